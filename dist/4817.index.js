export const id = 4817;
export const ids = [4817];
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

/***/ 92297:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ft: () => (/* binding */ references),
/* harmony export */   QO: () => (/* binding */ secretReference),
/* harmony export */   cr: () => (/* binding */ strayReferences),
/* harmony export */   p4: () => (/* binding */ hostEntries),
/* harmony export */   uH: () => (/* binding */ storeEntries)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26921);
/* harmony import */ var _destination_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(857);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64911);
/* harmony import */ var _hosts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40263);




const NAME = /^[^\s](?:.{0,398}[^\s])?$/u;
const HOST = 'a host, like gitlab.acme.example, db.acme.example:5432 or http://grafana.lan:3000';
/** Every URL parser leaves it as it is. */
const ADDRESS = /^(?=.{1,400}$)(?:http:\/\/)?(?:\[[0-9a-fA-F:.]+\]|[\w.-]+)(?::[1-9]\d{0,4})?(?:\/(?!\.{1,2}(?:\/|$))[\w.~-]+)*\/?$/;
/** A reference to a secret of the environment: in a policy there is none. */
function secretReference(name) {
    return (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(name, 'a reference, like env://ADMIN_TOKEN: a policy holds no secret', /^env:\/\/[A-Za-z_]\w{0,127}$/);
}
function hostEntries(providers) {
    return (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)('hosts', hostEntry(providers)).superRefine((entries, context) => {
        for (const index of repeated(entries, ({ provider, host }) => `${provider} ${host}`)) {
            const message = 'the same host a second time for this provider';
            context.addIssue({ code: 'custom', path: [index, 'host'], input: entries, message });
        }
    });
}
function hostEntry(providers) {
    const ids = providers.map(({ id }) => id);
    return (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .mapping */ .pq)('an entry of hosts', {
        provider: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)('provider', ids, 'an id of docs/providers.md').describe('Id of the provider.'),
        host: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('host', HOST, ADDRESS)
            .refine((host) => (0,_destination_js__WEBPACK_IMPORTED_MODULE_0__/* .isDestinationPattern */ .RZ)((0,_hosts_js__WEBPACK_IMPORTED_MODULE_2__/* .patternOf */ .I)({ host })), { error: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .wrong */ .Qm)('host', HOST) })
            .describe('The host, with its port if that is not the usual one; `http://` in front allows a connection without TLS.'),
        admin: secretReference('admin')
            .optional()
            .describe('A stronger credential, for what a credential cannot tell of itself. It goes to this host alone.'),
        account: zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('an entry of account', 'a text', NAME), {
            error: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .wrong */ .Qm)('account', 'a mapping'),
        })
            .optional()
            .describe('What else has to be known: `organization: acme`. docs/providers.md says what each provider takes.'),
    })
        .superRefine(({ provider, account = {} }, context) => {
        const known = Object.keys(providers.find(({ id }) => id === provider)?.account ?? {});
        const keys = Object.keys(account).filter((key) => !known.includes(key));
        if (keys.length === 0)
            return;
        const message = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .unknownKeys */ .vX)(`an account of ${provider}`, keys, known);
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
    return (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)('stores', storeEntry(stores)).superRefine((entries, context) => {
        for (const index of repeated(entries, ({ name }) => name)) {
            const message = 'an entry of this name is there already: give each entry a name of its own';
            context.addIssue({ code: 'custom', path: [index], input: entries, message });
        }
    });
}
/** Which store, what it is called, and what that store itself wants to know. */
function storeEntry(stores) {
    const ids = stores.map(({ id }) => id);
    const name = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('name', 'a name for this entry', NAME)
        .optional()
        .describe('What `references` call it, if not by the id of the store.');
    const entries = stores.map(({ id, options }) => options.safeExtend({ store: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz(id).describe('Id of the store.'), name }));
    const known = (input) => {
        const { store } = input;
        return (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .wrong */ .Qm)('store', (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(ids, 'or'), ids)({ input: store });
    };
    return zod__WEBPACK_IMPORTED_MODULE_3__/* .discriminatedUnion */ .gMt('store', entries, {
        error: ({ code, input }) => code === 'invalid_union' ? known(input) : (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .wrong */ .Qm)('an entry of stores', 'a mapping')({ input }),
    })
        .transform(({ store, name: called, ...options }) => ({
        store: store,
        name: (called ?? store),
        options: options,
    }));
}
/** The secrets behind references. */
function references() {
    const entry = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .mapping */ .pq)('an entry of references', {
        store: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('store', 'the name of an entry of stores', NAME).describe('Name of an entry of `stores`, or its store’s id.'),
        scope: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('scope', 'what the secret is in', NAME)
            .optional()
            .describe('What it is in, as docs/stores.md says it for that store.'),
        name: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('name', 'the name of the secret', NAME).describe('Its name there.'),
        key: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('key', 'a part of the secret', NAME)
            .optional()
            .describe('The part that is meant, of a secret of several.'),
    });
    return zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), entry, { error: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .wrong */ .Qm)('references', 'a mapping') });
}
/** Which references are in a store that neither an entry of `stores` nor a store has for a name, and what to say of each. */
function strayReferences(known, all) {
    const say = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .wrong */ .Qm)('store', 'the name of an entry of stores, or the id of a store', known);
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

