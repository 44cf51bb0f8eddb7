import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'declic-match-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the bundled command', () => {
  // What no test inside the sources can see: that the bundle finds itself when it starts its threads.
  it('matches a log on threads of its own, from any folder', async () => {
    const event = JSON.stringify({ _id: 'e-1', timestamp: '2026-03-01T10:00:00Z' });
    writeFileSync(path.join(folder, 'log.gz'), gzipSync(`${event}\n{\n${event}\n${event}\n`));
    const workspace = path.join(root, 'public/starter/sample-workspace.json');
    const script = path.join(root, 'src/build/declic.mjs');
    const args = ['match', '--workspace', workspace, '--events', 'log.gz', '--threads', '2'];
    const { stdout, stderr } = await promisify(execFile)(process.execPath, [script, ...args], {
      cwd: folder,
    });
    const answer = JSON.parse(stdout) as Record<string, unknown>;
    expect(answer).toMatchObject({ events: 3, unreadable: 1, orphans: 3 });
    expect(Object.keys(answer['matched'] as object).length).toBeGreaterThan(5);
    expect(stderr).toMatch(/^line 2: /);
  }, 120_000);
});
