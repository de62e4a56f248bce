import { NAME, text } from './fields.js';

/** Where a secret is, as `references` and `targets` say it. */
export function address() {
  return {
    store: text('store', 'the name of an entry of stores', NAME).describe(
      'Name of an entry of `stores`, or its store’s id.',
    ),
    scope: text('scope', 'what the secret is in', NAME)
      .optional()
      .describe('What it is in, as docs/stores.md says it for that store.'),
    name: text('name', 'the name of the secret', NAME).describe('Its name there.'),
    key: text('key', 'a part of the secret', NAME)
      .optional()
      .describe('The part that is meant, of a secret of several.'),
  };
}
