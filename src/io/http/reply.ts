import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib';
import type { Dispatcher } from 'undici';
import { Unanswered } from '../../core/inspection.js';
import type { Reply } from '../../core/tools.js';
import { Again } from '../queue.js';
import { proxyRefused } from './failure.js';

/** No reply that anybody documents is longer. */
const MOST_BYTES = 1024 * 1024;

/** Some hosts pack what they send though they are asked not to: https://api.stackexchange.com/docs/compression */
const UNPACK: Readonly<Record<string, typeof gunzipSync>> = {
  gzip: gunzipSync,
  'x-gzip': gunzipSync,
  deflate: inflateSync,
  br: brotliDecompressSync,
};

/** What came back, if it is an answer; throws an `Unanswered`, or an `Again` if another try may bring one. */
export async function read({ statusCode, headers, body }: Dispatcher.ResponseData): Promise<Reply> {
  const header = (name: string): string | undefined => first(headers[name.toLowerCase()]);
  const failure = failureOf(statusCode, header);
  if (failure !== undefined) {
    // So that the connection can be used again.
    await body.dump();
    throw failure;
  }
  const text = textOf(await bytesOf(body), header('content-encoding'));
  return { status: statusCode, header, json: parsed(text), text };
}

function failureOf(status: number, header: Reply['header']): Unanswered | Again | undefined {
  const detail = `status ${status}`;
  const wait = waitOf(header('retry-after'), header('date'));
  if (status >= 300 && status < 400) return new Unanswered('redirected', detail);
  // Some say so with a 403: https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api#exceeding-the-rate-limit
  if (status === 429 || (status === 403 && wait !== undefined)) {
    return new Again(new Unanswered('rate-limited', detail), wait);
  }
  if (status === 407) return proxyRefused(status);
  if (status >= 500) return new Again(new Unanswered('provider-error', detail), wait);
  return undefined;
}

/**
 * `Retry-After` in milliseconds: seconds or a date, https://www.rfc-editor.org/rfc/rfc9110#field.retry-after. `date`: what time it was for the
 * host, whose clock may not be ours.
 */
export function waitOf(retryAfter: string | undefined, date: string | undefined): number | undefined {
  if (retryAfter === undefined) return undefined;
  // Some say it to the millisecond.
  if (/^\d+(\.\d+)?$/.test(retryAfter)) return Math.ceil(Number(retryAfter) * 1000);
  const until = timeOf(retryAfter);
  return until === undefined ? undefined : Math.max(0, until - (timeOf(date) ?? Date.now()));
}

/** What is no date in the form of HTTP is none, though `Date.parse` takes much for one. */
function timeOf(date: string | undefined): number | undefined {
  const time = /^[A-Z][a-z]{2}, .* GMT$/.test(date ?? '') ? Date.parse(date ?? '') : Number.NaN;
  return Number.isNaN(time) ? undefined : time;
}

async function bytesOf(body: Dispatcher.ResponseData['body']): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of body as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > MOST_BYTES) throw tooLong();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function textOf(bytes: Buffer, encoding = 'identity'): string {
  if (bytes.length === 0 || encoding.toLowerCase() === 'identity') return decoded(bytes);
  const unpack = UNPACK[encoding.toLowerCase()];
  if (unpack === undefined) throw new Unanswered('unexpected-reply', 'it is packed in an unknown way');
  try {
    return decoded(unpack(bytes, { maxOutputLength: MOST_BYTES }));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') throw tooLong();
    throw new Unanswered('unexpected-reply', 'it cannot be unpacked');
  }
}

/** UTF-8, as all JSON is, with or without the mark in front. */
function decoded(bytes: Buffer): string {
  return new TextDecoder().decode(bytes);
}

function tooLong(): Unanswered {
  return new Unanswered('unexpected-reply', 'it is too long');
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
