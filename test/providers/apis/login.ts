import { inspect } from 'node:util';
import { expect } from 'vitest';
import type { Databases } from '../../../src/core/databases.js';
import { type Inspection, Unanswered } from '../../../src/core/inspection.js';
import { Secret } from '../../../src/core/secret.js';
import type { Tools } from '../../../src/core/tools.js';
import { askedOf } from '../../../src/pipeline/age/asked.js';
import type { Held } from '../../../src/pipeline/age/held.js';
import type { ProviderApi } from '../../../src/providers/apis/api.js';
import { decoded } from '../../../src/providers/apis/database-url.js';

/** A password, and what stands around it. `beside`: variables by name. */
export interface Found extends Partial<Omit<Held, 'beside'>> {
  readonly value: string;
  readonly beside?: Readonly<Record<string, string>>;
}

export interface Listed {
  readonly host: string;
  readonly admin?: string;
  readonly account?: Readonly<Record<string, string>>;
}

const NOW = new Date('2026-11-26T12:00:00Z');

/** What the inspector says. Nothing of the password may be in there. */
export async function inspected(
  api: ProviderApi,
  { value, beside = {}, ...found }: Found,
  listed: readonly Listed[],
  databases: Databases,
): Promise<Inspection> {
  const held: Held = {
    kind: undefined,
    name: undefined,
    user: undefined,
    url: undefined,
    domain: undefined,
    ...found,
    value,
    beside: Object.entries(beside).map(([name, text]) => ({
      name,
      kind: undefined,
      value: text,
      isPlain: true,
    })),
  };
  const hosts = listed.map(({ host, admin, account = {} }) => ({
    provider: api.id,
    host,
    account,
    admin: admin === undefined ? undefined : Secret.of(admin, [host]),
  }));
  const inspection = await api.inspectors[0]!.inspect(askedOf(held, api, hosts), toolsOf(databases)).catch(
    (error: unknown): Inspection => {
      if (!(error instanceof Unanswered)) throw error;
      return { answer: 'unknown', reason: error.reason, detail: error.detail };
    },
  );
  const shown = JSON.stringify(inspection) + inspect(inspection, { depth: 9, showHidden: true });
  const secrets = [value, decoded(value), ...listed.flatMap(({ admin }) => admin ?? [])];
  for (const secret of secrets) expect(shown.includes(secret), 'a secret shows').toBe(false);
  return inspection;
}

function toolsOf(databases: Databases): Tools {
  const none = () => Promise.reject(new Error('nothing but a database is asked'));
  return {
    now: NOW,
    ask: none,
    askSigned: none,
    databases,
    secret: () => {
      throw new Error('nothing but a database is asked');
    },
    identity: none,
  };
}
