import { Burger } from '@mantine/core';
import { Outlet, useRouterState } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useShownCompany } from '../state/company.ts';
import { uiTexts } from '../texts/index.ts';
import { AccountMenu } from './account-menu.tsx';
import { CompanySwitcher } from './company-switcher.tsx';
import { InShell } from './in-shell.ts';
import { Navigation } from './navigation.tsx';
import classes from './shell.module.css';
import { StartLink } from './start-link.tsx';

/** The frame around the pages of somebody who is signed in. */
export function Shell() {
  const [opened, setOpened] = useState(false);
  const company = useShownCompany();
  const path = useRouterState({ select: ({ location }) => location.pathname });
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new path closes the menu that led to it
  useEffect(() => setOpened(false), [path]);
  return (
    <div className={classes.shell} data-opened={opened || undefined}>
      <header className={classes.header}>
        {company && (
          <Burger
            className={classes.burger ?? ''}
            opened={opened}
            onClick={() => setOpened(!opened)}
            size="sm"
            aria-label={opened ? uiTexts.closeMenu : uiTexts.openMenu}
            aria-expanded={opened}
          />
        )}
        <StartLink />
        <div className={classes.company}>
          <CompanySwitcher />
        </div>
        <AccountMenu />
      </header>
      {company && (
        <div className={classes.navigation}>
          <Navigation companyId={company.id} />
        </div>
      )}
      <main id="main" tabIndex={-1} className={classes.main}>
        <div className={classes.page}>
          <InShell value={true}>
            <Outlet />
          </InShell>
        </div>
      </main>
    </div>
  );
}
