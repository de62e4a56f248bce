import { z } from 'zod';
import { Unanswered } from '../../core/inspection.js';
import type { Reply } from '../../core/tools.js';
import { bodyOf } from './replies.js';

/** https://cloud.google.com/api-keys/docs/polling-operations: a look every ten seconds. */
const PAUSE = 10_000;
const LOOKS = 8;

/** https://cloud.google.com/api-keys/docs/reference/rest/v2/operations#Operation */
const Operation = z.object({
  name: z.string().regex(/^operations\/[\w.-]{1,200}$/),
  done: z.boolean().optional(),
  error: z.object({ code: z.number() }).optional(),
  response: z.record(z.string(), z.unknown()).optional(),
});

export type Ending<Result> =
  | { readonly answer: 'done'; readonly result: Result }
  /** Nothing has come of it. */
  | { readonly answer: 'failed'; readonly detail: string };

/** What comes of an operation that takes some time. Throws `Unanswered` if it takes too long. */
export async function endOf<Result>(
  begun: Reply,
  result: z.ZodType<Result>,
  look: (name: string) => Promise<Reply>,
  pause: (time: number) => Promise<void>,
): Promise<Ending<Result>> {
  let operation = bodyOf(begun, Operation);
  const { name } = operation;
  for (let looks = 0; operation.done !== true; looks++) {
    if (looks === LOOKS) throw new Unanswered('timeout', 'the operation is not done yet');
    if (looks > 0) await pause(PAUSE);
    operation = bodyOf(await look(name), Operation.extend({ name: z.literal(name) }));
  }
  const { error, response } = operation;
  if (error !== undefined) return { answer: 'failed', detail: `code ${error.code}` };
  const read = result.safeParse(response);
  if (!read.success) throw new Unanswered('unexpected-reply', 'an operation that ended in something else');
  return { answer: 'done', result: read.data };
}
