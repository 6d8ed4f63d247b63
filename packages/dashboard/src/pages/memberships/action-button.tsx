import { Button, type ButtonProps } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import type { Membership } from '../../api/membership.ts';
import { changeMembership, type PlainChange } from '../../api/membership-changes.ts';
import { useCompany } from '../../state/company.ts';
import { membershipActionTexts } from '../../texts/index.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { FreeDaysButton } from './free-days-button.tsx';
import { plainActions } from './plain-actions.ts';
import { type Action, useAllowed } from './use-allowed.ts';
import { useChanged } from './use-changed.ts';

interface ActionButtonProps extends Pick<ButtonProps, 'variant' | 'size'> {
  readonly membership: Membership;
  readonly action: Action;
}

/** A button that says what will happen, asks and does it. Nothing where that is not allowed. */
export function ActionButton({ membership, action, ...look }: ActionButtonProps) {
  if (!useAllowed(membership)(action)) return null;
  return action === 'add_free_days' ? (
    <FreeDaysButton membership={membership} {...look} />
  ) : (
    <PlainButton membership={membership} action={action} {...look} />
  );
}

function PlainButton({
  membership,
  action,
  variant = 'default',
  size = 'xs',
}: ActionButtonProps & { readonly action: PlainChange }) {
  const { id: companyId } = useCompany();
  const changed = useChanged();
  const [asking, ask] = useDisclosure(false);
  const { danger } = plainActions[action];
  const texts = membershipActionTexts[action];
  return (
    <>
      <Button variant={variant} size={size} onClick={ask.open}>
        {texts.label}
      </Button>
      <ConfirmDialog
        opened={asking}
        onClose={ask.close}
        title={texts.question}
        confirmLabel={texts.confirm}
        danger={danger}
        {...('typedWord' in texts && { typedWord: texts.typedWord })}
        onConfirm={async () =>
          changed(await changeMembership(companyId, membership.id, action), texts.done)
        }
      >
        {texts.whatHappens}
      </ConfirmDialog>
    </>
  );
}
