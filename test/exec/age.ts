import { armor, Encrypter, generateIdentity, identityToRecipient } from 'age-encryption';

export interface AgeFile {
  readonly text: string;
  /** What opens it. */
  readonly identity: string;
}

/** A file of secrets, as the library itself encrypts them. */
export async function ageFile(secrets: Readonly<Record<string, string>>): Promise<AgeFile> {
  const identity = await generateIdentity();
  const recipient = await identityToRecipient(identity);
  const encrypter = new Encrypter();
  encrypter.addRecipient(recipient);
  const entries = Object.entries(secrets).map(async ([name, value]) => [
    name,
    {
      revision: 1,
      'written-at': '2026-11-26T12:00:00.000Z',
      value: armor.encode(await encrypter.encrypt(value)),
    },
  ]);
  const file = {
    version: 1,
    recipients: [recipient],
    secrets: Object.fromEntries(await Promise.all(entries)),
  };
  return { text: JSON.stringify(file), identity };
}
