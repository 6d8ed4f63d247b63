import { Alert, Stack, Text } from '@mantine/core';
import { IconCircleCheck, IconCircleX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { Membership, WayOn } from '../../api/membership.ts';
import { inLocalTime } from '../../ui/local-sentence.ts';
import { WayOnButton } from './way-on-button.tsx';

interface VerdictProps {
  readonly membership: Membership;
  readonly good: boolean;
  readonly title: ReactNode;
  readonly sentence: string;
  readonly wayOn: WayOn | null;
}

/** A key taken or refused: in one sentence why, and what to do about it. */
export function Verdict({ membership, good, title, sentence, wayOn }: VerdictProps) {
  const color = good ? 'green' : 'red';
  const Icon = good ? IconCircleCheck : IconCircleX;
  return (
    <Alert
      color={color}
      variant="outline"
      title={
        <Text span inherit c={color}>
          {title}
        </Text>
      }
      icon={<Icon aria-hidden />}
      role="group"
    >
      <Stack gap="xs" align="flex-start">
        <Text size="sm" className="break-anywhere">
          {inLocalTime(sentence)}
        </Text>
        {wayOn && (
          <>
            <Text size="sm" className="break-anywhere">
              {inLocalTime(wayOn.words)}
            </Text>
            <WayOnButton membership={membership} wayOn={wayOn} />
          </>
        )}
      </Stack>
    </Alert>
  );
}
