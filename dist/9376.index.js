export const id = 9376;
export const ids = [9376];
export const modules = {

/***/ 98140:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EA: () => (/* binding */ GOOGLE_ACCOUNT),
/* harmony export */   Mv: () => (/* binding */ CLOUD_PLATFORM),
/* harmony export */   Ox: () => (/* binding */ audienceOf),
/* harmony export */   QA: () => (/* binding */ secretManagerHost),
/* harmony export */   WG: () => (/* binding */ googleAccess),
/* harmony export */   b0: () => (/* binding */ googleToken),
/* harmony export */   kM: () => (/* binding */ GOOGLE_PROVIDER),
/* harmony export */   nk: () => (/* binding */ federated),
/* harmony export */   pO: () => (/* binding */ GOOGLE_STS)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(26921);
/* harmony import */ var _core_policy_asking_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92297);
/* harmony import */ var _core_policy_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64911);
/* harmony import */ var _core_secret_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89301);
/* harmony import */ var _bodies_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71983);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58209);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(40803);







const CLOUD_PLATFORM = 'https://www.googleapis.com/auth/cloud-platform';
const GOOGLE_STS = 'sts.googleapis.com';
const CREDENTIALS = 'iamcredentials.googleapis.com';
const GOOGLE_PROVIDER = /^projects\/\d{1,20}\/locations\/global\/workloadIdentityPools\/[a-z0-9-]{1,60}\/providers\/[a-z0-9-]{1,60}$/;
const GOOGLE_ACCOUNT = /^[a-z0-9-]{1,60}@[a-z0-9.-]{1,120}$/;
const googleAccess = {
    location: (0,_core_policy_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('location', 'a location, like europe-west3', /^[a-z]{2,20}(?:-[a-z]{2,20})+\d{1,2}$/)
        .optional()
        .describe('The location of regional secrets, which are others than the global ones.'),
    provider: (0,_core_policy_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('provider', 'a provider of workload identities, like projects/123/locations/global/workloadIdentityPools/github/providers/actions', GOOGLE_PROVIDER)
        .optional()
        .describe('The provider of workload identities that knows the workflow. Without it, a token is used.'),
    'service-account': (0,_core_policy_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('service-account', 'the address of a service account', GOOGLE_ACCOUNT)
        .optional()
        .describe('The service account that the workflow acts as, where the secrets are not granted to itself.'),
    audience: (0,_options_js__WEBPACK_IMPORTED_MODULE_4__/* .audience */ .h)().optional().describe('Audience of the identity, if not the provider’s URL.'),
    token: (0,_core_policy_asking_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .secretReference */ .QO)('token')
        .default('env://GOOGLE_OAUTH_ACCESS_TOKEN')
        .describe('An OAuth access token.'),
};
/** https://cloud.google.com/secret-manager/regional-secrets/rest-overview */
function secretManagerHost({ location }) {
    return location === undefined
        ? 'secretmanager.googleapis.com'
        : `secretmanager.${location}.rep.googleapis.com`;
}
const googleToken = (0,_session_js__WEBPACK_IMPORTED_MODULE_5__/* .oncePerEntry */ .DJ)(async (options, tools) => {
    const host = secretManagerHost(options);
    const { provider, 'service-account': account } = options;
    if (provider === undefined)
        return tools.secret(options.token, [host]);
    const identity = await tools.identity(options.audience ?? audienceOf(provider), [GOOGLE_STS]);
    return federated({ provider, account, scopes: [CLOUD_PLATFORM] }, identity, tools.ask, [host]);
});
/** What Google expects a token to be for, unless the provider says otherwise. */
function audienceOf(provider) {
    return `https://iam.googleapis.com/${provider}`;
}
const Exchanged = zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({ access_token: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().min(1) });
const Generated = zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({ accessToken: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().min(1) });
/** A token of Google for one of somebody whom a provider of workload identities trusts. */
async function federated({ provider, account, scopes, duration }, identity, ask, destinations) {
    if (account === undefined)
        return exchanged(provider, scopes, identity, ask, destinations);
    const own = await exchanged(provider, [CLOUD_PLATFORM], identity, ask, [CREDENTIALS]);
    const reply = await ask({
        method: 'POST',
        at: `https://${CREDENTIALS}`,
        // https://cloud.google.com/iam/docs/reference/credentials/rest/v1/projects.serviceAccounts/generateAccessToken
        path: `/v1/projects/-/serviceAccounts/${encodeURIComponent(account)}:generateAccessToken`,
        headers: { 'content-type': 'application/json', authorization: (0,_core_secret_js__WEBPACK_IMPORTED_MODULE_2__/* .secretText */ .yD) `Bearer ${own}` },
        body: JSON.stringify({ scope: scopes, ...(duration !== undefined && { lifetime: `${duration}s` }) }),
    });
    return _core_secret_js__WEBPACK_IMPORTED_MODULE_2__/* .Secret */ .zh.of((0,_session_js__WEBPACK_IMPORTED_MODULE_5__/* .granted */ .yU)(reply, Generated).accessToken, destinations);
}
/** https://cloud.google.com/iam/docs/reference/sts/rest/v1/TopLevel/token */
async function exchanged(provider, scopes, identity, ask, destinations) {
    const request = (0,_bodies_js__WEBPACK_IMPORTED_MODULE_3__/* .json */ .P)({
        audience: `//iam.googleapis.com/${provider}`,
        grantType: 'urn:ietf:params:oauth:grant-type:token-exchange',
        requestedTokenType: 'urn:ietf:params:oauth:token-type:access_token',
        scope: scopes.join(' '),
        subjectTokenType: 'urn:ietf:params:oauth:token-type:jwt',
        subjectToken: identity,
    });
    const reply = await ask({ method: 'POST', at: `https://${GOOGLE_STS}`, path: '/v1/token', ...request });
    return _core_secret_js__WEBPACK_IMPORTED_MODULE_2__/* .Secret */ .zh.of((0,_session_js__WEBPACK_IMPORTED_MODULE_5__/* .granted */ .yU)(reply, Exchanged).access_token, destinations);
}


/***/ }),

/***/ 79376:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gcpSecretManager: () => (/* binding */ gcpSecretManager)
});

