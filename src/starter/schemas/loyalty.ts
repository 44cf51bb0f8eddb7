import type { StarterSchema } from '../starter-schema.ts';

const TIERS = 'lin=Lin, soie=Soie, or=Or, platine=Platine';

export const LOYALTY: StarterSchema = {
  name: 'loyalty',
  id: 'c93a6f1e05d748b2b4e8027d6a1f5c39',
  title: 'Lumera Club Events',
  description: 'Points, tiers and rewards of the club',
  summary: 'Points, tiers and rewards of the club, by member number',
  groups: [],
  tenantFields: `
club! | object | Club | What happened in the club
  memberId! | string ^LC-[0-9]{4}-[0-9]{4}$ | Member number | Number on the card
  action | enum earned=Points earned, spent=Points spent, expired=Points expired, tierChanged=Tier changed, joined=Joined, left=Left | What happened | Kind of movement
  reason | string 1..120 | Reason | Words for the statement
  channel | enum web=Web site, app=App, boutique=Boutique, flight=On board | Channel | Where it happened
  pointsBefore | int 0.. | Points before | Balance before the movement
  pointsChange | int | Points moved | Below zero when points were spent
  pointsBalance | int 0.. | Points now | Balance after the movement
  lifetimePoints | long 0.. | Points ever | All points ever earned
  conversionRate | number 0..10 | Points per euro | Rate that was applied
  tier | object | Tier | Tier of the member
    current | enum ${TIERS} | Tier now | Tier after the movement
    previous | enum ${TIERS} | Tier before | Tier before the movement
    since | date | Since | Day on which the tier began
    until | date | Until | Last day of the tier
    pointsToNext | int 0.. | Points to the next tier | What is missing
    isGuaranteed | boolean | Guaranteed | True for tiers that cannot be lost this year
  card | object | Card | The card, plastic or in the app
    form | enum plastic=Plastic, wallet=In the phone | Form | What the card is
    issuedOn | date | Issued | Day of issue
    isBlocked | boolean | Blocked | True for cards reported lost
  transaction | object | Transaction | What the points are for
    reference | string | Reference | Order, flight or visit
    amount | number 0.. | Amount | Amount that counted
    currencyCode | string ^[A-Z]{3}$ | Currency | Currency of the amount, ISO 4217
    boutique | string ^[A-Z]{3}[0-9]{2}$ | Boutique | Boutique, where there was one
    lines | object[] | Lines | What the points were given for
      SKU | string | Article number | Article
      quantity | int 1.. | Quantity | Pieces
      points | int 0.. | Points | Points for the line
  rewards | object[] | Rewards | Rewards that were granted or used
    rewardId! | string | Reward id | Id of the reward
    name | string | Reward | Name that members see
    kind | enum voucher=Voucher, gift=Gift, upgrade=Upgrade, event=Invitation | Kind | Kind of reward
    pointsPrice | int 0.. | Price in points | What it costs
    value | number 0.. | Value | Value in euros
    expiresOn | date | Expires | Last day of use
    isUsed | boolean | Used | Whether it has been used
  expiring | object[] | Expiring points | Points that will be lost
    points! | int 1.. | Points | How many
    on! | date | Day | Day on which they are lost
  partners | string[] | Partners | Partners that took part
  household | object | Household | Members who collect together
    householdId | string | Household id | Id of the household
    members | byte 1..8 | Members | How many collect
    isPooled | boolean | Pooled | Whether points are shared
  anniversary | object | Anniversary | What is celebrated
    joinedOn | date | Joined | Day of joining
    years | short 0..100 | Years | Full years of membership
    birthdayMonth | byte 1..12 | Birthday month | Month only
  statement | object | Statement | The statement that shows the movement
    number | string | Statement number | Number of the statement
    issuedAt | date-time | Issued | When it was made
    url | string:uri | Address | Where members read it
  interests | map string | Interests | Strength of an interest, by its name
  counters | map int | Counters | Purchases of the year, by product group
  stamps~ | int 0.. | Stamps | Older stamp card, replaced by points
`,
  identities: [{ property: '/_lumera/club/memberId', namespace: 'LumeraClub', primary: true }],
};
