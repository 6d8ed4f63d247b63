import { Select } from '@mantine/core';
import type { GetInputPropsReturnType } from '@mantine/form';
import { planTexts } from '../../texts/index.ts';

const often = ['usd', 'eur', 'gbp', 'jpy', 'cad', 'aud', 'chf', 'inr', 'brl'];

function makeOptions() {
  const names = new Intl.DisplayNames(undefined, { type: 'currency' });
  const option = (code: string) => {
    const upper = code.toUpperCase();
    return { value: code, label: `${upper} – ${names.of(upper) ?? upper}` };
  };
  const others = Intl.supportedValuesOf('currency')
    .map((code) => code.toLowerCase())
    .filter((code) => !often.includes(code));
  return [
    { group: planTexts.currencyOften, items: often.map(option) },
    { group: planTexts.currencyOther, items: others.map(option) },
  ];
}

const options = makeOptions();

/** Every currency that there is, found by its code or its name. */
export function CurrencySelect({ field }: { readonly field: GetInputPropsReturnType }) {
  return (
    <Select
      label={planTexts.currency}
      data={options}
      searchable
      allowDeselect={false}
      nothingFoundMessage={planTexts.currencyNone}
      maxDropdownHeight={280}
      autoComplete="off"
      miw={200}
      {...field}
    />
  );
}
