import { UNKNOWN_AGE } from '../../../src/core/age.js';
import type { InventoryEntry, Site } from '../../../src/core/inventory.js';
import type { InventoryFrame } from '../../../src/reporters/inventory/reporter.js';

export const NOW = new Date('2026-11-26T12:00:00Z');

const at = (day: string): Date => new Date(`${day}T09:00:00Z`);

export function site(change: Partial<Site> = {}): Site {
  return {
    file: '.mcp.json',
    line: 6,
    column: 20,
    hosts: ['claude-code'],
    server: 'acme',
    slot: { kind: 'env', keyPath: 'mcpServers.acme.env.ACME_KEY' },
    ...change,
  };
}

/** An entry of which nothing is known; `change` is what the test is about. */
export function entry(change: Partial<InventoryEntry> = {}): InventoryEntry {
  return {
    fingerprint: 'a'.repeat(32),
    kind: 'literal',
    title: 'API key',
    provider: undefined,
    shown: '****',
    secret: undefined,
    hint: undefined,
    perJob: false,
    tier: 'medium',
    limit: 90,
    age: UNKNOWN_AGE,
    standing: 'unknown',
    dueAt: undefined,
    firstSeenAt: undefined,
    sites: [site()],
    sharing: { file: [], server: [] },
    ...change,
  };
}

export const frame: InventoryFrame = {
  root: '.',
  complete: true,
  fingerprintScope: 'run',
  notices: [],
  gaps: [],
};

const live = { state: 'live', reason: undefined, detail: undefined } as const;
const print = (number: number): string => number.toString(16).padStart(32, '0');

