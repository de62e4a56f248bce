import { fakeAlnum, fakeDigits, fakeHex, fakeUpperAlnum } from './fake.js';
import type { Provider } from './provider.js';

export const slack: Provider = {
  id: 'slack',
  title: 'Slack',
  docs: 'https://docs.slack.dev/authentication/tokens',
  manage: 'https://api.slack.com/apps',
  names: ['SLACK'],
  domains: ['slack.com'],
  kinds: [
    {
      id: 'slack-bot-token',
      title: 'Slack bot token',
      anchors: ['xoxb-'],
      pattern: /xoxb-[0-9]{8,14}-[A-Za-z0-9-]{18,64}/,
      samples: {
        match: [
          () => `xoxb-${fakeDigits(12)}-${fakeDigits(13)}-${fakeAlnum(24)}`,
          () => `xoxb-${fakeDigits(12)}-${fakeAlnum(24)}`,
        ],
        noMatch: [() => `xoxb-${fakeDigits(12)}-${fakeAlnum(17)}`, () => `xoxb-${fakeAlnum(24)}`],
      },
    },
    {
      id: 'slack-user-token',
      title: 'Slack user token',
      anchors: ['xoxp-'],
      pattern: /xoxp-[0-9]{8,14}-[0-9]{8,14}-[0-9]{8,14}-[A-Za-z0-9]{28,40}/,
      samples: {
        match: [() => `xoxp-${fakeDigits(12)}-${fakeDigits(12)}-${fakeDigits(13)}-${fakeHex(32)}`],
        noMatch: [
          () => `xoxp-${fakeDigits(12)}-${fakeDigits(12)}-${fakeDigits(13)}-${fakeHex(27)}`,
          () => `xoxp-${fakeDigits(12)}-${fakeHex(32)}`,
        ],
      },
    },
    {
      id: 'slack-app-token',
      title: 'Slack app-level token',
      anchors: ['xapp-'],
      pattern: /xapp-[0-9]-[A-Z0-9]{8,14}-[0-9]{10,16}-[0-9a-f]{64}/,
      samples: {
        match: [() => `xapp-1-A${fakeUpperAlnum(10)}-${fakeDigits(13)}-${fakeHex(64)}`],
        noMatch: [() => `xapp-1-A${fakeUpperAlnum(10)}-${fakeDigits(13)}-${fakeHex(63)}`],
      },
    },
    {
      id: 'slack-rotating-token',
      title: 'Slack access token with rotation',
      // https://docs.slack.dev/authentication/using-token-rotation
      anchors: ['xoxe.xoxb-', 'xoxe.xoxp-'],
      pattern: /xoxe\.xox[bp]-[0-9]-[A-Za-z0-9]{140,220}/,
      samples: {
        match: [() => `xoxe.xoxb-1-${fakeAlnum(166)}`, () => `xoxe.xoxp-1-${fakeAlnum(163)}`],
        noMatch: [() => `xoxe.xoxb-1-${fakeAlnum(139)}`, () => `xoxe.xoxc-1-${fakeAlnum(166)}`],
      },
    },
    {
      id: 'slack-refresh-token',
      title: 'Slack refresh token',
      anchors: ['xoxe-'],
      pattern: /xoxe-[0-9]-[A-Za-z0-9]{140,160}/,
      samples: {
        match: [() => `xoxe-1-${fakeAlnum(147)}`],
        noMatch: [() => `xoxe-1-${fakeAlnum(139)}`],
      },
    },
    {
      id: 'slack-legacy-token',
      title: 'Slack legacy token',
      anchors: ['xoxa-', 'xoxo-', 'xoxr-', 'xoxs-'],
      pattern: /xox[aors]-[A-Za-z0-9-]{20,120}/,
      samples: {
        match: [() => `xoxs-${fakeDigits(11)}-${fakeDigits(11)}-${fakeDigits(11)}-${fakeHex(10)}`],
        noMatch: [() => `xoxs-${fakeDigits(19)}`, () => `xoxz-${fakeDigits(30)}`],
      },
    },
    {
      id: 'slack-session-token',
      title: 'Slack browser session token',
      anchors: ['xoxc-'],
      pattern: /xoxc-[0-9]{9,15}-[0-9]{9,15}-[0-9]{9,15}-[0-9a-f]{64}/,
      samples: {
        match: [() => `xoxc-${fakeDigits(12)}-${fakeDigits(13)}-${fakeDigits(13)}-${fakeHex(64)}`],
        noMatch: [() => `xoxc-${fakeDigits(12)}-${fakeDigits(13)}-${fakeDigits(13)}-${fakeHex(63)}`],
      },
    },
    {
      id: 'slack-session-cookie',
      title: 'Slack browser session cookie',
      // A cookie value, so its `+`, `/` and `=` may be percent-encoded.
      anchors: ['xoxd-'],
      pattern: /xoxd-[\w%/+-]{90,400}={0,2}/,
      samples: {
        match: [() => `xoxd-${fakeAlnum(40)}%2B${fakeAlnum(120)}%3D`],
        noMatch: [() => `xoxd-${fakeAlnum(89)}`],
      },
    },
    {
      id: 'slack-webhook-url',
      title: 'Slack incoming webhook URL',
      // https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks
      anchors: ['hooks.slack'],
      pattern:
        /https:\/\/hooks\.slack(?:-gov)?\.com\/(?:services|triggers|workflows)\/[TE][A-Za-z0-9/]{40,110}/,
      samples: {
        match: [
          () =>
            `https://hooks.slack.com/services/T${fakeUpperAlnum(10)}/B${fakeUpperAlnum(10)}/${fakeAlnum(24)}`,
        ],
        noMatch: [
          () => `https://hooks.slack.com/services/T${fakeUpperAlnum(10)}/${fakeAlnum(23)}`,
          () => `https://hooks.slack.com/apps/T${fakeUpperAlnum(10)}/${fakeAlnum(36)}`,
        ],
      },
    },
  ],
};
