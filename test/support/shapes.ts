import type { SlotKind } from '../../src/core/slot.js';

/** A server entry as it stands under `mcpServers`. */
export type Entry = Readonly<Record<string, unknown>>;

/** One way in which a credential stands in a server entry. */
export interface Shape {
  readonly name: string;
  readonly kind: SlotKind;
  readonly entry: (secret: string) => Entry;
  /** What of the file is the credential, where it is not the secret itself but something that holds it. */
  readonly written?: (secret: string) => string;
}

const base64 = (text: string): string => Buffer.from(text).toString('base64');

const shape =
  (kind: SlotKind, entry: (value: string) => Entry) =>
  (name: string, value: (secret: string) => string): Shape => ({
    name,
    kind,
    entry: (secret) => entry(value(secret)),
  });

const url = shape('url', (value) => ({ type: 'http', url: value }));
const env = (key: string) =>
  shape('env', (value) => ({ command: 'acme-mcp', env: { ACME_REGION: 'eu-west-1', [key]: value } }));
const header = (key: string) =>
  shape('header', (value) => ({ url: 'https://mcp.acme.dev/mcp', headers: { [key]: value } }));

const args = (name: string, words: (secret: string) => readonly string[]): Shape => ({
  name,
  kind: 'arg',
  entry: (secret) => ({ command: 'npx', args: words(secret) }),
});

const auth = (name: string, fields: (secret: string) => Entry): Shape => ({
  name,
  kind: 'auth',
  entry: (secret) => ({ url: 'https://mcp.acme.dev/mcp', ...fields(secret) }),
});

const dsn = env('DATABASE_URL');
const connection = env('ACME_CONNECTION_STRING');

const urlShapes: readonly Shape[] = [
  url('a query parameter', (s) => `https://mcp.acme.dev/mcp?region=eu-west-1&api_key=${s}&v=2`),
  url('the last query parameter', (s) => `https://mcp.acme.dev/mcp?v=2&token=${s}`),
  url('a query parameter behind a semicolon', (s) => `https://mcp.acme.dev/mcp?v=2;token=${s};w=3`),
  url('a query parameter before a fragment', (s) => `https://mcp.acme.dev/mcp?token=${s}#top`),
  url('the fragment', (s) => `https://mcp.acme.dev/mcp#access_token=${s}`),
  url('the password', (s) => `https://sam:${s}@mcp.acme.dev/mcp?v=2`),
  url('the user', (s) => `https://${s}@mcp.acme.dev/mcp`),
  url('the user before x-oauth-basic', (s) => `https://${s}:x-oauth-basic@mcp.acme.dev/mcp`),
  url('a path segment', (s) => `https://mcp.acme.dev/s/${s}/mcp`),
  url('the last path segment', (s) => `https://mcp.acme.dev/mcp/${s}`),
  url('a URL with a port and an IPv6 host', (s) => `https://[2001:db8::1]:8443/mcp?token=${s}`),
  url('a web socket', (s) => `wss://mcp.acme.dev/ws?access_token=${s}`),
];

