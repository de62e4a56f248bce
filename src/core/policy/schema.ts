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
import { list, listed, mapping, oneOf, oneOrMore, text, wrong } from './fields.js';
import { identified } from './identified.js';
import { defaultPolicy, type Tier } from './policy.js';
import { daysOf, tiers } from './tiers.js';

/** Keys whose values YAML is to read as a number or a boolean. All others are texts, however they look. */
export const NOT_TEXT: readonly string[] = ['version', 'inline-ignores'];

export const POLICY_VERSION = 1;

const severities = ['error', 'warning', 'note'] as const;
const failOn = [...severities, 'never'] as const;

const NAME = /^[^\s](?:.{0,398}[^\s])?$/u;
const AGE = /^[1-9]\d{0,3}[dw]$/;
/** No `./`, `/` or `!` in front, no `\`, no `?`; lists do not nest. */
const PATHS = /^(?!\.{0,2}\/|!)(?:[^{}\\?\n]|\{[^{}\\?\n]{1,200}\}){1,400}$/;

/** Globs are written out without their lists before they are used. */
const MAX_VARIANTS = 64;

/** The file `.github/mcp-rekey.yml`, as its YAML says it. `providers`, `stores`: all that there are. */
export function policyFile(providers: readonly ProviderSchema[], stores: readonly StoreSchema[]) {
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
  }).superRefine((policy, context) => {
    const known = [...(policy.stores ?? []).map(({ name }) => name), ...stores.map(({ id }) => id)];
    for (const [name, message] of strayReferences(known, policy.references ?? {})) {
      context.addIssue({ code: 'custom', path: ['references', name, 'store'], input: policy, message });
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

function ages() {
  const age = (tier: Tier) =>
    text(`the age of ${tier}`, 'a number of days or weeks, like 30d or 4w', AGE)
      .optional()
      .meta({
        description: `The greatest age at revocation of what is in ${tier}.`,
        default: `${defaultPolicy.tiers[tier]}d`,
      });
  const shape = { critical: age('critical'), high: age('high'), medium: age('medium'), low: age('low') };
  return mapping('tiers', shape).superRefine((given, context) => {
    const days = (tier: Tier): number => daysOf(given[tier]) ?? defaultPolicy.tiers[tier];
    tiers.slice(1).forEach((loose, index) => {
      const tight = tiers[index]!;
      if (days(tight) <= days(loose)) return;
      const message = `${loose} allows ${days(loose)} ${days(loose) === 1 ? 'day' : 'days'} and ${tight} ${days(tight)}: a tighter tier must not allow more`;
      context.addIssue({
        code: 'custom',
        path: [given[loose] === undefined ? tight : loose],
        input: given,
        message,
      });
    });
  });
}

function assignment(providers: readonly string[]) {
  const names = (key: string, what: string, example: string) =>
    oneOrMore(key, text(key, `${what}, like ${example}`, NAME), 1).optional();
  const fields = {
    providers: oneOrMore('providers', oneOf('providers', providers, 'ids of docs/providers.md'), 1)
      .optional()
      .describe('Ids of providers.'),
    scopes: names('scopes', 'what a credential may do', 'admin:org').describe(
      'What a credential may do, as its provider names it: `admin:org`.',
    ),
    servers: names('servers', 'names of servers', 'prod-*').describe('Names of servers; `*` is a wildcard.'),
    keys: names('keys', 'names of variables, headers, flags or keys', '*_ADMIN_KEY').describe(
      'Names of variables, headers, flags, query parameters or keys; `*` is a wildcard.',
    ),
    references: names('references', 'names that references have', 'PROD_*').describe(
      'Names that references have: `PROD_TOKEN`, `op://vault/item/field`; `*` is a wildcard.',
    ),
  };
  const tier = oneOf('tier', tiers).describe('The tier of what fits every other key of this entry.');
  const none = `an entry of credentials must name ${listed(Object.keys(fields), 'or')}`;
  return mapping('an entry of credentials', { tier, ...fields })
    .refine((entry) => Object.keys(entry).length > 1, { error: none })
    .meta({ minProperties: 2 });
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
