import { Group, Text } from '@mantine/core';
import { Link, Outlet } from '@tanstack/react-router';
import { hubTexts } from '../texts/index.ts';
import { HubAccountMenu } from './hub-account-menu.tsx';
import classes from './hub-shell.module.css';
import { InShell } from './in-shell.ts';
import { KeyMark } from './key-mark.tsx';

/** The frame around the pages of a buyer who is signed in. */
export function HubShell() {
  return (
    <div className={classes.shell}>
      <header className={classes.header}>
        <div className={classes.bar}>
          <Link to="/hub" className="start-link" aria-label={hubTexts.home}>
            <Group gap="sm" wrap="nowrap">
              <KeyMark />
              <Text fw={600}>{hubTexts.title}</Text>
            </Group>
          </Link>
          <HubAccountMenu />
        </div>
      </header>
      <main id="main" tabIndex={-1} className={classes.main}>
        <InShell value={true}>
          <Outlet />
        </InShell>
      </main>
    </div>
  );
}
