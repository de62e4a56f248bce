import { isCredential, type ValueClass } from '../../core/classify/verdict.js';
import type { Finding } from '../../core/report.js';
import type { Slot } from '../../core/slot.js';
import { Recogniser } from '../../providers/recognise.js';
import { providers } from '../../providers/registry.js';
import type { Subject } from '../examined.js';
import type { Judged } from '../judge.js';
import { problemFinding } from '../rules/config.js';
import type { Held, Neighbour } from './asked.js';
import { type SecretReference, secretReferences } from './secret-reference.js';

/** What stands in the place of a value: it tells nothing about a credential beside it. */
const STAND_INS: readonly ValueClass[] = ['reference', 'placeholder'];

/** A credential that was found, and whose it seems to be. */
export interface HeldCredential extends Held {
  /** Provider id. */
  readonly provider: string | undefined;
}

/** A reference that was found. */
export interface FoundReference extends SecretReference {
  /** Provider id. */
  readonly provider: string | undefined;
  /** The slot’s whole text. */
  readonly text: string;
  /** A finding about the place, for a rule that is yet to be told. */
  readonly site: Finding;
}

/** What there is to ask about: it holds values, and is shown to nobody. */
export class Gathered {
  /** By fingerprint; of a credential in several places the first. */
  readonly credentials = new Map<string, HeldCredential>();
  readonly references: FoundReference[] = [];
  readonly #recogniser = new Recogniser(providers);

  readonly take = (subject: Subject): void => {
    const credentials = subject.judged.filter(({ verdict }) => isCredential(verdict));
    for (const one of credentials) {
      const fingerprint = subject.fingerprints.of(one.value);
      if (!this.credentials.has(fingerprint)) this.credentials.set(fingerprint, heldOf(one, subject));
    }
    /** By where they stand: a URL and the query in it are two slots. */
    const seen = new Set<number>();
    for (const { slot, verdict } of subject.judged) {
      if (verdict.class !== 'reference' || slot.kind === 'comment' || slot.kind === 'text') continue;
      for (const reference of secretReferences(slot)) {
        const range = slot.text.range(reference.start, reference.end);
        if (seen.has(range.start)) continue;
        seen.add(range.start);
        this.references.push(this.#found(reference, slot, subject));
      }
    }
  };

  #found(reference: SecretReference, slot: Slot, subject: Subject): FoundReference {
    const range = slot.text.range(reference.start, reference.end);
    const names = [reference.name, slot.name, slot.server].filter((name) => name !== undefined);
    const site = problemFinding({ ruleId: 'unknown-age', message: '', remedy: '', slot, range }, subject);
    const written = subject.mask.conceal(reference.written);
    const provider = this.#recogniser.issuer(names, slot.domain);
    return { ...reference, written, provider, text: slot.text.value, site: { ...site, provider } };
  }
}

function heldOf(one: Judged, { judged, extraction }: Subject): HeldCredential {
  const { slot, verdict, value, range } = one;
  const own = judged.filter(
    (other) => other.slot.server === slot.server && other !== one && !STAND_INS.includes(other.verdict.class),
  );
  const around = extraction.slots.find((other) => {
    const whole = other.text.range();
    const holds = whole.start <= range.start && range.end <= whole.end && other.text.value !== value;
    return holds && other.part === 'whole' && other.domain !== undefined;
  });
  return {
    provider: verdict.provider,
    kind: verdict.kind,
    value,
    name: slot.name,
    user: slot.user,
    url: around?.text.value,
    domain: slot.domain,
    beside: own.map((other) => neighbourOf(other, judged)),
  };
}

function neighbourOf({ slot, verdict, value, range }: Judged, judged: readonly Judged[]): Neighbour {
  const holdsSecret = judged.some(
    (other) => isCredential(other.verdict) && other.range.start < range.end && range.start < other.range.end,
  );
  return { name: slot.name, kind: verdict.kind, value, isPlain: !holdsSecret };
}
