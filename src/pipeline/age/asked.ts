import { Unanswered } from '../../core/inspection.js';
import { addressOf, patternOf, type TrustedHost } from '../../core/policy/hosts.js';
import { Secret } from '../../core/secret.js';
import { toWords } from '../../core/words.js';
import type { Admin, Asked, ProviderApi } from '../../providers/apis/api.js';
import type { Held, Neighbour } from './held.js';
import { homeOf, instanceOf } from './instance.js';

/** Among the names that were looked up, the credential’s own. */
export const OWN_NAME = Symbol('its own name');

/** A credential as its provider's inspector gets it. `hosts`: what the policy trusts. `looked`: is told what else is looked at, by name or kind. */
export function askedOf(
  held: Held,
  api: ProviderApi,
  hosts: readonly TrustedHost[],
  looked = new Set<string | symbol>(),
): Asked {
  const own = hosts.filter(({ provider }) => provider === api.id);
  const audience = [...api.hosts, ...own.map(patternOf)];
  const seal = (value: string): Secret => Secret.of(value, audience);
  const home = homeOf(held, own);
  // Of another instance, an administrator knows nothing of this credential.
  const strong = home ?? own.find(({ admin }) => admin !== undefined);
  const others = held.beside.filter(({ value, isStandIn }) => !isStandIn && value !== held.value);
  const text = textOf(held, looked);
  return {
    kind: held.kind,
    value: seal(held.value),
    get name() {
      looked.add(OWN_NAME);
      return held.name;
    },
    user: held.user,
    url: held.url === undefined ? undefined : seal(held.url),
    text,
    other: (...wanted) => {
      for (const one of wanted) looked.add(one);
      const found = others.find(({ kind }) => kind !== undefined && wanted.includes(kind))?.value;
      const value = found ?? firstNamed(wanted, others);
      return value === undefined ? undefined : seal(value);
    },
    instance: ({ address, names = [], otherwise }) =>
      instanceOf({
        held,
        api,
        own,
        address,
        named: address === undefined ? text(...names) : undefined,
        otherwise,
      }),
    admin: adminOf(strong),
    account: accountOf(own, strong),
  };
}

/** Names of what tells where a credential belongs: without that, an answer may be one of somewhere else. */
const WHERE =
  /(?:^|_)(?:URL|URI|ORGURL|BASEURL|HOST|HOSTNAME|ENDPOINT|SITE|DOMAIN|SUBDOMAIN|INSTANCE|BASE|ROOT|SERVER|ADDRESS|REGION|RESIDENCY|ENVIRONMENT)$/;

function textOf({ beside }: Held, looked: Set<string | symbol>): Asked['text'] {
  const plain = beside.filter(({ isPlain, isStandIn }) => isPlain && !isStandIn);
  const standIns = beside.filter(({ isStandIn }) => isStandIn);
  return (...names) => {
    for (const name of names) {
      looked.add(name);
      // What a reference falls back on is not what it stands for.
      if (WHERE.test(name) && firstNamed([name], standIns) !== undefined) {
        throw new Unanswered('host-unknown', `${name} holds no address`);
      }
      const value = firstNamed([name], plain);
      if (value !== undefined) return value;
    }
    return undefined;
  };
}

function adminOf(host: TrustedHost | undefined): Admin | undefined {
  return host?.admin && { secret: host.admin, at: addressOf(host) };
}

/** What is said of all hosts; of the credential’s own it counts most. */
function accountOf(own: readonly TrustedHost[], strong: TrustedHost | undefined): TrustedHost['account'] {
  return Object.assign({}, ...own.map(({ account }) => account), strong?.account);
}

function firstNamed(names: readonly string[], neighbours: readonly Neighbour[]): string | undefined {
  for (const wanted of names) {
    const found = neighbours.find(({ name }) => name !== undefined && toWords(name) === wanted);
    if (found !== undefined && found.value !== '') return found.value;
  }
  return undefined;
}
