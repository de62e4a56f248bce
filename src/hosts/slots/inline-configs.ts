import type { ConfigNode, ScalarNode } from '../../core/document.js';
import { json } from '../formats/json.js';
import { rebase } from '../formats/nodes.js';
import { speaksOfServers } from './servers.js';

/** A whole config that stands in a string of another document: a workflow's `mcp_config: |`, a ConfigMap's `mcp.json: |`. */
export interface InlineConfig {
  /** At true offsets of the file. */
  readonly root: ConfigNode;
  /** Where the string stands in its document. */
  readonly path: readonly string[];
}

export function inlineConfigs(document: ConfigNode): readonly InlineConfig[] {
  const found: InlineConfig[] = [];
  const seen = new Set<ConfigNode>();
  visit(document, []);
  return found;

  function visit(node: ConfigNode, path: readonly string[]): void {
    if (seen.has(node)) return;
    seen.add(node);
    if (node.kind === 'map') for (const { key, value } of node.entries) visit(value, [...path, key]);
    else if (node.kind === 'list') {
      for (const [index, item] of node.items.entries()) visit(item, [...path, String(index)]);
    } else if (path.length > 0 && isJson(node)) {
      const { roots, problems } = json.parse(node.text.value);
      if (problems.length === 0)
        for (const root of roots) found.push({ root: rebase(root, node.text), path });
    }
  }
}

function isJson({ type, text: { value } }: ScalarNode): boolean {
  return type === 'string' && /^\s{0,1000}\{/.test(value) && speaksOfServers(value);
}
