import { Secret } from '../../core/secret.js';
import type { HttpRequest, Reply, StoreTools } from '../../core/tools.js';

/**
 * Tools that ask the same question once, for as long as one launch takes: of a secret of several keys, each is a reference. For the holder of
 * one login alone, for who asks is no part of the question.
 */
export function remembering(tools: StoreTools): StoreTools {
  const replies = new Map<string, Promise<Reply>>();
  const once = async (request: HttpRequest, how: object, ask: () => Promise<Reply>): Promise<Reply> => {
    const { method, at, path, body } = request;
    // Secrets cannot be compared.
    if (path instanceof Secret || body instanceof Secret) return ask();
    const question = JSON.stringify([method, at, path, body, headersOf(request), how]);
    const reply = replies.get(question) ?? ask();
    replies.set(question, reply);
    return reply;
  };
  return {
    ...tools,
    ask: async (request) => once(request, {}, async () => tools.ask(request)),
    askSigned: async (request, keys, scope) =>
      once(request, scope, async () => tools.askSigned(request, keys, scope)),
  };
}

/** The names of the headers, and what is in those that are no secret: some say which call it is. */
function headersOf({ headers = {} }: HttpRequest): object {
  return Object.entries(headers).map(([name, value]) => [name, value instanceof Secret ? '' : value]);
}
