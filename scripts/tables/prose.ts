import { code, text } from '../../src/reporters/markdown-text.js';

/** What stands between the spaces at both ends. */
const WORDS = /\S(?:.*\S)?/;

/** A description, which has code spans of its own. */
export function prose(description: string): string {
  return description
    .split('`')
    .map((part, index) => (index % 2 === 0 ? part.replace(WORDS, text) : code(part)))
    .join('');
}
