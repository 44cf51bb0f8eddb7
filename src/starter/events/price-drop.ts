import { PRODUCT_STOCK } from '../schemas/index.ts';
import { referenceTo, type StarterEvent } from './starter-event.ts';

export const PRICE_DROP: StarterEvent = {
  definition: {
    name: 'PriceDrop',
    description: 'The price of an article falls by a fifth or more',
    type: 'business',
    eventIdType: 'ruleBased',
    schema: referenceTo(PRODUCT_STOCK),
    fields: [
      '_id',
      'timestamp',
      '_lumera.article.sku',
      '_lumera.article.change',
      '_lumera.article.name',
      '_lumera.article.price',
      '_lumera.article.previousPrice',
      '_lumera.article.currencyCode',
    ],
    condition:
      '@event{PriceDrop._lumera.article.price} <= @event{PriceDrop._lumera.article.previousPrice} * 0.8',
  },
  matching: {
    _id: 'price-70011',
    timestamp: '2025-09-12T05:00:00Z',
    _lumera: {
      article: {
        sku: 'OPERA-CLUTCH-OR',
        name: 'Opéra clutch',
        change: 'price',
        previousPrice: 450,
        price: 315,
        currencyCode: 'EUR',
      },
    },
  },
  // A tenth less is a smaller step.
  nearMiss: {
    _id: 'price-70012',
    timestamp: '2025-09-12T05:01:00Z',
    _lumera: {
      article: {
        sku: 'OPERA-CLUTCH-OR',
        name: 'Opéra clutch',
        change: 'price',
        previousPrice: 450,
        price: 405,
        currencyCode: 'EUR',
      },
    },
  },
  verdict: 'conditionFalse',
};
