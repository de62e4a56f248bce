import { CoverageCount } from '../../src/core/coverage.js';
import { Fingerprints } from '../../src/core/fingerprint.js';
import type { Finding } from '../../src/core/report.js';
import { sourceOf } from '../../src/core/source.js';
import type { Candidate } from '../../src/pipeline/candidates.js';
import { Examiner } from '../../src/pipeline/examine.js';
import { index } from './examine.js';

const fingerprints = new Fingerprints('a key for tests');
const examiner = new Examiner(index, async () => fingerprints, new Date(0));

/** What a scan finds in a file with these bytes, whoever may read it; `undefined` if it is no config. */
export async function findingsIn(
  path: string,
  content: string | Buffer,
): Promise<readonly Finding[] | undefined> {
  const coverage = new CoverageCount();
  const candidate: Candidate = {
    ...{ path, hostPath: path, aliases: [], aliasHostPaths: [] },
    ...{ why: 'asked', isTracked: true },
  };
  const read = async () => sourceOf(path, Buffer.from(content as string));
  const { findings } = await examiner.examine(candidate, { prefix: '', coverage, read });
  return coverage.configs === 0 ? undefined : findings;
}
