/** The twelve sample events: all three kinds, every starter schema. */
import { BACK_IN_STOCK } from './back-in-stock.ts';
import { BASKET_ADDITION } from './basket-addition.ts';
import { BOUTIQUE_ENTRANCE } from './boutique-entrance.ts';
import { CLUB_GOLD_REACHED } from './club-gold-reached.ts';
import { FLIGHT_CANCELLED } from './flight-cancelled.ts';
import { LYON_PAGE_VIEW } from './lyon-page-view.ts';
import { ORDER_PLACED } from './order-placed.ts';
import { PRICE_DROP } from './price-drop.ts';
import { PUSH_ALLOWED } from './push-allowed.ts';
import type { StarterEvent } from './starter-event.ts';
import { SUBSCRIPTION_RENEWED } from './subscription-renewed.ts';
import { WISH_LIST_ADDITION } from './wish-list-addition.ts';
import { WORKSHOP_REQUEST } from './workshop-request.ts';

export type { StarterEvent };

export const STARTER_EVENTS: readonly StarterEvent[] = [
  BASKET_ADDITION,
  ORDER_PLACED,
  LYON_PAGE_VIEW,
  CLUB_GOLD_REACHED,
  FLIGHT_CANCELLED,
  BACK_IN_STOCK,
  WISH_LIST_ADDITION,
  WORKSHOP_REQUEST,
  BOUTIQUE_ENTRANCE,
  PUSH_ALLOWED,
  SUBSCRIPTION_RENEWED,
  PRICE_DROP,
];
