import { fillBody, fillLine, type MailValues } from './fill-text.ts';
import { footerOf } from './mail-footers.ts';
import type { MailText } from './mail-text.ts';
import type { WordedKind } from './placeholders.ts';
import { renderHtml } from './render-html.ts';
import { renderPlain } from './render-plain.ts';

export interface ComposedMail {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/**
 * Makes a whole mail of its words and values. The one way for mails, tests and previews: what is
 * previewed is what is sent.
 */
export async function composeMail(
  kind: WordedKind,
  text: MailText,
  values: MailValues,
): Promise<ComposedMail> {
  const subject = fillLine(kind, text.subject, values).replace(/\s+/g, ' ');
  const blocks = fillBody(kind, text.body, values);
  const footer = fillBody(kind, `${footerOf(kind)}\n\n{{unsubscribe_link}}`, values);
  const heading = fillLine(
    kind,
    values.seller_name == null ? '{{site}}' : '{{seller_name}}',
    values,
  );
  return {
    subject,
    text: renderPlain(blocks, footer),
    html: await renderHtml({ subject, heading, blocks, footer }),
  };
}
