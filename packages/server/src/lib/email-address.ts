/** Whether a text can be kept as an e-mail address: one text without spaces on each side of its @. */
export function isEmailAddress(email: string): boolean {
  const text = email.trim();
  return text.length <= 254 && text.isWellFormed() && /^[^\s@\p{Cc}]+@[^\s@\p{Cc}]+$/u.test(text);
}
