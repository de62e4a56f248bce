import { z } from 'zod';
import { type RuleId, rule, ruleIds } from '../rules.js';
import { listed, mapping, oneOf, text, wrong } from './fields.js';

const FINGERPRINT = /^[0-9a-f]{32}$/;

const about = (what: 'credential' | 'config'): readonly RuleId[] =>
  ruleIds.filter((id) => rule(id).about === what);
/** Rules that break by a finding, and not by the policy itself. */
const rules = [...about('credential'), ...about('config')];

/** 32 hexadecimal digits. */
export function fingerprint(name: string) {
  return text(name, '32 hexadecimal digits, as a report gives them', FINGERPRINT);
}

/** A mapping that names findings by rule, place and, if they are about a credential, its fingerprint. */
export function identified<More extends z.ZodRawShape>(name: string, more: More) {
  const which = 'Id of the rule.';
  const place = text('place', 'a place, as a report gives it', /\S/).describe('Where, as a report gives it.');
  const credential = mapping(name, {
    rule: oneOf('rule', about('credential')).describe(which),
    place,
    fingerprint: fingerprint('fingerprint').describe(
      'Which credential, as a report gives it: another one at the same place is something else.',
    ),
    ...more,
  });
  const config = mapping(name, {
    rule: oneOf('rule', about('config')).describe(which),
    place,
    fingerprint: z
      .never({ error: () => 'fingerprint does not belong here: the rule is about no credential' })
      .optional()
      .describe('Only for rules about credentials.'),
    ...more,
  });
  return z.discriminatedUnion('rule', [credential, config], {
    error: ({ code, input }) =>
      code === 'invalid_union' ? wrongRule(name, input) : wrong(name, 'a mapping')({ input }),
  });
}

function wrongRule(name: string, input: unknown): string {
  const { rule: id } = input as { readonly rule?: unknown };
  if (ruleIds.some((one) => one === id))
    return `${name} cannot be from ${id}, which is about the policy itself`;
  return wrong('rule', listed(rules, 'or'), rules)({ input: id });
}
