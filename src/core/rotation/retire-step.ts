import { counted } from '../phrases.js';
import type { Attempt, Flight, Retirement, TargetPlan } from './flight.js';
import { graceEnds, patienceEnds } from './patience.js';
import { type Pace, type Sight, serves } from './sight.js';
import { human, type Step, waitFor, waitForTargets } from './step.js';

/** The next step once the new credential is in use: whatever it replaces goes, after the grace. */
export function retireStep(flight: Flight, attempt: Attempt, sight: Sight, pace: Pace): Step {
  const { retirements } = flight;
  const revoked = retirements.find(({ state }) => state === 'revoked');
  if (revoked !== undefined) return { do: 'prove', key: revoked.key };
  const task = retirements.find(({ state }) => state !== 'refused');
  if (task === undefined) return { do: 'note', what: { event: 'ended', as: 'done' } };
  const over = graceEnds(flight, pace)!;
  if (sight.now < over) return waitFor('the grace is not over', over);
  return runsStep(flight, sight, pace) ?? replaced(task, { flight, attempt }, sight);
}

/** GitHub hands a run the secrets that there were when it was queued: https://docs.github.com/en/actions/reference/security/secrets */
function runsStep(flight: Flight, sight: Sight, pace: Pace): Step | undefined {
  if (!pace.waitsForRuns) return undefined;
  if (sight.waiting === undefined) return { do: 'look', at: 'waiting' };
  if (sight.waiting === 0) return undefined;
  const why = `${counted(sight.waiting, 'run')} of workflows may still hold the old one`;
  const deadline = patienceEnds(flight, pace);
  return sight.now < deadline ? waitFor(why, deadline) : human(why);
}

/** The same for a rotation that was taken back: whatever it has made goes. Programs that run may still have it, if it was in use. */
export function takenBackStep(flight: Flight, abortedAt: Date, sight: Sight, pace: Pace): Step {
  const ours = flight.retirements.filter(({ key }) => key !== flight.old);
  const revoked = ours.find(({ state }) => state === 'revoked');
  if (revoked !== undefined) return { do: 'prove', key: revoked.key };
  const task = ours.find(({ state }) => state !== 'refused');
  if (task === undefined) {
    return { do: 'note', what: { event: 'ended', as: flight.isRollback ? 'rolled back' : 'aborted' } };
  }
  const over = new Date(abortedAt.getTime() + (task.when === 'now' ? 0 : pace.grace));
  if (sight.now < over) return waitFor('the grace is not over', over);
  if (sight.targets === undefined) return { do: 'look', at: 'targets' };
  return unserved(flight, sight) ?? revoking(task);
}

/** What was proposed may have been merged in the moment in which it was taken back. */
function unserved(flight: Flight, sight: Sight): Step | undefined {
  const { attempt, targets } = flight;
  if (attempt === undefined) return undefined;
  // Without the journal nobody knows which attempt has made what: what counts is whether it is one that goes.
  const keeps = (name: string): boolean => {
    const key = sight.targets?.get(name)?.key;
    return key !== undefined && !flight.retirements.some((one) => one.key === key && key !== flight.old);
  };
  const held = targets.filter(({ name }) => !keeps(name) && serves(name, flight, attempt, sight) !== 'other');
  if (held.length === 0) return undefined;
  const ours = held.filter(({ name }) => serves(name, flight, attempt, sight) === 'ours');
  return ours.length > 0
    ? human(`${namesOf(ours)} holds the new one, though it was taken back`)
    : waitForTargets(held, sight);
}

/** Every target is looked at once more, for somebody may have written there since. */
function replaced(
  task: Retirement,
  { flight, attempt }: { readonly flight: Flight; readonly attempt: Attempt },
  sight: Sight,
): Step {
  if (task.key === attempt.key) return human(`${task.key} is to go, and is the one in use`);
  if (sight.targets === undefined) return { do: 'look', at: 'targets' };
  const unlike = flight.targets.filter(({ name }) => serves(name, flight, attempt, sight) !== 'ours');
  if (unlike.length === 0) return ofAdded(task, flight, sight.targets) ?? revoking(task);
  const others = unlike.filter(({ name }) => sight.targets!.get(name)?.mark !== undefined);
  if (others.length === 0) return waitForTargets(unlike, sight);
  return human(
    `${namesOf(others)} holds something that was not written here: which credential is in use is not known`,
  );
}

function namesOf(plans: readonly TargetPlan[]): string {
  return plans.map(({ name }) => name).join(', ');
}

/** A target that the policy has got since is in no plan of the rotation, and the old one may be what it holds. */
function ofAdded(
  { key }: Retirement,
  { targets }: Flight,
  seen: NonNullable<Sight['targets']>,
): Step | undefined {
  const added = [...seen].filter(([name]) => !targets.some((plan) => plan.name === name));
  const held = added.filter(
    ([, sight]) => sight.mark !== 'absent' && (sight.key === undefined || sight.key === key),
  );
  return held.length === 0
    ? undefined
    : human(
        `${held.map(([name]) => name).join(', ')} is in the policy only since this rotation began, and may hold ${key}`,
      );
}

/** That it may be gone is written down first: from then on it cannot come back. */
export function revoking({ key, state }: Retirement): Step {
  return state === 'pending' ? { do: 'note', what: { event: 'revoking', key } } : { do: 'revoke', key };
}
