import { readFileSync } from 'node:fs';
import { Ajv, type AnySchema } from 'ajv';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { NOT_TEXT, policyFile } from '../../../src/core/policy/schema.js';
import { rule, ruleIds } from '../../../src/core/rules.js';
import { issuers } from '../../../src/providers/issuers/registry.js';
import { providers } from '../../../src/providers/registry.js';
import { stores } from '../../../src/stores/registry.js';

interface Node {
  readonly type?: string;
  readonly description?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Node>>;
  readonly items?: Node;
  readonly anyOf?: readonly Node[];
  readonly oneOf?: readonly Node[];
  readonly additionalProperties?: boolean | Node;
}

const published = JSON.parse(readFileSync('docs/schema/policy.schema.json', 'utf8')) as Node;
const ajv = new Ajv({ allErrors: true });
addFormats.default(ajv);
const validate = ajv.compile(published as AnySchema);
const own = policyFile({ providers, stores, issuers });

const fingerprint = '0123456789abcdef'.repeat(2);
const exception = {
  rule: 'literal-credential',
  place: 'a#/b',
  fingerprint,
  reason: 'c',
  expires: '2027-01-31',
};
const config = { rule: 'dangling-reference', place: 'a#/b', reason: 'c', expires: '2027-01-31' };
const with1 = (more: object): object => ({ version: 1, ...more });
const excepted = (more: object): object => with1({ exceptions: [{ ...exception, ...more }] });

const hosted = (more: object): object =>
  with1({ hosts: [{ provider: 'gitlab', host: 'a.example', ...more }] });

const target = { store: 'github', scope: 'acme', name: 'TOKEN' };
const rotated = (more: object): object =>
  with1({
    rotations: [
      {
        name: 'a-1',
        provider: 'openrouter',
        admin: 'env://ADMIN',
        verify: 'none',
        targets: [target],
        ...more,
      },
    ],
  });

const good: readonly object[] = [
  { version: 1 },
  with1({ 'fail-on': 'never', 'default-tier': 'low', 'inline-ignores': true }),
  with1({ rules: {} }),
  with1({ rules: Object.fromEntries(ruleIds.map((id) => [id, 'off'])) }),
  with1({ tiers: { critical: '30d', low: '9999d' } }),
  with1({ credentials: [] }),
  with1({ credentials: [{ tier: 'low', providers: providers.map(({ id }) => id) }] }),
  with1({
    credentials: [
      { tier: 'high', providers: 'aws', scopes: ['a b'], servers: '*', keys: ['A'], references: ['$x'] },
    ],
  }),
  with1({ exceptions: [exception, config] }),
  excepted({ expires: '2028-02-29' }),
  with1({ 'ignore-paths': [] }),
  with1({ 'ignore-paths': 'a/' }),
  with1({ 'ignore-paths': ['**', '*.{json,yaml}', '.github/', '..a/b', 'a b/é'] }),
  with1({ 'due-soon': '2w', 'paid-probes': 'brave', hosts: [], stores: [], references: {} }),
  with1({ 'paid-probes': ['brave', 'exa'] }),
  ...['a.example', 'a.example:5432', 'http://a.lan:3000/b/', '[::1]:8200', 'a.example/b.c/~d'].map((host) =>
    hosted({ host }),
  ),
  hosted({ admin: 'env://GITLAB_ADMIN', account: {} }),
  hosted({ provider: 'github', account: { organization: 'any text' } }),
  with1({ stores: [{ store: 'vault', address: 'https://vault.acme.example', name: 'ours' }] }),
  with1({ stores: [{ store: 'github' }], references: { TOKEN: { store: 'github', name: 'TOKEN' } } }),
  with1({ references: { 'op://a/b/c': { store: 'vault', scope: 'kv', name: 'b', key: 'c' } } }),
  with1({ rotations: [], 'max-rotations-per-run': 1, journal: {} }),
  with1({ journal: { repository: 'acme/rotations', branch: 'a/b-c' } }),
  rotated({}),
  rotated({
    account: { workspace: '4c1e33f8-7a3f-4f0e-9d0d-2f9f7f0b6a11' },
    admin: 'env://A',
    current: 'env://B',
  }),
  rotated({
    tier: 'low',
    files: ['.mcp.json', 'a/..b/c d'],
    repository: 'acme/api',
    own: true,
    paused: false,
  }),
  rotated({ grace: '1h', lead: '1w', verify: { command: 'a && b' } }),
  rotated({ verify: { workflow: 'verify.yml', repositories: ['acme/api'] } }),
  rotated({
    provider: 'aws',
    account: { user: 'ci' },
    verify: 'last-used',
    targets: [{ ...target, template: '{accessKeyId}:{secretAccessKey}' }],
  }),
];

