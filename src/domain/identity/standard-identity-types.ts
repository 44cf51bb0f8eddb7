/** The standard identity types (events.md §4.3), read-only everywhere. */
import { STANDARD_NAMESPACE_IDS } from '#domain/schema';
import type { IdentityCategory, IdentityType } from './types.ts';

const TYPES: readonly (readonly [code: string, name: string, category: IdentityCategory])[] = [
  ['ECID', 'ECID', 'COOKIE'],
  ['Email', 'Email', 'EMAIL'],
  ['Email_LC_SHA256', 'Emails (SHA256, lowercased)', 'EMAIL'],
  ['Phone', 'Phone', 'PHONE_NUMBER'],
  ['Phone_E.164', 'Phone (E.164)', 'PHONE_NUMBER'],
  ['Phone_SHA256', 'Phone (SHA256)', 'PHONE_NUMBER'],
  ['Phone_SHA256_E.164', 'Phone (SHA256_E.164)', 'PHONE_NUMBER'],
  ['IDFA', 'Apple IDFA (ID for Advertisers)', 'DEVICE'],
  ['GAID', 'Google Ad ID (GAID)', 'DEVICE'],
  // Of the next three, and of TNTID, the category is not published; it follows from the kind of id.
  ['WAID', 'Windows AID', 'DEVICE'],
  ['APNS', 'Apple Push Notification service', 'DEVICE'],
  ['FCM', 'Firebase Cloud Messaging', 'DEVICE'],
  ['AAID', 'Adobe Analytics (Legacy ID)', 'COOKIE'],
  ['TNTID', 'TNTID', 'COOKIE'],
  ['AdCloud', 'AdCloud', 'COOKIE'],
  ['CORE', 'CORE', 'COOKIE'],
];

const IDS_BY_CODE = new Map(Array.from(STANDARD_NAMESPACE_IDS, ([id, code]) => [code, id]));

export const STANDARD_IDENTITY_TYPES: readonly IdentityType[] = TYPES.map(
  ([code, name, category]) => {
    const id = IDS_BY_CODE.get(code);
    return { code, name, category, standard: true, ...(id === undefined ? {} : { id }) };
  },
);
