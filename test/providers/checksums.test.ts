import { describe, expect, it } from 'vitest';
import { base62, bech32Checksum, crc32 } from '../../src/providers/checksums.js';

describe('crc32', () => {
  it('gives the check values of CRC-32/ISO-HDLC', () => {
    expect(crc32('')).toBe(0);
    expect(crc32('123456789')).toBe(0xcbf43926);
  });
});

describe('base62', () => {
  it('counts digits, upper case, lower case, with zeros in front', () => {
    expect(base62(0, 6)).toBe('000000');
    expect(base62(61, 2)).toBe('0z');
    expect(base62(62 * 62 + 10, 2)).toBe('10A');
  });
});

describe('bech32Checksum', () => {
  // https://github.com/bitcoin/bips/blob/master/bip-0173.mediawiki#test-vectors
  it.each([
    ['a', '', '2uel5l'],
    ['abcdef', 'qpzry9x8gf2tvdw0s3jn54khce6mua7l', 'mqqqxw'],
    ['?', '', 'ezyfcl'],
  ])('agrees with BIP 173 on %s1%s', (prefix, data, checksum) => {
    expect(bech32Checksum(prefix, data)).toBe(checksum);
  });
});