const bad: readonly unknown[] = [
  null,
  [],
  {},
  'version: 1',
  { version: 2 },
  { version: '1' },
  with1({ $schema: 'x' }),
  with1({ 'fail-on': 'off' }),
  with1({ 'fail-on': null }),
  with1({ 'default-tier': 'Low' }),
  with1({ 'inline-ignores': 'yes' }),
  with1({ rules: [] }),
  with1({ rules: { expired: 'never' } }),
  with1({ rules: { expires: 'off' } }),
  with1({ tiers: { critical: 30 } }),
  with1({ tiers: { critical: '0d' } }),
  with1({ tiers: { critical: '1m' } }),
  with1({ tiers: { lowest: '1d' } }),
  with1({ credentials: {} }),
  with1({ credentials: [{ tier: 'low' }] }),
  with1({ credentials: [{ keys: 'A' }] }),
  with1({ credentials: [{ tier: 'low', keys: [] }] }),
  with1({ credentials: [{ tier: 'low', keys: [' a'] }] }),
  with1({ credentials: [{ tier: 'low', keys: 'a'.repeat(401) }] }),
  with1({ credentials: [{ tier: 'low', providers: ['acme'] }] }),
  with1({ credentials: [{ tier: 'low', key: 'A' }] }),
  excepted({ rule: 'exception-expired' }),
  excepted({ rule: 'dangling-reference' }),
  excepted({ fingerprint: undefined }),
  excepted({ fingerprint: fingerprint.toUpperCase() }),
  excepted({ reason: '  ' }),
  excepted({ place: '' }),
  excepted({ expires: '2027-02-29' }),
  excepted({ expires: '2027-01-31T00:00:00Z' }),
  excepted({ line: 3 }),
  with1({ exceptions: [{ ...config, expires: undefined }] }),
  with1({ 'ignore-paths': ['./a'] }),
  with1({ 'ignore-paths': ['/a'] }),
  with1({ 'ignore-paths': ['../a'] }),
  with1({ 'ignore-paths': ['!a'] }),
  with1({ 'ignore-paths': ['a\\b'] }),
  with1({ 'ignore-paths': ['{a'] }),
  with1({ 'ignore-paths': ['a?'] }),
  with1({ 'ignore-paths': '' }),
  with1({ 'due-soon': '0d' }),
  with1({ 'due-soon': 14 }),
  with1({ 'paid-probes': 'acme' }),
  with1({ hosts: {} }),
  ...[
    ...[
      '',
      ' a.example',
      '*.example',
      '*',
      'https://a.example',
      'HTTP://a.example',
      'user@a.example',
      'a.example:0',
    ],
    ...[
      'a.example:port',
      'a.example/?b',
      'a.example/#b',
      'a.example/..',
      'a.example//b',
      'a.example/b c',
      'bücher.example',
    ],
    ...['a.example\\b', '[::1', '::1', `a.example/${'b'.repeat(400)}`],
  ].map((host) => hosted({ host })),
  hosted({ provider: 'acme' }),
  hosted({ provider: undefined }),
  hosted({ admin: 'a-secret' }),
  hosted({ admin: 'env://' }),
  hosted({ account: [] }),
  hosted({ account: { organization: 'acme' } }),
  hosted({ provider: 'github', account: { organization: 1 } }),
  hosted({ provider: 'github', account: { organisation: 'acme' } }),
  hosted({ port: '1' }),
  with1({ stores: { store: 'github' } }),
  with1({ stores: [{ store: 'acme' }] }),
  with1({ stores: [{}] }),
  with1({ stores: [{ store: 'vault' }] }),
  with1({ stores: [{ store: 'vault', address: 'vault' }] }),
  with1({ stores: [{ store: 'github', name: ' ' }] }),
  with1({ stores: [{ store: 'github', region: 'eu-west-1' }] }),
  with1({ references: [] }),
  with1({ references: { TOKEN: 'github' } }),
  with1({ references: { TOKEN: { store: 'github' } } }),
  with1({ references: { TOKEN: { name: 'TOKEN' } } }),
  with1({ references: { TOKEN: { store: 'github', name: 'TOKEN', version: '1' } } }),
  with1({ rotations: {} }),
  with1({ 'max-rotations-per-run': 0 }),
  with1({ 'max-rotations-per-run': '5' }),
  with1({ journal: { branch: 'a..b' } }),
  with1({ journal: { repository: 'acme' } }),
  ...['', 'A', '1a', 'a_b', 'a'.repeat(27)].map((name) => rotated({ name })),
  rotated({ name: undefined }),
  rotated({ provider: 'acme' }),
  rotated({ provider: 'aws' }),
  rotated({ account: { workspace: 'main' } }),
  rotated({ account: { space: 'main' } }),
  rotated({ admin: 'a-secret' }),
  rotated({ current: 'op://a/b/c' }),
  rotated({ tier: 'urgent' }),
  rotated({ targets: [] }),
  rotated({ targets: [{ store: 'github' }] }),
  rotated({ targets: [{ ...target, org: 'acme' }] }),
  rotated({ targets: [{ ...target, template: 'no part' }] }),
  ...['/a', './a', '../a', 'a/../b', 'a\\b', ''].map((file) => rotated({ files: [file] })),
  rotated({ repository: 'https://github.com/acme/api' }),
  rotated({ verify: 'used' }),
  rotated({ verify: { workflow: '../verify.yml', repositories: ['acme/api'] } }),
  rotated({ verify: { workflow: 'verify.yml', repositories: [] } }),
  rotated({ verify: { script: 'a' } }),
  ...['0h', '48', '2m', '1.5h'].map((grace) => rotated({ grace })),
  rotated({ own: 'yes' }),
  rotated({ more: 'x' }),
];

