import { type Failure, type Followed, way } from './variables.js';

/** Where a resolved value may go: into the environment of the program that is launched, and nowhere else. */
export const LAUNCHED = 'program:launched';

/** One reference of a variable, and whether it resolves. */
export interface Told {
  readonly variable: string;
  /** As it may be shown, with the variables that lead to it. */
  readonly shown: string;
  /** Title of the store; `undefined` if the environment itself has the value, or nobody reads the reference. */
  readonly store: string | undefined;
  readonly failure: Failure | undefined;
}

/** Of a variable that names another one; `written`: by what it does. */
export function fromEnvironment(variable: string, written: string, found: Followed): Told {
  const failure = 'failure' in found ? found.failure : undefined;
  return { variable, shown: written, store: undefined, failure };
}

/** `env://A -> vault://…`: all that a variable names in turn. */
export function chain({ by }: Followed, end: string): string {
  const names = by.slice(1).map((name) => `env://${name}`);
  return way([...names, end]);
}
