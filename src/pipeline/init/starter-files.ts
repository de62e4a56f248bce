import { policyText } from './policy-text.js';
import { type WorkflowOptions, workflowText } from './workflow-text.js';

export interface StarterFile {
  /** From the top of the repository. */
  readonly path: string;
  readonly text: string;
}

/** What a repository needs to be scanned on GitHub. */
export function starterFiles(options: WorkflowOptions): readonly StarterFile[] {
  return [
    { path: '.github/mcp-rekey.yml', text: policyText(options.version) },
    { path: '.github/workflows/mcp-rekey.yml', text: workflowText(options) },
  ];
}
