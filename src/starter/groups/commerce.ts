/** Baskets, orders and the products in them. */
import { indented } from '../field-lines.ts';

const CURRENCY = 'string ^[A-Z]{3}$';

export const PRODUCT_LIST = `
productListItems | object[] | Products | Products that the event is about: viewed, in the basket, bought
  SKU! | string 1..64 | Article number | Number of the article, down to size and colour
  name | string | Product name | Name as customers see it
  product | string:uri | Product address | Address that stands for the product
  productImageUrl | string | Image | Address of a picture
  productAddMethod | string | Added by | How the product came into the list
  quantity | int 0.. | Quantity | Number of pieces
  unitOfMeasureCode | string | Unit | Unit of the quantity, if not pieces
  priceTotal | number 0.. | Line total | Price of the whole line
  discountAmount | number 0.. | Discount | Part of the price that was taken off
  currencyCode | ${CURRENCY} | Currency | Currency of the line, ISO 4217
  selectedOptions | object[] | Options | What was chosen: size, colour, engraving
    attribute! | string | Option | What could be chosen
    value! | string | Choice | What was chosen
  productCategories | object[] | Categories | Categories that the product belongs to
    categoryID | string | Category id | Id of the category
    categoryName | string | Category | Name of the category
    categoryPath | string | Category path | Names from the top category down
`;

export const COMMERCE = `
commerce | object | Commerce | What happened on the way to an order
  productViews | measure | Product views | A product was looked at
  productListOpens | measure | Baskets opened | A new basket was begun
  productListReopens | measure | Baskets reopened | A basket left behind was taken up again
  productListViews | measure | Basket views | The basket was looked at
  productListAdds | measure | Basket additions | A product was put into the basket
  productListRemovals | measure | Basket removals | A product was taken out of the basket
  saveForLaters | measure | Saved for later | A product was moved to the wish list
  cartAbandons | measure | Baskets abandoned | A basket was given up
  checkouts | measure | Checkouts | A step of the checkout was taken
  purchases | measure | Purchases | An order was accepted
  promotionID | string | Promotion | Promotion that was used
  cart | object | Basket | The basket itself
    cartID | string | Basket id | Id of the basket
    cartSource | string | Basket source | Where the basket was begun
  order | object | Order | The order itself
    purchaseID | string | Order number | Number given by us
    purchaseOrderNumber | string | Customer's order number | Number given by the customer
    priceTotal | number 0.. | Order total | What is to be paid, discounts and taxes included
    taxAmount | number 0.. | Tax | Tax within the total
    discountAmount | number 0.. | Discount | Taken off the whole order
    currencyCode | ${CURRENCY} | Currency | Currency of the order, ISO 4217
    orderType | enum checkout=Checkout, instant_purchase=One-click purchase | Kind of order | How it was placed
    createdDate | date-time | Created | When the order was placed
    lastUpdatedDate | date-time | Changed | When the order was last changed
    cancelDate | date-time | Cancelled | When the order was cancelled
    payments | object[] | Payments | Payments made for the order
      transactionID | string | Transaction | Id at the payment provider
      paymentAmount | number 0.. | Amount | What was paid
      paymentType | open credit_card=Credit card, debit_card=Debit card, paypal=PayPal, gift_card=Gift card, wire_transfer=Bank transfer, cash=Cash, other=Other | Means of payment | How it was paid
      currencyCode | ${CURRENCY} | Currency | Currency of the payment, ISO 4217
`;

const ADDRESS = `
street1 | string | Street | Street and number
street2 | string | Addition | Floor, door, company
city | string | City | Name of the city
postalCode | string | Postal code | Code of the delivery district
stateProvince | string ^[A-Z]{2}-[A-Z0-9]{1,3}$ | Region | Part of the country, ISO 3166-2
countryCode | string ^[A-Z]{2}$ | Country | ISO 3166-1 code
label | string | Label | Name the customer gave the address
`;

export const DELIVERY = `
commerce | object | Commerce | What happened on the way to an order
  shipping | object | Delivery | How the order gets to the customer
    shippingMethod | string | Method | Name of the delivery method
    shippingAmount | number 0.. | Delivery costs | Part of the total
    currencyCode | ${CURRENCY} | Currency | Currency of the costs, ISO 4217
    shippingDestination | enum home=Home, store=Boutique | Destination | Where it goes
    shipDate | date-time | Dispatched | When the parcel left
    trackingURL | string | Tracking | Page that shows where the parcel is
    address | object | Delivery address | Where the parcel goes
${indented(ADDRESS, 3)}
  billing | object | Invoice | To whom the order is invoiced
    address | object | Invoice address | Address on the invoice
${indented(ADDRESS, 3)}
`;
