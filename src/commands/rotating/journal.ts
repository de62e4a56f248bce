import { UsageError } from '../../core/errors.js';
import type { Policy } from '../../core/policy/policy.js';
import type { JournalStore } from '../../core/rotation/forge.js';
import { nameOnGithub } from '../../io/git/origin.js';
import { Git } from '../../io/git/repository.js';
import { JournalFile } from '../../io/journal-file.js';
import { type Allowed, forbidden } from '../../pipeline/rotate/allowed.js';
import { type Home, homeOf } from './home.js';
import type { RotatingOptions } from './options.js';
import { policyOf } from './policy.js';

/** The journal alone, for whoever only reads it. */
export async function openJournal(options: RotatingOptions): Promise<JournalStore> {
  const env = process.env;
  const home = await homeOf(env, await nameOnGithub(await Git.open(process.cwd(), env), env));
  return journalOf(options, await policyOf(options, env, false), home);
}

/** A file, or the one that the policy places at home. Throws a `UsageError` if there is none, or if nothing may be written there. */
export function journalOf(
  { journal }: RotatingOptions,
  { journal: place }: Policy,
  home: Home,
  allowed?: Allowed,
): JournalStore {
  if (journal !== undefined) return new JournalFile(journal);
  checkPlace(place, home, allowed);
  const found = home.journal(place);
  if (found !== undefined) return found;
  throw new UsageError(
    home.forge === undefined
      ? 'there is no journal: name a file, --journal FILE, or give MCP_REKEY_GITHUB_TOKEN for the one on GitHub'
      : 'there is no journal: nothing says whose repository this is. Run it in a clone whose remote `origin` is on GitHub, say `repository` under `journal` in the policy, or name a file, --journal FILE',
  );
}

/** Whoever writes a policy does not say by that what this program may write to. */
function checkPlace({ repository }: Policy['journal'], home: Home, allowed: Allowed | undefined): void {
  if (repository === undefined || repository === home.repository) return;
  const wanted = { command: [], host: [], store: [], scope: [], repository: [repository] };
  const missing = forbidden(allowed, wanted);
  if (missing.length > 0)
    throw new UsageError(
      `MCP_REKEY_ALLOWED_TARGETS does not allow it: the journal would take ${missing.join(' ')}`,
    );
}
