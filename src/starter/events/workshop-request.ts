import { FORMS_SUBSCRIPTIONS } from '../schemas/index.ts';
import { referenceTo, type StarterEvent } from './starter-event.ts';

export const WORKSHOP_REQUEST: StarterEvent = {
  definition: {
    name: 'WorkshopRequest',
    description: 'Somebody asks for an invitation to the workshop and may be written to',
    type: 'unitary',
    eventIdType: 'ruleBased',
    schema: referenceTo(FORMS_SUBSCRIPTIONS),
    fields: [
      '_id',
      'timestamp',
      '_lumera.lead.email',
      '_lumera.lead.firstName',
      '_lumera.lead.consent',
      'eventType',
      'web.fillOutForm.webFormName',
      'marketing.campaignName',
    ],
    condition:
      '@event{WorkshopRequest.eventType} == "web.formFilledOut" and @event{WorkshopRequest.web.fillOutForm.webFormName} == "workshop-invitation" and @event{WorkshopRequest._lumera.lead.consent} == true',
    identityType: 'Email',
    profileIdentifier: '@event{WorkshopRequest._lumera.lead.email}',
    supplementalIdentifier: null,
  },
  matching: {
    _id: 'form-6102',
    timestamp: '2025-09-12T14:00:00Z',
    eventType: 'web.formFilledOut',
    _lumera: {
      lead: {
        email: 'paul.meyer@lumera.example',
        firstName: 'Paul',
        consent: true,
        consentChannels: ['email'],
      },
    },
    web: { fillOutForm: { webFormID: 'F-31', webFormName: 'workshop-invitation' } },
    marketing: { campaignName: 'Heritage days' },
  },
  // No consent. Left out it would come to the same: no value is not true.
  nearMiss: {
    _id: 'form-6103',
    timestamp: '2025-09-12T14:01:00Z',
    eventType: 'web.formFilledOut',
    _lumera: { lead: { email: 'ines.roy@lumera.example', firstName: 'Inès', consent: false } },
    web: { fillOutForm: { webFormID: 'F-31', webFormName: 'workshop-invitation' } },
  },
  verdict: 'conditionFalse',
};
