/** The fields of the workload: their types for the schema, their values for events, what rules ask of them. */
import type { Dice } from './dice.ts';
import * as words from './vocabulary.ts';

export type FieldType = 'text' | 'whole' | 'decimal' | 'flag' | 'instant';

/** What rules compare a field with; `carried` fields are in no rule. */
export type Use = 'equality' | 'range' | 'text' | 'carried';

export interface FieldPlan {
  readonly path: string;
  readonly type: FieldType;
  readonly uses: readonly Use[];
  /** A value as events carry it; rules draw their constants here too. */
  readonly draw: (dice: Dice) => string | number | boolean;
}

/** Fields that an event carries together. */
export interface FieldGroup {
  /** How many events carry it. */
  readonly share: number;
  /** Only events whose type starts so. */
  readonly of?: string;
  readonly fields: readonly FieldPlan[];
}

/** The newest time in the workload; every event lies in the 30 days before. */
export const LATEST = Date.parse('2026-03-01T00:00:00.000Z');
const DAY = 86_400_000;

/** A time of the last days, in the one form that all events use: `2026-02-27T08:15:30.000Z`. */
function instant(days: number): FieldPlan['draw'] {
  return (dice) => new Date(LATEST - Math.floor(dice.share() * days * DAY)).toISOString();
}

const likely =
  (values: readonly string[], steepness = 1): FieldPlan['draw'] =>
  (dice) =>
    dice.zipf(values, steepness);

function field(
  path: string,
  type: FieldType,
  uses: Use | readonly Use[],
  draw: FieldPlan['draw'],
): FieldPlan {
  return { path, type, uses: typeof uses === 'string' ? [uses] : uses, draw };
}

const hex = (dice: Dice, count: number) =>
  Array.from({ length: count }, () => dice.whole(0, 15).toString(16)).join('');

const pageAddress = (dice: Dice) =>
  `https://${dice.zipf(words.SITES)}/${dice.zipf(words.SECTIONS)}/${dice
    .zipf(words.PAGE_NAMES)
    .replace(':', '/')}?utm_source=${dice.zipf(words.CHANNELS)}&sid=${hex(dice, 8)}`;

const version = (dice: Dice) => `${dice.whole(9, 19)}.${dice.whole(0, 9)}`;

const userAgent = (dice: Dice) =>
  `Mozilla/5.0 (${dice.zipf(words.SYSTEMS)} ${version(dice)}; ${dice.zipf(words.MODELS)}) AppleWebKit/537.36 (KHTML, like Gecko) ${dice.zipf(words.BROWSERS)}/${dice.whole(100, 140)}.0.0.0`;

/** A consent string of the usual length. */
const consent = (dice: Dice) => `CP${hex(dice, 180)}.${hex(dice, 24)}`;

export const EVENT_TYPE = field('eventType', 'text', 'equality', likely(words.EVENT_TYPES, 0.9));

