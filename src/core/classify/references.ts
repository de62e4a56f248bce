/** A reference that stands in a text, in one of the syntaxes that hosts and wrappers resolve. */
export interface ReferenceSpan {
  readonly start: number;
  readonly end: number;
  /** Name of the variable, input or secret that is meant; the command, for a command. */
  readonly name: string;
  /** The default that stands in the reference (`${VAR:-this}`). */
  readonly fallback: { readonly start: number; readonly end: number } | undefined;
}

const NAME = '[A-Za-z_][\\w.-]{0,127}';

/**
 * References that can stand anywhere in a string. Syntaxes and the hosts that resolve them are in the host table;
 * which of them a file's own host resolves is not asked here: all of them name a secret instead of holding it.
 */
const EMBEDDED: readonly RegExp[] = [
  // Actions, Copilot agents, Continue: ${{ secrets.X }}. Docker catalog, Warp, LibreChat: {{server.key}}, {{NAME}}.
  /\$?\{\{-? {0,8}(?<name>[^{}\n]{1,200}?) {0,8}-?\}\}/g,
  // Crush, mcphub.nvim: $(op read op://…), ${cmd: …}; a default may hold one more pair of braces.
  /\$\((?<name>[^()\n]{1,500}(?:\([^()\n]{0,500}\)[^()\n]{0,500})?)\)/g,
  // ${VAR}, ${env:VAR}, ${input:id}, ${VAR:-default}, ${user_config.key}, ${file:/path}; one more pair of braces inside.
  /\$\{(?<braced>(?:[^{}\n]|\{[^{}\n]{0,400}\}){1,4000})\}/g,
  // opencode, Kilo: {env:VAR}, {file:path}.
  /\{(?<name>(?:env|file):[^{}\n]{1,300})\}/g,
  // mcporter: $env:VAR.
  new RegExp(`\\$env:(?<name>${NAME})`, 'g'),
  // vals: ref+vault://path#/key, up to a + or the end of the word.
  /ref\+(?<name>[a-z0-9]{1,30}:\/\/[^\s"'+]{1,500})\+?/g,
];

/** Whole values that name a secret in a store; what resolves them is a wrapper. */
const STORE_REFERENCES: readonly RegExp[] = [
  // op://vault/item/field, doppler://, vault://, aws-sm://, gcp-sm://, azure-kv://, infisical://, bws://, age-file://, env://, se://docker/…
  /^(?:op|doppler|vault|openbao|aws-sm|awssm|aws-ssm|ssm|asm|gcp-sm|gcpsm|sm|akv|azure-kv|azurekv|infisical|bws|bitwarden|age-file|sops|env|se|keychain|keyring|keepassxc?|pass|secret|secrets|github-app|aws-sts|gcp-wif|azure-wif|oidc-exchange|conjur|chamber|teller|berglas|k8s|file|lastpass|dashlane):\/\/\S{1,2000}$/i,
  /^(?:vault|keychain|pass|secretRef|secret|keyring|env|file|bws|conjur):[A-Za-z_/][\w./#@ -]{0,300}$/,
  /^arn:aws[\w-]{0,20}:(?:secretsmanager|ssm):[^\s]{1,500}$/,
  /^\{\{resolve:[^{}\s]{1,500}\}\}$/,
  /^projects\/[^\s/]{1,200}\/secrets\/[^\s/]{1,300}(?:\/versions\/[^\s/]{1,50})?$/,
  /^@Microsoft\.KeyVault\([^()\n]{1,500}\)$/,
  /^https:\/\/[\w-]{1,100}\.vault\.azure\.net\/secrets\/\S{1,300}$/,
  // SOPS and dotenvx: encrypted where it stands.
  /^ENC\[[^\]\n]{1,20000}\]$/,
  /^encrypted:[A-Za-z0-9+/=]{20,20000}$/,
  // mcp-agent cloud handles.
  /^mcpac_sc_[0-9a-f-]{36}$/,
  /^!(?:user|developer)_secret(?: {1,8}\w{1,200})?$/,
  // varlock.
  /^op\([^()\n]{1,500}\)$/,
];

/** `%VAR%` of cmd.exe, and `$VAR`: with a `$` in the middle of a value both are as likely a part of a password. */
const WHOLE: readonly RegExp[] = [
  /^%(?<name>[A-Za-z_]\w{0,127})%$/,
  /^\$(?<name>[A-Za-z_]\w{0,127})$/,
  // registry server.json: {token}
  /^\{(?<name>(?!your)[a-z][a-z0-9_]{0,60})\}$/,
  /^<%=? {0,8}(?<name>[^%\n]{1,300}?) {0,8}%>$/,
  /^(?:process\.env\.|os\.environ\.|System\.getenv\(|env\.)(?<name>[A-Za-z_]\w{0,127})\)?$/,
];

/** What a `$VAR` in the middle of a text must be to count: capitals, after a separator, and a word of a variable's length. */
const DOLLAR_NAME = /(?<![\w$])\$(?<name>[A-Z][A-Z0-9_]{2,127})(?![\w$])/g;

/** All references in the text, in order. */
export function findReferences(text: string): readonly ReferenceSpan[] {
  if (!/[${]|ref\+/.test(text)) return [];
  const spans: ReferenceSpan[] = [];
  /** One for each character that is part of a reference already. */
  const taken = new Uint8Array(text.length);
  for (const pattern of [...EMBEDDED, DOLLAR_NAME]) {
    for (const match of text.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      if (taken[start] || taken[end - 1]) continue;
      taken.fill(1, start, end);
      spans.push({ start, end, ...meaningOf(match) });
    }
  }
  return spans.sort((a, b) => a.start - b.start);
}

/** The name that the whole text refers to; `undefined` if it holds more than a reference, or none. */
export function wholeReference(text: string): string | undefined {
  if (STORE_REFERENCES.some((pattern) => pattern.test(text))) return text;
  for (const pattern of WHOLE) {
    const match = pattern.exec(text);
    if (match) return match.groups!['name']!;
  }
  const [first] = findReferences(text);
  return first && first.start === 0 && first.end === text.length && !first.fallback ? first.name : undefined;
}

/** Namespaces whose references have no default: what follows is all name. */
const WITHOUT_DEFAULT = /^(?:input|file|cmd|command|config|user_config|secrets?):/;

/** `NAME`, then `:-`, `-`, `:=`, `=` (bash) or `:` (Spring, fast-agent, dev containers) and the default; `:?` and `:+` bring none. */
const NAME_AND_DEFAULT = /^(?<name>[A-Za-z_][\w.]{0,127})(?<operator>:?[-?+=]|:)(?<fallback>.{0,4000})$/s;

/** A namespace's own colon is not the one in front of a default. */
const NAMESPACES = /^(?:env|localEnv|containerEnv):/;

function meaningOf(match: RegExpMatchArray): Pick<ReferenceSpan, 'name' | 'fallback'> {
  const { name, braced } = match.groups!;
  if (braced === undefined) return { name: name!, fallback: undefined };
  const bare = braced.replace(NAMESPACES, '').replace(/^\/\//, '');
  const namespace = braced.slice(0, braced.length - bare.length);
  const parts = WITHOUT_DEFAULT.test(braced) ? null : NAME_AND_DEFAULT.exec(bare);
  if (parts === null) return { name: braced, fallback: undefined };
  const { operator, fallback } = parts.groups!;
  const end = match.index! + match[0].length - 1;
  const brings = fallback !== '' && !/[?+]$/.test(operator!);
  return {
    name: namespace + parts.groups!['name']!,
    fallback: brings ? { start: end - fallback!.length, end } : undefined,
  };
}
