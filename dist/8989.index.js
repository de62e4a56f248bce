export const id = 8989;
export const ids = [8989];
export const modules = {

/***/ 12776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ appKeyFingerprint),
/* harmony export */   W: () => (/* binding */ appToken)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** A clock may be a minute wrong either way; ten minutes ahead is the most that GitHub takes. */
const BEFORE = 60;
const AFTER = 9 * 60;
/**
 * The token by which a GitHub App says who it is; `undefined` if that is no private key of RSA in PEM.
 * https://docs.github.com/en/apps/creating-github-apps/authenticating-with-a-github-app/generating-a-json-web-token-jwt-for-a-github-app
 */
function appToken(pem, { issuer, now }) {
    const key = keyIn(pem);
    if (key === undefined)
        return undefined;
    const time = Math.floor(now.getTime() / 1000);
    const claims = { iat: time - BEFORE, exp: time + AFTER, iss: issuer };
    const signed = [{ alg: 'RS256', typ: 'JWT' }, claims]
        .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
        .join('.');
    return `${signed}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.sign)('sha256', Buffer.from(signed), key).toString('base64url')}`;
}
/**
 * What GitHub shows of a key on the page of its app; `undefined` if that is no such key.
 * https://docs.github.com/en/apps/creating-github-apps/authenticating-with-a-github-app/managing-private-keys-for-github-apps#verifying-private-keys
 */
function appKeyFingerprint(pem) {
    const key = keyIn(pem);
    if (key === undefined)
        return undefined;
    const open = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)(key).export({ type: 'spki', format: 'der' });
    return `SHA256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(open).digest('base64')}`;
}
function keyIn(pem) {
    // Who had to put it on one line has written `\n` for the ends of lines.
    const key = parsed(pem.replaceAll('\\n', '\n'));
    return key?.asymmetricKeyType === 'rsa' ? key : undefined;
}
/** What Node.js says of a wrong key may quote it. */
function parsed(pem) {
    try {
        return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPrivateKey)(pem);
    }
    catch {
        return undefined;
    }
}


/***/ }),

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

/***/ 51173:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  issuers: () => (/* binding */ issuers)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./.compiled/core/dates.js
var dates = __webpack_require__(79412);
// EXTERNAL MODULE: ./.compiled/providers/apis/anthropic.js
var anthropic = __webpack_require__(11724);
// EXTERNAL MODULE: ./.compiled/core/destination.js
var destination = __webpack_require__(857);
// EXTERNAL MODULE: ./.compiled/core/inspection.js
var core_inspection = __webpack_require__(9351);
;// CONCATENATED MODULE: ./.compiled/providers/issuers/inspected.js


/** Asks about a credential in the way in which one that was found is asked about. */
async function inspected(api, { kind, value, name, at, others = {}, texts = {}, account = {}, admin, adminAt = at }, tools) {
    const inspector = api.inspectors.find(({ kinds }) => kinds.includes(kind));
    const origin = (0,destination/* originOf */.yv)(at);
    if (inspector === undefined || origin === undefined)
        throw new core_inspection/* Unanswered */.XX('no-way', kind);
    const first = (all, names) => all[names.find((name) => Object.hasOwn(all, name)) ?? ''];
    const asked = {
        kind,
        value,
        name,
        user: undefined,
        url: undefined,
        text: (...names) => first(texts, names),
        other: (...names) => first(others, names),
        instance: () => ({ at, origin, host: new URL(origin).host, port: (0,destination/* portOf */.HM)(origin) }),
        admin: admin === undefined ? undefined : { secret: admin, at: adminAt },
        account,
    };
    return inspector.inspect(asked, tools);
}

// EXTERNAL MODULE: ./.compiled/providers/issuers/issuer.js + 1 modules
var issuer = __webpack_require__(96552);
// EXTERNAL MODULE: ./.compiled/providers/apis/probe.js
var probe = __webpack_require__(92350);
;// CONCATENATED MODULE: ./.compiled/providers/issuers/replies.js



/** Ids of vendors are words; what is none could mean another path, and what stands there. */
function isId(id) {
    return /^[\w-]{1,200}$/.test(id);
}
/** Whether it is the documented reply, and not one of some proxy in between. */
function isReply(reply, status, body) {
    return reply.status === status && body.safeParse(reply.json).success;
}
/** What a documented reply holds; ends what was begun if it is any other, for nobody knows what came of it then. */
function bodyOf(reply, body, status = 200) {
    const read = reply.status === status ? body.safeParse(reply.json) : undefined;
    if (read?.success)
        return read.data;
    throw strange(reply);
}
/** Statuses by which a vendor says that it has changed nothing. https://www.rfc-editor.org/rfc/rfc9110#name-client-error-4xx */
const REFUSALS = [400, 401, 402, 403, 404, 405, 409, 410, 412, 422];
/** What it comes to if a vendor says no in the form that it documents; `undefined` if it has said something else. */
function refusalIn(reply, error) {
    const isRefusal = REFUSALS.includes(reply.status) && error.safeParse(reply.json).success;
    return isRefusal ? (0,issuer/* refused */.J)(`status ${reply.status}`) : undefined;
}
/** What a deletion came to, by the replies that the vendor documents. */
function ended(reply, { done, gone, error }) {
    if ((0,probe/* fits */.lA)(reply, done))
        return { answer: 'revoked' };
    if (gone !== undefined && (0,probe/* fits */.lA)(reply, gone))
        return { answer: 'gone' };
    const refusal = refusalIn(reply, error);
    if (refusal === undefined)
        throw strange(reply);
    return refusal;
}
/** Whether a key is on a list. The one in use is on every list, so one of nothing proves nothing. */
function isListed(id, keys) {
    if (keys.length === 0)
        throw new core_inspection/* Unanswered */.XX('unexpected-reply', 'a list without the key in use');
    return keys.some((key) => `${key.id}` === id);
}
/** For vendors whose reply to a deletion is not documented, or says only that it was accepted: their list has to show it. */
async function endedByList(id, listed, remove, error) {
    if (!isListed(id, await listed()))
        return { answer: 'gone' };
    const reply = await remove();
    const refusal = refusalIn(reply, error);
    if (refusal !== undefined)
        return refusal;
    if (reply.status >= 300 || isListed(id, await listed()))
        throw strange(reply);
    return { answer: 'revoked' };
}
/** Ends what was begun with a reply that nobody documents, or one by which the vendor lets nobody in. */
function strange(reply) {
    const { reason, detail } = (0,core_inspection/* undocumented */._L)(reply);
    return new core_inspection/* Unanswered */.XX(reason, detail);
}
/** No account has that many credentials. */
const MOST_PAGES = 100;
/** All rows of a list; ends what was begun if one of its pages is not what is documented: what is missing would be taken for dead. */
async function everyRow(pageAfter, documented) {
    const rows = [];
    let cursor;
    for (let pages = 0; pages < MOST_PAGES; pages++) {
        const page = bodyOf(await pageAfter(cursor, rows.length), documented);
        rows.push(...page.rows);
        cursor = page.next;
        if (cursor === undefined)
            return rows;
    }
    throw new core_inspection/* Unanswered */.XX('unexpected-reply', 'a list without an end');
}

;// CONCATENATED MODULE: ./.compiled/providers/issuers/anthropic.js






const AT = 'https://api.anthropic.com';
const PATH = '/v1/organizations/api_keys';
const account = schemas/* strictObject */.rej({
    workspace: schemas/* string */.YjP()
        .regex(/^wrkspc_\w{1,100}$/)
        .describe('Id of the workspace that the key is in; the default one has an id as well.'),
});
/** https://platform.claude.com/docs/en/api/organization/api_keys */
const Row = schemas/* object */.Ikc({ id: schemas/* string */.YjP(), name: schemas/* string */.YjP(), status: schemas/* string */.YjP(), created_at: dates/* isoDate */._$ });
const Rows = schemas/* object */.Ikc({ data: schemas/* array */.YOg(Row), has_more: schemas/* boolean */.zMY(), last_id: schemas/* string */.YjP().nullable() })
    .transform(({ data, has_more, last_id }) => ({
    rows: data,
    ...(has_more && last_id !== null ? { next: last_id } : {}),
}));
const Failure = schemas/* object */.Ikc({ type: schemas/* literal */.euz('error'), error: schemas/* object */.Ikc({ type: schemas/* string */.YjP() }) });
/** No program can make one; the administrator's key can switch one off, which can be switched on again until it is archived. */
const anthropic_anthropic = (0,issuer/* defineIssuer */.H)({
    id: 'anthropic',
    title: 'Anthropic: API keys of workspaces',
    provider: 'anthropic',
    docs: [
        'https://platform.claude.com/docs/en/api/organization/api_keys',
        'https://platform.claude.com/docs/en/api/cli/organization/api_keys/update.md',
    ],
    account,
    destinations: () => ['api.anthropic.com'],
    admin: 'an Admin API key of the organisation',
    parts: ['token'],
    list,
    test: async ({ token }, { admin }, tools) => inspected(anthropic/* anthropic */.P, { kind: 'anthropic-api-key', value: token, at: AT, admin }, tools),
    byHand: {
        url: 'https://console.anthropic.com/settings/keys',
        steps: ['Choose the workspace that the key in use is in, and create a key there.', 'Copy the key.'],
    },
    revoke: async (id, access, tools) => isId(id)
        ? endedByList(id, async () => (await list(access, tools)).filter(({ isLive }) => isLive), async () => tools.change({
            ...request(access.admin, `/${id}`, { 'content-type': 'application/json' }),
            method: 'POST',
            body: JSON.stringify({ status: 'inactive' }),
        }), Failure)
        : (0,issuer/* refused */.J)('that is no id of a key'),
});
async function list({ account: { workspace }, admin }, { ask }) {
    const rows = await everyRow((after) => {
        const page = after === undefined ? '' : `&after_id=${encodeURIComponent(after)}`;
        return ask(request(admin, `?limit=1000&workspace_id=${workspace}${page}`));
    }, Rows);
    return rows.map(({ id, name, status, created_at }) => ({
        id,
        label: name,
        createdAt: created_at,
        lastUsedAt: undefined,
        isLive: status === 'active',
    }));
}
function request(admin, path, more = {}) {
    const headers = {
        accept: 'application/json',
        'anthropic-version': '2023-06-01',
        'x-api-key': admin,
        ...more,
    };
    return { at: AT, path: `${PATH}${path}`, headers };
}

// EXTERNAL MODULE: ./.compiled/core/secret.js
var core_secret = __webpack_require__(89301);
// EXTERNAL MODULE: ./.compiled/providers/apis/aws.js
var aws = __webpack_require__(95461);
// EXTERNAL MODULE: ./.compiled/providers/apis/aws-query.js
var aws_query = __webpack_require__(43064);
// EXTERNAL MODULE: ./.compiled/providers/apis/aws-age.js
var aws_age = __webpack_require__(93667);
;// CONCATENATED MODULE: ./.compiled/providers/issuers/aws-iam.js






function placeOf({ region }) {
    return (0,aws_query/* partitionOf */.iQ)({ text: (...names) => (names.includes('AWS_REGION') ? region : undefined) });
}
/** The policy's `admin`, which is a pair in one text. */
function signerOf(admin) {
    const keys = (0,aws_query/* keysIn */.q7)(admin);
    if (keys === undefined)
        throw new core_inspection/* Unanswered */.XX('incomplete', 'the admin is no id and secret with a colon in between');
    return keys;
}
/** A change; parameters are encoded here. https://docs.aws.amazon.com/IAM/latest/UserGuide/programming.html */
function changed({ changeSigned }, admin, user, parameters) {
    const { iam, region } = placeOf(user);
    const body = new URLSearchParams({ ...parameters, UserName: user.user, Version: '2010-05-08' });
    const request = {
        method: 'POST',
        at: `https://${iam}`,
        path: '/',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: `${body}`,
    };
    return changeSigned(request, signerOf(admin), { service: 'iam', region });
}
/** All keys of the user, and when each was last used. */
async function keysOf(user, admin, tools) {
    const { iam, region } = placeOf(user);
    const ask = async (action) => {
        const reply = await (0,aws_query/* query */.P)(tools, signerOf(admin), { service: 'iam', region, host: iam }, action);
        const [name] = /^\w+/.exec(action) ?? [];
        if (reply.status !== 200 || !isResult(reply, name))
            throw strange(reply);
        return reply.text;
    };
    const list = await ask(`ListAccessKeys&UserName=${encodeURIComponent(user.user)}`);
    // More than there can be of them.
    if ((0,aws_query/* element */.ND)(list, 'IsTruncated') === 'true')
        throw new core_inspection/* Unanswered */.XX('unexpected-reply', 'a list without an end');
    const rows = list.split('<member>').slice(1);
    const keys = [];
    for (const row of rows) {
        const id = (0,aws_query/* element */.ND)(row, 'AccessKeyId');
        if (id === undefined)
            throw new core_inspection/* Unanswered */.XX('unexpected-reply', 'a key without an id');
        keys.push({ ...keyOf(row, id), lastUsedAt: usedAt(await ask(`GetAccessKeyLastUsed&AccessKeyId=${id}`)) });
    }
    return keys;
}
function keyOf(row, id) {
    const createdAt = dates/* isoDate */._$.parse((0,aws_query/* element */.ND)(row, 'CreateDate'));
    return {
        id,
        label: undefined,
        createdAt,
        isLive: !/^(?:Inactive|Expired)$/.test((0,aws_query/* element */.ND)(row, 'Status') ?? ''),
    };
}
/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_AccessKeyLastUsed.html */
function usedAt(xml) {
    const isUnused = (0,aws_query/* element */.ND)(xml, 'ServiceName') === 'N/A' && (0,aws_query/* element */.ND)(xml, 'LastUsedDate') === undefined;
    return isUnused ? 'never' : (0,aws_age/* lastUse */.y)(xml);
}
/** Whether it is the documented reply to an action, and not a page of somebody in between. */
function isResult({ text }, action) {
    return text.includes(`<${action}Response `) && text.includes(`</${action}Response>`);
}
/** Says no in the form that is documented, and has changed nothing then. https://docs.aws.amazon.com/IAM/latest/APIReference/CommonErrors.html */
function errorIn({ status, text }) {
    const isError = status >= 400 && text.includes('<ErrorResponse ') && text.includes('</ErrorResponse>');
    return isError ? (0,aws_query/* element */.ND)(text, 'Code') : undefined;
}
/** A code may be whatever somebody has written there; a status is a number. */
function refusalOf(reply) {
    if (errorIn(reply) === undefined)
        throw strange(reply);
    return (0,issuer/* refused */.J)(`status ${reply.status}`);
}

;// CONCATENATED MODULE: ./.compiled/providers/issuers/aws.js










const aws_account = schemas/* strictObject */.rej({
    user: schemas/* string */.YjP()
        .regex(/^[\w+=,.@-]{1,64}$/)
        .describe('Name of the IAM user whose keys they are.'),
    region: schemas/* string */.YjP()
        .regex(/^[a-z]{2}(?:-[a-z]+){1,3}-\d{1,2}$/)
        .default('us-east-1')
        .describe('A region of the partition that the user is in; it matters for China and GovCloud only.'),
});
/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html */
const ROOM = 2;
const aws_aws = (0,issuer/* defineIssuer */.H)({
    id: 'aws',
    title: 'AWS: access keys of an IAM user',
    provider: 'aws',
    docs: [
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/id-credentials-access-keys-update.html',
        'https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateAccessKey.html',
        'https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteAccessKey.html',
    ],
    account: aws_account,
    destinations: (user) => {
        const { iam, sts } = placeOf(user);
        return [iam, sts];
    },
    admin: 'an access key that may "iam:ListAccessKeys", "iam:GetAccessKeyLastUsed", "iam:CreateAccessKey" and "iam:DeleteAccessKey" for that user alone, as its id and its secret with a colon in between (and a session token behind another)',
    parts: ['accessKeyId', 'secretAccessKey'],
    room: ROOM,
    // Two of either status: https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html
    countsDead: true,
    // Not documented how exact it is; in practice it comes late, and never early.
    usage: { granularity: 3_600_000 },
    list: async ({ account: user, admin }, tools) => keysOf(user, admin, tools),
    test,
    mint,
    revoke,
});
async function test({ accessKeyId, secretAccessKey }, { account: user, admin }, tools) {
    const inspection = await inspected(aws/* aws */.o, {
        kind: 'aws-access-key-id',
        value: accessKeyId,
        others: { AWS_SECRET_ACCESS_KEY: secretAccessKey },
        texts: { AWS_REGION: user.region },
        at: `https://${placeOf(user).iam}`,
        admin,
    }, tools);
    const id = accessKeyId.publicPart(/^(\w+)$/);
    if (inspection.answer === 'live')
        return (0,core_inspection/* live */.VD)({ ...inspection.facts, handle: id });
    if (inspection.answer === 'unknown')
        return inspection;
    const row = (await keysOf(user, admin, tools)).find((key) => key.id === id);
    // https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_general.html#troubleshoot_general_eventual-consistency
    if (row?.isLive)
        return (0,core_inspection/* unknown */.L5)('unexpected-reply', 'the key is active, and not known everywhere yet');
    return row === undefined ? inspection : { ...inspection, because: 'disabled' };
}
async function mint({ current, audience }, { account: user, admin }, tools) {
    const keys = await keysOf(user, admin, tools);
    if (current !== undefined && !keys.some(({ id }) => id === current)) {
        return (0,issuer/* refused */.J)('the key in use is none of that user’s');
    }
    if (keys.length >= ROOM)
        return full();
    const reply = await changed(tools, admin, user, { Action: 'CreateAccessKey' });
    if (errorIn(reply) === 'LimitExceeded')
        return full();
    if (reply.status !== 200 || !isResult(reply, 'CreateAccessKey'))
        return refusalOf(reply);
    const part = (name) => {
        const text = (0,aws_query/* element */.ND)(reply.text, name);
        if (text === undefined)
            throw new core_inspection/* Unanswered */.XX('unexpected-reply', `a key without ${name}`);
        return text;
    };
    const { iam, sts } = placeOf(user);
    const secret = (name) => core_secret/* Secret */.zh.of(part(name), [iam, sts, ...audience]);
    const parts = { accessKeyId: secret('AccessKeyId'), secretAccessKey: secret('SecretAccessKey') };
    const createdAt = dates/* isoDate */._$.parse((0,aws_query/* element */.ND)(reply.text, 'CreateDate'));
    return { answer: 'minted', id: part('AccessKeyId'), parts, createdAt };
}
function full() {
    return { answer: 'full', detail: `a user can have ${ROOM} keys` };
}
async function revoke(id, { account: user, admin }, tools) {
    if (!/^AKIA[A-Z2-7]{16}$/.test(id))
        return (0,issuer/* refused */.J)('that is no id of a key of a user');
    const reply = await changed(tools, admin, user, { Action: 'DeleteAccessKey', AccessKeyId: id });
    if (reply.status === 200 && isResult(reply, 'DeleteAccessKey'))
        return { answer: 'revoked' };
    if (reply.status !== 404 || errorIn(reply) !== 'NoSuchEntity')
        return refusalOf(reply);
    // Of a user that is not there it is said as well.
    const keys = await keysOf(user, admin, tools);
    if (isListed(id, keys))
        throw strange(reply);
    return { answer: 'gone' };
}

// EXTERNAL MODULE: ./.compiled/providers/apis/azure.js + 1 modules
var azure = __webpack_require__(72137);
;// CONCATENATED MODULE: ./.compiled/providers/issuers/azure.js









/** https://learn.microsoft.com/en-us/graph/deployments */
const CLOUDS = {
    global: { login: 'login.microsoftonline.com', graph: 'graph.microsoft.com' },
    government: { login: 'login.microsoftonline.us', graph: 'graph.microsoft.us' },
    china: { login: 'login.partner.microsoftonline.cn', graph: 'microsoftgraph.chinacloudapi.cn' },
};
const azure_account = schemas/* strictObject */.rej({
    tenant: schemas/* string */.YjP()
        .regex(/^[\w-]+(?:\.[\w-]+)+$|^[\da-f-]{36}$/i)
        .describe('Id or domain of the tenant.'),
    application: schemas/* guid */.OsD().describe('Application (client) id of the app registration whose secrets they are.'),
    cloud: schemas/* enum */.k5n(['global', 'government', 'china'])
        .default('global')
        .describe('The cloud that the tenant is in.'),
});
/** https://learn.microsoft.com/en-us/graph/api/resources/passwordcredential */
const Password = schemas/* object */.Ikc({
    keyId: schemas/* string */.YjP(),
    displayName: schemas/* string */.YjP().nullish(),
    hint: schemas/* string */.YjP().nullish(),
    startDateTime: dates/* isoDate */._$.nullish(),
    endDateTime: dates/* isoDate */._$.nullish(),
});
const Passwords = schemas/* object */.Ikc({ passwordCredentials: schemas/* array */.YOg(Password) });
const Created = Password.extend({ secretText: schemas/* string */.YjP().min(16) });
/** https://learn.microsoft.com/en-us/graph/errors */
const azure_Failure = schemas/* object */.Ikc({ error: schemas/* object */.Ikc({ code: schemas/* string */.YjP(), message: schemas/* string */.YjP() }) });
const GUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;
const azure_azure = (0,issuer/* defineIssuer */.H)({
    id: 'azure',
    title: 'Microsoft Entra ID: client secrets of an application',
    provider: 'azure',
    docs: [
        'https://learn.microsoft.com/en-us/graph/api/application-addpassword',
        'https://learn.microsoft.com/en-us/graph/api/application-removepassword',
    ],
    account: azure_account,
    destinations: ({ cloud }) => Object.values(CLOUDS[cloud]),
    admin: 'an access token for Microsoft Graph of somebody who may "Application.ReadWrite.OwnedBy" and owns the application, as a workflow gets one by its identity',
    parts: ['secret'],
    labelled: (label) => label,
    list: async (access, tools) => (await rowsOf(access, tools)).map(({ keyId, displayName, startDateTime, endDateTime }) => ({
        id: keyId,
        label: displayName ?? undefined,
        createdAt: startDateTime ?? undefined,
        lastUsedAt: undefined,
        isLive: endDateTime == null || endDateTime > tools.now,
    })),
    test: azure_test,
    mint: azure_mint,
    revoke: azure_revoke,
});
/** Logs in, which whatever the application may do allows. */
async function azure_test({ secret }, access, tools) {
    const { tenant, application, cloud } = access.account;
    const { login, graph } = CLOUDS[cloud];
    const texts = { AZURE_CLIENT_ID: application, AZURE_TENANT_ID: tenant, AZURE_AUTHORITY_HOST: login };
    const [at, adminAt] = [`https://${login}`, `https://${graph}`];
    const asked = { kind: 'azure-client-secret', value: secret, at, texts, admin: access.admin, adminAt };
    const inspection = await inspected(azure/* azure */.e, asked, tools);
    if (inspection.answer !== 'dead')
        return inspection;
    const shown = secret.publicPart(/^(.{3})/);
    const isThere = (await rowsOf(access, tools)).some(({ hint, endDateTime }) => hint === shown && (endDateTime == null || endDateTime > tools.now));
    // https://learn.microsoft.com/en-us/entra/architecture/architecture#data-consistency
    return isThere
        ? (0,core_inspection/* unknown */.L5)('unexpected-reply', 'one like it is listed, and may not be known everywhere yet')
        : inspection;
}
function pathOf({ account: { application } }) {
    return `/v1.0/applications(appId='${application}')`;
}
function atOf({ account: { cloud } }) {
    return `https://${CLOUDS[cloud].graph}`;
}
async function rowsOf(access, { ask }) {
    const path = `${pathOf(access)}?$select=passwordCredentials`;
    const reply = await ask({ at: atOf(access), path, headers: (0,probe/* bearer */.CM)({ value: access.admin }) });
    return bodyOf(reply, Passwords).passwordCredentials;
}
function posted(action, body, access, tools) {
    return tools.change({
        method: 'POST',
        at: atOf(access),
        path: `${pathOf(access)}/${action}`,
        headers: { ...(0,probe/* bearer */.CM)({ value: access.admin }), 'content-type': 'application/json' },
        body: JSON.stringify(body),
    });
}
/** All secrets of an application may do the same. Each ends some time. */
async function azure_mint(order, access, tools) {
    if (order.current !== undefined) {
        const isOurs = (await rowsOf(access, tools)).some(({ keyId }) => keyId === order.current);
        if (!isOurs)
            return (0,issuer/* refused */.J)('the secret in use is none of the application’s');
    }
    const passwordCredential = { displayName: order.label, endDateTime: order.until.toISOString() };
    const reply = await posted('addPassword', { passwordCredential }, access, tools);
    const refusal = refusalIn(reply, azure_Failure);
    if (refusal !== undefined)
        return refusal;
    const { keyId, secretText, startDateTime, endDateTime } = bodyOf(reply, Created);
    const secret = core_secret/* Secret */.zh.of(secretText, [...Object.values(CLOUDS[access.account.cloud]), ...order.audience]);
    const times = { createdAt: startDateTime ?? undefined, expiresAt: endDateTime ?? undefined };
    return { answer: 'minted', id: keyId, parts: { secret }, ...times };
}
async function azure_revoke(id, access, tools) {
    if (!GUID.test(id))
        return (0,issuer/* refused */.J)('that is no id of a secret');
    return endedByList(id, async () => (await rowsOf(access, tools)).map(({ keyId }) => ({ id: keyId })), () => posted('removePassword', { keyId: id }, access, tools), azure_Failure);
}

// EXTERNAL MODULE: ./.compiled/providers/apis/cloudflare.js
var cloudflare = __webpack_require__(29789);
// EXTERNAL MODULE: ./.compiled/core/rights.js
var core_rights = __webpack_require__(24666);
;// CONCATENATED MODULE: ./.compiled/providers/issuers/admin-rights.js


/** Refuses for what the admin surely lacks. */
async function lacking(needed, asking, rights) {
    return withoutRights(await (0,core_rights/* lackedOf */.Up)(needed, asking, rights));
}
function withoutRights(lacked) {
    return lacked.length === 0 ? undefined : (0,issuer/* refused */.J)(`the admin lacks ${(0,core_rights/* quoted */.TL)(lacked)}`);
}

;// CONCATENATED MODULE: ./.compiled/providers/issuers/cloudflare-rights.js




/** https://developers.cloudflare.com/api/resources/user/subresources/tokens/methods/verify/ */
const Verified = schemas/* object */.Ikc({ success: schemas/* literal */.euz(true), result: schemas/* object */.Ikc({ id: schemas/* string */.YjP() }) });
/** https://developers.cloudflare.com/api/resources/user/subresources/tokens/methods/get/ */
const Policies = schemas/* object */.Ikc({
    success: schemas/* literal */.euz(true),
    result: schemas/* object */.Ikc({
        policies: schemas/* array */.YOg(schemas/* object */.Ikc({ permission_groups: schemas/* array */.YOg(schemas/* object */.Ikc({ name: schemas/* string */.YjP() })) })).min(1),
    }),
});
/** What the admin lacks to make and end tokens of an account, or of its user: one that may read tokens reads of itself what it may. `ask`: below `/tokens`. */
async function lackedBy(account, ask) {
    const own = (await (0,core_rights/* toldTo */.dE)(ask('/verify'), Verified))?.result.id;
    if (own === undefined || !isId(own))
        return undefined;
    // As the API calls it, and not the dashboard: https://developers.cloudflare.com/fundamentals/api/reference/permissions/
    const needed = account === undefined ? 'API Tokens Write' : 'Account API Tokens Write';
    // Whatever else is about tokens of the API, and not to read them, may be enough as well.
    const rights = Policies.transform(({ result: { policies } }) => policies
        .flatMap(({ permission_groups: groups }) => groups)
        .map(({ name }) => (/\bAPI Tokens?\b(?! Read$)/.test(name) ? needed : name)));
    return lacking([needed], ask(`/${own}`), rights);
}

;// CONCATENATED MODULE: ./.compiled/providers/issuers/last-use.js


/** `null` where nobody has used it yet. */
const lastUse = schemas/* union */.KCZ([schemas/* null */.chJ().transform(() => 'never'), dates/* isoDate */._$]).optional();

;// CONCATENATED MODULE: ./.compiled/providers/issuers/pages.js

/** The pages of a list that are numbered: one that is not full is the last. */
function numbered(row, size) {
    return schemas/* array */.YOg(row).transform((rows) => ({ rows, ...(rows.length < size ? {} : { next: 'the next' }) }));
}
/** Which page comes after so many rows, from 1. */
function pageAfter(rows, size) {
    return Math.floor(rows / size) + 1;
}

;// CONCATENATED MODULE: ./.compiled/providers/issuers/unlisted.js


/** For a vendor that says by the same status that what the credential is in is not there: without that there is no list either. */
async function unlisted(id, revocation, list) {
    if (revocation.answer !== 'gone')
        return revocation;
    return isListed(id, await list()) ? (0,issuer/* refused */.J)('status 404, though it is listed') : revocation;
}

;// CONCATENATED MODULE: ./.compiled/providers/issuers/cloudflare.js












const cloudflare_AT = 'https://api.cloudflare.com';
const PAGE = 50;
const cloudflare_account = schemas/* strictObject */.rej({
    account: schemas/* string */.YjP()
        .regex(/^[0-9a-f]{32}$/)
        .optional()
        .describe('Id of the account that owns the token. By default it is one of the user’s, to whom `admin` belongs.'),
});
const cloudflare_Row = schemas/* object */.Ikc({
    id: schemas/* string */.YjP(),
    name: schemas/* string */.YjP(),
    status: schemas/* enum */.k5n(['active', 'disabled', 'expired']),
    issued_on: dates/* isoDate */._$.optional(),
    last_used_on: lastUse,
});
const cloudflare_Rows = schemas/* object */.Ikc({ success: schemas/* literal */.euz(true), result: schemas/* array */.YOg(cloudflare_Row) })
    .transform(({ result }) => ({ rows: result, ...(result.length < PAGE ? {} : { next: 'the next' }) }));
/** What one may do, with all that is said of it: what is left out could have been a limit. Only ids and names are the vendor's to give. */
const Policy = schemas/* looseObject */._H3({
    id: schemas/* string */.YjP().optional(),
    effect: schemas/* enum */.k5n(['allow', 'deny']),
    permission_groups: schemas/* array */.YOg(schemas/* looseObject */._H3({ id: schemas/* string */.YjP() })).min(1),
})
    .transform(({ id: _, permission_groups, ...rest }) => ({
    ...rest,
    permission_groups: permission_groups.map(({ name: __, ...group }) => group),
}));
const Rights = schemas/* object */.Ikc({
    success: schemas/* literal */.euz(true),
    result: schemas/* object */.Ikc({
        id: schemas/* string */.YjP(),
        policies: schemas/* array */.YOg(Policy).min(1),
        condition: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).optional(),
        expires_on: schemas/* string */.YjP().nullish(),
    }),
});
const cloudflare_Created = schemas/* object */.Ikc({
    success: schemas/* literal */.euz(true),
    result: schemas/* object */.Ikc({ id: schemas/* string */.YjP(), value: schemas/* string */.YjP().min(20), issued_on: dates/* isoDate */._$.optional() }),
});
/** https://developers.cloudflare.com/fundamentals/api/troubleshooting/ */
const cloudflare_Failure = schemas/* object */.Ikc({
    success: schemas/* literal */.euz(false),
    errors: schemas/* array */.YOg(schemas/* object */.Ikc({ code: schemas/* number */.aig(), message: schemas/* string */.YjP() })).min(1),
});
/** To roll one ends its value at once, so that it is never done. */
const cloudflare_cloudflare = (0,issuer/* defineIssuer */.H)({
    id: 'cloudflare',
    title: 'Cloudflare: API tokens of accounts and users',
    provider: 'cloudflare',
    docs: [
        'https://developers.cloudflare.com/api/resources/accounts/subresources/tokens/',
        'https://developers.cloudflare.com/api/resources/user/subresources/tokens/',
        'https://developers.cloudflare.com/fundamentals/api/how-to/create-via-api/',
    ],
    account: cloudflare_account,
    destinations: () => ['api.cloudflare.com'],
    admin: 'an API token of the same account or user with the permission API Tokens Write',
    parts: ['token'],
    labelled: (label) => label,
    list: cloudflare_list,
    test: async ({ token }, { account: { account: id } }, tools) => inspected(cloudflare/* cloudflare */.i, {
        kind: id === undefined ? 'cloudflare-user-token' : 'cloudflare-account-token',
        value: token,
        at: cloudflare_AT,
        ...(id !== undefined && { texts: { CLOUDFLARE_ACCOUNT_ID: id } }),
    }, tools),
    mint: cloudflare_mint,
    revoke: cloudflare_revoke,
});
async function cloudflare_list(access, { ask }) {
    const rows = await everyRow((_, before) => ask(cloudflare_request(access, `?per_page=${PAGE}&page=${pageAfter(before, PAGE)}`)), cloudflare_Rows);
    return rows.map(({ id, name, status, issued_on, last_used_on }) => ({
        id,
        label: name,
        createdAt: issued_on,
        lastUsedAt: last_used_on,
        isLive: status === 'active',
    }));
}
/** With the policies and the conditions of the one in use. */
async function cloudflare_mint({ label, until, audience, current }, access, { ask, change }) {
    if (current === undefined || !isId(current))
        return (0,issuer/* refused */.J)('what a new token may do is that of the one in use, which is not known');
    const found = await ask(cloudflare_request(access, `/${current}`));
    const missing = refusalIn(found, cloudflare_Failure);
    if (missing !== undefined)
        return missing;
    const { policies, condition, expires_on } = bodyOf(found, Rights).result;
    const lacked = await lackedBy(access.account.account, (path) => ask(cloudflare_request(access, path)));
    if (lacked !== undefined)
        return lacked;
    // Without fractions of a second, as it is documented.
    const end = `${new Date(Math.ceil(until.getTime() / 1000) * 1000).toISOString().slice(0, 19)}Z`;
    const { headers, ...rest } = cloudflare_request(access);
    const reply = await change({
        ...rest,
        method: 'POST',
        headers: { ...headers, 'content-type': 'application/json' },
        body: JSON.stringify({
            name: label,
            policies,
            condition,
            ...(expires_on != null && { expires_on: end }),
        }),
    });
    const refusal = refusalIn(reply, cloudflare_Failure);
    if (refusal !== undefined)
        return refusal;
    const { id, value, issued_on } = bodyOf(reply, cloudflare_Created).result;
    const parts = { token: core_secret/* Secret */.zh.of(value, ['api.cloudflare.com', ...audience]) };
    const expiresAt = expires_on == null ? undefined : new Date(end);
    return { answer: 'minted', id, parts, createdAt: issued_on, expiresAt };
}
async function cloudflare_revoke(id, access, tools) {
    if (!isId(id))
        return (0,issuer/* refused */.J)('that is no id of a token');
    const result = schemas/* object */.Ikc({ id: schemas/* literal */.euz(id) });
    const revocation = ended(await tools.change({ ...cloudflare_request(access, `/${id}`), method: 'DELETE' }), {
        done: { status: 200, body: schemas/* object */.Ikc({ success: schemas/* literal */.euz(true), result }) },
        gone: { status: 404, body: cloudflare_Failure },
        error: cloudflare_Failure,
    });
    return unlisted(id, revocation, async () => cloudflare_list(access, tools));
}
function cloudflare_request({ account: { account: id }, admin }, path = '') {
    const owner = id === undefined ? 'user' : `accounts/${id}`;
    return { at: cloudflare_AT, path: `/client/v4/${owner}/tokens${path}`, headers: (0,probe/* bearer */.CM)({ value: admin }) };
}

// EXTERNAL MODULE: ./.compiled/providers/apis/databricks.js
var databricks = __webpack_require__(4564);
;// CONCATENATED MODULE: ./.compiled/providers/issuers/place.js

const HOST = /^(?!.*\/\.{1,2}(?:\/|$))[a-z0-9](?:[a-z0-9.-]{0,250}[a-z0-9])?(?::[1-9]\d{0,4})?(?:\/[\w.~-]{1,100}){0,8}$/i;
/** Where an instance is, which everybody may run: HTTPS only. */
function host() {
    return schemas/* string */.YjP().regex(HOST, 'it must be a host, like git.acme.example: a port and a path may follow');
}
function place_placeOf(name) {
    return { at: `https://${name}`, destinations: [name.replace(/\/.*$/s, '')] };
}

;// CONCATENATED MODULE: ./.compiled/providers/issuers/databricks.js










