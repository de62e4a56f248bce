import type { Format, Problem } from '../document.js';
import { LineIndex, type Position } from '../text.js';
import { plainValue } from './plain-value.js';
import { type Assignment, defaultPolicy, type Exception, type Policy } from './policy.js';
import { ONCE, offsetOf, policyError, violations } from './problems.js';
import { rotationOf } from './rotations.js';
import { type Known, type PolicyFile, policyFile } from './schema.js';
import { daysIn } from './tier-schema.js';
import { daysOf } from './tiers.js';

const DAY = 24 * 60 * 60 * 1000;

/** What `core` does not know by itself. */
export interface Surroundings extends Known {
  readonly yaml: Format;
}

/**
 * Reads a policy. `path` is how messages call it. Throws a `PolicyError` that names everything that is wrong with it,
 * with its place and what is allowed there, and repeats no value.
 */
export function parsePolicy(text: string, path: string, surroundings: Surroundings): Policy {
  const { roots, problems } = surroundings.yaml.parse(text);
  const [root, second] = roots;
  if (problems.length > 0) throw policyError(path, text, problems);
  if (root === undefined) throw policyError(path, text, [EMPTY]);
  if (second) throw policyError(path, text, [{ message: SECOND, offset: second.range.start }]);
  const plain = plainValue(root);
  const { data, error } = policyFile(surroundings).safeParse(plain.value, ONCE);
  const wrong = [...plain.problems, ...(error ? violations(error, root) : [])];
  if (data === undefined || wrong.length > 0) throw policyError(path, text, wrong);
  const lines = new LineIndex(text);
  return policyOf(data, surroundings, (index) =>
    lines.position(offsetOf(root, ['exceptions', index], 'value')),
  );
}

const EMPTY: Problem = { message: 'the policy is empty: it must at least say "version: 1"', offset: 0 };
const SECOND = 'a second document begins here: a policy is a single one';

function policyOf(file: PolicyFile, { issuers }: Known, whereIs: (exception: number) => Position): Policy {
  const given = Object.entries(file.rules ?? {}).filter(([, severity]) => severity !== undefined);
  return {
    rules: new Map(given) as Policy['rules'],
    failOn: file['fail-on'],
    tiers: {
      critical: daysIn(file.tiers, 'critical'),
      high: daysIn(file.tiers, 'high'),
      medium: daysIn(file.tiers, 'medium'),
      low: daysIn(file.tiers, 'low'),
    },
    assignments: (file.credentials ?? []).map(assignmentOf),
    defaultTier: file['default-tier'],
    exceptions: (file.exceptions ?? []).map(
      ({ rule, place, fingerprint, reason, expires }, index): Exception => ({
        rule,
        place,
        fingerprint,
        reason,
        expires: new Date(Date.parse(expires) + DAY),
        ...whereIs(index),
      }),
    ),
    ignoredPaths: listOf(file['ignore-paths']) ?? [],
    inlineIgnores: file['inline-ignores'],
    dueSoon: daysOf(file['due-soon']) ?? defaultPolicy.dueSoon,
    hosts: (file.hosts ?? []).map(({ admin, account = {}, ...host }) => ({ ...host, admin, account })),
    stores: file.stores ?? [],
    references: new Map(
      Object.entries(file.references ?? {}).map(([name, { scope, key, ...secret }]) => [
        name,
        { ...secret, scope, key },
      ]),
    ),
    paidProbes: listOf(file['paid-probes']) ?? [],
    rotations: (file.rotations ?? []).map((entry) =>
      rotationOf(
        entry,
        daysIn(file.tiers, entry.tier ?? file['default-tier']),
        issuers.find(({ id }) => id === entry.provider)!,
      ),
    ),
    maxRotationsPerRun: file['max-rotations-per-run'],
    journal: { ...defaultPolicy.journal, ...file.journal },
  };
}

function assignmentOf(entry: NonNullable<PolicyFile['credentials']>[number]): Assignment {
  return {
    tier: entry.tier,
    providers: listOf(entry.providers),
    scopes: listOf(entry.scopes),
    servers: listOf(entry.servers),
    keys: listOf(entry.keys),
    references: listOf(entry.references),
  };
}

function listOf(values: string | readonly string[] | undefined): readonly string[] | undefined {
  return typeof values === 'string' ? [values] : values;
}
