import type { Policy } from '../../core/policy/policy.js';
import { stores } from '../../stores/registry.js';
import type { FoundReference } from './gathered.js';
import { type NamedSecret, NOWHERE } from './named-secret.js';
import { JOB_TOKEN } from './workflow-expression.js';
import type { Workflows } from './workflow-files.js';
import type { WorkflowHint } from './workflow-hints.js';

/** What workflows are understood by. */
export interface HintContext {
  readonly policy: Policy;
  /** `owner/name` of this repository on GitHub. */
  readonly repository: string | undefined;
  /** `undefined` if nobody has read them. */
  readonly workflows: Workflows | undefined;
}

/** Repositories whose files count for all others of the organisation, with the secrets of those. */
const SHARED = /\/\.github(?:-private)?$/i;
/** As many lines are named of those that say different things. */
const MAX_LINES = 3;

/** The secret of GitHub that a reference means, as far as the workflows of its repository say that; `undefined` if they do not. */
export function hintedSecret(
  { name, source, site }: Pick<FoundReference, 'name' | 'source' | 'site'>,
  context: HintContext,
): NamedSecret | undefined {
  const { workflows, repository } = context;
  if (source === 'secret' && site.hosts.includes('copilot-coding-agent')) {
    if (SHARED.test(repository ?? '')) return undefined;
    // https://docs.github.com/en/copilot/how-tos/copilot-on-github/customize-copilot/customize-cloud-agent/configure-secrets-and-variables
    return kept({ name: name.toUpperCase(), key: 'agents' }, context);
  }
  if (workflows === undefined) return undefined;
  if (source === 'variable') {
    const hints = workflows.hints.ofVariable(name);
    // Only a job has that token: whoever starts the server elsewhere has another one in the variable.
    return hints.every(({ secret }) => secret === JOB_TOKEN) ? undefined : meant(hints, context);
  }
  if (source !== 'secret') return undefined;
  const place = { file: workflows.prefix + site.file, line: site.line };
  const secret = name.toUpperCase();
  if (!site.hosts.includes('gh-aw')) return meant(workflows.hints.ofSecretAt(secret, place), context);
  if (secret === JOB_TOKEN) return { ...NOWHERE, perJob: true };
  // It is compiled into a workflow of YAML: in which environment it runs is best known there.
  return meant(workflows.hints.ofSecret(secret), context) ?? kept({ name: secret }, context);
}

function meant(hints: readonly WorkflowHint[], context: HintContext): NamedSecret | undefined {
  const [first, another] = hints;
  if (first === undefined) return undefined;
  const { secret, environment, file, line } = first;
  const hint = { file, line };
  if (another === undefined && secret === JOB_TOKEN) return { ...NOWHERE, hint, perJob: true };
  if (another !== undefined || (environment !== undefined && environment.name === undefined)) {
    return { ...NOWHERE, unanswered: { answer: 'unknown', reason: 'ambiguous', detail: listed(hints) } };
  }
  return { ...kept({ name: secret, environment: environment?.name }, context), hint };
}

interface Kept {
  readonly name: string;
  readonly environment?: string | undefined;
  readonly key?: string;
}

/** The store itself looks into the environment, the repository and what the organisation shares with it, in this order. */
function kept({ name, environment, key }: Kept, { policy, repository }: HintContext): NamedSecret {
  const entry = policy.stores.find(({ store }) => store === 'github');
  const inside = environment === undefined ? '' : `@${environment}`;
  const scope = repository === undefined ? undefined : repository + inside;
  const secret = { store: entry?.name ?? 'github', scope, name, key };
  const known = { ...NOWHERE, secret, entry, store: stores.find(({ id }) => id === 'github') };
  if (scope !== undefined) return { ...known, location: { scope, name, key, version: undefined } };
  const detail = 'what the repository is called on GitHub';
  return { ...known, unanswered: { answer: 'unknown', reason: 'incomplete', detail } };
}

function listed(hints: readonly WorkflowHint[]): string {
  const shown = hints.slice(0, MAX_LINES).map(({ secret, environment, file, line }) => {
    const inside =
      environment && (environment.name === undefined ? 'of some environment' : 'of an environment');
    return [secret, ...(inside === undefined ? [] : [inside]), `in ${file}:${line}`].join(' ');
  });
  const rest = hints.length - shown.length;
  return [...shown, ...(rest > 0 ? [`${rest} more`] : [])].join(', ');
}
