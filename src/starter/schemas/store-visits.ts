import { DEVICE_GROUP, END_USER_IDS_GROUP, EVENT_ID_GROUP, PLACE_GROUP } from '../groups/index.ts';
import type { StarterSchema } from '../starter-schema.ts';

export const STORE_VISITS: StarterSchema = {
  name: 'store-visits',
  id: 'e2580d7b46fa4c1db9803f6c71e5a94d',
  title: 'Lumera Boutique Visits',
  description: 'People who enter or leave a boutique, heard by beacons',
  summary: 'Entering and leaving boutiques; one system-generated event per beacon',
  groups: [PLACE_GROUP, DEVICE_GROUP, END_USER_IDS_GROUP, EVENT_ID_GROUP],
  tenantFields: `
visit | object | Visit | The visit as the boutique sees it
  boutique! | string ^[A-Z]{3}[0-9]{2}$ | Boutique | Code of the boutique, LYS01
  department | enum leather=Leather goods, silk=Silk, shoes=Shoes, workshop=Workshop | Department | Where in the boutique
  adviser | string | Adviser | Initials of the adviser
  guests | byte 1..20 | Guests | People who came together
  minutes | int 0..720 | Minutes | Length of the visit so far
  appointment | object | Appointment | Where there was one
    reference | string | Reference | Number of the appointment
    purpose | enum advice=Advice, repair=Repair, fitting=Fitting, pickup=Collection | Purpose | What it was for
    bookedFor | date-time | Booked for | Time of the appointment
  seen | object[] | Looked at | Articles that were shown
    SKU! | string | Article number | Article
    rating | number 0..5 | Impression | What the adviser thinks the guest thought
`,
  identities: [{ property: '/endUserIDs/_experience/mcid/id', namespace: 'ECID', primary: true }],
};
