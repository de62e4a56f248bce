import { describe, expect, it } from 'vitest';
import { findReferences, wholeReference } from '../../../src/core/classify/references.js';

describe('a whole value that names a secret', () => {
  it.each([
    ['${GITHUB_TOKEN}', 'GITHUB_TOKEN'],
    ['$GITHUB_TOKEN', 'GITHUB_TOKEN'],
    ['%GITHUB_TOKEN%', 'GITHUB_TOKEN'],
    ['${env:GITHUB_TOKEN}', 'env:GITHUB_TOKEN'],
    ['${env://GITHUB_TOKEN}', 'env://GITHUB_TOKEN'],
    ['{env:GITHUB_TOKEN}', 'env:GITHUB_TOKEN'],
    ['{file:~/.secrets/github}', 'file:~/.secrets/github'],
    ['${file:/run/secrets/github}', 'file:/run/secrets/github'],
    ['${input:github_token}', 'input:github_token'],
    ['${localEnv:GITHUB_TOKEN}', 'localEnv:GITHUB_TOKEN'],
    ['${{ secrets.GITHUB_TOKEN }}', 'secrets.GITHUB_TOKEN'],
    ['${{secrets.GITHUB_TOKEN}}', 'secrets.GITHUB_TOKEN'],
    ['$(op read op://Dev/github/token)', 'op read op://Dev/github/token'],
    ['$(gh auth token)', 'gh auth token'],
    ['${cmd: op read op://Dev/github/token}', 'cmd: op read op://Dev/github/token'],
    ['${user_config.api_key}', 'user_config.api_key'],
    ['{{github.token}}', 'github.token'],
    ['{{ GITHUB_TOKEN }}', 'GITHUB_TOKEN'],
    ['$env:GITHUB_TOKEN', 'GITHUB_TOKEN'],
    ['ref+vault://secret/github#/token', 'vault://secret/github#/token'],
    ['${GITHUB_TOKEN:?set it first}', 'GITHUB_TOKEN'],
  ])('%s', (text, name) => {
    expect(wholeReference(text)).toBe(name);
  });

  it.each([
    'op://Dev/github-mcp/token',
    'doppler://project/config/NAME',
    'vault://secret/data/github#token',
    'vault:secret/data/github#token',
    'aws-sm://prod/github',
    'arn:aws:secretsmanager:us-east-1:123456789012:secret:mcp/prod-AbCdEf',
    'arn:aws:ssm:us-east-1:123456789012:parameter/mcp',
    '{{resolve:secretsmanager:mcp:SecretString:token}}',
    'projects/p1/secrets/github/versions/latest',
    'gcp-sm://p1/github',
    'akv://vault/github',
    'https://acme.vault.azure.net/secrets/github/0123',
    '@Microsoft.KeyVault(SecretUri=https://acme.vault.azure.net/secrets/github/)',
    'infisical://project/dev/github',
    'bws://0b5ef4c4',
    'age-file://secrets.age#github',
    'env://GITHUB_TOKEN',
    'keychain:github',
    'pass:mcp/github',
    'se://docker/mcp/github',
    'encrypted:BDb7t3QkTRp2BDb7t3QkTRp2',
    'ENC[AES256_GCM,data:abc,iv:def,tag:ghi,type:str]',
    '!user_secret GITHUB_TOKEN',
    'op(op://Dev/github/token)',
  ])('%s', (text) => {
    expect(wholeReference(text)).toBe(text);
  });

  it.each([
    'plain',
    'pa$$word',
    'a$b',
    '',
    'https://example.com/{id}',
    '${UNCLOSED',
    'cash$money',
    'X$ecret9',
  ])('is not %j', (text) => {
    expect(wholeReference(text)).toBeUndefined();
  });
});

describe('references inside a text', () => {
  it('are found in order, with their places', () => {
    const text = 'postgres://${USER}:${env:PASSWORD}@{env:HOST}/db';
    expect(findReferences(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      '${USER}',
      '${env:PASSWORD}',
      '{env:HOST}',
    ]);
  });

  it.each([
    ['${API_KEY:-fallback-value}', 'fallback-value'],
    ['${API_KEY:fallback-value}', 'fallback-value'],
    ['${API_KEY-fallback-value}', 'fallback-value'],
    ['${localEnv:API_KEY:fallback-value}', 'fallback-value'],
    ['${env:API_KEY:-fallback-value}', 'fallback-value'],
    ['${env://API_KEY:-fallback-value}', 'fallback-value'],
    ['${A:-${B}}', '${B}'],
    ['${DB:-postgres://u:p@h/db}', 'postgres://u:p@h/db'],
  ])('%s has a default of its own', (text, fallback) => {
    const [span] = findReferences(text);
    expect(text.slice(span!.fallback!.start, span!.fallback!.end)).toBe(fallback);
    expect(wholeReference(text)).toBeUndefined();
  });

  it.each(['${API_KEY:?message}', '${API_KEY:+other}', '${API_KEY}'])('%s has none', (text) => {
    expect(findReferences(text)[0]!.fallback).toBeUndefined();
  });
});
