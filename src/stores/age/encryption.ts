import { Buffer, isUtf8 } from 'node:buffer';
import { Unanswered } from '../../core/inspection.js';
import { Secret } from '../../core/secret.js';
import type { ChangingTools, StoreTools } from '../../core/tools.js';
import { optionalSecret } from '../optional-secret.js';
import { decrypted, FOR_OTHERS } from './decryption.js';
import { isX25519, openIdentity } from './identity.js';

/** Where identities are handed to what encrypts: they stay in this process. */
export const HERE = 'here:age';

interface Identity {
  readonly identity: string;
  readonly 'identity-file': string;
}

/** What a variable or a file holds: one identity a line, and comments. Throws `Unanswered` if there is none. */
export async function identitiesOf(options: Identity, tools: StoreTools): Promise<readonly Secret[]> {
  const found = await written(options, tools);
  if (found !== undefined) return found;
  const file = options['identity-file'];
  throw new Unanswered('incomplete', `neither ${options.identity} nor ${file} has an identity`);
}

/** The recipient of a file that is new: its writer, with an identity that is made now if there is none. `notice`: what its owner has to know then. */
export async function ownRecipient(
  options: Identity,
  tools: ChangingTools,
): Promise<{ readonly recipient: string; readonly notice?: string }> {
  const known = await written(options, tools);
  const [own] = known ?? [await made(options, tools)];
  const { identityToRecipient } = await import('age-encryption');
  const recipient = await identityToRecipient(own!.revealTo(HERE));
  return known === undefined ? { recipient, notice: noticeOf(options) } : { recipient };
}

function noticeOf({ identity, 'identity-file': file }: Identity): string {
  const variable = identity.replace(/^env:\/\//, '');
  return `A new identity is in ${file}: nobody reads the values without it, so keep a copy of it where it cannot be lost, and never commit it. CI gets it as the variable ${variable}.`;
}

/** Throws `Unanswered`: 'refused' if it is for other identities. */
export async function opened(
  armored: string,
  identities: readonly Secret[],
  audience: readonly string[],
): Promise<Secret> {
  const texts = identities.map((identity) => identity.revealTo(HERE));
  try {
    const bytes = texts.every(isX25519) ? decrypted(armored, texts) : await byLibrary(armored, texts);
    if (isUtf8(bytes)) return Secret.of(bytes.toString('utf8'), audience);
  } catch (error) {
    if (error instanceof Error && error.message === FOR_OTHERS)
      throw new Unanswered('refused', 'no identity here opens it');
    // What else it says may quote the identity.
    throw new Unanswered('incomplete', 'its entry in the file is damaged');
  }
  throw new Unanswered('incomplete', 'its value is not in UTF-8');
}

/** For identities of other kinds. */
async function byLibrary(armored: string, identities: readonly string[]): Promise<Buffer> {
  const { Decrypter, armor } = await import('age-encryption');
  const decrypter = new Decrypter();
  for (const identity of identities) decrypter.addIdentity(identity);
  return Buffer.from(await decrypter.decrypt(armor.decode(armored)));
}

export async function sealed(value: Secret, recipients: readonly string[]): Promise<string> {
  const { Encrypter, armor } = await import('age-encryption');
  const encrypter = new Encrypter();
  try {
    for (const recipient of recipients) encrypter.addRecipient(recipient);
  } catch {
    throw new Unanswered('incomplete', 'one of the recipients in the file is none');
  }
  return armor.encode(await encrypter.encrypt(value.revealTo(HERE)));
}

/** Of a variable that is set, though it holds none, the file is not looked at: its owner means another identity. */
async function written(options: Identity, tools: StoreTools): Promise<readonly Secret[] | undefined> {
  const variable = optionalSecret(() => tools.secret(options.identity, [HERE]));
  const text = variable ?? (await inFile(options, tools));
  const lines = text?.revealTo(HERE).split(/\r?\n/) ?? [];
  const found = lines.map((line) => line.trim()).filter(isIdentity);
  if (variable !== undefined && found.length === 0) {
    const name = options.identity.replace(/^env:\/\//, '');
    throw new Unanswered('incomplete', `${name} is set, but holds no identity`);
  }
  return found.length === 0 ? undefined : found.map((identity) => Secret.of(identity, [HERE]));
}

function isIdentity(line: string): boolean {
  if (!isX25519(line)) return /^AGE-SECRET-KEY-[A-Z0-9-]{20,4000}$/.test(line);
  try {
    openIdentity(line);
    return true;
  } catch {
    return false;
  }
}

async function inFile(options: Identity, { files }: StoreTools): Promise<Secret | undefined> {
  const content = await files.read(options['identity-file']);
  return content === undefined ? undefined : Secret.of(content, [HERE]);
}

async function made(options: Identity, { now, replace }: ChangingTools): Promise<Secret> {
  const { generateIdentity, identityToRecipient } = await import('age-encryption');
  const identity = await generateIdentity();
  const file = options['identity-file'];
  const head = `# created: ${now.toISOString()}\n# public key: ${await identityToRecipient(identity)}\n`;
  if (!(await replace(file, undefined, `${head}${identity}\n`, true))) {
    throw new Unanswered('incomplete', `${file} is there, but holds no identity`);
  }
  return Secret.of(identity, [HERE]);
}
