import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOST_SHARING } from '../../../src/core/inventory.js';
import { standings } from '../../../src/core/policy/standing.js';
import type { Unjudged } from '../../../src/pipeline/age/aged.js';
import { inventoryOf } from '../../../src/pipeline/age/inventory.js';
import { finding } from '../../reporters/report.js';
import { age, aged, ago, policy } from './support.js';

function inventory(...all: readonly Partial<Unjudged>[]) {
  return inventoryOf(
    all.map((one) => aged(one)),
    policy(),
  ).entries;
}

const at = (file: string, server: string | undefined, line = 1) => finding({ file, server, line });

describe('an inventory', () => {
  it('begins with what is dead, goes on by the day that each is due, and ends with what nobody knows', () => {
    const made = (days: number) => age({ issuedAt: ago(days), source: 'provider' });
    const entries = inventory(
      { title: 'unknown' },
      { title: 'in time', age: made(1) },
      { title: 'due soon', age: made(80) },
      { title: 'overdue', age: made(100) },
      { title: 'long overdue', age: made(400) },
      { title: 'revoked', age: age({ answer: { state: 'dead', reason: 'revoked', detail: undefined } }) },
      { title: 'expired', age: age({ expiresAt: ago(3) }) },
      { title: 'nothing', kind: 'reference', isAbsent: true },
      { title: 'job', kind: 'reference', perJob: true },
      { title: 'in time later', age: age({ existedAt: ago(0), source: 'git' }) },
    );
    expect(entries.map(({ title }) => title)).toEqual([
      ...['expired', 'revoked', 'nothing', 'long overdue', 'overdue', 'due soon', 'in time', 'in time later'],
      ...['unknown', 'job'],
    ]);
  });

  it('is in one order, whatever order the scan had', () => {
    const one = fc.record({
      days: fc.option(fc.integer({ min: 0, max: 300 }), { nil: undefined }),
      file: fc.constantFrom('a', 'b', 'é'),
      line: fc.integer({ min: 1, max: 3 }),
    });
    fc.assert(
      fc.property(fc.array(one, { maxLength: 12 }), (all) => {
        const unjudged = all.map(({ days, file, line }, index) => ({
          title: `${days} ${file} ${line}`,
          fingerprint: `${index}`,
          age: age(days === undefined ? {} : { issuedAt: ago(days), source: 'provider' }),
          sites: [at(file, 'a', line)],
        }));
        const titles = (some: readonly Partial<Unjudged>[]) => inventory(...some).map(({ title }) => title);
        expect(titles([...unjudged].reverse())).toEqual(titles(unjudged));
        const ranks = inventory(...unjudged).map(({ dueAt }) => dueAt?.getTime() ?? Number.POSITIVE_INFINITY);
        expect(ranks).toEqual(ranks.toSorted((left, right) => left - right));
      }),
    );
    expect(new Set(standings).size).toBe(7);
  });

  it('tells of each where it stands, by file and line, and how old it may get', () => {
    const sites = [at('b', 'x', 9), at('b', 'x', 2), at('a', undefined, 5)];
    const [entry] = inventory({ sites });
    expect(entry?.sites.map(({ file, line }) => `${file}:${line}`)).toEqual(['a:5', 'b:2', 'b:9']);
    expect(entry?.sites[1]).toEqual({
      ...{ file: 'b', line: 2, column: 20, hosts: ['one', 'two'], server: 'x' },
      slot: { kind: 'env', keyPath: 'mcpServers.acme.env.ACME_KEY' },
    });
    expect(entry).toMatchObject({ tier: 'medium', limit: 90, shown: '****', title: 'API key' });
    expect(JSON.stringify(entry)).not.toContain('excerpt');
  });
});

describe('what is lost together', () => {
  it('is what stands in one file, and in one server of it', () => {
    const entries = inventory(
      { fingerprint: 'one', sites: [at('a', 'x'), at('b', 'y')] },
      { fingerprint: 'two', sites: [at('a', 'x')] },
      { fingerprint: 'three', sites: [at('a', 'z')] },
      { fingerprint: 'four', sites: [at('b', 'x')] },
      { fingerprint: 'five', sites: [at('c', undefined), at('c', undefined)] },
      { fingerprint: 'six', kind: 'reference', sites: [at('c', undefined)] },
    );
    const sharing = Object.fromEntries(
      entries.map(({ fingerprint, sharing: { file, server } }) => [
        fingerprint,
        [file.toSorted(), server.toSorted()],
      ]),
    );
    expect(sharing).toEqual({
      one: [['four', 'three', 'two'], ['two']],
      two: [['one', 'three'], ['one']],
      three: [['one', 'two'], []],
      four: [['one'], []],
      five: [['six'], []],
      six: [['five'], []],
    });
  });

  it('is counted up to a number, and takes no longer than there are credentials', () => {
    const count = 20_000;
    const all = Array.from({ length: count }, (_, index) =>
      aged({ fingerprint: `${index}`, sites: [at('a', 'x')] }),
    );
    const start = process.cpuUsage();
    const { entries } = inventoryOf(all, policy());
    expect(process.cpuUsage(start).user / 1e6).toBeLessThan(10);
    for (const { fingerprint, sharing } of entries) {
      expect(sharing.file.length + sharing.server.length).toBe(2 * MOST_SHARING);
      expect(sharing.file.includes(fingerprint)).toBe(false);
    }
  });
});
