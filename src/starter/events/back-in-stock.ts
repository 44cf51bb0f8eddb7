import { PRODUCT_STOCK } from '../schemas/index.ts';
import { referenceTo, type StarterEvent } from './starter-event.ts';

export const BACK_IN_STOCK: StarterEvent = {
  definition: {
    name: 'BackInStock',
    description: 'An article that was sold out can be had again',
    type: 'business',
    eventIdType: 'ruleBased',
    schema: referenceTo(PRODUCT_STOCK),
    fields: [
      '_id',
      'timestamp',
      '_lumera.article.sku',
      '_lumera.article.change',
      '_lumera.article.name',
      '_lumera.article.previousStockLevel',
      '_lumera.article.stockLevel',
    ],
    condition:
      '@event{BackInStock._lumera.article.previousStockLevel} == 0 and @event{BackInStock._lumera.article.stockLevel} > 0',
  },
  matching: {
    _id: 'stock-51002',
    timestamp: '2025-09-12T06:00:00Z',
    _lumera: {
      article: {
        sku: 'PARC-BELT-85',
        name: 'Parc belt',
        change: 'stock',
        previousStockLevel: 0,
        stockLevel: 40,
        warehouse: { code: 'LYS00', kind: 'central', countryCode: 'FR' },
        byBoutique: { LYS01: 4, PAR02: 6 },
      },
    },
  },
  // More came, but the shelf was not empty.
  nearMiss: {
    _id: 'stock-51003',
    timestamp: '2025-09-12T06:05:00Z',
    _lumera: {
      article: {
        sku: 'PARC-BELT-85',
        name: 'Parc belt',
        change: 'stock',
        previousStockLevel: 3,
        stockLevel: 43,
      },
    },
  },
  verdict: 'conditionFalse',
};
