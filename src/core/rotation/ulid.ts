/** https://github.com/ulid/spec: no I, L, O and U. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 26;
const TIME_LENGTH = 10;

/** When an id was made; `undefined` if it is none. */
export function ulidTime(id: string): Date | undefined {
  if (!/^[0-7][0-9A-HJKMNP-TV-Z]{25}$/.test(id)) return undefined;
  const time = [...id.slice(0, TIME_LENGTH)].reduce((sum, letter) => sum * 32 + ALPHABET.indexOf(letter), 0);
  return new Date(time);
}

/** How many letters of an id say who has made it. */
const MARK_LENGTH = 5;

/** What ids have in common that one and the same has made: five letters. `digest`: at least five numbers from 0 to 255 that only it has. */
export function markOf(digest: Uint8Array): string {
  return [...digest.slice(0, MARK_LENGTH)].map((number) => ALPHABET[number % 32]!).join('');
}

/** Whether somebody of that mark has made an id. */
export function isMarked(id: string, mark: string): boolean {
  return id.slice(TIME_LENGTH).startsWith(mark);
}

/** An id that sorts by the time it was made: 26 characters, of which the last 11 are random. `random`: at least 11 numbers from 0 to 255. */
export function ulid(at: Date, mark: string, random: Uint8Array): string {
  let time = at.getTime();
  let said = '';
  for (let index = 0; index < TIME_LENGTH; index++) {
    said = ALPHABET[time % 32]! + said;
    time = Math.floor(time / 32);
  }
  const rest = [...random.slice(0, LENGTH - TIME_LENGTH - MARK_LENGTH)];
  return said + mark + rest.map((number) => ALPHABET[number % 32]!).join('');
}
