import { scan } from '../commands.js';
import { big, small } from '../repositories.js';
import { scenario } from '../scenario.js';

export const pullRequestScan = scenario('pull-request', {
  commands: async () => ({
    'scan --base, 50 commits': scan(['--base', 'main', '--head', 'feature'], await big()),
    'scan, 20 files': scan(['.'], await small()),
  }),
  ratios: ({ 'scan --base, 50 commits': pullRequest, 'scan, 20 files': small }) => [
    { name: 'scan --base / scan of 20 files', value: pullRequest.median / small.median, target: 3 },
    { name: 'peak memory of scan --base, MiB', value: pullRequest.memory ?? Number.NaN },
  ],
});
