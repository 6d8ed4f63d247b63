import { mailTexts as texts } from '../../texts/index.ts';

/** What a kind of mail is called; one that this page does not know reads by its name. */
export const kindWords = (kind: string): string =>
  Object.hasOwn(texts.kinds, kind) ? (texts.kinds[kind] ?? kind) : kind.replaceAll('_', ' ');

/** When mails of a kind are sent. */
export const whenSent = (kind: string): string =>
  Object.hasOwn(texts.whenSent, kind) ? (texts.whenSent[kind] ?? '') : '';
