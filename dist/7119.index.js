export const id = 7119;
export const ids = [7119];
export const modules = {

/***/ 79412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Yb: () => (/* binding */ unixSeconds),
/* harmony export */   _$: () => (/* binding */ isoDate),
/* harmony export */   b$: () => (/* binding */ unixMillis)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);
/* harmony import */ var _read_date_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84754);


/** ISO 8601; what names no time zone is in UTC, and a day alone begins at midnight. What is no date is not told: it spoils no answer. */
const isoDate = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().transform(_read_date_js__WEBPACK_IMPORTED_MODULE_1__/* .readDate */ .h).catch(undefined);
/** Seconds since 1970. */
const unixSeconds = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()
    .transform((seconds) => (0,_read_date_js__WEBPACK_IMPORTED_MODULE_1__/* .dated */ .d)(seconds * 1000))
    .catch(undefined);
/** Milliseconds since 1970. */
const unixMillis = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().transform(_read_date_js__WEBPACK_IMPORTED_MODULE_1__/* .dated */ .d).catch(undefined);


/***/ }),

/***/ 39791:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ lackedOn)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26921);
/* harmony import */ var _rights_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24666);
/* harmony import */ var _secret_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89301);



/**
 * Which permissions the token lacks there. Asking changes nothing, and takes no permission: https://docs.cloud.google.com/iam/docs/testing-permissions,
 * https://docs.cloud.google.com/resource-manager/reference/rest/v1/projects/testIamPermissions
 */
async function lackedOn({ at, path, token }, { used, needed }, { ask }) {
    const asking = ask({
        method: 'POST',
        at,
        path: `${path}:testIamPermissions`,
        headers: { authorization: (0,_secret_js__WEBPACK_IMPORTED_MODULE_1__/* .secretText */ .yD) `Bearer ${token}`, 'content-type': 'application/json' },
        body: JSON.stringify({ permissions: [used, ...needed] }),
    });
    const held = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ permissions: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()).refine((all) => all.includes(used)) })
        .transform(({ permissions }) => permissions);
    return (0,_rights_js__WEBPACK_IMPORTED_MODULE_0__/* .lackedOf */ .Up)(needed, asking, held);
}


/***/ }),

/***/ 45458:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ address)
/* harmony export */ });
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64911);

/** Where a secret is, as `references` and `targets` say it. */
function address() {
    return {
        store: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('store', 'the name of an entry of stores', _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .NAME */ .o_).describe('Name of an entry of `stores`, or its store’s id.'),
        scope: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('scope', 'what the secret is in', _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .NAME */ .o_)
            .optional()
            .describe('What it is in, as docs/stores.md says it for that store.'),
        name: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('name', 'the name of the secret', _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .NAME */ .o_).describe('Its name there.'),
        key: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('key', 'a part of the secret', _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .NAME */ .o_)
            .optional()
            .describe('The part that is meant, of a secret of several.'),
    };
}


/***/ }),

/***/ 92297:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ft: () => (/* binding */ references),
/* harmony export */   QO: () => (/* binding */ secretReference),
/* harmony export */   cr: () => (/* binding */ strayReferences),
/* harmony export */   p4: () => (/* binding */ hostEntries),
/* harmony export */   uH: () => (/* binding */ storeEntries)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26921);
/* harmony import */ var _destination_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(857);
/* harmony import */ var _address_schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45458);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64911);
/* harmony import */ var _hosts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40263);





