import { toWords } from '../../core/words.js';
import { writtenReferences } from '../../hosts/written-references.js';
import type { Examined } from '../examined.js';
import type { Judged } from '../judge.js';
import type { Place } from './places.js';
import { isAll } from './plan.js';
import { secretName } from './secret-name.js';
import type { Plan } from './target.js';
import { type Placed, placedIn, type Wanted } from './targets.js';

/**
 * What each credential is called: the same wherever the same has to be put back, and nothing else is. Told of those in `all`, by
 * identity.
 */
export function namesFor(
  all: readonly Wanted[],
  examined: readonly Examined[],
  allowUnverified = false,
): (one: Judged) => string {
  const names = new Names(new Set(examined.flatMap(namedIn)));
  const files = all.map((wanted) => ({
    ...placedIn(wanted, allowUnverified),
    prefix: prefixOf(wanted.examined),
  }));
  // Names that stand in files already go first: they cannot be chosen.
  for (const { placed } of files) for (const one of placed) names.keep(one);
  for (const { placed, prefix } of files) for (const one of placed) names.give(one, prefix);
  // What is kept nowhere takes no name from what is.
  for (const { placed, prefix } of files) for (const one of placed) names.mention(one, prefix);
  return (one) => names.of(one)!;
}

class Names {
  /** Names that mean something else. */
  readonly #taken: ReadonlySet<string>;
  /** What is kept under each name. */
  readonly #values = new Map<string, string>();
  /** The names that each value has. */
  readonly #names = new Map<string, string[]>();
  readonly #given = new Map<Judged, string>();

  constructor(taken: ReadonlySet<string>) {
    this.#taken = taken;
  }

  of(one: Judged): string | undefined {
    return this.#given.get(one);
  }

  keep({ judged, plan: { fixed, value } }: Placed): void {
    if (fixed === undefined || (this.#values.get(fixed) ?? value) !== value) return;
    this.#add(judged, fixed, value);
  }

  give({ judged, place, plan, otherwise }: Placed, prefix: string): void {
    if (this.#given.has(judged) || !isKept(plan)) return;
    const own = plan.fixed === undefined ? plan : otherwise();
    const { way, value } = own;
    // A variable that stands for itself would go round in a circle.
    const itself = way.kind === 'wrapper' ? place?.holder?.entry.key : undefined;
    // What has to be defined must not be there yet, whatever it is called elsewhere.
    const isDefined = way.kind === 'reference' && way.definitions !== undefined;
    const isFit = (name: string): boolean =>
      name !== itself && name.startsWith(prefix) && !(isDefined && this.#taken.has(toWords(name)));
    const called = nameFor(judged, place, isAll(way));
    const name = this.#names.get(value)?.find(isFit) ?? this.#free(called, judged, prefix, itself);
    this.#add(judged, name, value);
  }

  mention({ judged, place, plan }: Placed, prefix: string): void {
    if (this.#given.has(judged)) return;
    const [known] = this.#names.get(plan.value) ?? [];
    this.#given.set(judged, known ?? prefixed(nameFor(judged, place, false), prefix));
  }

  #add(judged: Judged, name: string, value: string): void {
    this.#given.set(judged, name);
    this.#values.set(name, value);
    const known = this.#names.get(value);
    if (known === undefined) this.#names.set(value, [name]);
    else if (!known.includes(name)) known.push(name);
  }

  #free(called: string, { slot }: Judged, prefix: string, itself: string | undefined): string {
    const isFree = (name: string): boolean =>
      name !== itself && !this.#taken.has(toWords(name)) && !this.#values.has(name);
    const plain = prefixed(called, prefix);
    if (isFree(plain)) return plain;
    const server = toWords(slot.server ?? '');
    const more =
      server === '' || plain.includes(server)
        ? plain
        : prefixed(`${server}_${called}`.replace(/^(?=\d)/, '_'), prefix);
    if (isFree(more)) return more;
    let number = 2;
    while (!isFree(`${more}_${number}`)) number++;
    return `${more}_${number}`;
  }
}

function nameFor({ slot, verdict: { provider } }: Judged, place: Place | undefined, isAll: boolean): string {
  return secretName(slot, { provider, place, isAll });
}

function isKept({ way }: Plan): boolean {
  return way.kind !== 'none' && way.kind !== 'placeholder' && way.kind !== 'emptied';
}

/** Names that a file has already: they mean something else. */
function namedIn({ judged, extraction: { defined = new Set<string>() } }: Examined): readonly string[] {
  const references = judged.filter(({ verdict }) => verdict.class === 'reference');
  const written = references.flatMap(({ slot }) =>
    writtenReferences(slot.text.value).flatMap(({ name }) => name ?? []),
  );
  return [...written, ...[...defined].map((name) => name.replace(/^(?:input:|user_config\.)/, ''))].map(
    toWords,
  );
}

/** What the names of all owners of a file begin with. */
function prefixOf({ extraction: { owners } }: Wanted['examined']): string {
  const prefixes = owners.map(
    ({ references }) => references.find(({ prefix }) => prefix !== undefined)?.prefix ?? '',
  );
  return prefixes.find((prefix) => prefix !== '') ?? '';
}

/** `COPILOT_MCP_` says by itself what the names of others say in their middle. */
function prefixed(name: string, prefix: string): string {
  if (prefix === '' || name.startsWith(prefix)) return name;
  return prefix + (/(?:^|_)MCP_/.test(prefix) ? name.replace(/(?:^MCP_|_MCP(?=_|$))/, '') : name);
}
