import type { TextRange } from '../../core/text.js';
import type { Change, Value } from '../../hosts/edits/change.js';
import type { Definitions } from '../../hosts/host.js';
import { writtenReferences } from '../../hosts/written-references.js';
import { inputId, referenceTo } from '../references.js';
import { parentOf } from './entry.js';
import type { Target } from './target.js';

/** The reference in place of the credential, and its definition where it needs one. */
export function referenced(target: Target): readonly Change[] | undefined {
  const { way, name, judged } = target;
  if (way.kind !== 'reference') return undefined;
  const text = referenceTo(way.reference.syntax, name);
  // A default is taken out together with the reference that it is in.
  const part = text === undefined ? undefined : replaced(target, judged.range, text);
  if (part === undefined || way.definitions === undefined) return part && [part];
  const defined = definition(target, way.definitions);
  return defined && [part, ...defined];
}

/** The credential is gone, and the reference that it was the default of stays. */
export function withoutDefault(target: Target, text: string): readonly Change[] | undefined {
  const { start, end } = target.judged.range;
  const operator = /(?::[-=]|[-=:])$/.exec(text.slice(Math.max(0, start - 2), start))?.[0];
  if (operator === undefined || text[end] !== '}') return undefined;
  const part = replaced(target, { start: start - operator.length, end }, '');
  return part && [part];
}

/** The name of the variable in front of a default. */
export function variableOfDefault(
  { judged: { range } }: Pick<Target, 'judged'>,
  text: string,
): string | undefined {
  const before = text.slice(Math.max(0, range.start - 200), range.start);
  const reference = `${before.slice(Math.max(0, before.lastIndexOf('${')))}}`.replace(
    /(?::[-=]|[-=:])\}$/,
    '}',
  );
  return writtenReferences(reference)[0]?.name;
}

/** Another text in place of the credential, wherever it stands. */
export function replaced({ scalar }: Target, range: TextRange, text: string): Change | undefined {
  return scalar === undefined ? { kind: 'aside', range, text } : { kind: 'part', scalar, range, text };
}

function definition({ entry, name }: Target, { syntax, key }: Definitions): readonly Change[] | undefined {
  const map = entry && parentOf(entry.root.root, entry.node);
  const beside = map && parentOf(entry.root.root, map);
  // The keys of a flat settings file have dots in them, and nobody says what this one would be called there.
  if (
    beside === undefined ||
    beside.entries.some(({ key: own, value }) => value === map && own.includes('.'))
  )
    return undefined;
  const known = beside.entries.find((one) => one.key === key)?.value;
  const [id, value] =
    syntax === '${input:id}' ? [inputId(name), input(name)] : [name.toLowerCase(), userConfig(name)];
  if (known === undefined) {
    return [{ kind: 'added', map: beside, key, value: syntax === '${input:id}' ? [value] : { [id]: value } }];
  }
  if (known.kind === 'list') return [{ kind: 'appended', list: known, value }];
  return known.kind === 'map' ? [{ kind: 'added', map: known, key: id, value }] : undefined;
}

/** https://code.visualstudio.com/docs/copilot/reference/mcp-configuration#_input-variables-for-sensitive-data */
function input(name: string): Value {
  return { type: 'promptString', id: inputId(name), description: readable(name), password: true };
}

/** https://github.com/anthropics/mcpb/blob/main/MANIFEST.md#user-configuration */
function userConfig(name: string): Value {
  return {
    type: 'string',
    title: readable(name),
    description: readable(name),
    sensitive: true,
    required: true,
  };
}

function readable(name: string): string {
  return name.replaceAll('_', ' ');
}
