export const id = 2332;
export const ids = [2332];
export const modules = {

/***/ 11724:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ anthropic)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(26921);
/* harmony import */ var _core_dates_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79412);
/* harmony import */ var _core_inspection_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9351);
/* harmony import */ var _key_list_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16916);
/* harmony import */ var _probe_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92350);
/* harmony import */ var _stronger_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30530);






/** https://platform.claude.com/docs/en/api/errors: malformed, revoked or expired. */
const deaths = [
    {
        status: 401,
        body: zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
            error: zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ type: zod__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz('authentication_error'), message: zod__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz('invalid x-api-key') }),
        }),
    },
];
/** The same page: a key that does not have the permission to use the resource. */
const limited = [
    {
        status: 403,
        body: zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ type: zod__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz('error'), error: zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ type: zod__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz('permission_error') }) }),
    },
];
/** https://platform.claude.com/docs/en/api/http/organization/api_keys; an expiry of `null` is none. */
const Keys = zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
    data: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
        id: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
        partial_key_hint: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().nullable(),
        status: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
        created_at: _core_dates_js__WEBPACK_IMPORTED_MODULE_0__/* .isoDate */ ._$,
        expires_at: _core_dates_js__WEBPACK_IMPORTED_MODULE_0__/* .isoDate */ ._$.nullable(),
    })),
    has_more: zod__WEBPACK_IMPORTED_MODULE_5__/* .boolean */ .zMY(),
    last_id: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().nullable(),
})
    .transform(({ data, has_more, last_id }) => ({
    rows: data,
    next: has_more ? (last_id ?? undefined) : undefined,
}));
const DEATHS = {
    inactive: 'disabled',
    archived: 'revoked',
    expired: 'expired',
};
const ofWorkspaces = {
    kinds: ['anthropic-api-key'],
    docs: [
        'https://platform.claude.com/docs/en/api/models/list',
        'https://platform.claude.com/docs/en/api/errors',
        'https://platform.claude.com/docs/en/api/http/organization/api_keys',
    ],
    inspect: async (asked, tools) => {
        const reply = await tools.ask(request('https://api.anthropic.com', '/v1/models?limit=1', asked.value));
        const models = zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ data: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ type: zod__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz('model') })) });
        const inspection = (0,_probe_js__WEBPACK_IMPORTED_MODULE_3__/* .answerTo */ .oy)(reply, { live: { body: models }, limited, dead: deaths });
        return inspection.answer === 'unknown' ? inspection : withRow(inspection, asked, tools);
    },
};
const ofAdmins = (0,_probe_js__WEBPACK_IMPORTED_MODULE_3__/* .probe */ .dy)({
    kinds: ['anthropic-admin-key'],
    docs: ['https://platform.claude.com/docs/en/api/admin/organizations/me'],
    request: ({ value }) => request('https://api.anthropic.com', '/v1/organizations/me', value),
    live: { body: zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ type: zod__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz('organization'), id: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP() }) },
    limited,
    dead: deaths,
});
const anthropic = {
    id: 'anthropic',
    hosts: ['api.anthropic.com'],
    admin: 'an Admin API key of the organisation',
    inspectors: [ofWorkspaces, ofAdmins],
};
/** The organisation knows when a key was made, and why it is good for nothing. */
async function withRow(inspection, { value, admin }, { ask }) {
    if (admin === undefined)
        return inspection;
    const rows = await (0,_key_list_js__WEBPACK_IMPORTED_MODULE_2__/* .allRows */ .P)((after) => {
        const page = after === undefined ? '' : `&after_id=${encodeURIComponent(after)}`;
        return ask(request(admin.at, `/v1/organizations/api_keys?limit=500${page}`, admin.secret));
    }, Keys);
    const row = (0,_stronger_js__WEBPACK_IMPORTED_MODULE_4__/* .only */ .j6)(rows, ({ partial_key_hint: hint }) => hint !== null && (0,_key_list_js__WEBPACK_IMPORTED_MODULE_2__/* .isShortFor */ .E)(value, hint));
    if (row === undefined)
        return inspection;
    return inspection.answer === 'live'
        ? (0,_core_inspection_js__WEBPACK_IMPORTED_MODULE_1__/* .live */ .VD)(factsOf(row))
        : (0,_core_inspection_js__WEBPACK_IMPORTED_MODULE_1__/* .dead */ .Tm)(DEATHS[row.status] ?? 'invalid', factsOf(row));
}
function factsOf({ id, created_at, expires_at }) {
    return { handle: id, createdAt: created_at, expiresAt: expires_at === null ? 'never' : expires_at };
}
/** https://platform.claude.com/docs/en/api/overview#authentication */
function request(at, path, key) {
    return {
        at,
        path,
        headers: { accept: 'application/json', 'anthropic-version': '2023-06-01', 'x-api-key': key },
    };
}


/***/ }),

/***/ 93667:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ age),
/* harmony export */   y: () => (/* binding */ lastUse)
/* harmony export */ });
/* harmony import */ var _core_dates_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79412);
/* harmony import */ var _aws_query_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43064);
/* harmony import */ var _stronger_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30530);



/** What IAM says of a user’s key: to the key itself if its policies let it ask, else to that of the policy. */
async function age({ region, host, arn }, own, admin, tools) {
    const id = own.accessKeyId.publicPart(/^(\w+)$/);
    const stronger = admin?.at === `https://${host}` ? (0,_aws_query_js__WEBPACK_IMPORTED_MODULE_1__/* .keysIn */ .q7)(admin.secret) : undefined;
    const ask = async (action, by) => by && (0,_stronger_js__WEBPACK_IMPORTED_MODULE_2__/* .granted */ .yU)((0,_aws_query_js__WEBPACK_IMPORTED_MODULE_1__/* .query */ .P)(tools, by, { service: 'iam', region, host }, action));
    const user = /:user\/(?:[^/]+\/)*([^/]+)$/.exec(arn)?.[1];
    const listed = 
    // Without a user it lists the keys of whoever signs.
    (await ask('ListAccessKeys', own)) ??
        (user && (await ask(`ListAccessKeys&UserName=${encodeURIComponent(user)}`, stronger)));
    const used = (await ask(`GetAccessKeyLastUsed&AccessKeyId=${id}`, own)) ??
        (await ask(`GetAccessKeyLastUsed&AccessKeyId=${id}`, stronger));
    // Of another account’s user of that name, the keys are others.
    const row = listed
        ? listed.text.split('<member>').find((member) => (0,_aws_query_js__WEBPACK_IMPORTED_MODULE_1__/* .element */ .ND)(member, 'AccessKeyId') === id)
        : undefined;
    return {
        createdAt: row === undefined ? undefined : _core_dates_js__WEBPACK_IMPORTED_MODULE_0__/* .isoDate */ ._$.parse((0,_aws_query_js__WEBPACK_IMPORTED_MODULE_1__/* .element */ .ND)(row, 'CreateDate')),
        lastUsedAt: used && lastUse(used.text),
    };
}
/** Uses of these two services may be our own. */
function lastUse(xml) {
    return ['sts', 'iam'].includes((0,_aws_query_js__WEBPACK_IMPORTED_MODULE_1__/* .element */ .ND)(xml, 'ServiceName') ?? '')
        ? undefined
        : _core_dates_js__WEBPACK_IMPORTED_MODULE_0__/* .isoDate */ ._$.parse((0,_aws_query_js__WEBPACK_IMPORTED_MODULE_1__/* .element */ .ND)(xml, 'LastUsedDate'));
}


/***/ }),

/***/ 43064:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ND: () => (/* binding */ element),
/* harmony export */   P: () => (/* binding */ query),
/* harmony export */   iQ: () => (/* binding */ partitionOf),
/* harmony export */   kZ: () => (/* binding */ HOSTS),
/* harmony export */   q7: () => (/* binding */ keysIn)
/* harmony export */ });
/* harmony import */ var _core_inspection_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9351);

/**
 * What is global answers for all regions of a partition, so no endpoint of a region is needed:
 * https://docs.aws.amazon.com/general/latest/gr/sts.html, https://docs.aws.amazon.com/general/latest/gr/iam-service.html
 */
const PARTITIONS = [
    {
        regions: /^cn-/,
        sts: 'sts.cn-north-1.amazonaws.com.cn',
        iam: 'iam.cn-north-1.amazonaws.com.cn',
        region: 'cn-north-1',
    },
    {
        regions: /^us-gov-/,
        sts: 'sts.us-gov-west-1.amazonaws.com',
        iam: 'iam.us-gov.amazonaws.com',
        region: 'us-gov-west-1',
    },
    {
        regions: /^(?:[a-z]{2}-[a-z]+-\d|aws-global$)/,
        sts: 'sts.amazonaws.com',
        iam: 'iam.amazonaws.com',
        region: 'us-east-1',
    },
];
const HOSTS = PARTITIONS.flatMap(({ sts, iam }) => [sts, iam]);
const REGION = ['AWS_REGION', 'AWS_DEFAULT_REGION', 'AWS_REGION_NAME'];
/** https://docs.aws.amazon.com/sdkref/latest/guide/feature-ss-endpoints.html; stores that speak S3 take keys of their own by the same names. */
const ENDPOINT = [
    'AWS_ENDPOINT_URL',
    'AWS_ENDPOINT_URL_STS',
    'AWS_ENDPOINT_URL_S3',
    'AWS_S3_ENDPOINT',
    'S3_ENDPOINT',
];
/** `isSaid`: the config says it, so that a key which is not known there is known nowhere. */
function partitionOf({ text }) {
    const endpoint = text(...ENDPOINT);
    if (endpoint !== undefined && !/\.amazonaws\.com(?:\.cn)?(?:[/:]|$)/.test(endpoint)) {
        throw new _core_inspection_js__WEBPACK_IMPORTED_MODULE_0__/* .Unanswered */ .XX('host-not-listed', 'the endpoint that the config names');
    }
    const region = text(...REGION);
    const partition = PARTITIONS.find(({ regions }) => regions.test(region ?? 'aws-global'));
    if (partition === undefined)
        throw new _core_inspection_js__WEBPACK_IMPORTED_MODULE_0__/* .Unanswered */ .XX('host-not-listed', 'the partition of AWS_REGION');
    return { ...partition, isSaid: region !== undefined };
}
/** A query is a read here, whatever it names. Parameters are encoded by whoever builds it. */
function query({ askSigned }, keys, { service, region, host, }, action) {
    const version = service === 'sts' ? '2011-06-15' : '2010-05-08';
    const request = { at: `https://${host}`, path: `/?Action=${action}&Version=${version}` };
    return askSigned(request, keys, { service, region });
}
/** The text of the first element of that name. Replies to queries are flat XML, and what is looked for in them is never escaped. */
function element(xml, name) {
    return new RegExp(`<${name}>([^<&]{1,2048})</${name}>`).exec(xml)?.[1];
}
/** `id:secret`, or `id:secret:token`; no part of a key has a colon. */
function keysIn(secret) {
    const form = /^(A[KS]IA)[A-Z2-7]{16}:[^:]{1,200}(?::[^:]{1,8000})?$/;
    if (secret.publicPart(form) === undefined)
        return undefined;
    const part = (index) => secret.derive((text) => text.split(':')[index] ?? '');
    const hasToken = secret.publicPart(/^[^:]*:[^:]*(:)/) !== undefined;
    return {
        accessKeyId: part(0),
        secretAccessKey: part(1),
        ...(hasToken ? { sessionToken: part(2) } : {}),
    };
}


/***/ }),

/***/ 95461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ aws)
/* harmony export */ });
/* harmony import */ var _core_inspection_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9351);
/* harmony import */ var _core_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99188);
/* harmony import */ var _aws_age_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93667);
/* harmony import */ var _aws_query_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43064);




const ID = 'aws-access-key-id';
const SECRET = 'aws-secret-access-key';
const TOKEN = 'aws-session-token';
const ofKeys = {
    kinds: [ID, SECRET, TOKEN],
    docs: [
        'https://docs.aws.amazon.com/STS/latest/APIReference/API_GetCallerIdentity.html',
        'https://docs.aws.amazon.com/STS/latest/APIReference/CommonErrors.html',
        'https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListAccessKeys.html',
        'https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetAccessKeyLastUsed.html',
    ],
    inspect: async (asked, tools) => {
        const { isSaid, sts, iam, region } = (0,_aws_query_js__WEBPACK_IMPORTED_MODULE_2__/* .partitionOf */ .iQ)(asked);
        const { isOwnId, ...keys } = keysOf(asked);
        const identify = () => (0,_aws_query_js__WEBPACK_IMPORTED_MODULE_2__/* .query */ .P)(tools, keys, { service: 'sts', region, host: sts }, 'GetCallerIdentity');
        let reply = await identify();
        // Requests with one id and several secrets within seconds are refused, whichever is right; a second try is answered.
        // https://github.com/trufflesecurity/trufflehog/blob/main/pkg/detectors/aws/access_keys/accesskey.go
        if (isMismatch(reply))
            reply = await identify();
        const arn = (0,_aws_query_js__WEBPACK_IMPORTED_MODULE_2__/* .element */ .ND)(reply.text, 'Arn');
        if (reply.status !== 200 || arn === undefined)
            return refusal(reply, isSaid, isOwnId, keys.sessionToken !== undefined);
        const told = keys.sessionToken === undefined ? await (0,_aws_age_js__WEBPACK_IMPORTED_MODULE_1__/* .age */ .K)({ region, host: iam, arn }, keys, asked.admin, tools) : {};
        return (0,_core_inspection_js__WEBPACK_IMPORTED_MODULE_0__/* .live */ .VD)({ ...told, ...(arn.endsWith(':root') ? { scopes: ['root'] } : {}) });
    },
};
const aws = {
    id: 'aws',
    hosts: _aws_query_js__WEBPACK_IMPORTED_MODULE_2__/* .HOSTS */ .kZ,
    admin: 'an access key that may "iam:ListAccessKeys" and "iam:GetAccessKeyLastUsed", as its id and its secret with a colon in between (and a session token behind another), for the host iam.amazonaws.com',
    // Of the account itself, which no policy limits: https://docs.aws.amazon.com/IAM/latest/UserGuide/id_root-user.html
    broad: ['root'],
    inspectors: [ofKeys],
};
/**
 * The three parts of a key, of which one was asked about: those that are called alike, else those of the usual names, else any.
 * `isOwnId`: the id is surely the one that it belongs to.
 */
function keysOf({ kind, value, name, other }) {
    const own = (0,_core_words_js__WEBPACK_IMPORTED_MODULE_3__/* .toWords */ .x4)(name ?? '');
    const alike = (words) => {
        const called = own.replace(/ACCESS_KEY_ID|SECRET_ACCESS_KEY|SESSION_TOKEN/, words);
        return called === own ? undefined : other(called);
    };
    const part = (id, words) => kind === id ? value : (alike(words) ?? other(`AWS_${words}`) ?? other(id));
    const isOwnId = kind === ID || alike('ACCESS_KEY_ID') !== undefined;
    const accessKeyId = part(ID, 'ACCESS_KEY_ID');
    const secretAccessKey = part(SECRET, 'SECRET_ACCESS_KEY');
    // What S3-compatible stores call so too is no key of AWS.
    const prefix = accessKeyId?.publicPart(/^(A[KS]IA)[A-Z2-7]{16}$/);
    if (accessKeyId === undefined || prefix === undefined)
        throw new _core_inspection_js__WEBPACK_IMPORTED_MODULE_0__/* .Unanswered */ .XX('incomplete', 'AWS_ACCESS_KEY_ID');
    if (secretAccessKey === undefined)
        throw new _core_inspection_js__WEBPACK_IMPORTED_MODULE_0__/* .Unanswered */ .XX('incomplete', 'AWS_SECRET_ACCESS_KEY');
    if (prefix === 'AKIA') {
        if (kind === TOKEN)
            throw new _core_inspection_js__WEBPACK_IMPORTED_MODULE_0__/* .Unanswered */ .XX('incomplete', 'AWS_ACCESS_KEY_ID');
        return { accessKeyId, secretAccessKey, isOwnId };
    }
    const sessionToken = part(TOKEN, 'SESSION_TOKEN');
    if (sessionToken === undefined)
        throw new _core_inspection_js__WEBPACK_IMPORTED_MODULE_0__/* .Unanswered */ .XX('incomplete', 'AWS_SESSION_TOKEN');
    return { accessKeyId, secretAccessKey, sessionToken, isOwnId };
}
/** With that code a clock which is wrong is told as well, in other words. */
function isMismatch({ text }) {
    return ((0,_aws_query_js__WEBPACK_IMPORTED_MODULE_2__/* .element */ .ND)(text, 'Code') === 'SignatureDoesNotMatch' &&
        /<Message>The request signature we calculated does not match the signature you provided\./.test(text));
}
/** https://docs.aws.amazon.com/STS/latest/APIReference/CommonErrors.html */
function refusal(reply, isSaid, isOwnId, isTemporary) {
    const code = (0,_aws_query_js__WEBPACK_IMPORTED_MODULE_2__/* .element */ .ND)(reply.text, 'Code');
    if (reply.status !== 403 && reply.status !== 400)
        return (0,_core_inspection_js__WEBPACK_IMPORTED_MODULE_0__/* .undocumented */ ._L)(reply);
    if (code === 'ExpiredToken')
        return (0,_core_inspection_js__WEBPACK_IMPORTED_MODULE_0__/* .dead */ .Tm)('expired');
    // Of the parts of a key, only the id can be unknown. A secret that does not fit it may be that of another key which lives.
    if (isMismatch(reply))
        return (0,_core_inspection_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)('incomplete', 'the parts do not belong together');
    if (code !== 'InvalidClientTokenId')
        return (0,_core_inspection_js__WEBPACK_IMPORTED_MODULE_0__/* .undocumented */ ._L)(reply);
    // Other partitions have other keys, and this one would say the same of each of theirs.
    if (!isSaid)
        return (0,_core_inspection_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)('incomplete', 'AWS_REGION');
    // The same is said of a session token that belongs to another id.
    if (!isOwnId || isTemporary)
        return (0,_core_inspection_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)('incomplete', 'the parts that belong to it');
    return (0,_core_inspection_js__WEBPACK_IMPORTED_MODULE_0__/* .dead */ .Tm)('invalid');
}


/***/ }),

/***/ 72137:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ azure)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./.compiled/core/dates.js
var dates = __webpack_require__(79412);
// EXTERNAL MODULE: ./.compiled/core/inspection.js
var core_inspection = __webpack_require__(9351);
// EXTERNAL MODULE: ./.compiled/core/secret.js
var secret = __webpack_require__(89301);
// EXTERNAL MODULE: ./.compiled/core/words.js
var words = __webpack_require__(99188);
// EXTERNAL MODULE: ./.compiled/providers/apis/basic-auth.js
var basic_auth = __webpack_require__(57133);
// EXTERNAL MODULE: ./.compiled/providers/apis/probe.js
var probe = __webpack_require__(92350);
;// CONCATENATED MODULE: ./.compiled/providers/apis/azure-devops.js




const URLS = [
    'AZURE_DEVOPS_ORG_URL',
    'AZURE_DEVOPS_ORGANIZATION_URL',
    'AZURE_DEVOPS_URL',
    'ADO_ORG_URL',
    'ADO_URL',
];
const ORGANISATIONS = [
    'AZURE_DEVOPS_ORG',
    'AZURE_DEVOPS_ORGANIZATION',
    'ADO_ORG',
    'ADO_ORGANIZATION',
    'AZDO_ORG',
];
/**
 * Which organisation a token is for is written nowhere in it. A token that does not suit is refused as one that is none, with a page for people; only
 * that it is over is said in words.
 */
const ofDevOps = {
    kinds: ['azure-devops-pat', 'azure-devops-pat-legacy'],
    docs: [
        'https://learn.microsoft.com/en-us/azure/devops/organizations/accounts/use-personal-access-tokens-to-authenticate',
        'https://learn.microsoft.com/en-us/rest/api/azure/devops/core/projects/list',
    ],
    inspect: async (asked, { ask }) => answered(await ask({
        at: 'https://dev.azure.com',
        path: `/${organisationOf(asked)}/_apis/projects?$top=1&api-version=7.1`,
        headers: {
            accept: 'application/json',
            authorization: (0,basic_auth/* basicAuth */.t)('', asked.value),
        },
    })),
};
function answered(reply) {
    const isOver = /^\W*Access Denied: The Personal Access Token used has expired\./.test(reply.text);
    if (reply.status === 401 && isOver)
        return (0,core_inspection/* dead */.Tm)('expired');
    return (0,probe/* answerTo */.oy)(reply, {
        live: { body: schemas/* object */.Ikc({ count: schemas/* number */.aig(), value: schemas/* array */.YOg(schemas/* object */.Ikc({ id: schemas/* string */.YjP() })) }) },
        dead: [],
    });
}
/** Older addresses have it in the host: https://learn.microsoft.com/en-us/azure/devops/extend/develop/work-with-urls */
function organisationOf({ text, account }) {
    const url = text(...URLS);
    if (url !== undefined) {
        const [, path, host] = /^https:\/\/(?:dev\.azure\.com\/([\w-]+)|([\w-]+)\.visualstudio\.com)(?:\/|$)/.exec(url) ?? [];
        const named = path ?? host;
        if (named === undefined)
            throw new core_inspection/* Unanswered */.XX('host-not-listed', 'a server of one’s own');
        return named;
    }
    const name = text(...ORGANISATIONS) ?? account['organization'];
    if (name === undefined || !/^[\w-]+$/.test(name))
        throw new core_inspection/* Unanswered */.XX('incomplete', 'the organisation');
    return name;
}

// EXTERNAL MODULE: ./.compiled/providers/apis/stronger.js
var stronger = __webpack_require__(30530);
;// CONCATENATED MODULE: ./.compiled/providers/apis/azure.js








/** Clouds have logins and a Graph of their own: https://learn.microsoft.com/en-us/graph/deployments */
const CLOUDS = [
    { login: 'login.microsoftonline.com', graph: 'graph.microsoft.com' },
    { login: 'login.microsoftonline.us', graph: 'graph.microsoft.us' },
    { login: 'login.partner.microsoftonline.cn', graph: 'microsoftgraph.chinacloudapi.cn' },
    { login: 'login.chinacloudapi.cn', graph: 'microsoftgraph.chinacloudapi.cn' },
];
/** https://learn.microsoft.com/en-us/entra/identity-platform/reference-error-codes#aadsts-error-codes */
function refusedAs(code) {
    const codes = schemas/* array */.YOg(schemas/* number */.aig()).refine((all) => all.includes(code));
    return { body: schemas/* object */.Ikc({ error: schemas/* literal */.euz('invalid_client'), error_codes: codes }) };
}
const dead = [400, 401].flatMap((status) => [
    { status, ...refusedAs(7000215) },
    { status, ...refusedAs(7000222), because: 'expired' },
]);
const ofClientSecrets = {
    kinds: ['azure-client-secret'],
    docs: [
        'https://learn.microsoft.com/en-us/entra/identity-platform/v2-oauth2-client-creds-grant-flow',
        'https://learn.microsoft.com/en-us/entra/identity-platform/reference-error-codes',
        'https://learn.microsoft.com/en-us/graph/api/application-get',
    ],
    inspect: async (asked, tools) => {
        const application = applicationOf(asked);
        const reply = await login(asked, application, tools);
        const inspection = (0,probe/* answerTo */.oy)(reply, {
            live: { body: schemas/* object */.Ikc({ token_type: schemas/* string */.YjP(), access_token: schemas/* string */.YjP() }) },
            dead,
        });
        return inspection.answer === 'live' ? (0,core_inspection/* live */.VD)(await listed(asked, application.id, tools)) : inspection;
    },
};
const azure = {
    id: 'azure',
    hosts: [...new Set(CLOUDS.map(({ login: host }) => host)), 'dev.azure.com'],
    admin: 'an access token for Microsoft Graph that may "Application.Read.All", for the host graph.microsoft.com',
    inspectors: [ofClientSecrets, ofDevOps],
};
const USUAL = ['', 'AZURE', 'ARM', 'ENTRA', 'MS', 'MICROSOFT'];
/** Which application it logs in: the one that is called like it (`MS365_CLIENT_SECRET`, `MS365_CLIENT_ID`), for with another it is wrong. */
function applicationOf({ name, text }) {
    const stem = /^(.*?)_?(?:CLIENT|APP|APPLICATION)_(?:SECRET|PASSWORD)/.exec((0,words/* toWords */.x4)(name ?? ''))?.[1] ?? '';
    const named = (starts, ...ends) => text(...starts.flatMap((start) => ends.map((end) => (start === '' ? end : `${start}_${end}`))));
    const id = named(stem === '' ? USUAL : [stem], 'CLIENT_ID', 'APP_ID', 'APPLICATION_ID');
    if (id === undefined || !/^[\da-f-]{36}$/i.test(id))
        throw new core_inspection/* Unanswered */.XX('incomplete', 'the client id');
    const tenant = named([stem, ...USUAL], 'TENANT_ID', 'TENANT');
    // An application logs in to a tenant of its own, and not to what stands for several.
    if (tenant === undefined || !/^[\w-]+(?:\.[\w-]+)+$|^[\da-f-]{36}$/i.test(tenant)) {
        throw new core_inspection/* Unanswered */.XX('incomplete', 'the tenant id');
    }
    const authority = text('AZURE_AUTHORITY_HOST') ?? CLOUDS[0].login;
    const host = authority.replace(/^https:\/\//, '').replace(/\/.*$/, '');
    const cloud = CLOUDS.find(({ login: own }) => own === host);
    if (cloud === undefined)
        throw new core_inspection/* Unanswered */.XX('host-not-listed', 'AZURE_AUTHORITY_HOST');
    return { id, tenant, cloud };
}
/** A token for Graph is given out whatever the application may do there. */
function login({ value }, { id, tenant, cloud }, { ask }) {
    const scope = encodeURIComponent(`https://${cloud.graph}/.default`);
    return ask({
        method: 'POST',
        at: `https://${cloud.login}`,
        path: `/${tenant}/oauth2/v2.0/token`,
        headers: { accept: 'application/json', 'content-type': 'application/x-www-form-urlencoded' },
        body: (0,secret/* secretText */.yD) `grant_type=client_credentials&client_id=${id}&scope=${scope}&client_secret=${value.derive(encodeURIComponent)}`,
    });
}
/** https://learn.microsoft.com/en-us/graph/api/resources/passwordcredential */
const Passwords = schemas/* object */.Ikc({
    passwordCredentials: schemas/* array */.YOg(schemas/* object */.Ikc({
        hint: schemas/* string */.YjP().nullable(),
        keyId: schemas/* string */.YjP(),
        startDateTime: dates/* isoDate */._$,
        endDateTime: dates/* isoDate */._$,
    })),
});
/** The application lists its secrets with three letters of each; if two have the same, nobody can tell which it is. */
async function listed({ admin, value }, id, { ask }) {
    if (admin === undefined)
        return {};
    const asking = ask({
        at: admin.at,
        path: `/v1.0/applications(appId='${id}')?$select=passwordCredentials`,
        headers: { authorization: (0,secret/* secretText */.yD) `Bearer ${admin.secret}` },
    });
    const hint = value.publicPart(/^(.{3})/);
    const passwords = (await (0,stronger/* told */.Ev)(asking, Passwords))?.passwordCredentials ?? [];
    const own = (0,stronger/* only */.j6)(passwords, (one) => one.hint === hint);
    return own === undefined
        ? {}
        : { createdAt: own.startDateTime, expiresAt: own.endDateTime, handle: own.keyId };
}


/***/ }),

