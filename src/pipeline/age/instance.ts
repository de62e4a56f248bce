import { mayReceive, originOf, portOf } from '../../core/destination.js';
import { Unanswered } from '../../core/inspection.js';
import { addressOf, patternOf, type TrustedHost } from '../../core/policy/hosts.js';
import type { Instance, ProviderApi } from '../../providers/apis/api.js';
import type { Held } from './held.js';

/** What says where a credential belongs. */
export interface Whereabouts {
  readonly held: Held;
  readonly api: Pick<ProviderApi, 'hosts'>;
  /** Hosts that the policy trusts with it. */
  readonly own: readonly TrustedHost[];
  /** What the inspector has put together itself. */
  readonly address: string | undefined;
  /** What a string of its server says. */
  readonly named: string | undefined;
  /** What a config that says nothing means. */
  readonly otherwise: string | undefined;
}

/** Which instance is meant. Throws `Unanswered` if nobody says, or nobody vouches for it. */
export function instanceOf({ held, api, own, address: given, named, otherwise }: Whereabouts): Instance {
  const vendors = (origin: string): boolean => mayReceive(api.hosts, origin);
  const address =
    given ?? named ?? said(held, own, vendors) ?? otherwise ?? implied(held, own, vendors) ?? placeOf(held);
  const instance = instanceAt(address, [...api.hosts, ...own.map(patternOf)]);
  if (named !== undefined && isDeep(instance, own)) {
    throw new Unanswered('host-unknown', 'the address is too long for that of an API');
  }
  return instance;
}

/** The host of the policy that the credential’s URL or server is on. */
export function homeOf(held: Held, own: readonly TrustedHost[]): TrustedHost | undefined {
  const place = placeOf(held);
  const domain = held.domain?.toLowerCase();
  return (
    own.find((one) => place !== undefined && mayReceive([patternOf(one)], place)) ??
    own.find((one) => hostIn(originOf(addressOf(one)) ?? '') === domain)
  );
}

/** The origin of the URL which the credential stands in, unless it has been read otherwise: a `/` in a password begins no path. */
function placeOf({ url, domain }: Held): string | undefined {
  const origin = url === undefined ? undefined : originOf(url.replace(/^jdbc:/i, ''));
  const host = origin === undefined ? undefined : hostIn(origin);
  return domain === undefined || host === domain.toLowerCase() ? origin : undefined;
}

function hostIn(origin: string): string {
  return origin.replace(/^[^:]*:\/\//, '').replace(/:\d+$/, '');
}

/**
 * That of the URL which the credential stands in, or of its server, if somebody vouches for it; else the one that everything here belongs to. A
 * URL of somebody else (a server that is hosted by another) says nothing about the credential’s own home.
 */
function said(
  held: Held,
  own: readonly TrustedHost[],
  vendors: (origin: string) => boolean,
): string | undefined {
  const place = placeOf(held);
  if (place !== undefined && vendors(place)) return place;
  const host = homeOf(held, own) ?? own.find((one) => one.isHome);
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

function instanceAt(address: string | undefined, audience: readonly string[]): Instance {
  if (address === undefined) throw new Unanswered('host-unknown');
  const url = /^[a-z][a-z0-9+.-]*:\/\//i.test(address) ? address : `https://${address}`;
  const origin = originOf(url);
  if (origin === undefined) throw new Unanswered('host-unknown');
  const [, host = '', port] = /^[^:]+:\/\/(\[[^\]]*\]|[^:]*)(?::(\d+))?$/.exec(origin) ?? [];
  if (!mayReceive(audience, origin)) throw new Unanswered('host-not-listed', listable(origin, host, port));
  const path = url
    .replace(/^[^:]+:\/\/[^/?#]*/, '')
    .replace(/[?#].*$/s, '')
    .replace(/(?<!\/)\/+$/, '');
  const at = isOfCustomer(origin, audience) ? origin : origin + path;
  return { at, origin, host, port: port === undefined ? undefined : Number(port) };
}

/** A customer may answer on a path of what the vendor has given them, or have a request passed on from there. */
function isOfCustomer(origin: string, audience: readonly string[]): boolean {
  const named = audience.filter((pattern) => !pattern.startsWith('*.'));
  return !mayReceive(named, origin);
}

/** As the policy would have to list it: what is not asked over HTTP needs its port in any case. */
function listable(origin: string, host: string, port: string | undefined): string {
  const shown = /^https?:/.test(origin) ? port : portOf(origin);
  return shown === undefined ? host : `${host}:${shown}`;
}

/** No API begins deeper. */
const DEEPEST = 3;

/** Whether a path that the policy does not vouch for may be that of a file which somebody keeps on the host, with an answer in it. */
function isDeep({ at, origin }: Instance, own: readonly TrustedHost[]): boolean {
  const listed = own.map(addressOf).filter((address) => address !== origin);
  return (
    !listed.some((address) => `${at}/`.startsWith(`${address}/`)) &&
    at.slice(origin.length).split('/').length - 1 > DEEPEST
  );
}
