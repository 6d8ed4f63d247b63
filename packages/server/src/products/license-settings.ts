/** What a product decides about its license keys (wire contract, Validate); first values are defaults. */
export interface LicenseSettings {
  readonly emptyOnBound: 'refuse' | 'accept' | 'reset';
  readonly emptyOnUnbound: 'allow' | 'refuse';
  readonly lapsed: 'refuse' | 'report';
  readonly bindingMembers: 'all' | readonly string[];
  /** Days that a renewal membership stays valid after its period has ended. */
  readonly graceDays: number;
  readonly hideEmail: boolean;
  /** At most so many resets by the buyer in `resetLimitDays` days; null is unlimited. */
  readonly resetLimit: number | null;
  readonly resetLimitDays: number | null;
}

export const defaultLicenseSettings: LicenseSettings = {
  emptyOnBound: 'refuse',
  emptyOnUnbound: 'allow',
  lapsed: 'refuse',
  bindingMembers: 'all',
  graceDays: 3,
  hideEmail: false,
  resetLimit: null,
  resetLimitDays: null,
};

/** The columns of `products` that hold the settings, in the order that `readSettings` takes them. */
export const settingColumns = [
  'empty_on_bound',
  'empty_on_unbound',
  'lapsed',
  'binding_members',
  'grace_days',
  'hide_email',
  'reset_limit',
  'reset_limit_days',
] as const;

const known = new Map<string, LicenseSettings>();
let last: { columns: readonly unknown[]; settings: LicenseSettings } = {
  columns: [],
  settings: defaultLicenseSettings,
};

/**
 * Settings from a row that holds them at `from`, in the order of `settingColumns`. Equal rows give the same object:
 * a server has few products and reads their settings with every validation.
 */
export function readSettings(row: readonly unknown[], from = 0): LicenseSettings {
  if (isLast(row, from)) return last.settings;
  const columns = row.slice(from, from + settingColumns.length);
  const settings = decodeSettings(columns);
  last = { columns, settings };
  return settings;
}

/** Validations of one product come in a row: a few comparisons then, and nothing made anew. */
function isLast(row: readonly unknown[], from: number): boolean {
  const { columns } = last;
  for (let at = 0; at < settingColumns.length; at++) {
    if (columns[at] !== row[from + at]) return false;
  }
  return true;
}

function decodeSettings(columns: readonly unknown[]): LicenseSettings {
  const id = columns.join('\u0000');
  const before = known.get(id);
  if (before) return before;
  const [emptyOnBound, emptyOnUnbound, lapsed, members, grace, hideEmail, limit, days] = columns;
  const settings = {
    emptyOnBound,
    emptyOnUnbound,
    lapsed,
    bindingMembers: members === null ? 'all' : JSON.parse(members as string),
    graceDays: grace,
    hideEmail: hideEmail === 1,
    resetLimit: limit,
    resetLimitDays: days,
  } as LicenseSettings;
  if (known.size >= 1000) known.clear();
  known.set(id, settings);
  return settings;
}
