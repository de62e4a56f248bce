import type { Issuer } from '../../src/providers/issuers/issuer.js';
import { issuers } from '../../src/providers/issuers/registry.js';
import { standIns } from './stand-ins/index.js';
import type { MakeStandIn } from './stand-ins/stand-in.js';

interface Way {
  readonly id: string;
  readonly issuer: Issuer;
  readonly make: MakeStandIn;
}

/** Every way to reach an issuer. */
export const ways: readonly Way[] = Object.entries(standIns).map(([id, make]) => {
  const issuer = issuers.find((one) => one.id === id.replace(/:.*/, ''));
  if (issuer === undefined) throw new Error(`there is no issuer ${id}`);
  return { id, issuer, make };
});
