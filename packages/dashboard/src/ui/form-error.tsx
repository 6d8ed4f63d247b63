import { Alert } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';

/** Why a form was not accepted, read out at once. Nothing without an error. */
export function FormError({ error }: { readonly error: Error | string | null | undefined }) {
  if (!error) return null;
  return (
    <Alert color="red" variant="light" icon={<IconAlertTriangle aria-hidden />} role="alert">
      {typeof error === 'string' ? error : error.message}
    </Alert>
  );
}
