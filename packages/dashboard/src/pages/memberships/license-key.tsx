import { Button, Group, Text } from '@mantine/core';
import { IconEye, IconEyeOff } from '@tabler/icons-react';
import { useState } from 'react';
import type { Membership } from '../../api/membership.ts';
import { membershipTexts as texts } from '../../texts/index.ts';
import { CopyButton } from '../../ui/copy.tsx';

/** The license key, masked until it is revealed; whole only for roles that may see it. */
export function LicenseKey({ membership }: { readonly membership: Membership }) {
  const { license_key, masked_key } = membership;
  const [shown, setShown] = useState(false);
  const Icon = shown ? IconEyeOff : IconEye;
  return (
    <div>
      <Text ff="monospace" size="lg" className="break-anywhere" aria-live="polite" mb="xs">
        {shown && license_key !== null ? license_key : masked_key}
      </Text>
      {license_key === null ? (
        <Text size="sm" c="dimmed">
          {texts.keyHidden}
        </Text>
      ) : (
        <Group gap="xs">
          <Button
            variant="default"
            size="xs"
            miw={92}
            leftSection={<Icon size={14} aria-hidden />}
            onClick={() => setShown(!shown)}
          >
            {shown ? texts.hide : texts.reveal}
          </Button>
          <CopyButton value={license_key} what={texts.key} />
        </Group>
      )}
    </div>
  );
}
