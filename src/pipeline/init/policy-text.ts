import { defaultPolicy } from '../../core/policy/policy.js';
import { addressOf } from './addresses.js';

/** A policy that decides nothing but what holds without one, and shows what can be decided. */
export function policyText(version: string): string {
  const { failOn, tiers, defaultTier } = defaultPolicy;
  return `# The policy of mcp-rekey for this repository: ${addressOf(version, 'docs/policy.md')}
# A pull request is judged by the policy of its base: what it changes here counts once it is merged.
version: 1

# The least severity that fails a pull request: error, warning, note or never.
fail-on: ${failOn}

# What a rule counts: error, warning, note or off. ${addressOf(version, 'docs/rules.md')}
# rules:
#   personal-config-committed: error
#   static-credential: off

# How old a credential may become before it is replaced.
# tiers:
#   critical: ${tiers.critical}d
#   high: ${tiers.high}d
#   medium: ${tiers.medium}d
#   low: ${tiers.low}d

# Which credential is in which tier; of all that fit, the tightest counts.
# credentials:
#   - tier: critical
#     keys: ['*_ADMIN_KEY']
#   - tier: high
#     providers: [github, aws]
#     servers: ['prod-*']
# default-tier: ${defaultTier}

# What you have decided to live with for a time. Place and fingerprint are those that the report gives.
# exceptions:
#   - rule: literal-credential
#     place: .mcp.json#/mcpServers/search/env/SEARCH_API_KEY
#     fingerprint: '00000000000000000000000000000000'
#     reason: The vendor replaces it on the 15th.
#     expires: 2030-01-31

# What is not scanned.
# ignore-paths:
#   - fixtures/**

# Whether comments that ignore a rule count for rules about credentials too.
# inline-ignores: false
`;
}
