/** The field groups of the orchestration: the id of a system-generated event, and push tokens. */

export const ORCHESTRATION_EVENT_ID = `
_experience | object | Experience | Fields of the orchestration
  campaign | object | Campaign | Campaigns and journeys
    orchestration | object | Orchestration | What the journey engine looks at
      eventID | string | Event id | The id by which a system-generated event is recognised
      originJourneyID | string | Origin journey | Journey from which another one was entered
`;

export const PUSH_TOKENS = `
_experience | object | Experience | Fields of the orchestration
  campaign | object | Campaign | Campaigns and journeys
    message | object | Message | What a message to the person needs
      profileSnapshot | object | Snapshot | What the sender knew of the person at that moment
        pushNotificationTokens | object[] | Push tokens | Tokens of the person's devices
          token | string | Token | Address of the device at the push service
          appID | string | App id | App that the token belongs to
          platform | enum apns=Apple, fcm=Firebase, web=Browser | Push service | Service that delivers
          denylisted | boolean | Blocked | True when the service refuses the token
          identity | object | Identity | Whose device it is
            id | string | Id | The value
            namespace | object | Identity type | What kind of id it is
              code | string | Code | Code of the identity type
`;
