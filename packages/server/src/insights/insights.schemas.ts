import { Type } from 'typebox';

const nullable = <T extends ReturnType<typeof Type.String | typeof Type.Integer>>(schema: T) =>
  Type.Union([schema, Type.Null()]);
const count = (description: string) => Type.Integer({ description });
const step = (description: string) => Type.Boolean({ description });

export const ChecklistSchema = Type.Object(
  {
    product: step('There is a product that is not archived.'),
    software: step('A product has its download links.'),
    plan: step('There is a plan beside the free one that comes with a product, or a membership.'),
    api_key: step('There is an API key that works now.'),
    validated: step('An app has been answered 201.'),
    product_id: nullable(
      Type.String({ description: 'The first product that is not archived; null without one.' }),
    ),
    validated_at: nullable(
      Type.Integer({
        description:
          'When an app was first answered 201, Unix seconds; of a key that was never bound only its hour is known. Null while `validated` is false.',
      }),
    ),
  },
  { $id: 'DashboardChecklist' },
);

const HourSchema = Type.Object({
  at: Type.Integer({ description: 'When the hour or day begins (UTC). Unix seconds.' }),
  new: count('Memberships that were made.'),
  returned: count('Memberships that gave access again: reinstated, renewed late, prolonged.'),
  lost: count('Memberships that stopped to give access: ended, suspended, terminated.'),
  validated: count('Answered 201 to an app that named its machine.'),
  without_machine: count('Answered 201 to an app that sent empty metadata.'),
  mismatch: count('Refused: bound to another machine.'),
  inactive: count('Refused: the membership gives no access.'),
  empty_metadata: count('Refused: the app sent empty metadata.'),
  unknown_key: count('Refused: no membership has this key.'),
});

export const InsightsSchema = Type.Object(
  {
    active: count('Memberships that give access.'),
    active_as_of: Type.Integer({
      description:
        'When they were counted: seconds ago, in a large company a minute. Unix seconds.',
    }),
    from: Type.Integer({ description: 'Where the first hour or day begins. Unix seconds.' }),
    to: Type.Integer({ description: 'Where the last hour or day ends. Unix seconds.' }),
    bucket: Type.Unsafe<'hour' | 'day'>({
      type: 'string',
      enum: ['hour', 'day'],
      description: 'What one entry of `hours` stands for: a day when the range is over 92 days.',
    }),
    hours: Type.Array(HourSchema, {
      description: 'In order of time; those in which nothing happened are left out.',
    }),
    refused_most: Type.Array(
      Type.Object({
        membership: Type.Object({
          id: Type.String({ description: '`mem_…`' }),
          email: Type.String(),
          masked_key: Type.String({ description: 'The license key, but for its ends hidden.' }),
          product: Type.Object({ id: Type.String(), name: Type.String() }),
        }),
        refusals: count('In these days.'),
        last_refused_at: nullable(Type.Integer({ description: 'Unix seconds.' })),
      }),
      { description: 'The keys refused most on the last 30 days of the range, at most ten.' },
    ),
  },
  { $id: 'DashboardInsights' },
);

const second = (description: string) => Type.Optional(Type.Integer({ description }));

/** The query of the figures. Read by `readRange`. */
export const rangeParameters = Type.Object({
  from: second('Unix seconds. 30 days before `to` unless given.'),
  to: second('Unix seconds, at most 400 days after `from`. Now unless given.'),
});
