import { Type } from 'typebox';
import { mostFreeDays } from './add-free-days.ts';
import { exampleMembership } from './membership.example.ts';

const id = (prefix: string) => Type.String({ description: `\`${prefix}_…\`` });
const nullable = <T extends ReturnType<typeof Type.String | typeof Type.Integer>>(schema: T) =>
  Type.Union([schema, Type.Null()]);
const seconds = (description: string) =>
  nullable(Type.Integer({ description: `${description} Unix seconds, or null.` }));
const never = (description: string) => nullable(Type.String({ description }));

export const ProductSchema = Type.Object(
  {
    id: id('prod'),
    title: Type.String(),
    name: Type.String(),
    visibility: Type.String(),
    created_at: Type.Integer(),
    experiences: Type.Array(Type.String()),
    plans: Type.Array(Type.String()),
  },
  { $id: 'Product' },
);

export const PlanSchema = Type.Object(
  {
    id: id('plan'),
    product: id('prod'),
    access_pass: id('prod'),
    plan_type: Type.String(),
    release_method: Type.String(),
    visibility: Type.String(),
    billing_period: nullable(Type.Integer({ description: 'Days.' })),
    initial_price: Type.Number(),
    renewal_price: Type.Number(),
    base_currency: Type.String(),
    trial_period_days: nullable(Type.Integer()),
    stock: nullable(Type.Integer()),
    unlimited_stock: Type.Boolean(),
    metadata: Type.Object({}),
    direct_link: Type.String(),
    created_at: Type.Integer(),
  },
  { $id: 'Plan' },
);

export const UserSchema = Type.Object(
  {
    id: id('user'),
    name: nullable(Type.String()),
    username: nullable(Type.String()),
    email: Type.String(),
    profile_pic_url: nullable(Type.String()),
    social_accounts: Type.Array(Type.String()),
    roles: Type.Array(Type.String()),
  },
  { $id: 'User' },
);

const metadataSchema = Type.Unsafe<Record<string, unknown>>({
  type: 'object',
  additionalProperties: true,
  description: 'What the key is bound to. Empty while it is not.',
});

const expandable = (prefix: string, name: string) =>
  Type.Union([id(prefix), Type.Ref(name)], {
    description: `The id, or the object where \`expand\` asks for it.`,
  });

export const MembershipSchema = Type.Object(
  {
    id: id('mem'),
    product: expandable('prod', 'Product'),
    access_pass: expandable('prod', 'Product'),
    user: expandable('user', 'User'),
    plan: expandable('plan', 'Plan'),
    promo_code: never('The promo code used, if any.'),
    email: nullable(Type.String()),
    stripe_subscription_id: never('Set for purchases through Stripe.'),
    stripe_customer_id: never('Set for purchases through Stripe.'),
    status: Type.String({
      description: 'trialing, active, past_due, completed, canceled, expired or unresolved.',
    }),
    valid: Type.Boolean({ description: 'Whether it gives access at this moment.' }),
    cancel_at_period_end: Type.Boolean(),
    payment_processor: nullable(Type.String()),
    license_key: nullable(Type.String()),
    metadata: Type.Union([metadataSchema, Type.Null()]),
    quantity: Type.Integer(),
    wallet_address: never('Not used here.'),
    custom_fields_responses: Type.Object({}),
    custom_fields_responses_v2: Type.Object({}),
    discord: Type.Null(),
    nft_tokens: Type.Array(Type.String()),
    expires_at: seconds('When it ends.'),
    renewal_period_start: seconds('When the period began.'),
    renewal_period_end: seconds('When the period ends.'),
    created_at: Type.Integer({ description: 'Unix seconds.' }),
    manage_url: Type.String({
      description: 'Where the buyer sees and changes it, after signing in.',
    }),
    affiliate_page_url: never('Not used here.'),
    affiliate_username: never('Not used here.'),
    checkout_session: never('The checkout session that sold it, if any.'),
    telegram_account_id: never('Not used here.'),
    phone_number: never('Not used here.'),
  },
  { $id: 'Membership', examples: [exampleMembership] },
);

export const MembershipListSchema = Type.Object(
  {
    pagination: Type.Object({
      current_page: Type.Integer(),
      total_page: Type.Integer(),
      total_pages: Type.Integer(),
      total_count: Type.Integer(),
    }),
    data: Type.Array(Type.Ref('Membership')),
  },
  { $id: 'MembershipList' },
);

/** The answer with one membership, or with a page of them. */
export const membershipAnswer = { ...Type.Ref('Membership'), description: 'The membership.' };
export const membershipListAnswer = { ...Type.Ref('MembershipList'), description: 'One page.' };

export const MetadataBody = Type.Object({
  metadata: Type.Unsafe<Record<string, unknown>>({
    type: 'object',
    additionalProperties: true,
    description: 'What names the machine; compared as a whole.',
    examples: [{ HWID: 'my-pc' }],
  }),
});
export const FreeDaysBody = Type.Object({
  days: Type.Integer({ minimum: 1, maximum: mostFreeDays, description: 'How many days more.' }),
});
export const CreateMembershipBody = Type.Object({
  email: Type.String({ description: 'Who gets it.' }),
  product_id: Type.Optional(id('prod')),
  plan_id: Type.Optional(id('plan')),
  expires_at: Type.Optional(seconds('When it ends.')),
  license_key: Type.Optional(
    nullable(Type.String({ description: 'A key of your own or an imported one.' })),
  ),
  send_email: Type.Optional(
    Type.Boolean({ default: true, description: 'Whether to mail the key to the buyer.' }),
  ),
});
