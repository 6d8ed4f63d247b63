import { MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { queryClient } from './api/query-client.ts';
import { readNonce } from './nonce.ts';
import { router } from './router.ts';
import { cssVariables, theme } from './theme.ts';
import { NoticesArea } from './ui/notices-area.tsx';

/** Everything that pages stand on: theme, queries, router, notices. */
export function App() {
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariables}
      defaultColorScheme="auto"
      getStyleNonce={readNonce}
    >
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
        <NoticesArea />
      </QueryClientProvider>
    </MantineProvider>
  );
}
