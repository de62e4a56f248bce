import { type Age, UNKNOWN_AGE } from '../../../src/core/age.js';
import { CoverageCount } from '../../../src/core/coverage.js';
import { Fingerprints } from '../../../src/core/fingerprint.js';
import { type Inspection, Unanswered } from '../../../src/core/inspection.js';
import { defaultPolicy, type Policy } from '../../../src/core/policy/policy.js';
import type { Finding } from '../../../src/core/report.js';
import { Secret } from '../../../src/core/secret.js';
import { sourceOf } from '../../../src/core/source.js';
import type { StoreTools } from '../../../src/core/tools.js';
import type { Unjudged } from '../../../src/pipeline/age/aged.js';
import { judged } from '../../../src/pipeline/age/aged.js';
import { Gathered } from '../../../src/pipeline/age/gathered.js';
import { Examiner } from '../../../src/pipeline/examine.js';
import { finding } from '../../reporters/report.js';
import { index } from '../../support/examine.js';

export const NOW = new Date('2026-11-26T12:00:00Z');
export const DAY = 86_400_000;

/** So many days before now. */
export const ago = (days: number): Date => new Date(NOW.getTime() - days * DAY);

export const fingerprints = new Fingerprints('a key for tests');

/** What is gathered from a file, and its findings. */
export async function gathered(
  path: string,
  text: string,
  mapped: ReadonlyMap<string, unknown> = new Map(),
): Promise<{ readonly gathered: Gathered; readonly findings: readonly Finding[] }> {
  const all = new Gathered(mapped);
  const examiner = new Examiner(index, async () => fingerprints, NOW, all.take);
  const candidate = {
    path,
    hostPath: path,
    aliases: [],
    aliasHostPaths: [],
    why: 'asked',
    isTracked: true,
  } as const;
  const { findings } = await examiner.examine(candidate, {
    prefix: '',
    coverage: new CoverageCount(),
    read: async () => sourceOf(path, Buffer.from(text)),
  });
  return { gathered: all, findings };
}

/** The same of a `.mcp.json` with these servers. */
export async function gatheredFrom(servers: Readonly<Record<string, unknown>>): ReturnType<typeof gathered> {
  return gathered('.mcp.json', JSON.stringify({ mcpServers: servers }, undefined, 2));
}

export function policy(change: Partial<Policy> = {}): Policy {
  return { ...defaultPolicy, ...change };
}

export function age(change: Partial<Age> = {}): Age {
  return { ...UNKNOWN_AGE, ...change };
}

/** A credential at one place; `change` is what the test is about. */
function unjudged(change: Partial<Unjudged> = {}): Unjudged {
  return {
    fingerprint: 'a'.repeat(32),
    kind: 'literal',
    title: 'API key',
    provider: 'acme',
    shown: '****',
    called: undefined,
    names: [],
    secret: undefined,
    hint: undefined,
    perJob: false,
    absence: undefined,
    grants: undefined,
    age: age(),
    firstSeenAt: undefined,
    isAbsent: false,
    broadScopes: [],
    sites: [finding()],
    ...change,
  };
}

export function aged(change: Partial<Unjudged> = {}, rules: Policy = defaultPolicy) {
  return judged(unjudged(change), rules, NOW);
}

const nobody = (): Promise<never> => Promise.reject(new Unanswered('unreachable'));

/** Tools that reach nobody, but for what the test gives. */
export function tools(change: Partial<StoreTools> = {}): StoreTools {
  return {
    now: NOW,
    ask: nobody,
    askSigned: nobody,
    databases: { postgres: nobody, mysql: nobody, redis: nobody },
    secret: (reference, destinations) => Secret.of(`the value of ${reference}`, destinations),
    identity: nobody,
    files: { read: nobody, look: nobody },
    programs: { run: nobody },
    configs: { find: nobody },
    mark: nobody,
    ...change,
  };
}

/** What became of a question that must have no answer. */
export function unanswered(inspect: () => unknown): Inspection | undefined {
  try {
    inspect();
    return undefined;
  } catch (error) {
    if (!(error instanceof Unanswered)) throw error;
    return { answer: 'unknown', reason: error.reason, detail: error.detail };
  }
}
