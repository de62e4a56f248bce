import { z } from 'zod';
import { dead, type Inspection, Unanswered } from '../../core/inspection.js';
import type { Reply } from '../../core/tools.js';
import type { Asked, Inspector } from './api.js';
import { basicAuth } from './basic-auth.js';
import { answerTo } from './probe.js';

const URLS = [
  'AZURE_DEVOPS_ORG_URL',
  'AZURE_DEVOPS_ORGANIZATION_URL',
  'AZURE_DEVOPS_URL',
  'ADO_ORG_URL',
  'ADO_URL',
];
const ORGANISATIONS = [
  'AZURE_DEVOPS_ORG',
  'AZURE_DEVOPS_ORGANIZATION',
  'ADO_ORG',
  'ADO_ORGANIZATION',
  'AZDO_ORG',
];

/**
 * Which organisation a token is for is written nowhere in it. A token that does not suit is refused as one that is none, with a page for people; only
 * that it is over is said in words.
 */
export const ofDevOps: Inspector = {
  kinds: ['azure-devops-pat', 'azure-devops-pat-legacy'],
  docs: [
    'https://learn.microsoft.com/en-us/azure/devops/organizations/accounts/use-personal-access-tokens-to-authenticate',
    'https://learn.microsoft.com/en-us/rest/api/azure/devops/core/projects/list',
  ],
  inspect: async (asked, { ask }) =>
    answered(
      await ask({
        at: 'https://dev.azure.com',
        path: `/${organisationOf(asked)}/_apis/projects?$top=1&api-version=7.1`,
        headers: {
          accept: 'application/json',
          authorization: basicAuth('', asked.value),
        },
      }),
    ),
};

function answered(reply: Reply): Inspection {
  const isOver = /^\W*Access Denied: The Personal Access Token used has expired\./.test(reply.text);
  if (reply.status === 401 && isOver) return dead('expired');
  return answerTo(reply, {
    live: { body: z.object({ count: z.number(), value: z.array(z.object({ id: z.string() })) }) },
    dead: [],
  });
}

/** Older addresses have it in the host: https://learn.microsoft.com/en-us/azure/devops/extend/develop/work-with-urls */
function organisationOf({ text, account }: Asked): string {
  const url = text(...URLS);
  if (url !== undefined) {
    const [, path, host] =
      /^https:\/\/(?:dev\.azure\.com\/([\w-]+)|([\w-]+)\.visualstudio\.com)(?:\/|$)/.exec(url) ?? [];
    const named = path ?? host;
    if (named === undefined) throw new Unanswered('host-not-listed', 'a server of one’s own');
    return named;
  }
  const name = text(...ORGANISATIONS) ?? account['organization'];
  if (name === undefined || !/^[\w-]+$/.test(name)) throw new Unanswered('incomplete', 'the organisation');
  return name;
}
