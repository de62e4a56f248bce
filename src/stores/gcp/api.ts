import { z } from 'zod';
import { Secret, secretText } from '../../core/secret.js';
import type { ChangeRequest, ChangingTools, Reply, Tools } from '../../core/tools.js';
import { type GoogleAccess, googleToken, secretManagerHost } from '../access/google.js';
import { named } from '../names.js';
import { isReply } from '../replies.js';
import { type Change, type Location, unfit } from '../store.js';

export interface GcpEntry extends GoogleAccess {
  readonly project?: string | undefined;
  readonly alias?: string | undefined;
}

export const PROJECT = /^(?:[a-z][a-z0-9.-]{0,60}:)?[a-z0-9][a-z0-9-]{0,62}$/;
export const NAME = /^[\w-]{1,255}$/;

/** https://cloud.google.com/apis/design/errors#http_mapping */
const errorOf = (code: number, status: string) =>
  z.object({ error: z.object({ code: z.literal(code), status: z.literal(status) }) });

/** Who may not see a secret is told `PERMISSION_DENIED` instead: https://cloud.google.com/apis/design/errors#handling_errors */
export const notFound = errorOf(404, 'NOT_FOUND');
export const exists = errorOf(409, 'ALREADY_EXISTS');
/** A version that is not enabled; an etag that is not the current one: https://cloud.google.com/secret-manager/docs/etags */
export const precondition = errorOf(400, 'FAILED_PRECONDITION');
const invalid = errorOf(400, 'INVALID_ARGUMENT');

/** Where the secrets of a location are. */
export function parentOf({ scope }: Pick<Location, 'scope'>, { location, project }: GcpEntry): string {
  const [own] = scope?.split('/') ?? [];
  const place = location === undefined ? '' : `/locations/${location}`;
  return `/v1/projects/${named('project', own ?? project, PROJECT)}${place}/secrets`;
}

export function secretOf(location: Location, entry: GcpEntry): string {
  return `${parentOf(location, entry)}/${named('secret', location.name, NAME)}`;
}

/** A number or an alias; `latest` is the newest, in whatever state it is. */
export function versionOf(version: string): string {
  return named('version', version, /^(?:\d{1,18}|[a-z][\w-]{0,62})$/i);
}

/** What a reference without a version means. */
export function usualVersion({ version }: Location, { alias }: GcpEntry): string {
  return version ?? alias ?? 'latest';
}

/** The number at the end of a version’s name. */
export function numberIn(name: string): string | undefined {
  return /\/versions\/(\d{1,18})$/.exec(name)?.[1];
}

export async function ask(path: string, entry: GcpEntry, tools: Tools): Promise<Reply> {
  const headers = { authorization: secretText`Bearer ${await googleToken(entry, tools)}` };
  return tools.ask({ at: `https://${secretManagerHost(entry)}`, path, headers });
}

export async function change(
  method: ChangeRequest['method'],
  path: string,
  body: object | Secret,
  entry: GcpEntry,
  tools: ChangingTools,
): Promise<Reply> {
  const authorization = secretText`Bearer ${await googleToken(entry, tools)}`;
  return tools.change({
    method,
    at: `https://${secretManagerHost(entry)}`,
    path,
    headers: { authorization, 'content-type': 'application/json' },
    body: body instanceof Secret ? body : JSON.stringify(body),
  });
}

/** What an error means after which nothing has changed; `undefined` for any other reply. Its message can quote what was sent. */
export function unchanged(reply: Reply): Change | undefined {
  if (isReply(reply, 404, notFound)) return { answer: 'changed' };
  if (isReply(reply, 400, invalid)) return unfit('Google finds something in it that it does not take');
  if (isReply(reply, 400, precondition)) return unfit('the secret is in no state for it');
  return undefined;
}
