import { z } from 'zod';
import { Unanswered } from '../../core/inspection.js';
import { secretText } from '../../core/secret.js';
import type { HttpRequest, Reply, Tools } from '../../core/tools.js';
import { placeOf } from '../access/address.js';
import { type InfisicalAccess, infisicalToken } from '../access/infisical.js';
import { named, path } from '../names.js';
import type { Location } from '../store.js';

export const noSecret = z.object({
  statusCode: z.literal(404),
  message: z.string().regex(/^Secret with name '/),
});
export const noFolder = z.object({
  statusCode: z.literal(404),
  message: z.string().regex(/^Folder with path '/),
});

/** What it is in, as the body of a request has it. */
export interface Folder {
  readonly projectId: string;
  readonly environment: string;
  readonly secretPath: string;
}

export function folderOf({ scope = '' }: Location): Folder {
  const [project, environment, ...folders] = scope.split('/');
  const inside = folders.length === 0 ? '' : path('folder', folders.join('/'), /^[\w-]{1,100}$/);
  return {
    projectId: named('project', project, /^[\w-]{1,64}$/),
    environment: named('environment', environment, /^[\w-]{1,64}$/),
    secretPath: `/${inside}`,
  };
}

export function nameOf({ name }: Location): string {
  return named('secret', name, /^[^\0-\x20/]{1,255}$/);
}

/** The version that the reference pins, as a query has it. */
export function versionOf({ version }: Location): string {
  if (version === undefined) return '';
  if (/^\d{1,9}$/.test(version)) return `&version=${version}`;
  throw new Unanswered('incomplete', 'there can be no such version');
}

/** https://infisical.com/docs/api-reference/endpoints/secrets/read */
export async function ask(
  name: string,
  { projectId, environment, secretPath }: Folder,
  query: string,
  entry: InfisicalAccess,
  tools: Tools,
): Promise<Reply> {
  const folder = `projectId=${projectId}&environment=${environment}&secretPath=${encodeURIComponent(secretPath)}`;
  return tools.ask(await request(`${name}?${folder}${query}`, entry, tools));
}

export async function request(
  question: string,
  entry: InfisicalAccess,
  tools: Tools,
): Promise<HttpRequest & { readonly method?: never }> {
  const authorization = secretText`Bearer ${await infisicalToken(entry, tools)}`;
  return {
    at: placeOf(entry.address).at,
    path: `/api/v4/secrets${question}`,
    headers: { accept: 'application/json', authorization },
  };
}

/** Of a folder and all that is imported into it. */
export const WITH_IMPORTS = '&include_imports=true&includeImports=true';
export const WITHOUT_VALUE = '&viewSecretValue=false';
