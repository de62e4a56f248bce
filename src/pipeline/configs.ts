import type { Configs } from '../core/configs.js';

/** What the formats of hosts do for stores, which know no host. Loaded when a store asks. */
export const configs: Configs = {
  find: async (file, content, keys) => (await import('./config-string.js')).configString(file, content, keys),
};
