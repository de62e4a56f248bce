import { mintingScheme } from '../../core/minting.js';
import type { Finding } from '../../core/report.js';
import type { AgeOptions } from './age-options.js';
import type { Unjudged } from './aged.js';
import { ageOfSecret } from './combine.js';
import { describe, secretOf } from './describe.js';
import type { FoundReference } from './gathered.js';
import type { NamedSecret } from './named-secret.js';

/** A secret, and the references to it. */
export interface Secret {
  readonly fingerprint: string;
  readonly named: NamedSecret;
  readonly references: readonly [FoundReference, ...FoundReference[]];
}

/** References to the same secret are one, whatever they call it. */
export function secretsOf(options: AgeOptions): readonly Secret[] {
  const found = new Map<string, { named: NamedSecret; references: [FoundReference, ...FoundReference[]] }>();
  for (const reference of options.gathered.references) {
    const named = secretOf(reference, options);
    const key = keyOf(named, reference);
    const known = found.get(key);
    if (known) known.references.push(reference);
    else found.set(key, { named, references: [reference] });
  }
  return [...found].map(([key, one]) => ({
    ...one,
    fingerprint: options.fingerprints.of(`reference ${key}`),
  }));
}

function keyOf({ secret, perJob }: NamedSecret, { name }: FoundReference): string {
  // The parts of a key that is made at launch are one.
  const made = mintingScheme(name) === undefined ? [] : [name.replace(/#.*$/, '')];
  if (perJob) return JSON.stringify(['per job', ...made]);
  return secret ? JSON.stringify([secret.store, secret.scope, secret.name, secret.key]) : name;
}

/** All that is known of one. */
export async function referredOf(
  { fingerprint, named, references }: Secret,
  { tools, firstSeen, now }: AgeOptions,
): Promise<Unjudged> {
  const [first] = references;
  const description = await describe(named, tools);
  const known = (await firstSeen)?.references;
  const seen = references.flatMap(({ text }) => known?.get(text)?.getTime() ?? []);
  return {
    fingerprint,
    kind: 'reference',
    title: first.called,
    provider: first.provider,
    shown: first.written,
    called: first.called,
    names: references.map(({ name }) => name),
    secret: named.secret,
    hint: named.hint,
    perJob: named.perJob,
    absence: description?.answer === 'absent' ? description.detail : undefined,
    grants: named.store?.grants.describe,
    age: ageOfSecret(description, now),
    firstSeenAt: seen.length === 0 ? undefined : new Date(seen.reduce((one, other) => Math.min(one, other))),
    isAbsent: description?.answer === 'absent',
    broadScopes: [],
    sites: references.map(({ site }) => site) as [Finding, ...Finding[]],
  };
}
