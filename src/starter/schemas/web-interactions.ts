import { COMMERCE_GROUP, ENVIRONMENT_GROUP, WEB_GROUP } from '../groups/index.ts';
import type { StarterSchema } from '../starter-schema.ts';

export const WEB_INTERACTIONS: StarterSchema = {
  name: 'web-interactions',
  id: '8c1f0a57d2e94b36a1f7c05e9d42b680',
  title: 'Lumera Web Interactions',
  description: 'What visitors do on the web site: pages, links, products, baskets, orders',
  summary: 'Pages, links, baskets and orders on the web site, with the place of the visitor',
  groups: [WEB_GROUP, COMMERCE_GROUP, ENVIRONMENT_GROUP],
  tenantFields: `
identification! | object | Identification | Who the visitor is
  core! | object | Main ids | Ids that we recognise people by
    ecid! | string | Device id | Id that the web library gave the browser
    email | string:email | E-mail | Address, once the visitor has given it
    crmId | string ^C-[0-9]{6}$ | Customer number | Number in the customer file
visit | object | Visit | The visit as the shop sees it
  boutique | string ^[A-Z]{3}[0-9]{2}$ | Favourite boutique | Boutique that the visitor chose, LYS01
  language | enum fr=French, en=English, it=Italian, ja=Japanese | Language | Language of the site
  customerGroup | enum guest=Guest, customer=Customer, club=Club member, staff=Staff | Customer group | Group that prices depend on
  basketValue | number 0.. | Basket value | Value of the basket after this event, in euros
  basketLines | int 0..200 | Basket lines | Lines in the basket after this event
  tests | map string | Tests | Variant shown, by the name of the test
  legacyId~ | string | Older visitor id | No longer filled; use the device id
`,
  identities: [
    { property: '/_lumera/identification/core/ecid', namespace: 'ECID', primary: true },
    { property: '/_lumera/identification/core/email', namespace: 'Email', primary: false },
    { property: '/_lumera/identification/core/crmId', namespace: 'CRMID', primary: false },
  ],
  friendlyNames: [{ property: '/commerce/cart', title: 'Shopping bag' }],
};
