import { spawn } from 'node:child_process';
import { measureFiles } from './file-sizes.ts';

interface Step {
  readonly name: string;
  run(): Promise<{ ok: boolean; output: string }>;
}

const program = (name: string, command: string, ...args: string[]): Step => ({
  name,
  run: () =>
    new Promise((resolve) => {
      const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'] });
      let output = '';
      child.stdout.on('data', (data) => {
        output += data;
      });
      child.stderr.on('data', (data) => {
        output += data;
      });
      child.on('error', (error) => resolve({ ok: false, output: String(error) }));
      child.on('close', (code) => resolve({ ok: code === 0, output }));
    }),
});

const steps: readonly Step[] = [
  program(
    'format and lint',
    'biome',
    'check',
    '--error-on-warnings',
    '--max-diagnostics=none',
    '.',
  ),
  program('types', 'tsc', '-p', '.'),
  program('types of the dashboard', 'tsc', '-p', 'packages/dashboard'),
  program('import zones', 'depcruise', '--config', '.dependency-cruiser.cjs', 'packages'),
  program('generated files', process.execPath, 'scripts/generate.ts', '--check'),
  { name: 'file sizes', run: async () => measureFiles('packages') },
];

/** Runs every check at once, prints a line each and the details of what failed. */
async function main(): Promise<void> {
  const results = await Promise.all(
    steps.map(async (step) => {
      const startedAt = performance.now();
      const result = await step.run();
      const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
      process.stdout.write(`${result.ok ? 'ok    ' : 'FAILED'}  ${step.name}  ${seconds} s\n`);
      return { step, ...result };
    }),
  );
  for (const { step, ok, output } of results) {
    if (ok && step.name !== 'file sizes') continue;
    process.stdout.write(`\n${step.name}:\n${output}\n`);
  }
  process.exitCode = results.every((result) => result.ok) ? 0 : 1;
}

await main();
