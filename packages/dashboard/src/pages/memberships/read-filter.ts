import type { MembershipFilter } from '../../api/membership.ts';
import { membershipTexts } from '../../texts/index.ts';

/** What the address of the list can say. */
export interface FilterTexts {
  readonly search?: string;
  readonly status?: string;
  readonly valid?: string;
  readonly product_id?: string;
  readonly plan_id?: string;
  readonly bound?: string;
  readonly direction?: string;
}

type Status = NonNullable<MembershipFilter['status']>;

const isStatus = (text: string): text is Status => Object.hasOwn(membershipTexts.statusWords, text);

/** The filter in the address; what is no value of its name is left out, as if it were not there. */
export function readFilter(texts: FilterTexts): MembershipFilter {
  const { search, status, valid, product_id, plan_id, bound, direction } = texts;
  return {
    ...(search !== undefined && { search }),
    ...(status !== undefined && isStatus(status) && { status }),
    ...(isFlag(valid) && { valid: valid === 'true' }),
    ...(product_id !== undefined && { product_id }),
    ...(plan_id !== undefined && { plan_id }),
    ...(isFlag(bound) && { bound: bound === 'true' }),
    ...(direction === 'asc' && { direction }),
  };
}

const isFlag = (text: string | undefined) => text === 'true' || text === 'false';
