import type { Fixed, FixedFile, Fixes } from '../../core/fixes.js';
import type { Finding, Report } from '../../core/report.js';
import type { RuleId } from '../../core/rules.js';
import type { Subject } from '../examined.js';
import { namesFor } from '../propose/names.js';
import { type FileProposal, type Proposal, propose } from '../propose/propose.js';
import type { Wanted } from '../propose/targets.js';
import type { Wrapping } from '../propose/wrapper.js';
import { scan } from '../scan.js';
import type { ScanOptions } from '../scan-options.js';
import { masked } from './masked.js';

/** Rules about a credential that stands in a file. */
const RULES: readonly RuleId[] = ['literal-credential', 'literal-default', 'commented-credential'];

export interface FixOptions extends Omit<Wrapping, 'isElsewhere'> {
  /** No file is in a repository: those are read wherever their hosts are started. */
  readonly isAtLarge?: boolean;
  /** A scan of one version of the files. */
  readonly scanning: ScanOptions;
  /** The repository that what is fixed is a part of: names are given as if all of it were fixed. Absent if it is all, or in none. */
  readonly around?: { readonly root: string; readonly isPart: (path: string) => boolean } | undefined;
  readonly allowUnverified: boolean;
  /** Whether a text can be written as it was read. */
  readonly isExact: (path: string) => Promise<boolean>;
}

/** A credential that gets a name. */
export interface NamedValue {
  readonly name: string;
  readonly value: string;
}

export interface Proposed extends Fixes {
  /** What references name from now on, each once. */
  readonly values: readonly NamedValue[];
}

/** Finds the credentials of a tree, known ones too, and proposes what to write in place of each. Changes nothing. */
export async function fix({
  scanning,
  around,
  isExact,
  isAtLarge = false,
  ...options
}: FixOptions): Promise<Proposed> {
  const { report, findings, wanted, subjects } = await credentialsIn(scanning);
  const others = around && (await credentialsIn({ ...scanning, root: around.root }));
  const isOther = ({ path }: Subject): boolean => around?.isPart(path) === false;
  const nameOf = namesFor(
    [...wanted, ...(others?.wanted.filter(({ examined }) => isOther(examined)) ?? [])].sort(byPath),
    [...subjects, ...(others?.subjects.filter(isOther) ?? [])],
    options.allowUnverified,
  );
  const files: FixedFile[] = [];
  const fixed = new Map<Finding, Fixed>();
  const values = new Map<string, NamedValue>();
  for (const one of wanted) {
    const isElsewhere = isAtLarge || startsElsewhere(one.examined);
    const proposal = await propose(one, { ...options, nameOf, isElsewhere });
    const isChanged = proposal.after !== one.examined.text;
    const isLost = isChanged && !(await isExact(one.examined.path));
    for (const fate of proposal.proposals) {
      const finding = findings.get(placeIn(one.examined, fate.target.judged.range.start))!;
      fixed.set(
        finding,
        isLost ? { finding, way: 'none', why: 'unreadable-encoding' } : fateOf(finding, fate),
      );
      if (isLost) continue;
      const { name } = fate.target;
      // What a comment or a default of an input held is kept nowhere.
      if (fate.kind !== 'none' && fate.kind !== 'placeholder' && fate.kind !== 'emptied')
        values.set(name, { name, value: fate.value });
    }
    if (isChanged && !isLost) files.push(fileOf(proposal, one.examined));
  }
  const inOrder = [...findings.values()].map(
    (finding): Fixed => fixed.get(finding) ?? { finding, way: 'none', why: 'unparsable' },
  );
  return { report, fixed: inOrder, files, values: [...values.values()] };
}

interface Credentials {
  readonly report: Report;
  /** By the place of each. */
  readonly findings: ReadonlyMap<string, Finding>;
  readonly wanted: readonly (Wanted & { readonly examined: Subject })[];
  readonly subjects: readonly Subject[];
}

async function credentialsIn(scanning: ScanOptions): Promise<Credentials> {
  const subjects: Subject[] = [];
  const { report } = await scan({ ...scanning, gather: (subject) => subjects.push(subject) });
  const findings = new Map(
    report.findings
      .filter(({ ruleId }) => RULES.includes(ruleId))
      .map((finding) => [placeOf(finding), finding]),
  );
  const wanted = subjects.flatMap((examined) => {
    // Of a file that is too long to be parsed there are pieces only.
    if (examined.origin !== undefined) return [];
    const judged = examined.judged.filter(({ range }) => findings.has(placeIn(examined, range.start)));
    return judged.length === 0 ? [] : [{ examined, judged }];
  });
  return { report, findings, wanted, subjects };
}

/** Names are given in the order of the repository, whichever part of it is looked at. */
function byPath(one: Credentials['wanted'][number], other: Credentials['wanted'][number]): number {
  const [first, second] = [one, other].map(({ examined: { prefix, path } }) => prefix + path) as [
    string,
    string,
  ];
  return first < second ? -1 : Number(first > second);
}

function fateOf(finding: Finding, fate: Proposal): Fixed {
  if (fate.kind === 'none') return { finding, way: 'none', why: fate.why };
  const { name, plan } = fate.target;
  const { way } = plan;
  const keptIn = fate.target.owners.find((host) => host.keptIn !== undefined)?.keptIn;
  const isAsked = way.kind === 'reference' && way.definitions !== undefined;
  return { finding, way: isAsked ? 'input' : fate.kind, name, ...(keptIn !== undefined && { keptIn }) };
}

/** A file of one user is read in all projects. */
function startsElsewhere({ readers, extraction: { owners } }: Subject): boolean {
  return readers.some(({ host, file }) => owners.includes(host) && (host.startsElsewhere || file.personal));
}

function fileOf({ after, proposals }: FileProposal, subject: Subject): FixedFile {
  const done = proposals.flatMap(({ kind, target }) => (kind === 'none' ? [] : target.judged));
  return { path: subject.path, before: subject.text, after, masked: () => masked(subject, after, done) };
}

function placeOf({ file, line, column }: Finding): string {
  return `${line}:${column}:${file}`;
}

function placeIn({ path, lines }: Subject, offset: number): string {
  const { line, column } = lines.position(offset);
  return `${line}:${column}:${path}`;
}
