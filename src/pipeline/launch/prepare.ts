import type { World } from './ask.js';
import { fromEnvironment, LAUNCHED, type Told } from './told.js';
import { followed, mayRefer, type Text, type Variables } from './variables.js';

/** What becomes of an environment before something is launched with it. */
export interface Prepared {
  readonly told: readonly Told[];
  /** All variables of the program; those with a reference that does not resolve are as they were. */
  readonly variables: Variables;
  /** Variables that the stores were asked with. */
  readonly credentials: readonly string[];
}

export interface Wishes {
  /** Variables that are handed on as they are, whatever they hold. */
  readonly passed: ReadonlySet<string>;
  /** If given, only the references of these are resolved. */
  readonly only?: ReadonlySet<string>;
}

/** Tokens that a workflow says who it is by: https://docs.github.com/en/actions/reference/security/oidc */
const IDENTITY = ['ACTIONS_ID_TOKEN_REQUEST_TOKEN', 'ACTIONS_ID_TOKEN_REQUEST_URL'];

/**
 * Resolves all references in an environment, and takes out what the stores were asked with. What stores need is loaded only if there is a text
 * that may be a reference to one.
 */
export async function prepare(world: World, { passed, only }: Wishes): Promise<Prepared> {
  const variables = new Map(world.variables);
  const told: Told[] = [];
  const inStores = new Map<string, Text>();
  for (const [name, value] of world.variables) {
    if (passed.has(name) || only?.has(name) === false || !mayRefer(value)) continue;
    const found = followed(name, world.variables);
    if ('text' in found) variables.set(name, found.text);
    if ('text' in found && mayRefer(found.text)) inStores.set(name, found);
    else told.push(fromEnvironment(name, value, found));
  }
  if (inStores.size === 0) return { told, variables, credentials: [] };
  const { resolve } = await import('./resolve.js');
  const resolved = await resolve(inStores, world);
  for (const [name, value] of resolved.values) variables.set(name, value.revealTo(LAUNCHED));
  const { credentials } = resolved;
  const used = credentials.length > 0 ? [...credentials, ...IDENTITY] : [];
  for (const name of used) if (!passed.has(name)) variables.delete(name);
  return { told: [...told, ...resolved.told], variables, credentials: used };
}
