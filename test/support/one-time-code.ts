import { createHmac } from 'node:crypto';

const base32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** The code that an authenticator app shows for an `otpauth://` address now (RFC 6238). */
export function oneTimeCode(uri: string, epochMs = Date.now()): string {
  const { searchParams } = new URL(uri);
  const period = Number(searchParams.get('period') ?? 30);
  const digits = Number(searchParams.get('digits') ?? 6);
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(epochMs / 1000 / period)));
  const digest = createHmac('sha1', decode(searchParams.get('secret') ?? ''))
    .update(counter)
    .digest();
  const offset = (digest.at(-1) ?? 0) & 0xf;
  const number = (digest.readUInt32BE(offset) & 0x7fffffff) % 10 ** digits;
  return String(number).padStart(digits, '0');
}

function decode(text: string): Buffer {
  const bits = Array.from(text.replace(/=+$/, ''), (character) =>
    base32.indexOf(character).toString(2).padStart(5, '0'),
  ).join('');
  const bytes = bits.match(/.{8}/g) ?? [];
  return Buffer.from(bytes.map((byte) => Number.parseInt(byte, 2)));
}
