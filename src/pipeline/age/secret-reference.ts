import { nameSense } from '../../core/classify/names.js';
import type { Slot } from '../../core/slot.js';
import { toWords } from '../../core/words.js';
import type { ReferenceSyntax } from '../../hosts/host.js';
import { writtenReferences } from '../../hosts/written-references.js';
import { stores } from '../../stores/registry.js';

/** A reference that names a secret, and not a folder or a log level. */
export interface SecretReference {
  /** Variable, input or key; the whole address for one in a store. What the policy’s `references` go by. */
  readonly name: string;
  /** What has that name: a variable of the environment, or a secret of GitHub; `undefined` for anything else. */
  readonly source: 'variable' | 'secret' | undefined;
  /** As it is written, without a default. */
  readonly written: string;
  readonly start: number;
  readonly end: number;
}

/** A connection string holds a password, though its name ends like that of an address. */
const CONNECTION =
  /(?:^|_)(?:DATABASE|DB|POSTGRES|POSTGRESQL|PG|MYSQL|MARIADB|REDIS|MONGO|MONGODB|AMQP|RABBITMQ)_(?:URL|URI|DSN)$/;

/** The references to secrets in a slot. Which of its references name secrets, only names and places can tell, or the policy that maps them. */
export function secretReferences(
  slot: Slot,
  isMapped: (name: string) => boolean,
): readonly SecretReference[] {
  const { value } = slot.text;
  if (stores.some(({ locate }) => locate?.(value) !== undefined)) {
    return [{ name: value, source: undefined, written: value, start: 0, end: value.length }];
  }
  const found = writtenReferences(value).flatMap(({ syntax, name, start, end, hasDefault }) => {
    const whole = value.slice(start, end);
    if (syntax === 'store://secret') {
      return [{ name: whole, source: undefined, written: whole, start, end, isSecret: true }];
    }
    if (name === undefined) return [];
    const written = hasDefault ? `\${${name}}` : whole;
    const isSecret = isSecretName(name) || isMapped(name);
    return [{ name, source: sourceOf(syntax, written), written, start, end, isSecret }];
  });
  // Beside a password, `${DB_HOST}` in the same connection string is none; and a part of it is a slot of its own.
  const named = found.filter(({ isSecret }) => isSecret);
  const isUrl = /^[a-z][a-z0-9+.-]*:\/\//i.test(value);
  const meant = named.length > 0 || isUrl ? named : isSecretSlot(slot) ? found : [];
  return meant.map(({ isSecret: _, ...reference }) => reference);
}

const VARIABLES: readonly ReferenceSyntax[] = [
  '${VAR}',
  '${VAR:-default}',
  '${VAR:default}',
  '$VAR',
  '${env:VAR}',
  '${env://VAR}',
  '{env:VAR}',
];

function sourceOf(syntax: ReferenceSyntax, written: string): SecretReference['source'] {
  if (VARIABLES.includes(syntax)) return 'variable';
  if (syntax !== '${{ secrets.NAME }}') return undefined;
  if (/^\$\{\{-? {0,8}secrets\./.test(written)) return 'secret';
  return /^\$\{\{-? {0,8}env\./.test(written) ? 'variable' : undefined;
}

function isSecretSlot({ name, part, scheme, declaredSecret }: Slot): boolean {
  if (part === 'userinfo') return name === 'password';
  return scheme !== undefined || declaredSecret || (name !== undefined && isSecretName(name));
}

function isSecretName(name: string): boolean {
  const sense = nameSense(name);
  return sense === 'token' || sense === 'password' || CONNECTION.test(toWords(name));
}