const databricks_account = schemas/* strictObject */.rej({
    host: host().describe('Host of the workspace: `dbc-a1b2c3d4-e5f6.cloud.databricks.com`.'),
    scopes: schemas/* array */.YOg(schemas/* string */.YjP().regex(/^[\w.:*-]{1,100}$/))
        .min(1)
        .optional()
        .describe('What a new token may be used for. By default the same as the one in use.'),
});
/** https://databricks.github.io/sdk-js/api/interfaces/_databricks_sdk-tokens.v1.PublicTokenInfo.html */
const databricks_Row = schemas/* object */.Ikc({
    token_id: schemas/* string */.YjP(),
    comment: schemas/* string */.YjP().optional(),
    creation_time: dates/* unixMillis */.b$,
    expiry_time: schemas/* number */.aig(),
    scopes: schemas/* array */.YOg(schemas/* string */.YjP()).optional(),
});
/** There is one at least: that which asks. */
const databricks_Rows = schemas/* object */.Ikc({ token_infos: schemas/* array */.YOg(databricks_Row).min(1) });
const databricks_Created = schemas/* object */.Ikc({ token_value: schemas/* string */.YjP().min(20), token_info: databricks_Row });
const databricks_Failure = schemas/* object */.Ikc({ error_code: schemas/* string */.YjP(), message: schemas/* string */.YjP() });
const failed = (code) => databricks_Failure.extend({ error_code: schemas/* literal */.euz(code) });
/** https://docs.databricks.com/dev-tools/cli/reference/tokens-commands names both codes. */
const Full = failed('QUOTA_EXCEEDED');
const gone = { status: 404, body: failed('RESOURCE_DOES_NOT_EXIST') };
const databricks_databricks = (0,issuer/* defineIssuer */.H)({
    id: 'databricks',
    title: 'Databricks: personal access tokens',
    provider: 'databricks',
    docs: [
        'https://docs.databricks.com/api/workspace/tokens/create',
        'https://docs.databricks.com/api/workspace/tokens/list',
        'https://docs.databricks.com/api/workspace/tokens/delete',
        'https://learn.microsoft.com/en-us/azure/databricks/dev-tools/auth/pat',
    ],
    account: databricks_account,
    destinations: ({ host: name }) => place_placeOf(name).destinations,
    admin: 'a token of the same user; one that is limited to scopes needs `authentication` among them',
    self: 'a token makes others of its user, unless it is limited to scopes without `authentication`',
    parts: ['token'],
    labelled: (label) => label,
    list: async (access, tools) => (await databricks_rowsOf(access, tools)).map((row) => databricks_keyOf(row, tools.now)),
    test: async ({ token }, { account: { host: name } }, tools) => inspected(databricks/* databricks */.P, { kind: 'databricks-personal-token', value: token, at: place_placeOf(name).at }, tools),
    mint: databricks_mint,
    revoke: databricks_revoke,
});
/** Where none is said, tokens live for as long as the workspace lets them: for two years at the most. */
async function databricks_mint({ label, until, audience, current }, access, tools) {
    const own = (await databricks_rowsOf(access, tools)).find(({ token_id }) => token_id === current);
    const { host: name, scopes = own?.scopes } = access.account;
    if (own === undefined && scopes === undefined)
        return (0,issuer/* refused */.J)('what a new token may do is that of the one in use, which is not known');
    const seconds = Math.ceil((until.getTime() - tools.now.getTime()) / 1000);
    const reply = await tools.change({
        ...databricks_request(access, '/create'),
        method: 'POST',
        body: JSON.stringify({
            comment: label,
            lifetime_seconds: seconds,
            ...(scopes !== undefined && scopes.length > 0 && { scopes }),
        }),
    });
    const refusal = refusalIn(reply, databricks_Failure);
    if (refusal !== undefined && Full.safeParse(reply.json).success)
        return { answer: 'full', detail: 'the user has as many tokens as there may be' };
    if (refusal !== undefined)
        return refusal;
    const { token_value, token_info: made } = bodyOf(reply, databricks_Created);
    // Older workspaces know no scopes: a token without them would do more.
    const ordered = scopes ?? [];
    const isAsOrdered = ordered.length === (made.scopes?.length ?? 0) && ordered.every((scope) => made.scopes?.includes(scope));
    if (!isAsOrdered)
        throw new core_inspection/* Unanswered */.XX('unexpected-reply', 'the new token has other scopes');
    return {
        answer: 'minted',
        id: made.token_id,
        parts: { token: core_secret/* Secret */.zh.of(token_value, [...place_placeOf(name).destinations, ...audience]) },
        createdAt: made.creation_time,
        expiresAt: endOf(made),
    };
}
async function databricks_revoke(id, access, { change }) {
    if (!isId(id))
        return (0,issuer/* refused */.J)('that is no id of a token');
    const body = JSON.stringify({ token_id: id });
    const reply = await change({ ...databricks_request(access, '/delete'), method: 'POST', body });
    return ended(reply, { done: { status: 200, body: schemas/* strictObject */.rej({}) }, gone, error: databricks_Failure });
}
async function databricks_rowsOf(access, { ask }) {
    return bodyOf(await ask(databricks_request(access, '/list')), databricks_Rows).token_infos;
}
function databricks_request({ account: { host: name }, admin }, path) {
    const headers = { ...(0,probe/* bearer */.CM)({ value: admin }), 'content-type': 'application/json' };
    return { at: place_placeOf(name).at, path: `/api/2.0/token${path}`, headers };
}
/** -1: never. */
function endOf({ expiry_time }) {
    return expiry_time === -1 ? undefined : dates/* unixMillis */.b$.parse(expiry_time);
}
function databricks_keyOf(row, now) {
    const end = endOf(row);
    return {
        id: row.token_id,
        label: row.comment,
        createdAt: row.creation_time,
        lastUsedAt: undefined,
        isLive: end === undefined || end > now,
    };
}

// EXTERNAL MODULE: ./.compiled/providers/apis/datadog.js + 1 modules
var datadog = __webpack_require__(58895);
// EXTERNAL MODULE: ./.compiled/providers/apis/datadog-api-key.js
var datadog_api_key = __webpack_require__(63609);
// EXTERNAL MODULE: ./.compiled/providers/apis/datadog-site.js
var datadog_site = __webpack_require__(16440);
;// CONCATENATED MODULE: ./.compiled/providers/issuers/datadog-keys.js









const site = schemas/* enum */.k5n(datadog_site/* SITES */.bo)
    .default('datadoghq.com')
    .describe('The site that the organisation is on, as `DD_SITE` says it.');
/** Both halves that every call needs. */
const ADMIN = 'an API key and an application key of the organisation in one text, with a `:` between them; the application key has the scopes';
const datadog_keys_Row = schemas/* object */.Ikc({
    id: schemas/* string */.YjP(),
    attributes: schemas/* object */.Ikc({
        name: schemas/* string */.YjP(),
        created_at: dates/* isoDate */._$,
        date_last_used: dates/* isoDate */._$.nullish(),
        last_used_at: dates/* isoDate */._$.nullish(),
        scopes: schemas/* array */.YOg(schemas/* string */.YjP()).nullish(),
        category: schemas/* string */.YjP().nullish(),
        remote_config_read_enabled: schemas/* boolean */.zMY().nullish(),
    }),
});
const datadog_keys_PAGE = 100;
const datadog_keys_Rows = schemas/* object */.Ikc({ data: schemas/* array */.YOg(datadog_keys_Row) })
    .transform(({ data }) => ({ rows: data, ...(data.length < datadog_keys_PAGE ? {} : { next: 'the next' }) }));
const datadog_keys_Created = schemas/* object */.Ikc({
    data: schemas/* object */.Ikc({
        id: schemas/* string */.YjP(),
        attributes: schemas/* object */.Ikc({ key: schemas/* string */.YjP().min(20), created_at: dates/* isoDate */._$ }),
    }),
});
/** https://docs.datadoghq.com/api/latest/key-management/ */
const datadog_keys_Failure = schemas/* object */.Ikc({ errors: schemas/* array */.YOg(schemas/* string */.YjP()).min(1) });
function addressOf({ site: name }) {
    return `https://api.${name}`;
}
function destinationsOf({ site: name }) {
    return [`api.${name}`];
}
function halvesOf(admin) {
    if (admin.publicPart(/^[^:\s]+(:)[^:\s]+$/) === undefined) {
        throw new core_inspection/* Unanswered */.XX('refused', 'admin is no API key and application key with a `:` between them');
    }
    return {
        api: admin.derive((pair) => pair.replace(/:.*$/s, '')),
        application: admin.derive((pair) => pair.replace(/^.*:/s, '')),
    };
}
async function datadog_keys_rowsOf(access, { path }, { ask }) {
    return everyRow((_, before) => ask(datadog_keys_request(access, `${path}?page[size]=${datadog_keys_PAGE}&page[number]=${pageAfter(before, datadog_keys_PAGE) - 1}`)), datadog_keys_Rows);
}
async function made({ label, audience }, access, { path, type, ...more }, part, { change }) {
    const { headers, ...rest } = datadog_keys_request(access, path);
    const attributes = { name: label, ...more.attributes };
    const reply = await change({
        ...rest,
        method: 'POST',
        headers: { ...headers, 'content-type': 'application/json' },
        body: JSON.stringify({ data: { type, attributes } }),
    });
    const refusal = refusalIn(reply, datadog_keys_Failure);
    if (refusal !== undefined)
        return refusal;
    const { id, attributes: own } = bodyOf(reply, datadog_keys_Created, 201).data;
    const parts = { [part]: core_secret/* Secret */.zh.of(own.key, [...destinationsOf(access.account), ...audience]) };
    return { answer: 'minted', id, parts, createdAt: own.created_at };
}
async function endedOne(id, access, { path }, { change }) {
    if (!isId(id))
        return (0,issuer/* refused */.J)('that is no id of a key');
    return ended(await change({ ...datadog_keys_request(access, `${path}/${id}`), method: 'DELETE' }), {
        done: { status: 204 },
        gone: { status: 404, body: datadog_keys_Failure },
        error: datadog_keys_Failure,
    });
}
function datadog_keys_request({ account, admin }, path) {
    const { api, application } = halvesOf(admin);
    return { at: addressOf(account), path: `/api/v2/${path}`, headers: (0,datadog_api_key/* headersFor */.iY)(api, application) };
}

;// CONCATENATED MODULE: ./.compiled/providers/issuers/datadog-api-key.js





const SORT = { type: 'api_keys', path: 'api_keys' };
const datadogApiKey = (0,issuer/* defineIssuer */.H)({
    id: 'datadog-api-key',
    title: 'Datadog: API keys',
    provider: 'datadog',
    docs: [
        'https://docs.datadoghq.com/api/latest/key-management/create-an-api-key/',
        'https://docs.datadoghq.com/api/latest/key-management/get-all-api-keys/',
        'https://docs.datadoghq.com/api/latest/key-management/delete-an-api-key/',
        'https://github.com/DataDog/datadog-api-client-go/blob/master/api/datadogV2/model_api_key_create_attributes.go',
    ],
    account: schemas/* strictObject */.rej({ site: site }),
    destinations: destinationsOf,
    admin: `${ADMIN} \`api_keys_read\`, \`api_keys_write\` and \`api_keys_delete\``,
    parts: ['key'],
    labelled: (label) => label,
    list: async (access, tools) => (await datadog_keys_rowsOf(access, SORT, tools)).map(({ id, attributes: { name, created_at, date_last_used } }) => ({
        id,
        label: name,
        createdAt: created_at,
        lastUsedAt: date_last_used ?? undefined,
        isLive: true,
    })),
    test: async ({ key }, { account, admin }, tools) => {
        const at = addressOf(account);
        const { application } = halvesOf(admin);
        const texts = { DD_SITE: account.site };
        return inspected(datadog/* datadog */.P, { kind: 'datadog-api-key', value: key, at, texts, admin: application }, tools);
    },
    mint: async (order, access, tools) => {
        const current = (await datadog_keys_rowsOf(access, SORT, tools)).find(({ id }) => id === order.current);
        if (current === undefined && order.current !== undefined)
            return (0,issuer/* refused */.J)('the organisation has no key of the id of the one in use');
        const { category, remote_config_read_enabled } = current?.attributes ?? {};
        const attributes = {
            category: category ?? undefined,
            // By default it would be allowed.
            remote_config_read_enabled: remote_config_read_enabled ?? undefined,
        };
        return made(order, access, { ...SORT, attributes }, 'key', tools);
    },
    revoke: async (id, access, tools) => endedOne(id, access, SORT, tools),
});

;// CONCATENATED MODULE: ./.compiled/providers/issuers/datadog-application-key.js





const datadog_application_key_account = schemas/* strictObject */.rej({
    site: site,
    'service-account': schemas/* guid */.OsD()
        .optional()
        .describe('Id of the service account that has the key. By default it is the user of `admin`.'),
    scopes: schemas/* array */.YOg(schemas/* string */.YjP().regex(/^\w{1,100}$/))
        .min(1)
        .optional()
        .describe('What a new key may be used for. By default the same as the one in use.'),
});
function sortOf({ 'service-account': id }) {
    const owner = id === undefined ? 'current_user' : `service_accounts/${id}`;
    return { type: 'application_keys', path: `${owner}/application_keys` };
}
const datadogApplicationKey = (0,issuer/* defineIssuer */.H)({
    id: 'datadog-application-key',
    title: 'Datadog: application keys of users and service accounts',
    provider: 'datadog',
    docs: [
        'https://docs.datadoghq.com/api/latest/key-management/create-an-application-key-for-current-user/',
        'https://docs.datadoghq.com/api/latest/service-accounts/create-an-application-key-for-this-service-account/',
        'https://docs.datadoghq.com/api/latest/key-management/delete-an-application-key-owned-by-current-user/',
    ],
    account: datadog_application_key_account,
    destinations: destinationsOf,
    admin: `${ADMIN} \`user_app_keys\`, or \`service_account_write\` for those of a service account`,
    parts: ['key'],
    labelled: (label) => label,
    list: async (access, tools) => (await datadog_keys_rowsOf(access, sortOf(access.account), tools)).map(({ id, attributes: { name, created_at, last_used_at } }) => ({
        id,
        label: name,
        createdAt: created_at,
        lastUsedAt: last_used_at ?? undefined,
        isLive: true,
    })),
    test: async ({ key }, { account: own, admin }, tools) => {
        const texts = { DD_SITE: own.site };
        const others = { DD_API_KEY: halvesOf(admin).api };
        const at = addressOf(own);
        return inspected(datadog/* datadog */.P, { kind: 'datadog-application-key', value: key, at, texts, others }, tools);
    },
    mint: async (order, access, tools) => {
        const sort = sortOf(access.account);
        const current = (await datadog_keys_rowsOf(access, sort, tools)).find(({ id }) => id === order.current);
        const { scopes = current?.attributes.scopes } = access.account;
        if (current === undefined && scopes === undefined)
            return (0,issuer/* refused */.J)('what a new key may do is that of the one in use, which is not known');
        // Without scopes, a key may do all that its owner may.
        return made(order, access, { ...sort, attributes: scopes == null ? {} : { scopes } }, 'key', tools);
    },
    revoke: async (id, access, tools) => endedOne(id, access, sortOf(access.account), tools),
});

// EXTERNAL MODULE: ./.compiled/providers/apis/elevenlabs.js
var elevenlabs = __webpack_require__(69703);
;// CONCATENATED MODULE: ./.compiled/providers/issuers/elevenlabs.js







/** https://elevenlabs.io/docs/overview/administration/data-residency */
const PLACES = {
    us: 'api.elevenlabs.io',
    eu: 'api.eu.residency.elevenlabs.io',
    in: 'api.in.residency.elevenlabs.io',
    sg: 'api.sg.residency.elevenlabs.io',
};
const elevenlabs_account = schemas/* strictObject */.rej({
    'service-account': schemas/* string */.YjP()
        .regex(/^\w{1,100}$/)
        .describe('User id of the service account whose keys they are.'),
    residency: schemas/* enum */.k5n(['us', 'eu', 'in', 'sg']).default('us').describe('Where the workspace’s data resides.'),
});
/** https://github.com/elevenlabs/elevenlabs-js/blob/main/src/api/types/WorkspaceApiKeyResponseModel.ts */
const elevenlabs_Row = schemas/* object */.Ikc({
    name: schemas/* string */.YjP(),
    key_id: schemas/* string */.YjP(),
    created_at_unix: dates/* unixSeconds */.Yb.optional(),
    is_disabled: schemas/* boolean */.zMY().nullish(),
    permissions: schemas/* array */.YOg(schemas/* string */.YjP()).nullish(),
    character_limit: schemas/* number */.aig().nullish(),
    allowed_ips: schemas/* array */.YOg(schemas/* string */.YjP()).nullish(),
});
const elevenlabs_Rows = schemas/* object */.Ikc({ 'api-keys': schemas/* array */.YOg(elevenlabs_Row) });
const elevenlabs_Created = schemas/* object */.Ikc({ 'xi-api-key': schemas/* string */.YjP().min(20), key_id: schemas/* string */.YjP() });
/** https://elevenlabs.io/docs/developers/resources/error-messages */
const elevenlabs_Failure = schemas/* object */.Ikc({ detail: schemas/* unknown */.L5J() });
const elevenlabs_elevenlabs = (0,issuer/* defineIssuer */.H)({
    id: 'elevenlabs',
    title: 'ElevenLabs: API keys of a service account',
    provider: 'elevenlabs',
    docs: [
        'https://elevenlabs.io/docs/api-reference/service-accounts/api-keys/create',
        'https://elevenlabs.io/docs/api-reference/service-accounts/api-keys/list',
        'https://elevenlabs.io/docs/api-reference/service-accounts/api-keys/delete',
    ],
    account: elevenlabs_account,
    destinations: ({ residency }) => [PLACES[residency]],
    admin: 'an API key of a workspace administrator that may manage service accounts',
    parts: ['token'],
    labelled: (label) => label,
    list: async (access, tools) => (await elevenlabs_rowsOf(access, tools)).map(({ key_id, name, created_at_unix, is_disabled }) => ({
        id: key_id,
        label: name,
        createdAt: created_at_unix,
        lastUsedAt: undefined,
        isLive: is_disabled !== true,
    })),
    test: async ({ token }, access, tools) => inspected(elevenlabs/* elevenlabs */.U, {
        kind: 'elevenlabs-api-key',
        value: token,
        at: elevenlabs_atOf(access),
        // That it is said keeps other places out of it.
        texts: { ELEVENLABS_BASE_URL: elevenlabs_atOf(access) },
        admin: access.admin,
    }, tools),
    mint: elevenlabs_mint,
    revoke: elevenlabs_revoke,
});
function elevenlabs_atOf({ account: { residency } }) {
    return `https://${PLACES[residency]}`;
}
function elevenlabs_pathOf({ account }) {
    return `/v1/service-accounts/${account['service-account']}/api-keys`;
}
function headersOf({ admin }) {
    return { accept: 'application/json', 'xi-api-key': admin };
}
async function elevenlabs_rowsOf(access, { ask }) {
    const request = { at: elevenlabs_atOf(access), path: elevenlabs_pathOf(access), headers: headersOf(access) };
    return bodyOf(await ask(request), elevenlabs_Rows)['api-keys'];
}
/** A new key may do what the one in use may; without permissions of its own a key may do everything, so they have to be known. */
async function elevenlabs_mint(order, access, tools) {
    const current = (await elevenlabs_rowsOf(access, tools)).find(({ key_id }) => key_id === order.current);
    if (current?.permissions == null)
        return (0,issuer/* refused */.J)('what the key in use may do is unknown: it is none of the service account’s, or has no permissions');
    const { permissions, character_limit, allowed_ips } = current;
    const reply = await tools.change({
        method: 'POST',
        at: elevenlabs_atOf(access),
        path: elevenlabs_pathOf(access),
        headers: { ...headersOf(access), 'content-type': 'application/json' },
        body: JSON.stringify({
            name: order.label,
            permissions,
            ...(character_limit != null && { character_limit }),
            ...(allowed_ips != null && { allowed_ips }),
        }),
    });
    const refusal = refusalIn(reply, elevenlabs_Failure);
    if (refusal !== undefined)
        return refusal;
    const created = bodyOf(reply, elevenlabs_Created);
    const token = core_secret/* Secret */.zh.of(created['xi-api-key'], [PLACES[access.account.residency], ...order.audience]);
    return { answer: 'minted', id: created.key_id, parts: { token } };
}
async function elevenlabs_revoke(id, access, tools) {
    if (!isId(id))
        return (0,issuer/* refused */.J)('that is no id of a key');
    const [at, path, headers] = [elevenlabs_atOf(access), `${elevenlabs_pathOf(access)}/${id}`, headersOf(access)];
    return endedByList(id, async () => (await elevenlabs_rowsOf(access, tools)).map(({ key_id }) => ({ id: key_id })), () => tools.change({ method: 'DELETE', at, path, headers }), elevenlabs_Failure);
}

// EXTERNAL MODULE: ./.compiled/providers/apis/exa.js
var exa = __webpack_require__(92980);
;// CONCATENATED MODULE: ./.compiled/providers/issuers/exa.js







const exa_AT = 'https://admin-api.exa.ai';
const exa_PATH = '/team-management/api-keys';
const exa_account = schemas/* strictObject */.rej({});
/**
 * What is called `id` was once the key itself, and may be still: it is not read.
 * https://exa.ai/docs/reference/team-management/rotate-api-key
 */
const exa_Row = schemas/* object */.Ikc({
    publicId: schemas/* string */.YjP().refine(isId),
    name: schemas/* string */.YjP().nullish(),
    rateLimit: schemas/* number */.aig().nullish(),
    budgetCents: schemas/* number */.aig().nullish(),
    createdAt: dates/* isoDate */._$.optional(),
});
const exa_Rows = schemas/* object */.Ikc({ apiKeys: schemas/* array */.YOg(exa_Row) });
const exa_Created = schemas/* object */.Ikc({ apiKey: exa_Row.extend({ secret: schemas/* string */.YjP().min(20) }) });
const Deleted = schemas/* object */.Ikc({ success: schemas/* literal */.euz(true) });
/** https://exa.ai/docs/reference/team-management/delete-api-key */
const exa_Failure = schemas/* object */.Ikc({ error: schemas/* string */.YjP() });
const Gone = schemas/* object */.Ikc({ error: schemas/* literal */.euz('API key not found') });
const exa_exa = (0,issuer/* defineIssuer */.H)({
    id: 'exa',
    title: 'Exa: API keys of a team',
    provider: 'exa',
    docs: [
        'https://exa.ai/docs/reference/team-management/create-api-key',
        'https://exa.ai/docs/reference/team-management/list-api-keys',
        'https://exa.ai/docs/reference/team-management/delete-api-key',
        'https://exa.ai/docs/reference/team-management/rotate-api-key',
    ],
    account: exa_account,
    destinations: () => exa/* exa */.v.hosts,
    admin: 'a service key of the team; Exa enables its Team Management API on request',
    parts: ['token'],
    experimental: 'that keys are made and listed with a public id and a secret is known from how one is rotated alone. From a team of which Exa tells no public ids, nothing is made',
    labelled: (label) => label,
    list: async (access, tools) => (await exa_rowsOf(access, tools)).map(({ publicId, name, createdAt }) => ({
        id: publicId,
        label: name ?? undefined,
        createdAt,
        lastUsedAt: undefined,
        isLive: true,
    })),
    test: async ({ token }, { admin }, tools) => inspected(exa/* exa */.v, { kind: 'exa-api-key', value: token, at: 'https://api.exa.ai', admin, adminAt: exa_AT }, tools),
    mint: exa_mint,
    revoke: exa_revoke,
});
function exa_headersOf({ admin }) {
    return { accept: 'application/json', 'x-api-key': admin };
}
/** Not in pages. */
async function exa_rowsOf(access, { ask }) {
    return bodyOf(await ask({ at: exa_AT, path: exa_PATH, headers: exa_headersOf(access) }), exa_Rows).apiKeys;
}
/** A new key may spend what the one in use may. To rotate that one would leave two secrets with one id, of which the old one ends by itself. */
async function exa_mint(order, access, tools) {
    const current = (await exa_rowsOf(access, tools)).find(({ publicId }) => publicId === order.current);
    if (current === undefined)
        return (0,issuer/* refused */.J)('the key in use is none of the team’s, so its limits are unknown');
    const { rateLimit, budgetCents } = current;
    const reply = await tools.change({
        method: 'POST',
        at: exa_AT,
        path: exa_PATH,
        headers: { ...exa_headersOf(access), 'content-type': 'application/json' },
        body: JSON.stringify({
            name: order.label,
            ...(rateLimit != null && { rateLimit }),
            ...(budgetCents != null && { budgetCents }),
        }),
    });
    const refusal = refusalIn(reply, exa_Failure);
    if (refusal !== undefined)
        return refusal;
    const { publicId, secret, createdAt } = bodyOf(reply, exa_Created).apiKey;
    const token = core_secret/* Secret */.zh.of(secret, [...exa/* exa */.v.hosts, ...order.audience]);
    return { answer: 'minted', id: publicId, parts: { token }, createdAt };
}
async function exa_revoke(id, access, { change }) {
    if (!isId(id))
        return (0,issuer/* refused */.J)('that is no public id of a key');
    const headers = exa_headersOf(access);
    return ended(await change({ method: 'DELETE', at: exa_AT, path: `${exa_PATH}/${id}`, headers }), {
        done: { status: 200, body: Deleted },
        gone: { status: 404, body: Gone },
        error: exa_Failure,
    });
}

// EXTERNAL MODULE: ./.compiled/providers/apis/figma.js
var figma = __webpack_require__(84100);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./.compiled/providers/issuers/hashed.js


