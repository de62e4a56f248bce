import { Secret } from '../../../src/core/secret.js';
import { HttpClient } from '../../../src/io/http/client.js';
import { LIMITS, type Limits } from '../../../src/io/queue.js';

/** What a process asks that reaches the outside as the program does, and only by its environment. */
export interface Asking {
  readonly urls: readonly string[];
  /** Sent as `authorization`; may go wherever it is asked. */
  readonly secret: string;
  readonly limits?: Partial<Limits>;
  /** After so many milliseconds everything ends. */
  readonly abortAfter?: number;
}

/** What it prints. */
export interface Told {
  /** `200 body`, or what is told instead. */
  readonly outcomes: readonly string[];
  /** How long the process stayed after the last outcome, when nothing but to close the client was left, in milliseconds. */
  readonly stayed: number;
}

async function main({ urls, secret, limits, abortAfter }: Asking): Promise<void> {
  const signal = abortAfter === undefined ? {} : { signal: AbortSignal.timeout(abortAfter) };
  const client = new HttpClient({ version: '0', limits: { ...LIMITS, pause: 5, ...limits }, ...signal });
  const outcomes = await Promise.all(urls.map((url) => outcomeOf(client, url, secret)));
  const closed = performance.now();
  await client.close();
  process.once('exit', () => {
    process.stdout.write(JSON.stringify({ outcomes, stayed: performance.now() - closed } satisfies Told));
  });
}

async function outcomeOf(client: HttpClient, url: string, secret: string): Promise<string> {
  const { origin, pathname, protocol, host } = new URL(url);
  const audience = protocol === 'http:' ? `http://${host}` : host;
  const headers = { authorization: Secret.of(secret, [audience]) };
  try {
    const { status, text } = await client.ask({ at: origin, path: pathname, headers });
    return `${status} ${text}`;
  } catch (error) {
    return (error as Error).message;
  }
}

await main(JSON.parse(process.argv[2]!) as Asking);
