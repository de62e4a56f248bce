import { z } from 'zod';
import { secretText } from '../../core/secret.js';
import type { ProviderApi } from './api.js';
import { probe } from './probe.js';

export const telegram: ProviderApi = {
  id: 'telegram',
  hosts: ['api.telegram.org'],
  inspectors: [
    probe({
      kinds: ['telegram-bot-token'],
      docs: [
        'https://core.telegram.org/bots/api#getme',
        'https://core.telegram.org/bots/api#making-requests',
        'https://github.com/tdlib/telegram-bot-api/blob/master/telegram-bot-api/ClientManager.cpp',
      ],
      request: ({ value, instance }) => ({
        // A bot that has moved to a server of one’s own must not be asked about here: that would move it back.
        at: instance({
          names: ['TELEGRAM_API_ROOT', 'TELEGRAM_API_URL', 'TELEGRAM_API_BASE_URL', 'TELEGRAM_BOT_API_URL'],
          otherwise: 'https://api.telegram.org',
        }).origin,
        path: secretText`/bot${value}/getMe`,
      }),
      live: {
        body: z.object({
          ok: z.literal(true),
          result: z.object({ id: z.number(), is_bot: z.literal(true) }),
        }),
      },
      dead: [{ status: 401, body: z.object({ ok: z.literal(false), error_code: z.literal(401) }) }],
    }),
  ],
};
