import { List, Text } from '@mantine/core';
import { hubSignInTexts as texts } from '../../texts/index.ts';

/** What to do when no mail comes. */
export function NoMail() {
  return (
    <div>
      <Text size="sm" fw={500} mb={4}>
        {texts.noMail}
      </Text>
      <List size="sm" c="dimmed" spacing={4}>
        {texts.noMailSteps.map((step) => (
          <List.Item key={step}>{step}</List.Item>
        ))}
      </List>
    </div>
  );
}
