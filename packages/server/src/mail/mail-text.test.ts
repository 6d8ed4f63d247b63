import { expect, test } from 'vitest';
import { findMailTextProblem } from './check-mail-text.ts';
import { namesIn, parseBody, parsePieces } from './mail-text.ts';
import { productMailTexts } from './product-mail-texts.ts';

test('a body is taken apart into paragraphs, their lines, and values that stand alone', () => {
  expect(
    parseBody('Hello {{ email }},\nhow are you?\r\n \r\n  {{license_key}}  \n\n\n\nBye'),
  ).toEqual([
    {
      kind: 'paragraph',
      lines: [[{ text: 'Hello ' }, { name: 'email' }, { text: ',' }], [{ text: 'how are you?' }]],
    },
    { kind: 'alone', name: 'license_key' },
    { kind: 'paragraph', lines: [[{ text: 'Bye' }]] },
  ]);
  expect(parseBody('{{a}} {{b}}')).toMatchObject([{ kind: 'paragraph' }]);
  expect(parseBody('\n \n')).toEqual([]);
});

test('what is no placeholder stays as it was written', () => {
  const text = 'if (a) { b } }} {{ {c} }}';
  expect(parsePieces(text)).toEqual([{ text }]);
  expect(namesIn(text)).toEqual([]);
});

test('a text of many open braces is read in time that grows with its length', () => {
  const startedAt = performance.now();
  for (const text of ['{{'.repeat(2500), `{{${' '.repeat(5000)}`, `${'{{ '.repeat(1600)}}}`]) {
    parseBody(text);
    namesIn(text);
  }
  expect(performance.now() - startedAt).toBeLessThan(500);
});

test('the default words of every kind pass the rules that sellers’ words must pass', () => {
  for (const [kind, text] of Object.entries(productMailTexts)) {
    expect([kind, findMailTextProblem(kind as 'expired', text)]).toEqual([kind, undefined]);
  }
});

const body = 'Your key: {{license_key}}';
const refused: readonly [string, { subject?: string; body?: string }, string, RegExp][] = [
  ['no subject', { subject: '' }, 'subject', /1 to 200 characters/],
  ['a blank subject', { subject: '  ' }, 'subject', /blank/],
  ['a long subject', { subject: 'é'.repeat(201) }, 'subject', /1 to 200/],
  ['a subject of two lines', { subject: 'a\r\nBcc: x@example.com' }, 'subject', /control/],
  ['half a character', { subject: 'a\ud800' }, 'subject', /halves/],
  [
    'a secret in the subject',
    { subject: '{{license_key}}' },
    'subject',
    /\{\{license_key\}\} belongs/,
  ],
  [
    'a sentence in the subject',
    { subject: '{{how_to_move}}' },
    'subject',
    /\{\{how_to_move\}\} belongs/,
  ],
  ['a link in the subject', { subject: '{{hub_link}}' }, 'subject', /\{\{hub_link\}\} belongs/],
  [
    'an unknown name',
    { body: `${body} {{first_name}}` },
    'body',
    /^\{\{first_name\}\} stands for nothing/,
  ],
  [
    'another kind’s name',
    { body: `${body} {{not_you_link}}` },
    'body',
    /\{\{not_you_link\}\} stands/,
  ],
  ['the name of a member of objects', { body: `${body} {{constructor}}` }, 'body', /constructor/],
  ['no name', { body: `${body} {{}}` }, 'body', /stands for nothing/],
  ['an end left out', { body: `${body} {{email}` }, 'body', /does not end/],
  ['a missing value', { body: 'Hello' }, 'body', /needs \{\{license_key\}\}/],
  ['NUL', { body: `${body}\u0000` }, 'body', /control/],
  ['no body', { body: '' }, 'body', /1 to 5000/],
  ['a long body', { body: body.padEnd(5001, 'x') }, 'body', /1 to 5000/],
];

test.each(refused)('words with %s are refused', (_name, changes, parameter, problem) => {
  const found = findMailTextProblem('key_delivered', { subject: 'Your key', body, ...changes });
  expect(found).toEqual({ parameter, problem: expect.stringMatching(problem) });
});

test('all that a subject may hold, and lines and tabs in a body, are taken', () => {
  const text = { subject: '{{product_name}} by {{seller_name}}', body: `- a\r\n-\tb\n\n${body}` };
  expect(findMailTextProblem('key_delivered', text)).toBeUndefined();
});
