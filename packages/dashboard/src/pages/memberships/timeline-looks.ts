import {
  IconBan,
  IconCalendarEvent,
  IconCalendarPlus,
  IconCircleCheck,
  IconCircleDot,
  IconCircleX,
  IconDeviceDesktop,
  IconDownload,
  IconGift,
  IconKey,
  IconMail,
  IconMailCheck,
  IconMailX,
  IconPlayerPause,
  IconPlayerPlay,
  IconRefresh,
  IconUserOff,
  IconUserQuestion,
  type TablerIcon,
} from '@tabler/icons-react';
import type { TimelineEntry } from '../../api/membership.ts';

interface Look {
  readonly color: string;
  readonly Icon: TablerIcon;
}

const looks: ReadonlyMap<string, Look> = new Map<string, Look>([
  ['membership.created', { color: 'blue', Icon: IconGift }],
  ['membership.bound', { color: 'green', Icon: IconDeviceDesktop }],
  ['membership.metadata_replaced', { color: 'blue', Icon: IconDeviceDesktop }],
  ['membership.reset', { color: 'blue', Icon: IconRefresh }],
  ['membership.key_shuffled', { color: 'blue', Icon: IconKey }],
  ['membership.refused', { color: 'red', Icon: IconCircleX }],
  ['membership.went_valid', { color: 'green', Icon: IconCircleCheck }],
  ['membership.went_invalid', { color: 'red', Icon: IconBan }],
  ['membership.cancel_scheduled', { color: 'yellow', Icon: IconCalendarEvent }],
  ['membership.cancel_taken_back', { color: 'blue', Icon: IconCalendarEvent }],
  ['membership.terminated', { color: 'red', Icon: IconBan }],
  ['membership.suspended', { color: 'yellow', Icon: IconPlayerPause }],
  ['membership.reinstated', { color: 'green', Icon: IconPlayerPlay }],
  ['membership.free_days_added', { color: 'blue', Icon: IconCalendarPlus }],
  ['membership.expiry_changed', { color: 'blue', Icon: IconCalendarEvent }],
  ['membership.email_changed', { color: 'blue', Icon: IconMail }],
  ['membership.reset_disputed', { color: 'yellow', Icon: IconUserQuestion }],
  ['membership.key_sent', { color: 'blue', Icon: IconMail }],
  ['membership.downloaded', { color: 'blue', Icon: IconDownload }],
  ['mail.sent', { color: 'gray', Icon: IconMailCheck }],
  ['mail.refused', { color: 'red', Icon: IconMailX }],
  ['mail.expired', { color: 'red', Icon: IconMailX }],
  ['customer.erased', { color: 'gray', Icon: IconUserOff }],
]);

const other: Look = { color: 'gray', Icon: IconCircleDot };
const day: Look = { color: 'gray', Icon: IconCircleCheck };

/** Colour and icon of an entry; they only repeat what its words say. */
export function lookOf({ kind, type }: TimelineEntry): Look {
  return kind === 'day' ? day : (looks.get(type) ?? other);
}
