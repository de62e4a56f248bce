import { answerless } from '../../core/answerless.js';
import { Unanswered } from '../../core/inspection.js';
import type { ChangingTools, Databases, Login, Session } from '../../core/tools.js';

/**
 * Runs what is to change something. If it ends in an `Unanswered` before a change was sent, or a statement, that one says so by its reason:
 * everybody knows then that nothing was made.
 */
export async function orNothingSent<Result>(
  tools: ChangingTools,
  run: (tools: ChangingTools) => Promise<Result>,
): Promise<Result> {
  let isSent = false;
  const sending =
    <Rest extends readonly unknown[], Reply>(send: (...all: Rest) => Promise<Reply>) =>
    async (...all: Rest): Promise<Reply> => {
      isSent = true;
      return send(...all);
    };
  const watched: ChangingTools = {
    ...tools,
    change: sending((...all) => tools.change(...all)),
    changeSigned: sending((...all) => tools.changeSigned(...all)),
    replace: sending((...all) => tools.replace(...all)),
    databases: onDatabases(tools.databases, sending),
  };
  try {
    return await run(watched);
  } catch (error) {
    if (isSent || !(error instanceof Unanswered)) throw error;
    throw new Unanswered('refused', `nothing was made: ${answerless('its provider', error)}`);
  }
}

type Sending = <Rest extends readonly unknown[], Reply>(
  send: (...all: Rest) => Promise<Reply>,
) => (...all: Rest) => Promise<Reply>;

/** Whether a statement changes something, nobody can tell from here. */
function onDatabases(databases: Databases, sending: Sending): Databases {
  const opening =
    (open: (login: Login) => Promise<Session>) =>
    async (login: Login): Promise<Session> => {
      const session = await open(login);
      return { ...session, query: sending((...all) => session.query(...all)), close: () => session.close() };
    };
  return {
    postgres: opening((login) => databases.postgres(login)),
    mysql: opening((login) => databases.mysql(login)),
    redis: opening((login) => databases.redis(login)),
  };
}
