import { z } from 'zod';
import { Unanswered } from '../../core/inspection.js';
import type { Tools } from '../../core/tools.js';
import { bodyOf } from '../replies.js';
import type { Shadows } from '../shadows.js';
import type { Location } from '../store.js';
import { listsOf, nameOf, partsOf } from './lists.js';
import { ask, type GithubAccess, rowIn } from './requests.js';

/**
 * So many repositories of those that an organisation has selected for a secret, and so many environments of a repository, are looked at. Each takes
 * one request, and an App that is installed may make 5,000 in an hour: https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api
 */
const MOST = 100;

/** https://docs.github.com/en/rest/actions/secrets#list-selected-repositories-for-an-organization-secret */
const Repositories = z.object({
  total_count: z.int().min(0),
  repositories: z.array(z.object({ full_name: z.string() })),
});

/** https://docs.github.com/en/rest/deployments/environments#list-environments */
const Environments = z.object({
  total_count: z.int().min(0),
  environments: z.array(z.object({ name: z.string() })),
});

interface Looking {
  readonly location: Location;
  readonly entry: GithubAccess;
  readonly tools: Tools;
}

const NOTHING: Shadows = { scopes: [], unseen: [] };

/**
 * An environment's secret is served in place of the repository's, and that one in place of the organisation's:
 * https://docs.github.com/en/actions/concepts/security/secrets#organization-level-secrets. Of an organisation’s, the repositories of `near` are looked
 * at with their environments, and those that are selected for it without.
 */
export async function shadows(
  location: Location,
  entry: GithubAccess,
  tools: Tools,
  near: readonly string[],
): Promise<Shadows> {
  const looking: Looking = { location, entry, tools };
  const { owner = '', repository, environment } = partsOf(location.scope);
  if (environment !== undefined) return NOTHING;
  if (repository !== undefined) return inEnvironments(`${owner}/${repository}`, looking);
  const isOurs = (scope: string): boolean => same(scope).startsWith(`${same(owner)}/`);
  const named = new Map(near.filter(isOurs).map((scope) => [same(scope), scope]));
  const { found, unseen } = await selectedFor(looking);
  const others = found.filter((scope) => !named.has(same(scope)));
  const all = await Promise.all([
    ...[...named.values()].flatMap((scope) => [inScope(scope, looking), inEnvironments(scope, looking)]),
    ...others.map((scope) => inScope(scope, looking)),
  ]);
  return together([...all, { scopes: [], unseen }]);
}

/** Neither an account’s name nor a repository’s or an environment’s is told apart by its case. */
function same(scope: string): string {
  return scope.toLowerCase();
}

function together(all: readonly Shadows[]): Shadows {
  return { scopes: all.flatMap(({ scopes }) => scopes), unseen: all.flatMap(({ unseen }) => unseen) };
}

/** By the list alone: who asks for one secret has to ask for the list as well, to believe that it is not there. */
async function inScope(scope: string, { location, entry, tools }: Looking): Promise<Shadows> {
  return seen(scope, NOTHING, async () => {
    const [own] = listsOf({ ...location, scope }).lists;
    const row = await rowIn({ ...own!, hasSingles: false }, nameOf(location), entry, tools);
    return row === undefined ? NOTHING : { scopes: [scope], unseen: [] };
  });
}

async function inEnvironments(repository: string, looking: Looking): Promise<Shadows> {
  const { key = 'actions' } = looking.location;
  if (key !== 'actions') return NOTHING;
  const what = `the environments of ${repository}`;
  return seen(what, NOTHING, async () => {
    const reply = await ask(
      `/repos/${repository}/environments?per_page=${MOST}`,
      looking.entry,
      looking.tools,
    );
    const { total_count, environments } = bodyOf(reply, Environments);
    const all = await Promise.all(environments.map(({ name }) => inScope(`${repository}@${name}`, looking)));
    return together([...all, { scopes: [], unseen: rest(total_count, environments.length, what) }]);
  });
}

/** Repositories that the organisation has selected, if it selects any. */
async function selectedFor({ location, entry, tools }: Looking): Promise<{
  readonly found: readonly string[];
  readonly unseen: readonly string[];
}> {
  const what = `the repositories that ${location.scope} has selected`;
  const nobody = { found: [], unseen: [what] };
  return seen(what, nobody, async () => {
    const [own] = listsOf(location).lists;
    const name = nameOf(location);
    const row = await rowIn(own!, name, entry, tools);
    if (row?.visibility !== 'selected') return { found: [], unseen: [] };
    const reply = await ask(`${own!.path}/${name}/repositories?per_page=${MOST}`, entry, tools);
    const { total_count, repositories } = bodyOf(reply, Repositories);
    const found = repositories.map(({ full_name }) => full_name);
    return { found, unseen: rest(total_count, found.length, what) };
  });
}

function rest(total: number, looked: number, what: string): readonly string[] {
  return total > looked ? [`${total - looked} of ${what}`] : [];
}

/** What cannot be seen spoils nothing else. */
async function seen<Result extends { readonly unseen: readonly string[] }>(
  what: string,
  nothing: Result,
  look: () => Promise<Result>,
): Promise<Result> {
  try {
    return await look();
  } catch (error) {
    if (error instanceof Unanswered) return { ...nothing, unseen: [what] };
    throw error;
  }
}
