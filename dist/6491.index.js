export const id = 6491;
export const ids = [6491];
export const modules = {

/***/ 31809:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ MOST_SHARING)
/* harmony export */ });
/** More others than anybody looks at; of a file with thousands each would list all the rest. */
const MOST_SHARING = 100;


/***/ }),

/***/ 89952:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ newFindings),
/* harmony export */   c: () => (/* binding */ isLiteral)
/* harmony export */ });
/** Rules of which a slot breaks exactly one: the same credential under another of them is the same finding. */
const LITERAL = new Set([
    'literal-credential',
    'literal-default',
    'commented-credential',
]);
/**
 * The findings of `after` that `before` does not have. The same credential at the same place is known, whatever line that is
 * on. A place that is gone and one that has come with the same credential are a move; each place gone makes up for one come, so
 * that a copy is new.
 */
function newFindings(before, after) {
    const known = new Set(before.map(placeAndSubject));
    const there = new Set(after.map(placeAndSubject));
    const gone = new Map();
    const counted = new Set();
    for (const finding of before) {
        const key = placeAndSubject(finding);
        if (there.has(key) || counted.has(key))
            continue;
        counted.add(key);
        gone.set(subjectOf(finding), (gone.get(subjectOf(finding)) ?? 0) + 1);
    }
    return after.filter((finding) => {
        if (known.has(placeAndSubject(finding)))
            return false;
        const left = gone.get(subjectOf(finding)) ?? 0;
        if (left > 0)
            gone.set(subjectOf(finding), left - 1);
        return left === 0;
    });
}
/** Whether a finding is about a credential that stands in a config. */
function isLiteral({ ruleId }) {
    return LITERAL.has(ruleId);
}
function placeAndSubject(finding) {
    return `${finding.place}\0${subjectOf(finding)}`;
}
/** What is wrong, wherever it stands. */
function subjectOf({ ruleId, fingerprint, message }) {
    return `${LITERAL.has(ruleId) ? 'literal' : ruleId}\0${fingerprint ?? message}`;
}


/***/ }),

/***/ 59746:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E9: () => (/* binding */ pressing),
/* harmony export */   ES: () => (/* binding */ standings),
/* harmony export */   IH: () => (/* binding */ dueOf),
/* harmony export */   YP: () => (/* binding */ standingOf)
/* harmony export */ });
/* harmony import */ var _age_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29470);
/* harmony import */ var _tiers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66341);


/** From the most urgent to the least. */
const standings = [
    'expired',
    'revoked',
    'dangling',
    'overdue',
    'due-soon',
    'unknown',
    'in-time',
];
/** Those that ask for something to be done now. */
const pressing = ['expired', 'revoked', 'dangling', 'overdue'];
/**
 * When it has to be replaced: at the end of what its tier allows, or before it expires. Where it is only known since when it has been there, that is
 * the latest day. `undefined` if nothing is known.
 */
function dueOf({ issuedAt, existedAt, expiresAt }, tier, policy) {
    const since = issuedAt ?? existedAt;
    const end = since && new Date(since.getTime() + (0,_tiers_js__WEBPACK_IMPORTED_MODULE_1__/* .limitOf */ .LF)(policy, tier) * _age_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY */ .d_);
    const ends = [end, expiresAt].flatMap((date) => (date ? [date.getTime()] : []));
    return ends.length === 0 ? undefined : new Date(Math.min(...ends));
}
/** How a credential of this age stands at that time. */
function standingOf(age, tier, policy, now) {
    const { answer, expiresAt, issuedAt } = age;
    const isOver = expiresAt !== undefined && expiresAt <= now;
    // Whose time is over is unknown to most providers.
    const hasExpired = answer?.reason === 'expired' || (isOver && answer?.reason === 'invalid');
    if (answer?.state === 'dead')
        return hasExpired ? 'expired' : 'revoked';
    if (isOver)
        return 'expired';
    const due = dueOf(age, tier, policy);
    if (due !== undefined && due <= now)
        return 'overdue';
    if (due !== undefined && (0,_age_js__WEBPACK_IMPORTED_MODULE_0__/* .daysBetween */ .YM)(now, due) < policy.dueSoon)
        return 'due-soon';
    return issuedAt !== undefined || isEnough(age, tier) ? 'in-time' : 'unknown';
}
/** A lower bound can show that a credential is too old, and never that it is young enough for a critical one. */
function isEnough({ existedAt }, tier) {
    return existedAt !== undefined && tier !== 'critical';
}


/***/ }),

/***/ 74494:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ StatementRefused),
/* harmony export */   Q: () => (/* binding */ LoginRefused)
/* harmony export */ });
/** The server has spoken, and let nobody in. */
class LoginRefused extends Error {
    name = 'LoginRefused';
    /** SQLSTATE, MySQL's error number, or the first word of a Redis error. */
    code;
    /** Whether it had accepted the password by then, and refused what came next. */
    authenticated;
    constructor(code, authenticated = false) {
        super(`the server refused the login (${code})`);
        this.code = code;
        this.authenticated = authenticated;
    }
}
/** The server has let somebody in, and does not do what they say. */
class StatementRefused extends Error {
    name = 'StatementRefused';
    /** As in `LoginRefused`. */
    code;
    constructor(code) {
        super(`the server refused a statement (${code})`);
        this.code = code;
    }
}


/***/ }),

/***/ 46491:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ages: () => (/* binding */ ages)
});

// EXTERNAL MODULE: ./.compiled/core/policy/hosts.js
var policy_hosts = __webpack_require__(40263);
// EXTERNAL MODULE: ./.compiled/pipeline/failed.js
var failed = __webpack_require__(7291);
// EXTERNAL MODULE: ./.compiled/core/glob.js
var glob = __webpack_require__(49791);
// EXTERNAL MODULE: ./.compiled/core/policy/apply.js + 1 modules
var apply = __webpack_require__(86449);
// EXTERNAL MODULE: ./.compiled/core/policy/standing.js
var policy_standing = __webpack_require__(59746);
// EXTERNAL MODULE: ./.compiled/core/policy/tiers.js
var policy_tiers = __webpack_require__(66341);
;// CONCATENATED MODULE: ./.compiled/pipeline/age/aged.js




/** How a credential stands: the tightest tier of all its places counts, and what may administer is in `high` at least. */
function judged({ isAbsent, broadScopes, names, ...one }, policy, now) {
    const { age, sites, perJob } = one;
    const { scopes = [] } = age;
    const broad = scopes.filter((scope) => broadScopes.some((pattern) => (0,glob/* matchesName */.Hj)(scope, pattern)));
    const tiers = sites.map(({ provider, server, place }, index) => (0,policy_tiers/* tierOf */.kx)(policy, { provider, scopes, server, key: (0,apply/* keyOf */.TN)(place), reference: names[index] }));
    const tier = (0,policy_tiers/* tightest */.X7)([...tiers, ...(broad.length > 0 ? ['high'] : [])]) ?? policy.defaultTier;
    const own = perJob ? 'in-time' : (0,policy_standing/* standingOf */.YP)(age, tier, policy, now);
    const standing = isAbsent ? 'dangling' : own;
    return { ...one, broad, tier, standing, dueAt: (0,policy_standing/* dueOf */.IH)(age, tier, policy) };
}

// EXTERNAL MODULE: ./.compiled/core/age.js
var core_age = __webpack_require__(29470);
// EXTERNAL MODULE: ./.compiled/core/inspection.js
var core_inspection = __webpack_require__(9351);
// EXTERNAL MODULE: ./.compiled/core/novelty.js
var novelty = __webpack_require__(89952);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var classic_schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./.compiled/core/secret.js
var core_secret = __webpack_require__(89301);
;// CONCATENATED MODULE: ./.compiled/providers/apis/probe.js


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
            return (0,core_inspection/* live */.VD)(alive.facts?.(body.data, reply));
    }
    const death = deaths.find((documented) => fits(reply, documented));
    if (death !== undefined)
        return (0,core_inspection/* dead */.Tm)(death.because ?? 'invalid');
    if (limited.some((documented) => fits(reply, documented)))
        return (0,core_inspection/* live */.VD)();
    return (0,core_inspection/* undocumented */._L)(reply);
}
/** Whether whoever was asked does not know it. What they know to be revoked, or over, is so whoever else may be asked. */
function isStrange(inspection) {
    return inspection.answer === 'dead' && inspection.because === 'invalid';
}
/** What only its name tells may be no credential of the vendor at all: that the vendor does not know it proves nothing. */
function knownByName(inspection, { kind }) {
    return isStrange(inspection) && kind === undefined
        ? (0,core_inspection/* unknown */.L5)('refused', 'it may be none of theirs: only its name says so')
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
    return { accept: 'application/json', authorization: (0,core_secret/* secretText */.yD) `Bearer ${value}` };
}

;// CONCATENATED MODULE: ./.compiled/providers/apis/airtable.js


const airtable = {
    id: 'airtable',
    hosts: ['api.airtable.com'],
    // https://airtable.com/developers/web/api/scopes
    broad: ['enterprise.*:write', 'enterprise.*:manage', 'workspacesAndBases:manage'],
    inspectors: [
        probe({
            // Keys of the older kind have been good for nothing since February 2024.
            kinds: ['airtable-personal-token'],
            docs: [
                'https://airtable.com/developers/web/api/get-user-id-scopes',
                'https://airtable.com/developers/web/api/errors',
                'https://support.airtable.com/docs/airtable-api-common-troubleshooting',
            ],
            request: (asked) => ({
                at: 'https://api.airtable.com',
                path: '/v0/meta/whoami',
                headers: bearer(asked),
            }),
            live: {
                body: classic_schemas/* object */.Ikc({ id: classic_schemas/* string */.YjP().startsWith('usr'), scopes: classic_schemas/* array */.YOg(classic_schemas/* string */.YjP()).optional() }),
                facts: ({ scopes }) => ({ scopes }),
            },
            dead: [
                {
                    status: 401,
                    body: classic_schemas/* object */.Ikc({
                        error: classic_schemas/* object */.Ikc({ type: classic_schemas/* literal */.euz(['AUTHENTICATION_REQUIRED', 'UNAUTHORIZED']) }),
                    }),
                },
            ],
        }),
    ],
};

// EXTERNAL MODULE: ./.compiled/core/dates.js
var dates = __webpack_require__(79412);
;// CONCATENATED MODULE: ./.compiled/providers/apis/algolia.js





/** https://www.algolia.com/doc/rest-api/search/get-api-key */
const Key = classic_schemas/* object */.Ikc({ acl: classic_schemas/* array */.YOg(classic_schemas/* string */.YjP()), createdAt: dates/* unixSeconds */.Yb, validity: classic_schemas/* number */.aig().optional() });
const algolia = {
    id: 'algolia',
    hosts: ['*.algolia.net'],
    // https://www.algolia.com/doc/guides/security/api-keys/#rights-and-restrictions
    broad: ['deleteIndex'],
    inspectors: [
        probe({
            kinds: ['algolia-api-key'],
            docs: [
                'https://www.algolia.com/doc/rest-api/search/get-api-key',
                'https://github.com/algolia/api-clients-automation/blob/main/tests/CTS/client/search/saveObjects.json',
            ],
            // Every key may read itself.
            request: (asked) => {
                const application = applicationOf(asked);
                return {
                    at: `https://${application.toLowerCase()}.algolia.net`,
                    path: (0,core_secret/* secretText */.yD) `/1/keys/${asked.value}`,
                    headers: {
                        accept: 'application/json',
                        'x-algolia-application-id': application,
                        'x-algolia-api-key': asked.value,
                    },
                };
            },
            live: {
                body: Key,
                facts: ({ acl, createdAt, validity }) => ({
                    scopes: acl,
                    createdAt,
                    // Seconds from now on, `0` for ever; how long from now is not worth a date that differs with each asking.
                    expiresAt: validity === 0 ? 'never' : undefined,
                }),
            },
            dead: [{ status: 403, body: classic_schemas/* object */.Ikc({ message: classic_schemas/* literal */.euz('Invalid Application-ID or API key') }) }],
        }),
    ],
};
function applicationOf({ text }) {
    const id = text('ALGOLIA_APP_ID', 'ALGOLIA_APPLICATION_ID', 'ALGOLIA_APPLICATION');
    if (id === undefined || !/^[A-Z0-9]{6,16}$/i.test(id))
        throw new core_inspection/* Unanswered */.XX('incomplete', 'ALGOLIA_APP_ID');
    return id;
}

;// CONCATENATED MODULE: ./.compiled/providers/apis/stronger.js

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
        if (error instanceof core_inspection/* Unanswered */.XX && error.reason !== 'interrupted')
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

;// CONCATENATED MODULE: ./.compiled/providers/apis/key-list.js

