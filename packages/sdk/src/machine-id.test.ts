import { createHash } from 'node:crypto';
import { hostname } from 'node:os';
import nodeMachineId from 'node-machine-id';
import { describe, expect, it } from 'vitest';
import { describeMachineId, machineId, machineIdAsync } from './node.ts';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const ordinary = '4c4c4544-0052-3510-8034-b4c04f564433';

describe('on this machine', () => {
  it('machineId() is what node-machine-id gives', () => {
    expect(machineId()).toBe(nodeMachineId.machineIdSync());
  });

  it('machineId({ original: true }) is the system’s own id, as node-machine-id gives it', () => {
    expect(machineId({ original: true })).toBe(nodeMachineId.machineIdSync(true));
    expect(machineId()).toBe(sha256(machineId({ original: true })));
  });

  it('machineIdAsync() is what node-machine-id gives', async () => {
    expect(await machineIdAsync()).toBe(await nodeMachineId.machineId());
    expect(await machineIdAsync({ original: true })).toBe(await nodeMachineId.machineId(true));
  });

  it('describeMachineId() is about the same id', () => {
    expect(describeMachineId().id).toBe(machineId());
  });
});

describe('the flag for ids that many machines share', () => {
  it.each([
    ['none', '', 'empty'],
    ['white space', ' \n', 'empty'],
    ['zeros', '00000000000000000000000000000000', 'all_zeros'],
    ['zeros with dashes', '00000000-0000-0000-0000-000000000000', 'all_zeros'],
    ['the host name', hostname(), 'host_name'],
    ['a mainboard’s default', '03000200-0400-0500-0006-000700080009', 'well_known'],
    ['the same without dashes', '03000200040005000006000700080009', 'well_known'],
    ['the same in upper case', 'FFFFFFFF-FFFF-FFFF-FFFF-FFFFFFFFFFFF', 'well_known'],
    ['an image never started before', 'uninitialized', 'well_known'],
  ])('is up for %s, and says why', (_, id, problem) => {
    expect(describeMachineId(id)).toMatchObject({ shared: true, problem });
  });

  it.each([
    ['zeros', '00000000-0000-0000-0000-000000000000', 'all_zeros'],
    ['the host name', hostname().toLowerCase(), 'host_name'],
    ['a mainboard’s default', '03000200-0400-0500-0006-000700080009', 'well_known'],
    ['none', '', 'empty'],
  ])('is up for the hashed form of %s', (_, id, problem) => {
    expect(describeMachineId(sha256(id))).toMatchObject({ shared: true, problem });
  });

  it('is down for an ordinary id, whose hash it gives', () => {
    const expected = { id: sha256(ordinary), shared: false, problem: undefined };
    expect(describeMachineId(ordinary)).toEqual(expected);
    expect(describeMachineId(ordinary.toUpperCase())).toEqual(expected);
  });

  it('takes an ordinary id that is hashed already as it is', () => {
    const hashed = sha256(ordinary);
    const expected = { id: hashed, shared: false, problem: undefined };
    expect(describeMachineId(hashed)).toEqual(expected);
    expect(describeMachineId(hashed.toUpperCase())).toEqual(expected);
  });

  it('gives no id where there is none', () => {
    expect(describeMachineId('').id).toBeUndefined();
  });
});