// EXTERNAL MODULE: ./.compiled/core/policy/fields.js
var fields = __webpack_require__(64911);
// EXTERNAL MODULE: ./.compiled/stores/access/google.js
var google = __webpack_require__(98140);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./.compiled/core/secret.js
var secret = __webpack_require__(89301);
// EXTERNAL MODULE: ./.compiled/stores/names.js
var names = __webpack_require__(65816);
// EXTERNAL MODULE: ./.compiled/stores/replies.js
var replies = __webpack_require__(33352);
// EXTERNAL MODULE: ./.compiled/stores/change.js
var stores_change = __webpack_require__(57098);
;// CONCATENATED MODULE: ./.compiled/stores/gcp/api.js






const PROJECT = /^(?:[a-z][a-z0-9.-]{0,60}:)?[a-z0-9][a-z0-9-]{0,62}$/;
const NAME = /^[\w-]{1,255}$/;
/** https://cloud.google.com/apis/design/errors#http_mapping */
const errorOf = (code, status) => schemas/* object */.Ikc({ error: schemas/* object */.Ikc({ code: schemas/* literal */.euz(code), status: schemas/* literal */.euz(status) }) });
/** Who may not see a secret is told `PERMISSION_DENIED` instead: https://cloud.google.com/apis/design/errors#handling_errors */
const notFound = errorOf(404, 'NOT_FOUND');
const exists = errorOf(409, 'ALREADY_EXISTS');
/** A version that is not enabled; an etag that is not the current one: https://cloud.google.com/secret-manager/docs/etags */
const precondition = errorOf(400, 'FAILED_PRECONDITION');
const invalid = errorOf(400, 'INVALID_ARGUMENT');
/** Where the secrets of a location are. */
function parentOf({ scope }, { location, project }) {
    const [own] = scope?.split('/') ?? [];
    const place = location === undefined ? '' : `/locations/${location}`;
    return `/v1/projects/${(0,names/* named */.KT)('project', own ?? project, PROJECT)}${place}/secrets`;
}
function secretOf(location, entry) {
    return `${parentOf(location, entry)}/${(0,names/* named */.KT)('secret', location.name, NAME)}`;
}
/** A number or an alias; `latest` is the newest, in whatever state it is. */
function versionOf(version) {
    return (0,names/* named */.KT)('version', version, /^(?:\d{1,18}|[a-z][\w-]{0,62})$/i);
}
/** What a reference without a version means. */
function usualVersion({ version }, { alias }) {
    return version ?? alias ?? 'latest';
}
/** The number at the end of a version’s name. */
function numberIn(name) {
    return /\/versions\/(\d{1,18})$/.exec(name)?.[1];
}
async function ask(path, entry, tools) {
    const headers = { authorization: (0,secret/* secretText */.yD) `Bearer ${await (0,google/* googleToken */.b0)(entry, tools)}` };
    return tools.ask({ at: `https://${(0,google/* secretManagerHost */.QA)(entry)}`, path, headers });
}
async function change(method, path, body, entry, tools) {
    const authorization = (0,secret/* secretText */.yD) `Bearer ${await (0,google/* googleToken */.b0)(entry, tools)}`;
    return tools.change({
        method,
        at: `https://${(0,google/* secretManagerHost */.QA)(entry)}`,
        path,
        headers: { authorization, 'content-type': 'application/json' },
        body: body instanceof secret/* Secret */.zh ? body : JSON.stringify(body),
    });
}
/** What an error means after which nothing has changed; `undefined` for any other reply. Its message can quote what was sent. */
function unchanged(reply) {
    if ((0,replies/* isReply */.nK)(reply, 404, notFound))
        return { answer: 'changed' };
    if ((0,replies/* isReply */.nK)(reply, 400, invalid))
        return (0,stores_change/* unfit */.R)('Google finds something in it that it does not take');
    if ((0,replies/* isReply */.nK)(reply, 400, precondition))
        return (0,stores_change/* unfit */.R)('the secret is in no state for it');
    return undefined;
}

