import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BASE62, crc32Base62, encodeBase62, randomBase62 } from './base62.ts';

test('a number in base 62 reads back as itself, padded to its width', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2 ** 32 - 1 }), (value) => {
      const text = encodeBase62(value, 6);
      expect(text).toHaveLength(6);
      expect([...text].reduce((sum, digit) => sum * 62 + BASE62.indexOf(digit), 0)).toBe(value);
    }),
  );
});

test('the check is zlib’s CRC-32: the standard vector 0xCBF43926', () => {
  expect(crc32Base62('123456789')).toBe(encodeBase62(0xcbf43926, 6));
});

test('random characters are fair: bytes that would favour the first digits are thrown away', () => {
  let next = 0;
  const everyByte = (count: number) =>
    Uint8Array.from({ length: count }, () => 255 - (next++ % 256));
  const text = randomBase62(248, everyByte);
  for (const digit of BASE62) expect(text.split(digit)).toHaveLength(5);
});
