import { Unanswered } from '../core/inspection.js';
import { Secret } from '../core/secret.js';
import type { Databases, Tools } from '../core/tools.js';
import { HttpClient } from './http/client.js';
import { signer } from './http/signature.js';

const NO_DATABASES: Databases = {
  postgres: () => Promise.reject(new Unanswered('no-way')),
  mysql: () => Promise.reject(new Unanswered('no-way')),
  redis: () => Promise.reject(new Unanswered('no-way')),
};

export interface OpenTools {
  readonly tools: Tools;
  close(): Promise<void>;
}

export interface ToolsSettings {
  readonly env: NodeJS.ProcessEnv;
  /** Our own, for the user agent. */
  readonly version: string;
  /** Ends all that is under way. */
  readonly signal: AbortSignal;
}

/** Everything by which plug-ins reach the outside. */
export function openTools({ env, version, signal }: ToolsSettings): OpenTools {
  const client = new HttpClient({ version, signal });
  const now = new Date();
  return {
    tools: {
      now,
      ask: (request) => client.ask(request),
      askSigned: async (request, keys, scope) => client.ask(await signer(request, keys, scope, now)),
      databases: NO_DATABASES,
      secret: (reference, destinations) => {
        const name = reference.replace(/^env:\/\//, '');
        const value = env[name];
        if (value === undefined || value === '') throw new Unanswered('incomplete', name);
        return Secret.of(value, destinations);
      },
      identity: () => Promise.reject(new Unanswered('incomplete')),
    },
    close: () => client.close(),
  };
}
