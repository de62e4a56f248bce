import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type RotatingVendors, rotatingVendors, type Seen } from '../rotate/vendors.js';
import { scenario } from '../scenario.js';

const CREDENTIALS = 200;
const LATENCY = 50;
/** As `src/pipeline/rotate/rotate.ts` and `src/io/queue.ts` have it: rotations that go on at once, and requests of one host. */
const AT_ONCE = 8;
const PER_HOST = 4;

/** Makes everything due again, and rotates: what a run changes, the next one does not find. */
const ONCE = `
  const { spawnSync } = require('node:child_process');
  const { rmSync } = require('node:fs');
  const [program, again] = process.argv.slice(1);
  rmSync('journal.jsonl', { force: true });
  fetch(again).then((reply) => reply.json()).then((variables) => {
    const args = [program, 'rotate', '--policy', 'policy.yml', '--journal', 'journal.jsonl'];
    const env = { ...process.env, ...variables };
    process.exit(spawnSync(process.execPath, args, { env, stdio: 'inherit' }).status);
  });`;

let folder: string;
let vendors: RotatingVendors;

/** If nothing took time but those who are asked. */
function idealOf({ requests }: Seen): number {
  const counts = Object.values(requests);
  const all = counts.reduce((sum, count) => sum + count, 0);
  return LATENCY * Math.max(all / AT_ONCE, Math.max(...counts) / PER_HOST);
}

export const rotating = scenario('rotate', {
  commands: async () => {
    folder = mkdtempSync(join(tmpdir(), 'mcp-rekey-bench-'));
    vendors = await rotatingVendors(LATENCY, CREDENTIALS, join(folder, 'policy.yml'));
    const argv = [process.execPath, '-e', ONCE, resolve('dist/index.js'), vendors.again];
    return { 'rotate, 200 credentials due at once': { argv, cwd: folder, env: vendors.env, codes: [0] } };
  },
  ratios: async ({ 'rotate, 200 credentials due at once': all }) => {
    const seen = await vendors.seen();
    vendors.stop();
    rmSync(folder, { recursive: true, force: true });
    const ideal = idealOf(seen);
    return [
      { name: `rotating / ideal of ${ideal.toFixed(0)} ms`, value: all.median / ideal, target: 1.5 },
      { name: 'most requests at once', value: seen.atOnce, target: AT_ONCE },
      {
        name: 'requests for each credential',
        value: Object.values(seen.requests).reduce((sum, one) => sum + one, 0) / CREDENTIALS,
      },
      { name: 'peak memory, MiB', value: all.memory ?? Number.NaN },
    ];
  },
});
