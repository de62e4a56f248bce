import { describe, expect, it } from 'vitest';
import { type NameSense, nameSense, titleOf } from '../../../src/core/classify/names.js';

const senses: Readonly<Record<NameSense, readonly string[]>> = {
  token: [
    'GITHUB_TOKEN',
    'githubToken',
    'github-token',
    'OPENAI_API_KEY',
    'apiKey',
    'api_key',
    'X-Api-Key',
    'Authorization',
    'Proxy-Authorization',
    'CLIENT_SECRET',
    'clientSecret',
    'AWS_SECRET_ACCESS_KEY',
    'AWS_ACCESS_KEY_ID',
    'SLACK_BOT_TOKEN',
    'GITLAB_PAT',
    'ACCESS_TOKEN_2',
    'API_KEY1',
    'X-Auth-Token',
    'access_token',
    'bearerToken',
    'SERVICE_ACCOUNT_CREDENTIALS',
    'SESSION',
    'signing_key',
    'WEBHOOK',
    'SUPABASE_SERVICE_ROLE',
    'JWT',
    'ENCRYPTION_KEY',
    'private_key',
    'OCP-APIM-SUBSCRIPTION-KEY',
    'acmetoken',
    'TOTP_SEED',
    'CF_API_TOKEN',
  ],
  password: [
    'DB_PASSWORD',
    'PGPASSWORD',
    'password',
    'passwd',
    'dbPassword',
    'SMTP_PASS',
    'PASSPHRASE',
    'mysql_pwd',
    'ADMIN_PASSWORD_2',
    'contraseña',
    'Passwort',
  ],
  public: [
    'NEXT_PUBLIC_API_KEY',
    'STRIPE_PUBLISHABLE_KEY',
    'PUBLIC_KEY',
    'SUPABASE_ANON_KEY',
    'SSH_PUBLIC_KEY',
    'RECAPTCHA_SITE_KEY',
    'FIREBASE_API_KEY',
  ],
  harmless: [
    'TOKEN_ENDPOINT',
    'TOKEN_URL',
    'MAX_TOKENS',
    'max_output_tokens',
    'API_KEY_HEADER',
    'API_KEY_HEADER_NAME',
    'TOKEN_FILE',
    'PASSWORD_FILE',
    'SECRET_NAME',
    'SECRET_ARN',
    'CLIENT_ID',
    'API_KEY_ID',
    'PRIVATE_KEY_PATH',
    'TOKEN_EXPIRY',
    'TOKEN_TTL',
    'KEY_FORMAT',
    'ENABLE_TOKEN_CACHE',
    'CACHE_KEY',
    'PROJECT_KEY',
    'SORT_KEY',
    'bearer_token_env_var',
    'TOKEN_TYPE',
    'AUTH_METHOD',
    'COMMIT_SHA',
    'TOKENS',
    'TOKENIZER',
    'KEYBOARD',
    'AUTHOR',
    'JWT_ISSUER',
    'PASSWORD_MIN_LENGTH',
    'USE_TOKEN',
    'REGION',
    'LOG_LEVEL',
    'NODE_ENV',
  ],
  prose: ['description', 'title', 'displayName', 'help', 'instructions'],
  neutral: ['ACME', 'TOPIC', 'WORKSPACE', 'DEBUG', 'value', 'MONKEYS', 'BYPASS', 'COMPASSION'],
};

describe.each(Object.entries(senses))('a name that is %s', (sense, names) => {
  it.each(names)('%s', (name) => {
    expect(nameSense(name)).toBe(sense);
  });
});

it('promises nothing without a name', () => {
  expect(nameSense(undefined)).toBe('neutral');
});

it.each([
  ['DB_PASSWORD', 'password'],
  ['OAUTH_CLIENT_SECRET', 'OAuth client secret'],
  ['refreshToken', 'refresh token'],
  ['GITHUB_TOKEN', 'token'],
  ['X-Api-Key', 'API key'],
  ['SIGNING_KEY', 'key'],
  ['Authorization', 'token'],
  ['cookie session', 'session cookie'],
  ['REGION', 'credential'],
  [undefined, 'credential'],
])('%s is called %s', (name, title) => {
  expect(titleOf(name)).toBe(title);
});
