import { inspect as shown } from 'node:util';
import { describe, expect, it } from 'vitest';
import { Unanswered } from '../../../src/core/inspection.js';
import { Misdirected, Secret } from '../../../src/core/secret.js';
import type { Reply, Tools } from '../../../src/core/tools.js';
import { type Asking, apiOf, inspect } from '../../../src/pipeline/age/ask.js';
import type { HeldCredential } from '../../../src/pipeline/age/gathered.js';
import { failed } from '../../../src/pipeline/failed.js';
import { providerApis } from '../../../src/providers/apis/registry.js';
import { fakeAlnum } from '../../../src/providers/fake.js';
import { tools } from './support.js';

const value = fakeAlnum(40);

function held(change: Partial<HeldCredential> = {}): HeldCredential {
  return {
    ...{ provider: 'github', kind: 'github-pat-fine-grained', value, name: 'GITHUB_TOKEN' },
    ...{ user: undefined, url: undefined, domain: undefined, beside: [], ...change },
  };
}

function asking(ask: Tools['ask'], change: Partial<Asking> = {}): Asking {
  return { tools: tools({ ask }), hosts: [], paid: [], ...change };
}

const never = (): never => {
  throw new Error('nobody was to be asked');
};

const throwing = (error: unknown) => async (): Promise<Reply> => {
  throw error;
};

describe('asking about a credential', () => {
  it('is done by the API of its provider, or of its connection string', () => {
    expect(apiOf(held())?.id).toBe('github');
    expect(apiOf(held({ provider: undefined }))).toBeUndefined();
    expect(apiOf(held({ provider: 'nobody' }))).toBeUndefined();
    for (const { id, schemes = [] } of providerApis) {
      for (const scheme of schemes) {
        for (const url of [
          `${scheme}://u:p@db.acme.dev/a`,
          `${scheme.toUpperCase()}://u:p@db.acme.dev/a`,
          `jdbc:${scheme}://db`,
        ]) {
          expect(apiOf(held({ provider: undefined, url }))?.id, url).toBe(id);
        }
      }
    }
  });

  it('is not done where no way is known', async () => {
    for (const one of [
      held({ provider: undefined }),
      held({ provider: 'nobody' }),
      held({ kind: 'nothing' }),
    ]) {
      expect(await inspect(one, asking(never))).toEqual({
        answer: 'unknown',
        reason: 'no-way',
        detail: undefined,
      });
    }
  });

  it('is not done where it costs something, unless the policy allows that for the provider', async () => {
    const paid = providerApis.flatMap(({ id, inspectors }) =>
      inspectors.flatMap(({ costs, kinds: [kind] }) => (costs === undefined ? [] : [{ id, kind, costs }])),
    );
    expect(paid.map(({ id }) => id)).toContain('brave');
    for (const { id, kind, costs } of paid) {
      const one = held({ provider: id, kind: kind === 'named' ? undefined : kind });
      const refused = { answer: 'unknown', reason: 'costs', detail: `asking ${costs}` };
      expect(await inspect(one, asking(never, { paid: ['github'] }))).toEqual(refused);
      const allowed = await inspect(one, asking(throwing(new Unanswered('timeout')), { paid: [id] }));
      expect(allowed, id).not.toEqual(refused);
    }
  });

  it.each<readonly [string, unknown, object]>([
    ['no answer', new Unanswered('timeout'), { reason: 'timeout', detail: undefined }],
    [
      'an error on the other side',
      new Unanswered('provider-error', 'status 503'),
      { reason: 'provider-error', detail: 'status 503' },
    ],
    [
      'a secret on its way to the wrong host',
      new Misdirected('https://evil.example'),
      { reason: 'host-not-listed', detail: 'https://evil.example' },
    ],
    [
      'a bug',
      new TypeError(`cannot read ${value}`),
      { reason: 'unexpected-reply', detail: 'a bug of mcp-rekey: TypeError' },
    ],
    [
      'a bug that throws a text',
      `not an error: ${value}`,
      { reason: 'unexpected-reply', detail: 'a bug of mcp-rekey: no error' },
    ],
    [
      'a bug that throws nothing',
      undefined,
      { reason: 'unexpected-reply', detail: 'a bug of mcp-rekey: no error' },
    ],
  ])('never throws, and says nothing that is not ours: %s', async (_, error, expected) => {
    const inspection = await inspect(held(), asking(throwing(error)));
    expect(inspection).toEqual({ answer: 'unknown', ...expected });
    expect(shown(inspection, { depth: null, showHidden: true })).not.toContain(value);
    expect(failed(error)).toEqual({ answer: 'unknown', ...expected });
  });

  it('sends the credential to its vendor alone', async () => {
    const sent: string[] = [];
    const ask: Tools['ask'] = async ({ at, headers = {} }) => {
      const [secret] = Object.values(headers).filter((one) => one instanceof Secret);
      sent.push(at);
      expect(secret?.revealTo('https://api.github.com')).toContain(value);
      expect(() => secret?.revealTo('https://ghe.acme.dev')).toThrow(Misdirected);
      throw new Unanswered('timeout');
    };
    await inspect(held(), asking(ask));
    expect(sent).toEqual(['https://api.github.com']);
  });
});
