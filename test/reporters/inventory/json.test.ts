import { readFileSync } from 'node:fs';
import { Ajv2020, type AnySchema } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { displayableJson } from '../../../src/core/display.js';
import type { InventoryEntry } from '../../../src/core/inventory.js';
import { json } from '../../../src/reporters/inventory/json.js';
import { InventoryReport } from '../../../src/reporters/inventory/json-schema.js';
import { hostileNames } from '../../support/hostile-names.js';
import { titles } from '../report.js';
import { entry, frame, mixed, NOW, site } from './entries.js';

const schema = JSON.parse(readFileSync('docs/schema/inventory.schema.json', 'utf8')) as AnySchema;
const ajv = new Ajv2020({ allErrors: true });
addFormats.default(ajv);
const validate = ajv.compile(schema);

function printed(entries: readonly InventoryEntry[]): ReturnType<typeof InventoryReport.parse> {
  const text = json.render({ entries }, frame, titles, { colour: true, now: NOW });
  expect(displayableJson(text)).toBe(text);
  const parsed: unknown = JSON.parse(text);
  validate(parsed);
  expect(validate.errors ?? []).toEqual([]);
  return InventoryReport.parse(parsed);
}

describe('an inventory as JSON', () => {
  it('fits its schema, with all that can be known', () => {
    const { entries, ...rest } = printed(mixed);
    expect(rest).toEqual({ version: 1, complete: true, fingerprintScope: 'run', notices: [], gaps: [] });
    expect(entries.map(({ standing }) => standing)).toEqual(mixed.map(({ standing }) => standing));
    expect(entries[3]).toEqual({
      fingerprint: '3'.padStart(32, '0'),
      kind: 'literal',
      title: 'personal access token (classic)',
      provider: 'github',
      shown: 'ghp_****',
      secret: null,
      hint: null,
      perJob: false,
      tier: 'high',
      limit: 60,
      standing: 'overdue',
      age: {
        issuedAt: '2025-10-10T09:00:00.000Z',
        existedAt: null,
        source: 'provider',
        expiresAt: null,
        neverExpires: true,
        lastUsedAt: '2026-11-25T09:00:00.000Z',
        scopes: ['repo', 'admin:org'],
        answer: { state: 'live', reason: null, detail: null },
      },
      dueAt: '2025-12-09T09:00:00.000Z',
      firstSeenAt: '2025-10-11T09:00:00.000Z',
      sites: mixed[3]!.sites,
      sharing: mixed[3]!.sharing,
    });
  });

  it('says null where there is nothing to say', () => {
    const [one] = printed([entry({ sites: [site({ server: undefined, slot: undefined })] })]).entries;
    expect(one).toMatchObject({ provider: null, secret: null, dueAt: null, firstSeenAt: null });
    expect(one?.sites).toMatchObject([{ server: null, slot: null }]);
    expect(one?.age.answer).toBeNull();
  });

  it('of nothing is a list of nothing', () => {
    expect(printed([]).entries).toEqual([]);
  });

  it.each(hostileNames.filter((name) => name !== ''))('keeps a name like %j as it is', (name) => {
    const secret = { store: name, scope: name, name, key: name };
    const sites = [site({ file: name, server: name, slot: { kind: 'env', keyPath: name } })];
    const [one] = printed([entry({ kind: 'reference', title: name, shown: name, secret, sites })]).entries;
    expect(one).toMatchObject({ title: name, shown: name, secret, sites });
  });
});
