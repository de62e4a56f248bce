import { version } from '../version.js';

/** What starts the wrapper; its version is this one's, so that what is launched tomorrow is what was read today. */
export function wordsOf(wrapper = `npx -y mcp-rekey@${version}`): readonly [string, ...string[]] {
  const [first = 'npx', ...rest] = wrapper.trim().split(/\s+/);
  return [first, ...rest, 'exec'];
}