/** SHA-256, in hexadecimal digits. Not to be shown if people choose such secrets: it lets everybody try what they have guessed. */
function hashOf(secret) {
    return secret.derive((text) => (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex'));
}
/**
 * An id for what its vendor gives none. Only for what is long and random: of a part of its hash nobody finds it, nor learns whether a guess was right.
 */
function markOf(secret) {
    return `sha256-${hashOf(secret).publicPart(/^(.{24})/)}`;
}
/** The same inspection, with such an id where the vendor tells none: a dead one too shows which it was. */
function marked(inspection, secret) {
    if (inspection.answer === 'unknown')
        return inspection;
    const facts = { ...inspection.facts, handle: inspection.facts?.handle ?? markOf(secret) };
    return inspection.answer === 'live' ? (0,core_inspection/* live */.VD)(facts) : (0,core_inspection/* dead */.Tm)(inspection.because, facts);
}

;// CONCATENATED MODULE: ./.compiled/providers/issuers/assisted.js




const assisted_account = schemas/* strictObject */.rej({});
function assisted({ api, kind, at, ...declared }) {
    return (0,issuer/* defineIssuer */.H)({
        ...declared,
        account: assisted_account,
        destinations: () => [at.replace('https://', '')],
        parts: ['token'],
        test: async ({ token }, _, tools) => marked(await inspected(api, { kind, value: token, at }, tools), token),
    });
}

;// CONCATENATED MODULE: ./.compiled/providers/issuers/figma.js


const figma_figma = assisted({
    id: 'figma',
    title: 'Figma: personal access tokens',
    provider: 'figma',
    docs: [
        'https://developers.figma.com/docs/rest-api/personal-access-tokens/',
        'https://developers.figma.com/docs/rest-api/scopes/',
    ],
    api: figma/* figma */.t,
    kind: 'figma-personal-token',
    at: 'https://api.figma.com',
    byHand: {
        url: 'https://www.figma.com/settings',
        steps: [
            'As the user to whom the token in use belongs, open the tab "Security" and choose "Generate new token".',
            'Choose the scopes that the token in use has, and no more.',
            'Choose an expiration after the next rotation; it can be 90 days ahead at the most.',
            'Copy the token.',
        ],
        revoking: 'Revoke the old token in the same tab.',
    },
});

// EXTERNAL MODULE: ./.compiled/core/app-key.js
var app_key = __webpack_require__(12776);
// EXTERNAL MODULE: ./.compiled/providers/apis/github-home.js
var github_home = __webpack_require__(98005);
;// CONCATENATED MODULE: ./.compiled/providers/issuers/github-app-key.js







const github_app_key_account = schemas/* strictObject */.rej({
    host: host()
        .default('github.com')
        .describe('Host of GitHub: an Enterprise Server, or an enterprise below `ghe.com`.'),
    app: schemas/* string */.YjP()
        .regex(/^[\w.]{1,64}$/)
        .describe('Client id of the app, or its id.'),
});
const App = schemas/* object */.Ikc({ id: schemas/* number */.aig(), owner: schemas/* unknown */.L5J(), permissions: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()) });
/** What it says where no key of that app has made the signature. https://github.com/actions/create-github-app-token/issues/153 */
const Unsigned = schemas/* object */.Ikc({ message: schemas/* literal */.euz('A JSON web token could not be decoded') });
const githubAppKey = (0,issuer/* defineIssuer */.H)({
    id: 'github-app-key',
    title: 'GitHub: private keys of an App',
    provider: 'github',
    docs: [
        'https://docs.github.com/en/apps/creating-github-apps/authenticating-with-a-github-app/managing-private-keys-for-github-apps',
        'https://docs.github.com/en/apps/creating-github-apps/authenticating-with-a-github-app/generating-a-json-web-token-jwt-for-a-github-app',
        'https://docs.github.com/en/rest/apps/apps#get-the-authenticated-app',
    ],
    account: github_app_key_account,
    destinations: (whose) => placeIn(whose).destinations,
    parts: ['key'],
    test: github_app_key_test,
    byHand: {
        url: 'https://github.com/settings/apps',
        steps: [
            'Open the app; one of an organisation is at https://github.com/organizations/NAME/settings/apps.',
            'Under "Private keys", choose "Generate a private key"; all keys of an app may do the same, and there may be 25 of them.',
            'Hand in the file that is downloaded, whole, and delete it then.',
        ],
        revoking: 'Delete the key on the page of the app: it is listed there by the fingerprint that is its id here.',
    },
});
function placeIn({ host: name }) {
    return place_placeOf(github_home/* HOME */.y.apiOf(name).replace(/^https:\/\//, ''));
}
/** Says who it is, as the app. The key itself goes nowhere. */
async function github_app_key_test({ key }, { account: whose }, { ask, now }) {
    const handle = key.derive((pem) => (0,app_key/* appKeyFingerprint */.D)(pem) ?? '').publicPart(/^(SHA256:\S+)$/);
    if (handle === undefined)
        return (0,core_inspection/* unknown */.L5)('no-way', 'it is no private key of RSA in PEM');
    const token = key.derive((pem) => (0,app_key/* appToken */.W)(pem, { issuer: whose.app, now }) ?? '');
    const reply = await ask({
        at: placeIn(whose).at,
        path: '/app',
        headers: {
            ...(0,probe/* bearer */.CM)({ value: token }),
            accept: 'application/vnd.github+json',
            'x-github-api-version': '2022-11-28',
        },
    });
    const inspection = (0,probe/* answerTo */.oy)(reply, {
        live: { body: App, facts: ({ permissions }) => ({ handle, scopes: scopesIn(permissions) }) },
        dead: [{ status: 401, body: Unsigned }],
    });
    return inspection.answer === 'dead' ? (0,core_inspection/* dead */.Tm)(inspection.because, { handle }) : inspection;
}
function scopesIn(permissions) {
    return Object.entries(permissions).map(([name, level]) => `${name}:${level}`);
}

;// CONCATENATED MODULE: ./.compiled/providers/issuers/openssh.js


const TYPE = 'ssh-ed25519';
const MAGIC = Buffer.from('openssh-key-v1\0');
/** A new one, without a passphrase. https://github.com/openssh/openssh-portable/blob/master/PROTOCOL.key */
function newSshKey(comment, audience) {
    const pair = (0,external_node_crypto_.generateKeyPairSync)('ed25519');
    const { x = '', d = '' } = pair.privateKey.export({ format: 'jwk' });
    const [open, seed] = [Buffer.from(x, 'base64url'), Buffer.from(d, 'base64url')];
    const blob = Buffer.concat([field(TYPE), field(open)]);
    const check = (0,external_node_crypto_.randomBytes)(4);
    const secret = padded(Buffer.concat([check, check, blob, field(Buffer.concat([seed, open])), field(comment)]));
    const none = [field('none'), field('none'), field('')];
    const all = Buffer.concat([MAGIC, ...none, Buffer.from([0, 0, 0, 1]), field(blob), field(secret)]);
    return {
        privateKey: core_secret/* Secret */.zh.of(armoured(all), audience),
        publicKey: `${TYPE} ${blob.toString('base64')}`,
    };
}
/** The public half, which such a key holds outside of what is secret; `undefined` if it is no such key, or one with a passphrase. */
function publicHalfOf(privateKey) {
    return privateKey
        .derive((text) => {
        const [, body = ''] = /BEGIN OPENSSH PRIVATE KEY-----([\sA-Za-z0-9+/=]+)-----END/.exec(text) ?? [];
        return publicHalfIn(Buffer.from(body, 'base64')) ?? '';
    })
        .publicPart(/^(ssh-ed25519 [A-Za-z0-9+/]+={0,2})$/);
}
function publicHalfIn(key) {
    const start = Buffer.concat([MAGIC, field('none'), field('none'), field(''), Buffer.from([0, 0, 0, 1])]);
    const length = field(TYPE).length + 4 + 32;
    if (!key.subarray(0, start.length).equals(start) || key.length < start.length + 4 + length)
        return undefined;
    const blob = key.subarray(start.length + 4, start.length + 4 + length);
    return blob.subarray(0, 4 + TYPE.length).equals(field(TYPE))
        ? `${TYPE} ${blob.toString('base64')}`
        : undefined;
}
/** https://www.rfc-editor.org/rfc/rfc4251#section-5: its length in front of it. */
function field(value) {
    const bytes = Buffer.from(value);
    const length = Buffer.alloc(4);
    length.writeUInt32BE(bytes.length);
    return Buffer.concat([length, bytes]);
}
/** Up to a whole block, with 1, 2, 3 and so on. */
function padded(bytes) {
    const missing = (8 - (bytes.length % 8)) % 8;
    return Buffer.concat([bytes, Buffer.from(Array.from({ length: missing }, (_, at) => at + 1))]);
}
function armoured(bytes) {
    const lines = bytes.toString('base64').match(/.{1,70}/g) ?? [];
    const [begin, end] = ['BEGIN', 'END'].map((word) => `-----${word} OPENSSH PRIVATE KEY-----`);
    return `${[begin, ...lines, end].join('\n')}\n`;
}

;// CONCATENATED MODULE: ./.compiled/providers/issuers/github-deploy-key.js












const github_deploy_key_PAGE = 100;
const github_deploy_key_account = schemas/* strictObject */.rej({
    host: host()
        .default('github.com')
        .describe('Host of GitHub: an Enterprise Server, or an enterprise below `ghe.com`.'),
    repository: schemas/* string */.YjP()
        .regex(/^(?!.*\/\.{1,2}$)[A-Za-z0-9][\w-]{0,100}\/[\w.-]{1,100}$/)
        .describe('The repository, as `owner/name`.'),
    write: schemas/* boolean */.zMY()
        .default(false)
        .describe('Whether a new key may write to the repository as well as read.'),
});
const github_deploy_key_Row = schemas/* object */.Ikc({
    id: schemas/* number */.aig(),
    key: schemas/* string */.YjP(),
    title: schemas/* string */.YjP(),
    created_at: dates/* isoDate */._$,
    last_used: lastUse,
    enabled: schemas/* boolean */.zMY().optional(),
});
const github_deploy_key_Rows = numbered(github_deploy_key_Row, github_deploy_key_PAGE);
const github_deploy_key_Failure = schemas/* object */.Ikc({ message: schemas/* string */.YjP() });
const githubDeployKey = (0,issuer/* defineIssuer */.H)({
    id: 'github-deploy-key',
    title: 'GitHub: deploy keys',
    provider: 'github',
    docs: ['https://docs.github.com/en/rest/deploy-keys/deploy-keys'],
    account: github_deploy_key_account,
    destinations: (whose) => place_placeOf(apiOf(whose)).destinations,
    // The same page: with a personal token, or one of an OAuth app, the keys go that it has made.
    admin: 'an installation token of a GitHub App with write access to "Administration" of the repository; keys that a personal token makes end with it',
    parts: ['key'],
    labelled: (label) => label,
    list: github_deploy_key_list,
    test: github_deploy_key_test,
    mint: github_deploy_key_mint,
    revoke: async (id, access, tools) => {
        if (!/^\d{1,18}$/.test(id))
            return (0,issuer/* refused */.J)('that is no id of a key');
        const revocation = ended(await tools.change({ ...github_deploy_key_request(access, `/${id}`), method: 'DELETE' }), {
            done: { status: 204 },
            gone: { status: 404, body: github_deploy_key_Failure },
            error: github_deploy_key_Failure,
        });
        return unlisted(id, revocation, async () => github_deploy_key_list(access, tools));
    },
});
/** The pair is made here, and GitHub gets the public half. */
async function github_deploy_key_mint({ label, audience }, access, { change }) {
    const { destinations } = place_placeOf(apiOf(access.account));
    const { privateKey, publicKey } = newSshKey(label, [...destinations, ...audience]);
    const { headers, ...rest } = github_deploy_key_request(access);
    const reply = await change({
        ...rest,
        method: 'POST',
        headers: { ...headers, 'content-type': 'application/json' },
        body: JSON.stringify({ title: label, key: publicKey, read_only: !access.account.write }),
    });
    const refusal = refusalIn(reply, github_deploy_key_Failure);
    if (refusal !== undefined)
        return refusal;
    const { id, created_at } = bodyOf(reply, github_deploy_key_Row, 201);
    return { answer: 'minted', id: `${id}`, parts: { key: privateKey }, createdAt: created_at };
}
/** It is good for SSH alone, which is not spoken here: that GitHub has its public half is what can be known. */
async function github_deploy_key_test({ key }, access, tools) {
    const own = publicHalfOf(key);
    if (own === undefined)
        return (0,core_inspection/* unknown */.L5)('no-way', 'it is no Ed25519 key in the format of OpenSSH');
    const rows = await github_deploy_key_rowsOf(access, tools);
    const row = rows.find((one) => one.key.split(' ').slice(0, 2).join(' ') === own);
    if (row === undefined) {
        return rows.length === 0 ? (0,core_inspection/* unknown */.L5)('unexpected-reply', 'the repository has no keys') : (0,core_inspection/* dead */.Tm)('revoked');
    }
    const facts = { handle: `${row.id}`, createdAt: row.created_at };
    return row.enabled === false ? (0,core_inspection/* dead */.Tm)('disabled', facts) : (0,core_inspection/* live */.VD)(facts);
}
async function github_deploy_key_list(access, tools) {
    return (await github_deploy_key_rowsOf(access, tools)).map(github_deploy_key_keyOf);
}
function github_deploy_key_rowsOf(access, { ask }) {
    return everyRow((_, before) => ask(github_deploy_key_request(access, `?per_page=${github_deploy_key_PAGE}&page=${pageAfter(before, github_deploy_key_PAGE)}`)), github_deploy_key_Rows);
}
function apiOf({ host: name }) {
    return github_home/* HOME */.y.apiOf(name).replace(/^https:\/\//, '');
}
function github_deploy_key_request({ account: whose, admin }, path = '') {
    return {
        at: place_placeOf(apiOf(whose)).at,
        path: `/repos/${whose.repository}/keys${path}`,
        headers: {
            accept: 'application/vnd.github+json',
            'x-github-api-version': '2022-11-28',
            authorization: (0,core_secret/* secretText */.yD) `Bearer ${admin}`,
        },
    };
}
function github_deploy_key_keyOf({ id, title, created_at, last_used, enabled }) {
    return {
        id: `${id}`,
        label: title,
        createdAt: created_at,
        lastUsedAt: last_used,
        isLive: enabled !== false,
    };
}

// EXTERNAL MODULE: ./.compiled/providers/apis/github.js
var github = __webpack_require__(55561);
;// CONCATENATED MODULE: ./.compiled/providers/issuers/github-pat.js







const github_pat_AT = 'https://api.github.com';
const github_pat_account = schemas/* strictObject */.rej({});
const githubPat = (0,issuer/* defineIssuer */.H)({
    id: 'github-pat',
    title: 'GitHub: personal access tokens',
    provider: 'github',
    docs: [
        'https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/managing-your-personal-access-tokens',
        'https://docs.github.com/en/rest/credentials/revoke',
    ],
    account: github_pat_account,
    destinations: () => ['api.github.com'],
    parts: ['token'],
    test: async ({ token }, _, tools) => {
        const isFine = token?.publicPart(/^(github_pat_)/) !== undefined;
        const kind = isFine ? 'github-pat-fine-grained' : 'github-pat-classic';
        return marked(await inspected(github/* github */.M, { kind, value: token, at: github_pat_AT }, tools), token);
    },
    byHand: {
        url: 'https://github.com/settings/personal-access-tokens/new',
        steps: [
            'Log in as the user to whom the token in use belongs; a classic token is made at https://github.com/settings/tokens/new.',
            'Choose the owner, the repositories and the permissions that the token in use has, and no more; of a classic token, its scopes.',
            'Choose an expiration after the next rotation.',
            'Generate the token, and copy it; do not regenerate the one in use, which would end at once.',
            'If the organisation wants to approve it, or has single sign-on, wait until it is approved, or authorise it.',
        ],
        revoking: 'Delete the old token on the page on which the tokens of its kind are listed.',
    },
    // Without a login: GitHub refuses whoever has one. Its owner gets an e-mail. 60 such requests an hour are allowed.
    revokeValue: async ({ token }, _, { change }) => {
        const reply = await change({
            method: 'POST',
            at: github_pat_AT,
            path: '/credentials/revoke',
            headers: {
                accept: 'application/vnd.github+json',
                'x-github-api-version': '2022-11-28',
                'content-type': 'application/json',
            },
            body: (0,core_secret/* secretText */.yD) `{"credentials":[${token.derive((value) => JSON.stringify(value))}]}`,
        });
        return ended(reply, { done: { status: 202 }, error: schemas/* object */.Ikc({ message: schemas/* string */.YjP() }) });
    },
});

// EXTERNAL MODULE: ./.compiled/providers/apis/gitlab.js + 2 modules
var gitlab = __webpack_require__(88504);
;// CONCATENATED MODULE: ./.compiled/providers/issuers/gitlab-account.js


/** https://docs.gitlab.com/api/access_requests/#valid-access-levels */
const LEVELS = { guest: 10, reporter: 20, developer: 30, maintainer: 40, owner: 50 };
const gitlab_account_account = schemas/* strictObject */.rej({
    host: host()
        .default('gitlab.com')
        .describe('Host of the instance, with the path in front of `/api` if there is one.'),
    of: schemas/* enum */.k5n(['group', 'project', 'user']).describe('What the token belongs to.'),
    id: schemas/* union */.KCZ([schemas/* int */.Whr().positive(), schemas/* string */.YjP().regex(/^[\w.-]{1,255}(?:\/[\w.-]{1,255}){0,20}$/)])
        .describe('Number or path of the group or project; number of the user.'),
    scopes: schemas/* array */.YOg(schemas/* string */.YjP().regex(/^[a-z0-9_]{1,50}$/))
        .min(1)
        .describe('What a new token may be used for, like `read_api`.'),
    'access-level': schemas/* enum */.k5n(Object.keys(LEVELS))
        .optional()
        .describe('Role of a new token in the group or project.'),
})
    .refine(({ of, 'access-level': level }) => (of === 'user') === (level === undefined), {
    error: 'the token of a group or project needs an access-level, and that of a user has none',
})
    .refine(({ of, id }) => of !== 'user' || /^\d{1,18}$/.test(`${id}`), {
    error: 'a user is named by a number',
});
function pathsOf({ of, id }) {
    const personal = '/api/v4/personal_access_tokens';
    if (of === 'user') {
        return {
            all: `${personal}?user_id=${id}&`,
            one: (token) => `${personal}/${token}`,
            made: `/api/v4/users/${id}/personal_access_tokens`,
        };
    }
    const own = `/api/v4/${of}s/${encodeURIComponent(id)}/access_tokens`;
    return { all: `${own}?`, one: (token) => `${own}/${token}`, made: own };
}
/** Without a level, GitLab would make a Maintainer. */
function rolesOf({ 'access-level': level }) {
    return level === undefined ? {} : { access_level: LEVELS[level] };
}

;// CONCATENATED MODULE: ./.compiled/providers/issuers/gitlab.js














const MINUTE = 60 * 1000;
const DAY = 24 * 60 * MINUTE;
const gitlab_PAGE = 100;
const gitlab_Row = schemas/* object */.Ikc({
    id: schemas/* number */.aig(),
    user_id: schemas/* number */.aig(),
    name: schemas/* string */.YjP(),
    active: schemas/* boolean */.zMY(),
    created_at: dates/* isoDate */._$,
    last_used_at: lastUse,
});
const gitlab_Rows = numbered(gitlab_Row, gitlab_PAGE);
const gitlab_Created = schemas/* object */.Ikc({
    id: schemas/* number */.aig(),
    token: schemas/* string */.YjP().min(20),
    created_at: dates/* isoDate */._$,
    expires_at: dates/* isoDate */._$,
});
/** https://docs.gitlab.com/api/rest/troubleshooting/ */
const gitlab_Failure = schemas/* union */.KCZ([
    schemas/* object */.Ikc({ message: schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J())]) }),
    schemas/* object */.Ikc({ error: schemas/* string */.YjP() }),
]);
/** Fine-grained tokens have `granular` there, and do not tell what they may: https://docs.gitlab.com/auth/tokens/fine_grained_access_tokens/ */
const gitlab_Rights = schemas/* object */.Ikc({ scopes: schemas/* array */.YOg(schemas/* string */.YjP().refine((scope) => scope !== 'granular')).min(1) })
    .transform(({ scopes }) => scopes);
/** To whom the token of a group or project belongs: https://docs.gitlab.com/user/project/settings/project_access_tokens/#bot-users-for-projects */
const Bot = schemas/* object */.Ikc({ bot: schemas/* literal */.euz(true), username: schemas/* string */.YjP().regex(/^(?:group|project)_\d+_bot/) });
/** Of the token, and not of what it belongs to: https://gitlab.com/gitlab-org/gitlab/-/blob/master/lib/api/resource_access_tokens.rb */
const gitlab_gone = {
    status: 404,
    body: schemas/* object */.Ikc({ message: schemas/* string */.YjP().regex(/^404 (?:(?:project|group) Access Token )?Not Found$/i) }),
};
/** Tokens are made beside others, and deleted later: to rotate one ends it at once. */
const gitlab_gitlab = (0,issuer/* defineIssuer */.H)({
    id: 'gitlab',
    title: 'GitLab: access tokens of groups and projects, and of users where you run GitLab yourself',
    provider: 'gitlab',
    docs: [
        'https://docs.gitlab.com/api/group_access_tokens/',
        'https://docs.gitlab.com/api/project_access_tokens/',
        'https://docs.gitlab.com/api/user_tokens/',
        'https://docs.gitlab.com/api/personal_access_tokens/',
    ],
    account: gitlab_account_account,
    destinations: ({ host }) => place_placeOf(host).destinations,
    admin: 'a personal access token with the scope "api", of an Owner of the group, a Maintainer of the project, or an administrator for tokens of users',
    parts: ['token'],
    // https://gitlab.com/gitlab-org/gitlab/-/blob/master/app/services/personal_access_tokens/last_used_service.rb; a day before GitLab 16.1.
    usage: { granularity: 10 * MINUTE },
    labelled: (label) => label,
    list: async ({ account: whose, admin }, { ask }) => {
        const rows = await everyRow((_, before) => {
            const path = `${pathsOf(whose).all}per_page=${gitlab_PAGE}&page=${pageAfter(before, gitlab_PAGE)}`;
            return ask({ at: place_placeOf(whose.host).at, path, headers: (0,probe/* bearer */.CM)({ value: admin }) });
        }, gitlab_Rows);
        return rows.map(gitlab_keyOf);
    },
    test: async ({ token }, { account: { host } }, tools) => inspected(gitlab/* gitlab */.M, { kind: 'gitlab-pat', value: token, at: place_placeOf(host).at }, tools),
    mint: gitlab_mint,
    revoke: gitlab_revoke,
});
async function gitlab_mint({ label, until, audience }, { account: whose, admin }, { ask, change }) {
    const { at, destinations } = place_placeOf(whose.host);
    if (whose.of === 'user' && at === 'https://gitlab.com') {
        return (0,issuer/* refused */.J)('gitlab.com has no administrators who could make tokens of users');
    }
    const headers = (0,probe/* bearer */.CM)({ value: admin });
    const self = { at, path: '/api/v4/personal_access_tokens/self', headers };
    const missing = await lacking(['api'], ask(self), gitlab_Rights);
    if (missing !== undefined)
        return missing;
    if ((await (0,core_rights/* toldTo */.dE)(ask({ at, path: '/api/v4/user', headers }), Bot)) !== undefined)
        return (0,issuer/* refused */.J)('the admin is a token of a group or project, and only a personal one makes others');
    // Over at the first minute of its last day.
    const end = new Date(Math.ceil(until.getTime() / DAY) * DAY);
    const reply = await change({
        method: 'POST',
        at,
        path: pathsOf(whose).made,
        headers: { ...headers, 'content-type': 'application/json' },
        body: JSON.stringify({
            name: label,
            expires_at: end.toISOString().slice(0, 10),
            scopes: whose.scopes,
            ...rolesOf(whose),
        }),
    });
    const refusal = refusalIn(reply, gitlab_Failure);
    if (refusal !== undefined)
        return refusal;
    const { id, token, created_at, expires_at } = bodyOf(reply, gitlab_Created, 201);
    const parts = { token: core_secret/* Secret */.zh.of(token, [...destinations, ...audience]) };
    return { answer: 'minted', id: `${id}`, parts, createdAt: created_at, expiresAt: expires_at };
}
/** An administrator could end whatever token has that number, and to end one again is an error: so it is looked at first. */
async function gitlab_revoke(id, { account: whose, admin }, { ask, change }) {
    if (!/^\d{1,18}$/.test(id))
        return (0,issuer/* refused */.J)('that is no id of a token');
    const request = {
        at: place_placeOf(whose.host).at,
        path: pathsOf(whose).one(id),
        headers: (0,probe/* bearer */.CM)({ value: admin }),
    };
    const found = await ask(request);
    if ((0,probe/* fits */.lA)(found, gitlab_gone))
        return { answer: 'gone' };
    const refusal = refusalIn(found, gitlab_Failure);
    if (refusal !== undefined)
        return refusal;
    const row = bodyOf(found, gitlab_Row);
    if (whose.of === 'user' && `${row.user_id}` !== `${whose.id}`)
        return (0,issuer/* refused */.J)('it belongs to another user');
    if (!row.active)
        return { answer: 'gone' };
    return ended(await change({ ...request, method: 'DELETE' }), {
        done: { status: 204 },
        gone: gitlab_gone,
        error: gitlab_Failure,
    });
}
function gitlab_keyOf({ id, name, active, created_at, last_used_at }) {
    return {
        id: `${id}`,
        label: name,
        createdAt: created_at,
        lastUsedAt: last_used_at,
        isLive: active,
    };
}

// EXTERNAL MODULE: ./.compiled/providers/apis/google.js
var google = __webpack_require__(15477);
;// CONCATENATED MODULE: ./.compiled/providers/issuers/google-operation.js



/** https://cloud.google.com/api-keys/docs/polling-operations: a look every ten seconds. */
const PAUSE = 10_000;
const LOOKS = 8;
/** https://cloud.google.com/api-keys/docs/reference/rest/v2/operations#Operation */
const Operation = schemas/* object */.Ikc({
    name: schemas/* string */.YjP().regex(/^operations\/[\w.-]{1,200}$/),
    done: schemas/* boolean */.zMY().optional(),
    error: schemas/* object */.Ikc({ code: schemas/* number */.aig() }).optional(),
    response: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).optional(),
});
/** What comes of an operation that takes some time. Throws `Unanswered` if it takes too long. */
async function google_operation_endOf(begun, result, look, pause) {
    let operation = bodyOf(begun, Operation);
    const { name } = operation;
    for (let looks = 0; operation.done !== true; looks++) {
        if (looks === LOOKS)
            throw new core_inspection/* Unanswered */.XX('timeout', 'the operation is not done yet');
        if (looks > 0)
            await pause(PAUSE);
        operation = bodyOf(await look(name), Operation.extend({ name: schemas/* literal */.euz(name) }));
    }
    const { error, response } = operation;
    if (error !== undefined)
        return { answer: 'failed', detail: `code ${error.code}` };
    const read = result.safeParse(response);
    if (!read.success)
        throw new core_inspection/* Unanswered */.XX('unexpected-reply', 'an operation that ended in something else');
    return { answer: 'done', result: read.data };
}

;// CONCATENATED MODULE: ./.compiled/providers/issuers/google-project.js

/** Its id, in front of which a domain may stand, or its number. https://cloud.google.com/resource-manager/docs/creating-managing-projects */
function project() {
    return schemas/* string */.YjP().regex(/^(?:(?:[a-z0-9.-]{1,100}:)?[a-z][a-z0-9-]{4,28}[a-z0-9]|\d{4,20})$/);
}
/** https://cloud.google.com/apis/design/errors#http_mapping */
const google_project_Failure = schemas/* object */.Ikc({
    error: schemas/* object */.Ikc({ code: schemas/* number */.aig(), message: schemas/* string */.YjP(), status: schemas/* string */.YjP() }),
});

;// CONCATENATED MODULE: ./.compiled/providers/issuers/same-rights.js
/** Whether two vendors’ texts of rights say the same: in whatever order, and though one leaves out what is empty in the other. */
function areSame(one, other) {
    return canonical(one) === canonical(other);
}
function canonical(value) {
    if (Array.isArray(value))
        return value.length === 0 ? '' : `[${value.map(canonical).sort().join(',')}]`;
    if (typeof value !== 'object' || value === null)
        return value == null ? '' : JSON.stringify(value);
    const entries = Object.entries(value).map(([name, one]) => [name, canonical(one)]);
    const said = entries
        .filter(([, text]) => text !== '')
        .map(([name, text]) => `${JSON.stringify(name)}:${text}`);
    return said.length === 0 ? '' : `{${said.sort().join(',')}}`;
}

;// CONCATENATED MODULE: ./.compiled/providers/issuers/sent.js

/**
 * Looks after a change has been sent. That these looks are refused says nothing of the change, though an `Unanswered` ('refused') would say that
 * nothing was made.
 */
async function onceSent(look) {
    try {
        return await look();
    }
    catch (error) {
        if (!(error instanceof core_inspection/* Unanswered */.XX) || error.reason !== 'refused')
            throw error;
        throw new core_inspection/* Unanswered */.XX('unexpected-reply', error.detail ?? 'what became of it is not told');
    }
}

;// CONCATENATED MODULE: ./.compiled/providers/issuers/google-api-key.js













const google_api_key_AT = 'https://apikeys.googleapis.com';
const google_api_key_account = schemas/* strictObject */.rej({
    project: project().describe('Id or number of the project that the keys are of.'),
});
/** https://cloud.google.com/api-keys/docs/reference/rest/v2/projects.locations.keys */
const google_api_key_Row = schemas/* object */.Ikc({
    name: schemas/* string */.YjP().regex(/^projects\/[\w.:-]+\/locations\/global\/keys\/[\w-]+$/),
    uid: schemas/* string */.YjP(),
    displayName: schemas/* string */.YjP().optional(),
    createTime: dates/* isoDate */._$,
    deleteTime: schemas/* string */.YjP().optional(),
    etag: schemas/* string */.YjP().optional(),
    restrictions: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).optional(),
    // https://cloud.google.com/docs/authentication/api-keys#api-keys-bound-sa
    serviceAccountEmail: schemas/* string */.YjP().optional(),
});
/** What is empty is left out. */
const google_api_key_Rows = schemas/* union */.KCZ([
    schemas/* object */.Ikc({ keys: schemas/* array */.YOg(google_api_key_Row).min(1), nextPageToken: schemas/* string */.YjP().optional() }),
    schemas/* object */.Ikc({ nextPageToken: schemas/* string */.YjP().min(1) }).transform((page) => ({ ...page, keys: [] })),
])
    .transform(({ keys, nextPageToken }) => ({ rows: keys, next: nextPageToken || undefined }));
/** https://cloud.google.com/api-keys/docs/reference/rest/v2/keys/lookupKey: without a name once it is purged. */
const Found = schemas/* object */.Ikc({ parent: schemas/* string */.YjP(), name: google_api_key_Row.shape.name.optional() });
const googleApiKey = (0,issuer/* defineIssuer */.H)({
    id: 'google-api-key',
    title: 'Google Cloud: API keys of a project',
    provider: 'google',
    docs: [
        'https://cloud.google.com/api-keys/docs/create-manage-api-keys',
        'https://cloud.google.com/api-keys/docs/polling-operations',
        'https://cloud.google.com/api-keys/docs/reference/rest/v2/projects.locations.keys',
    ],
    account: google_api_key_account,
    destinations: () => google/* google */.q.hosts,
    admin: 'an access token of somebody who may "apikeys.keys.create", "apikeys.keys.list", "apikeys.keys.get", "apikeys.keys.getKeyString", "apikeys.keys.lookup" and "apikeys.keys.delete" in that project alone, as a workflow gets one by its identity',
    parts: ['key'],
    labelled: (label) => label,
    list: async (access, tools) => (await google_api_key_rowsOf(access, tools)).map(({ uid, displayName, createTime, deleteTime }) => ({
        id: uid,
        label: displayName,
        createdAt: createTime,
        lastUsedAt: undefined,
        isLive: deleteTime === undefined,
    })),
    test: google_api_key_test,
    mint: google_api_key_mint,
    revoke: google_api_key_revoke,
});
async function google_api_key_test({ key }, { admin }, tools) {
    const value = key;
    const kind = value.publicPart(/^(AQ\.)/) === undefined ? 'google-api-key' : 'google-auth-key';
    const inspection = await inspected(google/* google */.q, { kind, value, at: google_api_key_AT, admin }, tools);
    if (inspection.answer !== 'dead')
        return inspection;
    // Whoever keeps the keys knows of one before all that it is shown to do.
    const headers = (0,probe/* bearer */.CM)({ value: admin });
    const path = (0,core_secret/* secretText */.yD) `/v2/keys:lookupKey?keyString=${value.derive(encodeURIComponent)}`;
    const { name } = bodyOf(await tools.ask({ at: google_api_key_AT, path, headers }), Found);
    if (name === undefined)
        return inspection;
    const { deleteTime } = bodyOf(await tools.ask({ at: google_api_key_AT, path: `/v2/${name}`, headers }), google_api_key_Row);
    return deleteTime === undefined
        ? (0,core_inspection/* unknown */.L5)('unexpected-reply', 'it is there, and may not be known everywhere yet')
        : (0,core_inspection/* dead */.Tm)('revoked');
}
function google_api_key_request({ admin }, path) {
    return { at: google_api_key_AT, path: `/v2/${path}`, headers: (0,probe/* bearer */.CM)({ value: admin }) };
}
function google_api_key_keysOf({ account: { project: of } }) {
    return `projects/${of}/locations/global/keys`;
}
/** Without those that are deleted and could be brought back. */
function google_api_key_rowsOf(access, { ask }) {
    return everyRow((cursor) => {
        const from = cursor === undefined ? '' : `&pageToken=${encodeURIComponent(cursor)}`;
        return ask(google_api_key_request(access, `${google_api_key_keysOf(access)}?pageSize=100${from}`));
    }, google_api_key_Rows);
}
/** With the restrictions of the one in use, and of its service account if it is bound to one. */
async function google_api_key_mint(order, access, tools) {
    const current = (await google_api_key_rowsOf(access, tools)).find(({ uid }) => uid === order.current);
    if (current === undefined)
        return (0,issuer/* refused */.J)('what a new key may do is that of the one in use, which is not known');
    const { restrictions, serviceAccountEmail } = current;
    const { headers, ...rest } = google_api_key_request(access, google_api_key_keysOf(access));
    const reply = await tools.change({
        ...rest,
        method: 'POST',
        headers: { ...headers, 'content-type': 'application/json' },
        body: JSON.stringify({ displayName: order.label, restrictions, serviceAccountEmail }),
    });
    const refusal = refusalIn(reply, google_project_Failure);
    if (refusal !== undefined)
        return refusal;
    return onceSent(async () => {
        const ending = await google_api_key_ended(reply, google_api_key_Row, access, tools);
        if (ending.answer === 'failed')
            return (0,issuer/* refused */.J)(ending.detail);
        const { uid, name, createTime, ...made } = ending.result;
        const isAlike = areSame(made.restrictions, restrictions) && made.serviceAccountEmail === serviceAccountEmail;
        if (!isAlike)
            throw new core_inspection/* Unanswered */.XX('unexpected-reply', 'the new key may do something else');
        const text = schemas/* object */.Ikc({ keyString: schemas/* string */.YjP().min(20) });
        const { keyString } = bodyOf(await tools.ask(google_api_key_request(access, `${name}/keyString`)), text);
        const key = core_secret/* Secret */.zh.of(keyString, [...google/* google */.q.hosts, ...order.audience]);
        return { answer: 'minted', id: uid, parts: { key }, createdAt: createTime };
    });
}
/** For thirty days somebody could bring it back, though not from here. */
async function google_api_key_revoke(id, access, tools) {
    if (!isId(id))
        return (0,issuer/* refused */.J)('that is no id of a key');
    const rows = (await google_api_key_rowsOf(access, tools)).map((row) => ({ ...row, id: row.uid }));
    if (!isListed(id, rows))
        return { answer: 'gone' };
    const row = rows.find(({ uid }) => uid === id);
    const etag = row.etag === undefined ? '' : `?etag=${encodeURIComponent(row.etag)}`;
    const reply = await tools.change({ ...google_api_key_request(access, `${row.name}${etag}`), method: 'DELETE' });
    const refusal = refusalIn(reply, google_project_Failure);
    if (refusal !== undefined)
        return refusal;
    const ending = await google_api_key_ended(reply, google_api_key_Row.extend({ uid: schemas/* literal */.euz(id) }), access, tools);
    return ending.answer === 'failed' ? (0,issuer/* refused */.J)(ending.detail) : { answer: 'revoked' };
}
function google_api_key_ended(begun, result, access, { ask, pause }) {
    return google_operation_endOf(begun, result, (name) => ask(google_api_key_request(access, name)), pause);
}

// EXTERNAL MODULE: ./.compiled/core/google-permissions.js
var google_permissions = __webpack_require__(39791);
// EXTERNAL MODULE: ./.compiled/providers/apis/private-key.js
var private_key = __webpack_require__(57777);
// EXTERNAL MODULE: ./.compiled/providers/apis/private-key-record.js
var private_key_record = __webpack_require__(86695);
;// CONCATENATED MODULE: ./.compiled/providers/issuers/google-key-file.js

