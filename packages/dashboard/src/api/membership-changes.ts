import type { paths } from '../generated/api.ts';
import { api, read } from './client.ts';
import type { Membership } from './membership.ts';

const base = '/api/dashboard/companies/{company_id}/memberships/{membership_id}';

/** The changes of one membership that need nothing but its id. */
export type PlainChange =
  | 'reset_license'
  | 'shuffle_license'
  | 'cancel'
  | 'uncancel'
  | 'suspend'
  | 'reinstate'
  | 'terminate';

/** Makes a change; answers the membership as it is then. */
export const changeMembership = (
  companyId: string,
  membershipId: string,
  change: PlainChange,
): Promise<Membership> =>
  read(
    api.POST(`${base}/${change}` satisfies keyof paths, {
      params: { path: { company_id: companyId, membership_id: membershipId } },
    }),
  );

/** Moves the end of a membership by 1 to 1095 days. */
export const addFreeDays = (
  companyId: string,
  membershipId: string,
  days: number,
): Promise<Membership> =>
  read(
    api.POST(`${base}/add_free_days`, {
      params: { path: { company_id: companyId, membership_id: membershipId } },
      body: { days },
    }),
  );

/** Mails the license key to the buyer again; answers where to. */
export const sendKey = (companyId: string, membershipId: string) =>
  read(
    api.POST(`${base}/send_key`, {
      params: { path: { company_id: companyId, membership_id: membershipId } },
    }),
  );
