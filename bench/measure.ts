import { spawnSync } from 'node:child_process';

export interface Command {
  readonly name: string;
  readonly argv: readonly string[];
  readonly cwd: string;
  /** What is added to the environment. */
  readonly env?: Readonly<Record<string, string>>;
  /** Exit codes that are no failure. */
  readonly codes: readonly number[];
}

export interface Measurement {
  readonly name: string;
  /** Wall time in milliseconds. */
  readonly median: number;
  readonly min: number;
  readonly max: number;
  /** Peak resident memory of the largest process, in MiB; `undefined` where nothing here can tell. */
  readonly memory: number | undefined;
}

/**
 * Runs all commands once to warm the disk, then `runs` times in turn, so that what disturbs the machine for a while disturbs
 * all of them.
 */
export function measure(commands: readonly Command[], runs: number): readonly Measurement[] {
  const memory = commands.map((command) => peakMemory(command));
  const times = commands.map((): number[] => []);
  for (let run = 0; run < runs; run++) {
    for (const [index, command] of commands.entries()) times[index]!.push(timeOf(command));
  }
  return commands.map(({ name }, index) => {
    const sorted = times[index]!.sort((one, other) => one - other);
    const [min = 0, max = 0] = [sorted[0], sorted.at(-1)];
    return { name, min, max, median: sorted[sorted.length >> 1]!, memory: memory[index] };
  });
}

function timeOf({ argv, cwd, env, codes }: Command): number {
  const start = performance.now();
  const { status, error } = spawnSync(argv[0]!, argv.slice(1), {
    cwd,
    env: { ...process.env, ...env },
    stdio: 'ignore',
  });
  const time = performance.now() - start;
  if (error) throw error;
  if (!codes.includes(status ?? -1)) throw new Error(`${argv.join(' ')} ended with exit code ${status}`);
  return time;
}

/** The system's `time` knows the peak of the largest process below it: https://man7.org/linux/man-pages/man1/time.1.html */
function peakMemory({ argv, cwd, env }: Command): number | undefined {
  const darwin = process.platform === 'darwin';
  const flags = darwin ? ['-l'] : ['-f', 'peak %M'];
  const { stderr, error } = spawnSync('/usr/bin/time', [...flags, ...argv], {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
    maxBuffer: 64 * 1024 * 1024,
  });
  if (error) return undefined;
  const text = stderr.toString();
  const bytes = darwin
    ? Number(/(\d+) {2}maximum resident set size/.exec(text)?.[1])
    : Number(/^peak (\d+)$/m.exec(text)?.[1]) * 1024;
  return Number.isNaN(bytes) ? undefined : bytes / 1024 ** 2;
}
