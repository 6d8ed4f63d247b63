import fc from 'fast-check';
import { expect, it } from 'vitest';
import { networkKey } from './network-key.ts';

it.each([
  ['192.0.2.77', '192.0.2.77'],
  ['::ffff:192.0.2.77', '192.0.2.77'],
  ['::FFFF:192.0.2.77', '192.0.2.77'],
  ['::ffff:c000:24d', '192.0.2.77'],
  ['0:0:0:0:0:ffff:192.0.2.77', '192.0.2.77'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
  ['2001:0DB8:0001:0002:ffff::', '2001:db8:1:2::/64'],
  ['2001:db8::7', '2001:db8:0:0::/64'],
  ['2001::1:2:3:4:5:6', '2001:0:1:2::/64'],
  ['64:ff9b::192.0.2.1', '64:ff9b:0:0::/64'],
  ['::1', '0:0:0:0::/64'],
  ['fe80::1%eth0', 'fe80:0:0:0::/64'],
  ['', ''],
  ['not an address', 'not an address'],
  ['1:2:3', '1:2:3'],
  ['::ffff:999.0.0.1', '::ffff:999.0.0.1'],
])('%s is counted as %s', (address, key) => {
  expect(networkKey(address)).toBe(key);
});

it('every address of a network of 64 bits has its key, however it is written', () => {
  const group = fc.integer({ min: 1, max: 0xffff });
  const four = fc.tuple(group, group, group, group);
  fc.assert(
    fc.property(four, four, (network, host) => {
      const key = networkKey(`${hex(network)}::`);
      expect(networkKey(`${hex(network)}:${hex(host)}`)).toBe(key);
      expect(networkKey(`${hex(network)}:${hex(host)}`.toUpperCase())).toBe(key);
      expect(networkKey(key.slice(0, -3))).toBe(key);
    }),
  );
});

const hex = (groups: readonly number[]) => groups.map((one) => one.toString(16)).join(':');
