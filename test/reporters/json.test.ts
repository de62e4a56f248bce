import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020, type AnySchema } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { disk } from '../../src/io/disk.js';
import { scan } from '../../src/pipeline/scan.js';
import { fakeAlnum, fakeJwt } from '../../src/providers/fake.js';
import { json } from '../../src/reporters/json.js';
import { ScanReport } from '../../src/reporters/json-schema.js';
import { cleanEnv, temporaryFolder, write } from '../io/temporary.js';
import { plain } from './report.js';

const schema = JSON.parse(readFileSync('docs/schema/scan-report.schema.json', 'utf8')) as AnySchema;
const ajv = new Ajv2020({ allErrors: true });
addFormats.default(ajv);
const validate = ajv.compile(schema);

const secret = fakeAlnum(40);

type Printed = ReturnType<typeof ScanReport.parse>;

async function printed(root: string, fingerprintKey?: string): Promise<Printed> {
  const { report } = await scan({
    root,
    subject: { kind: 'tree', tree: 'work' },
    named: { from: 'disk' },
    fingerprintKey,
    world: { disk: disk(cleanEnv), now: new Date() },
    progress: () => {},
  });
  const parsed: unknown = JSON.parse(json.render(report, ...plain));
  validate(parsed);
  expect(validate.errors ?? []).toEqual([]);
  return ScanReport.parse(parsed);
}

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

const config = (env: object): string => JSON.stringify({ mcpServers: { acme: { command: 'x', env } } });

describe('the JSON report fits its schema', () => {
  it('of the demonstration', async () => {
    const { findings, complete, version } = await printed('fixtures/demo');
    expect({ complete, version }).toEqual({ complete: true, version: 1 });
    expect(findings.map(({ file }) => file)).toContain('.codex/config.toml');
  });

  it('of every host’s configs with credentials in them', async () => {
    const folder = temporaryFolder();
    cpSync('fixtures', folder, { recursive: true });
    for (const file of filesBelow(folder)) {
      const text = readFileSync(file, 'utf8');
      writeFileSync(
        file,
        text.replace(/__SECRET_[A-Z]+_\d+__/g, () => fakeAlnum(40)),
      );
    }
    const { findings, coverage } = await printed(folder);
    expect(findings.length).toBeGreaterThan(300);
    expect(coverage.configs).toBeGreaterThan(150);
    expect(new Set(findings.map(({ slot }) => slot?.kind)).size).toBeGreaterThan(6);
  });

  it('of configs that are cut off, and of everything else that cannot be read', async () => {
    const folder = temporaryFolder();
    cpSync('fixtures/hosts', folder, { recursive: true });
    for (const file of filesBelow(folder)) {
      const text = readFileSync(file, 'utf8').replace(/__SECRET_[A-Z]+_\d+__/g, () => fakeAlnum(40));
      writeFileSync(file, text.slice(0, text.length * 0.8));
    }
    write(folder, {
      'a/.mcp.json': 'version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n',
      'b/.mcp.json': Buffer.from([0x7b, 0, 0xff, 0x22]),
      'c/.mcp.json': '',
      'd/.mcp.json': '[[[[',
      'node_modules/e/.mcp.json': '{}',
    });
    const { findings, coverage, complete } = await printed(folder);
    expect(complete).toBe(false);
    expect(findings.filter(({ ruleId }) => ruleId === 'unparsable-config').length).toBeGreaterThan(50);
    expect(coverage.skipped.map(({ reason }) => reason)).toEqual(
      expect.arrayContaining(['ignored-name', 'lfs-pointer']),
    );
  });

  it('of dates that a credential tells', async () => {
    const folder = temporaryFolder();
    const token = fakeJwt({ iat: 1_700_000_000, exp: 4_000_000_000 });
    write(folder, { '.mcp.json': config({ ACME_TOKEN: token }) });
    const { findings } = await printed(folder);
    expect(findings.map(({ age }) => age)).toMatchObject([
      { issuedAt: '2023-11-14T22:13:20.000Z', expiresAt: '2096-10-02T07:06:40.000Z', source: 'token' },
    ]);
  });

  it('of nothing at all', async () => {
    const { findings, coverage, complete } = await printed(temporaryFolder());
    expect({ findings, complete }).toEqual({ findings: [], complete: true });
    expect(coverage).toMatchObject({ listed: 0, configs: 0, slots: 0, skipped: [] });
  });
});

describe('fingerprints', () => {
  it('are the same in all places of a credential, and of no other', async () => {
    const folder = temporaryFolder();
    write(folder, {
      '.mcp.json': config({ ACME_TOKEN: secret, OTHER_TOKEN: fakeAlnum(40) }),
      '.cursor/mcp.json': config({ ACME_TOKEN: secret }),
    });
    const { findings, fingerprintScope } = await printed(folder);
    expect(fingerprintScope).toBe('run');
    const [cursor, own, other] = findings.map(({ fingerprint }) => fingerprint);
    expect(cursor).toBe(own);
    expect(other).not.toBe(own);
  });

  it('can be compared between runs under a key only', async () => {
    const folder = temporaryFolder();
    write(folder, { '.mcp.json': config({ ACME_TOKEN: secret }) });
    const of = async (key?: string) => (await printed(folder, key)).findings[0]?.fingerprint;
    expect(await of('k')).toBe(await of('k'));
    expect(await of()).not.toBe(await of());
    expect((await printed(folder, 'k')).fingerprintScope).toBe('key');
  });
});

describe('the schema', () => {
  interface Node {
    readonly properties?: Readonly<Record<string, Node>>;
    readonly [key: string]: unknown;
  }

  function objectsOf(node: unknown): readonly Node[] {
    if (typeof node !== 'object' || node === null) return [];
    const inside = Object.values(node).flatMap(objectsOf);
    return 'properties' in node ? [node as Node, ...inside] : inside;
  }

  const objects = objectsOf(schema);

  it('says of every field what it holds', () => {
    const fields = objects.flatMap(({ properties }) => Object.entries(properties ?? {}));
    expect(fields.length).toBeGreaterThan(30);
    for (const [name, field] of fields) expect(field['description'], name).toMatch(/^[A-Z].+\.$/s);
  });

  it('lets no field be missing and no other be there', () => {
    for (const { properties, required, additionalProperties } of objects) {
      expect(required).toEqual(Object.keys(properties ?? {}));
      expect(additionalProperties).toBe(false);
    }
  });

  it.each([
    ['a field too many', (report: Printed) => ({ ...report, extra: 1 })],
    ['another version', (report: Printed) => ({ ...report, version: 2 })],
    ['a finding with a value', (report: Printed) => withFinding(report, { value: 'x' })],
    ['a rule that there is not', (report: Printed) => withFinding(report, { ruleId: 'literal' })],
    ['a column of 0', (report: Printed) => withFinding(report, { column: 0 })],
    ['a fingerprint that is none', (report: Printed) => withFinding(report, { fingerprint: 'abc' })],
  ])('refuses %s', async (_, change) => {
    const folder = temporaryFolder();
    write(folder, { '.mcp.json': config({ ACME_TOKEN: secret }) });
    const report = await printed(folder);
    expect(report.findings).toHaveLength(1);
    expect(validate(change(report))).toBe(false);
  });

  function withFinding(report: Printed, change: object): object {
    return { ...report, findings: report.findings.map((finding) => ({ ...finding, ...change })) };
  }
});
