import { inspect } from 'node:util';
import { expect } from 'vitest';
import { type Login, LoginRefused, StatementRefused } from '../../../src/core/databases.js';
import { Unanswered } from '../../../src/core/inspection.js';
import { Secret } from '../../../src/core/secret.js';

/** A login to a server on this machine. */
export function loginTo(port: number, user: string, password: string, more: Partial<Login> = {}): Login {
  const secret = Secret.of(password, [`127.0.0.1:${port}`, `localhost:${port}`]);
  return { host: '127.0.0.1', port, user, tls: 'prefer', ...more, password: secret };
}

/** How something ends: its reason, or the code of the server. Never with a piece of the password in it. */
export async function endOf(work: Promise<unknown>, ...secrets: readonly string[]): Promise<string> {
  const error: unknown = await work.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (error === undefined) return 'in';
  const shown = inspect(error, { depth: 9, showHidden: true }) + (error as Error).stack;
  for (const secret of secrets.filter(Boolean)) expect(shown.includes(secret), 'a secret shows').toBe(false);
  if (error instanceof LoginRefused) return error.code + (error.authenticated ? ' after the password' : '');
  if (error instanceof StatementRefused) return `statement: ${error.code}`;
  if (error instanceof Unanswered) return error.message;
  throw error;
}
