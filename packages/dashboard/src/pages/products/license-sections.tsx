import { Group, NumberInput, Stack, Switch, TagsInput, Text } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { licenseTexts } from '../../texts/index.ts';
import { Section } from '../../ui/section.tsx';
import { Choice } from './choice.tsx';
import { licenseOptions } from './license-options.ts';
import { type LicenseValues, licenseLimits } from './license-values.ts';

interface PartProps {
  readonly form: UseFormReturnType<LicenseValues>;
}

/** What locks a key to a machine, and what is done with who names none. */
export function LockSection({ form }: PartProps) {
  return (
    <Section title={licenseTexts.lockTitle} description={licenseTexts.lockAbout}>
      <Stack gap="xl">
        <Choice
          label={licenseTexts.binding}
          options={licenseOptions.binding}
          field={form.getInputProps('binding')}
        >
          {form.values.binding === 'some' && (
            <TagsInput
              mt="sm"
              label={licenseTexts.members}
              description={`${licenseTexts.membersHint} ${licenseTexts.membersHelp}`}
              acceptValueOnBlur
              {...form.getInputProps('members')}
            />
          )}
          {(form.isDirty('binding') || form.isDirty('members')) && (
            <Text size="sm" mt="sm">
              {licenseTexts.membersChange}
            </Text>
          )}
        </Choice>
        <Choice
          label={licenseTexts.emptyOnBound}
          options={licenseOptions.empty_on_bound}
          field={form.getInputProps('empty_on_bound')}
        />
        <Choice
          label={licenseTexts.emptyOnUnbound}
          options={licenseOptions.empty_on_unbound}
          field={form.getInputProps('empty_on_unbound')}
        />
      </Stack>
    </Section>
  );
}

/** What buyers may do without asking anybody. */
export function BuyersSection({ form }: PartProps) {
  return (
    <Section title={licenseTexts.buyersTitle}>
      <Stack gap="xl">
        <Switch
          label={licenseTexts.shuffle}
          description={licenseTexts.shuffleFeel}
          {...form.getInputProps('buyers_may_shuffle', { type: 'checkbox' })}
        />
        <Choice
          label={licenseTexts.resets}
          options={licenseOptions.resets}
          field={form.getInputProps('resets')}
        >
          {form.values.resets === 'limited' && (
            <Group align="flex-start" mt="sm" gap="md">
              <Whole name="reset_limit" label={licenseTexts.resetLimit} form={form} />
              <Whole name="reset_limit_days" label={licenseTexts.resetLimitDays} form={form} />
            </Group>
          )}
          <Text size="sm" c="dimmed" mt="sm">
            {licenseTexts.resetsYours}
          </Text>
        </Choice>
      </Stack>
    </Section>
  );
}

/** What becomes of a key whose membership has ended. */
export function EndSection({ form }: PartProps) {
  return (
    <Section title={licenseTexts.endTitle}>
      <Stack gap="xl">
        <Choice
          label={licenseTexts.lapsed}
          options={licenseOptions.lapsed}
          field={form.getInputProps('lapsed')}
        />
        <Whole
          name="grace_days"
          label={licenseTexts.graceDays}
          description={licenseTexts.graceDaysHint}
          form={form}
        />
      </Stack>
    </Section>
  );
}

/** What apps learn of buyers. */
export function PrivacySection({ form }: PartProps) {
  return (
    <Section title={licenseTexts.privacyTitle}>
      <Switch
        label={licenseTexts.hideEmail}
        description={licenseTexts.hideEmailFeel}
        {...form.getInputProps('hide_email', { type: 'checkbox' })}
      />
    </Section>
  );
}

interface WholeProps extends PartProps {
  readonly name: keyof typeof licenseLimits;
  readonly label: string;
  readonly description?: string;
}

function Whole({ name, form, ...words }: WholeProps) {
  const [min, max] = licenseLimits[name];
  return (
    <NumberInput
      {...words}
      min={min}
      max={max}
      clampBehavior="none"
      allowDecimal={false}
      allowNegative={false}
      styles={{ wrapper: { maxWidth: 140 } }}
      {...form.getInputProps(name)}
    />
  );
}
