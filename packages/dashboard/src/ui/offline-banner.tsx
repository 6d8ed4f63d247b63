import { Alert } from '@mantine/core';
import { useNetwork } from '@mantine/hooks';
import { IconWifiOff } from '@tabler/icons-react';
import { uiTexts } from '../texts/index.ts';

/** Says that the connection is away while it is. */
export function OfflineBanner() {
  const { online } = useNetwork();
  return (
    <div role="status" aria-live="polite">
      {!online && (
        <Alert color="yellow" variant="light" radius={0} icon={<IconWifiOff aria-hidden />}>
          {uiTexts.offlineBanner}
        </Alert>
      )}
    </div>
  );
}
