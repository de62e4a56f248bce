import type { ConfigNode, ListNode, MapNode, ScalarNode } from '../../core/document.js';
import type { Slot, SlotKind } from '../../core/slot.js';
import { toWords } from '../../core/words.js';
import { argumentSlots, commandSlots, flagSlots } from './arguments.js';
import { MAX_SLOTS, type SlotContext } from './context.js';
import { decompose } from './decompose.js';
import { assignment, headerPair } from './pairs.js';
import { urlParts } from './url.js';

/** The keys under which hosts keep each kind of slot, as `toWords` gives them (hosts.md: env, headers, url, arguments, auth). */
const KIND_OF_KEY: readonly (readonly [SlotKind, RegExp])[] = [
  [
    'env',
    /^(?:ENV|ENVS|ENVIRONMENT|ENV_VARS|ENVIRONMENT_VARIABLES|CONTAINER_ENV|REMOTE_ENV|DEFAULT_ENV|EXTRA_ENV|ENV_VARIABLES)$/,
  ],
  [
    'header',
    /^(?:HEADERS?|HTTP_HEADERS|REQUEST_HEADERS|OAUTH_HEADERS|CUSTOM_HEADERS|EXTRA_HEADERS|DEFAULT_HEADERS|STATIC_HEADERS)$/,
  ],
  [
    'url',
    /^(?:URL|URI|SERVER_URL|SERVER_URI|HTTP_URL|BASE_URL|SSE_URL|ENDPOINT|ENDPOINT_URL|HREF|REMOTE_URL|MCP_URL|WS_URL|ADDRESS|SERVERURL)$/,
  ],
  [
    'arg',
    /^(?:ARGS|ARG|ARGUMENTS|COMMAND|CMD|EXECUTABLE|RUNTIME_ARGUMENTS|PACKAGE_ARGUMENTS|EXTRA_ARGS|COMMAND_FUNCTION|TARGET|SERVER_COMMAND)$/,
  ],
  [
    'auth',
    /^(?:AUTH|OAUTH|OAUTH2|OAUTH_CLIENT|AUTHENTICATION|AUTHORIZATION|CREDENTIALS|API_KEY|TOKENS|ACCESS_TOKEN|BEARER_TOKEN|OAUTH_TOKEN|OAUTH_CLIENT_SECRET|CLIENT_SECRET|REFRESH_TOKEN|TOKEN|SECRET)$/,
  ],
  ['input', /^(?:INPUTS|USER_CONFIG|CONFIG_SCHEMA|EXAMPLE_CONFIG|VARIABLES|PROMPT_STRING)$/],
];

interface Frame extends SlotContext {
  /** The key right above, in words. */
  readonly key: string;
}

/**
 * All slots of a document. `path` is where the document stands, if it is a string in another; `servers` says for each node under a server map which server it is.
 *
 * A node that is reached twice (a YAML alias) is read once, where it is written: its text stands in the file once.
 */