// EXTERNAL MODULE: ./.compiled/core/inspection.js
var inspection = __webpack_require__(9351);
;// CONCATENATED MODULE: ./.compiled/stores/gcp/secret.js






/** https://cloud.google.com/secret-manager/docs/reference/rest/v1/projects.secrets#Secret */
const GcpSecret = schemas/* object */.Ikc({
    name: schemas/* string */.YjP(),
    etag: schemas/* string */.YjP().optional(),
    rotation: schemas/* object */.Ikc({ managedRotationStatus: schemas/* object */.Ikc({ state: schemas/* string */.YjP().optional() }).optional() })
        .optional(),
    annotations: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).default({}),
    versionAliases: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig()]).transform(String)).default({}),
});
/** What a secret has besides its versions; `undefined` if there is none. */
async function secretAt(location, entry, tools) {
    const reply = await ask(secretOf(location, entry), entry, tools);
    return (0,replies/* isReply */.nK)(reply, 404, notFound) ? undefined : (0,replies/* bodyOf */.EN)(reply, GcpSecret);
}
/** Where Google changes the password in Cloud SQL by itself. Other rotations of a secret are only a message to somebody. */
function isRotatedByGoogle({ rotation }) {
    return rotation?.managedRotationStatus?.state === 'ACTIVE';
}
/** Makes a secret without a version; `undefined` if that went well, or if there is one by now. */
async function made(location, entry, tools) {
    const path = `${parentOf(location, entry)}?secretId=${(0,names/* named */.KT)('secret', location.name, NAME)}`;
    // A regional secret is where it is: https://cloud.google.com/secret-manager/regional-secrets/create-regional-secret
    const body = entry.location === undefined ? { replication: { automatic: {} } } : {};
    const reply = await change('POST', path, body, entry, tools);
    if ((0,replies/* isReply */.nK)(reply, 409, exists))
        return undefined;
    if ((0,replies/* isReply */.nK)(reply, 404, notFound))
        return (0,stores_change/* unfit */.R)('there is no such project');
    const nothing = unchanged(reply);
    if (nothing === undefined)
        (0,replies/* bodyOf */.EN)(reply, GcpSecret);
    return nothing;
}
/** Makes a version the one that references without a version get. */
async function promoted(location, entry, tools) {
    const { version } = location;
    if (version === undefined || !/^\d{1,18}$/.test(version))
        throw new inspection/* Unanswered */.XX('incomplete', 'the number of a version');
    if (entry.alias === undefined)
        return (0,stores_change/* unfit */.R)(NO_ALIAS);
    return aliased(location, entry.alias, version, entry, tools);
}
const NO_ALIAS = '`latest` moves as soon as a value is stored, and the entry names no alias';
/** A version that no alias leads to keeps no other from being staged, and nothing tells which change has made it. */
const stages = {
    refusal: async (_, { alias }) => (alias === undefined ? NO_ALIAS : undefined),
    withdraw: async () => (0,stores_change/* done */.V)(),
};
async function aliased(location, alias, version, entry, tools) {
    const change = await patched(location, 'versionAliases', entry, tools, ({ versionAliases }) => versionAliases[alias] === version
        ? undefined
        : { versionAliases: { ...versionAliases, [alias]: version } });
    return change.answer === 'done' ? (0,stores_change/* done */.V)(version) : change;
}
async function annotated(location, notes, entry, tools) {
    return patched(location, 'annotations', entry, tools, ({ annotations }) => ({
        annotations: { ...annotations, ...notes },
    }));
}
const MOST_TRIES = 3;
/** The whole map is replaced: by the etag, nobody’s change to it is lost. */
async function patched(location, field, entry, tools, changed) {
    const path = secretOf(location, entry);
    for (let tries = 0; tries < MOST_TRIES; tries++) {
        const secret = await secretAt(location, entry, tools);
        if (secret === undefined)
            return (0,stores_change/* unfit */.R)('there is no such secret');
        const fields = changed(secret);
        if (fields === undefined)
            return (0,stores_change/* done */.V)();
        const body = { ...fields, ...(secret.etag === undefined ? {} : { etag: secret.etag }) };
        const reply = await change('PATCH', `${path}?updateMask=${field}`, body, entry, tools);
        if ((0,replies/* isReply */.nK)(reply, 400, precondition))
            continue;
        const nothing = unchanged(reply);
        if (nothing !== undefined)
            return nothing;
        (0,replies/* bodyOf */.EN)(reply, GcpSecret);
        return (0,stores_change/* done */.V)();
    }
    return { answer: 'changed' };
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./.compiled/stores/json-keys.js
var json_keys = __webpack_require__(46829);
// EXTERNAL MODULE: ./.compiled/stores/store.js + 1 modules
var store = __webpack_require__(34629);
// EXTERNAL MODULE: ./.compiled/stores/text-in.js
var text_in = __webpack_require__(17017);
;// CONCATENATED MODULE: ./.compiled/stores/gcp/crc32c.js
/** Castagnoli’s polynomial, with its bits reversed: https://www.rfc-editor.org/rfc/rfc3720#section-12.1 */
const POLYNOMIAL = 0x82f63b78;
const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
    let rest = byte;
    for (let bit = 0; bit < 8; bit++)
        rest = rest & 1 ? (rest >>> 1) ^ POLYNOMIAL : rest >>> 1;
    return rest;
});
/** CRC32C, which is not the CRC32 of zip files. */
function crc32c(bytes) {
    let sum = 0xffffffff;
    for (const byte of bytes)
        sum = (sum >>> 8) ^ TABLE[(sum ^ byte) & 0xff];
    return (sum ^ 0xffffffff) >>> 0;
}

