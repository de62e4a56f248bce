import { describe, expect, it } from 'vitest';
import type { Change, FileVersion, Modified } from '../../src/core/revisions.js';
import { EndStates } from '../../src/pipeline/end-states.js';

const version = (path: string, oid: string): FileVersion => ({ path, kind: 'file', oid });

/** `a: 1, 2 > 3`: what a path had, and what it has then. */
function change(text: string): Change {
  const [path, before = '', after = ''] = text.split(/: | > |(?<=:)$| >$/) as [string, string?, string?];
  const olds = before.split(', ').filter(Boolean);
  return {
    path,
    before: olds.map((oid) => version(path, oid)),
    after: after === '' ? undefined : version(path, after),
  };
}
const changes = (...texts: readonly string[]): readonly Change[] => texts.map(change);
const modified = (path: string, oid?: string): Modified => ({
  path,
  before: oid === undefined ? undefined : version(path, oid),
});

/** `a: 1 > 2, file` for each path, in the order of their names. */
function shown(ends: EndStates): readonly string[] {
  const of = (versions: readonly FileVersion[], path: string): string =>
    versions.flatMap((one) => (one.path === path ? one.oid : [])).join(' ');
  const files = ends.files().map(({ path }) => path);
  const paths = [...ends.before(), ...ends.after()].map(({ path }) => path);
  return [...new Set([...paths, ...files])]
    .sort()
    .map(
      (path) =>
        `${path}: ${of(ends.before(), path)} > ${of(ends.after(), path)}${files.includes(path) ? ' file' : ''}`,
    );
}

describe('the end state of a path', () => {
  it('is what the head has, against what the base has', () => {
    const ends = new EndStates();
    ends.committed(changes('new:  > 1', 'changed: 1 > 2', 'gone: 1 > '), []);
    expect(shown(ends)).toEqual(['changed: 1 > 2', 'gone: 1 > ', 'new:  > 1']);
    expect(ends.paths.size).toBe(3);
  });

  it('is what the merge has, too, against what the base has by now', () => {
    const ends = new EndStates();
    ends.committed(changes('both: 1 > 2', 'head: 1 > 2'), changes('both: 3 > 4', 'merge:  > 1'));
    expect(shown(ends)).toEqual(['both: 1 3 > 2 4', 'head: 1 > 2', 'merge:  > 1']);
  });

  it('is what is staged in place of what is committed', () => {
    const ends = new EndStates();
    ends.committed(changes('a: 1 > 2', 'b: 1 > 2'), []);
    ends.uncommitted(changes('a: 2 > 3', 'b: 2 > ', 'c: 5 > 6'), []);
    expect(shown(ends)).toEqual(['a: 1 > 3', 'b: 1 > ', 'c: 5 > 6']);
  });

  it('is what the work tree has in place of what is committed, and beside what is staged', () => {
    const ends = new EndStates();
    ends.committed(changes('a: 1 > 2', 'b: 1 > 2'), []);
    ends.uncommitted(changes('b: 2 > 3', 'd:  > 7'), [
      modified('a', '2'),
      modified('b', '3'),
      modified('c', '9'),
      modified('d', '7'),
      modified('new'),
    ]);
    expect(shown(ends)).toEqual([
      'a: 1 >  file',
      'b: 1 > 3 file',
      'c: 9 >  file',
      'd:  > 7 file',
      'new:  >  file',
    ]);
  });

  it('tells names apart that are displayed alike', () => {
    const ends = new EndStates();
    const bytes = Buffer.from([0xff]);
    const alike = { ...change('\\xff:  > 1'), bytes };
    ends.committed([alike, change('\\xff:  > 2')], []);
    ends.uncommitted([], [{ ...modified('\\xff'), bytes }]);
    expect(ends.paths.size).toBe(2);
    expect(ends.after().map(({ oid }) => oid)).toEqual(['2']);
    expect(ends.files()).toMatchObject([{ path: '\\xff', bytes, isTracked: false }]);
  });
});
