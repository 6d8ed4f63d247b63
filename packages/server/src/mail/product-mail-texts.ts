import type { ProductMailKind } from '../outbox/mail-kinds.ts';
import type { MailText } from './mail-text.ts';

/** One line a paragraph. */
const body = (...paragraphs: readonly string[]) => paragraphs.join('\n\n');

const help = 'Questions? Write to {{support_email}}.';

/** What mails about products say until a seller writes it anew. */
export const productMailTexts: Readonly<Record<ProductMailKind, MailText>> = {
  key_delivered: {
    subject: 'Your license key for {{product_name}}',
    body: body(
      'Thank you for choosing {{product_name}} by {{seller_name}}. This is your license key:',
      '{{license_key}}',
      'Enter it when {{product_name}} asks for a key. The first machine that uses it is the one that it works on.',
      '{{where_to_download}}',
      '{{how_to_move}}',
      '{{hub_link}}',
      'Keep this mail, so that you find your key again.',
      help,
    ),
  },
  license_reset: {
    subject: 'Your license key for {{product_name}} was reset',
    body: body(
      '{{reset_by}} reset your license key for {{product_name}} on {{reset_at}}. The key itself stays the same.',
      'If you expected this, enter the key on your machine: the next one that uses it is the one that it works on.',
      'If you did not expect it, tell us here within seven days. That signs out every browser that can see your purchases, and shows what to do next.',
      '{{not_you_link}}',
      help,
    ),
  },
  key_refused: {
    subject: 'Another machine asked for your {{product_name}} key',
    body: body(
      'Another machine asked to use your license key for {{product_name}} on {{refused_at}}. The key works on one machine at a time, so the other one was not let in.',
      '{{way_on}}',
      '{{hub_link}}',
      'If not: nobody got in, and your own machine works as before. There is nothing that you need to do.',
      'However often this happens, you hear of it once a day at most.',
      help,
    ),
  },
  trial_ending: {
    subject: 'Your trial of {{product_name}} ends soon',
    body: body(
      'Your trial of {{product_name}} by {{seller_name}} ends on {{trial_ends_at}}. Until then everything works as it does now.',
      'The page of your purchase says what comes next. There you decide whether it goes on.',
      '{{hub_link}}',
      help,
    ),
  },
  payment_failed: {
    subject: 'The payment for {{product_name}} has not come through',
    body: body(
      'The payment for the next period of {{product_name}} by {{seller_name}} has not come through yet. That happens, for example when a card has expired.',
      'Your license key goes on working until {{access_until}}. With the payment it works beyond that, and nothing else changes.',
      '{{hub_link}}',
      'Is it paid already? Then there is nothing that you need to do.',
      help,
    ),
  },
  expiring: {
    subject: 'Your license for {{product_name}} ends soon',
    body: body(
      'Your license for {{product_name}} by {{seller_name}} ends on {{ends_at}}. Until then everything works as it does now.',
      'Would you like to go on after that? The page of your purchase shows how things stand.',
      '{{hub_link}}',
      help,
    ),
  },
  expired: {
    subject: 'Your license for {{product_name}} has ended',
    body: body(
      'Your license for {{product_name}} by {{seller_name}} ended on {{ended_at}}, so its key gives no access now.',
      '{{way_back}}',
      'The page of your purchase shows how things stand.',
      '{{hub_link}}',
      help,
    ),
  },
};
