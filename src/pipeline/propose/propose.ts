import { edited } from '../../core/edit.js';
import type { Unfixable } from '../../core/unfixable.js';
import type { Change } from '../../hosts/edits/change.js';
import type { Judged } from '../judge.js';
import { byName } from './by-name.js';
import type { ServerEntry } from './entry.js';
import { described, referenced, replaced } from './in-place.js';
import { type Group, madeOf } from './made.js';
import { isAll } from './plan.js';
import type { Target } from './target.js';
import { targetsOf, type Wanted } from './targets.js';
import type { Way } from './way.js';
import { type Wrapping, wrapped } from './wrapper.js';

export interface ProposeOptions extends Wrapping {
  readonly nameOf: (one: Judged) => string;
  readonly allowUnverified: boolean;
}

/** What becomes of one credential. */
export type Proposal =
  | {
      readonly target: Target;
      readonly kind: Exclude<Way['kind'], 'none'>;
      /** What has to be kept under the target’s name: what the host or the wrapper puts back into that place. */
      readonly value: string;
    }
  | { readonly target: Target; readonly kind: 'none'; readonly why: Unfixable };

export interface FileProposal {
  readonly wanted: Wanted;
  /** In the order of the file. */
  readonly proposals: readonly Proposal[];
  /** The text with all edits made; the same as before if there are none. */
  readonly after: string;
}

/** What a file would be with references in place of its credentials. Each change is proven: the file parses to what it was, but for them. */
export async function propose(wanted: Wanted, options: ProposeOptions): Promise<FileProposal> {
  const { text, extraction } = wanted.examined;
  const targets = targetsOf(wanted, options.nameOf, options.allowUnverified);
  const called = grouped(targets, ({ name }) => name);
  const descriptions = new Map([...called].map(([name, same]) => [name, described(same)]));
  const groups = groupsOf(targets).map((group) => changesOf(group, options, descriptions));
  const { parsed } = extraction;
  const able = groups.filter(({ changes }) => changes.length > 0);
  const { made, edits } = parsed === undefined ? { made: [], edits: [] } : await madeOf(able, text, parsed);
  const isMade = new Set<unknown>(made);
  const proposals = groups.flatMap((group) =>
    group.targets.map((target) => proposalOf(target, isMade.has(group), group.why)),
  );
  const inOrder = proposals.sort((a, b) => a.target.judged.range.start - b.target.judged.range.start);
  return { wanted, proposals: inOrder, after: edited(text, edits) ?? text };
}

interface Changed extends Group {
  readonly targets: readonly Target[];
  /** Why there are no changes, if that is known. */
  readonly why?: Unfixable;
}

function proposalOf(target: Target, isMade: boolean, known: Unfixable | undefined): Proposal {
  const { way, value } = target.plan;
  if (way.kind === 'none') return { target, kind: 'none', why: way.why };
  if (isMade) return { target, kind: way.kind, value };
  const isInside = (target.place?.entry?.root.path.length ?? 0) > 0;
  return { target, kind: 'none', why: known ?? (isInside ? 'inside-of-text' : 'no-place') };
}

/** Of a server that gets a wrapper all credentials together, and of a value that is replaced whole; every other one by itself. */
function groupsOf(targets: readonly Target[]): readonly (readonly Target[])[] {
  const together = (target: Target): unknown => {
    const { way } = target.plan;
    if (way.kind === 'wrapper') return nodeOf(target.place?.entry);
    return isAll(way) ? target.place?.scalar : undefined;
  };
  return [...grouped(targets, (target) => together(target) ?? target).values()];
}

function grouped(
  targets: readonly Target[],
  keyOf: (target: Target) => unknown,
): ReadonlyMap<unknown, readonly Target[]> {
  const groups = new Map<unknown, Target[]>();
  for (const target of targets) {
    const known = groups.get(keyOf(target));
    if (known === undefined) groups.set(keyOf(target), [target]);
    else known.push(target);
  }
  return groups;
}

function nodeOf(entry: ServerEntry | undefined): unknown {
  return entry?.node;
}

/** What whoever is asked for a secret reads, by its name. */
type Descriptions = ReadonlyMap<unknown, string>;

function changesOf(targets: readonly Target[], options: ProposeOptions, descriptions: Descriptions): Changed {
  const [first] = targets as readonly [Target];
  const { place, plan } = first;
  const changes =
    plan.way.kind === 'wrapper'
      ? place?.entry && wrapped(place.entry, targets, options)
      : changesForAll(targets, descriptions);
  const start = place?.root.range.start ?? 0;
  return typeof changes === 'string'
    ? { targets, changes: [], start, why: changes }
    : { targets, changes: changes ?? [], start };
}

function changesForAll(
  targets: readonly Target[],
  descriptions: Descriptions,
): readonly Change[] | undefined {
  const all = targets.map((target) => changesFor(target, descriptions.get(target.name)!));
  return all.includes(undefined) ? undefined : all.flatMap((some) => some ?? []);
}

function changesFor(target: Target, description: string): readonly Change[] | undefined {
  const { plan, name } = target;
  switch (plan.way.kind) {
    case 'reference':
      return referenced(target, description);
    case 'variable':
      return byName(target);
    case 'placeholder':
      return [replaced(target, plan.range, `<${name}>`)];
    case 'default':
    case 'emptied':
      return [replaced(target, plan.range, '')];
    default:
      return undefined;
  }
}