/***/ 57133:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ basicAuthOf),
/* harmony export */   t: () => (/* binding */ basicAuth)
/* harmony export */ });
/* harmony import */ var _core_secret_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89301);

/** `Basic …` for the `authorization` header: https://www.rfc-editor.org/rfc/rfc7617#section-2 */
function basicAuth(user, password) {
    return basicAuthOf((0,_core_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .secretText */ .yD) `${user}:${password}`);
}
/** The same of a user and password that come with the colon in between. */
function basicAuthOf(pair) {
    return pair.derive((text) => `Basic ${Buffer.from(text).toString('base64')}`);
}


/***/ }),

/***/ 29789:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ cloudflare)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26921);
/* harmony import */ var _core_dates_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79412);
/* harmony import */ var _core_inspection_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9351);
/* harmony import */ var _probe_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92350);
/* harmony import */ var _stronger_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30530);





const API = 'https://api.cloudflare.com';
/** The variables of Wrangler and of the MCP servers: https://developers.cloudflare.com/workers/wrangler/system-environment-variables/ */
const ACCOUNT = ['CLOUDFLARE_ACCOUNT_ID', 'CF_ACCOUNT_ID'];
const EMAIL = ['CLOUDFLARE_EMAIL', 'CLOUDFLARE_API_EMAIL', 'CF_API_EMAIL', 'CF_EMAIL', 'X_AUTH_EMAIL'];
/** https://developers.cloudflare.com/fundamentals/api/troubleshooting/ */
function failure(code, message) {
    const error = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ code: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz(code), message: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz(message) });
    return zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ success: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz(false), errors: zod__WEBPACK_IMPORTED_MODULE_4__/* .tuple */ .PVZ([error]) });
}
const Verified = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    result: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
        id: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
        status: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['active', 'disabled', 'expired']),
        expires_on: _core_dates_js__WEBPACK_IMPORTED_MODULE_0__/* .isoDate */ ._$.optional(),
    }),
});
const Known = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    result: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
        id: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
        issued_on: _core_dates_js__WEBPACK_IMPORTED_MODULE_0__/* .isoDate */ ._$.optional(),
        modified_on: _core_dates_js__WEBPACK_IMPORTED_MODULE_0__/* .isoDate */ ._$.optional(),
        last_used_on: _core_dates_js__WEBPACK_IMPORTED_MODULE_0__/* .isoDate */ ._$.nullable().optional(),
    }),
});
const invalid = { status: 401, body: failure(1000, 'Invalid API Token') };
const ofTokens = {
    kinds: ['cloudflare-user-token', 'cloudflare-account-token', 'cloudflare-token-legacy'],
    docs: [
        'https://developers.cloudflare.com/api/resources/user/subresources/tokens/methods/verify/',
        'https://developers.cloudflare.com/api/resources/accounts/subresources/tokens/methods/verify/',
        'https://developers.cloudflare.com/api/resources/user/subresources/tokens/methods/get/',
    ],
    inspect: async (asked, tools) => {
        if (asked.kind === 'cloudflare-account-token')
            return ofAccount(asked, tools);
        const inspection = await verified('/client/v4/user/tokens', asked, tools);
        // An account's token is none of a user's, and looked the same before there were prefixes.
        return (0,_probe_js__WEBPACK_IMPORTED_MODULE_2__/* .isStrange */ .bk)(inspection) && asked.kind === 'cloudflare-token-legacy'
            ? ofAccount(asked, tools)
            : inspection;
    },
};
const ofUsers = (0,_probe_js__WEBPACK_IMPORTED_MODULE_2__/* .probe */ .dy)({
    kinds: ['cloudflare-global-key', 'cloudflare-global-key-legacy'],
    docs: [
        'https://developers.cloudflare.com/fundamentals/api/get-started/keys/',
        'https://developers.cloudflare.com/api/resources/user/methods/get/',
    ],
    request: ({ value, text }) => {
        const email = text(...EMAIL);
        if (email === undefined)
            throw new _core_inspection_js__WEBPACK_IMPORTED_MODULE_1__/* .Unanswered */ .XX('incomplete', EMAIL[0]);
        return {
            at: API,
            path: '/client/v4/user',
            headers: { accept: 'application/json', 'x-auth-email': email, 'x-auth-key': value },
        };
    },
    live: { body: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ success: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz(true), result: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP() }) }) },
    dead: [400, 403].map((status) => ({ status, body: failure(9103, 'Unknown X-Auth-Key or X-Auth-Email') })),
});
const ofLogins = (0,_probe_js__WEBPACK_IMPORTED_MODULE_2__/* .probe */ .dy)({
    kinds: ['cloudflare-oauth-token'],
    docs: ['https://developers.cloudflare.com/api/resources/user/methods/get/'],
    request: (asked) => ({ at: API, path: '/client/v4/user', headers: (0,_probe_js__WEBPACK_IMPORTED_MODULE_2__/* .bearer */ .CM)(asked) }),
    live: { body: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ success: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz(true), result: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP() }) }) },
    // The same code says that a live one may not see this, in other words.
    dead: [401, 403].map((status) => ({ status, body: failure(9109, 'Invalid access token') })),
});
const cloudflare = {
    id: 'cloudflare',
    hosts: ['api.cloudflare.com'],
    admin: 'an API token with the permission API Tokens Read, of the same user or account',
    inspectors: [ofTokens, ofUsers, ofLogins],
};
async function ofAccount(asked, tools) {
    const named = asked.text(...ACCOUNT);
    const account = named ?? asked.account['account'];
    if (account === undefined)
        return (0,_core_inspection_js__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5)('incomplete', ACCOUNT[0]);
    const inspection = await verified(`/client/v4/accounts/${encodeURIComponent(account)}/tokens`, asked, tools);
    // That the policy's account does not know it says nothing if it may be of another.
    const isOfAnother = named === undefined && (0,_probe_js__WEBPACK_IMPORTED_MODULE_2__/* .isStrange */ .bk)(inspection);
    return isOfAnother ? (0,_core_inspection_js__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5)('incomplete', ACCOUNT[0]) : inspection;
}
async function verified(path, asked, tools) {
    const reply = await tools.ask({ at: API, path: `${path}/verify`, headers: (0,_probe_js__WEBPACK_IMPORTED_MODULE_2__/* .bearer */ .CM)(asked) });
    const inspection = (0,_probe_js__WEBPACK_IMPORTED_MODULE_2__/* .answerTo */ .oy)(reply, { live: { body: Verified }, dead: [invalid] });
    if (inspection.answer !== 'live')
        return inspection;
    const { id, status, expires_on } = Verified.parse(reply.json).result;
    const facts = { handle: id, expiresAt: expires_on, ...(await recorded(path, id, asked, tools)) };
    return status === 'active' ? (0,_core_inspection_js__WEBPACK_IMPORTED_MODULE_1__/* .live */ .VD)(facts) : (0,_core_inspection_js__WEBPACK_IMPORTED_MODULE_1__/* .dead */ .Tm)(status, facts);
}
/** When it was made and used is told only to a token that may read tokens. */
async function recorded(path, id, { admin }, { ask, now }) {
    if (admin === undefined)
        return {};
    const headers = (0,_probe_js__WEBPACK_IMPORTED_MODULE_2__/* .bearer */ .CM)({ value: admin.secret });
    const asking = ask({ at: admin.at, path: `${path}/${encodeURIComponent(id)}`, headers });
    const known = (await (0,_stronger_js__WEBPACK_IMPORTED_MODULE_3__/* .told */ .Ev)(asking, Known))?.result;
    if (known?.id !== id)
        return {};
    const { issued_on, modified_on, last_used_on } = known;
    // To roll a token makes it anew under the same id: https://developers.cloudflare.com/fundamentals/api/how-to/roll-token/
    const isAsMade = modified_on === undefined || modified_on.getTime() === issued_on?.getTime();
    return {
        ...(isAsMade ? { createdAt: issued_on } : { existedAt: modified_on }),
        lastUsedAt: (0,_stronger_js__WEBPACK_IMPORTED_MODULE_3__/* .usedBefore */ .Jn)(now, last_used_on),
    };
}


/***/ }),

/***/ 45798:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RO: () => (/* binding */ rowsOf),
/* harmony export */   eY: () => (/* binding */ loggedIn),
/* harmony export */   gm: () => (/* binding */ unproven)
/* harmony export */ });
/* harmony import */ var _core_databases_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50883);
/* harmony import */ var _core_inspection_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9351);


/** Logs in, and closes the session when it has been asked. */
async function loggedIn(opening, ask, refused) {
    let session;
    try {
        session = await opening;
    }
    catch (error) {
        if (error instanceof _core_databases_js__WEBPACK_IMPORTED_MODULE_0__/* .LoginRefused */ .Q)
            return refused(error);
        throw error;
    }
    try {
        return await ask(session);
    }
    finally {
        await session.close();
    }
}
/** The rows as they should be; none if the server does not tell, or tells something else. */
async function rowsOf(row, answer) {
    try {
        const rows = row.array().safeParse(await answer);
        return rows.success ? rows.data : [];
    }
    catch (error) {
        if (error instanceof _core_databases_js__WEBPACK_IMPORTED_MODULE_0__/* .StatementRefused */ .C)
            return [];
        throw error;
    }
}
/** For a server that lets somebody in without having looked at the password. */
function unproven() {
    return (0,_core_inspection_js__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5)('unexpected-reply', 'the server asks for no password');
}


/***/ }),

/***/ 30027:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DH: () => (/* binding */ decoded),
/* harmony export */   _Q: () => (/* binding */ addressIn),
/* harmony export */   jg: () => (/* binding */ HOST)
/* harmony export */ });
const HOST = /^(?:\[[0-9a-f:.]+\]|[a-z0-9_](?:[a-z0-9._-]*[a-z0-9_])?)$/i;
/** Options that lead elsewhere than the host in front of them. */
const ELSEWHERE = ['hostaddr', 'socket', 'unix_?socket', 'service', 'servicefile'];
/** `undefined` if it is none of these schemes, or names no host, or several, or can be read in two ways. */
function addressIn(read, schemes) {
    const scheme = read(/^(?:jdbc:|url:)?([a-z][a-z0-9+.-]{0,40}):\/\//i)?.toLowerCase();
    if (scheme === undefined)
        return pairs(read);
    return schemes.test(scheme) ? url(read, scheme) : undefined;
}
/** https://www.postgresql.org/docs/current/libpq-connect.html#LIBPQ-CONNSTRING-URIS, which others do alike */
function url(read, scheme) {
    // An `@` behind the host would be part of a password that should have been encoded.
    if (read(/^[^/]*\/\/[^/?#]*[/?#].*(@)/s) !== undefined)
        return undefined;
    const option = (...names) => firstOf(names, (name) => decoded(read(new RegExp(`[?&;]${name}=([^&;#]*)`, 'i'))));
    const [, authority = '', port] = /^(.*?)(?::(\d{0,5}))?$/.exec(read(/^[^/]*\/\/(?:[^/?#]*@)?([^@/?#]*)/) ?? '') ?? [];
    const said = option('host');
    if (option(...ELSEWHERE) !== undefined || (authority !== '' && said !== undefined))
        return undefined;
    const host = authority === '' ? (said ?? '') : decoded(authority);
    if (!HOST.test(host))
        return undefined;
    return {
        scheme,
        host,
        port: port || option('port'),
        user: decoded(read(/^[^/]*\/\/([^:@/?#]+)(?::[^/?#]*)?@/)) ?? option('user', 'username'),
        database: decoded(read(/^[^/]*\/\/[^/?#]*\/([^/?#;]+)/)) ?? option('dbname', 'database'),
        option,
        place: read(/^[^/]*\/\/[^:@/?#]*(:)[^/?#]*@/) === undefined ? 'query' : 'userinfo',
    };
}
/** `host=… password=…` and `Server=…;Password=…`: https://www.npgsql.org/doc/connection-string-parameters.html */
function pairs(read) {
    const option = (...names) => firstOf(names, (name) => read(new RegExp(`(?:^|[;\\s])${name}\\s*=\\s*([^;\\s'"]+)(?=[;\\s]|$)`, 'i')));
    const host = option('host', 'server', 'data ?source', 'hostname');
    if (host === undefined || !HOST.test(host) || option(...ELSEWHERE) !== undefined)
        return undefined;
    return {
        scheme: undefined,
        host,
        port: option('port'),
        user: option('user ?id', 'user ?name', 'user', 'uid'),
        database: option('dbname', 'database', 'initial catalog'),
        option,
        place: 'pair',
    };
}
function firstOf(names, find) {
    for (const name of names) {
        const found = find(name);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
/** What is encoded wrongly is left as it is: whoever takes it at all takes it so. */
function decoded(text) {
    try {
        return (text === undefined ? undefined : decodeURIComponent(text));
    }
    catch {
        return text;
    }
}


/***/ }),

/***/ 4564:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ databricks)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26921);
/* harmony import */ var _core_dates_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79412);
/* harmony import */ var _core_inspection_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9351);
/* harmony import */ var _probe_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92350);
/* harmony import */ var _stronger_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30530);





/** As the vendor’s SDK gets it: https://github.com/databricks/databricks-sdk-go/issues/873 */
const invalidToken = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ message: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz('Invalid access token.') });
const ofTokens = {
    kinds: ['databricks-personal-token'],
    docs: [
        'https://docs.databricks.com/api/workspace/currentuser/me',
        'https://docs.databricks.com/api/workspace/tokens/list',
        'https://github.com/databricks/databricks-sdk-go/issues/873',
    ],
    inspect: async (asked, tools) => {
        const inspection = (0,_probe_js__WEBPACK_IMPORTED_MODULE_2__/* .answerTo */ .oy)(await tools.ask(request(asked, '/preview/scim/v2/Me')), {
            live: { body: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), userName: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP() }) },
            dead: [{ status: 403, body: invalidToken }],
        });
        return inspection.answer === 'live' ? withAge(asked, tools) : inspection;
    },
};
const databricks = {
    id: 'databricks',
    hosts: ['*.cloud.databricks.com', '*.azuredatabricks.net', '*.gcp.databricks.com'],
    inspectors: [ofTokens],
};
/** https://databricks.github.io/sdk-js/api/interfaces/_databricks_sdk-tokens.v1.PublicTokenInfo.html */
const Tokens = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    token_infos: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
        token_id: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
        creation_time: _core_dates_js__WEBPACK_IMPORTED_MODULE_0__/* .unixMillis */ .b$,
        expiry_time: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig(),
        scopes: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()).optional(),
    })),
});
/** A token sees all tokens of its user, but not which of them it is: one must be all there is. */
async function withAge(asked, { ask }) {
    const tokens = await (0,_stronger_js__WEBPACK_IMPORTED_MODULE_3__/* .told */ .Ev)(ask(request(asked, '/token/list')), Tokens);
    const token = (0,_stronger_js__WEBPACK_IMPORTED_MODULE_3__/* .only */ .j6)(tokens?.token_infos);
    if (token === undefined)
        return (0,_core_inspection_js__WEBPACK_IMPORTED_MODULE_1__/* .live */ .VD)();
    const { token_id, creation_time, expiry_time, scopes } = token;
    return (0,_core_inspection_js__WEBPACK_IMPORTED_MODULE_1__/* .live */ .VD)({
        handle: token_id,
        createdAt: creation_time,
        scopes,
        expiresAt: expiry_time === -1 ? 'never' : _core_dates_js__WEBPACK_IMPORTED_MODULE_0__/* .unixMillis */ .b$.parse(expiry_time),
    });
}
function request({ value, instance }, path) {
    // The origin alone: a path may lead to what customers run on their clusters.
    const { origin, host } = instance({ names: ['DATABRICKS_HOST', 'DATABRICKS_SERVER_HOSTNAME'] });
    // Where clusters are reached by their users: https://learn.microsoft.com/azure/databricks/dev-tools/databricks-connect/
    if (/(?:^|[.-])dp-/.test(host))
        throw new _core_inspection_js__WEBPACK_IMPORTED_MODULE_1__/* .Unanswered */ .XX('host-not-listed', host);
    return { at: origin, path: `/api/2.0${path}`, headers: (0,_probe_js__WEBPACK_IMPORTED_MODULE_2__/* .bearer */ .CM)({ value }) };
}


/***/ }),

/***/ 63609:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eq: () => (/* binding */ validation),
/* harmony export */   OH: () => (/* binding */ Validation),
/* harmony export */   iY: () => (/* binding */ headersFor),
/* harmony export */   ys: () => (/* binding */ ofApiKeys)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(26921);
/* harmony import */ var _core_dates_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79412);
/* harmony import */ var _core_inspection_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9351);
/* harmony import */ var _datadog_site_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16440);
/* harmony import */ var _probe_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92350);
/* harmony import */ var _stronger_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30530);






const APPLICATION_KEYS = [
    'datadog-application-key',
    'DD_APP_KEY',
    'DATADOG_APP_KEY',
    'DD_APPLICATION_KEY',
    'DATADOG_APPLICATION_KEY',
];
const ofApiKeys = {
    kinds: ['datadog-api-key'],
    docs: [
        'https://docs.datadoghq.com/api/latest/authentication/#validate-api-key',
        'https://docs.datadoghq.com/api/latest/key-management/validate-api-key/',
        'https://docs.datadoghq.com/api/latest/key-management/get-api-key/',
    ],
    inspect: async (asked, tools) => {
        const { at, isSaid } = (0,_datadog_site_js__WEBPACK_IMPORTED_MODULE_2__/* .siteOf */ .zU)(asked);
        const reply = await tools.ask(validation(at, asked.value));
        const inspection = (0,_probe_js__WEBPACK_IMPORTED_MODULE_3__/* .answerTo */ .oy)(reply, { live: { body: Validation }, dead: [_datadog_site_js__WEBPACK_IMPORTED_MODULE_2__/* .forbidden */ .o0] });
        // Nothing says that it is a key of this site, so it may be one of another.
        if (inspection.answer === 'dead' && !isSaid)
            return (0,_core_inspection_js__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5)('incomplete', 'DD_SITE');
        return inspection.answer === 'live' ? (0,_core_inspection_js__WEBPACK_IMPORTED_MODULE_1__/* .live */ .VD)(await known(asked, tools, at)) : inspection;
    },
};
const Validation = zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ valid: zod__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz(true) });
function validation(at, apiKey) {
    return { at, path: '/api/v1/validate', headers: headersFor(apiKey) };
}
function headersFor(apiKey, applicationKey) {
    return {
        accept: 'application/json',
        'dd-api-key': apiKey,
        ...(applicationKey === undefined ? {} : { 'dd-application-key': applicationKey }),
    };
}
const Identity = zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
    data: zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
        attributes: zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ api_key_id: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), api_key_scopes: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()).optional() }),
    }),
});
const Key = zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
    data: zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
        id: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
        attributes: zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ created_at: _core_dates_js__WEBPACK_IMPORTED_MODULE_0__/* .isoDate */ ._$, date_last_used: _core_dates_js__WEBPACK_IMPORTED_MODULE_0__/* .isoDate */ ._$.nullish() }),
    }),
});
/** A key knows its id; its dates are told to an application key only: the policy’s, or the one beside it. */
async function known(asked, { ask, now }, at) {
    const { value, admin, other } = asked;
    const identity = await (0,_stronger_js__WEBPACK_IMPORTED_MODULE_4__/* .told */ .Ev)(ask({ at, path: '/api/v2/validate', headers: headersFor(value) }), Identity);
    if (identity === undefined)
        return {};
    const { api_key_id: id, api_key_scopes: scopes } = identity.data.attributes;
    const applicationKey = admin?.at === at ? admin.secret : other(...APPLICATION_KEYS);
    if (applicationKey === undefined)
        return { handle: id, scopes };
    const path = `/api/v2/api_keys/${encodeURIComponent(id)}`;
    const key = await (0,_stronger_js__WEBPACK_IMPORTED_MODULE_4__/* .told */ .Ev)(ask({ at, path, headers: headersFor(value, applicationKey) }), Key);
    const attributes = key?.data.id === id ? key.data.attributes : undefined;
    return {
        handle: id,
        scopes,
        createdAt: attributes?.created_at,
        lastUsedAt: (0,_stronger_js__WEBPACK_IMPORTED_MODULE_4__/* .usedBefore */ .Jn)(now, attributes?.date_last_used),
    };
}


/***/ }),

/***/ 16440:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bo: () => (/* binding */ SITES),
/* harmony export */   nc: () => (/* binding */ unauthorized),
/* harmony export */   o0: () => (/* binding */ forbidden),
/* harmony export */   zU: () => (/* binding */ siteOf)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
/* harmony import */ var _core_inspection_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9351);


/** https://docs.datadoghq.com/getting_started/site/#access-the-datadog-site */
const SITES = [
    'datadoghq.com',
    'us3.datadoghq.com',
    'us5.datadoghq.com',
    'datadoghq.eu',
    'ap1.datadoghq.com',
    'ap2.datadoghq.com',
    'uk1.datadoghq.com',
    'ddog-gov.com',
    'us2.ddog-gov.com',
];
const NAMES = [
    'DD_SITE',
    'DATADOG_SITE',
    'DD_HOST',
    'DATADOG_HOST',
    'DATADOG_API_HOST',
    'DATADOG_BASE_URL',
    'DATADOG_URL',
    'SITE',
];
function siteOf({ text, instance }) {
    const said = text(...NAMES);
    if (said === undefined) {
        return { at: instance({ otherwise: 'https://api.datadoghq.com' }).at, isSaid: false };
    }
    const host = said
        .toLowerCase()
        .replace(/^[a-z]+:\/\//, '')
        .replace(/[:/].*$/s, '');
    const site = SITES.find((one) => one === host.replace(/^(?:api|app|www|mcp)\./, ''));
    if (site === undefined)
        throw new _core_inspection_js__WEBPACK_IMPORTED_MODULE_0__/* .Unanswered */ .XX('host-not-listed', host);
    return { at: `https://api.${site}`, isSaid: true };
}
function refusal(status, error) {
    return { status, body: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ errors: zod__WEBPACK_IMPORTED_MODULE_1__/* .tuple */ .PVZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(error)]) }) };
}
/** https://docs.datadoghq.com/api/latest/authentication/#validate-api-key. In other words it may be about who asks from where. */
const forbidden = refusal(403, 'Forbidden');
/** https://docs.datadoghq.com/api/latest/key-management/validate-api-and-application-keys/ */
const unauthorized = refusal(401, 'Unauthorized');


/***/ }),

/***/ 58895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ datadog)
});

// EXTERNAL MODULE: ./.compiled/providers/apis/datadog-api-key.js
var datadog_api_key = __webpack_require__(63609);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./.compiled/core/dates.js
var dates = __webpack_require__(79412);
// EXTERNAL MODULE: ./.compiled/core/inspection.js
var core_inspection = __webpack_require__(9351);
// EXTERNAL MODULE: ./.compiled/providers/apis/datadog-site.js
var datadog_site = __webpack_require__(16440);
// EXTERNAL MODULE: ./.compiled/providers/apis/probe.js
var probe = __webpack_require__(92350);
// EXTERNAL MODULE: ./.compiled/providers/apis/stronger.js
var stronger = __webpack_require__(30530);
;// CONCATENATED MODULE: ./.compiled/providers/apis/datadog-application-key.js







