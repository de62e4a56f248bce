import { describe, expect, it } from 'vitest';
import { writtenReferences } from '../../src/hosts/written-references.js';
import { LONG, superlinear } from '../support/growth.js';

const told = (text: string): readonly string[] =>
  writtenReferences(text).map(({ syntax, name, start, end, hasDefault }) =>
    [syntax, name, text.slice(start, end), ...(hasDefault ? ['with a default'] : [])].join(' | '),
  );

describe('a reference', () => {
  it.each([
    ['${ACME}', '${VAR} | ACME | ${ACME}'],
    ['Bearer ${ACME}', '${VAR} | ACME | ${ACME}'],
    ['${ACME:-a:b}', '${VAR:-default} | ACME | ${ACME:-a:b} | with a default'],
    ['${ACME:-}', '${VAR:-default} | ACME | ${ACME:-}'],
    ['${ACME:eu-west-1}', '${VAR:default} | ACME | ${ACME:eu-west-1} | with a default'],
    ['$ACME', '$VAR | ACME | $ACME'],
    ['${env:ACME}', '${env:VAR} | ACME | ${env:ACME}'],
    ['${env://ACME}', '${env://VAR} | ACME | ${env://ACME}'],
    ['${env://ACME:-x}', '${env://VAR} | ACME | ${env://ACME:-x} | with a default'],
    ['{env:ACME}', '{env:VAR} | ACME | {env:ACME}'],
    ['${input:acme key}', '${input:id} | acme key | ${input:acme key}'],
    ['${user_config.acme.key}', '${user_config.key} | acme.key | ${user_config.acme.key}'],
    ['${{ secrets.ACME }}', '${{ secrets.NAME }} | ACME | ${{ secrets.ACME }}'],
    ['{file:~/acme}', '{file:path} |  | {file:~/acme}'],
    ['${file:/acme}', '${file:path} |  | ${file:/acme}'],
    ['$(op read op://a/b/c)', '$(command) |  | $(op read op://a/b/c)'],
    ['${cmd: op read op://a/b/c}', '${cmd: command} |  | ${cmd: op read op://a/b/c}'],
    ['op://a/b/c', 'store://secret |  | op://a/b/c'],
    ['aws-sts://arn:aws:iam::1:role/a#b', 'store://secret |  | aws-sts://arn:aws:iam::1:role/a#b'],
    ['github-app://1?permissions=a:read', 'store://secret |  | github-app://1?permissions=a:read'],
    ['x ref+vault://a#/b+ y', 'store://secret |  | ref+vault://a#/b+'],
  ])('%s is told by its looks', (text, expected) => {
    expect(told(text)).toEqual([expected]);
  });

  it.each([
    '${ACME:?not set}',
    '${ACME%/}',
    '${localEnv:ACME}',
    '${config:acme.key}',
    '{{ACME}}',
    '{{acme.key}}',
    '{acme}',
    '%ACME%',
    'file:///etc/acme',
    'arn:aws:secretsmanager:eu-west-1:123456789012:secret:acme',
    'https://acme.vault.azure.net/secrets/acme',
    'see op://a/b/c',
    'see gcp-wif://projects/1',
    'gcp-wif://projects/1 is it',
  ])('%s is in no syntax that is known to be handed on', (text) => {
    expect(told(text)).toEqual([]);
  });

  it('is told from the next one', () => {
    expect(told('${A1}:$ACME@{env:HOST}').map((one) => one.split(' | ')[0])).toEqual([
      '${VAR}',
      '$VAR',
      '{env:VAR}',
    ]);
  });
});

it.each(['${', '${A', '${A:-', '$ACME ', '{env:', '$(', '${A}', 'ref+a://', 'op://', '${{ '])(
  'takes linear time for many %j',
  (piece) => {
    const make = (length: number): string => piece.repeat(Math.ceil(length / piece.length));
    expect(superlinear(writtenReferences, make, LONG)).toBeUndefined();
  },
);
