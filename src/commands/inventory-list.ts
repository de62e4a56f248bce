import { isComplete } from '../core/report.js';
import { disk } from '../io/disk.js';
import { writeReport } from '../io/output.js';
import { ProgressLine, takesColour } from '../io/terminal.js';
import { scan } from '../pipeline/scan.js';
import { inventoryReporters } from '../reporters/inventory/registry.js';
import { ageingOf, unnamed } from './ageing.js';
import { titlesOfAll } from './deliver.js';
import { EXIT_INCOMPLETE } from './failure.js';

interface Options {
  readonly offline?: true;
  readonly policy?: string;
  readonly baseline?: string;
  readonly format: string;
  readonly output?: string;
}

const NOBODY_ASKED = 'Nobody was asked: this is what tokens and the history say.';

/** Lists everything in the files as they are. Gives the exit code. */
export async function listInventory(root: string, options: Options): Promise<number> {
  const { format, output } = options;
  const world = { disk: disk(process.env), now: new Date() };
  const progress = new ProgressLine(process.stderr);
  progress.show('listing files …');
  const { ageing, close } = await ageingOf({
    root,
    disk: world.disk,
    distrust: await unnamed({ root, disk: world.disk }, options.policy),
    offline: options.offline === true,
    env: process.env,
    progress: (done, total) => progress.show(`asked about ${done} of ${total} credentials …`),
  });
  const scanning = scan({
    root,
    subject: { kind: 'tree', tree: 'work' },
    named: { policy: options.policy, baseline: options.baseline, from: 'disk' },
    fingerprintKey: process.env['MCP_REKEY_FINGERPRINT_KEY'] || undefined,
    world,
    ageing,
    progress: (done, total) => progress.show(`examined ${done} of ${total} files …`),
  });
  const { report, inventory } = await scanning.finally(async () => {
    progress.clear();
    await close();
  });
  const complete = isComplete(report);
  const { gaps, fingerprintScope } = report;
  const notices = [...(options.offline ? [NOBODY_ASKED] : []), ...report.notices];
  const reporter = await inventoryReporters[format]!();
  const colour = output === undefined && takesColour(process.stdout, process.env);
  const frame = { root, complete, fingerprintScope, notices, gaps };
  const look = { colour, now: world.now };
  await writeReport(reporter.render(inventory!, frame, await titlesOfAll(), look), output);
  return complete ? 0 : EXIT_INCOMPLETE;
}
