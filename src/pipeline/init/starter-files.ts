import { BASELINE_FILE, type Baseline } from '../../core/baseline.js';
import { baselineText } from '../../core/baseline-file.js';
import { POLICY_FILE } from '../../core/policy/policy.js';
import { policyText } from './policy-text.js';
import { type Rotated, rotateText } from './rotate-text.js';
import { gateText, type WorkflowOptions, weeklyText } from './workflow-text.js';

export interface StarterFile {
  /** From the top of the repository. */
  readonly path: string;
  readonly text: string;
}

export interface StarterOptions extends WorkflowOptions {
  /** What there is to rotate already, if that is wanted. */
  readonly rotated: Rotated | undefined;
}

/** What a repository needs to be scanned on GitHub, and to have its credentials rotated there. */
export function starterFiles(options: StarterOptions, baseline: Baseline): readonly StarterFile[] {
  const { rotated } = options;
  return [
    { path: POLICY_FILE, text: policyText(options.version) },
    // It makes fingerprints comparable, which is what exceptions are bound to.
    { path: BASELINE_FILE, text: baselineText(baseline) },
    { path: '.github/workflows/mcp-rekey.yml', text: gateText(options) },
    { path: '.github/workflows/mcp-rekey-weekly.yml', text: weeklyText(options) },
    ...(rotated === undefined
      ? []
      : [{ path: '.github/workflows/mcp-rekey-rotate.yml', text: rotateText(options, rotated) }]),
  ];
}
