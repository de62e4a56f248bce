import type { ConfigNode } from '../../core/document.js';

/**
 * What the references of a document can name because the document defines it: `input:id` for each item of a list
 * `inputs`, wherever it stands, and `user_config.key` for each key of the root's map of this name.
 */
export function definedNames(root: ConfigNode): readonly string[] {
  const names: string[] = [];
  const seen = new Set<ConfigNode>();
  visit(root, true);
  return names;

  function visit(node: ConfigNode, isRoot: boolean): void {
    if (node.kind === 'scalar' || seen.has(node)) return;
    seen.add(node);
    if (node.kind === 'list') {
      for (const item of node.items) visit(item, false);
      return;
    }
    for (const { key, value } of node.entries) {
      if (key === 'inputs' && value.kind === 'list')
        for (const id of value.items.flatMap(inputOf)) names.push(id);
      if (isRoot && key === 'user_config' && value.kind === 'map')
        for (const entry of value.entries) names.push(`user_config.${entry.key}`);
      visit(value, false);
    }
  }
}

function inputOf(node: ConfigNode): readonly string[] {
  if (node.kind !== 'map') return [];
  return node.entries.flatMap(({ key, value }) =>
    key === 'id' && value.kind === 'scalar' ? [`input:${value.text.value}`] : [],
  );
}
