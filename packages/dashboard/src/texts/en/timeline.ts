const times = (count: number) => (count === 1 ? 'once' : `${count} times`);

/** The timeline of a membership: each type of event in words. */
export const timelineTexts = {
  title: 'Timeline',
  about: 'The newest first, in your time.',
  label: 'What happened to this membership',
  refresh: 'Load again',
  emptyTitle: 'Nothing yet',
  emptyText: 'What happens to this membership will stand here.',
  sent: 'What was sent',
  boundTo: 'What it is bound to',
  wasBoundTo: 'What it was bound to',
  more: 'More about it',

  granted: 'Granted',
  bought: 'Bought',
  bound: 'Bound to a machine',
  reset: 'Key reset: free for another machine',
  resetByApp: 'Key reset by the app, which sent no machine',
  resetByUpdate: 'Key reset: its metadata was emptied',
  resetDisputed: 'The buyer says that this reset was not theirs',
  metadataReplaced: 'Metadata replaced',
  keyShuffled: 'New license key; the one before stopped working for good',
  wentValid: 'Gives access from here on',
  wentInvalid: (why: string | null) =>
    why === null ? 'Gives no access from here on' : `Gives no access from here on: ${why}`,
  invalidWhy: {
    expired: 'it expired',
    canceled: 'it was canceled',
    unresolved: 'it is suspended',
    past_due: 'it was not paid',
  },
  cancelScheduled: 'Canceled at the end of the period',
  cancelTakenBack: 'Cancellation taken back',
  terminated: 'Terminated for good',
  suspended: 'Suspended',
  reinstated: 'Reinstated',
  freeDays: (days: number | null) => {
    if (days === null) return 'Free days added';
    return days === 1 ? '1 free day added' : `${days} free days added`;
  },
  emailChanged: (before: string, after: string) => `E-mail changed from ${before} to ${after}`,
  emailChangedOnly: 'E-mail changed',
  customerErased: 'Buyer erased: name, e-mail and machines are gone',
  keySent: 'License key sent to the buyer again',
  downloaded: (platform: string | null) =>
    platform === null ? 'Downloaded' : `Downloaded for ${platform}`,
  platforms: { windows: 'Windows', macos: 'macOS', linux: 'Linux' },
  mailSent: (mail: string) => `Mail sent: ${mail}`,
  mailRefused: (mail: string) => `Mail refused: ${mail}`,
  mailExpired: (mail: string) => `Mail given up, as no try succeeded: ${mail}`,
  expiryChanged: (before: string, after: string) => `End changed from ${before} to ${after}`,
  noEnd: 'none',
  unnamed: 'Changed',

  refused: 'Refused',
  refusedNothing: 'Refused: the app sent no machine, and the key is bound to one',
  refusedWhy: {
    metadata_mismatch: 'Refused: the key is bound to another machine',
    empty_metadata: 'Refused: the app sent no machine',
    membership_inactive: 'Refused: the membership gave no access',
  },

  day: (validations: number) =>
    validations === 0 ? 'No validation succeeded' : `Validated ${times(validations)}`,
  dayOn: (day: string) => `on ${day} (UTC day)`,
  withoutMachine: (count: number) => `${count} without a machine`,
  refusals: (count: number) => (count === 1 ? '1 refusal' : `${count} refusals`),
  lastAt: 'last:',

  actors: {
    api_key: (name: string | null) =>
      name === null ? 'by an API key' : `by the API key “${name}”`,
    account: (name: string | null) => (name === null ? 'by somebody of the team' : `by ${name}`),
    customer: (name: string | null) => (name === null ? 'by the buyer' : `by the buyer, ${name}`),
    cli: () => 'on the command line',
    system: () => 'by the server',
  },
  from: (address: string) => `from ${address}`,
};
