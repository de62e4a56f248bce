import type { InventoryReporter } from './reporter.js';

/** The formats of an inventory by what `--format` takes. Each is loaded when somebody asks for it. */
export const inventoryReporters: Readonly<Record<string, () => Promise<InventoryReporter>>> = {
  json: async () => (await import('./json.js')).json,
  markdown: async () => (await import('./markdown.js')).markdown,
  text: async () => (await import('./text.js')).text,
};
