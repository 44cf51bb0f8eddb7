import {
  APPLICATION_GROUP,
  DEVICE_GROUP,
  END_USER_IDS_GROUP,
  ENVIRONMENT_GROUP,
  EVENT_ID_GROUP,
  LOGIN_GROUP,
  PUSH_GROUP,
} from '../groups/index.ts';
import type { StarterSchema } from '../starter-schema.ts';

export const MOBILE_APP: StarterSchema = {
  name: 'mobile-app',
  id: '47d0b8e5a9c3412f8e6b15d29f70ca83',
  title: 'Lumera Mobile App Events',
  description: 'Launches, logins, push tokens and places, as the app reports them',
  summary: 'Launches, logins, push tokens and places from the app; fit for system-generated events',
  groups: [
    APPLICATION_GROUP,
    DEVICE_GROUP,
    ENVIRONMENT_GROUP,
    END_USER_IDS_GROUP,
    LOGIN_GROUP,
    PUSH_GROUP,
    EVENT_ID_GROUP,
  ],
  tenantFields: `
app | object | App | What only our app tells
  screen | string | Screen | Screen on which it happened
  feature | enum scan=Scan a label, tryOn=Try on, repair=Ask for a repair, ticket=Boarding pass | Feature | Part of the app that was used
  secondsOnScreen | int 0..86400 | Time on screen | Seconds
  notifications | map int | Notifications | Unread ones, by topic
`,
  identities: [
    { property: '/endUserIDs/_experience/mcid/id', namespace: 'ECID', primary: true },
    { property: '/endUserIDs/_experience/emailid/id', namespace: 'Email', primary: false },
  ],
};