const API_KEYS = ['datadog-api-key', 'DD_API_KEY', 'DATADOG_API_KEY'];
const BothValid = schemas/* object */.Ikc({ status: schemas/* literal */.euz('ok') });
const ofApplicationKeys = {
    kinds: ['datadog-application-key'],
    docs: [
        'https://docs.datadoghq.com/api/latest/key-management/validate-api-and-application-keys/',
        'https://docs.datadoghq.com/api/latest/key-management/get-all-application-keys-owned-by-current-user/',
    ],
    inspect: async (asked, tools) => {
        const apiKey = asked.other(...API_KEYS);
        if (apiKey === undefined)
            throw new core_inspection/* Unanswered */.XX('incomplete', 'DD_API_KEY');
        const { at } = (0,datadog_site/* siteOf */.zU)(asked);
        // With an API key that is valid there, whatever is wrong with the pair is wrong with this half.
        const first = (0,probe/* answerTo */.oy)(await tools.ask((0,datadog_api_key/* validation */.Eq)(at, apiKey)), {
            live: { body: datadog_api_key/* Validation */.OH },
            dead: [datadog_site/* forbidden */.o0],
        });
        if (first.answer === 'dead')
            return (0,core_inspection/* unknown */.L5)('incomplete', 'DD_API_KEY');
        if (first.answer === 'unknown')
            return first;
        const headers = (0,datadog_api_key/* headersFor */.iY)(apiKey, asked.value);
        const inspection = (0,probe/* answerTo */.oy)(await tools.ask({ at, path: '/api/v2/validate_keys', headers }), {
            live: { body: BothValid },
            dead: [datadog_site/* forbidden */.o0, datadog_site/* unauthorized */.nc],
        });
        return inspection.answer === 'live' ? (0,core_inspection/* live */.VD)(await known(asked, tools, at, apiKey)) : inspection;
    },
};
const Keys = schemas/* object */.Ikc({
    data: schemas/* array */.YOg(schemas/* object */.Ikc({
        id: schemas/* string */.YjP(),
        attributes: schemas/* object */.Ikc({
            created_at: dates/* isoDate */._$,
            last4: schemas/* string */.YjP(),
            last_used_at: dates/* isoDate */._$.nullish(),
            scopes: schemas/* array */.YOg(schemas/* string */.YjP()).nullish(),
        }),
    })),
    meta: schemas/* object */.Ikc({ page: schemas/* object */.Ikc({ total_filtered_count: schemas/* number */.aig() }) }).optional(),
});
/** Its user’s keys, of which the last four digits are shown: they must be those of one key, and the list the whole. */
async function known({ value }, { ask, now }, at, apiKey) {
    const path = '/api/v2/current_user/application_keys?page[size]=100';
    const keys = await (0,stronger/* told */.Ev)(ask({ at, path, headers: (0,datadog_api_key/* headersFor */.iY)(apiKey, value) }), Keys);
    if (keys === undefined || (keys.meta?.page.total_filtered_count ?? 0) > keys.data.length)
        return {};
    const last4 = value.publicPart(/(.{4})$/s);
    const key = (0,stronger/* only */.j6)(keys.data, ({ attributes }) => attributes.last4 === last4);
    return key === undefined
        ? {}
        : {
            handle: key.id,
            createdAt: key.attributes.created_at,
            lastUsedAt: (0,stronger/* usedBefore */.Jn)(now, key.attributes.last_used_at),
            scopes: key.attributes.scopes ?? undefined,
        };
}

;// CONCATENATED MODULE: ./.compiled/providers/apis/datadog.js



const datadog = {
    id: 'datadog',
    hosts: datadog_site/* SITES */.bo.map((site) => `api.${site}`),
    admin: 'an application key with `api_keys_read`, of the organisation that the API keys belong to',
    inspectors: [datadog_api_key/* ofApiKeys */.ys, ofApplicationKeys],
};


/***/ }),

/***/ 69703:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ elevenlabs)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(26921);
/* harmony import */ var _core_dates_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79412);
/* harmony import */ var _core_inspection_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9351);
/* harmony import */ var _key_list_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16916);
/* harmony import */ var _probe_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92350);
/* harmony import */ var _regions_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(61729);
/* harmony import */ var _stronger_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(30530);







/** https://elevenlabs.io/docs/developers/resources/error-messages. Abuse and exhausted quotas have this status too. */
const invalid = zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({ detail: zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({ status: zod__WEBPACK_IMPORTED_MODULE_6__/* .literal */ .euz('invalid_api_key') }) });
const deaths = [
    { status: 401, body: invalid },
    { status: 400, body: invalid },
];
/** A key that may not read its user. */
const limited = [
    { status: 401, body: zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({ detail: zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({ status: zod__WEBPACK_IMPORTED_MODULE_6__/* .literal */ .euz('missing_permissions') }) }) },
];
/** https://elevenlabs.io/docs/api-reference/service-accounts/list */
const Accounts = zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({
    'service-accounts': zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({
        'api-keys': zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({
            key_id: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(),
            hint: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(),
            created_at_unix: _core_dates_js__WEBPACK_IMPORTED_MODULE_0__/* .unixSeconds */ .Yb,
            permissions: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP()).nullish(),
        })),
    })),
})
    .transform((body) => ({ rows: body['service-accounts'].flatMap((account) => account['api-keys']) }));
/** As the vendor’s MCP server reads ELEVENLABS_API_RESIDENCY. https://github.com/elevenlabs/elevenlabs-mcp */
const RESIDENCES = {
    us: 'https://api.elevenlabs.io',
    global: 'https://api.elevenlabs.io',
    'eu-residency': 'https://api.eu.residency.elevenlabs.io',
    'in-residency': 'https://api.in.residency.elevenlabs.io',
    'sg-residency': 'https://api.sg.residency.elevenlabs.io',
};
const ADDRESSES = ['ELEVENLABS_API_BASE_URL', 'ELEVENLABS_BASE_URL', 'ELEVENLABS_API_BASE'];
const ofUsers = {
    kinds: ['elevenlabs-api-key', 'elevenlabs-legacy-key'],
    docs: [
        'https://elevenlabs.io/docs/api-reference/user/get',
        'https://elevenlabs.io/docs/api-reference/service-accounts/list',
    ],
    inspect: async (asked, tools) => {
        const user = zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({ user_id: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP() });
        const inspection = await (0,_regions_js__WEBPACK_IMPORTED_MODULE_4__/* .inSomeRegion */ .W)(residencesOf(asked), async (at) => {
            const reply = await tools.ask(request(at, '/v1/user', asked.value));
            return (0,_probe_js__WEBPACK_IMPORTED_MODULE_3__/* .answerTo */ .oy)(reply, { live: { body: user }, limited, dead: deaths });
        });
        return inspection.answer === 'live' ? withRow(inspection, asked, tools) : inspection;
    },
};
const elevenlabs = {
    id: 'elevenlabs',
    hosts: [
        'api.elevenlabs.io',
        'api.us.elevenlabs.io',
        'api.eu.residency.elevenlabs.io',
        'api.in.residency.elevenlabs.io',
        'api.sg.residency.elevenlabs.io',
    ],
    admin: 'an API key of a workspace administrator that may read service accounts',
    inspectors: [ofUsers],
};
/** Only keys of service accounts are on any list. */
async function withRow(inspection, { value, admin }, { ask }) {
    if (admin === undefined)
        return inspection;
    const rows = await (0,_key_list_js__WEBPACK_IMPORTED_MODULE_2__/* .allRows */ .P)(() => ask(request(admin.at, '/v1/service-accounts', admin.secret)), Accounts);
    const row = (0,_stronger_js__WEBPACK_IMPORTED_MODULE_5__/* .only */ .j6)(rows, ({ hint }) => (0,_key_list_js__WEBPACK_IMPORTED_MODULE_2__/* .isShortFor */ .E)(value, hint));
    if (row === undefined)
        return inspection;
    const { key_id, created_at_unix, permissions } = row;
    return (0,_core_inspection_js__WEBPACK_IMPORTED_MODULE_1__/* .live */ .VD)({ handle: key_id, createdAt: created_at_unix, scopes: permissions ?? undefined });
}
/** Where the data resides, or, if nothing says, all places where it may: each has keys of its own. */
function residencesOf({ instance, text }) {
    if (text(...ADDRESSES) !== undefined)
        return [instance({ names: ADDRESSES }).origin];
    const residence = text('ELEVENLABS_API_RESIDENCY')?.trim().toLowerCase();
    if (residence === undefined)
        return [...new Set(Object.values(RESIDENCES))];
    const at = RESIDENCES[residence];
    if (at === undefined)
        throw new _core_inspection_js__WEBPACK_IMPORTED_MODULE_1__/* .Unanswered */ .XX('host-unknown', 'ELEVENLABS_API_RESIDENCY');
    return [at];
}
function request(at, path, key) {
    return { at, path, headers: { accept: 'application/json', 'xi-api-key': key } };
}


/***/ }),

/***/ 92980:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ exa)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(26921);
/* harmony import */ var _core_dates_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79412);
/* harmony import */ var _core_inspection_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9351);
/* harmony import */ var _core_secret_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89301);
/* harmony import */ var _core_words_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(99188);
/* harmony import */ var _probe_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92350);
/* harmony import */ var _stronger_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30530);







const replies = {
    live: { body: zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ data: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* .unknown */ .L5J()), hasMore: zod__WEBPACK_IMPORTED_MODULE_5__/* .boolean */ .zMY() }) },
    // https://exa.ai/docs/admin/error-codes
    dead: [{ status: 401, body: zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ tag: zod__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz('INVALID_API_KEY') }) }],
};
const Recorded = zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
    apiKey: zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), publicId: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().optional(), createdAt: _core_dates_js__WEBPACK_IMPORTED_MODULE_0__/* .isoDate */ ._$ }),
});
const exa = {
    id: 'exa',
    hosts: ['api.exa.ai', 'admin-api.exa.ai'],
    admin: 'a service key of the team (the Team Management API), which tells when a key was made',
    inspectors: [
        {
            kinds: ['exa-api-key'],
            docs: [
                'https://exa.ai/docs/websets/api/websets/list-all-websets',
                'https://exa.ai/docs/admin/error-codes',
                'https://exa.ai/docs/reference/team-management/get-api-key',
            ],
            inspect: async (asked, tools) => {
                const { name, value } = asked;
                // Service keys are for the Team Management API alone, and look alike.
                if ((0,_core_words_js__WEBPACK_IMPORTED_MODULE_6__/* .hasWords */ .kR)((0,_core_words_js__WEBPACK_IMPORTED_MODULE_6__/* .toWords */ .x4)(name ?? ''), 'SERVICE'))
                    return (0,_core_inspection_js__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5)('no-way');
                const reply = await tools.ask({
                    at: 'https://api.exa.ai',
                    path: '/websets/v0/websets?limit=1',
                    headers: { accept: 'application/json', 'x-api-key': value },
                });
                const inspection = (0,_probe_js__WEBPACK_IMPORTED_MODULE_3__/* .answerTo */ .oy)(reply, replies);
                return inspection.answer === 'live' ? withRecord(asked, tools) : inspection;
            },
        },
    ],
};
/**
 * A key stands for its own id there, as long as it is the current one, so that whatever is told is told of no other; and the ids, which once were
 * the keys, are not repeated, unlike the public one. To rotate a key changes its secret, and neither its record nor when that was made: only of a record
 * whose id is this very key it is known that it has never been done. https://exa.ai/docs/reference/team-management/rotate-api-key
 */
async function withRecord({ value, admin }, { ask }) {
    if (admin === undefined)
        return (0,_core_inspection_js__WEBPACK_IMPORTED_MODULE_1__/* .live */ .VD)();
    const asking = ask({
        at: admin.at,
        path: (0,_core_secret_js__WEBPACK_IMPORTED_MODULE_2__/* .secretText */ .yD) `/team-management/api-keys/${value.derive(encodeURIComponent)}`,
        headers: { accept: 'application/json', 'x-api-key': admin.secret },
    });
    const record = (await (0,_stronger_js__WEBPACK_IMPORTED_MODULE_4__/* .told */ .Ev)(asking, Recorded))?.apiKey;
    const isKey = (id) => value.derive((own) => (id === own ? 'yes' : 'no')).publicPart(/^(yes)$/) !== undefined;
    const handle = isKey(record?.publicId) ? undefined : record?.publicId;
    return (0,_core_inspection_js__WEBPACK_IMPORTED_MODULE_1__/* .live */ .VD)({ handle, createdAt: isKey(record?.id) ? record?.createdAt : undefined });
}


/***/ }),

/***/ 84100:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ figma)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26921);
/* harmony import */ var _core_inspection_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9351);
/* harmony import */ var _probe_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92350);



const err = (text) => zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ status: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(403), err: text });
/** A token that may do other things: the message begins with what they are. */
const OtherScopes = err(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^Invalid scope/));
const ofTokens = {
    kinds: ['figma-personal-token', 'figma-oauth-token'],
    docs: [
        'https://developers.figma.com/docs/rest-api/users-endpoints/#get-me-endpoint',
        'https://developers.figma.com/docs/rest-api/errors/',
        'https://developers.figma.com/docs/rest-api/scopes/',
    ],
    inspect: async (asked, { ask }) => {
        const reply = await ask({ at: 'https://api.figma.com', path: '/v1/me', headers: headersFor(asked) });
        const scopes = otherScopes(reply);
        if (scopes !== undefined)
            return (0,_core_inspection_js__WEBPACK_IMPORTED_MODULE_0__/* .live */ .VD)({ scopes });
        return (0,_probe_js__WEBPACK_IMPORTED_MODULE_1__/* .answerTo */ .oy)(reply, {
            live: { body: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), handle: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }) },
            dead: [
                { status: 403, body: err(zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('Invalid token')) },
                { status: 403, body: err(zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('Token expired')), because: 'expired' },
            ],
        });
    },
};
const figma = {
    id: 'figma',
    hosts: ['api.figma.com'],
    inspectors: [ofTokens],
};
/** https://developers.figma.com/docs/rest-api/authentication/ */
function headersFor(asked) {
    if (asked.kind !== 'figma-oauth-token') {
        return { accept: 'application/json', 'x-figma-token': asked.value };
    }
    // `figor_` and `figur_` are refresh tokens.
    if (asked.value.publicPart(/^fig[ou](r)/) !== undefined)
        throw new _core_inspection_js__WEBPACK_IMPORTED_MODULE_0__/* .Unanswered */ .XX('no-way');
    return (0,_probe_js__WEBPACK_IMPORTED_MODULE_1__/* .bearer */ .CM)(asked);
}
/** `Invalid scope(s): file_content:read, file_comments:write. This endpoint requires the current_user:read scope`. */
function otherScopes({ status, json }) {
    const refused = OtherScopes.safeParse(json);
    if (status !== 403 || !refused.success)
        return undefined;
    const [, list = ''] = /^Invalid scope\(s\): ([^.]*)/.exec(refused.data.err) ?? [];
    return list.match(/[a-z_]+:[a-z_]+/g) ?? [];
}


/***/ }),

/***/ 98005:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ HOME)
/* harmony export */ });
/* harmony import */ var _core_destination_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(857);

const API = 'https://api.github.com';
/**
 * Servers for an Enterprise Server have to be told so: GitHub’s own by GITHUB_HOST or `--gh-host`, its command line by GH_HOST.
 * https://github.com/github/github-mcp-server#github-enterprise-server-and-enterprise-cloud-with-data-residency-ghecom
 */
const HOME = {
    usual: API,
    isSaidElseUsual: true,
    names: [
        'GITHUB_API_URL',
        'GITHUB_API_BASE_URL',
        'GITHUB_BASE_URL',
        'GITHUB_HOST',
        'GH_HOST',
        'GITHUB_URL',
        'GITHUB_SERVER_URL',
        'GITHUB_ENTERPRISE_URL',
        'GITHUB_ENTERPRISE_HOST',
        'GHE_HOST',
        'GHE_URL',
        'GITHUB_HOSTNAME',
    ],
    apiOf,
};
/** https://docs.github.com/en/enterprise-server@3.18/rest/using-the-rest-api/getting-started-with-the-rest-api, and `ghe.com` for data residency. */
function apiOf(address) {
    const url = /^https?:\/\//i.test(address) ? address : `https://${address}`;
    const origin = (0,_core_destination_js__WEBPACK_IMPORTED_MODULE_0__/* .originOf */ .yv)(url);
    const [, scheme = '', host = ''] = /^(https?:\/\/)(.*)$/.exec(origin ?? '') ?? [];
    if (origin === undefined || /^api\.(?:github|[\w-]+\.ghe)\.com$/.test(host))
        return origin ?? url;
    if (/^(?:www\.)?github\.com$/.test(host))
        return API;
    const [, tenant] = /^(?:[\w-]+\.)?([\w-]+)\.ghe\.com$/.exec(host) ?? [];
    if (tenant !== undefined)
        return `https://api.${tenant}.ghe.com`;
    // With the path that an API behind another one has.
    const [, before = ''] = /^https?:\/\/[^/]*(.*?)\/api\/v3(?:\/|$)/i.exec(url) ?? [];
    return `${scheme}${host}${before}/api/v3`;
}


/***/ }),

/***/ 55561:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ github)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(26921);
/* harmony import */ var _core_dates_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79412);
/* harmony import */ var _core_inspection_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9351);
/* harmony import */ var _core_secret_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89301);
/* harmony import */ var _github_home_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98005);
/* harmony import */ var _probe_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92350);
/* harmony import */ var _stronger_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(30530);
/* harmony import */ var _usual_instance_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(19672);








/** https://docs.github.com/en/rest/authentication/authenticating-to-the-rest-api#failed-login-limit */
const badCredentials = zod__WEBPACK_IMPORTED_MODULE_7__/* .object */ .Ikc({ message: zod__WEBPACK_IMPORTED_MODULE_7__/* .literal */ .euz('Bad credentials') });
const User = zod__WEBPACK_IMPORTED_MODULE_7__/* .object */ .Ikc({ login: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP() });
const owned = {
    live: { body: User, facts: (_, reply) => datesIn(reply) },
    dead: [{ status: 401, body: badCredentials }],
};
const ofUsers = {
    kinds: ['github-pat-classic', 'github-oauth', 'github-user-to-server', 'github-pat-fine-grained', 'named'],
    docs: [
        'https://docs.github.com/en/rest/users/users#get-the-authenticated-user',
        'https://docs.github.com/en/rest/orgs/personal-access-tokens#list-fine-grained-personal-access-tokens-with-access-to-organization-resources',
    ],
    inspect: async (asked, tools) => {
        const answer = await (0,_usual_instance_js__WEBPACK_IMPORTED_MODULE_6__/* .atInstance */ .R)(asked, _github_home_js__WEBPACK_IMPORTED_MODULE_3__/* .HOME */ .y, async ({ at }) => {
            const reply = await tools.ask(request(asked, at, '/user'));
            const inspection = (0,_probe_js__WEBPACK_IMPORTED_MODULE_4__/* .answerTo */ .oy)(reply, owned);
            if (inspection.answer !== 'live' || asked.kind !== 'github-pat-fine-grained')
                return inspection;
            return withGrant(inspection.facts, User.parse(reply.json).login, at, asked, tools);
        });
        return (0,_probe_js__WEBPACK_IMPORTED_MODULE_4__/* .knownByName */ .uJ)(answer, asked);
    },
};
/** https://docs.github.com/en/rest/apps/installations#list-repositories-accessible-to-the-app-installation */
const ofInstallations = {
    kinds: ['github-installation', 'github-installation-stateless'],
    docs: ['https://docs.github.com/en/rest/apps/installations'],
    inspect: (asked, { ask }) => (0,_usual_instance_js__WEBPACK_IMPORTED_MODULE_6__/* .atInstance */ .R)(asked, _github_home_js__WEBPACK_IMPORTED_MODULE_3__/* .HOME */ .y, async ({ at }) => (0,_probe_js__WEBPACK_IMPORTED_MODULE_4__/* .answerTo */ .oy)(await ask(request(asked, at, '/installation/repositories?per_page=1')), {
        live: { body: zod__WEBPACK_IMPORTED_MODULE_7__/* .object */ .Ikc({ total_count: zod__WEBPACK_IMPORTED_MODULE_7__/* .number */ .aig() }), facts: (_, reply) => datesIn(reply) },
        dead: [{ status: 401, body: badCredentials }],
    })),
};
const github = {
    id: 'github',
    // Enterprises with data residency have a name of their own below ghe.com.
    hosts: ['api.github.com', 'github.com', '*.ghe.com'],
    admin: 'an installation token of a GitHub App with read access to "Personal access tokens" of the organisation',
    // https://docs.github.com/en/apps/oauth-apps/building-oauth-apps/scopes-for-oauth-apps#available-scopes
    broad: ['admin:*', 'delete_repo', 'delete:packages', 'site_admin'],
    inspectors: [ofUsers, ofInstallations],
};
function request({ value }, at, path) {
    return { at, path, headers: headersFor(value) };
}
function headersFor(token) {
    return {
        accept: 'application/vnd.github+json',
        'x-github-api-version': '2022-11-28',
        authorization: (0,_core_secret_js__WEBPACK_IMPORTED_MODULE_2__/* .secretText */ .yD) `Bearer ${token}`,
    };
}
/**
 * The expiry stands in a header, and there is none if a token does not expire; when it was made is told to nobody.
 * https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/token-expiration-and-revocation
 */
function datesIn(reply) {
    const expiry = reply.header('github-authentication-token-expiration');
    const scopes = reply.header('x-oauth-scopes');
    return {
        // `2027-01-31 08:00:00 UTC`, or with the offset of a time zone.
        expiresAt: _core_dates_js__WEBPACK_IMPORTED_MODULE_0__/* .isoDate */ ._$.parse(expiry?.replace(' UTC', 'Z').replace(' ', 'T').replace(' ', '')),
        scopes: scopes
            ?.split(',')
            .map((scope) => scope.trim())
            .filter(Boolean),
    };
}
const Grants = zod__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_7__/* .object */ .Ikc({
    owner: zod__WEBPACK_IMPORTED_MODULE_7__/* .object */ .Ikc({ login: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP() }),
    token_id: zod__WEBPACK_IMPORTED_MODULE_7__/* .number */ .aig(),
    token_expires_at: _core_dates_js__WEBPACK_IMPORTED_MODULE_0__/* .isoDate */ ._$.nullable(),
    access_granted_at: _core_dates_js__WEBPACK_IMPORTED_MODULE_0__/* .isoDate */ ._$,
    token_last_used_at: _core_dates_js__WEBPACK_IMPORTED_MODULE_0__/* .isoDate */ ._$.nullable(),
}));
/** An organisation knows when it let a token in. Owner and end tie a row of its list to the token, if no other row has the same. */
async function withGrant(facts, login, at, { admin, account }, { ask, now }) {
    const { organization } = account;
    // The same name is somebody else at another instance.
    if (admin?.at !== at || organization === undefined)
        return (0,_core_inspection_js__WEBPACK_IMPORTED_MODULE_1__/* .live */ .VD)(facts);
    const grants = await (0,_stronger_js__WEBPACK_IMPORTED_MODULE_5__/* .told */ .Ev)(ask(grantsOf(login, organization, admin)), Grants);
    const grant = (0,_stronger_js__WEBPACK_IMPORTED_MODULE_5__/* .only */ .j6)(grants, ({ owner, token_expires_at: end }) => owner.login === login && isEnd(end, facts.expiresAt));
    if (grant === undefined)
        return (0,_core_inspection_js__WEBPACK_IMPORTED_MODULE_1__/* .live */ .VD)(facts);
    return (0,_core_inspection_js__WEBPACK_IMPORTED_MODULE_1__/* .live */ .VD)({
        ...facts,
        handle: `${grant.token_id}`,
        existedAt: grant.access_granted_at,
        lastUsedAt: (0,_stronger_js__WEBPACK_IMPORTED_MODULE_5__/* .usedBefore */ .Jn)(now, grant.token_last_used_at),
    });
}
/** The header has no fractions of a second. */
function isEnd(end, told) {
    if (!(end instanceof Date) || !(told instanceof Date))
        return end === null && told === undefined;
    return Math.floor(end.getTime() / 1000) === Math.floor(told.getTime() / 1000);
}
function grantsOf(login, organization, { at, secret }) {
    const path = `/orgs/${encodeURIComponent(organization)}/personal-access-tokens?owner[]=${encodeURIComponent(login)}&per_page=100`;
    return { at, path, headers: headersFor(secret) };
}


/***/ }),

/***/ 88504:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ gitlab)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./.compiled/core/dates.js
var dates = __webpack_require__(79412);
// EXTERNAL MODULE: ./.compiled/core/inspection.js
var core_inspection = __webpack_require__(9351);
// EXTERNAL MODULE: ./.compiled/core/secret.js
var core_secret = __webpack_require__(89301);
;// CONCATENATED MODULE: ./.compiled/providers/apis/gitlab-shapes.js


/** A token ends at midnight UTC of that day, and without one it never does: https://docs.gitlab.com/user/profile/personal_access_tokens/ */
const expiry = schemas/* union */.KCZ([schemas/* null */.chJ().transform(() => 'never'), dates/* isoDate */._$]).optional();
const date = dates/* isoDate */._$.nullish().transform((value) => value ?? undefined);
/** What stands in front of `/api`: configs write the URL of the API, of the instance, of its MCP server or of a repository. */
function instanceUrl(at, origin) {
    return at.endsWith('.git') ? origin : at.replace(/\/api(?:\/.*)?$/, '');
}

// EXTERNAL MODULE: ./.compiled/providers/apis/probe.js
var probe = __webpack_require__(92350);
;// CONCATENATED MODULE: ./.compiled/providers/apis/gitlab-administration.js






