import { homeTexts as texts } from '../../texts/index.ts';
import type { CountName } from './days.ts';

/** One part of the bars. The colours stand out from the ground, light and dark (3 to 1). */
export interface Series {
  readonly name: CountName;
  readonly label: string;
  readonly color: string;
}

export const validations: readonly Series[] = [
  { name: 'validated', label: texts.validated, color: 'ink.5' },
  { name: 'without_machine', label: texts.withoutMachine, color: 'gray.6' },
];

export const refusals: readonly Series[] = [
  { name: 'mismatch', label: texts.mismatch, color: 'orange.8' },
  { name: 'inactive', label: texts.inactive, color: 'grape.6' },
  { name: 'empty_metadata', label: texts.emptyMetadata, color: 'teal.8' },
  { name: 'unknown_key', label: texts.unknownKey, color: 'gray.6' },
];
