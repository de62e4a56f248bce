import { z } from 'zod';
import { unknown } from '../../core/inspection.js';
import type { Inspector, ProviderApi } from './api.js';
import { answerTo, isStrange } from './probe.js';
import { atInstance, type Home } from './usual-instance.js';

/** The vendor’s server of one’s own is named to its MCP server: https://github.com/CircleCI-Public/mcp-server-circleci */
const HOME: Home = {
  usual: 'https://circleci.com',
  isSaidElseUsual: true,
  names: ['CIRCLECI_BASE_URL', 'CIRCLECI_HOST', 'CIRCLECI_URL', 'CIRCLE_HOST', 'CIRCLECI_CLI_HOST'],
};

const ofPersonalTokens: Inspector = {
  kinds: ['circleci-personal-token', 'circleci-token-legacy'],
  docs: [
    'https://circleci.com/docs/api/v2/index.html#operation/getCurrentUser',
    'https://circleci.com/docs/guides/toolkit/api-developers-guide/',
  ],
  inspect: async (asked, { ask }) => {
    const { kind, value } = asked;
    const inspection = await atInstance(asked, HOME, async ({ origin }) =>
      answerTo(
        await ask({
          at: origin,
          path: '/api/v2/me',
          headers: { accept: 'application/json', 'circle-token': value },
        }),
        {
          live: { body: z.object({ id: z.string(), login: z.string() }) },
          dead: [{ status: 401, body: z.object({ message: z.literal('Invalid token provided.') }) }],
        },
      ),
    );
    // Tokens of projects once had the same format, and are let in nowhere in this version of the API.
    const isSure = !isStrange(inspection) || kind === 'circleci-personal-token';
    return isSure ? inspection : unknown('refused', 'status 401');
  },
};

export const circleci: ProviderApi = {
  id: 'circleci',
  hosts: ['circleci.com'],
  inspectors: [ofPersonalTokens],
};
