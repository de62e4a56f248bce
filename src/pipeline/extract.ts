import type { Comment, ConfigNode, Document, Format, Problem } from '../core/document.js';
import type { Slot } from '../core/slot.js';
import { loadFormat } from '../hosts/formats/index.js';
import { generic } from '../hosts/generic.js';
import type { KeyPath } from '../hosts/host.js';
import { definedNames } from '../hosts/slots/defined.js';
import { inlineConfigs } from '../hosts/slots/inline-configs.js';
import { findServers, nameOf, type Servers, speaksOfServers } from '../hosts/slots/servers.js';
import { walk } from '../hosts/slots/walk.js';
import { speaksOfMcp } from './content.js';
import { fileFormat } from './file-format.js';
import { commentSlots, textSlots } from './line-slots.js';
import { hostsOf, type Reader, type Reading } from './readers.js';

/** What a file was found to be. */
export interface Extraction extends Reading {
  readonly slots: readonly Slot[];
  readonly comments: readonly Comment[];
  /** Why it is not well-formed; the first problem counts. */
  readonly problem: Problem | undefined;
  /** A host is known to read this path: it would fail on a broken file. */
  readonly expected: boolean;
  /** What was parsed; absent if that could not be done as a whole. */
  readonly parsed?: Parsed;
  /** What its references can name because it defines it (`input:id`); absent if it could not be parsed as a whole. */
  readonly defined?: ReadonlySet<string>;
}

export interface Parsed {
  readonly document: Document;
  readonly format: Format;
  /** The documents that hold servers: the file's own, and those that stand in strings of it. */
  readonly roots: readonly Root[];
}

export interface Root {
  readonly root: ConfigNode;
  /** Where it stands, if it is in a string. */
  readonly path: readonly string[];
  readonly servers: Servers;
}

/** Keys under which a file of any name can have servers, as far as a text shows them before it is parsed. */
const GENERIC_KEY =
  /\bmcp[_-]?servers\b|\bcontext_servers\b|\b(?:mcp|servers)["']?\s{0,20}[:=\].]|\bmcp add/i;

/** Whether it is worth while to parse a text that only speaks of MCP. */
function mayHoldServers(text: string, hostPaths: readonly KeyPath[]): boolean {
  const holds = (path: KeyPath): boolean => path.every((key) => key === '*' || text.includes(key));
  return GENERIC_KEY.test(text) || hostPaths.some(holds);
}

/**
 * The slots of a file, if it is an MCP config: by its shape, or because a host reads exactly this path. `undefined` if
 * it is something else that only bears the name or the words of one.
 */
export async function extract(
  path: string,
  text: string,
  readers: readonly Reader[],
  binary = false,
): Promise<Extraction | undefined> {
  const expected = readers.some(({ file }) => !file.shared);
  const formatId = fileFormat(path, text, readers);
  if (binary && (expected || speaksOfServers(text))) {
    const offset = Math.max(0, text.indexOf('\0'));
    return brokenConfig(text, [], readers, { message: 'it holds bytes that no text does', offset });
  }
  if (formatId === undefined) {
    if (!expected || text.trim() === '') return undefined;
    return brokenConfig(text, [], readers, { message: 'it is in no format that a host reads', offset: 0 });
  }
  // `services` of a compose file are servers of MCP only in a file that speaks of it.
  const trusted = speaksOfMcp(text) ? readers : readers.filter(({ file }) => !file.shared);
  const hostPaths = trusted.flatMap(({ host, file }) => file.servers ?? host.servers);
  if (!expected && !mayHoldServers(text, hostPaths)) return undefined;
  const format = await loadFormat(formatId);
  const document = format.parse(text);
  const single = readers.some(({ host }) => host.single);
  const roots = document.roots
    .flatMap((root) => [{ root, path: [] }, ...inlineConfigs(root)])
    .map(({ root, path }) => ({ root, path, servers: serversOf(root, hostPaths, single) }));
  const paths = roots.flatMap(({ servers }) => servers.paths);
  const isConfig = expected || paths.length > 0;
  const [problem] = document.problems;
  if (problem !== undefined && (isConfig || speaksOfServers(text))) {
    const recovered = roots.flatMap(({ root, path, servers }) => walk(root, servers.names, path));
    return brokenConfig(text, recovered, readers, problem);
  }
  if (!isConfig) return undefined;
  const own = expected ? roots : roots.filter(({ servers }) => servers.paths.length > 0);
  return {
    ...hostsOf(readers, paths),
    slots: [
      ...own.flatMap(({ root, path, servers }) => walk(root, servers.names, path)),
      ...commentSlots(document, formatId === 'markdown' ? 'text' : 'comment', own, text),
    ],
    comments: document.comments,
    problem: undefined,
    expected,
    parsed: { document, format, roots: own },
    defined: new Set(own.flatMap(({ root }) => definedNames(root))),
  };
}

function serversOf(root: ConfigNode, hostPaths: readonly KeyPath[], single: boolean): Servers {
  const known = findServers(root, hostPaths);
  const servers = known.paths.length > 0 ? known : findServers(root, generic.servers, 'strict');
  const name = single ? nameOf(root) : undefined;
  if (name === undefined) return servers;
  return { ...servers, names: new Map([...servers.names.keys()].map((node) => [node, name])) };
}

/** What the parser recovered, and every line of the text by itself: nothing of a broken config goes unread. */
function brokenConfig(
  text: string,
  recovered: readonly Slot[],
  readers: readonly Reader[],
  problem: Problem,
): Extraction {
  return {
    ...hostsOf(readers, []),
    slots: [...recovered, ...textSlots(text)],
    comments: [],
    problem,
    expected: readers.some(({ file }) => !file.shared),
  };
}