// EXTERNAL MODULE: ./.compiled/core/dates.js
var dates = __webpack_require__(79412);
;// CONCATENATED MODULE: ./.compiled/stores/gcp/versions.js








/** https://cloud.google.com/secret-manager/docs/reference/rest/v1/projects.secrets.versions#SecretVersion */
const Version = schemas/* object */.Ikc({
    name: schemas/* string */.YjP(),
    createTime: dates/* isoDate */._$,
    state: schemas/* enum */.k5n(['ENABLED', 'DISABLED', 'DESTROYED']),
});
/** https://cloud.google.com/secret-manager/docs/reference/rest/v1/projects.secrets.versions/access */
const Accessed = schemas/* object */.Ikc({
    name: schemas/* string */.YjP(),
    payload: schemas/* object */.Ikc({
        data: schemas/* string */.YjP().default(''),
        dataCrc32c: schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig()]).optional(),
    }),
});
/** What a version holds. Throws `Unanswered` if it did not arrive as it was stored. */
async function accessed(location, version, entry, tools) {
    const path = `${secretOf(location, entry)}/versions/${versionOf(version)}`;
    const reply = await ask(`${path}:access`, entry, tools);
    if ((0,replies/* isReply */.nK)(reply, 404, notFound))
        return (0,store/* absent */.Ge)();
    if ((0,replies/* isReply */.nK)(reply, 400, precondition)) {
        // A key that does not decrypt gives the same error: only the version itself says that it is not enabled.
        const { state } = (0,replies/* bodyOf */.EN)(await ask(path, entry, tools), Version);
        if (state === 'ENABLED')
            throw (0,replies/* strange */.dV)(reply);
        return (0,store/* absent */.Ge)(`the version is ${state.toLowerCase()}`);
    }
    const { name, payload } = (0,replies/* bodyOf */.EN)(reply, Accessed);
    const [number, bytes] = [numberIn(name), external_node_buffer_.Buffer.from(payload.data, 'base64')];
    if (number === undefined)
        throw (0,replies/* strange */.dV)(reply);
    // https://cloud.google.com/secret-manager/docs/data-integrity
    if (payload.dataCrc32c !== undefined && `${payload.dataCrc32c}` !== `${crc32c(bytes)}`) {
        throw new inspection/* Unanswered */.XX('unexpected-reply', 'the value did not arrive as it was stored');
    }
    return { answer: 'there', number, bytes };
}
/** Disables it: whoever may can enable it again, until somebody destroys it. */
async function retired(location, entry, tools) {
    const { version } = location;
    if (version === undefined || !/^\d{1,18}$/.test(version))
        throw new inspection/* Unanswered */.XX('incomplete', 'the number of a version');
    const path = `${secretOf(location, entry)}/versions/${version}`;
    const reply = await change('POST', `${path}:disable`, {}, entry, tools);
    if ((0,replies/* isReply */.nK)(reply, 404, notFound))
        return (0,stores_change/* unfit */.R)('there is no such version');
    if ((0,replies/* isReply */.nK)(reply, 400, precondition)) {
        // One that is destroyed cannot be disabled, and need not be.
        const { state } = (0,replies/* bodyOf */.EN)(await ask(path, entry, tools), Version);
        return state === 'ENABLED' ? (0,stores_change/* unfit */.R)('the version is in no state for it') : (0,stores_change/* done */.V)(version);
    }
    if ((0,replies/* bodyOf */.EN)(reply, Version).state === 'ENABLED')
        throw (0,replies/* strange */.dV)(reply);
    return (0,stores_change/* done */.V)(version);
}

