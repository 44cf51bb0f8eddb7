import { STORE_VISITS } from '../schemas/index.ts';
import { ECID, referenceTo, type StarterEvent } from './starter-event.ts';

const EVENT_ID = '9a07e4d35b1c8f26d0e74b93a58c61f2047de9b36c15a8f0e2d9471cb3605f8a';
/** The beacon of another boutique has an event, and so an id, of its own. */
const OTHER_EVENT_ID = 'c45e1f9078b3a26d4f0c9e81d73b50a6e29d8f417b603ca5f1e8d2496b7a03ce';

const MCID = { _experience: { mcid: { id: ECID, namespace: { code: 'ECID' } } } };

export const BOUTIQUE_ENTRANCE: StarterEvent = {
  definition: {
    name: 'LyonBoutiqueEntrance',
    description: 'The beacon at the door of the boutique in Lyon hears a phone',
    type: 'unitary',
    eventIdType: 'systemGenerated',
    schema: referenceTo(STORE_VISITS),
    fields: [
      '_id',
      'timestamp',
      'endUserIDs._experience.mcid.id',
      '_lumera.visit.boutique',
      'placeContext.POIinteraction.poiDetail.name',
      '_experience.campaign.orchestration.eventID',
    ],
    eventID: EVENT_ID,
    identityType: 'ECID',
    profileIdentifier: '@event{LyonBoutiqueEntrance.endUserIDs._experience.mcid.id}',
    supplementalIdentifier: null,
  },
  matching: {
    _id: 'beacon-LYS01-8812',
    timestamp: '2025-09-12T15:00:00Z',
    eventType: 'location.entry',
    endUserIDs: MCID,
    placeContext: {
      POIinteraction: {
        poiDetail: { poiID: 'LYS01-door', name: 'Lyon, rue des Archers', locatingType: 'beacon' },
        poiEntries: { value: 1 },
      },
    },
    _lumera: { visit: { boutique: 'LYS01' } },
    _experience: { campaign: { orchestration: { eventID: EVENT_ID } } },
  },
  // Everything says Lyon but the id, and only the id counts.
  nearMiss: {
    _id: 'beacon-LYS01-8813',
    timestamp: '2025-09-12T15:20:00Z',
    eventType: 'location.entry',
    endUserIDs: MCID,
    placeContext: {
      POIinteraction: {
        poiDetail: { poiID: 'LYS01-door', name: 'Lyon, rue des Archers', locatingType: 'beacon' },
        poiEntries: { value: 1 },
      },
    },
    _lumera: { visit: { boutique: 'LYS01' } },
    _experience: { campaign: { orchestration: { eventID: OTHER_EVENT_ID } } },
  },
  verdict: 'eventIdNotRecognised',
};
