import type { Comment, ConfigNode, Document, Format, FormatId } from '../../core/document.js';
import type { MappedText, TextRange } from '../../core/text.js';
import { bounded } from './bounded.js';
import { commentLines, NO_MARKER } from './comments.js';
import { json } from './json.js';
import { partsOf } from './markdown-parts.js';
import { rebase } from './nodes.js';
import { properties } from './properties.js';
import { shell } from './shell.js';
import { sniff } from './sniff.js';
import { toml } from './toml.js';
import { yaml } from './yaml.js';

/**
 * Markdown: its YAML frontmatter and its fenced code blocks, each a document of its own. A block that is no config is
 * no mistake: its lines are comments, and so are those of HTML comments.
 */
export const markdown: Format = bounded('markdown', (text) => read(text, 0));

/** A block of Markdown can hold blocks. */
const MAX_NESTING = 4;
/** More than any page has, and few enough to start a parser for each. */
const MAX_BLOCKS = 2000;
const CODE_MARKER = /^[ \t]{0,400}(?:#{1,400}|\/{2,400})?/;

const LANGUAGES: Readonly<Record<string, FormatId>> = {
  bash: 'shell',
  console: 'shell',
  json: 'json',
  json5: 'json',
  jsonc: 'json',
  markdown: 'markdown',
  md: 'markdown',
  mdx: 'markdown',
  properties: 'properties',
  sh: 'shell',
  'shell-session': 'shell',
  shell: 'shell',
  terminal: 'shell',
  toml: 'toml',
  yaml: 'yaml',
  yml: 'yaml',
  zsh: 'shell',
};

const FORMATS = { json, properties, shell, toml, yaml };

/** The format of the part of a page in which a document begins; `undefined` if nobody says. */
export function formatAt(text: string, start: number): FormatId | undefined {
  const { frontmatter, blocks } = partsOf(text);
  const holds = (body: MappedText): boolean => body.range().start <= start && start <= body.range().end;
  if (frontmatter !== undefined && holds(frontmatter)) return 'yaml';
  const block = blocks.find(({ body }) => holds(body));
  return block && (LANGUAGES[block.language] ?? sniff(block.body.value));
}

interface Found {
  readonly roots: readonly ConfigNode[];
  readonly comments: readonly Comment[];
}

function read(text: string, nesting: number): Document {
  const { frontmatter, blocks, comments } = partsOf(text);
  const found: Found[] = [];
  if (frontmatter !== undefined) found.push(part(frontmatter, 'yaml', nesting));
  blocks.forEach(({ body, language }, index) => {
    const format = index < MAX_BLOCKS ? (LANGUAGES[language] ?? sniff(body.value)) : undefined;
    found.push(part(body, format, nesting));
  });
  const inComments = comments.flatMap((range) => commentLines(text, range, NO_MARKER));
  return {
    roots: found.flatMap(({ roots }) => roots),
    comments: [...found.flatMap(({ comments }) => comments), ...inComments],
    problems: [],
  };
}

function part(body: MappedText, format: FormatId | undefined, nesting: number): Found {
  const { value } = body;
  if (format === undefined || nesting >= MAX_NESTING) return within(body, [], linesOf(value, []));
  if (format === 'markdown') {
    const { roots, comments } = read(value, nesting + 1);
    return within(body, roots, comments);
  }
  const { roots, comments, problems } = FORMATS[format].parse(value);
  // Of a script, what was understood is configuration, and all else is lines.
  if (format === 'shell') return within(body, roots, linesOf(value, roots.flatMap(leaves)));
  const config = problems.length === 0 && roots.some(({ kind }) => kind !== 'scalar');
  return config ? within(body, roots, comments) : within(body, [], linesOf(value, []));
}

/** What was found in a part, in terms of the whole. */
function within(body: MappedText, roots: readonly ConfigNode[], comments: readonly Comment[]): Found {
  return {
    roots: roots.map((root) => rebase(root, body)),
    comments: comments.map(({ text }) => ({ text: body.within(text) })),
  };
}

/** The lines that hold nothing of `taken`. */
function linesOf(value: string, taken: readonly TextRange[]): readonly Comment[] {
  const ranges = taken.toSorted((a, b) => a.start - b.start);
  let next = 0;
  return commentLines(value, { start: 0, end: value.length }, CODE_MARKER).filter(({ text }) => {
    const { start, end } = text.range();
    while (next < ranges.length && ranges[next]!.end <= start) next++;
    return next >= ranges.length || ranges[next]!.start >= end;
  });
}

function leaves(node: ConfigNode): readonly TextRange[] {
  if (node.kind === 'scalar') return [node.range];
  if (node.kind === 'list') return node.items.flatMap(leaves);
  return node.entries.flatMap(({ keyRange, value }) => [keyRange, ...leaves(value)]);
}
