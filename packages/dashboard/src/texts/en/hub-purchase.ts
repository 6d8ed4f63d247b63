const resets = (count: number) => (count === 1 ? '1 reset' : `${count} resets`);
const days = (count: number) => (count === 1 ? '1 day' : `${count} days`);

/** Words of one purchase, for whoever bought it. What can be done with it: hub-action.ts. */
export const hubPurchaseTexts = {
  back: 'Your purchases',
  fallbackTitle: 'Your purchase',
  soldBy: (seller: string) => `Sold by ${seller}.`,
  goneTitle: 'This purchase is not here',
  goneQuestion: 'Another address?',
  goneText: (email: string) =>
    `It is not among the purchases of ${email}. It may have been bought with another address.`,

  statusWords: {
    trialing: 'Trial',
    active: 'Active',
    past_due: 'Payment open',
    completed: 'Active',
    canceled: 'Ended',
    expired: 'Expired',
    unresolved: 'Paused',
  },
  /** In place of an open payment where nothing is to be paid. */
  ending: 'Ending',
  stands: {
    trial: (day: string) => `Trial until ${day}.`,
    trialOpen: 'A trial.',
    renews: (day: string) => `Renews on ${day}.`,
    endsAtPeriod: (day: string) => `Works until ${day} and is not renewed.`,
    until: (day: string) => `Works until ${day}.`,
    kept: 'Yours to keep.',
    open: 'Works without an end date.',
    unpaidUntil: (day: string) => `The renewal is not paid yet. It works until ${day}.`,
    unpaid: 'The renewal is not paid.',
    ended: (day: string | null) => (day === null ? 'It has ended.' : `It ended on ${day}.`),
    expired: (day: string | null) => (day === null ? 'It has expired.' : `It expired on ${day}.`),
    paused: (day: string | null) =>
      day === null ? 'Paused by the seller.' : `Paused by the seller since ${day}.`,
  },

  key: 'License key',
  /** What is copied, for who cannot see it. */
  keyWhat: 'license key',
  keyCopied: 'The license key is copied.',
  keyAbout: 'Enter it in the app when it asks for it.',
  machine: 'Machine',
  machineSeen: (machine: string, day: string) => `${machine}, first seen ${day}`,
  notUsed: 'Not used yet',
  notUsedLong: 'Not used yet. The first machine that you start the app on takes it.',
  noMachine: 'No machine has it now.',
  freeLong: 'No machine has it now. The next one that you start the app on takes it.',
  lastSeen: 'Last used',
  sent: 'What the app sent about this machine',
  resets: 'Resets',
  resetsFree: 'You can press Reset Key whenever you change to another machine.',
  resetsLeft: (left: number, limit: number, span: number) =>
    `${left} of ${resets(limit)} left. You get ${limit} in ${days(span)}.`,
  resetsNone: (limit: number, span: number, next: string | null) => {
    const used =
      limit === 1
        ? `You have used the reset that you get in ${days(span)}.`
        : `You have used the ${limit} resets that you get in ${days(span)}.`;
    return next === null ? used : `${used} The next one is due on ${next}.`;
  },
  resetsNoneAsk: 'Until then the seller can do it for you.',

  download: 'Download',
  downloadFor: (platform: string) => `Download for ${platform}`,
  forPlatform: (platform: string) => `for ${platform}`,
  otherPlatforms: 'For other machines',
  noneForThis: 'There is no download for the machine that you are on now. For others:',
  platforms: { windows: 'Windows', macos: 'Mac', linux: 'Linux', any: 'any system' },
  version: (version: string) => `Version ${version}`,
  downloadStarts: 'Your download begins. If nothing happens, press Download once more.',
  noDownloadNow: 'There are no downloads while this purchase does not work.',
  lastDownload: 'Last downloaded',

  terms: 'Your plan',
  price: 'Price',
  bought: 'Since',
  renewsAt: 'Renews',
  endsAt: 'Ends',
  endedAt: 'Ended',
  trialEnds: 'Trial ends',
  free: 'Free',
  once: (price: string) => `${price}, once`,
  every: (price: string, span: number) => `${price} every ${days(span)}`,
  freeEvery: (span: number) => `Free, renewed every ${days(span)}`,
  /** After a trial. */
  afterTrial: (day: string, price: string) => `From ${day}: ${price}.`,
  freeAfterTrial: (span: number) => `free, renewed every ${days(span)}`,

  receipts: 'Receipts',
  noReceipts: 'No payment was taken here, so there is no receipt.',
  receiptOf: (day: string) => `Receipt of ${day}`,

  help: 'Questions about this?',
  helpText: (product: string, seller: string) => `${product} is sold by ${seller}.`,
  write: (seller: string) => `Write to ${seller}`,
  noSupport: (seller: string) =>
    `${seller} gave no address here. Look for one in the app, or where you bought it.`,

  banner: {
    refusedTitle: 'Another machine was refused',
    refused: (day: string) =>
      `Refused on ${day}: another machine. If that was you, press Reset Key. The machine that you start the app on next takes the key.`,
    refusedNoReset: (day: string) =>
      `Refused on ${day}: another machine. If that was you, the seller can free the key for it.`,
    noMachineTitle: 'The app was refused',
    noMachine: (day: string) =>
      `Refused on ${day}: the app did not say which machine it runs on. Get its newest version and start it again. If that does not help, write to the seller.`,
    endedTitle: 'This purchase has ended',
    ended:
      'The license key does not work any more. If you did not expect that, write to the seller.',
    expiredTitle: 'This purchase has expired',
    expired: 'The license key does not work any more. To go on using it, write to the seller.',
    pausedTitle: 'The seller has paused this purchase',
    paused:
      'The license key does not work for now. Nothing of yours is lost. The seller can tell you why, and turn it on again.',
    unpaidTitle: 'The renewal is not paid yet',
    unpaid: (day: string | null) =>
      day === null
        ? 'The license key does not work until it is. The seller can tell you how to pay.'
        : `Everything works until ${day}. The seller can tell you how to pay.`,
    endingTitle: 'This purchase is about to end',
    ending: (day: string | null) =>
      day === null
        ? 'To go on using it, write to the seller.'
        : `It works until ${day}. To go on using it after that, write to the seller.`,
  },
};
