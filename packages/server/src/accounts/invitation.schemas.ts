import { Type } from 'typebox';
import { roles } from './roles.ts';

const role = Type.Unsafe<string>({
  type: 'string',
  enum: roles,
  description: 'What they may do in the company.',
});

/** An invitation as the team sees it: never its token. */
export const InvitationSchema = Type.Object(
  {
    id: Type.String({ description: '`inv_…`' }),
    email: Type.String({ description: 'Whom it was sent to.' }),
    role,
    invited_by: Type.Union([Type.String(), Type.Null()], {
      description: 'The e-mail address of who invited; null for the command line.',
    }),
    created_at: Type.Integer({ description: 'Unix seconds.' }),
    expires_at: Type.Integer({ description: 'Unix seconds; from then on it cannot be accepted.' }),
    state: Type.Unsafe<string>({ type: 'string', enum: ['waiting', 'expired'] }),
  },
  { $id: 'DashboardInvitation' },
);

export const InvitationListSchema = Type.Object(
  { data: Type.Array(Type.Ref('DashboardInvitation')) },
  { $id: 'DashboardInvitationList' },
);

export const RevokedInvitationSchema = Type.Object(
  { id: Type.String(), revoked: Type.Boolean({ description: 'Always true.' }) },
  { $id: 'DashboardRevokedInvitation' },
);

/** The same as who was invited sees it. */
export const ReadInvitationSchema = Type.Object(
  {
    company: Type.Object({ title: Type.String() }),
    email: Type.String({ description: 'Whom it was sent to.' }),
    role,
    has_account: Type.Boolean({
      description: 'Whether the address has an account, which then signs in to accept.',
    }),
    expires_at: Type.Integer({ description: 'Unix seconds.' }),
  },
  { $id: 'DashboardReadInvitation' },
);

export const AcceptedInvitationSchema = Type.Object(
  { company_id: Type.String() },
  { $id: 'DashboardAcceptedInvitation' },
);

const token = Type.String({ description: 'From the address in the mail.' });

export const CreateInvitationBody = Type.Object({
  email: Type.String({ description: 'Whom to ask.' }),
  role,
});
export const ReadInvitationBody = Type.Object({ token });
export const AcceptInvitationBody = Type.Object({
  token,
  password: Type.Optional(
    Type.String({ description: 'Of the new account; 10 to 128 characters. Not where one exists.' }),
  ),
});
