const memberships = (count: number) =>
  count === 1 ? '1 membership' : `${count.toLocaleString()} memberships`;

/** Words of the list of memberships and of what is done to several at once. */
export const membershipListTexts = {
  title: 'Memberships',
  about: 'Who has which product, with which license key, on which machine.',
  exportCsv: 'Export CSV',
  exportHint: 'Downloads every membership that matches the filters',

  search: 'Search',
  searchHint: 'A license key (typos are forgiven), an e-mail, a hardware id or an id',
  status: 'Status',
  anyStatus: 'Any status',
  access: 'Access',
  givesAccess: 'Gives access now',
  givesNoAccess: 'Gives no access now',
  statuses: 'One status',
  product: 'Product',
  anyProduct: 'Any product',
  archivedProduct: (name: string) => `${name} (archived)`,
  plan: 'Plan',
  anyPlan: 'Any plan',
  machine: 'Machine',
  anyMachine: 'Bound or not',
  bound: 'Bound to a machine',
  notBound: 'Not bound',
  order: 'Order',
  newest: 'Newest first',
  oldest: 'Oldest first',
  filters: (count: number) => (count === 0 ? 'Filters' : `Filters (${count})`),
  clear: 'Clear filters',

  looking: 'Looking …',
  found: (words: string, exact: boolean, how: string | null) =>
    `${exact ? words : `More than ${words}`}${how === null ? '' : `, ${how}`}`,
  count: memberships,
  nothing: 'Nothing found',
  foundBy: {
    id: 'found by the id',
    email: 'found by the e-mail',
    key: 'found by the license key',
    retired_key: 'found by a license key that was replaced since',
    key_with_typo: 'found by a license key with a typo',
    machine: 'found by the machine',
    none: null,
  },

  email: 'E-mail',
  key: 'License key',
  created: 'Created',
  lastSeen: 'Last seen',
  planTypes: { one_time: 'One-time', renewal: 'Renewal' },

  noneTitle: 'No memberships yet',
  noneText:
    'Whoever gets one of your products has a membership with a license key. Grant the first one by hand, to yourself for example.',
  noneReadOnly: 'Whoever gets one of your products has a membership with a license key.',
  noMatchTitle: 'Nothing matches',
  noMatchText: 'No membership fits this search with these filters.',

  selection: 'Selected memberships',
  selected: (count: number) => `${count} selected`,
  clearSelection: 'Select none',
  resetKey: 'Reset Key',
  cancel: 'Cancel at period end',
  bulk: {
    reset_license: {
      question: (count: number) => `Reset the keys of ${memberships(count)}?`,
      whatHappens:
        'Each key is unbound from its machine. The next machine that validates with it takes its place. A key that is not bound stays as it is.',
      confirm: (count: number) => `Reset ${count === 1 ? 'the key' : `${count} keys`}`,
      done: (count: number) => `${memberships(count)}: the key is free for another machine.`,
    },
    cancel: {
      question: (count: number) => `Cancel ${memberships(count)}?`,
      whatHappens:
        'Each gives access until its period ends and is not renewed. Until then it can be undone one by one. One-time purchases have no period and stay as they are.',
      confirm: (count: number) => `Cancel ${memberships(count)}`,
      done: (count: number) => `${memberships(count)}: canceled at the end of the period.`,
    },
  },
  progress: (done: number, of: number) => `${done} of ${of} done`,
  stop: 'Stop here',
  stopping: 'Stopping …',
  summary: 'What came of it',
  refusedTitle: (count: number) => `${memberships(count)} stayed as before:`,
  gone: 'It does not exist any more.',
  leftOver: (count: number) => `${memberships(count)} not tried yet.`,
  goOn: 'Go on with the rest',
};
