import type { Measurement } from './measure.js';
import type { Ratio, Scenario } from './scenario.js';
import { ageScan } from './scenarios/age.js';
import { bigScan } from './scenarios/big.js';
import { execStart } from './scenarios/exec.js';
import { historyScan } from './scenarios/history.js';
import { pullRequestScan } from './scenarios/pull-request.js';
import { rotating } from './scenarios/rotate.js';
import { smallScan } from './scenarios/small.js';

const SCENARIOS = [smallScan, bigScan, pullRequestScan, historyScan, ageScan, execStart, rotating];
const WIDTH = 48;

/** `npm run bench` measures everything, `npm run bench -- history` those whose name has that in it. */
async function main(filter = ''): Promise<void> {
  const runs = Number(process.env['BENCH_RUNS'] ?? 9);
  if (!Number.isInteger(runs) || runs < 1) throw new Error('BENCH_RUNS is no number of runs');
  for (const scenario of chosen(filter)) {
    const { measured, ratios } = await scenario.run(runs);
    const platform = `${process.platform} with Node ${process.version}`;
    console.log(`\n${scenario.name}: median of ${runs} runs in turn, on ${platform}\n`);
    printTable(measured);
    console.log('');
    for (const ratio of ratios) printRatio(ratio);
  }
}

function chosen(filter: string): readonly Scenario[] {
  const found = SCENARIOS.filter(({ name }) => name.includes(filter));
  if (found.length > 0) return found;
  throw new Error(`nothing is called ${filter}; there are ${SCENARIOS.map(({ name }) => name).join(', ')}`);
}

function printTable(measured: readonly Measurement[]): void {
  const rows = measured.map(({ name, median, min, max, memory }) => [
    name,
    ...[median, min, max].map((time) => time.toFixed(0)),
    memory?.toFixed(0) ?? 'unknown',
  ]);
  const header = ['', 'median ms', 'min ms', 'max ms', 'peak MiB'];
  for (const [name = '', ...cells] of [header, ...rows]) {
    console.log(name.padEnd(WIDTH) + cells.map((cell) => cell.padStart(10)).join(''));
  }
}

function printRatio({ name, value, target }: Ratio): void {
  const verdict = target === undefined ? '' : `   ${value <= target ? 'within' : 'MISSES'} ${target}`;
  console.log(name.padEnd(WIDTH) + value.toFixed(2).padStart(10) + verdict);
}

await main(process.argv[2]);
