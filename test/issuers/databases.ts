import type { Databases, Login, Session } from '../../src/core/tools.js';
import type { Answer } from '../servers/answering.js';

/** What happens instead of what a request wants, by its number. */
export interface Disturbance {
  answer(step: number, usual: () => Promise<Answer>): Answer | Promise<Answer>;
  /** For logins and statements. */
  act<Result>(step: number, usual: () => Promise<Result>): Promise<Result>;
}

interface Next {
  readonly step: number;
  readonly disturbed: Disturbance | undefined;
}

/** The same databases, of which each login and each statement is a step of its own. */
export function watched(databases: Databases, next: () => Next): Databases {
  async function acted<Result>(usual: () => Promise<Result>): Promise<Result> {
    const { step, disturbed } = next();
    return disturbed === undefined ? usual() : disturbed.act(step, usual);
  }
  const opening =
    (open: (login: Login) => Promise<Session>) =>
    async (login: Login): Promise<Session> => {
      const session = await acted(async () => open(login));
      return {
        query: async (statement, values) => acted(async () => session.query(statement, values)),
        close: async () => session.close(),
      };
    };
  return {
    postgres: opening(async (login) => databases.postgres(login)),
    mysql: opening(async (login) => databases.mysql(login)),
    redis: opening(async (login) => databases.redis(login)),
  };
}
