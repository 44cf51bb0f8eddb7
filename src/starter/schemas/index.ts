/** The nine starter schemas, in the order of the list from which people choose. */
import type { StarterSchema } from '../starter-schema.ts';
import { FLIGHT_STATUS } from './flight-status.ts';
import { FORMS_SUBSCRIPTIONS } from './forms-subscriptions.ts';
import { LOYALTY } from './loyalty.ts';
import { MOBILE_APP } from './mobile-app.ts';
import { ORDERS } from './orders.ts';
import { PRODUCT_STOCK } from './product-stock.ts';
import { STORE_VISITS } from './store-visits.ts';
import { WEB_ANALYTICS } from './web-analytics.ts';
import { WEB_INTERACTIONS } from './web-interactions.ts';

export {
  FLIGHT_STATUS,
  FORMS_SUBSCRIPTIONS,
  LOYALTY,
  MOBILE_APP,
  ORDERS,
  PRODUCT_STOCK,
  STORE_VISITS,
  WEB_ANALYTICS,
  WEB_INTERACTIONS,
};

export const STARTER_SCHEMAS: readonly StarterSchema[] = [
  WEB_INTERACTIONS,
  ORDERS,
  MOBILE_APP,
  LOYALTY,
  STORE_VISITS,
  FORMS_SUBSCRIPTIONS,
  WEB_ANALYTICS,
  FLIGHT_STATUS,
  PRODUCT_STOCK,
];