const argumentShapes: readonly Shape[] = [
  args('--key=value', (s) => ['-y', 'acme', `--api-key=${s}`, '--verbose']),
  args('--key value', (s) => ['-y', 'acme', '--api-key', s, '--verbose']),
  args('-k value', (s) => ['-y', 'acme', '-k', s]),
  args('a property', (s) => ['-jar', 'acme.jar', `-Dacme.api.token=${s}`]),
  args('--header and a header', (s) => [
    'mcp-remote',
    'https://mcp.acme.dev/sse',
    '--header',
    `X-Api-Key: ${s}`,
  ]),
  args('--header and a bearer token', (s) => ['mcp-remote', '--header', `Authorization: Bearer ${s}`]),
  args('--header and a header without a space', (s) => [
    'mcp-remote',
    '--header',
    `Authorization:Bearer ${s}`,
  ]),
  args('-H and a header', (s) => ['-H', `X-Api-Key: ${s}`]),
  args('--header=header', (s) => ['mcp-remote', `--header=X-Api-Key: ${s}`]),
  args('-e NAME=value', (s) => ['run', '-i', '-e', `ACME_TOKEN=${s}`, 'acme/mcp']),
  args('--env=NAME=value', (s) => ['run', '-i', `--env=ACME_TOKEN=${s}`, 'acme/mcp']),
  args('--env NAME=value', (s) => ['run', '-i', '--env', `ACME_TOKEN=${s}`, 'acme/mcp']),
  args('NAME=value', (s) => [`ACME_TOKEN=${s}`, 'acme-mcp', '--stdio']),
  args('a connection string', (s) => ['acme', `postgresql://app:${s}@db.acme.dev:5432/app`]),
  args('a URL', (s) => ['mcp-remote', `https://mcp.acme.dev/sse?token=${s}&v=2`]),
  args('a word of its own', (s) => ['acme', s]),
  args('JSON', (s) => ['--config', JSON.stringify({ region: 'eu', apiKey: s })]),
  args('bash -c', (s) => ['-c', `ACME_TOKEN=${s} npx -y acme`]),
  args('bash -lc with a flag', (s) => ['-lc', `exec npx acme --api-key ${s} --verbose`]),
  args('bash -c with quotes', (s) => ['-c', `ACME_TOKEN="${s}" npx -y acme`]),
  args('bash -c with export', (s) => ['-c', `export ACME_TOKEN='${s}'; npx -y acme`]),
  args('cmd /c', (s) => ['/c', `npx acme --api-key ${s}`]),
  {
    name: 'one long command',
    kind: 'arg',
    entry: (s) => ({ command: `npx -y acme --api-key ${s} --verbose` }),
  },
  {
    name: 'a command with a variable',
    kind: 'arg',
    entry: (s) => ({ command: `env ACME_TOKEN=${s} acme-mcp` }),
  },
];

const headerShapes: readonly Shape[] = [
  header('X-Api-Key')('a header', (s) => s),
  header('Authorization')('a bearer token', (s) => `Bearer ${s}`),
  header('Authorization')('a token without a scheme', (s) => s),
  header('Authorization')('another scheme', (s) => `token ${s}`),
  header('Proxy-Authorization')('a proxy', (s) => `Bearer ${s}`),
  header('Cookie')('a cookie', (s) => `theme=dark; session=${s}; lang=en`),
  header('Cookie')('the only cookie', (s) => `session=${s}`),
  {
    name: 'user and password in base 64',
    kind: 'header',
    entry: (s) => ({
      url: 'https://mcp.acme.dev/mcp',
      headers: { Authorization: `Basic ${base64(`sam:${s}`)}` },
    }),
    written: (s) => base64(`sam:${s}`),
  },
  {
    name: 'a list of headers',
    kind: 'header',
    entry: (s) => ({ url: 'https://mcp.acme.dev/mcp', headers: ['Accept: text/plain', `X-Api-Key: ${s}`] }),
  },
  {
    name: 'a list of bearer tokens',
    kind: 'header',
    entry: (s) => ({ url: 'https://mcp.acme.dev/mcp', headers: [`Authorization: Bearer ${s}`] }),
  },
  {
    name: 'a list of names and values',
    kind: 'header',
    entry: (s) => ({ url: 'https://mcp.acme.dev/mcp', headers: [{ name: 'X-Api-Key', value: s }] }),
  },
  {
    name: 'headers as JSON in a string',
    kind: 'header',
    entry: (s) => ({ url: 'https://mcp.acme.dev/mcp', headers: JSON.stringify({ 'X-Api-Key': s }) }),
  },
];

