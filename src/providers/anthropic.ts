import { fakeWord } from './fake.js';
import type { Provider } from './provider.js';

export const anthropic: Provider = {
  id: 'anthropic',
  title: 'Anthropic',
  docs: 'https://platform.claude.com/docs/en/api/overview',
  manage: 'https://console.anthropic.com/settings/keys',
  names: ['ANTHROPIC', 'CLAUDE_API_KEY', 'CLAUDE_CODE_OAUTH_TOKEN'],
  domains: ['anthropic.com', 'claude.com', 'claude.ai'],
  kinds: [
    {
      id: 'anthropic-api-key',
      title: 'Anthropic API key',
      anchors: ['sk-ant-api'],
      pattern: /sk-ant-api\d{2}-[\w-]{93}AA/,
      samples: {
        match: [() => `sk-ant-api03-${fakeWord(93)}AA`],
        noMatch: [() => `sk-ant-api03-${fakeWord(92)}AA`, () => `sk-ant-api03-${fakeWord(93)}AB`],
      },
    },
    {
      id: 'anthropic-admin-key',
      title: 'Anthropic Admin API key',
      anchors: ['sk-ant-admin'],
      pattern: /sk-ant-admin\d{2}-[\w-]{93}AA/,
      samples: {
        match: [() => `sk-ant-admin01-${fakeWord(93)}AA`],
        noMatch: [() => `sk-ant-admin01-${fakeWord(92)}AA`],
      },
    },
    {
      id: 'anthropic-oauth-token',
      title: 'Claude OAuth access token',
      // What `claude setup-token` prints. https://docs.claude.com/en/docs/claude-code/authentication
      anchors: ['sk-ant-oat'],
      pattern: /sk-ant-oat\d{2}-[\w-]{60,200}/,
      samples: {
        match: [() => `sk-ant-oat01-${fakeWord(95)}`],
        noMatch: [() => `sk-ant-oat01-${fakeWord(59)}`],
      },
    },
    {
      id: 'anthropic-oauth-refresh-token',
      title: 'Claude OAuth refresh token',
      anchors: ['sk-ant-ort'],
      pattern: /sk-ant-ort\d{2}-[\w-]{60,200}/,
      samples: {
        match: [() => `sk-ant-ort01-${fakeWord(95)}`],
        noMatch: [() => `sk-ant-ort01-${fakeWord(59)}`],
      },
    },
    {
      id: 'anthropic-session-key',
      title: 'Claude web session key',
      anchors: ['sk-ant-sid'],
      pattern: /sk-ant-sid\d{2}-[\w-]{60,200}/,
      samples: {
        match: [() => `sk-ant-sid01-${fakeWord(95)}`],
        noMatch: [() => `sk-ant-sid01-${fakeWord(59)}`],
      },
    },
  ],
  workloadIdentity: {
    docs: 'https://platform.claude.com/docs/en/manage-claude/workload-identity-federation',
    replaces: ['anthropic-api-key'],
  },
};
