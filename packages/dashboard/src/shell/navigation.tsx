import { NavLink, Stack } from '@mantine/core';
import {
  IconBook2,
  IconCode,
  IconHome,
  IconMail,
  IconPackage,
  IconSettings,
  IconUsers,
} from '@tabler/icons-react';
import { useCan } from '../state/company.ts';
import { shellTexts } from '../texts/index.ts';
import { NavigationLink } from '../ui/links.tsx';
import { WaitingRequests } from './waiting-requests.tsx';

const icon = { size: 18, stroke: 1.7, 'aria-hidden': true } as const;
const exact = { exact: true } as const;
const here = { active: true, 'aria-current': 'page' } as const;

/** The pages of one company; those that the role cannot use are left out. */
export function Navigation({ companyId }: { readonly companyId: string }) {
  const can = useCan();
  const link = { params: { companyId }, activeProps: here } as const;
  return (
    <nav aria-label={shellTexts.mainNavigation}>
      <Stack gap={2}>
        <NavigationLink
          to="/$companyId"
          {...link}
          activeOptions={exact}
          label={shellTexts.home}
          leftSection={<IconHome {...icon} />}
        />
        {can('list_products') && (
          <NavigationLink
            to="/$companyId/products"
            {...link}
            label={shellTexts.products}
            leftSection={<IconPackage {...icon} />}
          />
        )}
        {can('list_memberships') && (
          <NavigationLink
            to="/$companyId/memberships"
            {...link}
            label={shellTexts.memberships}
            leftSection={<IconUsers {...icon} />}
          />
        )}
        {can('list_mails') && (
          <NavigationLink
            to="/$companyId/mail"
            {...link}
            label={shellTexts.mail}
            leftSection={<IconMail {...icon} />}
          />
        )}
        <NavigationLink
          to="/$companyId/developer"
          {...link}
          label={shellTexts.developer}
          leftSection={<IconCode {...icon} />}
        />
        <NavigationLink
          to="/$companyId/settings"
          {...link}
          label={shellTexts.settings}
          leftSection={<IconSettings {...icon} />}
          rightSection={<WaitingRequests companyId={companyId} />}
        />
        <NavLink
          href="/docs"
          label={shellTexts.apiReference}
          leftSection={<IconBook2 {...icon} />}
        />
      </Stack>
    </nav>
  );
}
