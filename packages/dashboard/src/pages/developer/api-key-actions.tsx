import { Button, Group } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import type { ApiKey } from '../../api/api-key.ts';
import { useCan } from '../../state/company.ts';
import { developerTexts as texts } from '../../texts/index.ts';
import { works } from './api-key-state.tsx';
import type { Made } from './made-api-key.tsx';
import { RevokeDialog } from './revoke-dialog.tsx';
import { RotateDialog } from './rotate-dialog.tsx';
import { allScopes } from './scopes.ts';

interface ApiKeyActionsProps {
  readonly apiKey: ApiKey;
  /** Nothing while another secret is still shown. */
  readonly onRotated: ((made: Made) => void) | undefined;
}

/** What the role may do with an API key that still works. */
export function ApiKeyActions({ apiKey, onRotated }: ApiKeyActionsProps) {
  const can = useCan();
  const [rotating, rotate] = useDisclosure(false);
  const [revoking, revoke] = useDisclosure(false);
  if (!works(apiKey)) return null;
  const { name, scopes, successor_id } = apiKey;
  // A new secret is handed out: as with a new API key, the role must allow all that it may do.
  const mayRotate =
    can('create_api_key') && successor_id === null && (scopes ?? allScopes).every(can);
  return (
    <Group gap="xs" justify="flex-end" wrap="nowrap">
      {mayRotate && onRotated && (
        <>
          <Button
            size="xs"
            variant="default"
            aria-label={texts.rotateNamed(name)}
            onClick={rotate.open}
          >
            {texts.rotate}
          </Button>
          <RotateDialog
            opened={rotating}
            onClose={rotate.close}
            apiKey={apiKey}
            onRotated={onRotated}
          />
        </>
      )}
      {can('revoke_api_key') && (
        <>
          <Button
            size="xs"
            variant="light"
            color="red"
            aria-label={texts.revokeNamed(name)}
            onClick={revoke.open}
          >
            {texts.revoke}
          </Button>
          <RevokeDialog opened={revoking} onClose={revoke.close} apiKey={apiKey} />
        </>
      )}
    </Group>
  );
}
