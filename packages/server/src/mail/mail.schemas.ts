import { Type } from 'typebox';
import { type ProductMailKind, productMailKinds } from '../outbox/mail-kinds.ts';
import { mailStatuses } from './mail-list.filters.ts';

const nullable = <T extends Parameters<typeof Type.Union>[0][number]>(schema: T) =>
  Type.Union([schema, Type.Null()]);
const instant = (description: string) =>
  Type.Integer({ description: `${description} Unix seconds.` });

const kind = Type.Unsafe<ProductMailKind>({ type: 'string', enum: [...productMailKinds] });
const subject = Type.String({ description: '1 to 200 characters. `{{name}}` stands for a value.' });
const body = Type.String({
  description:
    '1 to 5000 characters, paragraphs with a blank line between. `{{name}}` stands for a value.',
});

export const MailTextBody = Type.Object({ subject, body });
export const MailDraftBody = Type.Object({ kind, subject, body });

export interface MailDraft {
  kind: ProductMailKind;
  subject: string;
  body: string;
}

const MailTextSchema = Type.Object(
  {
    kind,
    subject: Type.String(),
    body: Type.String(),
    default_subject: Type.String(),
    default_body: Type.String(),
    edited: Type.Boolean({ description: 'Whether it says something else than the default.' }),
    reminder: Type.Boolean({ description: 'Whether buyers may unsubscribe from it.' }),
    placeholders: Type.Array(
      Type.Object({
        name: Type.String(),
        example: nullable(
          Type.String({ description: 'As previews show it; null where there is none at present.' }),
        ),
        meaning: Type.String(),
        required: Type.Boolean({ description: 'Whether the text must contain it.' }),
        in_subject: Type.Boolean({ description: 'Whether the subject may contain it.' }),
      }),
    ),
  },
  { $id: 'DashboardMailText' },
);

const MailSettingsSchema = Type.Object(
  {
    transport: Type.Unsafe<'smtp' | 'files'>({
      type: 'string',
      enum: ['smtp', 'files'],
      description: 'Whether a mail server is set, or mails become files on the server.',
    }),
    from: Type.String({ description: 'Whom mails to buyers come from.' }),
    reply_to: nullable(Type.String({ description: 'Where their answers go.' })),
    texts: Type.Array(Type.Ref('DashboardMailText')),
  },
  { $id: 'DashboardMailSettings' },
);

const MailPreviewSchema = Type.Object(
  { subject: Type.String(), text: Type.String(), html: Type.String() },
  { $id: 'DashboardMailPreview' },
);

const TestMailSchema = Type.Object(
  { to: Type.String({ description: 'The address of who asked.' }) },
  { $id: 'DashboardTestMail' },
);

const row = {
  id: Type.String({ description: '`mail_…`' }),
  kind: Type.Unsafe<ProductMailKind | 'test'>({
    type: 'string',
    enum: [...productMailKinds, 'test'],
  }),
  to: Type.String(),
  membership_id: nullable(Type.String()),
  subject: nullable(Type.String({ description: 'Null until it was written, at its first try.' })),
  status: Type.Unsafe<(typeof mailStatuses)[number]>({
    type: 'string',
    enum: [...mailStatuses],
    description:
      '`refused` by a mail server; `expired` was given up; `void` was not to leave, such as a reminder to who wants none.',
  }),
  problem: nullable(Type.String({ description: 'Why it did not arrive, or not yet.' })),
  kept_as_file: Type.Boolean({
    description: 'Whether it became a file on the server, as no mail server was set.',
  }),
  attempts: Type.Integer(),
  created_at: instant('When it was decided on.'),
  settled_at: nullable(instant('When it was sent or given up.')),
  next_try_at: nullable(instant('When it is tried next; null once it is settled.')),
};

const MailRowSchema = Type.Object(row, { $id: 'DashboardMailRow' });

const MailListSchema = Type.Object(
  {
    data: Type.Array(Type.Ref('DashboardMailRow')),
    next_cursor: nullable(Type.String()),
  },
  { $id: 'DashboardMailList' },
);

const MailSchema = Type.Object(
  {
    ...row,
    text: nullable(Type.String({ description: 'As it was sent, plain.' })),
    html: nullable(
      Type.String({ description: 'As it was sent, for thirty days. Show it without scripts.' }),
    ),
  },
  { $id: 'DashboardMail' },
);

export const mailTextSchemas = [
  MailTextSchema,
  MailSettingsSchema,
  MailPreviewSchema,
  TestMailSchema,
];
export const sentMailSchemas = [MailRowSchema, MailListSchema, MailSchema];
