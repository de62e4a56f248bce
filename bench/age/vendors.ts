import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

export interface Seen {
  /** Most questions that were waiting for their answer at the same time. */
  readonly atOnce: number;
  readonly questions: number;
}

export interface BenchVendors {
  /** What a program has to be started with to find them. */
  readonly env: Readonly<Record<string, string>>;
  seen(): Promise<Seen>;
  stop(): void;
}

/** Vendors that take so many milliseconds for an answer. They are in a process of their own, for the measuring one stands still meanwhile. */
export async function benchVendors(latency: number): Promise<BenchVendors> {
  const script = fileURLToPath(new URL('./internet.ts', import.meta.url));
  const child = spawn(process.execPath, ['--import', 'tsx', script, `${latency}`], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
  const next = async <Line>(): Promise<Line> => JSON.parse((await lines.next()).value ?? '') as Line;
  return {
    env: await next(),
    seen: () => {
      child.stdin.write('?');
      return next();
    },
    stop: () => child.stdin.end(),
  };
}