const HOST = 'a host, like gitlab.acme.example, db.acme.example:5432 or http://grafana.lan:3000';
/** Every URL parser leaves it as it is. */
const ADDRESS = /^(?=.{1,400}$)(?:http:\/\/)?(?:\[[0-9a-fA-F:.]+\]|[\w.-]+)(?::[1-9]\d{0,4})?(?:\/(?!\.{1,2}(?:\/|$))[\w.~-]+)*\/?$/;
/** A reference to a secret of the environment: in a policy there is none. */
function secretReference(name) {
    return (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(name, 'a reference, like env://ADMIN_TOKEN: a policy holds no secret', /^env:\/\/[A-Za-z_]\w{0,127}$/);
}
function hostEntries(providers) {
    return (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)('hosts', hostEntry(providers)).superRefine((entries, context) => {
        for (const index of repeated(entries, ({ provider, host }) => `${provider} ${host}`)) {
            const message = 'the same host a second time for this provider';
            context.addIssue({ code: 'custom', path: [index, 'host'], input: entries, message });
        }
    });
}
function hostEntry(providers) {
    const ids = providers.map(({ id }) => id);
    return (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .mapping */ .pq)('an entry of hosts', {
        provider: (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)('provider', ids, 'an id of docs/providers.md').describe('Id of the provider.'),
        host: (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)('host', HOST, ADDRESS)
            .refine((host) => (0,_destination_js__WEBPACK_IMPORTED_MODULE_0__/* .isDestinationPattern */ .RZ)((0,_hosts_js__WEBPACK_IMPORTED_MODULE_3__/* .patternOf */ .I)({ host })), { error: (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .wrong */ .Qm)('host', HOST) })
            .describe('The host, with its port if that is not the usual one; `http://` in front allows a connection without TLS.'),
        admin: secretReference('admin')
            .optional()
            .describe('A stronger credential, for what a credential cannot tell of itself. It goes to this host alone.'),
        account: zod__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)('an entry of account', 'a text', _fields_js__WEBPACK_IMPORTED_MODULE_2__/* .NAME */ .o_), {
            error: (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .wrong */ .Qm)('account', 'a mapping'),
        })
            .optional()
            .describe('What else has to be known: `organization: acme`. docs/providers.md says what each provider takes.'),
    })
        .superRefine(({ provider, account = {} }, context) => {
        const known = Object.keys(providers.find(({ id }) => id === provider)?.account ?? {});
        const keys = Object.keys(account).filter((key) => !known.includes(key));
        if (keys.length === 0)
            return;
        const message = (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .unknownKeys */ .vX)(`an account of ${provider}`, keys, known);
        context.addIssue({ code: 'unrecognized_keys', keys, path: ['account'], input: account, message });
    })
        .meta({ allOf: accountOfEach(providers) });
}
/** The same for editors. */
function accountOfEach(providers) {
    const some = providers.filter(({ account }) => account !== undefined);
    const rule = (provider, account) => ({
        if: { type: 'object', properties: { provider } },
        // biome-ignore lint/suspicious/noThenProperty: it is the keyword of JSON Schema
        then: { type: 'object', properties: { account: { type: 'object', ...account } } },
    });
    return [
        ...some.map(({ id, account = {} }) => {
            const properties = Object.entries(account).map(([key, description]) => [key, { description }]);
            return rule({ const: id }, { properties: Object.fromEntries(properties), additionalProperties: false });
        }),
        rule({ not: { enum: some.map(({ id }) => id) } }, { maxProperties: 0 }),
    ];
}
/** The entries of `stores`. References go by their names. */
function storeEntries(stores) {
    return (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)('stores', storeEntry(stores)).superRefine((entries, context) => {
        for (const index of repeated(entries, ({ name }) => name)) {
            const message = 'an entry of this name is there already: give each entry a name of its own';
            context.addIssue({ code: 'custom', path: [index], input: entries, message });
        }
    });
}
/** Which store, what it is called, and what that store itself wants to know. */
function storeEntry(stores) {
    const ids = stores.map(({ id }) => id);
    const name = (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)('name', 'a name for this entry', _fields_js__WEBPACK_IMPORTED_MODULE_2__/* .NAME */ .o_)
        .optional()
        .describe('What `references` call it, if not by the id of the store.');
    const entries = stores.map(({ id, options }) => options.safeExtend({ store: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz(id).describe('Id of the store.'), name }));
    const known = (input) => {
        const { store } = input;
        return (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .wrong */ .Qm)('store', (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .listed */ .KE)(ids, 'or'), ids)({ input: store });
    };
    return zod__WEBPACK_IMPORTED_MODULE_4__/* .discriminatedUnion */ .gMt('store', entries, {
        error: ({ code, input }) => code === 'invalid_union' ? known(input) : (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .wrong */ .Qm)('an entry of stores', 'a mapping')({ input }),
    })
        .transform(({ store, name: called, ...options }) => ({
        store: store,
        name: (called ?? store),
        options: options,
    }));
}
/** The secrets behind references. */
function references() {
    const entry = (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .mapping */ .pq)('an entry of references', (0,_address_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .address */ .h)());
    return zod__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), entry, { error: (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .wrong */ .Qm)('references', 'a mapping') });
}
/** Which references are in a store that neither an entry of `stores` nor a store has for a name, and what to say of each. */
function strayReferences(known, all) {
    const say = (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .wrong */ .Qm)('store', 'the name of an entry of stores, or the id of a store', known);
    return Object.entries(all).flatMap(([name, { store }]) => known.includes(store) ? [] : [[name, say({ input: store })]]);
}
/** Indexes of those that there is one like already. */
function repeated(items, keyOf) {
    const seen = new Set();
    return items.flatMap((item, index) => {
        const isNew = seen.size < seen.add(keyOf(item)).size;
        return isNew ? [] : [index];
    });
}


