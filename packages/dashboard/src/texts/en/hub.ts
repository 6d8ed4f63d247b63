/** Words around the pages of the buyer's hub, and of the list of purchases. */
export const hubTexts = {
  title: 'Your purchases',
  home: 'Your purchases, start page',
  about: (email: string) => `Everything that was bought with ${email}.`,
  accountMenu: (email: string) => `Account menu of ${email}`,
  account: 'Account',
  signOut: 'Sign out',
  signOutFailed: 'You are still signed in',

  listLabel: 'Your purchases',
  emptyTitle: 'No purchases with this address',
  emptyText: (email: string) =>
    `Nothing here was bought with ${email}. You may have used another address: sign in with that one. If you are sure that it was this one, write to the seller.`,
  emptyAction: 'Sign in with another address',
  by: (seller: string) => `by ${seller}`,
  open: 'Open',
  openWhat: (product: string) => `Open ${product}`,
  copyWhat: (product: string) => `license key of ${product}`,

  /** What to do next, on a card. */
  next: {
    start: 'Next: enter the license key in the app when it asks for it.',
    download: 'Next: open this, download the app, and enter the license key when it asks.',
    refused: 'Another machine asked with this key and was refused. Open this to put it right.',
    noMachine: 'The app was refused. Open this to see why.',
    ended: 'Open this to see what you can do.',
    paused: 'Open this to see whom to ask.',
    unpaid: 'Open this to see until when it works.',
  },

  notFoundTitle: 'There is no such page',
  notFoundText: 'The address may have been cut off on its way here.',
  brokenTitle: 'This page stopped working',
  brokenText: 'Load it again. If that does not help, come back a little later.',
  brokenReload: 'Load again',
  toPurchases: 'Go to your purchases',
};