;// CONCATENATED MODULE: ./.compiled/stores/gcp/values.js












/** https://cloud.google.com/secret-manager/docs/reference/rest/v1/projects.secrets/addVersion */
const Added = schemas/* object */.Ikc({ name: schemas/* string */.YjP().refine((name) => numberIn(name) !== undefined) });
async function resolved(location, entry, tools, audience) {
    const found = await accessed(location, usualVersion(location, entry), entry, tools);
    if (found.answer === 'absent')
        return found;
    const text = (0,text_in/* textIn */.r)(found.bytes);
    const value = location.key === undefined ? text : (0,json_keys/* valueAt */.fK)(text, location.key);
    if (value === undefined)
        return (0,store/* absent */.Ge)('there is no such key');
    return { answer: 'there', value: secret/* Secret */.zh.of(value, audience), version: found.number };
}
/**
 * Google takes a version as often as it is sent, and no id of a change: one that is the newest and has just this value is the one that an earlier
 * try has written. It compares nothing either; between our look and our write somebody else could write.
 */
async function written(location, value, entry, tools, { before, staged }) {
    if (staged && entry.alias === undefined)
        return (0,stores_change/* unfit */.R)(NO_ALIAS);
    const secret = await secretAt(location, entry, tools);
    if (secret !== undefined && isRotatedByGoogle(secret))
        return (0,stores_change/* unfit */.R)('Google itself rotates the secret');
    const now = secret === undefined ? NOTHING : await lookedAt(location, secret.versionAliases, entry, tools);
    const { newest, live } = now;
    const old = live ?? newest;
    const text = textFor(location, value, old, entry);
    if (text === undefined)
        return (0,stores_change/* unfit */.R)('what is there is no JSON object');
    const isOurs = newest !== undefined && isSame(newest, text, entry);
    if (!isOurs && !holds(before, live, location))
        return { answer: 'changed' };
    const problem = secret === undefined ? await made(location, entry, tools) : undefined;
    if (problem !== undefined)
        return problem;
    const added = isOurs ? (0,stores_change/* done */.V)(newest.number) : await add(location, text, entry, tools);
    if (added.answer !== 'done' || added.version === undefined || staged || entry.alias === undefined)
        return added;
    return aliased(location, entry.alias, added.version, entry, tools);
}
const NOTHING = { newest: undefined, live: undefined };
async function lookedAt(location, aliases, entry, tools) {
    const there = async (version) => {
        const found = await accessed(location, version, entry, tools);
        return found.answer === 'there' ? found : undefined;
    };
    const newest = await there('latest');
    if (entry.alias === undefined)
        return { newest, live: newest };
    const number = Object.hasOwn(aliases, entry.alias) ? aliases[entry.alias] : undefined;
    if (number === undefined)
        return { newest, live: undefined };
    return { newest, live: number === newest?.number ? newest : await there(number) };
}
/** Of a JSON object only one value is another; `undefined` if it is none. */
function textFor({ key }, value, old, entry) {
    if (key === undefined)
        return value;
    const parts = old === undefined ? (0,json_keys/* alone */.QR)(key) : (0,json_keys/* around */.mC)((0,text_in/* textIn */.r)(old.bytes), key);
    return parts && (0,json_keys/* filled */.Bq)(parts, value, [(0,google/* secretManagerHost */.QA)(entry)]);
}
function isSame({ bytes }, text, entry) {
    return bytes.equals(external_node_buffer_.Buffer.from(text.revealTo(`https://${(0,google/* secretManagerHost */.QA)(entry)}`)));
}
function holds(before, live, { key }) {
    if (before === 'unseen')
        return true;
    if (before !== 'absent')
        return live?.number === before.version;
    return live === undefined || (key !== undefined && (0,json_keys/* valueAt */.fK)((0,text_in/* textIn */.r)(live.bytes), key) === undefined);
}
async function add(location, text, entry, tools) {
    const data = text.derive((plain) => external_node_buffer_.Buffer.from(plain).toString('base64'));
    const sum = text.derive((plain) => `${crc32c(external_node_buffer_.Buffer.from(plain))}`);
    const body = secret/* Secret */.zh.join(['{"payload":{"data":"', data, '","dataCrc32c":"', sum, '"}}']);
    const reply = await change('POST', `${secretOf(location, entry)}:addVersion`, body, entry, tools);
    return unchanged(reply) ?? (0,stores_change/* done */.V)(numberIn((0,replies/* bodyOf */.EN)(reply, Added).name));
}

