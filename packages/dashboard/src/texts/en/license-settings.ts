const worksAnywhere = 'a shared key works on any machine';

/** Words of a product's license settings: each value with what the buyer will feel of it. */
export const licenseTexts = {
  looksTitle: 'How keys look',
  looksAbout: 'Affects new keys only: keys that buyers have stay as they are.',
  lockTitle: 'The lock to one machine',
  lockAbout:
    'A key locks itself to the machine on which an app first checks it. What the app sends of the machine is the metadata.',
  binding: 'What locks a key',
  bindingAll: 'Everything that the app sends',
  bindingAllFeel:
    'The buyer has to reset the key as soon as anything sent differs, a new version of the app included.',
  bindingSome: 'Only members that you name',
  bindingSomeFeel:
    'The buyer notices nothing while these stay the same; whatever else the app sends may change.',
  members: 'Members that lock a key',
  membersHint: 'Written as your app writes them, such as HWID. Press Enter after each.',
  membersHelp:
    'A key stays unlocked until an app sends one of these, so a name with a typo locks nothing.',
  membersChange:
    'Once saved, keys that are locked already are judged by this too: one that holds none of the named members counts as unlocked, one that lacks some of them has to be reset.',
  membersMissing: 'Name at least one member, or let everything lock the key.',
  emptyOnBound: 'A locked key is checked without naming a machine',
  emptyOnBoundValues: {
    refuse: ['Refuse', 'The buyer is asked to reset the key, as on any other machine.'],
    accept: ['Let in', `The buyer notices nothing: ${worksAnywhere}.`],
    reset: ['Unlock the key', `The buyer may move on without asking: ${worksAnywhere} in turn.`],
  },
  resetNeedsLimit:
    'Set below how many resets a buyer has: without that, keys cannot unlock by themselves.',
  emptyOnUnbound: 'A key without a lock is checked without naming a machine',
  emptyOnUnboundValues: {
    allow: ['Let in', 'The app starts, and the key waits for the first machine that names itself.'],
    refuse: ['Refuse', 'The buyer cannot start the app until it can tell which machine it is on.'],
  },
  endTitle: 'When access has ended',
  lapsed: 'A key is checked after its membership has ended',
  lapsedValues: {
    refuse: ['Refuse', 'The app is told no, since when and why, and can say so to the buyer.'],
    report: [
      'Answer, marked as not valid',
      'The app is told yes with “valid: false” beside it: if it does not read that, buyers go on without paying.',
    ],
  },
  graceDays: 'Grace days',
  graceDaysHint:
    'After a missed renewal the buyer can go on for so many days before the key stops.',
  buyersTitle: 'What buyers do themselves',
  shuffle: 'Buyers may replace their key',
  shuffleFeel: 'A buyer whose key got around can take a new one; the old one stops for good.',
  resets: 'Resets by buyers',
  resetsUnlimited: 'Unlimited',
  resetsUnlimitedFeel: 'The buyer can move to another machine whenever they like.',
  resetsLimited: 'Only so many',
  resetsLimitedFeel:
    'The buyer who has used them up is refused, and told when the next one is due.',
  resetLimit: 'Resets',
  resetLimitDays: 'In days',
  resetsYours: 'You and your team can reset a key at any time.',
  privacyTitle: 'Privacy',
  hideEmail: 'Keep e-mail addresses from apps',
  hideEmailFeel:
    'The buyer’s address is not sent to an app that checks a key; one on your own server still reads it.',
  save: 'Save settings',
  saved: 'Saved. It counts from the next check of a key.',
  savePrefix: 'Save prefix',
  savedPrefix: (prefix: string) => `Saved. New keys begin with ${prefix}.`,
  yes: 'Yes',
  no: 'No',
  days: (count: number) => (count === 1 ? '1 day' : `${count} days`),
  limited: (resets: number, days: number) =>
    `${resets === 1 ? '1 reset' : `${resets} resets`} in ${days === 1 ? '1 day' : `${days} days`}`,
} as const;
