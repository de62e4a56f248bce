import type { Severity } from './severity.js';

/** What a rule is about. Ids are stable for ever: they end up in policies, ignores and SARIF. */
export interface Rule {
  readonly id: RuleId;
  readonly title: string;
  readonly severity: Severity;
}

export type RuleId =
  | 'literal-credential'
  | 'literal-default'
  | 'commented-credential'
  | 'local-dev-credential'
  | 'unparsable-config';

const all: Readonly<Record<RuleId, Omit<Rule, 'id'>>> = {
  'literal-credential': { title: 'A credential stands in the config itself', severity: 'error' },
  'literal-default': { title: 'The default of a reference is a credential', severity: 'error' },
  'commented-credential': { title: 'A credential stands in a commented-out line', severity: 'error' },
  'local-dev-credential': { title: 'A well-known or local development password', severity: 'note' },
  'unparsable-config': { title: 'A config that its host cannot parse', severity: 'error' },
};

export function rule(id: RuleId): Rule {
  return { id, ...all[id] };
}
