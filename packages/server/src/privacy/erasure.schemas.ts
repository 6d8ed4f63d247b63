import { Type } from 'typebox';

const seconds = (description: string) => Type.Integer({ description });
const secondsOrNull = (description: string) =>
  Type.Union([Type.Integer(), Type.Null()], { description });

const settlement = {
  requested_at: seconds('Unix seconds.'),
  settled_at: secondsOrNull('Unix seconds; null while it waits.'),
  outcome: Type.Union([Type.Literal('erased'), Type.Literal('declined'), Type.Null()], {
    description: 'Null while it waits.',
  }),
  reason: Type.Union([Type.String(), Type.Null()], {
    description: 'Why it was declined, in the words of the seller.',
  }),
};

/** What a buyer asked one seller, and what came of it. */
const HubErasureSchema = Type.Object(
  {
    id: Type.String({ description: '`erase_…`' }),
    seller: Type.Object({ name: Type.String() }),
    ...settlement,
  },
  { $id: 'HubErasureRequest' },
);

const HubErasureListSchema = Type.Object(
  { data: Type.Array(Type.Ref('HubErasureRequest')) },
  { $id: 'HubErasureRequestList' },
);

export const hubErasureSchemas = [HubErasureSchema, HubErasureListSchema];

/** The same as the seller sees it. */
const DashboardErasureSchema = Type.Object(
  {
    id: Type.String({ description: '`erase_…`' }),
    customer_id: Type.Union([Type.String(), Type.Null()], {
      description: '`user_…`; null once the customer was erased.',
    }),
    email: Type.Union([Type.String(), Type.Null()], {
      description: 'Of who asked; null once it was erased.',
    }),
    memberships: Type.Integer({ description: 'How many memberships the customer has.' }),
    ...settlement,
  },
  { $id: 'DashboardErasureRequest' },
);

const DashboardErasureListSchema = Type.Object(
  { data: Type.Array(Type.Ref('DashboardErasureRequest')) },
  { $id: 'DashboardErasureRequestList' },
);

export const dashboardErasureSchemas = [DashboardErasureSchema, DashboardErasureListSchema];
