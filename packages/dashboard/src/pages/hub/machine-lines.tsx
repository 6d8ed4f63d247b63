import { Text } from '@mantine/core';
import type { Purchase } from '../../api/hub-purchase.ts';
import { hubPurchaseTexts as texts } from '../../texts/index.ts';
import { Fold } from '../../ui/fold.tsx';
import { RelativeTime } from '../../ui/instant.tsx';
import { NestedValues } from '../../ui/nested-values.tsx';
import { sayDay } from './purchase-words.ts';

/** Which machine has the key, since when, and what the app told of it. */
export function MachineLines({ purchase }: { readonly purchase: Purchase }) {
  const { machine } = purchase;
  return (
    <div>
      <Text size="sm" fw={500} component="h3">
        {texts.machine}
      </Text>
      {machine === null ? (
        <Text>{noMachineWords(purchase)}</Text>
      ) : (
        <>
          <Text className="break-anywhere">
            {texts.machineSeen(machine.name, sayDay(machine.first_seen_at))}
          </Text>
          {machine.last_seen_at !== null && (
            <Text size="sm" c="dimmed">
              {texts.lastSeen} <RelativeTime at={machine.last_seen_at} />
            </Text>
          )}
          {Object.keys(machine.values).length > 0 && (
            <Fold label={texts.sent}>
              <NestedValues label={texts.sent} values={machine.values} />
            </Fold>
          )}
        </>
      )}
    </div>
  );
}

function noMachineWords({ valid, resets }: Purchase): string {
  if (!valid) return resets.used > 0 ? texts.noMachine : texts.notUsed;
  return resets.used > 0 ? texts.freeLong : texts.notUsedLong;
}
