import { git, scan } from '../commands.js';
import { old } from '../repositories.js';
import { scenario } from '../scenario.js';

export const historyScan = scenario('history', {
  commands: async () => {
    const folder = await old();
    return {
      'scan --history, 20,000 commits': scan(['--history'], folder),
      'git log --raw --all': git(['log', '--raw', '--all'], folder),
      'git log --raw -c --all': git(['log', '--raw', '-c', '--all'], folder),
    };
  },
  ratios: ({ 'scan --history, 20,000 commits': scan, 'git log --raw --all': log }) => [
    { name: 'scan --history / git log --raw --all', value: scan.median / log.median, target: 1.5 },
    { name: 'peak memory of scan --history, MiB', value: scan.memory ?? Number.NaN },
  ],
});
