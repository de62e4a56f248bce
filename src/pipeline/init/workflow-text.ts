import { displayableJson } from '../../core/display.js';
import { addressOf, REPOSITORY } from './addresses.js';

export interface WorkflowOptions {
  readonly version: string;
  /** Pushes to it are judged. */
  readonly branch: string;
  /** When the weekly run starts. GitHub delays or drops what starts at a full hour, as most does. */
  readonly minute: number;
  readonly hour: number;
}

/** A workflow that judges pull requests and what is pushed to the default branch. */
export function gateText({ version, branch }: WorkflowOptions): string {
  return `# ${addressOf(version, 'docs/action.md')}
name: mcp-rekey

on:
  pull_request:
  push:
    branches: [${pattern(branch)}]
  merge_group:

permissions: {}

# A newer run of a pull request judges all that an older one does. Of a push it does not: none of those is cancelled.
concurrency:
  group: \${{ github.workflow }}-\${{ github.event_name == 'pull_request' && github.ref || github.run_id }}
  cancel-in-progress: true

jobs:
  scan:
    name: mcp-rekey
    runs-on: ubuntu-latest
    timeout-minutes: 15
    permissions:
      contents: read # to check out the code, and to fetch the commits that are judged
      pull-requests: write # for the comment and the suggestions
${stepsText(version)}`;
}

/** A workflow that judges everything once a week. In the gate’s file, its schedule would take the gate with it. */
export function weeklyText({ version, minute, hour }: WorkflowOptions): string {
  return `# Everything once a week, and when it is asked to. Not in mcp-rekey.yml: GitHub switches a workflow with a schedule off once nothing
# has happened in a public repository for 60 days, with all other triggers that stand in its file.
# https://docs.github.com/actions/how-tos/manage-workflow-runs/disable-and-enable-workflows
name: mcp-rekey weekly

on:
  schedule:
    - cron: '${minute} ${hour} * * 1'
  workflow_dispatch:

permissions: {}

jobs:
  scan:
    name: mcp-rekey weekly
    runs-on: ubuntu-latest
    timeout-minutes: 15
    permissions:
      contents: read # to check out the code
${stepsText(version)}`;
}

/** The step that checks the repository out, and leaves no token behind. */
export function checkoutText(): string {
  return `      - uses: actions/checkout@de0fac2e4500dabe0009e67214ff5f5447ce83dd # v6.0.2
        with:
          persist-credentials: false
`;
}

function stepsText(version: string): string {
  return `    steps:
${checkoutText()}      # Releases are immutable: this tag stays what it is. To pin the commit instead, write
      # \`@<commit> # v${version}\`, with what \`git ls-remote https://github.com/${REPOSITORY} 'v${version}^{}'\` prints.
      - uses: ${REPOSITORY}@v${version}
`;
}

/**
 * A branch's name as a filter, and as a scalar of YAML. Git lets no other character of filters into a name. `${{` would begin
 * an expression; `$+` is one or more `$`.
 * https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax#filter-pattern-cheat-sheet
 */
function pattern(branch: string): string {
  if (/^[\w./-]+$/.test(branch)) return `'${branch}'`;
  const literal = branch.replace(/[+!]/g, '\\$&').replaceAll('${{', '$+{{');
  return displayableJson(JSON.stringify(literal));
}
