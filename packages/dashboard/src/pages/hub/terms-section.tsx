import { Group, Text } from '@mantine/core';
import type { Purchase } from '../../api/hub-purchase.ts';
import { hubActionTexts, hubPurchaseTexts as texts } from '../../texts/index.ts';
import { Facts } from '../../ui/facts.tsx';
import { DateTime } from '../../ui/instant.tsx';
import { notify } from '../../ui/notify.ts';
import { Section } from '../../ui/section.tsx';
import { AskButton } from './ask-button.tsx';
import { afterTrialWords, endOf, priceWords, sayDay } from './purchase-words.ts';
import { useChangePurchase } from './use-change-purchase.ts';

interface TermsSectionProps {
  readonly purchase: Purchase;
}

/** What it costs, its dates, and whether it goes on. */
export function TermsSection({ purchase }: TermsSectionProps) {
  const { created_at, trial_ends_at, renews_at, can, cancel_at_period_end } = purchase;
  const end = endOf(purchase);
  const next = afterTrialWords(purchase);
  const isOver = purchase.status === 'canceled' || purchase.status === 'expired';
  const day = (at: number) => <DateTime at={at} day />;
  const facts = [
    { name: texts.price, value: priceWords(purchase) },
    { name: texts.bought, value: day(created_at) },
    ...(trial_ends_at === null ? [] : [{ name: texts.trialEnds, value: day(trial_ends_at) }]),
    ...(renews_at === null || cancel_at_period_end
      ? []
      : [{ name: texts.renewsAt, value: day(renews_at) }]),
    ...(end === null ? [] : [{ name: isOver ? texts.endedAt : texts.endsAt, value: day(end) }]),
  ];
  return (
    <Section title={texts.terms}>
      <Facts facts={facts} />
      {next !== null && <Text size="sm">{next}</Text>}
      {can.cancel && <Cancel purchase={purchase} />}
      {can.uncancel && <Uncancel purchase={purchase} />}
    </Section>
  );
}

function Cancel({ purchase: { id, renews_at } }: TermsSectionProps) {
  const change = useChangePurchase(id);
  const texts = hubActionTexts.cancel;
  const day = renews_at === null ? null : sayDay(renews_at);
  return (
    <Renewal about={day === null ? texts.aboutOpen : texts.about(day)}>
      <AskButton
        label={texts.label}
        question={texts.question}
        danger
        onConfirm={async () => {
          await change('cancel');
          notify.success(day === null ? texts.doneOpen : texts.done(day));
        }}
      >
        {day === null ? texts.whatHappensOpen : texts.whatHappens(day)}
      </AskButton>
    </Renewal>
  );
}

function Uncancel({ purchase }: TermsSectionProps) {
  const change = useChangePurchase(purchase.id);
  const texts = hubActionTexts.uncancel;
  const end = endOf(purchase);
  const day = end === null ? null : sayDay(end);
  return (
    <Renewal about={day === null ? texts.aboutOpen : texts.about(day)}>
      <AskButton
        label={texts.label}
        question={texts.question}
        onConfirm={async () => {
          await change('uncancel');
          notify.success(texts.done);
        }}
      >
        {day === null ? texts.whatHappensOpen : texts.whatHappens(day)}
      </AskButton>
    </Renewal>
  );
}

function Renewal({
  about,
  children,
}: {
  readonly about: string;
  readonly children: React.ReactNode;
}) {
  return (
    <Group justify="space-between" gap="sm">
      <Text size="sm" flex="1 1 14rem">
        {about}
      </Text>
      {children}
    </Group>
  );
}
