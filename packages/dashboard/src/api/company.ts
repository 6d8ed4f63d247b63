import { queryOptions } from '@tanstack/react-query';
import type { components, paths } from '../generated/api.ts';
import type { Role } from '../generated/tables.ts';
import { api, read } from './client.ts';
import type { JsonBody } from './json-body.ts';

export type Company = components['schemas']['DashboardCompany'];
export type CompanyMember = components['schemas']['DashboardMember'];

const company = '/api/dashboard/companies/{company_id}';
const members = '/api/dashboard/companies/{company_id}/members';
const member = '/api/dashboard/companies/{company_id}/members/{user_id}';

/** What a company says of itself and settles for its buyers. */
export const companyQuery = (companyId: string) =>
  queryOptions({
    queryKey: [companyId, 'company'],
    queryFn: ({ signal }) =>
      read(api.GET(company, { params: { path: { company_id: companyId } }, signal })),
  });

/** Changes some of it; what is left out stays. */
export const updateCompany = (
  companyId: string,
  body: JsonBody<paths[typeof company]['patch']>,
): Promise<Company> =>
  read(api.PATCH(company, { params: { path: { company_id: companyId } }, body }));

/** Who belongs to the company, those who came first first. */
export const membersQuery = (companyId: string) =>
  queryOptions({
    queryKey: [companyId, 'members'],
    queryFn: ({ signal }) =>
      read(api.GET(members, { params: { path: { company_id: companyId } }, signal })),
  });

export const changeMemberRole = (companyId: string, userId: string, role: Role) =>
  read(api.PATCH(member, { params: { path: pathOf(companyId, userId) }, body: { role } }));

export const removeMember = (companyId: string, userId: string) =>
  read(api.DELETE(member, { params: { path: pathOf(companyId, userId) } }));

const pathOf = (companyId: string, userId: string) => ({
  company_id: companyId,
  user_id: userId,
});
