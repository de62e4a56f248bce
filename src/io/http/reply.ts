import type { Dispatcher } from 'undici';
import { Unanswered } from '../../core/inspection.js';
import type { Reply } from '../../core/tools.js';
import { Again } from '../queue.js';

/** No reply that anybody documents is longer. */
const MOST_BYTES = 1024 * 1024;

/** What came back, if it is an answer; throws an `Unanswered`, or an `Again` if another try may bring one. */
export async function read({ statusCode, headers, body }: Dispatcher.ResponseData): Promise<Reply> {
  const header = (name: string): string | undefined => first(headers[name.toLowerCase()]);
  const failure = failureOf(statusCode, header('retry-after'), new Date());
  if (failure !== undefined) {
    await body.dump();
    throw failure;
  }
  const text = await textOf(body);
  return { status: statusCode, header, json: parsed(text), text };
}

function failureOf(
  status: number,
  retryAfter: string | undefined,
  now: Date,
): Unanswered | Again | undefined {
  const detail = `status ${status}`;
  if (status >= 300 && status < 400) return new Unanswered('redirected', detail);
  if (status === 429) return new Again(new Unanswered('rate-limited', detail), waitOf(retryAfter, now));
  if (status >= 500) return new Again(new Unanswered('provider-error', detail), waitOf(retryAfter, now));
  return undefined;
}

/** `Retry-After` in milliseconds: seconds or a date, https://www.rfc-editor.org/rfc/rfc9110#field.retry-after */
export function waitOf(value: string | undefined, now: Date): number | undefined {
  if (value === undefined) return undefined;
  if (/^\d{1,9}$/.test(value)) return Number(value) * 1000;
  const date = Date.parse(value);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now.getTime());
}

async function textOf(body: Dispatcher.ResponseData['body']): Promise<string> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of body as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > MOST_BYTES) throw new Unanswered('unexpected-reply', 'it is too long');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString();
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function first(value: string | string[] | undefined): string | undefined {
  return typeof value === 'string' ? value : value?.[0];
}