const Content = schemas/* object */.Ikc({
    type: schemas/* literal */.euz('service_account'),
    private_key_id: schemas/* string */.YjP().regex(/^[\w-]{1,200}$/),
    private_key: schemas/* string */.YjP().regex(/PRIVATE KEY/),
    client_email: schemas/* string */.YjP().regex(/^[\w.@-]{1,250}$/),
});
/** `undefined` if it is no such file. */
function keyFileIn(file) {
    const shown = file
        .derive((text) => {
        const content = contentOf(text);
        return content === undefined ? '' : `${content.private_key_id} ${content.client_email}`;
    })
        .publicPart(/^(.+)$/);
    if (shown === undefined)
        return undefined;
    const [id = '', email = ''] = shown.split(' ');
    return { id, email, key: file.derive((text) => contentOf(text)?.private_key ?? '') };
}
/** The message of what cannot be parsed would quote it. */
function contentOf(text) {
    try {
        return Content.safeParse(JSON.parse(text)).data;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./.compiled/providers/issuers/google-service-account-key.js















const IAM = 'https://iam.googleapis.com';
const LOGIN = 'https://oauth2.googleapis.com';
const DESTINATIONS = ['iam.googleapis.com', 'oauth2.googleapis.com'];
/** https://cloud.google.com/iam/quotas#limits */
const google_service_account_key_ROOM = 10;
/** https://cloud.google.com/iam/docs/reference/rest/v1/projects.serviceAccounts.keys */
const RIGHTS = {
    used: 'iam.serviceAccountKeys.list',
    needed: ['iam.serviceAccountKeys.create', 'iam.serviceAccountKeys.delete'],
};
const google_service_account_key_account = schemas/* strictObject */.rej({
    project: project().describe('Id or number of the project that the service account is in.'),
    email: schemas/* string */.YjP()
        .regex(/^[\w.-]{1,100}@[\w.-]{1,100}\.gserviceaccount\.com$/)
        .describe('Email address of the service account.'),
});
/** https://cloud.google.com/iam/docs/reference/rest/v1/projects.serviceAccounts.keys */
const google_service_account_key_Row = schemas/* object */.Ikc({
    name: schemas/* string */.YjP().regex(/\/keys\/[\w-]{1,200}$/),
    validAfterTime: dates/* isoDate */._$,
    validBeforeTime: dates/* isoDate */._$,
    disabled: schemas/* boolean */.zMY().optional(),
})
    .transform(({ name, validBeforeTime, ...row }) => ({
    ...row,
    id: name.replace(/^.*\//, ''),
    end: (0,private_key_record/* endOf */.p)(validBeforeTime),
}));
/** The one in use is among them. Not in pages. */
const google_service_account_key_Rows = schemas/* object */.Ikc({ keys: schemas/* array */.YOg(google_service_account_key_Row).min(1) });
const Made = schemas/* object */.Ikc({ privateKeyData: schemas/* base64 */.K39().min(1) }).and(google_service_account_key_Row);
const googleServiceAccountKey = (0,issuer/* defineIssuer */.H)({
    id: 'google-service-account-key',
    title: 'Google Cloud: keys of a service account, as JSON files',
    provider: 'google',
    docs: [
        'https://cloud.google.com/iam/docs/keys-create-delete',
        'https://cloud.google.com/iam/docs/reference/rest/v1/projects.serviceAccounts.keys/create',
        'https://cloud.google.com/iam/docs/reference/rest/v1/projects.serviceAccounts.keys/list',
        'https://cloud.google.com/iam/docs/reference/rest/v1/projects.serviceAccounts.keys/delete',
        'https://cloud.google.com/iam/docs/reference/rest/v1/projects.serviceAccounts/testIamPermissions',
    ],
    account: google_service_account_key_account,
    destinations: () => DESTINATIONS,
    admin: 'an access token of somebody who may "iam.serviceAccountKeys.create", "iam.serviceAccountKeys.list", "iam.serviceAccountKeys.get" and "iam.serviceAccountKeys.delete" of that service account alone, as a workflow gets one by its identity',
    parts: ['file'],
    room: google_service_account_key_ROOM,
    countsDead: true,
    list: async (access, tools) => (await google_service_account_key_rowsOf(access, tools)).map((row) => google_service_account_key_keyOf(row, tools.now)),
    test: google_service_account_key_test,
    mint: google_service_account_key_mint,
    revoke: google_service_account_key_revoke,
});
/** Logs in with it, which needs no right of the account’s. */
async function google_service_account_key_test({ file }, access, tools) {
    const { email } = access.account;
    const own = keyFileIn(file);
    if (own === undefined)
        return (0,core_inspection/* unknown */.L5)('incomplete', 'it is no JSON file of a key of a service account');
    // With the email of another account every key is wrong.
    if (own.email !== email)
        return (0,core_inspection/* unknown */.L5)('incomplete', 'it is a key of another service account');
    const { key: value } = own;
    const texts = { CLIENT_EMAIL: email };
    const asked = { kind: 'private-key', name: 'PRIVATE_KEY', value, texts, at: LOGIN };
    const inspection = await inspected(private_key/* privateKey */.t, { ...asked, admin: access.admin, adminAt: IAM }, tools);
    if (inspection.answer !== 'dead')
        return inspection;
    const row = (await google_service_account_key_rowsOf(access, tools)).find(({ id }) => id === own.id);
    if (row === undefined)
        return inspection;
    if (row.disabled)
        return (0,core_inspection/* dead */.Tm)('disabled');
    // https://cloud.google.com/iam/docs/access-change-propagation
    return google_service_account_key_keyOf(row, tools.now).isLive
        ? (0,core_inspection/* unknown */.L5)('unexpected-reply', 'it is listed, and may not be known everywhere yet')
        : (0,core_inspection/* dead */.Tm)('expired');
}
function google_service_account_key_pathOf({ account: { project: of, email } }) {
    return `/v1/projects/${of}/serviceAccounts/${encodeURIComponent(email)}`;
}
function google_service_account_key_request(access, path) {
    return { at: IAM, path: `${google_service_account_key_pathOf(access)}/keys${path}`, headers: (0,probe/* bearer */.CM)({ value: access.admin }) };
}
/** Without those that Google manages, which nobody has, and nobody deletes. */
async function google_service_account_key_rowsOf(access, { ask }) {
    return bodyOf(await ask(google_service_account_key_request(access, '?keyTypes=USER_MANAGED')), google_service_account_key_Rows).keys;
}
/** All keys of an account may do the same. How long one is good for is the organisation’s to say. */
async function google_service_account_key_mint(order, access, tools) {
    const rows = await google_service_account_key_rowsOf(access, tools);
    if (order.current !== undefined && !rows.some(({ id }) => id === order.current)) {
        return (0,issuer/* refused */.J)('the key in use is none of the service account’s');
    }
    if (rows.length >= google_service_account_key_ROOM)
        return { answer: 'full', detail: `a service account can have ${google_service_account_key_ROOM} keys` };
    const resource = { at: IAM, path: google_service_account_key_pathOf(access), token: access.admin };
    const missing = withoutRights(await (0,google_permissions/* lackedOn */.g)(resource, RIGHTS, tools));
    if (missing !== undefined)
        return missing;
    const { headers, ...rest } = google_service_account_key_request(access, '');
    const reply = await tools.change({
        ...rest,
        method: 'POST',
        headers: { ...headers, 'content-type': 'application/json' },
        body: JSON.stringify({
            privateKeyType: 'TYPE_GOOGLE_CREDENTIALS_FILE',
            keyAlgorithm: 'KEY_ALG_RSA_2048',
        }),
    });
    const refusal = refusalIn(reply, google_project_Failure);
    if (refusal !== undefined)
        return refusal;
    const { id, privateKeyData, validAfterTime, end } = bodyOf(reply, Made);
    const file = core_secret/* Secret */.zh.of(Buffer.from(privateKeyData, 'base64').toString(), [
        ...DESTINATIONS,
        ...order.audience,
    ]);
    const own = keyFileIn(file);
    if (own?.id !== id || own.email !== access.account.email)
        throw new core_inspection/* Unanswered */.XX('unexpected-reply', 'the new file is of another key');
    return {
        answer: 'minted',
        id,
        parts: { file },
        createdAt: validAfterTime,
        expiresAt: end === 'never' ? undefined : end,
    };
}
async function google_service_account_key_revoke(id, access, tools) {
    if (!isId(id))
        return (0,issuer/* refused */.J)('that is no id of a key');
    const revocation = ended(await tools.change({ ...google_service_account_key_request(access, `/${id}`), method: 'DELETE' }), {
        done: { status: 200, body: schemas/* strictObject */.rej({}) },
        gone: { status: 404, body: google_project_Failure },
        error: google_project_Failure,
    });
    return unlisted(id, revocation, async () => (await google_service_account_key_rowsOf(access, tools)).map((row) => google_service_account_key_keyOf(row, tools.now)));
}
function google_service_account_key_keyOf({ id, validAfterTime, end, disabled }, now) {
    const isOver = end instanceof Date && end <= now;
    return {
        id,
        label: undefined,
        createdAt: validAfterTime,
        lastUsedAt: undefined,
        isLive: disabled !== true && !isOver,
    };
}

// EXTERNAL MODULE: ./.compiled/providers/apis/grafana.js
var grafana = __webpack_require__(28436);
;// CONCATENATED MODULE: ./.compiled/providers/issuers/grafana.js











const grafana_account = schemas/* strictObject */.rej({
    host: host().describe('Host of the instance, with a path if it is behind one: `acme.grafana.net`.'),
    'service-account': schemas/* int */.Whr().positive().describe('Number of the service account.'),
    expires: schemas/* boolean */.zMY()
        .default(false)
        .describe('Whether new tokens end by themselves, for instances that take no others.'),
});
const grafana_Rows = schemas/* array */.YOg(schemas/* object */.Ikc({
    id: schemas/* number */.aig(),
    name: schemas/* string */.YjP(),
    created: dates/* isoDate */._$,
    hasExpired: schemas/* boolean */.zMY(),
    isRevoked: schemas/* boolean */.zMY().nullish(),
    lastUsedAt: lastUse,
}));
const READ = 'serviceaccounts:read';
/** Makes tokens, and deletes them. https://github.com/grafana/grafana/blob/main/pkg/services/serviceaccounts/api/api.go */
const WRITE = 'serviceaccounts:write';
const grafana_Created = schemas/* object */.Ikc({ id: schemas/* number */.aig(), name: schemas/* string */.YjP(), key: schemas/* string */.YjP().min(20) });
/** Every error has one: https://grafana.com/docs/grafana/latest/developers/http_api/#error-responses */
const Message = schemas/* object */.Ikc({ message: schemas/* string */.YjP() });
/** That there is no such service account is said with the same status: https://github.com/grafana/grafana/blob/main/pkg/services/serviceaccounts/api/token.go */
const grafana_gone = { status: 404, body: schemas/* object */.Ikc({ message: schemas/* string */.YjP().regex(/token|API key/i) }) };
const grafana_grafana = (0,issuer/* defineIssuer */.H)({
    id: 'grafana',
    title: 'Grafana: tokens of service accounts',
    provider: 'grafana',
    docs: [
        'https://grafana.com/docs/grafana/latest/developers/http_api/serviceaccount/',
        'https://grafana.com/docs/grafana/latest/administration/service-accounts/#debug-the-permissions-of-a-service-account-token',
        'https://github.com/grafana/grafana/blob/main/pkg/services/serviceaccounts/api/token.go',
    ],
    account: grafana_account,
    destinations: ({ host: name }) => place_placeOf(name).destinations,
    admin: 'a token of another service account with `serviceaccounts:read` and `serviceaccounts:write` for the one that is meant',
    self: 'a token whose service account may read and write itself',
    parts: ['token'],
    labelled: (label) => label,
    list: async (access, { ask }) => bodyOf(await ask(grafana_request(access)), grafana_Rows).map(grafana_keyOf),
    test: async ({ token }, { account: { host: name } }, tools) => inspected(grafana/* grafana */.R, { kind: 'grafana-service-account-token', value: token, at: place_placeOf(name).at }, tools),
    mint: grafana_mint,
    revoke: async (id, access, { change }) => /^\d{1,18}$/.test(id)
        ? ended(await change({ ...grafana_request(access, `/${id}`), method: 'DELETE' }), {
            done: { status: 200, body: Message },
            gone: grafana_gone,
            error: Message,
        })
        : (0,issuer/* refused */.J)('that is no id of a token'),
});
/** A token may do what its service account may, and no name is taken twice. */
async function grafana_mint({ label, until, audience }, access, { ask, change, now }) {
    const { host: name, expires } = access.account;
    // What was granted a moment ago is known then as well.
    const path = '/api/access-control/user/permissions?reloadcache=true';
    const missing = await lacking([WRITE], ask({ ...grafana_request(access), path }), rightsOn(access.account));
    if (missing !== undefined)
        return missing;
    const seconds = Math.ceil((until.getTime() - now.getTime()) / 1000);
    const { headers, ...rest } = grafana_request(access);
    const reply = await change({
        ...rest,
        method: 'POST',
        headers: { ...headers, 'content-type': 'application/json' },
        body: JSON.stringify({ name: label, ...(expires && { secondsToLive: seconds }) }),
    });
    const refusal = refusalIn(reply, Message);
    if (refusal !== undefined)
        return refusal;
    const { id, key } = bodyOf(reply, grafana_Created);
    const parts = { token: core_secret/* Secret */.zh.of(key, [...place_placeOf(name).destinations, ...audience]) };
    return { answer: 'minted', id: `${id}`, parts, expiresAt: expires ? until : undefined };
}
/** Which of both the admin has for that service account. One that may read it is among them, or nothing is told of it. */
function rightsOn(one) {
    return grafana/* Permissions */.x.transform((all) => [READ, WRITE].filter((action) => covers(all[action], one))).refine((rights) => rights.includes(READ));
}
/** Only of a scope of this form it is known that it means another one. */
function covers(scopes, { 'service-account': id }) {
    if (typeof scopes !== 'object')
        return scopes === true;
    return scopes.some((scope) => !/^serviceaccounts:id:\d+$/.test(scope) || scope.endsWith(`:${id}`));
}
function grafana_request({ account: one, admin }, path = '') {
    return {
        at: place_placeOf(one.host).at,
        path: `/api/serviceaccounts/${one['service-account']}/tokens${path}`,
        headers: (0,probe/* bearer */.CM)({ value: admin }),
    };
}
function grafana_keyOf({ id, name, created, hasExpired, isRevoked, lastUsedAt }) {
    const isLive = !hasExpired && isRevoked !== true;
    return { id: `${id}`, label: name, createdAt: created, lastUsedAt, isLive };
}

// EXTERNAL MODULE: ./.compiled/providers/apis/heroku.js
var heroku = __webpack_require__(38422);
;// CONCATENATED MODULE: ./.compiled/providers/issuers/heroku.js








const heroku_AT = 'https://api.heroku.com';
const heroku_PATH = '/oauth/authorizations';
const heroku_account = schemas/* strictObject */.rej({
    scopes: schemas/* array */.YOg(schemas/* string */.YjP().regex(/^[a-z-]{1,50}$/))
        .min(1)
        .optional()
        .describe('What a new token may be used for, like `read`. By default the same as the one in use.'),
});
/** The tokens themselves are in there too. https://devcenter.heroku.com/articles/platform-api-reference#oauth-authorization */
const heroku_Row = schemas/* object */.Ikc({
    id: schemas/* guid */.OsD(),
    description: schemas/* string */.YjP().nullish(),
    created_at: dates/* isoDate */._$,
    scope: schemas/* array */.YOg(schemas/* string */.YjP()),
    client: schemas/* object */.Ikc({ id: schemas/* string */.YjP() }).nullish(),
    access_token: schemas/* object */.Ikc({ expires_in: schemas/* number */.aig().nullish() }).nullish(),
});
const heroku_Rows = schemas/* object */.Ikc({ rows: schemas/* array */.YOg(heroku_Row), next: schemas/* string */.YjP().optional() });
const heroku_Created = heroku_Row.extend({
    access_token: schemas/* object */.Ikc({ token: schemas/* string */.YjP().min(20), expires_in: schemas/* number */.aig().nullish() }),
});
/** https://devcenter.heroku.com/articles/platform-api-reference#error-responses */
const heroku_Failure = schemas/* object */.Ikc({ id: schemas/* string */.YjP(), message: schemas/* string */.YjP() });
const heroku_gone = { status: 404, body: heroku_Failure.extend({ id: schemas/* literal */.euz('not_found') }) };
/** To regenerate the token of an authorization ends the old one at once, so that it is never done. */
const heroku_heroku = (0,issuer/* defineIssuer */.H)({
    id: 'heroku',
    title: 'Heroku: tokens of authorizations',
    provider: 'heroku',
    docs: ['https://devcenter.heroku.com/articles/platform-api-reference#oauth-authorization'],
    account: heroku_account,
    destinations: () => ['api.heroku.com'],
    admin: 'a token of the same user with the scope `global`',
    self: 'a token with the scope `global`',
    parts: ['token'],
    labelled: (label) => label,
    list: async (access, tools) => (await heroku_rowsOf(access, tools)).filter(isOwn).map(heroku_keyOf),
    test: async ({ token }, _, tools) => inspected(heroku/* heroku */.z, { kind: 'heroku-api-key', value: token, at: heroku_AT }, tools),
    mint: heroku_mint,
    revoke: heroku_revoke,
});
async function heroku_mint({ label, until, audience, current }, access, tools) {
    const own = (await heroku_rowsOf(access, tools)).find(({ id }) => id === current);
    const { scopes = own?.scope } = access.account;
    if (scopes === undefined)
        return (0,issuer/* refused */.J)('what a new token may do is that of the one in use, which is not known');
    const ends = own?.access_token?.expires_in != null;
    const seconds = Math.ceil((until.getTime() - tools.now.getTime()) / 1000);
    const { headers, ...rest } = heroku_request(access, heroku_PATH);
    const reply = await tools.change({
        ...rest,
        method: 'POST',
        headers: { ...headers, 'content-type': 'application/json' },
        body: JSON.stringify({ description: label, scope: scopes, ...(ends && { expires_in: seconds }) }),
    });
    const refusal = refusalIn(reply, heroku_Failure);
    if (refusal !== undefined)
        return refusal;
    const { id, created_at, access_token } = bodyOf(reply, heroku_Created, 201);
    const parts = { token: core_secret/* Secret */.zh.of(access_token.token, ['api.heroku.com', ...audience]) };
    return { answer: 'minted', id, parts, createdAt: created_at, expiresAt: ends ? until : undefined };
}
/** What a client has been allowed to do is no token of somebody’s: the session of the command line is one. */
async function heroku_revoke(id, access, tools) {
    if (!isId(id))
        return (0,issuer/* refused */.J)('that is no id of an authorization');
    const one = heroku_request(access, `${heroku_PATH}/${id}`);
    const found = await tools.ask(one);
    if ((0,probe/* fits */.lA)(found, heroku_gone))
        return { answer: 'gone' };
    const refusal = refusalIn(found, heroku_Failure);
    if (refusal !== undefined)
        return refusal;
    if (!isOwn(bodyOf(found, heroku_Row)))
        return (0,issuer/* refused */.J)('it belongs to a client');
    const done = { status: 200, body: schemas/* object */.Ikc({ id: schemas/* literal */.euz(id) }) };
    return ended(await tools.change({ ...one, method: 'DELETE' }), { done, gone: heroku_gone, error: heroku_Failure });
}
/** A list that goes on has a status of its own, and a header that says from where. https://devcenter.heroku.com/articles/platform-api-reference#ranges */
function heroku_rowsOf(access, { ask }) {
    return everyRow(async (range) => {
        const { headers, ...rest } = heroku_request(access, heroku_PATH);
        const reply = await ask({ ...rest, headers: { ...headers, ...(range !== undefined && { range }) } });
        if (reply.status !== 200 && reply.status !== 206)
            return reply;
        const next = reply.status === 206 ? reply.header('next-range') : undefined;
        return { ...reply, status: 200, json: { rows: reply.json, next } };
    }, heroku_Rows);
}
function heroku_request({ admin }, path) {
    const accept = 'application/vnd.heroku+json; version=3';
    return { at: heroku_AT, path, headers: { accept, authorization: (0,core_secret/* secretText */.yD) `Bearer ${admin}` } };
}
function isOwn({ client }) {
    return client == null;
}
function heroku_keyOf({ id, description, created_at, access_token }) {
    return {
        id,
        label: description ?? undefined,
        createdAt: created_at,
        lastUsedAt: undefined,
        isLive: access_token != null && (access_token.expires_in ?? 1) > 0,
    };
}

// EXTERNAL MODULE: ./.compiled/providers/apis/huggingface.js
var huggingface = __webpack_require__(44418);
;// CONCATENATED MODULE: ./.compiled/providers/issuers/huggingface.js


const huggingface_huggingface = assisted({
    id: 'huggingface',
    title: 'Hugging Face: user access tokens',
    provider: 'huggingface',
    docs: ['https://huggingface.co/docs/hub/security-tokens'],
    api: huggingface/* huggingface */.p,
    kind: 'huggingface-access-token',
    at: 'https://huggingface.co',
    byHand: {
        url: 'https://huggingface.co/settings/tokens',
        steps: [
            'Create a new token; do not invalidate and refresh the one in use, which would end at once.',
            'Choose "Fine-grained" with the permissions that the token in use has, or "Read" if it only reads.',
            'Copy the token.',
        ],
        revoking: 'Delete the old token on the same page.',
    },
});

// EXTERNAL MODULE: ./.compiled/providers/apis/linear.js
var linear = __webpack_require__(5299);
;// CONCATENATED MODULE: ./.compiled/providers/issuers/linear.js


const linear_linear = assisted({
    id: 'linear',
    title: 'Linear: personal API keys',
    provider: 'linear',
    docs: ['https://linear.app/docs/api-and-webhooks', 'https://linear.app/developers/graphql'],
    api: linear/* linear */.s,
    kind: 'linear-api-key',
    at: 'https://api.linear.app',
    byHand: {
        url: 'https://linear.app/settings/account/security',
        steps: [
            'As the user to whom the key in use belongs, choose "New API key".',
            'Give it the permissions and the teams that the key in use has, and no more.',
            'Copy the key.',
        ],
        revoking: 'Revoke the old key on the same page.',
    },
});

// EXTERNAL MODULE: ./.compiled/providers/apis/mongodb-atlas.js + 1 modules
var mongodb_atlas = __webpack_require__(83438);
// EXTERNAL MODULE: ./.compiled/providers/apis/mongodb-atlas-service-accounts.js
var mongodb_atlas_service_accounts = __webpack_require__(32251);
;// CONCATENATED MODULE: ./.compiled/providers/issuers/atlas.js






/** https://www.mongodb.com/docs/atlas/government/api/ */
const HOSTS = { global: 'cloud.mongodb.com', government: 'cloud.mongodbgov.com' };
const cloud = schemas/* enum */.k5n(['global', 'government'])
    .default('global')
    .describe('The Atlas that the organisation is in: `government` is Atlas for Government.');
/** An id of an organisation, of a project, or of most else. */
const ID = /^[0-9a-f]{24}$/;
const CLIENT = /^mdb_sa_id_[0-9a-f]{24}$/;
function hostOf(account) {
    return HOSTS[account.cloud];
}
function atlas_atOf(account) {
    return `https://${hostOf(account)}`;
}
/** https://github.com/mongodb/atlas-sdk-go/blob/main/docs/docs/ApiError.md */
const atlas_Failure = schemas/* object */.Ikc({ error: schemas/* number */.aig(), errorCode: schemas/* string */.YjP() });
/**
 * Logs in as a service account. `version`: the date of the one of Atlas’s API whose calls are meant; `client`: whose secret it is if that stands alone.
 * https://www.mongodb.com/docs/atlas/api/service-accounts/generate-oauth2-token/
 */
async function loggedIn(account, admin, { ask }, version, client) {
    const id = admin.publicPart(/^(mdb_sa_id_[0-9a-f]{24}):/) ?? client;
    if (id === undefined)
        throw new core_inspection/* Unanswered */.XX('incomplete', 'the admin is no client id and secret with a colon in between');
    const secret = admin.derive((text) => text.replace(/^mdb_sa_id_\w+:/, ''));
    const at = atlas_atOf(account);
    const { access_token } = bodyOf(await ask((0,mongodb_atlas_service_accounts/* grant */.NG)(at, id, secret)), mongodb_atlas_service_accounts/* Token */.ou);
    const typeOf = (dated) => `application/vnd.atlas.${dated}+json`;
    const type = typeOf(version);
    const headers = { ...(0,probe/* bearer */.CM)({ value: core_secret/* Secret */.zh.of(access_token, [hostOf(account)]) }), accept: type };
    return {
        client: id,
        ask: (path, dated = version) => ({
            at,
            path: `/api/atlas/v2${path}`,
            headers: { ...headers, accept: typeOf(dated) },
        }),
        change: (method, path, body) => ({
            method,
            at,
            path: `/api/atlas/v2${path}`,
            headers: body === undefined ? headers : { ...headers, 'content-type': type },
            ...(body !== undefined && { body: JSON.stringify(body) }),
        }),
    };
}

;// CONCATENATED MODULE: ./.compiled/providers/issuers/atlas-keys.js


const Role = schemas/* object */.Ikc({ orgId: schemas/* string */.YjP().nullish(), groupId: schemas/* string */.YjP().nullish(), roleName: schemas/* string */.YjP() });
/** https://github.com/mongodb/atlas-sdk-go/blob/main/docs/docs/ApiKeyUserDetails.md */
const atlas_keys_Row = schemas/* object */.Ikc({
    id: schemas/* string */.YjP().regex(ID),
    desc: schemas/* string */.YjP().nullish(),
    roles: schemas/* array */.YOg(Role).default([]),
});
/** https://github.com/mongodb/atlas-sdk-go/blob/main/docs/docs/UserAccessListResponse.md */
const Address = schemas/* object */.Ikc({ cidrBlock: schemas/* string */.YjP() });
/** Its roles in a project, or in the organisation. */
function rolesIn({ roles }, project) {
    return roles.filter(({ groupId }) => (groupId ?? undefined) === project).map(({ roleName }) => roleName);
}
/**
 * What gives a new key the rights of another one beside its roles in the organisation. From where it may be used comes first: until then that is
 * anywhere, if the organisation lets it.
 */
function rightsFor(id, other, addresses, { path, pass }) {
    const listing = {
        request: pass.change('POST', `${path}/${id}/accessList`, addresses),
        done: { status: 200, body: schemas/* object */.Ikc({ results: schemas/* array */.YOg(Address) }) },
    };
    const projects = [...new Set(other.roles.flatMap(({ groupId }) => groupId ?? []))];
    return [
        ...(addresses.length === 0 ? [] : [listing]),
        ...projects.map((project) => {
            const given = [{ roles: rolesIn(other, project) }];
            const request = pass.change('POST', `/groups/${encodeURIComponent(project)}/apiKeys/${id}`, given);
            return { request, done: { status: 204 } };
        }),
    ];
}

;// CONCATENATED MODULE: ./.compiled/providers/issuers/atlas-rights.js


/** As the pages of Atlas call it. */
const OWNER = 'Organization Owner';
/**
 * Those that let nobody make credentials. What another one may that there may be some day, nobody knows here.
 * https://www.mongodb.com/docs/atlas/reference/user-roles/, https://www.mongodb.com/docs/atlas/configure-api-access/
 */
const LESSER = [
    'ORG_MEMBER',
    'ORG_READ_ONLY',
    'ORG_BILLING_ADMIN',
    'ORG_BILLING_READ_ONLY',
    'ORG_STREAM_PROCESSING_ADMIN',
    'ORG_GROUP_CREATOR',
];
/** What the admin lacks to make and delete credentials of an organisation, if it may read what it is itself. */
function lackingIn(organization, pass, { ask }) {
    const { client } = pass;
    const Roles = schemas/* object */.Ikc({ clientId: schemas/* literal */.euz(client), roles: schemas/* array */.YOg(schemas/* string */.YjP()).min(1) })
        .transform(({ roles }) => roles.map((role) => (LESSER.includes(role) ? role : OWNER)));
    const own = pass.ask(`/orgs/${organization}/serviceAccounts/${client}`, '2024-08-05');
    return lacking([OWNER], ask(own), Roles);
}

;// CONCATENATED MODULE: ./.compiled/providers/issuers/mongodb-atlas-api-key.js












const mongodb_atlas_api_key_PAGE = 100;
const mongodb_atlas_api_key_account = schemas/* strictObject */.rej({
    organization: schemas/* string */.YjP().regex(ID).describe('Id of the organisation whose key it is.'),
    cloud: cloud,
});
const mongodb_atlas_api_key_Created = schemas/* object */.Ikc({
    id: schemas/* string */.YjP().regex(ID),
    publicKey: schemas/* string */.YjP().regex(/^[a-z0-9]{8}$/),
    privateKey: schemas/* string */.YjP()
        .min(20)
        .regex(/^[^*]+$/),
});
const mongodbAtlasApiKey = (0,issuer/* defineIssuer */.H)({
    id: 'mongodb-atlas-api-key',
    title: 'MongoDB Atlas: programmatic API keys',
    provider: 'mongodb-atlas',
    docs: [
        'https://www.mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-createorgapikey',
        'https://www.mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-addgroupapikey',
        'https://www.mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-createorgapikeyaccesslistentry',
        'https://www.mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-deleteorgapikey',
        'https://www.mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-getorgserviceaccount',
    ],
    account: mongodb_atlas_api_key_account,
    destinations: (whose) => [hostOf(whose)],
    admin: 'a service account with the role Organization Owner, as its client id and its secret with a colon in between',
    parts: ['publicKey', 'privateKey'],
    labelled: (label) => label,
    list: async (access, tools) => (await mongodb_atlas_api_key_rowsOf(access, await login(access, tools), tools)).map(({ id, desc }) => ({
        id,
        label: desc ?? undefined,
        createdAt: undefined,
        lastUsedAt: undefined,
        isLive: true,
    })),
    test: async ({ publicKey, privateKey }, { account: whose }, tools) => {
        const others = { MONGODB_ATLAS_PUBLIC_KEY: publicKey };
        const asked = { kind: 'mongodb-atlas-private-key', value: privateKey, at: atlas_atOf(whose), others };
        return inspected(mongodb_atlas/* mongodbAtlas */.k, asked, tools);
    },
    mint: mongodb_atlas_api_key_mint,
    revoke: mongodb_atlas_api_key_revoke,
});
async function login({ account: whose, admin }, tools) {
    return loggedIn(whose, admin, tools, '2023-01-01');
}
function mongodb_atlas_api_key_pathOf({ account: { organization } }) {
    return `/orgs/${organization}/apiKeys`;
}
function listed(row, path, pass, { ask }) {
    const Rows = schemas/* object */.Ikc({ results: schemas/* array */.YOg(row) })
        .transform(({ results }) => ({ rows: results, next: results.length < mongodb_atlas_api_key_PAGE ? undefined : 'the next' }));
    return everyRow((_, before) => ask(pass.ask(`${path}?itemsPerPage=${mongodb_atlas_api_key_PAGE}&pageNum=${pageAfter(before, mongodb_atlas_api_key_PAGE)}`)), Rows);
}
async function mongodb_atlas_api_key_rowsOf(access, pass, tools) {
    return listed(atlas_keys_Row, mongodb_atlas_api_key_pathOf(access), pass, tools);
}
/** A new key may do what the one in use may, from where that may. */
async function mongodb_atlas_api_key_mint(order, access, tools) {
    const pass = await login(access, tools);
    const path = mongodb_atlas_api_key_pathOf(access);
    const current = (await mongodb_atlas_api_key_rowsOf(access, pass, tools)).find(({ id }) => id === order.current);
    if (current === undefined)
        return (0,issuer/* refused */.J)('the key in use is none of the organisation’s, so its roles are unknown');
    const addresses = await listed(Address, `${path}/${current.id}/accessList`, pass, tools);
    const roles = rolesIn(current, undefined);
    if (roles.length === 0)
        return (0,issuer/* refused */.J)('the key in use has no role in the organisation, and a new one takes one');
    const missing = await lackingIn(access.account.organization, pass, tools);
    if (missing !== undefined)
        return missing;
    const reply = await tools.change(pass.change('POST', path, { desc: order.label, roles }));
    const refusal = refusalIn(reply, atlas_Failure);
    if (refusal !== undefined)
        return refusal;
    const { id, publicKey, privateKey } = bodyOf(reply, mongodb_atlas_api_key_Created);
    for (const { request, done } of rightsFor(id, current, addresses, { path, pass })) {
        const given = await tools.change(request);
        // There is a key already, whatever was refused about it: it is found by its label, and goes.
        if (!(0,probe/* fits */.lA)(given, done))
            throw new core_inspection/* Unanswered */.XX('provider-error', `the new key got not all of its rights (status ${given.status})`);
    }
    const who = [hostOf(access.account), ...order.audience];
    const parts = { publicKey: core_secret/* Secret */.zh.of(publicKey, who), privateKey: core_secret/* Secret */.zh.of(privateKey, who) };
    return { answer: 'minted', id, parts };
}
async function mongodb_atlas_api_key_revoke(id, access, tools) {
    if (!ID.test(id))
        return (0,issuer/* refused */.J)('that is no id of a key');
    const pass = await login(access, tools);
    return endedByList(id, () => mongodb_atlas_api_key_rowsOf(access, pass, tools), () => tools.change(pass.change('DELETE', `${mongodb_atlas_api_key_pathOf(access)}/${id}`)), atlas_Failure);
}

// EXTERNAL MODULE: ./.compiled/providers/apis/stronger.js
var stronger = __webpack_require__(30530);
;// CONCATENATED MODULE: ./.compiled/providers/issuers/mongodb-atlas-service-account.js












const HOUR = 3_600_000;
/** Expired ones, too, keep their place. https://github.com/mongodb/terraform-provider-mongodbatlas/blob/master/docs/guides/service-account-secret-rotation.md */
const mongodb_atlas_service_account_ROOM = 2;
/** https://www.mongodb.com/docs/atlas/tutorial/rotate-service-account-secrets/ */
const LONGEST = 365 * 24;
/**
 * What is cut is cut for good, as far as anybody says: that deleting the new one gives the others their time back is on no page.
 * https://github.com/mongodb/terraform-provider-mongodbatlas/blob/master/docs/guides/service-account-secret-rotation.md#the-7-day-overlap-limit
 */
const OVERLAP = 7 * 24 * HOUR;
const mongodb_atlas_service_account_account = schemas/* strictObject */.rej({
    organization: schemas/* string */.YjP().regex(ID).optional().describe('Id of the organisation that the account is of.'),
    project: schemas/* string */.YjP()
        .regex(ID)
        .optional()
        .describe('Id of the project instead, for an account of a single project.'),
    client: schemas/* string */.YjP().regex(CLIENT).describe('Client id of the service account whose secrets they are.'),
    cloud: cloud,
})
    .refine(({ organization, project }) => (organization === undefined) !== (project === undefined), {
    error: 'either the organization is needed, or the project',
});
/** https://github.com/mongodb/atlas-sdk-go/blob/main/docs/docs/ServiceAccountSecret.md */
const mongodb_atlas_service_account_Created = schemas/* object */.Ikc({
    id: schemas/* string */.YjP().regex(ID),
    secret: schemas/* string */.YjP().min(20),
    createdAt: dates/* isoDate */._$,
    expiresAt: dates/* isoDate */._$,
});
const mongodbAtlasServiceAccount = (0,issuer/* defineIssuer */.H)({
    id: 'mongodb-atlas-service-account',
    title: 'MongoDB Atlas: secrets of a service account',
    provider: 'mongodb-atlas',
    docs: [
        'https://www.mongodb.com/docs/atlas/tutorial/rotate-service-account-secrets/',
        'https://www.mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-createorgserviceaccountsecret',
        'https://www.mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-deleteorgserviceaccountsecret',
        'https://www.mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-getorgserviceaccount',
    ],
    account: mongodb_atlas_service_account_account,
    destinations: (whose) => [hostOf(whose)],
    admin: 'a service account with the role Organization Owner, or Project Owner for an account of a project, as its client id and its secret with a colon in between',
    self: 'a secret of a service account that has that role itself',
    parts: ['secret'],
    room: mongodb_atlas_service_account_ROOM,
    // For `mint` they do: Atlas does not document whether those that are over are counted.
    countsDead: true,
    overlap: OVERLAP,
    // Not documented how exact it is.
    usage: { granularity: HOUR },
    list: async (access, tools) => (await mongodb_atlas_service_account_rowsOf(access, await mongodb_atlas_service_account_login(access, tools), tools)).map((row) => mongodb_atlas_service_account_keyOf(row, tools.now)),
    test: mongodb_atlas_service_account_test,
    mint: mongodb_atlas_service_account_mint,
    revoke: mongodb_atlas_service_account_revoke,
});
function mongodb_atlas_service_account_keyOf({ id, createdAt, expiresAt, lastUsedAt }, now) {
    const isLive = expiresAt === undefined || expiresAt > now;
    return { id, label: undefined, createdAt, expiresAt, lastUsedAt, isLive };
}
async function mongodb_atlas_service_account_login({ account: whose, admin }, tools) {
    return loggedIn(whose, admin, tools, '2024-08-05', whose.client);
}
function mongodb_atlas_service_account_pathOf({ account: { organization, project, client } }) {
    const owner = organization === undefined ? `/groups/${project}` : `/orgs/${organization}`;
    return `${owner}/serviceAccounts/${client}`;
}
async function mongodb_atlas_service_account_rowsOf(access, pass, { ask }) {
    return bodyOf(await ask(pass.ask(mongodb_atlas_service_account_pathOf(access))), mongodb_atlas_service_accounts/* Account */.gD).secrets;
}
/** Which of the account’s secrets it is, only what is not masked can say. */
async function mongodb_atlas_service_account_test({ secret }, access, tools) {
    const { client } = access.account;
    const [at, others] = [
        atlas_atOf(access.account),
        { 'mongodb-atlas-service-account-id': core_secret/* Secret */.zh.of(client, [hostOf(access.account)]) },
    ];
    const asked = { kind: 'mongodb-atlas-service-account-secret', value: secret, at, others };
    const inspection = await inspected(mongodb_atlas/* mongodbAtlas */.k, asked, tools);
    if (inspection.answer !== 'live')
        return inspection;
    const rows = await mongodb_atlas_service_account_rowsOf(access, await mongodb_atlas_service_account_login(access, tools), tools);
    const own = (0,stronger/* only */.j6)(rows, ({ maskedSecretValue }) => (0,mongodb_atlas_service_accounts/* fits */.lA)(secret, maskedSecretValue));
    return (0,core_inspection/* live */.VD)({ handle: own?.id, createdAt: own?.createdAt, expiresAt: own?.expiresAt });
}
async function mongodb_atlas_service_account_mint(order, access, tools) {
    const hours = Math.ceil((order.until.getTime() - tools.now.getTime()) / HOUR);
    if (hours > LONGEST)
        return (0,issuer/* refused */.J)('Atlas lets no secret live for longer than 365 days');
    const pass = await mongodb_atlas_service_account_login(access, tools);
    const rows = await mongodb_atlas_service_account_rowsOf(access, pass, tools);
    if (order.current !== undefined && !rows.some(({ id }) => id === order.current))
        return (0,issuer/* refused */.J)('the secret in use is none of the service account’s');
    if (rows.length >= mongodb_atlas_service_account_ROOM) {
        const others = rows.flatMap(({ id }) => (id === order.current ? [] : [id])).join(', ');
        return { answer: 'full', detail: `the account has ${mongodb_atlas_service_account_ROOM} secrets already: delete ${others}` };
    }
    const missing = await lackingOf(pass, access, tools);
    if (missing !== undefined)
        return missing;
    const body = { secretExpiresAfterHours: Math.max(hours, 8) };
    const reply = await tools.change(pass.change('POST', `${mongodb_atlas_service_account_pathOf(access)}/secrets`, body));
    const refusal = refusalIn(reply, atlas_Failure);
    if (refusal !== undefined)
        return refusal;
    const { id, secret, createdAt, expiresAt } = bodyOf(reply, mongodb_atlas_service_account_Created, 201);
    const parts = { secret: core_secret/* Secret */.zh.of(secret, [hostOf(access.account), ...order.audience]) };
    return { answer: 'minted', id, parts, createdAt, expiresAt };
}
/**
 * Of a project, roles in it do as well as those in its organisation, and the one or the other is not told. What takes an account to end and make
 * secrets of its own is not documented.
 */
async function lackingOf(pass, { account: { organization, client } }, tools) {
    return organization === undefined || pass.client === client
        ? undefined
        : lackingIn(organization, pass, tools);
}
async function mongodb_atlas_service_account_revoke(id, access, tools) {
    if (!ID.test(id))
        return (0,issuer/* refused */.J)('that is no id of a secret');
    const pass = await mongodb_atlas_service_account_login(access, tools);
    return endedByList(id, () => mongodb_atlas_service_account_rowsOf(access, pass, tools), () => tools.change(pass.change('DELETE', `${mongodb_atlas_service_account_pathOf(access)}/secrets/${id}`)), atlas_Failure);
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/coerce.js
var coerce = __webpack_require__(49567);
// EXTERNAL MODULE: ./.compiled/core/databases.js
var databases = __webpack_require__(50883);
// EXTERNAL MODULE: ./.compiled/providers/apis/database-session.js
var database_session = __webpack_require__(45798);
// EXTERNAL MODULE: ./.compiled/providers/apis/database-url.js
var database_url = __webpack_require__(30027);
;// CONCATENATED MODULE: ./.compiled/providers/issuers/database-account.js






/** Keys of an account that say where the server is. `usual`: the port that it has if nothing is said. */
function placeKeys(usual) {
    return {
        host: schemas/* string */.YjP().regex(database_url/* HOST */.jg).describe('Host of the server.'),
        port: schemas/* union */.KCZ([
            schemas/* number */.aig(),
            schemas/* string */.YjP()
                .regex(/^\d{1,5}$/)
                .transform(Number),
        ])
            .pipe(schemas/* number */.aig().int().min(1).max(65_535))
            .default(usual)
            .describe('Port of the server: a number from 1 to 65535.'),
        tls: schemas/* enum */.k5n(['verify', 'require', 'off'])
            .default('verify')
            .describe('Whether connections are encrypted: `verify`, and only with a certificate that holds (`NODE_EXTRA_CA_CERTS` names authorities of your own); `require`, with any; `off`, not at all.'),
    };
}
function database_account_destinationsOf({ host, port }) {
    return [`${host}:${port}`];
}
/** The admin credential as a login; its name is no secret. */
function adminLogin(admin, { host, port, tls }, database) {
    const user = admin.publicPart(/^([^:]+):/);
    if (user === undefined) {
        throw new core_inspection/* Unanswered */.XX('incomplete', 'the admin credential is no name and password with a colon in between');
    }
    const password = admin.derive((text) => text.slice(text.indexOf(':') + 1));
    return { host, port, tls, user, password, database };
}
/** Works as the admin. What the server does not let it do ends in `Unanswered` ('refused'). */
async function asAdmin(opening, work) {
    try {
        return await (0,database_session/* loggedIn */.eY)(opening, work, ({ code }) => {
            throw new core_inspection/* Unanswered */.XX('refused', `the server does not let the admin in: ${meaning(code)}`);
        });
    }
    catch (error) {
        if (!(error instanceof databases/* StatementRefused */.C))
            throw error;
        throw new core_inspection/* Unanswered */.XX('refused', `the server does not let the admin do it: ${meaning(error.code)}`);
    }
}
/**
 * Of the codes that people meet: https://www.postgresql.org/docs/current/errcodes-appendix.html,
 * https://dev.mysql.com/doc/mysql-errors/8.4/en/server-error-reference.html, https://redis.io/docs/latest/operate/oss_and_stack/management/security/acl/
 */
const MEANINGS = {
    '28P01': 'its name or its password is wrong',
    '28000': 'the rules of the server refuse it',
    '3D000': 'there is no such database',
    '42501': 'it lacks a right',
    '1044': 'it may not use that database',
    '1045': 'its name or its password is wrong',
    '1049': 'there is no such database',
    '1142': 'it lacks a right',
    '1227': 'it lacks a right',
    WRONGPASS: 'its name or its password is wrong',
    NOAUTH: 'it has to give a password',
    NOPERM: 'it lacks a right',
};
function meaning(code) {
    const said = MEANINGS[code];
    return said === undefined ? code : `${said} (${code})`;
}
/** What was refused before anything was done, as an answer. */
async function orRefused(work) {
    try {
        return await work;
    }
    catch (error) {
        if (error instanceof core_inspection/* Unanswered */.XX && error.reason === 'refused')
            return (0,issuer/* refused */.J)(error.detail ?? error.reason);
        throw error;
    }
}
/** The rows, all of which have to be as they should: what is missing would be taken for dead. */
async function rowsAs(row, answer) {
    const rows = row.array().safeParse(await answer);
    if (rows.success)
        return rows.data;
    throw new core_inspection/* Unanswered */.XX('unexpected-reply', 'rows of another kind');
}

// EXTERNAL MODULE: ./.compiled/providers/apis/mysql-account.js
var mysql_account = __webpack_require__(54512);
// EXTERNAL MODULE: ./.compiled/providers/apis/mysql-refusal.js
var mysql_refusal = __webpack_require__(58783);
;// CONCATENATED MODULE: ./.compiled/providers/issuers/alternation.js

/** What every label of ours is, and what nobody else writes beside an account. */
const LABEL = /^mcp-rekey\/[A-Za-z0-9/-]{1,53}$/;
function idOf({ user, generation }) {
    return `${user}@${generation}`;
}
/** Names of accounts have no `@` in them. */
function userIn(id) {
    return id.slice(0, Math.max(id.indexOf('@'), 0));
}
function alternation_keyOf(turn) {
    const { label, createdAt, isLive } = turn;
    return { id: idOf(turn), label, createdAt, lastUsedAt: undefined, isLive };
}
/** The account that may get a new password: never the one in use, and none that lets anybody in. */
function idleAmong(turns, current) {
    if (turns.length !== 2)
        return (0,issuer/* refused */.J)('the server does not have both of these accounts');
    if (current !== undefined && !turns.some((turn) => idOf(turn) === current && turn.isLive)) {
        return (0,issuer/* refused */.J)('the one in use is none of what the server has now: somebody else has changed it');
    }
    const idle = turns.find((turn) => idOf(turn) !== current && !turn.isLive);
    if (idle !== undefined)
        return idle;
    const ids = turns.filter((turn) => idOf(turn) !== current).map(idOf);
    return {
        answer: 'full',
        detail: `${ids.join(' and ')} may log in too: lock whatever of it nobody uses, and it gets the new password`,
    };
}

;// CONCATENATED MODULE: ./.compiled/providers/issuers/mysql-states.js




const flag = schemas/* union */.KCZ([schemas/* number */.aig(), schemas/* string */.YjP(), schemas/* null */.chJ()]).transform((value) => Number(value ?? 0) !== 0);
const seconds = schemas/* union */.KCZ([schemas/* number */.aig(), schemas/* string */.YjP(), schemas/* null */.chJ()]).transform((value) => Number(value ?? 0));
const mysql_states_Row = schemas/* object */.Ikc({
    user: schemas/* string */.YjP(),
    host: schemas/* string */.YjP(),
    locked: flag,
    changed: seconds,
    labels: schemas/* string */.YjP().nullable(),
});
/** Those of both accounts that there are, in the order in which the policy names them. */
async function stateOf(session, { accounts }, { users, from }) {
    const rows = await rowsAs(mysql_states_Row, session.query(accounts, users));
    return users.flatMap((user) => {
        const all = rows.filter((row) => row.user === user);
        return all
            .filter(({ host }) => host === from)
            .map(({ locked, changed, labels }) => {
            const own = (labels ?? '').split(',').filter((label) => LABEL.test(label));
            return {
                user,
                name: `\`${user}\`@\`${from}\``,
                label: own.at(-1),
                labels: own,
                // By the second in which somebody has set it.
                generation: own.at(-1) ?? `${changed}`,
                createdAt: changed > 0 ? new Date(changed * 1000) : undefined,
                isLive: !locked,
                hasNamesake: all.length > 1,
            };
        });
    });
}
/** https://mariadb.com/docs/server/reference/sql-functions/secondary-functions/miscellaneous-functions/get_lock, ends with the session at the latest. */
const LOCK = 'mcp-rekey';
/** In seconds: a server notices only after a moment that a session has gone. */
const PATIENCE = 3;
/** Does something while nobody else of ours does: statements about accounts are no transactions. */
async function holding(session, work) {
    const [row] = await session.change(`SELECT GET_LOCK('${LOCK}', ${PATIENCE}) AS held`);
    if (Number(row?.['held']) !== 1)
        throw new core_inspection/* Unanswered */.XX('refused', 'another run is at work on this server');
    return work();
}
/** Why the one must not take the place of the other; `undefined` if both may do the same. */
async function unlike(session, accounts, { users }) {
    const [one, other] = [await rightsOf(session, accounts[0]), await rightsOf(session, accounts[1])];
    if (one === other)
        return undefined;
    return `${users.join(' and ')} differ in what they may do: grant both the same, and set the same options`;
}
/**
 * What the admin lacks; `undefined` if nothing, or if it has roles, whose privileges nobody is told here.
 * https://dev.mysql.com/doc/refman/8.4/en/information-schema-user-privileges-table.html, https://mariadb.com/docs/server/reference/system-tables/information-schema/information-schema-tables/information-schema-user_privileges-table
 */
async function mysql_states_lacking(session, { privileges }) {
    const rows = await rowsAs(schemas/* object */.Ikc({ privilege: schemas/* string */.YjP(), role: schemas/* string */.YjP().nullable() }), session.query(`
      SELECT PRIVILEGE_TYPE AS privilege, CURRENT_ROLE() AS role FROM information_schema.USER_PRIVILEGES
      WHERE GRANTEE = CONCAT('''', REPLACE(CURRENT_USER(), '@', '''@'''), '''')`));
    const isTold = rows.length > 0 && rows.every(({ role }) => role === null || role === 'NONE');
    const missing = privileges.filter((name) => !rows.some(({ privilege }) => privilege === name));
    if (!isTold || missing.length === 0)
        return undefined;
    return `the admin lacks ${missing.map((name) => `"${name}"`).join(', ')} on everything`;
}
/** Whatever the server says of an account, without its name, its password and our labels. */
async function rightsOf(session, { name }) {
    const rows = await session.query(`SHOW GRANTS FOR ${name}`);
    const rights = rows.map((row) => `${Object.values(row)[0]}`
        .replaceAll(name, 'it')
        .replace(/ IDENTIFIED (?:BY PASSWORD|VIA) .*?(?= REQUIRE | WITH |$)/, ''));
    return rights
        .filter((right) => !/^GRANT `mcp-rekey\/[\w/-]+` TO it$/.test(right))
        .sort()
        .join('\n');
}

;// CONCATENATED MODULE: ./.compiled/providers/issuers/new-password.js

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
/** 238 bits: letters and digits alone stand in every URL, file and statement as they are. */
const LENGTH = 40;
/** The greatest multiple of 62 in a byte: what is above would make some letters likelier than others. */
const FAIR = 248;
function newPassword(audience) {
    return core_secret/* Secret */.zh.of(randomText(LENGTH), audience);
}
function randomText(length) {
    let text = '';
    while (text.length < length) {
        for (const byte of crypto.getRandomValues(new Uint8Array(length))) {
            if (byte < FAIR && text.length < length)
                text += ALPHABET[byte % ALPHABET.length];
        }
    }
    return text;
}

;// CONCATENATED MODULE: ./.compiled/providers/issuers/mysql-accounts.js












const user = schemas/* string */.YjP().regex(/^[A-Za-z_][\w$-]{0,31}$/);
const mysql_accounts_account = schemas/* strictObject */.rej({
    ...placeKeys(3306),
    users: schemas/* tuple */.PVZ([user, user])
        .refine(([one, other]) => one !== other)
        .describe('Names of the two accounts that take turns. Both have the same privileges; the one that is not in use is locked. There are no others of these names.'),
    from: schemas/* string */.YjP()
        .regex(/^[\w.%:/-]{1,60}$/)
        .default('%')
        .describe('The host part of both: from where they may log in.'),
});
/** Two accounts that take turns, on either kind of server: what makes, tries and ends their passwords. */
function takingTurns(dialect) {
    const working = async (access, { databases }, work) => asAdmin(databases.mysql(adminLogin(access.admin, access.account)), async (session) => {
        await dialect.check(session);
        return work(session);
    });
    return {
        account: mysql_accounts_account,
        destinations: database_account_destinationsOf,
        parts: ['user', 'password'],
        room: 2,
        list: async (access, tools) => working(access, tools, async (session) => (await stateOf(session, dialect, access.account)).map(alternation_keyOf)),
        labelled: (label) => label,
        test: async (parts, access, tools) => mysql_accounts_test(parts, access, tools, async (work) => working(access, tools, work), dialect),
        mint: async (order, access, tools) => orRefused(working(access, tools, async (session) => {
            const idle = async () => idleFor(order, access.account, session, dialect);
            // Before anybody is held up by it.
            const early = await idle();
            if ('answer' in early)
                return early;
            return holding(session, async () => mysql_accounts_mint(order, access.account, await idle(), session, dialect));
        })),
        revoke: async (id, access, tools) => {
            if (!access.account.users.includes(userIn(id)))
                return (0,issuer/* refused */.J)('it is of none of the two accounts');
            return orRefused(working(access, tools, async (session) => holding(session, async () => mysql_accounts_revoke(id, access.account, session, dialect))));
        },
    };
}
async function mysql_accounts_test({ user: given, password }, { account: place }, { databases }, admin, dialect) {
    const name = given.publicPart(/^(.*)$/s);
    if (!place.users.includes(name))
        return (0,core_inspection/* unknown */.L5)('no-way', 'it is of none of the two accounts');
    const { host, port, tls } = place;
    const own = async () => (await admin(async (session) => stateOf(session, dialect, place))).find((one) => one.user === name);
    return (0,database_session/* loggedIn */.eY)(databases.mysql({ host, port, tls, user: name, password: password }), async (session) => {
        const scopes = await (0,mysql_account/* grantsOf */.Rr)(session);
        const state = await own();
        return (0,core_inspection/* live */.VD)({ scopes, handle: state && idOf(state), createdAt: state?.createdAt });
    }, async ({ code }) => {
        const inspection = await (0,mysql_refusal/* refused */.J)(code, name, admin);
        // The server says so of a wrong password, and of more: of a locked account, it can be nothing else.
        if (inspection.answer !== 'unknown' || code !== '1045')
            return inspection;
        return (await own())?.isLive === false ? { answer: 'dead', because: 'disabled' } : inspection;
    });
}
/** The account that may get a new password, if nothing speaks against it. */
async function idleFor({ label, current }, place, session, dialect) {
    if (!LABEL.test(label))
        return (0,issuer/* refused */.J)('that is no label of ours');
    const accounts = await stateOf(session, dialect, place);
    const idle = idleAmong(accounts, current);
    if ('answer' in idle)
        return idle;
    if (accounts.some(({ hasNamesake }) => hasNamesake)) {
        return (0,issuer/* refused */.J)('there are accounts of the same name for other hosts: nobody could tell their sessions apart');
    }
    const why = (await unlike(session, accounts, place)) ?? (await mysql_states_lacking(session, dialect));
    return why === undefined ? idle : (0,issuer/* refused */.J)(why);
}
async function mysql_accounts_mint({ label, audience }, place, idle, session, dialect) {
    if ('answer' in idle)
        return idle;
    const readers = [...database_account_destinationsOf(place), ...audience];
    const password = newPassword(readers);
    try {
        await dialect.letIn(session, idle, password, label);
    }
    catch (error) {
        if (error instanceof databases/* StatementRefused */.C)
            await dialect.forget(session, label);
        throw error;
    }
    return {
        answer: 'minted',
        id: idOf({ user: idle.user, generation: label }),
        parts: { user: core_secret/* Secret */.zh.of(idle.user, readers), password },
    };
}
async function mysql_accounts_revoke(id, place, session, dialect) {
    const accounts = await stateOf(session, dialect, place);
    const one = accounts.find((account) => account.user === userIn(id));
    if (one === undefined) {
        return accounts.length > 0 ? { answer: 'gone' } : (0,issuer/* refused */.J)('the server has none of the two accounts');
    }
    if (one.hasNamesake)
        return (0,issuer/* refused */.J)('there are accounts of the same name for other hosts');
    // A locked one without a label was ended by a run before, or by hand.
    const isIt = idOf(one) === id && (one.isLive || one.label !== undefined);
    if (isIt)
        await dialect.shutOut(session, one, newPassword(database_account_destinationsOf(place)));
    // Sessions outlive their password. A run before may have come no further.
    if (isIt || !one.isLive)
        await dialect.endSessions(session, one);
    if (isIt && one.label !== undefined)
        await dialect.forget(session, one.label, one);
    return { answer: isIt ? 'revoked' : 'gone' };
}

;// CONCATENATED MODULE: ./.compiled/providers/issuers/mysql.js






/**
 * The label is an attribute of the account, and set together with the password: https://dev.mysql.com/doc/refman/8.4/en/alter-user.html. MySQL could
 * keep two passwords of one account too, but ends only the older one of them, so that a new one that was never used could not be taken back.
 */
const dialect = {
    check: async (session) => {
        const [row] = await session.query('SELECT VERSION() AS version');
        const version = `${row?.['version']}`;
        if (/mariadb/i.test(version)) {
            throw new core_inspection/* Unanswered */.XX('refused', 'the server is a MariaDB: for that, `provider` is `mysql-mariadb`');
        }
        const [major = 0, minor = 0, patch = 0] = version.split(/[.-]/).map(Number);
        if (major > 8 || (major === 8 && (minor > 0 || patch >= 21)))
            return;
        throw new core_inspection/* Unanswered */.XX('refused', 'the server is older than MySQL 8.0.21, which first had attributes of accounts');
    },
    // Without the latter it would see no sessions of others, and leave them.
    privileges: ['CREATE USER', 'PROCESS'],
    // https://dev.mysql.com/worklog/task/?id=13562 says where attributes are.
    accounts: `
    SELECT user AS user, host AS host, account_locked = 'Y' AS locked, UNIX_TIMESTAMP(password_last_changed) AS changed,
      JSON_UNQUOTE(JSON_EXTRACT(User_attributes, '$.metadata."mcp-rekey"')) AS labels
    FROM mysql.user WHERE user IN (?, ?)`,
    // The server writes neither to its logs: https://dev.mysql.com/doc/refman/8.4/en/password-logging.html
    letIn: async (session, { name }, password, label) => {
        const attribute = JSON.stringify({ 'mcp-rekey': label });
        await session.change((0,core_secret/* secretText */.yD) `ALTER USER ${name} IDENTIFIED BY '${password}' ACCOUNT UNLOCK ATTRIBUTE '${attribute}'`);
    },
    shutOut: async (session, { name }, password) => {
        await session.change((0,core_secret/* secretText */.yD) `ALTER USER ${name} IDENTIFIED BY '${password}' ACCOUNT LOCK`);
    },
    endSessions: async (session, { user }) => {
        const rows = session.query('SELECT id AS id FROM information_schema.processlist WHERE user = ?', [user]);
        for (const { id } of await rowsAs(schemas/* object */.Ikc({ id: coerce/* number */.ai().int() }), rows)) {
            await session.change(`KILL CONNECTION ${id}`);
        }
    },
    // `null` takes a key away.
    forget: async (session, _, account) => {
        if (account !== undefined)
            await session.change(`ALTER USER ${account.name} ATTRIBUTE '{"mcp-rekey": null}'`);
    },
};
const mysql = (0,issuer/* defineIssuer */.H)({
    id: 'mysql',
    title: 'MySQL: two accounts that take turns',
    provider: 'mysql',
    docs: [
        'https://dev.mysql.com/doc/refman/8.4/en/alter-user.html',
        'https://dev.mysql.com/doc/refman/8.4/en/information-schema-user-attributes-table.html',
        'https://dev.mysql.com/doc/refman/8.4/en/kill.html',
    ],
    admin: 'an account of MySQL 8.0.21 or later, as its name and its password with a colon in between: with "CREATE USER", "CONNECTION_ADMIN" and "PROCESS" on everything, and "SELECT" on the database "mysql"',
    experimental: 'it was written from the manual, and has never met a MySQL server',
    ...takingTurns(dialect),
});

;// CONCATENATED MODULE: ./.compiled/providers/issuers/mysql-mariadb.js








/**
 * Accounts of MariaDB have no comments. What has a name of our own, and shows beside an account, is a role: one without privileges, called like the
 * label, is granted before the password counts, and goes when the password is dead. Each statement is whole or not at all (since 10.6), so
 * that a run that ends anywhere leaves at most a role of which nothing follows. The next one that makes a password takes it away.
 * https://mariadb.com/docs/server/security/user-account-management/roles/roles_overview
 */
const mysql_mariadb_dialect = {
    check: async (session) => {
        const [row] = await session.query('SELECT VERSION() AS version');
        if (/mariadb/i.test(`${row?.['version']}`))
            return;
        throw new core_inspection/* Unanswered */.XX('refused', 'the server is no MariaDB: for MySQL, `provider` is `mysql`');
    },
    privileges: ['CREATE USER'],
    // https://mariadb.com/docs/server/reference/system-tables/the-mysql-database-tables/mysql-global_priv-table
    accounts: `
    SELECT g.User AS user, g.Host AS host, JSON_VALUE(g.Priv, '$.account_locked') AS locked,
      JSON_VALUE(g.Priv, '$.password_last_changed') AS changed, (
        SELECT GROUP_CONCAT(m.Role ORDER BY m.Role SEPARATOR ',') FROM mysql.roles_mapping m
        WHERE m.User = g.User AND m.Host = g.Host AND m.Role LIKE 'mcp-rekey/%'
      ) AS labels
    FROM mysql.global_priv g WHERE g.User IN (?, ?) AND JSON_VALUE(g.Priv, '$.is_role') IS NULL`,
    letIn: async (session, account, password, label) => {
        for (const old of [...account.labels, ...(await unused(session))])
            await session.change(dropping(old));
        await session.change(`CREATE ROLE \`${label}\``);
        await session.change(`GRANT \`${label}\` TO ${account.name}`);
        await session.change((0,core_secret/* secretText */.yD) `${identified(account, password)} ACCOUNT UNLOCK`);
    },
    shutOut: async (session, account, password) => {
        await session.change((0,core_secret/* secretText */.yD) `${identified(account, password)} ACCOUNT LOCK`);
    },
    endSessions: async (session, { user }) => {
        await session.change(`KILL CONNECTION USER \`${user}\``);
    },
    forget: async (session, label) => {
        await session.change(dropping(label));
    },
};
/**
 * Labels that nobody has but whoever made them: a role is its maker's to grant. All of ours who change anything hold one and the same lock of the
 * server, so that a run that made one of these has ended. https://mariadb.com/docs/server/reference/system-tables/the-mysql-database-tables/mysql-roles_mapping-table
 */
async function unused(session) {
    const rows = session.query(`
    SELECT r.User AS label FROM mysql.global_priv r
    WHERE JSON_VALUE(r.Priv, '$.is_role') IS NOT NULL AND r.User LIKE 'mcp-rekey/%' AND NOT EXISTS (
      SELECT 1 FROM mysql.roles_mapping m WHERE m.Role = r.User AND m.Admin_option = 'N'
    )`);
    const found = await rowsAs(schemas/* object */.Ikc({ label: schemas/* string */.YjP() }), rows);
    return found.map(({ label }) => label).filter((label) => LABEL.test(label));
}
function dropping(label) {
    return `DROP ROLE IF EXISTS \`${label}\``;
}
/** By its hash, so that no log of statements has it: https://mariadb.com/docs/server/reference/plugins/authentication-plugins/authentication-plugin-mysql_native_password */
function identified({ name }, password) {
    const sha1 = (bytes) => (0,external_node_crypto_.createHash)('sha1').update(bytes).digest();
    const hash = password.derive((text) => `*${sha1(sha1(text)).toString('hex').toUpperCase()}`);
    return (0,core_secret/* secretText */.yD) `ALTER USER ${name} IDENTIFIED VIA mysql_native_password USING '${hash}'`;
}
const mysqlMariadb = (0,issuer/* defineIssuer */.H)({
    id: 'mysql-mariadb',
    title: 'MariaDB: two accounts that take turns',
    provider: 'mysql',
    docs: [
        'https://mariadb.com/docs/server/reference/sql-statements/account-management-sql-statements/alter-user',
        'https://mariadb.com/docs/server/reference/sql-statements/account-management-sql-statements/create-role',
        'https://mariadb.com/docs/server/reference/sql-statements/administrative-sql-statements/kill',
    ],
    admin: 'an account of MariaDB 10.5.2 or later, as its name and its password with a colon in between: with "CREATE USER" and "CONNECTION ADMIN" on everything, and "SELECT" on the database "mysql"',
    ...takingTurns(mysql_mariadb_dialect),
});

// EXTERNAL MODULE: ./.compiled/providers/apis/neon.js
var neon = __webpack_require__(38474);
;// CONCATENATED MODULE: ./.compiled/providers/issuers/neon-rights.js



/** As Neon calls what makes keys of an organisation, and who may: https://neon.com/docs/manage/api-keys, https://neon.com/docs/manage/orgs-api */
const KEY = 'Personal API Key';
const ROLE = 'Organization administrator';
/** https://neon.com/docs/reference/api/users/get-auth-details */
const Kind = schemas/* object */.Ikc({ auth_method: schemas/* string */.YjP() })
    .transform(({ auth_method: method }) => (method === 'api_key_org' ? [] : [KEY]));
/** https://neon.com/docs/reference/api/users/get-current-user-info */
const Own = schemas/* object */.Ikc({ id: schemas/* string */.YjP() });
/** https://neon.com/docs/reference/api/organizations/get-organization-members */
const Member = schemas/* object */.Ikc({ member: schemas/* object */.Ikc({ user_id: schemas/* string */.YjP(), role: schemas/* string */.YjP() }) });
/** What the admin lacks to make and revoke keys of an organisation, also those for one project. `ask`: below `/api/v2`. */
async function lackedIn(organization, ask) {
    const missing = await lacking([KEY], ask('/auth'), Kind);
    if (missing !== undefined)
        return missing;
    const user = (await (0,core_rights/* toldTo */.dE)(ask('/users/me'), Own))?.id;
    if (user === undefined)
        return undefined;
    // The list is in pages: of whoever is not on its first one, nothing is told. What another role may that there may be some day, nobody knows here.
    const isMember = ({ member }) => member.user_id === user && member.role === 'member';
    const rights = schemas/* object */.Ikc({ members: schemas/* array */.YOg(Member) })
        .transform(({ members }) => (members.some(isMember) ? [] : [ROLE]));
    return lacking([ROLE], ask(`/organizations/${organization}/members`), rights);
}

;// CONCATENATED MODULE: ./.compiled/providers/issuers/neon.js









const neon_AT = 'https://console.neon.tech';
const neon_account = schemas/* strictObject */.rej({
    organization: schemas/* string */.YjP()
        .regex(/^org-[\w-]{1,100}$/)
        .optional()
        .describe('Id of the organisation whose key it is. Without it, it is a personal key.'),
    project: schemas/* string */.YjP()
        .regex(/^[\w-]{1,100}$/)
        .optional()
        .describe('Id of the only project of the organisation that the key may access. Without it, all of them.'),
})
    .refine(({ organization, project }) => project === undefined || organization !== undefined, {
    error: 'a project takes its organization beside it',
});
const neon_Row = schemas/* object */.Ikc({
    id: schemas/* number */.aig().int(),
    name: schemas/* string */.YjP(),
    created_at: dates/* isoDate */._$,
    last_used_at: dates/* isoDate */._$.nullish(),
    project_id: schemas/* string */.YjP().nullish(),
});
/** https://neon.com/docs/reference/api/organizations/create-org-api-key */
const neon_Created = schemas/* object */.Ikc({ id: schemas/* number */.aig().int(), key: schemas/* string */.YjP().min(20), created_at: dates/* isoDate */._$ });
/** https://neon.com/docs/reference/api/api-keys: all errors have this form. */
const neon_Failure = schemas/* object */.Ikc({ message: schemas/* string */.YjP(), code: schemas/* string */.YjP() });
const neon_neon = (0,issuer/* defineIssuer */.H)({
    id: 'neon',
    title: 'Neon: API keys',
    provider: 'neon',
    docs: [
        'https://neon.com/docs/manage/api-keys',
        'https://neon.com/docs/reference/api/api-keys',
        'https://neon.com/docs/reference/api/organizations/create-org-api-key',
        'https://neon.com/docs/reference/api/organizations/revoke-org-api-key',
        'https://neon.com/docs/reference/api/users/get-auth-details',
        'https://neon.com/docs/reference/api/organizations/get-organization-members',
    ],
    account: neon_account,
    destinations: () => neon/* neon */.l.hosts,
    admin: 'a personal API key: of the same user, or of an administrator of the organisation',
    self: 'a personal key makes another one of its user',
    parts: ['token'],
    // Not documented how exact it is.
    usage: { granularity: 3_600_000 },
    labelled: (label) => label,
    list: async (access, tools) => (await neon_rowsOf(access, tools)).map(neon_keyOf),
    test: async ({ token }, _, tools) => inspected(neon/* neon */.l, { kind: 'neon-api-key', value: token, at: neon_AT }, tools),
    mint: neon_mint,
    revoke: neon_revoke,
});
function neon_keyOf({ id, name, created_at, last_used_at }) {
    const lastUsedAt = last_used_at === null ? 'never' : last_used_at;
    return { id: `${id}`, label: name, createdAt: created_at, lastUsedAt, isLive: true };
}
function neon_pathOf({ account: { organization } }) {
    return organization === undefined ? '/api/v2/api_keys' : `/api/v2/organizations/${organization}/api_keys`;
}
/** Not in pages. Those that may access more or less than one of this account are others. */
async function neon_rowsOf(access, { ask }) {
    const reply = await ask({ at: neon_AT, path: neon_pathOf(access), headers: (0,probe/* bearer */.CM)({ value: access.admin }) });
    const { project } = access.account;
    return bodyOf(reply, schemas/* array */.YOg(neon_Row)).filter(({ project_id }) => (project_id ?? undefined) === project);
}
async function neon_mint(order, access, tools) {
    if (order.current !== undefined) {
        const rows = await neon_rowsOf(access, tools);
        if (!isListed(order.current, rows))
            return (0,issuer/* refused */.J)('the key in use is none of that account’s');
    }
    const { organization, project } = access.account;
    const headers = (0,probe/* bearer */.CM)({ value: access.admin });
    const missing = organization &&
        (await lackedIn(organization, (path) => tools.ask({ at: neon_AT, path: `/api/v2${path}`, headers })));
    if (missing)
        return missing;
    const reply = await tools.change({
        method: 'POST',
        at: neon_AT,
        path: neon_pathOf(access),
        headers: { ...headers, 'content-type': 'application/json' },
        body: JSON.stringify({ key_name: order.label, ...(project !== undefined && { project_id: project }) }),
    });
    const refusal = refusalIn(reply, neon_Failure);
    if (refusal !== undefined)
        return refusal;
    const { id, key, created_at } = bodyOf(reply, neon_Created);
    const token = core_secret/* Secret */.zh.of(key, [...neon/* neon */.l.hosts, ...order.audience]);
    return { answer: 'minted', id: `${id}`, parts: { token }, createdAt: created_at };
}
async function neon_revoke(id, access, tools) {
    // What is not there any more is told in a way that is not documented.
    if (!isListed(id, await neon_rowsOf(access, tools)))
        return { answer: 'gone' };
    const done = schemas/* object */.Ikc({ id: schemas/* literal */.euz(Number(id)), revoked: schemas/* literal */.euz(true) });
    const headers = (0,probe/* bearer */.CM)({ value: access.admin });
    const reply = await tools.change({ method: 'DELETE', at: neon_AT, path: `${neon_pathOf(access)}/${id}`, headers });
    return ended(reply, { done: { status: 200, body: done }, error: neon_Failure });
}

// EXTERNAL MODULE: ./.compiled/providers/apis/notion.js
var notion = __webpack_require__(62191);
;// CONCATENATED MODULE: ./.compiled/providers/issuers/notion.js


/** A connection has one token, and to refresh it ends the old one: so another connection is made beside it. */
const notion_notion = assisted({
    id: 'notion',
    title: 'Notion: tokens of internal connections',
    provider: 'notion',
    docs: [
        'https://developers.notion.com/guides/get-started/internal-connections',
        'https://developers.notion.com/reference/capabilities',
    ],
    api: notion/* notion */.I,
    kind: 'notion-token',
    at: 'https://api.notion.com',
    byHand: {
        url: 'https://www.notion.so/profile/integrations',
        steps: [
            'Make a second internal connection in the same workspace; do not refresh the token of the one in use, which would end at once.',
            'Give it the capabilities that the connection in use has, and no more.',
            'Add it to every page that the connection in use was added to.',
            'Copy its token.',
        ],
        revoking: 'Delete the connection that the old token belongs to.',
    },
});

// EXTERNAL MODULE: ./.compiled/providers/apis/npm.js
var npm = __webpack_require__(38177);
;// CONCATENATED MODULE: ./.compiled/providers/issuers/npm.js






const npm_account = schemas/* strictObject */.rej({
    registry: host().describe('Host of the registry, with its path if it has one: the one that your npm config names.'),
});
/** To make a token takes a second factor since 2025, and no token can be asked for it. */
const npm_npm = (0,issuer/* defineIssuer */.H)({
    id: 'npm',
    title: 'npm: granular access tokens',
    provider: 'npm',
    docs: [
        'https://docs.npmjs.com/creating-and-viewing-access-tokens',
        'https://docs.npmjs.com/revoking-access-tokens',
    ],
    account: npm_account,
    destinations: ({ registry }) => place_placeOf(registry).destinations,
    parts: ['token'],
    test: async ({ token }, { account: { registry } }, tools) => marked(await inspected(npm/* npm */.w, { kind: 'npm-token', value: token, at: place_placeOf(registry).at }, tools), token),
    byHand: {
        url: 'https://www.npmjs.com/settings/~/tokens',
        steps: [
            'As the user to whom the token in use belongs, choose "Generate New Token".',
            'Choose the packages, scopes, organisations and permissions that the token in use has, and no more; "Read-only" is enough to install.',
            'Choose an expiration after the next rotation.',
            'Generate the token, and copy it.',
        ],
        revoking: 'Delete the old token on the same page.',
    },
});

;// CONCATENATED MODULE: ./.compiled/providers/issuers/okta-client-secret.js






const okta_client_secret_account = schemas/* strictObject */.rej({
    organization: schemas/* string */.YjP()
        .regex(/^[a-z0-9-]{1,63}\.(?:okta|oktapreview|okta-emea)\.com$/)
        .describe('Host of the organisation, like acme.okta.com.'),
    application: schemas/* string */.YjP()
        .regex(/^\w{10,40}$/)
        .describe('Id of the application whose client secrets they are. Its client id is the same.'),
});
/** https://developer.okta.com/docs/api/openapi/okta-management/management/tag/ApplicationSSOCredentialOAuth2ClientAuth/ */
const okta_client_secret_Row = schemas/* object */.Ikc({ id: schemas/* string */.YjP(), status: schemas/* enum */.k5n(['ACTIVE', 'INACTIVE']), created: dates/* isoDate */._$ });
const okta_client_secret_Created = okta_client_secret_Row.extend({ client_secret: schemas/* string */.YjP().min(14) });
/** https://developer.okta.com/docs/reference/error-codes/ */
const okta_client_secret_Failure = schemas/* object */.Ikc({ errorCode: schemas/* string */.YjP(), errorSummary: schemas/* string */.YjP() });
/** https://developer.okta.com/docs/api/openapi/okta-oauth/oauth/tag/OrgAS/#tag/OrgAS/operation/introspect */
const Introspected = schemas/* object */.Ikc({ active: schemas/* literal */.euz(false) });
/** https://support.okta.com/help/s/article/invalid-client-error-returned-during-client-authentication-failure */
const wrongSecret = schemas/* object */.Ikc({
    error: schemas/* literal */.euz('invalid_client'),
    error_description: schemas/* literal */.euz('The client secret supplied for a confidential client is invalid.'),
});
const okta_client_secret_ROOM = 2;
const oktaClientSecret = (0,issuer/* defineIssuer */.H)({
    id: 'okta-client-secret',
    title: 'Okta: client secrets of an application',
    provider: 'okta',
    docs: [
        'https://developer.okta.com/docs/guides/client-secret-rotation-key/main/',
        'https://developer.okta.com/docs/api/openapi/okta-management/management/tag/ApplicationSSOCredentialOAuth2ClientAuth/',
    ],
    account: okta_client_secret_account,
    destinations: ({ organization }) => [organization],
    admin: 'an API token of an administrator who may manage that application alone',
    parts: ['secret'],
    room: okta_client_secret_ROOM,
    // Whether inactive ones count is not documented: they do for `mint`, so that nothing is made in vain.
    countsDead: true,
    experimental: 'that a wrong secret is refused in the same words where tokens are introspected as where they are made is not documented',
    list: async (access, tools) => (await okta_client_secret_rowsOf(access, tools)).map(({ id, status, created }) => ({
        id,
        label: undefined,
        createdAt: created,
        lastUsedAt: undefined,
        isLive: status === 'ACTIVE',
    })),
    /** Asks about a token that is none, for which it has to say who asks. */
    test: async ({ secret }, { account: { organization, application } }, { ask }) => {
        const pair = (0,core_secret/* secretText */.yD) `${application}:${secret}`;
        const reply = await ask({
            method: 'POST',
            at: `https://${organization}`,
            path: '/oauth2/v1/introspect',
            headers: {
                accept: 'application/json',
                authorization: (0,core_secret/* secretText */.yD) `Basic ${pair.derive((text) => Buffer.from(text).toString('base64'))}`,
                'content-type': 'application/x-www-form-urlencoded',
            },
            body: 'token=none&token_type_hint=access_token',
        });
        return (0,probe/* answerTo */.oy)(reply, { live: { body: Introspected }, dead: [{ status: 401, body: wrongSecret }] });
    },
    mint: okta_client_secret_mint,
    revoke: okta_client_secret_revoke,
});
function requestOf({ account, admin }, path = '') {
    const headers = { accept: 'application/json', authorization: (0,core_secret/* secretText */.yD) `SSWS ${admin}` };
    const secrets = `/api/v1/apps/${account.application}/credentials/secrets`;
    return { at: `https://${account.organization}`, path: `${secrets}${path}`, headers };
}
async function okta_client_secret_rowsOf(access, { ask }) {
    return bodyOf(await ask(requestOf(access)), schemas/* array */.YOg(okta_client_secret_Row));
}
function okta_client_secret_changed(method, path, access, { change }) {
    const { headers, ...request } = requestOf(access, path);
    const isPost = method === 'POST';
    const type = isPost ? { 'content-type': 'application/json' } : {};
    return change({ ...request, method, headers: { ...headers, ...type }, ...(isPost && { body: '{}' }) });
}
async function okta_client_secret_mint(order, access, tools) {
    const rows = await okta_client_secret_rowsOf(access, tools);
    if (order.current !== undefined && !rows.some(({ id }) => id === order.current)) {
        return (0,issuer/* refused */.J)('the secret in use is none of the application’s');
    }
    if (rows.length >= okta_client_secret_ROOM)
        return { answer: 'full', detail: `an application can have ${okta_client_secret_ROOM} secrets` };
    const reply = await okta_client_secret_changed('POST', '', access, tools);
    const refusal = refusalIn(reply, okta_client_secret_Failure);
    if (refusal !== undefined)
        return refusal;
    const { id, client_secret, created } = bodyOf(reply, okta_client_secret_Created, 201);
    const secret = core_secret/* Secret */.zh.of(client_secret, [access.account.organization, ...order.audience]);
    return { answer: 'minted', id, parts: { secret }, createdAt: created };
}
/** Only one that is inactive can be deleted, and one has to stay active: both are the vendor’s to say. */
async function okta_client_secret_revoke(id, access, tools) {
    if (!isId(id))
        return (0,issuer/* refused */.J)('that is no id of a secret');
    const rows = await okta_client_secret_rowsOf(access, tools);
    if (!isListed(id, rows))
        return { answer: 'gone' };
    if (rows.find((row) => row.id === id)?.status === 'ACTIVE') {
        const reply = await okta_client_secret_changed('POST', `/${id}/lifecycle/deactivate`, access, tools);
        const refusal = refusalIn(reply, okta_client_secret_Failure);
        if (refusal !== undefined)
            return refusal;
        if (bodyOf(reply, okta_client_secret_Row).status !== 'INACTIVE')
            throw strange(reply);
    }
    return endedByList(id, () => okta_client_secret_rowsOf(access, tools), () => okta_client_secret_changed('DELETE', `/${id}`, access, tools), okta_client_secret_Failure);
}

// EXTERNAL MODULE: ./.compiled/providers/apis/openai.js
var openai = __webpack_require__(11740);
;// CONCATENATED MODULE: ./.compiled/providers/issuers/openai-keys.js



/** Those of the regions are for data alone: https://developers.openai.com/api/docs/guides/data-residency */
const OPENAI = 'https://api.openai.com';
const openai_keys_HOSTS = ['api.openai.com'];
/** https://developers.openai.com/api/docs/guides/error-codes */
const openai_keys_Failure = schemas/* object */.Ikc({ error: schemas/* object */.Ikc({ message: schemas/* string */.YjP() }) });
/** Seconds since 1970, as the vendor writes all times. */
const Seconds = schemas/* number */.aig().transform((seconds) => new Date(seconds * 1000));
const openai_keys_Row = schemas/* object */.Ikc({
    id: schemas/* string */.YjP(),
    name: schemas/* string */.YjP().nullish(),
    created_at: Seconds,
    expires_at: Seconds.nullish(),
    last_used_at: Seconds.nullish(),
});
/** Not documented how exact it is; the pages for people show days. */
const USAGE = { granularity: 86_400_000 };
function openai_keys_keyOf(row, label, now) {
    const { id, created_at, expires_at, last_used_at } = row;
    const lastUsedAt = last_used_at === null ? 'never' : last_used_at;
    return { id, label, createdAt: created_at, lastUsedAt, isLive: expires_at == null || expires_at > now };
}
/** All pages of one of its lists. */
function openai_keys_listed(path, row, admin, { ask }) {
    const page = schemas/* object */.Ikc({ object: schemas/* literal */.euz('list'), data: schemas/* array */.YOg(row), has_more: schemas/* boolean */.zMY() })
        .transform(({ data, has_more }) => ({ rows: data, next: has_more ? data.at(-1)?.id : undefined }));
    return everyRow((after) => {
        const cursor = after === undefined ? '' : `&after=${encodeURIComponent(after)}`;
        return ask({ at: OPENAI, path: path + cursor, headers: (0,probe/* bearer */.CM)({ value: admin }) });
    }, page);
}
function changing(method, path, admin, body) {
    const type = body === undefined ? {} : { 'content-type': 'application/json' };
    const headers = { ...(0,probe/* bearer */.CM)({ value: admin }), ...type };
    return { method, at: OPENAI, path, headers, ...(body !== undefined && { body: JSON.stringify(body) }) };
}

;// CONCATENATED MODULE: ./.compiled/providers/issuers/openai-admin-key.js







const openai_admin_key_PATH = '/v1/organization/admin_api_keys';
const openai_admin_key_account = schemas/* strictObject */.rej({});
const openai_admin_key_Created = openai_keys_Row.extend({ value: schemas/* string */.YjP().min(20) });
const openaiAdminKey = (0,issuer/* defineIssuer */.H)({
    id: 'openai-admin-key',
    title: 'OpenAI: admin API keys',
    provider: 'openai',
    docs: [
        'https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/admin_api_keys/methods/create',
        'https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/admin_api_keys/methods/delete',
    ],
    account: openai_admin_key_account,
    destinations: () => openai_keys_HOSTS,
    admin: 'an admin API key of the organisation that may manage API keys',
    self: 'an admin API key makes another one',
    parts: ['token'],
    usage: USAGE,
    labelled: (label) => label,
    list: async ({ admin }, tools) => (await openai_keys_listed(`${openai_admin_key_PATH}?limit=100`, openai_keys_Row, admin, tools)).map((row) => openai_keys_keyOf(row, row.name ?? undefined, tools.now)),
    test: async ({ token }, { admin }, tools) => inspected(openai/* openai */.N, { kind: 'openai-admin-key', value: token, at: OPENAI, admin }, tools),
    mint: async ({ label, audience }, { admin }, tools) => {
        const reply = await tools.change(changing('POST', openai_admin_key_PATH, admin, { name: label }));
        const refusal = refusalIn(reply, openai_keys_Failure);
        if (refusal !== undefined)
            return refusal;
        const { id, value, created_at, expires_at } = bodyOf(reply, openai_admin_key_Created);
        const token = core_secret/* Secret */.zh.of(value, [...openai_keys_HOSTS, ...audience]);
        return {
            answer: 'minted',
            id,
            parts: { token },
            createdAt: created_at,
            expiresAt: expires_at ?? undefined,
        };
    },
    revoke: async (id, { admin }, tools) => {
        if (!isId(id))
            return (0,issuer/* refused */.J)('that is no id of a key');
        // What is not there any more is told in a way that is not documented.
        const keys = await openai_keys_listed(`${openai_admin_key_PATH}?limit=100`, openai_keys_Row, admin, tools);
        if (!isListed(id, keys))
            return { answer: 'gone' };
        const done = schemas/* object */.Ikc({ id: schemas/* literal */.euz(id), deleted: schemas/* literal */.euz(true) });
        const reply = await tools.change(changing('DELETE', `${openai_admin_key_PATH}/${id}`, admin));
        return ended(reply, { done: { status: 200, body: done }, error: openai_keys_Failure });
    },
});

;// CONCATENATED MODULE: ./.compiled/providers/issuers/openai-service-account.js







const openai_service_account_account = schemas/* strictObject */.rej({
    project: schemas/* string */.YjP()
        .regex(/^proj_\w{1,100}$/)
        .describe('Id of the project that the key is for. Each new key has a service account of its own, which is a member of it.'),
});
/** https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/projects/subresources/api_keys/methods/list */
const OwnedRow = openai_keys_Row.extend({
    owner: schemas/* object */.Ikc({
        type: schemas/* string */.YjP(),
        service_account: schemas/* object */.Ikc({ id: schemas/* string */.YjP(), name: schemas/* string */.YjP() }).nullish(),
    }),
});
const openai_service_account_Created = schemas/* object */.Ikc({
    id: schemas/* string */.YjP(),
    name: schemas/* string */.YjP(),
    api_key: schemas/* object */.Ikc({
        id: schemas/* string */.YjP(),
        value: schemas/* string */.YjP().min(20),
        created_at: Seconds,
        expires_at: Seconds.nullish(),
    }),
});
const openaiServiceAccount = (0,issuer/* defineIssuer */.H)({
    id: 'openai-service-account',
    title: 'OpenAI: service accounts of a project, with one key each',
    provider: 'openai',
    docs: [
        'https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/projects/subresources/service_accounts/methods/create',
        'https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/projects/subresources/service_accounts/methods/delete',
        'https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/projects/subresources/api_keys/methods/delete',
    ],
    account: openai_service_account_account,
    destinations: () => openai_keys_HOSTS,
    admin: 'an admin API key of the organisation that may manage projects and API keys',
    parts: ['token'],
    usage: USAGE,
    labelled: (label) => label,
    list: async (access, tools) => (await openai_service_account_rowsOf(access, tools))
        .filter(({ owner }) => owner.service_account != null)
        .map((row) => openai_keys_keyOf(row, row.owner.service_account?.name, tools.now)),
    test: async ({ token }, { account: { project }, admin }, tools) => inspected(openai/* openai */.N, { kind: 'openai-service-account-key', value: token, at: OPENAI, account: { project }, admin }, tools),
    mint: async ({ label, current, audience }, access, tools) => {
        const isOurs = (row) => row.id === current && row.owner.service_account != null;
        if (current !== undefined && !(await openai_service_account_rowsOf(access, tools)).some(isOurs)) {
            return (0,issuer/* refused */.J)('the key in use is not of a service account of that project');
        }
        const path = `${openai_service_account_pathOf(access)}/service_accounts`;
        const reply = await tools.change(changing('POST', path, access.admin, { name: label }));
        const refusal = refusalIn(reply, openai_keys_Failure);
        if (refusal !== undefined)
            return refusal;
        const { id, value, created_at, expires_at } = bodyOf(reply, openai_service_account_Created).api_key;
        const token = core_secret/* Secret */.zh.of(value, [...openai_keys_HOSTS, ...audience]);
        return {
            answer: 'minted',
            id,
            parts: { token },
            createdAt: created_at,
            expiresAt: expires_at ?? undefined,
        };
    },
    revoke: openai_service_account_revoke,
});
/** A key of a service account ends only with that, and all keys that it has end then: so it must have no other. */
async function openai_service_account_revoke(id, access, tools) {
    const rows = await openai_service_account_rowsOf(access, tools);
    const own = rows.find((row) => row.id === id);
    if (own === undefined || !isListed(id, rows))
        return { answer: 'gone' };
    const owner = own.owner.service_account?.id;
    if (owner === undefined || !isId(owner))
        return (0,issuer/* refused */.J)('the key is not of a service account');
    const shared = rows.filter((row) => row.owner.service_account?.id === owner);
    if (shared.length > 1)
        return (0,issuer/* refused */.J)('the service account has other keys, which would end too');
    const path = `${openai_service_account_pathOf(access)}/service_accounts/${owner}`;
    const done = schemas/* object */.Ikc({ id: schemas/* literal */.euz(owner), deleted: schemas/* literal */.euz(true) });
    const reply = await tools.change(changing('DELETE', path, access.admin));
    return ended(reply, { done: { status: 200, body: done }, error: openai_keys_Failure });
}
function openai_service_account_pathOf({ account: { project } }) {
    return `/v1/organization/projects/${project}`;
}
/** By default, keys whose owner has left the project are not listed. */
function openai_service_account_rowsOf(access, tools) {
    return openai_keys_listed(`${openai_service_account_pathOf(access)}/api_keys?limit=100&owner_project_access=any`, OwnedRow, access.admin, tools);
}

// EXTERNAL MODULE: ./.compiled/providers/apis/openrouter.js
var openrouter = __webpack_require__(31723);
;// CONCATENATED MODULE: ./.compiled/providers/issuers/openrouter.js










const openrouter_AT = 'https://openrouter.ai';
const openrouter_PATH = '/api/v1/keys';
const openrouter_account = schemas/* strictObject */.rej({
    workspace: schemas/* guid */.OsD()
        .optional()
        .describe('Id of the workspace that the key is in, by which no key of another account is taken for an admin of this one. By default, the default one.'),
});
const openrouter_Row = schemas/* object */.Ikc({
    hash: schemas/* string */.YjP(),
    name: schemas/* string */.YjP(),
    disabled: schemas/* boolean */.zMY(),
    created_at: dates/* isoDate */._$,
    expires_at: dates/* isoDate */._$.nullish(),
    limit: schemas/* number */.aig().nullable(),
    limit_reset: schemas/* string */.YjP().nullish(),
    include_byok_in_limit: schemas/* boolean */.zMY().optional(),
    workspace_id: schemas/* string */.YjP().optional(),
});
/** Pages have 100 at the most, and the last one may be as long. https://openrouter.ai/docs/api/api-reference/api-keys/list */
const openrouter_Rows = schemas/* object */.Ikc({ data: schemas/* array */.YOg(openrouter_Row) })
    .transform(({ data }) => ({ rows: data, next: data.length === 0 ? undefined : 'more' }));
const openrouter_Created = schemas/* object */.Ikc({ key: schemas/* string */.YjP().min(20), data: openrouter_Row.pick({ hash: true, created_at: true }) });
const openrouter_Deleted = schemas/* object */.Ikc({ deleted: schemas/* literal */.euz(true) });
/** https://openrouter.ai/docs/api/reference/errors-and-debugging */
const openrouter_Failure = schemas/* object */.Ikc({ error: schemas/* object */.Ikc({ code: schemas/* number */.aig(), message: schemas/* string */.YjP() }) });
const openrouter_openrouter = (0,issuer/* defineIssuer */.H)({
    id: 'openrouter',
    title: 'OpenRouter: API keys',
    provider: 'openrouter',
    docs: [
        'https://openrouter.ai/docs/guides/overview/auth/management-api-keys',
        'https://openrouter.ai/docs/api/api-reference/api-keys/create-keys',
        'https://openrouter.ai/docs/api/api-reference/api-keys/delete-keys',
    ],
    account: openrouter_account,
    destinations: () => openrouter/* openrouter */.w.hosts,
    admin: 'a management API key of the account, which can call no model',
    parts: ['token'],
    labelled: (label) => label,
    list: openrouter_list,
    test: async ({ token }, { admin }, tools) => inspected(openrouter/* openrouter */.w, { kind: 'openrouter-api-key', value: token, at: openrouter_AT, admin }, tools),
    mint: openrouter_mint,
    revoke: openrouter_revoke,
});
/** A new key may spend what the one in use may, so that one has to be known. */
async function openrouter_mint(order, access, tools) {
    const current = (await openrouter_rowsOf(access, tools)).find(({ hash }) => hash === order.current);
    if (current === undefined)
        return (0,issuer/* refused */.J)('the key in use is none of the workspace’s, so its limits are unknown');
    const { limit, limit_reset, include_byok_in_limit } = current;
    const { workspace } = access.account;
    const reply = await tools.change({
        method: 'POST',
        at: openrouter_AT,
        path: openrouter_PATH,
        headers: { ...(0,probe/* bearer */.CM)({ value: access.admin }), 'content-type': 'application/json' },
        body: JSON.stringify({
            name: order.label,
            limit,
            limit_reset,
            include_byok_in_limit,
            ...(workspace !== undefined && { workspace_id: workspace }),
        }),
    });
    const refusal = refusalIn(reply, openrouter_Failure);
    if (refusal !== undefined)
        return refusal;
    const { key, data } = bodyOf(reply, openrouter_Created, 201);
    const token = core_secret/* Secret */.zh.of(key, [...openrouter/* openrouter */.w.hosts, ...order.audience]);
    return { answer: 'minted', id: data.hash, parts: { token }, createdAt: data.created_at };
}
async function openrouter_revoke(id, access, tools) {
    if (!isId(id))
        return (0,issuer/* refused */.J)('that is no id of a key');
    const headers = (0,probe/* bearer */.CM)({ value: access.admin });
    const reply = await tools.change({ method: 'DELETE', at: openrouter_AT, path: `${openrouter_PATH}/${id}`, headers });
    const revocation = ended(reply, {
        done: { status: 200, body: openrouter_Deleted },
        // https://openrouter.ai/docs/api/api-reference/api-keys/delete-keys: the key does not exist. Nor does one of another account’s.
        gone: { status: 404, body: openrouter_Failure },
        error: openrouter_Failure,
    });
    return unlisted(id, revocation, () => openrouter_list(access, tools));
}
async function openrouter_list(access, tools) {
    return (await openrouter_rowsOf(access, tools)).map((row) => openrouter_keyOf(row, tools.now));
}
/** What is asked of a workspace of another account is not documented: each row says which one it is in. */
async function openrouter_rowsOf({ account: { workspace }, admin }, tools) {
    const filter = workspace === undefined ? '' : `&workspace_id=${workspace}`;
    const rows = await everyRow((_, offset) => {
        const path = `${openrouter_PATH}?include_disabled=true&offset=${offset}${filter}`;
        return tools.ask({ at: openrouter_AT, path, headers: (0,probe/* bearer */.CM)({ value: admin }) });
    }, openrouter_Rows);
    const isElsewhere = ({ workspace_id: where = workspace }) => where?.toLowerCase() !== workspace?.toLowerCase();
    if (workspace !== undefined && rows.some(isElsewhere))
        throw new core_inspection/* Unanswered */.XX('refused', 'the admin is shown keys of another workspace');
    return rows;
}
function openrouter_keyOf({ hash, name, created_at, disabled, expires_at }, now) {
    const isOver = expires_at != null && expires_at <= now;
    return {
        id: hash,
        label: name,
        createdAt: created_at,
        lastUsedAt: undefined,
        isLive: !disabled && !isOver,
    };
}

// EXTERNAL MODULE: ./.compiled/providers/apis/perplexity.js
var perplexity = __webpack_require__(76132);
;// CONCATENATED MODULE: ./.compiled/providers/issuers/perplexity.js









const perplexity_AT = 'https://api.perplexity.ai';
const perplexity_account = schemas/* strictObject */.rej({});
/** https://docs.perplexity.ai/openapi-auth.json */
const perplexity_Created = schemas/* object */.Ikc({
    auth_token: schemas/* string */.YjP().regex(/^pplx-\w{20,}$/),
    created_at_epoch_seconds: dates/* unixSeconds */.Yb.optional(),
});
/** Not documented but for its status; in any other form it says nothing here. https://docs.perplexity.ai/docs/sdk/error-handling */
const perplexity_Failure = schemas/* object */.Ikc({ error: schemas/* object */.Ikc({ type: schemas/* string */.YjP(), message: schemas/* string */.YjP() }) });
const perplexity_perplexity = (0,issuer/* defineIssuer */.H)({
    id: 'perplexity',
    title: 'Perplexity: API keys',
    provider: 'perplexity',
    docs: [
        'https://docs.perplexity.ai/docs/admin/api-key-management',
        'https://docs.perplexity.ai/api-reference/generate-auth-token-post',
        'https://docs.perplexity.ai/api-reference/revoke-auth-token-post',
    ],
    account: perplexity_account,
    destinations: () => perplexity/* perplexity */.b.hosts,
    admin: 'an API key of the same API group',
    self: 'any API key makes another one of its API group',
    parts: ['token'],
    test: perplexity_test,
    mint: perplexity_mint,
    revokeValue,
});
/** Perplexity gives its keys no ids. */
async function perplexity_test({ token }, _, tools) {
    return marked(await inspected(perplexity/* perplexity */.b, { kind: 'perplexity-api-key', value: token, at: perplexity_AT }, tools), token);
}
function perplexity_posted(path, admin, body) {
    const headers = { ...(0,probe/* bearer */.CM)({ value: admin }), 'content-type': 'application/json' };
    return { method: 'POST', at: perplexity_AT, path, headers, body };
}
async function perplexity_mint({ label, audience }, { admin }, { change }) {
    const reply = await change(perplexity_posted('/generate_auth_token', admin, JSON.stringify({ token_name: label })));
    const refusal = refusalIn(reply, perplexity_Failure);
    if (refusal !== undefined)
        return refusal;
    const { auth_token, created_at_epoch_seconds } = bodyOf(reply, perplexity_Created);
    const token = core_secret/* Secret */.zh.of(auth_token, [...perplexity/* perplexity */.b.hosts, ...audience]);
    return { answer: 'minted', id: markOf(token), parts: { token }, createdAt: created_at_epoch_seconds };
}
/** What the reply says beside its status is not documented, nor what becomes of a key that is dead already: the key itself has to show it. */
async function revokeValue({ token }, access, tools) {
    const isDead = async () => (await perplexity_test({ token: token }, access, tools)).answer === 'dead';
    if (await isDead())
        return { answer: 'gone' };
    const body = (0,core_secret/* secretText */.yD) `{"auth_token":${token.derive((value) => JSON.stringify(value))}}`;
    const reply = await tools.change(perplexity_posted('/revoke_auth_token', access.admin, body));
    const refusal = refusalIn(reply, perplexity_Failure);
    if (refusal !== undefined)
        return refusal;
    if (reply.status !== 200 || !(await isDead()))
        throw strange(reply);
    return { answer: 'revoked' };
}

// EXTERNAL MODULE: ./.compiled/providers/apis/pinecone.js
var pinecone = __webpack_require__(799);
;// CONCATENATED MODULE: ./.compiled/providers/issuers/pinecone.js








const pinecone_AT = 'https://api.pinecone.io';
const pinecone_LOGIN = 'https://login.pinecone.io';
const pinecone_HOSTS = ['api.pinecone.io', 'login.pinecone.io'];
const pinecone_account = schemas/* strictObject */.rej({
    project: schemas/* guid */.OsD().describe('Id of the project whose keys they are.'),
});
/** https://github.com/pinecone-io/pinecone-api/blob/main/2025-10/admin_2025-10.oas.yaml */
const pinecone_Row = schemas/* object */.Ikc({ id: schemas/* string */.YjP(), name: schemas/* string */.YjP(), roles: schemas/* array */.YOg(schemas/* string */.YjP()) });
const pinecone_Rows = schemas/* object */.Ikc({ data: schemas/* array */.YOg(pinecone_Row) });
const pinecone_Created = schemas/* object */.Ikc({ key: pinecone_Row, value: schemas/* string */.YjP().min(20) });
const pinecone_Failure = schemas/* object */.Ikc({ error: schemas/* object */.Ikc({ code: schemas/* string */.YjP(), message: schemas/* string */.YjP() }) });
const NoQuota = schemas/* object */.Ikc({ error: schemas/* object */.Ikc({ code: schemas/* enum */.k5n(['QUOTA_EXCEEDED', 'RESOURCE_EXHAUSTED']) }) });
/** https://github.com/pinecone-io/pinecone-api/blob/main/2025-10/oauth_2025-10.oas.yaml */
const Token = schemas/* object */.Ikc({ access_token: schemas/* string */.YjP().min(1), token_type: schemas/* literal */.euz('Bearer') });
const pinecone_pinecone = (0,issuer/* defineIssuer */.H)({
    id: 'pinecone',
    title: 'Pinecone: API keys of a project',
    provider: 'pinecone',
    docs: [
        'https://docs.pinecone.io/reference/api/2025-10/admin/create_api_key',
        'https://docs.pinecone.io/reference/api/2025-10/admin/delete_api_key',
        'https://docs.pinecone.io/guides/organizations/manage-service-accounts',
    ],
    account: pinecone_account,
    destinations: () => pinecone_HOSTS,
    admin: 'a service account of the organisation that may manage the project’s API keys, as its client id and its client secret with a colon in between',
    parts: ['token'],
    labelled: (label) => label,
    list: async (access, tools) => (await pinecone_rowsOf(access, await pinecone_login(access, tools), tools)).map(({ id, name }) => ({
        id,
        label: name,
        createdAt: undefined,
        lastUsedAt: undefined,
        isLive: true,
    })),
    test: async ({ token }, _, tools) => inspected(pinecone/* pinecone */.s, { kind: 'pinecone-api-key', value: token, at: pinecone_AT }, tools),
    mint: pinecone_mint,
    revoke: pinecone_revoke,
});
/** What the calls are made with; it ends by itself. */
async function pinecone_login({ admin }, { ask }) {
    if (admin.publicPart(/^([^:\s]+):\S+$/) === undefined) {
        throw new core_inspection/* Unanswered */.XX('incomplete', 'the admin is no client id and client secret with a colon in between');
    }
    const version = { 'x-pinecone-api-version': '2025-10' };
    const reply = await ask({
        method: 'POST',
        at: pinecone_LOGIN,
        path: '/oauth/token',
        headers: { ...version, 'content-type': 'application/json' },
        body: admin.derive((text) => {
            const [, id, secret] = /^([^:]+):(.+)$/.exec(text) ?? [];
            const audience = 'https://api.pinecone.io/';
            return JSON.stringify({
                grant_type: 'client_credentials',
                client_id: id,
                client_secret: secret,
                audience,
            });
        }),
    });
    const token = core_secret/* Secret */.zh.of(bodyOf(reply, Token).access_token, pinecone_HOSTS);
    return { ...version, ...(0,probe/* bearer */.CM)({ value: token }) };
}
async function pinecone_rowsOf({ account: { project } }, headers, { ask }) {
    // Not in pages.
    return bodyOf(await ask({ at: pinecone_AT, path: `/admin/projects/${project}/api-keys`, headers }), pinecone_Rows).data;
}
/** A new key has the roles of the one in use. */
async function pinecone_mint(order, access, tools) {
    const headers = await pinecone_login(access, tools);
    const current = (await pinecone_rowsOf(access, headers, tools)).find(({ id }) => id === order.current);
    if (current === undefined)
        return (0,issuer/* refused */.J)('the key in use is none of the project’s, so its roles are unknown');
    const reply = await tools.change({
        method: 'POST',
        at: pinecone_AT,
        path: `/admin/projects/${access.account.project}/api-keys`,
        headers: { ...headers, 'content-type': 'application/json' },
        body: JSON.stringify({ name: order.label, roles: current.roles }),
    });
    if (isReply(reply, 403, NoQuota))
        return { answer: 'full', detail: 'the project may have no more keys' };
    const refusal = refusalIn(reply, pinecone_Failure);
    if (refusal !== undefined)
        return refusal;
    const { key, value } = bodyOf(reply, pinecone_Created, 201);
    return { answer: 'minted', id: key.id, parts: { token: core_secret/* Secret */.zh.of(value, [...pinecone_HOSTS, ...order.audience]) } };
}
async function pinecone_revoke(id, access, tools) {
    if (!isId(id))
        return (0,issuer/* refused */.J)('that is no id of a key');
    const headers = await pinecone_login(access, tools);
    // The call takes a key of any project; only one of this one’s is ended.
    return endedByList(id, () => pinecone_rowsOf(access, headers, tools), () => tools.change({ method: 'DELETE', at: pinecone_AT, path: `/admin/api-keys/${id}`, headers }), pinecone_Failure);
}

// EXTERNAL MODULE: ./.compiled/providers/apis/postgres-role.js
var postgres_role = __webpack_require__(54794);
;// CONCATENATED MODULE: ./.compiled/providers/issuers/postgres-roles.js



const postgres_roles_RIGHTS = ['attributes', 'groups', 'settings', 'belongings'];
/**
 * Whatever roles have of their own, as texts that can be compared. `pg_shdepend` tells the objects that a role has privileges on, in every database
 * of the server, but not which ones; and what it owns, of which only this database tells what are temporary tables of some session.
 * https://www.postgresql.org/docs/current/catalog-pg-shdepend.html, https://www.postgresql.org/docs/current/catalog-pg-auth-members.html
 * Who may change a role: https://www.postgresql.org/docs/current/sql-alterrole.html
 */
const STATE = `
  SELECT r.rolname AS name, pg_catalog.shobj_description(r.oid, 'pg_authid') AS comment, r.rolcanlogin AS "canLogin",
    coalesce(r.rolvaliduntil <= now(), false) AS over, coalesce(isfinite(r.rolvaliduntil), false) AS ends,
    me.rolsuper OR (me.rolcreaterole AND NOT r.rolsuper AND (
      pg_catalog.current_setting('server_version_num')::int < 160000 OR pg_catalog.pg_has_role(r.oid, 'USAGE WITH ADMIN OPTION')
    )) AS "isOurs",
    pg_catalog.pg_has_role(r.oid, 'USAGE') OR pg_catalog.pg_has_role('pg_signal_backend', 'USAGE') AS "isInReach",
    pg_catalog.jsonb_build_array(r.rolsuper, r.rolinherit, r.rolcreaterole, r.rolcreatedb, r.rolreplication, r.rolbypassrls,
      r.rolconnlimit)::text AS attributes,
    coalesce((
      SELECT pg_catalog.jsonb_agg(DISTINCT to_jsonb(m) - 'oid' - 'member' - 'grantor')
      FROM pg_catalog.pg_auth_members m WHERE m.member = r.oid
    ), '[]')::text AS groups,
    coalesce((
      SELECT pg_catalog.jsonb_agg(to_jsonb(s) - 'setrole' ORDER BY s.setdatabase)
      FROM pg_catalog.pg_db_role_setting s WHERE s.setrole = r.oid
    ), '[]')::text AS settings,
    coalesce((
      SELECT pg_catalog.md5(pg_catalog.string_agg(t.line, ' ' ORDER BY t.line)) FROM (
        SELECT pg_catalog.concat_ws('/', d.dbid, d.classid, d.objid, d.objsubid, d.deptype) AS line
        FROM pg_catalog.pg_shdepend d
        WHERE d.refclassid = 'pg_catalog.pg_authid'::pg_catalog.regclass AND d.refobjid = r.oid
          AND (d.deptype <> 'o' OR d.dbid = 0 OR d.dbid = (
            SELECT b.oid FROM pg_catalog.pg_database b WHERE b.datname = pg_catalog.current_database()
          )) AND NOT EXISTS (
            SELECT FROM pg_catalog.pg_class c
            WHERE d.classid = 'pg_catalog.pg_class'::pg_catalog.regclass AND c.oid = d.objid AND c.relpersistence = 't'
          )
      ) t
    ), '') AS belongings
  FROM pg_catalog.pg_roles r, pg_catalog.pg_roles me WHERE r.rolname IN ($1, $2) AND me.rolname = current_user`;
const postgres_roles_Role = schemas/* object */.Ikc({
    name: schemas/* string */.YjP(),
    comment: schemas/* string */.YjP().nullable(),
    canLogin: schemas/* boolean */.zMY(),
    over: schemas/* boolean */.zMY(),
    ends: schemas/* boolean */.zMY(),
    isOurs: schemas/* boolean */.zMY(),
    isInReach: schemas/* boolean */.zMY(),
    attributes: schemas/* string */.YjP(),
    groups: schemas/* string */.YjP(),
    settings: schemas/* string */.YjP(),
    belongings: schemas/* string */.YjP(),
});
/** Those of both roles that there are, in the order in which the account names them. */
async function postgres_roles_rolesIn(session, names) {
    const rows = await rowsAs(postgres_roles_Role, session.query(STATE, names));
    return names.flatMap((name) => rows.filter((row) => row.name === name).map(postgres_roles_stateOf));
}
function postgres_roles_stateOf({ name, comment, canLogin, over, ends, isOurs, isInReach, ...rights }) {
    const { remark, label } = commentIn(comment);
    return {
        user: name,
        ...{ remark, canLogin, ends, isOurs, isInReach, rights },
        generation: generationOf(label),
        label,
        createdAt: undefined,
        isLive: canLogin && !over,
    };
}
/** For a password that somebody else has set nothing tells which one it is. */
function generationOf(label) {
    return label ?? '-';
}
/** What others say about a role stays; the label of its password is the last line. */
function commentIn(comment) {
    const lines = (comment ?? '').split('\n');
    const label = lines.at(-1);
    return LABEL.test(label)
        ? { remark: lines.slice(0, -1).join('\n'), label }
        : { remark: comment ?? '', label: undefined };
}
function commentOf({ remark }, label) {
    return remark === '' ? label : `${remark}\n${label}`;
}
/** What the new one could do and the one in use could not, or the other way round; `undefined` if it is all the same. */
function postgres_roles_unlike([one, other]) {
    const differing = postgres_roles_RIGHTS.filter((name) => one.rights[name] !== other.rights[name]);
    if (differing.length === 0)
        return undefined;
    return `${one.user} and ${other.user} differ in their ${differing.map((name) => postgres_roles_MEANINGS[name]).join(', ')}: whatever they may do has to come from groups that both are members of`;
}
const postgres_roles_MEANINGS = {
    attributes: 'attributes',
    groups: 'memberships',
    settings: 'settings',
    belongings: 'own objects or privileges',
};
/** A name in a statement. */
function quoted(name) {
    return `"${name.replaceAll('"', '""')}"`;
}
/** A text in a statement, however the server reads a `\\` in others. https://www.postgresql.org/docs/current/sql-syntax-lexical.html#SQL-SYNTAX-STRINGS-ESCAPE */
function literal(text) {
    return `E'${text.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`;
}

;// CONCATENATED MODULE: ./.compiled/providers/issuers/postgres-change.js



/** Held while something is changed, so that two runs at once do not give a role two passwords: https://www.postgresql.org/docs/current/explicit-locking.html#ADVISORY-LOCKS */
const postgres_change_LOCK = 7_236_831_549_612;
/** Does something with both roles while nobody else of ours does. If it does not commit, nothing is done. */
async function postgres_change_changing(session, names, work) {
    await session.change('BEGIN ISOLATION LEVEL READ COMMITTED READ WRITE');
    const [lock] = await session.change(`SELECT pg_catalog.pg_try_advisory_xact_lock(${postgres_change_LOCK}) AS held`);
    if (lock?.['held'] !== true)
        throw new core_inspection/* Unanswered */.XX('refused', 'another run is at work on this server');
    return work(await postgres_roles_rolesIn(session, names));
}
/** Whoever refuses the last word may have heard it: a pooler says so too if its server has gone away. */
async function commit(session) {
    try {
        await session.change('COMMIT');
    }
    catch (error) {
        if (!(error instanceof databases/* StatementRefused */.C))
            throw error;
        throw new core_inspection/* Unanswered */.XX('unexpected-reply', `SQLSTATE ${error.code} at the end of a transaction`);
    }
}
/** Sessions outlive their password: https://www.postgresql.org/docs/current/sql-alterrole.html. Only those of a role that lets nobody in. */
async function endSessions(session, name) {
    await session.change(`SELECT pg_catalog.pg_terminate_backend(a.pid) FROM pg_catalog.pg_stat_activity a
     JOIN pg_catalog.pg_roles r ON r.oid = a.usesysid WHERE r.rolname = $1 AND NOT r.rolcanlogin`, [name]);
}

;// CONCATENATED MODULE: ./.compiled/providers/issuers/scram.js

/** What PostgreSQL takes by default: https://www.postgresql.org/docs/current/runtime-config-connection.html#GUC-SCRAM-ITERATIONS */
const ITERATIONS = 4096;
/**
 * What a server keeps of a password (https://www.rfc-editor.org/rfc/rfc5803), as PostgreSQL writes it: with it, neither the wire nor a log of
 * statements ever sees the password. For passwords in ASCII, which need no preparation.
 * https://www.postgresql.org/docs/current/catalog-pg-authid.html
 */
function scramVerifier(password, salt = (0,external_node_crypto_.randomBytes)(16)) {
    return password.derive((text) => {
        const salted = (0,external_node_crypto_.pbkdf2Sync)(text, salt, ITERATIONS, 32, 'sha256');
        const key = (name) => (0,external_node_crypto_.createHmac)('sha256', salted).update(name).digest();
        const stored = (0,external_node_crypto_.createHash)('sha256').update(key('Client Key')).digest('base64');
        const server = key('Server Key').toString('base64');
        return `SCRAM-SHA-256$${ITERATIONS}:${salt.toString('base64')}$${stored}:${server}`;
    });
}

;// CONCATENATED MODULE: ./.compiled/providers/issuers/postgres.js











const role = schemas/* string */.YjP().regex(/^[A-Za-z_][\w$-]{0,62}$/);
const postgres_account = schemas/* strictObject */.rej({
    ...placeKeys(5432),
    roles: schemas/* tuple */.PVZ([role, role])
        .refine(([one, other]) => one !== other)
        .describe('The two roles that take turns. Both are members of the same groups, which own everything; the one that is not in use is `NOLOGIN`.'),
    database: schemas/* string */.YjP()
        .regex(/^[^\0]{1,63}$/)
        .default('postgres')
        .describe('The database in which both the roles and the admin log in.'),
});
const postgres = (0,issuer/* defineIssuer */.H)({
    id: 'postgres',
    title: 'PostgreSQL: two roles that take turns',
    provider: 'postgres',
    docs: [
        'https://www.postgresql.org/docs/current/sql-alterrole.html',
        'https://www.postgresql.org/docs/current/sql-comment.html',
        'https://www.postgresql.org/docs/current/functions-admin.html#FUNCTIONS-ADMIN-SIGNAL',
    ],
    account: postgres_account,
    destinations: database_account_destinationsOf,
    admin: 'a role, as its name and its password with a colon in between: with CREATEROLE, the ADMIN option on both roles (PostgreSQL 16 and later), and membership of "pg_signal_backend", by which sessions of a dead password end',
    parts: ['user', 'password'],
    room: 2,
    list: async (access, tools) => asAdmin(tools.databases.postgres(loginOf(access)), async (session) => (await postgres_roles_rolesIn(session, access.account.roles)).map(alternation_keyOf)),
    labelled: (label) => label,
    test: async ({ user, password }, { account: { roles, database, host, port, tls } }, { databases }) => {
        const name = user.publicPart(/^(.*)$/s);
        if (!roles.includes(name))
            return (0,core_inspection/* unknown */.L5)('no-way', 'it is of none of the two roles');
        const login = { host, port, tls, database, user: name, password: password };
        return (0,postgres_role/* inspectedRole */.w)(login, databases, ({ comment }) => idOf({ user: name, generation: generationOf(commentIn(comment).label) }));
    },
    mint: async (order, access, tools) => orRefused(asAdmin(tools.databases.postgres(loginOf(access)), async (session) => {
        const { roles } = access.account;
        // Before anybody is held up by it.
        const early = postgres_idleFor(order, await postgres_roles_rolesIn(session, roles));
        if ('answer' in early)
            return early;
        return postgres_change_changing(session, roles, async (now) => postgres_mint(order, access, postgres_idleFor(order, now), session));
    })),
    revoke: async (id, access, tools) => {
        if (!access.account.roles.includes(userIn(id)))
            return (0,issuer/* refused */.J)('it is of none of the two roles');
        return orRefused(asAdmin(tools.databases.postgres(loginOf(access)), async (session) => postgres_revoke(id, access.account, session)));
    },
});
function loginOf({ admin, account: place }) {
    return adminLogin(admin, place, place.database);
}
/** The role that may get a new password, if nothing speaks against it. */
function postgres_idleFor({ label, current }, roles) {
    if (!LABEL.test(label))
        return (0,issuer/* refused */.J)('that is no label of ours');
    const idle = idleAmong(roles, current);
    if ('answer' in idle)
        return idle;
    const difference = postgres_roles_unlike(roles);
    if (difference !== undefined)
        return (0,issuer/* refused */.J)(difference);
    const others = roles.filter(({ isOurs }) => !isOurs).map(({ user }) => user);
    if (others.length > 0) {
        return (0,issuer/* refused */.J)(`the admin may not change ${others.join(' and ')}: it needs CREATEROLE, and since PostgreSQL 16 the ADMIN option on both roles`);
    }
    if (roles.some(({ isInReach }) => !isInReach)) {
        return (0,issuer/* refused */.J)('the admin could not end sessions of these roles: grant it "pg_signal_backend"');
    }
    return idle;
}
async function postgres_mint({ label, until, audience }, { account: place }, idle, session) {
    if ('answer' in idle)
        return idle;
    const readers = [...database_account_destinationsOf(place), ...audience];
    const password = newPassword(readers);
    // A time that somebody has set is that of the password before.
    const end = idle.ends ? ` VALID UNTIL '${until.toISOString()}'` : '';
    await session.change((0,core_secret/* secretText */.yD) `ALTER ROLE ${quoted(idle.user)} LOGIN PASSWORD '${scramVerifier(password)}'${end}`);
    await session.change(`COMMENT ON ROLE ${quoted(idle.user)} IS ${literal(commentOf(idle, label))}`);
    await commit(session);
    return {
        answer: 'minted',
        id: idOf({ user: idle.user, generation: label }),
        parts: { user: core_secret/* Secret */.zh.of(idle.user, readers), password },
        expiresAt: idle.ends ? until : undefined,
    };
}
async function postgres_revoke(id, place, session) {
    const name = userIn(id);
    const answer = await postgres_change_changing(session, place.roles, async (roles) => {
        const one = roles.find(({ user }) => user === name);
        if (one === undefined)
            return roles.length > 0 ? { answer: 'gone' } : (0,issuer/* refused */.J)('the server has none of the two roles');
        if (!one.isInReach)
            return (0,issuer/* refused */.J)('the admin may not end its sessions: grant it "pg_signal_backend"');
        if (idOf(one) !== id)
            return { answer: 'gone' };
        await session.change(`ALTER ROLE ${quoted(name)} NOLOGIN PASSWORD NULL`);
        // Whoever lets it in again by hand has another credential.
        const over = `mcp-rekey/over/${randomText(22)}`;
        await session.change(`COMMENT ON ROLE ${quoted(name)} IS ${literal(commentOf(one, over))}`);
        return { answer: 'revoked' };
    });
    await commit(session);
    if (answer.answer !== 'refused')
        await endSessions(session, name);
    return answer;
}

;// CONCATENATED MODULE: ./.compiled/providers/issuers/redis-rules.js
/**
 * Categories of the commands that change users, of their subcommands, and of what tells about the server.
 * https://redis.io/docs/latest/commands/acl-setuser/, https://redis.io/docs/latest/commands/config-rewrite/, https://redis.io/docs/latest/commands/info/
 */
const CATEGORIES = {
    acl: ['admin', 'slow', 'dangerous'],
    config: ['admin', 'slow', 'dangerous'],
    info: ['slow', 'dangerous'],
};
/**
 * Whether a user with those rules, as `ACL LIST` tells them, may use a command: `acl|setuser`. The last rule about it is the one that counts.
 * https://redis.io/docs/latest/operate/oss_and_stack/management/security/acl/#acl-rules
 */
function mayRun(rules, command) {
    const [name] = command.split('|');
    const about = ['@all', ...(CATEGORIES[name] ?? []).map((category) => `@${category}`), name, command];
    const last = rules.findLast((rule) => /^[+-]/.test(rule) && about.includes(rule.slice(1).toLowerCase()));
    return last?.startsWith('+') ?? false;
}

;// CONCATENATED MODULE: ./.compiled/providers/issuers/redis-users.js







const List = schemas/* object */.Ikc({ reply: schemas/* array */.YOg(schemas/* string */.YjP()) });
/** https://redis.io/docs/latest/commands/acl-list/ */
async function redis_users_listed(session) {
    const [list] = await rowsAs(List, session.query('ACL LIST'));
    return (list?.reply ?? []).map((line) => {
        const [word, called = '', ...rules] = line.split(' ');
        if (word !== 'user')
            throw new core_inspection/* Unanswered */.XX('unexpected-reply', 'a list of no users');
        return { called, rules };
    });
}
/** What the admin has to be able to do; each is a list of commands of which one is enough. */
const COMMANDS = [['acl|setuser'], ['acl|deluser'], ['info'], ['acl|save', 'config|rewrite']];
/** What the admin may not do and would have to; `undefined` if that is nothing, or is said by rules of a kind that is not read here. */
async function redis_users_lacking(session, admin) {
    const rules = (await redis_users_listed(session)).find(({ called }) => called === admin)?.rules;
    // Selectors, of Redis 7: https://redis.io/docs/latest/operate/oss_and_stack/management/security/acl/#selectors
    if (rules === undefined || rules.some((rule) => rule.startsWith('(')))
        return undefined;
    const missing = COMMANDS.filter((some) => !some.some((command) => mayRun(rules, command)));
    if (missing.length === 0)
        return undefined;
    return `the admin lacks ${missing.map((some) => some.map((command) => `"+${command}"`).join(' or ')).join(', ')}`;
}
/**
 * A user and its passwords; `undefined` if there is none of that name. Passwords have no names, but users do: beside each of ours there is a user
 * that is off and may do nothing, called like the id, with that one password. For a password that somebody else has set, the id is made with the
 * admin credential: of the hash alone, it would let everybody try what they have guessed.
 */
async function redis_users_userIn(session, name, admin) {
    const users = (await redis_users_listed(session)).map(({ called, rules }) => ({
        called,
        rules,
        hashes: rules.flatMap((rule) => (/^#[0-9a-f]{64}$/.test(rule) ? [rule.slice(1)] : [])),
    }));
    const user = users.find(({ called }) => called === name);
    if (user === undefined)
        return undefined;
    const isOn = user.rules.includes('on');
    const ours = users.flatMap(({ called, rules, hashes: [hash] }) => {
        const label = called.startsWith(`${name}@`) ? called.slice(name.length + 1) : '';
        if (hash === undefined || !rules.includes('off') || !LABEL.test(label))
            return [];
        const isHeld = user.hashes.includes(hash);
        return [{ id: called, label, hash, isHeld, isLive: isOn && isHeld }];
    });
    const others = user.hashes
        .filter((hash) => ours.every((one) => one.hash !== hash))
        .map((hash) => {
        const mark = admin.derive((text) => (0,external_node_crypto_.createHmac)('sha256', text).update(hash).digest('hex'));
        return {
            id: `${name}@${mark.publicPart(/^(.{16})/)}`,
            label: undefined,
            hash,
            isHeld: true,
            isLive: isOn,
        };
    });
    return { isOn, isOpen: user.rules.includes('nopass'), passwords: [...others, ...ours] };
}
/**
 * Writes down which users there are, so that a restart changes nothing: in the file that the server reads them from, or in its configuration.
 * https://redis.io/docs/latest/commands/acl-save/, https://redis.io/docs/latest/commands/config-rewrite/
 */
async function persist(session) {
    try {
        await session.change('ACL SAVE');
    }
    catch (error) {
        if (!(error instanceof databases/* StatementRefused */.C) || error.code !== 'ERR')
            throw error;
        await session.change('CONFIG REWRITE');
    }
}
/** Why a password of this server would not be one of all that a client may reach; `undefined` if it stands alone. Users are not replicated. */
async function togetherness(session) {
    const told = schemas/* object */.Ikc({ reply: schemas/* string */.YjP() });
    const [replication] = await rowsAs(told, session.query('INFO', ['replication']));
    const [cluster] = await rowsAs(told, session.query('INFO', ['cluster']));
    const isAlone = /^role:master\r?$/m.test(replication?.reply ?? '') &&
        /^connected_slaves:0\r?$/m.test(replication?.reply ?? '');
    if (isAlone && /^cluster_enabled:0\r?$/m.test(cluster?.reply ?? ''))
        return undefined;
    return 'the server has replicas or is one of several, and each of them has users of its own: a password of one is unknown to the others';
}

;// CONCATENATED MODULE: ./.compiled/providers/issuers/redis.js











const redis_account = schemas/* strictObject */.rej({
    ...placeKeys(6379),
    user: schemas/* string */.YjP()
        // What `requirepass` says of the usual user comes back with the next restart.
        .regex(/^(?!default$)[\w.-]{1,64}$/)
        .describe('The user whose passwords they are; not `default`, whose password is a setting of the server too.'),
});
const redis = (0,issuer/* defineIssuer */.H)({
    id: 'redis',
    title: 'Redis: passwords of a user',
    provider: 'redis',
    docs: [
        'https://redis.io/docs/latest/operate/oss_and_stack/management/security/acl/',
        'https://redis.io/docs/latest/commands/acl-setuser/',
        'https://redis.io/docs/latest/commands/acl-save/',
    ],
    account: redis_account,
    destinations: database_account_destinationsOf,
    admin: 'a user, as its name and its password with a colon in between: with "+acl|list", "+acl|setuser", "+acl|deluser", "+info", and "+acl|save" or "+config|rewrite"',
    parts: ['user', 'password'],
    list: async (access, tools) => asAdmin(opened(access, tools), async (session) => {
        const user = await userOf(session, access);
        if (user === undefined)
            throw new core_inspection/* Unanswered */.XX('refused', NOBODY);
        return user.passwords.map(({ id, label, isLive }) => ({
            ...{ id, label, isLive },
            createdAt: undefined,
            lastUsedAt: undefined,
        }));
    }),
    labelled: (label) => label,
    test: redis_test,
    mint: async (order, access, tools) => orRefused(asAdmin(opened(access, tools), async (session) => redis_mint(order, access, session))),
    revoke: async (id, access, tools) => {
        if (!id.startsWith(`${access.account.user}@`))
            return (0,issuer/* refused */.J)('it is of none of this user’s passwords');
        return orRefused(asAdmin(opened(access, tools), async (session) => redis_revoke(id, access, session)));
    },
});
const NOBODY = 'the server has no user of that name';
async function opened({ account: place, admin }, { databases }) {
    return databases.redis(adminLogin(admin, place));
}
async function userOf(session, { account: { user }, admin }) {
    return redis_users_userIn(session, user, admin);
}
/** The server takes any of a user’s passwords, and tells nobody which one it was: it is found by its hash. */
async function redis_test({ user, password }, access, tools) {
    const { host, port, tls, user: name } = access.account;
    if (user.publicPart(/^(.*)$/s) !== name)
        return (0,core_inspection/* unknown */.L5)('no-way', 'it is of another user');
    return (0,database_session/* loggedIn */.eY)(tools.databases.redis({ host, port, tls, user: name, password: password }), async () => {
        const hash = hashOf(password);
        const all = await asAdmin(opened(access, tools), async (session) => userOf(session, access));
        // Then the server has not looked at it.
        if (all?.isOpen)
            return (0,core_inspection/* unknown */.L5)('unexpected-reply', 'the server asks for no password');
        const one = all?.passwords.find((other) => hash.equals(core_secret/* Secret */.zh.of(other.hash, [])));
        return (0,core_inspection/* live */.VD)({ handle: one?.id });
    }, ({ code }) => (code === 'WRONGPASS' ? (0,core_inspection/* dead */.Tm)('invalid') : (0,core_inspection/* unknown */.L5)('refused', `Redis says ${code}`)));
}
async function redis_mint({ label, current, audience }, access, session) {
    const { user: name } = access.account;
    const unfit = await unfitness(label, current, access, session);
    if (unfit !== undefined)
        return (0,issuer/* refused */.J)(unfit);
    const readers = [...database_account_destinationsOf(access.account), ...audience];
    const password = newPassword(readers);
    const hash = (0,core_secret/* secretText */.yD) `#${hashOf(password)}`;
    const id = `${name}@${label}`;
    try {
        await session.change('ACL SETUSER', [id, 'reset', hash]);
        await session.change('ACL SETUSER', [name, hash]);
    }
    catch (error) {
        if (error instanceof databases/* StatementRefused */.C)
            await session.change('ACL DELUSER', [id]);
        throw error;
    }
    await written(session);
    return { answer: 'minted', id, parts: { user: core_secret/* Secret */.zh.of(name, readers), password } };
}
async function unfitness(label, current, access, session) {
    if (!LABEL.test(label))
        return 'that is no label of ours';
    const user = await userOf(session, access);
    if (user === undefined)
        return NOBODY;
    if (!user.isOn)
        return 'the user is switched off';
    if (user.isOpen)
        return 'the user is let in by any password, and would be no more';
    if (current !== undefined && !user.passwords.some(({ id, isLive }) => id === current && isLive)) {
        return 'the one in use is none of what the server has now: somebody else has changed it';
    }
    const weak = await redis_users_lacking(session, adminLogin(access.admin, access.account).user);
    if (weak !== undefined)
        return weak;
    const together = await togetherness(session);
    if (together !== undefined)
        return together;
    try {
        await persist(session);
    }
    catch (error) {
        if (!(error instanceof databases/* StatementRefused */.C))
            throw error;
        return `the server does not write down its users (${error.code}), and a restart would forget the new password: give it an ACL file`;
    }
    return undefined;
}
/** Sessions of the user stay: which of its passwords they were opened with, the server does not know. */
async function redis_revoke(id, access, session) {
    const user = await userOf(session, access);
    if (user === undefined)
        return (0,issuer/* refused */.J)(NOBODY);
    const one = user.passwords.find((password) => password.id === id);
    if (one === undefined && !LABEL.test(id.slice(access.account.user.length + 1))) {
        const isAll = user.passwords.every(({ label }) => label !== undefined);
        if (!isAll)
            return (0,issuer/* refused */.J)('no password has that id; those of others change with the admin credential');
    }
    if (one !== undefined) {
        if (one.isHeld)
            await session.change('ACL SETUSER', [access.account.user, `!${one.hash}`]);
        if (one.label !== undefined)
            await session.change('ACL DELUSER', [id]);
    }
    // A run before may have come no further.
    await written(session);
    return { answer: one?.isHeld ? 'revoked' : 'gone' };
}
/** After something was changed: who cannot write that down has changed it all the same. */
async function written(session) {
    try {
        await persist(session);
    }
    catch (error) {
        if (!(error instanceof databases/* StatementRefused */.C))
            throw error;
        throw new core_inspection/* Unanswered */.XX('provider-error', `the server does not write down its users (${error.code})`);
    }
}

// EXTERNAL MODULE: ./.compiled/providers/apis/sendgrid.js
var sendgrid = __webpack_require__(71852);
;// CONCATENATED MODULE: ./.compiled/providers/issuers/sendgrid.js








const sendgrid_HOSTS = { global: 'api.sendgrid.com', eu: 'api.eu.sendgrid.com' };
const sendgrid_account = schemas/* strictObject */.rej({
    region: schemas/* enum */.k5n(['global', 'eu'])
        .default('global')
        .describe('Where the key belongs: `eu` for those of subusers in the EU.'),
    scopes: schemas/* array */.YOg(schemas/* string */.YjP().regex(/^[\w.]{1,100}$/))
        .min(1)
        .optional()
        .describe('What a new key may be used for, like `mail.send`. By default the same as the one in use.'),
});
/** https://github.com/twilio/sendgrid-oai/blob/main/spec/json/tsg_api_keys_v3.json */
const sendgrid_Row = schemas/* object */.Ikc({ api_key_id: schemas/* string */.YjP(), name: schemas/* string */.YjP() });
const sendgrid_Rows = schemas/* object */.Ikc({ result: schemas/* array */.YOg(sendgrid_Row) });
const sendgrid_Found = schemas/* object */.Ikc({ result: schemas/* array */.YOg(sendgrid_Row.extend({ scopes: schemas/* array */.YOg(schemas/* string */.YjP()).min(1) })) });
const sendgrid_Created = schemas/* object */.Ikc({ api_key: schemas/* string */.YjP().min(20), api_key_id: schemas/* string */.YjP() });
/** https://www.twilio.com/docs/sendgrid/api-reference/api-key-permissions/retrieve-a-list-of-scopes-for-which-this-user-has-access */
const sendgrid_Rights = schemas/* object */.Ikc({ scopes: schemas/* array */.YOg(schemas/* string */.YjP()).min(1) }).transform(({ scopes }) => scopes);
/** As all are called that somebody has to have to hand them on: SendGrid itself adds `2fa_required`, and the like. */
const HANDED_ON = /^[a-z_]+(?:\.[a-z_]+){1,9}$/;
const sendgrid_Failure = schemas/* object */.Ikc({ errors: schemas/* array */.YOg(schemas/* object */.Ikc({ message: schemas/* string */.YjP() })).min(1) });
/** What makes, reads and ends keys. */
const KEEPING = ['api_keys.create', 'api_keys.read', 'api_keys.delete'];
/** The same page: of one account. */
const MOST = 100;
const sendgrid_sendgrid = (0,issuer/* defineIssuer */.H)({
    id: 'sendgrid',
    title: 'SendGrid: API keys',
    provider: 'sendgrid',
    docs: [
        'https://www.twilio.com/docs/sendgrid/api-reference/api-keys/create-api-keys',
        'https://www.twilio.com/docs/sendgrid/api-reference/api-keys/delete-api-keys',
        'https://www.twilio.com/docs/sendgrid/ui/account-and-settings/api-keys',
        'https://github.com/twilio/sendgrid-oai/blob/main/spec/json/tsg_api_keys_v3.json',
    ],
    account: sendgrid_account,
    // A key of one region is asked about in both.
    destinations: () => Object.values(sendgrid_HOSTS),
    admin: 'an API key with `api_keys.create`, `api_keys.read` and `api_keys.delete`, and all that new keys are to have',
    self: 'a key that has these scopes itself',
    parts: ['key'],
    labelled: (label) => label,
    list: async (access, tools) => (await sendgrid_rowsOf(access, tools)).map(({ api_key_id, name }) => ({
        id: api_key_id,
        label: name,
        createdAt: undefined,
        lastUsedAt: undefined,
        isLive: true,
    })),
    test: async ({ key }, { account: { region } }, tools) => {
        const asked = { kind: 'sendgrid-api-key', value: key, at: `https://${sendgrid_HOSTS[region]}` };
        const inspection = await inspected(sendgrid/* sendgrid */.p, asked, tools);
        if (inspection.answer !== 'live')
            return inspection;
        const handle = key?.publicPart(/^SG\.([\w-]{1,100})\./);
        return { ...inspection, facts: { ...inspection.facts, handle } };
    },
    mint: sendgrid_mint,
    revoke: async (id, access, { change }) => isId(id)
        ? ended(await change({ ...sendgrid_request(access, `/${id}`), method: 'DELETE' }), {
            done: { status: 204 },
            gone: { status: 404, body: sendgrid_Failure },
            error: sendgrid_Failure,
        })
        : (0,issuer/* refused */.J)('that is no id of a key'),
});
/**
 * A key without scopes would have all that there are, so that they are always said. The admin hands on what it has itself: "You may not give an API key
 * greater permissions than you currently have", https://www.twilio.com/docs/sendgrid/ui/account-and-settings/api-keys
 */
async function sendgrid_mint({ label, audience, current }, access, tools) {
    if ((await sendgrid_rowsOf(access, tools)).length >= MOST)
        return { answer: 'full', detail: `an account has ${MOST} keys at the most` };
    const scopes = access.account.scopes ?? (await scopesOf(current, access, tools));
    if (scopes === undefined)
        return (0,issuer/* refused */.J)('what a new key may do is that of the one in use, which is not known');
    const missing = await lacking([...new Set([...KEEPING, ...scopes.filter((scope) => HANDED_ON.test(scope))])], tools.ask({ ...sendgrid_request(access), path: '/v3/scopes' }), sendgrid_Rights);
    if (missing !== undefined)
        return missing;
    const { headers, ...rest } = sendgrid_request(access);
    const reply = await tools.change({
        ...rest,
        method: 'POST',
        headers: { ...headers, 'content-type': 'application/json' },
        body: JSON.stringify({ name: label, scopes }),
    });
    const refusal = refusalIn(reply, sendgrid_Failure);
    if (refusal !== undefined)
        return refusal;
    const { api_key, api_key_id: id } = bodyOf(reply, sendgrid_Created, 201);
    const parts = { key: core_secret/* Secret */.zh.of(api_key, [...Object.values(sendgrid_HOSTS), ...audience]) };
    return { answer: 'minted', id, parts };
}
async function scopesOf(id, access, { ask }) {
    if (id === undefined || !isId(id))
        return undefined;
    const reply = await ask(sendgrid_request(access, `/${id}`));
    if (refusalIn(reply, sendgrid_Failure) !== undefined)
        return undefined;
    return bodyOf(reply, sendgrid_Found).result.find((row) => row.api_key_id === id)?.scopes;
}
async function sendgrid_rowsOf(access, { ask }) {
    return bodyOf(await ask(sendgrid_request(access, `?limit=${MOST}`)), sendgrid_Rows).result;
}
function sendgrid_request({ account: { region }, admin }, path = '') {
    return { at: `https://${sendgrid_HOSTS[region]}`, path: `/v3/api_keys${path}`, headers: (0,probe/* bearer */.CM)({ value: admin }) };
}

// EXTERNAL MODULE: ./.compiled/providers/apis/sentry.js
var sentry = __webpack_require__(86657);
;// CONCATENATED MODULE: ./.compiled/providers/issuers/sentry.js






const sentry_account = schemas/* strictObject */.rej({
    host: host().default('sentry.io').describe('Host of the instance, for those who run Sentry themselves.'),
});
/** Whoever asks with a token of a user, an organisation or an integration can neither make nor end one. */
const sentry_sentry = (0,issuer/* defineIssuer */.H)({
    id: 'sentry',
    title: 'Sentry: auth tokens',
    provider: 'sentry',
    docs: [
        'https://docs.sentry.io/account/auth-tokens',
        'https://docs.sentry.io/api/guides/create-auth-token/',
    ],
    account: sentry_account,
    destinations: ({ host: name }) => place_placeOf(name).destinations,
    parts: ['token'],
    test: async ({ token }, { account: { host: name } }, tools) => marked(await inspected(sentry/* sentry */.e, { kind: 'sentry-user-token', value: token, at: place_placeOf(name).at }, tools), token),
    byHand: {
        url: 'https://sentry.io/settings/account/api/auth-tokens/',
        steps: [
            'As the user to whom the token in use belongs, create a new token; for the token of an internal integration, open that in the settings of the organisation, and add one.',
            'Choose the scopes that the token in use has, and no more: they cannot be changed later.',
            'Copy the token.',
        ],
        revoking: 'Remove the old token on the same page.',
    },
});

// EXTERNAL MODULE: ./.compiled/providers/apis/slack.js
var slack = __webpack_require__(2664);
;// CONCATENATED MODULE: ./.compiled/providers/issuers/slack.js






const slack_AT = 'https://slack.com';
/** Every reply has status 200. https://docs.slack.dev/reference/methods/auth.revoke */
const Revoked = schemas/* object */.Ikc({ ok: schemas/* literal */.euz(true), revoked: schemas/* literal */.euz(true) });
const slack_failed = (error) => schemas/* object */.Ikc({ ok: schemas/* literal */.euz(false), error });
const slack_Gone = slack_failed(schemas/* enum */.k5n(['token_revoked', 'token_expired', 'account_inactive']));
/** An app has one token in a workspace, which is the same however often it is installed: so another app is made beside it. */
const slack_slack = assisted({
    id: 'slack',
    title: 'Slack: bot and user tokens',
    provider: 'slack',
    docs: [
        'https://docs.slack.dev/reference/methods/auth.revoke',
        'https://docs.slack.dev/authentication/tokens',
        'https://docs.slack.dev/app-manifests/configuring-apps-with-app-manifests',
    ],
    api: slack/* slack */.$,
    kind: 'slack-bot-token',
    at: slack_AT,
    byHand: {
        url: 'https://api.slack.com/apps',
        steps: [
            'Open the app in use, and copy its manifest.',
            'Create a new app from that manifest in the same workspace, with no scopes but those.',
            'Install it, and invite its bot to every channel that the bot of the old app is in.',
            'Copy the bot token, or the user token, of the new app.',
        ],
        revoking: 'Uninstall the app that the old token belongs to from the workspace, or delete that app.',
    },
    revokeValue: async ({ token }, _, { change }) => {
        const headers = (0,probe/* bearer */.CM)({ value: token });
        const reply = await change({ method: 'POST', at: slack_AT, path: '/api/auth.revoke', headers });
        if (isReply(reply, 200, Revoked))
            return { answer: 'revoked' };
        if (isReply(reply, 200, slack_Gone))
            return { answer: 'gone' };
        // Among them what is told of an address that may not ask: it says nothing of the token.
        if ((0,probe/* fits */.lA)(reply, { status: 200, body: slack_failed(schemas/* string */.YjP()) }))
            return (0,issuer/* refused */.J)('Slack says no');
        throw strange(reply);
    },
});

// EXTERNAL MODULE: ./.compiled/providers/apis/rsa-key.js
var rsa_key = __webpack_require__(74180);
;// CONCATENATED MODULE: ./.compiled/providers/issuers/snowflake-key.js



/** Bits, at the least: https://docs.snowflake.com/en/user-guide/key-pair-auth */
const snowflake_key_LENGTH = 2048;
/** A new one, in PEM of PKCS #8 without a passphrase. */
function newKey(audience) {
    const { privateKey } = (0,external_node_crypto_.generateKeyPairSync)('rsa', { modulusLength: snowflake_key_LENGTH });
    return core_secret/* Secret */.zh.of(`${privateKey.export({ type: 'pkcs8', format: 'pem' })}`, audience);
}
/** As `DESCRIBE USER` shows it: https://docs.snowflake.com/en/user-guide/key-pair-auth#verify-the-user-s-public-key-fingerprint */
function fingerprintOf(key) {
    const digest = (0,external_node_crypto_.createHash)('sha256').update(Buffer.from((0,rsa_key/* publicHalfOf */.gT)(key), 'base64'));
    return `SHA256:${digest.digest('base64')}`;
}
/**
 * What a request is let in by; for five minutes. The account is without its region, and both are in capitals:
 * https://docs.snowflake.com/en/developer-guide/sql-api/authenticating#using-key-pair-authentication
 */
function loginBy(key, { account, user }, now) {
    const sub = `${account.replace(/\..*$/s, '')}.${user}`.toUpperCase();
    const iat = Math.floor(now.getTime() / 1000);
    return (0,rsa_key/* signedClaims */.ov)(key, { iss: `${sub}.${fingerprintOf(key)}`, sub, iat, exp: iat + 300 });
}

// EXTERNAL MODULE: ./.compiled/providers/apis/snowflake.js
var snowflake = __webpack_require__(30056);
;// CONCATENATED MODULE: ./.compiled/providers/issuers/snowflake-session.js






/** As a quoted identifier takes it: https://docs.snowflake.com/en/sql-reference/identifiers-syntax */
const snowflake_session_name = () => schemas/* string */.YjP().regex(/^[\p{L}\p{N}_.@$ +-]{1,255}$/u);
const snowflake_session_account = schemas/* strictObject */.rej({
    account: schemas/* string */.YjP()
        .regex(/^[a-z0-9][\w.-]{0,200}$/i)
        .describe('Account identifier, like `MYORG-MY_ACCOUNT`.'),
    user: snowflake_session_name().describe('Name of the user that is let in, as Snowflake lists it: `MCP_BOT`.'),
    'admin-user': snowflake_session_name()
        .optional()
        .describe('Name of the user whose private key `admin` is. Without it, `admin` is an OAuth access token.'),
    'admin-role': snowflake_session_name()
        .optional()
        .describe('Role in which `admin` works. Without it, the default role of its user.'),
});
/** https://docs.snowflake.com/en/user-guide/security-access-control-privileges#user-privileges */
function adminWith(privilege) {
    return `a private key of another user, or an OAuth access token, whose role has the privilege ${privilege} on the user`;
}
/** https://docs.snowflake.com/en/developer-guide/sql-api/reference: of a request that was refused, and of a statement that failed. */
const snowflake_session_Failure = schemas/* object */.Ikc({ code: schemas/* string */.YjP(), message: schemas/* string */.YjP() });
function snowflake_session_destinationsOf({ account: id }) {
    return [(0,snowflake/* hostOf */.w4)(id)];
}
function snowflake_session_atOf({ account: id }) {
    return `https://${(0,snowflake/* hostOf */.w4)(id)}`;
}
/** A text in quotes: https://docs.snowflake.com/en/sql-reference/data-types-text#single-quoted-string-constants */
function snowflake_session_literal(text) {
    return `'${text.replace(/\\/g, '\\\\').replace(/'/g, "''")}'`;
}
/** https://docs.snowflake.com/en/sql-reference/identifiers-syntax#double-quoted-identifiers */
function snowflake_session_quoted(identifier) {
    return `"${identifier.replace(/"/g, '""')}"`;
}
/** A statement by the admin. https://docs.snowflake.com/en/developer-guide/sql-api/submitting-requests */
function stated(statement, access, { now }) {
    const { account: id, 'admin-user': user, 'admin-role': role } = access.account;
    const login = user === undefined ? access.admin : loginBy(access.admin, { account: id, user }, now);
    return requestBy(login, user === undefined ? 'OAUTH' : 'KEYPAIR_JWT', access.account, { statement, role });
}
function requestBy(login, type, whose, body) {
    return {
        method: 'POST',
        at: snowflake_session_atOf(whose),
        path: '/api/v2/statements',
        headers: {
            accept: 'application/json',
            'content-type': 'application/json',
            authorization: (0,core_secret/* secretText */.yD) `Bearer ${login}`,
            'x-snowflake-authorization-token-type': type,
        },
        body: JSON.stringify(body),
    };
}
/** All rows of a result; ends what was begun if they are not all there. */
function resultOf(reply) {
    const result = bodyOf(reply, snowflake/* ResultSet */.A3);
    if ((result.resultSetMetaData.partitionInfo ?? []).length > 1)
        throw new core_inspection/* Unanswered */.XX('unexpected-reply', 'a list in more than one part');
    return (0,snowflake/* rowsIn */.Nn)(result);
}

;// CONCATENATED MODULE: ./.compiled/providers/issuers/snowflake-key-pair.js







const SLOTS = ['RSA_PUBLIC_KEY', 'RSA_PUBLIC_KEY_2'];
/** Those of the two properties alone. Keys with a name of their own are others, and may be for one role only. */
const snowflakeKeyPair = (0,issuer/* defineIssuer */.H)({
    id: 'snowflake-key-pair',
    title: 'Snowflake: key pairs of a user, which take turns in its two properties',
    provider: 'snowflake',
    docs: [
        'https://docs.snowflake.com/en/user-guide/key-pair-auth',
        'https://docs.snowflake.com/en/sql-reference/sql/alter-user',
        'https://docs.snowflake.com/en/sql-reference/sql/desc-user',
    ],
    account: snowflake_session_account,
    destinations: snowflake_session_destinationsOf,
    admin: adminWith('OWNERSHIP'),
    parts: ['key'],
    room: SLOTS.length,
    list: async (access, tools) => (await snowflake_key_pair_keysOf(access, tools)).map(({ id }) => ({
        id,
        label: undefined,
        createdAt: undefined,
        lastUsedAt: undefined,
        isLive: true,
    })),
    test: snowflake_key_pair_test,
    mint: snowflake_key_pair_mint,
    revoke: snowflake_key_pair_revoke,
});
/** Logs in with it, for a statement that needs no warehouse. Whoever is not let in may be shut out for more than their key: the user knows its own. */
async function snowflake_key_pair_test({ key }, access, tools) {
    const handle = fingerprintOf(key);
    const login = loginBy(key, access.account, tools.now);
    const statement = 'SHOW USER PROGRAMMATIC ACCESS TOKENS';
    const reply = await tools.ask(requestBy(login, 'KEYPAIR_JWT', access.account, { statement }));
    const inspection = (0,core_inspection/* undocumented */._L)(reply);
    if (inspection.reason !== 'refused') {
        resultOf(reply);
        return (0,core_inspection/* live */.VD)({ handle });
    }
    return (await snowflake_key_pair_keysOf(access, tools)).some(({ id }) => id === handle) ? inspection : (0,core_inspection/* dead */.Tm)('revoked');
}
/** https://docs.snowflake.com/en/sql-reference/sql/desc-user */
async function slotsOf(access, tools) {
    const statement = `DESCRIBE USER ${snowflake_session_quoted(access.account.user)}`;
    const rows = resultOf(await tools.ask(stated(statement, access, tools)));
    return SLOTS.map((name) => {
        const row = rows.find((one) => one.get('property') === `${name}_FP`);
        if (row === undefined)
            throw new core_inspection/* Unanswered */.XX('unexpected-reply', 'a user without keys');
        const value = row.get('value');
        return { name, id: value === undefined || value === '' || value === 'null' ? undefined : value };
    });
}
async function snowflake_key_pair_keysOf(access, tools) {
    return (await slotsOf(access, tools)).flatMap(({ name, id }) => (id === undefined ? [] : [{ name, id }]));
}
/** The pair is made here, and Snowflake gets the public half, in the property that is free. */
async function snowflake_key_pair_mint(order, access, tools) {
    const slots = await slotsOf(access, tools);
    if (order.current !== undefined && !slots.some(({ id }) => id === order.current)) {
        return (0,issuer/* refused */.J)('the key in use is in none of the two properties of the user');
    }
    const free = slots.find(({ id }) => id === undefined);
    if (free === undefined)
        return { answer: 'full', detail: 'both properties of the user hold a key' };
    const key = newKey([...snowflake_session_destinationsOf(access.account), ...order.audience]);
    const user = snowflake_session_quoted(access.account.user);
    const statement = `ALTER USER ${user} SET ${free.name} = ${snowflake_session_literal((0,rsa_key/* publicHalfOf */.gT)(key))}`;
    const reply = await tools.change(stated(statement, access, tools));
    const refusal = refusalIn(reply, snowflake_session_Failure);
    if (refusal !== undefined)
        return refusal;
    const id = fingerprintOf(key);
    return onceSent(async () => {
        resultOf(reply);
        const isThere = (await snowflake_key_pair_keysOf(access, tools)).some((one) => one.id === id && one.name === free.name);
        if (!isThere)
            throw strange(reply);
        return { answer: 'minted', id, parts: { key } };
    });
}
async function snowflake_key_pair_revoke(id, access, tools) {
    let keys = [];
    return endedByList(id, async () => {
        keys = await snowflake_key_pair_keysOf(access, tools);
        return keys;
    }, () => {
        const { name } = keys.find((one) => one.id === id);
        const statement = `ALTER USER ${snowflake_session_quoted(access.account.user)} UNSET ${name}`;
        return tools.change(stated(statement, access, tools));
    }, snowflake_session_Failure);
}

;// CONCATENATED MODULE: ./.compiled/providers/issuers/snowflake-programmatic-token.js









const snowflake_programmatic_token_DAY = 24 * 60 * 60 * 1000;
/** To rotate one there ends it by a timer, whoever still uses it: another one is added instead. */
const snowflakeProgrammaticToken = (0,issuer/* defineIssuer */.H)({
    id: 'snowflake-programmatic-token',
    title: 'Snowflake: programmatic access tokens',
    provider: 'snowflake',
    docs: [
        'https://docs.snowflake.com/en/user-guide/programmatic-access-tokens',
        'https://docs.snowflake.com/en/sql-reference/sql/alter-user-add-programmatic-access-token',
        'https://docs.snowflake.com/en/sql-reference/sql/alter-user-remove-programmatic-access-token',
        'https://docs.snowflake.com/en/sql-reference/sql/show-user-programmatic-access-tokens',
    ],
    account: snowflake_session_account,
    destinations: snowflake_session_destinationsOf,
    // With a programmatic access token nobody removes one.
    admin: adminWith('MODIFY PROGRAMMATIC AUTHENTICATION METHODS'),
    parts: ['token'],
    experimental: 'that a token says when it ends, by which it is found in the list, is not documented',
    labelled: (label) => label,
    list: async (access, tools) => (await snowflake_programmatic_token_rowsOf(access, tools)).map(({ id, comment, status, createdAt }) => ({
        id,
        label: comment,
        createdAt,
        lastUsedAt: undefined,
        isLive: status === 'ACTIVE',
    })),
    test: snowflake_programmatic_token_test,
    mint: snowflake_programmatic_token_mint,
    revoke: snowflake_programmatic_token_revoke,
});
/** Of a token that is not let in Snowflake does not say whether it is dead, or may not be used from here: the list does. */
async function snowflake_programmatic_token_test({ token }, access, tools) {
    const value = token;
    const kind = 'snowflake-programmatic-token';
    const inspection = await inspected(snowflake/* snowflake */.De, { kind, value, at: snowflake_session_atOf(access.account) }, tools);
    if (inspection.answer !== 'live' && !isRefused(inspection))
        return inspection;
    const end = (0,snowflake/* expiryOf */.p1)({ value });
    const rows = await snowflake_programmatic_token_rowsOf(access, tools);
    const alike = rows.filter(({ expiresAt }) => isSame(end, expiresAt));
    const row = (0,stronger/* only */.j6)(alike);
    if (inspection.answer === 'live') {
        const own = end === undefined ? (0,stronger/* only */.j6)(rows, ({ status }) => status === 'ACTIVE') : row;
        return (0,core_inspection/* live */.VD)({ handle: own?.id, createdAt: own?.createdAt, expiresAt: own?.expiresAt });
    }
    if (end !== undefined && rows.length > 0 && alike.length === 0)
        return (0,core_inspection/* dead */.Tm)('revoked');
    if (row?.status === 'EXPIRED')
        return (0,core_inspection/* dead */.Tm)('expired');
    return row?.status === 'DISABLED' ? (0,core_inspection/* dead */.Tm)('disabled') : inspection;
}
function isRefused(inspection) {
    return inspection.answer === 'unknown' && inspection.reason === 'refused';
}
/** A token says it in whole seconds. */
function isSame(one, other) {
    if (one === undefined || other === undefined)
        return false;
    return Math.abs(one.getTime() - other.getTime()) < 1000;
}
async function snowflake_programmatic_token_rowsOf(access, tools) {
    const { user } = access.account;
    const statement = `SHOW USER PROGRAMMATIC ACCESS TOKENS FOR USER ${snowflake_session_quoted(user)}`;
    const rows = resultOf(await tools.ask(stated(statement, access, tools)));
    return rows.map((row) => {
        // Whoever may not see those of others is shown their own: https://github.com/cartography-cncf/cartography/pull/3110
        if (row.get('user_name') !== user)
            throw new core_inspection/* Unanswered */.XX('refused', 'the admin is shown its own tokens, and not the user’s');
        const [name = '', made = ''] = [row.get('name'), row.get('created_on')];
        return {
            // The name of one that is rotated or removed may be given to another.
            id: `${name}@${made.split(' ')[0]}`,
            name,
            role: row.get('role_restriction'),
            comment: row.get('comment'),
            status: row.get('status'),
            createdAt: (0,snowflake/* timestamp */.vE)(made),
            expiresAt: (0,snowflake/* timestamp */.vE)(row.get('expires_at')),
        };
    });
}
/** As an identifier of Snowflake’s is made of. */
function nameOf(label) {
    return label.toUpperCase().replace(/[^A-Z0-9]/g, '_');
}
/** For the role of the one in use. */
async function snowflake_programmatic_token_mint(order, access, tools) {
    const current = (await snowflake_programmatic_token_rowsOf(access, tools)).find(({ id }) => id === order.current);
    if (current === undefined)
        return (0,issuer/* refused */.J)('what a new token may do is that of the one in use, which is not known');
    const { role } = current;
    const days = Math.ceil((order.until.getTime() - tools.now.getTime()) / snowflake_programmatic_token_DAY);
    const name = nameOf(order.label);
    const restriction = role === undefined ? '' : ` ROLE_RESTRICTION = ${snowflake_session_literal(role)}`;
    const settings = `${restriction} DAYS_TO_EXPIRY = ${days} COMMENT = ${snowflake_session_literal(order.label)}`;
    const user = snowflake_session_quoted(access.account.user);
    const statement = `ALTER USER ${user} ADD PROGRAMMATIC ACCESS TOKEN ${snowflake_session_quoted(name)}${settings}`;
    const reply = await tools.change(stated(statement, access, tools));
    const refusal = refusalIn(reply, snowflake_session_Failure);
    if (refusal !== undefined)
        return refusal;
    return onceSent(async () => {
        const text = resultOf(reply)[0]?.get('token_secret');
        const made = (await snowflake_programmatic_token_rowsOf(access, tools)).find((row) => row.name === name);
        if (text === undefined || made === undefined)
            throw new core_inspection/* Unanswered */.XX('unexpected-reply', 'the new token is not listed');
        if (made.role !== role)
            throw new core_inspection/* Unanswered */.XX('unexpected-reply', 'the new token is for another role');
        const token = core_secret/* Secret */.zh.of(text, [...snowflake_session_destinationsOf(access.account), ...order.audience]);
        const { id, createdAt, expiresAt } = made;
        return { answer: 'minted', id, parts: { token }, createdAt, expiresAt };
    });
}
async function snowflake_programmatic_token_revoke(id, access, tools) {
    const name = id.replace(/@[^@]*$/s, '');
    const user = snowflake_session_quoted(access.account.user);
    const statement = `ALTER USER ${user} REMOVE PROGRAMMATIC ACCESS TOKEN ${snowflake_session_quoted(name)}`;
    return endedByList(id, () => snowflake_programmatic_token_rowsOf(access, tools), () => tools.change(stated(statement, access, tools)), snowflake_session_Failure);
}

// EXTERNAL MODULE: ./.compiled/providers/apis/stripe.js
var stripe = __webpack_require__(95367);
;// CONCATENATED MODULE: ./.compiled/providers/issuers/stripe.js


/** The API for keys is a private preview, and its list shows every key as it is: it is not used. */
const stripe_stripe = assisted({
    id: 'stripe',
    title: 'Stripe: restricted and secret API keys',
    provider: 'stripe',
    docs: ['https://docs.stripe.com/keys', 'https://docs.stripe.com/keys/restricted-api-keys'],
    api: stripe/* stripe */._,
    kind: 'stripe-secret-key',
    at: 'https://api.stripe.com',
    byHand: {
        url: 'https://dashboard.stripe.com/apikeys',
        steps: [
            'Choose the mode, live or test, that the key in use is for.',
            'Create a restricted key with the permissions that the key in use needs, and no more; do not rotate the one in use with "Now", which would end at once.',
            'Copy the key.',
        ],
        revoking: 'Expire the old key on the same page.',
    },
});

// EXTERNAL MODULE: ./.compiled/providers/apis/supabase.js
var supabase = __webpack_require__(69480);
;// CONCATENATED MODULE: ./.compiled/providers/issuers/supabase.js










const supabase_AT = 'https://api.supabase.com';
const supabase_account = schemas/* strictObject */.rej({
    project: schemas/* string */.YjP()
        .regex(/^[a-z]{20}$/)
        .describe('Reference of the project, as its URL has it: https://REFERENCE.supabase.co.'),
});
/** https://supabase.com/docs/reference/api/v1-get-project-api-keys: publishable and legacy ones are on the same list. */
const supabase_Row = schemas/* object */.Ikc({
    id: schemas/* string */.YjP().nullish(),
    type: schemas/* string */.YjP().nullish(),
    name: schemas/* string */.YjP(),
    prefix: schemas/* string */.YjP().nullish(),
    inserted_at: dates/* isoDate */._$.nullish(),
    secret_jwt_template: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).nullish(),
});
const supabase_Created = supabase_Row.extend({ id: schemas/* string */.YjP(), api_key: schemas/* string */.YjP().regex(/^sb_secret_/) });
const supabase_Failure = schemas/* object */.Ikc({ message: schemas/* string */.YjP() });
/** Lower case and `_` alone, at most 64. https://supabase.com/docs/reference/api/v1-create-project-api-key */
function supabase_nameOf(label) {
    return label.toLowerCase().replace(/[^a-z0-9]/g, '_');
}
const supabase_supabase = (0,issuer/* defineIssuer */.H)({
    id: 'supabase',
    title: 'Supabase: secret keys of a project',
    provider: 'supabase',
    docs: [
        'https://supabase.com/docs/guides/api/api-keys',
        'https://supabase.com/docs/reference/api/v1-create-project-api-key',
        'https://supabase.com/docs/reference/api/v1-delete-project-api-key',
    ],
    account: supabase_account,
    // What a project’s functions see of a request is seen by who owns the key.
    destinations: ({ project }) => ['api.supabase.com', `${project}.supabase.co`],
    admin: 'a personal access token that may read and write the API keys of the project',
    parts: ['token'],
    labelled: supabase_nameOf,
    list: async (access, tools) => (await supabase_rowsOf(access, tools)).map(({ id, name, inserted_at }) => ({
        id,
        label: name,
        createdAt: inserted_at ?? undefined,
        lastUsedAt: undefined,
        isLive: true,
    })),
    test: supabase_test,
    mint: supabase_mint,
    revoke: supabase_revoke,
});
async function supabase_test({ token }, access, tools) {
    const at = `https://${access.account.project}.supabase.co`;
    const texts = { SUPABASE_URL: at };
    const inspection = await inspected(supabase/* supabase */.N, { kind: 'supabase-secret-key', value: token, at, texts }, tools);
    if (inspection.answer !== 'live')
        return inspection;
    const shown = token.publicPart(/^(?:sb_secret_)?([\w-]{5})/);
    const row = (0,stronger/* only */.j6)(await supabase_rowsOf(access, tools), ({ prefix }) => prefix?.replace(/^sb_secret_/, '') === shown);
    return (0,core_inspection/* live */.VD)({ ...inspection.facts, handle: row?.id, createdAt: row?.inserted_at ?? undefined });
}
function supabase_pathOf({ account: { project } }) {
    return `/v1/projects/${project}/api-keys`;
}
/** Without values, which the list would tell as well. */
async function supabase_rowsOf(access, { ask }) {
    const request = {
        at: supabase_AT,
        path: `${supabase_pathOf(access)}?reveal=false`,
        headers: (0,probe/* bearer */.CM)({ value: access.admin }),
    };
    const rows = bodyOf(await ask(request), schemas/* array */.YOg(supabase_Row));
    return rows.flatMap((row) => (row.type === 'secret' && row.id != null ? [{ ...row, id: row.id }] : []));
}
/** A new key stands for the role that the one in use stands for. */
async function supabase_mint(order, access, tools) {
    const current = (await supabase_rowsOf(access, tools)).find(({ id }) => id === order.current);
    if (current === undefined)
        return (0,issuer/* refused */.J)('the key in use is no secret key of the project, so its role is unknown');
    const { secret_jwt_template } = current;
    const reply = await tools.change({
        method: 'POST',
        at: supabase_AT,
        path: `${supabase_pathOf(access)}?reveal=true`,
        headers: { ...(0,probe/* bearer */.CM)({ value: access.admin }), 'content-type': 'application/json' },
        body: JSON.stringify({
            type: 'secret',
            name: supabase_nameOf(order.label),
            ...(secret_jwt_template != null && { secret_jwt_template }),
        }),
    });
    const refusal = refusalIn(reply, supabase_Failure);
    if (refusal !== undefined)
        return refusal;
    const { id, api_key, inserted_at } = bodyOf(reply, supabase_Created, 201);
    const { project } = access.account;
    const token = core_secret/* Secret */.zh.of(api_key, ['api.supabase.com', `${project}.supabase.co`, ...order.audience]);
    return { answer: 'minted', id, parts: { token }, createdAt: inserted_at ?? undefined };
}
/** Its reply is that to a look at the key, which proves nothing. */
async function supabase_revoke(id, access, tools) {
    if (!isId(id))
        return (0,issuer/* refused */.J)('that is no id of a key');
    const headers = (0,probe/* bearer */.CM)({ value: access.admin });
    return endedByList(id, () => supabase_rowsOf(access, tools), () => tools.change({ method: 'DELETE', at: supabase_AT, path: `${supabase_pathOf(access)}/${id}?reveal=false`, headers }), supabase_Failure);
}

// EXTERNAL MODULE: ./.compiled/providers/apis/basic-auth.js
var basic_auth = __webpack_require__(57133);
// EXTERNAL MODULE: ./.compiled/providers/apis/twilio.js + 1 modules
var twilio = __webpack_require__(44078);
// EXTERNAL MODULE: ./.compiled/providers/apis/twilio-login.js
var twilio_login = __webpack_require__(96818);
;// CONCATENATED MODULE: ./.compiled/providers/issuers/twilio.js










const twilio_account = schemas/* strictObject */.rej({
    account: schemas/* string */.YjP()
        .regex(/^AC[0-9a-f]{32}$/)
        .describe('SID of the account.'),
    region: schemas/* enum */.k5n(['us1', 'ie1', 'au1', 'jp1'])
        .default('us1')
        .describe('The region that the keys are for, as `TWILIO_REGION` says it.'),
    type: schemas/* literal */.euz('standard')
        .describe('What is made: `standard` keys, which may do all but manage accounts and keys.'),
});
const twilio_Row = schemas/* object */.Ikc({ sid: schemas/* string */.YjP(), friendly_name: schemas/* string */.YjP(), date_created: dates/* isoDate */._$ });
const twilio_Rows = schemas/* object */.Ikc({ keys: schemas/* array */.YOg(twilio_Row), next_page_uri: schemas/* string */.YjP().nullish() })
    .transform(({ keys, next_page_uri: next }) => ({ rows: keys, ...(next == null ? {} : { next }) }));
const twilio_Created = twilio_Row.extend({ secret: schemas/* string */.YjP().min(20) });
/** https://www.twilio.com/docs/usage/twilios-response#twilio-rest-exception-format */
const twilio_Failure = schemas/* object */.Ikc({ code: schemas/* number */.aig(), message: schemas/* string */.YjP(), status: schemas/* number */.aig() });
const twilio_twilio = (0,issuer/* defineIssuer */.H)({
    id: 'twilio',
    title: 'Twilio: standard API keys',
    provider: 'twilio',
    docs: [
        'https://www.twilio.com/docs/iam/api-keys/key-resource-v2010',
        'https://www.twilio.com/docs/iam/api-keys',
        'https://www.twilio.com/docs/errors/20404',
    ],
    account: twilio_account,
    destinations: twilio_destinationsOf,
    admin: 'the auth token of the account, or a Main API key as its SID and its secret with a `:` between them',
    parts: ['sid', 'secret'],
    labelled: (label) => label,
    list: twilio_list,
    test: twilio_test,
    mint: twilio_mint,
    revoke: async (id, access, { change }) => /^SK[0-9a-f]{32}$/.test(id)
        ? ended(await change({ ...twilio_request(access, `/Keys/${id}.json`), method: 'DELETE' }), {
            done: { status: 204 },
            gone: { status: 404, body: twilio_Failure.extend({ code: schemas/* literal */.euz(20404) }) },
            error: twilio_Failure,
        })
        : (0,issuer/* refused */.J)('that is no SID of a key'),
});
async function twilio_mint({ label, audience }, access, { change }) {
    const { headers, ...rest } = twilio_request(access, '/Keys.json');
    const reply = await change({
        ...rest,
        method: 'POST',
        headers: { ...headers, 'content-type': 'application/x-www-form-urlencoded' },
        body: `FriendlyName=${encodeURIComponent(label)}`,
    });
    const refusal = refusalIn(reply, twilio_Failure);
    if (refusal !== undefined)
        return refusal;
    const { sid, secret, date_created } = bodyOf(reply, twilio_Created, 201);
    const who = [...twilio_destinationsOf(access.account), ...audience];
    const parts = { sid: core_secret/* Secret */.zh.of(sid, who), secret: core_secret/* Secret */.zh.of(secret, who) };
    return { answer: 'minted', id: sid, parts, createdAt: date_created };
}
/** That Twilio does not take it could be the account’s fault; that the account has no such key is not. */
async function twilio_test({ sid, secret }, access, tools) {
    const { account: name, region } = access.account;
    const id = sid?.publicPart(/^(SK[0-9a-f]{32})$/);
    const who = twilio_destinationsOf(access.account);
    const inspection = await inspected(twilio/* twilio */.P, {
        kind: 'twilio-api-secret',
        value: secret,
        at: twilio_login/* REGIONS */.ij[region],
        texts: { TWILIO_REGION: region },
        others: { TWILIO_ACCOUNT_SID: core_secret/* Secret */.zh.of(name, who), 'twilio-api-key': sid },
    }, tools);
    if (inspection.answer === 'live')
        return { ...inspection, facts: { ...inspection.facts, handle: id } };
    const isUntold = inspection.answer === 'unknown' && inspection.reason === 'refused';
    if (!isUntold || id === undefined)
        return inspection;
    return (await twilio_list(access, tools)).some((key) => key.id === id) ? inspection : (0,core_inspection/* dead */.Tm)('revoked');
}
async function twilio_list(access, { ask }) {
    const base = twilio_request(access, '/Keys.json').path;
    const rows = await everyRow((next) => {
        // Only what leads to the next page of the same list.
        const query = next?.startsWith(`${base}?`) === true ? next.slice(next.indexOf('?')) : '?PageSize=1000';
        return ask(twilio_request(access, `/Keys.json${query}`));
    }, twilio_Rows);
    return rows.map(({ sid, friendly_name, date_created }) => ({
        id: sid,
        label: friendly_name,
        createdAt: date_created,
        lastUsedAt: undefined,
        isLive: true,
    }));
}
function twilio_destinationsOf({ region }) {
    return [twilio_login/* REGIONS */.ij[region].replace('https://', '')];
}
function twilio_request({ account: { account: name, region }, admin }, path) {
    const isKey = admin.publicPart(/^(SK[0-9a-f]{32}):/) !== undefined;
    const authorization = isKey ? (0,basic_auth/* basicAuthOf */.A)(admin) : (0,basic_auth/* basicAuth */.t)(name, admin);
    return {
        at: twilio_login/* REGIONS */.ij[region],
        path: `/2010-04-01/Accounts/${name}${path}`,
        headers: { accept: 'application/json', authorization },
    };
}

// EXTERNAL MODULE: ./.compiled/providers/apis/upstash.js
var upstash = __webpack_require__(8878);
;// CONCATENATED MODULE: ./.compiled/providers/issuers/upstash-users.js




/** https://upstash.com/docs/redis/features/restapi */
const result = (of) => schemas/* object */.Ikc({ result: of });
const Done = result(schemas/* literal */.euz('OK'));
const upstash_users_Failure = schemas/* object */.Ikc({ error: schemas/* string */.YjP() });
/** Names and values in turn, as Redis answers. https://upstash.com/docs/redis/commands/server/acl-getuser */
const User = schemas/* array */.YOg(schemas/* unknown */.L5J())
    .transform((all) => Object.fromEntries(all.flatMap((name, at) => (at % 2 === 0 ? [[name, all[at + 1]]] : []))))
    .pipe(schemas/* object */.Ikc({ flags: schemas/* array */.YOg(schemas/* string */.YjP()), passwords: schemas/* array */.YOg(schemas/* string */.YjP().regex(/^[0-9a-f]{64}$/)) }));
function asked({ account: { host } }, value, path) {
    return { at: `https://${host}`, path, headers: (0,probe/* bearer */.CM)({ value }) };
}
async function upstash_users_userOf(access, { ask }) {
    const path = `/acl/getuser/${access.account.user}`;
    return bodyOf(await ask(asked(access, access.admin, path)), result(User)).result;
}
/** Changes the user by a rule of `ACL SETUSER`. */
function setUser({ account: { host, user }, admin }, rule) {
    const quoted = (text) => JSON.stringify(text);
    const body = (0,core_secret/* secretText */.yD) `["ACL","SETUSER",${quoted(user)},${typeof rule === 'string' ? quoted(rule) : rule.derive(quoted)}]`;
    const headers = { ...(0,probe/* bearer */.CM)({ value: admin }), 'content-type': 'application/json' };
    return { method: 'POST', at: `https://${host}`, path: '/', headers, body };
}

;// CONCATENATED MODULE: ./.compiled/providers/issuers/upstash.js










const upstash_account = schemas/* strictObject */.rej({
    host: schemas/* string */.YjP()
        .regex(/^[a-z0-9-]{1,63}\.upstash\.io$/)
        .describe('Host of the database’s REST API, like `fit-owl-12345.upstash.io`.'),
    user: schemas/* string */.YjP()
        .regex(/^(?!default$)[\w.-]{1,64}$/)
        .describe('The user of the database whose tokens they are, who may PING; not `default`, whose token can only be replaced at once.'),
});
const upstash_upstash = (0,issuer/* defineIssuer */.H)({
    id: 'upstash',
    title: 'Upstash: REST tokens of a user of a Redis database',
    provider: 'upstash',
    docs: [
        'https://upstash.com/docs/redis/commands/server/acl-gentoken',
        'https://upstash.com/docs/redis/commands/server/acl-setuser',
        'https://upstash.com/docs/redis/commands/server/acl-getuser',
    ],
    account: upstash_account,
    destinations: ({ host }) => [host],
    admin: 'the REST token of the user `default` of the database',
    parts: ['token'],
    experimental: 'Upstash documents the commands by which users get tokens, and not that its REST API takes them, nor of what the hashes are made that it lists',
    list: async (access, tools) => {
        const { flags, passwords } = await upstash_users_userOf(access, tools);
        return passwords.map((hash) => ({
            id: upstash_idOf(hash, access),
            label: undefined,
            createdAt: undefined,
            lastUsedAt: undefined,
            isLive: flags.includes('on'),
        }));
    },
    test: upstash_test,
    mint: upstash_mint,
    revoke: upstash_revoke,
});
/** Tokens are long and random: by a part of the hash nobody finds one, nor learns whether a guess was right. */
function upstash_idOf(hash, { account: { user } }) {
    return `${user}@${hash.slice(0, 24)}`;
}
/** Whose it is, and which, is known if it may say so. A user of one token alone has no other. */
async function upstash_test({ token }, access, tools) {
    const { host, user } = access.account;
    const at = `https://${host}`;
    const texts = { UPSTASH_REDIS_REST_URL: at };
    const inspection = await inspected(upstash/* upstash */.x, { kind: 'upstash-rest-token', value: token, at, texts }, tools);
    if (inspection.answer !== 'live')
        return inspection;
    const who = await (0,stronger/* told */.Ev)(tools.ask(asked(access, token, '/acl/whoami')), result(schemas/* string */.YjP()));
    if (who === undefined)
        return inspection;
    if (who.result !== user)
        return (0,core_inspection/* unknown */.L5)('no-way', 'it is of another user');
    const { passwords } = await upstash_users_userOf(access, tools);
    const hash = hashOf(token).publicPart(/^(.+)$/);
    const own = passwords.find((one) => one === hash) ?? (0,stronger/* only */.j6)(passwords);
    return (0,core_inspection/* live */.VD)({ handle: own === undefined ? undefined : upstash_idOf(own, access) });
}
async function upstash_mint(order, access, tools) {
    const { host, user } = access.account;
    const before = await upstash_users_userOf(access, tools);
    if (!before.flags.includes('on'))
        return (0,issuer/* refused */.J)('the user is switched off');
    if (order.current !== undefined && !before.passwords.some((hash) => upstash_idOf(hash, access) === order.current))
        return (0,issuer/* refused */.J)('the token in use is none of the user’s');
    // That alone changes nothing.
    const reply = await tools.ask(asked(access, access.admin, `/acl/gentoken/${user}`));
    const made = bodyOf(reply, result(schemas/* string */.YjP().min(20))).result;
    const token = core_secret/* Secret */.zh.of(made, [host, ...order.audience]);
    const given = await tools.change(setUser(access, (0,core_secret/* secretText */.yD) `>${token}`));
    const refusal = refusalIn(given, upstash_users_Failure);
    if (refusal !== undefined)
        return refusal;
    if (!isReply(given, 200, Done))
        throw strange(given);
    const hash = (0,stronger/* only */.j6)(await hashesAfter(access, tools), (one) => !before.passwords.includes(one));
    if (hash === undefined)
        throw new core_inspection/* Unanswered */.XX('unexpected-reply', 'which of the user’s tokens is the new one is not known');
    return { answer: 'minted', id: upstash_idOf(hash, access), parts: { token } };
}
/** There is a new one by then: that nobody tells does not mean that it was refused. */
async function hashesAfter(access, tools) {
    try {
        return (await upstash_users_userOf(access, tools)).passwords;
    }
    catch (error) {
        if (!(error instanceof core_inspection/* Unanswered */.XX))
            throw error;
        throw new core_inspection/* Unanswered */.XX('provider-error', `the new token is not known (${error.message})`);
    }
}
async function upstash_revoke(id, access, tools) {
    if (!id.startsWith(`${access.account.user}@`))
        return (0,issuer/* refused */.J)('it is of none of this user’s tokens');
    const listed = async () => {
        const { passwords } = await upstash_users_userOf(access, tools);
        return passwords.map((hash) => ({ id: upstash_idOf(hash, access), hash }));
    };
    const before = await listed();
    if (!isListed(id, before))
        return { answer: 'gone' };
    if (before.length === 1)
        return (0,issuer/* refused */.J)('it is the only token of the user');
    const { hash } = before.find((one) => one.id === id);
    return endedByList(id, listed, () => tools.change(setUser(access, `!${hash}`)), upstash_users_Failure);
}

;// CONCATENATED MODULE: ./.compiled/providers/issuers/upstash-api-key.js






const upstash_api_key_account = schemas/* strictObject */.rej({
    email: schemas/* email */.Rpp()
        .regex(/^[^:]{3,254}$/)
        .describe('Address of the account by which the key is used, for the key of a team too.'),
});
const upstashApiKey = (0,issuer/* defineIssuer */.H)({
    id: 'upstash-api-key',
    title: 'Upstash: keys of the developer API',
    provider: 'upstash',
    docs: ['https://upstash.com/docs/devops/developer-api/introduction'],
    account: upstash_api_key_account,
    destinations: () => ['api.upstash.com'],
    parts: ['token'],
    test: async ({ token }, { account: { email } }, tools) => {
        const texts = { UPSTASH_EMAIL: email };
        const asked = { kind: 'upstash-api-key', value: token, at: 'https://api.upstash.com', texts };
        const inspection = await inspected(upstash/* upstash */.x, asked, tools);
        // Upstash says it by the status alone, as anybody in between would.
        return inspection.answer === 'dead' ? (0,core_inspection/* unknown */.L5)('refused', 'status 401') : marked(inspection, token);
    },
    byHand: {
        url: 'https://console.upstash.com/account/api',
        steps: [
            'Choose the account or the team that the key in use belongs to, and create a key there; there may be 37.',
            'Choose the permissions of the key in use: "Read Only" if it only looks.',
            'Choose an expiration after the next rotation.',
            'Copy the key.',
        ],
        revoking: 'Delete the old key on the same page.',
    },
});

// EXTERNAL MODULE: ./.compiled/providers/apis/vercel.js
var vercel = __webpack_require__(24625);
;// CONCATENATED MODULE: ./.compiled/providers/issuers/vercel.js










const vercel_AT = 'https://api.vercel.com';
const vercel_account = schemas/* strictObject */.rej({
    scope: schemas/* enum */.k5n(['account', 'team', 'project'])
        .describe('What a new token may reach: all that the user may, one team, or one project.'),
    team: schemas/* string */.YjP()
        .regex(/^team_\w{1,100}$/)
        .optional()
        .describe('Id of the team, also of the one that the project is in.'),
    project: schemas/* string */.YjP()
        .regex(/^prj_\w{1,100}$/)
        .optional()
        .describe('Id of the project.'),
})
    .refine(({ scope, team, project }) => (project !== undefined) === (scope === 'project') && (scope === 'account') === (team === undefined), { error: 'scope team needs a team, scope project needs both, and scope account has neither' });
/** https://github.com/vercel/sdk/blob/main/src/models/authtoken.ts */
const vercel_Row = schemas/* object */.Ikc({
    id: schemas/* string */.YjP(),
    name: schemas/* string */.YjP(),
    createdAt: dates/* unixMillis */.b$,
    activeAt: dates/* unixMillis */.b$,
    expiresAt: dates/* unixMillis */.b$.optional(),
    revokedAt: dates/* unixMillis */.b$.optional(),
    leakedAt: dates/* unixMillis */.b$.optional(),
    scopes: schemas/* array */.YOg(schemas/* object */.Ikc({ type: schemas/* string */.YjP(), teamId: schemas/* string */.YjP().optional() })).optional(),
});
/** https://vercel.com/docs/rest-api#pagination */
const vercel_Rows = schemas/* object */.Ikc({ tokens: schemas/* array */.YOg(vercel_Row), pagination: schemas/* object */.Ikc({ next: schemas/* number */.aig().nullable() }) })
    .transform(({ tokens, pagination: { next } }) => ({
    rows: tokens,
    ...(next === null ? {} : { next: `${next}` }),
}));
/** What the page on which tokens are made calls the scope `user`. */
const WHOLE = 'Full Account';
/** Only one of that scope makes tokens: https://github.com/vercel/vercel/blob/main/packages/cli/src/commands/tokens/add.ts */
const vercel_Rights = schemas/* object */.Ikc({ token: schemas/* object */.Ikc({ scopes: schemas/* array */.YOg(schemas/* object */.Ikc({ type: schemas/* string */.YjP() })).min(1) }) })
    .transform(({ token: { scopes } }) => scopes.map(({ type }) => (type === 'user' ? WHOLE : type)));
const vercel_Created = schemas/* object */.Ikc({
    token: vercel_Row.pick({ id: true, createdAt: true, expiresAt: true, scopes: true }),
    bearerToken: schemas/* string */.YjP().min(20),
});
/** https://vercel.com/docs/rest-api/reference/errors */
const vercel_Failure = schemas/* object */.Ikc({ error: schemas/* object */.Ikc({ code: schemas/* string */.YjP(), message: schemas/* string */.YjP() }) });
const vercel_vercel = (0,issuer/* defineIssuer */.H)({
    id: 'vercel',
    title: 'Vercel: access tokens',
    provider: 'vercel',
    docs: [
        'https://vercel.com/docs/rest-api/authentication/create-an-auth-token',
        'https://vercel.com/docs/rest-api/authentication/list-auth-tokens',
        'https://vercel.com/docs/rest-api/authentication/delete-an-authentication-token',
        'https://github.com/vercel/sdk/blob/main/src/models/createauthtokenop.ts',
    ],
    account: vercel_account,
    destinations: () => ['api.vercel.com'],
    admin: 'a token of the same user that may reach the whole account: limited ones can make none',
    self: 'a token that may reach the whole account',
    parts: ['token'],
    labelled: (label) => label,
    list: async (access, tools) => (await vercel_rowsOf(access, tools)).map((row) => vercel_keyOf(row, tools.now)),
    test: async ({ token }, _, tools) => inspected(vercel/* vercel */.I, { kind: 'vercel-token', value: token, at: vercel_AT }, tools),
    mint: vercel_mint,
    revoke: async (id, access, { change }) => 
    // The word would end the token that asks.
    !isId(id) || id === 'current'
        ? (0,issuer/* refused */.J)('that is no id of a token')
        : ended(await change({ ...vercel_request(access, `/v3/user/tokens/${id}`), method: 'DELETE' }), {
            done: { status: 200, body: schemas/* object */.Ikc({ tokenId: schemas/* literal */.euz(id) }) },
            gone: { status: 404, body: vercel_Failure },
            error: vercel_Failure,
        }),
});
async function vercel_mint({ label, until, audience, current }, access, tools) {
    const { team, project } = access.account;
    const missing = await lacking([WHOLE], tools.ask(vercel_request(access, '/v5/user/tokens/current')), vercel_Rights);
    if (missing !== undefined)
        return missing;
    const own = (await vercel_rowsOf(access, tools)).find(({ id }) => id === current);
    if (own !== undefined && !isAlike(own, access.account)) {
        return (0,issuer/* refused */.J)('the token in use may do something else than the account says');
    }
    const { headers, ...rest } = vercel_request(access, `/v3/user/tokens${team === undefined ? '' : `?teamId=${team}`}`);
    const ends = own?.expiresAt !== undefined;
    const reply = await tools.change({
        ...rest,
        method: 'POST',
        headers: { ...headers, 'content-type': 'application/json' },
        body: JSON.stringify({ name: label, projectId: project, ...(ends && { expiresAt: until.getTime() }) }),
    });
    const refusal = refusalIn(reply, vercel_Failure);
    if (refusal !== undefined)
        return refusal;
    const { token, bearerToken } = bodyOf(reply, vercel_Created);
    if (team !== undefined && token.scopes?.some(({ type }) => type === 'user')) {
        throw new core_inspection/* Unanswered */.XX('unexpected-reply', 'the new token may do more than it should');
    }
    const parts = { token: core_secret/* Secret */.zh.of(bearerToken, ['api.vercel.com', ...audience]) };
    return { answer: 'minted', id: token.id, parts, createdAt: token.createdAt, expiresAt: token.expiresAt };
}
/** Whether one reaches no less, so that a new one reaches no more. That it is for one project is not told. */
function isAlike({ scopes = [] }, { team }) {
    return scopes.some(({ type, teamId }) => type === 'user' || (team !== undefined && teamId === team));
}
function vercel_rowsOf(access, { ask }) {
    return everyRow((until) => {
        const page = until === undefined ? '' : `&until=${until}`;
        return ask(vercel_request(access, `/v6/user/tokens?limit=100${page}`));
    }, vercel_Rows);
}
function vercel_request({ admin }, path) {
    return { at: vercel_AT, path, headers: (0,probe/* bearer */.CM)({ value: admin }) };
}
function vercel_keyOf({ id, name, createdAt, activeAt, expiresAt, revokedAt }, now) {
    const isOver = revokedAt !== undefined || (expiresAt !== undefined && expiresAt <= now);
    return { id, label: name, createdAt, lastUsedAt: activeAt, isLive: !isOver };
}

;// CONCATENATED MODULE: ./.compiled/providers/issuers/registry.js
// Generated by scripts/generate-registries.ts from the files of this folder; do not edit.














































const issuers = [
    anthropic_anthropic,
    aws_aws,
    azure_azure,
    cloudflare_cloudflare,
    databricks_databricks,
    datadogApiKey,
    datadogApplicationKey,
    elevenlabs_elevenlabs,
    exa_exa,
    figma_figma,
    githubAppKey,
    githubDeployKey,
    githubPat,
    gitlab_gitlab,
    googleApiKey,
    googleServiceAccountKey,
    grafana_grafana,
    heroku_heroku,
    huggingface_huggingface,
    linear_linear,
    mongodbAtlasApiKey,
    mongodbAtlasServiceAccount,
    mysql,
    mysqlMariadb,
    neon_neon,
    notion_notion,
    npm_npm,
    oktaClientSecret,
    openaiAdminKey,
    openaiServiceAccount,
    openrouter_openrouter,
    perplexity_perplexity,
    pinecone_pinecone,
    postgres,
    redis,
    sendgrid_sendgrid,
    sentry_sentry,
    slack_slack,
    snowflakeKeyPair,
    snowflakeProgrammaticToken,
    stripe_stripe,
    supabase_supabase,
    twilio_twilio,
    upstash_upstash,
    upstashApiKey,
    vercel_vercel,
];


/***/ }),

/***/ 41193:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E5: () => (/* binding */ JSON_WEB_TOKEN),
/* harmony export */   SF: () => (/* binding */ decodeJwtTimes),
/* harmony export */   mC: () => (/* binding */ jwtTimes),
/* harmony export */   vE: () => (/* binding */ jwtClaims)
/* harmony export */ });
/** The claims of a JSON Web Token, unverified; `undefined` if it is none. */
function jwtClaims(token) {
    const payload = token.split('.')[1];
    if (payload === undefined)
        return undefined;
    try {
        const claims = JSON.parse(Buffer.from(payload, 'base64url').toString());
        return typeof claims === 'object' && claims !== null ? claims : undefined;
    }
    catch {
        return undefined;
    }
}
/** Issue and expiry times of a token's claims: `iat` and `exp`, in seconds since 1970 (RFC 7519 §4.1). */
function jwtTimes(claims) {
    const issuedAt = epochSeconds(claims['iat']);
    const expiresAt = epochSeconds(claims['exp']);
    return { ...(issuedAt && { issuedAt }), ...(expiresAt && { expiresAt }) };
}
/** The end of the year 9999: later ones cannot be written as RFC 3339 has it. */
const LAST_SECOND = 253_402_300_799;
/** A date out of seconds since 1970, whole or with a fraction; `undefined` for anything else. */
function epochSeconds(value) {
    if (typeof value !== 'number' || !Number.isFinite(value) || value <= 0 || value > LAST_SECOND)
        return undefined;
    return new Date(value * 1000);
}
/** A signed JSON Web Token (RFC 7519, RFC 7515 §7.1): header, claims and signature in base64url. */
const JSON_WEB_TOKEN = /eyJ[\w-]{10,2000}\.eyJ[\w-]{10,8000}\.[\w-]{40,1400}/;
/** Issue and expiry times of a JSON Web Token; `undefined` if the value is none. */
function decodeJwtTimes(token) {
    const claims = jwtClaims(token);
    return claims && jwtTimes(claims);
}


/***/ })

};
