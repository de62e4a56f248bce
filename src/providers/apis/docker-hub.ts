import { z } from 'zod';
import { Unanswered } from '../../core/inspection.js';
import { secretText } from '../../core/secret.js';
import { toWords } from '../../core/words.js';
import type { Asked, ProviderApi } from './api.js';
import { probe } from './probe.js';

/** In other words, with this status, it wants another way to log in, or has failed: https://github.com/docker/hub-feedback/issues/2227 */
const incorrect = z.literal('Incorrect authentication credentials');
const refusal = z.union([z.object({ detail: incorrect }), z.object({ message: incorrect })]);

export const dockerHub: ProviderApi = {
  id: 'docker-hub',
  hosts: ['hub.docker.com'],
  inspectors: [
    probe({
      kinds: ['docker-hub-pat', 'docker-hub-org-token'],
      docs: [
        'https://docs.docker.com/reference/api/hub/latest/#tag/authentication-api/operation/AuthCreateAccessToken',
      ],
      // A token alone says nothing: it is the password of a user, or of an organisation. What comes back is good for minutes, and is listed nowhere.
      request: (asked) => ({
        method: 'POST',
        at: 'https://hub.docker.com',
        path: '/v2/auth/token',
        headers: { accept: 'application/json', 'content-type': 'application/json' },
        body: secretText`{"identifier":${JSON.stringify(ownerOf(asked))},"secret":"${asked.value}"}`,
      }),
      live: { body: z.object({ access_token: z.string() }) },
      // A second factor is wanted: https://docs.docker.com/reference/api/hub/latest/#tag/authentication-api/operation/PostUsers2FALogin
      limited: [{ status: 401, body: z.object({ login_2fa_token: z.string() }) }],
      dead: [{ status: 401, body: refusal }],
    }),
  ],
};

/** Whose it is: what stands in front of it, or is called like it. With another name any token is wrong. */
function ownerOf({ kind, name, user, text, account }: Asked): string {
  const stem = /^(.*?)_(?:PAT|TOKEN|PASSWORD|ACCESS_TOKEN|PAT_TOKEN)$/.exec(toWords(name ?? ''))?.[1];
  const stems = [...(stem === undefined ? [] : [stem]), 'DOCKERHUB', 'DOCKER_HUB', 'DOCKER', 'HUB'];
  const ends =
    kind === 'docker-hub-org-token' ? ['ORGANIZATION', 'ORG', 'USERNAME', 'USER'] : ['USERNAME', 'USER'];
  const owner =
    user ??
    text(...stems.flatMap((start) => ends.map((end) => `${start}_${end}`))) ??
    (kind === 'docker-hub-org-token' ? account['organization'] : undefined);
  if (owner === undefined || owner === '') throw new Unanswered('incomplete', 'the user name');
  return owner;
}
