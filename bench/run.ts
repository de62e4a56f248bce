import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { configs } from './configs.js';
import { monorepo } from './files.js';
import { type Command, type Measurement, measure } from './measure.js';
import { repository } from './repository.js';

const RUNS = Number(process.env['BENCH_RUNS'] ?? 9);
const project = resolve(import.meta.dirname, '..');
const entry = resolve(project, 'dist/index.js');
const big = resolve(project, '.bench/big-1');
const small = resolve(project, '.bench/small-1');

/** What `scan` may cost at most. */
const TARGETS = { bigRatio: 1, bigMemory: 120, smallRatio: 2.5 };

async function main(): Promise<void> {
  if (!existsSync(entry)) throw new Error('there is no dist/index.js: run the build first');
  await repository(big, function* () {
    yield* configs(200, 7);
    yield* monorepo(49_800, 290e6, 11);
  });
  await repository(small, function* () {
    yield* configs(3, 7);
    yield* monorepo(17, 100e3, 11);
  });
  const node = process.execPath;
  // Exit code 1: credentials were found.
  const scan = (name: string, cwd: string): Command => ({
    name,
    argv: [node, entry, 'scan', '.'],
    cwd,
    codes: [0, 1],
  });
  const commands: readonly Command[] = [
    scan('scan, 50,000 files', big),
    { name: 'git ls-files', argv: ['git', 'ls-files'], cwd: big, codes: [0] },
    { name: 'git grep -lI mcpServers', argv: ['git', 'grep', '-lI', 'mcpServers'], cwd: big, codes: [0] },
    { name: 'node -e 0', argv: [node, '-e', '0'], cwd: big, codes: [0] },
    scan('scan, 20 files', small),
  ];
  const measured = measure(commands, RUNS);
  console.log(`median of ${RUNS} runs in turn, on ${process.platform} with Node ${process.version}\n`);
  printTable(measured);
  printRatios(measured);
}

function printTable(measured: readonly Measurement[]): void {
  const rows = measured.map(({ name, median, min, max, memory }) => [
    name,
    ...[median, min, max].map((time) => time.toFixed(0)),
    memory?.toFixed(0) ?? 'unknown',
  ]);
  const header = ['', 'median ms', 'min ms', 'max ms', 'peak MiB'];
  for (const [name = '', ...cells] of [header, ...rows]) {
    console.log(name.padEnd(26) + cells.map((cell) => cell.padStart(11)).join(''));
  }
}

function printRatios([scanBig, , grep, node, scanSmall]: readonly Measurement[]): void {
  const ratio = (name: string, value: number, target?: number): void => {
    const verdict = target === undefined ? '' : `   ${value <= target ? 'within' : 'MISSES'} ${target}`;
    console.log(name.padEnd(48) + value.toFixed(2).padStart(8) + verdict);
  };
  console.log('');
  ratio('scan / git grep', scanBig!.median / grep!.median);
  ratio(
    'scan / (2 x git grep + 2 x node -e 0)',
    scanBig!.median / (2 * grep!.median + 2 * node!.median),
    TARGETS.bigRatio,
  );
  ratio('peak memory of scan, MiB', scanBig!.memory ?? Number.NaN, TARGETS.bigMemory);
  ratio('scan of 20 files / node -e 0', scanSmall!.median / node!.median, TARGETS.smallRatio);
}

await main();
