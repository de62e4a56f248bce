import { generateKeyPairSync } from 'node:crypto';

const made: string[] = [];

/** The key of that number, in PEM of PKCS #8: those of all stand-ins are the same, for each takes as long as many tests. */
export function rsaKey(number: number): string {
  while (made.length <= number) {
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    made.push(`${privateKey.export({ type: 'pkcs8', format: 'pem' })}`);
  }
  return made[number]!;
}
