import { queried } from '../names.js';
import type { Location } from '../store.js';

const ARN =
  /^arn:aws[\w-]{0,20}:secretsmanager:(?<region>[a-z0-9-]{1,40}):(?<account>\d{12}):secret:[\w/+=.@!-]{1,520}$/;

/** An ARN, with what ECS takes behind it: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/secrets-envvar-secrets-manager.html */
const WITH_VERSION = /^(?<id>arn:(?:[^:]*:){5}[^:]*)(?::(?<key>[^:]*):(?<stage>[^:]*):(?<version>[^:]*))?$/;

/** https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references-secretsmanager.html */
const RESOLVED =
  /^\{\{resolve:secretsmanager:(?<id>arn:(?:[^:{}]*:){5}[^:{}]*|[^:{}]+)(?::(?:SecretString)?(?::(?<key>[^:{}]*)(?::(?<stage>[^:{}]*)(?::(?<version>[^:{}]*))?)?)?)?\}\}$/;

const URI = /^aws-?sm:\/\/(?<id>[^#?\s]{1,2048})(?:\?(?<query>[^#\s]*))?(?:#(?<key>\S{1,500}))?$/i;

export function arnOf(text: string): { readonly region: string; readonly account: string } | undefined {
  const { region, account } = ARN.exec(text)?.groups ?? {};
  return region === undefined || account === undefined ? undefined : { region, account };
}

/** Behind the name, an ARN has six characters: https://docs.aws.amazon.com/secretsmanager/latest/userguide/whats-in-a-secret.html */
export function nameIn(text: string): string {
  return arnOf(text) === undefined
    ? text
    : text.replace(/^(?:[^:]*:){6}/, '').replace(/-[A-Za-z0-9]{6}$/, '');
}

export function located(reference: string): Location | undefined {
  if (reference.length > 4000) return undefined;
  const match = [WITH_VERSION, RESOLVED, URI]
    .map((form) => form.exec(reference))
    .find((found) => found !== null);
  const { id, key, stage, version, query } = match?.groups ?? {};
  const asked = queried(query, ['region', 'version']);
  if (id === undefined || asked === undefined) return undefined;
  if (id.startsWith('arn:') && arnOf(id) === undefined) return undefined;
  return {
    scope: asked.region,
    name: id,
    key: key || undefined,
    version: version || stage || asked.version,
  };
}

export function referred({ scope, name, key, version }: Location): string {
  const query = Object.entries({ region: scope, version })
    .filter(([, value]) => value !== undefined)
    .map(([field, value]) => `${field}=${encodeURIComponent(value!)}`);
  return `aws-sm://${name}${query.length === 0 ? '' : `?${query.join('&')}`}${key === undefined ? '' : `#${key}`}`;
}
