import { fakeAlnum, fakeDigits, fakeWord } from './fake.js';
import type { Provider } from './provider.js';

export const discord: Provider = {
  id: 'discord',
  title: 'Discord',
  docs: 'https://discord.com/developers/docs/reference#authentication',
  manage: 'https://discord.com/developers/applications',
  names: ['DISCORD'],
  domains: ['discord.com', 'discordapp.com'],
  kinds: [
    {
      id: 'discord-bot-token',
      title: 'Discord bot token',
      // The first part is base64 of the user id in decimal, hence its first letters.
      anchors: ['MT', 'Mj', 'Mz', 'ND', 'NT', 'Nj', 'Nz', 'OD', 'OT'],
      pattern: /(?:M[Tjz]|N[DTjz]|O[DT])[A-Za-z0-9]{21,25}\.[\w-]{6}\.[\w-]{27,45}/,
      samples: {
        match: [
          () => `MT${fakeAlnum(24)}.${fakeWord(6)}.${fakeWord(38)}`,
          () => `OD${fakeAlnum(22)}.${fakeWord(6)}.${fakeWord(27)}`,
        ],
        noMatch: [
          () => `MT${fakeAlnum(24)}.${fakeWord(5)}.${fakeWord(38)}`,
          () => `MT${fakeAlnum(24)}.${fakeWord(6)}.${fakeWord(26)}`,
          () => `eyJ${fakeAlnum(22)}.${fakeWord(6)}.${fakeWord(38)}`,
        ],
      },
    },
    {
      id: 'discord-webhook-url',
      title: 'Discord webhook URL',
      // https://discord.com/developers/docs/resources/webhook
      anchors: ['/api/webhooks/'],
      pattern: /https:\/\/(?:ptb\.|canary\.)?discord(?:app)?\.com\/api\/webhooks\/[0-9]{17,20}\/[\w-]{60,80}/,
      samples: {
        match: [() => `https://discord.com/api/webhooks/${fakeDigits(19)}/${fakeWord(68)}`],
        noMatch: [
          () => `https://discord.com/api/webhooks/${fakeDigits(19)}/${fakeWord(59)}`,
          () => `https://discord.com/api/webhooks/${fakeDigits(16)}/${fakeWord(68)}`,
        ],
      },
    },
    {
      id: 'discord-client-secret',
      title: 'Discord client secret',
      anchors: [],
      pattern: /[\w-]{32}/,
      samples: {
        match: [() => fakeWord(32)],
        noMatch: [() => fakeWord(31)],
      },
    },
  ],
};
