import { fakeAlnum } from './fake.js';
import type { Provider } from './provider.js';

export const posthog: Provider = {
  id: 'posthog',
  title: 'PostHog',
  docs: 'https://posthog.com/docs/api',
  manage: 'https://us.posthog.com/settings/user-api-keys',
  names: ['POSTHOG'],
  domains: ['posthog.com'],
  kinds: [
    {
      id: 'posthog-personal-key',
      title: 'PostHog personal API key',
      anchors: ['phx_'],
      pattern: /phx_[\w-]{40,64}/,
      samples: {
        match: [() => `phx_${fakeAlnum(47)}`],
        noMatch: [() => `phx_${fakeAlnum(39)}`],
      },
    },
    {
      id: 'posthog-feature-flags-key',
      title: 'PostHog feature flags secure API key',
      anchors: ['phs_'],
      pattern: /phs_[\w-]{40,64}/,
      samples: {
        match: [() => `phs_${fakeAlnum(43)}`],
        noMatch: [() => `phs_${fakeAlnum(39)}`],
      },
    },
    {
      id: 'posthog-oauth-token',
      title: 'PostHog OAuth token',
      anchors: ['pha_', 'phr_'],
      pattern: /ph[ar]_[\w-]{40,64}/,
      samples: {
        match: [() => `pha_${fakeAlnum(43)}`],
        noMatch: [() => `pha_${fakeAlnum(39)}`],
      },
    },
    {
      id: 'posthog-project-key',
      title: 'PostHog project API key',
      // https://posthog.com/docs/api#how-to-obtain-a-personal-api-key
      anchors: ['phc_'],
      pattern: /phc_[\w-]{40,64}/,
      nature: 'public',
      samples: {
        match: [() => `phc_${fakeAlnum(43)}`],
        noMatch: [() => `phc_${fakeAlnum(39)}`],
      },
    },
  ],
};
