import { UsageError } from '../../core/errors.js';
import { hide } from '../../io/actions/output.js';

const LINE = /^([A-Za-z_][A-Za-z0-9_]*)=(.*)$/;

/**
 * The environment with the variables of MCP_REKEY_CREDENTIALS, a line `NAME=value` for each: a reusable workflow knows its secrets by
 * name, and cannot know which of them a policy means by `env://NAME`. It is for these references alone, and for no process.
 */
export function withCredentials(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const lines = (env['MCP_REKEY_CREDENTIALS'] ?? '').split(/\r?\n/).map((line) => line.trim());
  const given = lines.flatMap((line, index) => {
    if (line === '') return [];
    const [, name, value = ''] = LINE.exec(line) ?? [];
    if (name === undefined) throw new UsageError(`MCP_REKEY_CREDENTIALS:${index + 1}: this is no NAME=value`);
    // A secret that is not there is an empty value, as everywhere in a workflow.
    return value === '' ? [] : [[name, value] as const];
  });
  // The runner knows the lines as one secret, and not what is in them.
  for (const [, value] of given) hide(value);
  return { ...env, ...Object.fromEntries(given) };
}
