import { expect, it } from 'vitest';
import { findProductProblem, type ProductWords, trimWords } from './product.rules.ts';

const usual: ProductWords = { name: 'Star Miner', description: null, keyPrefix: 'STAR' };

it.each<Partial<ProductWords>>([
  {},
  { name: 'x' },
  { name: '😀'.repeat(200) },
  { description: '' },
  { description: `a\n${'x'.repeat(1998)}` },
  { keyPrefix: 'A' },
  { keyPrefix: '0123456789AB' },
])('a product may have the words %#', (words) => {
  expect(findProductProblem({ ...usual, ...words })).toBeUndefined();
});

it.each<[string, Partial<ProductWords>]>([
  ['name', { name: '' }],
  ['name', { name: 'x'.repeat(201) }],
  ['name', { name: 'a\0' }],
  ['name', { name: 'a\nb' }],
  ['description', { description: 'x'.repeat(2001) }],
  ['description', { description: 'a\0' }],
  ['description', { description: '\udfff' }],
  ['key_prefix', { keyPrefix: '' }],
  ['key_prefix', { keyPrefix: 'star' }],
  ['key_prefix', { keyPrefix: 'A'.repeat(13) }],
  ['key_prefix', { keyPrefix: 'A\n' }],
])('%s is refused in a sentence (%#)', (parameter, words) => {
  expect(findProductProblem({ ...usual, ...words })).toEqual({
    parameter,
    problem: expect.stringMatching(/^A .*\.$/),
  });
});

it('white space around words falls away, and a blank description is none', () => {
  expect(trimWords({ ...usual, name: ' a b\n', description: ' \n ' })).toEqual({
    ...usual,
    name: 'a b',
    description: null,
  });
});
