/** Words of what a company settles for its buyers: where they reach it, what is kept, what is erased. */
export const privacyTexts = {
  title: 'Buyers and privacy',
  about: 'How buyers reach you, and how long the server keeps what they leave behind.',
  supportEmail: 'Support e-mail',
  supportEmailHint:
    'Buyers see it in the hub, and their answers to mails go there. Empty: they are shown none.',
  keepDays: 'Days to keep addresses (IP)',
  keepDaysHint:
    'Timelines show from where a key was used or reset. After so many days the address is removed and the rest stays; 0 removes it with the next daily pass. At most 400.',
  keepDaysWrong: 'Use a whole number from 0 to 400.',
  days: (count: number) => (count === 1 ? '1 day' : `${count} days`),
  none: 'None',
  save: 'Save',
  saved: 'Saved',

  requestsTitle: 'Requests to erase',
  requestsAbout: 'Buyers who want what you hold about them to be erased.',
  requestsList: 'Requests to erase',
  noRequests: 'Nobody has asked.',
  columnBuyer: 'Buyer',
  columnAsked: 'Asked',
  columnMemberships: 'Memberships',
  columnOutcome: 'Outcome',
  columnActions: 'Actions',
  erasedBuyer: 'Erased buyer',
  outcomes: { erased: 'Erased', declined: 'Declined' },
  waits: 'Waits for you',
  reasonGiven: (reason: string) => `“${reason}”`,

  erase: 'Erase',
  eraseNamed: (email: string) => `Erase ${email}`,
  eraseQuestion: 'Erase this buyer?',
  eraseWhatHappens: (email: string, memberships: string) =>
    `${email} has ${memberships}. This cannot be undone:`,
  memberships: (count: number) => (count === 1 ? '1 membership' : `${count} memberships`),
  eraseSteps: [
    'Every membership of theirs ends for good, and their license keys stop working.',
    'Name, e-mail address, machines and addresses (IP) go, also out of timelines and mails.',
    'What was bought when and for how much stays, without a name: your books need it.',
  ],
  eraseConfirm: 'Erase',
  eraseWord: 'erase',
  eraseDone: 'The buyer is erased',

  decline: 'Decline',
  declineNamed: (email: string) => `Decline the request of ${email}`,
  declineQuestion: 'Decline this request?',
  declineWhatHappens: (email: string) =>
    `Everything stays as it is, and ${email} reads your reason in the hub. They can ask again.`,
  reason: 'Reason',
  reasonHint: 'Such as what the law asks you to keep, and how long.',
  reasonMissing: 'Give the reason: the buyer reads it.',
  declineConfirm: 'Decline',
  declineDone: 'The request is declined',
};
