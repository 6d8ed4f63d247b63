import { Type } from 'typebox';
import { mostFreeDays } from './add-free-days.ts';
import { type BulkAction, bulkActions } from './change-in-bulk.ts';
import { membershipStatuses } from './membership.ts';

const optional = Type.Optional;
const nullable = <T extends Parameters<typeof Type.Union>[0][number]>(schema: T) =>
  Type.Union([schema, Type.Null()]);

export const ofCompany = Type.Object({ company_id: Type.String({ description: '`biz_…`' }) });
export const ofMembership = Type.Object({
  ...ofCompany.properties,
  membership_id: Type.String({ description: '`mem_…`' }),
});

const filterMembers = {
  search: optional(
    Type.String({
      description:
        'An e-mail, a license key (also mistyped, or its start), a hardware id or an id. At most 500 characters.',
    }),
  ),
  status: optional(
    Type.Unsafe<string>({
      type: 'string',
      enum: [...membershipStatuses],
      description: 'The status at this moment.',
    }),
  ),
  valid: optional(Type.Boolean({ description: 'Whether it gives access at this moment.' })),
  product_id: optional(Type.String({ description: 'Of this product.' })),
  plan_id: optional(Type.String({ description: 'Of this plan.' })),
  bound: optional(Type.Boolean({ description: 'Whether the key is bound to a machine.' })),
  direction: optional(
    Type.Unsafe<'asc' | 'desc'>({
      type: 'string',
      enum: ['asc', 'desc'],
      default: 'desc',
      description:
        'By time of creation, newest first unless it says asc. What was found by the start of a text comes in order of that text.',
    }),
  ),
};

/** Queries are read by `readFilter` and `readCursorPage` (dashboard-replies.ts). */
export const exportParameters = Type.Object(filterMembers);
export const pageParameters = Type.Object({
  cursor: optional(Type.String({ description: '`next_cursor` of the page before.' })),
  per: optional(Type.Integer({ default: 25, minimum: 1, description: 'At most 100.' })),
});
export const dashboardListParameters = Type.Object({
  ...filterMembers,
  ...pageParameters.properties,
});

const expiresAt = nullable(
  Type.Integer({ description: 'When it ends for good. Unix seconds; null is never.' }),
);

export const DashboardCreateBody = Type.Object({
  email: Type.String({ description: 'Who gets it.' }),
  product_id: Type.String(),
  plan_id: optional(nullable(Type.String())),
  expires_at: optional(expiresAt),
  license_key: optional(
    nullable(Type.String({ description: 'A key of your own or an imported one.' })),
  ),
  send_email: optional(
    Type.Boolean({ default: true, description: 'Whether to mail the key to the buyer.' }),
  ),
});
export const DashboardUpdateBody = Type.Object({
  email: optional(Type.String()),
  expires_at: optional(expiresAt),
});
export const DashboardFreeDaysBody = Type.Object({
  days: Type.Integer({ minimum: 1, maximum: mostFreeDays, description: 'How many days more.' }),
});
export const DashboardBulkBody = Type.Object({
  action: Type.Unsafe<BulkAction>({ type: 'string', enum: [...bulkActions] }),
  membership_ids: Type.Array(Type.String(), { minItems: 1, maxItems: 100 }),
});
export const DashboardExplainBody = Type.Object({
  metadata: optional(
    Type.Unknown({ description: 'What the app sends, as in a call of validate_license.' }),
  ),
});
