import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type MailDraft, type MailSettings, sendTestMail } from '../../api/mail.ts';
import { useCompany } from '../../state/company.ts';
import { mailTexts as texts } from '../../texts/index.ts';
import { notify } from '../../ui/notify.ts';

interface TestButtonProps {
  readonly draft: MailDraft;
  readonly transport: MailSettings['transport'];
}

/** Sends the mail as it stands in the form to whoever writes it. */
export function TestButton({ draft, transport }: TestButtonProps) {
  const { id: companyId } = useCompany();
  const send = useMutation({
    mutationFn: () => sendTestMail(companyId, draft),
    onSuccess: ({ to }) =>
      notify.success(transport === 'smtp' ? texts.testSent(to) : texts.testKept(to)),
    onError: (error) => notify.error(error),
  });
  return (
    <Button size="xs" variant="default" loading={send.isPending} onClick={() => send.mutate()}>
      {texts.sendTest}
    </Button>
  );
}
