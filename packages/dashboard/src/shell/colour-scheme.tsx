import { Radio, Stack, useMantineColorScheme } from '@mantine/core';
import { shellTexts } from '../texts/index.ts';

/** Light, dark or as the device has it; kept in this browser. */
export function ColourScheme() {
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <Radio.Group
      px="sm"
      label={shellTexts.colours}
      value={colorScheme}
      onChange={(value) => setColorScheme(value as typeof colorScheme)}
    >
      <Stack gap="xs" mt={6}>
        <Radio value="auto" label={shellTexts.coloursAuto} />
        <Radio value="light" label={shellTexts.coloursLight} />
        <Radio value="dark" label={shellTexts.coloursDark} />
      </Stack>
    </Radio.Group>
  );
}
