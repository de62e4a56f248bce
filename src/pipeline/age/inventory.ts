import { inOrder } from '../../core/finding.js';
import { type Inventory, type InventoryEntry, MOST_SHARING, type Site } from '../../core/inventory.js';
import type { Policy } from '../../core/policy/policy.js';
import { standings } from '../../core/policy/standing.js';
import { limitOf } from '../../core/policy/tiers.js';
import type { Finding } from '../../core/report.js';
import type { Aged } from './aged.js';

/** What has to be replaced first comes first; of what nobody knows when, the more urgent. */
export function inventoryOf(all: readonly Aged[], policy: Policy): Inventory {
  const byFile = new Groups(all, ({ file }) => file);
  const byServer = new Groups(all, ({ file, server }) => serverKey(file, server));
  const entries = all.map((one): InventoryEntry => {
    const { fingerprint, kind, title, provider, shown, secret, hint, perJob } = one;
    const { tier, age, standing, dueAt, firstSeenAt, sites } = one;
    return {
      ...{ fingerprint, kind, title, provider, shown, secret, hint, perJob },
      ...{
        tier,
        limit: limitOf(policy, tier),
        age,
        standing,
        dueAt,
        firstSeenAt,
        sites: inOrder(sites).map(siteOf),
      },
      sharing: { file: byFile.others(one), server: byServer.others(one) },
    };
  });
  return { entries: entries.sort(byUrgency) };
}

/** Files have servers of the same name. */
function serverKey(file: string, server: string | undefined): string | undefined {
  return server === undefined ? undefined : JSON.stringify([file, server]);
}

function byUrgency(one: InventoryEntry, other: InventoryEntry): number {
  const rank = ({ standing }: InventoryEntry): number => standings.indexOf(standing);
  const dead = (entry: InventoryEntry): boolean => rank(entry) <= standings.indexOf('dangling');
  if (dead(one) !== dead(other)) return dead(one) ? -1 : 1;
  const due = ({ dueAt }: InventoryEntry): number => dueAt?.getTime() ?? Number.POSITIVE_INFINITY;
  if (due(one) !== due(other)) return due(one) < due(other) ? -1 : 1;
  return (
    rank(one) - rank(other) ||
    compared(one.sites[0]?.file, other.sites[0]?.file) ||
    lineOf(one) - lineOf(other)
  );
}

function lineOf({ sites }: InventoryEntry): number {
  return sites[0]?.line ?? 0;
}

function compared(one = '', other = ''): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

function siteOf({ file, line, column, hosts, server, slot }: Finding): Site {
  return { file, line, column, hosts, server, slot };
}

/** Credentials by what their places have in common. */
class Groups {
  readonly #keyOf: (site: Finding) => string | undefined;
  readonly #members = new Map<string, Set<string>>();

  constructor(all: readonly Aged[], keyOf: (site: Finding) => string | undefined) {
    this.#keyOf = keyOf;
    for (const one of all) {
      for (const key of this.#keysOf(one)) {
        const known = this.#members.get(key) ?? new Set();
        this.#members.set(key, known.add(one.fingerprint));
      }
    }
  }

  /** Fingerprints of the first others in any of its groups. */
  others(one: Aged): readonly string[] {
    const found = new Set<string>();
    for (const key of this.#keysOf(one)) {
      for (const fingerprint of this.#members.get(key) ?? []) {
        if (found.size === MOST_SHARING) return [...found];
        if (fingerprint !== one.fingerprint) found.add(fingerprint);
      }
    }
    return [...found];
  }

  #keysOf({ sites }: Aged): ReadonlySet<string> {
    return new Set(sites.flatMap((site) => this.#keyOf(site) ?? []));
  }
}
