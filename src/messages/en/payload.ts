/** The payload pane (events.md §2.8, §5). */
export const payload = {
  heading: 'Payload',
  viewPayload: 'View payload',
  tabs: { message: 'Message', event: 'Event', sample: 'Sample' },
  tabHelp: {
    message: 'Header and body, as the sender posts them.',
    event: 'The XDM entity alone, with placeholders.',
    sample: 'Realistic values that pass validation.',
  },
  sampleSatisfies: 'This sample satisfies the condition.',
  sampleUnknown: 'Déclic cannot tell whether this sample satisfies the condition. Fire it to see.',
  sampleFails: 'No values could be found that satisfy the condition.',
  newSample: 'New values',
  useInFire: 'Use in Fire',
  copy: 'Copy payload',
  copied: 'Payload copied.',
  copyFailed: 'The browser refused the clipboard. Select the text and copy it by hand.',
  copiedUnsaved:
    'Payload copied. The event is not saved yet: save it before you send messages with its ID.',
  download: 'Download',
  format: 'Format JSON',
  needsSchema: 'Select a schema to see the payload that this event expects.',
  editorLabel: (tab: string) => `Payload, ${tab}`,
};
