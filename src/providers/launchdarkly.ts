import { fakeHex, fakeUuid } from './fake.js';
import type { CredentialKind, Provider } from './provider.js';

/**
 * A prefix in front of a version 4 UUID; mobile keys are built into apps.
 * https://launchdarkly.com/docs/sdk/concepts/client-side-server-side
 */
function key(id: string, prefix: string, title: string): CredentialKind {
  return {
    id: `launchdarkly-${id}`,
    title,
    anchors: [prefix],
    pattern: new RegExp(`${prefix}[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}`),
    samples: {
      match: [() => prefix + fakeUuid()],
      noMatch: [() => prefix + fakeUuid().slice(1), () => prefix + fakeHex(32)],
    },
  };
}

export const launchdarkly: Provider = {
  id: 'launchdarkly',
  title: 'LaunchDarkly',
  docs: 'https://launchdarkly.com/docs/home/account/api',
  manage: 'https://app.launchdarkly.com/settings/authorization',
  names: ['LAUNCHDARKLY', 'LAUNCH_DARKLY', 'LD_SDK_KEY', 'LD_ACCESS_TOKEN'],
  domains: ['launchdarkly.com'],
  kinds: [
    key('access-token', 'api-', 'LaunchDarkly access token'),
    key('sdk-key', 'sdk-', 'LaunchDarkly SDK key'),
    { ...key('mobile-key', 'mob-', 'LaunchDarkly mobile key'), nature: 'public' },
  ],
};
