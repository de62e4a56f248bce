import { type Edit, edited } from '../../core/edit.js';
import type { Unfixable } from '../../core/unfixable.js';
import type { Change } from '../../hosts/edits/change.js';
import { loadWriter } from '../../hosts/edits/index.js';
import type { Parsed } from '../extract.js';
import type { Judged } from '../judge.js';
import { byName } from './by-name.js';
import type { ServerEntry } from './entry.js';
import { referenced, replaced, withoutDefault } from './in-place.js';
import { type Ground, proven } from './proof.js';
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
  | { readonly target: Target; readonly kind: Exclude<Way['kind'], 'none'> }
  | { readonly target: Target; readonly kind: 'none'; readonly why: Unfixable };

export interface FileProposal {
  readonly wanted: Wanted;
  /** In the order of the file. */
  readonly proposals: readonly Proposal[];
  /** The text with all edits made; the same as before if there are none. */
  readonly after: string;
}

/** As many groups of changes are tried one by one where all of them together do not hold. */
const MAX_TRIED = 200;

/** What a file would be with references in place of its credentials. Each change is proven: the file parses to what it was, but for them. */
export async function propose(wanted: Wanted, options: ProposeOptions): Promise<FileProposal> {
  const { text, extraction } = wanted.examined;
  const targets = targetsOf(wanted, options.nameOf, options.allowUnverified);
  const groups = groupsOf(targets).map((group) => changesOf(group, options, text));
  const { parsed } = extraction;
  const made = parsed === undefined ? [] : await madeOf(groups, text, parsed);
  const edits = made.flatMap((one) => one.edits);
  const proposals = groups.flatMap((group) => {
    const isMade = made.some((one) => one.group === group);
    return group.proposals.map(
      (one): Proposal =>
        one.kind !== 'none' && !isMade ? { target: one.target, kind: 'none', why: 'no-place' } : one,
    );
  });
  const inOrder = [...proposals].sort((a, b) => a.target.judged.range.start - b.target.judged.range.start);
  return { wanted, proposals: inOrder, after: edited(text, edits) ?? text };
}

/** Changes that hold together or not at all. */
interface Group {
  readonly proposals: readonly Proposal[];
  readonly changes: readonly Change[];
  /** Where its document begins. */
  readonly start: number;
}

/** Of a server that gets a wrapper all credentials together; every other one by itself. */
function groupsOf(targets: readonly Target[]): readonly (readonly Target[])[] {
  const wrappers = new Map<ServerEntry['node'], Target[]>();
  const groups: (readonly Target[])[] = [];
  for (const target of targets) {
    const node = target.way.kind === 'wrapper' ? target.entry?.node : undefined;
    const known = node && wrappers.get(node);
    if (known) known.push(target);
    else {
      const group = [target];
      groups.push(group);
      if (node !== undefined) wrappers.set(node, group);
    }
  }
  return groups;
}

function changesOf(group: readonly Target[], options: ProposeOptions, text: string): Group {
  const [first] = group as readonly [Target];
  const { way } = first;
  const start = first.root?.range.start ?? 0;
  if (way.kind === 'none')
    return { proposals: [{ target: first, kind: 'none', why: way.why }], changes: [], start };
  const changes =
    way.kind === 'wrapper' ? wrapped(first.entry!, group, options, text) : changesFor(first, text);
  const proposals = group.map(
    (target): Proposal =>
      changes === undefined ? { target, kind: 'none', why: whyNot(target) } : { target, kind: way.kind },
  );
  return { proposals, changes: changes ?? [], start };
}

function changesFor(target: Target, text: string): readonly Change[] | undefined {
  const { way, judged, name } = target;
  const put = (written: string): readonly Change[] | undefined => {
    const change = replaced(target, judged.range, written);
    return change && [change];
  };
  switch (way.kind) {
    case 'reference':
      return referenced(target);
    case 'default':
      return withoutDefault(target, text);
    case 'variable':
      return byName(target);
    case 'placeholder':
      return put(`<${name}>`);
    case 'emptied':
      return put('');
    default:
      return undefined;
  }
}

function whyNot({ entry }: Target): Unfixable {
  return entry !== undefined && entry.root.path.length > 0 ? 'inside-of-text' : 'no-place';
}

/** The groups whose changes hold, with the edits that make them: all together, or as many as do. */
async function madeOf(
  groups: readonly Group[],
  text: string,
  { document, format }: Parsed,
): Promise<readonly { readonly group: Group; readonly edits: readonly Edit[] }[]> {
  const ground = async (start: number): Promise<Ground> => ({
    ...{ text, document, format },
    writer: await loadWriter(format.id, text, start),
  });
  const able = groups.filter(({ changes }) => changes.length > 0);
  const [first] = able;
  if (first === undefined) return [];
  const grounds = await ground(first.start);
  const all = proven(
    able.flatMap(({ changes }) => changes),
    grounds,
  );
  if (all !== undefined) return able.map((group, index) => ({ group, edits: index === 0 ? all : [] }));
  const made: Group[] = [];
  let edits: readonly Edit[] = [];
  for (const group of able.slice(0, MAX_TRIED)) {
    const more = proven(
      [...made, group].flatMap(({ changes }) => changes),
      await ground(group.start),
    );
    if (more === undefined) continue;
    made.push(group);
    edits = more;
  }
  return made.map((group, index) => ({ group, edits: index === 0 ? edits : [] }));
}
