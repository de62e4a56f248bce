import { fakeAlnum, fakeHex, fakeWord } from '../../../src/providers/fake.js';
import type { Answer, Received } from '../../servers/answering.js';
import { basicOf, bearerOf } from './presented.js';
import { json } from './stand-in.js';

/** Atlas lets service accounts in: https://www.mongodb.com/docs/atlas/api/service-accounts/generate-oauth2-token/ */
export class AtlasLogin {
  /** Client id and secret of the one who may do everything. */
  readonly admin = `mdb_sa_id_${fakeHex(24)}:mdb_sa_sk_${fakeWord(40)}`;
  /** Of one who may look. */
  readonly weak = `mdb_sa_id_${fakeHex(24)}:mdb_sa_sk_${fakeWord(40)}`;
  readonly #passes = new Map<string, string>();

  /** Who it is: the client id; `undefined` if nobody has logged in so. */
  callerOf(request: Received): string | undefined {
    return this.#passes.get(bearerOf(request));
  }

  /** Whether it is one of both, and may do that. */
  mayDo(request: Received): boolean {
    const caller = this.callerOf(request);
    const [admin, weak] = [this.admin, this.weak].map((pair) => pair.replace(/:.*/, ''));
    return caller === admin || (caller === weak && request.method === 'GET');
  }

  /** What somebody who may look is told of one of both: https://www.mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-getorgserviceaccount */
  account(id: string | undefined): object | undefined {
    const account = { clientId: id, name: 'rotator', description: 'rotates', secrets: [] };
    if (id === this.admin.replace(/:.*/, '')) return { ...account, roles: ['ORG_READ_ONLY', 'ORG_OWNER'] };
    return id === this.weak.replace(/:.*/, '') ? { ...account, roles: ['ORG_READ_ONLY'] } : undefined;
  }

  /** `isKnown`: whether that is a secret of some account. */
  answer(request: Received, isKnown: (client: string, secret: string) => boolean = () => false): Answer {
    const [client, secret] = basicOf(request);
    if (request.body !== 'grant_type=client_credentials') return json(400, { error: 'invalid_request' });
    if (![this.admin, this.weak].includes(`${client}:${secret}`) && !isKnown(client, secret)) {
      return json(401, { error: 'invalid_client', error_description: 'Client authentication failed' });
    }
    const access_token = fakeAlnum(80);
    this.#passes.set(access_token, client);
    return json(200, { access_token, token_type: 'Bearer', expires_in: 3600 });
  }
}

/** Whether it is said which version of the API is meant, and of what kind a body is. */
export function isVersioned({ headers, method }: Received, version: string): boolean {
  const type = `application/vnd.atlas.${version}+json`;
  return headers['accept'] === type && (method !== 'POST' || headers['content-type'] === type);
}

/** https://github.com/mongodb/atlas-sdk-go/blob/main/docs/docs/ApiError.md */
export function atlasFailure(error: number, errorCode: string): Answer {
  return json(error, { error, errorCode, detail: 'what Atlas says', reason: 'No', parameters: [] });
}
