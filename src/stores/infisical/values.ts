import { z } from 'zod';
import { Unanswered, type Unknown } from '../../core/inspection.js';
import { Secret } from '../../core/secret.js';
import type { ChangingTools, Reply, StoreTools, Tools } from '../../core/tools.js';
import { json } from '../access/bodies.js';
import type { InfisicalAccess } from '../access/infisical.js';
import { bodyOf, isReply } from '../replies.js';
import {
  type Absent,
  absent,
  type Before,
  type Change,
  done,
  type Location,
  type Resolution,
  unfit,
} from '../store.js';
import {
  ask,
  type Folder,
  folderOf,
  nameOf,
  noFolder,
  noSecret,
  request,
  versionOf,
  WITH_IMPORTS,
  WITHOUT_VALUE,
} from './requests.js';

/** A reply without the value is none that was asked for. */
const Value = z.object({
  secret: z.object({ version: z.number(), secretValue: z.string(), secretValueHidden: z.literal(false) }),
});

const Own = z.object({
  secret: z.object({ version: z.number(), isRotatedSecret: z.boolean().nullish() }),
});

const Listed = z.object({ secrets: z.array(z.unknown()), imports: z.array(z.unknown()) });

/** https://infisical.com/docs/api-reference/endpoints/secrets/update */
const Written = z.object({ secret: z.object({ version: z.number() }) });

/** Where policies want it: https://infisical.com/docs/documentation/platform/pr-workflows */
const Approval = z.object({ approval: z.object({ id: z.string() }) });

/** Both by https://github.com/Infisical/infisical/blob/main/backend/src/services/secret-v2-bridge/secret-v2-bridge-service.ts */
const exists = z.object({ statusCode: z.literal(400), message: z.string().regex(/^Secret already exist/) });
const gone = z.object({ statusCode: z.literal(404), message: z.string().regex(/^Secret with name /) });

/** A request has at most 1 MiB, in which a byte can take six: https://fastify.dev/docs/latest/Reference/Server/#bodylimit */
const MAX_BYTES = 128 * 1024;

const changed: Change = { answer: 'changed' };

export function refusal({ name }: Location, bytes: number): string | undefined {
  if (!/^[^\0-\x20/:?#\x7f]{1,255}$/.test(name))
    return 'a name has no spaces, and none of `/`, `:`, `?` and `#`';
  return bytes > MAX_BYTES ? `a value has at most ${MAX_BYTES} bytes` : undefined;
}

/** With what it refers to in its place, as `infisical run` gives it to programs. */
export async function resolved(
  location: Location,
  entry: InfisicalAccess,
  tools: StoreTools,
  audience: readonly string[],
): Promise<Resolution> {
  const folder = folderOf(location);
  const query = `${versionOf(location)}&viewSecretValue=true&expandSecretReferences=true${WITH_IMPORTS}`;
  const reply = await ask(`/${nameOf(location)}`, folder, query, entry, tools);
  if (isReply(reply, 404, noFolder)) return absent('there is no such folder');
  if (isReply(reply, 404, noSecret)) return missing(folder, entry, tools);
  const { secretValue, version } = bodyOf(reply, Value).secret;
  return { answer: 'there', value: Secret.of(secretValue, audience), version: `${version}` };
}

/** What a folder imports from where the identity may not look is left out without a word. */
export async function missing(
  folder: Folder,
  entry: InfisicalAccess,
  tools: Tools,
): Promise<Absent | Unknown> {
  const list = await ask('', folder, `${WITHOUT_VALUE}${WITH_IMPORTS}`, entry, tools);
  if (bodyOf(list, Listed).imports.length === 0) return absent();
  return { answer: 'unknown', reason: 'refused', detail: 'it may be in a folder that is imported' };
}

/**
 * Infisical compares nothing but whether there is one already: `before` is compared right before the write. What the request does not name (comment,
 * tags, metadata) stays: https://github.com/Infisical/infisical/blob/main/backend/src/services/secret-v2-bridge/secret-v2-bridge-fns.ts
 */
export async function written(
  location: Location,
  value: Secret,
  entry: InfisicalAccess,
  tools: ChangingTools,
  before: Before,
): Promise<Change> {
  const flaw = flawOf(value);
  if (flaw !== undefined) return unfit(flaw);
  const [folder, name] = [folderOf(location), nameOf(location)];
  const read = async (more: string) => ask(`/${name}`, folder, `${WITHOUT_VALUE}${more}`, entry, tools);
  const reply = await read('&include_imports=false');
  if (isReply(reply, 404, noFolder)) return unfit('there is no such folder');
  const own = isReply(reply, 404, noSecret) ? undefined : bodyOf(reply, Own).secret;
  if (own === undefined && before !== 'absent') {
    const imported = await read(WITH_IMPORTS);
    const isImported = !isReply(imported, 404, noSecret) && bodyOf(imported, Own) !== undefined;
    if (isImported) return elsewhere();
  }
  if (own?.isRotatedSecret) return unfit('Infisical rotates it by itself');
  if (!holds(before, own?.version)) return changed;
  const sent = await change(
    own === undefined ? 'POST' : 'PATCH',
    name,
    { ...folder, secretValue: value },
    entry,
    tools,
  );
  if (isReply(sent, 400, exists) || isReply(sent, 404, gone)) return changed;
  if (isReply(sent, 200, Approval)) throw new Unanswered('incomplete', 'somebody has to approve it first');
  return done(`${bodyOf(sent, Written).secret.version}`);
}

/** Another one of that name would hide it. */
function elsewhere(): Change {
  return unfit('the secret that is used there is imported: its own folder has to be named');
}

function holds(before: Before, version: number | undefined): boolean {
  if (before === 'unseen') return true;
  return before === 'absent' ? version === undefined : `${version}` === before.version;
}

/** Why it would not come back as it is: https://github.com/Infisical/infisical/blob/main/backend/src/server/routes/v4/secret-router.ts */
function flawOf(value: Secret): string | undefined {
  // https://github.com/Infisical/infisical/blob/main/backend/src/services/secret-v2-bridge/secret-reference-fns.ts
  if (value.publicPart(/(\$)\{[\w.@-]/) !== undefined) return '`${…}` would be a reference to another secret';
  const isTrimmed = value.publicPart(/(^\s|[^\S\n]$|\s\n$)/) !== undefined;
  return isTrimmed ? 'spaces and line breaks around it would be cut off' : undefined;
}

async function change(
  method: 'POST' | 'PATCH',
  name: string,
  fields: Folder & { readonly secretValue: Secret },
  entry: InfisicalAccess,
  tools: ChangingTools,
): Promise<Reply> {
  const asked = await request(`/${name}`, entry, tools);
  const { headers, body } = json({ ...fields, type: 'shared' });
  return tools.change({ ...asked, method, headers: { ...asked.headers, ...headers }, body });
}
