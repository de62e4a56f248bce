import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { StoreSchema } from '../../../src/core/policy/asking-schema.js';
import { mapping } from '../../../src/core/policy/fields.js';
import type { IssuerSchema } from '../../../src/core/policy/issuer-account.js';
import { parsePolicy } from '../../../src/core/policy/parse.js';
import type { Policy } from '../../../src/core/policy/policy.js';
import { yaml } from '../../../src/hosts/formats/yaml.js';
import { refusal } from './support.js';

const nothing = mapping('an entry of stores', {});
const write = {
  refusal: ({ name }: { readonly name: string }) => (name === 'TOO_LONG' ? 'a name is short' : undefined),
};

/** Stores and issuers that there are not: what the policy makes of them is the same for all. */
const stores: readonly StoreSchema[] = [
  { id: 'box', title: 'The box', options: nothing, write, staging: 'none' },
  { id: 'shelf', title: 'The shelf', options: nothing, write, resolve: () => {}, staging: 'pinned' },
  { id: 'wall', title: 'The wall', options: nothing },
  {
    id: 'door',
    title: 'The door',
    options: nothing,
    write,
    named: ({ scope }) => (scope === 'all' ? 'is not for all' : undefined),
    staging: 'none',
  },
];

const able = { list: () => {}, mint: () => {}, revoke: () => {} };
const issuers: readonly IssuerSchema[] = [
  {
    ...able,
    id: 'coins',
    title: 'Coins',
    parts: ['token'],
    self: 'a coin makes another one',
    usage: { granularity: 0 },
    account: z.strictObject({
      city: z.enum(['oslo', 'rome']).optional().describe('Where it is.'),
      door: z.int().optional().describe('Number of the door.'),
      locked: z.boolean().optional().describe('Whether it is locked.'),
      id: z.string().regex(/^\d+$/).optional().describe('Id of it.'),
    }),
  },
  {
    ...able,
    id: 'pair',
    title: 'Pairs',
    room: 2,
    admin: 'whoever makes pairs',
    parts: ['user', 'password'],
    account: z.strictObject({
      host: z.string().describe('Its host.'),
      roles: z.array(z.string()).length(2).describe('Two roles.'),
    }),
  },
  {
    id: 'shown',
    title: 'Shown',
    admin: 'somebody',
    parts: ['token'],
    mint: () => {},
    account: z.strictObject({}),
  },
  { id: 'idle', title: 'Idle', parts: ['token'], account: z.strictObject({}) },
  {
    ...able,
    id: 'ice',
    title: 'Ice',
    parts: ['token'],
    overlap: 7 * 86_400_000,
    account: z.strictObject({}),
  },
  {
    ...able,
    id: 'duo',
    title: 'Duo',
    self: 'one makes another',
    parts: ['user', 'password'],
    usage: { granularity: 0 },
    account: z.strictObject({}),
  },
  { id: 'hand', title: 'Hand', parts: ['token'], byHand: {}, account: z.strictObject({}) },
];

function policyOf(...lines: readonly string[]): Policy {
  const text = ['version: 1', ...lines].join('\n');
  return parsePolicy(text, 'p', { providers: [], stores, issuers, yaml });
}

/** The keys of one entry, in lines from the third one on. */
function entry(...lines: readonly string[]): readonly string[] {
  return ['rotations:', `  - ${lines[0]}`, ...lines.slice(1).map((line) => `    ${line}`)];
}

const COIN = ['name: coin', 'provider: coins', 'admin: env://ADMIN', 'targets: [{store: box, name: COIN}]'];
const PAIR = [
  'name: pg',
  'provider: pair',
  'account: {host: db.acme.example, roles: [a, b]}',
  'admin: env://ADMIN',
  'verify: none',
];

const APART = [
  'targets: [{store: door, name: U, alternate: U_B, template: "{user}"}, {store: door, name: P, alternate: P_B, template: "{password}"}]',
  'files: [a]',
];

