/** The whole crash matrix: `npm run test:crash`; with a number, every so manyth case of it. Ends with a line `N cases, M violations`, and fails if there is one. */
import { playAll, settings, type Tally } from './matrix.js';

const every = Number(process.argv[2] ?? 1);
const tally: Tally = { cases: 0, ends: new Map(), failures: [] };
for (const setting of settings()) {
  await playAll(setting, tally, every);
}
for (const { setting, plan, call, what } of tally.failures.slice(0, 50)) {
  process.stdout.write(`${JSON.stringify({ ...setting, ...plan, call })}\n  ${what.join('\n  ')}\n`);
}
process.stdout.write(`${JSON.stringify(Object.fromEntries(tally.ends))}\n`);
process.stdout.write(`${tally.cases} cases, ${tally.failures.length} violations\n`);
process.exitCode = tally.failures.length > 0 ? 1 : 0;
