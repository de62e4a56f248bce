import { z } from 'zod';
import { isoDate } from '../../core/dates.js';
import { Unanswered } from '../../core/inspection.js';
import { mapping, oneOf } from '../../core/policy/fields.js';
import { secretText } from '../../core/secret.js';
import type { HttpRequest, Reply, Tools } from '../../core/tools.js';
import { placeOf } from '../access/address.js';
import { dopplerAccess, dopplerToken } from '../access/doppler.js';
import { named } from '../names.js';
import { bodyOf } from '../replies.js';
import type { Location } from '../store.js';

export const dopplerOptions = mapping('an entry of stores', {
  ...dopplerAccess,
  'dynamic-secrets': oneOf('dynamic-secrets', ['possible', 'none'])
    .default('possible')
    .describe(
      'Whether configs have dynamic secrets, whose names are not listed without making some. Only if there are `none`, a name that is not listed is known to be absent.',
    ),
});

export type DopplerOptions = z.output<typeof dopplerOptions>;

/** https://docs.doppler.com/reference/secrets-names */
const Names = z.object({ names: z.array(z.string()) });

/** https://docs.doppler.com/reference/config_logs-list; what was written is in the log of one id alone, and that is not asked for. */
const Log = z.object({ id: z.string().optional(), created_at: isoDate });
const Logs = z.object({ logs: z.array(Log) });

export interface ConfigOf {
  readonly project: string;
  readonly config: string;
  /** Both, as a query has them. */
  readonly query: string;
}

export function configOf({ scope = '' }: Location): ConfigOf {
  const [project, config, more] = scope.split('/');
  if (more !== undefined) throw new Unanswered('incomplete', 'there can be no such scope');
  const names = {
    project: named('project', project, /^[\w-]{1,100}$/),
    config: named('config', config, /^[\w.-]{1,100}$/),
  };
  return { ...names, query: `project=${names.project}&config=${names.config}` };
}

export async function isListed(
  { query }: ConfigOf,
  name: string,
  entry: DopplerOptions,
  tools: Tools,
): Promise<boolean> {
  const listed = await ask(`secrets/names?${query}&include_dynamic_secrets=false`, entry, tools);
  return bodyOf(listed, Names).names.includes(name);
}

/** The last change of the config. The order is not documented: if the newest is not the first, this page may not have it. */
export async function newestOf(
  { query }: ConfigOf,
  entry: DopplerOptions,
  tools: Tools,
): Promise<z.output<typeof Log> | undefined> {
  const { json } = await ask(`logs?${query}&page=1&per_page=20`, entry, tools);
  const [first, second] = Logs.safeParse(json).data?.logs ?? [];
  const isLater = first?.created_at && second?.created_at && second.created_at > first.created_at;
  return isLater ? undefined : first;
}

export async function ask(question: string, entry: DopplerOptions, tools: Tools): Promise<Reply> {
  return tools.ask(await request(question, entry, tools));
}

export async function request(
  question: string,
  entry: DopplerOptions,
  tools: Tools,
): Promise<HttpRequest & { readonly method?: never }> {
  const authorization = secretText`Bearer ${await dopplerToken(entry, tools)}`;
  return {
    at: placeOf(entry.address).at,
    path: `/v3/configs/config/${question}`,
    headers: { accept: 'application/json', authorization },
  };
}
