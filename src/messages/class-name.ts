/** Names of the product's own XDM classes; they are the same in every language. */
const KNOWN_CLASSES: ReadonlyMap<string, string> = new Map([
  ['https://ns.adobe.com/xdm/context/experienceevent', 'XDM ExperienceEvent'],
  ['https://ns.adobe.com/xdm/context/profile', 'XDM Individual Profile'],
  ['https://ns.adobe.com/experience/decisioning/decisionevent', 'Decision Event'],
  [
    'https://ns.adobe.com/experience/journeyOrchestration/stepEvents/journeyStepEvent',
    'Journey Step Event',
  ],
]);

/** `XDM ExperienceEvent`, else the last part of the id: ids of own classes are addresses. */
export function className(classId: string): string {
  return KNOWN_CLASSES.get(classId) ?? classId.slice(classId.lastIndexOf('/') + 1);
}
