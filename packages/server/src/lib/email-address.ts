/** Without what means something to mail programs (a name, a list, a comment) and what nobody sees. */
const side = /^[^\s\p{Cc}\p{Cf}<>(),;:[\]\\"]+$/u;

/** Whether a text can be kept as an e-mail address: one plain text on each side of its @. */
export function isEmailAddress(email: string): boolean {
  const text = email.trim();
  if (text.length > 254 || !text.isWellFormed()) return false;
  const sides = text.split('@');
  return sides.length === 2 && sides.every((one) => side.test(one));
}