/***/ }),

/***/ 40263:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ patternOf),
/* harmony export */   c: () => (/* binding */ addressOf)
/* harmony export */ });
/* harmony import */ var _destination_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(857);

/** The destination pattern of a trusted host: without its path. */
function patternOf({ host }) {
    const plain = host.startsWith('http://') ? 'http://' : '';
    return plain + host.slice(plain.length).replace(/\/.*$/s, '');
}
/** How a trusted host is asked over HTTP: origin and path, with no `/` at the end. */
function addressOf({ host }) {
    const url = host.startsWith('http://') ? host : `https://${host}`;
    return ((0,_destination_js__WEBPACK_IMPORTED_MODULE_0__/* .originOf */ .yv)(url) ?? url) + url.replace(/^https?:\/\/[^/]*/, '').replace(/\/+$/, '');
}


/***/ }),

/***/ 84754:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ dated),
/* harmony export */   h: () => (/* binding */ readDate)
/* harmony export */ });
/** A day, or a day and a time, of no time zone. */
const ZONELESS = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d(?:\.\d+)?)?))?$/;
/** ISO 8601, in UTC if it names no time zone. `undefined` for what is no date. */
function readDate(text) {
    const [, day, time = '00:00'] = ZONELESS.exec(text) ?? [];
    return dated(Date.parse(day === undefined ? text : `${day}T${time}Z`));
}
/** Where nothing has happened yet, some write the beginning of their calendar: 1970, or the year 1 (`0001-01-01T00:00:00Z`). */
function dated(time) {
    const date = new Date(time);
    return date.getTime() > 0 ? date : undefined;
}


/***/ }),

/***/ 24666:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   Up: () => (/* binding */ lackedOf),
/* harmony export */   dE: () => (/* binding */ toldTo)
/* harmony export */ });
/* harmony import */ var _inspection_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9351);

/** Who says so does nothing else now either. To go on would be to send a change of which nobody knows what has become. */
const LATER = ['rate-limited', 'provider-error', 'interrupted'];
/**
 * Of the rights that are needed, those that whoever asks surely lacks. None where the other side does not tell, or in another form than it
 * documents: then it refuses by itself what may not be done.
 */
async function lackedOf(needed, asking, rights) {
    const held = await toldTo(asking, rights);
    return held === undefined ? [] : needed.filter((right) => !held.includes(right));
}
/** What somebody is told of themselves; `undefined` if nothing. May throw `Unanswered`: who answers to nothing now is not asked to change something. */
async function toldTo(asking, documented) {
    const reply = await asking.catch((error) => {
        if (error instanceof _inspection_js__WEBPACK_IMPORTED_MODULE_0__/* .Unanswered */ .XX && !LATER.includes(error.reason))
            return undefined;
        throw error;
    });
    return reply?.status === 200 ? documented.safeParse(reply.json).data : undefined;
}
/** As a message has them. */
function quoted(rights) {
    return rights.map((right) => `"${right}"`).join(', ');
}


/***/ }),

/***/ 53821:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ shortOfChanging)
/* harmony export */ });
/* harmony import */ var _changing_by_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35858);

/** All looks were taken, and the next word would change something. */
class WouldChange extends Error {
    name = 'WouldChange';
}
/** Runs what is to change something, and stops it there: what came of it if it came to an end before, or `undefined`. */
async function shortOfChanging(tools, run) {
    const stopping = (0,_changing_by_js__WEBPACK_IMPORTED_MODULE_0__/* .changingBy */ .l)(tools, () => async () => {
        throw new WouldChange('something is to be changed now');
    });
    try {
        return await run(stopping);
    }
    catch (error) {
        if (error instanceof WouldChange)
            return undefined;
        throw error;
    }
}


/***/ }),

/***/ 71983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ json),
/* harmony export */   Z: () => (/* binding */ form)
/* harmony export */ });
/* harmony import */ var _core_secret_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89301);

