import { z } from 'zod';
import type { Secret } from '../../core/secret.js';

/** What the JSON file of a key holds: https://cloud.google.com/iam/docs/keys-create-delete#creating */
export interface KeyFile {
  readonly id: string;
  readonly email: string;
  /** The private key in PEM. */
  readonly key: Secret;
}

const Content = z.object({
  type: z.literal('service_account'),
  private_key_id: z.string().regex(/^[\w-]{1,200}$/),
  private_key: z.string().regex(/PRIVATE KEY/),
  client_email: z.string().regex(/^[\w.@-]{1,250}$/),
});

/** `undefined` if it is no such file. */
export function keyFileIn(file: Secret): KeyFile | undefined {
  const shown = file
    .derive((text) => {
      const content = contentOf(text);
      return content === undefined ? '' : `${content.private_key_id} ${content.client_email}`;
    })
    .publicPart(/^(.+)$/);
  if (shown === undefined) return undefined;
  const [id = '', email = ''] = shown.split(' ');
  return { id, email, key: file.derive((text) => contentOf(text)?.private_key ?? '') };
}

/** The message of what cannot be parsed would quote it. */
function contentOf(text: string): z.output<typeof Content> | undefined {
  try {
    return Content.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}
