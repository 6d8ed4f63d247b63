/** Why a value cannot be taken: the parameter as the wire names it, and a whole sentence to show. */
export interface Problem {
  readonly parameter: string;
  readonly problem: string;
}
