import type { CredentialFormats, FormatMatch } from '../core/classify/formats.js';
import { toWords } from '../core/words.js';
import type { CredentialKind, Provider } from './provider.js';

interface Entry {
  readonly provider: Provider;
  readonly kind: CredentialKind;
  readonly search: RegExp;
}

/** What no credential touches on either side; that is what makes a search linear: each run of these is tried once. */
const BORDER = 'A-Za-z0-9_-';

/** Knows the formats of a set of providers. Patterns are compiled when a text first asks for them. */
export class Recogniser implements CredentialFormats {
  readonly #byPhrase: () => ReadonlyMap<string, readonly Provider[]>;
  readonly #byDomain: () => ReadonlyMap<string, readonly Provider[]>;
  readonly #anchored: readonly { readonly anchor: string; readonly entries: readonly (() => Entry)[] }[];
  readonly #anyAnchor: RegExp;

  constructor(providers: readonly Provider[]) {
    this.#byPhrase = lazily(() => indexBy(providers, ({ names }) => names));
    this.#byDomain = lazily(() => indexBy(providers, ({ domains }) => domains));
    const byAnchor = new Map<string, (() => Entry)[]>();
    for (const provider of providers) {
      for (const kind of provider.kinds) {
        const entry = lazily(() => compile(provider, kind));
        for (const anchor of kind.anchors) byAnchor.set(anchor, [...(byAnchor.get(anchor) ?? []), entry]);
      }
    }
    this.#anchored = [...byAnchor].map(([anchor, entries]) => ({ anchor, entries }));
    this.#anyAnchor = new RegExp([...byAnchor.keys()].map(escapeRegExp).join('|') || '(?!)');
  }

  /** Where two matches overlap, the longer one is meant; of equal ones that with the better checksum. */
  find(text: string): readonly FormatMatch[] {
    if (!this.#anyAnchor.test(text)) return [];
    const entries = new Set(
      this.#anchored.filter(({ anchor }) => text.includes(anchor)).flatMap(({ entries }) => entries),
    );
    const matches: FormatMatch[] = [];
    for (const entry of entries) {
      const { provider, kind, search } = entry();
      search.lastIndex = 0;
      for (let found = search.exec(text); found !== null; found = search.exec(text)) {
        matches.push(matchOf(provider, kind, found[0], found.index));
      }
    }
    return withoutOverlaps(matches);
  }

  identify(value: string, names: readonly string[], domain: string | undefined): FormatMatch | undefined {
    for (const provider of this.#issuers(names, domain)) {
      const kind = provider.kinds.find(
        ({ anchors, pattern }) =>
          anchors.length === 0 && new RegExp(`^(?:${pattern.source})$`, pattern.flags).test(value),
      );
      if (kind) return matchOf(provider, kind, value, 0);
    }
    return undefined;
  }

  issuer(names: readonly string[], domain: string | undefined): string | undefined {
    return this.#issuers(names, domain)[0]?.id;
  }

  /** Providers that the names speak of, nearest name and longest phrase first; then those of the domain. */
  #issuers(names: readonly string[], domain: string | undefined): readonly Provider[] {
    const named = names.flatMap((name) =>
      phrasesOf(toWords(name)).flatMap((phrase) => this.#byPhrase().get(phrase) ?? []),
    );
    const addressed =
      domain === undefined ? [] : parentsOf(domain).flatMap((own) => this.#byDomain().get(own) ?? []);
    const found = [...new Set([...named, ...addressed])];
    return [...found.filter(({ generic }) => !generic), ...found.filter(({ generic }) => generic)];
  }
}

/** Every run of whole words in a name, the longest first: `A_B_C` gives `A_B_C`, `A_B`, `B_C`, `A`, `B`, `C`. */
function phrasesOf(words: string): readonly string[] {
  const parts = words.split('_').slice(0, MAX_WORDS);
  const phrases: string[] = [];
  for (let length = parts.length; length > 0; length--) {
    for (let start = 0; start + length <= parts.length; start++) {
      phrases.push(parts.slice(start, start + length).join('_'));
    }
  }
  return phrases.sort((a, b) => b.length - a.length);
}

/** No variable has a longer name. */
const MAX_WORDS = 12;

/** `a.b.com`, `b.com`, `com`. */
function parentsOf(domain: string): readonly string[] {
  const labels = domain.split('.').slice(-MAX_WORDS);
  return labels.map((_, index) => labels.slice(index).join('.'));
}

function indexBy(
  providers: readonly Provider[],
  keysOf: (provider: Provider) => readonly string[],
): ReadonlyMap<string, readonly Provider[]> {
  const index = new Map<string, Provider[]>();
  for (const provider of providers) {
    for (const key of keysOf(provider)) index.set(key, [...(index.get(key) ?? []), provider]);
  }
  return index;
}

function lazily<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

function compile(provider: Provider, kind: CredentialKind): Entry {
  const { source, flags } = kind.pattern;
  const search = new RegExp(`(?<![${BORDER}])(?:${source})(?![${BORDER}])`, `g${flags}`);
  return { provider, kind, search };
}

function matchOf(provider: Provider, kind: CredentialKind, value: string, start: number): FormatMatch {
  return {
    provider: provider.id,
    kind: kind.id,
    title: kind.title,
    isPublic: kind.nature === 'public',
    isGeneric: provider.generic === true,
    start,
    end: start + value.length,
    checksum: kind.checksum && (kind.checksum(value) ? 'valid' : 'invalid'),
    decoded: kind.decode?.(value),
  };
}

function withoutOverlaps(matches: readonly FormatMatch[]): readonly FormatMatch[] {
  const kept: FormatMatch[] = [];
  for (const match of [...matches].sort((a, b) => a.start - b.start)) {
    const last = kept.at(-1);
    if (last === undefined || match.start >= last.end) kept.push(match);
    else if (isBetter(match, last)) kept[kept.length - 1] = match;
  }
  return kept;
}

function isBetter(a: FormatMatch, b: FormatMatch): boolean {
  const longer = a.end - a.start - (b.end - b.start);
  if (longer !== 0) return longer > 0;
  return (b.isGeneric && !a.isGeneric) || (b.checksum === 'invalid' && a.checksum !== 'invalid');
}

function escapeRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');
}
