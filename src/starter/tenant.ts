/** Maison Lumera: our fictitious house of leather goods, with boutiques, a club and a small airline. */

export const TENANT = 'lumera';
export const TENANT_NAMESPACE = `_${TENANT}`;
export const ORGANISATION_ID = '4D6169736F6E4C756D657261@AdobeOrg';
export const SANDBOX = 'prod';
export const DATASET_ID = '66e2f0c1a94b7d3508c1f2ab';

/** The ids by which people and things are known at Maison Lumera. */
export const OWN_IDENTITY_TYPES = [
  { code: 'CRMID', name: 'Customer number', category: 'CROSS_DEVICE', standard: false },
  { code: 'LumeraClub', name: 'Club member', category: 'CROSS_DEVICE', standard: false },
  { code: 'SubscriptionID', name: 'Subscription', category: 'NON_PEOPLE', standard: false },
  { code: 'FlightKey', name: 'Flight', category: 'NON_PEOPLE', standard: false },
  { code: 'ArticleNo', name: 'Article', category: 'NON_PEOPLE', standard: false },
] as const;
