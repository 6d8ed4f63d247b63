import { Type } from 'typebox';
import { wayOnActions } from './license-words.ts';
import { membershipStatuses } from './membership.ts';
import { abilities } from './membership-abilities.ts';
import { searchKinds } from './membership-match.ts';

const oneOf = <const T extends readonly (string | number)[]>(
  values: T,
  type: 'string' | 'integer' = 'string',
) => Type.Unsafe<T[number]>({ type, enum: values });
const nullable = <T extends Parameters<typeof Type.Union>[0][number]>(schema: T) =>
  Type.Union([schema, Type.Null()]);
const seconds = (description: string) =>
  Type.Integer({ description: `${description} Unix seconds.` });
const secondsOrNull = (description: string) => nullable(seconds(description));
const anyObject = (description: string) =>
  Type.Unsafe<Record<string, unknown>>({
    type: 'object',
    additionalProperties: true,
    description,
  });

const rowMembers = {
  id: Type.String(),
  email: Type.String(),
  product: Type.Object({ id: Type.String(), name: Type.String() }),
  masked_key: Type.String({ description: 'The prefix and the last characters of the key.' }),
  status: oneOf(membershipStatuses),
  valid: Type.Boolean({ description: 'Whether it gives access at this moment.' }),
  bound: Type.Boolean({ description: 'Whether the key is bound to a machine.' }),
  machine: nullable(Type.String({ description: 'The first value that the key is bound to.' })),
  created_at: seconds('When it was made.'),
  last_seen_at: secondsOrNull('When a validation came last.'),
};

/** A membership as a list shows it. */
export const DashboardMembershipRowSchema = Type.Object(
  {
    ...rowMembers,
    plan: Type.Object({ id: Type.String(), plan_type: oneOf(['one_time', 'renewal']) }),
  },
  { $id: 'DashboardMembershipRow' },
);

export const DashboardMembershipListSchema = Type.Object(
  {
    data: Type.Array(Type.Ref('DashboardMembershipRow')),
    next_cursor: nullable(Type.String({ description: 'Where the next page begins.' })),
    total: Type.Object({
      count: Type.Integer({ description: 'How many match, counted up to 10,000.' }),
      exact: Type.Boolean({ description: 'False where there are more than were counted.' }),
    }),
    search: nullable(
      Type.Object({
        kind: oneOf(searchKinds),
      }),
    ),
  },
  { $id: 'DashboardMembershipList' },
);

const WayOn = nullable(
  Type.Object({
    action: oneOf(wayOnActions),
    words: Type.String({ description: 'One sentence for the seller.' }),
  }),
);

/** Why a call with certain metadata is answered as it is. */
export const DashboardExplanationSchema = Type.Object(
  {
    answer: oneOf([201, 400, 403, 429], 'integer'),
    reason: Type.String({
      description:
        'match, would_bind, nothing, accept_empty, would_reset, lapsed_reported, metadata_mismatch, empty_metadata, membership_inactive, reset_spent or invalid_parameter.',
    }),
    sentence: Type.String(),
    way_on: WayOn,
  },
  { $id: 'DashboardExplanation' },
);

const lastRefusal = nullable(
  Type.Object({
    at: seconds('When it happened.'),
    reason: oneOf(['metadata_mismatch', 'empty_metadata', 'membership_inactive']),
    sentence: Type.String(),
    way_on: WayOn,
  }),
);

/** One membership with all that its page shows. */
export const DashboardMembershipSchema = Type.Object(
  {
    ...rowMembers,
    plan: Type.Ref('DashboardPlan'),
    license_key: nullable(
      Type.String({ description: 'Null without the permission `reveal_license_key`.' }),
    ),
    metadata: anyObject('What the key is bound to. Empty while it is not.'),
    bound_at: secondsOrNull('When it was bound.'),
    standing: Type.Object({
      status: oneOf(membershipStatuses),
      valid: Type.Boolean(),
      since: secondsOrNull('Since when it is not valid.'),
      sentence: Type.String(),
    }),
    trial_ends_at: secondsOrNull('When the trial ends.'),
    renewal_period_start: secondsOrNull('When the period began.'),
    renewal_period_end: secondsOrNull('When the period ends.'),
    expires_at: secondsOrNull('When it ends for good.'),
    cancel_at_period_end: Type.Boolean(),
    suspended_at: secondsOrNull('Since when it is suspended.'),
    terminated_at: secondsOrNull('When it was terminated.'),
    customer_id: Type.String(),
    can: Type.Object(
      Object.fromEntries(abilities.map((action) => [action, Type.Boolean()])) as Record<
        (typeof abilities)[number],
        ReturnType<typeof Type.Boolean>
      >,
      { description: 'What its state allows now, whoever asks.' },
    ),
    resets: Type.Object({
      used: Type.Integer({
        description:
          'By the buyer or the app, not by the seller: in the days of the limit; without one, in all.',
      }),
      limit: nullable(Type.Integer()),
      days: nullable(Type.Integer()),
      next_at: secondsOrNull('When the next one is free, if none is now.'),
    }),
    last_refusal: lastRefusal,
  },
  { $id: 'DashboardMembership' },
);

export const DashboardBulkResultSchema = Type.Object(
  {
    data: Type.Array(
      Type.Object({
        id: Type.String(),
        outcome: oneOf(['done', 'refused', 'not_found']),
        sentence: nullable(Type.String({ description: 'Why it was refused.' })),
      }),
    ),
  },
  { $id: 'DashboardBulkResult' },
);

export const DashboardTimelineSchema = Type.Object(
  {
    data: Type.Array(
      Type.Object({
        id: Type.String(),
        kind: oneOf(['event', 'day']),
        type: Type.String({ description: 'Such as `membership.bound`; of a day `day`.' }),
        at: seconds('When it happened; of a day its last validation.'),
        actor: nullable(
          Type.Object({
            kind: oneOf(['api_key', 'account', 'customer', 'cli', 'system']),
            name: nullable(
              Type.String({
                description: "The API key's name, or the e-mail of a member of the team.",
              }),
            ),
          }),
        ),
        address: nullable(Type.String({ description: 'The network address that it came from.' })),
        data: anyObject(
          'What an event of this type tells. Of a day: day, validations, without_machine, refusals, last_at.',
        ),
      }),
    ),
    next_cursor: nullable(Type.String()),
  },
  { $id: 'DashboardTimeline' },
);

export const DashboardSentKeySchema = Type.Object(
  { to: Type.String({ description: 'The address that it is mailed to.' }) },
  { $id: 'DashboardSentKey' },
);

export const dashboardMembershipSchemas = [
  DashboardMembershipRowSchema,
  DashboardMembershipListSchema,
  DashboardExplanationSchema,
  DashboardMembershipSchema,
  DashboardBulkResultSchema,
  DashboardTimelineSchema,
  DashboardSentKeySchema,
];
