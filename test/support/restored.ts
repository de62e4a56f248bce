import { parse as parseToml } from 'smol-toml';
import { parseAllDocuments } from 'yaml';

type Plain = Readonly<Record<string, unknown>>;

/** A config as its host would parse it, by parsers that the scanner does not use itself where there are others. */
export function parsed(path: string, text: string): unknown {
  const own = text.replace(/^\ufeff/, '');
  if (path.endsWith('.toml')) return parseToml(own.replaceAll('\r\n', '\n'));
  if (/\.ya?ml$/.test(path)) {
    const documents = parseAllDocuments(own, { logLevel: 'silent', customTags: () => [] });
    return documents.map((document) => document.toJS());
  }
  return JSON.parse(withoutComments(own));
}

/** JSON out of what editors take for it. */
function withoutComments(text: string): string {
  const tokens =
    /"(?:[^"\\]|\\.)*"|\/\/[^\n]*|\/\*[\s\S]*?\*\/|,(?=(?:\s|\/\/[^\n]*|\/\*[\s\S]*?\*\/)*[}\]])/g;
  return text.replace(tokens, (token) => (token.startsWith('"') ? token : ''));
}

const BEARER = ['bearer_token_env_var', 'bearerTokenEnv', 'bearer_token', 'bearerToken'];

/** What hosts and the wrapper make of a config: values in place of references, as each of them would put them there. */
export class Restoring {
  readonly #values: ReadonlyMap<string, string>;
  readonly #words: readonly string[];

  constructor(values: ReadonlyMap<string, string>, words: readonly string[]) {
    this.#values = values;
    this.#words = words;
  }

  restored(node: unknown): unknown {
    if (typeof node === 'string') return this.#text(node);
    if (Array.isArray(node)) {
      const items = node.filter((item) => !this.#isInput(item));
      return items.map((item) => this.restored(item));
    }
    if (typeof node !== 'object' || node === null) return node;
    const plain = this.#byName(this.#unwrapped({ ...node }));
    const kept = Object.entries(plain).filter(([key]) => !this.#named('user_config', key));
    return Object.fromEntries(kept.map(([key, value]) => [key, this.restored(value)]));
  }

  #text(text: string): string {
    const own = (name: string, whole: string): string => this.#values.get(name) ?? whole;
    return text
      .replace(/\$\{input:([\w-]+)\}/g, (whole, id: string) =>
        own(id.toUpperCase().replaceAll('-', '_'), whole),
      )
      .replace(/\$\{user_config\.(\w+)\}/g, (whole, key: string) => own(key.toUpperCase(), whole))
      .replace(/\$\{\{ secrets\.(\w+) \}\}/g, (whole, name: string) => own(name, whole))
      .replace(/\$\{(?:env:(?:\/\/)?)?(\w+)\}/g, (whole, name: string) => own(name, whole))
      .replace(/\{env:(\w+)\}/g, (whole, name: string) => own(name, whole));
  }

  #isInput(item: unknown): boolean {
    const { type, id, password } = (item ?? {}) as Plain;
    return type === 'promptString' && password === true && this.#named('input', String(id));
  }

