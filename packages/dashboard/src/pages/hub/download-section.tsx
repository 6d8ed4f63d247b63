import { Button, Group, Stack, Text } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { beginDownload, type Platform, type Purchase } from '../../api/hub-purchase.ts';
import { hubPurchaseTexts as texts } from '../../texts/index.ts';
import { RelativeTime } from '../../ui/instant.tsx';
import { notify } from '../../ui/notify.ts';
import { Section } from '../../ui/section.tsx';
import { chooseDownload, readPlatform } from './visitor-platform.ts';

interface DownloadSectionProps {
  readonly purchase: Purchase;
}

/** The app itself: for the visitor's own machine first. */
export function DownloadSection({ purchase }: DownloadSectionProps) {
  const { software, can } = purchase;
  if (software === null || software.platforms.length === 0) return null;
  return (
    <Section
      title={texts.download}
      {...(software.version !== null && { description: texts.version(software.version) })}
    >
      {software.note !== null && (
        <Text className="break-anywhere" style={{ whiteSpace: 'pre-wrap' }}>
          {software.note}
        </Text>
      )}
      {can.download ? (
        <DownloadButtons membershipId={purchase.id} platforms={software.platforms} />
      ) : (
        <Text c="dimmed">{texts.noDownloadNow}</Text>
      )}
      {software.last_download_at !== null && (
        <Text size="sm" c="dimmed">
          {texts.lastDownload} <RelativeTime at={software.last_download_at} />
        </Text>
      )}
    </Section>
  );
}

interface DownloadButtonsProps {
  readonly membershipId: string;
  readonly platforms: readonly Platform[];
}

function DownloadButtons({ membershipId, platforms }: DownloadButtonsProps) {
  const { first, others } = chooseDownload(platforms, readPlatform(navigator.userAgent));
  const begin = useMutation({
    mutationFn: (platform: Platform) => beginDownload(membershipId, platform),
    onSuccess: ({ url }) => {
      notify.success(texts.downloadStarts);
      window.location.assign(url);
    },
    onError: (error) => notify.error(error),
  });
  const waits = (platform: Platform) => begin.isPending && begin.variables === platform;
  const icon = <IconDownload size={18} aria-hidden />;
  return (
    <Stack gap="md">
      {first !== null && (
        <Group gap="sm">
          <Button leftSection={icon} loading={waits(first)} onClick={() => begin.mutate(first)}>
            {texts.download}
          </Button>
          <Text c="dimmed">{texts.forPlatform(texts.platforms[first])}</Text>
        </Group>
      )}
      {others.length > 0 && (
        <div>
          <Text size="sm" c="dimmed" mb={6}>
            {first === null ? texts.noneForThis : texts.otherPlatforms}
          </Text>
          <Group gap="xs">
            {others.map((platform) => (
              <Button
                key={platform}
                variant="default"
                size="xs"
                loading={waits(platform)}
                onClick={() => begin.mutate(platform)}
              >
                {texts.downloadFor(texts.platforms[platform])}
              </Button>
            ))}
          </Group>
        </div>
      )}
    </Stack>
  );
}
