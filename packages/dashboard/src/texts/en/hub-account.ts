/** Words of a buyer's account page. */
export const hubAccountTexts = {
  title: 'Account',
  about: (email: string) => `You are signed in as ${email}.`,

  email: 'E-mail address',
  emailAbout: 'Your purchases are found by this address, and mail about them goes there.',
  changeEmail: 'Change the address',
  newEmail: 'New e-mail address',
  newEmailHint: 'We mail a code to the present address and another one to the new address.',
  newEmailWrong: 'Enter a whole e-mail address, such as you@example.com.',
  newEmailSame: 'This is the address that you have now.',
  sendCodes: 'Mail me the codes',
  codesSent: (present: string, next: string) =>
    `Two codes are on their way: one to ${present}, one to ${next}. They work for ten minutes.`,
  presentCode: (email: string) => `Code from the mail to ${email}`,
  newCode: (email: string) => `Code from the mail to ${email}`,
  codeMissing: 'Enter the six digits of this code.',
  confirmChange: 'Change the address',
  changed: (email: string) =>
    `Your purchases belong to ${email} now. Everywhere else you are signed out.`,
  noAccess:
    'You cannot read mail at the present address any more? Write to the seller: they can change it.',

  sessions: 'Sign out everywhere',
  sessionsAbout: 'On every device and in every browser, this one too. Your keys go on working.',
  endAll: 'Sign out everywhere',
  endAllQuestion: 'Sign out everywhere?',
  endAllText: 'Wherever you are signed in, a code is needed again to go on, here too.',
  ended: 'You are signed out everywhere.',

  data: 'Your data',
  dataAbout:
    'Everything that is kept about you here, over all sellers, as one file: purchases, days of use, what happened, mails.',
  download: 'Download my data',
  downloaded: 'Your data is saved as latchkey-data.json.',

  erasure: 'Delete my data',
  erasureAbout:
    'You can ask the sellers to delete what they keep about you here. Each seller answers for themselves.',
  ask: 'Ask for deletion',
  askQuestion: 'Ask every seller to delete your data?',
  consequencesTitle: 'Once a seller has done it:',
  consequences: [
    'Your license keys from this seller stop working for good, and nobody can bring them back.',
    'Your name, your e-mail address and what apps told about your machines are deleted.',
    'What was bought when, and for how much, stays: sellers have to keep it for their books.',
  ],
  consequencesNow:
    'Until then everything goes on as it is. A mail tells you when a seller has done it. When the last seller has done it, your sign-in here ends.',
  typedWord: 'DELETE',
  asked:
    'The sellers are asked. Their answers will stand here, and a mail tells you what is deleted.',
  requests: 'Your requests',
  seller: 'Seller',
  requested: 'Asked on',
  state: 'State',
  waiting: 'Waiting for the seller',
  erased: (day: string) => `Deleted on ${day}`,
  declined: (day: string) => `Declined on ${day}`,
  reason: (reason: string) => `The seller’s reason: ${reason}`,
};
