/** Profile identifier and supplemental identifier (events.md §2.4, §2.7). */
export const identifier = {
  label: 'Profile identifier',
  mode: 'How to write the profile identifier',
  modeField: 'Field',
  modeExpression: 'Expression',
  fieldPlaceholder: 'Pick a field…',
  fieldHelp: 'The field whose value leads to the profile.',
  fromMap: (code: string) => `identityMap: first ${code} entry`,
  primary: 'primary identity',
  identityOf: (code: string) => `identity, ${code}`,
  needsSchema: 'Select a schema first.',
  sentenceField: (title: string, path: string) => `The value of ${title} (${path}).`,
  sentenceExpression: 'The value of the expression.',
  supplemental: 'Use supplemental identifier',
  supplementalHelp:
    'Lets the same person be in a journey several times, once per value: an order, a subscription, a booking.',
  supplementalExpression: 'Supplemental identifier',
  supplementalIdentityType: (code: string) => `Identity type: ${code}`,
};
