import { Type } from 'typebox';
import { DashboardSoftwareSchema, NewSoftwareBody } from '../experiences/experience.schemas.ts';
import {
  emptyOnBoundValues,
  emptyOnUnboundValues,
  lapsedValues,
} from '../products/license-settings.rules.ts';

const oneOf = <T extends string>(values: readonly T[], description: string) =>
  Type.Unsafe<T>({ type: 'string', enum: values, description });
const orNull = <T extends Parameters<typeof Type.Union>[0][number]>(
  schema: T,
  description: string,
) => Type.Union([schema, Type.Null()], { description });
const optional = Type.Optional;

const settingsMembers = {
  empty_on_bound: oneOf(
    emptyOnBoundValues,
    'What empty metadata does to a key that is bound: 400, 201 without a look at the machine, or 201 and unbound. `reset` needs a reset limit.',
  ),
  empty_on_unbound: oneOf(emptyOnUnboundValues, 'What empty metadata does to a key that is not.'),
  lapsed: oneOf(
    lapsedValues,
    'A membership that gives no access: 403, or 201 with `valid: false`.',
  ),
  binding_members: orNull(
    Type.Array(Type.String()),
    'The members of metadata that lock a key, 1 to 50 names; null is all. Keys that are bound already are judged by what is stored of them: one that holds none of the named members counts as not bound, one that lacks some of them must be reset.',
  ),
  grace_days: Type.Integer({
    description: 'For how long a renewal membership stays valid after its period, 0 to 365 days.',
  }),
  hide_email: Type.Boolean({
    description: 'Whether API keys that may only validate are shown no e-mail address.',
  }),
  buyers_may_shuffle: Type.Boolean({
    description: 'Whether buyers may take a new license key themselves.',
  }),
  reset_limit: orNull(
    Type.Integer(),
    'How many resets a buyer has in `reset_limit_days`, 1 to 1000; null is no limit.',
  ),
  reset_limit_days: orNull(Type.Integer(), '1 to 3650; null where there is no limit.'),
};

const wordMembers = {
  name: Type.String({ description: '1 to 200 characters.' }),
  description: orNull(Type.String(), 'What it is, at most 2000 characters.'),
  key_prefix: Type.String({
    description: 'What its license keys begin with: 1 to 12 of A–Z and 0–9.',
  }),
};

export const LicenseSettingsBody = Type.Object(settingsMembers, { additionalProperties: false });

export const DashboardProductSchema = Type.Object(
  {
    id: Type.String({ description: '`prod_…`' }),
    ...wordMembers,
    sample_key: Type.String({ description: 'What its license keys look like. Nobody has it.' }),
    archived: Type.Boolean({ description: 'Whether nobody gets new memberships of it.' }),
    archived_at: orNull(Type.Integer(), 'Unix seconds, or null.'),
    created_at: Type.Integer({ description: 'Unix seconds.' }),
    settings: Type.Object(settingsMembers),
    software: Type.Union([Type.Ref('DashboardSoftware'), Type.Null()], {
      description: 'What buyers download; null while there is none.',
    }),
    plans: Type.Array(Type.Ref('DashboardPlan')),
  },
  { $id: 'DashboardProduct' },
);

export const DashboardProductListSchema = Type.Object(
  { data: Type.Array(Type.Ref('DashboardProduct')) },
  { $id: 'DashboardProductList' },
);

export const DashboardKeySampleSchema = Type.Object(
  { sample_key: Type.String() },
  { $id: 'DashboardKeySample' },
);

export const CreateProductBody = Type.Object(
  {
    name: wordMembers.name,
    description: optional(wordMembers.description),
    key_prefix: optional(wordMembers.key_prefix),
    software: optional(NewSoftwareBody),
  },
  { additionalProperties: false },
);

export const UpdateProductBody = Type.Partial(Type.Object(wordMembers), {
  additionalProperties: false,
});

export const productSchemas = [
  DashboardSoftwareSchema,
  DashboardProductSchema,
  DashboardProductListSchema,
  DashboardKeySampleSchema,
];
