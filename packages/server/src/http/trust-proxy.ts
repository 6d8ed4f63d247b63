import { isIP } from 'node:net';

const names = new Set(['loopback', 'linklocal', 'uniquelocal']);

/**
 * Reads which proxies may tell the client's address, into what Fastify takes; undefined trusts none.
 * Adds a sentence to `problems` when it cannot be used. A number of hops is refused: it does not
 * show who is near, so whoever reaches the port directly could claim any address.
 */
export function parseTrustProxy(
  setting: string | undefined,
  problems: string[],
): string | undefined {
  const parts = (setting ?? 'none').split(',').map((part) => part.trim().toLowerCase());
  if (parts.length === 1 && parts[0] === 'none') return undefined;
  if (!parts.every(isTrustable)) {
    problems.push(
      'LATCHKEY_TRUST_PROXY must be none, or a comma-separated list of addresses (10.0.0.7), ranges (10.0.0.0/8) and loopback, linklocal or uniquelocal.',
    );
    return undefined;
  }
  return parts.join(',');
}

function isTrustable(part: string): boolean {
  if (names.has(part)) return true;
  const [address = '', prefix, ...more] = part.split('/');
  const version = isIP(address);
  if (version === 0 || address.includes('%') || more.length > 0) return false;
  if (prefix === undefined) return true;
  // The whole internet (/0) is nobody's proxy.
  const length = /^\d{1,3}$/.test(prefix) ? Number(prefix) : 0;
  return length >= 1 && length <= (version === 4 ? 32 : 128);
}
