import { z } from 'zod';
import { unixSeconds } from '../../core/dates.js';
import { Unanswered } from '../../core/inspection.js';
import { type Secret, secretText } from '../../core/secret.js';
import type { ChangeRequest, ChangingTools, Reply, Tools } from '../../core/tools.js';
import { type AzureAccess, azureToken, vaultHost } from '../access/azure.js';
import { named } from '../names.js';
import { bodyOf, isReply, searched } from '../replies.js';
import { type Change, unfit } from '../store.js';

/** What all clouds have. */
const QUERY = 'api-version=7.4';

export const NAME = /^[a-z0-9-]{1,127}$/i;

/** Of a list, and of whatever has just been written. */
export const Version = z.object({
  /** A URL that ends with the version. */
  id: z.string(),
  attributes: z.object({ enabled: z.boolean(), created: unixSeconds, exp: unixSeconds.optional() }),
  contentType: z.string().nullish(),
  tags: z.record(z.string(), z.string()).nullish(),
  /** The value belongs to a certificate, which alone can change it. */
  managed: z.boolean().nullish(),
});

export type Version = z.output<typeof Version>;

/** https://learn.microsoft.com/en-us/rest/api/keyvault/secrets/get-secret-versions/get-secret-versions */
const Versions = z.object({ value: z.array(Version), nextLink: z.string().nullish() });

/** https://github.com/Azure/azure-rest-api-specs/blob/main/specification/keyvault/data-plane/Microsoft.KeyVault/stable/7.4/common.json */
const errorOf = (code: string, inner?: RegExp) =>
  z.object({
    error: z.object({
      code: z.literal(code),
      ...(inner !== undefined && { innererror: z.object({ code: z.string().regex(inner) }) }),
    }),
  });

export const notFound = errorOf('SecretNotFound');
/** https://github.com/Azure/azure-sdk-for-js/issues/24756 */
export const disabled = errorOf('Forbidden', /^SecretDisabled$/);
/** https://learn.microsoft.com/en-us/azure/key-vault/general/soft-delete-overview */
const deleted = errorOf('Conflict', /^ObjectIs(?:BeingDeleted|DeletedButRecoverable)$/);
/** https://learn.microsoft.com/en-us/azure/key-vault/general/rest-error-codes */
const bad = errorOf('BadParameter');

export function secretPath(name: string, version?: string): string {
  const secret = `/secrets/${named('secret', name, NAME)}`;
  const pinned = version === undefined ? '' : `/${named('version', version, /^[0-9a-f]{32}$/i)}`;
  return `${secret}${pinned}?${QUERY}`;
}

export async function ask(path: string, entry: AzureAccess, tools: Tools): Promise<Reply> {
  const headers = { authorization: secretText`Bearer ${await azureToken(entry, tools)}` };
  return tools.ask({ at: `https://${vaultHost(entry)}`, path, headers });
}

export async function change(
  method: ChangeRequest['method'],
  path: string,
  body: string | Secret,
  entry: AzureAccess,
  tools: ChangingTools,
): Promise<Reply> {
  const authorization = secretText`Bearer ${await azureToken(entry, tools)}`;
  const headers = { authorization, 'content-type': 'application/json' };
  return tools.change({ method, at: `https://${vaultHost(entry)}`, path, headers, body });
}

/** What an error means after which nothing has changed; `undefined` for any other reply. Its message can quote what was sent. */
export function unchanged(reply: Reply): Change | undefined {
  if (isReply(reply, 404, notFound)) return unfit('there is no such version');
  if (isReply(reply, 409, deleted))
    return unfit('the secret is deleted, and its name is kept for its recovery');
  if (isReply(reply, 400, bad)) return unfit('Azure finds something in it that it does not take');
  return undefined;
}

/** The list never has the value; what does is asked for by name alone, or by name and version. It is empty for a secret that is not there. */
export async function versionsOf(
  name: string,
  entry: AzureAccess,
  tools: Tools,
): Promise<readonly Version[]> {
  const list = `/secrets/${named('secret', name, NAME)}/versions?`;
  const versions: Version[] = [];
  await searched(`${list}${QUERY}`, async (path) => {
    const { value, nextLink } = bodyOf(await ask(path, entry, tools), Versions);
    versions.push(...value);
    // Nothing but the same list of the same vault is asked for.
    const next = nextLink ? nextLink.replace(/^https:\/\/[^/]*/i, '') : undefined;
    if (next?.startsWith(list) === false)
      throw new Unanswered('unexpected-reply', 'a list that goes on elsewhere');
    return { found: undefined, next };
  });
  return versions;
}

export function newest(versions: readonly Version[]): Version | undefined {
  const time = ({ attributes }: Version): number => attributes.created?.getTime() ?? 0;
  return versions.reduce<Version | undefined>(
    (one, other) => (one === undefined || time(other) > time(one) ? other : one),
    undefined,
  );
}

export function idOf({ id }: Pick<Version, 'id'>): string | undefined {
  return /\/([0-9a-f]{32})$/i.exec(id)?.[1]?.toLowerCase();
}