/** A body of JSON with secrets in it. */
function json(fields) {
    const members = pairs(fields, (text) => JSON.stringify(text), ':');
    return { headers: { 'content-type': 'application/json' }, body: _core_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .Secret */ .zh.join(['{', ...members, '}']) };
}
/** The same as a form. */
function form(fields) {
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    return { headers, body: _core_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .Secret */ .zh.join(pairs(fields, encodeURIComponent, '=', '&')) };
}
function pairs(fields, encode, assign, between = ',') {
    return Object.entries(fields).flatMap(([name, value], index) => [
        `${index === 0 ? '' : between}${encode(name)}${assign}`,
        typeof value === 'string' ? encode(value) : value.derive(encode),
    ]);
}


/***/ }),

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

/***/ 58209:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ audience)
/* harmony export */ });
/* harmony import */ var _core_policy_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64911);

/** Whom the token of a workflow is for; the side that trusts it compares. */
function audience() {
    return (0,_core_policy_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('audience', 'a text without spaces', /^\S{1,300}$/);
}


/***/ }),

/***/ 40803:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DJ: () => (/* binding */ oncePerEntry),
/* harmony export */   yC: () => (/* binding */ refusedLogin),
/* harmony export */   yU: () => (/* binding */ granted)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
/* harmony import */ var _core_inspection_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9351);


/** Logs in once for each entry of the policy, however many questions come at the same time. What was refused once is not asked again. */
function oncePerEntry(login) {
    const sessions = new WeakMap();
    return (options, tools) => {
        const session = sessions.get(options) ?? login(options, tools);
        sessions.set(options, session);
        return session;
    };
}
/** What the reply to a login holds. Who is let in by nobody gets 400 from some, and 401, 403 or 404 from others. */
function granted(reply, body) {
    const read = reply.status === 200 ? body.safeParse(reply.json) : undefined;
    if (read?.success)
        return read.data;
    throw refusedLogin(reply);
}
/**
 * What documented replies say for a reason: https://www.rfc-editor.org/rfc/rfc6749#section-5.2, https://www.rfc-editor.org/rfc/rfc8693#section-2.2.2
 * and https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html#API_AssumeRoleWithWebIdentity_Errors.
 * Nothing else of a reply may be shown.
 */
const CAUSES = [
    'invalid_request',
    'invalid_client',
    'invalid_grant',
    'invalid_scope',
    'invalid_target',
    'unauthorized_client',
    'unsupported_grant_type',
    'AccessDenied',
    'ExpiredTokenException',
    'IDPCommunicationError',
    'IDPRejectedClaim',
    'InvalidIdentityToken',
    'RegionDisabledException',
    'ValidationError',
];
const Oauth = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ error: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() });
function refusedLogin({ status, json, text }) {
    const said = Oauth.safeParse(json).data?.error ?? /<Code>(\w{1,60})<\/Code>/.exec(text)?.[1];
    const cause = CAUSES.includes(said) ? ` (${said})` : '';
    return new _core_inspection_js__WEBPACK_IMPORTED_MODULE_0__/* .Unanswered */ .XX(status >= 400 ? 'refused' : 'unexpected-reply', `the login: status ${status}${cause}`);
}


/***/ }),

/***/ 57098:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ unfit),
/* harmony export */   V: () => (/* binding */ done)
/* harmony export */ });
function done(version, notice) {
    return {
        answer: 'done',
        ...(version !== undefined && { version }),
        ...(notice !== undefined && { notice }),
    };
}
function unfit(detail) {
    return { answer: 'unfit', detail };
}


/***/ }),

/***/ 67119:
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

// EXTERNAL MODULE: ./.compiled/core/google-permissions.js
var google_permissions = __webpack_require__(39791);
// EXTERNAL MODULE: ./.compiled/stores/token-rights.js
var token_rights = __webpack_require__(81369);
;// CONCATENATED MODULE: ./.compiled/stores/gcp/permissions.js




/**
 * Refuses if the token lacks what it takes to change a secret that it has read. Of one that is not there Google tells nothing:
 * https://cloud.google.com/secret-manager/docs/reference/rest/v1/projects.secrets/testIamPermissions,
 * https://docs.cloud.google.com/iam/docs/roles-permissions/secretmanager. `adds`: a version is new.
 */