/** Twelve entries of all kinds, in the order of an inventory. */
export const mixed: readonly InventoryEntry[] = [
  entry({
    title: 'Slack bot token',
    provider: 'slack',
    shown: 'xoxb-****',
    standing: 'revoked',
    age: {
      ...UNKNOWN_AGE,
      existedAt: at('2025-03-02'),
      source: 'git',
      answer: { ...live, state: 'dead', reason: 'revoked' },
    },
    dueAt: at('2025-05-31'),
    firstSeenAt: at('2025-03-02'),
    sites: [
      site({
        file: 'services/notify/.cursor/mcp.json',
        server: 'slack',
        line: 12,
        slot: { kind: 'env', keyPath: 'mcpServers.slack.env.SLACK_BOT_TOKEN' },
      }),
    ],
  }),
  entry({
    title: 'JSON Web Token',
    shown: '****',
    standing: 'expired',
    age: { ...UNKNOWN_AGE, issuedAt: at('2026-05-01'), source: 'token', expiresAt: at('2026-11-01') },
    dueAt: at('2026-11-01'),
    sites: [
      site({
        server: 'supabase',
        slot: { kind: 'header', keyPath: 'mcpServers.supabase.headers.Authorization' },
      }),
    ],
  }),
  entry({
    kind: 'reference',
    title: 'OLD_TOKEN',
    shown: '${OLD_TOKEN}',
    standing: 'dangling',
    secret: { store: 'vault', scope: 'kv', name: 'mcp/old', key: 'token' },
    sites: [site({ line: 30, server: 'legacy' })],
  }),
  entry({
    title: 'personal access token (classic)',
    provider: 'github',
    shown: 'ghp_****',
    tier: 'high',
    limit: 60,
    standing: 'overdue',
    age: {
      ...UNKNOWN_AGE,
      issuedAt: at('2025-10-10'),
      source: 'provider',
      lastUsedAt: at('2026-11-25'),
      scopes: ['repo', 'admin:org'],
      neverExpires: true,
      answer: live,
    },
    dueAt: at('2025-12-09'),
    firstSeenAt: at('2025-10-11'),
    sites: [
      site({
        line: 9,
        server: 'github',
        slot: { kind: 'env', keyPath: 'mcpServers.github.env.GITHUB_PERSONAL_ACCESS_TOKEN' },
      }),
      site({
        file: '.vscode/mcp.json',
        line: 7,
        server: 'github',
        slot: { kind: 'header', keyPath: 'servers.github.headers.Authorization' },
      }),
      ...[1, 2, 3, 4].map((number) =>
        site({ file: `packages/package-${number}/.mcp.json`, line: 5, server: 'github' }),
      ),
    ],
    sharing: { file: [print(4), print(5), print(6)], server: [print(4)] },
  }),
  entry({
    title: 'password',
    provider: 'postgres',
    tier: 'critical',
    limit: 30,
    standing: 'overdue',
    age: {
      ...UNKNOWN_AGE,
      existedAt: at('2026-08-20'),
      source: 'git',
      answer: { state: 'unknown', reason: 'host-not-listed', detail: 'db.acme.example:5432' },
    },
    dueAt: at('2026-09-19'),
    sites: [
      site({
        line: 14,
        server: 'github',
        slot: { kind: 'url', keyPath: 'mcpServers.github.env.DATABASE_URL.@password' },
      }),
    ],
    sharing: { file: [print(3)], server: [print(3)] },
  }),
  entry({
    kind: 'reference',
    title: 'LINEAR_API_KEY',
    provider: 'linear',
    shown: '${LINEAR_API_KEY}',
    standing: 'overdue',
    secret: { store: 'github', scope: 'acme/api', name: 'LINEAR_API_KEY', key: undefined },
    hint: { file: '.github/workflows/agents.yml', line: 31 },
    age: { ...UNKNOWN_AGE, existedAt: at('2026-06-01'), source: 'store' },
    dueAt: at('2026-08-30'),
    sites: [site({ line: 22, server: 'linear' })],
  }),
  entry({
    title: 'API key',
    provider: 'openai',
    shown: 'sk-****',
    standing: 'due-soon',
    age: {
      ...UNKNOWN_AGE,
      issuedAt: at('2026-09-01'),
      source: 'provider',
      lastUsedAt: at('2026-11-26'),
      answer: live,
    },
    dueAt: at('2026-11-30'),
    sites: [site({ line: 40, server: 'openai' })],
  }),
  entry({
    kind: 'reference',
    title: 'op://Platform/Grafana service account/credential',
    provider: 'grafana',
    shown: 'op://Platform/Grafana service account/credential',
    tier: 'low',
    limit: 180,
    standing: 'in-time',
    secret: { store: 'onepassword', scope: 'Platform', name: 'Grafana service account', key: 'credential' },
    age: { ...UNKNOWN_AGE, existedAt: at('2026-09-15'), source: 'store', lastUsedAt: at('2026-11-20') },
    dueAt: at('2027-03-14'),
    sites: [site({ file: '.codex/config.toml', line: 18, server: 'grafana' })],
  }),
  entry({
    title: 'API key',
    provider: 'brave',
    shown: '****',
    standing: 'unknown',
    age: {
      ...UNKNOWN_AGE,
      answer: { state: 'unknown', reason: 'costs', detail: 'asking counts as a search' },
    },
    sites: [
      site({
        line: 51,
        server: 'brave-search',
        slot: { kind: 'arg', keyPath: 'mcpServers.brave-search.args.--api-key' },
      }),
    ],
  }),
  entry({
    title: 'token',
    shown: '****',
    standing: 'unknown',
    age: { ...UNKNOWN_AGE, answer: { state: 'unknown', reason: 'no-way', detail: undefined } },
    sites: [site({ line: 57, server: 'internal' })],
  }),
  entry({
    kind: 'reference',
    title: 'ACME_TOKEN',
    shown: '${ACME_TOKEN}',
    standing: 'unknown',
    sites: [
      site({ line: 60, server: 'internal' }),
      site({ file: '.vscode/mcp.json', line: 20, server: 'internal' }),
    ],
  }),
  entry({
    kind: 'reference',
    title: 'GITHUB_TOKEN',
    provider: 'github',
    shown: '${{ secrets.GITHUB_TOKEN }}',
    standing: 'in-time',
    perJob: true,
    hint: { file: '.github/workflows/agents.yml', line: 12 },
    sites: [site({ file: '.github/workflows/agents.md', line: 14, server: 'github' })],
  }),
].map((one, index) => ({ ...one, fingerprint: print(index) }));
