import { Group, Stack, Text } from '@mantine/core';
import type { Purchase } from '../../api/hub-purchase.ts';
import { hubActionTexts as texts } from '../../texts/index.ts';
import { notify } from '../../ui/notify.ts';
import { AskButton } from './ask-button.tsx';
import { useChangePurchase } from './use-change-purchase.ts';

interface KeyButtonsProps {
  readonly purchase: Purchase;
}

/** What its buyer can do with a key. Nothing where nothing can be done. */
export function KeyButtons({ purchase }: KeyButtonsProps) {
  const { reset, shuffle } = purchase.can;
  if (!reset && !shuffle) return null;
  return (
    <Group gap="xs">
      {reset && <ResetButton purchase={purchase} />}
      {shuffle && <ShuffleButton purchase={purchase} />}
    </Group>
  );
}

function ResetButton({ purchase: { id, machine, resets } }: KeyButtonsProps) {
  const change = useChangePurchase(id);
  const { label, question, whatHappens, anyNumber, left, done } = texts.reset;
  return (
    <AskButton
      label={label}
      question={question}
      variant="filled"
      onConfirm={async () => {
        await change('reset_license');
        notify.success(done);
      }}
    >
      <Stack gap="xs">
        <Text className="break-anywhere">{whatHappens(machine?.name ?? texts.thatMachine)}</Text>
        <Text>{resets.left === null ? anyNumber : left(resets.left)}</Text>
      </Stack>
    </AskButton>
  );
}

function ShuffleButton({ purchase: { id } }: KeyButtonsProps) {
  const change = useChangePurchase(id);
  const { label, question, whatHappens, when, done } = texts.shuffle;
  return (
    <AskButton
      label={label}
      question={question}
      danger
      onConfirm={async () => {
        await change('shuffle_license');
        notify.success(done);
      }}
    >
      <Stack gap="xs">
        <Text>{whatHappens}</Text>
        <Text>{when}</Text>
      </Stack>
    </AskButton>
  );
}