function problemsOf(...lines: readonly string[]): readonly string[] {
  return refusal(() => policyOf(...entry(...lines))).map((line) => line.replace('p:', ''));
}

describe('rotations', () => {
  it('are none by default', () => {
    expect(policyOf()).toMatchObject({
      rotations: [],
      maxRotationsPerRun: 10,
      journal: { repository: undefined, branch: 'mcp-rekey/journal' },
    });
  });

  it('are read with what is usual where nothing is said', () => {
    expect(policyOf(...entry(...COIN)).rotations).toEqual([
      {
        name: 'coin',
        provider: 'coins',
        account: {},
        admin: 'env://ADMIN',
        current: undefined,
        lifetime: 90 * 86_400_000,
        targets: [
          { store: 'box', scope: undefined, name: 'COIN', key: undefined, template: undefined, except: [] },
        ],
        files: [],
        repository: undefined,
        verify: { by: 'last-used' },
        grace: 48 * 3_600_000,
        lead: 72 * 3_600_000,
        isOwn: false,
        isPaused: false,
      },
    ]);
  });

  it('are read with all that can be said', () => {
    const policy = policyOf(
      'max-rotations-per-run: 3',
      'journal: {repository: acme/log, branch: log}',
      'default-tier: low',
      'tiers: {high: 40d}',
      'stores: [{store: shelf, name: ours}]',
      ...entry(
        ...PAIR.slice(0, 4),
        'current: env://CURRENT',
        'tier: high',
        'targets:',
        '  - {store: ours, scope: x, name: PG, key: url, template: "pg://{user}:{password}@{host}/app"}',
        '  - {store: box, name: PG, template: "{user} {password}"}',
        'files: [.mcp.json, a/b.json]',
        'repository: acme/web',
        'verify: {workflow: verify.yml, repositories: [acme/web]}',
        'grace: 1w',
        'lead: 2d',
        'own: true',
        'paused: true',
      ),
      '  - {name: coin, provider: coins, admin: env://A, targets: [{store: box, name: C}], verify: {command: ./try}}',
    );
    expect(policy).toMatchObject({
      maxRotationsPerRun: 3,
      journal: { repository: 'acme/log', branch: 'log' },
      rotations: [
        {
          account: { host: 'db.acme.example', roles: ['a', 'b'] },
          current: 'env://CURRENT',
          lifetime: 40 * 86_400_000,
          targets: [
            {
              store: 'ours',
              scope: 'x',
              name: 'PG',
              key: 'url',
              template: 'pg://{user}:{password}@{host}/app',
            },
            { store: 'box', name: 'PG', template: '{user} {password}' },
          ],
          files: ['.mcp.json', 'a/b.json'],
          repository: 'acme/web',
          verify: { by: 'workflow', workflow: 'verify.yml', repositories: ['acme/web'] },
          grace: 7 * 86_400_000,
          lead: 2 * 86_400_000,
          isOwn: true,
          isPaused: true,
        },
        { lifetime: 180 * 86_400_000, verify: { by: 'command', command: './try' }, isOwn: false },
      ],
    });
  });

  it('give an issuer numbers and booleans where it wants them, and texts where it wants these', () => {
    const [rotation] = policyOf(...entry(...COIN, 'account: {door: 7, locked: false, id: 007}')).rotations;
    expect(rotation?.account).toEqual({ door: 7, locked: false, id: '007' });
  });

  it('may leave out what makes others where the credential itself does, if that is known', () => {
    const [name, provider, , targets] = COIN as [string, string, string, string];
    const ways = [['current: env://COIN', targets], ['targets: [{store: shelf, name: COIN}]']];
    for (const lines of ways)
      expect(policyOf(...entry(name, provider, 'verify: none', ...lines)).rotations).toHaveLength(1);
    for (const verify of ['verify: none', 'verify: last-used'])
      expect(problemsOf(name, provider, verify, targets)).toEqual([
        '3:5: admin is missing: it must be a reference, like env://ADMIN_TOKEN. Where the credential in use is to make the next one, name that by current instead',
      ]);
  });

  it('may have secrets of two names', () => {
    const lines = [...COIN.slice(0, 3), 'files: [.github/workflows/a.yml, .github/workflows/v.yml]'];
    const target = 'targets: [{store: door, name: S, alternate: S_B}]';
    const verify = 'verify: {workflow: v.yml, repositories: [acme/api]}';
    const [rotation] = policyOf(...entry(...lines, target, verify)).rotations;
    expect(rotation?.targets).toMatchObject([{ name: 'S', alternate: 'S_B' }]);
  });

  it('see that two places are one where references are names, whoever names the store, and in whatever case', () => {
    const target = (store: string, name: string) => `{store: ${store}, scope: Acme, name: ${name}}`;
    const problems = refusal(() =>
      policyOf(
        'stores: [{store: door, name: d1}, {store: door, name: d2}]',
        ...entry(
          ...COIN.slice(0, 3),
          `targets: [${target('d1', 'KEY')}, ${target('d2', 'key').replace('Acme', 'acme')}, ${target('box', 'KEY')}, ${target('box', 'key')}]`,
        ),
      ),
    );
    expect(problems).toEqual([expect.stringContaining('another target is the same secret already')]);
  });

  it('may have the same two names for one credential in several scopes', () => {
    const targets =
      'targets: [{store: door, scope: a, name: S, alternate: S_B}, {store: door, scope: b, name: S, alternate: S_B}]';
    expect(policyOf(...entry(...COIN.slice(0, 3), targets, 'files: [a]')).rotations).toHaveLength(1);
  });

  it('may have their parts in secrets of two names', () => {
    expect(policyOf(...entry(...PAIR, ...APART)).rotations[0]?.targets).toHaveLength(2);
  });

  it('see no first use in our own questions, unless these are the use', () => {
    const [name, provider, , targets] = COIN as [string, string, string, string];
    const lines = [name, provider, 'current: env://COIN', targets];
    for (const own of [lines, [...lines, 'admin: env://COIN']])
      expect(problemsOf(...own)).toEqual([
        expect.stringMatching(/^3:5: verify must be .*Coins is asked with the credential itself/),
      ]);
    for (const more of ['own: true', 'admin: env://ANOTHER', 'verify: {command: ./try}'])
      expect(policyOf(...entry(...lines, more)).rotations).toHaveLength(1);
  });

  it('may be of what a person makes', () => {
    const lines = [
      'name: hand',
      'provider: hand',
      'admin: env://A',
      'verify: none',
      'targets: [{store: box, name: H}]',
    ];
    expect(policyOf(...entry(...lines)).rotations).toHaveLength(1);
  });
});

