import { licenseTexts } from '../../texts/index.ts';
import type { ChoiceOption } from './choice.tsx';

/** Values that let in who should not be, or may. */
const dangers: ReadonlySet<string> = new Set(['accept', 'reset', 'report']);

type Words = Readonly<Record<string, readonly [label: string, feel: string]>>;

const optionsOf = (values: Words): readonly ChoiceOption[] =>
  Object.entries(values).map(([value, [label, feel]]) => ({
    value,
    label,
    feel,
    danger: dangers.has(value),
  }));

/** The values of each setting that is one of a few, in the order in which they are shown. */
export const licenseOptions = {
  binding: optionsOf({
    all: [licenseTexts.bindingAll, licenseTexts.bindingAllFeel],
    some: [licenseTexts.bindingSome, licenseTexts.bindingSomeFeel],
  }),
  empty_on_bound: optionsOf(licenseTexts.emptyOnBoundValues),
  empty_on_unbound: optionsOf(licenseTexts.emptyOnUnboundValues),
  lapsed: optionsOf(licenseTexts.lapsedValues),
  resets: optionsOf({
    unlimited: [licenseTexts.resetsUnlimited, licenseTexts.resetsUnlimitedFeel],
    limited: [licenseTexts.resetsLimited, licenseTexts.resetsLimitedFeel],
  }),
};
