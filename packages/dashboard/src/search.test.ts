import { expect, it } from 'vitest';
import { pickTexts, readSearch } from './search.ts';

it('what the address says stays the text that it is', () => {
  const pick = pickTexts(['search', 'bound']);
  expect(pick(readSearch('?search=0123&bound=true&other=1'))).toEqual({
    search: '0123',
    bound: 'true',
  });
  expect(pick(readSearch('?search=42&bound='))).toEqual({ search: '42' });
  expect(pick(readSearch('?search=%7B%22a%22%3A1%7D'))).toEqual({ search: '{"a":1}' });
});
