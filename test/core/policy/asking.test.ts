import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type StoreSchema, secretReference } from '../../../src/core/policy/asking-schema.js';
import { mapping, oneOf, text } from '../../../src/core/policy/fields.js';
import { parsePolicy } from '../../../src/core/policy/parse.js';
import { defaultPolicy, type Policy } from '../../../src/core/policy/policy.js';
import { policyFile } from '../../../src/core/policy/schema.js';
import { yaml } from '../../../src/hosts/formats/yaml.js';
import { fakeAlnum } from '../../../src/providers/fake.js';
import { providers } from '../../../src/providers/registry.js';
import { refusal } from './support.js';

/** Stores that there are not: what the policy does with their options is the same for all. */
const stores: readonly StoreSchema[] = [
  {
    id: 'safe',
    options: mapping('an entry of stores', {
      place: text('place', 'a city, like Oslo', /^[A-Z][a-z]{1,20}$/).describe('Where it stands.'),
      key: secretReference('key').default('env://SAFE_KEY').describe('What opens it.'),
      door: mapping('door', {
        side: oneOf('side', ['left', 'right']).describe('Which one.'),
        floors: z.array(text('a floor', 'a number of two digits', /^\d\d$/)).optional(),
      }).optional(),
    }),
  },
  {
    id: 'drawer',
    options: mapping('an entry of stores', {
      desk: text('desk', 'a text', /\S/).optional(),
      lamp: text('lamp', 'a text', /\S/).optional(),
    }).refine(({ desk, lamp }) => (desk === undefined) === (lamp === undefined), {
      error: 'a desk and its lamp go together',
    }),
  },
];

const surroundings = { providers, stores, issuers: [], yaml };

function policyOf(...lines: readonly string[]): Policy {
  return parsePolicy(['version: 1', ...lines].join('\n'), 'p', surroundings);
}

function problemsOf(...lines: readonly string[]): readonly string[] {
  return refusal(() => policyOf(...lines)).map((line) => line.replace('p:', ''));
}

describe('whom to ask', () => {
  it('is nobody but vendors, unless the policy says so', () => {
    expect(policyOf()).toEqual(defaultPolicy);
    expect(policyOf('hosts: []', 'stores: []', 'references: {}', 'paid-probes: []')).toEqual(defaultPolicy);
  });

  it('is read with all that can be said', () => {
    const {
      hosts,
      stores: entries,
      references,
      dueSoon,
      paidProbes,
    } = policyOf(
      'due-soon: 3w',
      'hosts:',
      '  - {provider: gitlab, host: gitlab.acme.example}',
      '  - provider: github',
      '    host: http://github.lan:3000/base/',
      '    admin: env://GITHUB_ADMIN',
      '    account: {organization: 007}',
      'stores:',
      '  - {store: safe, place: Oslo}',
      '  - {store: safe, name: another, place: Rome, key: env://OTHER, door: {side: left, floors: [01, 12]}}',
      '  - store: drawer',
      'references:',
      '  GITHUB_TOKEN: {store: safe, name: token}',
      '  op://a/b/c: {store: another, scope: top, name: token, key: one}',
      'paid-probes: [brave, exa]',
    );
    expect(dueSoon).toBe(21);
    expect(hosts).toEqual([
      { provider: 'gitlab', host: 'gitlab.acme.example', admin: undefined, account: {} },
      {
        provider: 'github',
        host: 'http://github.lan:3000/base/',
        admin: 'env://GITHUB_ADMIN',
        account: { organization: '007' },
      },
    ]);
    expect(entries).toEqual([
      { name: 'safe', store: 'safe', options: { place: 'Oslo', key: 'env://SAFE_KEY' } },
      {
        name: 'another',
        store: 'safe',
        options: { place: 'Rome', key: 'env://OTHER', door: { side: 'left', floors: ['01', '12'] } },
      },
      { name: 'drawer', store: 'drawer', options: {} },
    ]);
    expect([...references]).toEqual([
      ['GITHUB_TOKEN', { store: 'safe', scope: undefined, name: 'token', key: undefined }],
      ['op://a/b/c', { store: 'another', scope: 'top', name: 'token', key: 'one' }],
    ]);
    expect(paidProbes).toEqual(['brave', 'exa']);
  });

  it('takes the id of a store that has entries under other names, and one that has none', () => {
    const { references } = policyOf(
      'stores: [{store: safe, name: a, place: Oslo}]',
      'references: {A: {store: safe, name: x}, B: {store: drawer, name: x}, C: {store: a, name: x}}',
    );
    expect([...references.values()].map(({ store }) => store)).toEqual(['safe', 'drawer', 'a']);
  });
});

