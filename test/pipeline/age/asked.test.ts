import { describe, expect, it } from 'vitest';
import type { TrustedHost } from '../../../src/core/policy/hosts.js';
import { Secret } from '../../../src/core/secret.js';
import { askedOf } from '../../../src/pipeline/age/asked.js';
import type { Held, Neighbour } from '../../../src/pipeline/age/held.js';
import type { Asked, ProviderApi } from '../../../src/providers/apis/api.js';
import { unanswered } from './support.js';

const api: ProviderApi = { id: 'acme', hosts: ['api.acme.example', '*.eu.acme.example'], inspectors: [] };
const selfHosted: ProviderApi = { ...api, hosts: [] };

const ours: TrustedHost = { provider: 'acme', host: 'acme.corp.example/base', admin: undefined, account: {} };

const admin = (value: string, host: string): Secret => Secret.of(value, [host]);

function beside(name: string, value: string, change: Partial<Neighbour> = {}): Neighbour {
  return { name, value, kind: undefined, isPlain: true, ...change };
}

function asked(change: Partial<Held> = {}, hosts: readonly TrustedHost[] = [], of: ProviderApi = api): Asked {
  const held: Held = {
    ...{ kind: 'acme-key', value: 'the value', name: 'ACME_KEY', user: undefined },
    ...{ url: undefined, domain: undefined, beside: [], ...change },
  };
  return askedOf(held, of, hosts);
}

const where = { names: ['ACME_URL', 'ACME_HOST'] };
const otherwise = 'https://api.acme.example/v1';

