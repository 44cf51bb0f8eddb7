import { expect, it } from 'vitest';
import { xedName } from './xed-names.ts';

it.each([
  ['@id', ['_id']],
  ['@type', ['_type']],
  ['xdm:timestamp', ['timestamp']],
  ['schema:latitude', ['_schema', 'latitude']],
  ['repo:createDate', ['_repo', 'createDate']],
  ['dc:title', ['_dc', 'title']],
  ['https://ns.adobe.com/xdm/channels/application', ['_channels', 'application']],
  [
    'https://ns.adobe.com/experience/campaign/orchestration',
    ['_experience', 'campaign', 'orchestration'],
  ],
  ['https://ns.adobe.com/vendora/product/stockNumber', ['_vendora', 'product', 'stockNumber']],
  ['_id', ['_id']],
  ['plainName', ['plainName']],
  ['__proto__', ['__proto__']],
])('%s is %j', (key, names) => {
  expect(xedName(key)).toEqual(names);
});
