import { displayableJson } from '../../core/display.js';
import type { InventoryEntry } from '../../core/inventory.js';
import { jsonAge } from '../json.js';
import type { InventoryReporter } from './reporter.js';

/** Raised when a field is renamed, removed or changes its meaning; new fields may come without it. */
export const JSON_INVENTORY_VERSION = 1;

/** The inventory for programs, as docs/schema/inventory.schema.json describes it. */
export const json: InventoryReporter = {
  id: 'json',
  render: ({ entries }, { complete, fingerprintScope, notices, gaps }) => {
    const inventory = {
      version: JSON_INVENTORY_VERSION,
      complete,
      fingerprintScope,
      notices,
      gaps,
      entries: entries.map(jsonEntry),
    };
    return `${displayableJson(JSON.stringify(inventory, undefined, 2))}\n`;
  },
};

/** Every field is always there: `null` where there is nothing to say. */
function jsonEntry(entry: InventoryEntry): object {
  const { provider, secret, hint, age, dueAt, firstSeenAt, sites, ...rest } = entry;
  return {
    ...rest,
    provider: provider ?? null,
    secret: secret ? { ...secret, scope: secret.scope ?? null, key: secret.key ?? null } : null,
    hint: hint ?? null,
    age: jsonAge(age),
    dueAt: dueAt?.toISOString() ?? null,
    firstSeenAt: firstSeenAt?.toISOString() ?? null,
    sites: sites.map(({ server, slot, ...site }) => ({
      ...site,
      server: server ?? null,
      slot: slot ?? null,
    })),
  };
}
