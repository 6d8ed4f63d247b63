import { isApiError } from './api-error.ts';

const shape = /^Parameter :(\S+) is invalid\. (.+)$/s;

/** A value that the server refused: which one, as the wire names it, and the sentence about it. */
export interface ParameterProblem {
  readonly parameter: string;
  readonly problem: string;
}

/** What was wrong with which value; undefined when the refusal was about something else. */
export function readParameterProblem(error: unknown): ParameterProblem | undefined {
  if (!isApiError(error, 'invalid_parameter')) return undefined;
  const [, parameter, problem] = shape.exec(error.message) ?? [];
  return parameter && problem ? { parameter, problem } : undefined;
}
