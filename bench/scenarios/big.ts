import { git, nothing, scan } from '../commands.js';
import { big } from '../repositories.js';
import { scenario } from '../scenario.js';

export const bigScan = scenario('big', {
  commands: async () => {
    const folder = await big();
    return {
      'scan, 50,000 files': scan(['.'], folder),
      'git ls-files': git(['ls-files'], folder),
      'git grep -lI mcpServers': git(['grep', '-lI', 'mcpServers'], folder),
      'node -e 0': nothing(folder),
    };
  },
  ratios: ({ 'scan, 50,000 files': scan, 'git grep -lI mcpServers': grep, 'node -e 0': node }) => [
    { name: 'scan / git grep', value: scan.median / grep.median },
    {
      name: 'scan / (2 x git grep + 2 x node -e 0)',
      value: scan.median / (2 * grep.median + 2 * node.median),
      target: 1,
    },
    { name: 'peak memory of scan, MiB', value: scan.memory ?? Number.NaN, target: 120 },
  ],
});
