import { fakeBase32, fakeBase64 } from '../../../src/providers/fake.js';
import type { Answer, Received } from '../../servers/answering.js';
import { Shelf } from './shelf.js';
import { isSignedWith, signerOf } from './signed.js';
import { type Made, NOW, type StandIn } from './stand-in.js';

interface Own {
  readonly user: string;
}

const USER = 'mcp.buckets@acme';

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_Operations.html */
export function aws(): StandIn {
  const shelf = new Shelf<Own>();
  const make = (user: string): Made => {
    const { id, value } = shelf.keep(`AKIA${fakeBase32(16)}`, `${fakeBase64(38)}+/`, { user });
    return { id, parts: { accessKeyId: id, secretAccessKey: value } };
  };
  const { id: adminId, parts } = make('rotator');
  const current = make(USER);
  const foreign = make('somebody');

  function answer(request: Received): Answer {
    const { host } = new URL(request.url);
    const signer = shelf.withId(signerOf(request));
    if (signer === undefined) return error(403, 'InvalidClientTokenId');
    if (!isSignedWith(signer.value, request)) return error(403, 'SignatureDoesNotMatch');
    const asked = parametersOf(request);
    if (host === 'sts.amazonaws.com') return sts(asked, signer.own.user);
    if (host !== 'iam.amazonaws.com' || asked['Version'] !== '2010-05-08') return { status: 404 };
    if (signer.own.user !== 'rotator') return error(403, 'AccessDenied');
    return act(request.method, asked);
  }

  function act(method: string, { Action, UserName = '', AccessKeyId = '' }: Asked): Answer {
    if (Action === 'GetAccessKeyLastUsed') return used(AccessKeyId);
    const own = shelf.items.filter((item) => item.own.user === UserName);
    if (own.length === 0) return error(404, 'NoSuchEntity');
    if (Action === 'ListAccessKeys') return listing(own, UserName);
    if (method !== 'POST') return error(400, 'InvalidAction');
    if (Action === 'CreateAccessKey') {
      if (own.length >= 2) return error(409, 'LimitExceeded');
      const made = make(UserName);
      return reply('CreateAccessKey', `<AccessKey>${row(shelf.withId(made.id)!, true)}</AccessKey>`);
    }
    if (Action !== 'DeleteAccessKey') return error(400, 'InvalidAction');
    if (!own.some(({ id }) => id === AccessKeyId)) return error(404, 'NoSuchEntity');
    shelf.remove(AccessKeyId);
    return reply('DeleteAccessKey');
  }

  function used(id: string): Answer {
    const user = shelf.withId(id)?.own.user;
    if (user === undefined) return error(404, 'NoSuchEntity');
    const never = '<Region>N/A</Region><ServiceName>N/A</ServiceName>';
    return reply(
      'GetAccessKeyLastUsed',
      `<UserName>${user}</UserName><AccessKeyLastUsed>${never}</AccessKeyLastUsed>`,
    );
  }

  return {
    account: { user: USER },
    admin: `${adminId}:${parts['secretAccessKey']}`,
    stranger: `AKIA${fakeBase32(16)}:${fakeBase64(40)}`,
    current,
    foreign: [foreign.id, adminId],
    cap: 2,
    answer,
    add: () => make(USER),
    deactivate: (id) => shelf.deactivate(id),
    kept: () => shelf.kept(),
    forbidden: error(403, 'AccessDenied'),
    refusals: [
      { name: 'two keys', answer: error(409, 'LimitExceeded'), becomes: 'full' },
      { name: 'no permission', answer: error(403, 'AccessDenied'), becomes: 'refused' },
    ],
  };
}

type Asked = Readonly<Record<string, string>>;

function parametersOf({ url, body }: Received): Asked {
  return Object.fromEntries(new URLSearchParams(body === '' ? new URL(url).search : body));
}

function sts({ Action }: Asked, user: string): Answer {
  if (Action !== 'GetCallerIdentity') return error(400, 'InvalidAction');
  return reply('GetCallerIdentity', `<Arn>arn:aws:iam::123456789012:user/${user}</Arn>`);
}

function listing(own: Shelf<Own>['items'], user: string): Answer {
  const members = own.map((item) => `<member>${row(item)}</member>`).join('');
  return reply(
    'ListAccessKeys',
    `<UserName>${user}</UserName><AccessKeyMetadata>${members}</AccessKeyMetadata><IsTruncated>false</IsTruncated>`,
  );
}

function row({ id, value, own, isLive }: Shelf<Own>['items'][number], isNew = false): string {
  const secret = isNew ? `<SecretAccessKey>${value}</SecretAccessKey>` : '';
  return `<UserName>${own.user}</UserName><AccessKeyId>${id}</AccessKeyId><Status>${isLive ? 'Active' : 'Inactive'}</Status>${secret}<CreateDate>${NOW.toISOString()}</CreateDate>`;
}

function reply(action: string, result?: string): Answer {
  const content = result === undefined ? '' : `<${action}Result>${result}</${action}Result>`;
  const body = `<${action}Response xmlns="https://iam.amazonaws.com/doc/2010-05-08/">${content}<ResponseMetadata><RequestId>1</RequestId></ResponseMetadata></${action}Response>`;
  return { status: 200, headers: { 'content-type': 'text/xml' }, body };
}

function error(status: number, code: string): Answer {
  const body = `<ErrorResponse xmlns="https://iam.amazonaws.com/doc/2010-05-08/"><Error><Type>Sender</Type><Code>${code}</Code><Message>what AWS says</Message></Error><RequestId>1</RequestId></ErrorResponse>`;
  return { status, headers: { 'content-type': 'text/xml' }, body };
}
