/** https://github.com/ulid/spec: no I, L, O and U. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const TIME_LENGTH = 10;

/** When an id was made; `undefined` if it is none. */
export function ulidTime(id: string): Date | undefined {
  if (!/^[0-7][0-9A-HJKMNP-TV-Z]{25}$/.test(id)) return undefined;
  const time = [...id.slice(0, TIME_LENGTH)].reduce((sum, letter) => sum * 32 + ALPHABET.indexOf(letter), 0);
  return new Date(time);
}

/** An id that sorts by the time it was made: 26 characters, of which the last 16 are random. `random`: at least 16 numbers from 0 to 255. */
export function ulid(at: Date, random: Uint8Array): string {
  let time = at.getTime();
  let said = '';
  for (let index = 0; index < TIME_LENGTH; index++) {
    said = ALPHABET[time % 32]! + said;
    time = Math.floor(time / 32);
  }
  return said + [...random.slice(0, 16)].map((number) => ALPHABET[number % 32]!).join('');
}
