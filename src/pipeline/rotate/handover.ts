import type { Flight } from '../../core/rotation/flight.js';
import { type Handover, needOf } from '../../core/rotation/handover.js';
import { targetName } from '../../core/rotation/rotation.js';
import type { Issuer } from '../../providers/issuers/issuer.js';
import type { Told } from './progress.js';

/** What a person is asked for; `undefined` where a program can do all of it. */
export function handoverOf(told: Told, issuer: Issuer | undefined): Handover | undefined {
  if (issuer?.byHand === undefined || issuer.mint !== undefined) return undefined;
  const { entry, outcome } = told;
  const [first] = entry.targets;
  const { flight } = told.history;
  const need = wanted(told);
  return {
    name: entry.name,
    title: issuer.title,
    need,
    why: 'why' in outcome ? outcome.why : undefined,
    key: need === 'its value' ? flight?.attempt?.key : keyToRevoke(flight),
    ...issuer.byHand,
    revoking: issuer.byHand.revoking,
    owner: entry.owner,
    by: deadline(told, need),
    target: targetName(first!),
    template: first!.template ?? `{${issuer.parts[0]}}`,
  };
}

function wanted({ outcome, history: { flight } }: Told): Handover['need'] {
  if (outcome.state === 'asked') return 'a new one';
  const need = flight && needOf(flight);
  if (need !== undefined) return need;
  return ['failed', 'unready', 'held back', 'paused'].includes(outcome.state) ? 'unknown' : 'nothing';
}

function keyToRevoke(flight: Flight | undefined): string | undefined {
  return flight?.retirements.find(({ state }) => state === 'revoking')?.key;
}

/** What is new has to be in use before the grace begins, and what is old gone when that is over. */
function deadline(
  { entry: { lifetime, grace, lead }, history: { flight }, minted }: Told,
  need: Handover['need'],
): Date | undefined {
  const end =
    flight === undefined ? minted && minted.getTime() + lifetime : flight.startedAt.getTime() + grace + lead;
  return end === undefined ? undefined : new Date(need === 'revoking' ? end : end - grace);
}
