import { type Inspection, unknown } from '../../core/inspection.js';
import type { HttpRequest } from '../../core/tools.js';
import type { Asked, Inspector } from './api.js';
import { answerTo, type Probe } from './probe.js';

/** A probe of a vendor with several regions or environments. */
export interface RegionalProbe<Body> extends Omit<Probe<Body>, 'request'> {
  /** Origins to ask, one after the other. */
  readonly regions: (asked: Asked) => readonly string[];
  readonly request: (asked: Asked, at: string) => HttpRequest;
}

export function regionalProbe<Body>(declared: RegionalProbe<Body>): Inspector {
  const { kinds, docs, costs, regions, request } = declared;
  return {
    kinds,
    docs,
    ...(costs === undefined ? {} : { costs }),
    inspect: (asked, { ask }) =>
      inSomeRegion(regions(asked), async (at) => answerTo(await ask(request(asked, at)), declared)),
  };
}

/** Regions know nothing of each other’s credentials: dead is only what is dead in all of them. */
export async function inSomeRegion(
  origins: readonly string[],
  ask: (at: string) => Promise<Inspection>,
): Promise<Inspection> {
  let inspection: Inspection = unknown('host-unknown');
  for (const at of origins) {
    inspection = await ask(at);
    if (inspection.answer !== 'dead') return inspection;
  }
  return inspection;
}
