import { Radio, Stack, Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { type ApiKey, rotateApiKey } from '../../api/api-key.ts';
import { useCompany } from '../../state/company.ts';
import { developerTexts as texts } from '../../texts/index.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import type { Made } from './made-api-key.tsx';

/** Hours that the old one goes on working. */
const overlaps = [
  ['0', texts.overlapNone],
  ['24', texts.overlapDay],
  ['168', texts.overlapWeek],
  ['720', texts.overlapMonth],
] as const;

interface RotateDialogProps {
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly apiKey: ApiKey;
  readonly onRotated: (made: Made) => void;
}

/** Asks for how long the old secret of an API key goes on working beside the new one. */
export function RotateDialog({ opened, onClose, apiKey, onRotated }: RotateDialogProps) {
  const { id: companyId } = useCompany();
  const queryClient = useQueryClient();
  const [overlap, setOverlap] = useState('24');

  async function rotate() {
    const answer = await rotateApiKey(companyId, apiKey.id, Number(overlap));
    onRotated({ apiKey: answer.api_key, secret: answer.secret, rotated: answer.rotated });
    void queryClient.invalidateQueries({ queryKey: [companyId, 'api-keys'] });
  }

  return (
    <ConfirmDialog
      opened={opened}
      onClose={onClose}
      title={texts.rotateQuestion(apiKey.name)}
      confirmLabel={texts.rotate}
      onConfirm={rotate}
    >
      <Stack>
        <Text>{texts.rotateWhatHappens}</Text>
        <Radio.Group label={texts.overlap} value={overlap} onChange={setOverlap}>
          <Stack gap="xs" mt="xs">
            {overlaps.map(([hours, label]) => (
              <Radio key={hours} value={hours} label={label} />
            ))}
          </Stack>
        </Radio.Group>
      </Stack>
    </ConfirmDialog>
  );
}
