import { Type } from 'typebox';

const text = Type.String();
const textOrNull = Type.Union([Type.String(), Type.Null()]);
const at = Type.Integer({ description: 'Unix seconds.' });
const atOrNull = Type.Union([Type.Integer(), Type.Null()], { description: 'Unix seconds.' });
const seller = Type.Object({ name: text });

const EventSchema = Type.Object({
  type: text,
  at,
  by: Type.Unsafe<string>({ type: 'string', enum: ['you', 'seller', 'app', 'system'] }),
  address: Type.Union([Type.String(), Type.Null()], {
    description: 'The network address (IP) of what you or your app did, as long as it is kept.',
  }),
  data: Type.Record(Type.String(), Type.Unknown()),
});

const PurchaseSchema = Type.Object({
  id: text,
  seller,
  product: Type.Object({ id: text, name: text }),
  email: text,
  license_key: text,
  retired_license_keys: Type.Array(Type.Object({ license_key: text, retired_at: at })),
  status: text,
  valid: Type.Boolean(),
  metadata: Type.Record(Type.String(), Type.Unknown(), {
    description: 'What the key is bound to, as the app sent it.',
  }),
  bound_at: atOrNull,
  plan: Type.Object({ plan_type: text, price: text, currency: text }),
  created_at: at,
  trial_ends_at: atOrNull,
  renewal_period_start: atOrNull,
  renewal_period_end: atOrNull,
  expires_at: atOrNull,
  cancel_at_period_end: Type.Boolean(),
  suspended_at: atOrNull,
  terminated_at: atOrNull,
  days: Type.Array(
    Type.Object({
      day: Type.String({ description: 'UTC.' }),
      validations: Type.Integer(),
      without_machine: Type.Integer(),
      refusals: Type.Integer(),
      last_at: at,
    }),
  ),
  events: Type.Array(EventSchema),
});

/** Everything that the server holds on a buyer, whoever sold. */
export const BuyerDataSchema = Type.Object(
  {
    made_at: at,
    account: Type.Object({ email: text, created_at: at, updated_at: at }),
    sessions: Type.Array(
      Type.Object({
        began_at: at,
        last_seen_at: at,
        expires_at: at,
        address: textOrNull,
        browser: textOrNull,
      }),
    ),
    customers: Type.Array(
      Type.Object({ id: text, seller, email: text, name: textOrNull, created_at: at }),
    ),
    reminders_declined: Type.Array(Type.Object({ seller, at })),
    erasure_requests: Type.Array(Type.Ref('HubErasureRequest')),
    mails: Type.Array(
      Type.Object({
        seller: Type.Union([seller, Type.Null()]),
        kind: text,
        subject: textOrNull,
        status: text,
        created_at: at,
        settled_at: atOrNull,
      }),
    ),
    purchases: Type.Array(PurchaseSchema),
  },
  { $id: 'HubData' },
);