/** Tokens that cannot ask about themselves, but of which administrators may: https://docs.gitlab.com/api/admin/token/ */
function byAdministrators(kinds, documented) {
    return {
        kinds,
        docs: ['https://docs.gitlab.com/api/admin/token/'],
        inspect: async ({ admin, value }, { ask }) => admin === undefined
            ? (0,core_inspection/* unknown */.L5)('incomplete', 'the token of an administrator')
            : (0,probe/* answerTo */.oy)(await ask(identification(value, admin)), documented),
    };
}
function identification(value, { at, secret }) {
    return {
        method: 'POST',
        at: instanceUrl(at, at),
        path: '/api/v4/admin/token',
        headers: { ...(0,probe/* bearer */.CM)({ value: secret }), 'content-type': 'application/json' },
        body: (0,core_secret/* secretText */.yD) `{"token":"${value}"}`,
    };
}
/** https://docs.gitlab.com/api/deploy_tokens/ */
const DeployToken = schemas/* object */.Ikc({
    id: schemas/* number */.aig(),
    username: schemas/* string */.YjP(),
    expires_at: expiry,
    revoked: schemas/* literal */.euz(false),
    expired: schemas/* literal */.euz(false),
    scopes: schemas/* array */.YOg(schemas/* string */.YjP()),
});
const ofDeployTokens = byAdministrators(['gitlab-deploy-token'], {
    live: {
        body: DeployToken,
        facts: ({ id, expires_at, scopes }) => ({ expiresAt: expires_at, scopes, handle: `${id}` }),
    },
    dead: [
        {
            status: 200,
            body: DeployToken.extend({ revoked: schemas/* literal */.euz(true), expired: schemas/* boolean */.zMY() }),
            because: 'revoked',
        },
        { status: 200, body: DeployToken.extend({ expired: schemas/* literal */.euz(true) }), because: 'expired' },
    ],
});
/** https://docs.gitlab.com/api/cluster_agents/#list-tokens-for-an-agent */
const AgentToken = schemas/* object */.Ikc({
    id: schemas/* number */.aig(),
    agent_id: schemas/* number */.aig(),
    status: schemas/* literal */.euz('active'),
    created_at: dates/* isoDate */._$,
    last_used_at: date,
});
const ofAgents = byAdministrators(['gitlab-agent'], {
    live: {
        body: AgentToken,
        facts: ({ id, created_at, last_used_at }) => ({
            createdAt: created_at,
            lastUsedAt: last_used_at,
            handle: `${id}`,
        }),
    },
    dead: [{ status: 200, body: AgentToken.extend({ status: schemas/* literal */.euz('revoked') }), because: 'revoked' }],
});

// EXTERNAL MODULE: ./.compiled/providers/apis/stronger.js
var stronger = __webpack_require__(30530);
// EXTERNAL MODULE: ./.compiled/providers/apis/usual-instance.js
var usual_instance = __webpack_require__(19672);
;// CONCATENATED MODULE: ./.compiled/providers/apis/gitlab.js








const HOME = {
    usual: 'https://gitlab.com',
    names: [
        'GITLAB_API_URL',
        'GITLAB_URL',
        'GITLAB_BASE_URL',
        'GITLAB_INSTANCE_URL',
        'GITLAB_HOST',
        'CI_API_V4_URL',
    ],
};
/** https://docs.gitlab.com/api/personal_access_tokens/#get-details-on-a-personal-access-token */
const AccessToken = schemas/* object */.Ikc({
    id: schemas/* number */.aig(),
    scopes: schemas/* array */.YOg(schemas/* string */.YjP()),
    created_at: dates/* isoDate */._$,
    last_used_at: date,
    expires_at: expiry,
});
/** https://gitlab.com/gitlab-org/gitlab/-/blob/master/lib/api/api_guard.rb */
const invalidToken = (description) => schemas/* object */.Ikc({ error: schemas/* literal */.euz('invalid_token'), error_description: schemas/* string */.YjP().regex(description) });
const ended = [
    { status: 401, body: invalidToken(/^Token is expired\./), because: 'expired' },
    { status: 401, body: invalidToken(/^Token was revoked\./), because: 'revoked' },
    { status: 401, body: invalidToken(/impersonation was disabled\.$/), because: 'disabled' },
];
/** https://docs.gitlab.com/api/rest/authentication/ */
const noSuchToken = {
    status: 401,
    body: schemas/* object */.Ikc({ message: schemas/* literal */.euz('401 Unauthorized') }),
};
const alive = {
    body: AccessToken,
    facts: ({ id, scopes, created_at, last_used_at, expires_at }) => ({
        createdAt: created_at,
        expiresAt: expires_at,
        lastUsedAt: last_used_at,
        scopes,
        handle: `${id}`,
    }),
};
/** Tokens of other sorts are told to be so. */
const anotherSort = {
    status: 400,
    body: schemas/* object */.Ikc({ message: schemas/* string */.YjP().regex(/requires token type to be a personal access token/) }),
};
const documented = { live: alive, limited: [anotherSort], dead: [...ended, noSuchToken] };
/** Personal, project and group access tokens, and those for impersonation. */
const ofAccessTokens = {
    kinds: ['gitlab-pat', 'gitlab-pat-routable', 'named'],
    docs: [
        'https://docs.gitlab.com/api/personal_access_tokens/',
        'https://docs.gitlab.com/api/rest/authentication/',
    ],
    inspect: async (asked, { ask, now }) => {
        const inspection = await (0,usual_instance/* atInstance */.R)(asked, HOME, async ({ at, origin }) => (0,probe/* answerTo */.oy)(await ask({
            at: origin === HOME.usual ? origin : instanceUrl(at, origin),
            path: '/api/v4/personal_access_tokens/self',
            headers: (0,probe/* bearer */.CM)(asked),
        }), documented));
        return inspection.answer === 'live'
            ? (0,core_inspection/* live */.VD)(beforeNow(inspection.facts, now))
            : (0,probe/* knownByName */.uJ)(inspection, asked);
    },
};
function beforeNow(facts, now) {
    return { ...facts, lastUsedAt: (0,stronger/* usedBefore */.Jn)(now, facts.lastUsedAt) };
}
const gitlab = {
    id: 'gitlab',
    hosts: ['gitlab.com'],
    admin: 'a personal access token of an administrator of the instance with the scope "api" (and "admin_mode" where that is on); it tells about deploy tokens and tokens of agents',
    // https://docs.gitlab.com/user/profile/personal_access_tokens/#personal-access-token-scopes
    broad: ['sudo', 'admin_mode'],
    inspectors: [ofAccessTokens, ofDeployTokens, ofAgents],
};


/***/ }),

/***/ 15477:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ google)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(26921);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(49567);
/* harmony import */ var _core_dates_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79412);
/* harmony import */ var _core_inspection_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9351);
/* harmony import */ var _core_secret_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89301);
/* harmony import */ var _probe_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92350);
/* harmony import */ var _stronger_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30530);






/** A refusal with one of these reasons: https://github.com/googleapis/googleapis/blob/master/google/api/error_reason.proto */
function refusedFor(status, ...reasons) {
    const info = zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ reason: zod__WEBPACK_IMPORTED_MODULE_5__/* ["enum"] */ .k5n(reasons), domain: zod__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz('googleapis.com') });
    const details = zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* .unknown */ .L5J()).refine((all) => all.some((one) => info.safeParse(one).success));
    return { status, body: zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ error: zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ details }) }) };
}
/** The key was found, and is not for this. */
const limited = [
    refusedFor(403, 'SERVICE_DISABLED', 'BILLING_DISABLED', 'API_KEY_SERVICE_BLOCKED', 'API_KEY_HTTP_REFERRER_BLOCKED', 'API_KEY_IP_ADDRESS_BLOCKED', 'API_KEY_ANDROID_APP_BLOCKED', 'API_KEY_IOS_APP_BLOCKED'),
];
const dead = [refusedFor(400, 'API_KEY_INVALID')];
function ofKeys(kind, docs, request, body) {
    return {
        kinds: [kind],
        docs: [
            docs,
            'https://cloud.google.com/docs/authentication/api-keys-use',
            'https://cloud.google.com/api-keys/docs/reference/rest/v2/keys',
        ],
        inspect: async (asked, tools) => {
            const reply = await tools.ask({ ...request, headers: { 'x-goog-api-key': asked.value } });
            const inspection = (0,_probe_js__WEBPACK_IMPORTED_MODULE_3__/* .answerTo */ .oy)(reply, { live: { body }, limited, dead });
            return inspection.answer === 'live' ? (0,_core_inspection_js__WEBPACK_IMPORTED_MODULE_1__/* .live */ .VD)(await looked(asked, tools)) : inspection;
        },
    };
}
/** https://cloud.google.com/api-keys/docs/reference/rest/v2/keys/lookupKey */
const Found = zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().regex(/^projects\/[\w-]+\/locations\/global\/keys\/[\w-]+$/) });
const Key = zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ uid: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), createTime: _core_dates_js__WEBPACK_IMPORTED_MODULE_0__/* .isoDate */ ._$ });
/** Whoever may look keys up by their text finds the one that it is. */
async function looked({ value, admin }, { ask }) {
    if (admin === undefined)
        return {};
    const headers = { authorization: (0,_core_secret_js__WEBPACK_IMPORTED_MODULE_2__/* .secretText */ .yD) `Bearer ${admin.secret}` };
    const path = (0,_core_secret_js__WEBPACK_IMPORTED_MODULE_2__/* .secretText */ .yD) `/v2/keys:lookupKey?keyString=${value.derive(encodeURIComponent)}`;
    const found = await (0,_stronger_js__WEBPACK_IMPORTED_MODULE_4__/* .told */ .Ev)(ask({ at: admin.at, path, headers }), Found);
    if (found === undefined)
        return {};
    const key = await (0,_stronger_js__WEBPACK_IMPORTED_MODULE_4__/* .told */ .Ev)(ask({ at: admin.at, path: `/v2/${found.name}`, headers }), Key);
    return key === undefined ? {} : { createdAt: key.createTime, handle: key.uid };
}
/** Of the accounts of an organisation: https://developers.google.com/identity/protocols/oauth2/scopes#admin-directory */
function administering(what) {
    return `https://www.googleapis.com/auth/admin.directory.${what}`;
}
/** https://docs.cloud.google.com/docs/authentication/token-types#access-contents */
const ofAccessTokens = (0,_probe_js__WEBPACK_IMPORTED_MODULE_3__/* .probe */ .dy)({
    kinds: ['google-access-token'],
    docs: ['https://docs.cloud.google.com/docs/authentication/token-types'],
    request: ({ value }) => {
        // That of a federated identity, which only those that have given it out know: https://cloud.google.com/iam/docs/reference/sts/rest/v1/introspect
        if (value.publicPart(/^(ya29\.d\.)/) !== undefined)
            throw new _core_inspection_js__WEBPACK_IMPORTED_MODULE_1__/* .Unanswered */ .XX('no-way');
        return {
            at: 'https://oauth2.googleapis.com',
            path: (0,_core_secret_js__WEBPACK_IMPORTED_MODULE_2__/* .secretText */ .yD) `/tokeninfo?access_token=${value.derive(encodeURIComponent)}`,
        };
    },
    live: {
        body: zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ scope: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), exp: zod__WEBPACK_IMPORTED_MODULE_6__/* .number */ .ai().pipe(_core_dates_js__WEBPACK_IMPORTED_MODULE_0__/* .unixSeconds */ .Yb) }),
        facts: ({ scope, exp }) => ({ expiresAt: exp, scopes: scope.split(' ') }),
    },
    dead: [{ status: 400, body: zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ error_description: zod__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz('Invalid Value') }) }],
});
const google = {
    id: 'google',
    hosts: [
        'translation.googleapis.com',
        'generativelanguage.googleapis.com',
        'apikeys.googleapis.com',
        'oauth2.googleapis.com',
    ],
    admin: 'an access token that may "apikeys.keys.lookup" and "apikeys.keys.get" in the projects of the keys, for the host apikeys.googleapis.com',
    // Not `cloud-platform`, which every token for Google Cloud has: what it may do there, roles say.
    // https://developers.google.com/identity/protocols/oauth2/scopes
    broad: ['https://mail.google.com/', ...['user', 'group', 'rolemanagement'].map(administering)],
    inspectors: [
        // Gemini refuses keys of this sort, whatever they are good for elsewhere: https://ai.google.dev/gemini-api/docs/api-key
        ofKeys('google-api-key', 'https://cloud.google.com/translate/docs/reference/rest/v2/languages', { at: 'https://translation.googleapis.com', path: '/language/translate/v2/languages' }, zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ data: zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ languages: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ language: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP() })) }) })),
        ofKeys('google-auth-key', 'https://ai.google.dev/api/models#method:-models.list', { at: 'https://generativelanguage.googleapis.com', path: '/v1beta/models?pageSize=1' }, zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ models: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP() })) })),
        ofAccessTokens,
    ],
};


/***/ }),

/***/ 28436:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ grafana),
/* harmony export */   x: () => (/* binding */ Permissions)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26921);
/* harmony import */ var _core_dates_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79412);
/* harmony import */ var _core_inspection_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9351);
/* harmony import */ var _probe_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92350);
/* harmony import */ var _stronger_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30530);





/**
 * What its identity may do, by action, and for which scopes: `{"dashboards:read": ["dashboards:*"]}`. Those before 9.3 do not tell the scopes:
 * https://github.com/grafana/grafana/pull/57538. Some actions have no colon:
 * https://github.com/grafana/grafana/blob/main/pkg/services/accesscontrol/models.go
 */
const Permissions = zod__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().regex(/[:.]/), zod__WEBPACK_IMPORTED_MODULE_4__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()), zod__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY()]));
const refused = (message) => zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ message: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz(message) });
/** https://github.com/grafana/grafana/blob/main/pkg/services/authn/clients/api_key.go */
const dead = [
    { status: 401, body: refused('Invalid API key') },
    { status: 401, body: refused('Expired API key'), because: 'expired' },
    { status: 401, body: refused('Revoked API key'), because: 'revoked' },
];
const ofTokens = {
    kinds: ['grafana-service-account-token', 'grafana-legacy-api-key'],
    docs: [
        'https://grafana.com/docs/grafana/latest/administration/service-accounts/#debug-the-permissions-of-a-service-account-token',
        'https://grafana.com/docs/grafana/latest/developers/http_api/access_control/',
        'https://grafana.com/docs/grafana/latest/developers/http_api/serviceaccount/',
        'https://github.com/grafana/grafana/blob/main/pkg/services/authn/clients/api_key.go',
    ],
    inspect: async (asked, tools) => {
        const { at } = asked.instance({ names: ['GRAFANA_URL'] });
        const reply = await tools.ask(request(asked, at, '/api/access-control/user/permissions'));
        const inspection = (0,_probe_js__WEBPACK_IMPORTED_MODULE_2__/* .answerTo */ .oy)(reply, { live: { body: Permissions }, dead });
        if (inspection.answer !== 'live' || asked.admin?.at !== at)
            return inspection;
        return withToken(asked, tools, at);
    },
};
const grafana = {
    id: 'grafana',
    hosts: ['*.grafana.net'],
    admin: 'a service account token with `serviceaccounts:read`',
    inspectors: [ofTokens],
};
const User = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ login: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP() });
const Accounts = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ serviceAccounts: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig(), login: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP() })) });
const Tokens = zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    id: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig(),
    created: _core_dates_js__WEBPACK_IMPORTED_MODULE_0__/* .isoDate */ ._$,
    expiration: _core_dates_js__WEBPACK_IMPORTED_MODULE_0__/* .isoDate */ ._$.nullable(),
    hasExpired: zod__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY(),
    isRevoked: zod__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY().nullish(),
    lastUsedAt: _core_dates_js__WEBPACK_IMPORTED_MODULE_0__/* .isoDate */ ._$.nullish(),
}));
/** Nothing ties the list to a token but its service account: its only live one must be the token that is live. */
async function withToken(asked, { ask, now }, at) {
    const { secret } = asked.admin;
    const strong = { value: secret };
    const user = await (0,_stronger_js__WEBPACK_IMPORTED_MODULE_3__/* .told */ .Ev)(ask(request(asked, at, '/api/user')), User);
    if (user === undefined)
        return (0,_core_inspection_js__WEBPACK_IMPORTED_MODULE_1__/* .live */ .VD)();
    const all = await (0,_stronger_js__WEBPACK_IMPORTED_MODULE_3__/* .told */ .Ev)(ask(request(strong, at, '/api/serviceaccounts/search?perpage=1000&page=1')), Accounts);
    const account = (0,_stronger_js__WEBPACK_IMPORTED_MODULE_3__/* .only */ .j6)(all?.serviceAccounts, ({ login }) => login === user.login);
    if (account === undefined)
        return (0,_core_inspection_js__WEBPACK_IMPORTED_MODULE_1__/* .live */ .VD)();
    const tokens = await (0,_stronger_js__WEBPACK_IMPORTED_MODULE_3__/* .told */ .Ev)(ask(request(strong, at, `/api/serviceaccounts/${account.id}/tokens`)), Tokens);
    const token = (0,_stronger_js__WEBPACK_IMPORTED_MODULE_3__/* .only */ .j6)(tokens, ({ hasExpired, isRevoked }) => !hasExpired && !isRevoked);
    return (0,_core_inspection_js__WEBPACK_IMPORTED_MODULE_1__/* .live */ .VD)(token && factsOf(token, now));
}
function factsOf(token, now) {
    return {
        handle: `${token.id}`,
        createdAt: token.created,
        // https://grafana.com/docs/grafana/latest/developers/http_api/serviceaccount/#create-service-account-tokens
        expiresAt: token.expiration === null ? 'never' : token.expiration,
        lastUsedAt: (0,_stronger_js__WEBPACK_IMPORTED_MODULE_3__/* .usedBefore */ .Jn)(now, token.lastUsedAt),
    };
}
function request(asked, at, path) {
    return { at, path, headers: (0,_probe_js__WEBPACK_IMPORTED_MODULE_2__/* .bearer */ .CM)(asked) };
}


/***/ }),

/***/ 38422:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ heroku)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(26921);
/* harmony import */ var _core_dates_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79412);
/* harmony import */ var _core_inspection_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9351);
/* harmony import */ var _core_secret_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89301);
/* harmony import */ var _core_words_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(99188);
/* harmony import */ var _probe_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92350);
/* harmony import */ var _stronger_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30530);







/** https://devcenter.heroku.com/articles/platform-api-reference#error-responses */
const error = (id) => zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz(id), message: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP() });
const documented = {
    live: { body: zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), email: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP() }) },
    // Of a token for something else: https://devcenter.heroku.com/articles/oauth#scopes
    limited: [{ status: 403, body: error('forbidden') }],
    dead: [{ status: 401, body: error('unauthorized') }],
};
const ofKeys = {
    kinds: ['heroku-api-key', 'heroku-api-key-legacy'],
    docs: [
        'https://devcenter.heroku.com/articles/platform-api-reference#account',
        'https://devcenter.heroku.com/articles/platform-api-reference#oauth-authorization',
    ],
    inspect: async (asked, tools) => {
        // The secrets of OAuth clients were UUIDs as well.
        const isKey = asked.kind === 'heroku-api-key' || /API_?KEY|TOKEN|AUTHORIZATION/.test((0,_core_words_js__WEBPACK_IMPORTED_MODULE_6__/* .toWords */ .x4)(asked.name ?? ''));
        if (!isKey)
            return (0,_core_inspection_js__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5)('no-way');
        const inspection = (0,_probe_js__WEBPACK_IMPORTED_MODULE_3__/* .answerTo */ .oy)(await tools.ask(request(asked, '/account')), documented);
        return inspection.answer === 'live' ? (0,_core_inspection_js__WEBPACK_IMPORTED_MODULE_1__/* .live */ .VD)(await authorisation(asked, tools)) : inspection;
    },
};
const heroku = {
    id: 'heroku',
    hosts: ['api.heroku.com'],
    // https://devcenter.heroku.com/articles/oauth#scopes
    broad: ['global'],
    inspectors: [ofKeys],
};
function request({ value }, path) {
    return {
        at: 'https://api.heroku.com',
        path,
        headers: {
            accept: 'application/vnd.heroku+json; version=3',
            authorization: (0,_core_secret_js__WEBPACK_IMPORTED_MODULE_2__/* .secretText */ .yD) `Bearer ${value}`,
        },
    };
}
const Authorisations = zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
    id: zod__WEBPACK_IMPORTED_MODULE_5__/* .uuid */ .uRe(),
    created_at: _core_dates_js__WEBPACK_IMPORTED_MODULE_0__/* .isoDate */ ._$,
    updated_at: _core_dates_js__WEBPACK_IMPORTED_MODULE_0__/* .isoDate */ ._$,
    scope: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()),
    access_token: zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ token: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().optional(), expires_in: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig().nullable().optional() })
        .nullable(),
}));
/** A user’s authorisations hold the tokens themselves, so that the vendor’s own client finds its one in the same way. */
async function authorisation(asked, { ask, now }) {
    const all = (await (0,_stronger_js__WEBPACK_IMPORTED_MODULE_4__/* .told */ .Ev)(ask(request(asked, '/oauth/authorizations')), Authorisations)) ?? [];
    const id = asked.value
        .derive((own) => all.find(({ access_token }) => access_token?.token === own)?.id ?? '')
        .publicPart(/^([\da-f-]{36})$/i);
    const found = all.find((one) => one.id === id);
    return found === undefined ? {} : factsOf(found, now);
}
function factsOf({ id, created_at, updated_at, scope, access_token }, now) {
    // The token of an authorisation can be made anew, which counts as a change of it.
    const isAsMade = created_at !== undefined && created_at.getTime() === updated_at?.getTime();
    const seconds = access_token?.expires_in;
    return {
        ...(isAsMade ? { createdAt: created_at } : { existedAt: updated_at }),
        expiresAt: seconds === null ? 'never' : after(now, seconds),
        scopes: scope,
        handle: id,
    };
}
function after(now, seconds) {
    return seconds === undefined ? undefined : new Date(now.getTime() + seconds * 1000);
}


/***/ }),

/***/ 44418:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ huggingface)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26921);
/* harmony import */ var _core_dates_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79412);
/* harmony import */ var _probe_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92350);



/** https://huggingface.co/docs/huggingface.js/hub/interfaces/AuthInfo */
const WhoAmI = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    type: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['user', 'org', 'app']),
    auth: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
        accessToken: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
            role: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
            createdAt: _core_dates_js__WEBPACK_IMPORTED_MODULE_0__/* .isoDate */ ._$,
            fineGrained: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
                global: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()).catch([]),
                scoped: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ permissions: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()) })).catch([]),
            })
                .optional(),
        })
            .optional(),
        expiresAt: _core_dates_js__WEBPACK_IMPORTED_MODULE_0__/* .isoDate */ ._$,
    }),
});
const huggingface = {
    id: 'huggingface',
    hosts: ['huggingface.co'],
    // The role of a token, or the permissions of a fine-grained one: https://huggingface.co/docs/hub/security-tokens
    broad: ['admin', 'org.write'],
    inspectors: [
        (0,_probe_js__WEBPACK_IMPORTED_MODULE_1__/* .probe */ .dy)({
            kinds: ['huggingface-access-token', 'huggingface-organization-token', 'huggingface-oauth-token'],
            docs: ['https://huggingface.co/docs/hub/api', 'https://huggingface.co/docs/hub/security-tokens'],
            request: (asked) => ({
                // The mirrors that people name here answer for Hugging Face, but are not theirs.
                at: asked.instance({ names: ['HF_ENDPOINT'], otherwise: 'https://huggingface.co' }).at,
                path: '/api/whoami-v2',
                headers: (0,_probe_js__WEBPACK_IMPORTED_MODULE_1__/* .bearer */ .CM)(asked),
            }),
            live: { body: WhoAmI, facts: told },
            dead: [
                {
                    status: 401,
                    body: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ error: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('Invalid credentials in Authorization header') }),
                },
                {
                    status: 401,
                    body: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ error: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^User Access Token ".*" is expired$/s) }),
                    because: 'expired',
                },
            ],
        }),
    ],
};
function told({ auth: { accessToken: token, expiresAt } }) {
    const { global = [], scoped = [] } = token?.fineGrained ?? {};
    const fine = [...global, ...scoped.flatMap(({ permissions }) => permissions)];
    const scopes = token && (token.fineGrained === undefined ? [token.role] : [...new Set(fine)]);
    return { createdAt: token?.createdAt, expiresAt, scopes };
}


/***/ }),

/***/ 16916:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ isShortFor),
/* harmony export */   P: () => (/* binding */ allRows)
/* harmony export */ });
/* harmony import */ var _stronger_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30530);

/** Longer lists are not read: what is on none of these pages may be on the next, so that nothing would be certain. */
const MOST_PAGES = 20;
/** All rows of a list that an administrator's key may see; `undefined` if one of its pages is not what is documented. */
async function allRows(pageAfter, documented) {
    const rows = [];
    let cursor;
    for (let pages = 0; pages < MOST_PAGES; pages++) {
        const page = await (0,_stronger_js__WEBPACK_IMPORTED_MODULE_0__/* .told */ .Ev)(pageAfter(cursor, rows.length), documented);
        if (page === undefined)
            return undefined;
        rows.push(...page.rows);
        cursor = page.next;
        if (cursor === undefined)
            return rows;
    }
    return undefined;
}
/**
 * Whether a key may be the one that its vendor shows in a short form: the beginning or nothing, dots or asterisks, and at least three
 * characters of the end.
 */
function isShortFor(key, short) {
    const [, start, end] = /^([\w-]*)(?:\.{2,}|\*+|…)([\w-]{3,})$/.exec(short) ?? [];
    return end !== undefined && key.publicPart(new RegExp(`^(${start}).*${end}$`)) !== undefined;
}


/***/ }),

/***/ 5299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ linear)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
/* harmony import */ var _probe_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92350);


/** https://linear.app/developers/graphql#errors */
const unauthenticated = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    errors: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ extensions: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ code: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('AUTHENTICATION_ERROR') }) })).min(1),
});
const linear = {
    id: 'linear',
    hosts: ['api.linear.app'],
    inspectors: [
        (0,_probe_js__WEBPACK_IMPORTED_MODULE_0__/* .probe */ .dy)({
            kinds: ['linear-api-key'],
            docs: ['https://linear.app/developers/graphql'],
            // A personal key stands in the header as it is, without `Bearer`.
            request: ({ value }) => ({
                method: 'POST',
                at: 'https://api.linear.app',
                path: '/graphql',
                headers: { 'content-type': 'application/json', authorization: value },
                body: JSON.stringify({ query: '{ viewer { id } }' }),
            }),
            live: { body: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ data: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ viewer: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }) }) }) },
            dead: [
                { status: 401, body: unauthenticated },
                { status: 400, body: unauthenticated },
            ],
        }),
    ],
};