/***/ 6894:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gy: () => (/* binding */ awsHost),
/* harmony export */   SU: () => (/* binding */ awsAccess),
/* harmony export */   VN: () => (/* binding */ AWS_REGION),
/* harmony export */   fm: () => (/* binding */ AWS_ROLE),
/* harmony export */   kU: () => (/* binding */ awsKeys),
/* harmony export */   xN: () => (/* binding */ assumeRole)
/* harmony export */ });
/* harmony import */ var _core_policy_asking_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92297);
/* harmony import */ var _core_policy_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64911);
/* harmony import */ var _core_secret_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89301);
/* harmony import */ var _optional_secret_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14011);
/* harmony import */ var _bodies_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(71983);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58209);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(40803);







const AWS_REGION = /^[a-z]{2,8}(?:-[a-z]{2,12}){1,3}-\d{1,2}$/;
const AWS_ROLE = /^arn:aws[\w-]*:iam::\d{12}:role\/[\w+=,.@/-]{1,600}$/;
const awsAccess = {
    region: (0,_core_policy_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('region', 'a region, like eu-west-1', AWS_REGION).describe('The region that the secrets are in.'),
    role: (0,_core_policy_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('role', 'the ARN of a role', AWS_ROLE)
        .optional()
        .describe('ARN of the role that the workflow assumes by its identity. Without it, keys are used.'),
    audience: (0,_options_js__WEBPACK_IMPORTED_MODULE_5__/* .audience */ .h)()
        .default('sts.amazonaws.com')
        .describe('Audience of the identity, as the role’s trust policy has it.'),
    'access-key-id': (0,_core_policy_asking_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .secretReference */ .QO)('access-key-id')
        .default('env://AWS_ACCESS_KEY_ID')
        .describe('The id of an access key.'),
    'secret-access-key': (0,_core_policy_asking_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .secretReference */ .QO)('secret-access-key')
        .default('env://AWS_SECRET_ACCESS_KEY')
        .describe('The access key.'),
    'session-token': (0,_core_policy_asking_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .secretReference */ .QO)('session-token')
        .default('env://AWS_SESSION_TOKEN')
        .describe('The token of a temporary key; nothing is missing if the variable is not set.'),
};
/** https://docs.aws.amazon.com/general/latest/gr/rande.html#regional-endpoints */
function awsHost(service, region) {
    return `${service}.${region}.amazonaws.com${region.startsWith('cn-') ? '.cn' : ''}`;
}
/** Keys for one service. */
const awsKeys = (0,_session_js__WEBPACK_IMPORTED_MODULE_6__/* .oncePerEntry */ .DJ)(async (options, tools) => {
    const { region, role } = options;
    const audience = [awsHost('secretsmanager', region)];
    if (role !== undefined) {
        const token = await tools.identity(options.audience, [awsHost('sts', region)]);
        return assumeRole({ region, role }, token, tools.ask, audience);
    }
    return {
        accessKeyId: tools.secret(options['access-key-id'], audience),
        secretAccessKey: tools.secret(options['secret-access-key'], audience),
        sessionToken: (0,_optional_secret_js__WEBPACK_IMPORTED_MODULE_3__/* .optionalSecret */ .N)(() => tools.secret(options['session-token'], audience)),
    };
});
/** Not signed: the token is all that it takes. https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html */
async function assumeRole({ region, role, duration }, token, ask, destinations) {
    const request = (0,_bodies_js__WEBPACK_IMPORTED_MODULE_4__/* .form */ .Z)({
        Action: 'AssumeRoleWithWebIdentity',
        Version: '2011-06-15',
        RoleArn: role,
        RoleSessionName: 'mcp-rekey',
        ...(duration !== undefined && { DurationSeconds: duration }),
        WebIdentityToken: token,
    });
    const reply = await ask({ method: 'POST', at: `https://${awsHost('sts', region)}`, path: '/', ...request });
    const part = (name) => {
        const value = new RegExp(`<${name}>([\\w+/=-]+)</${name}>`).exec(reply.text)?.[1];
        if (reply.status !== 200 || value === undefined)
            throw (0,_session_js__WEBPACK_IMPORTED_MODULE_6__/* .refusedLogin */ .yC)(reply);
        return _core_secret_js__WEBPACK_IMPORTED_MODULE_2__/* .Secret */ .zh.of(value, destinations);
    };
    return {
        accessKeyId: part('AccessKeyId'),
        secretAccessKey: part('SecretAccessKey'),
        sessionToken: part('SessionToken'),
    };
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

/***/ 34817:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  awsSecretsManager: () => (/* binding */ awsSecretsManager)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./.compiled/core/dates.js
var dates = __webpack_require__(79412);
// EXTERNAL MODULE: ./.compiled/core/policy/fields.js
var fields = __webpack_require__(64911);
// EXTERNAL MODULE: ./.compiled/stores/access/aws.js
var aws = __webpack_require__(6894);
// EXTERNAL MODULE: ./.compiled/core/inspection.js
var inspection = __webpack_require__(9351);
// EXTERNAL MODULE: ./.compiled/stores/replies.js
var replies = __webpack_require__(33352);
// EXTERNAL MODULE: ./.compiled/stores/change.js
var change = __webpack_require__(57098);
;// CONCATENATED MODULE: ./.compiled/stores/aws/api.js





const SERVICE = 'secretsmanager';
const errorOf = (name) => schemas/* object */.Ikc({ __type: schemas/* string */.YjP().regex(name) });
const notFound = errorOf(/(?:^|#)ResourceNotFoundException$/);
const exists = errorOf(/(?:^|#)ResourceExistsException$/);
const invalidRequest = errorOf(/(?:^|#)InvalidRequestException$/);
const invalidParameter = errorOf(/(?:^|#)InvalidParameterException$/);
/** https://docs.aws.amazon.com/secretsmanager/latest/apireference/CommonErrors.html */
const refused = errorOf(/(?:^|#)(?:AccessDenied|ExpiredToken|IncompleteSignature|InvalidClientTokenId|InvalidSignature|MissingAuthenticationToken|NotAuthorized|OptInRequired|UnrecognizedClient)(?:Exception)?$/);
const throttled = errorOf(/(?:^|#)Throttling(?:Exception)?$/);
/**
 * Errors of https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_PutSecretValue.html after which nothing has changed. Their
 * messages can quote what was sent.
 */
const UNFIT = [
    [errorOf(/(?:^|#)LimitExceededException$/), 'AWS keeps no more secrets or versions'],
    [errorOf(/(?:^|#)(?:En|De)cryptionFailure$/), 'its key encrypts nothing'],
    [errorOf(/(?:^|#)PreconditionNotMetException$/), 'AWS is not ready for it'],
    [invalidRequest, 'the secret is in no state for it'],
    [invalidParameter, 'AWS finds something in it that it does not take'],
    [errorOf(/(?:^|#)ValidationException$/), 'AWS finds something in it that it does not take'],
];
/** Where values go. */
function awsDestination({ region }) {
    return (0,aws/* awsHost */.Gy)(SERVICE, region);
}
async function ask(action, body, entry, tools) {
    const keys = await (0,aws/* awsKeys */.kU)(entry, tools);
    const { region } = entry;
    return tools.askSigned({ method: 'POST', ...request(action, JSON.stringify(body), region) }, keys, scopeOf(region));
}
async function api_change(action, body, entry, tools) {
    const keys = await (0,aws/* awsKeys */.kU)(entry, tools);
    const { region } = entry;
    return tools.changeSigned({ method: 'POST', ...request(action, body, region) }, keys, scopeOf(region));
}
function answered(reply, body) {
    letIn(reply);
    return (0,replies/* bodyOf */.EN)(reply, body);
}
/** What an error means after which nothing has changed; `undefined` for any other reply. */
function unchanged(reply) {
    if ((0,replies/* isReply */.nK)(reply, 400, notFound))
        return { answer: 'changed' };
    const known = UNFIT.find(([error]) => (0,replies/* isReply */.nK)(reply, 400, error));
    return known && (0,change/* unfit */.R)(known[1]);
}
/** For an action whose reply has no body. */
function accepted(reply) {
    letIn(reply);
    if (reply.status !== 200 || !/^\s*(?:\{\s*\})?\s*$/.test(reply.text))
        throw (0,replies/* strange */.dV)(reply);
}
function letIn(reply) {
    if ((0,replies/* isReply */.nK)(reply, 400, refused))
        throw new inspection/* Unanswered */.XX('refused', 'status 400');
    if ((0,replies/* isReply */.nK)(reply, 400, throttled))
        throw new inspection/* Unanswered */.XX('rate-limited', 'status 400');
}
function request(action, body, region) {
    return {
        at: `https://${awsDestination({ region })}`,
        path: '/',
        headers: { 'content-type': 'application/x-amz-json-1.1', 'x-amz-target': `${SERVICE}.${action}` },
        body,
    };
}
function scopeOf(region) {
    return { service: SERVICE, region };
}

// EXTERNAL MODULE: ./.compiled/stores/names.js
var names = __webpack_require__(65816);
;// CONCATENATED MODULE: ./.compiled/stores/aws/references.js

const ARN = /^arn:aws[\w-]{0,20}:secretsmanager:(?<region>[a-z0-9-]{1,40}):(?<account>\d{12}):secret:[\w/+=.@!-]{1,520}$/;
/** An ARN, with what ECS takes behind it: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/secrets-envvar-secrets-manager.html */
const WITH_VERSION = /^(?<id>arn:(?:[^:]*:){5}[^:]*)(?::(?<key>[^:]*):(?<stage>[^:]*):(?<version>[^:]*))?$/;
/** https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references-secretsmanager.html */
const RESOLVED = /^\{\{resolve:secretsmanager:(?<id>arn:(?:[^:{}]*:){5}[^:{}]*|[^:{}]+)(?::(?:SecretString)?(?::(?<key>[^:{}]*)(?::(?<stage>[^:{}]*)(?::(?<version>[^:{}]*))?)?)?)?\}\}$/;
const URI = /^aws-?sm:\/\/(?<id>[^#?\s]{1,2048})(?:\?(?<query>[^#\s]*))?(?:#(?<key>\S{1,500}))?$/i;
function arnOf(text) {
    const { region, account } = ARN.exec(text)?.groups ?? {};
    return region === undefined || account === undefined ? undefined : { region, account };
}
/** Behind the name, an ARN has six characters: https://docs.aws.amazon.com/secretsmanager/latest/userguide/whats-in-a-secret.html */
function nameIn(text) {
    return arnOf(text) === undefined
        ? text
        : text.replace(/^(?:[^:]*:){6}/, '').replace(/-[A-Za-z0-9]{6}$/, '');
}
function located(reference) {
    if (reference.length > 4000)
        return undefined;
    const match = [WITH_VERSION, RESOLVED, URI]
        .map((form) => form.exec(reference))
        .find((found) => found !== null);
    const { id, key, stage, version, query } = match?.groups ?? {};
    const asked = (0,names/* queried */.Ig)(query, ['region', 'version']);
    if (id === undefined || asked === undefined)
        return undefined;
    if (id.startsWith('arn:') && arnOf(id) === undefined)
        return undefined;
    return {
        scope: asked.region,
        name: id,
        key: key || undefined,
        version: version || stage || asked.version,
    };
}
function referred({ scope, name, key, version }) {
    const query = Object.entries({ region: scope, version })
        .filter(([, value]) => value !== undefined)
        .map(([field, value]) => `${field}=${encodeURIComponent(value)}`);
    return `aws-sm://${name}${query.length === 0 ? '' : `?${query.join('&')}`}${key === undefined ? '' : `#${key}`}`;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./.compiled/stores/aws/secret.js





const CURRENT = 'AWSCURRENT';
const PENDING = 'AWSPENDING';
/** https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_DescribeSecret.html */
const Described = schemas/* object */.Ikc({
    Name: schemas/* string */.YjP(),
    DeletedDate: schemas/* number */.aig().nullish(),
    RotationEnabled: schemas/* boolean */.zMY().nullish(),
    OwningService: schemas/* string */.YjP().nullish(),
    PrimaryRegion: schemas/* string */.YjP().nullish(),
    VersionIdsToStages: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* array */.YOg(schemas/* string */.YjP())).nullish(),
});
/** What is known of a secret besides its value; `undefined` if there is none. */
async function described(name, entry, tools) {
    const reply = await ask('DescribeSecret', { SecretId: idOf(name) }, entry, tools);
    return (0,replies/* isReply */.nK)(reply, 400, notFound) ? undefined : answered(reply, Described);
}
/** A name or an ARN. Throws `Unanswered` for what can be neither. */
function idOf(name) {
    if (/^[\w/+=.@!:-]{1,2048}$/.test(name))
        return name;
    throw new inspection/* Unanswered */.XX('incomplete', 'there can be no such secret');
}
/** Why nobody but AWS or another region changes it. */
function heldBy({ DeletedDate, OwningService, PrimaryRegion, RotationEnabled }, { region }) {
    if (DeletedDate)
        return 'the secret is to be deleted';
    // What we leave as AWSPENDING would stop the rotation: https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_RotateSecret.html
    if (RotationEnabled)
        return 'AWS itself rotates the secret';
    if (OwningService)
        return 'another service of AWS manages the secret';
    // https://docs.aws.amazon.com/secretsmanager/latest/userguide/replicate-secrets.html
    if (PrimaryRegion && PrimaryRegion !== region)
        return 'it is a replica, and changes in its primary region';
    return undefined;
}
/** The id of the version with a label. */
function labelled({ VersionIdsToStages }, label) {
    return Object.entries(VersionIdsToStages ?? {}).find(([, labels]) => labels.includes(label))?.[0];
}
function labelsOf({ VersionIdsToStages }, version) {
    const all = VersionIdsToStages ?? {};
    return Object.hasOwn(all, version) ? (all[version] ?? []) : [];
}
/** Why nothing but what `own` names can be staged. What is current already waits for nothing. */
function waiting(secret, own) {
    const pending = labelled(secret, PENDING);
    const isFree = pending === undefined || pending === own || pending === labelled(secret, CURRENT);
    return isFree ? undefined : 'another version waits to be promoted';
}
/** The id of the version that a change makes: 32 to 64 characters, and the same for every try. */
function tokenOf(id) {
    return (0,external_node_crypto_.createHash)('sha256').update(id).digest('hex').slice(0, 32);
}
/** Ids have at least 32 characters. Labels could, but those of AWS and of all that is seen in configs are shorter. */
function versionOf(version) {
    return version.length >= 32 ? { VersionId: version } : { VersionStage: version };
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./.compiled/core/secret.js
var core_secret = __webpack_require__(89301);
// EXTERNAL MODULE: ./.compiled/stores/json-keys.js
var json_keys = __webpack_require__(46829);
// EXTERNAL MODULE: ./.compiled/stores/store.js + 1 modules
var store = __webpack_require__(34629);
// EXTERNAL MODULE: ./.compiled/stores/text-in.js
var text_in = __webpack_require__(17017);
;// CONCATENATED MODULE: ./.compiled/stores/aws/values.js










/** https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_GetSecretValue.html */
const Value = schemas/* object */.Ikc({
    VersionId: schemas/* string */.YjP(),
    SecretString: schemas/* string */.YjP().nullish(),
    SecretBinary: schemas/* string */.YjP().nullish(),
});
/** Of `PutSecretValue` and `CreateSecret`; the latter names no labels, for it gives the only one. */
const Written = schemas/* object */.Ikc({ VersionId: schemas/* string */.YjP(), VersionStages: schemas/* array */.YOg(schemas/* string */.YjP()).nullish() });
async function resolved({ name, key, version = CURRENT }, entry, tools, audience) {
    const reply = await ask('GetSecretValue', { SecretId: idOf(name), ...versionOf(version) }, entry, tools);
    if ((0,replies/* isReply */.nK)(reply, 400, notFound))
        return (0,store/* absent */.Ge)();
    // The only reason that is documented for a question that names a version or a label: it is scheduled for deletion.
    if ((0,replies/* isReply */.nK)(reply, 400, invalidRequest))
        return (0,store/* absent */.Ge)('it is to be deleted');
    const { VersionId, text } = valueIn(reply);
    const value = key === undefined ? text : (0,json_keys/* valueAt */.fK)(text, key);
    if (value === undefined)
        return (0,store/* absent */.Ge)('there is no such key');
    return { answer: 'there', value: core_secret/* Secret */.zh.of(value, audience), version: VersionId };
}
/** AWS compares nothing: between our look and our write somebody else could write. What is lost by then is still there, as AWSPREVIOUS. */
async function written(location, value, entry, tools, wanted) {
    const { id, staged } = wanted;
    const token = tokenOf(id);
    const secret = await described(location.name, entry, tools);
    if (secret === undefined)
        return created(location, value, wanted, entry, tools);
    const reason = heldBy(secret, entry) ?? (staged && waiting(secret, token));
    if (reason !== undefined)
        return (0,change/* unfit */.R)(reason);
    const text = await textFor(location, value, secret, wanted, entry, tools);
    if (!(text instanceof core_secret/* Secret */.zh))
        return text;
    const stages = staged ? `,"VersionStages":["${PENDING}"]` : '';
    const body = bodyOf({ SecretId: location.name, ClientRequestToken: token }, text, stages);
    return outcome(await api_change('PutSecretValue', body, entry, tools), staged ? [PENDING, CURRENT] : [CURRENT]);
}
/** What is to be written, if `before` holds: of a JSON object only one value is another. */
async function textFor({ name, key }, value, secret, { before, id }, entry, tools) {
    const current = labelled(secret, CURRENT);
    const isOurs = current === tokenOf(id);
    if (typeof before === 'object' && before.version !== current && !isOurs)
        return { answer: 'changed' };
    if (key === undefined)
        return before === 'absent' && current !== undefined && !isOurs ? { answer: 'changed' } : value;
    if (current === undefined)
        return (0,json_keys/* filled */.Bq)((0,json_keys/* alone */.QR)(key), value, [awsDestination(entry)]);
    const reply = await ask('GetSecretValue', { SecretId: name, VersionStage: CURRENT }, entry, tools);
    const { VersionId, text } = valueIn(reply);
    if (VersionId !== current)
        return { answer: 'changed' };
    const parts = (0,json_keys/* around */.mC)(text, key);
    if (parts === undefined)
        return (0,change/* unfit */.R)('what is there is no JSON object');
    if (before === 'absent' && parts.value !== undefined && !isOurs)
        return { answer: 'changed' };
    return (0,json_keys/* filled */.Bq)(parts, value, [awsDestination(entry)]);
}
/** A secret that is new has no value that would have to stay current: its first one is, staged or not. */
async function created({ name, key }, value, { before, id }, entry, tools) {
    if (typeof before === 'object')
        return { answer: 'changed' };
    if (name.startsWith('arn:'))
        return (0,change/* unfit */.R)('no secret has this ARN, and AWS chooses those of new ones');
    const text = key === undefined ? value : (0,json_keys/* filled */.Bq)((0,json_keys/* alone */.QR)(key), value, [awsDestination(entry)]);
    const body = bodyOf({ Name: name, ClientRequestToken: tokenOf(id) }, text);
    const reply = await api_change('CreateSecret', body, entry, tools);
    return (0,replies/* isReply */.nK)(reply, 400, exists) ? { answer: 'changed' } : outcome(reply, [CURRENT]);
}
/** A token that was used before makes nothing new: what it has made may be superseded by now. */
function outcome(reply, labels) {
    if ((0,replies/* isReply */.nK)(reply, 400, exists))
        return (0,change/* unfit */.R)('the same change has written something else before');
    const nothing = unchanged(reply);
    if (nothing !== undefined)
        return nothing;
    const { VersionId, VersionStages } = answered(reply, Written);
    if (VersionStages && !VersionStages.some((label) => labels.includes(label)))
        return { answer: 'changed' };
    return (0,change/* done */.V)(VersionId);
}
function valueIn(reply) {
    const { VersionId, SecretString, SecretBinary } = answered(reply, Value);
    if (typeof SecretString === 'string')
        return { VersionId, text: SecretString };
    if (typeof SecretBinary !== 'string')
        throw new inspection/* Unanswered */.XX('unexpected-reply', 'a version without a value');
    return { VersionId, text: (0,text_in/* textIn */.r)(external_node_buffer_.Buffer.from(SecretBinary, 'base64')) };
}
function bodyOf(fields, text, more = '') {
    const head = JSON.stringify(fields).slice(0, -1);
    return core_secret/* Secret */.zh.join([`${head},"SecretString":`, text.derive((plain) => JSON.stringify(plain)), `${more}}`]);
}

;// CONCATENATED MODULE: ./.compiled/stores/aws/versions.js






/** https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_UpdateSecretVersionStage.html */
const Moved = schemas/* object */.Ikc({ ARN: schemas/* string */.YjP() });
/** AWSPREVIOUS moves by itself, AWSPENDING does not: as long as it stays, nothing else can be staged. */
async function promoted(location, entry, tools) {
    const { version, secret } = await found(location, entry, tools);
    if (secret === undefined)
        return (0,change/* unfit */.R)('there is no such secret');
    const reason = heldBy(secret, entry);
    if (reason !== undefined)
        return (0,change/* unfit */.R)(reason);
    const current = labelled(secret, CURRENT);
    if (current !== version) {
        const from = current === undefined ? {} : { RemoveFromVersionId: current };
        const move = { VersionStage: CURRENT, MoveToVersionId: version, ...from };
        const problem = await moved(location, move, entry, tools);
        if (problem !== undefined)
            return problem;
    }
    return labelsOf(secret, version).includes(PENDING)
        ? stripped(location, version, [PENDING], entry, tools)
        : (0,change/* done */.V)(version);
}
/**
 * Takes away its labels: there is nothing milder, and nothing stronger but the end of the whole secret. No label leads to the version any more, and
 * AWS deletes it at some time; until then, whoever names its id still gets it.
 */
async function retired(location, entry, tools) {
    const { version, secret } = await found(location, entry, tools);
    if (secret === undefined)
        return (0,change/* unfit */.R)('there is no such secret');
    const labels = labelsOf(secret, version);
    if (labels.includes(CURRENT))
        return (0,change/* unfit */.R)('it is the current version');
    return stripped(location, version, labels, entry, tools);
}
/** A version has the id that its change gave it: no other change’s is taken for it. */
const stages = {
    refusal: async ({ name }, entry, tools) => {
        const secret = await described(name, entry, tools);
        return secret && (heldBy(secret, entry) ?? waiting(secret));
    },
    withdraw: async (location, id, entry, tools) => {
        const version = tokenOf(id);
        const secret = await described(location.name, entry, tools);
        const waits = secret !== undefined && labelsOf(secret, version).includes(PENDING);
        return waits ? stripped(location, version, [PENDING], entry, tools) : (0,change/* done */.V)();
    },
};
/** https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_TagResource.html */
async function annotated({ name }, notes, entry, tools) {
    const Tags = Object.entries(notes).map(([Key, Value]) => ({ Key, Value }));
    const body = JSON.stringify({ SecretId: idOf(name), Tags });
    const reply = await api_change('TagResource', body, entry, tools);
    const nothing = unchanged(reply);
    if (nothing !== undefined)
        return nothing;
    accepted(reply);
    return (0,change/* done */.V)();
}
async function stripped(location, version, labels, entry, tools) {
    for (const VersionStage of labels) {
        const problem = await moved(location, { VersionStage, RemoveFromVersionId: version }, entry, tools);
        if (problem !== undefined)
            return problem;
    }
    return (0,change/* done */.V)(version);
}
/** `undefined` if it was. */
async function moved({ name }, move, entry, tools) {
    const body = JSON.stringify({ SecretId: name, ...move });
    const reply = await api_change('UpdateSecretVersionStage', body, entry, tools);
    if ((0,replies/* isReply */.nK)(reply, 400, notFound))
        return (0,change/* unfit */.R)('there is no such version');
    // The label is no longer where it was.
    if ((0,replies/* isReply */.nK)(reply, 400, invalidParameter))
        return { answer: 'changed' };
    const nothing = unchanged(reply);
    if (nothing === undefined)
        answered(reply, Moved);
    return nothing;
}
async function found({ name, version }, entry, tools) {
    if (version === undefined)
        throw new inspection/* Unanswered */.XX('incomplete', 'a version');
    return { version, secret: await described(name, entry, tools) };
}

;// CONCATENATED MODULE: ./.compiled/stores/aws-secrets-manager.js











const options = {
    ...aws/* awsAccess */.SU,
    account: (0,fields/* text */.Qq)('account', 'an account id of twelve digits', /^\d{12}$/)
        .optional()
        .describe('The account that the secrets are in: ARNs of others belong to another entry.'),
};
const Version = schemas/* object */.Ikc({
    VersionId: schemas/* string */.YjP(),
    VersionStages: schemas/* array */.YOg(schemas/* string */.YjP()).default([]),
    CreatedDate: dates/* unixSeconds */.Yb,
    LastAccessedDate: dates/* unixSeconds */.Yb.optional(),
});
/** https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_ListSecretVersionIds.html */
const Versions = schemas/* object */.Ikc({ Versions: schemas/* array */.YOg(Version), NextToken: schemas/* string */.YjP().nullish() });
/** https://docs.aws.amazon.com/secretsmanager/latest/userguide/reference_limits.html */
const MAX_BYTES = 65_536;
const awsSecretsManager = (0,store/* defineStore */.nY)({
    id: 'aws-secrets-manager',
    title: 'AWS Secrets Manager',
    docs: 'https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_ListSecretVersionIds.html',
    options: (0,fields/* mapping */.pq)('an entry of stores', options),
    usual: ({ AWS_REGION, AWS_DEFAULT_REGION }, { scope, name }) => ({
        region: arnOf(name)?.region ?? scope ?? AWS_REGION ?? AWS_DEFAULT_REGION,
    }),
    staging: 'native',
    location: {
        scope: 'The region, if not that of the entry.',
        name: 'Name or ARN of the secret.',
        key: 'A key of the JSON in it. Its own age is not told: the whole secret is written at once.',
    },
    grants: {
        describe: '`secretsmanager:DescribeSecret` and `secretsmanager:ListSecretVersionIds` on the secrets.',
        resolve: '`secretsmanager:GetSecretValue`, and `kms:Decrypt` on a key of your own.',
        write: '`secretsmanager:DescribeSecret`, `secretsmanager:PutSecretValue` and `secretsmanager:UpdateSecretVersionStage`; `secretsmanager:CreateSecret` for new ones, `secretsmanager:TagResource` for notes, `secretsmanager:GetSecretValue` for a key in JSON; and `kms:GenerateDataKey` and `kms:Decrypt` on a key of your own.',
    },
    // Whoever resolves the reference may have another region in the environment.
    place: (scope, name, { region }) => ({
        scope: scope ?? region,
        name,
        key: undefined,
        version: undefined,
    }),
    example: 'aws-sm://prod/linear#api_key',
    locate: located,
    refer: referred,
    holds: ({ scope, name }, { region, account }) => {
        const arn = arnOf(name);
        return ((scope ?? region) === region &&
            (arn === undefined || (arn.region === region && (account ?? arn.account) === arn.account)));
    },
    canonical: ({ name, key, version }, { region }) => ({
        scope: region,
        name: nameIn(name),
        key,
        version: version === CURRENT ? undefined : version,
    }),
    describe: async (location, entry, tools) => {
        const secret = await described(location.name, entry, tools);
        if (secret === undefined)
            return (0,store/* absent */.Ge)();
        if (secret.DeletedDate)
            return (0,store/* absent */.Ge)('it is to be deleted');
        const version = await meant(location, entry, tools);
        return version === undefined ? (0,store/* absent */.Ge)('there is no such version') : stored(version, location);
    },
    resolve: resolved,
    write: {
        audience: (entry) => [awsDestination(entry)],
        // All accounts have the same hosts.
        takes: ({ account, role }, { name }) => ({
            scope: [account, arnOf(name)?.account, role?.split(':')[4]].filter((one) => one !== undefined),
        }),
        refusal: ({ name }, bytes) => {
            if (!name.startsWith('arn:') && !/^[\w/+=.@-]{1,512}$/.test(name))
                return 'a name is letters, digits and `/_+=.@-`';
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
function stored(version, { key }) {
    return (0,store/* there */.Pv)({
        writtenAt: version.CreatedDate,
        precision: key === undefined ? 'value' : 'group',
        lastReadAt: version.LastAccessedDate,
        version: version.VersionId,
    });
}
/** A reference means the version with a label, which is `AWSCURRENT` unless it says so, or the one with an id. */
async function meant({ name, version = 'AWSCURRENT' }, entry, tools) {
    return (0,replies/* searched */.CU)('', async (token) => {
        const page = token === '' ? {} : { NextToken: token };
        const body = { SecretId: name, MaxResults: 100, IncludeDeprecated: true, ...page };
        const list = answered(await ask('ListSecretVersionIds', body, entry, tools), Versions);
        const found = list.Versions.find(({ VersionId, VersionStages }) => VersionId === version || VersionStages.includes(version));
        return { found, next: list.NextToken || undefined };
    });
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

/***/ 14011:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ optionalSecret)
/* harmony export */ });
/* harmony import */ var _core_inspection_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9351);

/** A secret that the user need not have set. */
function optionalSecret(read) {
    try {
        return read();
    }
    catch (error) {
        if (error instanceof _core_inspection_js__WEBPACK_IMPORTED_MODULE_0__/* .Unanswered */ .XX)
            return undefined;
        throw error;
    }
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


/***/ })

};
