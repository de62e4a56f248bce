import { aws } from '../../issuers/stand-ins/aws.js';
import { openrouter } from '../../issuers/stand-ins/openrouter.js';
import type { Made, StandIn } from '../../issuers/stand-ins/stand-in.js';
import type { Answer, Received } from '../../servers/answering.js';

/** A provider of credentials, and how those show that it makes. */
export interface Vendor {
  readonly provider: string;
  /** Whether it shows what each was called when it was made. */
  readonly isLabelled: boolean;
  readonly template: string;
  readonly standIn: StandIn;
  /** What an answer has made. */
  made(request: Received, answer: Answer): Made | undefined;
}

export const vendors = {
  openrouter: (): Vendor => ({
    provider: 'openrouter',
    isLabelled: true,
    template: '{token}',
    standIn: openrouter(),
    made: ({ method }, answer) => {
      if (method !== 'POST') return undefined;
      const { data, key } = JSON.parse(bodyOf(answer));
      return key === undefined ? undefined : { id: data.hash, parts: { token: key } };
    },
  }),
  aws: (): Vendor => ({
    provider: 'aws',
    isLabelled: false,
    template: '{accessKeyId}:{secretAccessKey}',
    standIn: aws(),
    made: (_, answer) => {
      const xml = bodyOf(answer);
      const part = (name: string): string => new RegExp(`<${name}>([^<]*)<`).exec(xml)?.[1] ?? '';
      const [accessKeyId, secretAccessKey] = [part('AccessKeyId'), part('SecretAccessKey')];
      return secretAccessKey === ''
        ? undefined
        : { id: accessKeyId, parts: { accessKeyId, secretAccessKey } };
    },
  }),
};

function bodyOf(answer: Answer): string {
  return typeof answer === 'string' ? '' : `${answer.body ?? ''}`;
}
