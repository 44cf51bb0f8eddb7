/** Ids of the public XDM model that decide what a schema may be used for (events.md §3.1, §3.5 to §3.7). */

export const EXPERIENCE_EVENT_CLASS = 'https://ns.adobe.com/xdm/context/experienceevent';
export const DECISION_EVENT_CLASS = 'https://ns.adobe.com/experience/decisioning/decisionevent';
export const JOURNEY_STEP_EVENT_CLASS =
  'https://ns.adobe.com/experience/journeyOrchestration/stepEvents/journeyStepEvent';
export const TIME_SERIES_BEHAVIOUR = 'https://ns.adobe.com/xdm/data/time-series';
export const RECORD_BEHAVIOUR = 'https://ns.adobe.com/xdm/data/record';
export const ADHOC_BEHAVIOUR = 'https://ns.adobe.com/xdm/data/adhoc';
export const PROFILE_CLASS = 'https://ns.adobe.com/xdm/context/profile';
export const ORCHESTRATION_EVENT_ID_GROUP =
  'https://ns.adobe.com/experience/campaign/orchestration/eventid';

/** Time-series classes of the product itself; business events may use none of them (§3.7). */
export const CLASSES_REFUSED_FOR_BUSINESS: readonly string[] = [
  EXPERIENCE_EVENT_CLASS,
  DECISION_EVENT_CLASS,
  JOURNEY_STEP_EVENT_CLASS,
];

/** The Accept header to export a schema with: resolved, with descriptors (§3.1). */
export const RESOLVED_EXPORT_ACCEPT = 'application/vnd.adobe.xed-full-desc+json;version=1';

/** Path of the id by which a system-generated event is recognised (§3.6). */
export const EVENT_ID_PATH = '_experience.campaign.orchestration.eventID';
export const IDENTITY_MAP_PATH = 'identityMap';
export const TIMESTAMP_PATH = 'timestamp';
export const ID_PATH = '_id';
