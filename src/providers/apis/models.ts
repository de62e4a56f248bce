import { z } from 'zod';

/** The list of models, as OpenAI’s API and those made like it give it. Asking for it is free; it takes a key wherever that is said here. */
export const Models = z.object({ object: z.literal('list'), data: z.array(z.object({ id: z.string() })) });
