import { isLiteral } from '../../core/novelty.js';
import type { CommitRange, Revisions } from '../../core/revisions.js';
import { writtenVersions } from '../history.js';
import { Versions, type Workshop } from '../versions.js';

/** When credentials and references first appeared in the history, wherever and under whatever name the file was. */
export interface FirstSeen {
  /** By fingerprint. */
  readonly credentials: ReadonlyMap<string, Date>;
  /** By the text of the slot that the reference is in. */
  readonly references: ReadonlyMap<string, Date>;
  /** Whether the whole history is here. A part of it gives later dates. */
  readonly isWhole: boolean;
}

/** Looks through every version of every config in these commits. */
export async function firstSeen(
  range: CommitRange,
  revisions: Revisions,
  workshop: Workshop,
  progress: (done: number, total: number) => void,
): Promise<FirstSeen> {
  const versions = new Versions(revisions, workshop);
  const [{ written }, isWhole] = await Promise.all([
    writtenVersions(range, revisions, versions, workshop, progress),
    revisions.isWhole(range),
  ]);
  const credentials = new Map<string, Date>();
  const references = new Map<string, Date>();
  for (const { version, first } of [...written].sort((one, other) => one.first.rank - other.first.rank)) {
    const { date } = first.commit;
    // Older ones come later, and stay.
    const examination = await versions.examine(version);
    for (const finding of examination.findings) {
      if (isLiteral(finding) && finding.fingerprint !== undefined) credentials.set(finding.fingerprint, date);
    }
    for (const { text } of examination.references) references.set(text, date);
  }
  return { credentials, references, isWhole };
}
