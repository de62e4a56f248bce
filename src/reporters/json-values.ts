import { z } from 'zod';
import type { AgeSource, Answer } from '../core/age.js';
import type { Confidence } from '../core/classify/verdict.js';
import type { SkipReason } from '../core/coverage.js';
import { type Death, reasons, type UnknownReason } from '../core/inspection.js';
import type { FingerprintScope } from '../core/report.js';
import { type RuleId, rule, ruleIds } from '../core/rules.js';
import type { Severity } from '../core/severity.js';
import type { SlotKind } from '../core/slot.js';

/** The values of a union with what each of them means; the type leaves none out and lets no other in. */
type Meanings<Value extends string> = Readonly<Record<Value, string>>;

export const rules = Object.fromEntries(ruleIds.map((id) => [id, rule(id).title])) as Meanings<RuleId>;

export const severities: Meanings<Severity> = {
  error: 'the scan fails',
  warning: 'somebody should look at it',
  note: 'good to know',
};

export const confidences: Meanings<Confidence> = {
  high: 'its format, its checksum or its place proves it',
  medium: 'its place or its looks speak for it',
  low: 'it may well be something else',
};

export const slotKinds: Meanings<SlotKind> = {
  env: 'an environment variable',
  header: 'an HTTP header',
  url: 'a URL, or a part of it',
  arg: 'a command or one of its arguments',
  auth: 'a block about authentication',
  input: 'an input that is asked for, or its default',
  setting: 'any other string in a server entry or beside the servers',
  comment: 'a commented-out line',
  text: 'a line of a file that could not be parsed, or of prose',
};

export const skipReasons: Meanings<SkipReason> = {
  'symlink-outside': 'a symbolic link out of the scanned folder, or into .git',
  'symlink-broken': 'a symbolic link to nothing, or to itself',
  submodule: 'another repository’s commit',
  'nested-repository': 'an untracked folder that is a repository of its own',
  sparse: 'left out of the work tree by sparse checkout',
  'lfs-pointer': 'Git LFS has the content',
  'too-large': 'longer than what is searched at all',
  'not-searched': 'longer than what is searched in files that no host is known to read',
  unreadable: 'permissions, a device error, or a name that cannot be opened',
  'missing-object': 'not in the repository: a partial or damaged clone',
  'not-a-file': 'a device, a pipe or a socket',
  deleted: 'tracked, but no longer there',
  'ignored-name': '.git and node_modules of a folder that is no git repository',
  'ignored-path': 'the policy says not to look there',
  'not-a-config': 'speaks of MCP, but holds nothing that looks like a config',
};

export const ageSources: Meanings<AgeSource> = {
  provider: 'the provider was asked',
  token: 'it was read out of the credential itself',
  store: 'the store tells when the value was written there',
  git: 'the first commit that has it',
};

export const answerStates: Meanings<Answer['state']> = {
  live: 'it works',
  dead: 'it is good for nothing any more',
  unknown: 'nobody could tell',
};

export const answerReasons: Meanings<Death | UnknownReason> = reasons;

export const fingerprintScopes: Meanings<FingerprintScope> = {
  baseline: 'made with the salt of the baseline, and comparable wherever the same baseline is used',
  key: 'made with MCP_REKEY_FINGERPRINT_KEY, and comparable wherever the same key was used',
  run: 'made with a key of this run alone, and comparable within this report only',
};

/** A schema of these values, whose description says what each means. */
export function oneOf<Value extends string>(intro: string, meanings: Meanings<Value>): z.ZodType<Value> {
  const entries = Object.entries(meanings) as [Value, string][];
  const [first, ...others] = entries.map(([value]) => value);
  const list = entries.map(([value, meaning]) => `\`${value}\`: ${meaning}`).join('; ');
  return z.enum([first!, ...others]).describe(`${intro} ${list}.`);
}
