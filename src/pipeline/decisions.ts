import { BASELINE_FILE, type Baseline } from '../core/baseline.js';
import { UsageError } from '../core/errors.js';
import { defaultPolicy, POLICY_FILE, type Policy } from '../core/policy/policy.js';
import type { ReadResult } from '../core/source.js';
import { loadFormat } from '../hosts/formats/index.js';

/** What has been decided about a repository, and where. Paths are as reports show them. */
export interface Decisions {
  readonly policy: Policy;
  readonly policyFile: string;
  readonly baseline: Baseline | undefined;
  readonly baselineFile: string;
}

/** Reads a file of the version that is trusted. */
export type ReadTrusted = (path: string) => Promise<ReadResult | undefined>;

/** Files that somebody has named, and what reads them. */
export interface Named {
  readonly policy?: string | undefined;
  readonly baseline?: string | undefined;
  readonly read: ReadTrusted;
  /** The baseline is to be written anew: a merge may have left conflicts in it. */
  readonly anew: boolean;
}

/**
 * Policy and baseline: those that are named, else those at their own paths in the trusted version, else the defaults. Throws a `UsageError`
 * for a named file that is not there, and for one that is not what it should be.
 */
export async function readDecisions(trusted: ReadTrusted, named: Named): Promise<Decisions> {
  const policyFile = named.policy ?? POLICY_FILE;
  const baselineFile = named.baseline ?? BASELINE_FILE;
  const [policy, baseline] = await Promise.all([
    textOf(policyFile, named.policy === undefined ? trusted : named.read, named.policy !== undefined),
    textOf(baselineFile, named.baseline === undefined ? trusted : named.read, named.baseline !== undefined),
  ]);
  return {
    policy: policy === undefined ? defaultPolicy : await parsedPolicy(policy, policyFile),
    policyFile,
    baseline:
      baseline === undefined
        ? undefined
        : await parsedBaseline(named.anew ? withoutConflicts(baseline) : baseline, baselineFile),
    baselineFile,
  };
}

/** What parses a policy is loaded only where there is one. */
async function parsedPolicy(text: string, path: string): Promise<Policy> {
  const [{ parsePolicy }, { providers }, { stores }, issuers, yaml] = await Promise.all([
    import('../core/policy/parse.js'),
    import('../providers/registry.js'),
    import('../stores/registry.js'),
    // Of the many policies that rotate nothing, nobody waits for these.
    /rotations/.test(text) ? import('../providers/issuers/registry.js').then(({ issuers }) => issuers) : [],
    loadFormat('yaml'),
  ]);
  return parsePolicy(text, path, { providers, stores, issuers, yaml });
}

async function parsedBaseline(text: string, path: string): Promise<Baseline> {
  const { parseBaseline } = await import('../core/baseline-file.js');
  return parseBaseline(text, path, await loadFormat('json'));
}

/** A baseline in which a merge has left conflicts, with the entries of both sides: those that nothing needs are dropped as any others. */
function withoutConflicts(text: string): string {
  const lines = text.split('\n').filter((line) => !CONFLICT.test(line));
  return lines
    .map((line, index) => {
      const comma = ENTRY.test(lines[index + 1] ?? '') ? ',' : '';
      return ENTRY.test(line) ? line.replace(/,?(\r?)$/, `${comma}$1`) : line;
    })
    .join('\n');
}

const ENTRY = /^ {4}\{"rule":/;

/** https://git-scm.com/docs/git-merge#_how_conflicts_are_presented */
const CONFLICT = /^(?:<{7}|\|{7}|={7}|>{7})(?: |\r?$)/;

async function textOf(path: string, read: ReadTrusted, wanted: boolean): Promise<string | undefined> {
  const result = await read(path);
  if (result !== undefined && 'text' in result && !result.binary) return result.text;
  const reason = result !== undefined && 'skipped' in result ? result.skipped : undefined;
  if (result === undefined || reason === 'deleted') {
    if (wanted) throw new UsageError(`${path}: there is no such file`);
    return undefined;
  }
  // To go on without it would be another policy than the one that was decided on.
  throw new UsageError(`${path} cannot be read${reason === undefined ? '' : ` (${reason})`}`);
}
