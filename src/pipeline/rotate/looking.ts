import type { Forge, JournalStore } from '../../core/rotation/forge.js';
import type { ChangingTools, Databases, Login, Programs, Session } from '../../core/tools.js';

/** Tools by which nothing can be changed: over HTTP, in files, in databases, or by programs of others. */
export function onlyLooking(tools: ChangingTools): ChangingTools {
  return {
    ...tools,
    change: refuse,
    changeSigned: refuse,
    replace: refuse,
    command: refuse,
    databases: readingDatabases(tools.databases),
    programs: readingPrograms(tools.programs),
  };
}

/** A forge that only shows what there is. */
export function onlyShowing(forge: Forge): Forge {
  return {
    tip: (...all) => forge.tip(...all),
    read: (...all) => forge.read(...all),
    pull: (...all) => forge.pull(...all),
    runs: (...all) => forge.runs(...all),
    jobs: (...all) => forge.jobs(...all),
    waiting: (...all) => forge.waiting(...all),
    clock: () => forge.clock(),
    propose: refuse,
    close: refuse,
    dispatch: refuse,
  };
}

export function onlyRead(journal: JournalStore): JournalStore {
  return { read: () => journal.read(), append: refuse };
}

/** A bug: whoever only looks has no business here. */
async function refuse(): Promise<never> {
  throw new TypeError('a run that only looks was about to change something');
}

/** Statements that only tell, and of functions in them that do something all those that issuers know of. */
const TELLING =
  /^\s*(?:SELECT|SHOW)\b(?![\s\S]*\b(?:pg_terminate_backend|pg_cancel_backend|pg_(?:try_)?advisory\w*|set_config|GET_LOCK|INTO)\b)/i;
/** The same of Redis: https://redis.io/docs/latest/commands/ */
const TELLING_REDIS: readonly string[] = ['ACL LIST', 'ACL WHOAMI', 'ACL GETUSER', 'INFO', 'PING'];

function readingDatabases(databases: Databases): Databases {
  const opening =
    (open: (login: Login) => Promise<Session>, isTelling: (statement: string) => boolean) =>
    async (login: Login): Promise<Session> => {
      const session = await open(login);
      return {
        query: async (statement, values) =>
          typeof statement === 'string' && isTelling(statement) ? session.query(statement, values) : refuse(),
        close: () => session.close(),
      };
    };
  const isSql = (statement: string): boolean => TELLING.test(statement);
  return {
    postgres: opening((login) => databases.postgres(login), isSql),
    mysql: opening((login) => databases.mysql(login), isSql),
    redis: opening(
      (login) => databases.redis(login),
      (command) => TELLING_REDIS.includes(command),
    ),
  };
}

/**
 * `op read`, `op item get`, `op --version`, `bws secret list`: their other words make, change and end things.
 * https://developer.1password.com/docs/cli/reference/, https://bitwarden.com/help/secrets-manager-cli/
 */
const TELLING_WORDS: readonly string[] = ['get', 'list'];

function readingPrograms(programs: Programs): Programs {
  return {
    run: async (program, request) => {
      const [first = '', second = ''] = request.args;
      const isTelling = first === 'read' || first === '--version' || TELLING_WORDS.includes(second);
      return isTelling ? programs.run(program, request) : refuse();
    },
  };
}