/***/ }),

/***/ 95204:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ Models)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);

/** The list of models, as OpenAI’s API and those made like it give it. Asking for it is free; it takes a key wherever that is said here. */
const Models = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ object: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('list'), data: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() })) });


/***/ }),

/***/ 65530:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ homeOf)
/* harmony export */ });
/**
 * The Atlas of governments and Ops Manager have keys of their own: whoever uses one of these has to say so.
 * https://www.mongodb.com/docs/mongocli/current/configure/environment-variables/
 */
function homeOf({ text }) {
    const isGovernment = text('MCLI_SERVICE', 'MONGODB_ATLAS_SERVICE')?.toLowerCase() === 'cloudgov';
    return {
        usual: isGovernment ? 'https://cloud.mongodbgov.com' : 'https://cloud.mongodb.com',
        isSaidElseUsual: true,
        names: ['MDB_MCP_API_BASE_URL', 'MONGODB_ATLAS_BASE_URL', 'MCLI_OPS_MANAGER_URL', 'OPS_MANAGER_URL'],
    };
}


/***/ }),

/***/ 32251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NG: () => (/* binding */ grant),
/* harmony export */   Tm: () => (/* binding */ ofServiceAccounts),
/* harmony export */   gD: () => (/* binding */ Account),
/* harmony export */   lA: () => (/* binding */ fits),
/* harmony export */   ou: () => (/* binding */ Token)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(26921);
/* harmony import */ var _core_dates_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79412);
/* harmony import */ var _core_inspection_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9351);
/* harmony import */ var _core_secret_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89301);
/* harmony import */ var _basic_auth_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57133);
/* harmony import */ var _mongodb_atlas_home_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(65530);
/* harmony import */ var _probe_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92350);
/* harmony import */ var _stronger_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(30530);
/* harmony import */ var _usual_instance_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(19672);









/** https://www.rfc-editor.org/rfc/rfc6749#section-5.2 */
const invalidClient = zod__WEBPACK_IMPORTED_MODULE_7__/* .object */ .Ikc({ error: zod__WEBPACK_IMPORTED_MODULE_7__/* .literal */ .euz('invalid_client') });
/** https://www.mongodb.com/docs/mcp-server/remote-mcp/rate-limits/ */
const tooManyTokens = zod__WEBPACK_IMPORTED_MODULE_7__/* .object */ .Ikc({
    error: zod__WEBPACK_IMPORTED_MODULE_7__/* .literal */ .euz('access_denied'),
    error_description: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().startsWith('Access Token limit reached'),
});
const Token = zod__WEBPACK_IMPORTED_MODULE_7__/* .object */ .Ikc({ access_token: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP(), token_type: zod__WEBPACK_IMPORTED_MODULE_7__/* .literal */ .euz('Bearer') });
const ofServiceAccounts = {
    kinds: ['mongodb-atlas-service-account-secret'],
    docs: [
        'https://www.mongodb.com/docs/atlas/api/service-accounts/generate-oauth2-token/',
        'https://www.mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-getorgserviceaccount',
        'https://www.mongodb.com/docs/mcp-server/remote-mcp/rate-limits/',
    ],
    costs: 'takes one of the account’s 100 access tokens for an hour',
    inspect: async (asked, tools) => {
        const client = clientOf(asked);
        return (0,_usual_instance_js__WEBPACK_IMPORTED_MODULE_6__/* .atInstance */ .R)(asked, (0,_mongodb_atlas_home_js__WEBPACK_IMPORTED_MODULE_8__/* .homeOf */ .l)(asked), async ({ origin }) => {
            const reply = await tools.ask(grant(origin, client, asked.value));
            const inspection = (0,_probe_js__WEBPACK_IMPORTED_MODULE_4__/* .answerTo */ .oy)(reply, {
                live: { body: Token },
                limited: [{ status: 403, body: tooManyTokens }],
                dead: [{ status: 401, body: invalidClient }],
            });
            const token = Token.safeParse(reply.json);
            if (inspection.answer !== 'live' || !token.success)
                return inspection;
            const pass = _core_secret_js__WEBPACK_IMPORTED_MODULE_2__/* .Secret */ .zh.of(token.data.access_token, [origin.slice('https://'.length)]);
            return withAge({ at: origin, client, pass }, asked.value, tools);
        });
    },
};
function grant(at, client, secret) {
    return {
        method: 'POST',
        at,
        path: '/api/oauth/token',
        headers: {
            accept: 'application/json',
            authorization: (0,_basic_auth_js__WEBPACK_IMPORTED_MODULE_3__/* .basicAuth */ .t)(client, secret),
            'content-type': 'application/x-www-form-urlencoded',
        },
        body: 'grant_type=client_credentials',
    };
}
const Organizations = zod__WEBPACK_IMPORTED_MODULE_7__/* .object */ .Ikc({ results: zod__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_7__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP() })) });
const Account = zod__WEBPACK_IMPORTED_MODULE_7__/* .object */ .Ikc({
    clientId: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP(),
    secrets: zod__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_7__/* .object */ .Ikc({
        id: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP(),
        createdAt: _core_dates_js__WEBPACK_IMPORTED_MODULE_0__/* .isoDate */ ._$,
        expiresAt: _core_dates_js__WEBPACK_IMPORTED_MODULE_0__/* .isoDate */ ._$,
        lastUsedAt: _core_dates_js__WEBPACK_IMPORTED_MODULE_0__/* .isoDate */ ._$.optional(),
        maskedSecretValue: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().optional(),
    })),
});
/** An account may read itself if its role lets it; which of its secrets it is, only what is not masked can say. */
async function withAge(access, value, { ask, now }) {
    const organizations = await (0,_stronger_js__WEBPACK_IMPORTED_MODULE_5__/* .told */ .Ev)(ask(request(access, '/orgs?itemsPerPage=2')), Organizations);
    const organization = (0,_stronger_js__WEBPACK_IMPORTED_MODULE_5__/* .only */ .j6)(organizations?.results);
    if (organization === undefined)
        return (0,_core_inspection_js__WEBPACK_IMPORTED_MODULE_1__/* .live */ .VD)();
    const path = `/orgs/${encodeURIComponent(organization.id)}/serviceAccounts/${access.client}`;
    const account = await (0,_stronger_js__WEBPACK_IMPORTED_MODULE_5__/* .told */ .Ev)(ask(request(access, path)), Account);
    if (account?.clientId !== access.client)
        return (0,_core_inspection_js__WEBPACK_IMPORTED_MODULE_1__/* .live */ .VD)();
    const own = (0,_stronger_js__WEBPACK_IMPORTED_MODULE_5__/* .only */ .j6)(account.secrets, ({ maskedSecretValue }) => fits(value, maskedSecretValue));
    if (own === undefined)
        return (0,_core_inspection_js__WEBPACK_IMPORTED_MODULE_1__/* .live */ .VD)();
    const { id, createdAt, expiresAt, lastUsedAt } = own;
    return (0,_core_inspection_js__WEBPACK_IMPORTED_MODULE_1__/* .live */ .VD)({ handle: id, createdAt, expiresAt, lastUsedAt: (0,_stronger_js__WEBPACK_IMPORTED_MODULE_5__/* .usedBefore */ .Jn)(now, lastUsedAt) });
}
/** Whether a secret may be the one that Atlas shows so. */
function fits(value, masked) {
    const [before, after] = masked?.split(/[*•]+/) ?? [];
    if (before === undefined || after === undefined)
        return false;
    const literal = (text) => text.replace(/[^\w]/g, '\\$&');
    return value.publicPart(new RegExp(`^${literal(before)}(.).*${literal(after)}$`)) !== undefined;
}
function request({ at, pass }, path) {
    const headers = {
        accept: 'application/vnd.atlas.2024-08-05+json',
        authorization: (0,_core_secret_js__WEBPACK_IMPORTED_MODULE_2__/* .secretText */ .yD) `Bearer ${pass}`,
    };
    return { at, path: `/api/atlas/v2${path}`, headers };
}
function clientOf({ other }) {
    const names = ['MDB_MCP_API_CLIENT_ID', 'MONGODB_ATLAS_CLIENT_ID', 'ATLAS_CLIENT_ID'];
    const found = other(...names, 'mongodb-atlas-service-account-id')?.publicPart(/^(mdb_sa_id_[0-9a-f]{24})$/);
    if (found === undefined)
        throw new _core_inspection_js__WEBPACK_IMPORTED_MODULE_1__/* .Unanswered */ .XX('incomplete', 'MDB_MCP_API_CLIENT_ID');
    return found;
}


/***/ }),

/***/ 83438:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ mongodbAtlas)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./.compiled/core/inspection.js
var inspection = __webpack_require__(9351);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./.compiled/providers/apis/digest-auth.js

/** The challenge of a reply; `undefined` if there is none, or one that only newer clients can meet. */
function challengeOf(reply) {
    const header = reply.header('www-authenticate') ?? '';
    const [, realm] = /^Digest .*\brealm="([^"\\]*)"/i.exec(header) ?? [];
    const [, nonce] = /\bnonce="([^"\\]+)"/i.exec(header) ?? [];
    const [, algorithm = 'MD5'] = /\balgorithm="?([\w-]+)"?/i.exec(header) ?? [];
    const [, qop = ''] = /\bqop="?([\w, -]+)/i.exec(header) ?? [];
    const hasQop = qop.split(/[, ]+/).includes('auth');
    if (realm === undefined || nonce === undefined || algorithm.toUpperCase() !== 'MD5' || !hasQop)
        return undefined;
    return { realm, nonce, isStale: /\bstale="?true\b/i.test(header) };
}
/** `Digest …` for the `authorization` header of a request: https://www.rfc-editor.org/rfc/rfc7616#section-3.4 */
function digestAuth({ realm, nonce }, user, password, { method = 'GET', path }, 
/** What nobody can know beforehand. */
client = (0,external_node_crypto_.randomBytes)(12).toString('hex')) {
    return password.derive((text) => {
        const response = md5(`${md5(`${user}:${realm}:${text}`)}:${nonce}:00000001:${client}:auth:${md5(`${method}:${path}`)}`);
        return `Digest username="${user}", realm="${realm}", nonce="${nonce}", uri="${path}", qop=auth, nc=00000001, cnonce="${client}", response="${response}", algorithm=MD5`;
    });
}
function md5(text) {
    return (0,external_node_crypto_.createHash)('md5').update(text).digest('hex');
}

// EXTERNAL MODULE: ./.compiled/providers/apis/mongodb-atlas-home.js
var mongodb_atlas_home = __webpack_require__(65530);
// EXTERNAL MODULE: ./.compiled/providers/apis/mongodb-atlas-service-accounts.js
var mongodb_atlas_service_accounts = __webpack_require__(32251);
// EXTERNAL MODULE: ./.compiled/providers/apis/probe.js
var probe = __webpack_require__(92350);
// EXTERNAL MODULE: ./.compiled/providers/apis/usual-instance.js
var usual_instance = __webpack_require__(19672);
;// CONCATENATED MODULE: ./.compiled/providers/apis/mongodb-atlas.js







/** Without an error code: with one, the key is known, and must not do this. */
const unauthorized = schemas/* object */.Ikc({
    error: schemas/* literal */.euz(401),
    detail: schemas/* literal */.euz('You are not authorized for this resource.'),
    errorCode: schemas/* literal */.euz('').optional(),
});
/** https://www.mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-getsystemstatus */
const Status = schemas/* object */.Ikc({
    apiKey: schemas/* object */.Ikc({ id: schemas/* string */.YjP(), roles: schemas/* array */.YOg(schemas/* object */.Ikc({ roleName: schemas/* string */.YjP() })).optional() }),
});
const live = {
    body: Status,
    facts: ({ apiKey: { id, roles } }) => ({ handle: id, scopes: roles?.map(({ roleName }) => roleName) }),
};
const ofKeys = {
    kinds: ['mongodb-atlas-private-key'],
    docs: [
        'https://www.mongodb.com/docs/atlas/api/api-authentication/',
        'https://www.mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-getsystemstatus',
        'https://github.com/10gen/realm-cli/blob/master/internal/cloud/realm/auth_test.go',
    ],
    inspect: async (asked, { ask }) => {
        const user = publicKeyOf(asked);
        return (0,usual_instance/* atInstance */.R)(asked, (0,mongodb_atlas_home/* homeOf */.l)(asked), async ({ origin }) => {
            const headers = { accept: 'application/vnd.atlas.2023-01-01+json' };
            const request = { at: origin, path: '/api/atlas/v2', headers };
            const first = await ask(request);
            const challenge = challengeOf(first);
            if (first.status !== 401 || challenge === undefined)
                return (0,inspection/* undocumented */._L)(first);
            const authorization = digestAuth(challenge, user, asked.value, request);
            const reply = await ask({ ...request, headers: { ...headers, authorization } });
            // A rejected digest is challenged again.
            const isRejected = challengeOf(reply)?.isStale === false;
            return (0,probe/* answerTo */.oy)(reply, { live, dead: isRejected ? [{ status: 401, body: unauthorized }] : [] });
        });
    },
};
const mongodbAtlas = {
    id: 'mongodb-atlas',
    hosts: ['cloud.mongodb.com', 'cloud.mongodbgov.com'],
    // https://www.mongodb.com/docs/atlas/reference/user-roles/#organization-roles
    broad: ['ORG_OWNER'],
    inspectors: [mongodb_atlas_service_accounts/* ofServiceAccounts */.Tm, ofKeys],
};
function publicKeyOf({ other }) {
    const names = ['PUBLIC_KEY', 'PUBLIC_API_KEY'].flatMap((name) => [
        `MONGODB_ATLAS_${name}`,
        `ATLAS_${name}`,
    ]);
    const user = other(...names, 'MCLI_PUBLIC_API_KEY')?.publicPart(/^([a-z0-9]{8})$/);
    if (user === undefined)
        throw new inspection/* Unanswered */.XX('incomplete', 'MONGODB_ATLAS_PUBLIC_KEY');
    return user;
}


/***/ }),

/***/ 54512:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B9: () => (/* binding */ isRefusedByPassword),
/* harmony export */   No: () => (/* binding */ passwordOf),
/* harmony export */   Rr: () => (/* binding */ grantsOf),
/* harmony export */   XP: () => (/* binding */ accountOf)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26921);
/* harmony import */ var _core_databases_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50883);
/* harmony import */ var _database_session_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45798);



const DAY = 24 * 60 * 60;
const Current = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ account: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), version: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() });
/** The account that the server has chosen, which need not be called as the login is. Throws `StatementRefused`. */
async function accountOf(session) {
    const [row] = await session.query('SELECT CURRENT_USER() AS account, VERSION() AS version');
    const current = Current.safeParse(row);
    if (!current.success)
        return undefined;
    const { account, version } = current.data;
    const at = account.lastIndexOf('@');
    return {
        user: account.slice(0, at),
        host: account.slice(at + 1),
        isMariaDb: /mariadb/i.test(version),
    };
}
/** Since 8.0.14 an account may keep its old password beside the new one: https://dev.mysql.com/doc/refman/8.4/en/password-management.html */
const MYSQL_8 = `
  SELECT UNIX_TIMESTAMP(password_last_changed) AS changed, password_lifetime AS lifetime,
    @@global.default_password_lifetime AS normal,
    JSON_CONTAINS_PATH(User_attributes, 'one', '$.additional_password') AS old
  FROM mysql.user WHERE user = ? AND host = ?`;
const MYSQL_5 = `
  SELECT UNIX_TIMESTAMP(password_last_changed) AS changed, password_lifetime AS lifetime,
    @@global.default_password_lifetime AS normal, 0 AS old
  FROM mysql.user WHERE user = ? AND host = ?`;
/** https://mariadb.com/docs/server/reference/system-tables/the-mysql-database-tables/mysql-global_priv-table */
const MARIADB = `
  SELECT JSON_VALUE(Priv, '$.password_last_changed') AS changed, JSON_VALUE(Priv, '$.password_lifetime') AS lifetime,
    @@global.default_password_lifetime AS normal, 0 AS old
  FROM mysql.global_priv WHERE User = ? AND Host = ?`;
const number = zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
    zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
        .regex(/^-?\d+(?:\.\d+)?$/)
        .transform(Number),
])
    .nullable();
const Password = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ changed: number, lifetime: number, normal: number, old: number });
/** When its password was set, and until when it is good; `undefined` if the session may not see that. */
async function passwordOf(session, account) {
    for (const statement of account.isMariaDb ? [MARIADB] : [MYSQL_8, MYSQL_5]) {
        const [row] = await (0,_database_session_js__WEBPACK_IMPORTED_MODULE_1__/* .rowsOf */ .RO)(Password, session.query(statement, [account.user, account.host]));
        if (row !== undefined)
            return row.old ? {} : datesOf(row);
    }
    return undefined;
}
function datesOf({ changed, lifetime, normal }) {
    // MariaDB writes -1 for the default, and 0 for a password that somebody has declared expired.
    const days = lifetime === null || lifetime < 0 ? normal : lifetime;
    const createdAt = changed === null || changed === 0 ? undefined : new Date(changed * 1000);
    if (days === 0)
        return { createdAt, expiresAt: 'never' };
    if (days === null || createdAt === undefined)
        return { createdAt };
    return { createdAt, expiresAt: new Date((changed + days * DAY) * 1000) };
}
/**
 * What it may do: `SUPER` for a privilege on everything, `SELECT ON app.*` for one on less. Some servers show the hash of the password in
 * there, behind what is kept.
 */
async function grantsOf(session) {
    try {
        const rows = await session.query('SHOW GRANTS');
        return rows.flatMap((row) => grantIn(`${Object.values(row)[0]}`));
    }
    catch (error) {
        if (error instanceof _core_databases_js__WEBPACK_IMPORTED_MODULE_0__/* .StatementRefused */ .C)
            return undefined;
        throw error;
    }
}
function grantIn(grant) {
    const [, privileges, object, rest = ''] = /^GRANT (.+?) ON (\S+) TO (.*)$/s.exec(grant) ?? [];
    if (privileges === undefined || object === undefined || privileges === 'PROXY')
        return [];
    const where = object === '*.*' ? '' : ` ON ${object.replaceAll('`', '')}`;
    return [
        // Commas in brackets are between columns.
        ...(privileges.match(/[^,(]+(?:\([^()]*\))?/g) ?? [])
            .map((privilege) => privilege.trim())
            .filter((privilege) => privilege !== 'USAGE'),
        ...(rest.endsWith(' WITH GRANT OPTION') ? ['GRANT OPTION'] : []),
    ].map((privilege) => privilege + where);
}
const Rule = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ host: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), tls: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), plugin: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() });
const BY_PASSWORD = ['mysql_native_password', 'caching_sha2_password', 'sha256_password'];
/**
 * A server denies access by the same error if the password is wrong, if no account of that name holds for the host that asks, if the account wants
 * a certificate, or if a directory somewhere else says no: https://dev.mysql.com/doc/refman/8.4/en/problems-connecting.html. Only if every
 * account that may be meant wants nothing but a password, from anywhere, it was the password. Throws `StatementRefused`.
 */
async function isRefusedByPassword(session, user) {
    const rules = Rule.array().safeParse(await session.query("SELECT host AS host, ssl_type AS tls, plugin AS plugin FROM mysql.user WHERE user IN (?, '')", [user]));
    return (rules.success &&
        rules.data.every(({ host, tls, plugin }) => host === '%' && tls === '' && BY_PASSWORD.includes(plugin)));
}


/***/ }),

/***/ 58783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ refused)
/* harmony export */ });
/* harmony import */ var _core_inspection_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9351);
/* harmony import */ var _mysql_account_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54512);


/** https://dev.mysql.com/doc/mysql-errors/8.4/en/server-error-reference.html; 4151 is MariaDB's. */
const ACCESS_DENIED = '1045';
/** It lets somebody in who may do nothing but set a new password: https://dev.mysql.com/doc/refman/8.4/en/expired-password-handling.html */
const MUST_CHANGE = '1820';
const EXPIRED = '1862';
const LOCKED = ['3118', '4151'];
/** What a server means that lets nobody in. */
async function refused(code, user, admin) {
    if (code === MUST_CHANGE)
        return (0,_core_inspection_js__WEBPACK_IMPORTED_MODULE_0__/* .live */ .VD)();
    if (code === EXPIRED)
        return (0,_core_inspection_js__WEBPACK_IMPORTED_MODULE_0__/* .dead */ .Tm)('expired');
    if (LOCKED.includes(code))
        return (0,_core_inspection_js__WEBPACK_IMPORTED_MODULE_0__/* .dead */ .Tm)('disabled');
    const isWrong = code === ACCESS_DENIED && (await admin((session) => (0,_mysql_account_js__WEBPACK_IMPORTED_MODULE_1__/* .isRefusedByPassword */ .B9)(session, user)));
    return isWrong ? (0,_core_inspection_js__WEBPACK_IMPORTED_MODULE_0__/* .dead */ .Tm)('invalid') : (0,_core_inspection_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)('refused', `error ${code}`);
}


/***/ }),

/***/ 38474:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ neon)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26921);
/* harmony import */ var _core_dates_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79412);
/* harmony import */ var _core_inspection_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9351);
/* harmony import */ var _probe_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92350);
/* harmony import */ var _stronger_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30530);





const API = 'https://console.neon.tech';
const Auth = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ account_id: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), auth_method: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP() });
const replies = {
    live: { body: Auth },
    dead: [
        {
            status: 401,
            body: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ message: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz('supplied credentials do not pass authentication') }),
        },
    ],
};
const Keys = zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig(), created_at: _core_dates_js__WEBPACK_IMPORTED_MODULE_0__/* .isoDate */ ._$, last_used_at: _core_dates_js__WEBPACK_IMPORTED_MODULE_0__/* .isoDate */ ._$.nullable().optional() }));
const neon = {
    id: 'neon',
    hosts: ['console.neon.tech'],
    inspectors: [
        {
            // The password of a role is asked at its database.
            kinds: ['neon-api-key', 'neon-api-key-legacy'],
            docs: [
                'https://neon.com/docs/reference/api/users/get-auth-details',
                'https://api-docs.neon.tech/reference/listapikeys',
            ],
            inspect: async (asked, tools) => {
                const reply = await tools.ask({ at: API, path: '/api/v2/auth', headers: (0,_probe_js__WEBPACK_IMPORTED_MODULE_2__/* .bearer */ .CM)(asked) });
                const inspection = (0,_probe_js__WEBPACK_IMPORTED_MODULE_2__/* .answerTo */ .oy)(reply, replies);
                if (inspection.answer !== 'live')
                    return inspection;
                return Auth.parse(reply.json).auth_method === 'api_key_user' ? withRecord(asked, tools) : inspection;
            },
        },
    ],
};
/** A personal key sees the keys of its user. Nothing tells which of them it is, unless it is the only one. */
async function withRecord(asked, { ask, now }) {
    const key = (0,_stronger_js__WEBPACK_IMPORTED_MODULE_3__/* .only */ .j6)(await (0,_stronger_js__WEBPACK_IMPORTED_MODULE_3__/* .told */ .Ev)(ask({ at: API, path: '/api/v2/api_keys', headers: (0,_probe_js__WEBPACK_IMPORTED_MODULE_2__/* .bearer */ .CM)(asked) }), Keys));
    if (key === undefined)
        return (0,_core_inspection_js__WEBPACK_IMPORTED_MODULE_1__/* .live */ .VD)();
    const { id, created_at, last_used_at } = key;
    return (0,_core_inspection_js__WEBPACK_IMPORTED_MODULE_1__/* .live */ .VD)({ handle: `${id}`, createdAt: created_at, lastUsedAt: (0,_stronger_js__WEBPACK_IMPORTED_MODULE_3__/* .usedBefore */ .Jn)(now, last_used_at) });
}


/***/ }),

/***/ 62191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ notion)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
/* harmony import */ var _probe_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92350);


/** https://developers.notion.com/reference/status-codes#error-codes */
const failed = (code) => zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ object: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('error'), code: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(code) });
const notion = {
    id: 'notion',
    hosts: ['api.notion.com'],
    inspectors: [
        (0,_probe_js__WEBPACK_IMPORTED_MODULE_0__/* .probe */ .dy)({
            kinds: ['notion-token', 'notion-legacy-token'],
            docs: [
                'https://developers.notion.com/reference/get-self',
                'https://developers.notion.com/reference/status-codes',
            ],
            request: (asked) => ({
                at: 'https://api.notion.com',
                path: '/v1/users/me',
                headers: { ...(0,_probe_js__WEBPACK_IMPORTED_MODULE_0__/* .bearer */ .CM)(asked), 'notion-version': '2022-06-28' },
            }),
            live: { body: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ object: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('user'), id: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }) },
            limited: [{ status: 403, body: failed('restricted_resource') }],
            dead: [{ status: 401, body: failed('unauthorized') }],
        }),
    ],
};


/***/ }),

/***/ 38177:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ npm)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(26921);
/* harmony import */ var _core_dates_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79412);
/* harmony import */ var _core_inspection_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9351);
/* harmony import */ var _key_list_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16916);
/* harmony import */ var _probe_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92350);
/* harmony import */ var _stronger_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(30530);







