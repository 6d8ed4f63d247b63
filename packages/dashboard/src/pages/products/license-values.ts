import type { LicenseSettings } from '../../api/product.ts';
import { formTexts, licenseTexts } from '../../texts/index.ts';

/** A number as a field holds it: empty while nothing is typed. */
type Typed = number | string;

/** What the form about the license settings holds. */
export interface LicenseValues
  extends Omit<
    LicenseSettings,
    'binding_members' | 'grace_days' | 'reset_limit' | 'reset_limit_days'
  > {
  binding: 'all' | 'some';
  members: string[];
  grace_days: Typed;
  resets: 'unlimited' | 'limited';
  reset_limit: Typed;
  reset_limit_days: Typed;
}

export const licenseLimits = {
  grace_days: [0, 365],
  reset_limit: [1, 1000],
  reset_limit_days: [1, 3650],
} as const;

/** The form's fields by the wire's names of what they hold. */
export const licenseFields: Readonly<Record<string, keyof LicenseValues>> = {
  empty_on_bound: 'empty_on_bound',
  empty_on_unbound: 'empty_on_unbound',
  lapsed: 'lapsed',
  binding_members: 'members',
  grace_days: 'grace_days',
  reset_limit: 'reset_limit',
  reset_limit_days: 'reset_limit_days',
};

/** The form filled with the settings; numbers that are not set get ones to begin with. */
export function toLicenseValues(settings: LicenseSettings): LicenseValues {
  const { binding_members, reset_limit, reset_limit_days, ...rest } = settings;
  return {
    ...rest,
    binding: binding_members === null ? 'all' : 'some',
    members: binding_members ?? [],
    resets: reset_limit === null ? 'unlimited' : 'limited',
    reset_limit: reset_limit ?? 3,
    reset_limit_days: reset_limit_days ?? 30,
  };
}

/** All settings, as the server takes them. */
export function toLicenseSettings(values: LicenseValues): LicenseSettings {
  const { binding, members, resets, grace_days, reset_limit, reset_limit_days, ...rest } = values;
  const limited = resets === 'limited';
  return {
    ...rest,
    binding_members: binding === 'all' ? null : members,
    grace_days: Number(grace_days),
    reset_limit: limited ? Number(reset_limit) : null,
    reset_limit_days: limited ? Number(reset_limit_days) : null,
  };
}

type Problems = Partial<Record<keyof LicenseValues, string>>;

/** What the form can say before it asks the server. */
export function findLicenseProblems(values: LicenseValues): Problems {
  const { binding, members, resets, empty_on_bound } = values;
  const limited = resets === 'limited';
  const problems: Problems = {};
  for (const name of ['grace_days', 'reset_limit', 'reset_limit_days'] as const) {
    const [least, most] = licenseLimits[name];
    if (name !== 'grace_days' && !limited) continue;
    if (!isWhole(values[name], least, most)) problems[name] = formTexts.wholeNumber(least, most);
  }
  if (binding === 'some' && members.length === 0) problems.members = licenseTexts.membersMissing;
  if (empty_on_bound === 'reset' && !limited) {
    problems.empty_on_bound = licenseTexts.resetNeedsLimit;
  }
  return problems;
}

/** Whether what was typed is a whole number in these bounds. */
export function isWhole(typed: Typed, least: number, most: number): boolean {
  if (typed === '') return false;
  const number = Number(typed);
  return Number.isInteger(number) && number >= least && number <= most;
}
