import { WEB_INTERACTIONS } from '../schemas/index.ts';
import { ECID, referenceTo, type StarterEvent } from './starter-event.ts';

const PAGE = {
  name: 'Boutiques',
  URL: 'https://www.lumera.example/boutiques',
  siteSection: 'Service',
  pageViews: { value: 1 },
};

export const LYON_PAGE_VIEW: StarterEvent = {
  definition: {
    name: 'LyonPageView',
    description: 'A page is viewed by somebody in Lyon',
    type: 'unitary',
    eventIdType: 'ruleBased',
    schema: referenceTo(WEB_INTERACTIONS),
    fields: [
      '_id',
      'timestamp',
      '_lumera.identification.core.ecid',
      'eventType',
      'web.webPageDetails.name',
      'web.webPageDetails.URL',
      'web.webPageDetails.pageViews.value',
      'placeContext.geo.city',
      'placeContext.geo.countryCode',
    ],
    condition: '@event{LyonPageView.placeContext.geo.city} == "Lyon"',
    identityType: 'ECID',
    profileIdentifier: '@event{LyonPageView._lumera.identification.core.ecid}',
    supplementalIdentifier: null,
  },
  matching: {
    _id: 'page-771204',
    timestamp: '2025-09-12T11:00:00+02:00',
    eventType: 'web.webpagedetails.pageViews',
    _lumera: { identification: { core: { ecid: ECID } } },
    web: { webPageDetails: PAGE },
    placeContext: { geo: { city: 'Lyon', countryCode: 'FR' } },
  },
  // Letter case counts: "lyon" is not "Lyon".
  nearMiss: {
    _id: 'page-771205',
    timestamp: '2025-09-12T11:00:05+02:00',
    eventType: 'web.webpagedetails.pageViews',
    _lumera: { identification: { core: { ecid: ECID } } },
    web: { webPageDetails: PAGE },
    placeContext: { geo: { city: 'lyon', countryCode: 'FR' } },
  },
  verdict: 'conditionFalse',
};