describe('what is wrong with a rotation is told where it stands', () => {
  it.each<readonly [name: string, lines: readonly string[], problems: readonly string[]]>([
    [
      'a name that is none',
      ['name: Coin', ...COIN.slice(1)],
      ['3:11: name must be up to 26 small letters, digits and -, like pg-mcp'],
    ],
    [
      'a name that is a command',
      ['name: status', ...COIN.slice(1)],
      ['3:11: name is a word of the command line: choose another'],
    ],
    [
      'two names in a store that has versions',
      [...COIN.slice(0, 3), 'targets: [{store: shelf, name: COIN, alternate: COIN_B}]', 'files: [a]'],
      ['6:53: alternate is for stores whose references are names alone, and The shelf is none'],
    ],
    [
      'two names where there can be none',
      [...COIN.slice(0, 3), 'targets: [{store: door, scope: all, name: C, alternate: D}]', 'files: [a]'],
      ['6:61: alternate is not for all'],
    ],
    [
      'two names, and others that are to have the first one',
      [...COIN.slice(0, 3), 'targets: [{store: door, name: C, alternate: D, except: [x]}]', 'files: [a]'],
      [
        '6:49: alternate would bring the secret to the scopes of except too, for they share the files that name it',
      ],
    ],
    [
      'a workflow that would go on with the old name',
      [
        ...COIN.slice(0, 3),
        'targets: [{store: door, name: C, alternate: D}]',
        'verify: {workflow: v.yml, repositories: [acme/api]}',
        'files: [a]',
      ],
      [
        '8:12: files must have .github/workflows/v.yml too: it names the secret, and would go on with the old name',
      ],
    ],
    [
      'workflows where nobody changes the name',
      [
        ...COIN.slice(0, 3),
        'targets: [{store: door, name: C, alternate: D}]',
        'files: [.github/workflows/v.yml]',
        'verify: {workflow: v.yml, repositories: [acme/api, acme/web]}',
      ],
      [
        '8:45: repositories must be the one of files alone: elsewhere no pull request brings the other name into use',
      ],
    ],
    [
      'the same name for another secret in the same files',
      [
        ...COIN.slice(0, 3),
        'targets: [{store: door, scope: a, name: C, alternate: D}, {store: door, scope: b, name: d}]',
        'files: [a]',
      ],
      ['6:59: another target has one of these names, and the same files: nobody could tell them apart there'],
    ],
    [
      'two names that are one',
      [...COIN.slice(0, 3), 'targets: [{store: door, name: COIN, alternate: coin}]', 'files: [a]'],
      ['6:52: alternate must be another name'],
    ],
    [
      'two names, and no file that says which',
      [...COIN.slice(0, 3), 'targets: [{store: door, name: COIN, alternate: COIN_B}]'],
      ['6:52: alternate needs files: which of the two names is in use, only a file that refers to it tells'],
    ],
    [
      'a second name that its store does not take',
      [...COIN.slice(0, 3), 'targets: [{store: door, name: COIN, alternate: TOO_LONG}]', 'files: [a]'],
      ['6:15: it takes no value there: a name is short'],
    ],
    [
      'a second name that another target has',
      [
        ...COIN.slice(0, 3),
        'targets: [{store: door, name: COIN, alternate: COIN_B}, {store: door, name: COIN_B}]',
        'files: [a]',
      ],
      [
        '6:52: another target has one of these names, and the same files: nobody could tell them apart there',
        '6:61: another target is the same secret already',
      ],
    ],
    [
      'parts in targets of two names that are not all of it',
      [...PAIR, 'targets: [{store: door, name: U, alternate: U_B, template: "{user}"}]', 'files: [a]'],
      ['8:14: no target holds {password}'],
    ],
    [
      'parts of which nobody gives the whole',
      [...PAIR, ...APART, 'current: env://C'],
      ['10:14: current would be a part of the credential alone: say by `rotate adopt` which one is in use'],
    ],
    [
      'an issuer that there is not',
      ['name: coin', 'provider: coin', ...COIN.slice(2)],
      [
        '4:15: provider must be coins, pair, shown, idle, ice, duo or hand, not "coin"; did you mean "coins"?',
      ],
    ],
    [
      'a key that no account of the issuer has',
      [...COIN, 'account: {town: rome}'],
      ['7:15: unknown key "town": an account of coins takes city, door, locked and id'],
    ],
    [
      'a word that the issuer does not know',
      [...COIN, 'account: {city: romee}'],
      ['7:21: city must be oslo or rome, not "romee"; did you mean "rome"?'],
    ],
    [
      'a number that is none',
      [...COIN, 'account: {door: left}'],
      ['7:21: door must be this: Number of the door'],
    ],
    [
      'a part of an account that is not there',
      [
        ...PAIR.slice(0, 2),
        'account: {host: db}',
        ...PAIR.slice(3),
        'targets: [{store: box, name: P, template: "{user}:{password}"}]',
      ],
      ['5:14: roles is missing: it must be this: Two roles'],
    ],
    [
      'a secret in place of a reference',
      [...COIN.slice(0, 2), 'admin: hunter2', COIN[3]!],
      ['5:12: admin must be a reference, like env://ADMIN_TOKEN: a policy holds no secret'],
    ],
    [
      'no admin where nothing makes its own successor',
      [...PAIR.slice(0, 3), PAIR[4]!, 'targets: [{store: shelf, name: P, template: "{user}:{password}"}]'],
      ['3:5: admin is missing: it must be a reference, like env://ADMIN_TOKEN'],
    ],
    [
      'no admin where nothing gives the one in use either',
      [...PAIR.slice(0, 3), PAIR[4]!, 'targets: [{store: box, name: P, template: "{user}:{password}"}]'],
      ['3:5: admin is missing: it must be a reference, like env://ADMIN_TOKEN'],
    ],
    [
      'no admin where each target holds a part alone',
      [...PAIR.slice(0, 3), PAIR[4]!, ...APART],
      ['3:5: admin is missing: it must be a reference, like env://ADMIN_TOKEN'],
    ],
    [
      'no admin where each target holds a part alone, though a whole one would make its own successor',
      [
        'name: duo',
        'provider: duo',
        'targets: [{store: door, name: U, alternate: U_B, template: "{user}"}, {store: door, name: P, alternate: P_B, template: "{password}"}]',
        'files: [a]',
      ],
      [
        '3:5: admin is missing: it must be a reference, like env://ADMIN_TOKEN. No target holds the whole credential, by which it could make its successor',
      ],
    ],
    [
      'a way to see first use that the issuer does not have',
      [...PAIR.slice(0, 4), 'targets: [{store: box, name: P, template: "{user}:{password}"}]'],
      [
        '3:5: verify must be {command: …}, {workflow: …, repositories: […]} or none: Pairs does not tell when a key was last used',
      ],
    ],
    [
      'half of a verification',
      [...COIN, 'verify: {workflow: verify.yml}'],
      ['7:13: verify must be last-used, none, {command: …} or {workflow: …, repositories: […]}'],
    ],
    [
      'a word that is no verification',
      [...COIN, 'verify: never'],
      ['7:13: verify must be last-used, none, {command: …} or {workflow: …, repositories: […]}'],
    ],
    [
      'a store that there is not',
      [...COIN.slice(0, 3), 'targets: [{store: boxx, name: C}]'],
      [
        '6:23: store must be the name of an entry of stores, or the id of a store, not "boxx"; did you mean "box"?',
      ],
    ],
    [
      'a store that takes nothing',
      [...COIN.slice(0, 3), 'targets: [{store: wall, name: C}]'],
      ['6:23: The wall takes no values from here'],
    ],
    [
      'a place that the store does not take',
      [...COIN.slice(0, 3), 'targets: [{store: box, name: TOO_LONG}]'],
      ['6:15: it takes no value there: a name is short'],
    ],
    [
      'words of another program for a place',
      [...COIN.slice(0, 3), 'targets: [{store: box, org: acme, kind: actions, name: C}]'],
      [
        '6:28: unknown key "org": an entry of targets takes store, scope, name, key, template, alternate and except',
        '6:39: unknown key "kind": an entry of targets takes store, scope, name, key, template, alternate and except',
      ],
    ],
    [
      'the same target twice',
      [...COIN.slice(0, 3), 'targets: [{store: box, name: C}, {store: box, name: C, template: "x{token}"}]'],
      ['6:38: another target is the same secret already'],
    ],
    [
      'no template where there are several parts',
      [...PAIR, 'targets: [{store: box, name: P}]'],
      [
        '8:15: template is missing: Pairs has several parts (user and password), and one value has to hold all of them',
      ],
    ],
    [
      'a template with a part of the credential alone',
      [...PAIR, 'targets: [{store: box, name: P, template: "{password}"}]'],
      [
        '8:47: template must name {user} too: one value has to hold all parts of the credential, or each of its targets has two names',
      ],
    ],
    [
      'a template with what is neither a part nor a text',
      [...PAIR, 'targets: [{store: box, name: P, template: "{user}:{password}@{roles}"}]'],
      ['8:47: {roles} is neither a part nor a text of account: there are {user}, {password} and {host}'],
    ],
    [
      'a template whose parts nobody could tell apart',
      [...PAIR, 'targets: [{store: box, name: P, template: "{user}{password}"}]'],
      ['8:47: something has to stand between two parts of a template: nobody could tell them apart'],
    ],
    [
      'times that leave nothing',
      [...COIN, 'grace: 80d', 'lead: 10d'],
      ['7:12: grace (80d) and lead (10d) together must be less than the 90 days that its tier allows'],
    ],
    [
      'times after which the old one has ended by itself',
      [
        'name: i',
        'provider: ice',
        'admin: env://A',
        'verify: none',
        'targets: [{store: box, name: C}]',
        'grace: 4d',
        'lead: 3d',
      ],
      [
        '8:12: grace (4d) and lead (3d) together must be less than the 7 days after which Ice ends the old one once there is a new one',
      ],
    ],
    [
      'a file that is none of the repository',
      [...COIN, 'files: [/etc/passwd]'],
      ['7:13: an entry of files must be a path from the root of the repository, like .mcp.json'],
    ],
    [
      'an issuer that neither makes nor lets make',
      ['name: i', 'provider: idle', 'admin: env://A', 'verify: none', 'targets: [{store: box, name: C}]'],
      ['4:15: Idle makes no credentials for programs'],
    ],
    [
      'an issuer that has to be shown what a store does not give back',
      ['name: s', 'provider: shown', 'admin: env://A', 'verify: none', 'targets: [{store: box, name: C}]'],
      [
        '7:14: Shown wants to be shown what it is to revoke, and no store of the targets gives an old value back',
      ],
    ],
  ])('%s', (_, lines, problems) => {
    expect(problemsOf(...lines)).toEqual(problems);
  });

  it('two of one name, and one place of two', () => {
    const one = '{name: a, provider: coins, admin: env://A, targets: [{store: box, name: C}]}';
    expect(refusal(() => policyOf('rotations:', `  - ${one}`, `  - ${one}`))).toEqual([
      'p:4:12: a rotation of this name is there already',
      'p:4:58: another target is the same secret already',
    ]);
  });

  it('two of one account in which two fit, however it is written', () => {
    const pair = (name: string, account: string) =>
      `  - {name: ${name}, provider: pair, account: {${account}}, admin: env://A, verify: none, targets: [{store: box, name: ${name}, template: "{user}:{password}"}]}`;
    const one = pair('one', 'host: h, roles: [a, b]');
    const same = pair('same', 'roles: [b, a], host: h');
    const other = pair('other', 'host: h, roles: [c, d]');
    expect(refusal(() => policyOf('rotations:', one, other, same))).toEqual([
      'p:5:43: another rotation has this account already, and Pairs allows 2 at once: where one credential goes to several places, name them all as targets of one rotation',
    ]);
    expect(policyOf('rotations:', one, other).rotations).toHaveLength(2);
  });

  it('two of one account with the same value', () => {
    const one = (name: string, more: string) =>
      `  - {name: ${name}, provider: coins, admin: env://A, targets: [{store: box, name: ${name}}]${more}}`;
    const same = ', current: env://C';
    expect(
      refusal(() => policyOf('rotations:', one('a', same), one('b', ', current: env://D'), one('c', same))),
    ).toEqual([
      'p:5:91: another rotation of this account has this value already: where one credential goes to several places, name them all as targets of one rotation',
    ]);
    expect(policyOf('rotations:', one('a', ''), one('b', '')).rotations).toHaveLength(2);
  });

  it('says nothing of what somebody may have put there by mistake', () => {
    const lines = [
      ...COIN.slice(0, 2),
      'admin: hunter2-hunter2',
      'account: {city: hunter2-hunter2}',
      COIN[3]!,
    ];
    expect(problemsOf(...lines).join()).not.toContain('hunter2');
  });
});
