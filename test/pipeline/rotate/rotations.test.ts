import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { Unanswered } from '../../../src/core/inspection.js';
import type { RotationEntry } from '../../../src/core/rotation/rotation.js';
import { unfill } from '../../../src/core/rotation/template.js';
import { Secret } from '../../../src/core/secret.js';
import type { ChangingTools } from '../../../src/core/tools.js';
import { parseAllowed } from '../../../src/pipeline/rotate/allowed.js';
import { bound, type Means } from '../../../src/pipeline/rotate/rotations.js';
import { Unready } from '../../../src/pipeline/rotate/unready.js';
import { defineIssuer, type Issuer } from '../../../src/providers/issuers/issuer.js';
import { defineStore, type Store } from '../../../src/stores/store.js';
import { entryOf } from './entry.js';

const VENDOR = 'https://vendor.example';

function issuer(more: Partial<Issuer> = {}): Issuer {
  return {
    ...defineIssuer<{ host: string }>({
      id: 'coins',
      title: 'Coins',
      provider: 'coins',
      docs: [],
      account: z.strictObject({ host: z.string() }),
      destinations: ({ host }) => [host],
      admin: 'a mint',
      parts: ['token'],
      test: async () => ({ answer: 'dead', because: 'invalid' }),
    }),
    ...more,
  };
}

/** A store that gives what it holds. */
function store(id: string, held?: string): Store {
  return defineStore({
    id,
    title: `The ${id}`,
    docs: VENDOR,
    options: z.strictObject({}),
    usual: () => ({}),
    staging: 'none',
    location: { name: 'Any.' },
    grants: { describe: 'any' },
    describe: async () => ({ answer: 'absent' }),
    ...(held !== undefined && {
      resolve: async (
        _location: unknown,
        _options: unknown,
        _tools: unknown,
        audience: readonly string[],
      ) => ({
        answer: 'there' as const,
        value: Secret.of(held, audience),
      }),
    }),
  });
}

const VARIABLES: Readonly<Record<string, string>> = { ADMIN: 'of the admin', CURRENT: 'coin:one', EMPTY: '' };

const tools = {
  secret: (reference: string, destinations: readonly string[]) => {
    const name = reference.replace('env://', '');
    const value = VARIABLES[name];
    if (!value) throw new Unanswered('incomplete', name);
    return Secret.of(value, destinations);
  },
} as unknown as ChangingTools;

function bind(change: Partial<RotationEntry> = {}, more: Partial<Means> = {}) {
  const entry = entryOf({
    name: 'one',
    provider: 'coins',
    account: { host: 'vendor.example' },
    admin: 'env://ADMIN',
    targets: [{ store: 'box', scope: 'acme', name: 'KEY', key: undefined, template: undefined, except: [] }],
    ...change,
  });
  const means: Means = {
    issuers: [issuer()],
    stores: [store('box')],
    entries: [],
    variables: new Map(),
    tools,
    experimental: false,
    allowed: undefined,
    repository: 'acme/api',
    ...more,
  };
  return bound(entry, means);
}

const whyNot = async (...all: Parameters<typeof bind>): Promise<string> => {
  try {
    await bind(...all);
  } catch (error) {
    if (error instanceof Unready) return error.message;
    throw error;
  }
  throw new Error('it was bound');
};

describe('a rotation of the policy', () => {
  it('is bound to its issuer, its stores and its admin', async () => {
    const rotation = await bind();
    expect(rotation).toMatchObject({
      issuer: { id: 'coins' },
      facts: { host: 'vendor.example' },
      targets: [{ name: 'box:acme/KEY', template: '{token}', location: { scope: 'acme', name: 'KEY' } }],
      current: undefined,
      repository: 'acme/api',
    });
    expect(rotation.access.admin.revealTo(VENDOR)).toBe('of the admin');
    expect(() => rotation.access.admin.revealTo('https://elsewhere.example')).toThrow();
  });

  it('finds a part in a value though `account` has a text of its name', async () => {
    const account = { host: 'vendor.example', user: 'app' };
    const issuers = [issuer({ parts: ['user', 'password'] })];
    const template = '{user}:{password}@{host}';
    const target = { store: 'box', scope: 'acme', name: 'KEY', key: undefined, template, except: [] };
    const { facts } = await bind({ account, targets: [target] }, { issuers });
    expect(facts).toEqual({ host: 'vendor.example' });
    const parts = unfill(template, Secret.of('web:one@vendor.example', ['vendor.example']), facts);
    expect(Object.keys(parts ?? {})).toEqual(['user', 'password']);
    expect(parts?.['user']?.revealTo(VENDOR)).toBe('web');
  });

  it('keeps its files where it says', async () => {
    expect((await bind({ repository: 'acme/web' })).repository).toBe('acme/web');
    expect((await bind({}, { repository: undefined })).repository).toBeUndefined();
  });

  it('takes the entry of the policy for a store, else the store of that id', async () => {
    const entries = [{ name: 'ours', store: 'box', options: {} }] as unknown as Means['entries'];
    const target = {
      store: 'ours',
      scope: undefined,
      name: 'KEY',
      key: 'part',
      template: 'a={token}',
      except: [],
    };
    const [bound] = (await bind({ targets: [target] }, { entries })).targets;
    expect(bound).toMatchObject({
      name: 'ours:KEY#part',
      store: { id: 'box' },
      template: 'a={token}',
      except: [],
    });
  });

  it.each<readonly [string, Partial<RotationEntry>, Partial<Means>, string]>([
    ['an issuer that there is not', { provider: 'notes' }, {}, 'there is no issuer notes'],
    ['a store that there is not', {}, { stores: [] }, 'there is no store box'],
    [
      'an issuer that nobody could verify',
      {},
      { issuers: [issuer({ experimental: 'nobody knows' })] },
      'Coins is used with --experimental only: nobody knows',
    ],
    [
      'a file that is gone when the run is over',
      {},
      {
        stores: [{ ...store('box'), isLocal: true }],
        variables: new Map([['RUNNER_ENVIRONMENT', 'github-hosted']]),
      },
      'box:acme/KEY is a file on this runner, which GitHub throws away with everything on it: rotate it on the machine that has it',
    ],
    ['an admin that is not set', { admin: 'env://EMPTY' }, {}, 'EMPTY is not set, or cannot be used'],
    ['a value in use that is not set', { current: 'env://NONE' }, {}, 'NONE is not set, or cannot be used'],
  ])('is not begun with %s', async (_, change, more, why) => {
    expect(await whyNot(change, more)).toBe(why);
  });

  it('is begun with an issuer that nobody could verify, if somebody wants that', async () => {
    const issuers = [issuer({ experimental: 'nobody knows' })];
    expect((await bind({}, { issuers, experimental: true })).issuer.id).toBe('coins');
  });
});

