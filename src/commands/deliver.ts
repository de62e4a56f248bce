import { hosts } from '../hosts/registry.js';
import { writeReport } from '../io/output.js';
import { takesColour } from '../io/terminal.js';
import type { Scan } from '../pipeline/scan-options.js';
import type { Provider } from '../providers/provider.js';
import { reporters } from '../reporters/registry.js';
import type { Titles } from '../reporters/titles.js';

/** Writes a report to a file, or to standard output. */
export async function deliver(
  { report, decisions }: Scan,
  now: Date,
  format: string,
  file: string | undefined,
): Promise<void> {
  const [reporter, titles] = await Promise.all([reporters[format]!(), titlesFor(report)]);
  const colour = file === undefined && takesColour(process.stdout, process.env);
  const { tiers } = decisions.policy;
  await writeReport(reporter.render(report, titles, { colour, now, tiers }), file);
}

/** What the ids in a report are called in front of people. */
export async function titlesFor({ findings }: { readonly findings: readonly object[] }): Promise<Titles> {
  return findings.length > 0 ? titlesOfAll() : titlesOf([]);
}

/** The same for everything there is. */
export async function titlesOfAll(): Promise<Titles> {
  return titlesOf((await import('../providers/registry.js')).providers);
}

function titlesOf(providers: readonly Provider[]): Titles {
  return {
    host: (id) => hosts.find((host) => host.id === id)?.title ?? id,
    provider: (id) => providers.find((provider) => provider.id === id)?.title ?? id,
    manage: (id) => providers.find((provider) => provider.id === id)?.manage,
  };
}
