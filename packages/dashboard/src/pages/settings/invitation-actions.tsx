import { Button, Group } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useQueryClient } from '@tanstack/react-query';
import {
  type Invitation,
  invitationsQuery,
  resendInvitation,
  revokeInvitation,
} from '../../api/invitation.ts';
import { useCan, useCompany } from '../../state/company.ts';
import { invitationTexts as texts } from '../../texts/index.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { notify } from '../../ui/notify.ts';

/** Sends an invitation again or takes it back, after asking. */
export function InvitationActions({ invitation }: { readonly invitation: Invitation }) {
  const { id: companyId, role: own } = useCompany();
  const can = useCan();
  const client = useQueryClient();
  const [resending, resend] = useDisclosure(false);
  const [revoking, revoke] = useDisclosure(false);
  const { id, email, role } = invitation;
  // Owners are invited by owners, and so is what becomes of it.
  const mayTouch = role !== 'owner' || own === 'owner';

  async function done(change: Promise<unknown>, said: string) {
    await change;
    await client.invalidateQueries({ queryKey: invitationsQuery(companyId).queryKey });
    notify.success(said);
  }

  if (!mayTouch) return null;
  return (
    <Group gap="xs" justify="flex-end" wrap="nowrap">
      {can('create_invitation') && (
        <Button
          size="xs"
          variant="default"
          aria-label={texts.resendNamed(email)}
          onClick={resend.open}
        >
          {texts.resend}
        </Button>
      )}
      {can('revoke_invitation') && (
        <Button
          size="xs"
          variant="light"
          color="red"
          aria-label={texts.revokeNamed(email)}
          onClick={revoke.open}
        >
          {texts.revoke}
        </Button>
      )}
      <ConfirmDialog
        opened={resending}
        onClose={resend.close}
        title={texts.resendQuestion}
        confirmLabel={texts.resend}
        onConfirm={() => done(resendInvitation(companyId, id), texts.sent(email))}
      >
        <span className="break-anywhere">{texts.resendWhatHappens(email)}</span>
      </ConfirmDialog>
      <ConfirmDialog
        opened={revoking}
        onClose={revoke.close}
        title={texts.revokeQuestion}
        confirmLabel={texts.revoke}
        danger
        onConfirm={() => done(revokeInvitation(companyId, id), texts.revokeDone(email))}
      >
        <span className="break-anywhere">{texts.revokeWhatHappens(email)}</span>
      </ConfirmDialog>
    </Group>
  );
}