export function walk(
  root: ConfigNode,
  servers: ReadonlyMap<ConfigNode, string>,
  path: readonly string[] = [],
): readonly Slot[] {
  const slots: Slot[] = [];
  const seen = new Set<ConfigNode>();
  visit(root, {
    server: undefined,
    kind: 'setting',
    part: 'whole',
    keyPath: path,
    place: path,
    name: undefined,
    scheme: undefined,
    domain: undefined,
    user: undefined,
    fallback: false,
    declaredSecret: false,
    key: '',
  });
  return slots;

  function visit(node: ConfigNode, frame: Frame): void {
    if (seen.has(node)) return;
    seen.add(node);
    const server = servers.get(node);
    const here: Frame =
      server === undefined
        ? frame
        : { ...frame, server, kind: 'setting', domain: serverDomain(node), key: '' };
    if (node.kind === 'map') visitMap(node, here);
    else if (node.kind === 'list') visitList(node, here);
    else visitScalar(node, here);
  }

  function visitMap(map: MapNode, frame: Frame): void {
    const label = labelOf(map);
    const declaredSecret = frame.declaredSecret || isDeclaredSecret(map);
    for (const { key, value } of map.entries) {
      const words = toWords(key);
      const named = label !== undefined && /^(?:VALUE|DEFAULT|EXAMPLE|DEFAULT_VALUE)$/.test(words);
      visit(value, {
        ...frame,
        kind: kindOf(words, frame),
        name: named ? label : defaultedName(words, frame, key),
        keyPath: [...frame.keyPath, key],
        place: [...frame.place, named ? label : key],
        key: words,
        declaredSecret,
      });
    }
  }

  function visitList(list: ListNode, frame: Frame): void {
    if (frame.kind === 'arg' && list.items.every((item) => item.kind === 'scalar')) {
      for (const item of list.items) seen.add(item);
      const words = list.items.flatMap((item) => (item.kind === 'scalar' ? [item.text] : []));
      add(argumentSlots(words, frame));
      return;
    }
    list.items.forEach((item, index) => {
      const label = item.kind === 'map' ? labelOf(item) : undefined;
      visit(item, {
        ...frame,
        name: label ?? frame.name,
        keyPath: [...frame.keyPath, String(index)],
        place: [...frame.place, label ?? String(index)],
      });
    });
  }

  function visitScalar({ type, text }: ScalarNode, frame: Frame): void {
    if (type === 'null' || type === 'boolean') return;
    if (slots.length >= MAX_SLOTS) {
      add([{ ...frame, text }]);
      return;
    }
    const pair =
      frame.kind === 'header' ? headerPair(text) : frame.kind === 'env' ? assignment(text) : undefined;
    // A list item `NAME=value` or `Name: value`; under a key of its own the name is the key.
    if (pair && /^\d+$/.test(frame.keyPath.at(-1) ?? '')) {
      add(
        decompose(pair.value, { ...frame, name: pair.name, place: [...frame.place.slice(0, -1), pair.name] }),
      );
    } else if (frame.kind === 'arg' && frame.name?.startsWith('-')) {
      add(flagSlots(frame.name, text, frame));
    } else if (frame.kind === 'arg') {
      add(commandSlots(text, { ...frame, name: undefined, part: 'positional' }));
    } else add(decompose(text, frame));
  }

  function add(found: readonly Slot[]): void {
    for (const slot of found) slots.push(slot);
  }
}

function kindOf(words: string, frame: Frame): SlotKind {
  // Under env and headers every key is a name of the user's, even if it is called `url` or `auth`.
  if (frame.kind === 'env' || frame.kind === 'header') return frame.kind;
  const own = kindOfKey(words);
  if (own !== undefined && !(frame.kind === 'input' && own === 'auth')) return own;
  if (frame.kind === 'arg' && /^(?:VALUE|DEFAULT|VALUES)$/.test(words)) return 'arg';
  return frame.kind === 'url' || frame.kind === 'arg' ? 'setting' : frame.kind;
}

/** What stands under a key of a server entry, by the key in words alone. */
export function kindOfKey(words: string): SlotKind | undefined {
  return KIND_OF_KEY.find(([, pattern]) => pattern.test(words))?.[0];
}

/** `user_config.api_key.default`: what the value is called stands one level above it. */
function defaultedName(words: string, frame: Frame, key: string): string | undefined {
  return /^(?:DEFAULT|VALUE|EXAMPLE|CONST)$/.test(words) && frame.name !== undefined ? frame.name : key;
}

/** What a list item or a `{name, value}` pair calls itself. */
function labelOf(map: MapNode): string | undefined {
  for (const key of ['name', 'key', 'id', 'envVar']) {
    const entry = map.entries.find((candidate) => candidate.key === key);
    if (entry?.value.kind === 'scalar' && entry.value.type === 'string' && entry.value.text.length > 0) {
      return entry.value.text.value;
    }
  }
  return undefined;
}

function isDeclaredSecret(map: MapNode): boolean {
  return map.entries.some(
    ({ key, value }) =>
      /^(?:password|isSecret|is_secret|sensitive|secret)$/.test(key) &&
      value.kind === 'scalar' &&
      value.type === 'boolean' &&
      value.text.value === 'true',
  );
}

/** Host name of the URL that a server entry has, directly or among its arguments. */
function serverDomain(server: ConfigNode): string | undefined {
  if (server.kind === 'scalar') return urlParts(server.text)?.domain;
  if (server.kind === 'list') return undefined;
  for (const { value } of server.entries) {
    const texts = value.kind === 'scalar' ? [value] : value.kind === 'list' ? value.items : [];
    for (const node of texts) {
      const domain = node.kind === 'scalar' ? urlParts(node.text)?.domain : undefined;
      if (domain !== undefined && domain !== '') return domain;
    }
  }
  return undefined;
}
