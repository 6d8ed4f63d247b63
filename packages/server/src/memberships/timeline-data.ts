/** What the timeline shows of an event's data, by type: members that are listed, nothing else. */
const shown: Readonly<Record<string, readonly string[]>> = {
  'membership.created': ['product_id', 'plan_id'],
  'membership.bound': ['metadata'],
  'membership.reset': ['cause', 'metadata'],
  'membership.metadata_replaced': ['cause', 'metadata'],
  'membership.refused': ['reason', 'metadata'],
  'membership.free_days_added': ['days'],
  'membership.email_changed': ['before', 'after'],
  'membership.expiry_changed': ['before', 'after'],
  'membership.went_invalid': ['status'],
  'membership.downloaded': ['platform'],
  'mail.sent': ['kind'],
  'mail.refused': ['kind', 'problem'],
  'mail.expired': ['kind', 'problem'],
  // Nothing beside that it happened: `membership.reset_disputed`, `membership.key_sent`.
};

/** The part of an event's data (JSON) that the timeline shows. */
export function toTimelineData(type: string, data: string): Record<string, unknown> {
  const names = shown[type] ?? [];
  const stored = JSON.parse(data) as Record<string, unknown>;
  const held = names.filter((name) => Object.hasOwn(stored, name));
  return Object.fromEntries(held.map((name) => [name, stored[name]]));
}
