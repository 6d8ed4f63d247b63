import { Type } from 'typebox';
import { mostOverlapHours } from './rotate-api-key.ts';
import { type Scope, scopeWords } from './scopes.ts';

const secondsOrNull = (description: string) =>
  Type.Union([Type.Integer(), Type.Null()], {
    description: `${description} Unix seconds, or null.`,
  });

const scope = Type.Unsafe<Scope>({ type: 'string', enum: Object.keys(scopeWords) });
const scopes = Type.Union([Type.Array(scope, { minItems: 1 }), Type.Null()], {
  description: 'What it may do; null is everything, later scopes included.',
});
const productIds = Type.Union(
  [Type.Array(Type.String(), { minItems: 1, maxItems: 1000 }), Type.Null()],
  {
    description: 'The products that it is for; null is all.',
  },
);
const name = Type.String({ description: 'What it is for, 1 to 100 characters.' });

export const DashboardApiKeySchema = Type.Object(
  {
    id: Type.String({ description: '`apik_…`' }),
    name,
    hint: Type.String({ description: 'The last four characters of its secret.' }),
    scopes,
    product_ids: productIds,
    client_safe: Type.Boolean({
      description:
        'Whether it may ship inside an app: it can validate license keys and nothing else.',
    }),
    state: Type.Unsafe<'live' | 'expiring' | 'expired' | 'revoked'>({
      type: 'string',
      enum: ['live', 'expiring', 'expired', 'revoked'],
      description: 'Live and expiring ones work; an expiring one has an end.',
    }),
    expires_at: secondsOrNull('When it stops to work.'),
    revoked_at: secondsOrNull('When it was revoked.'),
    last_used_at: secondsOrNull('When it was last used, to the minute.'),
    created_at: Type.Integer({ description: 'Unix seconds.' }),
    created_by: Type.Union([Type.String(), Type.Null()], {
      description: 'The e-mail address of who made it; null when it was made on the command line.',
    }),
    successor_id: Type.Union([Type.String(), Type.Null()], {
      description: 'The API key that it was rotated to.',
    }),
  },
  { $id: 'DashboardApiKey' },
);

export const DashboardApiKeyListSchema = Type.Object(
  { data: Type.Array(Type.Ref('DashboardApiKey')) },
  { $id: 'DashboardApiKeyList' },
);

const secret = Type.String({ description: 'The API key itself. Shown this once, stored nowhere.' });

export const DashboardNewApiKeySchema = Type.Object(
  { api_key: Type.Ref('DashboardApiKey'), secret },
  { $id: 'DashboardNewApiKey' },
);

export const DashboardRotatedApiKeySchema = Type.Object(
  {
    api_key: Type.Ref('DashboardApiKey'),
    secret,
    rotated: Type.Ref('DashboardApiKey'),
  },
  { $id: 'DashboardRotatedApiKey' },
);

export const CreateApiKeyBody = Type.Object(
  {
    name,
    scopes,
    product_ids: productIds,
    expires_at: Type.Optional(secondsOrNull('In the future; null is never.')),
  },
  { additionalProperties: false },
);

export const RotateApiKeyBody = Type.Object(
  {
    overlap_hours: Type.Integer({
      description: `For how long the old one goes on working, 0 to ${mostOverlapHours} hours.`,
    }),
  },
  { additionalProperties: false },
);

export const apiKeySchemas = [
  DashboardApiKeySchema,
  DashboardApiKeyListSchema,
  DashboardNewApiKeySchema,
  DashboardRotatedApiKeySchema,
];
