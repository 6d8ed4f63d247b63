import { TextInput, type TextInputProps } from '@mantine/core';

/** How many digits a code has. */
export const codeLength = 6;

/** The digits of what was typed or pasted: blanks, dashes and words around them do not matter. */
export const readDigits = (text: string) => text.replace(/\D/g, '').slice(0, codeLength);

interface CodeFieldProps extends Omit<TextInputProps, 'value' | 'onChange'> {
  readonly value?: string;
  readonly onChange: (digits: string) => void;
}

/** A field for a code out of a mail. */
export function CodeField({ value = '', onChange, ...rest }: CodeFieldProps) {
  return (
    <TextInput
      inputMode="numeric"
      autoComplete="one-time-code"
      spellCheck={false}
      value={value}
      onChange={(event) => onChange(readDigits(event.currentTarget.value))}
      styles={{ input: { fontVariantNumeric: 'tabular-nums', letterSpacing: '0.2em' } }}
      {...rest}
    />
  );
}
