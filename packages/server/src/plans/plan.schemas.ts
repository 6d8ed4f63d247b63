import { Type } from 'typebox';

export const planTypes = ['one_time', 'renewal'] as const;
export const planVisibilities = ['visible', 'hidden', 'archived'] as const;

const oneOf = <T extends string>(values: readonly T[], description: string) =>
  Type.Unsafe<T>({ type: 'string', enum: values, description });
const orNull = <T extends ReturnType<typeof Type.String | typeof Type.Integer>>(schema: T) =>
  Type.Union([schema, Type.Null()]);
const optional = Type.Optional;

const members = {
  price: Type.String({
    description:
      "A decimal number in the currency's own decimals: `9.99` of USD, `500` of JPY, `1.005` of KWD.",
  }),
  currency: Type.String({ description: 'Three letters of ISO 4217, lower case.' }),
  billing_days: orNull(
    Type.Integer({
      description:
        'How long a period of a renewal plan is, 1 to 3650 days; null of a one-time plan.',
    }),
  ),
  trial_days: Type.Integer({
    description: 'Free days before the first period of a renewal plan, 0 to 3650.',
  }),
  stock: orNull(Type.Integer({ description: 'How many are left to sell; null is no limit.' })),
  visibility: oneOf(
    planVisibilities,
    'Hidden: sold by its link alone. Archived: not sold any more; memberships on it go on.',
  ),
};

/** A plan as the seller's pages show it. */
export const DashboardPlanSchema = Type.Object(
  {
    id: Type.String({ description: '`plan_…`' }),
    product_id: Type.String({ description: '`prod_…`' }),
    name: Type.Union([Type.String(), Type.Null()], {
      description: 'Null: plans have no names yet.',
    }),
    plan_type: oneOf(planTypes, 'Paid once, or once a period.'),
    ...members,
    is_default: Type.Boolean({
      description:
        'The plan that the product was made with, on which memberships are given by hand.',
    }),
    created_at: Type.Integer({ description: 'Unix seconds.' }),
    link: Type.String({ description: 'Where buyers get it.' }),
  },
  { $id: 'DashboardPlan' },
);

export const CreatePlanBody = Type.Object(
  {
    plan_type: DashboardPlanSchema.properties.plan_type,
    price: members.price,
    currency: members.currency,
    billing_days: optional(members.billing_days),
    trial_days: optional(members.trial_days),
    stock: optional(members.stock),
    visibility: optional(members.visibility),
  },
  { additionalProperties: false },
);

export const UpdatePlanBody = Type.Partial(Type.Object(members), { additionalProperties: false });
