/** Ids of the person as fields, the older way beside the identity map. */

const identity = (name: string, title: string, description: string) => `
    ${name} | object | ${title} | ${description}
      id | string | Id | The value
      primary | boolean | Primary | True for the id that leads to the profile
      authenticatedState | enum ambiguous=Not known, authenticated=Logged in, loggedOut=Logged out | Authentication | Whether the person was logged in
      namespace | object | Identity type | What kind of id it is
        code! | string | Code | Code of the identity type
`;

export const END_USER_IDS = `
endUserIDs | object | End user ids | Ids of the person that the device knows
  _experience | object | Experience ids | Ids by the system that gave them
${[
  identity(
    'mcid',
    'Device id (ECID)',
    'Id that the web and app libraries give a browser or device',
  ),
  identity('emailid', 'E-mail', 'Address of the person'),
  identity('phonenumberid', 'Phone', 'Number of the person'),
].join('')}
`;
