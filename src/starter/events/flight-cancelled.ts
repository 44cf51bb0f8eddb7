import { FLIGHT_STATUS } from '../schemas/index.ts';
import { referenceTo, type StarterEvent } from './starter-event.ts';

export const FLIGHT_CANCELLED: StarterEvent = {
  definition: {
    name: 'FlightCancelled',
    description: 'A flight is cancelled; its passengers are looked up as an audience',
    type: 'business',
    eventIdType: 'ruleBased',
    schema: referenceTo(FLIGHT_STATUS),
    fields: [
      '_id',
      'timestamp',
      '_lumera.flight.flightKey',
      '_lumera.flight.flightNumber',
      '_lumera.flight.status',
      '_lumera.flight.reason',
      '_lumera.flight.departure.scheduled',
      '_lumera.flight.rebooking.isOpen',
    ],
    condition: '@event{FlightCancelled._lumera.flight.status} == "CANCELLED"',
  },
  matching: {
    _id: 'flight-LA204-20250912-3',
    timestamp: '2025-09-12T04:30:00Z',
    _lumera: {
      flight: {
        flightKey: 'LA204-2025-09-12',
        flightNumber: 'LA204',
        status: 'CANCELLED',
        previousStatus: 'DELAYED',
        reason: 'weather',
        departure: { airport: 'LYS', scheduled: '2025-09-12T09:20:00Z' },
        arrival: { airport: 'LIS', scheduled: '2025-09-12T11:40:00Z' },
        rebooking: { isOpen: true, feeWaived: true, until: '2025-09-19T21:59:59Z' },
      },
    },
  },
  // Ninety-five minutes late is not cancelled. Written "Cancelled" it would not even be valid.
  nearMiss: {
    _id: 'flight-LA204-20250912-2',
    timestamp: '2025-09-12T03:10:00Z',
    _lumera: {
      flight: {
        flightKey: 'LA204-2025-09-12',
        flightNumber: 'LA204',
        status: 'DELAYED',
        delayMinutes: 95,
        reason: 'weather',
        departure: { airport: 'LYS', scheduled: '2025-09-12T09:20:00Z' },
      },
    },
  },
  verdict: 'conditionFalse',
};
