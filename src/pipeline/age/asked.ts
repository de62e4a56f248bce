import { mayReceive, originOf, portOf } from '../../core/destination.js';
import { Unanswered } from '../../core/inspection.js';
import { addressOf, patternOf, type TrustedHost } from '../../core/policy/hosts.js';
import { Secret } from '../../core/secret.js';
import { toWords } from '../../core/words.js';
import type { Admin, Asked, Instance, ProviderApi } from '../../providers/apis/api.js';

/** A string of the server to which a credential belongs. */
export interface Neighbour {
  readonly name: string | undefined;
  /** Id of the kind, where it is a credential of a known format. */
  readonly kind: string | undefined;
  readonly value: string;
  /** Whether it may be shown: it is no credential, and holds none. */
  readonly isPlain: boolean;
}

/** A credential as it was found. */
export interface Held {
  readonly kind: string | undefined;
  readonly value: string;
  readonly name: string | undefined;
  readonly user: string | undefined;
  /** The whole URL or connection string that it stands in. */
  readonly url: string | undefined;
  /** Host name of its server. */
  readonly domain: string | undefined;
  readonly beside: readonly Neighbour[];
}

/** A credential as its provider's inspector gets it. `hosts`: what the policy trusts. */
export function askedOf(held: Held, api: ProviderApi, hosts: readonly TrustedHost[]): Asked {
  const own = hosts.filter(({ provider }) => provider === api.id);
  const audience = [...api.hosts, ...own.map(patternOf)];
  const seal = (value: string): Secret => Secret.of(value, audience);
  const strong = own.find(({ admin }) => admin !== undefined);
  const text = (...names: readonly string[]): string | undefined =>
    firstNamed(
      names,
      held.beside.filter(({ isPlain }) => isPlain),
    );
  return {
    kind: held.kind,
    value: seal(held.value),
    name: held.name,
    user: held.user,
    url: held.url === undefined ? undefined : seal(held.url),
    text,
    other: (...wanted) => {
      const found = held.beside.find(({ kind }) => kind !== undefined && wanted.includes(kind))?.value;
      const value = found ?? firstNamed(wanted, held.beside);
      return value === undefined || value === held.value ? undefined : seal(value);
    },
    instance: ({ address: given, names = [], otherwise }) => {
      const vendors = (origin: string): boolean => mayReceive(api.hosts, origin);
      const address =
        given ??
        text(...names) ??
        said(held, own, vendors) ??
        otherwise ??
        implied(held, own, vendors) ??
        held.url;
      return instanceOf(address, audience);
    },
    admin: strong && adminOf(strong),
    account: Object.assign({}, ...own.map(({ account }) => account)) as Readonly<Record<string, string>>,
  };
}

function adminOf(host: TrustedHost): Admin {
  return { secret: host.admin!, at: addressOf(host) };
}

function firstNamed(names: readonly string[], neighbours: readonly Neighbour[]): string | undefined {
  for (const wanted of names) {
    const found = neighbours.find(({ name }) => name !== undefined && toWords(name) === wanted);
    if (found !== undefined && found.value !== '') return found.value;
  }
  return undefined;
}

/**
 * Which instance is meant: that of the URL which the credential stands in, or of its server, if somebody vouches for it; else the one that everything
 * here belongs to. A URL of somebody else (a server that is hosted by another) says nothing about the credential’s own home.
 */
function said(
  held: Held,
  own: readonly TrustedHost[],
  vendors: (origin: string) => boolean,
): string | undefined {
  const patterns = own.map(patternOf);
  const trusted = (origin: string | undefined): boolean =>
    origin !== undefined && (vendors(origin) || mayReceive(patterns, origin));
  if (held.url !== undefined && trusted(originOf(held.url))) return held.url;
  const host =
    own.find((one) => originOf(addressOf(one)) === `https://${held.domain}`) ?? own.find((one) => one.isHome);
  return host && addressOf(host);
}

/**
 * The vendor’s own server that the credential goes to, or the only host of their own that the policy lists. Where there is an instance of
 * everybody, a config that says nothing means that.
 */
function implied(
  { domain }: Held,
  own: readonly TrustedHost[],
  vendors: (origin: string) => boolean,
): string | undefined {
  if (domain !== undefined && vendors(`https://${domain}`)) return domain;
  const [home, another] = own.filter((host) => !vendors(originOf(addressOf(host)) ?? ''));
  return home === undefined || another !== undefined ? undefined : addressOf(home);
}

function instanceOf(address: string | undefined, audience: readonly string[]): Instance {
  if (address === undefined) throw new Unanswered('host-unknown');
  const url = /^[a-z][a-z0-9+.-]*:\/\//i.test(address) ? address : `https://${address}`;
  const origin = originOf(url);
  if (origin === undefined) throw new Unanswered('host-unknown');
  const [, host = '', port] = /^[^:]+:\/\/(\[[^\]]*\]|[^:]*)(?::(\d+))?$/.exec(origin) ?? [];
  if (!mayReceive(audience, origin)) throw new Unanswered('host-not-listed', listable(origin, host, port));
  // A customer may answer on a path of what the vendor has given them, or have a request passed on from there.
  const isOfCustomer = !mayReceive(
    audience.filter((pattern) => !pattern.startsWith('*.')),
    origin,
  );
  const path = url
    .replace(/^[^:]+:\/\/[^/?#]*/, '')
    .replace(/[?#].*$/s, '')
    .replace(/(?<!\/)\/+$/, '');
  return {
    at: isOfCustomer ? origin : origin + path,
    origin,
    host,
    port: port === undefined ? undefined : Number(port),
  };
}

/** As the policy would have to list it: what is not asked over HTTP needs its port in any case. */
function listable(origin: string, host: string, port: string | undefined): string {
  const shown = /^https?:/.test(origin) ? port : portOf(origin);
  return shown === undefined ? host : `${host}:${shown}`;
}
