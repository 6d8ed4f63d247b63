/** Words of the pages that links in mails lead to. */
export const hubLinkTexts = {
  notYou: {
    title: 'Was that not you?',
    about:
      'We told you that your license key was reset. If you did not do that, somebody else may be able to read your mail or use your account here.',
    action: 'That was not me',
    what: 'This signs out everybody who is signed in to your purchases, and the seller sees it.',
    wasMe: 'It was you? Then there is nothing to do.',
    doneTitle: 'Everybody is signed out',
    done: (product: string) => `Nobody is signed in to your purchases of ${product} any more.`,
    nextTitle: 'What to do now',
    changeMail: 'Change the password of your mailbox: codes for signing in are sent there.',
    shuffle: (product: string) =>
      `Sign in, open ${product} and press “Get a new key”: the old key stops working for good.`,
    reset: (product: string) =>
      `Sign in and open ${product}. If the key is bound to a machine that is not yours, press Reset Key, then start the app on your machine.`,
    ask: (seller: string) => `Tell ${seller}. They can give you a new key.`,
    signIn: 'Sign in',
  },
  unsubscribe: {
    title: 'Reminders by mail',
    on: (seller: string) =>
      `${seller} mails you a reminder before a trial or a purchase ends. Do you want to go on getting these?`,
    off: (seller: string) => `You get no more reminders from ${seller}.`,
    always: 'Mails that you need still come: your license key, resets, payments.',
    stop: 'Stop the reminders',
    again: 'Get reminders again',
    stopped: 'The reminders are stopped.',
    resumed: 'You get reminders again.',
  },
  problems: {
    expired: {
      title: 'This link is too old',
      text: 'Links like this one work for a short time only. Your purchases have a new one for you.',
    },
    unknown: {
      title: 'This link does not work',
      text: 'It may have been cut off on its way here. Your purchases have a new one for you.',
    },
    inactive: {
      title: 'This download is closed for now',
      text: 'The purchase that it belongs to does not work at the moment. It says why, and what you can do.',
    },
  },
  mailProblem: {
    title: 'This link does not work',
    text: 'It may have been cut off on its way here. Open it once more from the mail, or sign in to your purchases.',
    expiredTitle: 'This link is too old',
    expiredText:
      'It worked for seven days. If your key was reset and that was not you, sign in, and write to the seller from there.',
  },
  toPurchases: 'Go to your purchases',
};
