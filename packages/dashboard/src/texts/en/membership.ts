const days = (count: number) => (count === 1 ? '1 day' : `${count} days`);

/** Words of one membership. What can be done with it: membership-action.ts. */
export const membershipTexts = {
  title: 'Membership',
  back: 'Memberships',
  goneTitle: 'No such membership',
  goneAction: 'All memberships',
  goneText: 'It belongs to another company, or there never was one with this id.',

  statusWords: {
    trialing: 'Trial',
    active: 'Active',
    past_due: 'Past due',
    completed: 'Completed',
    canceled: 'Canceled',
    expired: 'Expired',
    unresolved: 'Suspended',
  },

  planFree: 'Free, one-time',
  planOnce: (price: string) => `${price}, one-time`,
  planEvery: (price: string, period: number) => `${price} every ${days(period)}`,
  planFreeEvery: (period: number) => `Free, renewed every ${days(period)}`,

  keyTitle: 'License key',
  key: 'License key',
  keyHidden: 'Your role sees the end of license keys only.',
  reveal: 'Reveal',
  hide: 'Hide',
  boundTitle: 'Bound to this machine',
  boundSince: 'bound',
  notLocked: 'Sent by the app; not bound to a machine',
  notBound: 'Not bound. The next machine that validates with this key takes it.',
  notBoundInactive: 'Not bound to a machine.',
  metadata: 'Metadata that the key is bound to',

  resets: 'Resets',
  resetsUnlimited: (used: number) =>
    used === 0 ? 'none so far, no limit for the buyer' : `${used} so far, no limit for the buyer`,
  resetsLimited: (used: number, limit: number, span: number) =>
    `${used} of ${limit} in ${days(span)} used`,
  resetsNext: 'The buyer’s next one is free',
  resetsYours: 'Your own resets are not limited.',

  detailsTitle: 'Details',
  email: 'E-mail',
  product: 'Product',
  plan: 'Plan',
  created: 'Created',
  trialEnds: 'Trial ends',
  period: 'Period',
  periodTo: 'to',
  ends: 'Ends',
  endsNever: 'No fixed end',
  terminated: 'Terminated',
  suspendedSince: 'Suspended since',
  lastSeen: 'Last validation',
  neverSeen: 'none yet',
  id: 'Id',

  accessTitle: 'Access',
  accessAbout: 'How this membership ends, stops or goes on.',

  refusedTitle: 'Why is this key refused?',
  refusedAbout:
    'From the same rule that answers your app. What you try here binds nothing and counts nothing.',
  lastRefusal: 'Last refused',
  neverRefused: 'This key was not refused so far.',
  tryTitle: 'Try what your app sends',
  tryMode: 'How to type it',
  tryQuick: 'One value',
  tryJson: 'JSON',
  tryQuickHint: 'The machine’s id, just as your app sends it.',
  tryQuickMissing: 'Type the id that your app sends. For a call without one, take JSON: {}',
  tryJsonLabel: 'metadata',
  tryJsonHint: 'The value of metadata in the call, an object.',
  tryJsonInvalid: 'This is not JSON yet. It should look like {"HWID": "abc"}.',
  tryIt: 'What would the server answer?',
  answer: (status: number) => `The server would answer ${status}`,
  openProduct: 'Open the product’s settings',
  grantNew: 'Grant a new membership',
};
