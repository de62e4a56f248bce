import { originOf } from '../../core/destination.js';
import type { Home } from './usual-instance.js';

const API = 'https://api.github.com';

/**
 * Servers for an Enterprise Server have to be told so: GitHub’s own by GITHUB_HOST or `--gh-host`, its command line by GH_HOST.
 * https://github.com/github/github-mcp-server#github-enterprise-server-and-enterprise-cloud-with-data-residency-ghecom
 */
export const HOME: Home = {
  usual: API,
  isSaidElseUsual: true,
  names: [
    'GITHUB_API_URL',
    'GITHUB_API_BASE_URL',
    'GITHUB_BASE_URL',
    'GITHUB_HOST',
    'GH_HOST',
    'GITHUB_URL',
    'GITHUB_SERVER_URL',
    'GITHUB_ENTERPRISE_URL',
    'GITHUB_ENTERPRISE_HOST',
    'GHE_HOST',
    'GHE_URL',
    'GITHUB_HOSTNAME',
  ],
  apiOf,
};

/** https://docs.github.com/en/enterprise-server@3.18/rest/using-the-rest-api/getting-started-with-the-rest-api, and `ghe.com` for data residency. */
function apiOf(address: string): string {
  const url = /^https?:\/\//i.test(address) ? address : `https://${address}`;
  const origin = originOf(url);
  const [, scheme = '', host = ''] = /^(https?:\/\/)(.*)$/.exec(origin ?? '') ?? [];
  if (origin === undefined || /^api\.(?:github|[\w-]+\.ghe)\.com$/.test(host)) return origin ?? url;
  if (/^(?:www\.)?github\.com$/.test(host)) return API;
  const [, tenant] = /^(?:[\w-]+\.)?([\w-]+)\.ghe\.com$/.exec(host) ?? [];
  if (tenant !== undefined) return `https://api.${tenant}.ghe.com`;
  // With the path that an API behind another one has.
  const [, before = ''] = /^https?:\/\/[^/]*(.*?)\/api\/v3(?:\/|$)/i.exec(url) ?? [];
  return `${scheme}${host}${before}/api/v3`;
}
