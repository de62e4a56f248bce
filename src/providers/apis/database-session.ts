import type { z } from 'zod';
import { LoginRefused, type Session, StatementRefused } from '../../core/databases.js';
import { type Inspection, unknown } from '../../core/inspection.js';

/** Logs in, and closes the session when it has been asked. */
export async function loggedIn<Result, Opened extends Session>(
  opening: Promise<Opened>,
  ask: (session: Opened) => Promise<Result>,
  refused: (refusal: LoginRefused) => Result | Promise<Result>,
): Promise<Result> {
  let session: Opened;
  try {
    session = await opening;
  } catch (error) {
    if (error instanceof LoginRefused) return refused(error);
    throw error;
  }
  try {
    return await ask(session);
  } finally {
    await session.close();
  }
}

/** The rows as they should be; none if the server does not tell, or tells something else. */
export async function rowsOf<Row>(
  row: z.ZodType<Row>,
  answer: ReturnType<Session['query']>,
): Promise<readonly Row[]> {
  try {
    const rows = row.array().safeParse(await answer);
    return rows.success ? rows.data : [];
  } catch (error) {
    if (error instanceof StatementRefused) return [];
    throw error;
  }
}

/** For a server that lets somebody in without having looked at the password. */
export function unproven(): Inspection {
  return unknown('unexpected-reply', 'the server asks for no password');
}
