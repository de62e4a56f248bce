import type { MappedText } from '../../core/text.js';
import { toWords } from '../../core/words.js';

/** `Name: value` or `Name=value` of a header list or a `--header` argument; `undefined` if it has neither. */
export function headerPair(
  text: MappedText,
): { readonly name: string; readonly value: MappedText } | undefined {
  const match = /^\s{0,8}([A-Za-z][\w-]{0,80})\s{0,4}[:=]\s{0,8}/.exec(text.value);
  return match ? { name: match[1]!, value: text.slice(match[0].length) } : undefined;
}

/** `NAME=value` where the name is a variable's; `undefined` for anything else. */
export function assignment(
  text: MappedText,
): { readonly name: string; readonly value: MappedText } | undefined {
  const match = /^([A-Za-z_][\w.]{0,127})=/.exec(text.value);
  return match ? { name: match[1]!, value: text.slice(match[0].length) } : undefined;
}

export function isHeaderFlag(flag: string): boolean {
  return /^(?:HEADER|HEADERS|H|HTTP_HEADER|ADD_HEADER|REMOTE_HEADER|CUSTOM_HEADER)$/.test(toWords(flag));
}

export function isEnvFlag(flag: string): boolean {
  return /^(?:E|ENV|SET_ENV|ENVIRONMENT|BUILD_ARG|PASS_ENVIRONMENT)$/.test(toWords(flag));
}
