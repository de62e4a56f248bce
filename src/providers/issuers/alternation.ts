import { type Key, refused } from './issuer.js';

/**
 * Two accounts of a database that take turns: one is in use, and the other one gets the next password. An account has one password at a
 * time, so that an account and the generation of its password are a credential.
 */
export interface Turn {
  readonly user: string;
  /** Which password of the account it is: the label of the order, or what the server tells of one that somebody else has set. */
  readonly generation: string;
  readonly label: string | undefined;
  readonly createdAt: Date | undefined;
  readonly isLive: boolean;
}

/** What every label of ours is, and what nobody else writes beside an account. */
export const LABEL = /^mcp-rekey\/[A-Za-z0-9/-]{1,53}$/;

export function idOf({ user, generation }: Pick<Turn, 'user' | 'generation'>): string {
  return `${user}@${generation}`;
}

/** Names of accounts have no `@` in them. */
export function userIn(id: string): string {
  return id.slice(0, Math.max(id.indexOf('@'), 0));
}

export function keyOf(turn: Turn): Key {
  const { label, createdAt, isLive } = turn;
  return { id: idOf(turn), label, createdAt, lastUsedAt: undefined, isLive };
}

type Refusal = ReturnType<typeof refused> | { readonly answer: 'full'; readonly detail: string };

/** The account that may get a new password: never the one in use, and none that lets anybody in. */
export function idleAmong<One extends Turn>(
  turns: readonly One[],
  current: string | undefined,
): One | Refusal {
  if (turns.length !== 2) return refused('the server does not have both of these accounts');
  if (current !== undefined && !turns.some((turn) => idOf(turn) === current && turn.isLive)) {
    return refused('the one in use is none of what the server has now: somebody else has changed it');
  }
  const idle = turns.find((turn) => idOf(turn) !== current && !turn.isLive);
  if (idle !== undefined) return idle;
  const ids = turns.filter((turn) => idOf(turn) !== current).map(idOf);
  return {
    answer: 'full',
    detail: `${ids.join(' and ')} may log in too: lock whatever of it nobody uses, and it gets the new password`,
  };
}
