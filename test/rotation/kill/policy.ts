import { FILE } from './home.js';
import type { Keeper } from './keepers.js';
import type { Vendor } from './vendors.js';

export const HOUR = 3_600_000;
export const GRACE_HOURS = 4;

/** Ends with 0 if whoever starts now gets in with what is served. */
function client(url: string): string {
  return `'${process.execPath}' -e 'fetch("${url}").then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))'`;
}

/** A policy with one rotation, as a file. `use`: where a program starts that uses what is served. */
export function policyOf({ provider, template, standIn }: Vendor, keeper: Keeper, use: string): string {
  const { scope, name, key } = keeper.location;
  const rotation = {
    name: 'model',
    provider,
    account: standIn.account,
    admin: 'env://KILL_ADMIN',
    ...(keeper.isWriteOnly && { current: 'env://KILL_CURRENT' }),
    targets: [{ store: 'kept', scope, name, ...(key !== undefined && { key }), template }],
    files: [FILE],
    verify: { command: client(use) },
    grace: `${GRACE_HOURS}h`,
    lead: '68h',
  };
  return JSON.stringify({ version: 1, stores: [keeper.entry], rotations: [rotation] }, undefined, 2);
}
