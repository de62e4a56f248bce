import { connect } from '../../../src/io/github/client.js';
import { GitHubError } from '../../../src/io/github/error.js';

/** What a process asks GitHub that reaches the outside as the program does, and only by its environment. */
export interface Asking {
  readonly apiUrl: string;
  readonly token: string;
}

/** What it prints. */
export interface Told {
  /** Whom the token stands for, or what is told instead. */
  readonly outcome: string;
  /** How long the process stayed after that, when there was nothing left to do, in milliseconds. */
  readonly stayed: number;
}

async function main({ apiUrl, token }: Asking): Promise<void> {
  const patience = { attempt: 10_000, total: 20_000, second: 1 };
  const github = await connect({ apiUrl, token, version: '0', patience });
  const outcome = await github.login().catch((error: unknown) => {
    if (!(error instanceof GitHubError)) throw error;
    return error.message;
  });
  const done = performance.now();
  process.once('exit', () => {
    process.stdout.write(JSON.stringify({ outcome, stayed: performance.now() - done } satisfies Told));
  });
}

await main(JSON.parse(process.argv[2]!) as Asking);
