import { nothing, scan } from '../commands.js';
import { small } from '../repositories.js';
import { scenario } from '../scenario.js';

export const smallScan = scenario('small', {
  commands: async () => {
    const folder = await small();
    return { 'scan, 20 files': scan(['.'], folder), 'node -e 0': nothing(folder) };
  },
  ratios: ({ 'scan, 20 files': scan, 'node -e 0': node }) => [
    { name: 'scan / node -e 0', value: scan.median / node.median, target: 2.5 },
  ],
});
