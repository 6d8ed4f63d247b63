import type { Answer } from './http-client.ts';
import type { Call } from './isolation-calls.ts';

/** Headers that differ from answer to answer without telling anything. */
const ofEachAnswer = ['date', 'x-request-id'];

/** All that a caller can see of an answer; the value that it sent itself is blanked out. */
export function visible({ status, headers, text }: Answer, sent = ''): string {
  const shown = Object.entries(headers).filter(([name]) => !ofEachAnswer.includes(name));
  const whole = JSON.stringify({ status, headers: shown.sort(), text });
  return sent === '' ? whole : whole.replaceAll(sent, '<what was sent>');
}

/** Which of these texts the answer shows although the call did not hold them. */
export function leaks(call: Call, answer: Answer, secrets: readonly string[]): string[] {
  const asked = JSON.stringify([decodeURIComponent(call.path), call.headers, call.body]);
  const shown = JSON.stringify(answer.headers) + answer.text;
  return secrets.filter((secret) => shown.includes(secret) && !asked.includes(secret));
}

/** Where two texts part, for a message that can be read. */
export function difference(one: string, other: string): string {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  const from = Math.max(0, at - 60);
  return `…${one.slice(from, at + 160)}\n    against …${other.slice(from, at + 160)}`;
}

export function describeCall({ method, path, body }: Call): string {
  return `${method} ${path} ${body === undefined ? '' : JSON.stringify(body)}`.trim();
}
