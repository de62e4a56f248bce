import type { ChangingTools } from '../core/tools.js';
import { identityFrom } from './actions/identity.js';
import { DatabaseClient } from './databases/index.js';
import { secretFrom } from './environment-secrets.js';
import { HttpClient } from './http/client.js';
import { localFiles, replacing } from './local-files.js';
import { programsOf } from './programs.js';

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
  /** Ends all that is under way. */
  readonly signal: AbortSignal;
}

/** Everything by which plug-ins reach the outside. Opens no connection yet. */
export function openTools({ env, secrets, version, folder, signal }: ToolsSettings): OpenTools {
  const client = new HttpClient({ version, signal });
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
    change: (request) => client.change(request),
    changeSigned: (request, keys, scope) => client.changeSigned(request, keys, scope),
    replace: replacing(folder),
  };
  return { tools, close: () => client.close() };
}
