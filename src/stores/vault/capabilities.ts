import { z } from 'zod';
import { lackedOf } from '../../core/rights.js';
import type { Tools } from '../../core/tools.js';
import type { VaultAccess } from '../access/vault.js';
import type { Change } from '../change.js';
import { withoutRights } from '../token-rights.js';
import { ask, type VaultPath } from './paths.js';

/**
 * What is sent to the data of a secret needs one of them: https://developer.hashicorp.com/vault/docs/concepts/policies#capabilities. One that was
 * ever there is updated, though all of it is deleted: https://github.com/hashicorp/vault-plugin-secrets-kv/blob/main/path_data.go
 */
export type Capability = 'create' | 'update' | 'patch';

/** The policy has no limits: https://developer.hashicorp.com/vault/docs/concepts/policies#root-policy */
const ROOT = 'root';

/**
 * Refuses if the token lacks it for the data of a secret whose metadata it has read: where that is not told, the rest is not either. By the default
 * policy every token may ask: https://developer.hashicorp.com/vault/api-docs/system/capabilities-self, https://openbao.org/api-docs/system/capabilities-self/
 */
export async function lacking(
  capability: Capability,
  { mount, rest }: VaultPath,
  entry: VaultAccess,
  tools: Tools,
): Promise<Change | undefined> {
  const [data, metadata] = ['data', 'metadata'].map((kind) => decodeURIComponent(`${mount}/${kind}/${rest}`));
  const asking = ask('/v1/sys/capabilities-self', entry, tools, { paths: [data, metadata] });
  const Held = z
    .object({ [data!]: z.array(z.string()).min(1), [metadata!]: z.array(z.string()) })
    .refine((all) => all[metadata!]!.some((held) => held === 'read' || held === ROOT))
    .transform((all) => all[data!]!.map((held) => (held === ROOT ? capability : held)));
  return withoutRights(await lackedOf([capability], asking, Held), data!);
}
