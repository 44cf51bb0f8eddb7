import { LOYALTY } from '../schemas/index.ts';
import { referenceTo, type StarterEvent } from './starter-event.ts';

export const CLUB_GOLD_REACHED: StarterEvent = {
  definition: {
    name: 'ClubGoldReached',
    description: 'A member of the club passes 5,000 points',
    type: 'unitary',
    eventIdType: 'ruleBased',
    schema: referenceTo(LOYALTY),
    fields: [
      '_id',
      'timestamp',
      '_lumera.club.memberId',
      '_lumera.club.pointsBefore',
      '_lumera.club.pointsBalance',
      '_lumera.club.tier.current',
    ],
    condition:
      '@event{ClubGoldReached._lumera.club.pointsBefore} < 5000 and @event{ClubGoldReached._lumera.club.pointsBalance} >= 5000',
    identityType: 'LumeraClub',
    profileIdentifier: '@event{ClubGoldReached._lumera.club.memberId}',
    supplementalIdentifier: null,
  },
  matching: {
    _id: 'club-90017',
    timestamp: '2025-09-12T12:00:00Z',
    _lumera: {
      club: {
        memberId: 'LC-2041-7733',
        action: 'earned',
        reason: 'Order LY-240917',
        pointsBefore: 4820,
        pointsChange: 415,
        pointsBalance: 5235,
        tier: { current: 'or', previous: 'soie' },
      },
    },
  },
  // Above the mark already: passing it happens once.
  nearMiss: {
    _id: 'club-90018',
    timestamp: '2025-09-12T12:10:00Z',
    _lumera: {
      club: {
        memberId: 'LC-2041-7733',
        action: 'earned',
        pointsBefore: 5235,
        pointsChange: 85,
        pointsBalance: 5320,
        tier: { current: 'or', previous: 'or' },
      },
    },
  },
  verdict: 'conditionFalse',
};
