import type { ChangingSession, Login } from './databases.js';
import type { ChangingTools, Programs } from './tools.js';

/** What takes the place of a call that changes something. */
export type Instead = <Given extends readonly unknown[], Answer>(
  call: (...given: Given) => Promise<Answer>,
) => (...given: Given) => Promise<Answer>;

/**
 * `op read`, `op item get`, `op --version`, `bws secret list`: their other words make, change and end things.
 * https://developer.1password.com/docs/cli/reference/, https://bitwarden.com/help/secrets-manager-cli/
 */
function isTelling([first = '', second = '']: readonly string[]): boolean {
  return first === 'read' || first === '--version' || ['get', 'list'].includes(second);
}

/** The same tools, but whatever changes something goes another way: over HTTP, in files, in databases, or by programs of others. */
export function changingBy(tools: ChangingTools, instead: Instead): ChangingTools {
  const { databases, programs } = tools;
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
    programs: {
      run: (program, request) => {
        const run: Programs['run'] = (...given) => programs.run(...given);
        return (isTelling(request.args) ? run : instead(run))(program, request);
      },
    },
    databases: {
      postgres: opening((login) => databases.postgres(login)),
      mysql: opening((login) => databases.mysql(login)),
      redis: opening((login) => databases.redis(login)),
    },
  };
}
