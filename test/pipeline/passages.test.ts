import { describe, expect, it } from 'vitest';
import { findingOf } from '../../src/core/finding.js';
import type { Finding } from '../../src/core/report.js';
import type { Change, FileVersion } from '../../src/core/revisions.js';
import type { RuleId } from '../../src/core/rules.js';
import { NOTHING_FOUND } from '../../src/pipeline/examine.js';
import { type CommitChange, inHistory, passagesOf } from '../../src/pipeline/passages.js';

/** A content that holds credentials is called by their names: `K`, `K+L`, `-` for one without any. */
const version = (path: string, oid: string): FileVersion => ({ path, kind: 'file', oid });
const finding = (path: string, fingerprint: string, ruleId: RuleId = 'literal-credential'): Finding =>
  findingOf(ruleId, {
    file: path,
    line: 1,
    column: 1,
    place: `${path}#`,
    message: 'x',
    fingerprint,
    title: 'API key',
  });

const examined = async ({ path, oid }: FileVersion) => ({
  ...NOTHING_FOUND,
  findings: [
    ...oid.split('+').flatMap((name) => (name === '-' ? [] : finding(path, name))),
    finding(path, 'never', 'expired'),
  ],
});

/** Commits by number, the newest first: `3 a: K > L`. */
function commits(...texts: readonly string[]): readonly CommitChange[] {
  return texts.map((text) => {
    const [, number, path, before, after] = /^(\d+) (\w+): (.*?) ?>(?: (.+))?$/.exec(text)!;
    const olds = before!.split(', ').filter(Boolean);
    const change: Change = {
      path: path!,
      before: olds.map((oid) => version(path!, oid)),
      after: after === undefined ? undefined : version(path!, after),
    };
    return { commit: { oid: number!.repeat(40), date: new Date(Number(number) * 1000) }, change };
  });
}

/** `a K: 1-3` for each passage. */
async function passages(...texts: readonly string[]): Promise<readonly string[]> {
  const found = await passagesOf(commits(...texts), examined);
  return [...found.values()]
    .map(
      ({ finding: { file, fingerprint }, first, last }) =>
        `${file} ${fingerprint}: ${first.oid[0]}-${last.oid[0]}`,
    )
    .sort();
}

describe('a passage', () => {
  it('goes from the commit that brought the credential to the last that wrote it', async () => {
    expect(await passages('3 a: K > K+L', '2 a: K > K', '1 a: > K')).toEqual(['a K: 1-3', 'a L: 3-3']);
    expect(await passages('3 a: K > -', '2 a: K > K', '1 a: > K')).toEqual(['a K: 1-2']);
    expect(await passages('2 a: K >', '1 a: > K')).toEqual(['a K: 1-1']);
  });

  it('is none of what was there before the first of the commits', async () => {
    expect(await passages('2 a: K > K', '1 a: K > K')).toEqual([]);
    expect(await passages('2 a: K > -', '1 a: K > K')).toEqual([]);
  });

  it('is one of what came back, from the first time on', async () => {
    expect(await passages('3 a: - > K', '2 a: K > -', '1 a: > K')).toEqual(['a K: 1-3']);
  });

  it('is one of what was there before, went and came back', async () => {
    expect(await passages('2 a: - > K', '1 a: K > -')).toEqual(['a K: 2-2']);
  });

  it('is that of one place', async () => {
    expect(await passages('2 b: > K', '1 a: > K')).toEqual(['a K: 1-1', 'b K: 2-2']);
  });

  it('begins with a merge only if none of its parents has the credential', async () => {
    expect(await passages('3 a: K, - > K')).toEqual([]);
    expect(await passages('3 a: -, - > K')).toEqual(['a K: 3-3']);
    expect(await passages('3 a: > K')).toEqual(['a K: 3-3']);
  });
});

describe('what is in the history', () => {
  it('names the commits, keeps the place and offers no edit of what is not there', async () => {
    const found = await passagesOf(commits('2 a: K > K', '1 a: > K'), examined);
    const [passage] = [...found.values()];
    const fixed = {
      ...passage!.finding,
      fix: { line: 1, column: 1, endColumn: 2, text: '', before: '', after: '' },
      fixable: true,
    };
    const gone = inHistory({ ...passage!, finding: fixed });
    expect(gone).toMatchObject({
      ruleId: 'literal-in-history',
      severity: 'error',
      ...{ file: 'a', place: 'a#', fingerprint: 'K', fix: undefined, fixable: false },
      message: `API key: commit ${'1'.repeat(10)} brought it; it is gone from the file, and still in the commits`,
      history: { first: passage!.first, last: passage!.last, atHead: false },
    });
    expect(gone.history!.last.oid).toBe('2'.repeat(40));
  });
});
