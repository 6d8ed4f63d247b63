import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const server = 'http://127.0.0.1:4000';
/** What every page runs on. */
const vendor =
  /node_modules[\\/](react|react-dom|scheduler|use-sync-external-store|@tanstack)[\\/]/;

export default defineConfig({
  plugins: [react()],
  build: {
    target: 'es2023',
    // The page's policy allows scripts from this origin alone: nothing is inlined.
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    manifest: true,
    sourcemap: false,
    rolldownOptions: {
      output: {
        // A few files rather than forty: what all pages run on, and what most of them share.
        codeSplitting: {
          groups: [
            { name: 'vendor', test: vendor, priority: 2 },
            {
              name: 'kit',
              test: /@mantine|@tabler|src[\\/]ui[\\/]/,
              minShareCount: 5,
              priority: 1,
            },
          ],
        },
      },
    },
  },
  server: { host: '127.0.0.1', proxy: { '/api': server, '/docs': server } },
});
