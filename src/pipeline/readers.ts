import { generic } from '../hosts/generic.js';
import type { Host, HostFile, KeyPath } from '../hosts/host.js';
import { matchesPath } from '../hosts/slots/servers.js';

/** A host that reads the path, and its declaration of it. */
export interface Reader {
  readonly host: Host;
  readonly file: HostFile;
}

/** Who reads a file. */
export interface Reading {
  /** All hosts that read the file in this shape; the generic one if none is known. */
  readonly hosts: readonly Host[];
  /** Those of them whose own file it is; all of them where nobody owns it. */
  readonly owners: readonly Host[];
  /** Those of them of which no source says so. */
  readonly unconfirmed: readonly Host[];
}

/**
 * The readers that look where the server maps are. A map elsewhere in a file that is a host's own is still that host's
 * config, if a wrong one; in a file of any name it is some host's that nobody knows. Without `paths`, all readers.
 */
export function hostsOf(readers: readonly Reader[], paths: readonly KeyPath[]): Reading {
  const fitting = readers.filter(({ host, file }) =>
    (file.servers ?? host.servers).some((wanted) => paths.some((path) => matchesPath(wanted, path))),
  );
  const close = readers.filter(({ file }) => paths.length === 0 || !file.shared);
  const found = fitting.length > 0 ? fitting : close;
  const owning = found.filter(({ file }) => !file.imported);
  const hosts = found.length > 0 ? distinct(found) : [generic];
  const confirmed = new Set(found.filter(({ file }) => !file.unconfirmed).map(({ host }) => host));
  const unconfirmed = distinct(found.filter(({ host }) => !confirmed.has(host)));
  return { hosts, owners: owning.length > 0 ? distinct(owning) : hosts, unconfirmed };
}

function distinct(readers: readonly Reader[]): readonly Host[] {
  return [...new Set(readers.map(({ host }) => host))];
}
