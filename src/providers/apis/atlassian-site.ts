import { Unanswered } from '../../core/inspection.js';
import { hasWords, toWords } from '../../core/words.js';
import type { Asked } from './api.js';

export const GATEWAY = 'https://api.atlassian.com';

const SITES = [
  'JIRA_URL',
  'CONFLUENCE_URL',
  'ATLASSIAN_URL',
  'JIRA_BASE_URL',
  'CONFLUENCE_BASE_URL',
  'ATLASSIAN_BASE_URL',
  'JIRA_HOST',
  'CONFLUENCE_HOST',
  'ATLASSIAN_HOST',
  'JIRA_DOMAIN',
  'CONFLUENCE_DOMAIN',
  'ATLASSIAN_DOMAIN',
  'JIRA_INSTANCE_URL',
  'ATLASSIAN_SITE_URL',
  'ATLASSIAN_SITE_NAME',
];

const EMAILS = [
  'JIRA_USERNAME',
  'CONFLUENCE_USERNAME',
  'ATLASSIAN_USERNAME',
  'JIRA_EMAIL',
  'CONFLUENCE_EMAIL',
  'ATLASSIAN_EMAIL',
  'JIRA_USER_EMAIL',
  'CONFLUENCE_USER_EMAIL',
  'ATLASSIAN_USER_EMAIL',
  'JIRA_API_EMAIL',
  'CONFLUENCE_API_EMAIL',
];

/** Where Jira of a site is asked: at the site itself, or by the gateway, which a config names for a token with scopes. */
export interface Site {
  readonly at: string;
  readonly isGateway: boolean;
}

export function siteOf(asked: Asked): Site {
  const names = ownFirst(SITES, asked);
  // The name alone, as some servers want it.
  const [, name] = /^([a-z0-9-]+)$/i.exec(asked.text(...names) ?? '') ?? [];
  if (name !== undefined) return { at: `https://${name.toLowerCase()}.atlassian.net`, isGateway: false };
  const { at, origin, host } = asked.instance({ names });
  if (host.endsWith('.atlassian.net')) return { at: origin, isGateway: false };
  const [, cloudId] = /\/ex\/(?:jira|confluence)\/([\w-]+)/.exec(at) ?? [];
  if (origin !== GATEWAY || cloudId === undefined) throw new Unanswered('host-unknown');
  return { at: jiraOf(cloudId), isGateway: true };
}

export function jiraOf(cloudId: string): string {
  return `${GATEWAY}/ex/jira/${encodeURIComponent(cloudId)}`;
}

/** Whose token it is. Bitbucket’s have the same format, and are good for nothing else. */
export function userOf(asked: Asked): string {
  const { name, user, text } = asked;
  if (name !== undefined && hasWords(toWords(name), 'BITBUCKET')) throw new Unanswered('no-way');
  const email = user ?? text(...ownFirst(EMAILS, asked));
  if (email === undefined) throw new Unanswered('incomplete', 'ATLASSIAN_EMAIL');
  return email;
}

/** Whether it is for Confluence: somebody without Jira may have it, who cannot ask Jira about themselves. */
export function isForConfluence(asked: Asked): boolean {
  const site = SITES.find((one) => asked.text(one) !== undefined);
  return (productOf(asked) ?? site ?? '').startsWith('CONFLUENCE');
}

/** A server of both may have a site and an account for each. */
function ownFirst(names: readonly string[], asked: Asked): readonly string[] {
  const product = productOf(asked);
  const isOwn = (name: string): boolean => product !== undefined && name.startsWith(product);
  return [...names.filter(isOwn), ...names.filter((name) => !isOwn(name))];
}

function productOf({ name }: Asked): string | undefined {
  return ['JIRA', 'CONFLUENCE'].find((product) => hasWords(toWords(name ?? ''), product));
}
