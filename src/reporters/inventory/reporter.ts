import type { Inventory } from '../../core/inventory.js';
import type { Titles } from '../titles.js';

/** How an inventory is to look where it goes. */
export interface InventoryLook {
  readonly colour: boolean;
  /** Today. */
  readonly now: Date;
  /** UTF-8 bytes that fit where it goes; what is left out is counted. */
  readonly limit?: number;
}

/** What else belongs to an inventory: how much of everything was looked at. */
export interface InventoryFrame {
  readonly root: string;
  readonly complete: boolean;
  readonly fingerprintScope: string;
  /** One sentence each. */
  readonly notices: readonly string[];
  readonly gaps: readonly string[];
}

/** One output format of the inventory. Pure and total. */
export interface InventoryReporter {
  readonly id: string;
  /** The rendered inventory, with a line end at its end. */
  render(inventory: Inventory, frame: InventoryFrame, titles: Titles, look: InventoryLook): string;
}
