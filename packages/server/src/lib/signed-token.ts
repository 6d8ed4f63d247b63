import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';

/** What a signed text said, or why it says nothing. */
export type ReadToken<T> = { kind: 'valid'; value: T } | { kind: 'expired' } | { kind: 'forged' };

/** Makes and reads texts for links: anyone may read what they say, nobody else can make one. */
export interface TokenSigner<T> {
  /** @param expiresAt epoch milliseconds; from then on it reads as expired. */
  sign(value: T, expiresAt: number): string;
  read(token: string, now: number): ReadToken<T>;
}

/** Longer than any that is made here. */
const longest = 4096;

/**
 * HMAC-SHA-256 (RFC 2104) under a key that HKDF (RFC 5869) makes of the server's secret for one
 * purpose: a token for one cannot be used for another. URL-safe: base64url and one dot.
 */
export function createTokenSigner<T>(secret: string, purpose: string): TokenSigner<T> {
  const key = new Uint8Array(hkdfSync('sha256', secret, '', `latchkey ${purpose}`, 32));
  const signatureOf = (body: string) => createHmac('sha256', key).update(body).digest();
  return {
    sign(value, expiresAt) {
      const body = Buffer.from(JSON.stringify([expiresAt, value])).toString('base64url');
      return `${body}.${signatureOf(body).toString('base64url')}`;
    },
    read(token, now) {
      const [body = '', signature = '', ...more] = token.length > longest ? [] : token.split('.');
      const sent = Buffer.from(signature, 'base64url');
      const right = signatureOf(body);
      const isOurs =
        more.length === 0 &&
        sent.length === right.length &&
        timingSafeEqual(sent, right) &&
        // Base64url has spare bits at its end: of the texts that mean the same, one is ours.
        sent.toString('base64url') === signature;
      if (!isOurs) return { kind: 'forged' };
      const [expiresAt, value] = JSON.parse(Buffer.from(body, 'base64url').toString()) as [
        number,
        T,
      ];
      return now >= expiresAt ? { kind: 'expired' } : { kind: 'valid', value };
    },
  };
}
