import { Unanswered } from '../../core/inspection.js';
import { text } from '../../core/policy/fields.js';
import { Secret } from '../../core/secret.js';
import type { StoreTools } from '../../core/tools.js';
import type { Environment } from '../store.js';

/** By which a workflow says who it is: https://docs.github.com/en/actions/reference/security/oidc */
export const OF_WORKFLOWS = ['ACTIONS_ID_TOKEN_REQUEST_TOKEN', 'ACTIONS_ID_TOKEN_REQUEST_URL'] as const;

/** Names a token that somebody else has got for this program. */
export function token() {
  return text(
    'token',
    'env://NAME, or file:// and a path',
    /^(?:env:\/\/[A-Za-z_]\w{0,127}|file:\/\/[^\p{Cc}]{1,1000})$/u,
  )
    .optional()
    .describe(
      'The token to show, if it is not that of the job: `env://NAME`, or `file://` and the path of a file.',
    );
}

interface Asked {
  readonly token?: string | undefined;
  readonly audience: string;
  /** Variable that names a file of a token, where the vendor’s own programs go by one. */
  readonly variable?: string;
  /** What the token looks like; its first group is empty. */
  readonly shape?: RegExp;
}

/** https://www.rfc-editor.org/rfc/rfc7519#section-3: what else a file or a variable holds is sent to nobody. */
const JWT = /^()[\w-]{2,4000}\.[\w-]{2,16000}\.[\w-]{2,4000}$/;

/** What proves who this is: the token that is named, else that of the workflow, else the file that the vendor’s own programs would read. */
export async function identityFor(
  { token: named, audience, variable, shape = JWT }: Asked,
  env: Environment,
  tools: StoreTools,
  destinations: readonly string[],
): Promise<Secret> {
  if (named?.startsWith('env://')) {
    return checked(tools.secret(named, destinations), named.slice('env://'.length), shape);
  }
  const usual = env['ACTIONS_ID_TOKEN_REQUEST_URL'] || variable === undefined ? undefined : env[variable];
  const path = named === undefined ? usual : named.slice('file://'.length);
  if (path === undefined || path === '') return tools.identity(audience, destinations);
  const from = `the file that ${named === undefined ? variable : 'token'} names`;
  const content = await tools.files.read(path);
  if (content === undefined) throw new Unanswered('incomplete', `${from} is not there`);
  return checked(Secret.of(content.trim(), destinations), from, shape);
}

function checked(secret: Secret, from: string, shape: RegExp): Secret {
  if (secret.publicPart(shape) !== undefined) return secret;
  throw new Unanswered('incomplete', `${from} holds no such token`);
}