async function lacking(adds, location, entry, tools) {
    const needed = [
        ...(adds ? ['secretmanager.versions.add'] : []),
        // Here, or when the version is promoted.
        ...(entry.alias === undefined ? [] : ['secretmanager.secrets.update']),
    ];
    if (needed.length === 0)
        return undefined;
    const path = secretOf(location, entry);
    const token = await (0,google/* googleToken */.b0)(entry, tools);
    const resource = { at: `https://${(0,google/* secretManagerHost */.QA)(entry)}`, path, token };
    const lacked = await (0,google_permissions/* lackedOn */.g)(resource, { used: 'secretmanager.secrets.get', needed }, tools);
    return (0,token_rights/* withoutRights */.y)(lacked, path.replace('/v1/', ''));
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
    const problem = secret === undefined
        ? await made(location, entry, tools)
        : await lacking(!isOurs, location, entry, tools);
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


/***/ }),

/***/ 46829:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bq: () => (/* binding */ filled),
/* harmony export */   QR: () => (/* binding */ alone),
/* harmony export */   fK: () => (/* binding */ valueAt),
/* harmony export */   mC: () => (/* binding */ around)
/* harmony export */ });
/* harmony import */ var _core_secret_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89301);

const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s"{}[\],:]+/g;
/** What is around the value of a key; `undefined` if the text is no JSON object. */
function around(text, key) {
    if (!isObject(text))
        return undefined;
    const found = rangeOf(text, key);
    if (found !== undefined) {
        const { start, end } = found;
        return { head: text.slice(0, start), value: text.slice(start, end), tail: text.slice(end) };
    }
    const close = text.lastIndexOf('}');
    const before = text.slice(0, close).trimEnd();
    const comma = before.endsWith('{') ? '' : ',';
    return {
        head: `${before}${comma}${JSON.stringify(key)}:`,
        value: undefined,
        tail: text.slice(before.length),
    };
}
/** An object that has nothing but that key. */
function alone(key) {
    return { head: `{${JSON.stringify(key)}:`, value: undefined, tail: '}' };
}
/** The value of a key as programs get it: a text without its quotes, anything else as it is written. `undefined` if there is none. */
function valueAt(text, key) {
    const written = around(text, key)?.value;
    return written?.startsWith('"') ? JSON.parse(written) : written;
}
/** The object with another value. `audience`: who may get the others that are in it. */
function filled({ head, tail }, value, audience) {
    const text = value.derive((plain) => JSON.stringify(plain));
    return _core_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .Secret */ .zh.join([_core_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .Secret */ .zh.of(head, audience), text, _core_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .Secret */ .zh.of(tail, audience)]);
}
/** Of two keys that are the same, the last one counts, as it does for whoever parses it. */
function rangeOf(text, key) {
    let found;
    let [depth, name, last, end] = [0, '', '', 0];
    let start;
    for (const { 0: token, index } of text.matchAll(TOKEN)) {
        if (token === '}' || token === ']')
            depth--;
        if ((depth === 1 && token === ',') || depth === 0) {
            if (start !== undefined && name === key)
                found = { start, end };
            start = undefined;
        }
        else if (depth === 1 && start === undefined) {
            if (last === ':')
                start = index;
            else if (token !== ':')
                name = JSON.parse(token);
        }
        if (token === '{' || token === '[')
            depth++;
        last = token;
        end = index + token.length;
    }
    return found;
}
function isObject(text) {
    try {
        const parsed = JSON.parse(text);
        return typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed);
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 65816:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ae: () => (/* binding */ path),
/* harmony export */   Ig: () => (/* binding */ queried),
/* harmony export */   KT: () => (/* binding */ named)
/* harmony export */ });
/* harmony import */ var _core_inspection_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9351);

/**
 * A part of a location, encoded for a URL. References come out of configs that anybody may have written: what the store could not have
 * for a name is not asked for, so that no reference leads to another question.
 */
function named(what, text, shape) {
    if (text === undefined)
        throw new _core_inspection_js__WEBPACK_IMPORTED_MODULE_0__/* .Unanswered */ .XX('incomplete', `which ${what} is meant is written nowhere`);
    // URLs take these two for steps, encoded or not.
    if (!shape.test(text) || text === '.' || text === '..')
        throw new _core_inspection_js__WEBPACK_IMPORTED_MODULE_0__/* .Unanswered */ .XX('incomplete', `there can be no such ${what}`);
    return encodeURIComponent(text);
}
/** A path of such parts. */
function path(what, text, shape) {
    return text
        .split('/')
        .map((part) => named(what, part, shape))
        .join('/');
}
/**
 * What the query of a reference says: `?version=3`. `undefined` if it says anything but what has one of these names, or one thing twice: a typing
 * error would mean another secret, and a token that somebody has put there would be shown.
 */