/** Longer lists are not read: what is on none of these pages may be on the next, so that nothing would be certain. */
const MOST_PAGES = 20;
/** All rows of a list that an administrator's key may see; `undefined` if one of its pages is not what is documented. */
async function allRows(pageAfter, documented) {
    const rows = [];
    let cursor;
    for (let pages = 0; pages < MOST_PAGES; pages++) {
        const page = await told(pageAfter(cursor, rows.length), documented);
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

;// CONCATENATED MODULE: ./.compiled/providers/apis/anthropic.js






/** https://platform.claude.com/docs/en/api/errors: malformed, revoked or expired. */
const deaths = [
    {
        status: 401,
        body: classic_schemas/* object */.Ikc({
            error: classic_schemas/* object */.Ikc({ type: classic_schemas/* literal */.euz('authentication_error'), message: classic_schemas/* literal */.euz('invalid x-api-key') }),
        }),
    },
];
/** The same page: a key that does not have the permission to use the resource. */
const limited = [
    {
        status: 403,
        body: classic_schemas/* object */.Ikc({ type: classic_schemas/* literal */.euz('error'), error: classic_schemas/* object */.Ikc({ type: classic_schemas/* literal */.euz('permission_error') }) }),
    },
];
/** https://platform.claude.com/docs/en/api/http/organization/api_keys; an expiry of `null` is none. */
const Keys = classic_schemas/* object */.Ikc({
    data: classic_schemas/* array */.YOg(classic_schemas/* object */.Ikc({
        id: classic_schemas/* string */.YjP(),
        partial_key_hint: classic_schemas/* string */.YjP().nullable(),
        status: classic_schemas/* string */.YjP(),
        created_at: dates/* isoDate */._$,
        expires_at: dates/* isoDate */._$.nullable(),
    })),
    has_more: classic_schemas/* boolean */.zMY(),
    last_id: classic_schemas/* string */.YjP().nullable(),
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
        const models = classic_schemas/* object */.Ikc({ data: classic_schemas/* array */.YOg(classic_schemas/* object */.Ikc({ type: classic_schemas/* literal */.euz('model') })) });
        const inspection = answerTo(reply, { live: { body: models }, limited, dead: deaths });
        return inspection.answer === 'unknown' ? inspection : withRow(inspection, asked, tools);
    },
};
const ofAdmins = probe({
    kinds: ['anthropic-admin-key'],
    docs: ['https://platform.claude.com/docs/en/api/admin/organizations/me'],
    request: ({ value }) => request('https://api.anthropic.com', '/v1/organizations/me', value),
    live: { body: classic_schemas/* object */.Ikc({ type: classic_schemas/* literal */.euz('organization'), id: classic_schemas/* string */.YjP() }) },
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
    const rows = await allRows((after) => {
        const page = after === undefined ? '' : `&after_id=${encodeURIComponent(after)}`;
        return ask(request(admin.at, `/v1/organizations/api_keys?limit=500${page}`, admin.secret));
    }, Keys);
    const row = only(rows, ({ partial_key_hint: hint }) => hint !== null && isShortFor(value, hint));
    if (row === undefined)
        return inspection;
    return inspection.answer === 'live'
        ? (0,core_inspection/* live */.VD)(factsOf(row))
        : (0,core_inspection/* dead */.Tm)(DEATHS[row.status] ?? 'invalid', factsOf(row));
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

;// CONCATENATED MODULE: ./.compiled/providers/apis/apify.js


function failure(...types) {
    return classic_schemas/* object */.Ikc({ error: classic_schemas/* object */.Ikc({ type: classic_schemas/* enum */.k5n(types) }) });
}
const ofUsers = {
    // Tokens that are older than the prefix are known by their names only.
    kinds: ['apify-api-token', 'named'],
    docs: ['https://docs.apify.com/api/v2/users-me-get', 'https://docs.apify.com/api/v2#errors'],
    inspect: async (asked, { ask }) => {
        const reply = await ask({ at: 'https://api.apify.com', path: '/v2/users/me', headers: bearer(asked) });
        const inspection = answerTo(reply, {
            live: { body: classic_schemas/* object */.Ikc({ data: classic_schemas/* object */.Ikc({ id: classic_schemas/* string */.YjP() }) }) },
            // https://docs.apify.com/platform/integrations/api#api-tokens-with-limited-permissions
            limited: [{ status: 403, body: failure('insufficient-permissions') }],
            dead: [{ status: 401, body: failure('token-not-valid', 'token-not-found', 'user-or-token-not-found') }],
        });
        return knownByName(inspection, asked);
    },
};
const apify = { id: 'apify', hosts: ['api.apify.com'], inspectors: [ofUsers] };

;// CONCATENATED MODULE: ./.compiled/providers/apis/asana.js


const asana = {
    id: 'asana',
    hosts: ['app.asana.com'],
    inspectors: [
        probe({
            kinds: ['asana-personal-token'],
            docs: ['https://developers.asana.com/reference/getuser', 'https://developers.asana.com/docs/errors'],
            request: (asked) => ({
                at: 'https://app.asana.com',
                path: '/api/1.0/users/me?opt_fields=gid',
                headers: bearer(asked),
            }),
            live: { body: classic_schemas/* object */.Ikc({ data: classic_schemas/* object */.Ikc({ gid: classic_schemas/* string */.YjP() }) }) },
            // "A valid authentication token was not provided with the request, so the API could not associate a user with the request."
            dead: [
                {
                    status: 401,
                    body: classic_schemas/* object */.Ikc({ errors: classic_schemas/* array */.YOg(classic_schemas/* object */.Ikc({ message: classic_schemas/* literal */.euz('Not Authorized') })).min(1) }),
                },
            ],
        }),
    ],
};

// EXTERNAL MODULE: ./.compiled/core/words.js
var core_words = __webpack_require__(99188);
;// CONCATENATED MODULE: ./.compiled/providers/apis/atlassian-site.js


const GATEWAY = 'https://api.atlassian.com';
const SITES = [
    'JIRA_URL',
    'CONFLUENCE_URL',
    'ATLASSIAN_URL',
    'JIRA_BASE_URL',
    'CONFLUENCE_BASE_URL',
    'ATLASSIAN_BASE_URL',
    'JIRA_HOST',
    'CONFLUENCE_HOST',
    'ATLASSIAN_HOST',
    'JIRA_DOMAIN',
    'CONFLUENCE_DOMAIN',
    'ATLASSIAN_DOMAIN',
    'JIRA_INSTANCE_URL',
    'ATLASSIAN_SITE_URL',
    'ATLASSIAN_SITE_NAME',
];
const EMAILS = [
    'JIRA_USERNAME',
    'CONFLUENCE_USERNAME',
    'ATLASSIAN_USERNAME',
    'JIRA_EMAIL',
    'CONFLUENCE_EMAIL',
    'ATLASSIAN_EMAIL',
    'JIRA_USER_EMAIL',
    'CONFLUENCE_USER_EMAIL',
    'ATLASSIAN_USER_EMAIL',
    'JIRA_API_EMAIL',
    'CONFLUENCE_API_EMAIL',
];
function siteOf(asked) {
    const names = ownFirst(SITES, asked);
    // The name alone, as some servers want it.
    const [, name] = /^([a-z0-9-]+)$/i.exec(asked.text(...names) ?? '') ?? [];
    if (name !== undefined)
        return { at: `https://${name.toLowerCase()}.atlassian.net`, isGateway: false };
    const { at, origin, host } = asked.instance({ names });
    if (host.endsWith('.atlassian.net'))
        return { at: origin, isGateway: false };
    const [, cloudId] = /\/ex\/(?:jira|confluence)\/([\w-]+)/.exec(at) ?? [];
    if (origin !== GATEWAY || cloudId === undefined)
        throw new core_inspection/* Unanswered */.XX('host-unknown');
    return { at: jiraOf(cloudId), isGateway: true };
}
function jiraOf(cloudId) {
    return `${GATEWAY}/ex/jira/${encodeURIComponent(cloudId)}`;
}
/** Whose token it is. Bitbucket’s have the same format, and are good for nothing else. */
function userOf(asked) {
    const { name, user, text } = asked;
    if (name !== undefined && (0,core_words/* hasWords */.kR)((0,core_words/* toWords */.x4)(name), 'BITBUCKET'))
        throw new core_inspection/* Unanswered */.XX('no-way');
    const email = user ?? text(...ownFirst(EMAILS, asked));
    if (email === undefined)
        throw new core_inspection/* Unanswered */.XX('incomplete', 'ATLASSIAN_EMAIL');
    return email;
}
/** Whether it is for Confluence: somebody without Jira may have it, who cannot ask Jira about themselves. */
function isForConfluence(asked) {
    const site = SITES.find((one) => asked.text(one) !== undefined);
    return (productOf(asked) ?? site ?? '').startsWith('CONFLUENCE');
}
/** A server of both may have a site and an account for each. */
function ownFirst(names, asked) {
    const product = productOf(asked);
    const isOwn = (name) => product !== undefined && name.startsWith(product);
    return [...names.filter(isOwn), ...names.filter((name) => !isOwn(name))];
}
function productOf({ name }) {
    return ['JIRA', 'CONFLUENCE'].find((product) => (0,core_words/* hasWords */.kR)((0,core_words/* toWords */.x4)(name ?? ''), product));
}

;// CONCATENATED MODULE: ./.compiled/providers/apis/basic-auth.js

/** `Basic …` for the `authorization` header: https://www.rfc-editor.org/rfc/rfc7617#section-2 */
function basicAuth(user, password) {
    return basicAuthOf((0,core_secret/* secretText */.yD) `${user}:${password}`);
}
/** The same of a user and password that come with the colon in between. */
function basicAuthOf(pair) {
    return pair.derive((text) => `Basic ${Buffer.from(text).toString('base64')}`);
}

;// CONCATENATED MODULE: ./.compiled/providers/apis/atlassian.js







const ofAccounts = {
    kinds: ['atlassian-api-token', 'atlassian-legacy-api-token', 'atlassian-access-token'],
    docs: [
        'https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-myself/#api-rest-api-3-myself-get',
        'https://support.atlassian.com/atlassian-account/docs/manage-api-tokens-for-your-atlassian-account/',
        'https://developer.atlassian.com/cloud/admin/user-management/rest/api-group-api-tokens/',
        'https://developer.atlassian.com/cloud/admin/organization/rest/api-group-orgs/#api-v1-orgs-get',
    ],
    inspect: async (asked, tools) => asked.kind === 'atlassian-access-token'
        ? ofOrganisation(asked, tools)
        : ofJira(await ofUser(asked, tools), asked),
};
const atlassian = {
    id: 'atlassian',
    hosts: ['*.atlassian.net', 'api.atlassian.com'],
    admin: 'an API key of the organisation that manages the accounts, for the host `api.atlassian.com`',
    inspectors: [ofAccounts],
};
const Organisations = classic_schemas/* object */.Ikc({ data: classic_schemas/* array */.YOg(classic_schemas/* object */.Ikc({ id: classic_schemas/* string */.YjP() })) });
/** Bitbucket’s access tokens have the same format, and are unknown here: a refusal says nothing. */
async function ofOrganisation(asked, { ask }) {
    const reply = await ask({ at: GATEWAY, path: '/admin/v1/orgs', headers: bearer(asked) });
    return answerTo(reply, { live: { body: Organisations }, dead: [] });
}
const Myself = classic_schemas/* object */.Ikc({ accountId: classic_schemas/* string */.YjP() });
const refused = (message) => classic_schemas/* object */.Ikc({ code: classic_schemas/* literal */.euz(401), message });
const replies = {
    live: { body: Myself },
    limited: [{ status: 401, body: refused(classic_schemas/* string */.YjP().regex(/scope does not match/)) }],
    // "Returned if the authentication credentials are incorrect or missing."
    dead: [{ status: 401, body: refused(classic_schemas/* literal */.euz('Unauthorized')) }],
};
const Tenant = classic_schemas/* object */.Ikc({ cloudId: classic_schemas/* string */.YjP() });
/** A site refuses tokens with scopes, which are for the gateway; the gateway refuses those without. One that both refuse is invalid. */
async function ofUser(asked, tools) {
    const user = userOf(asked);
    const authorization = basicAuth(user, asked.value);
    const { at, isGateway } = siteOf(asked);
    const reply = await tools.ask(myself(at, authorization));
    if (reply.status !== 401 || isGateway)
        return answerOf(reply, asked, tools);
    const tenant = await told(tools.ask({ at, path: '/_edge/tenant_info' }), Tenant);
    if (tenant === undefined)
        return (0,core_inspection/* undocumented */._L)(reply);
    return answerOf(await tools.ask(myself(jiraOf(tenant.cloudId), authorization)), asked, tools);
}
function ofJira(inspection, asked) {
    return isStrange(inspection) && isForConfluence(asked)
        ? (0,core_inspection/* unknown */.L5)('refused', 'Jira does not know it, and Confluence is not asked')
        : inspection;
}
function myself(at, authorization) {
    return { at, path: '/rest/api/3/myself', headers: { accept: 'application/json', authorization } };
}
async function answerOf(reply, asked, tools) {
    const inspection = answerTo(reply, replies);
    const account = Myself.safeParse(reply.json).data?.accountId;
    if (inspection.answer !== 'live' || account === undefined)
        return inspection;
    return (0,core_inspection/* live */.VD)(await known(account, asked, tools));
}
const Tokens = classic_schemas/* array */.YOg(classic_schemas/* object */.Ikc({
    id: classic_schemas/* string */.YjP(),
    createdAt: dates/* isoDate */._$,
    lastAccess: dates/* isoDate */._$.nullish(),
    expiry: dates/* isoDate */._$.nullish(),
}));
/** Nothing ties the list to a token but its account: of the tokens that have not ended, it must be the only one. */
async function known(account, { admin }, { ask, now }) {
    if (admin?.at !== GATEWAY)
        return {};
    const path = `/users/${encodeURIComponent(account)}/manage/api-tokens`;
    const headers = bearer({ value: admin.secret });
    const tokens = await told(ask({ at: admin.at, path, headers }), Tokens);
    const token = only(tokens, ({ expiry }) => !expiry || expiry > now);
    if (token === undefined)
        return {};
    return {
        handle: token.id,
        createdAt: token.createdAt,
        expiresAt: token.expiry ?? undefined,
        lastUsedAt: usedBefore(now, token.lastAccess),
    };
}

;// CONCATENATED MODULE: ./.compiled/providers/apis/aws-query.js

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
        throw new core_inspection/* Unanswered */.XX('host-not-listed', 'the endpoint that the config names');
    }
    const region = text(...REGION);
    const partition = PARTITIONS.find(({ regions }) => regions.test(region ?? 'aws-global'));
    if (partition === undefined)
        throw new core_inspection/* Unanswered */.XX('host-not-listed', 'the partition of AWS_REGION');
    return { ...partition, isSaid: region !== undefined };
}
/** A query is a read here, whatever it names. Parameters are encoded by whoever builds it. */
function query({ askSigned }, keys, { service, region, host, }, action) {
    const version = service === 'sts' ? '2011-06-15' : '2010-05-08';
    const request = { at: `https://${host}`, path: `/?Action=${action}&Version=${version}` };
    return askSigned(request, keys, { service, region });
}
/** The text of the first element of that name. Replies to queries are flat XML, and what is looked for in them is never escaped. */
function aws_query_element(xml, name) {
    return new RegExp(`<${name}>([^<&]{1,2048})</${name}>`).exec(xml)?.[1];
}

;// CONCATENATED MODULE: ./.compiled/providers/apis/aws-age.js



/** What IAM says of a user’s key: to the key itself if its policies let it ask, else to that of the policy. */
async function age({ region, host, arn }, own, admin, tools) {
    const id = own.accessKeyId.publicPart(/^(\w+)$/);
    const stronger = admin?.at === `https://${host}` ? keysIn(admin.secret) : undefined;
    const ask = async (action, by) => by && granted(query(tools, by, { service: 'iam', region, host }, action));
    const user = /:user\/(?:[^/]+\/)*([^/]+)$/.exec(arn)?.[1];
    const listed = 
    // Without a user it lists the keys of whoever signs.
    (await ask('ListAccessKeys', own)) ??
        (user && (await ask(`ListAccessKeys&UserName=${encodeURIComponent(user)}`, stronger)));
    const used = (await ask(`GetAccessKeyLastUsed&AccessKeyId=${id}`, own)) ??
        (await ask(`GetAccessKeyLastUsed&AccessKeyId=${id}`, stronger));
    // Of another account’s user of that name, the keys are others.
    const row = listed
        ? listed.text.split('<member>').find((member) => aws_query_element(member, 'AccessKeyId') === id)
        : undefined;
    return {
        createdAt: row === undefined ? undefined : dates/* isoDate */._$.parse(aws_query_element(row, 'CreateDate')),
        lastUsedAt: used && lastUse(used.text),
    };
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
/** Uses of these two services may be our own. */
function lastUse(xml) {
    return ['sts', 'iam'].includes(aws_query_element(xml, 'ServiceName') ?? '')
        ? undefined
        : dates/* isoDate */._$.parse(aws_query_element(xml, 'LastUsedDate'));
}

;// CONCATENATED MODULE: ./.compiled/providers/apis/aws.js




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
        const { isSaid, sts, iam, region } = partitionOf(asked);
        const { isOwnId, ...keys } = keysOf(asked);
        const identify = () => query(tools, keys, { service: 'sts', region, host: sts }, 'GetCallerIdentity');
        let reply = await identify();
        // Requests with one id and several secrets within seconds are refused, whichever is right; a second try is answered.
        // https://github.com/trufflesecurity/trufflehog/blob/main/pkg/detectors/aws/access_keys/accesskey.go
        if (isMismatch(reply))
            reply = await identify();
        const arn = aws_query_element(reply.text, 'Arn');
        if (reply.status !== 200 || arn === undefined)
            return refusal(reply, isSaid, isOwnId, keys.sessionToken !== undefined);
        const told = keys.sessionToken === undefined ? await age({ region, host: iam, arn }, keys, asked.admin, tools) : {};
        return (0,core_inspection/* live */.VD)({ ...told, ...(arn.endsWith(':root') ? { scopes: ['root'] } : {}) });
    },
};
const aws = {
    id: 'aws',
    hosts: HOSTS,
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
    const own = (0,core_words/* toWords */.x4)(name ?? '');
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
        throw new core_inspection/* Unanswered */.XX('incomplete', 'AWS_ACCESS_KEY_ID');
    if (secretAccessKey === undefined)
        throw new core_inspection/* Unanswered */.XX('incomplete', 'AWS_SECRET_ACCESS_KEY');
    if (prefix === 'AKIA') {
        if (kind === TOKEN)
            throw new core_inspection/* Unanswered */.XX('incomplete', 'AWS_ACCESS_KEY_ID');
        return { accessKeyId, secretAccessKey, isOwnId };
    }
    const sessionToken = part(TOKEN, 'SESSION_TOKEN');
    if (sessionToken === undefined)
        throw new core_inspection/* Unanswered */.XX('incomplete', 'AWS_SESSION_TOKEN');
    return { accessKeyId, secretAccessKey, sessionToken, isOwnId };
}
/** With that code a clock which is wrong is told as well, in other words. */
function isMismatch({ text }) {
    return (aws_query_element(text, 'Code') === 'SignatureDoesNotMatch' &&
        /<Message>The request signature we calculated does not match the signature you provided\./.test(text));
}
/** https://docs.aws.amazon.com/STS/latest/APIReference/CommonErrors.html */
function refusal(reply, isSaid, isOwnId, isTemporary) {
    const code = aws_query_element(reply.text, 'Code');
    if (reply.status !== 403 && reply.status !== 400)
        return (0,core_inspection/* undocumented */._L)(reply);
    if (code === 'ExpiredToken')
        return (0,core_inspection/* dead */.Tm)('expired');
    // Of the parts of a key, only the id can be unknown. A secret that does not fit it may be that of another key which lives.
    if (isMismatch(reply))
        return (0,core_inspection/* unknown */.L5)('incomplete', 'the parts do not belong together');
    if (code !== 'InvalidClientTokenId')
        return (0,core_inspection/* undocumented */._L)(reply);
    // Other partitions have other keys, and this one would say the same of each of theirs.
    if (!isSaid)
        return (0,core_inspection/* unknown */.L5)('incomplete', 'AWS_REGION');
    // The same is said of a session token that belongs to another id.
    if (!isOwnId || isTemporary)
        return (0,core_inspection/* unknown */.L5)('incomplete', 'the parts that belong to it');
    return (0,core_inspection/* dead */.Tm)('invalid');
}

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
            authorization: basicAuth('', asked.value),
        },
    })),
};
function answered(reply) {
    const isOver = /^\W*Access Denied: The Personal Access Token used has expired\./.test(reply.text);
    if (reply.status === 401 && isOver)
        return (0,core_inspection/* dead */.Tm)('expired');
    return answerTo(reply, {
        live: { body: classic_schemas/* object */.Ikc({ count: classic_schemas/* number */.aig(), value: classic_schemas/* array */.YOg(classic_schemas/* object */.Ikc({ id: classic_schemas/* string */.YjP() })) }) },
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
    const codes = classic_schemas/* array */.YOg(classic_schemas/* number */.aig()).refine((all) => all.includes(code));
    return { body: classic_schemas/* object */.Ikc({ error: classic_schemas/* literal */.euz('invalid_client'), error_codes: codes }) };
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
        const application = azure_applicationOf(asked);
        const reply = await login(asked, application, tools);
        const inspection = answerTo(reply, {
            live: { body: classic_schemas/* object */.Ikc({ token_type: classic_schemas/* string */.YjP(), access_token: classic_schemas/* string */.YjP() }) },
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
function azure_applicationOf({ name, text }) {
    const stem = /^(.*?)_?(?:CLIENT|APP|APPLICATION)_(?:SECRET|PASSWORD)/.exec((0,core_words/* toWords */.x4)(name ?? ''))?.[1] ?? '';
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
        body: (0,core_secret/* secretText */.yD) `grant_type=client_credentials&client_id=${id}&scope=${scope}&client_secret=${value.derive(encodeURIComponent)}`,
    });
}
/** https://learn.microsoft.com/en-us/graph/api/resources/passwordcredential */
const Passwords = classic_schemas/* object */.Ikc({
    passwordCredentials: classic_schemas/* array */.YOg(classic_schemas/* object */.Ikc({
        hint: classic_schemas/* string */.YjP().nullable(),
        keyId: classic_schemas/* string */.YjP(),
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
        headers: { authorization: (0,core_secret/* secretText */.yD) `Bearer ${admin.secret}` },
    });
    const hint = value.publicPart(/^(.{3})/);
    const passwords = (await told(asking, Passwords))?.passwordCredentials ?? [];
    const own = only(passwords, (one) => one.hint === hint);
    return own === undefined
        ? {}
        : { createdAt: own.startDateTime, expiresAt: own.endDateTime, handle: own.keyId };
}

;// CONCATENATED MODULE: ./.compiled/providers/apis/brave.js


/** The reference shows a list of errors; what comes is a single one. */
function brave_failure(code) {
    const error = classic_schemas/* object */.Ikc({ code: classic_schemas/* literal */.euz(code) });
    return classic_schemas/* union */.KCZ([classic_schemas/* object */.Ikc({ error }), classic_schemas/* object */.Ikc({ errors: classic_schemas/* tuple */.PVZ([error]) })]);
}
const brave = {
    id: 'brave',
    hosts: ['api.search.brave.com'],
    inspectors: [
        probe({
            kinds: ['brave-api-key'],
            docs: ['https://api-dashboard.search.brave.com/api-reference/web/search/get'],
            // There is no question that is free: https://api-dashboard.search.brave.com/documentation/pricing
            costs: 'counts as a search',
            request: ({ value }) => ({
                at: 'https://api.search.brave.com',
                path: '/res/v1/web/search?q=brave&count=1',
                headers: { accept: 'application/json', 'x-subscription-token': value },
            }),
            live: { body: classic_schemas/* object */.Ikc({ type: classic_schemas/* literal */.euz('search') }) },
            // A key of another plan: for suggestions, for answers.
            limited: [{ status: 400, body: brave_failure('OPTION_NOT_IN_PLAN') }],
            dead: [{ status: 422, body: brave_failure('SUBSCRIPTION_TOKEN_INVALID') }],
        }),
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/apis/browserbase.js


const browserbase = {
    id: 'browserbase',
    hosts: ['api.browserbase.com'],
    inspectors: [
        probe({
            kinds: ['browserbase-api-key'],
            docs: [
                'https://docs.browserbase.com/reference/api/list-projects',
                'https://github.com/browserbase/sdk-node#handling-errors',
            ],
            request: ({ value }) => ({
                at: 'https://api.browserbase.com',
                path: '/v1/projects',
                headers: { accept: 'application/json', 'x-bb-api-key': value },
            }),
            live: { body: classic_schemas/* array */.YOg(classic_schemas/* object */.Ikc({ id: classic_schemas/* string */.YjP() })).min(1) },
            // The SDK names it an authentication error, and no more is documented: https://github.com/browserbase/sdk-node#handling-errors
            dead: [{ status: 401 }],
        }),
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/apis/buildkite.js



/** https://buildkite.com/docs/apis/rest-api/access-token#get-the-current-token */
const Token = classic_schemas/* object */.Ikc({
    uuid: classic_schemas/* string */.YjP(),
    scopes: classic_schemas/* array */.YOg(classic_schemas/* string */.YjP()),
    created_at: classic_schemas/* string */.YjP().optional(),
});
const buildkite = {
    id: 'buildkite',
    hosts: ['api.buildkite.com'],
    // Not limited by any scope: https://buildkite.com/docs/apis/managing-api-tokens#token-scopes
    broad: ['graphql'],
    inspectors: [
        probe({
            kinds: ['buildkite-api-token'],
            docs: [
                'https://buildkite.com/docs/apis/rest-api/access-token#get-the-current-token',
                'https://buildkite.com/docs/apis/rest-api#authentication',
            ],
            request: (asked) => ({
                at: 'https://api.buildkite.com',
                path: '/v2/access-token',
                headers: bearer(asked),
            }),
            live: {
                body: Token,
                facts: ({ uuid, scopes, created_at }) => ({
                    handle: uuid,
                    scopes,
                    // `2025-07-16 06:07:42 UTC`
                    createdAt: created_at === undefined
                        ? undefined
                        : dates/* isoDate */._$.parse(created_at.replace(' UTC', 'Z').replace(' ', 'T')),
                }),
            },
            dead: [
                {
                    status: 401,
                    body: classic_schemas/* object */.Ikc({
                        message: classic_schemas/* string */.YjP().startsWith('Authentication required. Please supply a valid API Access Token'),
                    }),
                },
            ],
        }),
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/apis/models.js

/** The list of models, as OpenAI’s API and those made like it give it. Asking for it is free; it takes a key wherever that is said here. */
const Models = classic_schemas/* object */.Ikc({ object: classic_schemas/* literal */.euz('list'), data: classic_schemas/* array */.YOg(classic_schemas/* object */.Ikc({ id: classic_schemas/* string */.YjP() })) });

;// CONCATENATED MODULE: ./.compiled/providers/apis/cerebras.js



const cerebras = {
    id: 'cerebras',
    hosts: ['api.cerebras.ai'],
    inspectors: [
        probe({
            kinds: ['cerebras-api-key'],
            docs: [
                'https://inference-docs.cerebras.ai/api-reference/models',
                'https://inference-docs.cerebras.ai/support/error',
            ],
            request: (asked) => ({ at: 'https://api.cerebras.ai', path: '/v1/models', headers: bearer(asked) }),
            live: { body: Models },
            dead: [{ status: 401, body: classic_schemas/* object */.Ikc({ code: classic_schemas/* literal */.euz('wrong_api_key') }) }],
        }),
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/apis/usual-instance.js


/**
 * Asks at the instance that the config says, or at the usual one. That this one does not know a credential proves nothing: it may belong to
 * the one that the policy lists, which is asked too.
 */
async function atInstance(asked, home, ask) {
    const named = nameOf(asked, home);
    const first = named ?? apiAt(asked, home, asked.instance({ otherwise: home.usual }));
    const inspection = await ask(first);
    if (!isStrange(inspection))
        return inspection;
    const said = named ?? impliedBy(asked, home);
    if (said === undefined)
        return home.isSaidElseUsual ? inspection : (0,core_inspection/* unknown */.L5)('host-unknown');
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
        if (error instanceof core_inspection/* Unanswered */.XX && error.reason === 'host-unknown')
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

;// CONCATENATED MODULE: ./.compiled/providers/apis/circleci.js




/** The vendor’s server of one’s own is named to its MCP server: https://github.com/CircleCI-Public/mcp-server-circleci */
const HOME = {
    usual: 'https://circleci.com',
    isSaidElseUsual: true,
    names: ['CIRCLECI_BASE_URL', 'CIRCLECI_HOST', 'CIRCLECI_URL', 'CIRCLE_HOST', 'CIRCLECI_CLI_HOST'],
};
const ofPersonalTokens = {
    kinds: ['circleci-personal-token', 'circleci-token-legacy'],
    docs: [
        'https://circleci.com/docs/api/v2/index.html#operation/getCurrentUser',
        'https://circleci.com/docs/guides/toolkit/api-developers-guide/',
    ],
    inspect: async (asked, { ask }) => {
        const { kind, value } = asked;
        const inspection = await atInstance(asked, HOME, async ({ origin }) => answerTo(await ask({
            at: origin,
            path: '/api/v2/me',
            headers: { accept: 'application/json', 'circle-token': value },
        }), {
            live: { body: classic_schemas/* object */.Ikc({ id: classic_schemas/* string */.YjP(), login: classic_schemas/* string */.YjP() }) },
            dead: [{ status: 401, body: classic_schemas/* object */.Ikc({ message: classic_schemas/* literal */.euz('Invalid token provided.') }) }],
        }));
        // Tokens of projects once had the same format, and are let in nowhere in this version of the API.
        const isSure = !isStrange(inspection) || kind === 'circleci-personal-token';
        return isSure ? inspection : (0,core_inspection/* unknown */.L5)('refused', 'status 401');
    },
};
const circleci = {
    id: 'circleci',
    hosts: ['circleci.com'],
    inspectors: [ofPersonalTokens],
};

;// CONCATENATED MODULE: ./.compiled/providers/apis/clickup.js


const clickup = {
    id: 'clickup',
    hosts: ['api.clickup.com'],
    inspectors: [
        probe({
            kinds: ['clickup-personal-token'],
            docs: [
                'https://developer.clickup.com/reference/getauthorizeduser',
                'https://developer.clickup.com/docs/common_errors',
            ],
            // A personal token stands in the header as it is, without `Bearer`.
            request: ({ value }) => ({
                at: 'https://api.clickup.com',
                path: '/api/v2/user',
                headers: { accept: 'application/json', authorization: value },
            }),
            live: { body: classic_schemas/* object */.Ikc({ user: classic_schemas/* object */.Ikc({ id: classic_schemas/* number */.aig() }) }) },
            // "Token not found"; other codes are about teams that have not let it in.
            dead: [
                {
                    status: 401,
                    body: classic_schemas/* object */.Ikc({ ECODE: classic_schemas/* literal */.euz(['OAUTH_019', 'OAUTH_021', 'OAUTH_025', 'OAUTH_077']) }),
                },
            ],
        }),
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/apis/cloudflare.js





const API = 'https://api.cloudflare.com';
/** The variables of Wrangler and of the MCP servers: https://developers.cloudflare.com/workers/wrangler/system-environment-variables/ */
const ACCOUNT = ['CLOUDFLARE_ACCOUNT_ID', 'CF_ACCOUNT_ID'];
const EMAIL = ['CLOUDFLARE_EMAIL', 'CLOUDFLARE_API_EMAIL', 'CF_API_EMAIL', 'CF_EMAIL', 'X_AUTH_EMAIL'];
/** https://developers.cloudflare.com/fundamentals/api/troubleshooting/ */
function cloudflare_failure(code, message) {
    const error = classic_schemas/* object */.Ikc({ code: classic_schemas/* literal */.euz(code), message: classic_schemas/* literal */.euz(message) });
    return classic_schemas/* object */.Ikc({ success: classic_schemas/* literal */.euz(false), errors: classic_schemas/* tuple */.PVZ([error]) });
}
const Verified = classic_schemas/* object */.Ikc({
    result: classic_schemas/* object */.Ikc({
        id: classic_schemas/* string */.YjP(),
        status: classic_schemas/* enum */.k5n(['active', 'disabled', 'expired']),
        expires_on: dates/* isoDate */._$.optional(),
    }),
});
const Known = classic_schemas/* object */.Ikc({
    result: classic_schemas/* object */.Ikc({
        id: classic_schemas/* string */.YjP(),
        issued_on: dates/* isoDate */._$.optional(),
        modified_on: dates/* isoDate */._$.optional(),
        last_used_on: dates/* isoDate */._$.nullable().optional(),
    }),
});
const invalid = { status: 401, body: cloudflare_failure(1000, 'Invalid API Token') };
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
        return isStrange(inspection) && asked.kind === 'cloudflare-token-legacy'
            ? ofAccount(asked, tools)
            : inspection;
    },
};
const cloudflare_ofUsers = probe({
    kinds: ['cloudflare-global-key', 'cloudflare-global-key-legacy'],
    docs: [
        'https://developers.cloudflare.com/fundamentals/api/get-started/keys/',
        'https://developers.cloudflare.com/api/resources/user/methods/get/',
    ],
    request: ({ value, text }) => {
        const email = text(...EMAIL);
        if (email === undefined)
            throw new core_inspection/* Unanswered */.XX('incomplete', EMAIL[0]);
        return {
            at: API,
            path: '/client/v4/user',
            headers: { accept: 'application/json', 'x-auth-email': email, 'x-auth-key': value },
        };
    },
    live: { body: classic_schemas/* object */.Ikc({ success: classic_schemas/* literal */.euz(true), result: classic_schemas/* object */.Ikc({ id: classic_schemas/* string */.YjP() }) }) },
    dead: [400, 403].map((status) => ({ status, body: cloudflare_failure(9103, 'Unknown X-Auth-Key or X-Auth-Email') })),
});
const ofLogins = probe({
    kinds: ['cloudflare-oauth-token'],
    docs: ['https://developers.cloudflare.com/api/resources/user/methods/get/'],
    request: (asked) => ({ at: API, path: '/client/v4/user', headers: bearer(asked) }),
    live: { body: classic_schemas/* object */.Ikc({ success: classic_schemas/* literal */.euz(true), result: classic_schemas/* object */.Ikc({ id: classic_schemas/* string */.YjP() }) }) },
    // The same code says that a live one may not see this, in other words.
    dead: [401, 403].map((status) => ({ status, body: cloudflare_failure(9109, 'Invalid access token') })),
});
const cloudflare = {
    id: 'cloudflare',
    hosts: ['api.cloudflare.com'],
    admin: 'an API token with the permission API Tokens Read, of the same user or account',
    inspectors: [ofTokens, cloudflare_ofUsers, ofLogins],
};
async function ofAccount(asked, tools) {
    const named = asked.text(...ACCOUNT);
    const account = named ?? asked.account['account'];
    if (account === undefined)
        return (0,core_inspection/* unknown */.L5)('incomplete', ACCOUNT[0]);
    const inspection = await verified(`/client/v4/accounts/${encodeURIComponent(account)}/tokens`, asked, tools);
    // That the policy's account does not know it says nothing if it may be of another.
    const isOfAnother = named === undefined && isStrange(inspection);
    return isOfAnother ? (0,core_inspection/* unknown */.L5)('incomplete', ACCOUNT[0]) : inspection;
}
async function verified(path, asked, tools) {
    const reply = await tools.ask({ at: API, path: `${path}/verify`, headers: bearer(asked) });
    const inspection = answerTo(reply, { live: { body: Verified }, dead: [invalid] });
    if (inspection.answer !== 'live')
        return inspection;
    const { id, status, expires_on } = Verified.parse(reply.json).result;
    const facts = { handle: id, expiresAt: expires_on, ...(await recorded(path, id, asked, tools)) };
    return status === 'active' ? (0,core_inspection/* live */.VD)(facts) : (0,core_inspection/* dead */.Tm)(status, facts);
}
/** When it was made and used is told only to a token that may read tokens. */
async function recorded(path, id, { admin }, { ask, now }) {
    if (admin === undefined)
        return {};
    const headers = bearer({ value: admin.secret });
    const asking = ask({ at: admin.at, path: `${path}/${encodeURIComponent(id)}`, headers });
    const known = (await told(asking, Known))?.result;
    if (known?.id !== id)
        return {};
    const { issued_on, modified_on, last_used_on } = known;
    // To roll a token makes it anew under the same id: https://developers.cloudflare.com/fundamentals/api/how-to/roll-token/
    const isAsMade = modified_on === undefined || modified_on.getTime() === issued_on?.getTime();
    return {
        ...(isAsMade ? { createdAt: issued_on } : { existedAt: modified_on }),
        lastUsedAt: usedBefore(now, last_used_on),
    };
}

;// CONCATENATED MODULE: ./.compiled/providers/apis/cohere.js


const cohere = {
    id: 'cohere',
    hosts: ['api.cohere.com', 'api.cohere.ai'],
    inspectors: [
        probe({
            kinds: ['cohere-api-key'],
            docs: ['https://docs.cohere.com/reference/list-models', 'https://docs.cohere.com/reference/errors'],
            request: (asked) => ({
                at: asked.instance({
                    names: ['CO_API_URL', 'COHERE_BASE_URL', 'COHERE_API_URL'],
                    otherwise: 'https://api.cohere.com',
                }).origin,
                path: '/v1/models?page_size=1',
                headers: bearer(asked),
            }),
            live: { body: classic_schemas/* object */.Ikc({ models: classic_schemas/* array */.YOg(classic_schemas/* object */.Ikc({ name: classic_schemas/* string */.YjP() })) }) },
            dead: [{ status: 401, body: classic_schemas/* object */.Ikc({ message: classic_schemas/* literal */.euz('invalid api token') }) }],
        }),
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/apis/context7.js


/** https://context7.com/docs/api-reference/metrics/get-library-usage-metrics */
function context7_failure(...errors) {
    return classic_schemas/* object */.Ikc({ error: classic_schemas/* enum */.k5n(errors) });
}
const context7 = {
    id: 'context7',
    hosts: ['context7.com'],
    inspectors: [
        probe({
            kinds: ['context7-api-key'],
            docs: ['https://context7.com/docs/api-reference/metrics/get-library-usage-metrics'],
            // Searching counts, and is answered without a key as well; this is neither.
            request: (asked) => ({
                at: 'https://context7.com',
                path: '/api/v2/libs/metrics?libraryId=/upstash/context7&days=1',
                headers: bearer(asked),
            }),
            live: { body: classic_schemas/* object */.Ikc({ total: classic_schemas/* object */.Ikc({ mcp: classic_schemas/* number */.aig() }) }) },
            // The library belongs to somebody else, which is the rule.
            limited: [
                { status: 403, body: context7_failure('forbidden', 'access_denied') },
                { status: 404, body: context7_failure('team_not_found') },
            ],
            dead: [{ status: 401, body: context7_failure('invalid_api_key') }],
        }),
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/apis/databricks.js





/** As the vendor’s SDK gets it: https://github.com/databricks/databricks-sdk-go/issues/873 */
const invalidToken = classic_schemas/* object */.Ikc({ message: classic_schemas/* literal */.euz('Invalid access token.') });
const databricks_ofTokens = {
    kinds: ['databricks-personal-token'],
    docs: [
        'https://docs.databricks.com/api/workspace/currentuser/me',
        'https://docs.databricks.com/api/workspace/tokens/list',
        'https://github.com/databricks/databricks-sdk-go/issues/873',
    ],
    inspect: async (asked, tools) => {
        const inspection = answerTo(await tools.ask(databricks_request(asked, '/preview/scim/v2/Me')), {
            live: { body: classic_schemas/* object */.Ikc({ id: classic_schemas/* string */.YjP(), userName: classic_schemas/* string */.YjP() }) },
            dead: [{ status: 403, body: invalidToken }],
        });
        return inspection.answer === 'live' ? withAge(asked, tools) : inspection;
    },
};
const databricks = {
    id: 'databricks',
    hosts: ['*.cloud.databricks.com', '*.azuredatabricks.net', '*.gcp.databricks.com'],
    inspectors: [databricks_ofTokens],
};
/** https://databricks.github.io/sdk-js/api/interfaces/_databricks_sdk-tokens.v1.PublicTokenInfo.html */
const databricks_Tokens = classic_schemas/* object */.Ikc({
    token_infos: classic_schemas/* array */.YOg(classic_schemas/* object */.Ikc({
        token_id: classic_schemas/* string */.YjP(),
        creation_time: dates/* unixMillis */.b$,
        expiry_time: classic_schemas/* number */.aig(),
        scopes: classic_schemas/* array */.YOg(classic_schemas/* string */.YjP()).optional(),
    })),
});
/** A token sees all tokens of its user, but not which of them it is: one must be all there is. */
async function withAge(asked, { ask }) {
    const tokens = await told(ask(databricks_request(asked, '/token/list')), databricks_Tokens);
    const token = only(tokens?.token_infos);
    if (token === undefined)
        return (0,core_inspection/* live */.VD)();
    const { token_id, creation_time, expiry_time, scopes } = token;
    return (0,core_inspection/* live */.VD)({
        handle: token_id,
        createdAt: creation_time,
        scopes,
        expiresAt: expiry_time === -1 ? 'never' : dates/* unixMillis */.b$.parse(expiry_time),
    });
}
function databricks_request({ value, instance }, path) {
    // The origin alone: a path may lead to what customers run on their clusters.
    const { origin, host } = instance({ names: ['DATABRICKS_HOST', 'DATABRICKS_SERVER_HOSTNAME'] });
    // Where clusters are reached by their users: https://learn.microsoft.com/azure/databricks/dev-tools/databricks-connect/
    if (/(?:^|[.-])dp-/.test(host))
        throw new core_inspection/* Unanswered */.XX('host-not-listed', host);
    return { at: origin, path: `/api/2.0${path}`, headers: bearer({ value }) };
}

;// CONCATENATED MODULE: ./.compiled/providers/apis/datadog-site.js


/** https://docs.datadoghq.com/getting_started/site/#access-the-datadog-site */
const datadog_site_SITES = [
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
function datadog_site_siteOf({ text, instance }) {
    const said = text(...NAMES);
    if (said === undefined) {
        return { at: instance({ otherwise: 'https://api.datadoghq.com' }).at, isSaid: false };
    }
    const host = said
        .toLowerCase()
        .replace(/^[a-z]+:\/\//, '')
        .replace(/[:/].*$/s, '');
    const site = datadog_site_SITES.find((one) => one === host.replace(/^(?:api|app|www|mcp)\./, ''));
    if (site === undefined)
        throw new core_inspection/* Unanswered */.XX('host-not-listed', host);
    return { at: `https://api.${site}`, isSaid: true };
}
function datadog_site_refusal(status, error) {
    return { status, body: classic_schemas/* object */.Ikc({ errors: classic_schemas/* tuple */.PVZ([classic_schemas/* literal */.euz(error)]) }) };
}
/** https://docs.datadoghq.com/api/latest/authentication/#validate-api-key. In other words it may be about who asks from where. */
const forbidden = datadog_site_refusal(403, 'Forbidden');
/** https://docs.datadoghq.com/api/latest/key-management/validate-api-and-application-keys/ */
const unauthorized = datadog_site_refusal(401, 'Unauthorized');

;// CONCATENATED MODULE: ./.compiled/providers/apis/datadog-api-key.js






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
        const { at, isSaid } = datadog_site_siteOf(asked);
        const reply = await tools.ask(validation(at, asked.value));
        const inspection = answerTo(reply, { live: { body: Validation }, dead: [forbidden] });
        // Nothing says that it is a key of this site, so it may be one of another.
        if (inspection.answer === 'dead' && !isSaid)
            return (0,core_inspection/* unknown */.L5)('incomplete', 'DD_SITE');
        return inspection.answer === 'live' ? (0,core_inspection/* live */.VD)(await datadog_api_key_known(asked, tools, at)) : inspection;
    },
};
const Validation = classic_schemas/* object */.Ikc({ valid: classic_schemas/* literal */.euz(true) });
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
const Identity = classic_schemas/* object */.Ikc({
    data: classic_schemas/* object */.Ikc({
        attributes: classic_schemas/* object */.Ikc({ api_key_id: classic_schemas/* string */.YjP(), api_key_scopes: classic_schemas/* array */.YOg(classic_schemas/* string */.YjP()).optional() }),
    }),
});
const datadog_api_key_Key = classic_schemas/* object */.Ikc({
    data: classic_schemas/* object */.Ikc({
        id: classic_schemas/* string */.YjP(),
        attributes: classic_schemas/* object */.Ikc({ created_at: dates/* isoDate */._$, date_last_used: dates/* isoDate */._$.nullish() }),
    }),
});
/** A key knows its id; its dates are told to an application key only: the policy’s, or the one beside it. */
async function datadog_api_key_known(asked, { ask, now }, at) {
    const { value, admin, other } = asked;
    const identity = await told(ask({ at, path: '/api/v2/validate', headers: headersFor(value) }), Identity);
    if (identity === undefined)
        return {};
    const { api_key_id: id, api_key_scopes: scopes } = identity.data.attributes;
    const applicationKey = admin?.at === at ? admin.secret : other(...APPLICATION_KEYS);
    if (applicationKey === undefined)
        return { handle: id, scopes };
    const path = `/api/v2/api_keys/${encodeURIComponent(id)}`;
    const key = await told(ask({ at, path, headers: headersFor(value, applicationKey) }), datadog_api_key_Key);
    const attributes = key?.data.id === id ? key.data.attributes : undefined;
    return {
        handle: id,
        scopes,
        createdAt: attributes?.created_at,
        lastUsedAt: usedBefore(now, attributes?.date_last_used),
    };
}

;// CONCATENATED MODULE: ./.compiled/providers/apis/datadog-application-key.js







const API_KEYS = ['datadog-api-key', 'DD_API_KEY', 'DATADOG_API_KEY'];
const BothValid = classic_schemas/* object */.Ikc({ status: classic_schemas/* literal */.euz('ok') });
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
        const { at } = datadog_site_siteOf(asked);
        // With an API key that is valid there, whatever is wrong with the pair is wrong with this half.
        const first = answerTo(await tools.ask(validation(at, apiKey)), {
            live: { body: Validation },
            dead: [forbidden],
        });
        if (first.answer === 'dead')
            return (0,core_inspection/* unknown */.L5)('incomplete', 'DD_API_KEY');
        if (first.answer === 'unknown')
            return first;
        const headers = headersFor(apiKey, asked.value);
        const inspection = answerTo(await tools.ask({ at, path: '/api/v2/validate_keys', headers }), {
            live: { body: BothValid },
            dead: [forbidden, unauthorized],
        });
        return inspection.answer === 'live' ? (0,core_inspection/* live */.VD)(await datadog_application_key_known(asked, tools, at, apiKey)) : inspection;
    },
};
const datadog_application_key_Keys = classic_schemas/* object */.Ikc({
    data: classic_schemas/* array */.YOg(classic_schemas/* object */.Ikc({
        id: classic_schemas/* string */.YjP(),
        attributes: classic_schemas/* object */.Ikc({
            created_at: dates/* isoDate */._$,
            last4: classic_schemas/* string */.YjP(),
            last_used_at: dates/* isoDate */._$.nullish(),
            scopes: classic_schemas/* array */.YOg(classic_schemas/* string */.YjP()).nullish(),
        }),
    })),
    meta: classic_schemas/* object */.Ikc({ page: classic_schemas/* object */.Ikc({ total_filtered_count: classic_schemas/* number */.aig() }) }).optional(),
});
/** Its user’s keys, of which the last four digits are shown: they must be those of one key, and the list the whole. */
async function datadog_application_key_known({ value }, { ask, now }, at, apiKey) {
    const path = '/api/v2/current_user/application_keys?page[size]=100';
    const keys = await told(ask({ at, path, headers: headersFor(apiKey, value) }), datadog_application_key_Keys);
    if (keys === undefined || (keys.meta?.page.total_filtered_count ?? 0) > keys.data.length)
        return {};
    const last4 = value.publicPart(/(.{4})$/s);
    const key = only(keys.data, ({ attributes }) => attributes.last4 === last4);
    return key === undefined
        ? {}
        : {
            handle: key.id,
            createdAt: key.attributes.created_at,
            lastUsedAt: usedBefore(now, key.attributes.last_used_at),
            scopes: key.attributes.scopes ?? undefined,
        };
}

;// CONCATENATED MODULE: ./.compiled/providers/apis/datadog.js



const datadog = {
    id: 'datadog',
    hosts: datadog_site_SITES.map((site) => `api.${site}`),
    admin: 'an application key with `api_keys_read`, of the organisation that the API keys belong to',
    inspectors: [ofApiKeys, ofApplicationKeys],
};

;// CONCATENATED MODULE: ./.compiled/providers/apis/deepseek.js



const deepseek = {
    id: 'deepseek',
    hosts: ['api.deepseek.com'],
    inspectors: [
        probe({
            kinds: ['deepseek-api-key'],
            docs: [
                'https://api-docs.deepseek.com/api/list-models',
                'https://api-docs.deepseek.com/quick_start/error_codes',
            ],
            // The format is that of others too, who serve the same models: it is asked about where the config sends it.
            request: (asked) => ({
                at: asked.instance({
                    names: ['DEEPSEEK_BASE_URL', 'DEEPSEEK_API_BASE', 'DEEPSEEK_API_URL', 'DEEPSEEK_API_BASE_URL'],
                    otherwise: 'https://api.deepseek.com',
                }).origin,
                path: '/models',
                headers: bearer(asked),
            }),
            live: { body: Models },
            dead: [
                { status: 401, body: classic_schemas/* object */.Ikc({ error: classic_schemas/* object */.Ikc({ type: classic_schemas/* literal */.euz('authentication_error') }) }) },
            ],
        }),
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/apis/digitalocean.js



/** What the vendor’s own client asks when somebody logs in with a token: https://github.com/digitalocean/doctl/blob/main/do/oauth.go */
const TokenInfo = classic_schemas/* object */.Ikc({
    resource_owner_id: classic_schemas/* number */.aig(),
    scopes: classic_schemas/* array */.YOg(classic_schemas/* string */.YjP()),
    created_at: dates/* unixSeconds */.Yb,
});
const digitalocean = {
    id: 'digitalocean',
    hosts: ['cloud.digitalocean.com'],
    // https://docs.digitalocean.com/reference/api/scopes/
    broad: ['write'],
    inspectors: [
        probe({
            kinds: ['digitalocean-pat', 'digitalocean-oauth-token'],
            docs: [
                'https://github.com/digitalocean/doctl/blob/main/do/oauth.go',
                'https://docs.digitalocean.com/reference/api/reference/oauth/',
            ],
            request: (asked) => ({
                at: 'https://cloud.digitalocean.com',
                path: '/v1/oauth/token/info',
                headers: bearer(asked),
            }),
            live: {
                body: TokenInfo,
                facts: ({ scopes, created_at }) => ({ createdAt: created_at, scopes }),
            },
            dead: [{ status: 401, body: classic_schemas/* object */.Ikc({ id: classic_schemas/* string */.YjP().regex(/^unauthorized$/i) }) }],
        }),
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/apis/discord.js



const headers = {
    accept: 'application/json',
    // Others may be blocked: https://discord.com/developers/docs/reference#user-agent
    'user-agent': 'DiscordBot (https://github.com/mcp-rekey/mcp-rekey, 1)',
};
/** https://discord.com/developers/docs/topics/opcodes-and-status-codes#json-json-error-codes */
const code = (...codes) => classic_schemas/* object */.Ikc({ code: classic_schemas/* literal */.euz([...codes]) });
const discord = {
    id: 'discord',
    hosts: ['discord.com'],
    inspectors: [
        probe({
            kinds: ['discord-bot-token'],
            docs: [
                'https://discord.com/developers/docs/resources/user#get-current-user',
                'https://discord.com/developers/docs/topics/opcodes-and-status-codes#http',
            ],
            request: ({ value }) => ({
                at: 'https://discord.com',
                path: '/api/v10/users/@me',
                headers: { ...headers, authorization: (0,core_secret/* secretText */.yD) `Bot ${value}` },
            }),
            live: { body: classic_schemas/* object */.Ikc({ id: classic_schemas/* string */.YjP(), username: classic_schemas/* string */.YjP() }) },
            dead: [
                { status: 401, body: code(40001) },
                { status: 401, body: classic_schemas/* object */.Ikc({ code: classic_schemas/* literal */.euz(0), message: classic_schemas/* literal */.euz('401: Unauthorized') }) },
            ],
        }),
        probe({
            kinds: ['discord-webhook-url'],
            docs: [
                'https://discord.com/developers/docs/resources/webhook#get-webhook-with-token',
                'https://discord.com/developers/docs/topics/opcodes-and-status-codes#json-json-error-codes',
            ],
            // To read a webhook sends nothing to its channel.
            request: ({ value }) => ({
                at: 'https://discord.com',
                path: value.derive((url) => new URL(url).pathname.replace('/api/', '/api/v10/')),
                headers,
            }),
            live: { body: classic_schemas/* object */.Ikc({ id: classic_schemas/* string */.YjP(), type: classic_schemas/* number */.aig(), channel_id: classic_schemas/* string */.YjP().nullable() }) },
            dead: [
                { status: 404, body: code(10015), because: 'revoked' },
                { status: 401, body: code(50027) },
            ],
        }),
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/apis/docker-hub.js





/** In other words, with this status, it wants another way to log in, or has failed: https://github.com/docker/hub-feedback/issues/2227 */
const incorrect = classic_schemas/* literal */.euz('Incorrect authentication credentials');
const docker_hub_refusal = classic_schemas/* union */.KCZ([classic_schemas/* object */.Ikc({ detail: incorrect }), classic_schemas/* object */.Ikc({ message: incorrect })]);
const dockerHub = {
    id: 'docker-hub',
    hosts: ['hub.docker.com'],
    inspectors: [
        probe({
            kinds: ['docker-hub-pat', 'docker-hub-org-token'],
            docs: [
                'https://docs.docker.com/reference/api/hub/latest/#tag/authentication-api/operation/AuthCreateAccessToken',
            ],
            // A token alone says nothing: it is the password of a user, or of an organisation. What comes back is good for minutes, and is listed nowhere.
            request: (asked) => ({
                method: 'POST',
                at: 'https://hub.docker.com',
                path: '/v2/auth/token',
                headers: { accept: 'application/json', 'content-type': 'application/json' },
                body: (0,core_secret/* secretText */.yD) `{"identifier":${JSON.stringify(ownerOf(asked))},"secret":"${asked.value}"}`,
            }),
            live: { body: classic_schemas/* object */.Ikc({ access_token: classic_schemas/* string */.YjP() }) },
            // A second factor is wanted: https://docs.docker.com/reference/api/hub/latest/#tag/authentication-api/operation/PostUsers2FALogin
            limited: [{ status: 401, body: classic_schemas/* object */.Ikc({ login_2fa_token: classic_schemas/* string */.YjP() }) }],
            dead: [{ status: 401, body: docker_hub_refusal }],
        }),
    ],
};
/** Whose it is: what stands in front of it, or is called like it. With another name any token is wrong. */
function ownerOf({ kind, name, user, text, account }) {
    const stem = /^(.*?)_(?:PAT|TOKEN|PASSWORD|ACCESS_TOKEN|PAT_TOKEN)$/.exec((0,core_words/* toWords */.x4)(name ?? ''))?.[1];
    const stems = [...(stem === undefined ? [] : [stem]), 'DOCKERHUB', 'DOCKER_HUB', 'DOCKER', 'HUB'];
    const ends = kind === 'docker-hub-org-token' ? ['ORGANIZATION', 'ORG', 'USERNAME', 'USER'] : ['USERNAME', 'USER'];
    const owner = user ??
        text(...stems.flatMap((start) => ends.map((end) => `${start}_${end}`))) ??
        (kind === 'docker-hub-org-token' ? account['organization'] : undefined);
    if (owner === undefined || owner === '')
        throw new core_inspection/* Unanswered */.XX('incomplete', 'the user name');
    return owner;
}

;// CONCATENATED MODULE: ./.compiled/providers/apis/regions.js


function regionalProbe(declared) {
    const { kinds, docs, costs, regions, request } = declared;
    return {
        kinds,
        docs,
        ...(costs === undefined ? {} : { costs }),
        inspect: (asked, { ask }) => inSomeRegion(regions(asked), async (at) => answerTo(await ask(request(asked, at)), declared)),
    };
}
/** Regions know nothing of each other’s credentials: dead is only what is dead in all of them. */
async function inSomeRegion(origins, ask) {
    let inspection = (0,core_inspection/* unknown */.L5)('host-unknown');
    for (const at of origins) {
        inspection = await ask(at);
        if (inspection.answer !== 'dead')
            return inspection;
    }
    return inspection;
}

;// CONCATENATED MODULE: ./.compiled/providers/apis/elevenlabs.js







/** https://elevenlabs.io/docs/developers/resources/error-messages. Abuse and exhausted quotas have this status too. */
const elevenlabs_invalid = classic_schemas/* object */.Ikc({ detail: classic_schemas/* object */.Ikc({ status: classic_schemas/* literal */.euz('invalid_api_key') }) });
const elevenlabs_deaths = [
    { status: 401, body: elevenlabs_invalid },
    { status: 400, body: elevenlabs_invalid },
];
/** A key that may not read its user. */
const elevenlabs_limited = [
    { status: 401, body: classic_schemas/* object */.Ikc({ detail: classic_schemas/* object */.Ikc({ status: classic_schemas/* literal */.euz('missing_permissions') }) }) },
];
/** https://elevenlabs.io/docs/api-reference/service-accounts/list */
const Accounts = classic_schemas/* object */.Ikc({
    'service-accounts': classic_schemas/* array */.YOg(classic_schemas/* object */.Ikc({
        'api-keys': classic_schemas/* array */.YOg(classic_schemas/* object */.Ikc({
            key_id: classic_schemas/* string */.YjP(),
            hint: classic_schemas/* string */.YjP(),
            created_at_unix: dates/* unixSeconds */.Yb,
            permissions: classic_schemas/* array */.YOg(classic_schemas/* string */.YjP()).nullish(),
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
const elevenlabs_ofUsers = {
    kinds: ['elevenlabs-api-key', 'elevenlabs-legacy-key'],
    docs: [
        'https://elevenlabs.io/docs/api-reference/user/get',
        'https://elevenlabs.io/docs/api-reference/service-accounts/list',
    ],
    inspect: async (asked, tools) => {
        const user = classic_schemas/* object */.Ikc({ user_id: classic_schemas/* string */.YjP() });
        const inspection = await inSomeRegion(residencesOf(asked), async (at) => {
            const reply = await tools.ask(elevenlabs_request(at, '/v1/user', asked.value));
            return answerTo(reply, { live: { body: user }, limited: elevenlabs_limited, dead: elevenlabs_deaths });
        });
        return inspection.answer === 'live' ? elevenlabs_withRow(inspection, asked, tools) : inspection;
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
    inspectors: [elevenlabs_ofUsers],
};
/** Only keys of service accounts are on any list. */
async function elevenlabs_withRow(inspection, { value, admin }, { ask }) {
    if (admin === undefined)
        return inspection;
    const rows = await allRows(() => ask(elevenlabs_request(admin.at, '/v1/service-accounts', admin.secret)), Accounts);
    const row = only(rows, ({ hint }) => isShortFor(value, hint));
    if (row === undefined)
        return inspection;
    const { key_id, created_at_unix, permissions } = row;
    return (0,core_inspection/* live */.VD)({ handle: key_id, createdAt: created_at_unix, scopes: permissions ?? undefined });
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
        throw new core_inspection/* Unanswered */.XX('host-unknown', 'ELEVENLABS_API_RESIDENCY');
    return [at];
}
function elevenlabs_request(at, path, key) {
    return { at, path, headers: { accept: 'application/json', 'xi-api-key': key } };
}

;// CONCATENATED MODULE: ./.compiled/providers/apis/exa.js







const exa_replies = {
    live: { body: classic_schemas/* object */.Ikc({ data: classic_schemas/* array */.YOg(classic_schemas/* unknown */.L5J()), hasMore: classic_schemas/* boolean */.zMY() }) },
    // https://exa.ai/docs/admin/error-codes
    dead: [{ status: 401, body: classic_schemas/* object */.Ikc({ tag: classic_schemas/* literal */.euz('INVALID_API_KEY') }) }],
};
const Recorded = classic_schemas/* object */.Ikc({ apiKey: classic_schemas/* object */.Ikc({ id: classic_schemas/* string */.YjP(), createdAt: dates/* isoDate */._$ }) });
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
                if ((0,core_words/* hasWords */.kR)((0,core_words/* toWords */.x4)(name ?? ''), 'SERVICE'))
                    return (0,core_inspection/* unknown */.L5)('no-way');
                const reply = await tools.ask({
                    at: 'https://api.exa.ai',
                    path: '/websets/v0/websets?limit=1',
                    headers: { accept: 'application/json', 'x-api-key': value },
                });
                const inspection = answerTo(reply, exa_replies);
                return inspection.answer === 'live' ? withRecord(asked, tools) : inspection;
            },
        },
    ],
};
/**
 * A key stands for its own id there, as long as it is the current one, so that whatever is told is told of no other; and the ids, which once were
 * the keys, are not repeated. To rotate a key changes its secret, and neither its record nor when that was made: only of a record
 * whose id is this very key it is known that it has never been done. https://exa.ai/docs/reference/team-management/rotate-api-key
 */
async function withRecord({ value, admin }, { ask }) {
    if (admin === undefined)
        return (0,core_inspection/* live */.VD)();
    const asking = ask({
        at: admin.at,
        path: (0,core_secret/* secretText */.yD) `/team-management/api-keys/${value.derive(encodeURIComponent)}`,
        headers: { accept: 'application/json', 'x-api-key': admin.secret },
    });
    const record = (await told(asking, Recorded))?.apiKey;
    const isFirst = value.derive((own) => (record?.id === own ? 'yes' : 'no')).publicPart(/^(yes)$/) !== undefined;
    return (0,core_inspection/* live */.VD)(isFirst ? { createdAt: record?.createdAt } : {});
}

;// CONCATENATED MODULE: ./.compiled/providers/apis/figma.js



const err = (text) => classic_schemas/* object */.Ikc({ status: classic_schemas/* literal */.euz(403), err: text });
/** A token that may do other things: the message begins with what they are. */
const OtherScopes = err(classic_schemas/* string */.YjP().regex(/^Invalid scope/));
const figma_ofTokens = {
    kinds: ['figma-personal-token', 'figma-oauth-token'],
    docs: [
        'https://developers.figma.com/docs/rest-api/users-endpoints/#get-me-endpoint',
        'https://developers.figma.com/docs/rest-api/errors/',
        'https://developers.figma.com/docs/rest-api/scopes/',
    ],
    inspect: async (asked, { ask }) => {
        const reply = await ask({ at: 'https://api.figma.com', path: '/v1/me', headers: figma_headersFor(asked) });
        const scopes = otherScopes(reply);
        if (scopes !== undefined)
            return (0,core_inspection/* live */.VD)({ scopes });
        return answerTo(reply, {
            live: { body: classic_schemas/* object */.Ikc({ id: classic_schemas/* string */.YjP(), handle: classic_schemas/* string */.YjP() }) },
            dead: [
                { status: 403, body: err(classic_schemas/* literal */.euz('Invalid token')) },
                { status: 403, body: err(classic_schemas/* literal */.euz('Token expired')), because: 'expired' },
            ],
        });
    },
};
const figma = {
    id: 'figma',
    hosts: ['api.figma.com'],
    inspectors: [figma_ofTokens],
};
/** https://developers.figma.com/docs/rest-api/authentication/ */
function figma_headersFor(asked) {
    if (asked.kind !== 'figma-oauth-token') {
        return { accept: 'application/json', 'x-figma-token': asked.value };
    }
    // `figor_` and `figur_` are refresh tokens.
    if (asked.value.publicPart(/^fig[ou](r)/) !== undefined)
        throw new core_inspection/* Unanswered */.XX('no-way');
    return bearer(asked);
}
/** `Invalid scope(s): file_content:read, file_comments:write. This endpoint requires the current_user:read scope`. */
function otherScopes({ status, json }) {
    const refused = OtherScopes.safeParse(json);
    if (status !== 403 || !refused.success)
        return undefined;
    const [, list = ''] = /^Invalid scope\(s\): ([^.]*)/.exec(refused.data.err) ?? [];
    return list.match(/[a-z_]+:[a-z_]+/g) ?? [];
}

;// CONCATENATED MODULE: ./.compiled/providers/apis/firecrawl.js



/** For instances of one’s own: https://docs.firecrawl.dev/mcp-server */
const firecrawl_HOME = {
    usual: 'https://api.firecrawl.dev',
    isSaidElseUsual: true,
    names: ['FIRECRAWL_API_URL', 'FIRECRAWL_BASE_URL'],
    // The URL in which a key stands is that of the hosted MCP server.
    apiOf: (address) => /^https:\/\/mcp\.firecrawl\.dev(?:[/:]|$)/.test(address) ? 'https://api.firecrawl.dev' : address,
};
const ofTeams = {
    kinds: ['firecrawl-api-key'],
    docs: [
        'https://docs.firecrawl.dev/api-reference/endpoint/credit-usage',
        'https://docs.firecrawl.dev/api-reference/errors',
    ],
    inspect: (asked, { ask }) => atInstance(asked, firecrawl_HOME, async ({ at }) => answerTo(await ask({ at, path: '/v2/team/credit-usage', headers: bearer(asked) }), {
        live: {
            body: classic_schemas/* object */.Ikc({ success: classic_schemas/* literal */.euz(true), data: classic_schemas/* object */.Ikc({ remainingCredits: classic_schemas/* number */.aig() }) }),
        },
        dead: [
            {
                status: 401,
                body: classic_schemas/* object */.Ikc({ success: classic_schemas/* literal */.euz(false), error: classic_schemas/* literal */.euz('Unauthorized: Invalid token') }),
            },
        ],
    })),
};
const firecrawl = {
    id: 'firecrawl',
    hosts: ['api.firecrawl.dev', 'mcp.firecrawl.dev'],
    inspectors: [ofTeams],
};

// EXTERNAL MODULE: ./.compiled/core/destination.js
var destination = __webpack_require__(857);
;// CONCATENATED MODULE: ./.compiled/providers/apis/github-home.js

const github_home_API = 'https://api.github.com';
/**
 * Servers for an Enterprise Server have to be told so: GitHub’s own by GITHUB_HOST or `--gh-host`, its command line by GH_HOST.
 * https://github.com/github/github-mcp-server#github-enterprise-server-and-enterprise-cloud-with-data-residency-ghecom
 */
const github_home_HOME = {
    usual: github_home_API,
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
    const origin = (0,destination/* originOf */.yv)(url);
    const [, scheme = '', host = ''] = /^(https?:\/\/)(.*)$/.exec(origin ?? '') ?? [];
    if (origin === undefined || /^api\.(?:github|[\w-]+\.ghe)\.com$/.test(host))
        return origin ?? url;
    if (/^(?:www\.)?github\.com$/.test(host))
        return github_home_API;
    const [, tenant] = /^(?:[\w-]+\.)?([\w-]+)\.ghe\.com$/.exec(host) ?? [];
    if (tenant !== undefined)
        return `https://api.${tenant}.ghe.com`;
    // With the path that an API behind another one has.
    const [, before = ''] = /^https?:\/\/[^/]*(.*?)\/api\/v3(?:\/|$)/i.exec(url) ?? [];
    return `${scheme}${host}${before}/api/v3`;
}

;// CONCATENATED MODULE: ./.compiled/providers/apis/github.js








/** https://docs.github.com/en/rest/authentication/authenticating-to-the-rest-api#failed-login-limit */
const badCredentials = classic_schemas/* object */.Ikc({ message: classic_schemas/* literal */.euz('Bad credentials') });
const User = classic_schemas/* object */.Ikc({ login: classic_schemas/* string */.YjP() });
const owned = {
    live: { body: User, facts: (_, reply) => datesIn(reply) },
    dead: [{ status: 401, body: badCredentials }],
};
const github_ofUsers = {
    kinds: ['github-pat-classic', 'github-oauth', 'github-user-to-server', 'github-pat-fine-grained', 'named'],
    docs: [
        'https://docs.github.com/en/rest/users/users#get-the-authenticated-user',
        'https://docs.github.com/en/rest/orgs/personal-access-tokens#list-fine-grained-personal-access-tokens-with-access-to-organization-resources',
    ],
    inspect: async (asked, tools) => {
        const answer = await atInstance(asked, github_home_HOME, async ({ at }) => {
            const reply = await tools.ask(github_request(asked, at, '/user'));
            const inspection = answerTo(reply, owned);
            if (inspection.answer !== 'live' || asked.kind !== 'github-pat-fine-grained')
                return inspection;
            return withGrant(inspection.facts, User.parse(reply.json).login, at, asked, tools);
        });
        return knownByName(answer, asked);
    },
};
/** https://docs.github.com/en/rest/apps/installations#list-repositories-accessible-to-the-app-installation */
const ofInstallations = {
    kinds: ['github-installation', 'github-installation-stateless'],
    docs: ['https://docs.github.com/en/rest/apps/installations'],
    inspect: (asked, { ask }) => atInstance(asked, github_home_HOME, async ({ at }) => answerTo(await ask(github_request(asked, at, '/installation/repositories?per_page=1')), {
        live: { body: classic_schemas/* object */.Ikc({ total_count: classic_schemas/* number */.aig() }), facts: (_, reply) => datesIn(reply) },
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
    inspectors: [github_ofUsers, ofInstallations],
};
function github_request({ value }, at, path) {
    return { at, path, headers: github_headersFor(value) };
}
function github_headersFor(token) {
    return {
        accept: 'application/vnd.github+json',
        'x-github-api-version': '2022-11-28',
        authorization: (0,core_secret/* secretText */.yD) `Bearer ${token}`,
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
        expiresAt: dates/* isoDate */._$.parse(expiry?.replace(' UTC', 'Z').replace(' ', 'T').replace(' ', '')),
        scopes: scopes
            ?.split(',')
            .map((scope) => scope.trim())
            .filter(Boolean),
    };
}
const Grants = classic_schemas/* array */.YOg(classic_schemas/* object */.Ikc({
    owner: classic_schemas/* object */.Ikc({ login: classic_schemas/* string */.YjP() }),
    token_id: classic_schemas/* number */.aig(),
    token_expires_at: dates/* isoDate */._$.nullable(),
    access_granted_at: dates/* isoDate */._$,
    token_last_used_at: dates/* isoDate */._$.nullable(),
}));
/** An organisation knows when it let a token in. Owner and end tie a row of its list to the token, if no other row has the same. */
async function withGrant(facts, login, at, { admin, account }, { ask, now }) {
    const { organization } = account;
    // The same name is somebody else at another instance.
    if (admin?.at !== at || organization === undefined)
        return (0,core_inspection/* live */.VD)(facts);
    const grants = await told(ask(grantsOf(login, organization, admin)), Grants);
    const grant = only(grants, ({ owner, token_expires_at: end }) => owner.login === login && isEnd(end, facts.expiresAt));
    if (grant === undefined)
        return (0,core_inspection/* live */.VD)(facts);
    return (0,core_inspection/* live */.VD)({
        ...facts,
        handle: `${grant.token_id}`,
        existedAt: grant.access_granted_at,
        lastUsedAt: usedBefore(now, grant.token_last_used_at),
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
    return { at, path, headers: github_headersFor(secret) };
}

;// CONCATENATED MODULE: ./.compiled/providers/apis/gitlab-shapes.js


/** A token ends at midnight UTC of that day, and without one it never does: https://docs.gitlab.com/user/profile/personal_access_tokens/ */
const expiry = classic_schemas/* union */.KCZ([classic_schemas/* null */.chJ().transform(() => 'never'), dates/* isoDate */._$]).optional();
const date = dates/* isoDate */._$.nullish().transform((value) => value ?? undefined);
/** What stands in front of `/api`: configs write the URL of the API, of the instance, of its MCP server or of a repository. */
function instanceUrl(at, origin) {
    return at.endsWith('.git') ? origin : at.replace(/\/api(?:\/.*)?$/, '');
}

;// CONCATENATED MODULE: ./.compiled/providers/apis/gitlab-administration.js






/** Tokens that cannot ask about themselves, but of which administrators may: https://docs.gitlab.com/api/admin/token/ */
function byAdministrators(kinds, documented) {
    return {
        kinds,
        docs: ['https://docs.gitlab.com/api/admin/token/'],
        inspect: async ({ admin, value }, { ask }) => admin === undefined
            ? (0,core_inspection/* unknown */.L5)('incomplete', 'the token of an administrator')
            : answerTo(await ask(identification(value, admin)), documented),
    };
}
function identification(value, { at, secret }) {
    return {
        method: 'POST',
        at: instanceUrl(at, at),
        path: '/api/v4/admin/token',
        headers: { ...bearer({ value: secret }), 'content-type': 'application/json' },
        body: (0,core_secret/* secretText */.yD) `{"token":"${value}"}`,
    };
}
/** https://docs.gitlab.com/api/deploy_tokens/ */
const DeployToken = classic_schemas/* object */.Ikc({
    id: classic_schemas/* number */.aig(),
    username: classic_schemas/* string */.YjP(),
    expires_at: expiry,
    revoked: classic_schemas/* literal */.euz(false),
    expired: classic_schemas/* literal */.euz(false),
    scopes: classic_schemas/* array */.YOg(classic_schemas/* string */.YjP()),
});
const ofDeployTokens = byAdministrators(['gitlab-deploy-token'], {
    live: {
        body: DeployToken,
        facts: ({ id, expires_at, scopes }) => ({ expiresAt: expires_at, scopes, handle: `${id}` }),
    },
    dead: [
        {
            status: 200,
            body: DeployToken.extend({ revoked: classic_schemas/* literal */.euz(true), expired: classic_schemas/* boolean */.zMY() }),
            because: 'revoked',
        },
        { status: 200, body: DeployToken.extend({ expired: classic_schemas/* literal */.euz(true) }), because: 'expired' },
    ],
});
/** https://docs.gitlab.com/api/cluster_agents/#list-tokens-for-an-agent */
const AgentToken = classic_schemas/* object */.Ikc({
    id: classic_schemas/* number */.aig(),
    agent_id: classic_schemas/* number */.aig(),
    status: classic_schemas/* literal */.euz('active'),
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
    dead: [{ status: 200, body: AgentToken.extend({ status: classic_schemas/* literal */.euz('revoked') }), because: 'revoked' }],
});

;// CONCATENATED MODULE: ./.compiled/providers/apis/gitlab.js








const gitlab_HOME = {
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
const AccessToken = classic_schemas/* object */.Ikc({
    id: classic_schemas/* number */.aig(),
    scopes: classic_schemas/* array */.YOg(classic_schemas/* string */.YjP()),
    created_at: dates/* isoDate */._$,
    last_used_at: date,
    expires_at: expiry,
});
/** https://gitlab.com/gitlab-org/gitlab/-/blob/master/lib/api/api_guard.rb */
const gitlab_invalidToken = (description) => classic_schemas/* object */.Ikc({ error: classic_schemas/* literal */.euz('invalid_token'), error_description: classic_schemas/* string */.YjP().regex(description) });
const ended = [
    { status: 401, body: gitlab_invalidToken(/^Token is expired\./), because: 'expired' },
    { status: 401, body: gitlab_invalidToken(/^Token was revoked\./), because: 'revoked' },
    { status: 401, body: gitlab_invalidToken(/impersonation was disabled\.$/), because: 'disabled' },
];
/** https://docs.gitlab.com/api/rest/authentication/ */
const noSuchToken = {
    status: 401,
    body: classic_schemas/* object */.Ikc({ message: classic_schemas/* literal */.euz('401 Unauthorized') }),
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
    body: classic_schemas/* object */.Ikc({ message: classic_schemas/* string */.YjP().regex(/requires token type to be a personal access token/) }),
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
        const inspection = await atInstance(asked, gitlab_HOME, async ({ at, origin }) => answerTo(await ask({
            at: origin === gitlab_HOME.usual ? origin : instanceUrl(at, origin),
            path: '/api/v4/personal_access_tokens/self',
            headers: bearer(asked),
        }), documented));
        return inspection.answer === 'live'
            ? (0,core_inspection/* live */.VD)(beforeNow(inspection.facts, now))
            : knownByName(inspection, asked);
    },
};
function beforeNow(facts, now) {
    return { ...facts, lastUsedAt: usedBefore(now, facts.lastUsedAt) };
}
const gitlab = {
    id: 'gitlab',
    hosts: ['gitlab.com'],
    admin: 'a personal access token of an administrator of the instance with the scope "api" (and "admin_mode" where that is on); it tells about deploy tokens and tokens of agents',
    // https://docs.gitlab.com/user/profile/personal_access_tokens/#personal-access-token-scopes
    broad: ['sudo', 'admin_mode'],
    inspectors: [ofAccessTokens, ofDeployTokens, ofAgents],
};

// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __webpack_require__(43759);
;// CONCATENATED MODULE: ./node_modules/zod/v4/classic/coerce.js


function string(params) {
    return core._coercedString(schemas.ZodString, params);
}
function number(params) {
    return api/* _coercedNumber */.qG(classic_schemas/* ZodNumber */.rSt, params);
}
function coerce_boolean(params) {
    return core._coercedBoolean(schemas.ZodBoolean, params);
}
function bigint(params) {
    return core._coercedBigint(schemas.ZodBigInt, params);
}
function coerce_date(params) {
    return core._coercedDate(schemas.ZodDate, params);
}

;// CONCATENATED MODULE: ./.compiled/providers/apis/google.js






/** A refusal with one of these reasons: https://github.com/googleapis/googleapis/blob/master/google/api/error_reason.proto */
function refusedFor(status, ...reasons) {
    const info = classic_schemas/* object */.Ikc({ reason: classic_schemas/* enum */.k5n(reasons), domain: classic_schemas/* literal */.euz('googleapis.com') });
    const details = classic_schemas/* array */.YOg(classic_schemas/* unknown */.L5J()).refine((all) => all.some((one) => info.safeParse(one).success));
    return { status, body: classic_schemas/* object */.Ikc({ error: classic_schemas/* object */.Ikc({ details }) }) };
}
/** The key was found, and is not for this. */
const google_limited = [
    refusedFor(403, 'SERVICE_DISABLED', 'BILLING_DISABLED', 'API_KEY_SERVICE_BLOCKED', 'API_KEY_HTTP_REFERRER_BLOCKED', 'API_KEY_IP_ADDRESS_BLOCKED', 'API_KEY_ANDROID_APP_BLOCKED', 'API_KEY_IOS_APP_BLOCKED'),
];
const google_dead = [refusedFor(400, 'API_KEY_INVALID')];
function google_ofKeys(kind, docs, request, body) {
    return {
        kinds: [kind],
        docs: [
            docs,
            'https://cloud.google.com/docs/authentication/api-keys-use',
            'https://cloud.google.com/api-keys/docs/reference/rest/v2/keys',
        ],
        inspect: async (asked, tools) => {
            const reply = await tools.ask({ ...request, headers: { 'x-goog-api-key': asked.value } });
            const inspection = answerTo(reply, { live: { body }, limited: google_limited, dead: google_dead });
            return inspection.answer === 'live' ? (0,core_inspection/* live */.VD)(await looked(asked, tools)) : inspection;
        },
    };
}
/** https://cloud.google.com/api-keys/docs/reference/rest/v2/keys/lookupKey */
const Found = classic_schemas/* object */.Ikc({ name: classic_schemas/* string */.YjP().regex(/^projects\/[\w-]+\/locations\/global\/keys\/[\w-]+$/) });
const google_Key = classic_schemas/* object */.Ikc({ uid: classic_schemas/* string */.YjP(), createTime: dates/* isoDate */._$ });
/** Whoever may look keys up by their text finds the one that it is. */
async function looked({ value, admin }, { ask }) {
    if (admin === undefined)
        return {};
    const headers = { authorization: (0,core_secret/* secretText */.yD) `Bearer ${admin.secret}` };
    const path = (0,core_secret/* secretText */.yD) `/v2/keys:lookupKey?keyString=${value.derive(encodeURIComponent)}`;
    const found = await told(ask({ at: admin.at, path, headers }), Found);
    if (found === undefined)
        return {};
    const key = await told(ask({ at: admin.at, path: `/v2/${found.name}`, headers }), google_Key);
    return key === undefined ? {} : { createdAt: key.createTime, handle: key.uid };
}
/** Of the accounts of an organisation: https://developers.google.com/identity/protocols/oauth2/scopes#admin-directory */
function administering(what) {
    return `https://www.googleapis.com/auth/admin.directory.${what}`;
}
/** https://docs.cloud.google.com/docs/authentication/token-types#access-contents */
const google_ofAccessTokens = probe({
    kinds: ['google-access-token'],
    docs: ['https://docs.cloud.google.com/docs/authentication/token-types'],
    request: ({ value }) => {
        // That of a federated identity, which only those that have given it out know: https://cloud.google.com/iam/docs/reference/sts/rest/v1/introspect
        if (value.publicPart(/^(ya29\.d\.)/) !== undefined)
            throw new core_inspection/* Unanswered */.XX('no-way');
        return {
            at: 'https://oauth2.googleapis.com',
            path: (0,core_secret/* secretText */.yD) `/tokeninfo?access_token=${value.derive(encodeURIComponent)}`,
        };
    },
    live: {
        body: classic_schemas/* object */.Ikc({ scope: classic_schemas/* string */.YjP(), exp: number().pipe(dates/* unixSeconds */.Yb) }),
        facts: ({ scope, exp }) => ({ expiresAt: exp, scopes: scope.split(' ') }),
    },
    dead: [{ status: 400, body: classic_schemas/* object */.Ikc({ error_description: classic_schemas/* literal */.euz('Invalid Value') }) }],
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
        google_ofKeys('google-api-key', 'https://cloud.google.com/translate/docs/reference/rest/v2/languages', { at: 'https://translation.googleapis.com', path: '/language/translate/v2/languages' }, classic_schemas/* object */.Ikc({ data: classic_schemas/* object */.Ikc({ languages: classic_schemas/* array */.YOg(classic_schemas/* object */.Ikc({ language: classic_schemas/* string */.YjP() })) }) })),
        google_ofKeys('google-auth-key', 'https://ai.google.dev/api/models#method:-models.list', { at: 'https://generativelanguage.googleapis.com', path: '/v1beta/models?pageSize=1' }, classic_schemas/* object */.Ikc({ models: classic_schemas/* array */.YOg(classic_schemas/* object */.Ikc({ name: classic_schemas/* string */.YjP() })) })),
        google_ofAccessTokens,
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/apis/grafana.js





/** What its identity may do, by action: `{"dashboards:read": true}`. */
const Permissions = classic_schemas/* record */.g1P(classic_schemas/* string */.YjP().regex(/:/), classic_schemas/* boolean */.zMY());
const grafana_refused = (message) => classic_schemas/* object */.Ikc({ message: classic_schemas/* literal */.euz(message) });
/** https://github.com/grafana/grafana/blob/main/pkg/services/authn/clients/api_key.go */
const grafana_dead = [
    { status: 401, body: grafana_refused('Invalid API key') },
    { status: 401, body: grafana_refused('Expired API key'), because: 'expired' },
    { status: 401, body: grafana_refused('Revoked API key'), because: 'revoked' },
];
const grafana_ofTokens = {
    kinds: ['grafana-service-account-token', 'grafana-legacy-api-key'],
    docs: [
        'https://grafana.com/docs/grafana/latest/developers/http_api/access_control/',
        'https://grafana.com/docs/grafana/latest/developers/http_api/serviceaccount/',
        'https://github.com/grafana/grafana/blob/main/pkg/services/authn/clients/api_key.go',
    ],
    inspect: async (asked, tools) => {
        const { at } = asked.instance({ names: ['GRAFANA_URL'] });
        const reply = await tools.ask(grafana_request(asked, at, '/api/access-control/user/permissions'));
        const inspection = answerTo(reply, { live: { body: Permissions }, dead: grafana_dead });
        if (inspection.answer !== 'live' || asked.admin?.at !== at)
            return inspection;
        return withToken(asked, tools, at);
    },
};
const grafana = {
    id: 'grafana',
    hosts: ['*.grafana.net'],
    admin: 'a service account token with `serviceaccounts:read`',
    inspectors: [grafana_ofTokens],
};
const grafana_User = classic_schemas/* object */.Ikc({ login: classic_schemas/* string */.YjP() });
const grafana_Accounts = classic_schemas/* object */.Ikc({ serviceAccounts: classic_schemas/* array */.YOg(classic_schemas/* object */.Ikc({ id: classic_schemas/* number */.aig(), login: classic_schemas/* string */.YjP() })) });
const grafana_Tokens = classic_schemas/* array */.YOg(classic_schemas/* object */.Ikc({
    id: classic_schemas/* number */.aig(),
    created: dates/* isoDate */._$,
    expiration: dates/* isoDate */._$.nullable(),
    hasExpired: classic_schemas/* boolean */.zMY(),
    isRevoked: classic_schemas/* boolean */.zMY().nullish(),
    lastUsedAt: dates/* isoDate */._$.nullish(),
}));
/** Nothing ties the list to a token but its service account: its only live one must be the token that is live. */
async function withToken(asked, { ask, now }, at) {
    const { secret } = asked.admin;
    const strong = { value: secret };
    const user = await told(ask(grafana_request(asked, at, '/api/user')), grafana_User);
    if (user === undefined)
        return (0,core_inspection/* live */.VD)();
    const all = await told(ask(grafana_request(strong, at, '/api/serviceaccounts/search?perpage=1000&page=1')), grafana_Accounts);
    const account = only(all?.serviceAccounts, ({ login }) => login === user.login);
    if (account === undefined)
        return (0,core_inspection/* live */.VD)();
    const tokens = await told(ask(grafana_request(strong, at, `/api/serviceaccounts/${account.id}/tokens`)), grafana_Tokens);
    const token = only(tokens, ({ hasExpired, isRevoked }) => !hasExpired && !isRevoked);
    return (0,core_inspection/* live */.VD)(token && grafana_factsOf(token, now));
}
function grafana_factsOf(token, now) {
    return {
        handle: `${token.id}`,
        createdAt: token.created,
        // https://grafana.com/docs/grafana/latest/developers/http_api/serviceaccount/#create-service-account-tokens
        expiresAt: token.expiration === null ? 'never' : token.expiration,
        lastUsedAt: usedBefore(now, token.lastUsedAt),
    };
}
function grafana_request(asked, at, path) {
    return { at, path, headers: bearer(asked) };
}

;// CONCATENATED MODULE: ./.compiled/providers/apis/groq.js



const groq = {
    id: 'groq',
    hosts: ['api.groq.com'],
    inspectors: [
        probe({
            kinds: ['groq-api-key'],
            docs: [
                'https://console.groq.com/docs/api-reference#models-list',
                'https://console.groq.com/docs/errors',
            ],
            request: (asked) => ({
                at: 'https://api.groq.com',
                path: '/openai/v1/models',
                headers: bearer(asked),
            }),
            live: { body: Models },
            dead: [{ status: 401, body: classic_schemas/* object */.Ikc({ error: classic_schemas/* object */.Ikc({ code: classic_schemas/* literal */.euz('invalid_api_key') }) }) }],
        }),
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/apis/heroku.js







/** https://devcenter.heroku.com/articles/platform-api-reference#error-responses */
const error = (id) => classic_schemas/* object */.Ikc({ id: classic_schemas/* literal */.euz(id), message: classic_schemas/* string */.YjP() });
const heroku_documented = {
    live: { body: classic_schemas/* object */.Ikc({ id: classic_schemas/* string */.YjP(), email: classic_schemas/* string */.YjP() }) },
    // Of a token for something else: https://devcenter.heroku.com/articles/oauth#scopes
    limited: [{ status: 403, body: error('forbidden') }],
    dead: [{ status: 401, body: error('unauthorized') }],
};
const heroku_ofKeys = {
    kinds: ['heroku-api-key', 'heroku-api-key-legacy'],
    docs: [
        'https://devcenter.heroku.com/articles/platform-api-reference#account',
        'https://devcenter.heroku.com/articles/platform-api-reference#oauth-authorization',
    ],
    inspect: async (asked, tools) => {
        // The secrets of OAuth clients were UUIDs as well.
        const isKey = asked.kind === 'heroku-api-key' || /API_?KEY|TOKEN|AUTHORIZATION/.test((0,core_words/* toWords */.x4)(asked.name ?? ''));
        if (!isKey)
            return (0,core_inspection/* unknown */.L5)('no-way');
        const inspection = answerTo(await tools.ask(heroku_request(asked, '/account')), heroku_documented);
        return inspection.answer === 'live' ? (0,core_inspection/* live */.VD)(await authorisation(asked, tools)) : inspection;
    },
};
const heroku = {
    id: 'heroku',
    hosts: ['api.heroku.com'],
    // https://devcenter.heroku.com/articles/oauth#scopes
    broad: ['global'],
    inspectors: [heroku_ofKeys],
};
function heroku_request({ value }, path) {
    return {
        at: 'https://api.heroku.com',
        path,
        headers: {
            accept: 'application/vnd.heroku+json; version=3',
            authorization: (0,core_secret/* secretText */.yD) `Bearer ${value}`,
        },
    };
}
const Authorisations = classic_schemas/* array */.YOg(classic_schemas/* object */.Ikc({
    id: classic_schemas/* uuid */.uRe(),
    created_at: dates/* isoDate */._$,
    updated_at: dates/* isoDate */._$,
    scope: classic_schemas/* array */.YOg(classic_schemas/* string */.YjP()),
    access_token: classic_schemas/* object */.Ikc({ token: classic_schemas/* string */.YjP().optional(), expires_in: classic_schemas/* number */.aig().nullable().optional() })
        .nullable(),
}));
/** A user’s authorisations hold the tokens themselves, so that the vendor’s own client finds its one in the same way. */
async function authorisation(asked, { ask, now }) {
    const all = (await told(ask(heroku_request(asked, '/oauth/authorizations')), Authorisations)) ?? [];
    const id = asked.value
        .derive((own) => all.find(({ access_token }) => access_token?.token === own)?.id ?? '')
        .publicPart(/^([\da-f-]{36})$/i);
    const found = all.find((one) => one.id === id);
    return found === undefined ? {} : heroku_factsOf(found, now);
}
function heroku_factsOf({ id, created_at, updated_at, scope, access_token }, now) {
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

;// CONCATENATED MODULE: ./.compiled/providers/apis/honeycomb.js


const honeycomb = {
    id: 'honeycomb',
    hosts: ['api.honeycomb.io', 'api.eu1.honeycomb.io'],
    inspectors: [
        regionalProbe({
            kinds: ['honeycomb-ingest-key', 'honeycomb-configuration-key', 'honeycomb-classic-key'],
            docs: ['https://api-docs.honeycomb.io/api/auth', 'https://docs.honeycomb.io/api/errors'],
            regions: regionsOf,
            request: ({ value }, at) => ({
                at,
                path: '/1/auth',
                headers: { accept: 'application/json', 'x-honeycomb-team': value },
            }),
            live: {
                body: classic_schemas/* object */.Ikc({
                    team: classic_schemas/* object */.Ikc({ slug: classic_schemas/* string */.YjP() }),
                    api_key_access: classic_schemas/* record */.g1P(classic_schemas/* string */.YjP(), classic_schemas/* boolean */.zMY()),
                }),
                facts: ({ api_key_access }) => ({
                    scopes: Object.keys(api_key_access).filter((scope) => api_key_access[scope]),
                }),
            },
            dead: [
                {
                    status: 401,
                    body: classic_schemas/* object */.Ikc({ error: classic_schemas/* literal */.euz('unknown API key - check your credentials') }),
                },
            ],
        }),
    ],
};
function regionsOf({ text, instance }) {
    const names = ['HONEYCOMB_API_ENDPOINT', 'HONEYCOMB_API_URL', 'HONEYCOMB_API_HOST'];
    if (text(...names) !== undefined)
        return [instance({ names }).origin];
    return ['https://api.honeycomb.io', 'https://api.eu1.honeycomb.io'];
}

;// CONCATENATED MODULE: ./.compiled/providers/apis/hubspot.js



/** https://developers.hubspot.com/docs/api-reference/error-handling */
const hubspot_failed = (category) => classic_schemas/* object */.Ikc({ status: classic_schemas/* literal */.euz('error'), category: classic_schemas/* literal */.euz(category) });
const hubspot = {
    id: 'hubspot',
    hosts: ['api.hubapi.com'],
    inspectors: [
        probe({
            kinds: ['hubspot-private-app-token'],
            docs: [
                'https://developers.hubspot.com/docs/apps/legacy-apps/private-apps/overview',
                'https://developers.hubspot.com/docs/api-reference/error-handling',
            ],
            // The header is needed too: accounts in the EU are found by it.
            request: (asked) => ({
                method: 'POST',
                at: 'https://api.hubapi.com',
                path: '/oauth/v2/private-apps/get/access-token-info',
                headers: { ...bearer(asked), 'content-type': 'application/json' },
                body: (0,core_secret/* secretText */.yD) `{"tokenKey":${asked.value.derive((token) => JSON.stringify(token))}}`,
            }),
            live: {
                body: classic_schemas/* object */.Ikc({ hubId: classic_schemas/* number */.aig(), scopes: classic_schemas/* array */.YOg(classic_schemas/* string */.YjP()) }),
                facts: ({ scopes }) => ({ scopes }),
            },
            dead: [
                { status: 401, body: hubspot_failed('INVALID_AUTHENTICATION') },
                { status: 401, body: hubspot_failed('EXPIRED_AUTHENTICATION'), because: 'expired' },
            ],
        }),
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/apis/huggingface.js



/** https://huggingface.co/docs/huggingface.js/hub/interfaces/AuthInfo */
const WhoAmI = classic_schemas/* object */.Ikc({
    type: classic_schemas/* enum */.k5n(['user', 'org', 'app']),
    auth: classic_schemas/* object */.Ikc({
        accessToken: classic_schemas/* object */.Ikc({
            role: classic_schemas/* string */.YjP(),
            createdAt: dates/* isoDate */._$,
            fineGrained: classic_schemas/* object */.Ikc({
                global: classic_schemas/* array */.YOg(classic_schemas/* string */.YjP()).catch([]),
                scoped: classic_schemas/* array */.YOg(classic_schemas/* object */.Ikc({ permissions: classic_schemas/* array */.YOg(classic_schemas/* string */.YjP()) })).catch([]),
            })
                .optional(),
        })
            .optional(),
        expiresAt: dates/* isoDate */._$,
    }),
});
const huggingface = {
    id: 'huggingface',
    hosts: ['huggingface.co'],
    // The role of a token, or the permissions of a fine-grained one: https://huggingface.co/docs/hub/security-tokens
    broad: ['admin', 'org.write'],
    inspectors: [
        probe({
            kinds: ['huggingface-access-token', 'huggingface-organization-token', 'huggingface-oauth-token'],
            docs: ['https://huggingface.co/docs/hub/api', 'https://huggingface.co/docs/hub/security-tokens'],
            request: (asked) => ({
                // The mirrors that people name here answer for Hugging Face, but are not theirs.
                at: asked.instance({ names: ['HF_ENDPOINT'], otherwise: 'https://huggingface.co' }).at,
                path: '/api/whoami-v2',
                headers: bearer(asked),
            }),
            live: { body: WhoAmI, facts: huggingface_told },
            dead: [
                {
                    status: 401,
                    body: classic_schemas/* object */.Ikc({ error: classic_schemas/* literal */.euz('Invalid credentials in Authorization header') }),
                },
                {
                    status: 401,
                    body: classic_schemas/* object */.Ikc({ error: classic_schemas/* string */.YjP().regex(/^User Access Token ".*" is expired$/s) }),
                    because: 'expired',
                },
            ],
        }),
    ],
};
function huggingface_told({ auth: { accessToken: token, expiresAt } }) {
    const { global = [], scoped = [] } = token?.fineGrained ?? {};
    const fine = [...global, ...scoped.flatMap(({ permissions }) => permissions)];
    const scopes = token && (token.fineGrained === undefined ? [token.role] : [...new Set(fine)]);
    return { createdAt: token?.createdAt, expiresAt, scopes };
}

;// CONCATENATED MODULE: ./.compiled/providers/apis/intercom.js



/** https://developers.intercom.com/docs/references/introduction#regional-endpoints */
const REGIONS = ['https://api.intercom.io', 'https://api.eu.intercom.io', 'https://api.au.intercom.io'];
const intercom_invalid = classic_schemas/* object */.Ikc({
    type: classic_schemas/* literal */.euz('error.list'),
    errors: classic_schemas/* array */.YOg(classic_schemas/* object */.Ikc({ code: classic_schemas/* literal */.euz('unauthorized'), message: classic_schemas/* literal */.euz('Access Token Invalid') }))
        .min(1),
});
const intercom = {
    id: 'intercom',
    hosts: ['api.intercom.io', 'api.eu.intercom.io', 'api.au.intercom.io'],
    inspectors: [
        regionalProbe({
            kinds: ['intercom-access-token'],
            docs: ['https://developers.intercom.com/docs/references/rest-api/api.intercom.io/admins/identifyadmin'],
            regions: () => REGIONS,
            request: (asked, at) => ({ at, path: '/me', headers: bearer(asked) }),
            live: { body: classic_schemas/* object */.Ikc({ type: classic_schemas/* string */.YjP(), id: classic_schemas/* union */.KCZ([classic_schemas/* string */.YjP(), classic_schemas/* number */.aig()]) }) },
            dead: [{ status: 401, body: intercom_invalid }],
        }),
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/apis/langfuse.js








/** Where it is told that a key is no good, the same reply reminds of the host: https://github.com/langfuse/langfuse/issues/3634 */
const langfuse_deaths = [
    { status: 401, body: classic_schemas/* object */.Ikc({ message: classic_schemas/* string */.YjP().startsWith('Invalid credentials.') }) },
];
const Projects = classic_schemas/* object */.Ikc({ data: classic_schemas/* array */.YOg(classic_schemas/* object */.Ikc({ id: classic_schemas/* string */.YjP() })).length(1) });
/** https://api.reference.langfuse.com/#tag/projects/get/api/public/projects/{projectId}/apiKeys */
const langfuse_Keys = classic_schemas/* object */.Ikc({
    apiKeys: classic_schemas/* array */.YOg(classic_schemas/* object */.Ikc({
        id: classic_schemas/* string */.YjP(),
        publicKey: classic_schemas/* string */.YjP(),
        createdAt: dates/* isoDate */._$,
        expiresAt: dates/* isoDate */._$,
        lastUsedAt: dates/* isoDate */._$,
    })),
})
    .transform(({ apiKeys }) => ({ rows: apiKeys }));
/** Regions have keys of their own, and so do instances that somebody runs: https://langfuse.com/self-hosting */
const langfuse_HOME = {
    usual: 'https://cloud.langfuse.com',
    names: ['LANGFUSE_BASE_URL', 'LANGFUSE_BASEURL', 'LANGFUSE_HOST', 'LANGFUSE_URL'],
};
const ofProjects = {
    kinds: ['langfuse-secret-key'],
    docs: [
        'https://langfuse.com/docs/api-and-data-platform/features/public-api',
        'https://api.reference.langfuse.com/#tag/projects/get/api/public/projects',
    ],
    inspect: async (asked, tools) => {
        const publicKey = publicKeyOf(asked);
        const authorization = basicAuth(publicKey, asked.value);
        return atInstance(asked, langfuse_HOME, async ({ at }) => {
            const reply = await tools.ask(langfuse_request(at, '/api/public/projects', authorization));
            const inspection = answerTo(reply, { live: { body: Projects }, dead: langfuse_deaths });
            if (inspection.answer !== 'live')
                return inspection;
            return langfuse_withRow(inspection, Projects.parse(reply.json).data[0].id, publicKey, asked, tools);
        });
    },
};
const langfuse = {
    id: 'langfuse',
    // https://langfuse.com/security/data-regions
    hosts: ['cloud.langfuse.com', 'us.cloud.langfuse.com', 'jp.cloud.langfuse.com', 'hipaa.cloud.langfuse.com'],
    admin: 'an API key of the organisation, as its public and its secret key with a colon in between',
    inspectors: [ofProjects],
};
function publicKeyOf({ other, user }) {
    const found = other('langfuse-public-key', 'LANGFUSE_PUBLIC_KEY')?.publicPart(/^(.+)$/) ?? user;
    if (found === undefined)
        throw new core_inspection/* Unanswered */.XX('incomplete', 'LANGFUSE_PUBLIC_KEY');
    return found;
}
async function langfuse_withRow(inspection, project, publicKey, { admin }, { ask, now }) {
    if (admin === undefined)
        return inspection;
    const path = `/api/public/projects/${encodeURIComponent(project)}/apiKeys`;
    const rows = await allRows(() => ask(langfuse_request(admin.at, path, basicAuthOf(admin.secret))), langfuse_Keys);
    const row = only(rows, (key) => key.publicKey === publicKey);
    if (row === undefined)
        return inspection;
    const { id, createdAt, expiresAt, lastUsedAt } = row;
    return (0,core_inspection/* live */.VD)({ handle: id, createdAt, expiresAt, lastUsedAt: usedBefore(now, lastUsedAt) });
}
function langfuse_request(at, path, authorization) {
    return { at, path, headers: { accept: 'application/json', authorization } };
}

;// CONCATENATED MODULE: ./.compiled/providers/apis/langsmith.js






/** https://docs.langchain.com/langsmith/smith-api/api-key/get-api-keys; whoever lists keys has one, so that there is at least that. */
const langsmith_Keys = classic_schemas/* array */.YOg(classic_schemas/* object */.Ikc({ id: classic_schemas/* string */.YjP(), short_key: classic_schemas/* string */.YjP(), created_at: dates/* isoDate */._$, expires_at: dates/* isoDate */._$ }))
    .min(1);
const langsmith_deaths = [
    { status: 401, body: classic_schemas/* object */.Ikc({ detail: classic_schemas/* literal */.euz('Invalid token') }) },
];
/** Regions have keys of their own, and so do instances that somebody runs: https://docs.langchain.com/langsmith/self-hosted */
const langsmith_HOME = {
    usual: 'https://api.smith.langchain.com',
    names: ['LANGSMITH_ENDPOINT', 'LANGCHAIN_ENDPOINT', 'LANGSMITH_API_URL', 'LANGSMITH_BASE_URL'],
};
/** Each lists its own kind, itself among them. Keys of the format `ls__…` have been abandoned, and have no list. */
const PATHS = {
    'langsmith-personal-access-token': '/api/v1/orgs/current/personal-access-tokens',
    'langsmith-service-key': '/api/v1/api-key',
};
const ofThemselves = {
    kinds: Object.keys(PATHS),
    docs: [
        'https://docs.langchain.com/langsmith/smith-api/api-key/get-personal-access-tokens',
        'https://docs.langchain.com/langsmith/smith-api/api-key/get-api-keys',
    ],
    inspect: async (asked, { ask }) => {
        const { kind, value } = asked;
        return atInstance(asked, langsmith_HOME, async ({ at }) => {
            const reply = await ask({
                at: at.replace(/\/api(?:\/v1)?$/, ''),
                path: PATHS[kind ?? ''],
                headers: { accept: 'application/json', 'x-api-key': value },
            });
            return answerTo(reply, { live: { body: langsmith_Keys, facts: (rows) => langsmith_factsOf(rows, value) }, dead: langsmith_deaths });
        });
    },
};
const langsmith = {
    id: 'langsmith',
    // https://docs.langchain.com/langsmith/create-account-api-key#configure-the-sdk
    hosts: ['api.smith.langchain.com', 'eu.api.smith.langchain.com'],
    inspectors: [ofThemselves],
};
function langsmith_factsOf(rows, value) {
    const row = only(rows, ({ short_key }) => isShortFor(value, short_key));
    return row === undefined ? {} : { handle: row.id, createdAt: row.created_at, expiresAt: row.expires_at };
}

;// CONCATENATED MODULE: ./.compiled/providers/apis/linear.js


/** https://linear.app/developers/graphql#errors */
const unauthenticated = classic_schemas/* object */.Ikc({
    errors: classic_schemas/* array */.YOg(classic_schemas/* object */.Ikc({ extensions: classic_schemas/* object */.Ikc({ code: classic_schemas/* literal */.euz('AUTHENTICATION_ERROR') }) })).min(1),
});
const linear = {
    id: 'linear',
    hosts: ['api.linear.app'],
    inspectors: [
        probe({
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
            live: { body: classic_schemas/* object */.Ikc({ data: classic_schemas/* object */.Ikc({ viewer: classic_schemas/* object */.Ikc({ id: classic_schemas/* string */.YjP() }) }) }) },
            dead: [
                { status: 401, body: unauthenticated },
                { status: 400, body: unauthenticated },
            ],
        }),
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/apis/mapbox.js






/** https://docs.mapbox.com/api/accounts/tokens/#retrieve-a-token */
const mapbox_code = (...codes) => classic_schemas/* object */.Ikc({ code: classic_schemas/* literal */.euz([...codes]) });
const Valid = classic_schemas/* object */.Ikc({
    code: classic_schemas/* literal */.euz('TokenValid'),
    token: classic_schemas/* object */.Ikc({
        user: classic_schemas/* string */.YjP(),
        authorization: classic_schemas/* string */.YjP().optional(),
        created: dates/* isoDate */._$.optional(),
        expires: dates/* isoDate */._$.optional(),
        scopes: classic_schemas/* array */.YOg(classic_schemas/* string */.YjP()).optional(),
    }),
});
const mapbox_ofTokens = {
    kinds: ['mapbox-secret-token', 'mapbox-temporary-token'],
    docs: [
        'https://docs.mapbox.com/api/accounts/tokens/#retrieve-a-token',
        'https://docs.mapbox.com/api/accounts/tokens/#list-tokens',
    ],
    inspect: async ({ value }, tools) => {
        const reply = await tools.ask(mapbox_request('/tokens/v2', value));
        const inspection = answerTo(reply, {
            live: {
                body: Valid,
                facts: ({ token }) => ({
                    createdAt: token.created,
                    expiresAt: token.expires,
                    scopes: token.scopes,
                }),
            },
            dead: [
                { status: 200, body: mapbox_code('TokenExpired'), because: 'expired' },
                { status: 200, body: mapbox_code('TokenRevoked'), because: 'revoked' },
                { status: 200, body: mapbox_code('TokenInvalid', 'TokenMalformed') },
            ],
        });
        const valid = Valid.safeParse(reply.json);
        if (inspection.answer !== 'live' || !valid.success || valid.data.token.created !== undefined)
            return inspection;
        return mapbox_withAge(valid.data.token, value, tools);
    },
};
const mapbox = {
    id: 'mapbox',
    hosts: ['api.mapbox.com'],
    broad: ['tokens:write'],
    inspectors: [mapbox_ofTokens],
};
const mapbox_Tokens = classic_schemas/* array */.YOg(classic_schemas/* object */.Ikc({ id: classic_schemas/* string */.YjP(), created: dates/* isoDate */._$, scopes: classic_schemas/* array */.YOg(classic_schemas/* string */.YjP()).optional() }));
/** A token with `tokens:read` may see the list in which it is. */
async function mapbox_withAge({ user, authorization }, value, { ask }) {
    const asking = ask(mapbox_request(`/tokens/v2/${encodeURIComponent(user)}`, value, '&limit=100'));
    const found = only(await told(asking, mapbox_Tokens), ({ id }) => id === authorization);
    return found === undefined
        ? (0,core_inspection/* live */.VD)()
        : (0,core_inspection/* live */.VD)({ createdAt: found.created, scopes: found.scopes, handle: found.id });
}
function mapbox_request(path, value, more = '') {
    return {
        at: 'https://api.mapbox.com',
        path: (0,core_secret/* secretText */.yD) `${path}?access_token=${value}${more}`,
        headers: { accept: 'application/json' },
    };
}

;// CONCATENATED MODULE: ./.compiled/providers/apis/mistral.js





const mistral = {
    id: 'mistral',
    hosts: ['api.mistral.ai'],
    inspectors: [
        probe({
            kinds: ['mistral-api-key'],
            docs: [
                'https://docs.mistral.ai/api/endpoint/models',
                'https://docs.mistral.ai/resources/error-glossary',
            ],
            request: (asked) => {
                // Keys for Codestral alone are valid at codestral.mistral.ai only, which has nothing to be asked for free.
                if ((0,core_words/* hasWords */.kR)((0,core_words/* toWords */.x4)(asked.name ?? ''), 'CODESTRAL'))
                    throw new core_inspection/* Unanswered */.XX('no-way');
                return {
                    at: asked.instance({
                        names: ['MISTRAL_BASE_URL', 'MISTRAL_API_BASE', 'MISTRAL_API_URL', 'MISTRAL_ENDPOINT'],
                        otherwise: 'https://api.mistral.ai',
                    }).origin,
                    path: '/v1/models',
                    headers: bearer(asked),
                };
            },
            live: { body: Models },
            dead: [{ status: 401, body: classic_schemas/* object */.Ikc({ detail: classic_schemas/* literal */.euz('Unauthorized') }) }],
        }),
    ],
};

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

;// CONCATENATED MODULE: ./.compiled/providers/apis/mongodb-atlas-home.js
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

;// CONCATENATED MODULE: ./.compiled/providers/apis/mongodb-atlas-service-accounts.js









/** https://www.rfc-editor.org/rfc/rfc6749#section-5.2 */
const invalidClient = classic_schemas/* object */.Ikc({ error: classic_schemas/* literal */.euz('invalid_client') });
/** https://www.mongodb.com/docs/mcp-server/remote-mcp/rate-limits/ */
const tooManyTokens = classic_schemas/* object */.Ikc({
    error: classic_schemas/* literal */.euz('access_denied'),
    error_description: classic_schemas/* string */.YjP().startsWith('Access Token limit reached'),
});
const mongodb_atlas_service_accounts_Token = classic_schemas/* object */.Ikc({ access_token: classic_schemas/* string */.YjP(), token_type: classic_schemas/* literal */.euz('Bearer') });
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
        return atInstance(asked, homeOf(asked), async ({ origin }) => {
            const reply = await tools.ask(grant(origin, client, asked.value));
            const inspection = answerTo(reply, {
                live: { body: mongodb_atlas_service_accounts_Token },
                limited: [{ status: 403, body: tooManyTokens }],
                dead: [{ status: 401, body: invalidClient }],
            });
            const token = mongodb_atlas_service_accounts_Token.safeParse(reply.json);
            if (inspection.answer !== 'live' || !token.success)
                return inspection;
            const pass = core_secret/* Secret */.zh.of(token.data.access_token, [origin.slice('https://'.length)]);
            return mongodb_atlas_service_accounts_withAge({ at: origin, client, pass }, asked.value, tools);
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
            authorization: basicAuth(client, secret),
            'content-type': 'application/x-www-form-urlencoded',
        },
        body: 'grant_type=client_credentials',
    };
}
const Organizations = classic_schemas/* object */.Ikc({ results: classic_schemas/* array */.YOg(classic_schemas/* object */.Ikc({ id: classic_schemas/* string */.YjP() })) });
const Account = classic_schemas/* object */.Ikc({
    clientId: classic_schemas/* string */.YjP(),
    secrets: classic_schemas/* array */.YOg(classic_schemas/* object */.Ikc({
        id: classic_schemas/* string */.YjP(),
        createdAt: dates/* isoDate */._$,
        expiresAt: dates/* isoDate */._$,
        lastUsedAt: dates/* isoDate */._$.optional(),
        maskedSecretValue: classic_schemas/* string */.YjP().optional(),
    })),
});
/** An account may read itself if its role lets it; which of its secrets it is, only what is not masked can say. */
async function mongodb_atlas_service_accounts_withAge(access, value, { ask, now }) {
    const organizations = await told(ask(mongodb_atlas_service_accounts_request(access, '/orgs?itemsPerPage=2')), Organizations);
    const organization = only(organizations?.results);
    if (organization === undefined)
        return (0,core_inspection/* live */.VD)();
    const path = `/orgs/${encodeURIComponent(organization.id)}/serviceAccounts/${access.client}`;
    const account = await told(ask(mongodb_atlas_service_accounts_request(access, path)), Account);
    if (account?.clientId !== access.client)
        return (0,core_inspection/* live */.VD)();
    const own = only(account.secrets, ({ maskedSecretValue }) => mongodb_atlas_service_accounts_fits(value, maskedSecretValue));
    if (own === undefined)
        return (0,core_inspection/* live */.VD)();
    const { id, createdAt, expiresAt, lastUsedAt } = own;
    return (0,core_inspection/* live */.VD)({ handle: id, createdAt, expiresAt, lastUsedAt: usedBefore(now, lastUsedAt) });
}
function mongodb_atlas_service_accounts_fits(value, masked) {
    const [before, after] = masked?.split(/[*•]+/) ?? [];
    if (before === undefined || after === undefined)
        return false;
    const literal = (text) => text.replace(/[^\w]/g, '\\$&');
    return value.publicPart(new RegExp(`^${literal(before)}(.).*${literal(after)}$`)) !== undefined;
}
function mongodb_atlas_service_accounts_request({ at, pass }, path) {
    const headers = {
        accept: 'application/vnd.atlas.2024-08-05+json',
        authorization: (0,core_secret/* secretText */.yD) `Bearer ${pass}`,
    };
    return { at, path: `/api/atlas/v2${path}`, headers };
}
function clientOf({ other }) {
    const names = ['MDB_MCP_API_CLIENT_ID', 'MONGODB_ATLAS_CLIENT_ID', 'ATLAS_CLIENT_ID'];
    const found = other(...names, 'mongodb-atlas-service-account-id')?.publicPart(/^(mdb_sa_id_[0-9a-f]{24})$/);
    if (found === undefined)
        throw new core_inspection/* Unanswered */.XX('incomplete', 'MDB_MCP_API_CLIENT_ID');
    return found;
}

;// CONCATENATED MODULE: ./.compiled/providers/apis/mongodb-atlas.js







/** Without an error code: with one, the key is known, and must not do this. */
const mongodb_atlas_unauthorized = classic_schemas/* object */.Ikc({
    error: classic_schemas/* literal */.euz(401),
    detail: classic_schemas/* literal */.euz('You are not authorized for this resource.'),
    errorCode: classic_schemas/* literal */.euz('').optional(),
});
/** https://www.mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-getsystemstatus */
const Status = classic_schemas/* object */.Ikc({
    apiKey: classic_schemas/* object */.Ikc({ id: classic_schemas/* string */.YjP(), roles: classic_schemas/* array */.YOg(classic_schemas/* object */.Ikc({ roleName: classic_schemas/* string */.YjP() })).optional() }),
});
const live = {
    body: Status,
    facts: ({ apiKey: { id, roles } }) => ({ handle: id, scopes: roles?.map(({ roleName }) => roleName) }),
};
const mongodb_atlas_ofKeys = {
    kinds: ['mongodb-atlas-private-key'],
    docs: [
        'https://www.mongodb.com/docs/atlas/api/api-authentication/',
        'https://www.mongodb.com/docs/api/doc/atlas-admin-api-v2/operation/operation-getsystemstatus',
        'https://github.com/10gen/realm-cli/blob/master/internal/cloud/realm/auth_test.go',
    ],
    inspect: async (asked, { ask }) => {
        const user = mongodb_atlas_publicKeyOf(asked);
        return atInstance(asked, homeOf(asked), async ({ origin }) => {
            const headers = { accept: 'application/vnd.atlas.2023-01-01+json' };
            const request = { at: origin, path: '/api/atlas/v2', headers };
            const first = await ask(request);
            const challenge = challengeOf(first);
            if (first.status !== 401 || challenge === undefined)
                return (0,core_inspection/* undocumented */._L)(first);
            const authorization = digestAuth(challenge, user, asked.value, request);
            const reply = await ask({ ...request, headers: { ...headers, authorization } });
            // A rejected digest is challenged again.
            const isRejected = challengeOf(reply)?.isStale === false;
            return answerTo(reply, { live, dead: isRejected ? [{ status: 401, body: mongodb_atlas_unauthorized }] : [] });
        });
    },
};
const mongodbAtlas = {
    id: 'mongodb-atlas',
    hosts: ['cloud.mongodb.com', 'cloud.mongodbgov.com'],
    // https://www.mongodb.com/docs/atlas/reference/user-roles/#organization-roles
    broad: ['ORG_OWNER'],
    inspectors: [ofServiceAccounts, mongodb_atlas_ofKeys],
};
function mongodb_atlas_publicKeyOf({ other }) {
    const names = ['PUBLIC_KEY', 'PUBLIC_API_KEY'].flatMap((name) => [
        `MONGODB_ATLAS_${name}`,
        `ATLAS_${name}`,
    ]);
    const user = other(...names, 'MCLI_PUBLIC_API_KEY')?.publicPart(/^([a-z0-9]{8})$/);
    if (user === undefined)
        throw new core_inspection/* Unanswered */.XX('incomplete', 'MONGODB_ATLAS_PUBLIC_KEY');
    return user;
}

// EXTERNAL MODULE: ./.compiled/core/tools.js
var core_tools = __webpack_require__(74494);
;// CONCATENATED MODULE: ./.compiled/providers/apis/database-url.js
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

;// CONCATENATED MODULE: ./.compiled/providers/apis/database.js



const PASSWORDS = /(?:PASSWORD|PASSWD|PASSPHRASE|PASS|PWD|PW)$/;
/** The login that a password belongs to, by the connection string that it stands in or the variables beside it. */
function loginOf(asked, family) {
    const { name, url, value } = asked;
    const stem = stemOf(name, family, url !== undefined);
    const said = url === undefined
        ? addressBeside(asked, family, stem)
        : addressIn((pattern) => url.publicPart(pattern), family.schemes);
    if (said === undefined || !HOST.test(said.host))
        throw new core_inspection/* Unanswered */.XX('host-unknown');
    const port = literal(said.port ?? `${family.port}`, 'port');
    const { host, port: unusual } = asked.instance({ address: `${family.protocol}://${said.host}:${port}` });
    const user = said.user ?? decoded(asked.user) ?? beside(asked, [stem, ...family.stems], USER) ?? family.user;
    if (user === undefined)
        throw new core_inspection/* Unanswered */.XX('incomplete', 'the user');
    return {
        host,
        port: unusual ?? family.port,
        user: literal(user, 'user'),
        password: passwordOf(value, said.place),
        database: said.database,
        tls: family.tls(said.option, said.scheme),
    };
}
/** What stands in front of `PASSWORD` in its name. A key for encryption that somebody has called after the database opens none. */
function stemOf(name, { passwords }, isInUrl) {
    const words = name === undefined ? '' : (0,core_words/* toWords */.x4)(name);
    if (isInUrl && words === '')
        return '';
    if (!passwords.test(words) || /(?:^|_)SSL_?[A-Z]+$/.test(words))
        throw new core_inspection/* Unanswered */.XX('no-way');
    return words.replace(passwords, '');
}
const SERVER = ['HOST', 'HOSTNAME', 'SERVER'];
const USER = ['USER', 'USERNAME', 'USER_NAME', 'LOGIN'];
const DATABASE = ['DATABASE', 'DBNAME', 'DB_NAME', 'DB', 'NAME'];
/**
 * By variables: those that begin as the password's does, and if it begins in one of the usual ways, in the others. `OLD_DB_PASSWORD` does not
 * belong to `DB_HOST`.
 */
function addressBeside(asked, { stems, urls, schemes }, stem) {
    const mine = stem.replace(/ROOT_$/, '');
    const all = stems.includes(mine) ? [mine, ...stems] : [mine];
    const url = asked.text(`${mine}URL`, `${mine}URI`, ...(all.length > 1 ? urls : []));
    const inUrl = url === undefined ? undefined : addressIn((pattern) => pattern.exec(url)?.[1], schemes);
    if (inUrl !== undefined)
        return { ...inUrl, place: 'pair' };
    const host = beside(asked, all, SERVER);
    if (host === undefined)
        return undefined;
    return {
        scheme: undefined,
        host,
        port: beside(asked, all, ['PORT']),
        user: mine === stem ? beside(asked, all, USER) : 'root',
        database: beside(asked, all, DATABASE),
        option: (...names) => beside(asked, all, names.map((name) => name.replace(/[^a-z_]/g, '').toUpperCase())),
        place: 'pair',
    };
}
function beside(asked, stems, names) {
    return asked.text(...stems.flatMap((stem) => names.map((name) => stem + name)));
}
/** A name that something would have to be put in for is no name: a server would say that it knows no such user. */
function literal(text, what) {
    if (text === '' || /[${}<>]|%\w+%/.test(text))
        throw new core_inspection/* Unanswered */.XX('incomplete', `the ${what}`);
    return text;
}
/** Some read `+` as a space there, and some do not; what begins with a quotation mark has been cut out of a pair. */
const UNCLEAR = {
    userinfo: undefined,
    query: /(\+)/,
    pair: /^(["'])/,
};
function passwordOf(value, place) {
    const unclear = UNCLEAR[place];
    if (unclear !== undefined && value.publicPart(unclear) !== undefined)
        throw new core_inspection/* Unanswered */.XX('incomplete', 'it can be read in two ways');
    return place === 'pair' ? value : value.derive(decoded);
}

;// CONCATENATED MODULE: ./.compiled/providers/apis/database-session.js


/** Logs in, and closes the session when it has been asked. */
async function loggedIn(opening, ask, refused) {
    let session;
    try {
        session = await opening;
    }
    catch (error) {
        if (error instanceof core_tools/* LoginRefused */.Q)
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
        if (error instanceof core_tools/* StatementRefused */.C)
            return [];
        throw error;
    }
}
/** For a server that lets somebody in without having looked at the password. */
function unproven() {
    return (0,core_inspection/* unknown */.L5)('unexpected-reply', 'the server asks for no password');
}

;// CONCATENATED MODULE: ./.compiled/providers/apis/mysql-account.js



const DAY = 24 * 60 * 60;
const Current = classic_schemas/* object */.Ikc({ account: classic_schemas/* string */.YjP(), version: classic_schemas/* string */.YjP() });
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
const mysql_account_number = classic_schemas/* union */.KCZ([
    classic_schemas/* number */.aig(),
    classic_schemas/* string */.YjP()
        .regex(/^-?\d+(?:\.\d+)?$/)
        .transform(Number),
])
    .nullable();
const Password = classic_schemas/* object */.Ikc({ changed: mysql_account_number, lifetime: mysql_account_number, normal: mysql_account_number, old: mysql_account_number });
/** When its password was set, and until when it is good; `undefined` if the session may not see that. */
async function mysql_account_passwordOf(session, account) {
    for (const statement of account.isMariaDb ? [MARIADB] : [MYSQL_8, MYSQL_5]) {
        const [row] = await rowsOf(Password, session.query(statement, [account.user, account.host]));
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
async function mysql_account_grantsOf(session) {
    try {
        const rows = await session.query('SHOW GRANTS');
        return rows.flatMap((row) => grantIn(`${Object.values(row)[0]}`));
    }
    catch (error) {
        if (error instanceof core_tools/* StatementRefused */.C)
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
const Rule = classic_schemas/* object */.Ikc({ host: classic_schemas/* string */.YjP(), tls: classic_schemas/* string */.YjP(), plugin: classic_schemas/* string */.YjP() });
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

;// CONCATENATED MODULE: ./.compiled/providers/apis/mysql.js






const FAMILY = {
    protocol: 'mysql',
    port: 3306,
    // SQLAlchemy names its driver behind a `+`; `mysql+srv` names no host.
    schemes: /^(?:mysql2?|mariadb)(?:\+(?!srv$)[a-z0-9_]+)?$/,
    stems: ['MYSQL_', 'MARIADB_', 'DB_', 'DATABASE_'],
    urls: ['MYSQL_URL', 'MARIADB_URL', 'DATABASE_URL', 'DB_URL', 'JDBC_URL', 'SPRING_DATASOURCE_URL'],
    passwords: PASSWORDS,
    user: undefined,
    tls: tlsOf,
};
/**
 * https://dev.mysql.com/doc/refman/8.4/en/connection-options.html#option_general_ssl-mode, and what drivers have of their own; what is none of
 * these is taken for the strictest.
 */
function tlsOf(option) {
    const mode = option('ssl-mode', 'sslmode', 'ssl_mode', 'ssl ?mode', 'tls', 'usessl', 'ssl')?.toLowerCase();
    if (mode === undefined || /^(?:preferred|prefer)$/.test(mode))
        return 'prefer';
    if (/^(?:disabled?|false|off|none|0)$/.test(mode))
        return 'off';
    return /^(?:required?|skip-verify)$/.test(mode) ? 'require' : 'verify';
}
/** https://dev.mysql.com/doc/mysql-errors/8.4/en/server-error-reference.html; 4151 is MariaDB's. */
const ACCESS_DENIED = '1045';
/** It lets somebody in who may do nothing but set a new password: https://dev.mysql.com/doc/refman/8.4/en/expired-password-handling.html */
const MUST_CHANGE = '1820';
const EXPIRED = '1862';
const LOCKED = ['3118', '4151'];
const mysql_ofAccounts = {
    kinds: ['named'],
    docs: [
        'https://dev.mysql.com/doc/refman/8.4/en/problems-connecting.html',
        'https://dev.mysql.com/doc/refman/8.4/en/grant-tables.html',
        'https://mariadb.com/docs/server/reference/system-tables/the-mysql-database-tables/mysql-global_priv-table',
    ],
    inspect: async (asked, tools) => {
        // A login needs no database, and none that is missing can spoil it.
        const login = { ...loginOf(asked, FAMILY), database: undefined };
        const admin = (ask) => asAdmin(asked, login, tools, ask);
        try {
            return await loggedIn(tools.databases.mysql(login), (session) => mysql_told(session, login, admin), ({ code }) => mysql_refused(code, login, admin));
        }
        catch (error) {
            if (error instanceof core_tools/* StatementRefused */.C)
                return mysql_refused(error.code, login, admin);
            throw error;
        }
    },
};
const mysql = {
    id: 'mysql',
    hosts: [],
    admin: 'the password of an account that may read `mysql.user`, or `mysql.global_priv` of MariaDB',
    // https://dev.mysql.com/doc/refman/8.4/en/privileges-provided.html
    broad: [
        'ALL PRIVILEGES',
        'SUPER',
        'GRANT OPTION',
        'CREATE USER',
        'FILE',
        'SHUTDOWN',
        'SYSTEM_USER',
        'ROLE_ADMIN',
        'SET_USER_ID',
    ],
    inspectors: [mysql_ofAccounts],
};
async function asAdmin({ admin, account }, login, { databases }, ask) {
    const { user } = account;
    const here = (0,destination/* originOf */.yv)(`mysql://${login.host}:${login.port}`);
    if (admin === undefined || user === undefined || (0,destination/* originOf */.yv)(admin.at.replace(/^https/, 'mysql')) !== here)
        return undefined;
    // A config may give its own password away, and not this one.
    const tls = login.tls === 'off' ? 'prefer' : login.tls;
    const opening = databases.mysql({ ...login, user, password: admin.secret, tls });
    return loggedIn(opening, ask, () => undefined).catch((error) => {
        if (error instanceof core_tools/* StatementRefused */.C || error instanceof core_inspection/* Unanswered */.XX)
            return undefined;
        throw error;
    });
}
async function mysql_told(session, { user }, admin) {
    const account = await accountOf(session);
    if (account === undefined)
        return (0,core_inspection/* live */.VD)();
    // https://dev.mysql.com/doc/refman/8.4/en/server-options.html#option_mysqld_skip-grant-tables
    if (account.host === 'skip-grants host')
        return unproven();
    const facts = { handle: `${account.user}@${account.host}`, scopes: await mysql_account_grantsOf(session) };
    // A nameless account, or one that stands for another: its dates are none of this password.
    if (account.user !== user)
        return (0,core_inspection/* live */.VD)(facts);
    const dates = (await mysql_account_passwordOf(session, account)) ?? (await admin((other) => mysql_account_passwordOf(other, account)));
    return (0,core_inspection/* live */.VD)({ ...facts, ...dates });
}
async function mysql_refused(code, { user }, admin) {
    if (code === MUST_CHANGE)
        return (0,core_inspection/* live */.VD)();
    if (code === EXPIRED)
        return (0,core_inspection/* dead */.Tm)('expired');
    if (LOCKED.includes(code))
        return (0,core_inspection/* dead */.Tm)('disabled');
    const isWrong = code === ACCESS_DENIED && (await admin((session) => isRefusedByPassword(session, user)));
    return isWrong ? (0,core_inspection/* dead */.Tm)('invalid') : (0,core_inspection/* unknown */.L5)('refused', `error ${code}`);
}

;// CONCATENATED MODULE: ./.compiled/providers/apis/neon.js





const neon_API = 'https://console.neon.tech';
const Auth = classic_schemas/* object */.Ikc({ account_id: classic_schemas/* string */.YjP(), auth_method: classic_schemas/* string */.YjP() });
const neon_replies = {
    live: { body: Auth },
    dead: [
        {
            status: 401,
            body: classic_schemas/* object */.Ikc({ message: classic_schemas/* literal */.euz('supplied credentials do not pass authentication') }),
        },
    ],
};
const neon_Keys = classic_schemas/* array */.YOg(classic_schemas/* object */.Ikc({ id: classic_schemas/* number */.aig(), created_at: dates/* isoDate */._$, last_used_at: dates/* isoDate */._$.nullable().optional() }));
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
                const reply = await tools.ask({ at: neon_API, path: '/api/v2/auth', headers: bearer(asked) });
                const inspection = answerTo(reply, neon_replies);
                if (inspection.answer !== 'live')
                    return inspection;
                return Auth.parse(reply.json).auth_method === 'api_key_user' ? neon_withRecord(asked, tools) : inspection;
            },
        },
    ],
};
/** A personal key sees the keys of its user. Nothing tells which of them it is, unless it is the only one. */
async function neon_withRecord(asked, { ask, now }) {
    const key = only(await told(ask({ at: neon_API, path: '/api/v2/api_keys', headers: bearer(asked) }), neon_Keys));
    if (key === undefined)
        return (0,core_inspection/* live */.VD)();
    const { id, created_at, last_used_at } = key;
    return (0,core_inspection/* live */.VD)({ handle: `${id}`, createdAt: created_at, lastUsedAt: usedBefore(now, last_used_at) });
}

;// CONCATENATED MODULE: ./.compiled/providers/apis/netlify.js


const netlify = {
    id: 'netlify',
    hosts: ['api.netlify.com'],
    inspectors: [
        probe({
            kinds: ['netlify-pat', 'netlify-pat-legacy'],
            docs: ['https://open-api.netlify.com/#tag/user/operation/getCurrentUser'],
            request: (asked) => ({ at: 'https://api.netlify.com', path: '/api/v1/user', headers: bearer(asked) }),
            live: { body: classic_schemas/* object */.Ikc({ id: classic_schemas/* string */.YjP(), email: classic_schemas/* string */.YjP() }) },
            dead: [{ status: 401, body: classic_schemas/* object */.Ikc({ code: classic_schemas/* literal */.euz(401), message: classic_schemas/* literal */.euz('Access Denied') }) }],
        }),
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/apis/notion.js


/** https://developers.notion.com/reference/status-codes#error-codes */
const notion_failed = (code) => classic_schemas/* object */.Ikc({ object: classic_schemas/* literal */.euz('error'), code: classic_schemas/* literal */.euz(code) });
const notion = {
    id: 'notion',
    hosts: ['api.notion.com'],
    inspectors: [
        probe({
            kinds: ['notion-token', 'notion-legacy-token'],
            docs: [
                'https://developers.notion.com/reference/get-self',
                'https://developers.notion.com/reference/status-codes',
            ],
            request: (asked) => ({
                at: 'https://api.notion.com',
                path: '/v1/users/me',
                headers: { ...bearer(asked), 'notion-version': '2022-06-28' },
            }),
            live: { body: classic_schemas/* object */.Ikc({ object: classic_schemas/* literal */.euz('user'), id: classic_schemas/* string */.YjP() }) },
            limited: [{ status: 403, body: notion_failed('restricted_resource') }],
            dead: [{ status: 401, body: notion_failed('unauthorized') }],
        }),
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/apis/npm.js







/** How npm’s own config is called in the environment: https://github.com/npm/cli/blob/latest/docs/lib/content/using-npm/config.md */
const REGISTRY = ['NPM_CONFIG_REGISTRY', 'NPM_REGISTRY', 'NPM_REGISTRY_URL'];
const npm_ofTokens = {
    kinds: ['npm-token', 'npm-token-legacy'],
    docs: [
        'https://github.com/npm/registry/blob/main/docs/user/authentication.md',
        'https://github.com/npm/api-documentation/blob/main/api/registry.npmjs.com/token.yaml',
        'https://github.com/npm/npm-registry-fetch/blob/main/lib/check-response.js',
        'https://github.com/npm/cli/blob/latest/lib/utils/error-message.js',
    ],
    inspect: async (asked, tools) => {
        const { at } = asked.instance({ names: REGISTRY });
        const reply = await tools.ask({ at, path: '/-/whoami', headers: bearer(asked) });
        if (isInvalid(reply))
            return (0,core_inspection/* dead */.Tm)('invalid');
        const inspection = answerTo(reply, {
            live: { body: classic_schemas/* object */.Ikc({ username: classic_schemas/* string */.YjP().min(1) }) },
            dead: [],
        });
        return inspection.answer === 'live' ? (0,core_inspection/* live */.VD)(await npm_listed(asked, at, tools)) : inspection;
    },
};
const npm = {
    id: 'npm',
    // A registry is the one that the user’s npm config names.
    hosts: [],
    inspectors: [npm_ofTokens],
};
/**
 * npm’s client takes it for an invalid token if the registry wants another (`Bearer`). If it wants a second factor, an address that may log in, or
 * a password, as registries of other makers do whatever the token is good for, it proves nothing.
 */
function isInvalid(reply) {
    const wanted = (reply.header('www-authenticate') ?? '').toLowerCase();
    return (fits(reply, { status: 401 }) && /^bearer\b/.test(wanted) && !/\b(?:otp|ipaddress|basic)\b/.test(wanted));
}
/** https://github.com/npm/api-documentation/blob/main/api/registry.npmjs.com/token.yaml */
const npm_Tokens = classic_schemas/* object */.Ikc({
    objects: classic_schemas/* array */.YOg(classic_schemas/* object */.Ikc({
        key: classic_schemas/* string */.YjP(),
        token: classic_schemas/* string */.YjP().optional(),
        created: dates/* isoDate */._$,
        expiry: dates/* isoDate */._$.nullish(),
        accessed: dates/* isoDate */._$.nullish(),
    })),
});
/** Tokens are listed by an id and their first and last characters; by their SHA-512 in registries that do as npm once did. */
async function npm_listed({ value }, at, { ask, now }) {
    const asking = ask({ at, path: '/-/npm/v1/tokens?perPage=1000', headers: bearer({ value }) });
    const tokens = await told(asking, npm_Tokens);
    const key = value
        .derive((token) => (0,external_node_crypto_.createHash)('sha512').update(token).digest('hex'))
        .publicPart(/^([\da-f]{128})$/);
    const own = only(tokens?.objects, (one) => one.key === key || (one.token !== undefined && isShortFor(value, one.token)));
    if (own === undefined)
        return {};
    const { created, expiry, accessed } = own;
    return { createdAt: created, expiresAt: expiry ?? undefined, lastUsedAt: usedBefore(now, accessed) };
}

;// CONCATENATED MODULE: ./.compiled/providers/apis/okta.js






/** https://developer.okta.com/docs/reference/error-codes/#E0000011 */
const okta_invalidToken = classic_schemas/* object */.Ikc({ errorCode: classic_schemas/* literal */.euz('E0000011') });
const okta_User = classic_schemas/* object */.Ikc({ id: classic_schemas/* string */.YjP(), status: classic_schemas/* string */.YjP() });
const okta_ofTokens = {
    kinds: ['okta-api-token'],
    docs: [
        'https://developer.okta.com/docs/api/openapi/okta-management/management/tag/User/#tag/User/operation/getUser',
        'https://developer.okta.com/docs/api/openapi/okta-management/management/tag/ApiToken/#tag/ApiToken/operation/listApiTokens',
        'https://developer.okta.com/docs/reference/error-codes/#E0000011',
        'https://help.okta.com/en-us/content/topics/security/api.htm',
    ],
    costs: 'renews the token, which ends after 30 days without use',
    inspect: async (asked, tools) => {
        const reply = await tools.ask(okta_request(asked, '/users/me'));
        const inspection = answerTo(reply, {
            live: { body: okta_User },
            dead: [{ status: 401, body: okta_invalidToken }],
        });
        return inspection.answer === 'live' ? okta_withAge(okta_User.parse(reply.json).id, asked, tools) : inspection;
    },
};
const okta = {
    id: 'okta',
    hosts: ['*.okta.com', '*.oktapreview.com', '*.okta-emea.com'],
    admin: 'an API token of an administrator who may see the tokens of others',
    inspectors: [okta_ofTokens],
};
const okta_Tokens = classic_schemas/* array */.YOg(classic_schemas/* object */.Ikc({ id: classic_schemas/* string */.YjP(), userId: classic_schemas/* string */.YjP(), created: dates/* isoDate */._$ }));
/** An administrator’s token sees all tokens, but not which of them it is: one of its user must be all there is. */
async function okta_withAge(user, asked, { ask }) {
    const { admin, instance } = asked;
    const lister = admin?.at === okta_homeOf(asked).origin ? { value: admin.secret, instance } : asked;
    const reply = await granted(ask(okta_request(lister, '/api-tokens')));
    if (reply === undefined || reply.header('link')?.includes('rel="next"'))
        return (0,core_inspection/* live */.VD)();
    const own = only(okta_Tokens.safeParse(reply.json).data, ({ userId }) => userId === user);
    return own === undefined ? (0,core_inspection/* live */.VD)() : (0,core_inspection/* live */.VD)({ createdAt: own.created, handle: own.id });
}
function okta_homeOf({ instance }) {
    const names = ['OKTA_CLIENT_ORGURL', 'OKTA_ORG_URL', 'OKTA_URL', 'OKTA_DOMAIN', 'OKTA_BASE_URL'];
    // The origin alone: a path may lead to what customers have built.
    const home = instance({ names });
    // Customers’ flows answer there: https://help.okta.com/wf/en-us/content/topics/workflows/build/api-endpoint.htm
    if (home.host.endsWith('.workflows.okta.com'))
        throw new core_inspection/* Unanswered */.XX('host-not-listed', home.host);
    return home;
}
function okta_request(asked, path) {
    const headers = { accept: 'application/json', authorization: (0,core_secret/* secretText */.yD) `SSWS ${asked.value}` };
    return { at: okta_homeOf(asked).origin, path: `/api/v1${path}`, headers };
}

;// CONCATENATED MODULE: ./.compiled/providers/apis/openai.js








/**
 * https://developers.openai.com/api/docs/guides/error-codes. Other codes with this status are no deaths: `incorrect_hostname` means a
 * project of another region.
 */
const openai_dead = [
    { status: 401, body: classic_schemas/* object */.Ikc({ error: classic_schemas/* object */.Ikc({ code: classic_schemas/* literal */.euz('invalid_api_key') }) }) },
];
/**
 * A restricted key that may not ask this, which is told with either status.
 * https://help.openai.com/en/articles/8867743-assign-api-key-permissions
 */
const missingScopes = classic_schemas/* object */.Ikc({
    error: classic_schemas/* object */.Ikc({
        message: classic_schemas/* string */.YjP().startsWith('You have insufficient permissions for this operation. Missing scopes'),
    }),
});
const openai_limited = [
    { status: 401, body: missingScopes },
    { status: 403, body: missingScopes },
];
const openai_Keys = classic_schemas/* object */.Ikc({
    object: classic_schemas/* literal */.euz('list'),
    data: classic_schemas/* array */.YOg(classic_schemas/* object */.Ikc({
        id: classic_schemas/* string */.YjP(),
        redacted_value: classic_schemas/* string */.YjP(),
        created_at: dates/* unixSeconds */.Yb,
        expires_at: dates/* unixSeconds */.Yb,
        last_used_at: dates/* unixSeconds */.Yb,
    })),
    has_more: classic_schemas/* boolean */.zMY(),
})
    .transform(({ data, has_more }) => ({ rows: data, next: has_more ? data.at(-1)?.id : undefined }));
const openai_ofProjects = {
    // Not those of the format `openai-key`: no key of OpenAI’s is without T3BlbkFJ, but those of many a gateway are.
    kinds: ['openai-project-key', 'openai-service-account-key', 'openai-user-key', 'openai-legacy-key'],
    docs: [
        'https://developers.openai.com/api/reference/resources/models/methods/list',
        'https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/projects/subresources/api_keys/methods/list',
    ],
    inspect: async (asked, tools) => {
        const at = addressOf(asked);
        const reply = await tools.ask({ at, path: '/models', headers: bearer(asked) });
        const inspection = ofVendor(at, answerTo(reply, { live: { body: Models }, limited: openai_limited, dead: openai_dead }));
        return inspection.answer === 'live' ? openai_withRow(inspection, reply, asked, tools) : inspection;
    },
};
/** It may list its own kind, itself among them. */
const openai_ofAdmins = {
    kinds: ['openai-admin-key'],
    docs: [
        'https://developers.openai.com/api/reference/resources/admin/subresources/organization/subresources/admin_api_keys/methods/list',
    ],
    inspect: async (asked, { ask }) => {
        const { value } = asked;
        const at = addressOf(asked);
        const pageAfter = pagesAt(ask, at, '/organization/admin_api_keys?limit=100', value);
        const first = await pageAfter(undefined);
        const inspection = ofVendor(at, answerTo(first, { live: { body: openai_Keys }, limited: openai_limited, dead: openai_dead }));
        if (inspection.answer !== 'live' || first.status !== 200)
            return inspection;
        const rows = await allRows(async (cursor) => (cursor === undefined ? first : pageAfter(cursor)), openai_Keys);
        // Its last use is this one.
        return (0,core_inspection/* live */.VD)({ ...openai_factsOf(rows, value), lastUsedAt: undefined });
    },
};
const openai = {
    id: 'openai',
    // Those of the regions: https://developers.openai.com/api/docs/guides/data-residency
    hosts: ['api.openai.com', '*.api.openai.com'],
    admin: 'an admin API key of the organisation that may read API keys (api.management.read)',
    inspectors: [openai_ofProjects, openai_ofAdmins],
};
/** A gateway in front of OpenAI has keys of its own, and refuses others in the same words. */
function ofVendor(at, inspection) {
    const isAnother = !(0,destination/* mayReceive */.Pi)(openai.hosts, (0,destination/* originOf */.yv)(at) ?? '');
    return isAnother && isStrange(inspection)
        ? (0,core_inspection/* unknown */.L5)('refused', 'it is no key of that server’s')
        : inspection;
}
/** A project knows when its keys were made; a reply says in a header which one it was for. */
async function openai_withRow(inspection, reply, { value, admin, account }, { ask, now }) {
    const project = account['project'] ?? reply.header('openai-project');
    if (admin === undefined || project === undefined)
        return inspection;
    // By default, keys whose owner has left the project are not listed.
    const path = `/organization/projects/${encodeURIComponent(project)}/api_keys?limit=100&owner_project_access=any`;
    const rows = await allRows(pagesAt(ask, versioned(admin.at), path, admin.secret), openai_Keys);
    const facts = openai_factsOf(rows, value);
    return (0,core_inspection/* live */.VD)({ ...facts, lastUsedAt: usedBefore(now, facts.lastUsedAt) });
}
function pagesAt(ask, at, path, key) {
    return (after) => {
        const page = after === undefined ? '' : `&after=${encodeURIComponent(after)}`;
        return ask({ at, path: path + page, headers: bearer({ value: key }) });
    };
}
function openai_factsOf(rows, value) {
    const row = only(rows, ({ redacted_value }) => isShortFor(value, redacted_value));
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

;// CONCATENATED MODULE: ./.compiled/providers/apis/openrouter.js






/**
 * An invalid key, or one that is disabled or expired; some texts mean that the header got lost.
 * https://openrouter.ai/docs/api/reference/errors-and-debugging
 */
const openrouter_deaths = [
    {
        status: 401,
        body: classic_schemas/* object */.Ikc({
            error: classic_schemas/* object */.Ikc({
                code: classic_schemas/* literal */.euz(401),
                message: classic_schemas/* string */.YjP().refine((text) => !/missing|\bno .{0,80}credentials/i.test(text)),
            }),
        }),
    },
];
const Own = classic_schemas/* object */.Ikc({
    data: classic_schemas/* object */.Ikc({
        label: classic_schemas/* string */.YjP(),
        expires_at: dates/* isoDate */._$.nullable(),
        is_management_key: classic_schemas/* boolean */.zMY().optional(),
    }),
});
/** https://openrouter.ai/docs/api/api-reference/api-keys/list */
const openrouter_Keys = classic_schemas/* object */.Ikc({
    data: classic_schemas/* array */.YOg(classic_schemas/* object */.Ikc({ hash: classic_schemas/* string */.YjP(), label: classic_schemas/* string */.YjP(), created_at: dates/* isoDate */._$ })),
})
    // Pages have 100: https://openrouter.ai/docs/guides/overview/auth/management-api-keys
    .transform(({ data }) => ({ rows: data, next: data.length < 100 ? undefined : 'more' }));
const openrouter_ofKeys = {
    kinds: ['openrouter-api-key'],
    docs: [
        'https://openrouter.ai/docs/api/api-reference/api-keys/get-current-key',
        'https://openrouter.ai/docs/api/api-reference/api-keys/list',
    ],
    inspect: async (asked, { ask }) => {
        const reply = await ask({ at: 'https://openrouter.ai', path: '/api/v1/key', headers: bearer(asked) });
        const inspection = answerTo(reply, { live: { body: Own, facts: openrouter_told }, dead: openrouter_deaths });
        return inspection.answer === 'live' ? openrouter_withRow(inspection.facts, asked, ask) : inspection;
    },
};
const openrouter = {
    id: 'openrouter',
    hosts: ['openrouter.ai'],
    admin: 'a management API key of the account',
    broad: ['management'],
    inspectors: [openrouter_ofKeys],
};
function openrouter_told({ data }) {
    return {
        expiresAt: expiryOf(data.expires_at),
        scopes: data.is_management_key === true ? ['management'] : undefined,
    };
}
/** Documented as `null` for a key that does not expire. */
function expiryOf(date) {
    return date === null ? 'never' : date;
}
async function openrouter_withRow(facts, { value, admin }, ask) {
    if (admin === undefined)
        return (0,core_inspection/* live */.VD)(facts);
    const rows = await allRows((_, offset) => {
        const path = `/api/v1/keys?offset=${offset}`;
        return ask({ at: admin.at, path, headers: bearer({ value: admin.secret }) });
    }, openrouter_Keys);
    const row = only(rows, ({ label }) => isShortFor(value, label));
    if (row === undefined)
        return (0,core_inspection/* live */.VD)(facts);
    const { hash, created_at } = row;
    return (0,core_inspection/* live */.VD)({ ...facts, handle: hash, createdAt: created_at });
}

;// CONCATENATED MODULE: ./.compiled/providers/apis/pagerduty.js



/** https://support.pagerduty.com/main/docs/service-regions */
const pagerduty_REGIONS = ['https://api.pagerduty.com', 'https://api.eu.pagerduty.com'];
const pagerduty_NAMES = ['PAGERDUTY_API_HOST', 'PAGERDUTY_BASE_URL', 'PAGERDUTY_API_URL'];
const pagerduty = {
    id: 'pagerduty',
    hosts: ['api.pagerduty.com', 'api.eu.pagerduty.com'],
    inspectors: [
        regionalProbe({
            // Not integration keys: all that one of these can do is to page somebody.
            kinds: ['pagerduty-api-key'],
            docs: [
                'https://developer.pagerduty.com/api-reference/aca50ac5c9d6c-list-abilities',
                'https://developer.pagerduty.com/docs/errors',
            ],
            regions: ({ text, instance }) => text(...pagerduty_NAMES) === undefined ? pagerduty_REGIONS : [instance({ names: pagerduty_NAMES }).at],
            // Unlike `/users/me`, which only a user’s key may ask, this is for keys of users and of accounts alike.
            request: ({ value }, at) => ({
                at,
                path: '/abilities',
                headers: {
                    accept: 'application/vnd.pagerduty+json;version=2',
                    authorization: (0,core_secret/* secretText */.yD) `Token token=${value}`,
                },
            }),
            live: { body: classic_schemas/* object */.Ikc({ abilities: classic_schemas/* array */.YOg(classic_schemas/* string */.YjP()) }) },
            // "While your authentication is valid, the authenticated user or token does not have permission to perform this action."
            limited: [{ status: 403, body: classic_schemas/* object */.Ikc({ error: classic_schemas/* object */.Ikc({ code: classic_schemas/* number */.aig() }) }) }],
            // "Unauthorized": no body is documented, and none has been seen. https://github.com/hashicorp/terraform/pull/12854
            dead: [{ status: 401 }],
        }),
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/apis/perplexity.js


const perplexity = {
    id: 'perplexity',
    hosts: ['api.perplexity.ai'],
    inspectors: [
        probe({
            kinds: ['perplexity-api-key'],
            docs: ['https://docs.perplexity.ai/api-reference/async-sonar-get'],
            // A search costs; the list of what was asked for before does not.
            request: (asked) => ({
                at: 'https://api.perplexity.ai',
                path: '/v1/async/sonar',
                headers: bearer(asked),
            }),
            live: { body: classic_schemas/* object */.Ikc({ requests: classic_schemas/* array */.YOg(classic_schemas/* object */.Ikc({ id: classic_schemas/* string */.YjP() })) }) },
            // An unknown key is refused in HTML by some of its servers, which could be anybody’s.
            dead: [{ status: 401, body: classic_schemas/* object */.Ikc({ error: classic_schemas/* object */.Ikc({ type: classic_schemas/* literal */.euz('invalid_api_key') }) }) }],
        }),
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/apis/pinecone.js


const pinecone = {
    id: 'pinecone',
    hosts: ['api.pinecone.io'],
    inspectors: [
        probe({
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
            live: { body: classic_schemas/* object */.Ikc({ indexes: classic_schemas/* array */.YOg(classic_schemas/* object */.Ikc({ name: classic_schemas/* string */.YjP() })) }) },
            dead: [{ status: 401, body: classic_schemas/* object */.Ikc({ error: classic_schemas/* object */.Ikc({ code: classic_schemas/* literal */.euz('UNAUTHENTICATED') }) }) }],
        }),
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/apis/plaid.js





const ENVIRONMENTS = ['production', 'sandbox'];
/** https://plaid.com/docs/errors/invalid-input/ and https://plaid.com/docs/errors/item/ */
const plaid_error = (code) => classic_schemas/* object */.Ikc({ error_code: classic_schemas/* literal */.euz(code) });
const plaid = {
    id: 'plaid',
    hosts: ENVIRONMENTS.map((environment) => `${environment}.plaid.com`),
    inspectors: [
        regionalProbe({
            kinds: ['plaid-secret'],
            docs: [
                'https://plaid.com/docs/api/institutions/#institutionsget',
                'https://plaid.com/docs/errors/invalid-input/#invalid_api_keys',
            ],
            // Each environment has a secret of its own.
            regions: ({ text }) => {
                const named = text('PLAID_ENV', 'PLAID_ENVIRONMENT')?.toLowerCase();
                return named === undefined ? ENVIRONMENTS.map(originOf) : [originOf(named)];
            },
            request: (asked, at) => {
                const body = JSON.stringify({ count: 1, offset: 0, country_codes: ['US'] });
                return post(at, '/institutions/get', plaid_clientOf(asked), asked.value, body);
            },
            live: { body: classic_schemas/* object */.Ikc({ institutions: classic_schemas/* array */.YOg(classic_schemas/* unknown */.L5J()), request_id: classic_schemas/* string */.YjP() }) },
            dead: [{ status: 400, body: plaid_error('INVALID_API_KEYS') }],
        }),
        probe({
            kinds: ['plaid-access-token'],
            docs: [
                'https://plaid.com/docs/api/items/#itemget',
                'https://plaid.com/docs/errors/invalid-input/#invalid_access_token',
                'https://plaid.com/docs/errors/item/#item_not_found',
            ],
            request: (asked) => {
                const at = originOf(asked.value.publicPart(/^access-([a-z]+)-/));
                const secret = asked.other('plaid-secret', 'PLAID_SECRET');
                if (secret === undefined)
                    throw new core_inspection/* Unanswered */.XX('incomplete', 'PLAID_SECRET');
                const body = (0,core_secret/* secretText */.yD) `{"access_token":"${asked.value}"}`;
                return post(at, '/item/get', plaid_clientOf(asked), secret, body);
            },
            live: { body: classic_schemas/* object */.Ikc({ item: classic_schemas/* object */.Ikc({ item_id: classic_schemas/* string */.YjP() }) }) },
            dead: [
                { status: 400, body: plaid_error('INVALID_ACCESS_TOKEN') },
                { status: 400, body: plaid_error('ITEM_NOT_FOUND'), because: 'revoked' },
            ],
        }),
    ],
};
function originOf(environment) {
    if (environment === undefined || !ENVIRONMENTS.includes(environment))
        throw new core_inspection/* Unanswered */.XX('host-unknown');
    return `https://${environment}.plaid.com`;
}
/** https://plaid.com/docs/api/#api-protocols-and-headers */
function post(at, path, client, secret, body) {
    const headers = { 'content-type': 'application/json', 'plaid-client-id': client, 'plaid-secret': secret };
    return { method: 'POST', at, path, headers, body };
}
function plaid_clientOf({ other }) {
    const client = other('PLAID_CLIENT_ID');
    if (client === undefined)
        throw new core_inspection/* Unanswered */.XX('incomplete', 'PLAID_CLIENT_ID');
    return client;
}

;// CONCATENATED MODULE: ./.compiled/providers/apis/postgres.js




const postgres_FAMILY = {
    protocol: 'postgres',
    port: 5432,
    // SQLAlchemy names its driver behind a `+`.
    schemes: /^postgres(?:ql)?(?:\+[a-z0-9_]+)?$/,
    // https://www.postgresql.org/docs/current/libpq-envars.html
    stems: ['PG', 'PG_', 'POSTGRES_', 'POSTGRESQL_', 'DB_', 'DATABASE_'],
    urls: ['POSTGRES_URL', 'POSTGRESQL_URL', 'DATABASE_URL', 'DB_URL', 'JDBC_URL', 'SPRING_DATASOURCE_URL'],
    passwords: PASSWORDS,
    user: undefined,
    tls: postgres_tlsOf,
};
/** https://www.postgresql.org/docs/current/libpq-ssl.html#LIBPQ-SSL-PROTECTION; what is none of these is taken for the strictest. */
function postgres_tlsOf(option) {
    const mode = option('sslmode', 'ssl_mode', 'ssl ?mode', 'ssl')?.toLowerCase() ?? 'prefer';
    if (/^(?:disable|false|off|0)$/.test(mode))
        return 'off';
    if (/^(?:allow|prefer)$/.test(mode))
        return 'prefer';
    return /^(?:require|no-verify)$/.test(mode) ? 'require' : 'verify';
}
/** https://www.postgresql.org/docs/current/errcodes-appendix.html */
const INVALID_PASSWORD = '28P01';
const INVALID_AUTHORIZATION = '28000';
const ofRoles = {
    kinds: ['named'],
    docs: [
        'https://www.postgresql.org/docs/current/errcodes-appendix.html',
        'https://www.postgresql.org/docs/current/view-pg-roles.html',
        'https://www.postgresql.org/docs/current/protocol-flow.html#PROTOCOL-FLOW-START-UP',
    ],
    inspect: async (asked, { databases }) => {
        const login = loginOf(asked, postgres_FAMILY);
        return loggedIn(databases.postgres(login), postgres_told, (refusal) => postgres_refused(refusal, login, databases));
    },
};
const postgres = {
    id: 'postgres',
    hosts: [],
    // https://www.postgresql.org/docs/current/role-attributes.html, https://www.postgresql.org/docs/current/predefined-roles.html
    broad: [
        'superuser',
        'createrole',
        'bypassrls',
        'replication',
        'pg_execute_server_program',
        'pg_read_server_files',
        'pg_write_server_files',
        'pg_write_all_data',
        'rds_superuser',
        'cloudsqlsuperuser',
        'azure_pg_admin',
    ],
    inspectors: [ofRoles],
};
/** The server checks the password before anything else, and says `AuthenticationOk` then: what it refuses later, it refuses to a live one. */
async function postgres_refused({ code, authenticated }, login, databases) {
    if (code === INVALID_PASSWORD && !authenticated)
        return isPlain(login.password) ? (0,core_inspection/* dead */.Tm)('invalid') : (0,core_inspection/* unknown */.L5)('refused', 'it may be read in two ways');
    // `NOLOGIN`. Before the password, the same code means that the server lets nobody in from here.
    if (code === INVALID_AUTHORIZATION && authenticated)
        return (0,core_inspection/* dead */.Tm)('disabled');
    if (!authenticated)
        return (0,core_inspection/* unknown */.L5)('refused', `SQLSTATE ${code}`);
    if (login.database === OTHER)
        return (0,core_inspection/* live */.VD)();
    // No such database, or not for this role.
    return loggedIn(databases.postgres({ ...login, database: OTHER }), postgres_told, () => (0,core_inspection/* live */.VD)());
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
  SELECT r.rolname AS name,
    CASE WHEN isfinite(r.rolvaliduntil) THEN extract(epoch FROM r.rolvaliduntil)::float8 END AS until,
    r.rolsuper AS superuser, r.rolcreaterole AS createrole, r.rolcreatedb AS createdb,
    r.rolreplication AS replication, r.rolbypassrls AS bypassrls,
    ARRAY(
      SELECT g.rolname::text FROM pg_catalog.pg_auth_members m JOIN pg_catalog.pg_roles g ON g.oid = m.roleid
      WHERE m.member = r.oid ORDER BY 1
    ) AS member
  FROM pg_catalog.pg_roles r WHERE r.rolname = session_user`;
const ATTRIBUTES = ['superuser', 'createrole', 'createdb', 'replication', 'bypassrls'];
const Role = classic_schemas/* object */.Ikc({
    name: classic_schemas/* string */.YjP(),
    until: classic_schemas/* number */.aig().nullable(),
    superuser: classic_schemas/* boolean */.zMY(),
    createrole: classic_schemas/* boolean */.zMY(),
    createdb: classic_schemas/* boolean */.zMY(),
    replication: classic_schemas/* boolean */.zMY(),
    bypassrls: classic_schemas/* boolean */.zMY(),
    member: classic_schemas/* array */.YOg(classic_schemas/* string */.YjP()),
});
async function postgres_told(session) {
    const [role] = await rowsOf(Role, session.query(ROLE));
    return (0,core_inspection/* live */.VD)(role === undefined ? {} : postgres_factsOf(role));
}
/** Without `VALID UNTIL`, or with `infinity`, a password is good for ever: https://www.postgresql.org/docs/current/sql-createrole.html */
function postgres_factsOf(role) {
    return {
        handle: role.name,
        expiresAt: role.until === null ? 'never' : new Date(role.until * 1000),
        scopes: [...ATTRIBUTES.filter((attribute) => role[attribute]), ...role.member],
    };
}

;// CONCATENATED MODULE: ./.compiled/providers/apis/postman.js


const BASE = 'POSTMAN_API_BASE_URL';
/** A key works in the region of its team, and is unknown in the other: https://learning.postman.com/docs/administration/enterprise/about-eu-data-residency/ */
const postman_REGIONS = ['https://api.getpostman.com', 'https://api.eu.postman.com'];
const postman = {
    id: 'postman',
    hosts: ['api.getpostman.com', 'api.postman.com', 'api.eu.postman.com'],
    inspectors: [
        regionalProbe({
            kinds: ['postman-api-key'],
            docs: ['https://learning.postman.com/docs/developer/postman-api/authentication/'],
            regions: ({ text, instance }) => text(BASE) === undefined ? postman_REGIONS : [instance({ names: [BASE] }).at],
            request: ({ value }, at) => ({
                at,
                path: '/me',
                headers: { accept: 'application/json', 'x-api-key': value },
            }),
            live: { body: classic_schemas/* object */.Ikc({ user: classic_schemas/* object */.Ikc({ id: classic_schemas/* number */.aig() }) }) },
            dead: [
                { status: 401, body: classic_schemas/* object */.Ikc({ error: classic_schemas/* object */.Ikc({ name: classic_schemas/* literal */.euz('AuthenticationError') }) }) },
            ],
        }),
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/apis/private-key-record.js




const IAM = 'https://iam.googleapis.com';
/** `gcloud iam service-accounts keys list` shows the two times as `CREATED_AT` and `EXPIRES_AT`. */
const private_key_record_Recorded = classic_schemas/* object */.Ikc({
    name: classic_schemas/* string */.YjP(),
    keyOrigin: classic_schemas/* literal */.euz('GOOGLE_PROVIDED'),
    validAfterTime: dates/* isoDate */._$,
    validBeforeTime: dates/* isoDate */._$,
});
/** Whoever may see the account's keys knows which of them Google has made: only of these it is known when that was. */
async function private_key_record_recorded(id, email, { admin }, { ask }) {
    if (id === undefined || admin?.at !== IAM)
        return {};
    const path = `/v1/projects/-/serviceAccounts/${encodeURIComponent(email)}/keys/${encodeURIComponent(id)}`;
    const key = await told(ask({ at: IAM, path, headers: bearer({ value: admin.secret }) }), private_key_record_Recorded);
    if (key?.name.endsWith(`/keys/${id}`) !== true)
        return {};
    return { createdAt: key.validAfterTime, expiresAt: endOf(key.validBeforeTime) };
}
/** A key without an end is valid to the last second of the calendar. */
function endOf(date) {
    return date?.getUTCFullYear() === 9999 ? 'never' : date;
}

;// CONCATENATED MODULE: ./.compiled/providers/apis/private-key.js








const private_key_TOKEN = 'https://oauth2.googleapis.com/token';
const GRANT = 'urn:ietf:params:oauth:grant-type:jwt-bearer';
/** Of all private keys those of Google’s service accounts can be asked about: whose it is stands beside it. */
const private_key_ofServiceAccounts = {
    kinds: ['private-key'],
    docs: [
        'https://developers.google.com/identity/protocols/oauth2/service-account',
        'https://cloud.google.com/iam/docs/reference/rest/v1/projects.serviceAccounts.keys',
    ],
    inspect: async (asked, tools) => {
        const email = emailOf(asked);
        if (email === undefined)
            return (0,core_inspection/* unknown */.L5)('no-way');
        const reply = await tools.ask({
            method: 'POST',
            at: 'https://oauth2.googleapis.com',
            path: '/token',
            headers: { 'content-type': 'application/x-www-form-urlencoded' },
            body: (0,core_secret/* secretText */.yD) `grant_type=${encodeURIComponent(GRANT)}&assertion=${assertion(asked.value, email, tools.now)}`,
        });
        const inspection = answerTo(reply, {
            live: { body: classic_schemas/* object */.Ikc({ access_token: classic_schemas/* string */.YjP(), token_type: classic_schemas/* string */.YjP() }) },
            // Deleted, disabled or over: it is one message for all.
            dead: [
                {
                    status: 400,
                    body: classic_schemas/* object */.Ikc({
                        error: classic_schemas/* literal */.euz('invalid_grant'),
                        error_description: classic_schemas/* literal */.euz('Invalid JWT Signature.'),
                    }),
                },
            ],
        });
        if (inspection.answer !== 'live')
            return inspection;
        const facts = await published(asked.value, email, tools);
        return (0,core_inspection/* live */.VD)({ ...facts, ...(await private_key_record_recorded(facts.handle, email, asked, tools)) });
    },
};
const privateKey = {
    id: 'private-key',
    hosts: ['oauth2.googleapis.com', 'www.googleapis.com'],
    admin: 'an access token that may "iam.serviceAccountKeys.get" in the projects of the accounts, for the host iam.googleapis.com',
    inspectors: [private_key_ofServiceAccounts],
};
const private_key_EMAILS = ['CLIENT_EMAIL', 'GOOGLE_CLIENT_EMAIL', 'GOOGLE_SERVICE_ACCOUNT_EMAIL', 'GCP_CLIENT_EMAIL'];
const KEYS = /^(?:(?:GOOGLE|GCP|GOOGLE_SERVICE_ACCOUNT)_)?PRIVATE_KEY$/;
/** It stands beside the key in the JSON file, or in a variable that is called alike: with that of another account every key is wrong. */
function emailOf({ name, text }) {
    const own = (0,core_words/* toWords */.x4)(name ?? '');
    const stem = /^(.*)PRIVATE_KEY$/.exec(own)?.[1];
    const alike = stem === undefined ? [] : [`${stem}CLIENT_EMAIL`, `${stem}EMAIL`];
    const email = text(...alike, ...(KEYS.test(own) ? private_key_EMAILS : []));
    return email !== undefined && /^[\w.-]{1,100}@[\w.-]{1,100}\.gserviceaccount\.com$/.test(email)
        ? email
        : undefined;
}
/** Asks for nothing but who it is: https://developers.google.com/identity/protocols/oauth2/service-account#authorizingrequests */
function assertion(value, email, now) {
    const part = (json) => Buffer.from(JSON.stringify(json)).toString('base64url');
    const iat = Math.floor(now.getTime() / 1000);
    const claims = {
        iss: email,
        scope: 'https://www.googleapis.com/auth/userinfo.email',
        aud: private_key_TOKEN,
        iat,
        exp: iat + 300,
    };
    const signed = `${part({ alg: 'RS256', typ: 'JWT' })}.${part(claims)}`;
    return value.derive((pem) => `${signed}.${usable(() => (0,external_node_crypto_.sign)('RSA-SHA256', Buffer.from(signed), keyIn(pem))).toString('base64url')}`);
}
/** Bits; those that Google makes have half as many. To sign by one of some ten thousands takes hours. */
const LONGEST = 4096;
/** The key in a block of PKCS #8, whatever its line breaks have become. */
function keyIn(pem) {
    const body = /PRIVATE KEY-{5}(.*?)-{5}END/s.exec(pem)?.[1] ?? '';
    const der = Buffer.from(body.replace(/\\[rn]/g, '').replace(/\s/g, ''), 'base64');
    return usable(() => {
        // All that is in it has fewer bytes than the modulus has bits.
        if (der.length > LONGEST)
            throw new RangeError();
        const key = (0,external_node_crypto_.createPrivateKey)({ key: der, format: 'der', type: 'pkcs8' });
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
        throw new core_inspection/* Unanswered */.XX('incomplete', 'it is no private key of a service account');
    }
}
/**
 * Google publishes the public key of each, with the id of the key. A key that it made is valid from when it was made; of one that somebody has
 * uploaded, its owner says from when, and nothing here tells which it is.
 * https://cloud.google.com/iam/docs/reference/rest/v1/projects.serviceAccounts.keys
 */
async function published(value, email, { ask }) {
    const path = `/robot/v1/metadata/x509/${encodeURIComponent(email)}`;
    const asking = ask({ at: 'https://www.googleapis.com', path });
    const certificates = (await told(asking, classic_schemas/* record */.g1P(classic_schemas/* string */.YjP(), classic_schemas/* string */.YjP()))) ?? {};
    const own = value.derive((pem) => fingerprint((0,external_node_crypto_.createPublicKey)(keyIn(pem)))).publicPart(/^(.+)$/);
    for (const [handle, pem] of Object.entries(certificates)) {
        const certificate = certificateIn(pem);
        if (certificate !== undefined && fingerprint(certificate.publicKey) === own) {
            return { handle, existedAt: new Date(certificate.validFrom) };
        }
    }
    return {};
}
function certificateIn(pem) {
    try {
        return new external_node_crypto_.X509Certificate(pem);
    }
    catch {
        return undefined;
    }
}
function fingerprint(key) {
    return key.export({ type: 'spki', format: 'der' }).toString('base64');
}

;// CONCATENATED MODULE: ./.compiled/providers/apis/redis.js




const redis_USUAL = 'default';
const redis_FAMILY = {
    protocol: 'redis',
    port: 6379,
    schemes: /^(?:redis|valkey)s?$/,
    stems: ['REDIS_', 'REDISCLI_', 'VALKEY_'],
    urls: ['REDIS_URL', 'REDIS_URI'],
    passwords: new RegExp(`${PASSWORDS.source}|(?<=^|_)AUTH$`),
    user: redis_USUAL,
    tls: redis_tlsOf,
};
/** https://redis.io/docs/latest/develop/clients/redis-py/connect/ has `ssl_cert_reqs`. */
function redis_tlsOf(option, scheme) {
    const wanted = scheme === undefined ? option('ssl', 'tls', 'use_tls', 'use_ssl')?.toLowerCase() : undefined;
    const isOn = scheme === undefined
        ? /^(?:true|1|yes|on|required?)$/.test(wanted ?? '')
        : /^(?:rediss|valkeys)$/.test(scheme);
    if (!isOn)
        return 'off';
    return option('ssl_cert_reqs')?.toLowerCase() === 'none' ? 'require' : 'verify';
}
const redis_ofUsers = {
    kinds: ['named'],
    docs: [
        'https://redis.io/docs/latest/commands/auth/',
        'https://redis.io/docs/latest/commands/acl-whoami/',
        'https://redis.io/docs/latest/commands/acl-getuser/',
    ],
    inspect: async (asked, { databases }) => {
        const login = loginOf(asked, redis_FAMILY);
        return loggedIn(databases.redis(login), redis_told, (refusal) => redis_refused(refusal, login, databases));
    },
};
const redis = {
    id: 'redis',
    hosts: [],
    // https://redis.io/docs/latest/operate/oss_and_stack/management/security/acl/#command-categories
    broad: ['+@all', '+@admin', '+@dangerous', '+acl*', '+config*'],
    inspectors: [redis_ofUsers],
};
/**
 * The user may be disabled as well as the password wrong: the server does not say which. URLs of before Redis 6 have any user in them (`redis://h:…`),
 * whom many a client leaves out: then it is a password of the usual user.
 */
async function redis_refused({ code }, login, databases) {
    if (code !== 'WRONGPASS')
        return (0,core_inspection/* unknown */.L5)('refused', `Redis says ${code}`);
    if (login.user === redis_USUAL)
        return (0,core_inspection/* dead */.Tm)('invalid');
    return loggedIn(databases.redis({ ...login, user: redis_USUAL }), redis_told, (refusal) => refusal.code === 'WRONGPASS' ? (0,core_inspection/* dead */.Tm)('invalid') : (0,core_inspection/* unknown */.L5)('refused', `Redis says ${refusal.code}`));
}
async function redis_told(session) {
    const [whoami] = await rowsOf(classic_schemas/* object */.Ikc({ reply: classic_schemas/* string */.YjP() }), session.query('ACL WHOAMI'));
    if (whoami === undefined)
        return (0,core_inspection/* live */.VD)();
    const user = { handle: whoami.reply };
    const [account] = await rowsOf(redis_Account, session.query('ACL GETUSER', [whoami.reply]));
    if (account === undefined)
        return (0,core_inspection/* live */.VD)(user);
    const { flags, commands } = account.reply;
    return flags.includes('nopass') ? unproven() : (0,core_inspection/* live */.VD)({ ...user, scopes: commands.split(' ') });
}
/** A list of names and values, one after the other. Among them are hashes of the passwords, which nobody looks at. */
const redis_Account = classic_schemas/* object */.Ikc({
    reply: classic_schemas/* array */.YOg(classic_schemas/* unknown */.L5J())
        .transform((list) => Object.fromEntries(list.flatMap((name, index) => (index % 2 === 0 ? [[String(name), list[index + 1]]] : []))))
        .pipe(classic_schemas/* object */.Ikc({ flags: classic_schemas/* array */.YOg(classic_schemas/* string */.YjP()), commands: classic_schemas/* string */.YjP() })),
});

;// CONCATENATED MODULE: ./.compiled/providers/apis/render.js


const render = {
    id: 'render',
    hosts: ['api.render.com'],
    inspectors: [
        probe({
            kinds: ['render-api-key'],
            docs: ['https://api-docs.render.com/reference/get-user'],
            request: (asked) => ({ at: 'https://api.render.com', path: '/v1/users', headers: bearer(asked) }),
            live: { body: classic_schemas/* object */.Ikc({ email: classic_schemas/* string */.YjP() }) },
            // "Authorization information is missing or invalid."
            dead: [{ status: 401, body: classic_schemas/* object */.Ikc({ message: classic_schemas/* string */.YjP().regex(/^unauthorized\b/i) }) }],
        }),
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/apis/replicate.js


const replicate = {
    id: 'replicate',
    hosts: ['api.replicate.com'],
    inspectors: [
        probe({
            kinds: ['replicate-api-token'],
            docs: ['https://replicate.com/docs/reference/http#account.get'],
            request: (asked) => ({
                at: 'https://api.replicate.com',
                path: '/v1/account',
                headers: bearer(asked),
            }),
            live: { body: classic_schemas/* object */.Ikc({ type: classic_schemas/* enum */.k5n(['user', 'organization']), username: classic_schemas/* string */.YjP() }) },
            dead: [{ status: 401, body: classic_schemas/* object */.Ikc({ title: classic_schemas/* literal */.euz('Unauthenticated') }) }],
        }),
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/apis/resend.js



/** https://resend.com/docs/api-reference/api-keys/list-api-keys */
const resend_Keys = classic_schemas/* object */.Ikc({
    object: classic_schemas/* literal */.euz('list'),
    has_more: classic_schemas/* boolean */.zMY().optional(),
    data: classic_schemas/* array */.YOg(classic_schemas/* object */.Ikc({ id: classic_schemas/* string */.YjP(), created_at: dates/* isoDate */._$ })),
});
const named = (name) => classic_schemas/* object */.Ikc({ name: classic_schemas/* literal */.euz(name) });
/** `validation_error` is also what a wrong field is called. */
const resend_invalid = classic_schemas/* object */.Ikc({ name: classic_schemas/* literal */.euz('validation_error'), message: classic_schemas/* literal */.euz('API key is invalid') });
const resend = {
    id: 'resend',
    hosts: ['api.resend.com'],
    inspectors: [
        probe({
            kinds: ['resend-api-key'],
            docs: [
                'https://resend.com/docs/api-reference/api-keys/list-api-keys',
                'https://resend.com/docs/api-reference/errors',
            ],
            request: (asked) => ({ at: 'https://api.resend.com', path: '/api-keys', headers: bearer(asked) }),
            live: {
                body: resend_Keys,
                // Which of them it is, the list does not say: one must be all there is.
                facts: ({ data, has_more = false }) => data.length === 1 && !has_more ? { createdAt: data[0].created_at, handle: data[0].id } : {},
            },
            // A key that may only send.
            limited: [{ status: 401, body: named('restricted_api_key') }],
            dead: [
                { status: 400, body: resend_invalid },
                { status: 401, body: resend_invalid },
                { status: 403, body: named('invalid_api_key') },
            ],
        }),
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/apis/sendgrid.js



/** https://support.sendgrid.com/hc/en-us/articles/18322114821403-4XX-API-Errors-and-Troubleshooting-Suggestions */
const sendgrid_invalid = classic_schemas/* object */.Ikc({
    errors: classic_schemas/* array */.YOg(classic_schemas/* object */.Ikc({ message: classic_schemas/* literal */.euz('The provided authorization grant is invalid, expired, or revoked') }))
        .min(1),
});
/** A live key that may not read its own scopes. */
const sendgrid_forbidden = classic_schemas/* object */.Ikc({ errors: classic_schemas/* array */.YOg(classic_schemas/* object */.Ikc({ message: classic_schemas/* literal */.euz('access forbidden') })).min(1) });
const sendgrid = {
    id: 'sendgrid',
    hosts: ['api.sendgrid.com', 'api.eu.sendgrid.com'],
    // https://www.twilio.com/docs/sendgrid/api-reference/api-key-permissions
    broad: ['api_keys', 'subusers', 'teammates'].flatMap((what) => ['create', 'update', 'delete'].map((verb) => `${what}.${verb}`)),
    inspectors: [
        regionalProbe({
            kinds: ['sendgrid-api-key'],
            docs: [
                'https://www.twilio.com/docs/sendgrid/api-reference/api-key-permissions/retrieve-a-list-of-scopes-for-which-this-user-has-access',
                'https://support.sendgrid.com/hc/en-us/articles/18322114821403-4XX-API-Errors-and-Troubleshooting-Suggestions',
            ],
            // Keys of subusers in the EU belong to a host of their own.
            regions: () => ['https://api.sendgrid.com', 'https://api.eu.sendgrid.com'],
            request: (asked, at) => ({ at, path: '/v3/scopes', headers: bearer(asked) }),
            live: { body: classic_schemas/* object */.Ikc({ scopes: classic_schemas/* array */.YOg(classic_schemas/* string */.YjP()) }), facts: ({ scopes }) => ({ scopes }) },
            limited: [{ status: 403, body: sendgrid_forbidden }],
            dead: [{ status: 401, body: sendgrid_invalid }],
        }),
    ],
};

// EXTERNAL MODULE: ./.compiled/providers/jwt.js
var jwt = __webpack_require__(41193);
;// CONCATENATED MODULE: ./.compiled/providers/apis/sentry.js




const SAAS = 'https://sentry.io';
/** Those of the vendor’s MCP server and its CLI. */
const sentry_HOME = {
    usual: SAAS,
    names: ['SENTRY_HOST', 'SENTRY_URL', 'SENTRY_BASE_URL', 'HOST', 'URL'],
    apiOf: serviceOf,
};
/** Sentry’s own hosts are one service: organisations and regions have sub-domains, and `sentry.io` answers for all. */
function serviceOf(address) {
    return /^(?:https:\/\/)?(?:[\w-]+\.)*sentry\.io(?:[/:]|$)/i.test(address) ? SAAS : address;
}
const sentry_refused = (...details) => classic_schemas/* object */.Ikc({ detail: classic_schemas/* literal */.euz(details) });
const Root = classic_schemas/* object */.Ikc({ version: classic_schemas/* string */.YjP(), auth: classic_schemas/* object */.Ikc({ scopes: classic_schemas/* array */.YOg(classic_schemas/* string */.YjP()) }) });
const sentry_replies = {
    live: { body: Root, facts: ({ auth }) => ({ scopes: auth.scopes }) },
    // Told after all that could be wrong with a token: it is bound to one organisation.
    limited: [{ status: 401, body: sentry_refused('This token access is limited to organization endpoints.') }],
    dead: [
        { status: 401, body: sentry_refused('Invalid token', 'Invalid org token') },
        { status: 401, body: sentry_refused('Token expired'), because: 'expired' },
        {
            status: 401,
            body: sentry_refused('User inactive or deleted', 'UserApplication inactive or deleted'),
            because: 'disabled',
        },
    ],
};
const sentry_ofTokens = {
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
            ? atInstance(asked, sentry_HOME, ({ at }) => inspectAt(at, asked, tools))
            : inspectAt(asked.instance({ address: serviceOf(made) }).at, asked, tools);
    },
};
const sentry = {
    id: 'sentry',
    hosts: ['sentry.io'],
    // https://docs.sentry.io/api/permissions/
    broad: ['*:admin'],
    inspectors: [sentry_ofTokens],
};
/** Not `/api/0/auth/validate/`: its reply to a live token has no body, and no scopes. */
async function inspectAt(at, asked, { ask }) {
    return answerTo(await ask({ at, path: '/api/0/', headers: bearer(asked) }), sentry_replies);
}
/** An organisation’s token says which instance made it: https://github.com/getsentry/rfcs/blob/main/text/0091-ci-upload-tokens.md */
function madeAt(token) {
    const payload = token.publicPart(/^sntrys_([A-Za-z0-9+/=]+)_/);
    const url = payload === undefined ? undefined : (0,jwt/* jwtClaims */.vE)(`.${payload}`)?.['url'];
    return typeof url === 'string' ? url : undefined;
}

;// CONCATENATED MODULE: ./.compiled/providers/apis/serpapi.js



const serpapi = {
    id: 'serpapi',
    hosts: ['serpapi.com'],
    inspectors: [
        probe({
            kinds: ['serpapi-api-key'],
            // It is free, and counts as no search.
            docs: ['https://serpapi.com/account-api', 'https://serpapi.com/api-status-and-error-codes'],
            request: ({ value }) => ({
                at: 'https://serpapi.com',
                path: (0,core_secret/* secretText */.yD) `/account.json?api_key=${value.derive(encodeURIComponent)}`,
                headers: { accept: 'application/json' },
            }),
            live: { body: classic_schemas/* object */.Ikc({ account_id: classic_schemas/* string */.YjP() }) },
            dead: [{ status: 401, body: classic_schemas/* object */.Ikc({ error: classic_schemas/* string */.YjP().startsWith('Invalid API key') }) }],
        }),
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/apis/shopify.js


const shopify = {
    id: 'shopify',
    hosts: ['*.myshopify.com'],
    inspectors: [
        probe({
            kinds: ['shopify-access-token', 'shopify-custom-app-token', 'shopify-private-app-password'],
            docs: [
                'https://shopify.dev/docs/api/admin-rest/latest/resources/accessscope',
                'https://shopify.dev/docs/api/admin-rest/usage/response-codes',
            ],
            request: (asked) => ({
                at: shopify_originOf(asked),
                path: '/admin/oauth/access_scopes.json',
                headers: { accept: 'application/json', 'x-shopify-access-token': asked.value },
            }),
            live: {
                body: classic_schemas/* object */.Ikc({ access_scopes: classic_schemas/* array */.YOg(classic_schemas/* object */.Ikc({ handle: classic_schemas/* string */.YjP() })) }),
                facts: ({ access_scopes }) => ({ scopes: access_scopes.map(({ handle }) => handle) }),
            },
            dead: [
                {
                    status: 401,
                    body: classic_schemas/* object */.Ikc({ errors: classic_schemas/* string */.YjP().startsWith('[API] Invalid API key or access token') }),
                },
            ],
        }),
    ],
};
/** The store, by its address or by the first part of it; the origin alone, since apps answer on some paths. */
function shopify_originOf({ text, instance }) {
    const names = ['MYSHOPIFY_DOMAIN', 'SHOPIFY_STORE_DOMAIN', 'SHOPIFY_SHOP_DOMAIN', 'SHOPIFY_DOMAIN'].concat(['SHOPIFY_STORE_URL', 'SHOPIFY_SHOP_URL', 'SHOPIFY_URL', 'SHOPIFY_STORE', 'SHOPIFY_SHOP'], ['SHOPIFY_STORE_NAME', 'SHOPIFY_SHOP_NAME']);
    const store = text(...names);
    if (store !== undefined && /^[a-z0-9][a-z0-9-]*$/i.test(store))
        return `https://${store.toLowerCase()}.myshopify.com`;
    return instance({ names }).origin;
}

;// CONCATENATED MODULE: ./.compiled/providers/apis/slack.js



const slack_Token = classic_schemas/* object */.Ikc({ ok: classic_schemas/* literal */.euz(true), expires_in: classic_schemas/* number */.aig().optional().catch(undefined) });
const slack_failed = (code) => classic_schemas/* object */.Ikc({ ok: classic_schemas/* literal */.euz(false), error: classic_schemas/* literal */.euz(code) });
/** Every reply has status 200; the codes are those of https://docs.slack.dev/reference/methods/auth.test#errors */
const slack_dead = [
    { status: 200, body: slack_failed('token_revoked'), because: 'revoked' },
    { status: 200, body: slack_failed('token_expired'), because: 'expired' },
    { status: 200, body: slack_failed('account_inactive'), because: 'disabled' },
];
const slack_ofTokens = {
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
            throw new core_inspection/* Unanswered */.XX('no-way');
        const reply = await ask({
            method: 'POST',
            at: 'https://slack.com',
            path: '/api/auth.test',
            headers: bearer(asked),
        });
        if (reply.status === 200 && slack_failed('invalid_auth').safeParse(reply.json).success)
            return ambiguous();
        return answerTo(reply, { live: { body: slack_Token, facts: (token) => slack_told(token, reply, now) }, dead: slack_dead });
    },
};
const slack = {
    id: 'slack',
    hosts: ['slack.com'],
    // https://docs.slack.dev/reference/scopes
    broad: ['admin', 'admin.*:write'],
    inspectors: [slack_ofTokens],
};
/** "Either the provided token is invalid or the request originates from an IP address disallowed from making the request." */
function ambiguous() {
    return (0,core_inspection/* unknown */.L5)('refused', 'either the token is invalid, or Slack does not allow it from this address');
}
/** Only tokens with rotation say when they end; of the others it is not told that they never do. */
function slack_told({ expires_in }, reply, now) {
    return {
        expiresAt: expires_in === undefined ? undefined : new Date(now.getTime() + expires_in * 1000),
        scopes: reply
            .header('x-oauth-scopes')
            ?.split(',')
            .map((scope) => scope.trim())
            .filter(Boolean),
    };
}

;// CONCATENATED MODULE: ./.compiled/providers/apis/snowflake.js






/** https://docs.snowflake.com/en/developer-guide/sql-api/reference#label-sql-api-reference-resultset */
const ResultSet = classic_schemas/* object */.Ikc({
    resultSetMetaData: classic_schemas/* object */.Ikc({ rowType: classic_schemas/* array */.YOg(classic_schemas/* object */.Ikc({ name: classic_schemas/* string */.YjP() })) }),
    data: classic_schemas/* array */.YOg(classic_schemas/* array */.YOg(classic_schemas/* string */.YjP().nullable())),
});
/** https://github.com/snowflakedb/gosnowflake/blob/master/auth_test.go */
const snowflake_invalidToken = classic_schemas/* object */.Ikc({ code: classic_schemas/* literal */.euz('394400') });
const snowflake_ofTokens = {
    kinds: ['snowflake-programmatic-token'],
    docs: [
        'https://docs.snowflake.com/en/developer-guide/sql-api/authenticating',
        'https://docs.snowflake.com/en/developer-guide/sql-api/reference',
        'https://docs.snowflake.com/en/sql-reference/sql/show-user-programmatic-access-tokens',
        'https://github.com/snowflakedb/gosnowflake/blob/master/auth_test.go',
    ],
    inspect: async (asked, { ask, now }) => {
        const reply = await ask(snowflake_request(asked));
        const expiresAt = snowflake_expiryOf(asked);
        const isOver = expiresAt !== undefined && expiresAt < now;
        return answerTo(reply, {
            live: { body: ResultSet, facts: snowflake_told },
            // It has let the token in, and is not done, or could not do it.
            limited: [
                { status: 202, body: classic_schemas/* object */.Ikc({ statementHandle: classic_schemas/* string */.YjP() }) },
                { status: 422, body: classic_schemas/* object */.Ikc({ statementHandle: classic_schemas/* string */.YjP(), sqlState: classic_schemas/* string */.YjP() }) },
            ],
            // A user without a network policy gets the same answer, so that a token is dead only if it has an end that is over.
            dead: isOver ? [{ status: 401, body: snowflake_invalidToken, because: 'expired' }] : [],
        });
    },
};
const snowflake = {
    id: 'snowflake',
    hosts: ['*.snowflakecomputing.com'],
    inspectors: [snowflake_ofTokens],
};
// SHOW needs no warehouse, so none is woken: https://docs.snowflake.com/en/sql-reference/sql/show
function snowflake_request(asked) {
    return {
        method: 'POST',
        at: snowflake_originOf(asked),
        path: '/api/v2/statements',
        headers: {
            ...bearer(asked),
            'content-type': 'application/json',
            'x-snowflake-authorization-token-type': 'PROGRAMMATIC_ACCESS_TOKEN',
        },
        body: JSON.stringify({ statement: 'SHOW USER PROGRAMMATIC ACCESS TOKENS' }),
    };
}
/** The claims of a JSON Web Token are no secret without its signature. */
function snowflake_expiryOf({ value }) {
    const claims = value.publicPart(/^([\w-]+\.[\w-]+)\.[\w-]+$/);
    return claims === undefined ? undefined : (0,jwt/* decodeJwtTimes */.SF)(claims)?.expiresAt;
}
/** The list of its user’s tokens, but not which of them it is: one that is in use must be all there is. */
function snowflake_told({ resultSetMetaData, data }) {
    const columns = resultSetMetaData.rowType.map(({ name }) => name.toLowerCase());
    const rows = data.map((row) => new Map(columns.map((column, index) => [column, row[index] ?? undefined])));
    const active = only(rows, (row) => row.get('status') === 'ACTIVE');
    return {
        createdAt: timestamp(active?.get('created_on')),
        expiresAt: timestamp(active?.get('expires_at')),
        handle: active?.get('name'),
    };
}
/** Seconds since 1970, with a fraction: https://docs.snowflake.com/en/developer-guide/sql-api/handling-responses */
function timestamp(text) {
    return text === undefined ? undefined : dates/* unixSeconds */.Yb.parse(Number(text.split(' ')[0]));
}
function snowflake_originOf({ text, instance }) {
    const account = text('SNOWFLAKE_ACCOUNT', 'SNOWFLAKE_ACCOUNT_IDENTIFIER');
    const names = ['SNOWFLAKE_HOST', 'SNOWFLAKE_URL', 'SNOWFLAKE_ACCOUNT_URL'];
    if (text(...names) !== undefined || account === undefined)
        return instance({ names }).origin;
    if (account.includes('.snowflakecomputing.'))
        return instance({ names: ['SNOWFLAKE_ACCOUNT', 'SNOWFLAKE_ACCOUNT_IDENTIFIER'] }).origin;
    if (!/^[a-z0-9][\w.-]*$/i.test(account))
        throw new core_inspection/* Unanswered */.XX('host-unknown');
    // https://docs.snowflake.com/en/user-guide/organizations-connect: no underscores in a host name.
    return `https://${account.toLowerCase().replaceAll('_', '-')}.snowflakecomputing.com`;
}

;// CONCATENATED MODULE: ./.compiled/providers/apis/square.js




/** https://developer.squareup.com/reference/square/enums/ErrorCode */
const square_error = (code) => classic_schemas/* object */.Ikc({ errors: classic_schemas/* array */.YOg(classic_schemas/* object */.Ikc({ code: classic_schemas/* literal */.euz(code) })).min(1) });
const square = {
    id: 'square',
    hosts: ['connect.squareup.com', 'connect.squareupsandbox.com'],
    inspectors: [
        regionalProbe({
            kinds: ['square-access-token', 'square-legacy-access-token'],
            docs: [
                'https://developer.squareup.com/reference/square/o-auth-api/retrieve-token-status',
                'https://developer.squareup.com/docs/build-basics/general-considerations/handling-errors',
            ],
            // Tokens of the sandbox look alike.
            regions: () => ['https://connect.squareup.com', 'https://connect.squareupsandbox.com'],
            request: (asked, at) => ({
                method: 'POST',
                at,
                path: '/oauth2/token/status',
                headers: { ...bearer(asked), 'content-type': 'application/json' },
            }),
            live: {
                body: classic_schemas/* object */.Ikc({
                    client_id: classic_schemas/* string */.YjP(),
                    merchant_id: classic_schemas/* string */.YjP(),
                    scopes: classic_schemas/* array */.YOg(classic_schemas/* string */.YjP()).optional(),
                    expires_at: classic_schemas/* string */.YjP().optional(),
                }),
                // "Empty if the token never expires."
                facts: ({ scopes, expires_at = '' }) => ({
                    scopes,
                    expiresAt: expires_at === '' ? 'never' : dates/* isoDate */._$.parse(expires_at),
                }),
            },
            dead: [
                { status: 401, body: square_error('ACCESS_TOKEN_EXPIRED'), because: 'expired' },
                { status: 401, body: square_error('ACCESS_TOKEN_REVOKED'), because: 'revoked' },
                { status: 401, body: square_error('UNAUTHORIZED') },
            ],
        }),
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/apis/stripe.js


const stripe_error = (shape) => classic_schemas/* object */.Ikc({ error: classic_schemas/* object */.Ikc(shape) });
const stripe = {
    id: 'stripe',
    hosts: ['api.stripe.com'],
    inspectors: [
        probe({
            kinds: ['stripe-secret-key', 'stripe-restricted-key'],
            docs: [
                'https://docs.stripe.com/api/balance/balance_retrieve',
                'https://docs.stripe.com/api/errors',
                'https://docs.stripe.com/error-codes#api-key-expired',
            ],
            request: (asked) => ({ at: 'https://api.stripe.com', path: '/v1/balance', headers: bearer(asked) }),
            live: { body: classic_schemas/* object */.Ikc({ object: classic_schemas/* literal */.euz('balance') }) },
            // A restricted key without the permission: https://docs.stripe.com/keys/restricted-api-keys
            limited: [{ status: 403, body: stripe_error({ type: classic_schemas/* literal */.euz('invalid_request_error') }) }],
            dead: [
                { status: 401, body: stripe_error({ code: classic_schemas/* literal */.euz('api_key_expired') }), because: 'expired' },
                {
                    status: 401,
                    body: stripe_error({
                        type: classic_schemas/* literal */.euz('invalid_request_error'),
                        message: classic_schemas/* string */.YjP().startsWith('Invalid API Key provided'),
                    }),
                },
            ],
        }),
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/apis/supabase.js





const supabase_URLS = ['SUPABASE_URL', 'SUPABASE_PROJECT_URL', 'NEXT_PUBLIC_SUPABASE_URL', 'VITE_SUPABASE_URL'];
const supabase_ofUsers = probe({
    kinds: ['supabase-pat'],
    docs: [
        'https://supabase.com/docs/reference/api/introduction',
        'https://supabase.com/docs/reference/api/v1-list-all-organizations',
    ],
    request: (asked) => ({ at: 'https://api.supabase.com', path: '/v1/organizations', headers: bearer(asked) }),
    live: { body: classic_schemas/* array */.YOg(classic_schemas/* object */.Ikc({ id: classic_schemas/* string */.YjP() })).min(1) },
    // The words differ with what is wrong with it; one that may not see this gets a 403.
    dead: [
        {
            status: 401,
            body: classic_schemas/* object */.Ikc({ message: classic_schemas/* string */.YjP().regex(/^(?:Unauthorized\b|Invalid access token|JWT )/) }),
        },
    ],
});
const supabase_replies = {
    live: { body: classic_schemas/* object */.Ikc({ name: classic_schemas/* literal */.euz('GoTrue') }) },
    // https://supabase.com/docs/guides/api/api-keys
    dead: [
        { status: 401, body: classic_schemas/* object */.Ikc({ message: classic_schemas/* enum */.k5n(['Invalid API key', 'Unregistered API key']) }) },
        {
            status: 401,
            body: classic_schemas/* object */.Ikc({ message: classic_schemas/* literal */.euz('Legacy API keys are disabled') }),
            because: 'disabled',
        },
    ],
};
const supabase_ofProjects = {
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
        if (asked.text(...supabase_URLS) === undefined && asked.url === undefined)
            throw new core_inspection/* Unanswered */.XX('incomplete', supabase_URLS[0]);
        const reply = await tools.ask({
            at: asked.instance({ names: supabase_URLS }).origin,
            path: '/auth/v1/health',
            headers: { accept: 'application/json', apikey: asked.value },
        });
        return answerTo(reply, supabase_replies);
    },
};
const supabase = {
    id: 'supabase',
    // Not *.supabase.co: whoever has a project sees in its functions what headers it is asked with.
    hosts: ['api.supabase.com'],
    admin: 'a personal access token that may read the API keys of the project',
    inspectors: [supabase_ofUsers, supabase_ofProjects],
};
const supabase_Keys = classic_schemas/* array */.YOg(classic_schemas/* object */.Ikc({
    id: classic_schemas/* string */.YjP().nullish(),
    type: classic_schemas/* string */.YjP().nullish(),
    prefix: classic_schemas/* string */.YjP().nullish(),
    inserted_at: dates/* isoDate */._$.nullish(),
}));
/** What the project's list of keys tells; `undefined` if the key is not surely one of them. */
async function fromList({ kind, value, admin, account, text }, { ask }) {
    const project = text('SUPABASE_PROJECT_REF') ??
        /^https:\/\/([a-z]{20})\.supabase\.co\b/.exec(text(...supabase_URLS) ?? '')?.[1] ??
        account['project'];
    if (kind !== 'supabase-secret-key' || admin === undefined || project === undefined)
        return undefined;
    const reply = await ask(listOf(project, admin));
    const keys = supabase_Keys.safeParse(reply.json);
    if (reply.status !== 200 || !keys.success)
        return undefined;
    const own = only(keys.data, ({ type, prefix }) => type === 'secret' && begins(value, prefix));
    if (own === undefined)
        return undefined;
    return (0,core_inspection/* live */.VD)({ handle: own.id ?? undefined, createdAt: own.inserted_at ?? undefined });
}
function listOf(project, { at, secret }) {
    const path = `/v1/projects/${encodeURIComponent(project)}/api-keys`;
    return { at, path, headers: bearer({ value: secret }) };
}
/** The first letters of a key are shown wherever it is listed. */
function begins(value, prefix) {
    const shown = prefix?.replace(/^(?:sb_secret_)?/, 'sb_secret_') ?? '';
    return value.publicPart(/^(sb_secret_[\w-]{5})/) === shown;
}

;// CONCATENATED MODULE: ./.compiled/providers/apis/tavily.js


const tavily_failure = classic_schemas/* object */.Ikc({ detail: classic_schemas/* object */.Ikc({ error: classic_schemas/* string */.YjP() }) });
const tavily = {
    id: 'tavily',
    hosts: ['api.tavily.com'],
    inspectors: [
        probe({
            kinds: ['tavily-api-key'],
            docs: ['https://docs.tavily.com/documentation/api-reference/endpoint/usage'],
            request: (asked) => ({ at: 'https://api.tavily.com', path: '/usage', headers: bearer(asked) }),
            live: { body: classic_schemas/* object */.Ikc({ key: classic_schemas/* object */.Ikc({ usage: classic_schemas/* number */.aig() }) }) },
            // What the key, its plan or the account may spend is spent.
            limited: [
                { status: 432, body: tavily_failure },
                { status: 433, body: tavily_failure },
            ],
            dead: [
                {
                    status: 401,
                    body: classic_schemas/* object */.Ikc({ detail: classic_schemas/* object */.Ikc({ error: classic_schemas/* string */.YjP().regex(/missing or invalid API key/i) }) }),
                },
            ],
        }),
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/apis/telegram.js



const telegram = {
    id: 'telegram',
    hosts: ['api.telegram.org'],
    inspectors: [
        probe({
            kinds: ['telegram-bot-token'],
            docs: [
                'https://core.telegram.org/bots/api#getme',
                'https://core.telegram.org/bots/api#making-requests',
                'https://github.com/tdlib/telegram-bot-api/blob/master/telegram-bot-api/ClientManager.cpp',
            ],
            request: ({ value, instance }) => ({
                // A bot that has moved to a server of one’s own must not be asked about here: that would move it back.
                at: instance({
                    names: ['TELEGRAM_API_ROOT', 'TELEGRAM_API_URL', 'TELEGRAM_API_BASE_URL', 'TELEGRAM_BOT_API_URL'],
                    otherwise: 'https://api.telegram.org',
                }).origin,
                path: (0,core_secret/* secretText */.yD) `/bot${value}/getMe`,
            }),
            live: {
                body: classic_schemas/* object */.Ikc({
                    ok: classic_schemas/* literal */.euz(true),
                    result: classic_schemas/* object */.Ikc({ id: classic_schemas/* number */.aig(), is_bot: classic_schemas/* literal */.euz(true) }),
                }),
            },
            dead: [{ status: 401, body: classic_schemas/* object */.Ikc({ ok: classic_schemas/* literal */.euz(false), error_code: classic_schemas/* literal */.euz(401) }) }],
        }),
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/apis/terraform.js







const terraform_HOME = {
    usual: 'https://app.terraform.io',
    names: ['TFE_ADDRESS', 'TFE_HOSTNAME', 'TFC_ADDRESS', 'TF_CLOUD_HOSTNAME'],
};
/** https://developer.hashicorp.com/terraform/cloud-docs/api-docs/account */
const terraform_Account = classic_schemas/* object */.Ikc({
    data: classic_schemas/* object */.Ikc({
        id: classic_schemas/* string */.YjP().regex(/^user-\w+$/),
        type: classic_schemas/* literal */.euz('users'),
        attributes: classic_schemas/* object */.Ikc({ 'is-service-account': classic_schemas/* boolean */.zMY() }),
    }),
});
/** https://github.com/hashicorp/terraform/blob/main/internal/command/testdata/login-tfe-server/tfeserver.go */
const terraform_unauthorized = classic_schemas/* object */.Ikc({
    errors: classic_schemas/* array */.YOg(classic_schemas/* object */.Ikc({ status: classic_schemas/* literal */.euz('401'), title: classic_schemas/* literal */.euz('unauthorized') })).min(1),
});
const terraform_ofTokens = {
    kinds: ['terraform-token'],
    docs: [
        'https://developer.hashicorp.com/terraform/cloud-docs/api-docs/account',
        'https://developer.hashicorp.com/terraform/cloud-docs/api-docs/user-tokens',
    ],
    inspect: async (asked, tools) => {
        // Tokens of agents and of audit trails look alike, but have no account.
        if (/AGENT|AUDIT/.test((0,core_words/* toWords */.x4)(asked.name ?? '')))
            return (0,core_inspection/* unknown */.L5)('no-way');
        return atInstance(asked, terraform_HOME, async ({ origin }) => {
            const reply = await tools.ask(terraform_request(asked, origin, '/account/details'));
            const inspection = answerTo(reply, {
                live: { body: terraform_Account },
                dead: [{ status: 401, body: terraform_unauthorized }],
            });
            return inspection.answer === 'live'
                ? (0,core_inspection/* live */.VD)(await terraform_age(asked, origin, terraform_Account.parse(reply.json).data, tools))
                : inspection;
        });
    },
};
const terraform = {
    id: 'terraform',
    // https://developer.hashicorp.com/terraform/cloud-docs/europe
    hosts: ['app.terraform.io', 'app.eu.terraform.io'],
    inspectors: [terraform_ofTokens],
};
function terraform_request(asked, at, path) {
    return { at, path: `/api/v2${path}`, headers: bearer(asked) };
}
const terraform_Tokens = classic_schemas/* object */.Ikc({
    data: classic_schemas/* array */.YOg(classic_schemas/* object */.Ikc({
        id: classic_schemas/* string */.YjP(),
        attributes: classic_schemas/* object */.Ikc({
            'created-at': dates/* isoDate */._$,
            'last-used-at': dates/* isoDate */._$.nullable(),
            'expired-at': classic_schemas/* union */.KCZ([classic_schemas/* null */.chJ().transform(() => 'never'), dates/* isoDate */._$]),
        }),
    })),
});
/**
 * A user’s tokens are listed without a letter of them: if there are several, nobody can tell which it is. Teams and organisations have one each, which is
 * listed nowhere.
 */
async function terraform_age(asked, at, { id, attributes }, { ask, now }) {
    if (attributes['is-service-account'])
        return {};
    const tokens = await told(ask(terraform_request(asked, at, `/users/${id}/authentication-tokens`)), terraform_Tokens);
    const token = only(tokens?.data);
    if (token === undefined)
        return {};
    return {
        createdAt: token.attributes['created-at'],
        lastUsedAt: usedBefore(now, token.attributes['last-used-at']),
        expiresAt: token.attributes['expired-at'],
        handle: token.id,
    };
}

;// CONCATENATED MODULE: ./.compiled/providers/apis/together.js


const together = {
    id: 'together',
    hosts: ['api.together.xyz', 'api.together.ai'],
    inspectors: [
        probe({
            kinds: ['together-api-key', 'together-legacy-key'],
            docs: ['https://docs.together.ai/reference/models-1', 'https://docs.together.ai/docs/error-codes'],
            request: (asked) => ({
                at: asked.instance({
                    names: ['TOGETHER_BASE_URL', 'TOGETHER_API_BASE', 'TOGETHER_AI_BASE_URL'],
                    otherwise: 'https://api.together.xyz',
                }).origin,
                path: '/v1/models',
                headers: bearer(asked),
            }),
            live: { body: classic_schemas/* array */.YOg(classic_schemas/* object */.Ikc({ id: classic_schemas/* string */.YjP() })).min(1) },
            dead: [
                { status: 401, body: classic_schemas/* object */.Ikc({ error: classic_schemas/* object */.Ikc({ message: classic_schemas/* literal */.euz('Unauthorized') }) }) },
                { status: 401, body: classic_schemas/* object */.Ikc({ error: classic_schemas/* object */.Ikc({ code: classic_schemas/* literal */.euz('invalid_api_key') }) }) },
            ],
        }),
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/apis/twilio-login.js


function twilio_login_request(at, path, user, password) {
    const headers = { accept: 'application/json', authorization: basicAuth(user, password) };
    return { at, path: `/2010-04-01/Accounts${path}`, headers };
}
/**
 * Credentials are valid in one region only: https://www.twilio.com/docs/global-infrastructure/manage-regional-api-credentials.
 * Which there are: https://www.twilio.com/docs/twilio-cli/general-usage/regional
 */
const twilio_login_REGIONS = {
    us1: 'https://api.twilio.com',
    ie1: 'https://api.dublin.ie1.twilio.com',
    au1: 'https://api.sydney.au1.twilio.com',
    jp1: 'https://api.tokyo.jp1.twilio.com',
};
function twilio_login_regionsOf({ text }) {
    const named = text('TWILIO_REGION');
    if (named === undefined)
        return Object.values(twilio_login_REGIONS);
    const region = twilio_login_REGIONS[named.toLowerCase()];
    if (region === undefined)
        throw new core_inspection/* Unanswered */.XX('host-unknown');
    return [region];
}
function twilio_login_accountOf({ other }) {
    const found = other('TWILIO_ACCOUNT_SID', 'twilio-account-sid')?.publicPart(/^(AC[0-9a-f]{32})$/);
    if (found === undefined)
        throw new core_inspection/* Unanswered */.XX('incomplete', 'TWILIO_ACCOUNT_SID');
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
    const account = twilio_login_accountOf(asked);
    const idNames = ['twilio-api-key', 'TWILIO_API_KEY', 'TWILIO_API_KEY_SID', 'TWILIO_API_SID'];
    const secretNames = ['twilio-api-secret', 'TWILIO_API_SECRET', 'TWILIO_API_KEY_SECRET'];
    const [key, secret] = kind === 'twilio-api-key' ? [value, other(...secretNames)] : [other(...idNames), value];
    const id = key?.publicPart(/^(SK[0-9a-f]{32})$/);
    if (id === undefined)
        throw new core_inspection/* Unanswered */.XX('incomplete', 'TWILIO_API_KEY');
    if (secret === undefined)
        throw new core_inspection/* Unanswered */.XX('incomplete', 'TWILIO_API_SECRET');
    return { account, id, secret };
}

;// CONCATENATED MODULE: ./.compiled/providers/apis/twilio-account.js




/** Whether a token that the account does not take is wrong, and not the account suspended: its other auth token tells. */
async function isActive(account, { admin }, { ask }) {
    if (admin === undefined)
        return false;
    const Active = classic_schemas/* object */.Ikc({ sid: classic_schemas/* literal */.euz(account), status: classic_schemas/* literal */.euz('active') });
    return ((await told(ask(twilio_login_request(admin.at, `/${account}.json`, account, admin.secret)), Active)) !== undefined);
}
/** https://www.twilio.com/docs/errors/20404 */
const notFound = classic_schemas/* object */.Ikc({ code: classic_schemas/* literal */.euz(20404) });
/**
 * Whether its account is active and has no such key. If it has, the secret may be that of another key; and where keys of another region
 * could be meant, that this one has none says nothing.
 */
async function isGone({ account, id }, asked, tools) {
    const { admin } = asked;
    if (admin === undefined || !twilio_login_regionsOf(asked).every((region) => region === admin.at))
        return false;
    if (!(await isActive(account, asked, tools)))
        return false;
    const reply = await tools.ask(twilio_login_request(admin.at, `/${account}/Keys/${id}.json`, account, admin.secret));
    return fits(reply, { status: 404, body: notFound });
}

;// CONCATENATED MODULE: ./.compiled/providers/apis/twilio.js








/** Also of an account that is suspended: https://www.twilio.com/docs/errors/20003 */
const wrongCredentials = { status: 401, body: classic_schemas/* object */.Ikc({ code: classic_schemas/* literal */.euz(20003) }) };
/** https://www.twilio.com/docs/errors/20008 */
const testCredentials = { status: 403, body: classic_schemas/* object */.Ikc({ code: classic_schemas/* literal */.euz(20008) }) };
const twilio_ofAccounts = {
    kinds: ['twilio-auth-token'],
    docs: [
        'https://www.twilio.com/docs/iam/api/account#fetch-an-account-resource',
        'https://www.twilio.com/docs/errors/20003',
        'https://www.twilio.com/docs/iam/test-credentials',
    ],
    inspect: async (asked, tools) => {
        const account = twilio_login_accountOf(asked);
        const inspection = await inSomeRegion(twilio_login_regionsOf(asked), async (at) => answerTo(await tools.ask(twilio_login_request(at, `/${account}.json`, account, asked.value)), {
            live: { body: classic_schemas/* object */.Ikc({ sid: classic_schemas/* literal */.euz(account) }) },
            limited: [testCredentials],
            dead: [wrongCredentials],
        }));
        if (!isStrange(inspection))
            return inspection;
        return (await isActive(account, asked, tools)) ? inspection : twilio_unproven();
    },
};
/**
 * Only main keys may see accounts and keys, and others get there what an invalid key gets; a list of what calls wait in is
 * open to standard keys too. https://www.twilio.com/docs/iam/api-keys/key-resource-v2010
 */
const twilio_ofKeys = {
    kinds: ['twilio-key-pair', 'twilio-api-secret', 'twilio-api-key'],
    docs: [
        'https://www.twilio.com/docs/voice/api/queue-resource#read-multiple-queue-resources',
        'https://www.twilio.com/docs/iam/api-keys/key-resource-v2010#fetch-a-key-resource',
        'https://www.twilio.com/docs/errors/20003',
        'https://www.twilio.com/docs/errors/70051',
    ],
    inspect: async (asked, tools) => {
        const key = keyOf(asked);
        const inspection = await inSomeRegion(twilio_login_regionsOf(asked), async (at) => {
            const reply = await tools.ask(twilio_login_request(at, `/${key.account}/Queues.json?PageSize=1`, key.id, key.secret));
            const answer = answerTo(reply, {
                live: { body: classic_schemas/* object */.Ikc({ queues: classic_schemas/* array */.YOg(classic_schemas/* unknown */.L5J()) }) },
                dead: [wrongCredentials],
            });
            return answer.answer === 'live' ? twilio_withAge(at, key, asked, tools) : answer;
        });
        if (!isStrange(inspection))
            return inspection;
        return (await isGone(key, asked, tools)) ? (0,core_inspection/* dead */.Tm)('revoked') : twilio_unproven();
    },
};
const twilio = {
    id: 'twilio',
    hosts: Object.values(twilio_login_REGIONS).map((origin) => origin.slice('https://'.length)),
    admin: 'the auth token of the account',
    inspectors: [twilio_ofAccounts, twilio_ofKeys],
};
function twilio_unproven() {
    return (0,core_inspection/* unknown */.L5)('refused', 'it is wrong, or something beside it is, or the account is suspended');
}
const KeyResource = classic_schemas/* object */.Ikc({ sid: classic_schemas/* string */.YjP(), date_created: dates/* isoDate */._$ });
async function twilio_withAge(at, key, { admin }, { ask }) {
    const path = `/${key.account}/Keys/${key.id}.json`;
    const asking = ask(admin?.at === at ? twilio_login_request(at, path, key.account, admin.secret) : twilio_login_request(at, path, key.id, key.secret));
    const resource = await told(asking, KeyResource);
    return (0,core_inspection/* live */.VD)(resource?.sid === key.id ? { createdAt: resource.date_created } : {});
}

;// CONCATENATED MODULE: ./.compiled/providers/apis/upstash.js





/** The second is what Vercel's integration sets. */
const REDIS = ['UPSTASH_REDIS_REST_URL', 'KV_REST_API_URL'];
/** Tokens of other products look alike, and often stand beside one of Redis. */
const OTHERS = /(?:^|_)(?:VECTOR|SEARCH|QSTASH|WORKFLOW|BOX)(?:_|$)/;
const upstash_EMAIL = 'UPSTASH_EMAIL';
const ofDevelopers = probe({
    kinds: ['upstash-api-key'],
    docs: [
        'https://upstash.com/docs/devops/developer-api/authentication',
        'https://upstash.com/docs/devops/developer-api/http_status_codes',
    ],
    request: ({ value, text, user }) => {
        const email = text(upstash_EMAIL) ?? user;
        if (email === undefined)
            throw new core_inspection/* Unanswered */.XX('incomplete', upstash_EMAIL);
        return {
            at: 'https://api.upstash.com',
            path: '/v2/redis/databases',
            headers: { accept: 'application/json', authorization: basicAuth(email, value) },
        };
    },
    live: { body: classic_schemas/* array */.YOg(classic_schemas/* object */.Ikc({ database_id: classic_schemas/* string */.YjP() })).min(1) },
    // "Your API key is wrong", and no body: https://upstash.com/docs/devops/developer-api/http_status_codes
    dead: [{ status: 401 }],
});
const ofDatabases = probe({
    kinds: ['upstash-rest-token'],
    docs: [
        'https://upstash.com/docs/redis/features/restapi',
        'https://upstash.com/docs/redis/troubleshooting/http_unauthorized',
    ],
    costs: 'may count as a command of the database',
    request: (asked) => {
        if (OTHERS.test((0,core_words/* toWords */.x4)(asked.name ?? '')))
            throw new core_inspection/* Unanswered */.XX('no-way');
        if (asked.text(...REDIS) === undefined)
            throw new core_inspection/* Unanswered */.XX('incomplete', REDIS[0]);
        return { at: asked.instance({ names: REDIS }).at, path: '/ping', headers: bearer(asked) };
    },
    live: { body: classic_schemas/* object */.Ikc({ result: classic_schemas/* literal */.euz('PONG') }) },
    dead: [{ status: 401, body: classic_schemas/* object */.Ikc({ error: classic_schemas/* string */.YjP().regex(/^(?:Unauthorized$|WRONGPASS )/) }) }],
});
const upstash = {
    id: 'upstash',
    // Databases have a name of their own below upstash.io; it is Upstash that answers, and shows no headers to whom they belong.
    hosts: ['api.upstash.com', '*.upstash.io'],
    inspectors: [ofDevelopers, ofDatabases],
};

;// CONCATENATED MODULE: ./.compiled/providers/apis/vercel.js






const vercel_API = 'https://api.vercel.com';
/** https://github.com/vercel/sdk/blob/main/docs/models/authtoken.md */
const vercel_Token = classic_schemas/* object */.Ikc({
    token: classic_schemas/* object */.Ikc({
        id: classic_schemas/* string */.YjP(),
        scopes: classic_schemas/* array */.YOg(classic_schemas/* object */.Ikc({ type: classic_schemas/* string */.YjP() })).optional(),
        createdAt: dates/* unixMillis */.b$,
        activeAt: dates/* unixMillis */.b$,
        expiresAt: dates/* unixMillis */.b$.optional(),
        revokedAt: dates/* unixMillis */.b$.optional(),
    }),
});
/** Without `invalidToken` it is a live one that may not see this: https://vercel.com/docs/rest-api/reference/errors */
const vercel_invalid = [
    {
        status: 403,
        body: classic_schemas/* object */.Ikc({ error: classic_schemas/* object */.Ikc({ code: classic_schemas/* literal */.euz('forbidden'), invalidToken: classic_schemas/* literal */.euz(true) }) }),
    },
];
const vercel_ofTokens = {
    kinds: ['vercel-token', 'vercel-integration-token', 'vercel-token-legacy'],
    docs: ['https://vercel.com/docs/rest-api/reference/endpoints/authentication/get-auth-token-metadata'],
    inspect: async (asked, { ask, now }) => {
        const reply = await ask({ at: vercel_API, path: '/v5/user/tokens/current', headers: bearer(asked) });
        const live = { body: vercel_Token, facts: ({ token }) => vercel_told(token, now) };
        const inspection = answerTo(reply, { live, dead: vercel_invalid });
        if (inspection.answer !== 'live')
            return inspection;
        const { revokedAt } = vercel_Token.parse(reply.json).token;
        return revokedAt === undefined ? inspection : (0,core_inspection/* dead */.Tm)('revoked', inspection.facts);
    },
};
/** RFC 7662, which changes nothing: https://vercel.com/docs/sign-in-with-vercel/authorization-server-api */
const ofApps = {
    kinds: ['vercel-app-access-token'],
    docs: ['https://vercel.com/docs/sign-in-with-vercel/authorization-server-api'],
    inspect: async ({ value }, { ask }) => {
        const reply = await ask({
            method: 'POST',
            at: vercel_API,
            path: '/login/oauth/token/introspect',
            headers: { accept: 'application/json', 'content-type': 'application/x-www-form-urlencoded' },
            body: (0,core_secret/* secretText */.yD) `token=${value.derive(encodeURIComponent)}`,
        });
        return answerTo(reply, {
            live: {
                body: classic_schemas/* object */.Ikc({ active: classic_schemas/* literal */.euz(true), iat: dates/* unixSeconds */.Yb, exp: dates/* unixSeconds */.Yb }),
                facts: ({ iat, exp }) => ({ createdAt: iat, expiresAt: exp }),
            },
            dead: [{ status: 200, body: classic_schemas/* object */.Ikc({ active: classic_schemas/* literal */.euz(false) }) }],
        });
    },
};
const ofGateway = probe({
    kinds: ['vercel-api-key'],
    docs: [
        'https://vercel.com/docs/ai-gateway/observability-and-spend/usage',
        'https://github.com/vercel/ai/blob/main/packages/gateway/src/errors/create-gateway-error.ts',
    ],
    request: (asked) => ({ at: 'https://ai-gateway.vercel.sh', path: '/v1/credits', headers: bearer(asked) }),
    live: { body: classic_schemas/* object */.Ikc({ balance: classic_schemas/* string */.YjP(), total_used: classic_schemas/* string */.YjP() }) },
    dead: [{ status: 401, body: classic_schemas/* object */.Ikc({ error: classic_schemas/* object */.Ikc({ type: classic_schemas/* literal */.euz('authentication_error') }) }) }],
});
/** https://github.com/vercel/storage/blob/main/packages/blob/src/api.ts */
const ofBlobs = probe({
    kinds: ['vercel-blob-token'],
    docs: [
        'https://vercel.com/docs/vercel-blob/using-blob-sdk',
        'https://vercel.com/docs/vercel-blob/usage-and-pricing',
    ],
    costs: 'counts as an advanced operation of the store',
    request: (asked) => ({
        at: 'https://vercel.com',
        path: '/api/blob?limit=1',
        headers: { ...bearer(asked), 'x-api-version': '12' },
    }),
    live: { body: classic_schemas/* object */.Ikc({ blobs: classic_schemas/* array */.YOg(classic_schemas/* unknown */.L5J()), hasMore: classic_schemas/* boolean */.zMY() }) },
    // "Access denied, please provide a valid token for this resource"
    dead: [
        {
            status: 403,
            body: classic_schemas/* object */.Ikc({
                error: classic_schemas/* object */.Ikc({ code: classic_schemas/* literal */.euz('forbidden'), message: classic_schemas/* string */.YjP().startsWith('Access denied') }),
            }),
        },
    ],
});
const vercel = {
    id: 'vercel',
    hosts: ['api.vercel.com', 'ai-gateway.vercel.sh', 'vercel.com'],
    inspectors: [vercel_ofTokens, ofApps, ofGateway, ofBlobs],
};
function vercel_told({ id, scopes, createdAt, activeAt, expiresAt }, now) {
    return {
        handle: id,
        createdAt,
        lastUsedAt: usedBefore(now, activeAt),
        expiresAt,
        scopes: scopes?.map(({ type }) => type),
    };
}

;// CONCATENATED MODULE: ./.compiled/providers/apis/xai.js




/** The reference says "Unix timestamp", its examples are dates. */
const time = classic_schemas/* string */.YjP()
    .transform((text) => (/^\d+$/.test(text) ? dates/* unixSeconds */.Yb.parse(Number(text)) : dates/* isoDate */._$.parse(text)))
    .catch(undefined);
/** https://docs.x.ai/docs/api-reference#api-key */
const xai_Key = classic_schemas/* object */.Ikc({
    api_key_id: classic_schemas/* string */.YjP(),
    create_time: time,
    acls: classic_schemas/* array */.YOg(classic_schemas/* string */.YjP()),
    api_key_blocked: classic_schemas/* boolean */.zMY(),
    api_key_disabled: classic_schemas/* boolean */.zMY(),
});
/** https://docs.x.ai/docs/key-information/debugging: a wrong key is a bad request. The text comes with its spaces escaped, or not. */
const xai_incorrect = classic_schemas/* object */.Ikc({
    error: classic_schemas/* string */.YjP().regex(/^Incorrect(?: |%20)API(?: |%20)key(?: |%20)provided\b/),
});
const xai_deaths = [
    { status: 400, body: xai_incorrect },
    { status: 401, body: xai_incorrect },
];
const ofItself = {
    kinds: ['xai-api-key'],
    docs: ['https://docs.x.ai/docs/api-reference#api-key', 'https://docs.x.ai/docs/key-information/debugging'],
    inspect: async (asked, { ask }) => {
        const reply = await ask({ at: 'https://api.x.ai', path: '/v1/api-key', headers: bearer(asked) });
        const inspection = answerTo(reply, { live: { body: xai_Key, facts: xai_told }, dead: xai_deaths });
        if (inspection.answer !== 'live')
            return inspection;
        const { api_key_blocked, api_key_disabled } = xai_Key.parse(reply.json);
        return api_key_blocked || api_key_disabled ? (0,core_inspection/* dead */.Tm)('disabled', inspection.facts) : inspection;
    },
};
const xai = {
    id: 'xai',
    hosts: ['api.x.ai'],
    inspectors: [ofItself],
};
function xai_told({ api_key_id, create_time, acls }) {
    return { handle: api_key_id, createdAt: create_time, scopes: acls };
}

;// CONCATENATED MODULE: ./.compiled/providers/apis/registry.js
// Generated by scripts/generate-registries.ts from the files of this folder; do not edit.















































































const providerApis = [
    airtable,
    algolia,
    anthropic,
    apify,
    asana,
    atlassian,
    aws,
    azure,
    brave,
    browserbase,
    buildkite,
    cerebras,
    circleci,
    clickup,
    cloudflare,
    cohere,
    context7,
    databricks,
    datadog,
    deepseek,
    digitalocean,
    discord,
    dockerHub,
    elevenlabs,
    exa,
    figma,
    firecrawl,
    github,
    gitlab,
    google,
    grafana,
    groq,
    heroku,
    honeycomb,
    hubspot,
    huggingface,
    intercom,
    langfuse,
    langsmith,
    linear,
    mapbox,
    mistral,
    mongodbAtlas,
    mysql,
    neon,
    netlify,
    notion,
    npm,
    okta,
    openai,
    openrouter,
    pagerduty,
    perplexity,
    pinecone,
    plaid,
    postgres,
    postman,
    privateKey,
    redis,
    render,
    replicate,
    resend,
    sendgrid,
    sentry,
    serpapi,
    shopify,
    slack,
    snowflake,
    square,
    stripe,
    supabase,
    tavily,
    telegram,
    terraform,
    together,
    twilio,
    upstash,
    vercel,
    xai,
];

;// CONCATENATED MODULE: ./.compiled/pipeline/age/instance.js



/** Which instance is meant. Throws `Unanswered` if nobody says, or nobody vouches for it. */
function instanceOf({ held, api, own, address: given, named, otherwise }) {
    const vendors = (origin) => (0,destination/* mayReceive */.Pi)(api.hosts, origin);
    const address = given ?? named ?? said(held, own, vendors) ?? otherwise ?? implied(held, own, vendors) ?? placeOf(held);
    const instance = instanceAt(address, [...api.hosts, ...own.map(policy_hosts/* patternOf */.I)]);
    if (named !== undefined && isDeep(instance, own)) {
        throw new core_inspection/* Unanswered */.XX('host-unknown', 'the address is too long for that of an API');
    }
    return instance;
}
/** The host of the policy that the credential’s URL or server is on. */
function instance_homeOf(held, own) {
    const place = placeOf(held);
    const domain = held.domain?.toLowerCase();
    return (own.find((one) => place !== undefined && (0,destination/* mayReceive */.Pi)([(0,policy_hosts/* patternOf */.I)(one)], place)) ??
        own.find((one) => hostIn((0,destination/* originOf */.yv)((0,policy_hosts/* addressOf */.c)(one)) ?? '') === domain));
}
/** The origin of the URL which the credential stands in, unless it has been read otherwise: a `/` in a password begins no path. */
function placeOf({ url, domain }) {
    const origin = url === undefined ? undefined : (0,destination/* originOf */.yv)(url.replace(/^jdbc:/i, ''));
    const host = origin === undefined ? undefined : hostIn(origin);
    return domain === undefined || host === domain.toLowerCase() ? origin : undefined;
}
function hostIn(origin) {
    return origin.replace(/^[^:]*:\/\//, '').replace(/:\d+$/, '');
}
/**
 * That of the URL which the credential stands in, or of its server, if somebody vouches for it; else the one that everything here belongs to. A
 * URL of somebody else (a server that is hosted by another) says nothing about the credential’s own home.
 */
function said(held, own, vendors) {
    const place = placeOf(held);
    if (place !== undefined && vendors(place))
        return place;
    const host = instance_homeOf(held, own) ?? own.find((one) => one.isHome);
    return host && (0,policy_hosts/* addressOf */.c)(host);
}
/**
 * The vendor’s own server that the credential goes to, or the only host of their own that the policy lists. Where there is an instance of
 * everybody, a config that says nothing means that.
 */
function implied({ domain }, own, vendors) {
    if (domain !== undefined && vendors(`https://${domain}`))
        return domain;
    const [home, another] = own.filter((host) => !vendors((0,destination/* originOf */.yv)((0,policy_hosts/* addressOf */.c)(host)) ?? ''));
    return home === undefined || another !== undefined ? undefined : (0,policy_hosts/* addressOf */.c)(home);
}
function instanceAt(address, audience) {
    if (address === undefined)
        throw new core_inspection/* Unanswered */.XX('host-unknown');
    const url = /^[a-z][a-z0-9+.-]*:\/\//i.test(address) ? address : `https://${address}`;
    const origin = (0,destination/* originOf */.yv)(url);
    if (origin === undefined)
        throw new core_inspection/* Unanswered */.XX('host-unknown');
    const [, host = '', port] = /^[^:]+:\/\/(\[[^\]]*\]|[^:]*)(?::(\d+))?$/.exec(origin) ?? [];
    if (!(0,destination/* mayReceive */.Pi)(audience, origin))
        throw new core_inspection/* Unanswered */.XX('host-not-listed', listable(origin, host, port));
    const path = url
        .replace(/^[^:]+:\/\/[^/?#]*/, '')
        .replace(/[?#].*$/s, '')
        .replace(/(?<!\/)\/+$/, '');
    const at = isOfCustomer(origin, audience) ? origin : origin + path;
    return { at, origin, host, port: port === undefined ? undefined : Number(port) };
}
/** A customer may answer on a path of what the vendor has given them, or have a request passed on from there. */
function isOfCustomer(origin, audience) {
    const named = audience.filter((pattern) => !pattern.startsWith('*.'));
    return !(0,destination/* mayReceive */.Pi)(named, origin);
}
/** As the policy would have to list it: what is not asked over HTTP needs its port in any case. */
function listable(origin, host, port) {
    const shown = /^https?:/.test(origin) ? port : (0,destination/* portOf */.HM)(origin);
    return shown === undefined ? host : `${host}:${shown}`;
}
/** No API begins deeper. */
const DEEPEST = 3;
/** Whether a path that the policy does not vouch for may be that of a file which somebody keeps on the host, with an answer in it. */
function isDeep({ at, origin }, own) {
    const listed = own.map(policy_hosts/* addressOf */.c).filter((address) => address !== origin);
    return (!listed.some((address) => `${at}/`.startsWith(`${address}/`)) &&
        at.slice(origin.length).split('/').length - 1 > DEEPEST);
}

;// CONCATENATED MODULE: ./.compiled/pipeline/age/asked.js





/** Among the names that were looked up, the credential’s own. */
const OWN_NAME = Symbol('its own name');
/** A credential as its provider's inspector gets it. `hosts`: what the policy trusts. `looked`: is told what else is looked at, by name or kind. */
function askedOf(held, api, hosts, looked = new Set()) {
    const own = hosts.filter(({ provider }) => provider === api.id);
    const audience = [...api.hosts, ...own.map(policy_hosts/* patternOf */.I)];
    const seal = (value) => core_secret/* Secret */.zh.of(value, audience);
    const home = instance_homeOf(held, own);
    // Of another instance, an administrator knows nothing of this credential.
    const strong = home ?? own.find(({ admin }) => admin !== undefined);
    const others = held.beside.filter(({ value, isStandIn }) => !isStandIn && value !== held.value);
    const text = textOf(held, looked);
    return {
        kind: held.kind,
        value: seal(held.value),
        get name() {
            looked.add(OWN_NAME);
            return held.name;
        },
        user: held.user,
        url: held.url === undefined ? undefined : seal(held.url),
        text,
        other: (...wanted) => {
            for (const one of wanted)
                looked.add(one);
            const found = others.find(({ kind }) => kind !== undefined && wanted.includes(kind))?.value;
            const value = found ?? firstNamed(wanted, others);
            return value === undefined ? undefined : seal(value);
        },
        instance: ({ address, names = [], otherwise }) => instanceOf({
            held,
            api,
            own,
            address,
            named: address === undefined ? text(...names) : undefined,
            otherwise,
        }),
        admin: adminOf(strong),
        account: asked_accountOf(own, strong),
    };
}
/** Names of what tells where a credential belongs: without that, an answer may be one of somewhere else. */
const WHERE = /(?:^|_)(?:URL|URI|ORGURL|BASEURL|HOST|HOSTNAME|ENDPOINT|SITE|DOMAIN|SUBDOMAIN|INSTANCE|BASE|ROOT|SERVER|ADDRESS|REGION|RESIDENCY|ENVIRONMENT)$/;
function textOf({ beside }, looked) {
    const plain = beside.filter(({ isPlain, isStandIn }) => isPlain && !isStandIn);
    const standIns = beside.filter(({ isStandIn }) => isStandIn);
    return (...names) => {
        for (const name of names) {
            looked.add(name);
            // What a reference falls back on is not what it stands for.
            if (WHERE.test(name) && firstNamed([name], standIns) !== undefined) {
                throw new core_inspection/* Unanswered */.XX('host-unknown', `${name} holds no address`);
            }
            const value = firstNamed([name], plain);
            if (value !== undefined)
                return value;
        }
        return undefined;
    };
}
function adminOf(host) {
    return host?.admin && { secret: host.admin, at: (0,policy_hosts/* addressOf */.c)(host) };
}
/** What is said of all hosts; of the credential’s own it counts most. */
function asked_accountOf(own, strong) {
    return Object.assign({}, ...own.map(({ account }) => account), strong?.account);
}
function firstNamed(names, neighbours) {
    for (const wanted of names) {
        const found = neighbours.find(({ name }) => name !== undefined && (0,core_words/* toWords */.x4)(name) === wanted);
        if (found !== undefined && found.value !== '')
            return found.value;
    }
    return undefined;
}

// EXTERNAL MODULE: ./.compiled/core/display.js
var display = __webpack_require__(45895);
// EXTERNAL MODULE: ./.compiled/core/mask.js
var mask = __webpack_require__(12333);
;// CONCATENATED MODULE: ./.compiled/pipeline/age/heard.js


/** Nobody reads more; what is longer is no name of anything. */
const MOST_SCOPES = 200;
const LONGEST_SCOPE = 120;
/** What is shorter stands in many a word that is no secret. */
const SHORTEST_SECRET = 4;
/** An answer as it may be shown: whoever gives it could have written anything into it, the credential itself not excepted. */
function heard(inspection, held) {
    const secrets = secretsOf(held);
    if (inspection.answer === 'unknown') {
        const { detail } = inspection;
        return { ...inspection, detail: detail === undefined ? undefined : shown(detail, secrets) };
    }
    return inspection.facts === undefined
        ? inspection
        : { ...inspection, facts: plain(inspection.facts, secrets) };
}
function plain(facts, secrets) {
    const { createdAt, existedAt, expiresAt, lastUsedAt, scopes, handle } = facts;
    return {
        createdAt: dated(createdAt),
        existedAt: dated(existedAt),
        expiresAt: expiresAt === 'never' ? expiresAt : dated(expiresAt),
        lastUsedAt: dated(lastUsedAt),
        scopes: scopes?.slice(0, MOST_SCOPES).map((scope) => shown(scope, secrets)),
        handle: handle === undefined ? undefined : shown(handle, secrets),
    };
}
/** A date that a calendar has. */
function dated(date) {
    const year = date?.getUTCFullYear() ?? Number.NaN;
    return year >= 1970 && year <= 9999 ? date : undefined;
}
function shown(text, secrets) {
    const hidden = secrets.reduce((rest, secret) => rest.replaceAll(secret, mask/* MASK */.v), text);
    const whole = (0,display/* displayable */.Z)(hidden.slice(0, LONGEST_SCOPE));
    return hidden.length > LONGEST_SCOPE ? `${whole}…` : whole;
}
/** The credential and those beside it, as they are written and as they may have been sent. The longest first, for one may hold another. */
function secretsOf({ value, beside }) {
    const own = [value, ...beside.filter(({ isPlain }) => !isPlain).map((one) => one.value)];
    return [...new Set(own.flatMap((secret) => [secret, heard_decoded(secret)]))]
        .filter(({ length }) => length >= SHORTEST_SECRET)
        .sort((one, other) => other.length - one.length);
}
function heard_decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}

// EXTERNAL MODULE: ./.compiled/providers/registry.js + 285 modules
var registry = __webpack_require__(11690);
;// CONCATENATED MODULE: ./.compiled/pipeline/age/other-sort.js


/**
 * Names of what no API knows, though it looks like a token at many a vendor: what clients prove by that they are who they are, what receivers
 * recognise a sender by, and what is good for one use.
 */
const other_sort_OTHERS = /(?:^|_)(?:(?:CLIENT|CONSUMER|APP|OAUTH|HOOK|SESSION|COOKIE|BYPASS|VERIFICATION)_SECRET|WEBHOOK|SIGNING|REFRESH_TOKEN|VERIFICATION_TOKEN|ENCRYPTION_KEY)(?:_|$)/;
/** Whether a credential that is told by its place alone is called like something that cannot be asked about: to be unknown says nothing of that. */
function isOtherSort({ kind, name, provider, }) {
    if (!other_sort_OTHERS.test((0,core_words/* toWords */.x4)(name ?? '')))
        return false;
    if (kind === undefined)
        return true;
    const own = registry.providers.find(({ id }) => id === provider)?.kinds.find(({ id }) => id === kind);
    return own?.anchors.length === 0 && !/(?:^|-)secret(?:-|$)/.test(kind);
}

;// CONCATENATED MODULE: ./.compiled/pipeline/age/ask.js






/** The API of a credential’s provider; `undefined` if no way to ask is known. */
function ask_apiOf({ provider, url }) {
    const scheme = /^(?:jdbc:)?([a-z][a-z0-9+.-]*):\/\//i.exec(url ?? '')?.[1]?.toLowerCase();
    const byScheme = providerApis.find(({ schemes = [] }) => scheme !== undefined && schemes.includes(scheme));
    return byScheme ?? providerApis.find(({ id }) => id === provider);
}
/** Asks the provider of a credential about it. Never throws: whatever goes wrong is an unknown. `looked`: as in `askedOf`. */
async function inspect(held, { tools, hosts, paid }, looked) {
    const api = ask_apiOf(held);
    const inspector = api?.inspectors.find(({ kinds }) => kinds.includes(held.kind ?? 'named'));
    if (api === undefined || inspector === undefined || isOtherSort(held))
        return (0,core_inspection/* unknown */.L5)('no-way');
    const { costs } = inspector;
    if (costs !== undefined && !paid.includes(api.id))
        return (0,core_inspection/* unknown */.L5)('costs', `asking ${costs}`);
    try {
        return heard(await inspector.inspect(askedOf(held, api, hosts, looked), tools), held);
    }
    catch (error) {
        return heard((0,failed/* failed */.g)(error), held);
    }
}

;// CONCATENATED MODULE: ./.compiled/pipeline/age/combine.js

/** The provider’s word counts before the token’s; only if neither tells when it was made, it counts since when it has been there. */
function ageOfCredential({ token = core_age/* UNKNOWN_AGE */.Ni, inspection, firstSeenAt }, now) {
    const facts = (inspection && 'facts' in inspection ? inspection.facts : undefined) ?? {};
    const { expiresAt, lastUsedAt, scopes } = facts;
    const end = expiresAt instanceof Date ? possible(expiresAt) : undefined;
    return {
        ...made(past(facts.createdAt, now), past(token.issuedAt, now), [
            ['provider', past(facts.existedAt, now)],
            ['git', past(firstSeenAt, now)],
        ]),
        expiresAt: end ?? (expiresAt === 'never' ? undefined : possible(token.expiresAt)),
        neverExpires: expiresAt === 'never',
        lastUsedAt: past(lastUsedAt, now),
        scopes,
        answer: inspection && combine_answerOf(inspection),
    };
}
/** What is known of the secret that a reference names. */
function ageOfSecret(description, now) {
    if (description?.answer !== 'there')
        return { ...core_age/* UNKNOWN_AGE */.Ni, answer: description && absence(description) };
    const { writtenAt, expiresAt, lastReadAt } = description.stored;
    return {
        ...core_age/* UNKNOWN_AGE */.Ni,
        ...made(undefined, undefined, [['store', past(writtenAt, now)]]),
        expiresAt: possible(expiresAt),
        lastUsedAt: past(lastReadAt, now),
    };
}
/** Clocks differ, and authors write any date; from a day that is yet to come nobody can tell anything. */
function past(date, now) {
    return date !== undefined && date.getTime() <= now.getTime() + core_age/* DAY */.d_ ? possible(date) : undefined;
}
/** A date that calendars have. */
function possible(date) {
    const year = date?.getUTCFullYear() ?? Number.NaN;
    return year >= 1970 && year <= 9999 ? date : undefined;
}
function made(created, issued, bounds) {
    if (created !== undefined)
        return { issuedAt: created, existedAt: undefined, source: 'provider' };
    if (issued !== undefined)
        return { issuedAt: issued, existedAt: undefined, source: 'token' };
    const known = bounds.flatMap(([source, date]) => (date === undefined ? [] : [{ source, date }]));
    const [first] = known.sort((one, other) => one.date.getTime() - other.date.getTime());
    return { issuedAt: undefined, existedAt: first?.date, source: first?.source };
}
function combine_answerOf(inspection) {
    switch (inspection.answer) {
        case 'live':
            return { state: 'live', reason: undefined, detail: undefined };
        case 'dead':
            return { state: 'dead', reason: inspection.because, detail: undefined };
        case 'unknown':
            return { state: 'unknown', reason: inspection.reason, detail: inspection.detail };
    }
}
/** A secret that is not there has no answer of its own: the rule for it is another one. */
function absence(description) {
    if (description.answer === 'absent')
        return undefined;
    return { state: 'unknown', reason: description.reason, detail: description.detail };
}

;// CONCATENATED MODULE: ./.compiled/pipeline/age/places.js






/** What comes of a place that tells too little to ask anybody. */
const TOO_LITTLE = ['host-unknown', 'incomplete', 'no-way'];
/**
 * Asks about a credential by one place after another, until it is known: one may say where it belongs, or hold the other half of a pair, and
 * another not. Not to be known somewhere is a death only if all whom the places name do not know it. Places that come to the same question are one.
 */
async function places_inspectAt(places, asking) {
    const api = places.map(ask_apiOf).find((one) => one !== undefined);
    const told = [];
    const views = [];
    // A place that speaks of another provider does not bring the credential to that one too.
    for (const held of places.filter((one) => ask_apiOf(one) === api)) {
        if (views.some(({ of, looked }) => seenAt(held, looked) === seenAt(of, looked)))
            continue;
        const looked = new Set();
        const inspection = await inspect(held, asking, looked);
        if (inspection.answer === 'live' || (inspection.answer === 'dead' && !isStrange(inspection))) {
            return inspection;
        }
        told.push(inspection);
        views.push({ of: held, looked });
    }
    const answers = told.filter((one) => !(one.answer === 'unknown' && TOO_LITTLE.includes(one.reason)));
    return answers.find(({ answer }) => answer === 'unknown') ?? answers[0] ?? told[0] ?? (0,core_inspection/* unknown */.L5)('no-way');
}
function seenAt(held, looked) {
    const { kind, name, user, url, domain, beside } = held;
    const found = beside
        .map((one) => ({ ...one, name: (0,core_words/* toWords */.x4)(one.name ?? '') }))
        .filter((one) => looked.has(one.name) || (one.kind !== undefined && looked.has(one.kind)));
    const own = [kind, isOtherSort(held), looked.has(OWN_NAME) && name];
    return JSON.stringify([own, user, url, domain, found]);
}

;// CONCATENATED MODULE: ./.compiled/pipeline/age/credentials.js






/** The credentials that findings are about. */
function literalsOf({ findings }) {
    const found = new Map();
    for (const finding of findings) {
        const { fingerprint, ruleId } = finding;
        if (fingerprint === undefined || !((0,novelty/* isLiteral */.c)(finding) || ruleId === 'literal-in-history'))
            continue;
        const known = found.get(fingerprint);
        if (known)
            known.push(finding);
        else
            found.set(fingerprint, [finding]);
    }
    return [...found].map(([fingerprint, sites]) => ({ fingerprint, sites }));
}
/** All that is known of one. */
async function credentialOf({ fingerprint, sites }, asking, { gathered, firstSeen, now }) {
    const [first] = sites;
    const places = gathered.credentials.get(fingerprint) ?? [];
    const inspection = asking === undefined ? (0,core_inspection/* unknown */.L5)('offline') : await places_inspectAt(places, asking);
    const firstSeenAt = (await firstSeen)?.credentials.get(fingerprint) ?? earliest(sites);
    return {
        fingerprint,
        kind: 'literal',
        title: first.title,
        provider: first.provider,
        shown: first.redacted ?? '',
        called: undefined,
        names: [],
        secret: undefined,
        hint: undefined,
        perJob: false,
        absence: undefined,
        grants: undefined,
        age: ageOfCredential({ token: first.age ?? core_age/* UNKNOWN_AGE */.Ni, inspection, firstSeenAt }, now),
        firstSeenAt,
        isAbsent: false,
        broadScopes: places.map(ask_apiOf).find((api) => api !== undefined)?.broad ?? [],
        sites,
    };
}
/** The first commit of all that findings name. */
function earliest(sites) {
    const dates = sites.flatMap(({ history }) => history?.first.date.getTime() ?? []);
    return dates.length === 0 ? undefined : new Date(dates.reduce((one, other) => Math.min(one, other)));
}

// EXTERNAL MODULE: ./.compiled/core/finding.js
var core_finding = __webpack_require__(45320);
// EXTERNAL MODULE: ./.compiled/core/phrases.js
var phrases = __webpack_require__(91483);
;// CONCATENATED MODULE: ./.compiled/pipeline/age/messages.js




/** What the finding of its standing says; `undefined` for one that is in time. */
function messageOf(one, policy, now) {
    const { age, standing, tier } = one;
    const allowed = `the tier ${tier} allows ${(0,phrases/* counted */.hS)((0,policy_tiers/* limitOf */.LF)(policy, tier), 'day')}`;
    switch (standing) {
        case 'expired':
            return expired(age);
        case 'revoked':
            return `Its provider no longer takes it: ${core_inspection/* reasons */.Ot[age.answer?.reason ?? 'invalid']}`;
        case 'dangling':
            return `Its store has been asked, and has no such secret${messages_named(one)}`;
        case 'overdue':
            return `It is ${old(age, now)}, and was due on ${due(one)}: ${allowed}`;
        case 'due-soon':
            return one.dueAt?.getTime() === age.expiresAt?.getTime()
                ? `It expires on ${due(one)}`
                : `It is due on ${due(one)}: it is ${old(age, now)}, and ${allowed}`;
        case 'unknown':
            return `${unknown(one, now)}: ${why(one)}`;
        case 'in-time':
            return undefined;
    }
}
/** What to do about an age that nobody knows. */
function remedyOf({ kind, age, called, secret, grants }) {
    const { reason, detail } = age.answer ?? {};
    switch (reason) {
        case 'host-not-listed':
            return `If this host is yours, let the policy list it under \`hosts\`${detail ? `: \`${detail}\`` : ''}.`;
        case 'store-not-listed':
            return 'Let the policy list the store under `stores`, with what may read its metadata.';
        case 'costs':
            return 'Allow it under `paid-probes` in the policy, or replace the credential.';
        case 'refused':
            return grants && `Let what the policy names for the store read its metadata. ${grants}`;
        default:
            return kind === 'reference' && secret === undefined
                ? `Say under \`references\` in the policy which secret \`${called}\` is.`
                : undefined;
    }
}
function expired({ expiresAt, answer }) {
    const by = answer?.reason === 'expired' ? ', says its provider' : '';
    return `It ${expiresAt ? `expired on ${(0,phrases/* day */.vd)(expiresAt)}` : 'has expired'}${by}`;
}
function unknown({ age, tier }, now) {
    return age.existedAt === undefined
        ? 'Nobody knows how old it is'
        : `Nobody knows how old it is, only that it is ${old(age, now)}, which is not enough for the tier ${tier}`;
}
function why({ kind, age, secret }) {
    const { reason, detail } = age.answer ?? {};
    if (reason !== undefined)
        return `${core_inspection/* reasons */.Ot[reason]}${detail === undefined ? '' : ` (${detail})`}`;
    if (kind === 'literal')
        return 'its provider takes it, and does not tell when it was made';
    if (secret === undefined)
        return 'nothing says which secret it names';
    return age.existedAt === undefined
        ? 'its store does not tell when it was written'
        : 'its store tells when it was written, and not when it was made';
}
/** `91 days old (made on 2026-08-27, says its provider)`. */
function old(age, now) {
    const { issuedAt, existedAt } = age;
    const days = (0,phrases/* counted */.hS)((0,core_age/* daysBetween */.YM)((issuedAt ?? existedAt), now), 'day');
    return `${issuedAt ? days : `at least ${days}`} old (${since(age)})`;
}
function since({ issuedAt, existedAt, source }) {
    const date = (0,phrases/* day */.vd)((issuedAt ?? existedAt));
    switch (source) {
        case 'store':
            return `its value has been in the store since ${date}`;
        case 'git':
            return `it has been in the history since ${date}`;
        default:
            return `${issuedAt ? 'made' : 'there already'} on ${date}, says ${source === 'token' ? 'the token itself' : 'its provider'}`;
    }
}
/** A credential that may be older than that was due before. */
function due({ dueAt, age: { existedAt, expiresAt } }) {
    const isBound = existedAt !== undefined && dueAt?.getTime() !== expiresAt?.getTime();
    return `${(0,phrases/* day */.vd)(dueAt)}${isBound ? ' at the latest' : ''}`;
}
function messages_named({ secret, hint, absence }) {
    const path = secret && [secret.scope, secret.name, secret.key].filter(Boolean).join(' ');
    return [
        path === undefined ? '' : `: ${path}`,
        hint === undefined ? '' : `, which ${hint.file}:${hint.line} takes`,
        absence === undefined ? '' : ` (${absence})`,
    ].join('');
}

;// CONCATENATED MODULE: ./.compiled/pipeline/age/findings.js


const RULES = {
    expired: 'expired',
    revoked: 'revoked',
    dangling: 'dangling-reference',
    overdue: 'overdue',
    'due-soon': 'due-soon',
    unknown: 'unknown-age',
    'in-time': undefined,
};
/** The findings that were there, with what is known of ages now, and those that the ages give. */
function withAgeFindings(findings, all, policy, now) {
    const byCredential = new Map(all.map((one) => [one.fingerprint, one]));
    const known = findings.map((finding) => {
        const aged = finding.fingerprint === undefined ? undefined : byCredential.get(finding.fingerprint);
        return aged === undefined ? finding : { ...finding, age: aged.age, tier: aged.tier };
    });
    const there = new Set(known.map(core_finding/* identityOf */.cu));
    const more = all.flatMap((one) => brokenBy(one, policy, now));
    return [...known, ...more.filter((finding) => !there.has((0,core_finding/* identityOf */.cu)(finding)))];
}
function brokenBy(one, policy, now) {
    const { fingerprint, age, tier, title, standing, broad, sites } = one;
    const ruleId = RULES[standing];
    const message = messageOf(one, policy, now);
    const remedy = standing === 'unknown' ? remedyOf(one) : undefined;
    return sites
        .filter(({ ruleId: own }) => own !== 'literal-in-history')
        .flatMap((site) => {
        const place = { ...site, fingerprint, age, tier, title };
        const found = [];
        if (ruleId !== undefined && message !== undefined) {
            const finding = {
                ...(0,core_finding/* alsoBreaks */.QG)(place, ruleId, message),
                ...(remedy === undefined ? {} : { remedy }),
            };
            // A rule about the config is not about one credential.
            found.push(standing === 'dangling' ? { ...finding, fingerprint: undefined, tier: undefined } : finding);
        }
        if (broad.length > 0) {
            found.push((0,core_finding/* alsoBreaks */.QG)(place, 'over-privileged', `It may do more than a server should: ${broad.join(', ')}`));
        }
        return found;
    });
}

// EXTERNAL MODULE: ./.compiled/core/inventory.js
var inventory = __webpack_require__(31809);
;// CONCATENATED MODULE: ./.compiled/pipeline/age/inventory.js




/** What has to be replaced first comes first; of what nobody knows when, the more urgent. */
function inventoryOf(all, policy) {
    const byFile = new Groups(all, ({ file }) => file);
    const byServer = new Groups(all, ({ file, server }) => serverKey(file, server));
    const entries = all.map((one) => {
        const { fingerprint, kind, title, provider, shown, secret, hint, perJob } = one;
        const { tier, age, standing, dueAt, firstSeenAt, sites } = one;
        return {
            ...{ fingerprint, kind, title, provider, shown, secret, hint, perJob },
            ...{
                tier,
                limit: (0,policy_tiers/* limitOf */.LF)(policy, tier),
                age,
                standing,
                dueAt,
                firstSeenAt,
                sites: (0,core_finding/* inOrder */.al)(sites).map(inventory_siteOf),
            },
            sharing: { file: byFile.others(one), server: byServer.others(one) },
        };
    });
    return { entries: entries.sort(byUrgency) };
}
/** Files have servers of the same name. */
function serverKey(file, server) {
    return server === undefined ? undefined : JSON.stringify([file, server]);
}
function byUrgency(one, other) {
    const rank = ({ standing }) => policy_standing/* standings */.ES.indexOf(standing);
    const dead = (entry) => rank(entry) <= policy_standing/* standings */.ES.indexOf('dangling');
    if (dead(one) !== dead(other))
        return dead(one) ? -1 : 1;
    const due = ({ dueAt }) => dueAt?.getTime() ?? Number.POSITIVE_INFINITY;
    if (due(one) !== due(other))
        return due(one) < due(other) ? -1 : 1;
    return (rank(one) - rank(other) ||
        compared(one.sites[0]?.file, other.sites[0]?.file) ||
        lineOf(one) - lineOf(other));
}
function lineOf({ sites }) {
    return sites[0]?.line ?? 0;
}
function compared(one = '', other = '') {
    return one < other ? -1 : one > other ? 1 : 0;
}
function inventory_siteOf({ file, line, column, hosts, server, slot }) {
    return { file, line, column, hosts, server, slot };
}
/** Credentials by what their places have in common. */
class Groups {
    #keyOf;
    #members = new Map();
    constructor(all, keyOf) {
        this.#keyOf = keyOf;
        for (const one of all) {
            for (const key of this.#keysOf(one)) {
                const known = this.#members.get(key) ?? new Set();
                this.#members.set(key, known.add(one.fingerprint));
            }
        }
    }
    /** Fingerprints of the first others in any of its groups. */
    others(one) {
        const found = new Set();
        for (const key of this.#keysOf(one)) {
            for (const fingerprint of this.#members.get(key) ?? []) {
                if (found.size === inventory/* MOST_SHARING */.H)
                    return [...found];
                if (fingerprint !== one.fingerprint)
                    found.add(fingerprint);
            }
        }
        return [...found];
    }
    #keysOf({ sites }) {
        return new Set(sites.flatMap((site) => this.#keyOf(site) ?? []));
    }
}

// EXTERNAL MODULE: ./.compiled/core/minting.js
var minting = __webpack_require__(8165);
// EXTERNAL MODULE: ./.compiled/stores/registry.js + 49 modules
var stores_registry = __webpack_require__(2627);
;// CONCATENATED MODULE: ./.compiled/pipeline/age/named-secret.js
/** What is known where nobody says anything. */
const NOWHERE = {
    secret: undefined,
    location: undefined,
    store: undefined,
    entry: undefined,
    hint: undefined,
    perJob: false,
    unanswered: undefined,
};

// EXTERNAL MODULE: ./.compiled/pipeline/age/workflow-expression.js
var workflow_expression = __webpack_require__(28382);
;// CONCATENATED MODULE: ./.compiled/pipeline/age/hinted-secret.js



/** Repositories whose files count for all others of the organisation, with the secrets of those. */
const SHARED = /\/\.github(?:-private)?$/i;
/** As many lines are named of those that say different things. */
const MAX_LINES = 3;
/** The secret of GitHub that a reference means, as far as the workflows of its repository say that; `undefined` if they do not. */
function hintedSecret({ name, source, site }, context) {
    const { workflows, repository } = context;
    if (source === 'secret' && site.hosts.includes('copilot-coding-agent')) {
        if (SHARED.test(repository ?? ''))
            return undefined;
        // https://docs.github.com/en/copilot/how-tos/copilot-on-github/customize-copilot/customize-cloud-agent/configure-secrets-and-variables
        return kept({ name: name.toUpperCase(), key: 'agents' }, context);
    }
    if (workflows === undefined)
        return undefined;
    if (source === 'variable') {
        const hints = workflows.hints.ofVariable(name);
        // Only a job has that token: whoever starts the server elsewhere has another one in the variable.
        return hints.every(({ secret }) => secret === workflow_expression/* JOB_TOKEN */.I) ? undefined : meant(hints, context);
    }
    if (source !== 'secret')
        return undefined;
    const place = { file: workflows.prefix + site.file, line: site.line };
    const secret = name.toUpperCase();
    if (!site.hosts.includes('gh-aw'))
        return meant(workflows.hints.ofSecretAt(secret, place), context);
    if (secret === workflow_expression/* JOB_TOKEN */.I)
        return { ...NOWHERE, perJob: true };
    // It is compiled into a workflow of YAML: in which environment it runs is best known there.
    return meant(workflows.hints.ofSecret(secret), context) ?? kept({ name: secret }, context);
}
function meant(hints, context) {
    const [first, another] = hints;
    if (first === undefined)
        return undefined;
    const { secret, environment, file, line } = first;
    const hint = { file, line };
    if (another === undefined && secret === workflow_expression/* JOB_TOKEN */.I)
        return { ...NOWHERE, hint, perJob: true };
    if (another !== undefined || (environment !== undefined && environment.name === undefined)) {
        return { ...NOWHERE, unanswered: { answer: 'unknown', reason: 'ambiguous', detail: hinted_secret_listed(hints) } };
    }
    return { ...kept({ name: secret, environment: environment?.name }, context), hint };
}
/** The store itself looks into the environment, the repository and what the organisation shares with it, in this order. */
function kept({ name, environment, key }, { policy, repository }) {
    const entry = policy.stores.find(({ store }) => store === 'github');
    const inside = environment === undefined ? '' : `@${environment}`;
    const scope = repository === undefined ? undefined : repository + inside;
    const secret = { store: entry?.name ?? 'github', scope, name, key };
    const known = { ...NOWHERE, secret, entry, store: stores_registry.stores.find(({ id }) => id === 'github') };
    if (scope !== undefined)
        return { ...known, location: { scope, name, key, version: undefined } };
    const detail = 'what the repository is called on GitHub';
    return { ...known, unanswered: { answer: 'unknown', reason: 'incomplete', detail } };
}
function hinted_secret_listed(hints) {
    const shown = hints.slice(0, MAX_LINES).map(({ secret, environment, file, line }) => {
        const inside = environment && (environment.name === undefined ? 'of some environment' : 'of an environment');
        return [secret, ...(inside === undefined ? [] : [inside]), `in ${file}:${line}`].join(' ');
    });
    const rest = hints.length - shown.length;
    return [...shown, ...(rest > 0 ? [`${rest} more`] : [])].join(', ');
}

;// CONCATENATED MODULE: ./.compiled/pipeline/age/describe.js





/** Which secret a reference means: what the policy says, else what its name itself says, else what workflows say. */
function secretOf(reference, context) {
    const { name } = reference;
    if ((0,minting/* mintingScheme */.O)(name) !== undefined)
        return { ...NOWHERE, perJob: true };
    const { references, stores: entries } = context.policy;
    const mapped = references.get(name);
    if (mapped !== undefined) {
        const entry = entries.find((one) => one.name === mapped.store) ?? describe_only(mapped.store, entries);
        const store = stores_registry.stores.find(({ id }) => id === (entry?.store ?? mapped.store));
        return { ...NOWHERE, secret: mapped, location: { ...mapped, version: undefined }, store, entry };
    }
    for (const store of stores_registry.stores) {
        const location = store.locate?.(name);
        if (location === undefined)
            continue;
        const entry = entries.find((one) => one.store === store.id && holds(store, location, one));
        const { scope, name: called, key } = location;
        const secret = { store: entry?.name ?? store.id, scope, name: called, key };
        return { ...NOWHERE, secret, location, store, entry };
    }
    return hintedSecret(reference, context) ?? NOWHERE;
}
/** Asks the store about a secret, if there is something to ask with. Never throws. `undefined` if nobody says where the secret is. */
async function describe({ location, store, entry, perJob, unanswered }, tools) {
    if (perJob || unanswered !== undefined)
        return unanswered;
    if (location === undefined)
        return undefined;
    if (tools === undefined)
        return { answer: 'unknown', reason: 'offline' };
    if (store === undefined || entry === undefined) {
        return { answer: 'unknown', reason: 'store-not-listed', detail: store?.id };
    }
    try {
        return await store.describe(location, entry.options, tools);
    }
    catch (error) {
        return (0,failed/* failed */.g)(error);
    }
}
/** The only entry of a store that is called by its id, whatever the entry is called. */
function describe_only(id, entries) {
    const [one, another] = entries.filter(({ store }) => store === id);
    return another === undefined ? one : undefined;
}
function holds(store, location, { options }) {
    return store.holds?.(location, options) ?? true;
}

;// CONCATENATED MODULE: ./.compiled/pipeline/age/secrets.js



/** References to the same secret are one, whatever they call it. */
function secrets_secretsOf(options) {
    const found = new Map();
    for (const reference of options.gathered.references) {
        const named = secretOf(reference, options);
        const key = secrets_keyOf(named, reference);
        const known = found.get(key);
        if (known)
            known.references.push(reference);
        else
            found.set(key, { named, references: [reference] });
    }
    return [...found].map(([key, one]) => ({
        ...one,
        fingerprint: options.fingerprints.of(`reference ${key}`),
    }));
}
function secrets_keyOf({ secret, perJob }, { name }) {
    // The parts of a key that is made at launch are one.
    const made = (0,minting/* mintingScheme */.O)(name) === undefined ? [] : [name.replace(/#.*$/, '')];
    if (perJob)
        return JSON.stringify(['per job', ...made]);
    return secret ? JSON.stringify([secret.store, secret.scope, secret.name, secret.key]) : name;
}
/** All that is known of one. */
async function referredOf({ fingerprint, named, references }, { tools, firstSeen, now }) {
    const [first] = references;
    const description = await describe(named, tools);
    const known = (await firstSeen)?.references;
    const seen = references.flatMap(({ text }) => known?.get(text)?.getTime() ?? []);
    return {
        fingerprint,
        kind: 'reference',
        title: first.called,
        provider: first.provider,
        shown: first.written,
        called: first.called,
        names: references.map(({ name }) => name),
        secret: named.secret,
        hint: named.hint,
        perJob: named.perJob,
        absence: description?.answer === 'absent' ? description.detail : undefined,
        grants: named.store?.grants.describe,
        age: ageOfSecret(description, now),
        firstSeenAt: seen.length === 0 ? undefined : new Date(seen.reduce((one, other) => Math.min(one, other))),
        isAbsent: description?.answer === 'absent',
        broadScopes: [],
        sites: references.map(({ site }) => site),
    };
}

;// CONCATENATED MODULE: ./.compiled/pipeline/age/age.js







/** Asks everybody about everything, once, and says how all of it stands with the policy. */
async function ages(options) {
    const { findings, policy, now, firstSeen } = options;
    const notices = [];
    const asking = askingOf(options, notices);
    const literals = literalsOf(options);
    const secrets = secrets_secretsOf(options);
    const progress = counting(literals.length + secrets.length, options.progress);
    // The history first: if it cannot be read, nobody waits for an answer any more, and until then somebody has to catch what it throws.
    const [seen, ...all] = await Promise.all([
        firstSeen,
        ...literals.map((one) => progress(credentialOf(one, asking, options))),
        ...secrets.map((one) => progress(referredOf(one, options))),
    ]);
    if (seen?.isWhole === false)
        notices.push(CUT);
    notices.push(...unreadNotices(options));
    const aged = all.map((one) => judged(one, policy, now));
    return {
        findings: withAgeFindings(findings, aged, policy, now),
        inventory: inventoryOf(aged, policy),
        notices,
        gaps: gapsOf(all),
    };
}
/** Whoever has interrupted the asking still wants to know what is known by then, and must not take it for all. */
function gapsOf(all) {
    const left = all.filter(({ age }) => age.answer?.reason === 'interrupted').length;
    return left === 0
        ? []
        : [
            `Asking was interrupted: nothing is known yet of ${left} of ${all.length} credentials and references.`,
        ];
}
const CUT = 'This clone is shallow: what git tells of ages is less than the whole history would. `fetch-depth: 0` of actions/checkout brings it.';
function unreadNotices({ workflows }) {
    const [first, ...more] = workflows?.unread ?? [];
    if (first === undefined)
        return [];
    const others = more.length === 0 ? '' : ` and ${more.length} more`;
    return [`What ${first}${others} would say about secrets is not known: no workflow could be read there.`];
}
function counting(total, progress) {
    let done = 0;
    return (task) => task.finally(() => progress(++done, total));
}
/** Hosts of the policy with their admin credentials; one that is not there is told, and not used. */
function askingOf({ tools, policy, hosts }, notices) {
    if (tools === undefined)
        return undefined;
    const listed = policy.hosts.map(({ admin, ...host }) => {
        if (admin === undefined)
            return { ...host, admin: undefined };
        try {
            return { ...host, admin: tools.secret(admin, [(0,policy_hosts/* patternOf */.I)(host)]) };
        }
        catch (error) {
            (0,failed/* failed */.g)(error);
            notices.push(`${admin} is not set: ${host.host} is asked without it.`);
            return { ...host, admin: undefined };
        }
    });
    return { tools, hosts: [...listed, ...hosts], paid: policy.paidProbes };
}


/***/ }),

/***/ 28382:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ JOB_TOKEN),
/* harmony export */   a: () => (/* binding */ secretExpressions)
/* harmony export */ });
/* harmony import */ var _actions_expressions_ast__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12049);
/* harmony import */ var _actions_expressions_lexer__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12083);
/* harmony import */ var _actions_expressions_parser__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27085);



/** The token of a job, which is made for it: https://docs.github.com/en/actions/concepts/security/github_token */
const JOB_TOKEN = 'GITHUB_TOKEN';
/** https://docs.github.com/en/actions/reference/workflows-and-actions/contexts */
const CONTEXTS = [
    ...['env', 'github', 'inputs', 'job', 'jobs', 'matrix', 'needs', 'runner', 'secrets', 'steps', 'strategy'],
    'vars',
];
const FUNCTIONS = [{ name: 'hashFiles', minArgs: 1, maxArgs: 255, description: '' }];
/** Whatever secrets there are. */
const ANY = Symbol('any secret');
/** The expressions in a text that hold secrets, in order. */
function secretExpressions(text) {
    const found = [];
    for (let start = text.indexOf('${{'); start !== -1;) {
        const end = endOf(text, start + 3);
        // GitHub takes no text in which an expression does not end.
        if (end === -1)
            return [];
        const secrets = secretsOf(text.slice(start + 3, end));
        if (secrets.length > 0)
            found.push({ start, secrets });
        start = text.indexOf('${{', end + 2);
    }
    return found;
}
/** Where the `}}` is that ends an expression: not one in a string, between single quotes. */
function endOf(text, from) {
    let isString = false;
    for (let at = from; at < text.length; at++) {
        if (text[at] === "'")
            isString = !isString;
        else if (!isString && text[at] === '}' && text[at + 1] === '}')
            return at;
    }
    return -1;
}
function secretsOf(expression) {
    if (!/secrets|github/i.test(expression))
        return [];
    const found = new Set(valuesOf(parsed(expression)));
    return found.has(ANY) ? [] : [...found].filter((name) => name !== ANY);
}
/** `undefined` for what GitHub would not take either. Its parser bounds length and depth by itself. */
function parsed(expression) {
    try {
        const { tokens } = new _actions_expressions_lexer__WEBPACK_IMPORTED_MODULE_1__/* .Lexer */ .JG(expression).lex();
        return new _actions_expressions_parser__WEBPACK_IMPORTED_MODULE_2__/* .Parser */ .i(tokens, [...CONTEXTS], [...FUNCTIONS]).parse();
    }
    catch {
        return undefined;
    }
}
/** The secrets that a value can be or hold. What is only compared, or decides which value it is, is not in it. */
function valuesOf(expr) {
    if (expr instanceof _actions_expressions_ast__WEBPACK_IMPORTED_MODULE_0__/* .Grouping */ .aU)
        return valuesOf(expr.group);
    if (expr instanceof _actions_expressions_ast__WEBPACK_IMPORTED_MODULE_0__/* .Logical */ .oD) {
        return expr.operator.lexeme === '||' ? expr.args.flatMap(valuesOf) : valuesOf(expr.args.at(-1));
    }
    if (expr instanceof _actions_expressions_ast__WEBPACK_IMPORTED_MODULE_0__/* .FunctionCall */ .R6)
        return holders(expr).flatMap(valuesOf);
    if (expr instanceof _actions_expressions_ast__WEBPACK_IMPORTED_MODULE_0__/* .ContextAccess */ .QC)
        return isContext(expr, 'secrets') ? [ANY] : [];
    if (!(expr instanceof _actions_expressions_ast__WEBPACK_IMPORTED_MODULE_0__/* .IndexAccess */ .p_))
        return [];
    const { expr: of, index } = expr;
    const name = index instanceof _actions_expressions_ast__WEBPACK_IMPORTED_MODULE_0__/* .Literal */ .uS ? index.literal.coerceString().toUpperCase() : undefined;
    if (isContext(of, 'secrets'))
        return [name !== undefined && /^[A-Z_]\w{0,254}$/.test(name) ? name : ANY];
    if (isContext(of, 'github'))
        return name === 'TOKEN' ? [JOB_TOKEN] : [];
    return valuesOf(of);
}
/** The arguments that the value of a call is made from. */
function holders({ functionName, args }) {
    switch (functionName.lexeme.toLowerCase()) {
        case 'format':
        case 'fromjson':
        case 'join':
        case 'tojson':
            return args;
        case 'case':
            return args.filter((_, index) => index % 2 === 1 || index === args.length - 1);
        default:
            return [];
    }
}
function isContext(expr, name) {
    return expr instanceof _actions_expressions_ast__WEBPACK_IMPORTED_MODULE_0__/* .ContextAccess */ .QC && expr.name.lexeme.toLowerCase() === name;
}


/***/ }),

/***/ 7291:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ failed)
/* harmony export */ });
/* harmony import */ var _core_inspection_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9351);
/* harmony import */ var _core_secret_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89301);


/** Why there is no answer. Of an error that nobody expected not even the message is kept, which could quote a value. */
function failed(error) {
    if (error instanceof _core_inspection_js__WEBPACK_IMPORTED_MODULE_0__/* .Unanswered */ .XX)
        return (0,_core_inspection_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)(error.reason, error.detail);
    if (error instanceof _core_secret_js__WEBPACK_IMPORTED_MODULE_1__/* .Misdirected */ .YX)
        return (0,_core_inspection_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)('host-not-listed', error.origin);
    const name = error instanceof Error ? error.name : 'no error';
    return (0,_core_inspection_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)('unexpected-reply', `a bug of mcp-rekey: ${name}`);
}


/***/ })

};
