import { HostIndex } from '../../src/hosts/host-index.js';
import { hosts } from '../../src/hosts/registry.js';
import { type Extraction, extract } from '../../src/pipeline/extract.js';
import { type Judged, judge } from '../../src/pipeline/judge.js';
import { Recogniser } from '../../src/providers/recognise.js';
import { providers } from '../../src/providers/registry.js';

export const index = new HostIndex(hosts);
export const recogniser = new Recogniser(providers);

export interface Examined extends Extraction {
  readonly judged: readonly Judged[];
  /** Those that are reported as errors. */
  readonly literals: readonly Judged[];
}

/** What the scanner makes of a text at a path, with the real hosts and providers; `undefined` if it is no config. */
export async function examine(path: string, text: string): Promise<Examined | undefined> {
  const extraction = await extract(path, text, index.match(path));
  if (extraction === undefined) return undefined;
  const judged = judge(extraction.slots, recogniser);
  return { ...extraction, judged, literals: judged.filter(({ verdict }) => verdict.class === 'literal') };
}
