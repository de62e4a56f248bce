import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { cleanEnv } from '../io/temporary.js';

/** The built program. */
export const DIST = resolve('dist/index.js');

/** No run of the program takes as long. */
const LIMIT_MS = 50_000;

export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly cwd?: string;
  /** Beside those of a user who has configured nothing. */
  readonly env?: NodeJS.ProcessEnv;
  readonly stdin?: string | Buffer;
}

/** Runs the built program to its end. Nothing of it sees a terminal. */
export function runDist(args: readonly string[], options: RunOptions = {}): Promise<Run> {
  return run(process.execPath, [DIST, ...args], options);
}

/** The same on a terminal of its own, with what it printed to standard output and standard error in one. */
export function runOnTerminal(args: readonly string[], options: RunOptions = {}): Promise<Run> {
  const command = [process.execPath, DIST, ...args]
    .map((word) => `'${word.replaceAll("'", "'\\''")}'`)
    .join(' ');
  return run('script', ['--quiet', '--return', '--command', command, '/dev/null'], options);
}

/** Findings as `--format json` prints them: the fields that tests ask for. */
export interface JsonReport {
  readonly complete: boolean;
  readonly fingerprintScope: string;
  readonly scope: {
    readonly kind: string;
    readonly base?: string | null;
    readonly head?: string | null;
    readonly commits?: number;
  };
  readonly suppressed: {
    readonly known: number;
    readonly baseline: number;
    readonly exceptions: number;
    readonly ignores: number;
  };
  readonly notices: readonly string[];
  readonly gaps: readonly string[];
  readonly coverage: {
    readonly configs: number;
    readonly skipped: readonly {
      readonly reason: string;
      readonly count: number;
      readonly examples: readonly string[];
    }[];
  };
  readonly findings: readonly JsonFinding[];
}

export interface JsonFinding {
  readonly ruleId: string;
  readonly severity: string;
  readonly message: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly hosts: readonly string[];
  readonly server: string | null;
  readonly slot: { readonly kind: string; readonly keyPath: string } | null;
  readonly place: string;
  readonly provider: string | null;
  readonly fingerprint: string | null;
  readonly redacted: string | null;
  readonly age: {
    readonly issuedAt: string | null;
    readonly expiresAt: string | null;
    readonly source: string | null;
    readonly answer: { readonly state: string; readonly reason: string | null } | null;
  } | null;
  readonly tier: string | null;
  readonly remedy: string;
  readonly history: {
    readonly first: { readonly oid: string; readonly date: string };
    readonly last: { readonly oid: string; readonly date: string };
    readonly atHead: boolean;
  } | null;
}

/** Scans with `--format json`; the exit code is part of the answer. */
export async function scanJson(
  args: readonly string[],
  options: RunOptions = {},
): Promise<JsonReport & { readonly code: number | null }> {
  const { code, stdout, stderr } = await runDist(['scan', '--format', 'json', ...args], options);
  if (stdout === '') throw new Error(`no report, exit code ${code}: ${stderr}`);
  return { code, ...(JSON.parse(stdout) as JsonReport) };
}

function run(command: string, args: readonly string[], { cwd, env, stdin }: RunOptions): Promise<Run> {
  const child = spawn(command, args, {
    cwd,
    env: { ...cleanEnv, TERM: 'xterm', ...env },
    timeout: LIMIT_MS,
    killSignal: 'SIGKILL',
  });
  const stdout: Buffer[] = [];
  const stderr: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk));
  child.stdin.on('error', () => {});
  child.stdin.end(stdin ?? '');
  return new Promise((done, failed) => {
    child.on('error', failed);
    child.on('close', (code) =>
      done({ code, stdout: Buffer.concat(stdout).toString(), stderr: Buffer.concat(stderr).toString() }),
    );
  });
}
