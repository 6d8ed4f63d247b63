const zeros: readonly string[] = Array.from({ length: 8 }, () => '0');

/** The network that an address (IP) is in: of IPv4 the first 24 bits, of IPv6 the first 48. */
export function networkOf(address: string): string {
  // IPv4 in the clothes of IPv6, as a socket for both has it (RFC 4291, 2.5.5.2).
  const plain = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1] ?? address;
  if (!plain.includes(':')) return `${plain.split('.').slice(0, 3).join('.')}.0/24`;
  const [before = '', after] = plain.split('::');
  const head = groupsOf(before);
  const tail = groupsOf(after ?? '');
  const left = after === undefined ? [] : zeros.slice(head.length + tail.length);
  const prefix = [...head, ...left, ...tail].slice(0, 3);
  return `${prefix.map((group) => Number.parseInt(group, 16).toString(16)).join(':')}::/48`;
}

function groupsOf(part: string): string[] {
  // The last two groups may be written as IPv4; they are beyond the network.
  return part === '' ? [] : part.replace(/\d+\.\d+\.\d+\.\d+$/, '0:0').split(':');
}
