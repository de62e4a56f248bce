import { z } from 'zod';
import type { Baseline, BaselineEntry } from './baseline.js';
import { displayableJson } from './display.js';
import type { Format, Problem } from './document.js';
import { list, mapping, text, wrong } from './policy/fields.js';
import { fingerprint, identified } from './policy/identified.js';
import { ONCE, policyError, violations } from './policy/problems.js';

export const BASELINE_VERSION = 1;

const SALT = /^(?:[0-9a-f]{2}){16,64}$/;

/** The file `.github/mcp-rekey-baseline.json`. */
export const BaselineFile = mapping('the baseline', {
  version: z
    .literal(BASELINE_VERSION, { error: wrong('version', `${BASELINE_VERSION}`) })
    .describe('Version of this format.'),
  salt: text('salt', '32 to 128 hexadecimal digits', SALT).describe(
    'Key of the fingerprints, unless `MCP_REKEY_FINGERPRINT_KEY` is set. Random.',
  ),
  check: fingerprint('check').describe(
    'Fingerprint of a fixed text: tells whether the key is still the one that was used.',
  ),
  entries: list('entries', identified('an entry', {})).describe(
    'Findings that are known, sorted by place, rule and fingerprint.',
  ),
});

/**
 * Reads a baseline. `path` is how messages call it. Throws a `PolicyError` that names everything that is wrong with it and
 * repeats no value.
 */
export function parseBaseline(text: string, path: string, json: Format): Baseline {
  const { roots, problems } = json.parse(text);
  const [root] = roots;
  const value = parsed(text);
  if (root === undefined || value === undefined)
    throw policyError(path, text, [conflictIn(text) ?? problems[0] ?? NO_JSON]);
  const { data, error } = BaselineFile.safeParse(value, ONCE);
  if (error) throw policyError(path, text, violations(error, root));
  const entries = data.entries.map(({ rule, place, fingerprint }) => ({ rule, place, fingerprint }));
  return { salt: data.salt, check: data.check, entries: sorted(entries) };
}

/** The file of a baseline: one entry to a line, so that merges conflict only where they have to. */
export function baselineText({ salt, check, entries }: Baseline): string {
  const lines = sorted(entries).map(
    ({ rule, place, fingerprint }) => `    ${JSON.stringify({ rule, place, fingerprint })}`,
  );
  const json = [
    '{',
    `  "version": ${BASELINE_VERSION},`,
    `  "salt": ${JSON.stringify(salt)},`,
    `  "check": ${JSON.stringify(check)},`,
    `  "entries": [${[...new Set(lines)].map((line) => `\n${line}`).join(',')}${lines.length > 0 ? '\n  ' : ''}]`,
    '}',
  ];
  return `${displayableJson(json.join('\n'))}\n`;
}

const CONFLICT = 'a merge left a conflict here: solve it, or run `mcp-rekey baseline update`';
const NO_JSON: Problem = { message: 'this must be JSON, without comments and trailing commas', offset: 0 };

/** `undefined` if it is no JSON: any value that JSON can say is something else. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function conflictIn(text: string): Problem | undefined {
  const offset = text.search(/^<{7} /m);
  return offset === -1 ? undefined : { message: CONFLICT, offset };
}

function sorted(entries: readonly BaselineEntry[]): readonly BaselineEntry[] {
  return entries.toSorted(
    (one, other) =>
      compare(one.place, other.place) ||
      compare(one.rule, other.rule) ||
      compare(one.fingerprint ?? '', other.fingerprint ?? ''),
  );
}

/** By code units: the same on every machine. */
function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
