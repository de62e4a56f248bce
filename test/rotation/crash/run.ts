/**
 * The whole crash matrix: `npm run test:crash`; with a number, every so manyth case of it. First in this process, then by killing the built program.
 * Ends with a line `N cases, M violations`, and fails if there is one.
 */
import { type Tally as Kills, killAll, settings as killed } from '../kill/kills.js';
import { playAll, settings, type Tally } from './matrix.js';

const every = Number(process.argv[2] ?? 1);
const say = (line: string): boolean => process.stdout.write(`${line}\n`);

const tally: Tally = { cases: 0, ends: new Map(), failures: [] };
for (const setting of settings()) await playAll(setting, tally, every);
for (const { setting, plan, call, what } of tally.failures.slice(0, 50))
  say(`${JSON.stringify({ ...setting, ...plan, call })}\n  ${what.join('\n  ')}`);
say(`in the process: ${tally.cases} cases, ${JSON.stringify(Object.fromEntries(tally.ends))}`);

const kills: Kills = { cases: 0, ends: new Map(), failures: [] };
for (const setting of killed) await killAll(setting, kills, every);
for (const { setting, kill, call, what } of kills.failures.slice(0, 50))
  say(`${JSON.stringify({ ...setting, ...kill, call })}\n  ${what.join('\n  ')}`);
say(`by SIGKILL: ${kills.cases} cases, ${JSON.stringify(Object.fromEntries(kills.ends))}`);

const violations = tally.failures.length + kills.failures.length;
say(`${tally.cases + kills.cases} cases, ${violations} violations`);
process.exitCode = violations > 0 ? 1 : 0;