const envShapes: readonly Shape[] = [
  env('ACME_API_KEY')('a variable', (s) => s),
  env('DB_PASSWORD')('a password', (s) => s),
  env('OPENAPI_MCP_HEADERS')('JSON', (s) =>
    JSON.stringify({ Authorization: `Bearer ${s}`, 'Acme-Version': '2025-06-01' }),
  ),
  env('ACME_CONFIG')('JSON in JSON', (s) => JSON.stringify({ inner: JSON.stringify({ apiKey: s }) })),
  env('ACME_CONFIG')('JSON in several lines', (s) =>
    JSON.stringify({ region: 'eu', credentials: [{ apiKey: s }] }, undefined, 2),
  ),
  {
    name: 'a list of variables',
    kind: 'env',
    entry: (s) => ({ command: 'acme-mcp', env: ['ACME_REGION=eu', `ACME_API_KEY=${s}`] }),
  },
  {
    name: 'a list of names and values',
    kind: 'env',
    entry: (s) => ({ command: 'acme-mcp', env: [{ name: 'ACME_API_KEY', value: s }] }),
  },
];

const defaultShapes: readonly Shape[] = [
  env('ACME_API_KEY')('the default of a variable', (s) => `\${ACME_API_KEY:-${s}}`),
  env('ACME_API_KEY')('the default behind a colon', (s) => `\${ACME_API_KEY:${s}}`),
  env('ACME_API_KEY')('the default of an env reference', (s) => `\${env:ACME_API_KEY:-${s}}`),
  dsn('the default of a password in a URL', (s) => `postgres://app:\${DB_PASSWORD:-${s}}@db.acme.dev/app`),
  dsn('a URL as default', (s) => `\${DATABASE_URL:-postgres://app:${s}@db.acme.dev/app}`),
  url('the default of a query parameter', (s) => `https://mcp.acme.dev/mcp?token=\${ACME_TOKEN:-${s}}&v=2`),
  url('the default of a path segment', (s) => `https://mcp.acme.dev/s/\${ACME_TOKEN:-${s}}/mcp`),
  header('Authorization')('the default of a bearer token', (s) => `Bearer \${ACME_TOKEN:-${s}}`),
  args('the default of an argument', (s) => ['--api-key', `\${ACME_TOKEN:-${s}}`]),
];

const connectionShapes: readonly Shape[] = [
  dsn('PostgreSQL', (s) => `postgresql://app:${s}@db.acme.dev:5432/app?sslmode=require`),
  dsn('MongoDB', (s) => `mongodb+srv://app:${s}@cluster0.acme.dev/app?retryWrites=true`),
  dsn('Redis without a user', (s) => `redis://:${s}@cache.acme.dev:6379/0`),
  dsn('several hosts', (s) => `mongodb://app:${s}@a.acme.dev:27017,b.acme.dev:27017/app`),
  dsn('JDBC with parameters', (s) => `jdbc:postgresql://db.acme.dev/app?user=app&password=${s}`),
  dsn(
    'JDBC with properties',
    (s) => `jdbc:sqlserver://db.acme.dev:1433;databaseName=app;user=app;password=${s};encrypt=true`,
  ),
  connection('ADO', (s) => `Server=tcp:db.acme.dev,1433;Database=app;User ID=app;Password=${s};Encrypt=true`),
  connection('ADO with spaces', (s) => `Server = db.acme.dev; User Id = app; Password = ${s};`),
  connection('libpq', (s) => `host=db.acme.dev port=5432 user=app password=${s} dbname=app`),
  connection(
    'a storage account',
    (s) => `DefaultEndpointsProtocol=https;AccountName=acme;AccountKey=${s};EndpointSuffix=core.windows.net`,
  ),
  connection(
    'a message bus',
    (s) => `Endpoint=sb://acme.servicebus.windows.net/;SharedAccessKeyName=Root;SharedAccessKey=${s}`,
  ),
];

const authShapes: readonly Shape[] = [
  auth('a client secret', (s) => ({ oauth: { clientId: 'acme-cli', clientSecret: s } })),
  auth('an API key', (s) => ({ apiKey: s })),
  auth('a bearer token', (s) => ({ auth: { type: 'bearer', token: s } })),
  auth('the auth block itself', (s) => ({ auth: s })),
];

export const shapes: readonly Shape[] = [
  ...urlShapes,
  ...argumentShapes,
  ...headerShapes,
  ...envShapes,
  ...defaultShapes,
  ...connectionShapes,
  ...authShapes,
];
