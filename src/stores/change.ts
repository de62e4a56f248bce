/** What was there when somebody looked: a version, as `Stored` names it; `absent`; or `unseen`, if nobody could. */
export type Before = { readonly version: string } | 'absent' | 'unseen';

/**
 * What became of a change. `notice`: what its user has to know and to do from now on, in whole sentences. `changed`: somebody else was faster, and nothing was written. `unfit`: the store does not take it, and nothing was
 * written. After an `Unanswered` nobody knows.
 */
export type Change =
  | { readonly answer: 'done'; readonly version?: string | undefined; readonly notice?: string }
  | { readonly answer: 'changed' }
  | { readonly answer: 'unfit'; readonly detail: string };

export function done(version?: string, notice?: string): Change {
  return {
    answer: 'done',
    ...(version !== undefined && { version }),
    ...(notice !== undefined && { notice }),
  };
}

export function unfit(detail: string): Change {
  return { answer: 'unfit', detail };
}