;// CONCATENATED MODULE: ./.compiled/stores/gcp-secret-manager.js








const options = {
    ...google/* googleAccess */.WG,
    project: (0,fields/* text */.Qq)('project', 'the id or the number of a project', PROJECT)
        .optional()
        .describe('The project of references that name none.'),
    alias: (0,fields/* text */.Qq)('alias', 'an alias, like current', /^(?!latest$)[A-Za-z][\w-]{0,62}$/)
        .optional()
        .describe('The alias that references without a version mean, in place of `latest`. Without it, a value is live as soon as it is stored.'),
};
/** https://cloud.google.com/secret-manager/quotas#content_limits */
const MAX_BYTES = 64 * 1024;
const FORMS = [
    /^(?:https:\/\/secretmanager\.googleapis\.com\/v1\/)?projects\/(?<project>[^/\s]{1,100})(?:\/locations\/(?<place>[^/\s]{1,60}))?\/secrets\/(?<name>[^/\s]{1,255})(?:\/versions\/(?<version>[^/\s]{1,63}))?$/,
    /^gcp-?sm:\/\/projects\/(?<project>[^/\s?#]{1,100})(?:\/locations\/(?<place>[^/\s?#]{1,60}))?\/secrets\/(?<name>[^/\s?#]{1,255})(?:\/versions\/(?<version>[^/\s?#]{1,63}))?(?:#(?<key>\S{1,200}))?$/i,
    /^gcp-?sm:\/\/(?<project>[^/\s?#]{0,100})\/(?<name>[^/\s?#]{1,255})(?:\/(?<version>[^/\s?#]{1,63}))?(?:#(?<key>\S{1,200}))?$/i,
];
const gcpSecretManager = (0,store/* defineStore */.nY)({
    id: 'gcp-secret-manager',
    title: 'Google Cloud Secret Manager',
    docs: 'https://cloud.google.com/secret-manager/docs/reference/rest/v1/projects.secrets.versions/get',
    options: (0,fields/* mapping */.pq)('an entry of stores', options),
    // Google’s libraries go by the first, gcloud by the second: https://cloud.google.com/sdk/docs/properties#setting_properties_using_environment_variables
    usual: ({ GOOGLE_CLOUD_PROJECT, CLOUDSDK_CORE_PROJECT }, location) => ({
        project: GOOGLE_CLOUD_PROJECT ?? CLOUDSDK_CORE_PROJECT,
        location: partsOf(location).place,
    }),
    staging: 'native',
    location: {
        scope: 'Project id or number, with `/` and the location for a regional secret: `acme/europe-west3`.',
        name: 'Name of the secret. Without a version it means `latest`, which is a new value at once, unless the entry names an `alias`.',
        key: 'A key of the JSON in it. Its own age is not told: the whole secret is written at once.',
    },
    grants: {
        describe: 'The role "Secret Manager Viewer" (`roles/secretmanager.viewer`) on the project or the secrets.',
        resolve: 'The role "Secret Manager Secret Accessor" (`roles/secretmanager.secretAccessor`) on the secrets.',
        write: 'The roles "Secret Manager Viewer", "Secret Manager Secret Accessor" and "Secret Manager Secret Version Manager" (`roles/secretmanager.secretVersionManager`) on the secrets; `secretmanager.secrets.create` on the project for new ones, and `secretmanager.secrets.update` on the secrets for notes and an alias.',
    },
    place: (scope, name, { project, location }) => ({
        scope: scope ?? (project && [project, ...(location === undefined ? [] : [location])].join('/')),
        name,
        key: undefined,
        version: undefined,
    }),
    example: 'gcp-sm://PROJECT/linear-api-key',
    locate,
    refer: ({ scope, name, version, key }) => {
        const [project, place] = scope?.split('/') ?? [];
        const parent = project === undefined
            ? '/'
            : `projects/${project}${place === undefined ? '' : `/locations/${place}`}/secrets/`;
        const pinned = version === undefined ? '' : `${project === undefined ? '' : '/versions'}/${version}`;
        return `gcp-sm://${parent}${name}${pinned}${key === undefined ? '' : `#${key}`}`;
    },
    // Global and regional secrets of the same name are two, at two hosts.
    holds: (location, { location: place }) => partsOf(location).place === place,
    canonical: ({ scope, version, ...location }, { project, location: place, alias }) => {
        const own = scope?.split('/')[0] ?? project;
        return {
            ...location,
            scope: place === undefined ? own : `${own}/${place}`,
            version: version === (alias ?? 'latest') ? undefined : version,
        };
    },
    describe: async (location, entry, tools) => {
        const version = versionOf(usualVersion(location, entry));
        const reply = await ask(`${secretOf(location, entry)}/versions/${version}`, entry, tools);
        if ((0,replies/* isReply */.nK)(reply, 404, notFound))
            return (0,store/* absent */.Ge)();
        const { createTime, state, name } = (0,replies/* bodyOf */.EN)(reply, Version);
        if (state !== 'ENABLED')
            return (0,store/* absent */.Ge)(`the version is ${state.toLowerCase()}`);
        return (0,store/* there */.Pv)({
            writtenAt: createTime,
            precision: location.key === undefined ? 'value' : 'group',
            version: numberIn(name),
        });
    },
    resolve: resolved,
    write: {
        audience: (entry) => [(0,google/* secretManagerHost */.QA)(entry)],
        refusal: ({ name }, bytes) => {
            if (!NAME.test(name))
                return 'a name is letters, digits, `_` and `-`';
            if (bytes === 0)
                return 'a value is not empty';
            return bytes > MAX_BYTES ? `a value has at most ${MAX_BYTES} bytes` : undefined;
        },
        write: written,
    },
    stages: stages,
    retire: retired,
    promote: promoted,
    annotate: annotated,
});
function locate(reference) {
    const match = FORMS.map((form) => form.exec(reference)).find((found) => found !== null);
    const { project, place, name, version, key } = match?.groups ?? {};
    if (project === undefined || name === undefined)
        return undefined;
    const scope = place === undefined ? project || undefined : `${project}/${place}`;
    return { scope, name, key, version };
}
function partsOf({ scope }) {
    const [, place] = scope?.split('/') ?? [];
    return place === undefined ? {} : { place };
}


/***/ })

};
