import { Unanswered } from '../../core/inspection.js';
import { named } from '../names.js';
import type { Location } from '../store.js';

/** A list of secrets in GitHub's API. */
export interface List {
  readonly path: string;
  /** Whether a secret of it can be asked for by its name. */
  readonly hasSingles: boolean;
  readonly isOfOrganization: boolean;
}

/** Whose secrets there are, and whether a repository can list those that its organisation shares with it. */
const PRODUCTS: Readonly<Record<string, { readonly listsShared: boolean }>> = {
  actions: { listsShared: true },
  agents: { listsShared: true },
  dependabot: { listsShared: false },
  codespaces: { listsShared: false },
};

const SCOPE = /^(?<owner>[^/@]+)(?:\/(?<repository>[^/@]+)(?:@(?<environment>.+))?)?$/s;
const OWNER = /^[a-z0-9](?:[\w-]{0,98}[a-z0-9])?$/i;
const REPOSITORY = /^[\w.-]{1,100}$/;
const ENVIRONMENT = /^[^\0-\x1f]{1,255}$/;

/** GitHub keeps names in capitals: https://docs.github.com/en/actions/reference/security/secrets#naming-your-secrets */
export function nameOf({ name }: Location): string {
  return named('secret', name.toUpperCase(), /^[A-Z_][A-Z0-9_]{0,254}$/);
}

/**
 * The lists that a workflow's secret may come from, in order of precedence, and whether these are all.
 * https://docs.github.com/en/actions/concepts/security/secrets#organization-level-secrets
 */
export function listsOf({ scope, key = 'actions' }: Location): {
  readonly lists: readonly List[];
  readonly complete: boolean;
} {
  const product = Object.hasOwn(PRODUCTS, key) ? PRODUCTS[key] : undefined;
  const { owner, repository, environment } = partsOf(scope);
  if (product === undefined || (environment !== undefined && key !== 'actions'))
    throw new Unanswered('incomplete', 'there can be no such key');
  const organization = named('scope', owner, OWNER);
  if (repository === undefined)
    return { lists: [ofOrganization(`/orgs/${organization}/${key}/secrets`)], complete: true };
  const root = `/repos/${organization}/${named('scope', repository, REPOSITORY)}`;
  const inside =
    environment === undefined ? [] : [`environments/${named('scope', environment, ENVIRONMENT)}`];
  const own = [...inside, key].map((part) => ({
    path: `${root}/${part}/secrets`,
    hasSingles: true,
    isOfOrganization: false,
  }));
  const shared = { path: `${root}/${key}/organization-secrets`, hasSingles: false, isOfOrganization: true };
  return { lists: product.listsShared ? [...own, shared] : own, complete: product.listsShared };
}

/** Throws `Unanswered` if it can be no scope. */
export function partsOf(scope: Location['scope']): Readonly<Record<string, string | undefined>> {
  if (scope === undefined) return {};
  const parts = SCOPE.exec(scope)?.groups;
  const { owner = '', repository, environment } = parts ?? {};
  const isOne =
    OWNER.test(owner) &&
    (repository === undefined || REPOSITORY.test(repository)) &&
    (environment === undefined || ENVIRONMENT.test(environment));
  if (parts === undefined || !isOne)
    throw new Unanswered('incomplete', 'a scope is `acme`, `acme/api` or `acme/api@production`');
  return parts;
}

function ofOrganization(path: string): List {
  return { path, hasSingles: true, isOfOrganization: true };
}
