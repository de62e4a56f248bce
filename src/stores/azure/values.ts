import { z } from 'zod';
import { Unanswered } from '../../core/inspection.js';
import { Secret } from '../../core/secret.js';
import type { ChangingTools, Tools } from '../../core/tools.js';
import type { AzureAccess } from '../access/azure.js';
import { bodyOf, isReply } from '../replies.js';
import { absent, type Before, type Change, done, type Location, type Resolution, unfit } from '../store.js';
import {
  ask,
  change,
  disabled,
  idOf,
  newest,
  notFound,
  secretPath,
  unchanged,
  Version,
  versionsOf,
} from './api.js';

/** https://learn.microsoft.com/en-us/rest/api/keyvault/secrets/get-secret/get-secret */
const Value = z.object({ id: z.string(), value: z.string() });

/** Says which change has made a version: Azure keeps no id of a request. */
const CHANGE_TAG = 'mcp-rekey-change';

/** https://learn.microsoft.com/en-us/azure/key-vault/secrets/about-secrets#secret-tags */
const MOST_TAGS = 15;

export async function resolved(
  { name, version }: Location,
  entry: AzureAccess,
  tools: Tools,
  audience: readonly string[],
): Promise<Resolution> {
  const reply = await ask(secretPath(name, version), entry, tools);
  if (isReply(reply, 404, notFound)) return absent();
  if (isReply(reply, 403, disabled)) return absent('the version is disabled');
  const found = bodyOf(reply, Value);
  return { answer: 'there', value: Secret.of(found.value, audience), version: idOf(found) };
}

/** Azure compares nothing: between our look and our write somebody else could write. */
export async function written(
  { name }: Location,
  value: Secret,
  entry: AzureAccess,
  tools: ChangingTools,
  { before, id }: { readonly before: Before; readonly id: string },
): Promise<Change> {
  const versions = await versionsOf(name, entry, tools);
  const old = newest(versions);
  const [ours, copy] = versions.filter(({ tags }) => tags?.[CHANGE_TAG] === id);
  // Whoever writes with the tags of ours has written since.
  if (ours !== undefined)
    return ours === old && copy === undefined ? done(idOf(ours)) : { answer: 'changed' };
  if (!holds(before, old)) return { answer: 'changed' };
  if (old?.managed) return unfit('it belongs to a certificate');
  const kept = keptOf(old, id, tools.now);
  if (Object.keys(kept.tags).length > MOST_TAGS) return unfit(`it has ${MOST_TAGS} tags, and takes no more`);
  const text = value.derive((plain) => JSON.stringify(plain));
  const body = Secret.join(['{"value":', text, `,${JSON.stringify(kept).slice(1)}`]);
  const reply = await change('PUT', secretPath(name), body, entry, tools);
  return unchanged(reply) ?? done(idOf(bodyOf(reply, Version)));
}

/**
 * A new version begins with nothing of the one before. Where that one was to expire, this one is, after as long a time: some vaults take no secret
 * without a date, and with the old date it could be over already.
 */
function keptOf(old: Version | undefined, id: string, now: Date) {
  const { created, exp } = old?.attributes ?? {};
  const life = created === undefined || exp === undefined ? 0 : exp.getTime() - created.getTime();
  return {
    ...(old?.contentType ? { contentType: old.contentType } : {}),
    attributes: { enabled: true, ...(life > 0 && { exp: Math.floor((now.getTime() + life) / 1000) }) },
    tags: { ...old?.tags, [CHANGE_TAG]: id },
  };
}

/** A version that is disabled gives nothing: for whoever looks, the secret is absent. */
function holds(before: Before, old: Version | undefined): boolean {
  if (before === 'unseen') return true;
  const isThere = old?.attributes.enabled === true;
  return before === 'absent' ? !isThere : isThere && idOf(old) === before.version;
}

/** Disables it: whoever may can enable it again. Deleting would take all versions. */
export async function retired(
  { name, version }: Location,
  entry: AzureAccess,
  tools: ChangingTools,
): Promise<Change> {
  if (version === undefined) throw new Unanswered('incomplete', 'a version');
  return patched(name, version, { attributes: { enabled: false } }, entry, tools);
}

/** Tags are replaced as a whole, and belong to one version. */
export async function annotated(
  { name, version }: Location,
  notes: Readonly<Record<string, string>>,
  entry: AzureAccess,
  tools: ChangingTools,
): Promise<Change> {
  const versions = await versionsOf(name, entry, tools);
  const found =
    version === undefined ? newest(versions) : versions.find((one) => idOf(one) === version.toLowerCase());
  const id = found && idOf(found);
  if (found === undefined || id === undefined) return unfit('there is no such version');
  const tags = { ...found.tags, ...notes };
  if (Object.keys(tags).length > MOST_TAGS) return unfit(`a secret has at most ${MOST_TAGS} tags`);
  return patched(name, id, { tags }, entry, tools);
}

/** https://learn.microsoft.com/en-us/rest/api/keyvault/secrets/update-secret/update-secret */
async function patched(
  name: string,
  version: string,
  fields: object,
  entry: AzureAccess,
  tools: ChangingTools,
): Promise<Change> {
  const reply = await change('PATCH', secretPath(name, version), JSON.stringify(fields), entry, tools);
  return unchanged(reply) ?? done(idOf(bodyOf(reply, Version)));
}
