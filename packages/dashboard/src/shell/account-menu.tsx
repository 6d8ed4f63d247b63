import { Divider, NavLink, Stack, Text } from '@mantine/core';
import { IconLogout, IconUserCircle } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useSession } from '../state/company.ts';
import { signOutAndForget } from '../state/sign-out.ts';
import { shellTexts } from '../texts/index.ts';
import { Dropdown } from '../ui/dropdown.tsx';
import { NavigationLink } from '../ui/links.tsx';
import { notify } from '../ui/notify.ts';
import { ColourScheme } from './colour-scheme.tsx';

/** Who is signed in: account, colours, the way out. */
export function AccountMenu() {
  const { user } = useSession();
  const navigate = useNavigate();
  async function leave() {
    try {
      await signOutAndForget(() => navigate({ to: '/sign-in' }));
    } catch (error) {
      notify.error(error as Error, shellTexts.signOutFailed);
    }
  }
  return (
    <Dropdown
      label={shellTexts.accountMenu(user.email)}
      button={<IconUserCircle size={24} stroke={1.6} aria-hidden />}
    >
      {(close) => (
        <Stack gap="xs">
          <Text size="sm" c="dimmed" px="sm" className="break-anywhere">
            {user.email}
          </Text>
          <NavigationLink
            to="/account"
            onClick={close}
            label={shellTexts.account}
            leftSection={<IconUserCircle size={16} aria-hidden />}
          />
          <Divider />
          <ColourScheme />
          <Divider />
          <NavLink
            component="button"
            label={shellTexts.signOut}
            leftSection={<IconLogout size={16} aria-hidden />}
            onClick={() => void leave()}
          />
        </Stack>
      )}
    </Dropdown>
  );
}
