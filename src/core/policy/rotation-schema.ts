import { z } from 'zod';
import { secretReference } from './asking-schema.js';
import { list, mapping, oneOf, repository, text, wrong } from './fields.js';
import { accountOfEach, checkedAccount, type IssuerSchema } from './issuer-account.js';
import { defaultPolicy } from './policy.js';
import { targets } from './target-schema.js';
import { tiers } from './tiers.js';
import { verification } from './verification-schema.js';

const SPAN = /^(?:0|[1-9]\d{0,3})[hdw]$/;
const OWNER = /^@?[A-Za-z0-9][A-Za-z0-9-]{0,38}(?:\/[A-Za-z0-9_.-]{1,100})?$/;
/** From the root of a repository: no `/` or `./` in front, no `..`, no `\`. */
const FILE = /^(?!\/)(?!(?:.*\/)?\.{1,2}(?:\/|$))[^\\\n]{1,400}$/;
const BRANCH = /^(?!.*(?:\.\.|\/\/|@\{))[A-Za-z0-9_](?:[A-Za-z0-9_./-]{0,198}[A-Za-z0-9_-])?$/;

/** Words of the command line: `rotate status` is no rotation. */
const COMMANDS = 'status rollback adopt provide revoked pause resume journal'.split(' ');

const DEFAULT_GRACE = '48h';
const DEFAULT_LEAD = '72h';

const MOST_PER_RUN = 1000;

/** The entries of `rotations`, with their accounts as their issuers have checked them. */
export function rotationEntries(issuers: readonly IssuerSchema[]) {
  return list('rotations', rotationEntry(issuers));
}

export type RotationFile = z.output<ReturnType<typeof rotationEntry>>;

function rotationEntry(issuers: readonly IssuerSchema[]) {
  const ids = issuers.map(({ id }) => id);
  return mapping('an entry of rotations', {
    name: text('name', 'up to 26 small letters, digits and -, like pg-mcp', /^[a-z][a-z0-9-]{0,25}$/)
      .refine((name) => !COMMANDS.includes(name), {
        error: 'name is a word of the command line: choose another',
      })
      .describe('What the rotation is called. It never changes: the journal and the names of keys go by it.'),
    provider: oneOf('provider', ids, 'an id of docs/issuers.md').describe('Who makes the credential.'),
    account: z
      .record(z.string(), z.unknown(), { error: wrong('account', 'a mapping') })
      .default({})
      .describe('Whose credential it is. docs/issuers.md says what each issuer takes.'),
    admin: secretReference('admin')
      .optional()
      .describe(
        'The credential that makes and revokes others. Where one makes its own successor, it may be left out.',
      ),
    current: secretReference('current')
      .optional()
      .describe(
        'The value in use, as the first target holds it: it tells which credential is replaced first.',
      ),
    tier: oneOf('tier', tiers).optional().describe('The tier that it is in, if not `default-tier`.'),
    targets: targets(),
    files: list(
      'files',
      text('an entry of files', 'a path from the root of the repository, like .mcp.json', FILE),
    )
      .optional()
      .describe(
        'Files that refer to it. Where references name a version, the pull request changes them; where one holds the value of `current` itself, a reference takes its place.',
      ),
    repository: repository('repository')
      .optional()
      .describe('Whose files they are, if not those of the repository that the policy is in.'),
    verify: verification()
      .optional()
      .describe(
        'How it is known that the new one is in use: `last-used` (the provider tells; the default), `{command: …}`, `{workflow: …, repositories: […]}`, or `none`.',
      ),
    grace: span(
      'grace',
      DEFAULT_GRACE,
      'How long the old one stays once the new one was seen in use; `0h` where nobody else holds it.',
    ),
    lead: span('lead', DEFAULT_LEAD, 'How long before the last moment the new one is made.'),
    own: flag('own', 'Whether this program itself works with it: then its turn comes last.'),
    owner: text('owner', 'a login or a team of GitHub, like ada or acme/platform', OWNER)
      .optional()
      .describe(
        'Who makes the new one, or revokes the old one, where no program can: the issue that asks for it mentions them.',
      ),
    paused: flag('paused', 'Whether nothing is done about it for now.'),
  })
    .meta({ allOf: accountOfEach(issuers) })
    .transform((entry, context) => {
      const checked = checkedAccount(issuers.find(({ id }) => id === entry.provider)!, entry.account);
      if ('account' in checked) return { ...entry, account: checked.account };
      for (const { path, message, keys } of checked.problems) {
        const place = { path: ['account', ...path], input: entry, message };
        context.addIssue(
          keys === undefined
            ? { code: 'custom', ...place }
            : { code: 'unrecognized_keys', keys: [...keys], ...place },
        );
      }
      return z.NEVER;
    });
}

function span(name: string, usual: string, description: string) {
  return text(name, 'a number of hours, days or weeks, like 48h, 7d or 1w', SPAN)
    .default(usual)
    .describe(description);
}

function flag(name: string, description: string) {
  return z
    .boolean({ error: wrong(name, 'true or false') })
    .default(false)
    .describe(description);
}

/** How many may be begun by one run. */
export function mostPerRun() {
  const error = wrong('max-rotations-per-run', `a number from 1 to ${MOST_PER_RUN}`);
  return z.int({ error }).min(1, { error }).max(MOST_PER_RUN, { error });
}

/** Where the journal is. */
export function journalPlace() {
  return mapping('journal', {
    repository: repository('repository', 'acme/rotations')
      .optional()
      .describe('The repository that keeps the journal, if not the one that the policy is in.'),
    branch: text('branch', 'the name of a branch', BRANCH)
      .default(defaultPolicy.journal.branch)
      .describe('A branch for the journal alone.'),
  });
}
