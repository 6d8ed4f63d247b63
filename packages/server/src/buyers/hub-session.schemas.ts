import { Type } from 'typebox';

const seconds = (description: string) =>
  Type.Integer({ description: `${description} Unix seconds.` });

const SessionSchema = Type.Object(
  {
    email: Type.String({ description: 'Whose purchases it shows.' }),
    begun_at: seconds('When the buyer signed in.'),
    expires_at: seconds('When it ends unless it is used before.'),
  },
  { $id: 'HubSession' },
);

const CodeSentSchema = Type.Object(
  { expires_in: Type.Integer({ description: 'For how many seconds the code can be entered.' }) },
  { $id: 'HubCodeSent' },
);

const DoneSchema = Type.Object(
  { status: Type.Boolean({ description: 'Always true.' }) },
  { $id: 'HubDone' },
);

const EndedSchema = Type.Object(
  { ended: Type.Integer({ description: 'How many sessions have ended.' }) },
  { $id: 'HubEndedSessions' },
);

/** What the answers refer to by name. */
export const hubSessionSchemas = [SessionSchema, CodeSentSchema, DoneSchema, EndedSchema];
