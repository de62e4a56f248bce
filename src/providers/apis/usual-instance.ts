import { type Inspection, Unanswered, unknown } from '../../core/inspection.js';
import type { Asked, Instance } from './api.js';
import { isStrange } from './probe.js';

/** Where the credentials of a vendor belong that has several instances, or whose product others run as well. */
export interface Home {
  /** What in a config says which one is meant. */
  readonly names: readonly string[];
  /** The one that is asked where nothing says another. */
  readonly usual: string;
  /**
   * Whether whoever uses another one has to say so by one of the names. Else a credential that the usual one does not know may be of another,
   * if neither config nor policy say which.
   */
  readonly isSaidElseUsual?: true;
  /** Where the API of an instance is, if configs write other addresses of it. */
  readonly apiOf?: (address: string) => string;
}

/**
 * Asks at the instance that the config says, or at the usual one. That this one does not know a credential proves nothing: it may belong to
 * the one that the policy lists, which is asked too.
 */
export async function atInstance(
  asked: Asked,
  home: Home,
  ask: (instance: Instance) => Promise<Inspection>,
): Promise<Inspection> {
  const named = nameOf(asked, home);
  const first = named ?? apiAt(asked, home, asked.instance({ otherwise: home.usual }));
  const inspection = await ask(first);
  if (!isStrange(inspection)) return inspection;
  const said = named ?? impliedBy(asked, home);
  if (said === undefined) return home.isSaidElseUsual ? inspection : unknown('host-unknown');
  return said.origin === first.origin ? inspection : ask(said);
}

function nameOf(asked: Asked, { names, apiOf = same }: Home): Instance | undefined {
  const text = asked.text(...names);
  return text === undefined ? undefined : asked.instance({ address: apiOf(text) });
}

/** What the place of the credential says, or the policy. */
function impliedBy(asked: Asked, home: Home): Instance | undefined {
  try {
    return apiAt(asked, home, asked.instance({}));
  } catch (error) {
    if (error instanceof Unanswered && error.reason === 'host-unknown') return undefined;
    throw error;
  }
}

function apiAt(asked: Asked, { apiOf }: Home, instance: Instance): Instance {
  const at = apiOf?.(instance.at) ?? instance.at;
  return at === instance.at ? instance : asked.instance({ address: at });
}

function same(address: string): string {
  return address;
}
