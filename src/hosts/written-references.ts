import { findReferences } from '../core/classify/references.js';
import { mintingScheme } from '../core/minting.js';
import type { ReferenceSyntax } from './host.js';

/** A reference as it stands in a text. */
export interface WrittenReference {
  readonly syntax: ReferenceSyntax;
  /** The variable, input, secret or key that is named; `undefined` where a command, a path or an address is. */
  readonly name: string | undefined;
  readonly start: number;
  readonly end: number;
  /** It brings a value along for the case that nothing has the name (`${VAR:-this}`). */
  readonly hasDefault: boolean;
}

/** The first that fits. `{{NAME}}` and `{name}` are read as templates of other programs, and are not told here. */
const SYNTAXES: readonly (readonly [ReferenceSyntax, RegExp])[] = [
  ['${VAR}', /^\$\{(?<name>[A-Za-z_]\w{0,127})\}$/],
  ['${VAR:-default}', /^\$\{(?<name>[A-Za-z_]\w{0,127}):-(?<fallback>.{0,4000})\}$/s],
  ['$VAR', /^\$(?<name>[A-Za-z_]\w{0,127})$/],
  ['${input:id}', /^\$\{input:(?<name>[^{}]{1,200})\}$/],
  ['${env://VAR}', /^\$\{env:\/\/(?<name>[A-Za-z_]\w{0,127})(?::-(?<fallback>.{0,4000}))?\}$/s],
  ['${env:VAR}', /^\$\{env:(?<name>[A-Za-z_]\w{0,127})\}$/],
  ['{env:VAR}', /^\{env:(?<name>[A-Za-z_]\w{0,127})\}$/],
  ['{file:path}', /^\{file:/],
  ['${file:path}', /^\$\{file:/],
  ['${cmd: command}', /^\$\{(?:cmd|command):/],
  ['${user_config.key}', /^\$\{user_config\.(?<name>[\w.-]{1,127})\}$/],
  [
    '${{ secrets.NAME }}',
    /^\$\{\{-? {0,8}(?:secrets|vars|inputs|env)\.(?<name>[A-Za-z_]\w{0,127}) {0,8}-?\}\}$/,
  ],
  ['$(command)', /^\$\(/],
  ['store://secret', /^ref\+/],
  // Last, for a namespace in front of its own colon looks the same.
  ['${VAR:default}', /^\$\{(?<name>[A-Z_][A-Z0-9_]{0,127}):(?<fallback>(?![-=?+]|\/\/).{0,4000})\}$/s],
];

/**
 * Addresses that mean a secret to a wrapper and nothing to a server. Others are left out that servers take themselves:
 * `arn:aws:secretsmanager:…`, `file:///…`, a URL of a key vault.
 */
const STORE_SCHEME =
  /^(?:op|doppler|vault|openbao|bao|aws-sm|awssm|aws-ssm|gcp-sm|gcpsm|akv|azure-kv|azurekv|infisical|bws|bitwarden|keychain|keyring|keepassxc?|lastpass|dashlane|conjur|chamber|teller|berglas|age-file):\/\//i;

/** Whether a text begins as the address of a secret, whatever follows. */
export function beginsAsAddress(text: string): boolean {
  return STORE_SCHEME.test(text) || mintingScheme(text) !== undefined;
}

/** With something behind its scheme. */
const ADDRESS = /^[a-z-]{2,20}:\/\/\S{1,2000}$/i;

/** The references in a text whose syntax is one that somebody resolves, in order. */
export function writtenReferences(text: string): readonly WrittenReference[] {
  if (beginsAsAddress(text) && ADDRESS.test(text)) {
    return [{ syntax: 'store://secret', name: undefined, start: 0, end: text.length, hasDefault: false }];
  }
  return findReferences(text).flatMap(({ start, end }) => {
    const written = text.slice(start, end);
    for (const [syntax, pattern] of SYNTAXES) {
      const groups = pattern.exec(written)?.groups ?? (pattern.test(written) ? {} : undefined);
      if (groups === undefined) continue;
      return [{ syntax, name: groups['name'], start, end, hasDefault: (groups['fallback'] ?? '') !== '' }];
    }
    return [];
  });
}