/** As a file would say it: what is undefined is not there. */
const written = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('the JSON schema for editors and the checks of the program', () => {
  it.each(good.map((value) => [JSON.stringify(value).slice(0, 120), value]))('both take %s', (_, value) => {
    expect(validate(written(value)), JSON.stringify(validate.errors)).toBe(true);
    expect(own.safeParse(written(value)).error?.issues ?? []).toEqual([]);
  });

  it.each(bad.map((value) => [JSON.stringify(value).slice(0, 120), value]))('both refuse %s', (_, value) => {
    expect(validate(written(value))).toBe(false);
    expect(own.safeParse(written(value)).success).toBe(false);
  });

  it('differ only in what JSON Schema cannot say', () => {
    for (const value of [
      with1({ tiers: { high: '10d' } }),
      with1({ 'ignore-paths': '{a,b}'.repeat(7) }),
      hosted({ host: 'a.example:65536' }),
      with1({ hosts: ['a', 'a'].map((host) => ({ provider: 'gitlab', host })) }),
      with1({ stores: [{ store: 'github' }, { store: 'github' }] }),
      with1({ references: { TOKEN: { store: 'acme', name: 'TOKEN' } } }),
      rotated({ name: 'status' }),
      rotated({ admin: undefined }),
      rotated({ verify: undefined }),
      rotated({ verify: { workflow: 'verify.yml' } }),
      rotated({ verify: { command: 'a', workflow: 'verify.yml' } }),
      rotated({ grace: '9999w' }),
      rotated({ targets: [target, target] }),
      rotated({ targets: [{ ...target, store: 'acme' }] }),
      rotated({ targets: [{ ...target, template: '{user}' }] }),
    ]) {
      expect(validate(written(value)), JSON.stringify(value)).toBe(true);
      expect(own.safeParse(written(value)).success).toBe(false);
    }
  });
});

describe('the JSON schema', () => {
  const nodes: (readonly [path: string, node: Node, isKey: boolean])[] = [];
  const visit = (node: Node, path: string, isKey: boolean): void => {
    nodes.push([path, node, isKey]);
    for (const [key, child] of Object.entries(node.properties ?? {})) visit(child, `${path}.${key}`, true);
    for (const child of [node.items, ...(node.anyOf ?? []), ...(node.oneOf ?? [])])
      if (child) visit(child, `${path}[]`, false);
    if (typeof node.additionalProperties === 'object') visit(node.additionalProperties, `${path}.*`, false);
  };
  visit(published, '', false);

  it('describes every key', () => {
    const keys = nodes.filter(([, , isKey]) => isKey);
    expect(keys.length).toBeGreaterThan(35);
    expect(keys.filter(([, { description }]) => !description?.endsWith('.')).map(([path]) => path)).toEqual(
      [],
    );
  });

  it('lets no unknown key in anywhere', () => {
    const open = nodes.filter(([, node]) => node.type === 'object' && node.additionalProperties !== false);
    // In these, people give the names, or an issuer does.
    expect(open.map(([path]) => path)).toEqual(['.hosts[].account', '.references', '.rotations[].account']);
  });

  it('says of texts what the checks say: JSON Schema knows no flags', () => {
    const patterns: RegExp[] = [];
    z.toJSONSchema(own, {
      io: 'input',
      override: ({ zodSchema }) => {
        const { checks = [] } = zodSchema._zod.def as { checks?: readonly z.core.$ZodCheck[] };
        for (const { _zod } of checks) {
          const { pattern } = _zod.def as { pattern?: RegExp };
          if (pattern) patterns.push(pattern);
        }
      },
    });
    expect(patterns.length).toBeGreaterThan(50);
    // With `u` it reads all of them: https://json-schema.org/draft/2020-12/json-schema-core#section-6.4
    expect(patterns.filter(({ flags }) => !['', 'u'].includes(flags))).toEqual([]);
  });

  it('wants a text for each scalar, besides those that are told from texts', () => {
    const others = nodes.filter(
      ([, { type }]) => type !== undefined && !['string', 'object', 'array'].includes(type),
    );
    expect(others.map(([path]) => path.slice(1)).sort()).toEqual([...NOT_TEXT].sort());
  });

  it('has one variant for each store, with its options', () => {
    const variants = published.properties?.['stores']?.items?.oneOf ?? [];
    const options = variants.map(({ properties: { store, name, ...rest } = {} }) => [
      store?.const,
      Object.keys(rest),
    ]);
    expect(options).toEqual(stores.map((one) => [one.id, Object.keys(one.options.shape)]));
  });

  it('knows every rule, with its own severity', () => {
    const rules = published.properties?.['rules']?.properties ?? {};
    expect(rules).toEqual(
      Object.fromEntries(ruleIds.map((id) => [id, expect.objectContaining({ default: rule(id).severity })])),
    );
  });
});
