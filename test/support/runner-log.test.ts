import { describe, expect, it } from 'vitest';
import { readLog } from './runner-log.js';

const names = (...streams: readonly string[]): readonly string[] =>
  readLog(...streams).commands.map(({ name }) => name);

describe('the reader of a log', () => {
  it.each([
    ['::add-mask::x', 'add-mask'],
    ['  ::Set-Output name=a::b', 'set-output'],
    ['a line of text ##[add-path]/tmp', 'add-path'],
    ['##[no-command]##[error]x', 'error'],
    ['::a::b ##[warning]x', 'warning'],
    ['one\r::debug::two', 'debug'],
  ])('sees the command in %j', (line, name) => {
    expect(names(line)).toEqual([name]);
  });

  it.each(['text ::add-mask::x', '::add-mask', '::unknown::x', '##[add-mask x', '## [add-mask]x'])(
    'sees none in %j',
    (line) => {
      expect(readLog(line)).toEqual({ commands: [], lines: [line] });
    },
  );

  it('reads properties and data as the runner does', () => {
    expect(readLog('::error title=a%3Ab%2Cc,file=x,line=::50%25%0A%250A').commands).toEqual([
      { name: 'error', properties: { title: 'a:b,c', file: 'x' }, data: '50%\n%0A' },
    ]);
  });

  it('sees none while they are stopped, in that stream alone', () => {
    const stopped =
      '::stop-commands::word\n::error::a\n::stop-commands::other\n##[error]\n::word::\n::notice::b';
    expect(names(stopped, '::debug::c')).toEqual(['notice', 'debug']);
    expect(() => readLog('::stop-commands::word\n::other::')).toThrow('for good');
  });
});
