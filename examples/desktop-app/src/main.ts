import { describeMachineId } from '@latchkey/sdk/node';
import { noMachineId, run } from './run.ts';

const { id } = describeMachineId();
if (id === undefined) {
  console.log('This computer does not tell its id. Please contact support.');
  process.exitCode = noMachineId;
} else {
  process.exitCode = await run({ machineId: id, askAnew: process.argv.includes('--new-key') });
}
