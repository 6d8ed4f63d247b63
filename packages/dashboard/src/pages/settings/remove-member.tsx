import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useQueryClient } from '@tanstack/react-query';
import { type CompanyMember, removeMember } from '../../api/company.ts';
import { useCompany } from '../../state/company.ts';
import { settingsTexts as texts } from '../../texts/index.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { notify } from '../../ui/notify.ts';

/** Takes somebody's place in the company away, after asking. */
export function RemoveMember({ member }: { readonly member: CompanyMember }) {
  const { id: companyId, title } = useCompany();
  const queryClient = useQueryClient();
  const [asking, ask] = useDisclosure(false);
  const { email, user_id: userId } = member;

  async function remove() {
    await removeMember(companyId, userId);
    await queryClient.invalidateQueries({ queryKey: [companyId, 'members'] });
    notify.success(texts.removeDone(email));
  }

  return (
    <>
      <Button
        size="xs"
        variant="light"
        color="red"
        aria-label={texts.removeNamed(email)}
        onClick={ask.open}
      >
        {texts.remove}
      </Button>
      <ConfirmDialog
        opened={asking}
        onClose={ask.close}
        title={texts.removeQuestion}
        confirmLabel={texts.remove}
        danger
        onConfirm={remove}
      >
        <span className="break-anywhere">{texts.removeWhatHappens(email, title)}</span>
      </ConfirmDialog>
    </>
  );
}
