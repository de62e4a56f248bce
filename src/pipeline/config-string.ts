import type { ConfigString } from '../core/configs.js';
import type { ConfigNode, FormatId, ScalarNode } from '../core/document.js';
import { edited } from '../core/edit.js';
import { loadWriter } from '../hosts/edits/index.js';
import type { Writer } from '../hosts/edits/writer.js';
import { formatOf, loadFormat } from '../hosts/formats/index.js';
import { asWritten, type Ground } from './propose/proof.js';

/** Formats whose strings have an address: of a page or a script, only whoever reads it knows what belongs together. */
const ADDRESSED: readonly (FormatId | undefined)[] = ['json', 'yaml', 'toml'];

const BOM = '\ufeff';

/** Not everybody who reads YAML or TOML takes them as they are, and what writes them escapes none of them. */
const UNWRITTEN = /[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]|\p{Surrogate}/u;

/** The string at the end of a path, and how another one is put in its place: proven, as all edits are. */
export async function configString(
  file: string,
  content: string,
  keys: readonly string[],
): Promise<ConfigString> {
  const mark = content.startsWith(BOM) ? BOM : '';
  const text = content.slice(mark.length);
  const id = formatOf(file, text);
  if (id === undefined || !ADDRESSED.includes(id)) return unfit('is in a file that is no JSON, YAML or TOML');
  const format = await loadFormat(id);
  const document = format.parse(text);
  const [problem] = document.problems;
  if (problem !== undefined) return unfit('is in a file that is not well-formed');
  const shared = sharedNodes(document.roots);
  const found = document.roots.flatMap((root) => at(root, keys, shared));
  const [only] = found;
  if (only === undefined) return { answer: 'absent' };
  if (found.length > 1) return unfit('stands there more than once');
  if (only.isShared) return unfit('is used in other places too, by an alias of YAML');
  const { node } = only;
  if (node.tag !== undefined) return unfit('has a tag of YAML, by which it is something else');
  if (node.kind !== 'scalar' || node.type !== 'string') return unfit('is no string');
  const writer = await loadWriter(id, text, 0);
  return {
    answer: 'there',
    value: node.text.value,
    replaced: (value) => {
      if (id !== 'json' && UNWRITTEN.test(value)) return undefined;
      const after = replaced(node, value, writer, { text, document, format });
      return after === undefined ? undefined : mark + after;
    },
  };
}

function unfit(detail: string): ConfigString {
  return { answer: 'unfit', detail };
}

function replaced(node: ScalarNode, value: string, writer: Writer, ground: Ground): string | undefined {
  const edits = asWritten([{ changes: [{ kind: 'value', node, value }], writer }], ground);
  return edits && edited(ground.text, edits);
}

interface Found {
  readonly node: ConfigNode;
  readonly isShared: boolean;
}

/** All nodes that the path leads to: a key can be there twice. */
function at(root: ConfigNode, keys: readonly string[], shared: ReadonlySet<ConfigNode>): readonly Found[] {
  let found: readonly Found[] = [{ node: root, isShared: false }];
  for (const key of keys) {
    found = found.flatMap(({ node, isShared }) =>
      below(node, key).map((child) => ({ node: child, isShared: isShared || shared.has(child) })),
    );
  }
  return found;
}

function below(node: ConfigNode, key: string): readonly ConfigNode[] {
  if (node.kind === 'map') return node.entries.flatMap((entry) => (entry.key === key ? [entry.value] : []));
  const item = node.kind === 'list' && /^(?:0|[1-9]\d{0,5})$/.test(key) ? node.items[Number(key)] : undefined;
  return item === undefined ? [] : [item];
}

/** What can be reached by more than one way. Each node is looked at once: aliases can make of a short file an endless one. */
function sharedNodes(roots: readonly ConfigNode[]): ReadonlySet<ConfigNode> {
  const seen = new Set<ConfigNode>();
  const shared = new Set<ConfigNode>();
  const visit = (node: ConfigNode): void => {
    if (seen.has(node)) {
      shared.add(node);
      return;
    }
    seen.add(node);
    if (node.kind === 'map') for (const { value } of node.entries) visit(value);
    if (node.kind === 'list') for (const item of node.items) visit(item);
  };
  for (const root of roots) visit(root);
  return shared;
}
