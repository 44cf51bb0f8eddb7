/** What every event has: the time-series behaviour, the identity map, the class of person events. */
import { EVENT_TYPES } from './event-types.ts';

export const TIME_SERIES = `
_id! | string:uri-reference | Identifier | Identifies this event, not the person; the same event sent again keeps it
timestamp! | date-time | Timestamp | When it happened, not when it was sent
eventType | open ${EVENT_TYPES} | Event type | What kind of event it is
`;

export const IDENTITY_MAP = `
identityMap | map object[] | Identity map | Identities of the person by the code of their identity type
  id | string | Identifier | The value of the identity
  authenticatedState | enum ambiguous=Not known, authenticated=Logged in, loggedOut=Logged out | Authentication | Whether the person was logged in with it
  primary | boolean | Primary | True for the one identity that leads to the profile
`;

export const EXPERIENCE_EVENT = `
eventMergeId | string | Event merge id | Ties together the records of one occurrence
producedBy | open self=The person, system=A system, salesRef=A sales person, customerRep=Customer service | Produced by | Who caused the event
`;
