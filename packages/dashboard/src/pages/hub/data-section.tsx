import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { fetchMyData } from '../../api/hub-privacy.ts';
import { hubAccountTexts as texts } from '../../texts/index.ts';
import { notify } from '../../ui/notify.ts';
import { Section } from '../../ui/section.tsx';

/** Everything that is kept about the buyer, to take along. */
export function DataSection() {
  const download = useMutation({
    mutationFn: fetchMyData,
    onSuccess: (data) => {
      saveFile(data, 'latchkey-data.json');
      notify.success(texts.downloaded);
    },
    onError: (error) => notify.error(error),
  });
  return (
    <Section title={texts.data} description={texts.dataAbout}>
      <div>
        <Button
          variant="default"
          leftSection={<IconDownload size={18} aria-hidden />}
          loading={download.isPending}
          onClick={() => download.mutate()}
        >
          {texts.download}
        </Button>
      </div>
    </Section>
  );
}

/** Has the browser save what was loaded. */
function saveFile(data: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(data);
  link.download = name;
  link.click();
  // The browser reads it after the click.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
