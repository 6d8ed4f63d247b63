/** Words of signing in to the hub: an e-mail address, then the code that was mailed to it. */
export const hubSignInTexts = {
  title: 'Sign in',
  about: 'Enter the e-mail address that you bought with. We mail you a code; there is no password.',
  lostKey: 'Lost your license key? This is the right place: you find it once you are signed in.',
  email: 'E-mail address',
  emailWrong: 'Enter a whole e-mail address, such as you@example.com.',
  sendCode: 'Mail me a code',
  haveCode: 'I have a code already',

  codeTitle: 'Enter your code',
  codeSent: (email: string) =>
    `If there is a purchase with this address, a code is on its way to ${email}. It works for ten minutes.`,
  code: 'Code',
  codeHint: 'Six digits. Blanks do not matter.',
  codeMissing: 'Enter the six digits of the code.',
  codeRefused: 'This code did not fit. Change it, or ask for another one.',
  submit: 'Sign in',
  resend: 'Mail another code',
  resendIn: (seconds: number) => `Another code in ${seconds} s`,
  resent: 'If there is a purchase with this address, another code is on its way.',
  otherAddress: 'Use another address',

  tooManyTries: (next: string) =>
    `Too many tries from here. Go on at ${next}, or write to the seller.`,
  tooManyCodes: (next: string) =>
    `No more codes can be mailed for now. You can ask for the next one at ${next}. A code from the last ten minutes still works, and the seller can help you meanwhile.`,

  noMail: 'No mail?',
  noMailSteps: [
    'Give it a minute or two, and look in the spam folder.',
    'Try other addresses of yours: purchases are found only by the one that you bought with.',
    'Ask whoever sold it to you which address they have, and to mail you the key again.',
  ],
};
