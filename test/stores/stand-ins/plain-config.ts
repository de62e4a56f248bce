import { applyEdits, modify, parse } from 'jsonc-parser';
import type { Desk } from '../desk.js';
import type { StandIn } from './stand-in.js';

const FILE = '~/.cursor/mcp.json';

/** As a user and their host leave it: with comments, a comma too many, and lines that end as on Windows. */
const EMPTY = [
  '// written by hand',
  '{',
  '\t"mcpServers": {',
  '\t\t"linear": { "command": "npx", /* pinned */ "args": ["-y", "linear-mcp@1.2.3"], "env": { "MODE": "read", } },',
  '\t},',
  '}',
  '',
].join('\r\n');

/** The file as the library reads and writes it by which VS Code does. */
export function plainConfig(desk: Desk): StandIn {
  const pathOf = (name: string): string[] => ['mcpServers', 'linear', 'env', name];
  const content = (): string => desk.files.get(FILE) ?? EMPTY;
  const peek = ({ name }: { readonly name: string }): string | undefined => {
    let at: unknown = parse(content(), [], { allowTrailingComma: true });
    for (const key of name.split('/')) at = (at as Record<string, unknown>)[key];
    return at as string | undefined;
  };
  const put = ({ name }: { readonly name: string }, value: string | undefined): string =>
    applyEdits(
      content(),
      modify(content(), name.split('/'), value, { formattingOptions: { eol: '\r\n', insertSpaces: false } }),
    );
  return {
    options: {},
    env: {},
    limit: 64 * 1024,
    syntax: '${',
    compares: true,
    replacesOnly: true,
    locate: (name) => ({ scope: FILE, name: pathOf(name).join('/'), key: undefined, version: undefined }),
    peek,
    put: (location, value) => {
      desk.files.set(FILE, put(location, value));
    },
    // Every byte but those of the value.
    rest: (location) => put(location, 'the value'),
  };
}
