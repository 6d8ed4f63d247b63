import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type Membership, timelineQuery } from '../../api/membership.ts';
import { sendKey } from '../../api/membership-changes.ts';
import { productQuery } from '../../api/product.ts';
import { useCan, useCompany } from '../../state/company.ts';
import { membershipActionTexts } from '../../texts/index.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { notify } from '../../ui/notify.ts';

const texts = membershipActionTexts.send_key;

/** Mails the key to the buyer once more, after asking. */
export function SendKeyButton({ membership }: { readonly membership: Membership }) {
  const { id: companyId } = useCompany();
  const client = useQueryClient();
  const [asking, ask] = useDisclosure(false);
  const { id, email, product } = membership;
  const can = useCan();
  const { data } = useQuery({
    ...productQuery(companyId, product.id),
    enabled: asking && can('retrieve_product'),
  });
  const hasDownload = data !== undefined && data.software !== null;
  return (
    <>
      <Button variant="default" size="sm" onClick={ask.open}>
        {texts.label}
      </Button>
      <ConfirmDialog
        opened={asking}
        onClose={ask.close}
        title={texts.question}
        confirmLabel={texts.confirm}
        onConfirm={async () => {
          const { to } = await sendKey(companyId, id);
          void client.invalidateQueries({ queryKey: timelineQuery(companyId, id).queryKey });
          notify.success(texts.done(to));
        }}
      >
        <span className="break-anywhere">{texts.whatHappens(email, hasDownload)}</span>
      </ConfirmDialog>
    </>
  );
}
