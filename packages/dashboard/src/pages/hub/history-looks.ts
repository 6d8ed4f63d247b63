import {
  IconAlertTriangle,
  IconBan,
  IconCalendarEvent,
  IconCircleCheck,
  IconDeviceDesktop,
  IconDownload,
  IconGift,
  IconKey,
  IconMail,
  IconRefresh,
  type TablerIcon,
} from '@tabler/icons-react';
import type { HistoryEntry } from '../../api/hub-purchase.ts';

interface Look {
  readonly color: string;
  readonly Icon: TablerIcon;
}

const calm = (Icon: TablerIcon): Look => ({ color: 'gray', Icon });
const good = (Icon: TablerIcon): Look => ({ color: 'green', Icon });
const notice = (Icon: TablerIcon): Look => ({ color: 'yellow', Icon });
const change = (Icon: TablerIcon): Look => ({ color: 'blue', Icon });

const looks: Record<HistoryEntry['type'], Look> = {
  granted: change(IconGift),
  used_day: calm(IconCircleCheck),
  bound: good(IconDeviceDesktop),
  refused: notice(IconAlertTriangle),
  reset: change(IconRefresh),
  key_changed: change(IconKey),
  email_changed: change(IconMail),
  canceled: notice(IconCalendarEvent),
  uncanceled: change(IconCalendarEvent),
  ended: notice(IconBan),
  revived: good(IconCircleCheck),
  suspended: notice(IconBan),
  reinstated: good(IconCircleCheck),
  days_added: good(IconCalendarEvent),
  end_changed: change(IconCalendarEvent),
  downloaded: calm(IconDownload),
  mail_sent: calm(IconMail),
  mail_failed: notice(IconMail),
  reset_disputed: notice(IconAlertTriangle),
};

/** Colour and icon of an entry; they only repeat what its words say. */
export function lookOf({ type }: HistoryEntry): Look {
  return Object.hasOwn(looks, type) ? looks[type] : calm(IconCircleCheck);
}
