/** `npm run starter`: writes the starter content to public/starter/, after a change of the sources in this folder. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { composeStarter } from './compose-starter.ts';

const folder = path.resolve('public/starter');
rmSync(folder, { recursive: true, force: true });
for (const { path: name, text } of composeStarter()) {
  const file = path.join(folder, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
  console.log(path.relative('.', file), text.length);
}
