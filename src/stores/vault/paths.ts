import { z } from 'zod';
import { Unanswered } from '../../core/inspection.js';
import type { Secret } from '../../core/secret.js';
import type { ChangeRequest, ChangingTools, HttpRequest, Reply, Tools } from '../../core/tools.js';
import { placeOf } from '../access/address.js';
import { namespaced, type VaultAccess, vaultToken } from '../access/vault.js';
import { path } from '../names.js';
import { bodyOf, strange } from '../replies.js';
import type { Location } from '../store.js';

/** https://developer.hashicorp.com/vault/api-docs/system/internal-ui-mounts#get-single-mount-details */
const Mount = z.object({
  data: z.object({
    path: z.string(),
    type: z.string(),
    options: z.object({ version: z.string().optional() }).nullish(),
  }),
});

const SEGMENT = /^[^\0-\x1f\x7f]{1,200}$/;

export interface VaultPath {
  readonly mount: string;
  readonly rest: string;
}

/**
 * Where the engine ends and the path begins, which Vault alone knows; its own command line asks in the same way. Of an engine of another kind
 * nothing is read: its `metadata/` could be a secret.
 */
export async function mountOf(
  { scope, name }: Location,
  entry: VaultAccess,
  tools: Tools,
): Promise<VaultPath> {
  const whole = wholeOf({ scope, name });
  const reply = await ask(`/v1/sys/internal/ui/mounts/${whole}`, entry, tools);
  const { path: prefix, type, options } = bodyOf(reply, Mount).data;
  const mount = path('mount', prefix.replace(/\/$/, ''), SEGMENT);
  if (type !== 'kv' || options?.version !== '2')
    throw new Unanswered('no-way', 'the engine is not version 2 of KV');
  if (!whole.startsWith(`${mount}/`)) throw strange(reply);
  return { mount, rest: whole.slice(mount.length + 1) };
}

/** What the path would be if its first step were the mount; `undefined` if it has but one. */
export function firstStepOf(location: Location): VaultPath | undefined {
  const [, mount, rest] = /^([^/]+)\/(.+)$/.exec(wholeOf(location)) ?? [];
  return mount === undefined || rest === undefined ? undefined : { mount, rest };
}

function wholeOf({ scope, name }: Pick<Location, 'scope' | 'name'>): string {
  return path('path', scope === undefined ? name : `${scope}/${name}`, SEGMENT);
}

/** `body`: of a question that the API takes by `POST`. */
export async function ask(question: string, entry: VaultAccess, tools: Tools, body?: object): Promise<Reply> {
  const asked = await request(question, entry, tools);
  if (body === undefined) return tools.ask(asked);
  const headers = { ...asked.headers, 'content-type': 'application/json' };
  return tools.ask({ ...asked, method: 'POST', headers, body: JSON.stringify(body) });
}

export async function change(
  method: ChangeRequest['method'],
  question: string,
  body: Secret | string,
  entry: VaultAccess,
  tools: ChangingTools,
): Promise<Reply> {
  const { headers, ...asked } = await request(question, entry, tools);
  const type = method === 'PATCH' ? 'application/merge-patch+json' : 'application/json';
  return tools.change({ ...asked, method, headers: { ...headers, 'content-type': type }, body });
}

async function request(
  question: string,
  entry: VaultAccess,
  tools: Tools,
): Promise<HttpRequest & { method?: never }> {
  const token = await vaultToken(entry, tools);
  return {
    at: placeOf(entry.address).at,
    path: question,
    headers: { 'x-vault-request': 'true', 'x-vault-token': token, ...namespaced(entry) },
  };
}
