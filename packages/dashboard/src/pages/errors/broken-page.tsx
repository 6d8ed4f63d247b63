import { Button } from '@mantine/core';
import type { ErrorComponentProps } from '@tanstack/react-router';
import { isApiError } from '../../api/api-error.ts';
import { StandIn } from '../../shell/stand-in.tsx';
import { errorTexts } from '../../texts/index.ts';

/** A page broke, or what it cannot do without did not come. */
export function BrokenPage({ error }: ErrorComponentProps) {
  const text = isApiError(error) ? error.message : errorTexts.brokenText;
  return (
    <StandIn title={errorTexts.brokenTitle} description={text}>
      <Button onClick={() => window.location.reload()}>{errorTexts.brokenReload}</Button>
    </StandIn>
  );
}
