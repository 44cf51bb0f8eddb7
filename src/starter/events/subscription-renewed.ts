import { FORMS_SUBSCRIPTIONS } from '../schemas/index.ts';
import { referenceTo, type StarterEvent } from './starter-event.ts';

export const SUBSCRIPTION_RENEWED: StarterEvent = {
  definition: {
    name: 'SubscriptionRenewed',
    description: 'A subscription goes on; a person may be under way once for each of hers',
    type: 'unitary',
    eventIdType: 'ruleBased',
    schema: referenceTo(FORMS_SUBSCRIPTIONS),
    fields: [
      '_id',
      'timestamp',
      '_lumera.lead.email',
      '_lumera.subscription.subscriptionId',
      '_lumera.subscription.plan',
      '_lumera.subscription.action',
      '_lumera.subscription.renewalDate',
    ],
    condition:
      'in(@event{SubscriptionRenewed._lumera.subscription.action}, ["renewed","upgraded"])',
    identityType: 'Email',
    profileIdentifier: '@event{SubscriptionRenewed._lumera.lead.email}',
    supplementalIdentifier: {
      expression: '@event{SubscriptionRenewed._lumera.subscription.subscriptionId}',
      identityType: 'SubscriptionID',
    },
  },
  matching: {
    _id: 'subscription-20718',
    timestamp: '2025-09-12T17:00:00Z',
    _lumera: {
      lead: { email: 'jeanne.aubry@lumera.example' },
      subscription: {
        subscriptionId: 'S-55021',
        plan: 'care',
        action: 'renewed',
        renewalDate: '2026-09-12',
        autoRenew: true,
        price: 59,
        currencyCode: 'EUR',
      },
    },
  },
  // Her other subscription was cancelled.
  nearMiss: {
    _id: 'subscription-20719',
    timestamp: '2025-09-12T17:01:00Z',
    _lumera: {
      lead: { email: 'jeanne.aubry@lumera.example' },
      subscription: { subscriptionId: 'S-55022', plan: 'magazine', action: 'cancelled' },
    },
  },
  verdict: 'conditionFalse',
};
