/** Words of inviting somebody, and of the page on which an invitation is accepted. */
export const invitationTexts = {
  inviteTitle: 'Invite somebody',
  inviteAbout: 'They get a mail with a link, which works once and for seven days.',
  email: 'Their e-mail address',
  emailMissing: 'Enter the address of whom you invite.',
  role: 'Their role',
  example: 'sam@example.com',
  invite: 'Send the invitation',
  sent: (email: string) => `The invitation to ${email} is on its way.`,
  kept: (email: string) =>
    `The invitation to ${email} is kept as a file: no mail server is set. Hand over the link in it.`,
  filesHint:
    'No mail server is set: the invitation is kept as a file in the folder outbox of the server’s data folder. Hand over the link in it.',
  otherWay: 'Add somebody by the command line instead',

  waitingTitle: 'Invitations',
  waitingAbout: 'Sent and not accepted yet.',
  list: 'Invitations that were not accepted yet',
  columnPerson: 'E-mail address',
  columnRole: 'Role',
  columnState: 'State',
  columnActions: 'Actions',
  until: 'until',
  states: { waiting: 'Waits', expired: 'Expired' },
  by: (email: string) => `invited by ${email}`,
  byCommand: 'invited on the command line',
  resend: 'Send again',
  resendNamed: (email: string) => `Send the invitation to ${email} again`,
  resendQuestion: 'Send the invitation again?',
  resendWhatHappens: (email: string) =>
    `${email} gets a new mail, whose link works for seven days. The link in the one before stops working.`,
  revoke: 'Take back',
  revokeNamed: (email: string) => `Take the invitation of ${email} back`,
  revokeQuestion: 'Take the invitation back?',
  revokeWhatHappens: (email: string) =>
    `The link that ${email} got stops working at once. You can invite again at any time.`,
  revokeDone: (email: string) => `The invitation of ${email} is taken back`,

  title: (company: string) => `Join ${company}`,
  plainTitle: 'Invitation',
  asWhat: (email: string, role: string) => `${email} was invited as ${role}.`,
  choosePassword: 'Choose a password for your account, and you are in.',
  address: 'E-mail address',
  password: 'Password',
  passwordHint: '10 to 128 characters. A few words in a row are good and easy to keep.',
  passwordLength: 'Choose a password of 10 to 128 characters.',
  join: 'Join',
  haveAccount: (email: string) => `There is an account with ${email} already. Sign in to join.`,
  signIn: 'Sign in',
  signedInRight: (email: string) => `You are signed in as ${email}.`,
  wrongAccount: (signedIn: string, email: string) =>
    `You are signed in as ${signedIn}. The invitation is for ${email}.`,
  wrongAccountWay:
    'Sign out here, then join with the invited address. Your other account stays as it is.',
  switch: 'Sign out and go on',
  overTitle: 'This invitation is over',
  overText:
    'It was used or taken back, or its seven days have passed. Ask who invited you to send it again. If you have joined already, sign in.',
  missingTitle: 'The link of the mail is missing',
  missingText: 'Open the link in the invitation mail, the whole of it.',
  toSignIn: 'Go to sign-in',
};
