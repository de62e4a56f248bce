/** Longer names are not compared: nobody mistypes one by a letter or two. */
const MAX_LENGTH = 60;

/** The one of `words` that is most like `word`, if it differs in no more than a third of its letters. */
export function closest(word: string, words: Iterable<string>): string | undefined {
  let best: { readonly word: string; readonly edits: number } | undefined;
  for (const other of words) {
    const length = Math.max(word.length, other.length);
    const most = Math.floor(length / 3);
    if (length > MAX_LENGTH || Math.abs(word.length - other.length) > most) continue;
    const edits = editsBetween(word.toLowerCase(), other.toLowerCase());
    if (edits <= most && (best === undefined || edits < best.edits)) best = { word: other, edits };
  }
  return best?.word;
}

/** How many letters must be put in, left out or changed to make one word the other (Levenshtein). */
function editsBetween(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let at = 1; at <= one.length; at++) {
    const next = [at];
    for (let to = 1; to <= other.length; to++) {
      const changed = row[to - 1]! + (one[at - 1] === other[to - 1] ? 0 : 1);
      next.push(Math.min(changed, row[to]! + 1, next[to - 1]! + 1));
    }
    row = next;
  }
  return row[other.length]!;
}
