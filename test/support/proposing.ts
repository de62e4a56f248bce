import { namesFor } from '../../src/pipeline/propose/names.js';
import { type FileProposal, propose } from '../../src/pipeline/propose/propose.js';
import type { Wrapping } from '../../src/pipeline/propose/wrapper.js';
import { type Examined, examine, index } from './examine.js';

export const WORDS = ['npx', '-y', 'mcp-rekey@1.2.3', 'exec'] as const;

export interface Proposed extends FileProposal {
  readonly before: Examined;
  /** What is kept under each name. */
  readonly values: ReadonlyMap<string, string>;
}

/** What is proposed for a file at a path; `undefined` if it is no config. */
export async function proposed(
  path: string,
  text: string,
  more: Partial<Wrapping & { readonly allowUnverified: boolean }> = {},
): Promise<Proposed | undefined> {
  const before = await examine(path, text);
  if (before === undefined) return undefined;
  const subject = {
    ...{ path, prefix: '', text, readers: index.match(path), isTracked: true },
    ...{ extraction: before, judged: before.judged },
  };
  const wanted = { examined: subject, judged: before.literals };
  const allowUnverified = more.allowUnverified ?? false;
  const nameOf = namesFor([wanted], [subject], allowUnverified);
  const proposal = await propose(wanted, { words: WORDS, ...more, nameOf, allowUnverified });
  const made = proposal.proposals.flatMap((one) =>
    one.kind === 'none' || one.kind === 'placeholder' || one.kind === 'emptied'
      ? []
      : [[one.target.name, one.value] as const],
  );
  return { ...proposal, before, values: new Map(made) };
}
