import type { StarterSchema } from '../starter-schema.ts';

/** Of a class of its own, with things for a primary identity: for business events. */
export const PRODUCT_STOCK: StarterSchema = {
  name: 'product-stock',
  id: '7e05c9a2d1384f6bb8e14a7f62d093c5',
  title: 'Lumera Stock and Prices',
  description: 'Changes in stock and price of an article, one event a change',
  summary: 'Changes in stock and price of an article; for business events',
  ownClass: 'stock-change',
  groups: [],
  tenantFields: `
article! | object | Article | The article and what changed
  sku! | string 1..64 | Article number | Number of the article
  name | string 1..120 | Name | Name as customers see it
  line | open riviere=Rivière, parc=Parc, opera=Opéra | Line | Line that the article belongs to
  season | string ^[AS][SW][0-9]{2}$ | Season | SS26, AW26
  categories | string[] | Categories | From the top down
  change! | enum stock=Stock, price=Price, both=Stock and price, status=Status | What changed | Kind of change
  status | enum planned=Planned, onSale=On sale, soldOut=Sold out, ended=No longer made | Status | Status after the change
  stockLevel | int 0.. | Stock now | Pieces after the change
  previousStockLevel | int 0.. | Stock before | Pieces before the change
  reorderLevel | int 0.. | Reorder level | Pieces at which more are made
  reserved | int 0.. | Reserved | Pieces put aside
  price | number 0.. | Price now | Price after the change
  previousPrice | number 0.. | Price before | Price before the change
  currencyCode | string ^[A-Z]{3}$ | Currency | Currency of the prices, ISO 4217
  validFrom | date-time | Valid from | When it takes effect
  validUntil | date-time | Valid until | When it ends, for offers
  backOn | date | Back on | Day on which more is expected
  warehouse | object | Warehouse | Where it changed
    code | string ^[A-Z]{3}[0-9]{2}$ | Code | Code of the warehouse or boutique
    kind | enum central=Central, boutique=Boutique, workshop=Workshop | Kind | What sort of place it is
    countryCode | string ^[A-Z]{2}$ | Country | ISO 3166-1 code
  byBoutique | map int | By boutique | Pieces, by the code of the boutique
  variants | object[] | Variants | Sizes and colours
    sku! | string | Article number | Number of the variant
    size | string 1..8 | Size | Size
    colour | string | Colour | Name of the colour
    stockLevel | int 0.. | Stock now | Pieces of the variant
  material | object | Material | What it is made of
    leather | open calf=Calf, goat=Goat, lamb=Lamb | Leather | Kind of leather
    weightGrams | int 0..100000 | Weight | Grams
    isVegetableTanned | boolean | Vegetable tanned | Whether it was tanned without chrome
  images | string:uri[] | Pictures | Addresses of pictures
  barcode | long 0..9999999999999 | Barcode | EAN, thirteen digits
  supply | object | Supply | What is on its way
    orderNumber | string | Order number | Number of the order with the workshop
    pieces | int 0.. | Pieces | How many are coming
    dueOn | date | Due | Day on which they should be here
    isDelayed | boolean | Delayed | Whether they are late
  offer | object | Offer | The offer behind a price
    code | string | Offer code | Code of the offer
    name | string 1..80 | Offer | Name that customers see
    discount | number 0..1 | Discount | Part of the price that is taken off
    clubOnly | boolean | Club only | Whether only members get it
    countries | string[] | Countries | Countries in which it holds
  size | object | Measures | Outer measures
    widthMillimetres | int 0..5000 | Width | Millimetres
    heightMillimetres | int 0..5000 | Height | Millimetres
    depthMillimetres | int 0..5000 | Depth | Millimetres
  ratings | object | Ratings | What customers say
    average | number 0..5 | Average | Mean of all ratings
    count | int 0.. | Ratings | How many there are
    returnsRate | number 0..1 | Returns | Part of the sold pieces that came back
  care | object | Care | How it is looked after
    canBeRepaired | boolean | Repair | Whether the workshop repairs it
    canBeEngraved | boolean | Engraving | Whether it can be engraved
    warrantyYears | byte 0..99 | Warranty | Full years
  legacyCode~ | string | Older number | Number in the former system
`,
  identities: [{ property: '/_lumera/article/sku', namespace: 'ArticleNo', primary: true }],
};
