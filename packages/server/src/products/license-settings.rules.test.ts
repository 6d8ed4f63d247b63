import { expect, it } from 'vitest';
import { findSettingsProblem, type ProductSettings } from './license-settings.rules.ts';
import { defaultLicenseSettings } from './license-settings.ts';

const usual: ProductSettings = { ...defaultLicenseSettings, buyersMayShuffle: false };
const names = (count: number) => Array.from({ length: count }, (_, index) => `M${index}`);

it.each<Partial<ProductSettings>>([
  {},
  { graceDays: 0 },
  { graceDays: 365 },
  { resetLimit: 1, resetLimitDays: 1 },
  { resetLimit: 1000, resetLimitDays: 3650 },
  { emptyOnBound: 'accept' },
  { emptyOnBound: 'reset', resetLimit: 3, resetLimitDays: 7 },
  { bindingMembers: ['HWID'] },
  { bindingMembers: ['hwid', 'HWID', '__proto__', 'x'.repeat(100), '😀'.repeat(100)] },
  { bindingMembers: names(50) },
])('a product may have the settings %j', (settings) => {
  expect(findSettingsProblem({ ...usual, ...settings })).toBeUndefined();
});

it.each<[string, Partial<ProductSettings>]>([
  ['grace_days', { graceDays: -1 }],
  ['grace_days', { graceDays: 366 }],
  ['grace_days', { graceDays: 1.5 }],
  ['reset_limit', { resetLimit: 0, resetLimitDays: 7 }],
  ['reset_limit', { resetLimit: 1001, resetLimitDays: 7 }],
  ['reset_limit_days', { resetLimit: 3, resetLimitDays: 0 }],
  ['reset_limit_days', { resetLimit: 3, resetLimitDays: 3651 }],
  ['reset_limit_days', { resetLimit: 3, resetLimitDays: null }],
  ['reset_limit', { resetLimit: null, resetLimitDays: 7 }],
  ['empty_on_bound', { emptyOnBound: 'reset' }],
  ['binding_members', { bindingMembers: [] }],
  ['binding_members', { bindingMembers: names(51) }],
  ['binding_members', { bindingMembers: ['HWID', 'HWID'] }],
  ['binding_members', { bindingMembers: [''] }],
  ['binding_members', { bindingMembers: ['x'.repeat(101)] }],
  ['binding_members', { bindingMembers: ['a\0'] }],
  ['binding_members', { bindingMembers: ['\ud800'] }],
])('%s is refused in a sentence: %j', (parameter, settings) => {
  expect(findSettingsProblem({ ...usual, ...settings })).toEqual({
    parameter,
    problem: expect.stringMatching(/^[A-Z].*\.$/),
  });
});
