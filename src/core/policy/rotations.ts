import { DAY } from '../age.js';
import type { RotationEntry, Verification } from '../rotation/rotation.js';
import type { IssuerSchema } from './issuer-account.js';
import type { RotationFile } from './rotation-schema.js';

const HOUR = DAY / 24;

/** `48h`, `7d` and `1w` in milliseconds. */
export function spanOf(text: string): number {
  const unit = { h: HOUR, d: DAY, w: 7 * DAY }[text.at(-1) as 'h' | 'd' | 'w'];
  return Number(text.slice(0, -1)) * unit;
}

/** An entry as rotations take it. `days`: what its tier allows. */
export function rotationOf(
  file: RotationFile,
  days: number,
  { overlap }: Pick<IssuerSchema, 'overlap'>,
): RotationEntry {
  const { name, provider, account, admin, current, targets, files = [], repository, verify } = file;
  return {
    name,
    provider,
    account,
    admin,
    current,
    lifetime: days * DAY,
    targets: targets.map(({ scope, key, template, alternate, ...target }) => ({
      ...target,
      ...{ scope, key, template, alternate },
    })),
    files,
    repository,
    verify: verificationOf(verify),
    grace: spanOf(file.grace),
    lead: spanOf(file.lead),
    overlap,
    isOwn: file.own,
    isPaused: file.paused,
    owner: file.owner?.replace(/^@/, ''),
  };
}

function verificationOf(verify: RotationFile['verify']): Verification {
  if (verify === undefined || typeof verify === 'string') return { by: verify ?? 'last-used' };
  const { command, workflow, repositories } = verify;
  return command === undefined
    ? { by: 'workflow', workflow: workflow!, repositories: repositories! }
    : { by: 'command', command };
}
