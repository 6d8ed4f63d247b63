import type { Problem } from '../lib/problem.ts';
import { findTextProblem } from '../lib/text-problem.ts';
import type { LicenseSettings } from './license-settings.ts';

/** All that a seller decides about a product's license keys. */
export interface ProductSettings extends LicenseSettings {
  /** Whether buyers may give their membership a new key themselves. */
  readonly buyersMayShuffle: boolean;
}

export const emptyOnBoundValues = ['refuse', 'accept', 'reset'] as const;
export const emptyOnUnboundValues = ['allow', 'refuse'] as const;
export const lapsedValues = ['refuse', 'report'] as const;

const mostGraceDays = 365;
const mostResets = 1000;
const mostResetDays = 3650;
const mostMembers = 50;
/** As long as a member's name in metadata may be. */
const longestName = 100;

/** Why a product cannot have these settings. */
export function findSettingsProblem(settings: ProductSettings): Problem | undefined {
  const { bindingMembers, graceDays } = settings;
  if (!isWhole(graceDays, 0, mostGraceDays)) {
    return refuse('grace_days', `Grace days are a whole number from 0 to ${mostGraceDays}.`);
  }
  const ofMembers = bindingMembers === 'all' ? undefined : findMembersProblem(bindingMembers);
  return ofMembers ? refuse('binding_members', ofMembers) : findResetProblem(settings);
}

function findResetProblem(settings: ProductSettings): Problem | undefined {
  const { emptyOnBound, resetLimit, resetLimitDays } = settings;
  if ((resetLimit === null) !== (resetLimitDays === null)) {
    return refuse(
      resetLimit === null ? 'reset_limit' : 'reset_limit_days',
      'A reset limit is a number of resets in a number of days: set both, or neither.',
    );
  }
  if (resetLimit === null || resetLimitDays === null) {
    if (emptyOnBound !== 'reset') return undefined;
    return refuse(
      'empty_on_bound',
      'Empty metadata may reset a key only together with a reset limit.',
    );
  }
  if (!isWhole(resetLimit, 1, mostResets)) {
    return refuse('reset_limit', `A reset limit is a whole number from 1 to ${mostResets}.`);
  }
  if (!isWhole(resetLimitDays, 1, mostResetDays)) {
    return refuse('reset_limit_days', `Its days are a whole number from 1 to ${mostResetDays}.`);
  }
  return undefined;
}

function findMembersProblem(names: readonly string[]): string | undefined {
  if (names.length === 0 || names.length > mostMembers) {
    return `Name 1 to ${mostMembers} members that lock a key, or send null: then all of them do.`;
  }
  if (new Set(names).size < names.length) return 'Name each member once.';
  for (const name of names) {
    const problem = findTextProblem("A member's name", name, { least: 1, most: longestName });
    if (problem) return problem;
  }
  return undefined;
}

function isWhole(value: number, least: number, most: number): boolean {
  return Number.isSafeInteger(value) && value >= least && value <= most;
}

function refuse(parameter: string, problem: string): Problem {
  return { parameter, problem };
}
