import { describe, expect, it } from 'vitest';
import { ownershipOf, spansUnder } from './ownership.rules.ts';

const change = (at: number, before: string, after: string, byBuyer = false) => ({
  at,
  before,
  after,
  byBuyer,
});

describe('a membership', () => {
  it('is the present buyer’s from the beginning while its address has not changed', () => {
    expect(ownershipOf([], 'kim')).toEqual({ addresses: ['kim'], since: 0 });
  });

  it('stays one person’s through their own changes, and not through the seller’s', () => {
    const changes = [
      change(30, 'kim-old', 'kim', true),
      change(20, 'lee', 'kim-old'),
      change(10, 'lee-old', 'lee', true),
    ];
    expect(ownershipOf(changes, 'kim')).toEqual({ addresses: ['kim', 'kim-old'], since: 20 });
    expect(ownershipOf(changes.slice(2), 'lee')).toEqual({
      addresses: ['lee', 'lee-old'],
      since: 0,
    });
  });

  it('stays theirs where the seller wrote an address of theirs otherwise', () => {
    expect(ownershipOf([change(10, 'kim', 'kim')], 'kim').since).toBe(0);
  });

  it('was somebody’s from when it came to them until it went', () => {
    const changes = [change(10, 'kim', 'lee'), change(20, 'lee', 'kim'), change(30, 'kim', 'mia')];
    expect(spansUnder(changes, 'kim')).toEqual([
      { from: 0, to: 10 },
      { from: 20, to: 30 },
    ]);
    expect(spansUnder(changes, 'mia')).toEqual([]);
  });
});
