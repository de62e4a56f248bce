import { describe, expect, it } from 'vitest';
import { type Concealed, MASK, Mask } from '../../src/core/mask.js';
import { LineIndex } from '../../src/core/text.js';
import { Random } from '../support/random.js';

const [one, other] = [new Random(1).secret(), new Random(2).secret()];

/** What stands between `<` and `>` is a credential; the edit is about the first. */
function edited(
  marked: string,
  edit = 'REF',
): { readonly before: string; readonly after: string | undefined } {
  const credentials: Concealed[] = [];
  let text = '';
  for (const part of marked.split(/(<[^>]*>)/)) {
    const value = part.startsWith('<') ? part.slice(1, -1) : undefined;
    const range = { start: text.length, end: text.length + (value ?? part).length };
    if (value !== undefined) credentials.push({ range, value, prefix: '' });
    text += value ?? part;
  }
  return new Mask(text, new LineIndex(text), credentials).edited(credentials[0]!.range, edit);
}

describe('the line of an edit', () => {
  it('is shown as it is, with a mask for the credential, and as it would be', () => {
    expect(edited(`first\n  key = "<${one}>", x\nlast <${other}>`)).toEqual({
      before: `  key = "${MASK}", x`,
      after: '  key = "REF", x',
    });
    expect(edited(`key = <${one}>`, '')).toEqual({ before: `key = ${MASK}`, after: 'key = ' });
  });

  it('keeps its white space, and none of its line end', () => {
    expect(edited(`\tkey = <${one}>\t \r\nnext`)).toEqual({
      before: ` key = ${MASK}  `,
      after: '\tkey = REF\t ',
    });
  });

  it.each([
    ['another credential', `a = <${one}> b = <${other}>`],
    ['another credential right beside it', `<${one}><${other}>`],
    ['the same one again', `a = <${one}> b = <${one}>`],
    ['the same one where nobody found it', `a = <${one}> // was ${one}`],
    ['a piece of it', `a = <${one}> // ${one.slice(9, 20)}`],
    ['a piece of one in another line', `a = <${one}> // ${other.slice(9, 20)}\nb = <${other}>`],
    ['a short one', `a = <${one}> b = <pw1>`],
    ['something that looks like one', `a = <${one}> b = ${other}`],
  ])('is not given as it would be where it has %s', (_, marked) => {
    const { before, after } = edited(marked);
    expect(after).toBeUndefined();
    for (const secret of [one, other]) {
      for (let at = 0; at + 6 <= secret.length; at++) expect(before).not.toContain(secret.slice(at, at + 6));
    }
    expect(before).not.toContain('pw1');
  });

  it.each(['\u001b[31m', '\u202e', '\u0000', '\u200b', '\ud800', '\r'])(
    'is not given as it would be where a character of it acts on who reads it (%j)',
    (char) => {
      const { before, after } = edited(`a${char} = <${one}>`);
      expect(after).toBeUndefined();
      expect(before).not.toContain(char);
    },
  );
});