/** How npm’s own config is called in the environment: https://github.com/npm/cli/blob/latest/docs/lib/content/using-npm/config.md */
const REGISTRY = ['NPM_CONFIG_REGISTRY', 'NPM_REGISTRY', 'NPM_REGISTRY_URL'];
const ofTokens = {
    kinds: ['npm-token', 'npm-token-legacy'],
    docs: [
        'https://github.com/npm/registry/blob/main/docs/user/authentication.md',
        'https://github.com/npm/api-documentation/blob/main/api/registry.npmjs.com/token.yaml',
        'https://github.com/npm/npm-registry-fetch/blob/main/lib/check-response.js',
        'https://github.com/npm/cli/blob/latest/lib/utils/error-message.js',
    ],
    inspect: async (asked, tools) => {
        const { at } = asked.instance({ names: REGISTRY });
        const reply = await tools.ask({ at, path: '/-/whoami', headers: (0,_probe_js__WEBPACK_IMPORTED_MODULE_4__/* .bearer */ .CM)(asked) });
        if (isInvalid(reply))
            return (0,_core_inspection_js__WEBPACK_IMPORTED_MODULE_2__/* .dead */ .Tm)('invalid');
        const inspection = (0,_probe_js__WEBPACK_IMPORTED_MODULE_4__/* .answerTo */ .oy)(reply, {
            live: { body: zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({ username: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().min(1) }) },
            dead: [],
        });
        return inspection.answer === 'live' ? (0,_core_inspection_js__WEBPACK_IMPORTED_MODULE_2__/* .live */ .VD)(await listed(asked, at, tools)) : inspection;
    },
};
const npm = {
    id: 'npm',
    // A registry is the one that the user’s npm config names.
    hosts: [],
    inspectors: [ofTokens],
};
/**
 * npm’s client takes it for an invalid token if the registry wants another (`Bearer`). If it wants a second factor, an address that may log in, or
 * a password, as registries of other makers do whatever the token is good for, it proves nothing.
 */
function isInvalid(reply) {
    const wanted = (reply.header('www-authenticate') ?? '').toLowerCase();
    return ((0,_probe_js__WEBPACK_IMPORTED_MODULE_4__/* .fits */ .lA)(reply, { status: 401 }) && /^bearer\b/.test(wanted) && !/\b(?:otp|ipaddress|basic)\b/.test(wanted));
}
/** https://github.com/npm/api-documentation/blob/main/api/registry.npmjs.com/token.yaml */
const Tokens = zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({
    objects: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({
        key: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(),
        token: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().optional(),
        created: _core_dates_js__WEBPACK_IMPORTED_MODULE_1__/* .isoDate */ ._$,
        expiry: _core_dates_js__WEBPACK_IMPORTED_MODULE_1__/* .isoDate */ ._$.nullish(),
        accessed: _core_dates_js__WEBPACK_IMPORTED_MODULE_1__/* .isoDate */ ._$.nullish(),
    })),
});
/** Tokens are listed by an id and their first and last characters; by their SHA-512 in registries that do as npm once did. */
async function listed({ value }, at, { ask, now }) {
    const asking = ask({ at, path: '/-/npm/v1/tokens?perPage=1000', headers: (0,_probe_js__WEBPACK_IMPORTED_MODULE_4__/* .bearer */ .CM)({ value }) });
    const tokens = await (0,_stronger_js__WEBPACK_IMPORTED_MODULE_5__/* .told */ .Ev)(asking, Tokens);
    const key = value
        .derive((token) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha512').update(token).digest('hex'))
        .publicPart(/^([\da-f]{128})$/);
    const own = (0,_stronger_js__WEBPACK_IMPORTED_MODULE_5__/* .only */ .j6)(tokens?.objects, (one) => one.key === key || (one.token !== undefined && (0,_key_list_js__WEBPACK_IMPORTED_MODULE_3__/* .isShortFor */ .E)(value, one.token)));
    if (own === undefined)
        return {};
    const { created, expiry, accessed } = own;
    return { createdAt: created, expiresAt: expiry ?? undefined, lastUsedAt: (0,_stronger_js__WEBPACK_IMPORTED_MODULE_5__/* .usedBefore */ .Jn)(now, accessed) };
}


/***/ }),

/***/ 11740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ openai)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(26921);
/* harmony import */ var _core_dates_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79412);
/* harmony import */ var _core_destination_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(857);
/* harmony import */ var _core_inspection_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9351);
/* harmony import */ var _key_list_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16916);
/* harmony import */ var _models_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95204);
/* harmony import */ var _probe_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(92350);
/* harmony import */ var _stronger_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(30530);








/**
 * https://developers.openai.com/api/docs/guides/error-codes. Other codes with this status are no deaths: `incorrect_hostname` means a
 * project of another region.
 */
const dead = [
    { status: 401, body: zod__WEBPACK_IMPORTED_MODULE_7__/* .object */ .Ikc({ error: zod__WEBPACK_IMPORTED_MODULE_7__/* .object */ .Ikc({ code: zod__WEBPACK_IMPORTED_MODULE_7__/* .literal */ .euz('invalid_api_key') }) }) },
];
/**
 * A restricted key that may not ask this, which is told with either status.
 * https://help.openai.com/en/articles/8867743-assign-api-key-permissions
 */
const missingScopes = zod__WEBPACK_IMPORTED_MODULE_7__/* .object */ .Ikc({
    error: zod__WEBPACK_IMPORTED_MODULE_7__/* .object */ .Ikc({
        message: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().startsWith('You have insufficient permissions for this operation. Missing scopes'),
    }),
});
const limited = [
    { status: 401, body: missingScopes },
    { status: 403, body: missingScopes },
];
const Keys = zod__WEBPACK_IMPORTED_MODULE_7__/* .object */ .Ikc({
    object: zod__WEBPACK_IMPORTED_MODULE_7__/* .literal */ .euz('list'),
    data: zod__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_7__/* .object */ .Ikc({
        id: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP(),
        redacted_value: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP(),
        created_at: _core_dates_js__WEBPACK_IMPORTED_MODULE_0__/* .unixSeconds */ .Yb,
        expires_at: _core_dates_js__WEBPACK_IMPORTED_MODULE_0__/* .unixSeconds */ .Yb,
        last_used_at: _core_dates_js__WEBPACK_IMPORTED_MODULE_0__/* .unixSeconds */ .Yb,
    })),
    has_more: zod__WEBPACK_IMPORTED_MODULE_7__/* .boolean */ .zMY(),
})
    .transform(({ data, has_more }) => ({ rows: data, next: has_more ? data.at(-1)?.id : undefined }));
const ofProjects = {
    // Not those of the format `openai-key`: no key of OpenAI’s is without T3BlbkFJ, but those of many a gateway are.
    kinds: ['openai-project-key', 'openai-service-account-key', 'openai-user-key', 'openai-legacy-key'],
    docs: [
        'https://developers.openai.com/api/reference/resources/models/methods/list',
        'https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/projects/subresources/api_keys/methods/list',
    ],
    inspect: async (asked, tools) => {
        const at = addressOf(asked);
        const reply = await tools.ask({ at, path: '/models', headers: (0,_probe_js__WEBPACK_IMPORTED_MODULE_5__/* .bearer */ .CM)(asked) });
        const inspection = ofVendor(at, (0,_probe_js__WEBPACK_IMPORTED_MODULE_5__/* .answerTo */ .oy)(reply, { live: { body: _models_js__WEBPACK_IMPORTED_MODULE_4__/* .Models */ .B }, limited, dead }));
        return inspection.answer === 'live' ? withRow(inspection, reply, asked, tools) : inspection;
    },
};
/** It may list its own kind, itself among them. */
const ofAdmins = {
    kinds: ['openai-admin-key'],
    docs: [
        'https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/admin_api_keys/methods/list',
    ],
    inspect: async (asked, { ask }) => {
        const { value } = asked;
        const at = addressOf(asked);
        const pageAfter = pagesAt(ask, at, '/organization/admin_api_keys?limit=100', value);
        const first = await pageAfter(undefined);
        const inspection = ofVendor(at, (0,_probe_js__WEBPACK_IMPORTED_MODULE_5__/* .answerTo */ .oy)(first, { live: { body: Keys }, limited, dead }));
        if (inspection.answer !== 'live' || first.status !== 200)
            return inspection;
        const rows = await (0,_key_list_js__WEBPACK_IMPORTED_MODULE_3__/* .allRows */ .P)(async (cursor) => (cursor === undefined ? first : pageAfter(cursor)), Keys);
        // Its last use is this one.
        return (0,_core_inspection_js__WEBPACK_IMPORTED_MODULE_2__/* .live */ .VD)({ ...factsOf(rows, value), lastUsedAt: undefined });
    },
};
const openai = {
    id: 'openai',
    // Those of the regions: https://developers.openai.com/api/docs/guides/data-residency
    hosts: ['api.openai.com', '*.api.openai.com'],
    admin: 'an admin API key of the organisation that may read API keys (api.management.read)',
    inspectors: [ofProjects, ofAdmins],
};
/** A gateway in front of OpenAI has keys of its own, and refuses others in the same words. */
function ofVendor(at, inspection) {
    const isAnother = !(0,_core_destination_js__WEBPACK_IMPORTED_MODULE_1__/* .mayReceive */ .Pi)(openai.hosts, (0,_core_destination_js__WEBPACK_IMPORTED_MODULE_1__/* .originOf */ .yv)(at) ?? '');
    return isAnother && (0,_probe_js__WEBPACK_IMPORTED_MODULE_5__/* .isStrange */ .bk)(inspection)
        ? (0,_core_inspection_js__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5)('refused', 'it is no key of that server’s')
        : inspection;
}
/** A project knows when its keys were made; a reply says in a header which one it was for. */
async function withRow(inspection, reply, { value, admin, account }, { ask, now }) {
    const project = account['project'] ?? reply.header('openai-project');
    if (admin === undefined || project === undefined)
        return inspection;
    // By default, keys whose owner has left the project are not listed.
    const path = `/organization/projects/${encodeURIComponent(project)}/api_keys?limit=100&owner_project_access=any`;
    const rows = await (0,_key_list_js__WEBPACK_IMPORTED_MODULE_3__/* .allRows */ .P)(pagesAt(ask, versioned(admin.at), path, admin.secret), Keys);
    const facts = factsOf(rows, value);
    return (0,_core_inspection_js__WEBPACK_IMPORTED_MODULE_2__/* .live */ .VD)({ ...facts, lastUsedAt: (0,_stronger_js__WEBPACK_IMPORTED_MODULE_6__/* .usedBefore */ .Jn)(now, facts.lastUsedAt) });
}
function pagesAt(ask, at, path, key) {
    return (after) => {
        const page = after === undefined ? '' : `&after=${encodeURIComponent(after)}`;
        return ask({ at, path: path + page, headers: (0,_probe_js__WEBPACK_IMPORTED_MODULE_5__/* .bearer */ .CM)({ value: key }) });
    };
}
function factsOf(rows, value) {
    const row = (0,_stronger_js__WEBPACK_IMPORTED_MODULE_6__/* .only */ .j6)(rows, ({ redacted_value }) => (0,_key_list_js__WEBPACK_IMPORTED_MODULE_3__/* .isShortFor */ .E)(value, redacted_value));
    if (row === undefined)
        return {};
    const { id, created_at, expires_at, last_used_at } = row;
    return { handle: id, createdAt: created_at, expiresAt: expires_at, lastUsedAt: last_used_at };
}
/** A key is asked about where it is used: what is behind another address is not OpenAI. */
function addressOf({ instance }) {
    const names = ['OPENAI_BASE_URL', 'OPENAI_API_BASE', 'OPENAI_API_BASE_URL', 'OPENAI_API_HOST'];
    return versioned(instance({ names, otherwise: 'https://api.openai.com/v1' }).at);
}
function versioned(at) {
    return at.endsWith('/v1') ? at : `${at}/v1`;
}


/***/ }),

/***/ 31723:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ openrouter)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(26921);
/* harmony import */ var _core_dates_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79412);
/* harmony import */ var _core_inspection_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9351);
/* harmony import */ var _key_list_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16916);
/* harmony import */ var _probe_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92350);
/* harmony import */ var _stronger_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30530);






/**
 * An invalid key, or one that is disabled or expired; some texts mean that the header got lost.
 * https://openrouter.ai/docs/api/reference/errors-and-debugging
 */
const deaths = [
    {
        status: 401,
        body: zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
            error: zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
                code: zod__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz(401),
                message: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().refine((text) => !/missing|\bno .{0,80}credentials/i.test(text)),
            }),
        }),
    },
];
const Own = zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
    data: zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
        label: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
        expires_at: _core_dates_js__WEBPACK_IMPORTED_MODULE_0__/* .isoDate */ ._$.nullable(),
        is_management_key: zod__WEBPACK_IMPORTED_MODULE_5__/* .boolean */ .zMY().optional(),
    }),
});
/** https://openrouter.ai/docs/api/api-reference/api-keys/list */
const Keys = zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
    data: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ hash: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), label: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), created_at: _core_dates_js__WEBPACK_IMPORTED_MODULE_0__/* .isoDate */ ._$ })),
})
    // Pages have 100: https://openrouter.ai/docs/guides/overview/auth/management-api-keys
    .transform(({ data }) => ({ rows: data, next: data.length < 100 ? undefined : 'more' }));
const ofKeys = {
    kinds: ['openrouter-api-key'],
    docs: [
        'https://openrouter.ai/docs/api/api-reference/api-keys/get-current-key',
        'https://openrouter.ai/docs/api/api-reference/api-keys/list',
    ],
    inspect: async (asked, { ask }) => {
        const reply = await ask({ at: 'https://openrouter.ai', path: '/api/v1/key', headers: (0,_probe_js__WEBPACK_IMPORTED_MODULE_3__/* .bearer */ .CM)(asked) });
        const inspection = (0,_probe_js__WEBPACK_IMPORTED_MODULE_3__/* .answerTo */ .oy)(reply, { live: { body: Own, facts: told }, dead: deaths });
        return inspection.answer === 'live' ? withRow(inspection.facts, asked, ask) : inspection;
    },
};
const openrouter = {
    id: 'openrouter',
    hosts: ['openrouter.ai'],
    admin: 'a management API key of the account',
    broad: ['management'],
    inspectors: [ofKeys],
};
function told({ data }) {
    return {
        expiresAt: expiryOf(data.expires_at),
        scopes: data.is_management_key === true ? ['management'] : undefined,
    };
}
/** Documented as `null` for a key that does not expire. */
function expiryOf(date) {
    return date === null ? 'never' : date;
}
async function withRow(facts, { value, admin }, ask) {
    if (admin === undefined)
        return (0,_core_inspection_js__WEBPACK_IMPORTED_MODULE_1__/* .live */ .VD)(facts);
    const rows = await (0,_key_list_js__WEBPACK_IMPORTED_MODULE_2__/* .allRows */ .P)((_, offset) => {
        const path = `/api/v1/keys?offset=${offset}`;
        return ask({ at: admin.at, path, headers: (0,_probe_js__WEBPACK_IMPORTED_MODULE_3__/* .bearer */ .CM)({ value: admin.secret }) });
    }, Keys);
    const row = (0,_stronger_js__WEBPACK_IMPORTED_MODULE_4__/* .only */ .j6)(rows, ({ label }) => (0,_key_list_js__WEBPACK_IMPORTED_MODULE_2__/* .isShortFor */ .E)(value, label));
    if (row === undefined)
        return (0,_core_inspection_js__WEBPACK_IMPORTED_MODULE_1__/* .live */ .VD)(facts);
    const { hash, created_at } = row;
    return (0,_core_inspection_js__WEBPACK_IMPORTED_MODULE_1__/* .live */ .VD)({ ...facts, handle: hash, createdAt: created_at });
}


/***/ }),

/***/ 76132:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ perplexity)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
/* harmony import */ var _probe_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92350);


const perplexity = {
    id: 'perplexity',
    hosts: ['api.perplexity.ai'],
    inspectors: [
        (0,_probe_js__WEBPACK_IMPORTED_MODULE_0__/* .probe */ .dy)({
            kinds: ['perplexity-api-key'],
            docs: ['https://docs.perplexity.ai/api-reference/async-sonar-get'],
            // A search costs; the list of what was asked for before does not.
            request: (asked) => ({
                at: 'https://api.perplexity.ai',
                path: '/v1/async/sonar',
                headers: (0,_probe_js__WEBPACK_IMPORTED_MODULE_0__/* .bearer */ .CM)(asked),
            }),
            live: { body: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ requests: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() })) }) },
            // An unknown key is refused in HTML by some of its servers, which could be anybody’s.
            dead: [{ status: 401, body: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ error: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ type: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('invalid_api_key') }) }) }],
        }),
    ],
};


/***/ }),

/***/ 799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ pinecone)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
/* harmony import */ var _probe_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92350);


const pinecone = {
    id: 'pinecone',
    hosts: ['api.pinecone.io'],
    inspectors: [
        (0,_probe_js__WEBPACK_IMPORTED_MODULE_0__/* .probe */ .dy)({
            kinds: ['pinecone-api-key', 'pinecone-legacy-key'],
            docs: [
                'https://docs.pinecone.io/reference/api/2025-10/control-plane/list_indexes',
                'https://docs.pinecone.io/reference/api/errors',
            ],
            request: ({ value, instance }) => ({
                at: instance({ names: ['PINECONE_CONTROLLER_HOST'], otherwise: 'https://api.pinecone.io' }).at,
                path: '/indexes',
                headers: { accept: 'application/json', 'x-pinecone-api-version': '2025-10', 'api-key': value },
            }),
            live: { body: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ indexes: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() })) }) },
            dead: [{ status: 401, body: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ error: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ code: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('UNAUTHENTICATED') }) }) }],
        }),
    ],
};


/***/ }),

/***/ 54794:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ inspectedRole)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26921);
/* harmony import */ var _core_inspection_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9351);
/* harmony import */ var _database_session_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45798);



/** https://www.postgresql.org/docs/current/errcodes-appendix.html */
const INVALID_PASSWORD = '28P01';
const INVALID_AUTHORIZATION = '28000';
/** Logs in as a role, and asks about it. `handleOf`: what its credential is called, the name of the role if nothing is said. */
async function inspectedRole(login, databases, handleOf = ({ name }) => name) {
    const told = async (session) => {
        const [role] = await (0,_database_session_js__WEBPACK_IMPORTED_MODULE_1__/* .rowsOf */ .RO)(Role, session.query(ROLE));
        return (0,_core_inspection_js__WEBPACK_IMPORTED_MODULE_0__/* .live */ .VD)(role === undefined ? {} : { ...factsOf(role), handle: handleOf(role) });
    };
    return (0,_database_session_js__WEBPACK_IMPORTED_MODULE_1__/* .loggedIn */ .eY)(databases.postgres(login), told, (refusal) => refused(refusal, login, databases, told));
}
/** The server checks the password before anything else, and says `AuthenticationOk` then: what it refuses later, it refuses to a live one. */
async function refused({ code, authenticated }, login, databases, told) {
    if (code === INVALID_PASSWORD && !authenticated)
        return isPlain(login.password) ? (0,_core_inspection_js__WEBPACK_IMPORTED_MODULE_0__/* .dead */ .Tm)('invalid') : (0,_core_inspection_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)('refused', 'it may be read in two ways');
    // `NOLOGIN`. Before the password, the same code means that the server lets nobody in from here.
    if (code === INVALID_AUTHORIZATION && authenticated)
        return (0,_core_inspection_js__WEBPACK_IMPORTED_MODULE_0__/* .dead */ .Tm)('disabled');
    if (!authenticated)
        return (0,_core_inspection_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)('refused', `SQLSTATE ${code}`);
    if (login.database === OTHER)
        return (0,_core_inspection_js__WEBPACK_IMPORTED_MODULE_0__/* .live */ .VD)();
    // No such database, or not for this role.
    return (0,_database_session_js__WEBPACK_IMPORTED_MODULE_1__/* .loggedIn */ .eY)(databases.postgres({ ...login, database: OTHER }), told, () => (0,_core_inspection_js__WEBPACK_IMPORTED_MODULE_0__/* .live */ .VD)());
}
/**
 * Servers normalise what is beyond ASCII, and so does libpq, but not every other client: one that is written in another form is wrong for these.
 * https://www.postgresql.org/docs/current/sasl-authentication.html
 */
function isPlain(password) {
    const isNormal = (text) => text.normalize('NFKC') === text && !/\p{Default_Ignorable_Code_Point}/u.test(text);
    return password.derive((text) => (isNormal(text) ? 'yes' : 'no')).publicPart(/^(yes)$/) !== undefined;
}
/** The database that every cluster has from the beginning. */
const OTHER = 'postgres';
/** `session_user`, since a role can be set to become another when it logs in. */
const ROLE = `
  SELECT r.rolname AS name, pg_catalog.shobj_description(r.oid, 'pg_authid') AS comment,
    CASE WHEN isfinite(r.rolvaliduntil) THEN extract(epoch FROM r.rolvaliduntil)::float8 END AS until,
    r.rolsuper AS superuser, r.rolcreaterole AS createrole, r.rolcreatedb AS createdb,
    r.rolreplication AS replication, r.rolbypassrls AS bypassrls,
    ARRAY(
      SELECT g.rolname::text FROM pg_catalog.pg_auth_members m JOIN pg_catalog.pg_roles g ON g.oid = m.roleid
      WHERE m.member = r.oid ORDER BY 1
    ) AS member
  FROM pg_catalog.pg_roles r WHERE r.rolname = session_user`;
const ATTRIBUTES = ['superuser', 'createrole', 'createdb', 'replication', 'bypassrls'];
const Role = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    comment: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(),
    until: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().nullable(),
    superuser: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(),
    createrole: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(),
    createdb: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(),
    replication: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(),
    bypassrls: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(),
    member: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
});
/** Without `VALID UNTIL`, or with `infinity`, a password is good for ever: https://www.postgresql.org/docs/current/sql-createrole.html */
function factsOf(role) {
    return {
        expiresAt: role.until === null ? 'never' : new Date(role.until * 1000),
        scopes: [...ATTRIBUTES.filter((attribute) => role[attribute]), ...role.member],
    };
}


/***/ }),

/***/ 86695:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ endOf),
/* harmony export */   t: () => (/* binding */ recorded)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26921);
/* harmony import */ var _core_dates_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79412);
/* harmony import */ var _probe_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92350);
/* harmony import */ var _stronger_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30530);




const IAM = 'https://iam.googleapis.com';
/** `gcloud iam service-accounts keys list` shows the two times as `CREATED_AT` and `EXPIRES_AT`. */
const Recorded = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    name: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    keyOrigin: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('GOOGLE_PROVIDED'),
    validAfterTime: _core_dates_js__WEBPACK_IMPORTED_MODULE_0__/* .isoDate */ ._$,
    validBeforeTime: _core_dates_js__WEBPACK_IMPORTED_MODULE_0__/* .isoDate */ ._$,
});
/** Whoever may see the account's keys knows which of them Google has made: only of these it is known when that was. */
async function recorded(id, email, { admin }, { ask }) {
    if (id === undefined || admin?.at !== IAM)
        return {};
    const path = `/v1/projects/-/serviceAccounts/${encodeURIComponent(email)}/keys/${encodeURIComponent(id)}`;
    const key = await (0,_stronger_js__WEBPACK_IMPORTED_MODULE_2__/* .told */ .Ev)(ask({ at: IAM, path, headers: (0,_probe_js__WEBPACK_IMPORTED_MODULE_1__/* .bearer */ .CM)({ value: admin.secret }) }), Recorded);
    if (key?.name.endsWith(`/keys/${id}`) !== true)
        return {};
    return { createdAt: key.validAfterTime, expiresAt: endOf(key.validBeforeTime) };
}
/** A key without an end is valid to the last second of the calendar. */
function endOf(date) {
    return date?.getUTCFullYear() === 9999 ? 'never' : date;
}


/***/ }),

/***/ 57777:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ privateKey)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(26921);
/* harmony import */ var _core_inspection_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9351);
/* harmony import */ var _core_secret_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89301);
/* harmony import */ var _core_words_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(99188);
/* harmony import */ var _private_key_record_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86695);
/* harmony import */ var _probe_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92350);
/* harmony import */ var _rsa_key_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(74180);
/* harmony import */ var _stronger_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(30530);









