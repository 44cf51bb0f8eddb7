export const about = {
  title: 'About Déclic',
  lead: 'Define journey events, see the payload they expect, and find out, before anything is live, which payloads set them off and why.',
  name: 'Déclic is French for the click that sets something off.',
  independence: {
    title: 'Independent',
    text: 'Déclic is made by people who have nothing to do with Adobe and is not endorsed by it. Adobe, Adobe Journey Optimizer and Adobe Experience Platform are names of Adobe; here product names only describe compatibility.',
  },
  privacy: {
    title: 'Your data stays here',
    text: 'Everything you enter is stored in this browser. Déclic sends nothing anywhere: no account, no analytics, no remote fonts. Firing a payload means trying it in this browser only. What you export is a file on your device.',
  },
  version: 'Version',
  licence: 'Licence',
  licenceText: 'Apache License 2.0',
  shortcuts: 'Keyboard shortcuts',
};
