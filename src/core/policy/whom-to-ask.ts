import type { Policy } from './policy.js';

/**
 * What says whom else to ask, and by which secrets of the environment. It is for somebody whom the owner of those trusts: who writes it could
 * have all of them sent to a host of their own.
 */
type WhomToAsk = Pick<Policy, 'hosts' | 'stores' | 'paidProbes'>;

export function saysWhomToAsk({ hosts, stores, paidProbes }: WhomToAsk): boolean {
  return hosts.length + stores.length + paidProbes.length > 0;
}

/** The policy without it. */
export function asksNobodyElse(policy: Policy): Policy {
  return { ...policy, hosts: [], stores: [], paidProbes: [] };
}
