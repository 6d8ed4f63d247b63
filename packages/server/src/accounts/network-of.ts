import { networkKey, readIpv6 } from '../lib/network-key.ts';

/** The network that an address (IP) is in: of IPv4 the first 24 bits, of IPv6 the first 48. */
export function networkOf(address: string): string {
  const key = networkKey(address);
  const groups = readIpv6(address);
  if (!groups || !key.includes(':')) return `${key.split('.').slice(0, 3).join('.')}.0/24`;
  return `${groups
    .slice(0, 3)
    .map((group) => group.toString(16))
    .join(':')}::/48`;
}
