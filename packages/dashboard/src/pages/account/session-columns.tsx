import { Button, Group } from '@mantine/core';
import type { OpenSession } from '../../api/session.ts';
import { accountTexts, uiTexts } from '../../texts/index.ts';
import type { Column } from '../../ui/data-table.tsx';
import { DateTime, RelativeTime } from '../../ui/instant.tsx';
import { StatusBadge } from '../../ui/status-badge.tsx';
import { readUserAgent } from './user-agent.ts';

/** A session's browser and system, as people call them. */
export function describeDevice({ user_agent }: OpenSession): string {
  const { browser, system } = readUserAgent(user_agent ?? '');
  if (browser && system) return accountTexts.browserOn(browser, system);
  return browser ?? system ?? accountTexts.unknownDevice;
}

/** The table of sessions; `onEnd` asks to end one. */
export function sessionColumns(
  onEnd: (session: OpenSession) => void,
): readonly Column<OpenSession>[] {
  return [
    {
      key: 'device',
      header: accountTexts.device,
      primary: true,
      cell: (session) => (
        <Group gap="xs">
          {describeDevice(session)}
          {session.current && <StatusBadge tone="info">{accountTexts.thisDevice}</StatusBadge>}
        </Group>
      ),
    },
    {
      key: 'address',
      header: accountTexts.address,
      cell: ({ address }) => address ?? uiTexts.none,
    },
    {
      key: 'since',
      header: accountTexts.since,
      cell: ({ created_at }) => <DateTime at={created_at} />,
    },
    {
      key: 'seen',
      header: accountTexts.lastSeen,
      cell: ({ last_seen_at }) => <RelativeTime at={last_seen_at} />,
    },
    {
      key: 'end',
      header: accountTexts.endSession,
      hideHeader: true,
      align: 'right',
      cell: (session) =>
        !session.current && (
          <Button
            variant="default"
            size="xs"
            aria-label={accountTexts.endSessionOf(describeDevice(session))}
            onClick={() => onEnd(session)}
          >
            {accountTexts.endSession}
          </Button>
        ),
    },
  ];
}
