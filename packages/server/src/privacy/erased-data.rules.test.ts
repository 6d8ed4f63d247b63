import { expect, it } from 'vitest';
import { withoutPerson } from './erased-data.rules.ts';

it.each([
  ['membership.bound', { metadata: { HWID: 'x' } }, {}],
  [
    'membership.refused',
    { reason: 'metadata_mismatch', metadata: {} },
    { reason: 'metadata_mismatch' },
  ],
  ['membership.email_changed', { before: 'a@b.c', after: 'd@e.f' }, {}],
  ['membership.expiry_changed', { before: null, after: 5 }, { before: null, after: 5 }],
  [
    'membership.created',
    { product_id: 'prod_1', plan_id: 'plan_1' },
    { product_id: 'prod_1', plan_id: 'plan_1' },
  ],
  ['mail.refused', { kind: 'expiring', problem: '550' }, { kind: 'expiring', problem: '550' }],
  ['something.new', { name: 'Kim', reason: { text: 'Kim' } }, {}],
])('of %s %j there stays %j', (type, data, left) => {
  expect(withoutPerson(type, data)).toEqual(left);
});
