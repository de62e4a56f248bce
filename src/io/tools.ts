import { setTimeout as sleep } from 'node:timers/promises';
import type { Configs } from '../core/configs.js';
import { Unanswered } from '../core/inspection.js';
import type { ChangingTools } from '../core/tools.js';
import { identityFrom } from './actions/identity.js';
import { DatabaseClient } from './databases/index.js';
import { secretFrom } from './environment-secrets.js';
import { HttpClient } from './http/client.js';
import { localFiles, replacing } from './local-files.js';
import { marking } from './marks.js';
import { programsOf } from './programs.js';
import { interrupted, LIMITS, type Limits } from './queue.js';

export interface OpenTools {
  /** Who only looks takes them as `Tools` or `StoreTools`. */
  readonly tools: ChangingTools;
  /** Lets go of all connections. */
  close(): Promise<void>;
}

export interface ToolsSettings {
  readonly env: NodeJS.ProcessEnv;
  /** Variables that the policy may mean by `env://NAME`. They are no settings: who writes them does not say where tokens of this job go. */
  readonly secrets: NodeJS.ProcessEnv;
  /** Our own, for the user agent. */
  readonly version: string;
  /** Where paths of local files begin. */
  readonly folder: string;
  readonly configs: Configs;
  /** Runs commands of the policy; absent where none is to be run. */
  readonly command?: ChangingTools['command'];
  /** Ends all that is under way. */
  readonly signal: AbortSignal;
  /** How much is asked over HTTP at once, and how long it is waited for. */
  readonly limits?: Limits;
}

const noCommand: ChangingTools['command'] = () =>
  Promise.reject(new Unanswered('incomplete', 'no command is run here'));

/** Everything by which plug-ins reach the outside. Opens no connection yet. */
export function openTools(settings: ToolsSettings): OpenTools {
  const { env, secrets, version, folder, configs, command = noCommand, signal, limits = LIMITS } = settings;
  const client = new HttpClient({ version, signal, limits });
  const ask: ChangingTools['ask'] = (request) => client.ask(request);
  const tools: ChangingTools = {
    now: new Date(),
    ask,
    askSigned: (request, keys, scope) => client.askSigned(request, keys, scope),
    databases: new DatabaseClient({ signal }),
    secret: secretFrom(secrets),
    identity: identityFrom(env, ask),
    files: localFiles(folder),
    programs: programsOf(env),
    configs,
    mark: marking(),
    change: (request) => client.change(request),
    changeSigned: (request, keys, scope) => client.changeSigned(request, keys, scope),
    replace: replacing(folder),
    command,
    pause: (time) => sleep(time, undefined, { signal }).catch(interrupted),
  };
  return { tools, close: () => client.close() };
}
