import { looksGenerated } from '../../core/classify/randomness.js';
import { isCredential, type ValueClass } from '../../core/classify/verdict.js';
import { MASK, type Mask } from '../../core/mask.js';
import type { Finding } from '../../core/report.js';
import type { Slot } from '../../core/slot.js';
import type { TextRange } from '../../core/text.js';
import { Recogniser } from '../../providers/recognise.js';
import { providers } from '../../providers/registry.js';
import type { Subject } from '../examined.js';
import type { Judged } from '../judge.js';
import { problemFinding } from '../rules/config.js';
import { clean } from '../rules/literal.js';
import type { Held, Neighbour } from './held.js';
import { type SecretReference, secretReferences } from './secret-reference.js';

/** What stands in the place of a value: it tells nothing about a credential beside it. */
const STAND_INS: readonly ValueClass[] = ['reference', 'placeholder'];

/** At as many places it is looked up where a credential belongs. */
const MOST_PLACES = 100;

/** A credential that was found, and whose it seems to be. */
export interface HeldCredential extends Held {
  /** Provider id. */
  readonly provider: string | undefined;
}

/** A reference that was found. */
export interface FoundReference extends SecretReference {
  /** The name as it may be shown. */
  readonly called: string;
  /** Provider id. */
  readonly provider: string | undefined;
  /** The slot’s whole text. */
  readonly text: string;
  /** A finding about the place, for a rule that is yet to be told. */
  readonly site: Finding;
}

/** What there is to ask about: it holds values, and is shown to nobody. */
export class Gathered {
  /** By fingerprint, at each of their places. */
  readonly credentials = new Map<string, [HeldCredential, ...HeldCredential[]]>();
  readonly references: FoundReference[] = [];
  readonly #mapped: ReadonlyMap<string, unknown>;
  readonly #recogniser = new Recogniser(providers);

  /** `mapped`: the policy’s `references`. */
  constructor(mapped: ReadonlyMap<string, unknown>) {
    this.#mapped = mapped;
  }

  readonly take = (subject: Subject): void => {
    const surroundings = new Surroundings(subject);
    for (const one of subject.judged.filter(({ verdict }) => isCredential(verdict))) {
      const fingerprint = subject.fingerprints.of(one.value);
      const known = this.credentials.get(fingerprint);
      if (known === undefined) this.credentials.set(fingerprint, [surroundings.of(one)]);
      else if (known.length < MOST_PLACES) known.push(surroundings.of(one));
    }
    /** By where they stand: a URL and the query in it are two slots. */
    const seen = new Set<number>();
    for (const { slot, verdict } of subject.judged) {
      if (verdict.class !== 'reference' || slot.kind === 'comment' || slot.kind === 'text') continue;
      for (const reference of secretReferences(slot, (name) => this.#mapped.has(name))) {
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
    const provider = this.#recogniser.issuer(names, slot.domain);
    return {
      ...reference,
      ...shown(reference, subject.mask),
      provider,
      text: slot.text.value,
      site: { ...site, provider },
    };
  }
}

/** Somebody may have put a value where a name belongs. An address has parts of all looks. */
function shown({ name, written }: SecretReference, mask: Mask): Pick<FoundReference, 'called' | 'written'> {
  if (name !== written && looksGenerated(name)) return { called: MASK, written: MASK };
  return { called: clean(name, mask), written: clean(written, mask) };
}

const URL_LIKE = /^(?:jdbc:)?[a-z][a-z0-9+.-]*:\/\//i;

/** What stands around the credentials of one file. */
class Surroundings {
  readonly #judged: readonly Judged[];
  /** In their order; none overlaps another. */
  readonly #secrets: readonly TextRange[];
  readonly #urls: readonly (TextRange & { readonly value: string })[];
  /** The strings of a server, and apart from them those that are commented out. */
  readonly #neighbours = new Map<string, Neighbour[]>();

  constructor({ judged, extraction }: Subject) {
    this.#judged = judged;
    this.#secrets = judged.filter(({ verdict }) => isCredential(verdict)).map(({ range }) => range);
    this.#urls = extraction.slots.flatMap(({ text }) =>
      URL_LIKE.test(text.value) ? [{ ...text.range(), value: text.value }] : [],
    );
  }

  of(one: Judged): HeldCredential {
    const { slot, verdict, value } = one;
    if (this.#neighbours.size === 0) this.#collect();
    return {
      provider: verdict.provider,
      kind: verdict.kind,
      value,
      name: slot.name,
      user: slot.user,
      url: this.#urlAround(one),
      domain: slot.domain,
      beside: this.#neighbours.get(groupOf(slot)) ?? [],
    };
  }

  #collect(): void {
    for (const { slot, verdict, value, range } of this.#judged) {
      const group = this.#neighbours.get(groupOf(slot)) ?? [];
      this.#neighbours.set(groupOf(slot), group);
      const isStandIn = STAND_INS.includes(verdict.class);
      group.push({
        name: slot.name,
        kind: verdict.kind,
        value,
        isPlain: !this.#holdsSecret(range),
        isStandIn,
      });
    }
  }

  #holdsSecret({ start, end }: TextRange): boolean {
    let [low, high] = [0, this.#secrets.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#secrets[middle]!.end <= start) low = middle + 1;
      else high = middle;
    }
    return low < this.#secrets.length && this.#secrets[low]!.start < end;
  }

  /** The shortest that holds it and more: of a reference with a default, the default. */
  #urlAround({ value, range }: Judged): string | undefined {
    return this.#urls
      .filter((one) => one.start <= range.start && range.end <= one.end && one.value !== value)
      .sort((one, other) => one.value.length - other.value.length)[0]?.value;
  }
}

/** A commented-out line says nothing about what is in force, and what is in force nothing about that. */
function groupOf({ server, kind }: Slot): string {
  return `${kind === 'comment'}\0${server ?? ''}\0${server === undefined}`;
}
