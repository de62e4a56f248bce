import type { UnknownReason } from '../../src/core/inspection.js';
import type { Exchange } from './play.js';
import type { Answer } from './vendors.js';

interface Fault {
  readonly name: string;
  /** `value`: the credential, for a host that repeats it. */
  readonly answer: (value: string) => Answer;
  /** What it means to whoever has asked. */
  readonly reasons: readonly UnknownReason[];
}

const SILENCE = 'silence';

/** How long an answer is waited for: as long as a busy machine needs, and not long where there is none. */
export function patienceFor(fault?: Pick<Fault, 'name'>): number {
  return fault?.name === SILENCE ? 150 : 10_000;
}

/** Replies that no vendor documents as an answer to anything. */
export const faults: readonly Fault[] = [
  { name: '401 of a proxy', answer: () => html(401), reasons: ['refused', 'unexpected-reply'] },
  {
    name: '403',
    answer: () => ({ status: 403, body: '{}' }),
    reasons: ['refused', 'unexpected-reply'],
  },
  { name: '403 of a proxy', answer: () => html(403), reasons: ['refused', 'unexpected-reply'] },
  { name: '404', answer: () => ({ status: 404, body: '{}' }), reasons: ['unexpected-reply'] },
  {
    name: '429 and a long wait',
    answer: () => ({ status: 429, headers: { 'retry-after': '3600' } }),
    reasons: ['rate-limited'],
  },
  {
    name: '429 over and over',
    answer: () => ({ status: 429, headers: { 'retry-after': '0' } }),
    reasons: ['rate-limited'],
  },
  { name: '500', answer: () => ({ status: 500, body: '{}' }), reasons: ['provider-error'] },
  {
    name: '503',
    answer: () => ({ status: 503, headers: { 'retry-after': '7200' } }),
    reasons: ['provider-error'],
  },
  { name: 'a reset', answer: () => 'reset', reasons: ['unreachable'] },
  { name: SILENCE, answer: () => 'silence', reasons: ['timeout'] },
  { name: 'HTML', answer: () => html(200), reasons: ['unexpected-reply'] },
  {
    name: 'JSON of something else',
    answer: () => ({ status: 200, body: '{"hello":"world"}' }),
    reasons: ['unexpected-reply'],
  },
  {
    name: 'an empty list',
    answer: () => ({ status: 200, body: '[]' }),
    reasons: ['unexpected-reply'],
  },
  {
    name: 'a redirect',
    answer: () => ({ status: 302, headers: { location: 'https://elsewhere.example/' } }),
    reasons: ['redirected'],
  },
  {
    name: 'an echo',
    answer: (value) => ({ status: 400, body: JSON.stringify({ error: `no such key: ${value}` }) }),
    reasons: ['unexpected-reply'],
  },
];

/** Whether a fixture documents just that reply: an empty body, with the same status. */
export function isDocumented({ answer }: Fault, exchanges: readonly Exchange[]): boolean {
  const given = answer('');
  if (typeof given === 'string') return false;
  const { status, body = '{}' } = given;
  if (typeof body !== 'string' || !/^(?:\{\}|\[\])$/.test(body)) return false;
  return exchanges.some(
    ({ reply }) =>
      reply.status === status &&
      reply.text === undefined &&
      (reply.body === undefined ? body === '{}' : JSON.stringify(reply.body) === body),
  );
}

function html(status: number): Answer {
  return { status, headers: { 'content-type': 'text/html' }, body: '<!doctype html><title>Sign in</title>' };
}
