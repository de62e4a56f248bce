import { readFileSync } from 'node:fs';

const SECRET = 'DATABASE_CREDENTIALS_MCP_SECRET';
const PROGRAMS = ['host.mjs', 'bookings.mjs'];

/** The repository as somebody has left it: a password, pasted where two hosts read it. */
export function pastedFiles(host: string, credentials: string): Readonly<Record<string, string>> {
  const env = { DATABASE_HOST: host, DATABASE_CREDENTIALS: credentials };
  const config = { mcpServers: { bookings: { command: 'node', args: ['bookings.mjs'], env } } };
  const text = `${JSON.stringify(config, undefined, 2)}\n`;
  const programs = PROGRAMS.map((name) => [
    name,
    readFileSync(new URL(`repository/${name}`, import.meta.url), 'utf8'),
  ]);
  return {
    '.mcp.json': text,
    '.cursor/mcp.json': text,
    '.gitignore': 'node_modules\n',
    ...Object.fromEntries(programs),
  };
}

/** What is rotated, and where the new one goes. */
export function policy(port: number): string {
  return `version: 1
rotations:
  - name: bookings-db
    provider: postgres
    account: {host: 127.0.0.1, port: ${port}, tls: 'off', roles: [mcp_a, mcp_b]}
    admin: env://PG_ADMIN
    targets:
      - {store: age-file, scope: mcp-secrets.age.json, name: ${SECRET}, template: '{user}:{password}'}
    # The new one is in use where the server runs, and the server works with it.
    verify:
      command: >-
        git diff --no-index --quiet mcp-secrets.age.json ../server/mcp-secrets.age.json
        && cd ../server && mcp-rekey exec -f mcp.env -- node host.mjs bookings
    # So that nobody has to wait for the end of this demonstration; 48h if nothing is said.
    grace: 0h
`;
}

/** Which variables the host gets, and from where. */
export const variables = `${SECRET}=age-file://mcp-secrets.age.json#${SECRET}\n`;