const HOST = 'a host, like gitlab.acme.example, db.acme.example:5432 or http://grafana.lan:3000';

describe('what is wrong with it is told where it stands', () => {
  it.each<readonly [name: string, lines: readonly string[], problems: readonly string[]]>([
    [
      'a span that is none',
      ['due-soon: 14'],
      ['2:11: due-soon must be a number of days or weeks, like 14d or 2w'],
    ],
    ['hosts by name', ['hosts: {gitlab: a.example}'], ['2:8: hosts must be a list']],
    [
      'hosts that are none',
      [
        'hosts:',
        '  - {provider: gitlab, host: https://a.example}',
        '  - {provider: gitlab, host: "*.a.example"}',
        '  - {provider: gitlab, host: user@a.example}',
        '  - {provider: gitlab, host: a.example:65536}',
        '  - {provider: gitlab, host: a.example/../b}',
        '  - {provider: gitlab, host: }',
        '  - a.example',
      ],
      [
        ...[3, 4, 5, 6, 7].map((line) => `${line}:30: host must be ${HOST}`),
        `8:30: host is empty: it must be ${HOST}`,
        '9:5: an entry of hosts must be a mapping',
      ],
    ],
    [
      'a provider, an admin and an account that are none',
      [
        'hosts:',
        '  - host: a.example',
        '    provider: gitlba',
        '    admin: GITLAB_ADMIN',
        '    account:',
        '      organization: [acme]',
        '      team:',
      ],
      [
        '4:15: provider must be an id of docs/providers.md, not "gitlba"; did you mean "gitlab"?',
        '5:12: admin must be a reference, like env://ADMIN_TOKEN: a policy holds no secret',
        '7:21: an entry of account must be a text',
        '8:12: an entry of account is empty: it must be a text',
      ],
    ],
    [
      'keys of an account that its provider does not know',
      [
        'hosts:',
        '  - provider: github',
        '    host: a.example',
        '    account:',
        '      organisation: acme',
        '      team: one',
        '  - {provider: gitlab, host: a.example, account: {organization: acme}}',
        '  - {provider: mysql, host: "db.example:3306", account: {user: keeper, usr: keeper}}',
      ],
      [
        '6:7: unknown key "organisation": an account of github takes organization; did you mean "organization"?',
        '7:7: unknown key "team": an account of github takes organization',
        '8:51: unknown key "organization": an account of gitlab takes no key',
        '9:72: unknown key "usr": an account of mysql takes user; did you mean "user"?',
      ],
    ],
    [
      'a host that is there twice, and a key that nobody knows',
      [
        'hosts:',
        '  - {provider: gitlab, host: a.example}',
        '  - {provider: gitea, host: a.example}',
        '  - {provider: gitlab, host: a.example, account: {}}',
      ],
      ['5:30: the same host a second time for this provider'],
    ],
    [
      'an unknown key',
      ['hosts: [{provider: gitlab, host: a, hots: b}]'],
      [
        '2:37: unknown key "hots": an entry of hosts takes provider, host, admin and account; did you mean "host"?',
      ],
    ],
    [
      'stores that nobody knows',
      [
        'stores:',
        '  - {store: saef}',
        '  - {place: Oslo}',
        '  - safe',
        '  - {store: [safe]}',
        '  - {store: }',
      ],
      [
        '3:13: store must be safe or drawer, not "saef"; did you mean "safe"?',
        '4:5: store is missing: it must be safe or drawer',
        '5:5: an entry of stores must be a mapping',
        '6:13: store must be safe or drawer',
        '7:13: store is empty: it must be safe or drawer',
      ],
    ],
    [
      'options that are wrong, missing, unknown or of another store',
      [
        'stores:',
        '  - store: safe',
        '    place: oslo',
        '    key: a-secret-of-mine',
        '    lamp: a',
        '    plaec: Oslo',
        '  - name: second',
        '    store: safe',
      ],
      [
        '4:12: place must be a city, like Oslo',
        '5:10: key must be a reference, like env://ADMIN_TOKEN: a policy holds no secret',
        '6:5: unknown key "lamp": an entry of stores takes place, key, door, store and name',
        '7:5: unknown key "plaec": an entry of stores takes place, key, door, store and name; did you mean "place"?',
        '8:5: place is missing: it must be a city, like Oslo',
      ],
    ],
    [
      'what is deep inside of options',
      [
        'stores:',
        '  - store: safe',
        '    place: Oslo',
        '    door:',
        '      side: lfet',
        '      floors: ["01", one, 2]',
        '      sides: left',
      ],
      [
        '6:13: side must be left or right, not "lfet"; did you mean "left"?',
        '7:22: a floor must be a number of two digits',
        '7:27: a floor must be a number of two digits',
        '8:7: unknown key "sides": door takes side and floors; did you mean "side"?',
      ],
    ],
    [
      'options that do not go together',
      ['stores: [{store: drawer}, {store: drawer, name: b, desk: a}]'],
      ['2:27: a desk and its lamp go together'],
    ],
    [
      'two entries of one name',
      [
        'stores:',
        '  - {store: safe, place: Oslo}',
        '  - {store: safe, place: Rome}',
        '  - {store: drawer, name: safe}',
      ],
      [4, 5].map(
        (line) => `${line}:5: an entry of this name is there already: give each entry a name of its own`,
      ),
    ],
    ['a blank name', ['stores: [{store: drawer, name: " "}]'], ['2:32: name must be a name for this entry']],
    [
      'references to stores that are none, without names, and of another shape',
      [
        'stores: [{store: safe, name: main, place: Oslo}]',
        'references:',
        '  A: {store: mian, name: a}',
        '  B: {store: nowhere, name: a}',
        '  C: {store: main}',
        '  D: main',
        '  E: {store: main, name: a, scpoe: b}',
      ],
      [
        '6:6: name is missing: it must be the name of the secret',
        '7:6: an entry of references must be a mapping',
        '8:29: unknown key "scpoe": an entry of references takes store, scope, name and key; did you mean "scope"?',
      ],
    ],
    [
      'references to stores that are none',
      [
        'stores: [{store: safe, name: main, place: Oslo}]',
        'references:',
        '  A: {store: mian, name: a}',
        '  B: {store: nowhere, name: a}',
      ],
      [
        '4:14: store must be the name of an entry of stores, or the id of a store, not "mian"; did you mean "main"?',
        '5:14: store must be the name of an entry of stores, or the id of a store, not "nowhere"',
      ],
    ],
    ['references in a list', ['references: [{store: safe}]'], ['2:13: references must be a mapping']],
    [
      'a probe of nobody',
      ['paid-probes: [brvae, 1]'],
      [
        '2:15: paid-probes must be ids of docs/providers.md, not "brvae"; did you mean "brave"?',
        '2:22: paid-probes must be ids of docs/providers.md',
      ],
    ],
  ])('%s', (_, lines, problems) => {
    expect(problemsOf(...lines)).toEqual(problems);
  });

  it('without a value that somebody has pasted, wherever that is', () => {
    const secret = fakeAlnum(40);
    const value = JSON.stringify(secret);
    const policies = [
      `hosts: [{provider: ${value}, host: ${value}, admin: ${value}, account: ${value}, ${value}: 1}]`,
      `hosts: [{provider: gitlab, host: "https://${secret}@a.example", account: {${value}: [${value}]}}]`,
      `hosts: [{provider: gitlab, host: a.example, account: {${value}: ${value}}}]`,
      `stores: [{store: ${value}}, {store: safe, place: ${value}, key: ${value}, ${value}: 1, door: {side: ${value}}}]`,
      `references: {${value}: {store: ${value}, ${value}: 1}}`,
      `references: {A: {store: ${value}, name: a}}`,
      `paid-probes: [${value}]`,
      `due-soon: ${value}`,
    ];
    for (const one of policies) {
      const problems = problemsOf(one);
      expect(problems, one.replaceAll(secret, '…')).not.toEqual([]);
      for (const line of problems) expect(line).toMatch(/^\d+:\d+: [ -~]+$/);
      expect(problems.join('\n')).not.toContain(secret);
    }
  });
});

it('a schema for editors knows the options of each store', () => {
  const schema = z.toJSONSchema(policyFile({ providers, stores, issuers: [] }), {
    io: 'input',
    target: 'draft-7',
  });
  const entries = schema.properties?.['stores'] as { readonly items: { readonly oneOf: readonly object[] } };
  expect(entries.items.oneOf).toMatchObject([
    {
      properties: { store: { const: 'safe' }, key: { default: 'env://SAFE_KEY' } },
      required: ['place', 'store'],
    },
    { properties: { store: { const: 'drawer' } }, required: ['store'], additionalProperties: false },
  ]);
});
