import type { ScalarNode } from '../../core/document.js';
import { scalar } from './nodes.js';
import type { Word } from './shell-words.js';
import type { Key } from './tree.js';

/**
 * Options of `mcp add` that have a value, by the key that the value has in a config. Crush:
 * https://github.com/charmbracelet/crush/blob/main/docs/config/README.md, Claude Code: https://code.claude.com/docs/en/mcp,
 * Gemini: https://github.com/google-gemini/gemini-cli/blob/main/docs/tools/mcp-server.md, Codex: https://developers.openai.com/codex/mcp
 */
const OPTIONS: Readonly<Record<string, string>> = {
  '--bearer-token-env-var': 'bearer_token_env_var',
  '--callback-port': 'callback_port',
  '--client-id': 'client_id',
  '--command': 'command',
  '--cwd': 'cwd',
  '--description': 'description',
  '--disabled': 'disabled',
  '--disabled-tools': 'disabled_tools',
  '--enabled-tools': 'enabled_tools',
  '--exclude-tools': 'exclude_tools',
  '--include-tools': 'include_tools',
  '--oauth': 'oauth',
  '--oauth-callback-port': 'oauth_callback_port',
  '--oauth-client-id': 'oauth_client_id',
  '--oauth-client-secret': 'oauth_client_secret',
  '--scope': 'scope',
  '-s': 'scope',
  '--timeout': 'timeout',
  '--transport': 'type',
  '-t': 'type',
  '--type': 'type',
  '--url': 'url',
};
const ENV = /^(?:--env|-e)$/;
const HEADER = /^(?:--header|-H)$/;
const ARGS = /^--args?$/;
/** `Name:` of a header, which some write with an equals sign. */
const HEADER_LINE = /^[A-Za-z0-9_][A-Za-z0-9_-]{0,200}[:=]/;
/** `NAME=` of an environment variable. */
export const ASSIGNMENT = /^[A-Za-z_][A-Za-z0-9_]{0,200}=/;

/** What the words after `mcp add` say of a server. */
interface Server {
  readonly name: Word | undefined;
  readonly settings: readonly Setting[];
  readonly args: readonly ScalarNode[];
}

interface Setting {
  /** From the server to the value: `url`, or `env` and a name. */
  readonly path: readonly Key[];
  readonly value: ScalarNode;
}

/** Reads options and positional words in any order, for the hosts do not agree on one. */
export function serverOf(words: readonly Word[]): Server {
  return new ServerReader(words).read();
}

class ServerReader {
  readonly #words: readonly Word[];
  readonly #settings: Setting[] = [];
  readonly #args: ScalarNode[] = [];
  #name: Word | undefined;
  /** Whether the command or URL is known: what follows are its arguments. */
  #command = false;
  #at = 0;

  constructor(words: readonly Word[]) {
    this.#words = words;
  }

  read(): Server {
    for (let word = this.#take(); word !== undefined && word.text.value !== '--'; word = this.#take()) {
      if (!word.text.value.startsWith('-') || !this.#option(word)) this.#positional(word);
    }
    for (const word of this.#words.slice(this.#at)) this.#positional(word);
    return { name: this.#name, settings: this.#settings, args: this.#args };
  }

  /** The server's name, its command or URL, then arguments. */
  #positional(word: Word): void {
    if (this.#name === undefined) this.#name = word;
    else if (this.#command) this.#args.push(scalarOf(word));
    else this.#set(/^[a-z]{2,10}:\/\//i.test(word.text.value) ? 'url' : 'command', word, word);
  }

  #option(word: Word): boolean {
    const { value } = word.text;
    const equals = value.indexOf('=');
    const name = equals === -1 ? value : value.slice(0, equals);
    const inline = equals === -1 ? undefined : tail(word, equals + 1);
    const key = OPTIONS[name] ?? (inline && name.replace(/^-{1,2}/, '').replaceAll('-', '_'));
    if (ENV.test(name)) this.#pairs('env', ASSIGNMENT, word, inline);
    else if (HEADER.test(name)) this.#pairs('headers', HEADER_LINE, word, inline);
    else if (ARGS.test(name)) this.#args.push(...[inline ?? this.#take()].filter(isWord).map(scalarOf));
    else if (this.#command && OPTIONS[name] === undefined) return false;
    else if (key !== undefined) this.#set(key, word, inline ?? this.#take());
    return true;
  }

  #set(key: string, { range }: Word, value: Word | undefined): void {
    if (value === undefined) return;
    this.#settings.push({ path: [{ name: key, range }], value: scalarOf(value) });
    if (key === 'command' || key === 'url') this.#command = true;
  }

  /** `K=V` or `K: V`, any number of them, or one pair `K V`. */
  #pairs(map: 'env' | 'headers', whole: RegExp, { range }: Word, inline: Word | undefined): void {
    const parent: Key = { name: map, range };
    let word = inline ?? this.#take();
    if (word !== undefined && !whole.test(word.text.value)) {
      const value = this.#take();
      const key: Key = { name: word.text.value, range: word.range };
      if (value !== undefined) this.#settings.push({ path: [parent, key], value: scalarOf(value) });
      return;
    }
    while (word !== undefined) {
      const { key, value } = assignment(word, (whole.exec(word.text.value)?.[0].length ?? 1) - 1);
      this.#settings.push({ path: [parent, key], value });
      const more = inline === undefined && whole.test(this.#words[this.#at]?.text.value ?? '');
      word = more ? this.#take() : undefined;
    }
  }

  #take(): Word | undefined {
    return this.#words[this.#at++];
  }
}

/** A key and a value that are one word, with a separator at `at`. */
export function assignment(word: Word, at: number): { readonly key: Key; readonly value: ScalarNode } {
  const name = word.text.slice(0, at);
  const { text, range } = tail(word, at + 1);
  return { key: { name: name.value, range: name.range() }, value: scalar('string', text.trim(), range) };
}

export function scalarOf({ text, range }: Word): ScalarNode {
  return scalar('string', text, range);
}

/** The rest of a word from the character at `from` on. */
function tail({ text, range }: Word, from: number): Word {
  return { text: text.slice(from), range: { start: text.range(0, from).end, end: range.end } };
}

function isWord(word: Word | undefined): word is Word {
  return word !== undefined;
}
