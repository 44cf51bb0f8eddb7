import { WEB_ANALYTICS } from '../schemas/index.ts';
import { ECID, referenceTo, type StarterEvent } from './starter-event.ts';

const MCID = { _experience: { mcid: { id: ECID, namespace: { code: 'ECID' } } } };

export const WISH_LIST_ADDITION: StarterEvent = {
  definition: {
    name: 'WishListAddition',
    description: 'A club member adds to the wish list, as the web analysis counts it',
    type: 'unitary',
    eventIdType: 'ruleBased',
    schema: referenceTo(WEB_ANALYTICS),
    fields: [
      '_id',
      'timestamp',
      'endUserIDs._experience.mcid.id',
      '_experience.analytics.customDimensions.eVars.eVar5',
      '_experience.analytics.event1to100.event3.value',
      'web.webPageDetails.name',
      'marketing.trackingCode',
    ],
    condition:
      'equalIgnoreCase(@event{WishListAddition._experience.analytics.customDimensions.eVars.eVar5}, "club") and @event{WishListAddition._experience.analytics.event1to100.event3.value} > 0.0',
    identityType: 'ECID',
    profileIdentifier: '@event{WishListAddition.endUserIDs._experience.mcid.id}',
    supplementalIdentifier: null,
  },
  matching: {
    _id: 'hit-330018',
    timestamp: '2025-09-12T13:00:00Z',
    endUserIDs: MCID,
    web: { webPageDetails: { name: 'Opéra clutch', pageViews: { value: 1 } } },
    marketing: { trackingCode: 'nl-0912' },
    _experience: {
      analytics: {
        customDimensions: { eVars: { eVar5: 'Club', eVar14: 'Autumn' } },
        event1to100: { event3: { value: 1 } },
      },
    },
  },
  // A guest: the variable says so.
  nearMiss: {
    _id: 'hit-330019',
    timestamp: '2025-09-12T13:02:00Z',
    endUserIDs: MCID,
    web: { webPageDetails: { name: 'Opéra clutch' } },
    _experience: {
      analytics: {
        customDimensions: { eVars: { eVar5: 'guest' } },
        event1to100: { event3: { value: 1 } },
      },
    },
  },
  verdict: 'conditionFalse',
};
