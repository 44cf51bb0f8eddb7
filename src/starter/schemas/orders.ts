import { COMMERCE_GROUP, DELIVERY_GROUP, EVENT_ID_GROUP } from '../groups/index.ts';
import type { StarterSchema } from '../starter-schema.ts';

/** Without an identity field: the person stands in the identity map alone. */
export const ORDERS: StarterSchema = {
  name: 'orders',
  id: '1b7e93c40f5a4d8e9b26d7f3a8c05e14',
  title: 'Lumera Orders',
  description: 'Orders from every channel, as the order system reports them',
  summary: 'Orders from every channel; the person is known by the identity map alone',
  groups: [COMMERCE_GROUP, DELIVERY_GROUP, EVENT_ID_GROUP],
  tenantFields: `
order | object | Order | What only we know of the order
  channel! | enum web=Web site, app=App, boutique=Boutique, phone=Customer service | Channel | Where it was placed
  boutique | string ^[A-Z]{3}[0-9]{2}$ | Boutique | Boutique that gets the turnover
  gift | object | Gift | Wrapping and card
    wrapped | boolean | Wrapped | Whether it is wrapped as a gift
    cardText | string 1..240 | Card | Text on the card
    deliverOn | date | Deliver on | Day on which it has to arrive
  engraving | object[] | Engravings | Engravings that were ordered
    SKU! | string | Article number | Article to engrave
    initials! | string ^[A-Z.]{1,5}$ | Initials | Letters to engrave
    style | enum blind=Blind, gold=Gold, silver=Silver | Style | How it is engraved
  instalments | int 1..12 | Instalments | Number of payments
  pointsEarned | int 0.. | Points earned | Club points that the order brings
`,
  identities: [],
};
