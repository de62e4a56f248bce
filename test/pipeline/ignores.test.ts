import { describe, expect, it } from 'vitest';
import { loadFormat } from '../../src/hosts/formats/index.js';
import { ignoreComments } from '../../src/pipeline/ignores.js';

type Format = Parameters<typeof loadFormat>[0];

/** The ignore comments of a text: where each stands, which line it is about, and what it says. */
async function ignoresIn(text: string, id: Format = 'json'): Promise<readonly string[]> {
  const { comments } = (await loadFormat(id)).parse(text);
  return ignoreComments({ path: 'a', prefix: '', text }, comments).map(
    ({ line, target, rule, reason }) => `${line} > ${target}: ${rule ?? 'no rule'}, ${reason ?? 'no reason'}`,
  );
}

const IGNORE = 'mcp-rekey: ignore dangling-reference it is set on the runner';
const SAYS = 'dangling-reference, it is set on the runner';

describe('an ignore comment is about', () => {
  it('its own line, if something stands before it', async () => {
    expect(await ignoresIn(`{\n"a": 1, // ${IGNORE}\n"b": 2}`)).toEqual([`2 > 2: ${SAYS}`]);
    expect(await ignoresIn(`a: 1\nb: 2 # ${IGNORE}\n`, 'yaml')).toEqual([`2 > 2: ${SAYS}`]);
    expect(await ignoresIn(`a = 1 # ${IGNORE}\n`, 'toml')).toEqual([`1 > 1: ${SAYS}`]);
  });

  it('the next line that is more than a comment, if it stands alone', async () => {
    expect(await ignoresIn(`{\n// ${IGNORE}\n"a": 1}`)).toEqual([`2 > 3: ${SAYS}`]);
    expect(await ignoresIn(`{\n  // ${IGNORE}\n\n  // and more\n  \n"a": 1}`)).toEqual([`2 > 6: ${SAYS}`]);
    expect(await ignoresIn(`# ${IGNORE}\r\n\r\na: 1\r\n`, 'yaml')).toEqual([`1 > 3: ${SAYS}`]);
    expect(await ignoresIn(`{\n/* ${IGNORE} */\n"a": 1}`)).toHaveLength(1);
  });

  it('the last line, if nothing follows', async () => {
    expect(await ignoresIn(`a: 1\n# ${IGNORE}`, 'yaml')).toEqual([`2 > 2: ${SAYS}`]);
  });
});

describe('an ignore comment', () => {
  it('says which rule and why, or that it does not', async () => {
    const said = async (comment: string) => (await ignoresIn(`a: 1 # ${comment}\n`, 'yaml'))[0];
    expect(await said('mcp-rekey: ignore dangling-reference')).toBe('1 > 1: dangling-reference, no reason');
    expect(await said('mcp-rekey: ignore dangling-reference   ')).toBe(
      '1 > 1: dangling-reference, no reason',
    );
    expect(await said('mcp-rekey:ignore no-such-rule because')).toBe('1 > 1: no rule, because');
    expect(await said('mcp-rekey: ignore toString because')).toBe('1 > 1: no rule, no reason');
    expect(await said('  mcp-rekey:  ignore  expired  a  b ')).toBe('1 > 1: expired, a  b');
  });

  it('is none where it does not begin the comment, or is no comment', async () => {
    expect(await ignoresIn(`a: 1 # see mcp-rekey: ignore expired x\n`, 'yaml')).toEqual([]);
    expect(await ignoresIn(`a: "${IGNORE}"\nb: "# ${IGNORE}"\n`, 'yaml')).toEqual([]);
    expect(await ignoresIn(`{"a": "// ${IGNORE}"}`)).toEqual([]);
  });
});
