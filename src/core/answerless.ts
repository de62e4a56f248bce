import { reasons, type Unknown } from './inspection.js';

type Failure = Pick<Unknown, 'reason' | 'detail'>;

/** What no person can make anything of alone: a status, the code of an error, the name of a variable. */
const BARE = /^(?:status \d{3}(?: of the proxy)?|[A-Z][A-Z0-9_]*|no connection)$/;

/** Why there was no answer, and from whom, as a sentence without its full stop. What is a sentence already stays as it is. */
export function answerless(who: string, { reason, detail }: Failure): string {
  if (detail !== undefined && !BARE.test(detail)) return detail;
  const shown = detail === undefined ? '' : ` (${detail})`;
  switch (reason) {
    case 'incomplete':
      return detail === undefined ? reasons[reason] : `${detail} is not set, or cannot be used`;
    case 'refused':
      return `${who} refused it${shown}: is the credential right that was shown there, and may it do that?`;
    case 'unreachable':
      return `${who} could not be reached${shown}`;
    case 'timeout':
      return `${who} did not answer in time`;
    case 'rate-limited':
      return `${who} wants to be asked less often${shown}`;
    case 'provider-error':
      return `${who} had an error${shown}`;
    case 'redirected':
    case 'unexpected-reply':
      return `${who} has answered in a way that it does not document${shown}`;
    default:
      return `${who}: ${reasons[reason]}${shown}`;
  }
}
