import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from './temporary.js';

/** A folder for the PATH with a `git` that writes down its arguments and the names of its variables before it is the real one. */
export function recorder(): { readonly folder: string; readonly args: string; readonly names: string } {
  const folder = temporaryFolder();
  const [args, names] = [join(folder, 'args'), join(folder, 'names')];
  const real = execFileSync('sh', ['-c', 'command -v git']).toString().trim();
  const script = `#!/bin/sh\nprintf '%s\\n' "$@" >> '${args}'\nenv | cut -d= -f1 >> '${names}'\nexec '${real}' "$@"\n`;
  writeFileSync(join(folder, 'git'), script, { mode: 0o755 });
  return { folder, args, names };
}
