import { WEB_INTERACTIONS } from '../schemas/index.ts';
import { ECID, referenceTo, type StarterEvent } from './starter-event.ts';

export const BASKET_ADDITION: StarterEvent = {
  definition: {
    name: 'BasketAddition',
    description: 'A visitor puts a product into the basket',
    type: 'unitary',
    eventIdType: 'ruleBased',
    schema: referenceTo(WEB_INTERACTIONS),
    fields: [
      '_id',
      'timestamp',
      'eventType',
      '_lumera.identification.core.ecid',
      '_lumera.visit.basketValue',
      'commerce.productListAdds.value',
      'commerce.cart.cartID',
      'productListItems[].SKU',
      'productListItems[].name',
      'productListItems[].quantity',
      'productListItems[].priceTotal',
      'productListItems[].currencyCode',
    ],
    condition:
      '@event{BasketAddition.eventType} == "commerce.productListAdds" and @event{BasketAddition.commerce.productListAdds.value} > 0.0',
    identityType: 'ECID',
    profileIdentifier: '@event{BasketAddition._lumera.identification.core.ecid}',
    supplementalIdentifier: null,
  },
  matching: {
    _id: 'basket-58120-1',
    timestamp: '2025-09-12T09:15:00.000Z',
    eventType: 'commerce.productListAdds',
    _lumera: {
      identification: { core: { ecid: ECID, email: 'jeanne.aubry@lumera.example' } },
      visit: { language: 'fr', customerGroup: 'customer', basketValue: 390, basketLines: 1 },
    },
    commerce: { productListAdds: { value: 1 }, cart: { cartID: 'basket-58120' } },
    productListItems: [
      {
        SKU: 'RIV-TOTE-NOIR',
        name: 'Rivière tote bag',
        quantity: 1,
        priceTotal: 390,
        currencyCode: 'EUR',
      },
    ],
  },
  // Looking is not buying: another event type, and nothing was added.
  nearMiss: {
    _id: 'basket-58120-0',
    timestamp: '2025-09-12T09:14:10.000Z',
    eventType: 'commerce.productViews',
    _lumera: {
      identification: { core: { ecid: ECID } },
      visit: { language: 'fr', customerGroup: 'customer', basketValue: 0, basketLines: 0 },
    },
    commerce: { productViews: { value: 1 } },
    productListItems: [{ SKU: 'RIV-TOTE-NOIR', name: 'Rivière tote bag' }],
  },
  verdict: 'conditionFalse',
};
