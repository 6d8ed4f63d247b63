import { Divider, NavLink, Stack, Text } from '@mantine/core';
import { IconLogout, IconUserCircle } from '@tabler/icons-react';
import { useHubSession } from '../state/hub-session.ts';
import { hubTexts } from '../texts/index.ts';
import { Dropdown } from '../ui/dropdown.tsx';
import { NavigationLink } from '../ui/links.tsx';
import { ColourScheme } from './colour-scheme.tsx';
import { useLeaveHub } from './use-leave-hub.ts';

/** Which buyer is signed in: account, colours, the way out. */
export function HubAccountMenu() {
  const { email } = useHubSession();
  const leave = useLeaveHub();
  return (
    <Dropdown
      label={hubTexts.accountMenu(email)}
      button={<IconUserCircle size={24} stroke={1.6} aria-hidden />}
    >
      {(close) => (
        <Stack gap="xs">
          <Text size="sm" c="dimmed" px="sm" className="break-anywhere">
            {email}
          </Text>
          <NavigationLink
            to="/hub/account"
            onClick={close}
            label={hubTexts.account}
            leftSection={<IconUserCircle size={16} aria-hidden />}
          />
          <Divider />
          <ColourScheme />
          <Divider />
          <NavLink
            component="button"
            label={hubTexts.signOut}
            leftSection={<IconLogout size={16} aria-hidden />}
            onClick={() => void leave()}
          />
        </Stack>
      )}
    </Dropdown>
  );
}
