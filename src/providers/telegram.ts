import { fakeDigits, fakeWord } from './fake.js';
import type { Provider } from './provider.js';

export const telegram: Provider = {
  id: 'telegram',
  title: 'Telegram',
  docs: 'https://core.telegram.org/bots/api#authorizing-your-bot',
  manage: 'https://t.me/BotFather',
  names: ['TELEGRAM', 'TELEGRAM_BOT'],
  domains: ['telegram.org'],
  kinds: [
    {
      id: 'telegram-bot-token',
      title: 'Telegram bot token',
      anchors: [':AA'],
      pattern: /[0-9]{8,16}:AA[\w-]{33}/,
      samples: {
        match: [() => `${fakeDigits(10)}:AA${fakeWord(33)}`],
        noMatch: [() => `${fakeDigits(10)}:AA${fakeWord(32)}`, () => `${fakeDigits(7)}:AA${fakeWord(33)}`],
      },
    },
  ],
};
