import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** What one run has asked for. */
export interface Seen {
  /** Most requests that were waiting for their answer at the same time. */
  readonly atOnce: number;
  /** By host. */
  readonly requests: Readonly<Record<string, number>>;
}

export interface RotatingVendors {
  readonly env: Readonly<Record<string, string>>;
  /** URL that makes everything due again. */
  readonly again: string;
  seen(): Promise<Seen>;
  stop(): void;
}

/** `policy`: the file that the policy is written to. */
export async function rotatingVendors(
  latency: number,
  credentials: number,
  policy: string,
): Promise<RotatingVendors> {
  const script = fileURLToPath(new URL('./internet.ts', import.meta.url));
  const child = spawn(process.execPath, ['--import', 'tsx', script, `${latency}`, `${credentials}`, policy], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
  const next = async <Line>(): Promise<Line> => JSON.parse((await lines.next()).value ?? '') as Line;
  const told = await next<Pick<RotatingVendors, 'env' | 'again'>>();
  return {
    ...told,
    seen: () => {
      child.stdin.write('?');
      return next();
    },
    stop: () => child.stdin.end(),
  };
}
