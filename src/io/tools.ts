import type { Tools } from '../core/tools.js';
import { identityFrom } from './actions/identity.js';
import { DatabaseClient } from './databases/index.js';
import { secretFrom } from './environment-secrets.js';
import { HttpClient } from './http/client.js';

export interface OpenTools {
  readonly tools: Tools;
  /** Lets go of all connections. */
  close(): Promise<void>;
}

export interface ToolsSettings {
  readonly env: NodeJS.ProcessEnv;
  /** Variables that the policy may mean by `env://NAME`. They are no settings: who writes them does not say where tokens of this job go. */
  readonly secrets: NodeJS.ProcessEnv;
  /** Our own, for the user agent. */
  readonly version: string;
  /** Ends all that is under way. */
  readonly signal: AbortSignal;
}

/** Everything by which plug-ins reach the outside. Opens no connection yet. */
export function openTools({ env, secrets, version, signal }: ToolsSettings): OpenTools {
  const client = new HttpClient({ version, signal });
  const ask: Tools['ask'] = (request) => client.ask(request);
  const tools: Tools = {
    now: new Date(),
    ask,
    askSigned: (request, keys, scope) => client.askSigned(request, keys, scope),
    databases: new DatabaseClient({ signal }),
    secret: secretFrom(secrets),
    identity: identityFrom(env, ask),
  };
  return { tools, close: () => client.close() };
}
