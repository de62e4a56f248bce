import { originOf } from '../destination.js';
import type { Secret } from '../secret.js';

/** A host of one's own that may be asked, or one that is asked by a stronger credential. From a trusted policy. */
export interface TrustedHost {
  /** Provider id. */
  readonly provider: string;
  /** `gitlab.acme.example`, `db.acme.example:5432`, `http://grafana.lan:3000`; a path may follow. */
  readonly host: string;
  readonly admin: Secret | undefined;
  readonly account: Readonly<Record<string, string>>;
  /** Whether what says nothing else belongs there: the GitHub of this workflow. */
  readonly isHome?: true;
}

/** The destination pattern of a trusted host: without its path. */
export function patternOf({ host }: Pick<TrustedHost, 'host'>): string {
  const plain = host.startsWith('http://') ? 'http://' : '';
  return plain + host.slice(plain.length).replace(/\/.*$/s, '');
}

/** How a trusted host is asked over HTTP: origin and path, with no `/` at the end. */
export function addressOf({ host }: Pick<TrustedHost, 'host'>): string {
  const url = host.startsWith('http://') ? host : `https://${host}`;
  return (originOf(url) ?? url) + url.replace(/^https?:\/\/[^/]*/, '').replace(/\/+$/, '');
}
