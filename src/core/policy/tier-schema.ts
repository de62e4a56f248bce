import { listed, mapping, NAME, oneOf, oneOrMore, text } from './fields.js';
import { defaultPolicy, type Tier } from './policy.js';
import { daysOf, tiers } from './tiers.js';

/** What tiers allow, and how long before it is said. */
export const AGE = /^[1-9]\d{0,3}[dw]$/;

/** What a tier allows, in days. */
export function daysIn(
  given: Partial<Readonly<Record<Tier, string | undefined>>> | undefined,
  tier: Tier,
): number {
  return daysOf(given?.[tier]) ?? defaultPolicy.tiers[tier];
}

/** The entries of `tiers`. */
export function ages() {
  const age = (tier: Tier) =>
    text(`the age of ${tier}`, 'a number of days or weeks, like 30d or 4w', AGE)
      .optional()
      .meta({
        description: `The greatest age at revocation of what is in ${tier}.`,
        default: `${defaultPolicy.tiers[tier]}d`,
      });
  const shape = { critical: age('critical'), high: age('high'), medium: age('medium'), low: age('low') };
  return mapping('tiers', shape).superRefine((given, context) => {
    const days = (tier: Tier): number => daysIn(given, tier);
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

/** An entry of `credentials`. `providers`: ids of all. */
export function assignment(providers: readonly string[]) {
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
