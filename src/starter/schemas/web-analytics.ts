import {
  ANALYTICS_GROUP,
  END_USER_IDS_GROUP,
  MARKETING_GROUP,
  WEB_GROUP,
} from '../groups/index.ts';
import type { StarterSchema } from '../starter-schema.ts';

export const WEB_ANALYTICS: StarterSchema = {
  name: 'web-analytics',
  id: '5a6c2f98e1b04d73bc47d0e5f9813a6b',
  title: 'Lumera Web Analytics',
  description: 'Data collected for analysis: variables, properties and counters',
  summary: 'Variables, properties and counters as a web analysis collects them',
  groups: [WEB_GROUP, MARKETING_GROUP, END_USER_IDS_GROUP, ANALYTICS_GROUP],
  tenantFields: '',
  identities: [{ property: '/endUserIDs/_experience/mcid/id', namespace: 'ECID', primary: true }],
  friendlyNames: [
    {
      property: '/_experience/analytics/event1to100/event1',
      title: 'Searches',
    },
    {
      property: '/_experience/analytics/event1to100/event2',
      title: 'Searches without a result',
    },
    {
      property: '/_experience/analytics/event1to100/event3',
      title: 'Wish list additions',
    },
  ],
};
