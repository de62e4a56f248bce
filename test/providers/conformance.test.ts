import { describe, expect, it } from 'vitest';
import { toWords } from '../../src/core/words.js';
import { providerApis } from '../../src/providers/apis/registry.js';
import { Recogniser } from '../../src/providers/recognise.js';
import { providers } from '../../src/providers/registry.js';

const kinds = providers.flatMap((provider) =>
  provider.kinds.map((kind) => ({ provider, kind, id: kind.id })),
);
const recogniser = new Recogniser(providers);

describe.each(providers)('provider $id', (provider) => {
  it('links to the vendor’s page', () => {
    expect(provider.docs).toMatch(/^https:\/\//);
    if (provider.manage !== undefined) expect(provider.manage).toMatch(/^https:\/\//);
  });

  it('has names in words and domains without a scheme', () => {
    for (const name of provider.names) expect(toWords(name)).toBe(name);
    for (const domain of provider.domains) expect(domain).toMatch(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/);
    expect(provider.names.length + provider.domains.length).toBeGreaterThan(0);
  });

  it('has a workload identity only in place of kinds of its own', () => {
    if (provider.workloadIdentity === undefined) return;
    const { docs, replaces } = provider.workloadIdentity;
    expect(docs).toMatch(/^https:\/\//);
    const ids = provider.kinds.filter(({ nature }) => nature !== 'public').map(({ id }) => id);
    expect(replaces.filter((id) => !ids.includes(id))).toEqual([]);
    expect(new Set(replaces).size).toBe(Math.max(1, replaces.length));
  });

  it('names its kinds after itself', () => {
    for (const kind of provider.kinds) {
      expect(kind.id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      expect(kind.id === provider.id || kind.id.startsWith(`${provider.id}-`), kind.id).toBe(true);
    }
  });
});

describe.each(kinds)('kind $id', ({ provider, kind }) => {
  const find = (text: string) =>
    (kind.anchors.length > 0
      ? recogniser.find(text)
      : [recogniser.identify(text, [provider.names[0] ?? ''], provider.domains[0])]
    ).filter((match) => match?.kind === kind.id);

  it('matches its own samples as a whole, with a valid checksum', () => {
    expect(kind.samples.match.length).toBeGreaterThan(0);
    for (const sample of kind.samples.match) {
      const value = sample();
      const [match] = find(value);
      expect(match, 'no match').toBeDefined();
      expect([match!.start, match!.end]).toEqual([0, value.length]);
      if (kind.checksum) expect(match!.checksum).toBe('valid');
    }
  });

  it('leaves what only looks alike', () => {
    expect(kind.samples.noMatch.length).toBeGreaterThan(0);
    for (const sample of kind.samples.noMatch) expect(find(sample())).toEqual([]);
  });

  it('finds a self-evident one in the middle of a text, and not inside a longer word', () => {
    if (kind.anchors.length === 0) return;
    const value = kind.samples.match[0]!();
    const [match] = find(`token "${value}", and more`);
    expect([match?.start, match?.end]).toEqual([7, 7 + value.length]);
    expect(find(`x${value}`)).toEqual([]);
  });

  it('has only bounded quantifiers, no groups that capture, and no anchors or lookarounds', () => {
    const plain = kind.pattern.source.replace(/\\./g, 'x').replace(/\[(?:[^\]])*\]/g, 'x');
    expect(plain).not.toMatch(/[*+]|\{\d+,\}/);
    expect(plain).not.toMatch(/\((?!\?:)/);
    expect(plain).not.toMatch(/[\^$]/);
    expect(kind.pattern.flags).not.toMatch(/[gys]/);
  });
});

it('gives every kind an id of its own', () => {
  expect(new Set(kinds.map(({ id }) => id)).size).toBe(kinds.length);
});

it('says nothing of an account of somebody who cannot be asked', () => {
  const asked = providerApis.map(({ id }) => id);
  const told = providers.filter(({ account }) => account !== undefined).map(({ id }) => id);
  expect(told.length).toBeGreaterThan(0);
  expect(told.filter((id) => !asked.includes(id))).toEqual([]);
});
