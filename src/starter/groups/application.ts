/** The app and the person's account in it. */

export const APPLICATION = `
application | object | App | The app and what it counted
  id | string | App id | Id in the stores
  name | string | App name | Name as people see it
  version | string | App version | Version that was running
  launches | measure | Launches | The app was opened
  firstLaunches | measure | First launches | The app was opened for the first time
  installs | measure | Installations | The app was installed
  upgrades | measure | Updates | The app was updated
  crashes | measure | Crashes | The app broke down
  applicationCloses | measure | Closes | The app was closed
  userPerspective | enum foreground=In front, background=In the background, detached=Ended | Perspective | Where the app was
`;

export const USER_LOGIN = `
userAccount | object | Account | Logging in and out
  login | int 0.. | Logins | 1 when a login succeeded
  loginFailure | int 0.. | Failed logins | 1 when a login failed
  logout | int 0.. | Logouts | 1 when the person logged out
  loginStatus | string | Login result | success or failure
  loginType | open password=Password, biometric=Fingerprint or face, oneTimeCode=One-time code, social=Social network | Login method | How the person proved who it is
  createProfile | measure | Accounts created | A new account was made
  updateProfile | measure | Accounts changed | The account was changed
  passwordReset | measure | Passwords reset | A new password was set
`;
