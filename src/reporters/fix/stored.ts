import { displayable } from '../../core/display.js';
import type { Stored, Storing } from '../../core/fixes.js';

/** As many values are told one by one. */
const MOST = 20;

/** Where values are now, and what has to be written where so that they are found. `needed`: names that hosts look for in their environment. */
export function storeLines(
  { stored, notices, options }: Storing,
  needed: ReadonlySet<string>,
): readonly string[] {
  if (stored.length === 0) return [];
  const variables = stored.flatMap(({ name, reference }) =>
    reference !== undefined && needed.has(name) ? [`${name}=${reference}`] : [],
  );
  return [
    ...(variables.length === 0
      ? []
      : [
          `The values are stored. Hosts that look for them are started by \`${displayable(['mcp-rekey exec', ...options, '-f mcp.env -- HOST'].join(' '))}\`, with these lines in mcp.env:`,
          ...indented(variables),
        ]),
    variables.length === 0
      ? 'The values are stored. So that their ages are known, the policy’s `references` get:'
      : 'So that their ages are known, the policy’s `references` get:',
    ...indented(stored.map(entryOf)),
    ...notices.map(displayable),
  ];
}

function entryOf({ name, secret }: Stored): string {
  const { store, scope, key } = secret;
  const fields = Object.entries({ store, scope, name: secret.name, key }).flatMap(([field, value]) =>
    value === undefined ? [] : [`${field}: ${/^[\w./-]+$/.test(value) ? value : JSON.stringify(value)}`],
  );
  return `${name}: {${fields.join(', ')}}`;
}

function indented(lines: readonly string[]): readonly string[] {
  const shown = lines.length > MOST ? [...lines.slice(0, MOST), `… and ${lines.length - MOST} more`] : lines;
  return shown.map((line) => `  ${displayable(line)}`);
}
