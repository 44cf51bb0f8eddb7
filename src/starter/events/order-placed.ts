import { ORDERS } from '../schemas/index.ts';
import { ECID, referenceTo, type StarterEvent } from './starter-event.ts';

const EVENT_ID = '3d5f0c81b7e24a96f1d08c6a2be97450c1a83f7e6d92b504e8f71360ad5c29b7';

export const ORDER_PLACED: StarterEvent = {
  definition: {
    name: 'OrderPlaced',
    description: 'An order from any channel; the person is named in the identity map',
    type: 'unitary',
    eventIdType: 'systemGenerated',
    schema: referenceTo(ORDERS),
    fields: [
      '_id',
      'timestamp',
      'eventType',
      'identityMap',
      'commerce.order.purchaseID',
      'commerce.order.priceTotal',
      'commerce.order.currencyCode',
      'commerce.purchases.value',
      'productListItems[].SKU',
      'productListItems[].quantity',
      '_lumera.order.channel',
      '_lumera.order.gift.wrapped',
      '_experience.campaign.orchestration.eventID',
    ],
    eventID: EVENT_ID,
    identityType: 'Email',
    profileIdentifier: "@event{OrderPlaced.identityMap.entry('Email').first().id}",
    supplementalIdentifier: null,
  },
  matching: {
    _id: 'order-LY-240917',
    timestamp: '2025-09-12T10:00:00Z',
    eventType: 'commerce.purchases',
    identityMap: { Email: [{ id: 'jeanne.aubry@lumera.example', primary: true }] },
    commerce: {
      order: { purchaseID: 'LY-240917', priceTotal: 415.5, currencyCode: 'EUR' },
      purchases: { value: 1 },
    },
    productListItems: [{ SKU: 'RIV-TOTE-NOIR', quantity: 1 }],
    _lumera: { order: { channel: 'web', gift: { wrapped: true } } },
    _experience: { campaign: { orchestration: { eventID: EVENT_ID } } },
  },
  // Recognised by its id, but the map holds no e-mail address: nobody to find.
  nearMiss: {
    _id: 'order-LY-240918',
    timestamp: '2025-09-12T10:05:00Z',
    eventType: 'commerce.purchases',
    identityMap: { ECID: [{ id: ECID, primary: true }] },
    commerce: {
      order: { purchaseID: 'LY-240918', priceTotal: 85, currencyCode: 'EUR' },
      purchases: { value: 1 },
    },
    _lumera: { order: { channel: 'app' } },
    _experience: { campaign: { orchestration: { eventID: EVENT_ID } } },
  },
  verdict: 'identityNotFound',
};