const TOKEN = 'https://oauth2.googleapis.com/token';
const GRANT = 'urn:ietf:params:oauth:grant-type:jwt-bearer';
/** Of all private keys those of Google’s service accounts can be asked about: whose it is stands beside it. */
const ofServiceAccounts = {
    kinds: ['private-key'],
    docs: [
        'https://developers.google.com/identity/protocols/oauth2/service-account',
        'https://cloud.google.com/iam/docs/reference/rest/v1/projects.serviceAccounts.keys',
    ],
    inspect: async (asked, tools) => {
        const email = emailOf(asked);
        if (email === undefined)
            return (0,_core_inspection_js__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5)('no-way');
        const reply = await tools.ask({
            method: 'POST',
            at: 'https://oauth2.googleapis.com',
            path: '/token',
            headers: { 'content-type': 'application/x-www-form-urlencoded' },
            body: (0,_core_secret_js__WEBPACK_IMPORTED_MODULE_2__/* .secretText */ .yD) `grant_type=${encodeURIComponent(GRANT)}&assertion=${assertion(asked.value, email, tools.now)}`,
        });
        const inspection = (0,_probe_js__WEBPACK_IMPORTED_MODULE_4__/* .answerTo */ .oy)(reply, {
            live: { body: zod__WEBPACK_IMPORTED_MODULE_7__/* .object */ .Ikc({ access_token: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP(), token_type: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP() }) },
            // Deleted, disabled or over: it is one message for all.
            dead: [
                {
                    status: 400,
                    body: zod__WEBPACK_IMPORTED_MODULE_7__/* .object */ .Ikc({
                        error: zod__WEBPACK_IMPORTED_MODULE_7__/* .literal */ .euz('invalid_grant'),
                        error_description: zod__WEBPACK_IMPORTED_MODULE_7__/* .literal */ .euz('Invalid JWT Signature.'),
                    }),
                },
            ],
        });
        if (inspection.answer !== 'live')
            return inspection;
        const facts = await published(asked.value, email, tools);
        return (0,_core_inspection_js__WEBPACK_IMPORTED_MODULE_1__/* .live */ .VD)({ ...facts, ...(await (0,_private_key_record_js__WEBPACK_IMPORTED_MODULE_3__/* .recorded */ .t)(facts.handle, email, asked, tools)) });
    },
};
const privateKey = {
    id: 'private-key',
    hosts: ['oauth2.googleapis.com', 'www.googleapis.com'],
    admin: 'an access token that may "iam.serviceAccountKeys.get" in the projects of the accounts, for the host iam.googleapis.com',
    inspectors: [ofServiceAccounts],
};
const EMAILS = ['CLIENT_EMAIL', 'GOOGLE_CLIENT_EMAIL', 'GOOGLE_SERVICE_ACCOUNT_EMAIL', 'GCP_CLIENT_EMAIL'];
const KEYS = /^(?:(?:GOOGLE|GCP|GOOGLE_SERVICE_ACCOUNT)_)?PRIVATE_KEY$/;
/** It stands beside the key in the JSON file, or in a variable that is called alike: with that of another account every key is wrong. */
function emailOf({ name, text }) {
    const own = (0,_core_words_js__WEBPACK_IMPORTED_MODULE_8__/* .toWords */ .x4)(name ?? '');
    const stem = /^(.*)PRIVATE_KEY$/.exec(own)?.[1];
    const alike = stem === undefined ? [] : [`${stem}CLIENT_EMAIL`, `${stem}EMAIL`];
    const email = text(...alike, ...(KEYS.test(own) ? EMAILS : []));
    return email !== undefined && /^[\w.-]{1,100}@[\w.-]{1,100}\.gserviceaccount\.com$/.test(email)
        ? email
        : undefined;
}
/** Asks for nothing but who it is: https://developers.google.com/identity/protocols/oauth2/service-account#authorizingrequests */
function assertion(value, email, now) {
    const iat = Math.floor(now.getTime() / 1000);
    const claims = {
        iss: email,
        scope: 'https://www.googleapis.com/auth/userinfo.email',
        aud: TOKEN,
        iat,
        exp: iat + 300,
    };
    return (0,_rsa_key_js__WEBPACK_IMPORTED_MODULE_5__/* .signedClaims */ .ov)(value, claims);
}
/**
 * Google publishes the public key of each, with the id of the key. A key that it made is valid from when it was made; of one that somebody has
 * uploaded, its owner says from when, and nothing here tells which it is.
 * https://cloud.google.com/iam/docs/reference/rest/v1/projects.serviceAccounts.keys
 */
async function published(value, email, { ask }) {
    const path = `/robot/v1/metadata/x509/${encodeURIComponent(email)}`;
    const asking = ask({ at: 'https://www.googleapis.com', path });
    const certificates = (await (0,_stronger_js__WEBPACK_IMPORTED_MODULE_6__/* .told */ .Ev)(asking, zod__WEBPACK_IMPORTED_MODULE_7__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP()))) ?? {};
    const own = (0,_rsa_key_js__WEBPACK_IMPORTED_MODULE_5__/* .publicHalfOf */ .gT)(value);
    for (const [handle, pem] of Object.entries(certificates)) {
        const certificate = certificateIn(pem);
        if (certificate !== undefined && (0,_rsa_key_js__WEBPACK_IMPORTED_MODULE_5__/* .publicText */ .jk)(certificate.publicKey) === own) {
            return { handle, existedAt: new Date(certificate.validFrom) };
        }
    }
    return {};
}
function certificateIn(pem) {
    try {
        return new node_crypto__WEBPACK_IMPORTED_MODULE_0__.X509Certificate(pem);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 92350:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CM: () => (/* binding */ bearer),
/* harmony export */   bk: () => (/* binding */ isStrange),
/* harmony export */   dy: () => (/* binding */ probe),
/* harmony export */   lA: () => (/* binding */ fits),
/* harmony export */   oy: () => (/* binding */ answerTo),
/* harmony export */   uJ: () => (/* binding */ knownByName)
/* harmony export */ });
/* harmony import */ var _core_inspection_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9351);
/* harmony import */ var _core_secret_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89301);


function probe(declared) {
    const { kinds, docs, costs, request } = declared;
    return {
        kinds,
        docs,
        ...(costs === undefined ? {} : { costs }),
        inspect: async (asked, { ask }) => answerTo(await ask(request(asked)), declared),
    };
}
/** What a reply says, by what is documented. */
function answerTo(reply, { live: alive, limited = [], dead: deaths }) {
    if (reply.status === (alive.status ?? 200)) {
        const body = alive.body.safeParse(reply.json);
        if (body.success)
            return (0,_core_inspection_js__WEBPACK_IMPORTED_MODULE_0__/* .live */ .VD)(alive.facts?.(body.data, reply));
    }
    const death = deaths.find((documented) => fits(reply, documented));
    if (death !== undefined)
        return (0,_core_inspection_js__WEBPACK_IMPORTED_MODULE_0__/* .dead */ .Tm)(death.because ?? 'invalid');
    if (limited.some((documented) => fits(reply, documented)))
        return (0,_core_inspection_js__WEBPACK_IMPORTED_MODULE_0__/* .live */ .VD)();
    return (0,_core_inspection_js__WEBPACK_IMPORTED_MODULE_0__/* .undocumented */ ._L)(reply);
}
/** Whether whoever was asked does not know it. What they know to be revoked, or over, is so whoever else may be asked. */
function isStrange(inspection) {
    return inspection.answer === 'dead' && inspection.because === 'invalid';
}
/** What only its name tells may be no credential of the vendor at all: that the vendor does not know it proves nothing. */
function knownByName(inspection, { kind }) {
    return isStrange(inspection) && kind === undefined
        ? (0,_core_inspection_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)('refused', 'it may be none of theirs: only its name says so')
        : inspection;
}
/** A page of some proxy in between is no reply of the vendor: without a body of its own, a reply must at least be JSON or empty. */
function fits(reply, { status, body }) {
    if (reply.status !== status)
        return false;
    if (body !== undefined)
        return body.safeParse(reply.json).success;
    return reply.json !== undefined || reply.text === '';
}
/** `Authorization: Bearer …`, and that JSON is wanted. */
function bearer({ value }) {
    return { accept: 'application/json', authorization: (0,_core_secret_js__WEBPACK_IMPORTED_MODULE_1__/* .secretText */ .yD) `Bearer ${value}` };
}


/***/ }),

/***/ 61729:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ inSomeRegion),
/* harmony export */   e: () => (/* binding */ regionalProbe)
/* harmony export */ });
/* harmony import */ var _core_inspection_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9351);
/* harmony import */ var _probe_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92350);


function regionalProbe(declared) {
    const { kinds, docs, costs, regions, request } = declared;
    return {
        kinds,
        docs,
        ...(costs === undefined ? {} : { costs }),
        inspect: (asked, { ask }) => inSomeRegion(regions(asked), async (at) => (0,_probe_js__WEBPACK_IMPORTED_MODULE_1__/* .answerTo */ .oy)(await ask(request(asked, at)), declared)),
    };
}
/** Regions know nothing of each other’s credentials: dead is only what is dead in all of them. */
async function inSomeRegion(origins, ask) {
    let inspection = (0,_core_inspection_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)('host-unknown');
    for (const at of origins) {
        inspection = await ask(at);
        if (inspection.answer !== 'dead')
            return inspection;
    }
    return inspection;
}


/***/ }),

/***/ 74180:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gT: () => (/* binding */ publicHalfOf),
/* harmony export */   jk: () => (/* binding */ publicText),
/* harmony export */   ov: () => (/* binding */ signedClaims)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _core_inspection_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9351);


/** Bits; those that vendors make have half as many. To sign by one of some ten thousands takes hours. */
const LONGEST = 4096;
/** A JSON Web Token of these claims, signed by a private key in PEM. Throws `Unanswered` ('incomplete') if it is none of RSA in PKCS #8. */
function signedClaims(key, claims) {
    const part = (json) => Buffer.from(JSON.stringify(json)).toString('base64url');
    const signed = `${part({ alg: 'RS256', typ: 'JWT' })}.${part(claims)}`;
    return key.derive((pem) => `${signed}.${usable(() => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.sign)('RSA-SHA256', Buffer.from(signed), keyIn(pem))).toString('base64url')}`);
}
/** The public half of a private key: SubjectPublicKeyInfo, in Base64. Throws as `signedClaims` does. */
function publicHalfOf(key) {
    return key.derive((pem) => publicText((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)(keyIn(pem)))).publicPart(/^(.+)$/);
}
function publicText(key) {
    return key.export({ type: 'spki', format: 'der' }).toString('base64');
}
/** The key in a block of PKCS #8, whatever its line breaks have become. */
function keyIn(pem) {
    const body = /PRIVATE KEY-{5}(.*?)-{5}END/s.exec(pem)?.[1] ?? '';
    const der = Buffer.from(body.replace(/\\[rn]/g, '').replace(/\s/g, ''), 'base64');
    return usable(() => {
        // All that is in it has fewer bytes than the modulus has bits.
        if (der.length > LONGEST)
            throw new RangeError();
        const key = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPrivateKey)({ key: der, format: 'der', type: 'pkcs8' });
        const { modulusLength = Number.POSITIVE_INFINITY } = key.asymmetricKeyDetails ?? {};
        if (key.asymmetricKeyType !== 'rsa' || modulusLength > LONGEST)
            throw new RangeError();
        return key;
    });
}
function usable(compute) {
    try {
        return compute();
    }
    catch {
        throw new _core_inspection_js__WEBPACK_IMPORTED_MODULE_1__/* .Unanswered */ .XX('incomplete', 'it is no private key of RSA');
    }
}


/***/ }),

/***/ 71852:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ sendgrid)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26921);
/* harmony import */ var _probe_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92350);
/* harmony import */ var _regions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61729);



/** https://support.sendgrid.com/hc/en-us/articles/18322114821403-4XX-API-Errors-and-Troubleshooting-Suggestions */
const invalid = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    errors: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ message: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('The provided authorization grant is invalid, expired, or revoked') }))
        .min(1),
});
/** A live key that may not read its own scopes. */
const forbidden = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ errors: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ message: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('access forbidden') })).min(1) });
const sendgrid = {
    id: 'sendgrid',
    hosts: ['api.sendgrid.com', 'api.eu.sendgrid.com'],
    // https://www.twilio.com/docs/sendgrid/api-reference/api-key-permissions
    broad: ['api_keys', 'subusers', 'teammates'].flatMap((what) => ['create', 'update', 'delete'].map((verb) => `${what}.${verb}`)),
    inspectors: [
        (0,_regions_js__WEBPACK_IMPORTED_MODULE_1__/* .regionalProbe */ .e)({
            kinds: ['sendgrid-api-key'],
            docs: [
                'https://www.twilio.com/docs/sendgrid/api-reference/api-key-permissions/retrieve-a-list-of-scopes-for-which-this-user-has-access',
                'https://support.sendgrid.com/hc/en-us/articles/18322114821403-4XX-API-Errors-and-Troubleshooting-Suggestions',
            ],
            // Keys of subusers in the EU belong to a host of their own.
            regions: () => ['https://api.sendgrid.com', 'https://api.eu.sendgrid.com'],
            request: (asked, at) => ({ at, path: '/v3/scopes', headers: (0,_probe_js__WEBPACK_IMPORTED_MODULE_0__/* .bearer */ .CM)(asked) }),
            live: { body: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ scopes: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()) }), facts: ({ scopes }) => ({ scopes }) },
            limited: [{ status: 403, body: forbidden }],
            dead: [{ status: 401, body: invalid }],
        }),
    ],
};


/***/ }),

/***/ 86657:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ sentry)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26921);
/* harmony import */ var _jwt_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41193);
/* harmony import */ var _probe_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92350);
/* harmony import */ var _usual_instance_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19672);




const SAAS = 'https://sentry.io';
/** Those of the vendor’s MCP server and its CLI. */
const HOME = {
    usual: SAAS,
    names: ['SENTRY_HOST', 'SENTRY_URL', 'SENTRY_BASE_URL', 'HOST', 'URL'],
    apiOf: serviceOf,
};
/** Sentry’s own hosts are one service: organisations and regions have sub-domains, and `sentry.io` answers for all. */
function serviceOf(address) {
    return /^(?:https:\/\/)?(?:[\w-]+\.)*sentry\.io(?:[/:]|$)/i.test(address) ? SAAS : address;
}
const refused = (...details) => zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ detail: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(details) });
const Root = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ version: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), auth: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ scopes: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()) }) });
const replies = {
    live: { body: Root, facts: ({ auth }) => ({ scopes: auth.scopes }) },
    // Told after all that could be wrong with a token: it is bound to one organisation.
    limited: [{ status: 401, body: refused('This token access is limited to organization endpoints.') }],
    dead: [
        { status: 401, body: refused('Invalid token', 'Invalid org token') },
        { status: 401, body: refused('Token expired'), because: 'expired' },
        {
            status: 401,
            body: refused('User inactive or deleted', 'UserApplication inactive or deleted'),
            because: 'disabled',
        },
    ],
};
const ofTokens = {
    kinds: ['sentry-user-token', 'sentry-org-token', 'sentry-legacy-token'],
    docs: [
        'https://docs.sentry.io/api/auth/',
        'https://github.com/getsentry/sentry/blob/master/src/sentry/api/endpoints/index.py',
        'https://github.com/getsentry/sentry/blob/master/src/sentry/api/authentication.py',
    ],
    inspect: async (asked, tools) => {
        const made = madeAt(asked.value);
        // An instance knows the tokens that it has made, whatever else the config may say.
        return made === undefined
            ? (0,_usual_instance_js__WEBPACK_IMPORTED_MODULE_1__/* .atInstance */ .R)(asked, HOME, ({ at }) => inspectAt(at, asked, tools))
            : inspectAt(asked.instance({ address: serviceOf(made) }).at, asked, tools);
    },
};
const sentry = {
    id: 'sentry',
    hosts: ['sentry.io'],
    // https://docs.sentry.io/api/permissions/
    broad: ['*:admin'],
    inspectors: [ofTokens],
};
/** Not `/api/0/auth/validate/`: its reply to a live token has no body, and no scopes. */
async function inspectAt(at, asked, { ask }) {
    return (0,_probe_js__WEBPACK_IMPORTED_MODULE_0__/* .answerTo */ .oy)(await ask({ at, path: '/api/0/', headers: (0,_probe_js__WEBPACK_IMPORTED_MODULE_0__/* .bearer */ .CM)(asked) }), replies);
}
/** An organisation’s token says which instance made it: https://github.com/getsentry/rfcs/blob/main/text/0091-ci-upload-tokens.md */
function madeAt(token) {
    const payload = token.publicPart(/^sntrys_([A-Za-z0-9+/=]+)_/);
    const url = payload === undefined ? undefined : (0,_jwt_js__WEBPACK_IMPORTED_MODULE_3__/* .jwtClaims */ .vE)(`.${payload}`)?.['url'];
    return typeof url === 'string' ? url : undefined;
}


/***/ }),

/***/ 2664:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ slack)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26921);
/* harmony import */ var _core_inspection_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9351);
/* harmony import */ var _probe_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92350);



const Token = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ ok: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(true), expires_in: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().optional().catch(undefined) });
const failed = (code) => zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ ok: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(false), error: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(code) });
/** Every reply has status 200; the codes are those of https://docs.slack.dev/reference/methods/auth.test#errors */
const dead = [
    { status: 200, body: failed('token_revoked'), because: 'revoked' },
    { status: 200, body: failed('token_expired'), because: 'expired' },
    { status: 200, body: failed('account_inactive'), because: 'disabled' },
];
const ofTokens = {
    kinds: [
        'slack-bot-token',
        'slack-user-token',
        'slack-app-token',
        'slack-rotating-token',
        'slack-legacy-token',
    ],
    docs: [
        'https://docs.slack.dev/reference/methods/auth.test',
        'https://docs.slack.dev/authentication/using-token-rotation',
    ],
    inspect: async (asked, { ask, now }) => {
        // `xoxr-` is a refresh token, which is good for one use.
        if (asked.value.publicPart(/^(xoxr)-/) !== undefined)
            throw new _core_inspection_js__WEBPACK_IMPORTED_MODULE_0__/* .Unanswered */ .XX('no-way');
        const reply = await ask({
            method: 'POST',
            at: 'https://slack.com',
            path: '/api/auth.test',
            headers: (0,_probe_js__WEBPACK_IMPORTED_MODULE_1__/* .bearer */ .CM)(asked),
        });
        if (reply.status === 200 && failed('invalid_auth').safeParse(reply.json).success)
            return ambiguous();
        return (0,_probe_js__WEBPACK_IMPORTED_MODULE_1__/* .answerTo */ .oy)(reply, { live: { body: Token, facts: (token) => told(token, reply, now) }, dead });
    },
};
const slack = {
    id: 'slack',
    hosts: ['slack.com'],
    // https://docs.slack.dev/reference/scopes
    broad: ['admin', 'admin.*:write'],
    inspectors: [ofTokens],
};
/** "Either the provided token is invalid or the request originates from an IP address disallowed from making the request." */
function ambiguous() {
    return (0,_core_inspection_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)('refused', 'either the token is invalid, or Slack does not allow it from this address');
}
/** Only tokens with rotation say when they end; of the others it is not told that they never do. */
function told({ expires_in }, reply, now) {
    return {
        expiresAt: expires_in === undefined ? undefined : new Date(now.getTime() + expires_in * 1000),
        scopes: reply
            .header('x-oauth-scopes')
            ?.split(',')
            .map((scope) => scope.trim())
            .filter(Boolean),
    };
}


/***/ }),

/***/ 30056:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ ResultSet),
/* harmony export */   De: () => (/* binding */ snowflake),
/* harmony export */   Nn: () => (/* binding */ rowsIn),
/* harmony export */   p1: () => (/* binding */ expiryOf),
/* harmony export */   vE: () => (/* binding */ timestamp),
/* harmony export */   w4: () => (/* binding */ hostOf)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26921);
/* harmony import */ var _core_dates_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79412);
/* harmony import */ var _core_inspection_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9351);
/* harmony import */ var _jwt_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(41193);
/* harmony import */ var _probe_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92350);
/* harmony import */ var _stronger_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30530);






/** https://docs.snowflake.com/en/developer-guide/sql-api/reference#label-sql-api-reference-resultset */
const ResultSet = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    resultSetMetaData: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
        rowType: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP() })),
        partitionInfo: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .unknown */ .L5J()).optional(),
    }),
    data: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().nullable())),
});
/** https://github.com/snowflakedb/gosnowflake/blob/master/auth_test.go */
const invalidToken = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ code: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz('394400') });
const ofTokens = {
    kinds: ['snowflake-programmatic-token'],
    docs: [
        'https://docs.snowflake.com/en/developer-guide/sql-api/authenticating',
        'https://docs.snowflake.com/en/developer-guide/sql-api/reference',
        'https://docs.snowflake.com/en/sql-reference/sql/show-user-programmatic-access-tokens',
        'https://github.com/snowflakedb/gosnowflake/blob/master/auth_test.go',
    ],
    inspect: async (asked, { ask, now }) => {
        const reply = await ask(request(asked));
        const expiresAt = expiryOf(asked);
        const isOver = expiresAt !== undefined && expiresAt < now;
        return (0,_probe_js__WEBPACK_IMPORTED_MODULE_2__/* .answerTo */ .oy)(reply, {
            live: { body: ResultSet, facts: told },
            // It has let the token in, and is not done, or could not do it.
            limited: [
                { status: 202, body: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ statementHandle: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP() }) },
                { status: 422, body: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ statementHandle: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), sqlState: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP() }) },
            ],
            // A user without a network policy gets the same answer, so that a token is dead only if it has an end that is over.
            dead: isOver ? [{ status: 401, body: invalidToken, because: 'expired' }] : [],
        });
    },
};
const snowflake = {
    id: 'snowflake',
    hosts: ['*.snowflakecomputing.com'],
    inspectors: [ofTokens],
};
// SHOW needs no warehouse, so none is woken: https://docs.snowflake.com/en/sql-reference/sql/show
function request(asked) {
    return {
        method: 'POST',
        at: originOf(asked),
        path: '/api/v2/statements',
        headers: {
            ...(0,_probe_js__WEBPACK_IMPORTED_MODULE_2__/* .bearer */ .CM)(asked),
            'content-type': 'application/json',
            'x-snowflake-authorization-token-type': 'PROGRAMMATIC_ACCESS_TOKEN',
        },
        body: JSON.stringify({ statement: 'SHOW USER PROGRAMMATIC ACCESS TOKENS' }),
    };
}
/** The claims of a JSON Web Token are no secret without its signature. */
function expiryOf({ value }) {
    const claims = value.publicPart(/^([\w-]+\.[\w-]+)\.[\w-]+$/);
    return claims === undefined ? undefined : (0,_jwt_js__WEBPACK_IMPORTED_MODULE_5__/* .decodeJwtTimes */ .SF)(claims)?.expiresAt;
}
/** The list of its user’s tokens, but not which of them it is: one that is in use must be all there is. */
function told(result) {
    const active = (0,_stronger_js__WEBPACK_IMPORTED_MODULE_3__/* .only */ .j6)(rowsIn(result), (row) => row.get('status') === 'ACTIVE');
    return {
        createdAt: timestamp(active?.get('created_on')),
        expiresAt: timestamp(active?.get('expires_at')),
        handle: active?.get('name'),
    };
}
/** By the names of their columns, in small letters. */
function rowsIn({ resultSetMetaData, data, }) {
    const columns = resultSetMetaData.rowType.map(({ name }) => name.toLowerCase());
    return data.map((row) => new Map(columns.map((column, index) => [column, row[index] ?? undefined])));
}
/** Seconds since 1970, with a fraction: https://docs.snowflake.com/en/developer-guide/sql-api/handling-responses */
function timestamp(text) {
    return text === undefined ? undefined : _core_dates_js__WEBPACK_IMPORTED_MODULE_0__/* .unixSeconds */ .Yb.parse(Number(text.split(' ')[0]));
}
function originOf({ text, instance }) {
    const account = text('SNOWFLAKE_ACCOUNT', 'SNOWFLAKE_ACCOUNT_IDENTIFIER');
    const names = ['SNOWFLAKE_HOST', 'SNOWFLAKE_URL', 'SNOWFLAKE_ACCOUNT_URL'];
    if (text(...names) !== undefined || account === undefined)
        return instance({ names }).origin;
    if (account.includes('.snowflakecomputing.'))
        return instance({ names: ['SNOWFLAKE_ACCOUNT', 'SNOWFLAKE_ACCOUNT_IDENTIFIER'] }).origin;
    if (!/^[a-z0-9][\w.-]*$/i.test(account))
        throw new _core_inspection_js__WEBPACK_IMPORTED_MODULE_1__/* .Unanswered */ .XX('host-unknown');
    return `https://${hostOf(account)}`;
}
/** No underscores in a host name: https://docs.snowflake.com/en/user-guide/organizations-connect */
function hostOf(account) {
    return `${account.toLowerCase().replaceAll('_', '-')}.snowflakecomputing.com`;
}


/***/ }),

/***/ 95367:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ stripe)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
/* harmony import */ var _probe_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92350);


const error = (shape) => zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ error: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc(shape) });
const stripe = {
    id: 'stripe',
    hosts: ['api.stripe.com'],
    inspectors: [
        (0,_probe_js__WEBPACK_IMPORTED_MODULE_0__/* .probe */ .dy)({
            kinds: ['stripe-secret-key', 'stripe-restricted-key'],
            docs: [
                'https://docs.stripe.com/api/balance/balance_retrieve',
                'https://docs.stripe.com/api/errors',
                'https://docs.stripe.com/error-codes#api-key-expired',
            ],
            request: (asked) => ({ at: 'https://api.stripe.com', path: '/v1/balance', headers: (0,_probe_js__WEBPACK_IMPORTED_MODULE_0__/* .bearer */ .CM)(asked) }),
            live: { body: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ object: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('balance') }) },
            // A restricted key without the permission: https://docs.stripe.com/keys/restricted-api-keys
            limited: [{ status: 403, body: error({ type: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('invalid_request_error') }) }],
            dead: [
                { status: 401, body: error({ code: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('api_key_expired') }), because: 'expired' },
                {
                    status: 401,
                    body: error({
                        type: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('invalid_request_error'),
                        message: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().startsWith('Invalid API Key provided'),
                    }),
                },
            ],
        }),
    ],
};


/***/ }),

/***/ 30530:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ev: () => (/* binding */ told),
/* harmony export */   Jn: () => (/* binding */ usedBefore),
/* harmony export */   j6: () => (/* binding */ only),
/* harmony export */   yU: () => (/* binding */ granted)
/* harmony export */ });
/* harmony import */ var _core_inspection_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9351);

/** The body of a reply about a credential that was answered for already: whatever else comes of it is `undefined`, and spoils no answer. */
async function told(asking, body) {
    const reply = await granted(asking);
    return reply && body.safeParse(reply.json).data;
}
/** The reply itself, where it is no JSON, or a header matters. */
async function granted(asking) {
    try {
        const reply = await asking;
        return reply.status === 200 ? reply : undefined;
    }
    catch (error) {
        if (error instanceof _core_inspection_js__WEBPACK_IMPORTED_MODULE_0__/* .Unanswered */ .XX && error.reason !== 'interrupted')
            return undefined;
        throw error;
    }
}
/** The one row that fits; `undefined` if there is none, or more than one: then nobody knows which is meant. */
function only(rows, fits = () => true) {
    const [row, ...others] = (rows ?? []).filter(fits);
    return others.length === 0 ? row : undefined;
}
/** How far the clocks of others may be behind ours. */
const SKEW = 5 * 60 * 1000;
/** To ask with a credential is to use it: a use since then is our own. One before that may be of an earlier run, which nobody can tell. */
function usedBefore(now, used) {
    return used && used.getTime() < now.getTime() - SKEW ? used : undefined;
}


/***/ }),

