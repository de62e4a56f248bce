import type { Finding } from '../../core/report.js';
import type { Description } from '../../stores/store.js';
import type { AgeOptions } from './age-options.js';
import type { Unjudged } from './aged.js';
import { ageOfSecret } from './combine.js';
import { describe, type NamedSecret, secretOf } from './describe.js';
import type { FoundReference } from './gathered.js';

/** A secret, and the references to it. */
export interface Secret {
  readonly fingerprint: string;
  readonly named: NamedSecret;
  readonly references: readonly [FoundReference, ...FoundReference[]];
}

/** References to the same secret are one, whatever they call it. */
export function secretsOf({ gathered, policy, fingerprints }: AgeOptions): readonly Secret[] {
  const found = new Map<string, { named: NamedSecret; references: [FoundReference, ...FoundReference[]] }>();
  for (const reference of gathered.references) {
    const named = secretOf(reference.name, policy);
    const { secret } = named;
    const key = secret
      ? JSON.stringify([secret.store, secret.scope, secret.name, secret.key])
      : reference.name;
    const known = found.get(key);
    if (known) known.references.push(reference);
    else found.set(key, { named, references: [reference] });
  }
  return [...found].map(([key, one]) => ({ ...one, fingerprint: fingerprints.of(`reference ${key}`) }));
}

/** All that is known of one. */
export async function referredOf(
  { fingerprint, named, references }: Secret,
  { tools, firstSeen }: AgeOptions,
): Promise<Unjudged> {
  const [first] = references;
  const description: Description | undefined =
    tools === undefined ? { answer: 'unknown', reason: 'offline' } : await describe(named, tools);
  const known = (await firstSeen)?.references;
  const seen = references.flatMap(({ text }) => known?.get(text)?.getTime() ?? []);
  return {
    fingerprint,
    kind: 'reference',
    title: first.name,
    provider: first.provider,
    shown: first.written,
    name: first.name,
    secret: named.secret,
    age: ageOfSecret(description),
    firstSeenAt: seen.length === 0 ? undefined : new Date(Math.min(...seen)),
    isAbsent: description?.answer === 'absent',
    broadScopes: [],
    sites: references.map(({ site }) => site) as [Finding, ...Finding[]],
  };
}
