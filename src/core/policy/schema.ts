import { z } from 'zod';
import { type RuleId, rule, ruleIds } from '../rules.js';
import {
  hostEntries,
  type ProviderSchema,
  references,
  type StoreSchema,
  storeEntries,
  strayReferences,
} from './asking-schema.js';
import { list, mapping, oneOf, oneOrMore, text, wrong } from './fields.js';
import { identified } from './identified.js';
import type { IssuerSchema } from './issuer-account.js';
import { defaultPolicy } from './policy.js';
import { rotationProblems } from './rotation-problems.js';
import { journalPlace, mostPerRun, rotationEntries } from './rotation-schema.js';
import { AGE, ages, assignment, daysIn } from './tier-schema.js';
import { tiers } from './tiers.js';

/** Where values are that YAML is to read as a number or a boolean. All others are texts, however they look. */
export const NOT_TEXT: readonly string[] = [
  'version',
  'inline-ignores',
  'max-rotations-per-run',
  'rotations[].own',
  'rotations[].paused',
];

export const POLICY_VERSION = 1;

const severities = ['error', 'warning', 'note'] as const;
const failOn = [...severities, 'never'] as const;

/** No `./`, `/` or `!` in front, no `\`, no `?`; lists do not nest. */
const PATHS = /^(?!\.{0,2}\/|!)(?:[^{}\\?\n]|\{[^{}\\?\n]{1,200}\}){1,400}$/;

/** Globs are written out without their lists before they are used. */
const MAX_VARIANTS = 64;

/** All that there are of each. */
export interface Known {
  readonly providers: readonly ProviderSchema[];
  readonly stores: readonly StoreSchema[];
  readonly issuers: readonly IssuerSchema[];
}

/** The file `.github/mcp-rekey.yml`, as its YAML says it. */
export function policyFile({ providers, stores, issuers }: Known) {
  const ids = providers.map(({ id }) => id);
  return mapping('the policy', {
    version: z
      .literal(POLICY_VERSION, { error: wrong('version', `${POLICY_VERSION}`) })
      .describe('Version of this format.'),
    'fail-on': oneOf('fail-on', failOn)
      .default(defaultPolicy.failOn)
      .describe('The least severity that breaks the policy.'),
    rules: mapping('rules', severityOfEach())
      .optional()
      .describe('Severities that differ from the rules’ own; `off` drops what the rule finds.'),
    tiers: ages()
      .optional()
      .describe(
        'The greatest age at revocation that each tier allows, in days (`30d`) or weeks (`4w`). A tighter tier allows no more than a looser one.',
      ),
    credentials: list('credentials', assignment(ids))
      .optional()
      .describe('Which credential is in which tier. Of all that fit, the tightest counts.'),
    'default-tier': oneOf('default-tier', tiers)
      .default(defaultPolicy.defaultTier)
      .describe('The tier of a credential that no entry of `credentials` fits.'),
    exceptions: list('exceptions', exception())
      .optional()
      .describe('Findings that somebody has decided to live with for a time.'),
    'ignore-paths': oneOrMore('ignore-paths', paths(), 0)
      .optional()
      .describe(
        'Paths that are not scanned, from the scanned root on: `*` stands for any run of characters in a name, `**` for any folders, `{a,b}` for either; a folder with `/` behind it for all below.',
      ),
    'inline-ignores': z
      .boolean({ error: wrong('inline-ignores', 'true or false') })
      .default(defaultPolicy.inlineIgnores)
      .describe(
        'Whether ignore comments count for rules about credentials too. For other rules they always do.',
      ),
    'due-soon': text('due-soon', 'a number of days or weeks, like 14d or 2w', AGE)
      .optional()
      .meta({
        description: 'How long before its end a credential is due soon.',
        default: `${defaultPolicy.dueSoon}d`,
      }),
    hosts: hostEntries(providers)
      .optional()
      .describe(
        'Hosts of your own that may be asked about credentials, and hosts that are asked with a stronger one. A credential goes to no other host than its vendor’s and these.',
      ),
    stores: storeEntries(stores)
      .optional()
      .describe(
        'Stores that may be asked when a secret in them was written. Its value is never read for that.',
      ),
    references: references()
      .optional()
      .describe(
        'The secret behind each reference, by the reference’s name: the variable, input or address that it names.',
      ),
    'paid-probes': oneOrMore('paid-probes', oneOf('paid-probes', ids, 'ids of docs/providers.md'), 0)
      .optional()
      .describe('Providers that may be asked although that counts as use, or tells somebody.'),
    rotations: rotationEntries(issuers)
      .optional()
      .describe('Credentials that are replaced before they are too old: see docs/rotation.md.'),
    'max-rotations-per-run': mostPerRun()
      .default(defaultPolicy.maxRotationsPerRun)
      .describe('How many rotations one run may begin. Those that are on their way all go on.'),
    journal: journalPlace().optional().describe('Where rotations are written down, on GitHub.'),
  }).superRefine((policy, context) => {
    const known = [...(policy.stores ?? []).map(({ name }) => name), ...stores.map(({ id }) => id)];
    for (const [name, message] of strayReferences(known, policy.references ?? {})) {
      context.addIssue({ code: 'custom', path: ['references', name, 'store'], input: policy, message });
    }
    const { 'default-tier': tier, tiers: given } = policy;
    const around = {
      entries: policy.stores ?? [],
      stores,
      issuers,
      daysOf: (own = tier) => daysIn(given, own),
    };
    for (const { path, message } of rotationProblems(policy.rotations ?? [], around)) {
      context.addIssue({ code: 'custom', path: ['rotations', ...path], input: policy, message });
    }
  });
}

export type PolicyFile = z.output<ReturnType<typeof policyFile>>;

function severityOfEach() {
  const severity = (id: RuleId) =>
    oneOf(`the severity of ${id}`, [...severities, 'off'])
      .optional()
      .meta({ description: `${rule(id).title}.`, default: rule(id).severity });
  return Object.fromEntries(ruleIds.map((id) => [id, severity(id)])) as Record<
    RuleId,
    ReturnType<typeof severity>
  >;
}

function exception() {
  return identified('an exception', {
    reason: text('reason', 'a text that says why', /\S/).describe('Why, for whoever reads it next.'),
    expires: z.iso
      .date({ error: wrong('expires', 'a day, like 2027-01-31') })
      .describe('The last day on which it counts, in UTC.'),
  });
}

function paths() {
  const allowed =
    'a path from the scanned root on, like fixtures/** or docs/*.md, without ./, /, ! or {} within {} and without ? and \\';
  const many = `an entry of ignore-paths stands for more than ${MAX_VARIANTS} paths: write fewer lists into it`;
  return text('an entry of ignore-paths', allowed, PATHS).refine((glob) => variants(glob) <= MAX_VARIANTS, {
    error: many,
  });
}

/** As how many globs without lists this one is written out. */
function variants(glob: string): number {
  return (glob.match(/\{[^}]*\}/g) ?? []).reduce((count, options) => count * options.split(',').length, 1);
}
