import type { Format } from '../../core/document.js';
import { bounded } from './bounded.js';
import { json } from './json.js';
import { ASSIGNMENT, assignment, scalarOf, serverOf } from './mcp-add.js';
import { rebase } from './nodes.js';
import { scriptOf, type Word } from './shell-words.js';
import { type OpenMap, Tree } from './tree.js';

/**
 * Bash scripts that add servers (`mcp add …`: Crush's `crushrc`, and the commands of other hosts) or set variables. All
 * else in them is passed over: a script is a program, and only these of its lines are configuration.
 */
export const shell: Format = bounded('shell', (text) => {
  const { commands, comments, problems } = scriptOf(text);
  const tree = new Tree({ start: 0, end: text.length });
  for (const words of commands) {
    addVariables(tree, words);
    const at = words.findIndex(
      ({ text }, index) => text.value === 'mcp' && ADD.test(valueAt(words, index + 1)),
    );
    const [mcp, add, ...rest] = at === -1 ? [] : words.slice(at);
    const servers = mcp && tree.table(tree.root, [{ name: 'mcp', range: mcp.range }]);
    if (servers === undefined) continue;
    if (add?.text.value === 'add') addServer(tree, servers, rest);
    else addJson(tree, servers, rest);
  }
  return { roots: tree.root.entries.length > 0 ? [tree.root] : [], comments, problems: problems.list };
});

const ADD = /^add(?:-json)?$/;
/** What may stand in front of an assignment; the first two are prompts in a transcript. */
const BEFORE_ASSIGNMENT = /^(?:\$|%|export|env|declare|typeset|readonly|local|-[a-z]{1,5})$/;

/** `NAME=value` in front of a command, or after `export`. */
function addVariables(tree: Tree, words: readonly Word[]): void {
  for (const word of words) {
    const { value } = word.text;
    const name = ASSIGNMENT.exec(value)?.[0].slice(0, -1);
    if (name === undefined && !BEFORE_ASSIGNMENT.test(value)) return;
    const env = name && tree.table(tree.root, [{ name: 'env', range: word.range }]);
    if (!env) continue;
    const variable = assignment(word, name.length);
    tree.put(env, variable.key, variable.value);
  }
}

function addServer(tree: Tree, servers: OpenMap, words: readonly Word[]): void {
  const { name, settings, args } = serverOf(words);
  const server = name && tree.table(servers, [{ name: name.text.value, range: name.range }]);
  if (server === undefined) return;
  for (const { path, value } of settings) {
    const map = tree.table(server, path.slice(0, -1));
    if (map !== undefined) tree.put(map, path.at(-1)!, value);
  }
  const [first, last] = [args[0], args.at(-1)];
  if (first === undefined || last === undefined) return;
  const range = { start: first.range.start, end: last.range.end };
  // Nothing is written there that could be called the key.
  const key = { name: 'args', range: { start: range.start, end: range.start } };
  tree.put(server, key, { kind: 'list', items: args, range });
}

/** `mcp add-json name '{…}'` */
function addJson(tree: Tree, servers: OpenMap, words: readonly Word[]): void {
  const at = words.findIndex(({ text }) => text.value.trimStart().startsWith('{'));
  const [name, value] = [words[at - 1], words[at]];
  if (name === undefined || value === undefined) return;
  const { roots, problems } = json.parse(value.text.value);
  const [root] = roots;
  const node = problems.length === 0 && root !== undefined ? rebase(root, value.text) : scalarOf(value);
  tree.put(servers, { name: name.text.value, range: name.range }, node);
}

function valueAt(words: readonly Word[], index: number): string {
  return words[index]?.text.value ?? '';
}