describe('a credential that is asked about', () => {
  it('may go to its vendor and to hosts that the policy lists for that, and nowhere else', () => {
    const { value, url } = asked({ url: 'https://a:the value@b.example' }, [
      ours,
      { ...ours, provider: 'other', host: 'b.example' },
    ]);
    for (const one of [value, url!]) {
      expect(() => one.revealTo('https://api.acme.example')).not.toThrow();
      expect(() => one.revealTo('https://x.eu.acme.example')).not.toThrow();
      expect(() => one.revealTo('https://acme.corp.example')).not.toThrow();
      expect(() => one.revealTo('https://b.example')).toThrow('must not go to https://b.example');
      expect(() => one.revealTo('http://acme.corp.example')).toThrow();
    }
  });

  it('sees the strings beside it by their names, but for secrets and for what only stands in', () => {
    const { text } = asked({
      beside: [
        beside('--acme-team', ''),
        beside('acmeTeam', 'one'),
        beside('ACME_SECRET', 'two', { isPlain: false }),
        beside('ACME_ID', '${ACME_ID}', { isStandIn: true }),
      ],
    });
    expect([text('ACME_TEAM'), text('ACME_SECRET', 'ACME_TEAM')]).toEqual([undefined, undefined]);
    expect([text('ACME_ID'), text('TEAM')]).toEqual([undefined, undefined]);
    const [, second] = [1, asked({ beside: [beside('acmeTeam', 'one')] })];
    expect((second as Asked).text('OTHER', 'ACME_TEAM')).toBe('one');
  });

  it('sees the other half of a pair: by its kind, else by its name, and never itself', () => {
    const { other } = asked({
      beside: [
        beside('ACME_KEY', 'the value', { kind: 'acme-key', isPlain: false }),
        beside('SOME_KEY', 'another', { kind: 'acme-key', isPlain: false }),
        beside('ACME_SECRET', 'half', { isPlain: false }),
        beside('ACME_LATER', '${ACME_LATER}', { isStandIn: true }),
      ],
    });
    const told = (...names: string[]) => other(...names)?.revealTo('https://api.acme.example');
    expect([told('acme-key'), told('ACME_SECRET'), told('ACME_SECRET', 'acme-key')]).toEqual([
      'another',
      'half',
      'another',
    ]);
    expect([told('ACME_KEY'), told('ACME_LATER'), told('NOTHING')]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe('its instance', () => {
  it.each<readonly [string, Partial<Held>, readonly TrustedHost[], string]>([
    [
      'a string of its server',
      { beside: [beside('ACME_URL', 'https://acme.corp.example/base/v2/?a#b')] },
      [ours],
      'https://acme.corp.example/base/v2',
    ],
    ['a bare host', { beside: [beside('ACME_HOST', 'x.eu.acme.example')] }, [], 'https://x.eu.acme.example'],
    [
      'a string before the URL that it stands in',
      {
        url: 'https://u:p@api.acme.example/x',
        domain: 'api.acme.example',
        beside: [beside('ACME_HOST', 'x.eu.acme.example')],
      },
      [],
      'https://x.eu.acme.example',
    ],
    [
      'the URL that it stands in, without its path',
      { url: 'https://u:p@x.eu.acme.example/mcp/a/b/c', domain: 'x.eu.acme.example' },
      [],
      'https://x.eu.acme.example',
    ],
    [
      'that URL as the policy lists it',
      { url: 'https://u:p@acme.corp.example/mcp', domain: 'acme.corp.example' },
      [ours],
      'https://acme.corp.example/base',
    ],
    [
      'its server, if the policy lists that',
      { domain: 'Acme.corp.example' },
      [ours],
      'https://acme.corp.example/base',
    ],
    [
      'its server on another port',
      { domain: 'acme.corp.example' },
      [{ ...ours, host: 'http://acme.corp.example:3000' }],
      'http://acme.corp.example:3000',
    ],
    [
      'what everything here belongs to',
      {},
      [ours, { ...ours, host: 'home.example', isHome: true }],
      'https://home.example',
    ],
    ['what a config that says nothing means', {}, [ours], otherwise],
    [
      'that too where a server is hosted by somebody else',
      { url: 'https://u:p@evil.example', domain: 'evil.example' },
      [ours],
      otherwise,
    ],
    ['a server of the vendor’s', { domain: 'x.eu.acme.example' }, [], otherwise],
  ])('is told by %s', (_, held, hosts, at) => {
    expect(asked(held, hosts).instance({ ...where, otherwise }).at).toBe(at);
  });

  it('is, where nobody means anything by saying nothing, the vendor’s own server, or the only host of the policy', () => {
    expect(asked({ domain: 'x.eu.acme.example' }, [ours]).instance(where).at).toBe(
      'https://x.eu.acme.example',
    );
    expect(asked({}, [ours], selfHosted).instance(where)).toEqual({
      ...{ at: 'https://acme.corp.example/base', origin: 'https://acme.corp.example' },
      ...{ host: 'acme.corp.example', port: undefined },
    });
    const two = [ours, { ...ours, host: 'b.example' }];
    expect(unanswered(() => asked({}, two, selfHosted).instance(where))).toMatchObject({
      reason: 'host-unknown',
    });
    expect(unanswered(() => asked().instance(where))).toMatchObject({ reason: 'host-unknown' });
  });

  it.each([
    ['https://evil.example', 'evil.example'],
    ['https://api.acme.example@evil.example', 'evil.example'],
    ['https://api.acme.example.evil.example', 'api.acme.example.evil.example'],
    ['evil.example:8443/api.acme.example', 'evil.example:8443'],
    ['http://api.acme.example', 'api.acme.example'],
    ['https://api.acme.example:444', 'api.acme.example:444'],
    ['https://api.acme.example./', 'api.acme.example.'],
    ['https://eu.acme.example', 'eu.acme.example'],
    ['https://[::1]:8200', '[::1]:8200'],
  ])('is none that a file alone names: %s', (address, detail) => {
    const one = asked({ beside: [beside('ACME_URL', address)] }, [ours]);
    expect(unanswered(() => one.instance({ ...where, otherwise }))).toEqual({
      ...{ answer: 'unknown', reason: 'host-not-listed', detail },
    });
  });

  it.each([
    'https://',
    'https://api.acme.example\\@evil.example',
    'https:// api.acme.example',
    'ä.example',
    '/path',
    'a:b',
  ])('is none where a file says nothing that is an address: %j', (address) => {
    const one = asked({ beside: [beside('ACME_URL', address)] }, [ours]);
    expect(unanswered(() => one.instance({ ...where, otherwise }))).toMatchObject({ reason: 'host-unknown' });
  });

  it('is unknown where a reference tells it, whatever else would: an answer of another instance proves nothing', () => {
    for (const name of ['ACME_URL', 'ACME_HOST']) {
      const standIn = beside(name, '${SOMETHING}', { isStandIn: true });
      const one = asked({ beside: [standIn, beside(name, 'https://api.acme.example')] }, [ours]);
      const expected = { answer: 'unknown', reason: 'host-unknown', detail: `${name} holds no address` };
      expect(unanswered(() => one.instance({ ...where, otherwise }))).toEqual(expected);
      expect(unanswered(() => one.text(name))).toEqual(expected);
    }
  });

  it('begins no deeper than an API does, unless the policy says so: what lies there may be an answer that somebody has made up', () => {
    const at = (path: string, hosts: readonly TrustedHost[]) =>
      asked({ beside: [beside('ACME_URL', `https://api.acme.example${path}`)] }, hosts);
    const deep = '/somebody/repository/-/raw/main';
    expect(at('/a/b/c', []).instance(where).at).toBe('https://api.acme.example/a/b/c');
    expect(unanswered(() => at(deep, []).instance(where))).toMatchObject({ reason: 'host-unknown' });
    const listed = { ...ours, host: `api.acme.example${deep}` };
    expect(at(`${deep}/x`, [listed]).instance(where).at).toBe(`https://api.acme.example${deep}/x`);
    expect(unanswered(() => at(`${deep}-x`, [listed]).instance(where))).toMatchObject({
      reason: 'host-unknown',
    });
  });

  it('is not read out of a password', () => {
    const url = 'postgres://user:12345/secret@db.acme.example/app';
    const one = asked({ url, domain: 'db.acme.example' }, [], selfHosted);
    expect(unanswered(() => one.instance(where))).toEqual({
      answer: 'unknown',
      reason: 'host-unknown',
      detail: undefined,
    });
  });
});

describe('a stronger credential', () => {
  const first = {
    ...ours,
    host: 'one.example',
    admin: admin('one', 'one.example'),
    account: { team: '1', a: 'b' },
  };
  const second = {
    ...ours,
    host: 'two.example/x',
    admin: admin('two', 'two.example'),
    account: { team: '2' },
  };

  it('is there only if the policy has one for this provider', () => {
    expect(asked({}, [ours, { ...first, provider: 'other' }]).admin).toBeUndefined();
  });

  it('is that of the host that the credential belongs to, else the first', () => {
    const told = (held: Partial<Held>) => {
      const { admin: strong, account } = asked(held, [ours, first, second]);
      return [strong?.at, account];
    };
    expect(told({})).toEqual(['https://one.example', { team: '1', a: 'b' }]);
    expect(told({ domain: 'two.example' })).toEqual(['https://two.example/x', { team: '2', a: 'b' }]);
  });

  it('is none where only another instance has one', () => {
    expect(asked({ domain: 'acme.corp.example' }, [ours, first]).admin).toBeUndefined();
  });

  it('goes to its own host alone', () => {
    const { admin: strong } = asked({}, [first, second]);
    expect(strong?.secret.revealTo('https://one.example')).toBe('one');
    for (const origin of ['https://two.example', 'https://api.acme.example']) {
      expect(() => strong?.secret.revealTo(origin)).toThrow('must not go to');
    }
  });
});
