import { address } from './address-schema.js';
import { list, mapping, NAME, text } from './fields.js';

const ALTERNATE = /^\w[\w.-]{0,126}$/;

/** Where a rotation writes the credential: at least one place. */
export function targets() {
  const target = mapping('an entry of targets', {
    ...address(),
    template: text(
      'template',
      'a text that names parts, like postgres://{user}:{password}@db.acme.example/app',
      /\{[a-z][A-Za-z0-9]*\}/,
    )
      .optional()
      .describe(
        'What it holds, with `{…}` for parts of the credential and for texts of `account`. By default, the only part.',
      ),
    alternate: text('alternate', 'a name of letters, digits, `_`, `-` and `.`', ALTERNATE)
      .optional()
      .describe(
        'Another name for a GitHub secret: new values go to the one of the two names that `files` do not have, and merging brings it into use.',
      ),
    except: list('except', text('an entry of except', 'a scope', NAME))
      .default([])
      .describe(
        'Scopes that have a secret of that name of their own, which is served to them in its place, and is meant to be.',
      ),
  });
  return list('targets', target)
    .min(1, { error: 'targets is an empty list: a credential goes to one place at least' })
    .describe('Where the credential goes.');
}