/** Rules of most definitions name it, and it decides which groups an event carries. */
export const GROUPS: readonly FieldGroup[] = [
  {
    share: 1,
    fields: [
      field('_id', 'text', 'carried', (dice) => hex(dice, 32)),
      field('timestamp', 'instant', 'range', instant(30)),
      field('_acme.trace.requestId', 'text', 'carried', (dice) => hex(dice, 32)),
      field('_acme.trace.consent', 'text', 'carried', consent),
    ],
  },
  {
    share: 0.85,
    fields: [
      field('web.webPageDetails.name', 'text', ['equality', 'text'], likely(words.PAGE_NAMES)),
      field('web.webPageDetails.URL', 'text', 'text', pageAddress),
      field('web.webPageDetails.siteSection', 'text', 'equality', likely(words.SECTIONS)),
      field('web.webPageDetails.server', 'text', 'equality', likely(words.SITES)),
      field('web.webPageDetails.isHomePage', 'flag', 'equality', (dice) => dice.chance(0.15)),
      field('web.webPageDetails.pageViews.value', 'decimal', 'equality', (dice) =>
        dice.zipf([1, 2, 3], 2),
      ),
    ],
  },
  {
    share: 0.5,
    fields: [
      field('web.webReferrer.URL', 'text', 'text', pageAddress),
      field('web.webReferrer.type', 'text', 'equality', likely(words.REFERRERS)),
    ],
  },
  {
    share: 1,
    of: 'web.webinteraction',
    fields: [
      field('web.webInteraction.name', 'text', ['equality', 'text'], likely(words.LINKS)),
      field('web.webInteraction.type', 'text', 'equality', likely(words.LINK_TYPES)),
      field('web.webInteraction.linkClicks.value', 'decimal', 'carried', () => 1),
    ],
  },
  {
    share: 0.85,
    fields: [
      field('placeContext.geo.countryCode', 'text', 'equality', likely(words.COUNTRIES)),
      field('placeContext.geo.stateProvince', 'text', ['equality', 'text'], likely(words.REGIONS)),
      field('placeContext.geo.city', 'text', ['equality', 'text'], likely(words.CITIES)),
      field('placeContext.geo.postalCode', 'text', ['equality', 'text'], (dice) =>
        String(dice.whole(10_000, 95_999)),
      ),
      field('placeContext.geo.dmaID', 'whole', 'equality', (dice) => dice.whole(500, 620)),
      field('placeContext.localTimezoneOffset', 'whole', 'equality', (dice) =>
        dice.zipf([60, 0, 120, -300, -480]),
      ),
    ],
  },
  {
    share: 0.35,
    fields: [
      field('placeContext.geo._schema.latitude', 'decimal', 'range', (dice) => dice.cents(35, 60)),
      field('placeContext.geo._schema.longitude', 'decimal', 'range', (dice) => dice.cents(-9, 24)),
    ],
  },
  {
    share: 1,
    of: 'commerce.purchases',
    fields: [
      field('commerce.order.purchaseID', 'text', 'carried', (dice) => `PO-${hex(dice, 10)}`),
      field('commerce.order.priceTotal', 'decimal', 'range', (dice) => dice.cents(5, 900)),
      field('commerce.order.currencyCode', 'text', 'equality', likely(words.CURRENCIES)),
      field('commerce.purchases.value', 'decimal', 'carried', () => 1),
      field('commerce.shipping.shippingMethod', 'text', 'equality', likely(words.SHIPPING)),
      field('commerce.shipping.shippingAmount', 'decimal', 'range', (dice) => dice.cents(0, 25)),
    ],
  },
  {
    share: 0.8,
    of: 'commerce.',
    fields: [
      field('commerce.cart.cartID', 'text', 'carried', (dice) => `cart-${hex(dice, 12)}`),
      field('commerce.productListViews.value', 'decimal', 'carried', () => 1),
    ],
  },
  {
    share: 0.9,
    fields: [
      field('device.type', 'text', 'equality', likely(words.DEVICE_TYPES)),
      field('device.manufacturer', 'text', 'equality', likely(words.MAKERS)),
      field('device.model', 'text', ['equality', 'text'], likely(words.MODELS)),
      field('device.screenWidth', 'whole', ['equality', 'range'], (dice) =>
        dice.zipf([390, 1920, 412, 1440, 768, 2560, 360]),
      ),
      field('device.screenHeight', 'whole', 'range', (dice) => dice.whole(600, 2600)),
    ],
  },
  {
    share: 0.9,
    fields: [
      field('environment.type', 'text', 'equality', likely(['browser', 'application', 'iot'])),
      field('environment.operatingSystem', 'text', 'equality', likely(words.SYSTEMS)),
      field('environment.operatingSystemVersion', 'text', ['equality', 'text'], version),
      field('environment.connectionType', 'text', 'equality', likely(words.CONNECTIONS)),
      field('environment.browserDetails.name', 'text', 'equality', likely(words.BROWSERS)),
      field('environment.browserDetails.userAgent', 'text', 'text', userAgent),
      field(
        'environment.browserDetails.acceptLanguage',
        'text',
        'equality',
        likely(words.LANGUAGES),
      ),
      field('environment.browserDetails.cookiesEnabled', 'flag', 'equality', (dice) =>
        dice.chance(0.9),
      ),
      field('environment.browserDetails.viewportWidth', 'whole', 'range', (dice) =>
        dice.whole(320, 2560),
      ),
    ],
  },
  {
    share: 0.6,
    fields: [
      field('channel.typeAtSource', 'text', 'equality', likely(words.CHANNELS)),
      field('marketing.trackingCode', 'text', ['equality', 'text'], likely(words.CAMPAIGNS)),
      field('marketing.campaignName', 'text', ['equality', 'text'], likely(words.CAMPAIGNS, 0.8)),
    ],
  },
  {
    share: 0.55,
    fields: [
      field('_acme.loyalty.tier', 'text', 'equality', likely(words.TIERS)),
      field('_acme.loyalty.points', 'whole', 'range', (dice) => dice.whole(0, 20_000)),
      field('_acme.loyalty.isMember', 'flag', 'equality', (dice) => dice.chance(0.6)),
      field('_acme.loyalty.enrolledAt', 'instant', 'range', instant(1500)),
    ],
  },
  {
    share: 0.7,
    fields: [
      field('_acme.customer.segment', 'text', ['equality', 'text'], likely(words.SEGMENTS)),
      field('_acme.customer.age', 'whole', 'range', (dice) => dice.whole(18, 90)),
      field('_acme.customer.lifetimeValue', 'decimal', 'range', (dice) => dice.cents(0, 9000)),
      field('_acme.customer.newsletter', 'flag', 'equality', (dice) => dice.chance(0.4)),
      field('_acme.customer.language', 'text', 'equality', likely(words.LANGUAGES)),
      field('_acme.customer.lastPurchaseAt', 'instant', 'range', instant(400)),
    ],
  },
  {
    share: 0.75,
    fields: [
      // Now and then beyond 2^53; see `events.ts`.
      field('_acme.visit.serial', 'whole', 'range', (dice) => dice.whole(1, 2_000_000)),
      field('_acme.visit.number', 'whole', ['equality', 'range'], (dice) =>
        dice.zipf(Array.from({ length: 60 }, (_, index) => index + 1)),
      ),
      field('_acme.visit.score', 'decimal', 'range', (dice) => dice.cents(-1, 1)),
      field('_acme.visit.isFirst', 'flag', 'equality', (dice) => dice.chance(0.3)),
      field('_acme.visit.startedAt', 'instant', 'range', instant(31)),
    ],
  },
  {
    share: 0.3,
    fields: [
      field('_acme.store.id', 'text', ['equality', 'text'], likely(words.STORES)),
      field('_acme.store.region', 'text', 'equality', likely(words.REGIONS)),
    ],
  },
  {
    share: 0.4,
    fields: [
      field('_acme.test.experiment', 'text', 'equality', likely(words.EXPERIMENTS)),
      field('_acme.test.variant', 'text', 'equality', likely(words.VARIANTS, 0.3)),
    ],
  },
  {
    share: 1,
    of: 'search.',
    fields: [
      field('_acme.search.term', 'text', ['equality', 'text'], likely(words.TERMS)),
      field('_acme.search.results', 'whole', 'range', (dice) => dice.whole(0, 400)),
    ],
  },
  {
    share: 0.2,
    fields: [field('_acme.content.author', 'text', 'equality', likely(words.AUTHORS))],
  },
];

