import { Text } from '@mantine/core';
import type { Membership } from '../../api/membership.ts';
import { membershipTexts as texts } from '../../texts/index.ts';
import { RelativeTime } from '../../ui/instant.tsx';

/** How many resets were used, and when the buyer's next one is free. */
export function Resets({ resets }: { readonly resets: Membership['resets'] }) {
  const { used, limit, days, next_at } = resets;
  const limited = limit !== null && days !== null;
  return (
    <Text size="sm" c="dimmed">
      {texts.resets}:{' '}
      {limited ? texts.resetsLimited(used, limit, days) : texts.resetsUnlimited(used)}.
      {next_at !== null && (
        <>
          {' '}
          {texts.resetsNext} <RelativeTime at={next_at} />.
        </>
      )}
      {limited && ` ${texts.resetsYours}`}
    </Text>
  );
}
