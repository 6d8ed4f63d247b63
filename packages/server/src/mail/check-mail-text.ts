import { printable } from '../lib/printable.ts';
import type { Problem } from '../lib/problem.ts';
import { findTextProblem } from '../lib/text-problem.ts';
import type { ProductMailKind } from '../outbox/mail-kinds.ts';
import { type MailText, namesIn, withoutPlaceholders } from './mail-text.ts';
import { findPlaceholder, fitsSubject, isRequired, placeholdersOf } from './placeholders.ts';

export const longestSubject = 200;
export const longestBody = 5000;

/** Why a seller's words for mails of a kind cannot be used, naming `subject` or `body`. */
export function findMailTextProblem(
  kind: ProductMailKind,
  { subject, body }: MailText,
): Problem | undefined {
  const subjectProblem =
    findTextProblem('A subject', subject, { least: 1, most: longestSubject }) ??
    findBlankProblem(subject) ??
    findPlaceholderProblem(kind, subject) ??
    findSubjectProblem(kind, subject);
  if (subjectProblem) return { parameter: 'subject', problem: subjectProblem };
  const bodyProblem =
    findTextProblem("A mail's text", body, { least: 1, most: longestBody, lines: true }) ??
    findBlankProblem(body) ??
    findPlaceholderProblem(kind, body) ??
    findMissing(kind, body);
  return bodyProblem ? { parameter: 'body', problem: bodyProblem } : undefined;
}

function findBlankProblem(text: string): string | undefined {
  return text.trim() === '' ? 'It must not be blank.' : undefined;
}

function findPlaceholderProblem(kind: ProductMailKind, text: string): string | undefined {
  const unknown = namesIn(text).find((name) => isUnknown(kind, name));
  if (unknown !== undefined) {
    const names = placeholdersOf(kind).map(({ name }) => inBraces(name));
    return `${inBraces(printable(unknown, 40))} stands for nothing in this mail. What can be used: ${names.join(', ')}.`;
  }
  return /\{\{/.test(withoutPlaceholders(text))
    ? 'A placeholder begins with two braces and does not end: write it as {{product_name}}.'
    : undefined;
}

function isUnknown(kind: ProductMailKind, name: string): boolean {
  return !placeholdersOf(kind).some((one) => one.name === name);
}

function findSubjectProblem(kind: ProductMailKind, subject: string): string | undefined {
  const unfit = namesIn(subject).find((name) => {
    const known = findPlaceholder(kind, name);
    return known && !fitsSubject(known);
  });
  return unfit && `${inBraces(unfit)} belongs into the text: a subject is seen by others too.`;
}

function findMissing(kind: ProductMailKind, body: string): string | undefined {
  const named = namesIn(body);
  const missing = placeholdersOf(kind).find(
    ({ name }) => isRequired(kind, name) && !named.includes(name),
  );
  return missing && `It needs ${inBraces(missing.name)}: without it the mail is of no use.`;
}

function inBraces(name: string): string {
  return `{{${name}}}`;
}
