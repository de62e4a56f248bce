import { type Inspection, type UnknownReason, unknown } from '../../core/inspection.js';
import { toWords } from '../../core/words.js';
import { isStrange } from '../../providers/apis/probe.js';
import { type Asking, apiOf, inspect } from './ask.js';
import { OWN_NAME } from './asked.js';
import type { HeldCredential } from './gathered.js';
import { isOtherSort } from './other-sort.js';

/** What comes of a place that tells too little to ask anybody. */
const TOO_LITTLE: readonly UnknownReason[] = ['host-unknown', 'incomplete', 'no-way'];

/**
 * Asks about a credential by one place after another, until it is known: one may say where it belongs, or hold the other half of a pair, and
 * another not. Not to be known somewhere is a death only if all whom the places name do not know it. Places that come to the same question are one.
 */
export async function inspectAt(places: readonly HeldCredential[], asking: Asking): Promise<Inspection> {
  const api = places.map(apiOf).find((one) => one !== undefined);
  const told: Inspection[] = [];
  const views: View[] = [];
  // A place that speaks of another provider does not bring the credential to that one too.
  for (const held of places.filter((one) => apiOf(one) === api)) {
    if (views.some(({ of, looked }) => seenAt(held, looked) === seenAt(of, looked))) continue;
    const looked = new Set<string | symbol>();
    const inspection = await inspect(held, asking, looked);
    if (inspection.answer === 'live' || (inspection.answer === 'dead' && !isStrange(inspection))) {
      return inspection;
    }
    told.push(inspection);
    views.push({ of: held, looked });
  }
  const answers = told.filter((one) => !(one.answer === 'unknown' && TOO_LITTLE.includes(one.reason)));
  return answers.find(({ answer }) => answer === 'unknown') ?? answers[0] ?? told[0] ?? unknown('no-way');
}

/** A place, and what of it was looked at. */
interface View {
  readonly of: HeldCredential;
  readonly looked: ReadonlySet<string | symbol>;
}

function seenAt(held: HeldCredential, looked: View['looked']): string {
  const { kind, name, user, url, domain, beside } = held;
  const found = beside
    .map((one) => ({ ...one, name: toWords(one.name ?? '') }))
    .filter((one) => looked.has(one.name) || (one.kind !== undefined && looked.has(one.kind)));
  const own = [kind, isOtherSort(held), looked.has(OWN_NAME) && name];
  return JSON.stringify([own, user, url, domain, found]);
}
