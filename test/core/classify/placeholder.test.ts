import { describe, expect, it } from 'vitest';
import { placeholderReason } from '../../../src/core/classify/placeholder.js';
import { type Alphabet, Random } from '../../support/random.js';

const placeholders = {
  English: [
    'your-api-key',
    'YOUR_API_KEY',
    'yourApiKey',
    'your_api_key_here',
    'YourTokenHere',
    'my-api-key',
    'api-key-here',
    'put-your-token-here',
    'insert-token',
    'INSERT_YOUR_KEY',
    'enter your token',
    'paste-your-key',
    'replace-me',
    'REPLACE_ME',
    'replaceWithYourKey',
    'changeme',
    'change-me',
    'CHANGE_ME_PLEASE',
    'example',
    'example-key',
    'sample-token',
    'dummy',
    'dummy-token-123',
    'fake-key',
    'placeholder',
    'TODO',
    'tbd',
    'redacted',
    '[REDACTED]',
    'hidden',
    'secret',
    'some-secret',
    'a-secret-value',
    'test',
    'test-key',
    'test-token-1',
    'token',
    'api_key',
    'API_KEY',
    'access-token',
    'the-real-token',
    'ask-your-admin-for-a-token',
    'none',
    'not-set',
    'undefined',
  ],
  'other languages': [
    'votre-cle-api',
    'votre_jeton_ici',
    'remplacez-moi',
    'inserez-votre-cle',
    'ihr-api-schlüssel',
    'dein-token',
    'hier-einfügen',
    'passwort-hier-eintragen',
    'tu-clave-aqui',
    'su_clave_api',
    'reemplaza-esto',
    'sua-chave-aqui',
    'insira-sua-chave',
    'inserisci-la-tua-chiave',
    'jouw-sleutel-hier',
    'twój-klucz',
    'buraya-anahtar',
    'nyckel-hier',
    'あなたのAPIキー',
    '你的密钥',
    '在此处填写令牌',
    '여기에-토큰',
    'ваш_токен',
    'ключ',
    'κλειδί',
    'המפתח שלך',
    'مفتاحك هنا',
  ],
  brackets: [
    '<token>',
    '<your-api-key>',
    '<API_KEY>',
    '[token]',
    '[your key]',
    '{token}',
    '{your_token}',
    '(key)',
    '__TOKEN__',
    '%TOKEN%',
    '@TOKEN@',
    '#{token}#',
    '**token**',
    '<paste here>',
  ],
  'stand-ins': [
    'xxx',
    'XXXXXXXX',
    'xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx',
    '********',
    '****',
    '....',
    '…',
    '••••••••',
    '--------',
    '________',
    '########',
    '0000000000000000',
    'aaaaaaaaaaaaaaaa',
    'abababababab',
    '12345678',
    '123456789012',
    'abcdefgh',
    'abcdefghijklmnop',
    '87654321',
    '00000000-0000-0000-0000-000000000000',
    'abc...',
    'abc***',
    'sk-xxx',
    'tok_…',
    'key-xxxxxxxxxxxx',
  ],
  sentences: [
    'ask your administrator',
    'Get one from the settings page',
    'see the docs for how to obtain it',
    'Set this to your personal access token',
    'optional, leave empty',
  ],
};

describe.each(Object.entries(placeholders))('a token in %s is a placeholder', (_, values) => {
  it.each(values)('%s', (value) => {
    expect(placeholderReason(value, 'VALUE', 'token')).toBeDefined();
  });
});

describe('behind the prefix of a provider', () => {
  // The prefix and the stand-in are joined here, so that no file holds what looks like a key.
  const prefixes = ['sk-', 'sk-ant-api03-', 'ghp_', 'xoxb-', 'glpat-', 'AKIA'];
  const standIns = [
    'your-key-here',
    'YOUR_API_KEY',
    'xxxxxxxxxxxxxxxxxxxx',
    '********',
    '...',
    '<token>',
    'replace-me',
    'placeholder',
    'example',
    '0000000000000000',
  ];
  it.each(prefixes.flatMap((prefix) => standIns.map((standIn) => [prefix, standIn] as const)))(
    '%s and %s',
    (prefix, standIn) => {
      expect(placeholderReason(prefix + standIn, 'OPENAI_API_KEY', 'token')).toBeDefined();
    },
  );
});

describe('as the value of their own name', () => {
  it.each([
    ['API_KEY', 'api_key'],
    ['ACME_TOKEN', 'acme-token'],
    ['ACME_TOKEN', 'my-acme-token'],
    ['GITHUB_PERSONAL_ACCESS_TOKEN', 'github-token'],
  ])('%s=%s says nothing', (name, value) => {
    expect(placeholderReason(value, name, 'token')).toBeDefined();
  });
});

describe('a password', () => {
  it.each([
    'your-password',
    'yourpassword',
    'YOUR_DB_PASSWORD',
    'changeme',
    '<password>',
    'xxxxxxxx',
    '********',
    'replace me',
    'password-goes-here',
    'votre_mot_de_passe',
  ])('%s is a placeholder', (value) => {
    expect(placeholderReason(value, 'DB_PASSWORD', 'password')).toBeDefined();
  });

  it.each([
    'Summer2024!',
    'hunter2',
    'correct horse battery staple',
    'Tr0ub4dor&3',
    'P@ssw0rd!x9',
    'acme-prod-2023',
    'letmein-7731',
  ])('%s is one', (value) => {
    expect(placeholderReason(value, 'DB_PASSWORD', 'password')).toBeUndefined();
  });
});

describe('what was generated is no placeholder', () => {
  const alphabets: readonly Alphabet[] = [
    'alphanumeric',
    'lower',
    'upper',
    'hex',
    'upperHex',
    'base32',
    'base64',
    'base64url',
    'letters',
    'printable',
  ];
  const ROUNDS = 2000;

  // A string with brackets and dots among its characters reads as `<this>` or `…` once in a while.
  it.each(alphabets)('in %s, in 999 of 1000 cases', (alphabet) => {
    const random = new Random(alphabet.length);
    let taken = 0;
    for (let round = 0; round < ROUNDS; round++) {
      const value = random.string(24 + random.below(40), alphabet);
      if (placeholderReason(value, 'ACME_API_KEY', 'token') !== undefined) taken++;
    }
    expect(taken / ROUNDS).toBeLessThanOrEqual(0.001);
  });

  it('even with a telling word in the middle of it', () => {
    const random = new Random(7);
    for (const word of ['your', 'test', 'example', 'here', 'demo', 'key']) {
      const value = `${random.secret(20)}_${word}_${random.secret(20)}`;
      expect(placeholderReason(value, 'ACME_API_KEY', 'token'), word).toBeUndefined();
    }
  });
});
