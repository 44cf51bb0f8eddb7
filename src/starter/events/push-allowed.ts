import { MOBILE_APP } from '../schemas/index.ts';
import { ECID, referenceTo, type StarterEvent } from './starter-event.ts';

const MCID = { _experience: { mcid: { id: ECID, namespace: { code: 'ECID' } } } };

export const PUSH_ALLOWED: StarterEvent = {
  definition: {
    name: 'PushAllowed',
    description: 'The person allows push messages and the device has a token',
    type: 'unitary',
    eventIdType: 'ruleBased',
    schema: referenceTo(MOBILE_APP),
    fields: [
      '_id',
      'timestamp',
      'endUserIDs._experience.mcid.id',
      'device.isPushOptIn',
      'device.model',
      '_experience.campaign.message.profileSnapshot.pushNotificationTokens[].token',
    ],
    condition:
      '@event{PushAllowed.device.isPushOptIn} == true and @event{PushAllowed._experience.campaign.message.profileSnapshot.pushNotificationTokens.first().token} is not null',
    identityType: 'ECID',
    profileIdentifier: '@event{PushAllowed.endUserIDs._experience.mcid.id}',
    supplementalIdentifier: null,
  },
  matching: {
    _id: 'push-4021',
    timestamp: '2025-09-12T16:00:00Z',
    endUserIDs: MCID,
    device: { isPushOptIn: true, model: 'Fairphone 6' },
    _experience: {
      campaign: {
        message: {
          profileSnapshot: {
            pushNotificationTokens: [
              { token: 'tok-9f3c-77', appID: 'example.lumera.app', platform: 'fcm' },
            ],
          },
        },
      },
    },
  },
  // Allowed, but no token yet: the first of no tokens has no value.
  nearMiss: {
    _id: 'push-4022',
    timestamp: '2025-09-12T16:01:00Z',
    endUserIDs: MCID,
    device: { isPushOptIn: true, model: 'Fairphone 6' },
  },
  verdict: 'conditionFalse',
};
