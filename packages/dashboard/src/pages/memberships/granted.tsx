import { Button, Group, Stack, Text } from '@mantine/core';
import type { Membership } from '../../api/membership.ts';
import { membershipTexts, grantTexts as texts } from '../../texts/index.ts';
import { CopyField } from '../../ui/copy.tsx';
import { focusOnMount } from '../../ui/focus-on-mount.ts';
import { LinkButton } from '../../ui/links.tsx';

interface GrantedProps {
  readonly companyId: string;
  readonly membership: Membership;
  readonly onAnother: () => void;
}

/** The membership that was granted: its key to copy, and the ways on. */
export function Granted({ companyId, membership, onAnother }: GrantedProps) {
  const { id, email, product, license_key, masked_key } = membership;
  return (
    <Stack>
      <Text role="status" className="break-anywhere">
        {texts.done(email, product.name)}
      </Text>
      {license_key === null ? (
        <Text ff="monospace">{masked_key}</Text>
      ) : (
        <CopyField label={membershipTexts.key} value={license_key} description={texts.doneHint} />
      )}
      <Group justify="flex-end" gap="xs">
        <Button variant="default" onClick={onAnother}>
          {texts.another}
        </Button>
        <LinkButton
          to="/$companyId/memberships/$membershipId"
          params={{ companyId, membershipId: id }}
          ref={focusOnMount}
        >
          {texts.open}
        </LinkButton>
      </Group>
    </Stack>
  );
}
