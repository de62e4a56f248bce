import { describe, expect, it } from 'vitest';
import { mintingTitles } from '../../../src/core/minting.js';
import type { Finding } from '../../../src/core/report.js';
import type { Judged } from '../../../src/pipeline/judge.js';
import { impliedBy } from '../../../src/pipeline/rules/implied.js';
import { providers } from '../../../src/providers/registry.js';

/** What a credential of a kind breaks besides being there. */
function messages(provider: string, kind: string): readonly string[] {
  const judged = { verdict: { provider, kind }, slot: { kind: 'env' } } as unknown as Judged;
  const finding = { title: 'A key' } as unknown as Finding;
  const providerOf = (id: string) => providers.find((one) => one.id === id);
  const now = new Date('2026-11-26T12:00:00Z');
  return impliedBy(finding, judged, { now, providerOf }).map(({ message }) => message);
}

describe('a stored credential where none is needed', () => {
  const trusting = providers.filter(({ workloadIdentity }) => workloadIdentity);

  it.each(trusting.map(({ id }) => id))('of %s says what would serve', (id) => {
    const { docs, replaces, reference } = providers.find((one) => one.id === id)!.workloadIdentity!;
    const [message = '', ...others] = messages(id, replaces[0]!);
    expect(others).toEqual([]);
    expect(message).toContain(docs);
    const named = Object.keys(mintingTitles).filter((scheme) => message.includes(`\`${scheme}://`));
    expect(named).toEqual(reference === undefined ? [] : [reference]);
  });

  it('names a reference for all that a minter is for', () => {
    const served = trusting.flatMap(({ workloadIdentity }) => workloadIdentity!.reference ?? []);
    // An App of GitHub has a private key, and is no workload.
    expect([...new Set([...served, 'github-app'])].sort()).toEqual(Object.keys(mintingTitles));
  });
});
