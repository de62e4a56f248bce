import { expect, it } from 'vitest';
import { crc32c } from '../../src/stores/gcp/crc32c.js';

/** https://www.rfc-editor.org/rfc/rfc3720#appendix-B.4, and the check value of https://reveng.sourceforge.io/crc-catalogue/17plus.htm */
it.each([
  ['32 zeros', Buffer.alloc(32), 0x8a9136aa],
  ['32 ones', Buffer.alloc(32, 0xff), 0x62a8ab43],
  ['from 0 to 31', Buffer.from(Array.from({ length: 32 }, (_, byte) => byte)), 0x46dd794e],
  ['from 31 to 0', Buffer.from(Array.from({ length: 32 }, (_, byte) => 31 - byte)), 0x113fdb5c],
  ['the digits', Buffer.from('123456789'), 0xe3069283],
  ['nothing', Buffer.alloc(0), 0],
])('CRC32C of %s', (_, bytes, sum) => {
  expect(crc32c(bytes)).toBe(sum);
});
