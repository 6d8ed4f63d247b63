import { expect, it } from 'vitest';
import { readFilter } from './read-filter.ts';

it('the address becomes the filter; what is no value of its name is left out', () => {
  expect(readFilter({ search: 'a@b', status: 'active', bound: 'false', direction: 'asc' })).toEqual(
    { search: 'a@b', status: 'active', bound: false, direction: 'asc' },
  );
  expect(readFilter({ status: 'toString', valid: 'yes', bound: '1', direction: 'desc' })).toEqual(
    {},
  );
});
