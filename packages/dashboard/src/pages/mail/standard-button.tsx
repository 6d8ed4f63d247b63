import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { type MailKind, type MailText, restoreMailText } from '../../api/mail.ts';
import { useCompany } from '../../state/company.ts';
import { mailTexts as texts } from '../../texts/index.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { notify } from '../../ui/notify.ts';

interface StandardButtonProps {
  readonly kind: MailKind;
  readonly onRestored: (text: MailText) => void;
}

/** Gives up the own words of a mail, after asking. */
export function StandardButton({ kind, onRestored }: StandardButtonProps) {
  const { id: companyId } = useCompany();
  const [asking, ask] = useDisclosure(false);
  return (
    <>
      <Button size="xs" variant="default" onClick={ask.open}>
        {texts.backToStandard}
      </Button>
      <ConfirmDialog
        opened={asking}
        onClose={ask.close}
        title={texts.standardQuestion}
        confirmLabel={texts.standardConfirm}
        danger
        onConfirm={async () => {
          onRestored(await restoreMailText(companyId, kind));
          notify.success(texts.standardDone);
        }}
      >
        {texts.standardWhatHappens}
      </ConfirmDialog>
    </>
  );
}
