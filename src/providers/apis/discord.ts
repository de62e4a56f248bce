import { z } from 'zod';
import { secretText } from '../../core/secret.js';
import type { ProviderApi } from './api.js';
import { probe } from './probe.js';

const headers = {
  accept: 'application/json',
  // Others may be blocked: https://discord.com/developers/docs/reference#user-agent
  'user-agent': 'DiscordBot (https://github.com/mcp-rekey/mcp-rekey, 1)',
};

/** https://discord.com/developers/docs/topics/opcodes-and-status-codes#json-json-error-codes */
const code = (...codes: readonly number[]) => z.object({ code: z.literal([...codes]) });

export const discord: ProviderApi = {
  id: 'discord',
  hosts: ['discord.com'],
  inspectors: [
    probe({
      kinds: ['discord-bot-token'],
      docs: [
        'https://discord.com/developers/docs/resources/user#get-current-user',
        'https://discord.com/developers/docs/topics/opcodes-and-status-codes#http',
      ],
      request: ({ value }) => ({
        at: 'https://discord.com',
        path: '/api/v10/users/@me',
        headers: { ...headers, authorization: secretText`Bot ${value}` },
      }),
      live: { body: z.object({ id: z.string(), username: z.string() }) },
      dead: [
        { status: 401, body: code(40001) },
        { status: 401, body: z.object({ code: z.literal(0), message: z.literal('401: Unauthorized') }) },
      ],
    }),
    probe({
      kinds: ['discord-webhook-url'],
      docs: [
        'https://discord.com/developers/docs/resources/webhook#get-webhook-with-token',
        'https://discord.com/developers/docs/topics/opcodes-and-status-codes#json-json-error-codes',
      ],
      // To read a webhook sends nothing to its channel.
      request: ({ value }) => ({
        at: 'https://discord.com',
        path: value.derive((url) => new URL(url).pathname.replace('/api/', '/api/v10/')),
        headers,
      }),
      live: { body: z.object({ id: z.string(), type: z.number(), channel_id: z.string().nullable() }) },
      dead: [
        { status: 404, body: code(10015), because: 'revoked' },
        { status: 401, body: code(50027) },
      ],
    }),
  ],
};
