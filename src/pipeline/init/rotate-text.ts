import { addressOf, REPOSITORY } from './addresses.js';
import { checkoutText, type WorkflowOptions } from './workflow-text.js';

/** `env://NAME`, in what is no comment. */
const REFERENCE = /\benv:\/\/([A-Za-z_]\w*)/g;

/** What the workflow itself sets. */
const OWN = ['MCP_REKEY_GITHUB_TOKEN', 'MCP_REKEY_WEBHOOK_URL', 'MCP_REKEY_PROVIDED'];

/** What there is to rotate. */
export interface Rotated {
  /** Text of the policy; '' if there is none. */
  readonly policy: string;
  /** What it takes, as `allowed-targets` names it. */
  readonly words: readonly string[];
}

/** What a policy takes that nobody has written yet, most likely. */
const USUAL = ['host=api.github.com', 'store=github', 'scope=${{ github.repository_owner }}'];

/**
 * A workflow that rotates what is due, as an ordinary job: environments cannot hand their secrets to a workflow of somebody else’s without being
 * named there one by one. So it lists the variables of the policy.
 */
export function rotateText(
  { version, minute }: Pick<WorkflowOptions, 'version' | 'minute'>,
  { policy, words }: Rotated,
): string {
  return `# Replaces credentials before they are too old. What this needs: ${addressOf(version, 'docs/rotation.md')}
# Most runs find nothing due. Not in a file with other triggers: GitHub switches a workflow with a schedule off once nothing has
# happened in a public repository for 60 days. https://docs.github.com/actions/how-tos/manage-workflow-runs/disable-and-enable-workflows
name: mcp-rekey rotate

on:
  schedule:
    - cron: '${minute} * * * *'
  workflow_dispatch:
    inputs:
      names:
        description: Rotations, with blanks in between, or nothing for all
        type: string
        default: ''
      order:
        description: What to do about them
        type: choice
        options: [rotate, rollback, adopt, provide, provide --same, provide --another, revoked, revoked --all, resume, pause, status]
        default: rotate
      reason:
        description: Why now and not when it is due, or why it is paused
        type: string
        default: ''
      key:
        description: For adopt, the id of the key in use; for provide, what the new one is called. Never a value
        type: string
        default: ''

permissions: {}

# What is under way must not be cancelled between making a credential and storing it.
concurrency:
  group: mcp-rekey-rotate
  cancel-in-progress: false

jobs:
  rotate:
    name: mcp-rekey rotate
    runs-on: ubuntu-latest
    timeout-minutes: 30
    # It holds the secrets below. Restrict it to the default branch, and give it no reviewers: a run that waits for one rotates nothing.
    environment: mcp-rekey
    permissions:
      contents: read # to check out the policy
      id-token: write # to ask stores and providers that let a workflow in by what it is
    steps:
${checkoutText()}      # Of an App of your own, for this repository alone. Others in which it has something to do: \`repositories: api,website\`.
      - id: app
        uses: actions/create-github-app-token@bcd2ba49218906704ab6c1aa796996da409d3eb1 # v3.2.0
        with:
          app-id: \${{ vars.MCP_REKEY_APP_ID }}
          private-key: \${{ secrets.MCP_REKEY_APP_KEY }}
      - uses: ${REPOSITORY}/rotate@v${version}
        env:
          # Every variable that the policy means by \`env://NAME\`, and no other.
${variablesText(policy)}          # Whom to tell of what needs a person, is overdue or has died, if anybody.
          MCP_REKEY_WEBHOOK_URL: \${{ secrets.MCP_REKEY_WEBHOOK_URL }}
          # For the order \`provide\`, what a person has made; delete that secret when it is done.
          MCP_REKEY_PROVIDED: \${{ secrets.MCP_REKEY_PROVIDED }}
        with:
          names: \${{ inputs.names }}
          order: \${{ inputs.order || 'rotate' }}
          reason: \${{ inputs.reason }}
          key: \${{ inputs.key }}
          # Where credentials may go at all, and which commands are run; the policy can only narrow it. What is missing here is named when
          # it is refused.
          allowed-targets: >-
${(words.length === 0 ? USUAL : words).map((word) => `            ${word}\n`).join('')}          token: \${{ steps.app.outputs.token }}
`;
}

function variablesText(policy: string): string {
  const lines = policy.split('\n').filter((line) => !line.trimStart().startsWith('#'));
  const found = lines.flatMap((line) => [...line.matchAll(REFERENCE)].map(([, name]) => name!));
  const names = [...new Set(found)].filter((name) => !OWN.includes(name)).sort();
  if (names.length === 0) return variableText('# OPENROUTER_MANAGEMENT_KEY', 'OPENROUTER_MANAGEMENT_KEY');
  return names.map((name) => variableText(name, name)).join('');
}

function variableText(key: string, name: string): string {
  return `          ${key}: \${{ secrets.${name} }}\n`;
}
