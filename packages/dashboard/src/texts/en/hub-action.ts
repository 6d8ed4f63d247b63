/** What a buyer can do with a purchase: each says what will happen and asks. */
export const hubActionTexts = {
  reset: {
    label: 'Reset Key',
    question: 'Free this key for another machine?',
    whatHappens: (machine: string) =>
      `Your license key stays the same. ${machine} loses it, and the machine that you start the app on next takes it.`,
    anyNumber: 'You can do this as often as you need.',
    left: (left: number) =>
      left === 1 ? 'This is the last reset that you have left for now.' : `You have ${left} left.`,
    done: 'Your key is free. Start the app on the machine that you want to use.',
  },
  shuffle: {
    label: 'Get a new key',
    question: 'Get a new license key?',
    whatHappens:
      'You get another key, and the old key stops working for good, wherever it is used. Enter the new one in the app afterwards.',
    when: 'This is right when somebody else has your key.',
    done: 'You have a new license key. The old one does not work any more.',
  },
  cancel: {
    label: 'Cancel renewal',
    about: (day: string) => `It is renewed on ${day} unless you cancel.`,
    aboutOpen: 'It is renewed unless you cancel.',
    question: 'Cancel the renewal?',
    whatHappens: (day: string) =>
      `Everything works until ${day}. Then it ends and is not renewed. Until that day you can change your mind here.`,
    whatHappensOpen:
      'Everything works until the time that you have now is over. Then it ends and is not renewed. Until then you can change your mind here.',
    done: (day: string) => `The renewal is canceled. Everything works until ${day}.`,
    doneOpen: 'The renewal is canceled.',
  },
  uncancel: {
    label: 'Keep renewing',
    about: (day: string) => `The renewal is canceled: it ends on ${day}.`,
    aboutOpen: 'The renewal is canceled.',
    question: 'Renew it after all?',
    whatHappens: (day: string) => `It does not end on ${day}. It is renewed, as before.`,
    whatHappensOpen: 'It does not end. It is renewed, as before.',
    done: 'The cancellation is taken back. It is renewed, as before.',
  },
  thatMachine: 'The machine that has it now',
  goBack: 'Go back',
};
