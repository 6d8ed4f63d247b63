import { machineId } from '@latchkey/sdk/node';
import { run } from './run.ts';

process.exitCode = await run({ machineId: machineId() });
