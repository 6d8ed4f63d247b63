import { Group, Text } from '@mantine/core';
import { hubPurchaseTexts as texts } from '../../texts/index.ts';
import { CopyButton } from '../../ui/copy.tsx';

interface KeyLineProps {
  readonly licenseKey: string;
  /** What is copied, for who cannot see it. */
  readonly what: string;
  readonly large?: boolean;
}

/** A license key, whole and selectable, with its button. */
export function KeyLine({ licenseKey, what, large = false }: KeyLineProps) {
  return (
    <Group gap="xs" align="center">
      <Text
        ff="monospace"
        size={large ? 'lg' : 'sm'}
        className="break-anywhere"
        style={{ userSelect: 'all' }}
      >
        {licenseKey}
      </Text>
      <CopyButton
        value={licenseKey}
        what={what}
        size={large ? 'sm' : 'xs'}
        notice={texts.keyCopied}
      />
    </Group>
  );
}
