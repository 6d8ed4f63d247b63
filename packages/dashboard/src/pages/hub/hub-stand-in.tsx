import { Button } from '@mantine/core';
import type { ErrorComponentProps } from '@tanstack/react-router';
import { type ReactNode, useContext } from 'react';
import { isApiError } from '../../api/api-error.ts';
import { HubPlainPage } from '../../shell/hub-plain-page.tsx';
import { InShell } from '../../shell/in-shell.ts';
import { hubTexts as texts } from '../../texts/index.ts';
import { LinkButton } from '../../ui/links.tsx';
import { PageHeader } from '../../ui/page-header.tsx';

/** There is no such page in the hub. */
export function HubNotFoundPage() {
  return (
    <HubStandIn title={texts.notFoundTitle} description={texts.notFoundText}>
      <LinkButton to="/hub">{texts.toPurchases}</LinkButton>
    </HubStandIn>
  );
}

/** A page of the hub broke, or what it cannot do without did not come. */
export function HubBrokenPage({ error }: ErrorComponentProps) {
  const text = isApiError(error) ? error.message : texts.brokenText;
  return (
    <HubStandIn title={texts.brokenTitle} description={text}>
      <Button onClick={() => window.location.reload()}>{texts.brokenReload}</Button>
    </HubStandIn>
  );
}

interface HubStandInProps {
  readonly title: string;
  readonly description: string;
  readonly children: ReactNode;
}

function HubStandIn(props: HubStandInProps) {
  const inside = useContext(InShell);
  if (!inside) return <HubPlainPage {...props} />;
  const { title, description, children } = props;
  return (
    <>
      <PageHeader title={title} description={description} />
      {children}
    </>
  );
}
