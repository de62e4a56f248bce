/**
 * Characters that would do something to the one who reads them: move the cursor, hide text, turn its direction, break a line.
 * Tabs too, since they would shift what is printed below.
 */
const ACTIVE =
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202f\u2060-\u206f\ufeff\ufff9-\ufffb]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Text out of a repository, safe to print on a terminal and of one line. */
export function displayable(text: string): string {
  return text.replace(ACTIVE, (char) => {
    if (char === '\t') return ' ';
    const code = char.charCodeAt(0);
    return code <= 0xff
      ? `\\x${code.toString(16).padStart(2, '0')}`
      : `\\u${code.toString(16).padStart(4, '0')}`;
  });
}

/** JSON of the same meaning, safe to print on a terminal. Its own line breaks stay. */
export function displayableJson(json: string): string {
  return json.replace(ACTIVE, (char) =>
    char === '\n' ? char : `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
