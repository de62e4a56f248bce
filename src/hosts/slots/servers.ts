import type { ConfigNode, MapNode } from '../../core/document.js';
import { toWords } from '../../core/words.js';
import type { KeyPath } from '../host.js';

/** Keys that no file uses for anything but MCP servers: found at any depth, under any file name. */
const SERVER_MAP_KEY =
  /^(?:mcpServers|mcp_servers|mcp-servers|context_servers|amp\.mcpServers|mcp\.servers)$/;

/** Keys that a server entry has; one of them makes an entry a server. */
const SERVER_KEY =
  /^(?:COMMAND|CMD|EXECUTABLE|ARGS|URL|URI|SERVER_URL|HTTP_URL|BASE_URL|TARGET|TRANSPORT|HEADERS|HTTP_HEADERS|ENV|ENVIRONMENT|ENVS|ENV_VARS|SETTINGS|AUTH|OAUTH|API_KEY|BEARER_TOKEN_ENV_VAR|HEADERS_HELPER|IMAGE|START_COMMAND|SERVER_COMMAND|ENVIRONMENT_VARIABLES|RUNTIME_ARGUMENTS|PACKAGE_ARGUMENTS)$/;

const TRANSPORT =
  /^(?:stdio|sse|http|https|ws|websocket|streamable-?http|streamable_http|remote|local|builtin)$/i;

/** Says "there are servers in here" even in a text that does not parse. */
const SERVER_MAP = /["']?\b(?:mcpServers|mcp_servers|context_servers|amp\.mcpServers)\b["']?\s{0,20}[:=\].]/;

export function speaksOfServers(text: string): boolean {
  return SERVER_MAP.test(text);
}

/** Servers that were found: for each node that is a server entry its name. */
export interface Servers {
  readonly names: ReadonlyMap<ConfigNode, string>;
  /** Key paths of the server maps, for telling which host reads them. */
  readonly paths: readonly KeyPath[];
}

/**
 * The server entries of a document: those under a key that is made for them, wherever it stands, and those at the
 * paths where the file's hosts look.
 */
export function findServers(
  root: ConfigNode,
  hostPaths: readonly KeyPath[],
  /** At the paths of a file that no host is known to read, an entry must say how it is started or reached. */
  proof: 'usual' | 'strict' = 'usual',
): Servers {
  const names = new Map<ConfigNode, string>();
  const paths: KeyPath[] = [];
  const seen = new Set<ConfigNode>();
  visit(root, []);
  return { names, paths };

  function visit(node: ConfigNode, path: KeyPath): void {
    if (node.kind === 'scalar' || seen.has(node)) return;
    seen.add(node);
    const isMap =
      SERVER_MAP_KEY.test(path.at(-1) ?? '') || hostPaths.some((wanted) => matchesPath(wanted, path));
    if (isMap) collect(node, path);
    if (node.kind === 'map') for (const { key, value } of node.entries) visit(value, [...path, key]);
    else for (const [index, item] of node.items.entries()) visit(item, [...path, String(index)]);
  }

  function collect(node: ConfigNode, path: KeyPath): void {
    const entries =
      node.kind === 'map'
        ? node.entries.map(({ key, value }) => [key, value] as const)
        : node.kind === 'list'
          ? node.items.map((item, index) => [nameOf(item) ?? String(index), item] as const)
          : [];
    const made = SERVER_MAP_KEY.test(path.at(-1) ?? '');
    const servers = entries.filter(([, value]) =>
      made || proof === 'usual' ? isServer(value) : node.kind === 'map' && isLaunchable(value),
    );
    if (servers.length === 0) return;
    paths.push(path);
    for (const [name, value] of servers) if (!names.has(value)) names.set(value, name);
  }
}

export function matchesPath(wanted: KeyPath, path: KeyPath): boolean {
  return wanted.length === path.length && wanted.every((key, index) => key === '*' || key === path[index]);
}

function isServer(node: ConfigNode): boolean {
  return node.kind === 'map' && node.entries.some(({ key, value }) => isServerKey(toWords(key), value));
}

/** OpenAPI and others have `servers` with URLs too: it takes a command, or a URL and a transport or headers. */
function isLaunchable(node: ConfigNode): boolean {
  if (node.kind !== 'map') return false;
  const keys = new Set(node.entries.map(({ key }) => toWords(key)));
  const reached = ['URL', 'SERVER_URL', 'HTTP_URL'].some((key) => keys.has(key));
  const transport = node.entries.some(
    ({ key, value }) =>
      toWords(key) === 'TYPE' && value.kind === 'scalar' && TRANSPORT.test(value.text.value),
  );
  return (
    (keys.has('COMMAND') && (keys.has('ARGS') || keys.has('ENV') || transport)) ||
    (reached && (transport || keys.has('HEADERS')))
  );
}

function isServerKey(words: string, value: ConfigNode): boolean {
  if (words === 'TYPE' || words === 'TRANSPORT') {
    return value.kind === 'map' || (value.kind === 'scalar' && TRANSPORT.test(value.text.value));
  }
  return SERVER_KEY.test(words);
}

/** What a node calls itself. */
export function nameOf(node: ConfigNode): string | undefined {
  if (node.kind !== 'map') return undefined;
  const entry = (node as MapNode).entries.find(({ key }) => key === 'name' || key === 'id');
  return entry?.value.kind === 'scalar' ? entry.value.text.value : undefined;
}
