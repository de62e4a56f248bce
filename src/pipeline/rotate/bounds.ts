import { isOnThisMachine } from '../../core/destination.js';
import type { RotationEntry } from '../../core/rotation/rotation.js';
import type { Issuer } from '../../providers/issuers/issuer.js';
import { type Allowed, forbidden, type Wanted, wordsFor } from './allowed.js';
import { restartOf } from './restarting.js';
import { type Shelves, targetOf } from './targets.js';
import { Unready } from './unready.js';
import type { Target } from './world.js';

/** Throws `Unready` if a rotation takes what the workflow does not allow. `repository`: its own, where the workflow itself stands. */
export function checkAllowed(
  entry: RotationEntry,
  issuer: Issuer,
  targets: readonly Target[],
  { allowed, repository }: { readonly allowed: Allowed | undefined; readonly repository: string | undefined },
): void {
  const missing = forbidden(allowed, wantedBy(entry, issuer, targets, repository));
  if (missing.length === 0) return;
  throw new Unready(`MCP_REKEY_ALLOWED_TARGETS does not allow it: it would take ${missing.join(' ')}`);
}

/** The words that allow what rotations take, as far as the policy says it: no variable of this machine is asked. */
export function allowingWords(
  entries: readonly RotationEntry[],
  shelves: Omit<Shelves, 'variables'> & { readonly issuers: readonly Issuer[] },
  repository: string | undefined,
): readonly string[] {
  const all = entries.map((entry) => {
    const issuer = shelves.issuers.find(({ id }) => id === entry.provider)!;
    const known = { ...shelves, variables: new Map() };
    const targets = entry.targets.flatMap((target) => {
      try {
        return [targetOf(target, issuer.parts[0], known)];
      } catch (error) {
        // It is named when it is refused.
        if (error instanceof Unready) return [];
        throw error;
      }
    });
    return wantedBy(entry, issuer, targets, repository);
  });
  return wordsFor({
    host: all.flatMap(({ host }) => host),
    store: all.flatMap(({ store }) => store),
    scope: all.flatMap(({ scope }) => scope),
    repository: all.flatMap((one) => one.repository),
    command: all.flatMap(({ command }) => command),
  });
}

/** Where its values go, and what it has run. */
function wantedBy(
  { account, verify, repository }: RotationEntry,
  issuer: Issuer,
  targets: readonly Target[],
  own: string | undefined,
): Wanted {
  const verifying = verify.by === 'workflow' ? verify.repositories : [];
  const others = [...(repository === undefined ? [] : [repository]), ...verifying];
  const accounts = targets.flatMap(
    ({ store, options, location }) => store.write?.takes?.(options, location).scope ?? [],
  );
  return {
    host: [...issuer.destinations(account as never), ...targets.flatMap(hostsOf)],
    store: targets.map(({ store }) => store.id),
    scope: [...targets.flatMap(scopeOf), ...accounts],
    repository: others.filter((one) => one !== own),
    command: [
      ...(verify.by === 'command' ? [verify.command] : []),
      ...targets.flatMap((target) => restartOf(target) ?? []),
    ],
  };
}

/** Whom its store sends values to. Its own credentials go nowhere else, but to who lets the workflow in by its identity. */
function hostsOf({ store, options, location }: Target): readonly string[] {
  return (store.write?.audience(options, location) ?? []).filter((one) => !isOnThisMachine(one));
}

/** Some entries say what is meant, so that no target has to. */
function scopeOf({ store, options, location: { scope, name } }: Target): readonly string[] {
  const said = scope ?? store.place?.(undefined, name, options).scope;
  return said === undefined ? [] : [said];
}
