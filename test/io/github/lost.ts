import {
  badCredentials,
  badGateway,
  notAccessible,
  notFound,
  refusal,
  secondaryLimit,
  serverError,
} from '../../servers/github/answers.js';
import type { Fault } from '../../servers/github/server.js';

export interface Loss {
  readonly name: string;
  readonly fault: Fault;
  /** After it was done. */
  readonly done: boolean;
}

const LOST: readonly (readonly [string, Fault])[] = [
  ['a reset', 'reset'],
  ['half of the answer', 'cut'],
  ['silence', 'silence'],
  ['500', serverError],
  ['502', badGateway],
];

const REFUSED: readonly (readonly [string, Fault])[] = [
  ['401', badCredentials],
  ['403', notAccessible],
  ['404', notFound],
  ['409', refusal(409, 'Conflict')],
  ['422', refusal(422, 'Unprocessable Entity')],
  ['a secondary limit for long', secondaryLimit(403, 3600)],
  ['a secondary limit', secondaryLimit(429, 1)],
];

/** All that can come instead of an answer, or instead of the answer to what was done. */
export const losses: readonly Loss[] = [
  ...LOST.map(([name, fault]) => ({ name: `${name}, undone`, fault, done: false })),
  ...LOST.map(([name, fault]) => ({ name: `${name}, done`, fault, done: true })),
  ...REFUSED.map(([name, fault]) => ({ name, fault, done: false })),
];

/** Long enough for an answer of this machine, and not long where none comes. */
export const patienceFor = ({ fault }: Loss): { attempt: number } => ({
  attempt: fault === 'silence' ? 400 : 30_000,
});
