/** What is said when the server did not answer, or not in words. */
export const apiTexts = {
  offline: 'The server cannot be reached. Check your connection and try again.',
  failed: (status: number) =>
    `Something went wrong on the server (${status}). Try again in a moment.`,
  passkeyNotUsed: 'No passkey was used. Try again when you are ready.',
  passkeyExists: 'This device already holds a passkey of your account.',
};
