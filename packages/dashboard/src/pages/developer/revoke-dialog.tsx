import { useQueryClient } from '@tanstack/react-query';
import { type ApiKey, revokeApiKey } from '../../api/api-key.ts';
import { useCompany } from '../../state/company.ts';
import { developerTexts as texts } from '../../texts/index.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { RelativeTime } from '../../ui/instant.tsx';
import { notify } from '../../ui/notify.ts';

interface RevokeDialogProps {
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly apiKey: ApiKey;
}

/** Asks before an API key ends. */
export function RevokeDialog({ opened, onClose, apiKey }: RevokeDialogProps) {
  const { id: companyId } = useCompany();
  const queryClient = useQueryClient();
  const { id, name, last_used_at } = apiKey;

  async function revoke() {
    await revokeApiKey(companyId, id);
    await queryClient.invalidateQueries({ queryKey: [companyId, 'api-keys'] });
    void queryClient.invalidateQueries({ queryKey: [companyId, 'checklist'] });
    notify.success(texts.revokeDone(name));
  }

  return (
    <ConfirmDialog
      opened={opened}
      onClose={onClose}
      title={texts.revokeQuestion(name)}
      confirmLabel={texts.revoke}
      danger
      onConfirm={revoke}
    >
      {texts.revokeWhatHappens}{' '}
      {last_used_at === null ? (
        texts.revokeUnused
      ) : (
        <>
          {texts.revokeUsed} <RelativeTime at={last_used_at} />.
        </>
      )}
    </ConfirmDialog>
  );
}
