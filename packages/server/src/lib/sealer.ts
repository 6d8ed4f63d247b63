import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';

/** Keeps a text so that only who has the server's secret can read it. */
export interface Sealer {
  /** Base64url; a new text each time. */
  seal(text: string): string;
  /** The same for the same text, so that who sees two knows whether they hold the same. */
  sealAlike(text: string): string;
  /** What was sealed; undefined for what was not, or with another secret or for another purpose. */
  open(sealed: string): string | undefined;
}

const ivBytes = 12;
const tagBytes = 16;

/**
 * AES-256-GCM (NIST SP 800-38D) under a key that HKDF-SHA-256 (RFC 5869) makes of the server's
 * secret for one purpose, so that what was sealed for one is worth nothing for another.
 */
export function createSealer(secret: string, purpose: string): Sealer {
  const key = new Uint8Array(hkdfSync('sha256', secret, '', `latchkey ${purpose}`, 32));
  const ivKey = new Uint8Array(hkdfSync('sha256', secret, '', `latchkey ${purpose} iv`, 32));
  const sealWith = (iv: Buffer, text: string) => {
    const cipher = createCipheriv('aes-256-gcm', key, iv);
    const hidden = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
    return Buffer.concat([iv, cipher.getAuthTag(), hidden]).toString('base64url');
  };
  return {
    seal: (text) => sealWith(randomBytes(ivBytes), text),
    // An IV made of the text repeats with the text alone (as in RFC 5297).
    sealAlike: (text) =>
      sealWith(createHmac('sha256', ivKey).update(text).digest().subarray(0, ivBytes), text),
    open(sealed) {
      const bytes = Buffer.from(sealed, 'base64url');
      if (bytes.length < ivBytes + tagBytes) return undefined;
      try {
        const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, ivBytes), {
          authTagLength: tagBytes,
        });
        decipher.setAuthTag(bytes.subarray(ivBytes, ivBytes + tagBytes));
        const hidden = bytes.subarray(ivBytes + tagBytes);
        return Buffer.concat([decipher.update(hidden), decipher.final()]).toString('utf8');
      } catch {
        return undefined;
      }
    },
  };
}
