import type { ConfigNode, ScalarNode } from '../../core/document.js';
import { MappedText, type TextRange } from '../../core/text.js';

export function scalar(type: ScalarNode['type'], text: MappedText, range: TextRange): ScalarNode {
  return { kind: 'scalar', type, text, range };
}

/** A value that is not there: after a key without one, in place of what is nested too deeply. */
export function absent(at: number): ScalarNode {
  return scalar('null', MappedText.verbatim('', at), { start: at, end: at });
}

/**
 * The same tree in terms of the text that `outer` was cut or decoded out of. A node that occurs more than once (a
 * YAML alias) is moved once, so that what shares nodes still does.
 */
export function rebase(root: ConfigNode, outer: MappedText): ConfigNode {
  const moved = new Map<ConfigNode, ConfigNode>();
  const range = ({ start, end }: TextRange): TextRange => outer.range(start, end);
  const move = (node: ConfigNode): ConfigNode => {
    const known = moved.get(node);
    if (known !== undefined) return known;
    const result = copy(node);
    moved.set(node, result);
    return result;
  };
  const copy = (node: ConfigNode): ConfigNode => {
    if (node.kind === 'scalar') return { ...node, text: outer.within(node.text), range: range(node.range) };
    if (node.kind === 'list') return { ...node, items: node.items.map(move), range: range(node.range) };
    const entries = node.entries.map(({ key, keyRange, value }) => ({
      key,
      keyRange: range(keyRange),
      value: move(value),
    }));
    return { ...node, entries, range: range(node.range) };
  };
  return move(root);
}

/** What an unquoted word is in YAML's core schema and in JSON; https://yaml.org/spec/1.2.2/#1032-tag-resolution */
export function wordType(word: string): ScalarNode['type'] {
  if (/^(?:|~|null|Null|NULL)$/.test(word)) return 'null';
  if (/^(?:true|True|TRUE|false|False|FALSE)$/.test(word)) return 'boolean';
  return NUMBER.test(word) ? 'number' : 'string';
}

/** Numbers of JSON, JSON5 and YAML. What is longer than any of them is not looked at. */
const NUMBER =
  /^(?=.{1,400}$)[-+]?(?:0[xX][0-9a-fA-F]+|0o[0-7]+|Infinity|NaN|\.(?:inf|Inf|INF|nan|NaN|NAN)|(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][-+]?[0-9]+)?)$/;
