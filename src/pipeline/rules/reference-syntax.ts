import { looksGenerated } from '../../core/classify/randomness.js';
import type { Slot, SlotKind } from '../../core/slot.js';
import { toWords } from '../../core/words.js';
import type { Host, ReferenceSyntax } from '../../hosts/host.js';
import { withoutMarks } from '../../hosts/template-name.js';
import { type WrittenReference, writtenReferences } from '../../hosts/written-references.js';
import type { Extraction } from '../extract.js';
import type { Judged } from '../judge.js';
import { secretName } from '../propose/secret-name.js';
import type { Reader } from '../readers.js';
import { commonReference, named, type Reference, withoutReference } from '../references.js';
import { type Launch, launchesOf } from './launches.js';
import type { RuleProblem } from './problem.js';

/** A file, who reads it, and what was found in it. */
export interface ReferencesOf {
  /** Relative to the scanned root. */
  readonly path: string;
  readonly readers: readonly Reader[];
  readonly extraction: Extraction;
  readonly judged: readonly Judged[];
}

/**
 * References that no host whose own file it is resolves, and that all of them are known to hand on as they are written.
 * Nothing is said about files of hosts that nobody knows, about templates, or where a shell or a wrapper resolves them.
 */
export function wrongReferences({ path, readers, extraction, judged }: ReferencesOf): readonly RuleProblem[] {
  const { owners, problem } = extraction;
  if (problem !== undefined || isTemplate(path) || !areKnownToRead(owners, readers)) return [];
  const launchOf = launchesOf(judged);
  /** By where they stand: a URL and the query in it are two slots. The narrower one knows the better name. */
  const found = new Map<number, RuleProblem & { readonly slot: Slot }>();
  for (const { slot, verdict } of judged) {
    if (verdict.class !== 'reference' || slot.server === undefined || slot.fallback) continue;
    if (isResolvedAtLaunch(slot, launchOf(slot))) continue;
    for (const reference of writtenReferences(slot.text.value)) {
      if (!namesASetting(reference, slot) || !isWrong(reference.syntax, slot.kind, owners)) continue;
      const { start } = slot.text.range(reference.start, reference.end);
      const known = found.get(start);
      if (known === undefined || known.slot.keyPath.length < slot.keyPath.length)
        found.set(start, problemOf(reference, slot, owners));
    }
  }
  return [...found.values()];
}

function isTemplate(path: string): boolean {
  const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
  return withoutMarks(name)?.template === true;
}

/** Of a name that others use too, or a file that nobody has seen a host read, nothing is known. */
function areKnownToRead(owners: readonly Host[], readers: readonly Reader[]): boolean {
  return owners.every((owner) =>
    readers.some(({ host, file }) => host === owner && !file.shared && !file.imported && !file.unconfirmed),
  );
}

function isResolvedAtLaunch({ kind, name }: Slot, launch: Launch): boolean {
  if (kind === 'env') return launch.environment;
  // `-e` and `-c` are followed by a program of some other language.
  return kind === 'arg' && (launch.arguments || /^(?:e|c|eval|command)$/i.test(name ?? ''));
}

function isWrong(syntax: ReferenceSyntax, kind: SlotKind, owners: readonly Host[]): boolean {
  return (
    owners.every(({ verbatim = [] }) =>
      verbatim.some(({ syntaxes, fields }) => syntaxes.includes(syntax) && fields.includes(kind)),
    ) &&
    !owners.some(({ references }) =>
      references.some((own) => own.syntax === syntax && own.fields.includes(kind)),
    )
  );
}

/** Variables of the machine and of editors, which name folders and no setting: hosts have many of their own. */
const OF_THE_MACHINE =
  /^(?:HOME|PWD|OLDPWD|USER|USERNAME|LOGNAME|USERPROFILE|APPDATA|LOCALAPPDATA|PROGRAMFILES|PROGRAMDATA|SYSTEMROOT|TMPDIR|TEMP|TMP|PATH|SHELL|HOSTNAME|UID|GID|CWD|XDG_.{1,60}|.{0,60}_(?:DIR|PATH|ROOT|HOME|FOLDER|FILE|DIRECTORY))$/;

