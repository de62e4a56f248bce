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

export function siteOf({ text, instance }: Asked): Site {
  // The name alone, as some servers want it.
  const [, name] = /^([a-z0-9-]+)$/i.exec(text(...SITES) ?? '') ?? [];
  if (name !== undefined) return { at: `https://${name.toLowerCase()}.atlassian.net`, isGateway: false };
  const { at, origin, host } = instance({ names: SITES });
  if (host.endsWith('.atlassian.net')) return { at: origin, isGateway: false };
  const [, cloudId] = /\/ex\/(?:jira|confluence)\/([\w-]+)/.exec(at) ?? [];
  if (origin !== GATEWAY || cloudId === undefined) throw new Unanswered('host-unknown');
  return { at: jiraOf(cloudId), isGateway: true };
}

export function jiraOf(cloudId: string): string {
  return `${GATEWAY}/ex/jira/${encodeURIComponent(cloudId)}`;
}

/** Whose token it is. Bitbucket’s have the same format, and are good for nothing else. */
export function userOf({ name, user, text }: Asked): string {
  if (name !== undefined && hasWords(toWords(name), 'BITBUCKET')) throw new Unanswered('no-way');
  const email = user ?? text(...EMAILS);
  if (email === undefined) throw new Unanswered('incomplete', 'ATLASSIAN_EMAIL');
  return email;
}
