import { Type } from 'typebox';
import { expandable } from './expand-memberships.ts';
import { membershipStatuses } from './membership.ts';

const oneOf = (values: readonly string[], more: object = {}) =>
  Type.Unsafe<string>({ type: 'string', enum: values, ...more });
const optional = Type.Optional;
const text = (description: string) => optional(Type.String({ description }));

/** The path of every route about one membership. */
export const membershipParameter = Type.Object({
  id: Type.String({ description: 'The `mem_…` id or the license key of a membership.' }),
});

/** The header of creations. Read by the routes themselves. */
export const idempotencyParameter = Type.Object({
  'Idempotency-Key': text(
    'The same key again within a day gets the first answer and creates nothing; with another request it is refused. 1 to 255 printable characters.',
  ),
});

const expand = optional(
  Type.Array(oneOf(expandable), {
    description: 'Takes the object in the place of the id. Also as `expand=user,plan`.',
  }),
);

/** What the answer to a repeated creation carries. */
export const replayedHeader = {
  'Idempotent-Replayed': Type.String({ description: '`true` on an answer that was given before.' }),
};

/** The query of every answer that shows a membership. Read by `readExpand`. */
export const expandParameter = Type.Object({ expand });

/** The query of the list. Read by `readPage` and the list's own filters. */
export const listParameters = Type.Object({
  page: optional(Type.Integer({ default: 1, minimum: 1, description: 'Which page.' })),
  per: optional(
    Type.Integer({
      default: 10,
      minimum: 1,
      description: 'How many a page, at most 50: more are clamped. Also `per_page`, `page_size`.',
    }),
  ),
  direction: optional(
    oneOf(['asc', 'desc'], {
      default: 'desc',
      description: 'By time of creation: oldest or newest first.',
    }),
  ),
  status: optional(oneOf(membershipStatuses, { description: 'The status at this moment.' })),
  valid: optional(Type.Boolean({ description: 'Whether it gives access at this moment.' })),
  plan_id: text('Of this plan.'),
  product_id: text('Of this product.'),
  product_ids: optional(
    Type.Array(Type.String(), { description: 'Of any of these products. Also as `a,b`.' }),
  ),
  access_pass_id: text('The old name of `product_id`.'),
  user_id: text('Of this buyer.'),
  email: text('Of the buyer with this e-mail address.'),
  license_key: text('With this license key.'),
  discord_id: text('Not held here: matches nothing.'),
  wallet_address: text('Not held here: matches nothing.'),
  hide_metadata: optional(
    Type.Boolean({ default: false, description: 'Answers `metadata: null`.' }),
  ),
  expand,
});
