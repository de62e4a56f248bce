import { MappedText } from '../../core/text.js';

/**
 * Splits a command line into words as a POSIX shell would, without expanding anything. Quotes and escapes are taken
 * off; each word still knows where its characters stand. An unclosed quote ends with the text.
 */
export function shellWords(line: MappedText): readonly MappedText[] {
  const text = line.value;
  const words: MappedText[] = [];
  let chars = '';
  let at: number[] = [];
  let open = false;
  let quote: string | undefined;
  const finish = (): void => {
    if (open && chars !== '')
      words.push(
        line.within(
          MappedText.decoded(
            chars,
            at,
            at.map((index) => index + 1),
          ),
        ),
      );
    chars = '';
    at = [];
    open = false;
  };
  const take = (index: number): void => {
    chars += text[index];
    at.push(index);
    open = true;
  };
  for (let index = 0; index < text.length; index++) {
    const char = text[index]!;
    if (quote !== undefined) {
      if (char === quote) quote = undefined;
      else if (
        char === '\\' &&
        quote === '"' &&
        index + 1 < text.length &&
        '"\\$`'.includes(text[index + 1]!)
      ) {
        take(++index);
      } else take(index);
    } else if (char === '"' || char === "'") {
      quote = char;
      open = true;
    } else if (char === '\\' && index + 1 < text.length && /[\s"'\\$&|;<>()]/.test(text[index + 1]!))
      take(++index);
    else if (/\s/.test(char)) finish();
    else if (/[;&|]/.test(char)) finish();
    else take(index);
  }
  finish();
  return words;
}
