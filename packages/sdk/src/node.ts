export type { MachineIdDescription, MachineIdProblem } from './machine-id.ts';
export { describeMachineId, machineId, machineIdAsync } from './machine-id.ts';
