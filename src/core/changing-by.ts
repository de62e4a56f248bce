import type { ChangingSession, ChangingTools, Login } from './tools.js';

/** What takes the place of a call that changes something. */
export type Instead = <Given extends readonly unknown[], Answer>(
  call: (...given: Given) => Promise<Answer>,
) => (...given: Given) => Promise<Answer>;

/** The same tools, but whatever changes something goes another way. Programs of others may do so as well: only whoever runs one knows. */
export function changingBy(tools: ChangingTools, instead: Instead): ChangingTools {
  const { databases } = tools;
  const opening =
    (open: (login: Login) => Promise<ChangingSession>) =>
    async (login: Login): Promise<ChangingSession> => {
      const session = await open(login);
      return {
        query: (...given) => session.query(...given),
        change: instead((...given) => session.change(...given)),
        close: () => session.close(),
      };
    };
  return {
    ...tools,
    change: instead((...given) => tools.change(...given)),
    changeSigned: instead((...given) => tools.changeSigned(...given)),
    replace: instead((...given) => tools.replace(...given)),
    command: instead((...given) => tools.command(...given)),
    databases: {
      postgres: opening((login) => databases.postgres(login)),
      mysql: opening((login) => databases.mysql(login)),
      redis: opening((login) => databases.redis(login)),
    },
  };
}
