const times = (count: number) => (count === 1 ? 'once' : `${count} times`);
const on = (machine: string | null) => (machine === null ? '' : ` on ${machine}`);

/** What happened to a purchase, in words for whoever bought it. */
export const hubHistoryTexts = {
  title: 'What happened',
  about: 'The newest first, in your time. Days of use are UTC days.',
  label: 'What happened to this purchase',
  emptyTitle: 'Nothing yet',
  emptyText: 'When you use the key, it will stand here.',

  granted: 'Added to your purchases',
  grantedBySeller: 'The seller added this to your purchases',
  usedDay: (count: number, machine: string | null) => `Used ${times(count)}${on(machine)}`,
  bound: (machine: string | null) =>
    machine === null ? 'A machine took the key' : `${machine} took the key`,
  refused: {
    another_machine: (day: string) => `Refused on ${day}: another machine.`,
    no_machine: (day: string) => `Refused on ${day}: the app did not say which machine it runs on.`,
    inactive: (day: string) => `Refused on ${day}: this purchase did not work then.`,
    other: (day: string) => `Refused on ${day}.`,
  },
  utcDay: (day: string) => `${day} (UTC day)`,
  refusedTimes: (count: number) => `${count} times`,
  ifYouReset: 'If that was you, press Reset Key.',
  ifYouAsk: 'If that was you, the seller can free the key for it.',
  reset: {
    you: 'You reset the key',
    seller: 'The seller reset the key',
    app: 'The app reset the key',
    system: 'The key was reset',
  },
  keyChanged: {
    you: 'You got a new key; the old one stopped working',
    seller: 'The seller gave you a new key; the old one stopped working',
    app: 'A new key took the place of the old one',
    system: 'A new key took the place of the old one',
  },
  emailChanged: {
    you: 'You moved this to another e-mail address',
    seller: 'The seller changed the e-mail address',
    app: 'The e-mail address was changed',
    system: 'The e-mail address was changed',
  },
  canceled: {
    you: 'You canceled the renewal',
    seller: 'The seller canceled the renewal',
    app: 'The renewal was canceled',
    system: 'The renewal was canceled',
  },
  uncanceled: {
    you: 'You took the cancellation back',
    seller: 'The seller took the cancellation back',
    app: 'The cancellation was taken back',
    system: 'The cancellation was taken back',
  },
  ended: 'It ended',
  endedBySeller: 'The seller ended it',
  revived: 'It works again',
  suspended: 'The seller paused it',
  reinstated: 'The pause is over',
  daysAdded: (days: number | null) => {
    if (days === null) return 'Days were added';
    return days === 1 ? '1 day was added' : `${days} days were added`;
  },
  endChanged: (before: string, after: string) => `The end was changed from ${before} to ${after}`,
  noEnd: 'none',
  downloaded: (platform: string | null) =>
    platform === null ? 'Downloaded' : `Downloaded for ${platform}`,
  mailSent: (what: string) => `Mail to you: ${what}`,
  mailFailed: (what: string) => `A mail did not reach you: ${what}`,
  mails: {
    key_delivered: 'your license key',
    license_reset: 'your key was reset',
    key_refused: 'your key was refused',
    trial_ending: 'your trial ends soon',
    payment_failed: 'a payment is open',
    expiring: 'it ends soon',
    expired: 'it has ended',
    other: 'news of this purchase',
  },
  disputed: 'You told us that a reset was not yours',
  other: 'Changed',
};
