import { type Inspection, unknown } from '../../core/inspection.js';
import type { TrustedHost } from '../../core/policy/hosts.js';
import type { Tools } from '../../core/tools.js';
import type { ProviderApi } from '../../providers/apis/api.js';
import { providerApis } from '../../providers/apis/registry.js';
import { failed } from '../failed.js';
import { askedOf } from './asked.js';
import type { HeldCredential } from './gathered.js';
import { heard } from './heard.js';
import { isOtherSort } from './other-sort.js';

/** What credentials are asked about with. */
export interface Asking {
  readonly tools: Tools;
  readonly hosts: readonly TrustedHost[];
  /** Ids of providers that may be asked although that costs something. */
  readonly paid: readonly string[];
}

/** The API of a credential’s provider; `undefined` if no way to ask is known. */
export function apiOf({ provider, url }: Pick<HeldCredential, 'provider' | 'url'>): ProviderApi | undefined {
  const scheme = /^(?:jdbc:)?([a-z][a-z0-9+.-]*):\/\//i.exec(url ?? '')?.[1]?.toLowerCase();
  const byScheme = providerApis.find(({ schemes = [] }) => scheme !== undefined && schemes.includes(scheme));
  return byScheme ?? providerApis.find(({ id }) => id === provider);
}

/** Asks the provider of a credential about it. Never throws: whatever goes wrong is an unknown. `looked`: as in `askedOf`. */
export async function inspect(
  held: HeldCredential,
  { tools, hosts, paid }: Asking,
  looked?: Set<string | symbol>,
): Promise<Inspection> {
  const api = apiOf(held);
  const inspector = api?.inspectors.find(({ kinds }) => kinds.includes(held.kind ?? 'named'));
  if (api === undefined || inspector === undefined || isOtherSort(held)) return unknown('no-way');
  const { costs } = inspector;
  if (costs !== undefined && !paid.includes(api.id)) return unknown('costs', `asking ${costs}`);
  try {
    return heard(await inspector.inspect(askedOf(held, api, hosts, looked), tools), held);
  } catch (error) {
    return heard(failed(error), held);
  }
}
