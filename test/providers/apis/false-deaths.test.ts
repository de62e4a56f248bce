import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Tools } from '../../../src/core/tools.js';
import { inspect } from '../../../src/pipeline/age/ask.js';
import { providerApis } from '../../../src/providers/apis/registry.js';
import { providers } from '../../../src/providers/registry.js';
import { Vendors } from '../../servers/vendors.js';
import { answered, isObject, isRefusal, moved, type Reply } from './altered.js';
import { casesOf } from './fixture.js';
import { NOW } from './scene.js';

/** What a wrong "dead" would come of: whoever believes it deletes a credential that works. */
let vendors: Vendors;
beforeAll(async () => {
  vendors = await Vendors.start();
});
afterAll(() => vendors.stop());

const apis = providerApis.filter(({ id }) => casesOf(id).length > 0);
const all = apis.flatMap((api) =>
  casesOf(api.id).map((one) => [`${api.id}: ${one.kind}: ${one.name}`, api, one] as const),
);
const deaths = all.filter(
  ([
    ,
    ,
    {
      expect: { answer },
      exchanges,
    },
  ]) => answer === 'dead' && exchanges.length > 0,
);

/** Of these the vendor documents no more than a status. */
const BY_STATUS = [
  'browserbase-api-key',
  'npm-token',
  'npm-token-legacy',
  'pagerduty-api-key',
  'upstash-api-key',
];

describe('a death', () => {
  it.each(deaths)('is one with one more field too: %s', async (_, api, one) => {
    const inspection = await answered(vendors, api, one, (reply) => ({
      ...reply,
      ...(isObject(reply.body) ? { body: { ...reply.body, unheard_of: 'request-1' } } : {}),
    }));
    expect(JSON.parse(JSON.stringify(inspection))).toEqual(one.expect);
  });

  it.each(deaths)('is none if the same status comes with what a live one gets: %s', async (_, api, one) => {
    const live = casesOf(api.id).find(
      ({ kind, expect: { answer } }) => kind === one.kind && answer === 'live',
    );
    const { body, text } = live?.exchanges.findLast(({ reply }) => reply.status === 200)?.reply ?? {};
    if (body === undefined && text === undefined) return;
    if (BY_STATUS.includes(one.kind)) return;
    const inspection = await answered(vendors, api, one, (reply) =>
      isRefusal(reply, one) ? { status: reply.status, headers: {}, body, text } : reply,
    );
    expect(inspection.answer).not.toBe('dead');
  });

  const others: readonly [string, Partial<Reply>][] = [
    ['nothing', { body: undefined }],
    ['an empty object', { body: {} }],
    ['a message of a gateway', { body: { message: 'no healthy upstream' } }],
    [
      'an error of another API',
      { body: { error: { code: 'access_denied', message: 'Access denied by policy' } } },
    ],
    ['a page', { text: '<!doctype html><title>Sign in</title>' }],
  ];
  const documented = deaths.filter(([, , { kind }]) => !BY_STATUS.includes(kind));
  it.each(documented)('is none if the same status comes with anything else: %s', async (_, api, one) => {
    for (const [name, other] of others) {
      const inspection = await answered(vendors, api, one, (reply) =>
        isRefusal(reply, one) ? { status: reply.status, headers: {}, ...other } : reply,
      );
      expect(inspection.answer, name).not.toBe('dead');
    }
  });

  const byName = deaths.filter(([, { inspectors }, { kind }]) =>
    inspectors.some(({ kinds }) => kinds.includes(kind) && kinds.includes('named')),
  );
  it.each(byName)('is none if only its name says whose it is: %s', async (_, api, one) => {
    if (one.expect['because'] !== 'invalid') return;
    const inspection = await answered(vendors, api, { ...one, kind: 'named' }, (reply) => reply);
    expect(inspection.answer).toBe('unknown');
  });
});

describe('a live credential', () => {
  /** The first question is about something else: about the key beside it, about how to prove that one has it. */
  const DECIDED_LATER = ['datadog-application-key', 'mongodb-atlas-private-key'];
  const asked = all.filter(
    ([, , { kind, expect, exchanges }]) =>
      expect.answer === 'live' &&
      exchanges.length > 1 &&
      exchanges[0]?.reply.status === 200 &&
      !DECIDED_LATER.includes(kind),
  );
  it.each(asked)('lives whatever is said to the questions after the first: %s', async (_, api, one) => {
    const refusal = deaths.find(([, { id }]) => id === api.id)?.[2].exchanges.at(-1)?.reply;
    for (const other of [
      refusal ?? { status: 401, headers: {} },
      { status: 500, headers: {} },
      'reset' as const,
    ]) {
      const inspection = await answered(vendors, api, one, (reply, index) => (index === 0 ? reply : other));
      expect(inspection.answer).toBe('live');
    }
  });

  /** What an administrator asks about a token is no use of it; and AWS tells which service it was used for. */
  const NOT_USED = ['gitlab-agent', 'aws-secret-access-key', 'aws-access-key-id'];
  const used = all.filter(
    ([, , one]) =>
      typeof (one.expect['facts'] as { lastUsedAt?: string } | undefined)?.lastUsedAt === 'string',
  );
  it.each(used)('was not used by the question itself: %s', async (_, api, one) => {
    if (NOT_USED.includes(one.kind)) return;
    const last = new Date((one.expect['facts'] as { lastUsedAt: string }).lastUsedAt);
    for (const seconds of [-60, 0, 60]) {
      const now = new Date(NOW.getTime() + seconds * 1000);
      const inspection = await answered(vendors, api, one, (reply) => ({
        ...reply,
        body: moved(reply.body, last, now),
      }));
      expect(inspection).toMatchObject({ answer: one.expect.answer });
      expect((inspection as { facts: { lastUsedAt?: Date } }).facts.lastUsedAt).toBeUndefined();
    }
  });
});

describe('a secret of a client or of a webhook', () => {
  const kinds = apis.flatMap(({ id, inspectors }) => {
    const own = providers.find((provider) => provider.id === id);
    return inspectors.flatMap(({ kinds }) =>
      kinds.flatMap((kind) => {
        const found = own?.kinds.find((one) => one.id === kind);
        const isTold =
          kind !== 'named' && (found === undefined || found.anchors.length > 0 || /secret/.test(kind));
        return isTold ? [] : [[id, kind, found?.samples.match[0]?.() ?? 'anything'] as const];
      }),
    );
  });

  it.each(kinds)('is not taken for a token that looks like it: %s: %s', async (provider, kind, value) => {
    const tools = new Proxy({} as Tools, {
      get: (_, name) => {
        throw new Error(`it is asked about: ${String(name)}`);
      },
    });
    for (const name of ['CLIENT_SECRET', 'WEBHOOK_SECRET', 'SIGNING_KEY', 'REFRESH_TOKEN']) {
      const held = {
        provider,
        kind: kind === 'named' ? undefined : kind,
        value,
        name: `ACME_${name}`,
        user: undefined,
        url: undefined,
        domain: undefined,
        beside: [],
      };
      const inspection = await inspect(held, { tools, hosts: [], paid: [provider] });
      expect(inspection).toMatchObject({ answer: 'unknown', reason: 'no-way' });
    }
  });
});
