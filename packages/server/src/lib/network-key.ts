/**
 * What an address (IP) is counted by where somebody is limited: IPv4 whole, also as IPv6 writes it, and IPv6
 * by its first 64 bits, as whoever has one address of such a network has all of them. Anything else as it is.
 */
export function networkKey(address: string): string {
  // Every call is counted by it, and most come by IPv4.
  if (!address.includes(':')) return address;
  const groups = readIpv6(address);
  if (!groups) return address;
  // IPv4 in the clothes of IPv6, as a socket for both has it (RFC 4291, 2.5.5.2).
  if (groups.slice(0, 5).every((group) => group === 0) && groups[5] === 0xffff) {
    return groups
      .slice(6)
      .flatMap((group) => [group >> 8, group & 255])
      .join('.');
  }
  return `${groups
    .slice(0, 4)
    .map((group) => group.toString(16))
    .join(':')}::/64`;
}

/** The eight groups of an IPv6 address, without its zone; undefined for what is none. */
export function readIpv6(address: string): number[] | undefined {
  const withoutZone = address.replace(/%.*$/, '');
  // The parser of web addresses knows which texts are one, and this folder does no I/O.
  if (!/^[\da-f:.]+$/i.test(withoutZone) || !URL.canParse(`http://[${withoutZone}]`))
    return undefined;
  const [before = '', after] = withoutZone.split('::');
  const head = groupsOf(before);
  const tail = groupsOf(after ?? '');
  const left = after === undefined ? 0 : 8 - head.length - tail.length;
  return [...head, ...Array<number>(left).fill(0), ...tail];
}

function groupsOf(part: string): number[] {
  if (part === '') return [];
  // The last two groups may be written as IPv4.
  return part.split(':').flatMap((group) => {
    const [a, b, c, d] = group.split('.').map(Number);
    if (a === undefined || b === undefined || c === undefined || d === undefined) {
      return [Number.parseInt(group, 16)];
    }
    return [a * 256 + b, c * 256 + d];
  });
}
