import { type ReactNode, useContext } from 'react';
import { PageHeader } from '../ui/page-header.tsx';
import { InShell } from './in-shell.ts';
import { PlainPage } from './plain-page.tsx';

interface StandInProps {
  readonly title: string;
  readonly description: string;
  /** The way on. */
  readonly children: ReactNode;
}

/** What stands in for a page that cannot be shown, within the frame or without one. */
export function StandIn(props: StandInProps) {
  const inside = useContext(InShell);
  if (!inside) return <PlainPage {...props} />;
  const { title, description, children } = props;
  return (
    <>
      <PageHeader title={title} description={description} />
      {children}
    </>
  );
}
