import { isLocalHost, isServiceName } from '../../src/core/classify/local-dev.js';
import { nameSense, titleOf } from '../../src/core/classify/names.js';
import { placeholderReason } from '../../src/core/classify/placeholder.js';
import {
  isHex,
  isUuid,
  looksGenerated,
  looksLikeAKey,
  wordiness,
} from '../../src/core/classify/randomness.js';
import { findReferences, wholeReference } from '../../src/core/classify/references.js';
import { benignShape, isVariableName } from '../../src/core/classify/shapes.js';
import { displayable } from '../../src/core/display.js';
import type { Slot } from '../../src/core/slot.js';
import { MappedText } from '../../src/core/text.js';
import { commandSlots } from '../../src/hosts/slots/arguments.js';
import type { SlotContext } from '../../src/hosts/slots/context.js';
import { decompose } from '../../src/hosts/slots/decompose.js';
import { lineSlots } from '../../src/hosts/slots/lines.js';
import { speaksOfServers } from '../../src/hosts/slots/servers.js';
import { urlParts } from '../../src/hosts/slots/url.js';
import { speaksOfMcp } from '../../src/pipeline/content.js';
import { block, code, text } from '../../src/reporters/markdown-text.js';
import { slotOf, verdictsOn } from './slot.js';

const context = (more: Partial<Slot>): SlotContext => {
  const { text: _, ...rest } = slotOf('', more);
  return rest;
};

const mapped = (text: string): MappedText => MappedText.verbatim(text, 0);
/** The same behind escapes, where each character has a place of its own. */
const escaped = (text: string): MappedText =>
  MappedText.decoded(
    text,
    Array.from({ length: text.length }, (_, index) => 6 * index),
    Array.from({ length: text.length }, (_, index) => 6 * index + 6),
  );

type Works = Readonly<Record<string, (text: string) => unknown>>;

/** Everything that matches patterns against one value, or against a name. */
export const classification: Works = {
  findReferences,
  wholeReference,
  placeholderReason: (text) => [
    placeholderReason(text, 'API_KEY', 'token'),
    placeholderReason(text, text, 'password'),
  ],
  nameSense: (text) => [nameSense(text), titleOf(text)],
  randomness: (text) => [
    looksGenerated(text),
    looksLikeAKey(text),
    wordiness(text),
    isHex(text, 8),
    isUuid(text),
  ],
  shapes: (text) => [benignShape(text), isVariableName(text), isLocalHost(text), isServiceName(text)],
  'classify a token': (text) => verdictsOn(text, { name: 'API_KEY' }),
  'classify a password': (text) =>
    verdictsOn(text, { name: 'password', part: 'userinfo', domain: 'db.acme.dev', user: 'sam' }),
  'classify Basic': (text) => verdictsOn(text, { name: 'Authorization', kind: 'header', scheme: 'Basic' }),
  'classify a path segment': (text) => verdictsOn(text, { kind: 'url', part: 'path', name: 's' }),
  'classify a comment': (text) => verdictsOn(text, { kind: 'comment', name: undefined }),
  'classify by a name': (text) => [
    verdictsOn('eu-west-1-of-acme', { name: text }),
    verdictsOn('eu', { name: 'A', keyPath: [text], server: text, domain: text }),
  ],
  displayable,
  Markdown: (value) => [text(value), code(value), block('diff', [value])],
  speaks: (text) => [speaksOfMcp(text), speaksOfServers(text)],
};

/** Everything that takes the text of a file apart. */
export const slots: Works = {
  'urlParts of a path': (text) => urlParts(mapped(`https://a.dev/${text}`)),
  'urlParts of a query': (text) => urlParts(mapped(`https://a.dev?${text}`)),
  'urlParts of credentials': (text) => urlParts(mapped(`postgres://${text}`)),
  decompose: (text) => decompose(mapped(text), context({ name: 'API_KEY' })),
  'decompose behind escapes': (text) => decompose(escaped(text), context({ name: 'API_KEY' })),
  'decompose a cookie': (text) => decompose(mapped(text), context({ kind: 'header', name: 'Cookie' })),
  'decompose JSON': (text) => decompose(mapped(`{"a": "${text}`), context({ name: 'CONFIG' })),
  'commandSlots behind escapes': (text) => commandSlots(escaped(text), context({ kind: 'arg' })),
  lineSlots: (text) => lineSlots(mapped(text), 'text', '#text'),
};

/** What patterns begin with, stop at or go on with. */
export const units: readonly string[] = [
  '${',
  '${A}',
  '${a:-',
  '${{',
  '{',
  '}',
  '{{',
  '{a',
  '{{a}',
  '$(',
  '$(a',
  '$',
  '$A',
  '$A ',
  '{env:',
  '{env:A}',
  'ref+',
  'ref+a://',
  '$env:',
  '%',
  '%A',
  '"',
  "'",
  '`',
  '\\',
  '\\"',
  '\\u',
  '"a"',
  '"a":',
  '"a": "b", ',
  '["a',
  '[',
  ']',
  '[[',
  '{"a":',
  '<',
  '<a',
  '<a>',
  '(',
  '*',
  '#',
  '__',
  '-',
  '--',
  '--a',
  '--a=',
  '--a b ',
  '-e ',
  '-e A=',
  '-H a: ',
  'a=',
  'a=1&',
  'a=1;',
  'a;',
  '&',
  ';',
  '=',
  'A=b ',
  'a=b,',
  ':',
  'a:',
  'a: ',
  'a: b ',
  'x: Bearer ',
  'Bearer ',
  'Basic a',
  'Token: ',
  'token=',
  'password=',
  'host=a ',
  'user=a;',
  ' ',
  '\t',
  'a ',
  'a b',
  '/',
  '//',
  '/a',
  '://',
  'a://',
  'https://',
  'https://a:',
  'https://a@',
  'postgres://a:b',
  '@',
  'a@',
  '.',
  'a.',
  '...',
  '…',
  '?',
  '?a',
  '~',
  '+',
  '|',
  '!',
  ',',
  'x',
  'xx-',
  '0',
  '01',
  'a',
  'aB',
  'a1',
  'aB3',
  'A',
  'A_',
  '_',
  'Aa',
  'abc',
  'éa',
  '漢',
  '\u{1f600}',
  '\u200b',
  '\ud800',
  '\u001b[',
  'eyJ',
  'eyJa.',
  'op://',
  'arn:aws:',
  'sha256:',
  'your-',
  'example',
  'key',
  'the ',
  'mcp',
  'mcpServers',
  'export ',
  '-c "',
];
