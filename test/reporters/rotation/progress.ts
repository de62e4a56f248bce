import type { Notice, Progress } from '../../../src/core/rotation/progress.js';

const SINCE = new Date('2026-03-01T05:17:09.000Z');

export function standing(change: Partial<Progress> = {}): Progress {
  return {
    name: 'pg-mcp',
    state: 'not due',
    since: SINCE,
    next: new Date('2026-03-26T05:17:09.000Z'),
    why: 'made on 2026-03-01',
    todo: undefined,
    overdueSince: undefined,
    ...change,
  };
}

const WHY = '3 attempts have failed';

export const waiting = standing({
  name: 'billing',
  state: 'needs a person',
  next: undefined,
  why: WHY,
  todo: `${WHY}. Once that is mended: \`mcp-rekey rotate resume billing\``,
});

export const stuck = standing({
  name: 'mail',
  state: 'in use',
  next: undefined,
  why: 'a file is gone',
  todo: 'a file is gone. Once that is mended, it goes on by itself',
  isStuck: true,
});

export const late = standing({
  name: 'search',
  state: 'not begun',
  next: undefined,
  why: 'ADMIN is not set, or cannot be used',
  todo: 'ADMIN is not set, or cannot be used',
  overdueSince: new Date('2026-03-31T05:17:09.000Z'),
});

export const death: Notice = {
  event: 'revoked',
  rotation: 'pg-mcp',
  why: 'key-1 is dead: it was tried, and is refused',
  at: SINCE,
};
