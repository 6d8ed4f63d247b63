import { describe, expect, it } from 'vitest';
import type { Product } from '../../api/product.ts';
import {
  type ApiKeyValues,
  expiresAt,
  findProblems,
  isClientSafe,
  suggestName,
  toInput,
} from './api-key-values.ts';
import { allScopes, findScopes, groupScopes, serverScopes } from './scopes.ts';

const now = 1_780_000_000;
const values = (changes: Partial<ApiKeyValues> = {}): ApiKeyValues => ({
  kind: 'app',
  name: null,
  product: 'prod_1',
  products: [],
  scopes: [],
  expiry: 'never',
  day: '',
  ...changes,
});
const products = [{ id: 'prod_1', name: 'Star Miner' }] as Product[];

describe('an API key for inside an app', () => {
  it('may validate license keys of its product and nothing else', () => {
    const stray = values({ scopes: ['create_membership'], products: ['prod_2'] });
    expect(toInput(stray, { name: ' Mine ', allowed: allScopes, now })).toEqual({
      name: 'Mine',
      scopes: ['validate_license'],
      product_ids: ['prod_1'],
      expires_at: null,
    });
  });

  it('is called after the product, and wants one', () => {
    expect(suggestName(values(), products)).toBe('Inside Star Miner');
    expect(findProblems(values({ product: '' }), 'x', now)).toHaveProperty('product');
    expect(findProblems(values(), 'x', now)).toEqual({});
  });
});

describe('every other API key', () => {
  it('has what the role may hand out, and only full access has no scopes', () => {
    const input = (changes: Partial<ApiKeyValues>) =>
      toInput(values(changes), { name: 'x', allowed: ['list_products', 'reset_license'], now });
    expect(input({ kind: 'server' }).scopes).toEqual(['list_products', 'reset_license']);
    expect(input({ kind: 'custom', scopes: ['list_plans'] }).scopes).toEqual(['list_plans']);
    expect(input({ kind: 'full' })).toMatchObject({ scopes: null, product_ids: null });
    expect(input({ kind: 'full', products: ['prod_2'] }).product_ids).toEqual(['prod_2']);
  });

  it('is not made full access by ticking nothing', () => {
    expect(findProblems(values({ kind: 'custom' }), 'x', now)).toHaveProperty('scopes');
  });

  it('may not ship inside an app, unless all that was ticked is to validate', () => {
    const isSafe = (changes: Partial<ApiKeyValues>) => isClientSafe(values(changes));
    expect(isSafe({ kind: 'server' })).toBe(false);
    expect(isSafe({ kind: 'full' })).toBe(false);
    expect(isSafe({ kind: 'custom' })).toBe(false);
    expect(isSafe({ kind: 'custom', scopes: ['validate_license', 'list_plans'] })).toBe(false);
    expect(isSafe({ kind: 'custom', scopes: ['validate_license'] })).toBe(true);
    expect(isSafe({ kind: 'app' })).toBe(true);
  });
});

it('a day as the end counts to its last second; one that is over is not taken', () => {
  const end = expiresAt(values({ expiry: 'date', day: '2030-01-31' }), now) ?? 0;
  expect(new Date(end * 1000)).toEqual(new Date(2030, 0, 31, 23, 59, 59));
  expect(findProblems(values({ expiry: 'date', day: '2020-01-31' }), 'x', now)).toHaveProperty(
    'day',
  );
  expect(findProblems(values({ expiry: 'date' }), 'x', now)).toHaveProperty('day');
});

describe('the list of scopes', () => {
  it('holds every one in exactly one group', () => {
    const grouped = groupScopes(allScopes).flatMap(({ scopes }) => scopes.map((one) => one.scope));
    expect(grouped.toSorted()).toEqual(allScopes.toSorted());
  });

  it('is searched by words and by names', () => {
    expect(findScopes(allScopes, 'membership reset')).toEqual(['reset_license']);
    expect(findScopes(allScopes, 'RESET_LICENSE')).toEqual(['reset_license']);
    expect(findScopes(allScopes, '')).toEqual(allScopes);
    expect(findScopes(allScopes, 'no such thing')).toEqual([]);
  });

  it('of a server has what is about memberships, and changes nothing else', () => {
    const others = serverScopes.filter((scope) => !/membership|license/.test(scope));
    expect(others.every((scope) => /^(list|retrieve)_/.test(scope))).toBe(true);
    expect(serverScopes).toContain('suspend_membership');
  });
});
