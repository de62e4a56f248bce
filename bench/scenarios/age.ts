import { fileURLToPath } from 'node:url';
import { type BenchVendors, benchVendors } from '../age/vendors.js';
import { scan } from '../commands.js';
import type { Command } from '../measure.js';
import { aged } from '../repositories.js';
import { scenario } from '../scenario.js';

const CREDENTIALS = 500;
const PROVIDERS = 20;
const LATENCY = 100;
const AT_ONCE = 16;
/** If nothing took time but the vendors. */
const IDEAL = (CREDENTIALS * LATENCY) / AT_ONCE;
/** One at a time takes too long for all of them. */
const SHARE = 10;

/** The client alone, which can be told to ask one at a time. */
function ask(vendors: BenchVendors, count: number, atOnce: number): Omit<Command, 'name'> {
  const script = fileURLToPath(new URL('../age/ask.ts', import.meta.url));
  const argv = [process.execPath, '--import', 'tsx', script, `${count}`, `${PROVIDERS}`, `${atOnce}`];
  return { argv, cwd: process.cwd(), env: vendors.env, codes: [0] };
}

let vendors: BenchVendors;

export const ageScan = scenario('age', {
  commands: async () => {
    vendors = await benchVendors(LATENCY);
    const folder = await aged();
    return {
      'scan --age, 500 credentials of 20 providers': { ...scan(['--age', '.'], folder), env: vendors.env },
      'scan --age --offline': scan(['--age', '--offline', '.'], folder),
      'ask about 50 credentials, one at a time': ask(vendors, CREDENTIALS / SHARE, 1),
      'ask about none': ask(vendors, 0, 1),
    };
  },
  ratios: async ({
    'scan --age, 500 credentials of 20 providers': all,
    'scan --age --offline': offline,
    'ask about 50 credentials, one at a time': one,
    'ask about none': none,
  }) => {
    const { atOnce } = await vendors.seen();
    vendors.stop();
    const asking = all.median - offline.median;
    return [
      { name: `asking / ideal of ${IDEAL} ms for 16 at once`, value: asking / IDEAL, target: 1.3 },
      { name: 'one at a time / asking', value: ((one.median - none.median) * SHARE) / asking },
      { name: 'most at once', value: atOnce, target: AT_ONCE },
      { name: 'peak memory of scan --age, MiB', value: all.memory ?? Number.NaN },
    ];
  },
});
