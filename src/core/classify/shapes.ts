import { looksGenerated, wordiness } from './randomness.js';

const BOOLEAN =
  /^(?:true|false|yes|no|on|off|null|none|undefined|auto|enabled|disabled|default|debug|info|warn|warning|error|trace|verbose)$/i;
const NUMBER = /^[+-]?\d{1,11}(?:\.\d{1,10})?(?:ms|s|m|h|d|w|%|[kmgt]i?b?)?$/i;
const VERSION = /^v?\d{1,5}(?:\.\d{1,6}){1,3}(?:[-+][\w.-]{1,60})?$/;
const DATE = /^\d{4}-\d{2}-\d{2}(?:[T ][\d:.,+Z-]{1,30})?$/;
const EMAIL = /^[\w.+-]{1,100}@[\w-]{1,100}(?:\.[\w-]{1,60}){1,6}$/;
const ADDRESS =
  /^(?:\d{1,3}(?:\.\d{1,3}){3}|\[?(?=[0-9a-f]{0,4}:)[0-9a-f:]{2,39}\]?|[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,8})(?::\d{1,5})?$/i;
const ARN = /^arn:[\w-]{1,20}:/;
const DIGEST = /^(?:sha(?:1|256|384|512)|md5)[:-][0-9a-fA-F+/=]{16,128}$/;
const FILE_NAME =
  /^[\w.@ -]{1,120}\.(?:json|jsonc|ya?ml|toml|pem|key|crt|cer|der|p12|pfx|jks|txt|env|ini|conf|cfg|log|db|sqlite3?|js|mjs|cjs|ts|py|sh|rb|go|rs|jar|exe|dll|md|csv|xml|html?|zip|tgz|gz|pub|asc)$/i;
const DRIVE = /^[A-Za-z]:[\\/]/;
const PACKAGE = /^@?[\w.-]{1,100}(?:\/[\w.-]{1,100}){0,4}(?:@|==|:)[\w.^~*-]{1,60}$/;
const SCOPED = /^@[\w.-]{1,100}\/[\w.-]{1,100}$/;

/** Why a value is no credential by what it looks like; `undefined` if that does not tell. */
export function benignShape(value: string): string | undefined {
  if (BOOLEAN.test(value)) return 'it is a switch';
  if (NUMBER.test(value)) return 'it is a number';
  if (VERSION.test(value)) return 'it is a version';
  if (DATE.test(value)) return 'it is a date';
  if (EMAIL.test(value)) return 'it is an e-mail address';
  if (ARN.test(value)) return 'it is a resource name';
  if (DIGEST.test(value)) return 'it is a digest';
  if (isPath(value)) return 'it is a path';
  if (SCOPED.test(value) || (PACKAGE.test(value) && wordiness(value) >= 0.4)) return 'it is a package';
  if (ADDRESS.test(value) && !looksGenerated(value)) return 'it is an address';
  return undefined;
}

/** `OPENAI_API_KEY` as a value: the name of a variable, which hosts that go by name look up. */
export function isVariableName(value: string): boolean {
  return /^[A-Z][A-Z0-9]{0,40}(?:_[A-Z0-9]{1,40}){1,10}$/.test(value) && !looksGenerated(value);
}

function isPath(value: string): boolean {
  if (FILE_NAME.test(value) && !looksGenerated(value)) return true;
  if (DRIVE.test(value) || /^(?:~|\.{1,2})[\\/]/.test(value)) return true;
  // Base64 can begin with a slash too; then the rest does not read like folders.
  return value.startsWith('/') && !looksGenerated(value);
}