/***/ 69480:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ supabase)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26921);
/* harmony import */ var _core_dates_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79412);
/* harmony import */ var _core_inspection_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9351);
/* harmony import */ var _probe_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92350);
/* harmony import */ var _stronger_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30530);





const URLS = ['SUPABASE_URL', 'SUPABASE_PROJECT_URL', 'NEXT_PUBLIC_SUPABASE_URL', 'VITE_SUPABASE_URL'];
const ofUsers = (0,_probe_js__WEBPACK_IMPORTED_MODULE_2__/* .probe */ .dy)({
    kinds: ['supabase-pat'],
    docs: [
        'https://supabase.com/docs/reference/api/introduction',
        'https://supabase.com/docs/reference/api/v1-list-all-organizations',
    ],
    request: (asked) => ({ at: 'https://api.supabase.com', path: '/v1/organizations', headers: (0,_probe_js__WEBPACK_IMPORTED_MODULE_2__/* .bearer */ .CM)(asked) }),
    live: { body: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP() })).min(1) },
    // The words differ with what is wrong with it; one that may not see this gets a 403.
    dead: [
        {
            status: 401,
            body: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ message: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().regex(/^(?:Unauthorized\b|Invalid access token|JWT )/) }),
        },
    ],
});
const replies = {
    live: { body: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz('GoTrue') }) },
    // https://supabase.com/docs/guides/api/api-keys
    dead: [
        { status: 401, body: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ message: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['Invalid API key', 'Unregistered API key']) }) },
        {
            status: 401,
            body: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ message: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz('Legacy API keys are disabled') }),
            because: 'disabled',
        },
    ],
};
const ofProjects = {
    kinds: ['supabase-secret-key', 'supabase-legacy-key'],
    docs: [
        'https://supabase.com/docs/guides/api/api-keys',
        'https://supabase.com/docs/reference/api/v1-get-project-api-keys',
        'https://github.com/supabase/auth/blob/master/openapi.yaml',
    ],
    inspect: async (asked, tools) => {
        const listed = await fromList(asked, tools);
        if (listed !== undefined)
            return listed;
        // Without it, a project that does not know the key may be a wrong one.
        if (asked.text(...URLS) === undefined && asked.url === undefined)
            throw new _core_inspection_js__WEBPACK_IMPORTED_MODULE_1__/* .Unanswered */ .XX('incomplete', URLS[0]);
        const reply = await tools.ask({
            at: asked.instance({ names: URLS }).origin,
            path: '/auth/v1/health',
            headers: { accept: 'application/json', apikey: asked.value },
        });
        return (0,_probe_js__WEBPACK_IMPORTED_MODULE_2__/* .answerTo */ .oy)(reply, replies);
    },
};
const supabase = {
    id: 'supabase',
    // Not *.supabase.co: whoever has a project sees in its functions what headers it is asked with.
    hosts: ['api.supabase.com'],
    admin: 'a personal access token that may read the API keys of the project',
    inspectors: [ofUsers, ofProjects],
};
const Keys = zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    id: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().nullish(),
    type: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().nullish(),
    prefix: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().nullish(),
    inserted_at: _core_dates_js__WEBPACK_IMPORTED_MODULE_0__/* .isoDate */ ._$.nullish(),
}));
/** What the project's list of keys tells; `undefined` if the key is not surely one of them. */
async function fromList({ kind, value, admin, account, text }, { ask }) {
    const project = text('SUPABASE_PROJECT_REF') ??
        /^https:\/\/([a-z]{20})\.supabase\.co\b/.exec(text(...URLS) ?? '')?.[1] ??
        account['project'];
    if (kind !== 'supabase-secret-key' || admin === undefined || project === undefined)
        return undefined;
    const reply = await ask(listOf(project, admin));
    const keys = Keys.safeParse(reply.json);
    if (reply.status !== 200 || !keys.success)
        return undefined;
    const own = (0,_stronger_js__WEBPACK_IMPORTED_MODULE_3__/* .only */ .j6)(keys.data, ({ type, prefix }) => type === 'secret' && begins(value, prefix));
    if (own === undefined)
        return undefined;
    return (0,_core_inspection_js__WEBPACK_IMPORTED_MODULE_1__/* .live */ .VD)({ handle: own.id ?? undefined, createdAt: own.inserted_at ?? undefined });
}
function listOf(project, { at, secret }) {
    const path = `/v1/projects/${encodeURIComponent(project)}/api-keys`;
    return { at, path, headers: (0,_probe_js__WEBPACK_IMPORTED_MODULE_2__/* .bearer */ .CM)({ value: secret }) };
}
/** The first letters of a key are shown wherever it is listed. */
function begins(value, prefix) {
    const shown = prefix?.replace(/^(?:sb_secret_)?/, 'sb_secret_') ?? '';
    return value.publicPart(/^(sb_secret_[\w-]{5})/) === shown;
}


/***/ }),

/***/ 96818:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Em: () => (/* binding */ request),
/* harmony export */   NV: () => (/* binding */ regionsOf),
/* harmony export */   TN: () => (/* binding */ keyOf),
/* harmony export */   XP: () => (/* binding */ accountOf),
/* harmony export */   ij: () => (/* binding */ REGIONS)
/* harmony export */ });
/* harmony import */ var _core_inspection_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9351);
/* harmony import */ var _basic_auth_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57133);


function request(at, path, user, password) {
    const headers = { accept: 'application/json', authorization: (0,_basic_auth_js__WEBPACK_IMPORTED_MODULE_1__/* .basicAuth */ .t)(user, password) };
    return { at, path: `/2010-04-01/Accounts${path}`, headers };
}
/**
 * Credentials are valid in one region only: https://www.twilio.com/docs/global-infrastructure/manage-regional-api-credentials.
 * Which there are: https://www.twilio.com/docs/twilio-cli/general-usage/regional
 */
const REGIONS = {
    us1: 'https://api.twilio.com',
    ie1: 'https://api.dublin.ie1.twilio.com',
    au1: 'https://api.sydney.au1.twilio.com',
    jp1: 'https://api.tokyo.jp1.twilio.com',
};
function regionsOf({ text }) {
    const named = text('TWILIO_REGION');
    if (named === undefined)
        return Object.values(REGIONS);
    const region = REGIONS[named.toLowerCase()];
    if (region === undefined)
        throw new _core_inspection_js__WEBPACK_IMPORTED_MODULE_0__/* .Unanswered */ .XX('host-unknown');
    return [region];
}
function accountOf({ other }) {
    const found = other('TWILIO_ACCOUNT_SID', 'twilio-account-sid')?.publicPart(/^(AC[0-9a-f]{32})$/);
    if (found === undefined)
        throw new _core_inspection_js__WEBPACK_IMPORTED_MODULE_0__/* .Unanswered */ .XX('incomplete', 'TWILIO_ACCOUNT_SID');
    return found;
}
function keyOf(asked) {
    const { kind, value, other } = asked;
    const pair = /^(AC[0-9a-f]{32})\/(SK[0-9a-f]{32}):/;
    if (kind === 'twilio-key-pair') {
        const account = value.publicPart(pair);
        const id = value.publicPart(/\/(SK[0-9a-f]{32}):/);
        return { account, id, secret: value.derive((text) => text.replace(pair, '')) };
    }
    const account = accountOf(asked);
    const idNames = ['twilio-api-key', 'TWILIO_API_KEY', 'TWILIO_API_KEY_SID', 'TWILIO_API_SID'];
    const secretNames = ['twilio-api-secret', 'TWILIO_API_SECRET', 'TWILIO_API_KEY_SECRET'];
    const [key, secret] = kind === 'twilio-api-key' ? [value, other(...secretNames)] : [other(...idNames), value];
    const id = key?.publicPart(/^(SK[0-9a-f]{32})$/);
    if (id === undefined)
        throw new _core_inspection_js__WEBPACK_IMPORTED_MODULE_0__/* .Unanswered */ .XX('incomplete', 'TWILIO_API_KEY');
    if (secret === undefined)
        throw new _core_inspection_js__WEBPACK_IMPORTED_MODULE_0__/* .Unanswered */ .XX('incomplete', 'TWILIO_API_SECRET');
    return { account, id, secret };
}


/***/ }),

/***/ 44078:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ twilio)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./.compiled/core/dates.js
var dates = __webpack_require__(79412);
// EXTERNAL MODULE: ./.compiled/core/inspection.js
var core_inspection = __webpack_require__(9351);
// EXTERNAL MODULE: ./.compiled/providers/apis/probe.js
var probe = __webpack_require__(92350);
// EXTERNAL MODULE: ./.compiled/providers/apis/regions.js
var regions = __webpack_require__(61729);
// EXTERNAL MODULE: ./.compiled/providers/apis/stronger.js
var stronger = __webpack_require__(30530);
// EXTERNAL MODULE: ./.compiled/providers/apis/twilio-login.js
var twilio_login = __webpack_require__(96818);
;// CONCATENATED MODULE: ./.compiled/providers/apis/twilio-account.js




/** Whether a token that the account does not take is wrong, and not the account suspended: its other auth token tells. */
async function isActive(account, { admin }, { ask }) {
    if (admin === undefined)
        return false;
    const Active = schemas/* object */.Ikc({ sid: schemas/* literal */.euz(account), status: schemas/* literal */.euz('active') });
    return ((await (0,stronger/* told */.Ev)(ask((0,twilio_login/* request */.Em)(admin.at, `/${account}.json`, account, admin.secret)), Active)) !== undefined);
}
/** https://www.twilio.com/docs/errors/20404 */
const notFound = schemas/* object */.Ikc({ code: schemas/* literal */.euz(20404) });
/**
 * Whether its account is active and has no such key. If it has, the secret may be that of another key; and where keys of another region
 * could be meant, that this one has none says nothing.
 */
async function isGone({ account, id }, asked, tools) {
    const { admin } = asked;
    if (admin === undefined || !(0,twilio_login/* regionsOf */.NV)(asked).every((region) => region === admin.at))
        return false;
    if (!(await isActive(account, asked, tools)))
        return false;
    const reply = await tools.ask((0,twilio_login/* request */.Em)(admin.at, `/${account}/Keys/${id}.json`, account, admin.secret));
    return (0,probe/* fits */.lA)(reply, { status: 404, body: notFound });
}

;// CONCATENATED MODULE: ./.compiled/providers/apis/twilio.js








/** Also of an account that is suspended: https://www.twilio.com/docs/errors/20003 */
const wrongCredentials = { status: 401, body: schemas/* object */.Ikc({ code: schemas/* literal */.euz(20003) }) };
/** https://www.twilio.com/docs/errors/20008 */
const testCredentials = { status: 403, body: schemas/* object */.Ikc({ code: schemas/* literal */.euz(20008) }) };
const ofAccounts = {
    kinds: ['twilio-auth-token'],
    docs: [
        'https://www.twilio.com/docs/iam/api/account#fetch-an-account-resource',
        'https://www.twilio.com/docs/errors/20003',
        'https://www.twilio.com/docs/iam/test-credentials',
    ],
    inspect: async (asked, tools) => {
        const account = (0,twilio_login/* accountOf */.XP)(asked);
        const inspection = await (0,regions/* inSomeRegion */.W)((0,twilio_login/* regionsOf */.NV)(asked), async (at) => (0,probe/* answerTo */.oy)(await tools.ask((0,twilio_login/* request */.Em)(at, `/${account}.json`, account, asked.value)), {
            live: { body: schemas/* object */.Ikc({ sid: schemas/* literal */.euz(account) }) },
            limited: [testCredentials],
            dead: [wrongCredentials],
        }));
        if (!(0,probe/* isStrange */.bk)(inspection))
            return inspection;
        return (await isActive(account, asked, tools)) ? inspection : unproven();
    },
};
/**
 * Only main keys may see accounts and keys, and others get there what an invalid key gets; a list of what calls wait in is
 * open to standard keys too. https://www.twilio.com/docs/iam/api-keys/key-resource-v2010
 */
const ofKeys = {
    kinds: ['twilio-key-pair', 'twilio-api-secret', 'twilio-api-key'],
    docs: [
        'https://www.twilio.com/docs/voice/api/queue-resource#read-multiple-queue-resources',
        'https://www.twilio.com/docs/iam/api-keys/key-resource-v2010#fetch-a-key-resource',
        'https://www.twilio.com/docs/errors/20003',
        'https://www.twilio.com/docs/errors/70051',
    ],
    inspect: async (asked, tools) => {
        const key = (0,twilio_login/* keyOf */.TN)(asked);
        const inspection = await (0,regions/* inSomeRegion */.W)((0,twilio_login/* regionsOf */.NV)(asked), async (at) => {
            const reply = await tools.ask((0,twilio_login/* request */.Em)(at, `/${key.account}/Queues.json?PageSize=1`, key.id, key.secret));
            const answer = (0,probe/* answerTo */.oy)(reply, {
                live: { body: schemas/* object */.Ikc({ queues: schemas/* array */.YOg(schemas/* unknown */.L5J()) }) },
                dead: [wrongCredentials],
            });
            return answer.answer === 'live' ? withAge(at, key, asked, tools) : answer;
        });
        if (!(0,probe/* isStrange */.bk)(inspection))
            return inspection;
        return (await isGone(key, asked, tools)) ? (0,core_inspection/* dead */.Tm)('revoked') : unproven();
    },
};
const twilio = {
    id: 'twilio',
    hosts: Object.values(twilio_login/* REGIONS */.ij).map((origin) => origin.slice('https://'.length)),
    admin: 'the auth token of the account',
    inspectors: [ofAccounts, ofKeys],
};
function unproven() {
    return (0,core_inspection/* unknown */.L5)('refused', 'it is wrong, or something beside it is, or the account is suspended');
}
const KeyResource = schemas/* object */.Ikc({ sid: schemas/* string */.YjP(), date_created: dates/* isoDate */._$ });
async function withAge(at, key, { admin }, { ask }) {
    const path = `/${key.account}/Keys/${key.id}.json`;
    const asking = ask(admin?.at === at ? (0,twilio_login/* request */.Em)(at, path, key.account, admin.secret) : (0,twilio_login/* request */.Em)(at, path, key.id, key.secret));
    const resource = await (0,stronger/* told */.Ev)(asking, KeyResource);
    return (0,core_inspection/* live */.VD)(resource?.sid === key.id ? { createdAt: resource.date_created } : {});
}


/***/ }),

/***/ 8878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ upstash)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26921);
/* harmony import */ var _core_inspection_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9351);
/* harmony import */ var _core_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(99188);
/* harmony import */ var _basic_auth_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57133);
/* harmony import */ var _probe_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92350);





/** The second is what Vercel's integration sets. */
const REDIS = ['UPSTASH_REDIS_REST_URL', 'KV_REST_API_URL'];
/** Tokens of other products look alike, and often stand beside one of Redis. */
const OTHERS = /(?:^|_)(?:VECTOR|SEARCH|QSTASH|WORKFLOW|BOX)(?:_|$)/;
const EMAIL = 'UPSTASH_EMAIL';
const ofDevelopers = (0,_probe_js__WEBPACK_IMPORTED_MODULE_2__/* .probe */ .dy)({
    kinds: ['upstash-api-key'],
    docs: [
        'https://upstash.com/docs/devops/developer-api/authentication',
        'https://upstash.com/docs/devops/developer-api/http_status_codes',
    ],
    request: ({ value, text, user }) => {
        const email = text(EMAIL) ?? user;
        if (email === undefined)
            throw new _core_inspection_js__WEBPACK_IMPORTED_MODULE_0__/* .Unanswered */ .XX('incomplete', EMAIL);
        return {
            at: 'https://api.upstash.com',
            path: '/v2/redis/databases',
            headers: { accept: 'application/json', authorization: (0,_basic_auth_js__WEBPACK_IMPORTED_MODULE_1__/* .basicAuth */ .t)(email, value) },
        };
    },
    live: { body: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ database_id: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() })).min(1) },
    // "Your API key is wrong", and no body: https://upstash.com/docs/devops/developer-api/http_status_codes
    dead: [{ status: 401 }],
});
const ofDatabases = (0,_probe_js__WEBPACK_IMPORTED_MODULE_2__/* .probe */ .dy)({
    kinds: ['upstash-rest-token'],
    docs: [
        'https://upstash.com/docs/redis/features/restapi',
        'https://upstash.com/docs/redis/troubleshooting/http_unauthorized',
    ],
    costs: 'may count as a command of the database',
    request: (asked) => {
        if (OTHERS.test((0,_core_words_js__WEBPACK_IMPORTED_MODULE_4__/* .toWords */ .x4)(asked.name ?? '')))
            throw new _core_inspection_js__WEBPACK_IMPORTED_MODULE_0__/* .Unanswered */ .XX('no-way');
        if (asked.text(...REDIS) === undefined)
            throw new _core_inspection_js__WEBPACK_IMPORTED_MODULE_0__/* .Unanswered */ .XX('incomplete', REDIS[0]);
        return { at: asked.instance({ names: REDIS }).at, path: '/ping', headers: (0,_probe_js__WEBPACK_IMPORTED_MODULE_2__/* .bearer */ .CM)(asked) };
    },
    live: { body: zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ result: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('PONG') }) },
    dead: [{ status: 401, body: zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ error: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().regex(/^(?:Unauthorized$|WRONGPASS )/) }) }],
});
const upstash = {
    id: 'upstash',
    // Databases have a name of their own below upstash.io; it is Upstash that answers, and shows no headers to whom they belong.
    hosts: ['api.upstash.com', '*.upstash.io'],
    inspectors: [ofDevelopers, ofDatabases],
};


/***/ }),

/***/ 19672:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ atInstance)
/* harmony export */ });
/* harmony import */ var _core_inspection_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9351);
/* harmony import */ var _probe_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92350);


/**
 * Asks at the instance that the config says, or at the usual one. That this one does not know a credential proves nothing: it may belong to
 * the one that the policy lists, which is asked too.
 */
async function atInstance(asked, home, ask) {
    const named = nameOf(asked, home);
    const first = named ?? apiAt(asked, home, asked.instance({ otherwise: home.usual }));
    const inspection = await ask(first);
    if (!(0,_probe_js__WEBPACK_IMPORTED_MODULE_1__/* .isStrange */ .bk)(inspection))
        return inspection;
    const said = named ?? impliedBy(asked, home);
    if (said === undefined)
        return home.isSaidElseUsual ? inspection : (0,_core_inspection_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)('host-unknown');
    return said.origin === first.origin ? inspection : ask(said);
}
function nameOf(asked, { names, apiOf = same }) {
    const text = asked.text(...names);
    return text === undefined ? undefined : asked.instance({ address: apiOf(text) });
}
/** What the place of the credential says, or the policy. */
function impliedBy(asked, home) {
    try {
        return apiAt(asked, home, asked.instance({}));
    }
    catch (error) {
        if (error instanceof _core_inspection_js__WEBPACK_IMPORTED_MODULE_0__/* .Unanswered */ .XX && error.reason === 'host-unknown')
            return undefined;
        throw error;
    }
}
function apiAt(asked, { apiOf }, instance) {
    const at = apiOf?.(instance.at) ?? instance.at;
    return at === instance.at ? instance : asked.instance({ address: at });
}
function same(address) {
    return address;
}


/***/ }),

/***/ 24625:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ vercel)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(26921);
/* harmony import */ var _core_dates_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79412);
/* harmony import */ var _core_inspection_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9351);
/* harmony import */ var _core_secret_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89301);
/* harmony import */ var _probe_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92350);
/* harmony import */ var _stronger_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30530);






const API = 'https://api.vercel.com';
/** https://github.com/vercel/sdk/blob/main/docs/models/authtoken.md */
const Token = zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
    token: zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
        id: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
        scopes: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ type: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP() })).optional(),
        createdAt: _core_dates_js__WEBPACK_IMPORTED_MODULE_0__/* .unixMillis */ .b$,
        activeAt: _core_dates_js__WEBPACK_IMPORTED_MODULE_0__/* .unixMillis */ .b$,
        expiresAt: _core_dates_js__WEBPACK_IMPORTED_MODULE_0__/* .unixMillis */ .b$.optional(),
        revokedAt: _core_dates_js__WEBPACK_IMPORTED_MODULE_0__/* .unixMillis */ .b$.optional(),
    }),
});
/** Without `invalidToken` it is a live one that may not see this: https://vercel.com/docs/rest-api/reference/errors */
const invalid = [
    {
        status: 403,
        body: zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ error: zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ code: zod__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz('forbidden'), invalidToken: zod__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz(true) }) }),
    },
];
const ofTokens = {
    kinds: ['vercel-token', 'vercel-integration-token', 'vercel-token-legacy'],
    docs: ['https://vercel.com/docs/rest-api/reference/endpoints/authentication/get-auth-token-metadata'],
    inspect: async (asked, { ask, now }) => {
        const reply = await ask({ at: API, path: '/v5/user/tokens/current', headers: (0,_probe_js__WEBPACK_IMPORTED_MODULE_3__/* .bearer */ .CM)(asked) });
        const live = { body: Token, facts: ({ token }) => told(token, now) };
        const inspection = (0,_probe_js__WEBPACK_IMPORTED_MODULE_3__/* .answerTo */ .oy)(reply, { live, dead: invalid });
        if (inspection.answer !== 'live')
            return inspection;
        const { revokedAt } = Token.parse(reply.json).token;
        return revokedAt === undefined ? inspection : (0,_core_inspection_js__WEBPACK_IMPORTED_MODULE_1__/* .dead */ .Tm)('revoked', inspection.facts);
    },
};
/** RFC 7662, which changes nothing: https://vercel.com/docs/sign-in-with-vercel/authorization-server-api */
const ofApps = {
    kinds: ['vercel-app-access-token'],
    docs: ['https://vercel.com/docs/sign-in-with-vercel/authorization-server-api'],
    inspect: async ({ value }, { ask }) => {
        const reply = await ask({
            method: 'POST',
            at: API,
            path: '/login/oauth/token/introspect',
            headers: { accept: 'application/json', 'content-type': 'application/x-www-form-urlencoded' },
            body: (0,_core_secret_js__WEBPACK_IMPORTED_MODULE_2__/* .secretText */ .yD) `token=${value.derive(encodeURIComponent)}`,
        });
        return (0,_probe_js__WEBPACK_IMPORTED_MODULE_3__/* .answerTo */ .oy)(reply, {
            live: {
                body: zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ active: zod__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz(true), iat: _core_dates_js__WEBPACK_IMPORTED_MODULE_0__/* .unixSeconds */ .Yb, exp: _core_dates_js__WEBPACK_IMPORTED_MODULE_0__/* .unixSeconds */ .Yb }),
                facts: ({ iat, exp }) => ({ createdAt: iat, expiresAt: exp }),
            },
            dead: [{ status: 200, body: zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ active: zod__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz(false) }) }],
        });
    },
};
const ofGateway = (0,_probe_js__WEBPACK_IMPORTED_MODULE_3__/* .probe */ .dy)({
    kinds: ['vercel-api-key'],
    docs: [
        'https://vercel.com/docs/ai-gateway/observability-and-spend/usage',
        'https://github.com/vercel/ai/blob/main/packages/gateway/src/errors/create-gateway-error.ts',
    ],
    request: (asked) => ({ at: 'https://ai-gateway.vercel.sh', path: '/v1/credits', headers: (0,_probe_js__WEBPACK_IMPORTED_MODULE_3__/* .bearer */ .CM)(asked) }),
    live: { body: zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ balance: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), total_used: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP() }) },
    dead: [{ status: 401, body: zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ error: zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ type: zod__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz('authentication_error') }) }) }],
});
/** https://github.com/vercel/storage/blob/main/packages/blob/src/api.ts */
const ofBlobs = (0,_probe_js__WEBPACK_IMPORTED_MODULE_3__/* .probe */ .dy)({
    kinds: ['vercel-blob-token'],
    docs: [
        'https://vercel.com/docs/vercel-blob/using-blob-sdk',
        'https://vercel.com/docs/vercel-blob/usage-and-pricing',
    ],
    costs: 'counts as an advanced operation of the store',
    request: (asked) => ({
        at: 'https://vercel.com',
        path: '/api/blob?limit=1',
        headers: { ...(0,_probe_js__WEBPACK_IMPORTED_MODULE_3__/* .bearer */ .CM)(asked), 'x-api-version': '12' },
    }),
    live: { body: zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ blobs: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* .unknown */ .L5J()), hasMore: zod__WEBPACK_IMPORTED_MODULE_5__/* .boolean */ .zMY() }) },
    // "Access denied, please provide a valid token for this resource"
    dead: [
        {
            status: 403,
            body: zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
                error: zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ code: zod__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz('forbidden'), message: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().startsWith('Access denied') }),
            }),
        },
    ],
});
const vercel = {
    id: 'vercel',
    hosts: ['api.vercel.com', 'ai-gateway.vercel.sh', 'vercel.com'],
    inspectors: [ofTokens, ofApps, ofGateway, ofBlobs],
};
function told({ id, scopes, createdAt, activeAt, expiresAt }, now) {
    return {
        handle: id,
        createdAt,
        lastUsedAt: (0,_stronger_js__WEBPACK_IMPORTED_MODULE_4__/* .usedBefore */ .Jn)(now, activeAt),
        expiresAt,
        scopes: scopes?.map(({ type }) => type),
    };
}


/***/ }),

/***/ 49567:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ai: () => (/* binding */ number)
/* harmony export */ });
/* unused harmony exports string, boolean, bigint, date */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);


function string(params) {
    return core._coercedString(schemas.ZodString, params);
}
function number(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._coercedNumber */ .qG(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodNumber */ .rSt, params);
}
function boolean(params) {
    return core._coercedBoolean(schemas.ZodBoolean, params);
}
function bigint(params) {
    return core._coercedBigint(schemas.ZodBigInt, params);
}
function date(params) {
    return core._coercedDate(schemas.ZodDate, params);
}


/***/ })

};
