import type { SlotKind } from '../core/slot.js';

/** What nearly every server entry has: command and arguments, environment, address, headers. */
export const entryFields: readonly SlotKind[] = ['arg', 'env', 'url', 'header'];

/** Every string of a server entry. */
export const anyField: readonly SlotKind[] = [...entryFields, 'auth', 'setting'];
