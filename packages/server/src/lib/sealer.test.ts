import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createSealer } from './sealer.ts';

const secret = 'a secret of the tests, 32 or more';
const sealer = createSealer(secret, 'one purpose');

it('opens what it sealed, whatever it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(sealer.open(sealer.seal(text))).toBe(text);
      expect(sealer.open(sealer.sealAlike(text))).toBe(text);
    }),
  );
});

it('opens nothing that was changed in any byte, cut, or sealed for another purpose or server', () => {
  const sealed = sealer.seal('123456');
  const bytes = Buffer.from(sealed, 'base64url');
  for (let at = 0; at < bytes.length; at++) {
    const changed = Buffer.from(bytes);
    changed[at] = (changed[at] ?? 0) ^ 1;
    expect(sealer.open(changed.toString('base64url')), String(at)).toBeUndefined();
    expect(sealer.open(bytes.subarray(0, at).toString('base64url')), String(at)).toBeUndefined();
  }
  expect(createSealer(secret, 'another').open(sealed)).toBeUndefined();
  expect(createSealer(`${secret}!`, 'one purpose').open(sealed)).toBeUndefined();
});

it('seals the same text differently each time, unless it is asked for alike', () => {
  expect(sealer.seal('x')).not.toBe(sealer.seal('x'));
  expect(sealer.sealAlike('x')).toBe(sealer.sealAlike('x'));
  expect(sealer.sealAlike('x')).not.toBe(sealer.sealAlike('y'));
  expect(sealer.seal('a secret text')).not.toContain('secret');
});