  #named(_kind: string, id: string): boolean {
    const name = id.toUpperCase().replaceAll('-', '_');
    return id !== name && this.#values.has(name);
  }

  /** The server without the wrapper, as the wrapper would start it. */
  #unwrapped(entry: Plain): Plain {
    const key = ['command', 'cmd'].find((one) => one in entry) ?? 'command';
    const { args = [] } = entry as { readonly args?: readonly unknown[] };
    const command = entry[key];
    const all = Array.isArray(command) ? command : [command, ...(Array.isArray(args) ? args : [])];
    if (this.#words.some((word, index) => all[index] !== word)) return entry;
    const rest = all.slice(this.#words.length);
    const expands = rest[0] === '--expand';
    const start = rest.slice(rest.indexOf('--') + 1);
    const envKey = ['env', 'environment', 'envs'].find((one) => one in entry) ?? 'env';
    const env: Record<string, unknown> = { ...(entry[envKey] as Plain | undefined) };
    for (const [name, value] of Object.entries(env)) env[name] = this.#followed(value);
    const used = new Set<string>();
    const held = (name: string, whole: string): string => {
      const value = env[name] ?? this.#values.get(name);
      if (typeof value !== 'string') return whole;
      used.add(name);
      return value;
    };
    const isShell = /^(?:ba|z)?sh$/.test(String(start[0]));
    const words = start.map((word) => {
      if (typeof word !== 'string') return word;
      const own = expands ? word.replace(/\{\{(\w+)\}\}/g, (whole, name: string) => held(name, whole)) : word;
      return isShell ? own.replace(/\$\{(\w+)\}/g, (whole, name: string) => held(name, whole)) : own;
    });
    for (const name of used) delete env[name];
    const listed = Object.fromEntries(
      ['env_vars', 'env_keys'].flatMap((one) =>
        Array.isArray(entry[one])
          ? [
              [
                one,
                (entry[one] as unknown[]).filter(
                  (name) => !used.has(String(name)) && !this.#isReferred(entry[envKey], name),
                ),
              ],
            ]
          : [],
      ),
    );
    const started = Array.isArray(command) ? { [key]: words } : { [key]: words[0], args: words.slice(1) };
    return { ...entry, ...started, ...listed, [envKey]: env };
  }

  /** A variable that is handed on for the wrapper alone. */
  #isReferred(env: unknown, name: unknown): boolean {
    return Object.values((env ?? {}) as Plain).includes(`env://${String(name)}`);
  }

  #followed(value: unknown): unknown {
    const name = typeof value === 'string' ? /^env:\/\/(\w+)$/.exec(value)?.[1] : undefined;
    return typeof value === 'string'
      ? this.#text(name === undefined ? value : (this.#values.get(name) ?? value))
      : value;
  }

  /** Keys that name variables, as what they stand for. */
  #byName(entry: Plain): Plain {
    const made: Record<string, unknown> = { ...entry };
    const values = this.#values;
    const put = (map: string, key: string, value: string): void => {
      made[map] = { ...(made[map] as Plain | undefined), [key]: value };
    };
    for (const [list, map] of [
      ['env_vars', 'env'],
      ['env_keys', 'envs'],
    ] as const) {
      const names = made[list];
      if (!Array.isArray(names)) continue;
      for (const name of names) if (values.has(name)) put(map, name, values.get(name)!);
      made[list] = names.filter((name) => !values.has(name));
    }
    const headers = 'http_headers' in made ? 'http_headers' : 'headers';
    for (const [key, name] of Object.entries((made['env_http_headers'] ?? {}) as Plain))
      put(headers, key, values.get(String(name)) ?? '');
    delete made['env_http_headers'];
    // A bearer token by itself is that header.
    const bearer = made['bearer_token_env_var'] ?? made['bearerTokenEnv'];
    const token =
      bearer === undefined ? (made['bearer_token'] ?? made['bearerToken']) : values.get(String(bearer));
    if (typeof token === 'string') put(headers, 'Authorization', `Bearer ${token}`);
    const { api_key_env: own, api_key_header: header, api_key_format: format } = made;
    if (own !== undefined && values.has(String(own)))
      put(headers, String(header), String(format).replace('{token}', values.get(String(own))!));
    for (const key of BEARER) delete made[key];
    if (values.has(String(own)))
      for (const key of ['api_key_env', 'api_key_header', 'api_key_format']) delete made[key];
    return made;
  }
}

/** The same without maps and lists that hold nothing, and with defaults in place of the references that have them. */
export function bare(node: unknown): unknown {
  if (typeof node === 'string') return node.replace(/\$\{(?:env:(?:\/\/)?)?\w+:-?((?![-/])[^{}]*)\}/g, '$1');
  if (typeof node !== 'object' || node === null) return node;
  if (Array.isArray(node)) return node.map(bare);
  const entries = Object.entries(node).map(([key, value]) => [key, bare(value)] as const);
  return Object.fromEntries(
    entries.filter(
      ([, value]) => typeof value !== 'object' || value === null || Object.keys(value).length > 0,
    ),
  );
}
