import type { Baseline } from '../core/baseline.js';
import { UsageError } from '../core/errors.js';
import type { Fingerprints } from '../core/fingerprint.js';
import type { FingerprintScope } from '../core/report.js';
import type { Decisions } from './decisions.js';

/** By which key the fingerprints of a run are made. */
export interface FingerprintKey {
  readonly scope: FingerprintScope;
  /** Loads what makes them: most scans find nothing, and need no cryptography. */
  readonly fingerprints: () => Promise<Fingerprints>;
  /** False if the baseline was made with a key that is not here, so that its fingerprints say nothing. */
  readonly fitsBaseline: boolean;
}

/** A baseline that knows nothing yet. */
export async function emptyBaseline(salt: string, given: string | undefined): Promise<Baseline> {
  return { salt, check: new (await loaded())(given ?? salt).of(CHECKED), entries: [] };
}

/** What `Baseline.check` is the fingerprint of. */
const CHECKED = 'mcp-rekey baseline';

/** The key that the user has given, else the baseline's salt, else one of this run alone; of the first two the one that the baseline was made with. */
export async function fingerprintKey(
  given: string | undefined,
  baseline: Baseline | undefined,
): Promise<FingerprintKey> {
  const key = baseline === undefined ? given : ((await madeWith(baseline, given)) ?? given);
  const scope = key === undefined ? 'run' : key === given ? 'key' : 'baseline';
  const fitsBaseline = baseline === undefined || (await checks(baseline, key));
  let made: Promise<Fingerprints> | undefined;
  const make = async (): Promise<Fingerprints> => new (await loaded())(key);
  return { scope, fitsBaseline, fingerprints: () => (made ??= make()) };
}

/** Throws a `UsageError` if what was decided about fingerprints cannot be understood. */
export function requireKey({ policy, policyFile, baselineFile }: Decisions, key: FingerprintKey): void {
  if (!key.fitsBaseline) {
    throw new UsageError(
      `${baselineFile} was made with another key: set MCP_REKEY_FINGERPRINT_KEY to the one it was made with`,
    );
  }
  const bound = policy.exceptions.find(({ fingerprint }) => fingerprint !== undefined);
  if (bound !== undefined && key.scope === 'run') {
    throw new UsageError(
      `${policyFile}:${bound.line}:${bound.column}: a fingerprint means nothing without the key that it was made with: ` +
        `add ${baselineFile} (\`mcp-rekey baseline update\`), or set MCP_REKEY_FINGERPRINT_KEY`,
    );
  }
}

async function madeWith(baseline: Baseline, given: string | undefined): Promise<string | undefined> {
  for (const key of [given, baseline.salt]) if (await checks(baseline, key)) return key;
  return undefined;
}

async function checks({ check }: Baseline, key: string | undefined): Promise<boolean> {
  return key !== undefined && new (await loaded())(key).of(CHECKED) === check;
}

async function loaded(): Promise<typeof Fingerprints> {
  return (await import('../core/fingerprint.js')).Fingerprints;
}
