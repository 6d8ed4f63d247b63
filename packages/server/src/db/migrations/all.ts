import { createCompanies } from './0001-create-companies.ts';
import { createEvents } from './0002-create-events.ts';
import { createApiKeys } from './0003-create-api-keys.ts';
import { createProducts } from './0005-create-products.ts';
import { createPlans } from './0006-create-plans.ts';
import { createExperiences } from './0007-create-experiences.ts';
import { createCustomers } from './0008-create-customers.ts';
import { createMemberships } from './0009-create-memberships.ts';
import { createRetiredLicenseKeys } from './0010-create-retired-license-keys.ts';
import { createMembershipDays } from './0011-create-membership-days.ts';
import { createIdempotencyKeys } from './0012-create-idempotency-keys.ts';
import { createJobLeases } from './0013-create-job-leases.ts';
import { createClockReference } from './0014-create-clock-reference.ts';
import { createAccounts } from './0015-create-accounts.ts';
import { orderMembershipIndexes } from './0016-order-membership-indexes.ts';
import { addSecondFactors } from './0017-add-second-factors.ts';
import { createSetupTokens } from './0018-create-setup-tokens.ts';
import { describeProducts } from './0019-describe-products.ts';
import { createMembershipValues } from './0020-create-membership-values.ts';
import { createValidationHours } from './0021-create-validation-hours.ts';
import { indexFigures } from './0022-index-figures.ts';
import { followApiKeys } from './0023-follow-api-keys.ts';
import { keepOneSoftware } from './0024-keep-one-software.ts';
import { orderSearchedTexts } from './0025-order-searched-texts.ts';
import { createMails } from './0026-create-mails.ts';
import { createMailTexts } from './0027-create-mail-texts.ts';
import { createBuyers } from './0028-create-buyers.ts';
import { countCodes } from './0029-count-codes.ts';
import { createInvitations } from './0030-create-invitations.ts';
import { describeCompanies } from './0031-describe-companies.ts';
import { indexBuyers } from './0032-index-buyers.ts';
import { createErasureRequests } from './0033-create-erasure-requests.ts';
import { rememberSignIns } from './0034-remember-sign-ins.ts';
import type { Migration } from './migration.ts';

/** Every change of the schema in the order in which it runs. Only ever appended to. */
export const allMigrations: readonly Migration[] = [
  createCompanies,
  createEvents,
  createApiKeys,
  createProducts,
  createPlans,
  createExperiences,
  createCustomers,
  createMemberships,
  createRetiredLicenseKeys,
  createMembershipDays,
  createIdempotencyKeys,
  createJobLeases,
  createClockReference,
  createAccounts,
  orderMembershipIndexes,
  addSecondFactors,
  createSetupTokens,
  describeProducts,
  createMembershipValues,
  createValidationHours,
  indexFigures,
  followApiKeys,
  keepOneSoftware,
  orderSearchedTexts,
  createMails,
  createMailTexts,
  createBuyers,
  countCodes,
  createInvitations,
  describeCompanies,
  indexBuyers,
  createErasureRequests,
  rememberSignIns,
];
