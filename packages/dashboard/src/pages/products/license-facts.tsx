import { Group } from '@mantine/core';
import type { LicenseSettings } from '../../api/product.ts';
import { licenseTexts } from '../../texts/index.ts';
import { Section } from '../../ui/section.tsx';
import { StatusBadge } from '../../ui/status-badge.tsx';
import { type Fact, Facts } from './facts.tsx';
import { licenseOptions } from './license-options.ts';

const yesNo = (value: boolean) => (value ? licenseTexts.yes : licenseTexts.no);

/** The license settings in words, for who may look but not change. */
export function LicenseFacts({ settings }: { readonly settings: LicenseSettings }) {
  const { binding_members, reset_limit, reset_limit_days } = settings;
  const limited = reset_limit !== null && reset_limit_days !== null;
  return (
    <>
      <Section title={licenseTexts.lockTitle} description={licenseTexts.lockAbout}>
        <Facts
          facts={[
            {
              ...choice('binding', licenseTexts.binding, binding_members ? 'some' : 'all'),
              ...(binding_members && { value: binding_members.join(', ') }),
            },
            choice('empty_on_bound', licenseTexts.emptyOnBound, settings.empty_on_bound),
            choice('empty_on_unbound', licenseTexts.emptyOnUnbound, settings.empty_on_unbound),
          ]}
        />
      </Section>
      <Section title={licenseTexts.endTitle}>
        <Facts
          facts={[
            choice('lapsed', licenseTexts.lapsed, settings.lapsed),
            {
              label: licenseTexts.graceDays,
              value: licenseTexts.days(settings.grace_days),
              hint: licenseTexts.graceDaysHint,
            },
          ]}
        />
      </Section>
      <Section title={licenseTexts.buyersTitle}>
        <Facts
          facts={[
            {
              label: licenseTexts.shuffle,
              value: yesNo(settings.buyers_may_shuffle),
              ...(settings.buyers_may_shuffle && { hint: licenseTexts.shuffleFeel }),
            },
            {
              ...choice('resets', licenseTexts.resets, limited ? 'limited' : 'unlimited'),
              ...(limited && { value: licenseTexts.limited(reset_limit, reset_limit_days) }),
            },
          ]}
        />
      </Section>
      <Section title={licenseTexts.privacyTitle}>
        <Facts
          facts={[
            {
              label: licenseTexts.hideEmail,
              value: yesNo(settings.hide_email),
              ...(settings.hide_email && { hint: licenseTexts.hideEmailFeel }),
            },
          ]}
        />
      </Section>
    </>
  );
}

function choice(name: keyof typeof licenseOptions, label: string, value: string): Fact {
  const option = licenseOptions[name].find((one) => one.value === value);
  if (!option) return { label, value };
  const words = option.danger ? (
    <Group component="span" gap="xs">
      <StatusBadge tone="bad">{option.label}</StatusBadge>
    </Group>
  ) : (
    option.label
  );
  return { label, value: words, hint: option.feel };
}