describe('a rotation without an admin', () => {
  const self = issuer({ self: 'a coin makes another one' });
  const own = (change: Partial<RotationEntry>, more: Partial<Means> = {}) =>
    bind({ admin: undefined, ...change }, { issuers: [self], ...more });

  it('works with the credential in use, as the policy says it', async () => {
    const { access } = await own({ current: 'env://CURRENT' });
    expect(access.admin.revealTo(VENDOR)).toBe('coin:one');
  });

  it('works with it as a store gives it, without what the template has around it', async () => {
    const targets = [
      { store: 'dumb', scope: undefined, name: 'A', key: undefined, template: undefined, except: [] },
      { store: 'box', scope: undefined, name: 'B', key: undefined, template: 'Bearer {token}', except: [] },
    ];
    const stores = [store('dumb'), store('box', 'Bearer of the store')];
    const { access } = await own({ targets }, { stores });
    expect(access.admin.revealTo(VENDOR)).toBe('of the store');
    expect(() => access.admin.revealTo('https://elsewhere.example')).toThrow();
  });

  it('puts the parts of one together', async () => {
    const pair = issuer({ self: 'a pair makes another one', parts: ['id', 'secret'] });
    const target = {
      store: 'box',
      scope: undefined,
      name: 'B',
      key: undefined,
      template: '{secret}@{id}',
      except: [],
    };
    const { access } = await own({ targets: [target] }, { issuers: [pair], stores: [store('box', 's1@i1')] });
    expect(access.admin.revealTo(VENDOR)).toBe('i1:s1');
  });

  it('is not begun if nobody gives it, or it is another thing', async () => {
    const missing = 'nobody has said what makes the new one: name it by `admin` or `current`';
    await expect(own({})).rejects.toThrow(missing);
    await expect(own({}, { stores: [store('box', '')] })).rejects.toThrow(missing);
    const target = {
      store: 'box',
      scope: undefined,
      name: 'B',
      key: undefined,
      template: 'x={token}',
      except: [],
    };
    await expect(own({ current: 'env://CURRENT', targets: [target] })).rejects.toThrow(
      '`current` does not look like what box:B is to hold',
    );
  });

  it('needs none where a person makes the new one', async () => {
    const { admin: _, ...hand } = issuer();
    const { access } = await own({}, { issuers: [hand as Issuer] });
    expect(() => access.admin.revealTo(VENDOR)).toThrow();
  });
});

describe('what the workflow allows', () => {
  const allowing = (text: string): Partial<Means> => ({ allowed: parseAllowed(text) });
  const ALL = 'host=vendor.example store=box scope=acme';

  it('has to name hosts, stores, scopes and all repositories but its own', async () => {
    expect(await whyNot({}, allowing('store=other'))).toBe(
      'MCP_REKEY_ALLOWED_TARGETS does not allow it: it would take host=vendor.example store=box scope=acme',
    );
    expect((await bind({}, allowing(ALL))).entry.name).toBe('one');
    const verify = { by: 'workflow', workflow: 'v.yml', repositories: ['acme/api', 'acme/web'] } as const;
    expect(await whyNot({ verify, repository: 'acme/files' }, allowing(ALL))).toBe(
      'MCP_REKEY_ALLOWED_TARGETS does not allow it: it would take repository=acme/files repository=acme/web',
    );
    const more = `${ALL} repository=acme/files, repository=acme/web`;
    expect((await bind({ verify, repository: 'acme/files' }, allowing(more))).repository).toBe('acme/files');
  });

  it('stands for what is in a scope, and for nothing that is called alike', async () => {
    const at = (scope: string) => ({
      targets: [{ store: 'box', scope, name: 'KEY', key: undefined, template: undefined, except: [] }],
    });
    for (const scope of ['acme', 'acme/api', 'acme/api@production'])
      expect((await bind(at(scope), allowing(ALL))).targets).toHaveLength(1);
    for (const scope of ['acme-evil', 'acm', 'evil/acme'])
      expect(await whyNot(at(scope), allowing(ALL))).toContain(`scope=${scope}`);
  });
});
