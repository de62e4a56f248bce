import { UNKNOWN_AGE } from '../../core/age.js';
import { unknown } from '../../core/inspection.js';
import { isLiteral } from '../../core/novelty.js';
import type { Finding } from '../../core/report.js';
import type { AgeOptions } from './age-options.js';
import type { Unjudged } from './aged.js';
import { type Asking, apiOf } from './ask.js';
import { ageOfCredential } from './combine.js';
import { inspectAt } from './places.js';

/** A credential and its places. */
export interface Literal {
  readonly fingerprint: string;
  readonly sites: readonly [Finding, ...Finding[]];
}

/** The credentials that findings are about. */
export function literalsOf({ findings }: AgeOptions): readonly Literal[] {
  const found = new Map<string, [Finding, ...Finding[]]>();
  for (const finding of findings) {
    const { fingerprint, ruleId } = finding;
    if (fingerprint === undefined || !(isLiteral(finding) || ruleId === 'literal-in-history')) continue;
    const known = found.get(fingerprint);
    if (known) known.push(finding);
    else found.set(fingerprint, [finding]);
  }
  return [...found].map(([fingerprint, sites]) => ({ fingerprint, sites }));
}

/** All that is known of one. */
export async function credentialOf(
  { fingerprint, sites }: Literal,
  asking: Asking | undefined,
  { gathered, firstSeen, now }: AgeOptions,
): Promise<Unjudged> {
  const [first] = sites;
  const places = gathered.credentials.get(fingerprint) ?? [];
  const inspection = asking === undefined ? unknown('offline') : await inspectAt(places, asking);
  const firstSeenAt = (await firstSeen)?.credentials.get(fingerprint) ?? earliest(sites);
  return {
    fingerprint,
    kind: 'literal',
    title: first.title,
    provider: first.provider,
    shown: first.redacted ?? '',
    called: undefined,
    names: [],
    secret: undefined,
    hint: undefined,
    perJob: false,
    absence: undefined,
    grants: undefined,
    age: ageOfCredential({ token: first.age ?? UNKNOWN_AGE, inspection, firstSeenAt }, now),
    firstSeenAt,
    isAbsent: false,
    broadScopes: places.map(apiOf).find((api) => api !== undefined)?.broad ?? [],
    sites,
  };
}

/** The first commit of all that findings name. */
function earliest(sites: readonly Finding[]): Date | undefined {
  const dates = sites.flatMap(({ history }) => history?.first.date.getTime() ?? []);
  return dates.length === 0 ? undefined : new Date(dates.reduce((one, other) => Math.min(one, other)));
}