function queried(query, names) {
    const said = [...new URLSearchParams(query ?? '')];
    const known = names;
    if (said.some(([name]) => !known.includes(name)) || new Set(said.map(([name]) => name)).size < said.length)
        return undefined;
    return Object.fromEntries(said);
}


/***/ }),

/***/ 33352:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CU: () => (/* binding */ searched),
/* harmony export */   EN: () => (/* binding */ bodyOf),
/* harmony export */   dV: () => (/* binding */ strange),
/* harmony export */   nK: () => (/* binding */ isReply)
/* harmony export */ });
/* harmony import */ var _core_inspection_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9351);

/** What a documented reply of status 200 holds; ends the question if it is any other. */
function bodyOf(reply, body) {
    const read = reply.status === 200 ? body.safeParse(reply.json) : undefined;
    if (read?.success)
        return read.data;
    throw strange(reply);
}
/** Whether it is the documented reply, and not one of some proxy in between. */
function isReply(reply, status, body) {
    return reply.status === status && body.safeParse(reply.json).success;
}
/** No list that anybody keeps secrets in is longer. */
const MOST_PAGES = 100;
/** Looks through the pages of a list, until one has what is looked for; `undefined` only if all of them have been seen. */
async function searched(first, read) {
    let cursor = first;
    for (let pages = 0; pages < MOST_PAGES; pages++) {
        const { found, next } = await read(cursor);
        if (found !== undefined || next === undefined)
            return found;
        cursor = next;
    }
    throw new _core_inspection_js__WEBPACK_IMPORTED_MODULE_0__/* .Unanswered */ .XX('unexpected-reply', 'a list without an end');
}
/** Ends the question of whoever gets a reply that the store does not document, or one by which it lets nobody in. */
function strange(reply) {
    const { reason, detail } = (0,_core_inspection_js__WEBPACK_IMPORTED_MODULE_0__/* .undocumented */ ._L)(reply);
    return new _core_inspection_js__WEBPACK_IMPORTED_MODULE_0__/* .Unanswered */ .XX(reason, detail);
}


/***/ }),

/***/ 34629:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ge: () => (/* binding */ absent),
  nY: () => (/* binding */ defineStore),
  Pv: () => (/* binding */ there)
});

// UNUSED EXPORTS: done, unfit

// EXTERNAL MODULE: ./.compiled/core/short-of-changing.js
var short_of_changing = __webpack_require__(53821);
;// CONCATENATED MODULE: ./.compiled/stores/write.js

/** Of a store that changes nothing but by the tools that it is given. */
function rehearsalOf(write) {
    return async (location, value, options, tools, change) => {
        const early = await (0,short_of_changing/* shortOfChanging */.t)(tools, (own) => write.write(location, value, options, own, change));
        return early?.answer === 'unfit' ? early.detail : undefined;
    };
}

;// CONCATENATED MODULE: ./.compiled/stores/store.js


/** Keeps the options of a store out of the registry's type: they are checked by its own schema before they come back. */
function defineStore(store) {
    const { write } = store;
    const whole = write === undefined ? store : { ...store, write: { ...write, rehearse: rehearsalOf(write) } };
    return whole;
}
function there(stored) {
    return { answer: 'there', stored };
}
function absent(detail) {
    return detail === undefined ? { answer: 'absent' } : { answer: 'absent', detail };
}


/***/ }),

/***/ 17017:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ textIn)
/* harmony export */ });
/* harmony import */ var _core_inspection_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9351);

/** The text that a store keeps as bytes. Throws `Unanswered` for what is none: no variable could hold it. */
function textIn(bytes) {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        throw new _core_inspection_js__WEBPACK_IMPORTED_MODULE_0__/* .Unanswered */ .XX('no-way', 'the value is no text');
    }
}


/***/ }),

/***/ 81369:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ withoutRights)
/* harmony export */ });
/* harmony import */ var _core_rights_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24666);
/* harmony import */ var _change_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57098);


/** Refuses for what the store surely does not let the token do. `place`: what that is to be done to, as the store calls it. */
function withoutRights(lacked, place) {
    return lacked.length === 0 ? undefined : (0,_change_js__WEBPACK_IMPORTED_MODULE_1__/* .unfit */ .R)(`the token lacks ${(0,_core_rights_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(lacked)} on ${place}`);
}


/***/ })

};