/** Fields of one element of `productListItems`, which commerce events carry. */
export const ITEM_LIST = 'productListItems';
export const ITEM_FIELDS: readonly FieldPlan[] = [
  field('SKU', 'text', 'equality', likely(words.SKUS, 0.8)),
  field('name', 'text', 'equality', likely(words.PRODUCTS)),
  field('quantity', 'whole', 'range', (dice) => dice.zipf([1, 2, 3, 4, 5, 10], 1.5)),
  field('priceTotal', 'decimal', 'range', (dice) => dice.cents(3, 400)),
  field('currencyCode', 'text', 'carried', likely(words.CURRENCIES)),
];

/** Every field outside lists and maps. */
export const FIELDS: readonly FieldPlan[] = [EVENT_TYPE, ...GROUPS.flatMap(({ fields }) => fields)];

/** The fields that rules use so and that events of a type can carry; of any type when none is named. */
export function fieldsFor(use: Use, eventType = ''): readonly FieldPlan[] {
  const key = `${use} ${eventType}`;
  let fields = known.get(key);
  if (!fields) {
    fields = GROUPS.filter(({ of = '' }) => eventType.startsWith(of))
      .flatMap((group) => group.fields)
      .filter(({ uses }) => uses.includes(use));
    known.set(key, fields);
  }
  return fields;
}

const known = new Map<string, readonly FieldPlan[]>();
