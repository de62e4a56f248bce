import { type Age, UNKNOWN_AGE } from '../../../src/core/age.js';
import type { InventoryEntry, Site } from '../../../src/core/inventory.js';

export function site(change: Partial<Site> = {}): Site {
  return {
    file: '.mcp.json',
    line: 4,
    column: 20,
    hosts: ['one'],
    server: 'acme',
    slot: { kind: 'env', keyPath: 'mcpServers.acme.env.ACME_KEY' },
    ...change,
  };
}

/** What is known of an age; `change` is what the test is about. */
export function age(change: Partial<Age> = {}): Age {
  return { ...UNKNOWN_AGE, issuedAt: new Date('2026-01-31T10:00:00Z'), source: 'provider', ...change };
}

/** An overdue credential in a config; `change` is what the test is about. */
export function entry(change: Partial<InventoryEntry> = {}): InventoryEntry {
  return {
    fingerprint: 'a'.repeat(32),
    kind: 'literal',
    title: 'API key',
    provider: 'acme',
    shown: '****',
    secret: undefined,
    hint: undefined,
    perJob: false,
    tier: 'high',
    limit: 60,
    age: age(),
    standing: 'overdue',
    dueAt: new Date('2026-04-01T10:00:00Z'),
    firstSeenAt: undefined,
    sites: [site()],
    sharing: { file: [], server: [] },
    ...change,
  };
}

/** The reference by which a config names a secret. */
export function reference(change: Partial<InventoryEntry> = {}): InventoryEntry {
  const secret = { store: 'github', scope: 'acme', name: 'ACME_KEY', key: undefined };
  return entry({ kind: 'reference', title: 'ACME_KEY', shown: '${ACME_KEY}', secret, ...change });
}
