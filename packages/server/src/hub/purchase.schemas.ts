import { Type } from 'typebox';
import { membershipStatuses } from '../memberships/membership.ts';
import { planTypes } from '../plans/plan.schemas.ts';
import { downloadPlatforms } from './download-links.ts';
import { historyTypes } from './history.rules.ts';
import { purchaseAbilities } from './purchase-abilities.ts';

const oneOf = <const T extends readonly string[]>(values: T, description?: string) =>
  Type.Unsafe<T[number]>({ type: 'string', enum: values, ...(description && { description }) });
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

const machine = Type.Object({
  name: Type.String({
    description:
      'A name that the app sent, else `Windows PC`, `Mac`, `Linux computer` or `Computer`.',
  }),
  first_seen_at: seconds(
    'When the key was bound to it, or when the purchase came to the buyer with the key bound.',
  ),
  last_seen_at: secondsOrNull('When the app asked last.'),
  values: anyObject('What the app sent of it since the purchase is theirs.'),
});

const software = Type.Object({
  version: nullable(Type.String()),
  note: nullable(Type.String({ description: 'What the seller says of this version.' })),
  platforms: Type.Array(oneOf(downloadPlatforms)),
  downloads: Type.Integer({ description: 'How often it was downloaded since it is theirs.' }),
  last_download_at: secondsOrNull('When it was downloaded last.'),
});

/** A membership as the one who bought it sees it. */
export const HubPurchaseSchema = Type.Object(
  {
    id: Type.String({ description: '`mem_…`' }),
    product: Type.Object({
      id: Type.String(),
      name: Type.String(),
      description: nullable(Type.String()),
    }),
    seller: Type.Object({
      name: Type.String(),
      support_email: nullable(Type.String({ description: 'Where the seller is reached.' })),
    }),
    status: oneOf(membershipStatuses),
    valid: Type.Boolean({ description: 'Whether it gives access at this moment.' }),
    since: secondsOrNull('Since when it is not valid.'),
    created_at: seconds('When it was bought.'),
    renews_at: secondsOrNull('When the period ends and the next begins.'),
    trial_ends_at: secondsOrNull('When the trial ends, while it runs.'),
    expires_at: secondsOrNull('When it ends, or ended: its own end, or that of a canceled period.'),
    grace_ends_at: secondsOrNull('Until when it goes on without the payment that is due.'),
    cancel_at_period_end: Type.Boolean(),
    plan: Type.Object({
      plan_type: oneOf(planTypes),
      price: Type.String({ description: "In the currency's own decimals, such as `9.99`." }),
      currency: Type.String({ description: 'Three letters of ISO 4217, lower case.' }),
      billing_days: nullable(Type.Integer()),
    }),
    license_key: nullable(Type.String({ description: 'Null where the product has no Software.' })),
    bound: Type.Boolean({ description: 'Whether the key is bound to a machine.' }),
    machine: nullable(machine),
    software: nullable(software),
    resets: Type.Object({
      used: Type.Integer({ description: 'In the days of the limit; without one, in all.' }),
      limit: nullable(Type.Integer({ description: 'Null is unlimited.' })),
      days: nullable(Type.Integer()),
      left: nullable(Type.Integer({ description: 'Null is unlimited.' })),
      next_at: secondsOrNull('When the next one is free, if none is now.'),
    }),
    can: Type.Object(
      Object.fromEntries(purchaseAbilities.map((name) => [name, Type.Boolean()])) as Record<
        (typeof purchaseAbilities)[number],
        ReturnType<typeof Type.Boolean>
      >,
      { description: 'What can be done at this moment.' },
    ),
    last_refusal: nullable(
      Type.Object(
        {
          at: seconds('When it happened.'),
          reason: oneOf(['another_machine', 'no_machine', 'inactive']),
        },
        { description: 'The last one since the key was bound or reset.' },
      ),
    ),
    receipts: Type.Array(
      Type.Object({
        id: Type.String(),
        paid_at: seconds('When it was paid.'),
        amount: Type.String(),
        currency: Type.String(),
        url: Type.String(),
      }),
      { description: 'Empty: nothing is paid here yet.' },
    ),
  },
  { $id: 'HubPurchase' },
);

export const HubPurchaseListSchema = Type.Object(
  {
    data: Type.Array(Type.Ref('HubPurchase')),
    next_cursor: nullable(Type.String({ description: 'Where the next page begins.' })),
  },
  { $id: 'HubPurchaseList' },
);

export const HubHistorySchema = Type.Object(
  {
    data: Type.Array(
      Type.Object({
        id: Type.String(),
        type: oneOf(historyTypes),
        at: seconds('When it happened; of a day of use the last time.'),
        by: nullable(oneOf(['you', 'seller', 'app', 'system'])),
        machine: nullable(Type.String({ description: 'The name of the machine it is about.' })),
        count: Type.Optional(Type.Integer({ description: 'Of a day: how often it was used.' })),
        data: anyObject(
          'used_day: day. refused: reason. ended: status. days_added: days. end_changed: before, after. downloaded: platform. mail_sent, mail_failed: kind.',
        ),
      }),
    ),
    next_cursor: nullable(Type.String()),
  },
  { $id: 'HubHistory' },
);

export const HubDownloadSchema = Type.Object(
  {
    url: Type.String({ description: 'Leads to the file; to be followed at once.' }),
    expires_at: seconds('Until when it leads there.'),
  },
  { $id: 'HubDownload' },
);

export const purchaseSchemas = [
  HubPurchaseSchema,
  HubPurchaseListSchema,
  HubHistorySchema,
  HubDownloadSchema,
];
