import { Type } from 'typebox';
import { expandable } from './expand-memberships.ts';
import { membershipStatuses } from './membership.ts';

const oneOf = (values: readonly string[]) => Type.Unsafe<string>({ type: 'string', enum: values });
const optional = Type.Optional;

const expand = optional(
  Type.Array(oneOf(expandable), {
    description: 'Takes the object in the place of the id. Also as `expand=user,plan`.',
  }),
);

/** The query of every answer that shows a membership. Read by `readExpand`. */
export const expandParameter = Type.Object({ expand });

/** The query of the list. Read by `readPage` and the list's own filters. */
export const listParameters = Type.Object({
  page: optional(Type.Integer({ default: 1, minimum: 1 })),
  per: optional(
    Type.Integer({ default: 10, description: 'At most 50; also `per_page`, `page_size`.' }),
  ),
  direction: optional(oneOf(['asc', 'desc'])),
  status: optional(oneOf(membershipStatuses)),
  valid: optional(Type.Boolean()),
  plan_id: optional(Type.String()),
  product_id: optional(Type.String()),
  product_ids: optional(Type.Array(Type.String())),
  access_pass_id: optional(Type.String({ description: 'The old name of `product_id`.' })),
  user_id: optional(Type.String()),
  email: optional(Type.String()),
  license_key: optional(Type.String()),
  discord_id: optional(Type.String({ description: 'Not held here: matches nothing.' })),
  wallet_address: optional(Type.String({ description: 'Not held here: matches nothing.' })),
  hide_metadata: optional(Type.Boolean({ default: false })),
  expand,
});
