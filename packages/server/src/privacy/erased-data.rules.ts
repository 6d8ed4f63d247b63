/** What of an event may stay when its buyer is erased: facts of the books, and nothing that is unknown here. */
const kept: ReadonlySet<string> = new Set([
  'product_id',
  'plan_id',
  'reason',
  'cause',
  'days',
  'status',
  'platform',
  'kind',
  'problem',
  'by',
]);
/** Of these `before` and `after` are dates. */
const dated = 'membership.expiry_changed';

type Data = Readonly<Record<string, unknown>>;

/** The data of an event without what tells of a person: metadata, addresses, and whatever else is not listed. */
export function withoutPerson(type: string, data: Data): Data {
  const stays = (name: string) =>
    kept.has(name) || (type === dated && (name === 'before' || name === 'after'));
  return Object.fromEntries(
    Object.entries(data).filter(
      ([name, value]) => stays(name) && (typeof value !== 'object' || value === null),
    ),
  );
}

/** The data of a change of address without one of the two, where `isTheirs` says that it is. */
export function withoutAddresses(data: Data, isTheirs: (email: string) => boolean): Data {
  return Object.fromEntries(
    Object.entries(data).filter(([, value]) => typeof value !== 'string' || !isTheirs(value)),
  );
}
