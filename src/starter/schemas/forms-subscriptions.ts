import { CHANNEL_GROUP, FORM_GROUP, MARKETING_GROUP, WEB_GROUP } from '../groups/index.ts';
import type { StarterSchema } from '../starter-schema.ts';

export const FORMS_SUBSCRIPTIONS: StarterSchema = {
  name: 'forms-subscriptions',
  id: '0fd4e61b72c84a95a3d9185be7c640f2',
  title: 'Lumera Forms and Subscriptions',
  description: 'Forms that were sent, and the care and magazine subscriptions that come of them',
  summary: 'Forms and subscriptions; a subscription can be the supplemental identifier',
  groups: [FORM_GROUP, WEB_GROUP, MARKETING_GROUP, CHANNEL_GROUP],
  tenantFields: `
lead! | object | Person | The person as the form gives her
  email! | string:email | E-mail | Address that was entered
  firstName | string 1..60 | First name | First name
  lastName | string 1..60 | Last name | Last name
  phone | string ^[+][1-9][0-9]{6,14}$ | Phone | Number with country code
  birthDate | date | Birthday | Day of birth
  consent | boolean | Consent | Agrees to be written to
  consentChannels | enum[] email=E-mail, sms=Text message, post=Letter | Channels | Channels that the consent is for
  countryCode | string ^[A-Z]{2}$ | Country | ISO 3166-1 code
  topics | string[] | Topics | What the person wants to read about
  score | short 0..1000 | Score | How promising the lead is
subscription | object | Subscription | A subscription that began or changed
  subscriptionId! | string ^S-[0-9]{5}$ | Subscription number | Number of the subscription
  plan | enum magazine=Magazine, care=Leather care, carePlus=Leather care plus | Plan | What is subscribed
  action | enum started=Started, renewed=Renewed, upgraded=Upgraded, paused=Paused, cancelled=Cancelled | What happened | Kind of change
  startedOn | date | Started | First day
  renewalDate | date | Renewal | Day of the next renewal
  autoRenew | boolean | Renews by itself | Whether it goes on without asking
  price | number 0.. | Price | Price of a year, in euros
  currencyCode | string ^[A-Z]{3}$ | Currency | Currency of the price, ISO 4217
  items | object[] | Articles | Articles under care
    SKU! | string | Article number | Article
    boughtOn | date | Bought | Day of purchase
`,
  identities: [
    { property: '/_lumera/lead/email', namespace: 'Email', primary: true },
    {
      property: '/_lumera/subscription/subscriptionId',
      namespace: 'SubscriptionID',
      primary: false,
    },
  ],
};
