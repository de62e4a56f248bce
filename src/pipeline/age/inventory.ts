import type { Inventory, InventoryEntry, Site } from '../../core/inventory.js';
import type { Policy } from '../../core/policy/policy.js';
import { standings } from '../../core/policy/standing.js';
import { limitOf } from '../../core/policy/tiers.js';
import type { Finding } from '../../core/report.js';
import type { Aged } from './aged.js';

/** What has to be replaced first comes first; of what nobody knows when, the more urgent. */
export function inventoryOf(all: readonly Aged[], policy: Policy): Inventory {
  const byFile = groups(all, ({ file }) => file);
  const byServer = groups(all, ({ file, server }) =>
    server === undefined ? undefined : `${file}\0${server}`,
  );
  const entries = all.map(
    ({
      fingerprint,
      kind,
      title,
      provider,
      shown,
      secret,
      hint,
      perJob,
      tier,
      age,
      standing,
      dueAt,
      firstSeenAt,
      sites,
    }): InventoryEntry => ({
      fingerprint,
      kind,
      title,
      provider,
      shown,
      secret,
      hint,
      perJob,
      tier,
      limit: limitOf(policy, tier),
      age,
      standing,
      dueAt,
      firstSeenAt,
      sites: sites.map(siteOf),
      sharing: { file: others(fingerprint, byFile), server: others(fingerprint, byServer) },
    }),
  );
  return { entries: entries.sort(byUrgency) };
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

/** Fingerprints by what their places have in common. */
function groups(
  all: readonly Aged[],
  keyOf: (site: Finding) => string | undefined,
): readonly ReadonlySet<string>[] {
  const found = new Map<string, Set<string>>();
  for (const { fingerprint, sites } of all) {
    for (const key of sites.map(keyOf)) {
      if (key === undefined) continue;
      found.set(key, (found.get(key) ?? new Set()).add(fingerprint));
    }
  }
  return [...found.values()];
}

function others(fingerprint: string, all: readonly ReadonlySet<string>[]): readonly string[] {
  const own = all.filter((group) => group.has(fingerprint));
  return [...new Set(own.flatMap((group) => [...group]))].filter((other) => other !== fingerprint);
}
