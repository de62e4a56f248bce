import { PolicyError } from '../../../src/core/errors.js';
import { parsePolicy } from '../../../src/core/policy/parse.js';
import type { Policy } from '../../../src/core/policy/policy.js';
import { yaml } from '../../../src/hosts/formats/yaml.js';
import { issuers } from '../../../src/providers/issuers/registry.js';
import { providers } from '../../../src/providers/registry.js';
import { stores } from '../../../src/stores/registry.js';

const FILE = '.github/mcp-rekey.yml';

export function policyOf(...lines: readonly string[]): Policy {
  return parsePolicy(lines.join('\n'), FILE, { providers, stores, issuers, yaml });
}

/** What a wrong policy is told, a line for each problem, without the file's name. */
export function problemsOf(...lines: readonly string[]): readonly string[] {
  return refusal(() => policyOf(...lines)).map((line) => line.replace(`${FILE}:`, ''));
}

/** The lines of the `PolicyError` that `parse` throws. */
export function refusal(parse: () => unknown): readonly string[] {
  try {
    parse();
  } catch (error) {
    if (error instanceof PolicyError) return error.message.split('\n');
    throw error;
  }
  return [];
}
