import type { Entry, JournalEvent } from '../../core/rotation/journal.js';

/** What was done, in a line for people. */
export function stepLine({ rotation, what }: Entry): string {
  return `${rotation.slice(0, rotation.lastIndexOf('/'))}: ${phraseOf(what)}`;
}

function phraseOf(what: JournalEvent): string {
  switch (what.event) {
    case 'intent':
      return `about to make a new credential in place of ${what.old ?? 'none'} (${what.reason})`;
    case 'minted':
      return `made ${what.key}`;
    case 'handed-in':
      return `${what.key} was handed in`;
    case 'tested':
      return 'the new one works';
    case 'storing':
      return `storing it in ${what.target}`;
    case 'stored':
      return `${what.target} has taken it${versioned(what.version)}${what.notice === undefined ? '' : `. ${what.notice}`}`;
    case 'unstored':
      return `${what.target} has not taken it: ${what.why}`;
    case 'read':
      return `${what.target} holds it`;
    case 'restarted':
      return what.failure === undefined
        ? `started again what reads ${what.target}`
        : `the command \`restart\` for ${what.target} ${what.failure}: what reads it has the old value until it is started again`;
    case 'failed':
      return `this attempt has failed: ${what.why}`;
    case 'orphan':
      return `${what.key} has to go ${what.when === 'now' ? 'now' : 'after the grace'}`;
    case 'proposed':
      return `proposed ${what.isBack ? 'the old references' : 'the new references'}: ${what.url}`;
    case 'promoted':
    case 'demoted':
      return `${what.event} in ${what.target}`;
    case 'deployed':
      return 'the new one is deployed';
    case 'verifying':
      return `verifying it (${what.by})`;
    case 'seen':
      return `the new one was seen in use: ${what.by}`;
    case 'revoking':
      return `revoking ${what.key}`;
    case 'revoked':
      return revokedPhrase(what);
    case 'refused':
      return what.proof === 'unproved'
        ? `nobody can tell whether ${what.key} is refused`
        : `${what.key} is refused (${what.proof})`;
    case 'aborting':
      return `it is taken back: ${what.why}`;
    case 'rollback':
      return 'somebody wants the old one back';
    case 'needs-human':
      return `a person has to look: ${what.why}`;
    case 'paused':
      return `paused: ${what.why}`;
    case 'resumed':
      return 'it goes on';
    case 'ended':
      return `over: ${what.as}`;
    case 'adopted':
      return `the targets hold ${what.key}, somebody says`;
  }
}

function revokedPhrase({ key, how, by }: Extract<JournalEvent, { event: 'revoked' }>): string {
  if (how === 'by hand') return `${key} was revoked by hand, says ${by ?? 'somebody'}`;
  return how === 'gone' ? `${key} was gone already` : `revoked ${key}`;
}

function versioned(version: string | null): string {
  return version === null ? '' : ` as version ${version}`;
}