/** Commands that print where something is and not what opens it. */
const PRINTS_A_PLACE =
  /^\$\((?:pwd|which|command -v|dirname|basename|realpath|readlink|id|whoami|hostname|date|uname|brew|npm|git rev-parse)\b/;

const TO_FILL_IN = /(?:^|_)(?:YOUR|INSERT|REPLACE|CHANGEME|CHANGE|PLACEHOLDER|EXAMPLE|XXX+|HERE)(?:_|$)/;

/** Whether a value is meant that somebody sets, and not a place of the machine or a thing for the reader to fill in. */
function namesASetting({ syntax, name, start, end }: WrittenReference, { text }: Slot): boolean {
  if (syntax === '$(command)') return !PRINTS_A_PLACE.test(text.value.slice(start, end));
  if (name === undefined) return true;
  const words = toWords(name);
  // Without a namespace, small letters are as likely an editor's own name: `${workspaceFolder}`.
  const isVariable = /^[A-Z_][A-Z0-9_]+$/.test(name) || !/^\$(?:\{VAR|VAR)/.test(syntax);
  return isVariable && !OF_THE_MACHINE.test(words) && !TO_FILL_IN.test(words);
}

function problemOf(
  reference: WrittenReference,
  slot: Slot,
  owners: readonly Host[],
): RuleProblem & { readonly slot: Slot } {
  const variable = variableOf(reference);
  const right = commonReference(owners, slot.kind, variable ?? secretName(slot));
  const range = slot.text.range(reference.start, reference.end);
  const isItself = range.end - range.start === reference.end - reference.start;
  const [hand, resolve] = owners.length === 1 ? ['hands', 'it resolves'] : ['hand', 'they resolve'];
  const other = right === undefined ? '' : `; ${resolve} \`${right.text}\``;
  const replaceable =
    right !== undefined &&
    variable !== undefined &&
    isItself &&
    !reference.hasDefault &&
    right.syntax !== '${input:id}';
  return {
    ruleId: 'wrong-reference-syntax',
    slot,
    range,
    message: `${named(owners)} ${hand} \`${shown(reference, slot)}\` to the server as it is written${other}`,
    remedy: remedyOf(reference, slot, owners, right),
    ...(replaceable ? { replacement: right.text } : {}),
  };
}

function remedyOf(
  { syntax }: WrittenReference,
  { kind }: Slot,
  owners: readonly Host[],
  right: Reference | undefined,
): string {
  if (syntax === 'store://secret' && (kind === 'env' || kind === 'arg')) {
    return 'Start the server through a wrapper that resolves it at launch: `mcp-rekey exec --`, or the store’s own, such as `op run --`.';
  }
  if (right === undefined) return `${withoutReference(kind, owners)}.`;
  if (right.syntax === '${input:id}')
    return `Write \`${right.text}\` here, and define an input of this id in \`inputs\`.`;
  const from = syntax === 'store://secret' ? ', and let what starts the host set it from the store' : '';
  return `Write \`${right.text}\` here${from}.`;
}

/** The variable that is named; `undefined` if none is, or if it may be a value that somebody put between the braces. */
function variableOf({ syntax, name }: WrittenReference): string | undefined {
  if (name === undefined || looksGenerated(name)) return undefined;
  if (syntax === '${input:id}' || syntax === '${user_config.key}') {
    const words = toWords(name);
    return /^[A-Z_]\w{0,99}$/.test(words) ? words : undefined;
  }
  return name;
}

/** The reference as a message can show it: without its default, and without anything that may be a value. */
function shown(reference: WrittenReference, { text }: Slot): string {
  const variable = variableOf(reference);
  const { syntax, name, start } = reference;
  const scheme = /^[a-z][a-z0-9+-]{0,40}:\/\//i.exec(text.value.slice(start, start + 60));
  if (scheme !== null) return `${scheme[0]}…`;
  if (variable === undefined || variable !== name) return syntax;
  return syntax.replace(/VAR|NAME/, variable);
}
