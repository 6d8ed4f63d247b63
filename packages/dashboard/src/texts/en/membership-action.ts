/** What can be done with one membership: each says what will happen and asks. */
export const membershipActionTexts = {
  reset_license: {
    label: 'Reset Key',
    question: 'Reset this key?',
    whatHappens:
      'The key is unbound from its machine. The next machine that validates with it takes its place; the one until now is refused from then on.',
    confirm: 'Reset Key',
    done: 'The key is free for another machine',
  },
  shuffle_license: {
    label: 'Shuffle key',
    question: 'Give this membership a new key?',
    whatHappens:
      'A new key is made, and the one until now stops working for good: no app accepts it any more, and it is never given out again. The machine stays bound. Then send the buyer the new key.',
    confirm: 'Make a new key',
    done: 'The membership has a new key',
  },
  cancel: {
    label: 'Cancel at period end',
    about: 'Access stays until the period ends, then it is not renewed.',
    question: 'Cancel at the end of the period?',
    whatHappens:
      'The buyer keeps access until the period ends. Then the membership is over. Until then you can undo this.',
    confirm: 'Cancel at period end',
    done: 'The membership ends with its period',
  },
  uncancel: {
    label: 'Undo the cancellation',
    about: 'It ends with its period. Undone, it is renewed again.',
    question: 'Take the cancellation back?',
    whatHappens: 'The membership goes on after its period, as if it had never been canceled.',
    confirm: 'Undo the cancellation',
    done: 'The membership goes on',
  },
  send_key: {
    label: 'Send key again',
    question: 'Send the key again?',
    whatHappens: (email: string, download: boolean) =>
      download
        ? `${email} gets a mail with the license key and the way to download. Nothing else changes.`
        : `${email} gets a mail with the license key. Nothing else changes.`,
    confirm: 'Send the key',
    done: (email: string) => `The key is on its way to ${email}`,
  },
  suspend: {
    label: 'Suspend',
    about: 'Stops access at once, until you reinstate it.',
    question: 'Suspend this membership?',
    whatHappens:
      'It gives no access from now on: the key is refused on every machine. Its machine and its dates stay as they are, and you can reinstate it at any time.',
    confirm: 'Suspend',
    done: 'The membership is suspended',
  },
  reinstate: {
    label: 'Reinstate',
    about: 'Ends the suspension.',
    question: 'Reinstate this membership?',
    whatHappens:
      'The suspension ends, and the membership is as it would be without it. Its dates have gone on in the meantime.',
    confirm: 'Reinstate',
    done: 'The membership is reinstated',
  },
  terminate: {
    label: 'Terminate',
    about: 'Ends access at once and for good.',
    question: 'Terminate this membership for good?',
    whatHappens:
      'Access ends at once, and this cannot be undone: no free days, no reinstating. To give the buyer access again, grant a new membership.',
    confirm: 'Terminate',
    done: 'The membership is terminated',
    typedWord: 'terminate',
  },
} as const;

/** What can be done that needs a value first. */
export const membershipFieldTexts = {
  freeDays: {
    label: 'Add free days',
    about: 'Moves the end by as many days as you give.',
    question: 'Add free days?',
    whatHappens:
      'The end of the membership moves by that many days. One that has expired gives access again, counted from now.',
    field: 'Days',
    hint: '1 to 1095',
    invalid: 'Type a whole number from 1 to 1095.',
    confirm: 'Add the days',
    done: 'The days are added',
  },
  email: {
    label: 'Change',
    what: 'Change the e-mail',
    question: 'Change the e-mail?',
    whatHappens:
      'The membership then belongs to the buyer with this address. The key, its machine and all dates stay as they are.',
    field: 'E-mail',
    missing: 'Type the new address.',
    confirm: 'Change e-mail',
    done: 'The e-mail is changed',
  },
  expiry: {
    label: 'Change',
    what: 'Change the end',
    question: 'Change when it ends?',
    whatHappens:
      'From this instant on the membership gives no access, whatever its plan says. An instant that has passed ends it at once. Without one there is no fixed end.',
    field: 'Ends',
    hint: (zone: string) => `Your time (${zone}). Empty it for no fixed end.`,
    confirm: 'Change end',
    done: 'The end is changed',
  },
};
