export const id = 7869;
export const ids = [7869];
export const modules = {

/***/ 7869:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mint: () => (/* binding */ mint)
});

// EXTERNAL MODULE: ./.compiled/core/minting.js
var minting = __webpack_require__(8165);
;// CONCATENATED MODULE: ./.compiled/stores/minters/reference.js
const FORM = /^[a-z-]{1,20}:\/\/(?<what>[^?#\s]{0,1000})(?:\?(?<query>[^?#\s]{1,2000}))?(?:#(?<part>[a-z-]{1,40}))?$/i;
/**
 * Reads a reference of a minter. Everything in it has to mean something: an unknown key, one that comes twice, or a part of what has none is a
 * mistake, for whoever wrote it expects it to count.
 */
function requestOf(reference, minter) {
    const { what, query, part } = FORM.exec(reference)?.groups ?? {};
    const groups = what === undefined ? undefined : minter.what.shape.exec(what);
    if (groups == null)
        return { problem: `it must be ${minter.id}://${minter.what.form}` };
    const named = partOf(part, minter);
    if (typeof named !== 'string')
        return named;
    const said = Object.entries(groups.groups ?? {}).filter(([, value]) => value !== undefined);
    const pairs = pairsOf(query, new Set(Object.keys(groups.groups ?? {})));
    if ('problem' in pairs)
        return pairs;
    const { data, error } = minter.wanted.safeParse(Object.fromEntries([...said, ...pairs]));
    if (data === undefined)
        return { problem: error.issues.map(({ message }) => message).join('; ') };
    return { wanted: data, part: named };
}
function partOf(part, { parts }) {
    const [only, another] = parts;
    if (another === undefined)
        return part === undefined ? only : { problem: 'nothing may follow `#`' };
    if (part !== undefined && parts.includes(part))
        return part;
    return { problem: `after \`#\` it must say which part is meant: ${parts.join(', ')}` };
}
function pairsOf(query, taken) {
    const pairs = [];
    for (const pair of query?.split('&') ?? []) {
        const [, key, text = ''] = /^([a-z][a-z-]{0,40})=(.*)$/s.exec(pair) ?? [];
        if (key === undefined)
            return { problem: 'behind `?` it must be key=value, with `&` in between' };
        if (taken.has(key))
            return { problem: `${key} is said twice` };
        const value = decoded(text);
        if (value === undefined)
            return { problem: `${key} has a % that encodes nothing` };
        taken.add(key);
        pairs.push([key, value]);
    }
    return pairs;
}
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./.compiled/core/inspection.js
var inspection = __webpack_require__(9351);
// EXTERNAL MODULE: ./.compiled/core/policy/fields.js
var fields = __webpack_require__(64911);
// EXTERNAL MODULE: ./.compiled/stores/access/aws.js
var aws = __webpack_require__(6894);
// EXTERNAL MODULE: ./.compiled/stores/access/options.js
var options = __webpack_require__(58209);
// EXTERNAL MODULE: ./.compiled/core/secret.js
var secret = __webpack_require__(89301);
;// CONCATENATED MODULE: ./.compiled/stores/minters/identity.js



/** By which a workflow says who it is: https://docs.github.com/en/actions/reference/security/oidc */
const OF_WORKFLOWS = ['ACTIONS_ID_TOKEN_REQUEST_TOKEN', 'ACTIONS_ID_TOKEN_REQUEST_URL'];
/** Names a token that somebody else has got for this program. */
function token() {
    return (0,fields/* text */.Qq)('token', 'env://NAME, or file:// and a path', /^(?:env:\/\/[A-Za-z_]\w{0,127}|file:\/\/[^\p{Cc}]{1,1000})$/u)
        .optional()
        .describe('The token to show, if it is not that of the job: `env://NAME`, or `file://` and the path of a file.');
}
/** https://www.rfc-editor.org/rfc/rfc7519#section-3: what else a file or a variable holds is sent to nobody. */
const JWT = /^()[\w-]{2,4000}\.[\w-]{2,16000}\.[\w-]{2,4000}$/;
/** What proves who this is: the token that is named, else that of the workflow, else the file that the vendor’s own programs would read. */
async function identityFor({ token: named, audience, variable, shape = JWT }, env, tools, destinations) {
    if (named?.startsWith('env://')) {
        return checked(tools.secret(named, destinations), named.slice('env://'.length), shape);
    }
    const usual = env['ACTIONS_ID_TOKEN_REQUEST_URL'] || variable === undefined ? undefined : env[variable];
    const path = named === undefined ? usual : named.slice('file://'.length);
    if (path === undefined || path === '')
        return tools.identity(audience, destinations);
    const from = `the file that ${named === undefined ? variable : 'token'} names`;
    const content = await tools.files.read(path);
    if (content === undefined)
        throw new inspection/* Unanswered */.XX('incomplete', `${from} is not there`);
    return checked(secret/* Secret */.zh.of(content.trim(), destinations), from, shape);
}
function checked(secret, from, shape) {
    if (secret.publicPart(shape) !== undefined)
        return secret;
    throw new inspection/* Unanswered */.XX('incomplete', `${from} holds no such token`);
}

;// CONCATENATED MODULE: ./.compiled/stores/minters/minter.js
/** Keeps what references say out of the registry’s type: its own schema has checked it. */
function defineMinter(minter) {
    return minter;
}

;// CONCATENATED MODULE: ./.compiled/stores/minters/aws-sts.js






const wanted = {
    role: (0,fields/* text */.Qq)('role', 'the ARN of a role', aws/* AWS_ROLE */.fm).describe('ARN of the role.'),
    region: (0,fields/* text */.Qq)('region', 'a region, like eu-west-1', aws/* AWS_REGION */.VN)
        .optional()
        .describe('Whose STS is asked, if not that of `AWS_REGION` or `AWS_DEFAULT_REGION`.'),
    duration: (0,fields/* text */.Qq)('duration', 'seconds, from 900 to 43200', /^(?:9\d\d|[1-9]\d{3}|[1-3]\d{4}|4[0-2]\d{3}|43[01]\d\d|43200)$/)
        .optional()
        .describe('For how many seconds the key is good; an hour if it is not said. The role has a limit of its own.'),
    audience: (0,options/* audience */.h)()
        .default('sts.amazonaws.com')
        .describe('Audience of the job’s token, as the role’s trust policy has it.'),
    token: token(),
};
/** The file is what AWS’s own programs go by: https://docs.aws.amazon.com/sdkref/latest/guide/feature-assume-role-credentials.html */
const FILE = 'AWS_WEB_IDENTITY_TOKEN_FILE';
/** Three values, each of which is good for nothing without the others. */
const awsSts = defineMinter({
    id: 'aws-sts',
    docs: 'https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html',
    grants: 'a trust policy of the role that lets this identity assume it by `sts:AssumeRoleWithWebIdentity`',
    what: { form: 'ARN-OF-A-ROLE', shape: /^(?<role>arn:.{1,700})$/ },
    wanted: (0,fields/* mapping */.pq)('a reference', wanted),
    parts: ['access-key-id', 'secret-access-key', 'session-token'],
    variables: [...OF_WORKFLOWS, FILE],
    settings: {
        AWS_REGION: 'the region, where the reference says none; else `AWS_DEFAULT_REGION`',
        [FILE]: 'a file that holds the token to show, outside of workflows',
    },
    example: 'aws-sts://arn:aws:iam::123456789012:role/mcp-buckets?region=eu-west-1#access-key-id',
    mint: async (asked, env, tools, destinations) => {
        const region = regionOf(asked.region ?? (env['AWS_REGION'] || env['AWS_DEFAULT_REGION']));
        const { role, duration } = asked;
        const identity = await identityFor({ ...asked, variable: FILE }, env, tools, [(0,aws/* awsHost */.Gy)('sts', region)]);
        const keys = await (0,aws/* assumeRole */.xN)({ region, role, duration }, identity, tools.ask, destinations);
        return {
            'access-key-id': keys.accessKeyId,
            'secret-access-key': keys.secretAccessKey,
            'session-token': keys.sessionToken,
        };
    },
});
function regionOf(region) {
    if (!region)
        throw new inspection/* Unanswered */.XX('incomplete', 'AWS_REGION');
    if (aws/* AWS_REGION */.VN.test(region))
        return region;
    throw new inspection/* Unanswered */.XX('incomplete', 'AWS_REGION is no region');
}

// EXTERNAL MODULE: ./.compiled/stores/access/azure.js
var azure = __webpack_require__(1276);
;// CONCATENATED MODULE: ./.compiled/stores/minters/azure-wif.js






const azure_wif_wanted = {
    tenant: (0,fields/* text */.Qq)('tenant', 'the id or the domain of a tenant', azure/* AZURE_TENANT */.Ve)
        .optional()
        .describe('The tenant, if not that of `AZURE_TENANT_ID`.'),
    client: (0,fields/* text */.Qq)('client', 'the id of an application', azure/* AZURE_CLIENT */.Op)
        .optional()
        .describe('Client id of the application or managed identity, if not that of `AZURE_CLIENT_ID`.'),
    // https://learn.microsoft.com/en-us/entra/identity-platform/v2-oauth2-client-creds-grant-flow#get-a-token
    scope: (0,fields/* text */.Qq)('scope', 'a resource with /.default behind it', /^[\w:/.~-]{1,300}\/\.default$/).describe('The resource that the token is for, with `/.default` behind it: `https://graph.microsoft.com/.default`.'),
    audience: (0,options/* audience */.h)()
        .optional()
        .describe('Audience of the job’s token, if not `api://AzureADTokenExchange` or that of the cloud.'),
    token: token(),
};
/** What Microsoft’s own libraries go by: https://learn.microsoft.com/en-us/entra/workload-id/workload-identity-federation */
const azure_wif_FILE = 'AZURE_FEDERATED_TOKEN_FILE';
const azureWif = defineMinter({
    id: 'azure-wif',
    docs: 'https://learn.microsoft.com/en-us/entra/identity-platform/v2-oauth2-client-creds-grant-flow',
    grants: 'a federated credential of the application that names this identity, and a role of it at the resource',
    what: { form: '[TENANT/CLIENT]', shape: /^(?:(?<tenant>[^/]{1,200})\/(?<client>[^/]{1,100}))?$/ },
    wanted: (0,fields/* mapping */.pq)('a reference', azure_wif_wanted),
    parts: ['token'],
    variables: [...OF_WORKFLOWS, azure_wif_FILE],
    settings: {
        AZURE_TENANT_ID: 'the tenant, where the reference says none',
        AZURE_CLIENT_ID: 'the client id, where the reference says none',
        AZURE_AUTHORITY_HOST: 'which of Microsoft’s clouds is meant: no other host is taken',
        [azure_wif_FILE]: 'a file that holds the token to show, outside of workflows',
    },
    example: 'azure-wif://?scope=https://graph.microsoft.com/.default',
    mint: async (asked, env, tools, destinations) => {
        const { authority, audience } = cloudOf(env);
        const tenant = asked.tenant ?? variableIn('AZURE_TENANT_ID', azure/* AZURE_TENANT */.Ve, env);
        const client = asked.client ?? variableIn('AZURE_CLIENT_ID', azure/* AZURE_CLIENT */.Op, env);
        const shown = { token: asked.token, audience: asked.audience ?? audience, variable: azure_wif_FILE };
        const identity = await identityFor(shown, env, tools, [authority]);
        const all = { authority, tenant, client, scope: asked.scope };
        return { token: await (0,azure/* asserted */.QE)(all, identity, tools.ask, destinations) };
    },
});
function cloudOf({ AZURE_AUTHORITY_HOST: host }) {
    const clouds = Object.values(azure/* CLOUDS */.JJ);
    const name = (host || clouds[0].authority).replace(/^https:\/\//, '').replace(/\/$/, '');
    const cloud = clouds.find(({ authority }) => authority === name.toLowerCase());
    if (cloud === undefined)
        throw new inspection/* Unanswered */.XX('incomplete', 'AZURE_AUTHORITY_HOST is no host of Microsoft’s');
    return cloud;
}
function variableIn(variable, shape, env) {
    const value = env[variable];
    if (!value)
        throw new inspection/* Unanswered */.XX('incomplete', variable);
    if (shape.test(value))
        return value;
    throw new inspection/* Unanswered */.XX('incomplete', `${variable} is none`);
}

// EXTERNAL MODULE: ./.compiled/stores/access/google.js
var google = __webpack_require__(98140);
;// CONCATENATED MODULE: ./.compiled/stores/minters/gcp-wif.js





const gcp_wif_wanted = {
    provider: (0,fields/* text */.Qq)('provider', 'a provider of workload identities', google/* GOOGLE_PROVIDER */.kM).describe('The provider of workload identities that knows the job.'),
    'service-account': (0,fields/* text */.Qq)('service-account', 'the address of a service account', google/* GOOGLE_ACCOUNT */.EA)
        .optional()
        .describe('The service account whose token is wanted. Without it, the token is the job’s own.'),
    scope: (0,fields/* text */.Qq)('scope', 'scopes with commas in between', /^[\w:/.-]{1,200}(?:,[\w:/.-]{1,200}){0,30}$/)
        .default(google/* CLOUD_PLATFORM */.Mv)
        .describe('What the token is good for: one scope, or several with commas in between.'),
    duration: (0,fields/* text */.Qq)('duration', 'seconds, up to 43200', /^(?:[1-9]\d{0,3}|[1-3]\d{4}|4[0-2]\d{3}|43[01]\d\d|43200)$/)
        .optional()
        .describe('For how many seconds the token of a service account is good; an hour if it is not said.'),
    audience: (0,options/* audience */.h)().optional().describe('Audience of the job’s token, if not the provider’s URL.'),
    token: token(),
};
const gcpWif = defineMinter({
    id: 'gcp-wif',
    docs: 'https://cloud.google.com/iam/docs/workload-identity-federation',
    grants: 'a provider of workload identities that trusts this identity, and for a service account `roles/iam.workloadIdentityUser` on it',
    what: {
        form: 'projects/NUMBER/locations/global/workloadIdentityPools/POOL/providers/PROVIDER',
        shape: /^(?<provider>projects\/.{1,300})$/,
    },
    wanted: (0,fields/* mapping */.pq)('a reference', gcp_wif_wanted),
    parts: ['token'],
    variables: OF_WORKFLOWS,
    settings: {},
    example: 'gcp-wif://projects/482913337105/locations/global/workloadIdentityPools/github/providers/actions?service-account=mcp@acme.iam.gserviceaccount.com',
    mint: async (asked, env, tools, destinations) => {
        const { provider, 'service-account': account, scope, duration } = asked;
        const shown = { token: asked.token, audience: asked.audience ?? (0,google/* audienceOf */.Ox)(provider) };
        const identity = await identityFor(shown, env, tools, [google/* GOOGLE_STS */.pO]);
        const all = { provider, account, scopes: scope.split(','), duration };
        return { token: await (0,google/* federated */.nk)(all, identity, tools.ask, destinations) };
    },
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./.compiled/core/policy/asking-schema.js
var asking_schema = __webpack_require__(92297);
// EXTERNAL MODULE: ./.compiled/stores/access/address.js
var address = __webpack_require__(73903);
// EXTERNAL MODULE: ./.compiled/stores/access/session.js
var session = __webpack_require__(40803);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./.compiled/stores/minters/app-jwt.js



/** Where a private key may go: it signs here, and is sent to nobody. */
const SIGNING = 'here:rs256';
/** A clock may be a minute wrong either way; ten minutes ahead is the most that GitHub takes. */
const BEFORE = 60;
const AFTER = 9 * 60;
/**
 * The token by which a GitHub App says who it is:
 * https://docs.github.com/en/apps/creating-github-apps/authenticating-with-a-github-app/generating-a-json-web-token-jwt-for-a-github-app
 */
function appJwt(privateKey, { issuer, now }, destinations) {
    const key = keyOf(privateKey);
    const time = Math.floor(now.getTime() / 1000);
    const claims = { iat: time - BEFORE, exp: time + AFTER, iss: issuer };
    const signed = [{ alg: 'RS256', typ: 'JWT' }, claims]
        .map((part) => encoded(JSON.stringify(part)))
        .join('.');
    const signature = (0,external_node_crypto_.sign)('sha256', Buffer.from(signed), key).toString('base64url');
    return secret/* Secret */.zh.of(`${signed}.${signature}`, destinations);
}
function keyOf(privateKey) {
    // Who had to put it on one line has written `\n` for the ends of lines.
    const pem = privateKey.revealTo(SIGNING).replaceAll('\\n', '\n');
    const key = parsed(pem);
    if (key?.asymmetricKeyType === 'rsa')
        return key;
    throw new inspection/* Unanswered */.XX('incomplete', 'what should be the private key of the app is no key of RSA in PEM');
}
/** What Node.js says of a wrong key may quote it. */
function parsed(pem) {
    try {
        return (0,external_node_crypto_.createPrivateKey)(pem);
    }
    catch {
        return undefined;
    }
}
function encoded(part) {
    return Buffer.from(part).toString('base64url');
}

;// CONCATENATED MODULE: ./.compiled/stores/minters/github-permissions.js
const LEVELS = ['read', 'write', 'admin'];
/** A list with commas in between: the same things are the same text, so that they are asked for once. */
function inOrder(list) {
    return [...new Set(list.split(','))].sort().join(',');
}
/** `contents:read,issues:write`. */
function permissionsIn(list) {
    return Object.fromEntries(list.split(',').map((pair) => pair.split(':')));
}
/** Every app may see the metadata of its repositories, asked for or not. */
const ALWAYS = { metadata: 'read' };
/** Whether no permission is given that was not asked for, and none with a higher level. */
function isWithin(given, asked) {
    const allowed = new Map(Object.entries({ ...ALWAYS, ...asked }));
    return Object.entries(given).every(([name, level]) => {
        const most = LEVELS.indexOf(allowed.get(name) ?? '');
        const own = LEVELS.indexOf(level);
        return own >= 0 && own <= most;
    });
}

;// CONCATENATED MODULE: ./.compiled/stores/minters/github-app.js










const github_app_wanted = {
    installation: (0,fields/* text */.Qq)('installation', 'the number of an installation', /^[1-9]\d{0,18}$/).describe('Number of the installation: the last part of its page’s URL.'),
    permissions: (0,fields/* text */.Qq)('permissions', 'permissions with their levels, like contents:read,issues:write', /^[a-z_]{1,60}:(?:read|write|admin)(?:,[a-z_]{1,60}:(?:read|write|admin)){0,60}$/)
        .overwrite(inOrder)
        .describe('What the token may do: names of permissions with `:read`, `:write` or `:admin`, with commas in between.'),
    repositories: (0,fields/* text */.Qq)('repositories', 'names of repositories, without their owner', /^[\w.-]{1,100}(?:,[\w.-]{1,100}){0,499}$/)
        .overwrite(inOrder)
        .optional()
        .describe('Where it may do that: names without the owner, with commas in between. Without it, in all that are installed.'),
    app: (0,asking_schema/* secretReference */.QO)('app').default('env://GITHUB_APP_ID').describe('Client id or id of the app.'),
    key: (0,asking_schema/* secretReference */.QO)('key')
        .default('env://GITHUB_APP_PRIVATE_KEY')
        .describe('Its private key, in PEM; ends of lines may be written `\\n`.'),
};
/** GitHub’s own description: https://github.com/github/rest-api-description, `apps/create-installation-access-token`. */
const Created = schemas/* object */.Ikc({
    token: schemas/* string */.YjP().min(1),
    expires_at: schemas/* string */.YjP(),
    permissions: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()),
    repository_selection: schemas/* enum */.k5n(['all', 'selected']).optional(),
    repositories: schemas/* array */.YOg(schemas/* object */.Ikc({ name: schemas/* string */.YjP() })).optional(),
});
const githubApp = defineMinter({
    id: 'github-app',
    docs: 'https://docs.github.com/en/rest/apps/apps#create-an-installation-access-token-for-an-app',
    grants: 'a GitHub App with at least these permissions, installed at these repositories, and its private key',
    what: { form: 'NUMBER-OF-AN-INSTALLATION', shape: /^(?<installation>\d{1,30})$/ },
    wanted: (0,fields/* mapping */.pq)('a reference', github_app_wanted),
    parts: ['token'],
    variables: [],
    settings: {
        GITHUB_API_URL: 'where the API is, if not `https://api.github.com`; for an Enterprise Server',
    },
    example: 'github-app://12345678?permissions=contents:read,issues:write&repositories=docs,website',
    mint: async (asked, env, tools, destinations) => {
        const { at, destinations: api } = apiOf(env);
        const jwt = appJwt(tools.secret(asked.key, [SIGNING]), { issuer: issuerOf(asked, tools), now: tools.now }, api);
        const reply = await tools.ask({
            method: 'POST',
            at,
            path: `/app/installations/${asked.installation}/access_tokens`,
            headers: {
                accept: 'application/vnd.github+json',
                'content-type': 'application/json',
                authorization: (0,secret/* secretText */.yD) `Bearer ${jwt}`,
                'x-github-api-version': '2022-11-28',
            },
            body: JSON.stringify({
                permissions: permissionsIn(asked.permissions),
                ...(asked.repositories !== undefined && { repositories: asked.repositories.split(',') }),
            }),
        });
        return { token: secret/* Secret */.zh.of(tokenIn(reply, asked), destinations) };
    },
});
/** No secret, but whatever else the variable holds would be one. */
function issuerOf({ app }, { secret }) {
    const issuer = secret(app, [SIGNING]).publicPart(/^(\d{1,18}|Iv[\w.]{4,60})$/);
    if (issuer !== undefined)
        return issuer;
    throw new inspection/* Unanswered */.XX('incomplete', `what ${app} holds is no id of an app`);
}
function apiOf(env) {
    const url = env['GITHUB_API_URL'] || 'https://api.github.com';
    const isAddress = (0,address/* address */.h)('GITHUB_API_URL', '').safeParse(url).success;
    if (isAddress && url.startsWith('https:'))
        return (0,address/* placeOf */.$)(url);
    throw new inspection/* Unanswered */.XX('incomplete', 'GITHUB_API_URL is no https:// address');
}
/** Never one that may do more than was asked for. */
function tokenIn(reply, { permissions, repositories }) {
    if (reply.status === 422)
        throw new inspection/* Unanswered */.XX('refused', 'the installation has not all of these permissions or repositories');
    const read = Created.safeParse(reply.status === 201 ? reply.json : undefined);
    if (!read.success)
        throw (0,session/* refusedLogin */.yC)(reply);
    const { token, ...given } = read.data;
    const isEverywhere = given.repository_selection === 'all' || given.repositories === undefined;
    const names = repositories?.toLowerCase().split(',');
    const isElsewhere = names && (isEverywhere || !given.repositories.every(({ name }) => names.includes(name.toLowerCase())));
    if (isElsewhere || !isWithin(given.permissions, permissionsIn(permissions)))
        throw new inspection/* Unanswered */.XX('unexpected-reply', 'the token may do more than was asked for');
    return token;
}

// EXTERNAL MODULE: ./.compiled/stores/access/bodies.js
var bodies = __webpack_require__(71983);
;// CONCATENATED MODULE: ./.compiled/stores/minters/exchange-endpoints.js

/** The variable that lists the endpoints. */
const LISTED = 'MCP_REKEY_EXCHANGE_ENDPOINTS';
const ENTRY = /^(?<endpoint>[a-z0-9.-]{1,253}(?::\d{1,5})?(?:\/[\w.~-]{1,100}){0,10})(?:=(?<audience>\S{1,300}))?$/;
/**
 * Where a token of this job may be exchanged. A whole endpoint is listed, and not a host: other paths of it may belong to somebody else, as
 * the realms of one server do.
 */
function endpointIn({ [LISTED]: list = '' }, endpoint) {
    for (const entry of list.split(/\s+/)) {
        const groups = ENTRY.exec(entry)?.groups;
        if (groups?.['endpoint'] !== endpoint)
            continue;
        const text = `https://${endpoint}`;
        const url = URL.canParse(text) ? new URL(text) : undefined;
        // Whatever would be understood as another address than the one that was compared.
        if (url === undefined ||
            `${url.host}${url.pathname}`.replace(/\/$/, '') !== endpoint.replace(/:443(?=\/|$)/, ''))
            break;
        return { url, audience: groups['audience'] ?? url.origin };
    }
    throw new inspection/* Unanswered */.XX('incomplete', `${LISTED} does not name this endpoint`);
}

;// CONCATENATED MODULE: ./.compiled/stores/minters/oidc-exchange.js










const TYPES = 'urn:ietf:params:oauth:token-type:';
const TYPE = /^(?:access_token|refresh_token|id_token|saml1|saml2|jwt|[a-z][a-z0-9+.-]{0,30}:[\w:/.-]{1,200})$/;
const ALLOWED = 'access_token, id_token, jwt, saml2 or a URI';
/** Of RFC 8693 itself: a server’s own parameters have other names. */
const OWN = /^(?:grant_type|resource|audience|scope|requested_token_type|subject_token|subject_token_type|actor_token|actor_token_type|client_id|client_secret|client_assertion|client_assertion_type)$/;
const oidc_exchange_wanted = {
    endpoint: (0,fields/* text */.Qq)('endpoint', 'a host and a path', /^[a-z0-9.-]{1,253}(?::\d{1,5})?(?:\/[\w.~-]{1,100}){0,10}$/).describe(`Host and path of the server’s token endpoint, as \`${LISTED}\` has it.`),
    audience: (0,fields/* text */.Qq)('audience', 'a text without spaces', /^\S{1,300}$/)
        .optional()
        .describe('For whom a token is wanted, by a name that the server knows.'),
    resource: (0,fields/* text */.Qq)('resource', 'a URI', /^[a-z][a-z0-9+.-]{0,30}:\S{1,300}$/)
        .optional()
        .describe('For what it is wanted, by its URI.'),
    scope: (0,fields/* text */.Qq)('scope', 'scopes with commas in between', /^[!-+\--~]{1,200}(?:,[!-+\--~]{1,200}){0,30}$/)
        .optional()
        .describe('What it is to be good for: one scope, or several with commas in between.'),
    'requested-token-type': (0,fields/* text */.Qq)('requested-token-type', ALLOWED, TYPE)
        .optional()
        .describe(`What sort of token is wanted: \`access_token\`, \`jwt\` and others of RFC 8693, or a URI.`),
    'subject-token-type': (0,fields/* text */.Qq)('subject-token-type', ALLOWED, TYPE)
        .default('jwt')
        .describe('What sort of token is shown.'),
    'client-id': (0,fields/* text */.Qq)('client-id', 'the id of a client', /^[!-~]{1,300}$/)
        .optional()
        .describe('Id of the client, where the server wants one. One with a secret is no use here.'),
    extra: (0,fields/* text */.Qq)('extra', 'parameters like name:value, with commas in between', /^[a-z_]{1,60}:[^\s,]{1,200}(?:,[a-z_]{1,60}:[^\s,]{1,200}){0,20}$/)
        .refine(isOfServer, { error: 'extra holds a parameter that has a key of its own, or comes twice' })
        .optional()
        .describe('Parameters of the server’s own: `identity_provider_id:idp_1,service_account_id:sa_1`.'),
    body: (0,fields/* oneOf */.yL)('body', ['form', 'json'])
        .default('form')
        .describe('How it is sent: RFC 8693 has a form, some servers take JSON alone.'),
    token: token(),
};
/** https://www.rfc-editor.org/rfc/rfc8693#section-2.2.1; some leave the type of the issued token out, which is required there. */
const Issued = schemas/* object */.Ikc({
    access_token: schemas/* string */.YjP().min(1),
    token_type: schemas/* string */.YjP().min(1),
    issued_token_type: schemas/* string */.YjP().optional(),
    scope: schemas/* string */.YjP().optional(),
});
const oidcExchange = defineMinter({
    id: 'oidc-exchange',
    docs: 'https://www.rfc-editor.org/rfc/rfc8693',
    grants: 'a server that trusts this identity',
    what: { form: 'HOST/PATH', shape: /^(?<endpoint>[^?#]{1,600})$/ },
    wanted: (0,fields/* mapping */.pq)('a reference', oidc_exchange_wanted),
    parts: ['token'],
    variables: OF_WORKFLOWS,
    settings: {
        [LISTED]: 'the token endpoints that may be asked, without `https://`, with blanks in between; behind one, `=` and the audience of the job’s token, if that is not `https://HOST`',
    },
    example: 'oidc-exchange://acme.cloud.databricks.com/oidc/v1/token?scope=all-apis&client-id=ID-OF-A-PRINCIPAL',
    mint: async (asked, env, tools, destinations) => {
        const { url, audience } = endpointIn(env, asked.endpoint);
        const { at, destinations: server } = (0,address/* placeOf */.$)(url.origin);
        const isJwt = /^(?:jwt|id_token)$/.test(asked['subject-token-type']);
        const shown = { token: asked.token, audience, ...(!isJwt && { shape: /^()[!-~]{8,16000}$/ }) };
        const identity = await identityFor(shown, env, tools, server);
        const body = { ...parametersOf(asked), subject_token: identity };
        const request = asked.body === 'json' ? (0,bodies/* json */.P)(body) : (0,bodies/* form */.Z)(body);
        const reply = await tools.ask({ method: 'POST', at, path: url.pathname, ...request });
        return { token: secret/* Secret */.zh.of(oidc_exchange_tokenIn(reply, asked), destinations) };
    },
});
function parametersOf(asked) {
    const { audience, resource, scope, 'client-id': client } = asked;
    const said = {
        grant_type: 'urn:ietf:params:oauth:grant-type:token-exchange',
        audience,
        resource,
        scope: scope?.replaceAll(',', ' '),
        requested_token_type: typeOf(asked['requested-token-type']),
        subject_token_type: typeOf(asked['subject-token-type']),
        client_id: client,
    };
    const all = [...Object.entries(said), ...parametersIn(asked.extra ?? '')];
    return Object.fromEntries(all.filter((pair) => pair[1] !== undefined));
}
function parametersIn(extra) {
    return [...extra.matchAll(/([a-z_]{1,60}):([^,]{1,200})(?:,|$)/g)].map(([, name, value]) => [
        name,
        value,
    ]);
}
/** Whether all are parameters of the server’s own, each once. */
function isOfServer(extra) {
    const names = parametersIn(extra).map(([name]) => name);
    return new Set(names).size === names.length && !names.some((name) => OWN.test(name));
}
function typeOf(type) {
    return type === undefined || type.includes(':') ? type : TYPES + type;
}
/** Never one of another sort, or for more, than was asked for. */
function oidc_exchange_tokenIn(reply, { scope, 'requested-token-type': type }) {
    const issued = (0,session/* granted */.yU)(reply, Issued);
    const given = issued.scope?.split(' ') ?? [];
    const isOther = type !== undefined && ![undefined, typeOf(type)].includes(issued.issued_token_type);
    if (isOther)
        throw new inspection/* Unanswered */.XX('unexpected-reply', 'the token is of another sort than was asked for');
    if (scope !== undefined && !given.every((one) => one === '' || scope.split(',').includes(one)))
        throw new inspection/* Unanswered */.XX('unexpected-reply', 'the token may do more than was asked for');
    return issued.access_token;
}

;// CONCATENATED MODULE: ./.compiled/stores/minters/registry.js
// Generated by scripts/generate-registries.ts from the files of this folder; do not edit.





const minters = [
    awsSts,
    azureWif,
    gcpWif,
    githubApp,
    oidcExchange,
];

// EXTERNAL MODULE: ./.compiled/pipeline/failed.js
var failed = __webpack_require__(7291);
// EXTERNAL MODULE: ./.compiled/pipeline/launch/answer.js
var launch_answer = __webpack_require__(71310);
// EXTERNAL MODULE: ./.compiled/pipeline/launch/entries.js
var entries = __webpack_require__(99186);
// EXTERNAL MODULE: ./.compiled/pipeline/launch/told.js
var told = __webpack_require__(59457);
;// CONCATENATED MODULE: ./.compiled/pipeline/launch/mint.js







/** Makes all credentials at once, and each once, however many references want a part of it. */
async function mint(wanted, world) {
    const made = new Map();
    const credentials = new Set();
    const answer = async ({ minter: id, reference }) => {
        const minter = minters.find((one) => one.id === id);
        const request = requestOf(reference, minter);
        if ('problem' in request)
            return misread(request.problem);
        const { wanted: what, part } = request;
        for (const name of [...minter.variables, ...(0,entries/* credentialsIn */.W)(what)])
            credentials.add(name);
        const key = JSON.stringify([id, what]);
        const making = made.get(key) ?? world.tools().then((tools) => make(minter, what, world, tools));
        made.set(key, making);
        const found = await making;
        const { docs, grants } = minter;
        return (0,launch_answer/* answerOf */.u)('minted' in found ? { answer: 'there', value: found.minted[part] } : found, {
            title: minting/* mintingTitles */.W[id],
            docs,
            grants,
        });
    };
    const answers = await Promise.all(wanted.map(answer));
    return { answers, credentials: [...credentials] };
}
async function make(minter, wanted, { variables }, tools) {
    const env = Object.fromEntries([...variables].filter(([, value]) => value !== ''));
    try {
        return { minted: await minter.mint(wanted, env, tools, [told/* LAUNCHED */.HE]) };
    }
    catch (error) {
        return (0,failed/* failed */.g)(error);
    }
}
function misread(problem) {
    return {
        failure: {
            reason: `it says nothing that could be made: ${problem}`,
            hint: 'docs/exec.md says how such references are written',
        },
    };
}


/***/ })

};
