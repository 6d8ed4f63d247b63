import { mailTexts, mailProblemTexts as texts } from '../../texts/index.ts';

/** `550 5.1.1`, or one of both. */
const codes = /^(?<reply>[245]\d\d)?\s*(?<enhanced>[245]\.\d{1,3}\.\d{1,3})?$/;

/** Why a mail did not arrive, as a sentence: with the code of the server that said so, if one did. */
export function describeProblem(problem: string): string {
  const found = codes.exec(problem.trim())?.groups;
  if (!found) return lookUp(texts.own, problem) ?? texts.other;
  const { reply, enhanced } = found;
  if (reply === undefined && enhanced === undefined) return texts.other;
  const [kind = '', ...detail] = (enhanced ?? '').split('.');
  const sentence =
    lookUp(texts.enhanced, detail.join('.')) ??
    lookUp(texts.reply, reply ?? '') ??
    ((kind || reply?.[0]) === '4' ? texts.temporary : texts.lasting);
  return mailTexts.withCode(sentence, problem.trim());
}

const lookUp = (words: Readonly<Record<string, string>>, code: string) =>
  Object.hasOwn(words, code) ? words[code] : undefined;
