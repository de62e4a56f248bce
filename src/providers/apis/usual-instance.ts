import { type Inspection, Unanswered, unknown } from '../../core/inspection.js';
import type { Asked, Instance } from './api.js';

/**
 * Asks at the instance that the config says, or at the `usual` one, which is meant by saying nothing. That this one does not know a credential
 * proves nothing: it may belong to one of somebody’s own, which is asked too if the policy says which.
 */
export async function atInstance(
  asked: Asked,
  { names, usual }: { readonly names: readonly string[]; readonly usual: string },
  ask: (instance: Instance) => Promise<Inspection>,
): Promise<Inspection> {
  const first = asked.instance({ names, otherwise: usual });
  const inspection = await ask(first);
  if (inspection.answer !== 'dead' || inspection.because !== 'invalid') return inspection;
  const said = saidOf(asked, names);
  if (said === undefined) return unknown('host-unknown');
  return said.origin === first.origin ? inspection : ask(said);
}

function saidOf({ instance }: Asked, names: readonly string[]): Instance | undefined {
  try {
    return instance({ names });
  } catch (error) {
    if (error instanceof Unanswered && error.reason === 'host-unknown') return undefined;
    throw error;
  }
}
