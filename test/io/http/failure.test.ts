import { inspect } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Unanswered } from '../../../src/core/inspection.js';
import { Secret, secretText } from '../../../src/core/secret.js';
import { unanswered } from '../../../src/io/http/failure.js';
import { Again } from '../../../src/io/queue.js';
import { fakeAlnum } from '../../../src/providers/fake.js';
import type { Answer } from '../../servers/vendors.js';
import { asking } from './asking.js';

const test = asking();

const coded = (code: unknown, message = ''): Error => Object.assign(new Error(message), { code });

describe('an error of a connection', () => {
  it.each([
    [coded('ECONNREFUSED'), 'unreachable: ECONNREFUSED'],
    [coded('ERR_TLS_CERT_ALTNAME_INVALID'), 'unreachable: ERR_TLS_CERT_ALTNAME_INVALID'],
    [new Error('fetch failed', { cause: coded('ENOTFOUND') }), 'unreachable: ENOTFOUND'],
    [coded('UND_ERR_CONNECT_TIMEOUT'), 'timeout'],
    [coded('ETIMEDOUT'), 'timeout'],
    [coded('HPE_INVALID_CONSTANT'), 'unexpected-reply: HPE_INVALID_CONSTANT'],
    [coded('UND_ERR_HEADERS_OVERFLOW'), 'unexpected-reply: UND_ERR_HEADERS_OVERFLOW'],
    [
      coded('UND_ERR_ABORTED', 'Proxy response (407) !== 200 when HTTP Tunneling'),
      'unreachable: status 407 of the proxy',
    ],
    [
      coded('UND_ERR_INVALID_ARG', 'Proxy Authentication Required (407)'),
      'unreachable: status 407 of the proxy',
    ],
    [coded('UND_ERR_ABORTED', 'x Proxy response (407) !== 200'), 'unreachable: UND_ERR_ABORTED'],
    [new Error('a message'), 'unreachable: no connection'],
    [coded('not a code'), 'unreachable: no connection'],
    ['text', 'unreachable: no connection'],
    [undefined, 'unreachable: no connection'],
  ])('%s', (error, message) => {
    expect(unanswered(error)).toBeInstanceOf(Unanswered);
    expect(unanswered(error).message).toBe(message);
  });

  it.each(['ECONNRESET', 'EPIPE', 'UND_ERR_SOCKET', 'EAI_AGAIN', 'HPE_INVALID_EOF_STATE'])(
    'may pass: %s',
    (code) => {
      expect(unanswered(coded(code))).toMatchObject({ otherwise: { reason: 'unreachable', detail: code } });
      expect(unanswered(coded(code))).toBeInstanceOf(Again);
    },
  );

  it('that is one of ours already stays what it is', () => {
    for (const error of [new Unanswered('redirected'), new Again(new Unanswered('timeout'), 5)]) {
      expect(unanswered(error)).toBe(error);
    }
  });

  it('that is its own cause has an end', () => {
    const error = new Error('round');
    error.cause = error;
    expect(unanswered(error).message).toBe('unreachable: no connection');
  });

  it('tells nothing but its code', () => {
    const text = fc.string({ minLength: 6 });
    fc.assert(
      fc.property(text, text, (one, other) => {
        const error = Object.assign(coded(`${one}`, other), { url: one, input: other });
        const shown = show(unanswered(new Error(one, { cause: error })));
        return [one, other].every((piece) => !shown.includes(piece) || /^[\w :]*$/.test(piece));
      }),
    );
  });
});

const status = fc.integer({ min: 200, max: 999 });
const noise = fc.constantFrom('{}', '[]', 'null', '"x"', '<html>', '');

/** What a host does that means no good: it tells back what it was sent in every place there is. */
function answers(secret: string): fc.Arbitrary<Answer> {
  const headers = fc.constantFrom<Readonly<Record<string, string>>>(
    {},
    { location: `https://evil.example/${secret}` },
    { 'retry-after': secret },
    { 'content-encoding': secret },
    { 'content-encoding': 'gzip' },
    { 'content-length': '999' },
    { [secret]: secret },
  );
  const body = fc.oneof(noise, fc.constantFrom(secret, `{"error":"${secret}"}`, secret.repeat(40_000)));
  return fc.oneof(
    fc.constantFrom<Answer>('reset', 'silence'),
    fc.record({ status, headers, body }),
    fc.record({ status, headers, body: fc.constant(secret), cutAfter: fc.integer({ min: 0, max: 9 }) }),
  );
}

describe('a failure', () => {
  const secret = fakeAlnum(32);
  const key = Secret.of(secret, ['*.acme.example']);
  const odd = fc.constantFrom('', '', '', '\n', 'é', ' ', '#', '\0');

  it('shows no piece of the URL, of a header or of the body, whatever the host does', async () => {
    await fc.assert(
      fc.asyncProperty(answers(secret), odd, odd, async (answer, inPath, inHeader) => {
        test.vendors.answer = () => answer;
        const error = await test
          .client({ answer: 60, pause: 1, wait: 20 })
          .ask({
            method: 'POST',
            at: 'https://host.acme.example',
            path: secretText`/${key}${inPath}/x`,
            headers: { authorization: secretText`Bearer ${inHeader}${key}` },
            body: secretText`{"key":"${key}"}`,
          })
          .then(
            () => undefined,
            (thrown: unknown) => thrown,
          );
        if (error === undefined) return;
        expect(error).toBeInstanceOf(Unanswered);
        for (let at = 0; at + 6 <= secret.length; at++) {
          expect(show(error).includes(secret.slice(at, at + 6)), 'a piece of a secret shows').toBe(false);
        }
      }),
      { numRuns: 150 },
    );
  });
});

function show(error: unknown): string {
  const { stack, message } = error as Error;
  return `${stack}\n${message}\n${JSON.stringify(error)}\n${inspect(error, { depth: 9, showHidden: true })}`;
}
