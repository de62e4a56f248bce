export const id = 4489;
export const ids = [4489];
export const modules = {

/***/ 35858:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ changingBy)
/* harmony export */ });
/**
 * `op read`, `op item get`, `op --version`, `bws secret list`: their other words make, change and end things.
 * https://developer.1password.com/docs/cli/reference/, https://bitwarden.com/help/secrets-manager-cli/
 */
function isTelling([first = '', second = '']) {
    return first === 'read' || first === '--version' || ['get', 'list'].includes(second);
}
/** The same tools, but whatever changes something goes another way: over HTTP, in files, in databases, or by programs of others. */
function changingBy(tools, instead) {
    const { databases, programs } = tools;
    const opening = (open) => async (login) => {
        const session = await open(login);
        return {
            query: (...given) => session.query(...given),
            change: instead((...given) => session.change(...given)),
            close: () => session.close(),
        };
    };
    return {
        ...tools,
        change: instead((...given) => tools.change(...given)),
        changeSigned: instead((...given) => tools.changeSigned(...given)),
        replace: instead((...given) => tools.replace(...given)),
        command: instead((...given) => tools.command(...given)),
        programs: {
            run: (program, request) => {
                const run = (...given) => programs.run(...given);
                return (isTelling(request.args) ? run : instead(run))(program, request);
            },
        },
        databases: {
            postgres: opening((login) => databases.postgres(login)),
            mysql: opening((login) => databases.mysql(login)),
            redis: opening((login) => databases.redis(login)),
        },
    };
}


/***/ }),

/***/ 50883:
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

/***/ 857:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HM: () => (/* binding */ portOf),
/* harmony export */   Pi: () => (/* binding */ mayReceive),
/* harmony export */   RZ: () => (/* binding */ isDestinationPattern),
/* harmony export */   lW: () => (/* binding */ isOnThisMachine),
/* harmony export */   yv: () => (/* binding */ originOf)
/* harmony export */ });
/**
 * Where a secret may go. A destination is an origin: `https://api.github.com`, `postgres://db.acme.example:5432`.
 * A pattern is a host, `*.` in front of one for all of its sub-domains, or a host with a port, which any protocol but plain HTTP
 * may speak; `http://` in front allows just that one. A host without a port means HTTPS at its own port. What stays on this machine has
 * destinations of its own.
 */
const ORIGIN = /^([a-z][a-z0-9+.-]*):\/\/(\[[0-9a-f:.]+\]|[a-z0-9._-]+)(?::(\d{1,5}))?$/i;
const PATTERN = /^(http:\/\/)?(\*\.)?(\[[0-9a-f:.]+\]|[a-z0-9._-]+)(?::(\d{1,5}))?$/i;
/** On this machine: what is handed to a program (`program:op`), or stays in this one (`here:age`). Its pattern is itself. */
const LOCAL = /^(?:program|here):[a-z0-9-]+$/;
/** https://www.iana.org/assignments/service-names-port-numbers */
const PORTS = {
    https: '443',
    http: '80',
    postgres: '5432',
    mysql: '3306',
    redis: '6379',
};
/** Whether one of the patterns allows the destination. What is neither a pattern nor an origin allows nothing. */
function mayReceive(patterns, origin) {
    return patterns.some((pattern) => allows(pattern, origin));
}
/** Whether what a pattern allows stays on this machine. */
function isOnThisMachine(pattern) {
    return LOCAL.test(pattern);
}
/** Whether a text is a pattern. */
function isDestinationPattern(text) {
    const [, , , , port] = PATTERN.exec(text) ?? [];
    return PATTERN.test(text) && (port === undefined || (/^[1-9]/.test(port) && Number(port) <= 65_535));
}
/** The origin of a URL, with no port where it is the protocol's own; `undefined` if it is none. */
function originOf(url) {
    const [, scheme, host, port] = 
    // Whoever asks parses the URL anew, where a `\` is another `/`, and letters beyond ASCII become others.
    /^([a-z][a-z0-9+.-]*):\/\/(?:[^/?#\\]*@)?(\[[0-9a-f:.]+\]|[a-z0-9._-]+)(?::(\d{1,5}))?(?=[/?#]|$)/i.exec(url) ?? [];
    if (scheme === undefined || host === undefined)
        return undefined;
    const protocol = scheme.toLowerCase();
    const own = port === undefined || PORTS[protocol] === port;
    return `${protocol}://${host.toLowerCase()}${own ? '' : `:${port}`}`;
}
/** The port that an origin means, whether it says so or not. */
function portOf(origin) {
    const [, scheme = '', , port] = ORIGIN.exec(origin) ?? [];
    const known = port ?? PORTS[scheme.toLowerCase()];
    return known === undefined ? undefined : Number(known);
}
function allows(pattern, origin) {
    if (LOCAL.test(origin))
        return pattern === origin;
    const wanted = PATTERN.exec(pattern);
    const given = ORIGIN.exec(origin);
    if (wanted === null || given === null)
        return false;
    const [, plain, wildcard, host = '', port] = wanted;
    const [, scheme = '', to = '', toPort] = given;
    const protocol = scheme.toLowerCase();
    if ((protocol === 'http') !== (plain !== undefined))
        return false;
    const expected = port ?? PORTS[plain === undefined ? 'https' : 'http'];
    if ((toPort ?? PORTS[protocol]) !== expected)
        return false;
    const [name, suffix] = [to.toLowerCase(), host.toLowerCase()];
    return wildcard === undefined ? name === suffix : name.endsWith(`.${suffix}`) && !name.startsWith('.');
}


/***/ }),

/***/ 9351:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L5: () => (/* binding */ unknown),
/* harmony export */   Ot: () => (/* binding */ reasons),
/* harmony export */   Tm: () => (/* binding */ dead),
/* harmony export */   VD: () => (/* binding */ live),
/* harmony export */   XX: () => (/* binding */ Unanswered),
/* harmony export */   _L: () => (/* binding */ undocumented)
/* harmony export */ });
/** Ends a question to which there will be no answer; whoever asked makes an unknown of it. */
class Unanswered extends Error {
    name = 'Unanswered';
    reason;
    /** As in an `Inspection`. */
    detail;
    constructor(reason, detail) {
        super(detail === undefined ? reason : `${reason}: ${detail}`);
        this.reason = reason;
        this.detail = detail;
    }
}
function live(facts = {}) {
    return { answer: 'live', facts };
}
function dead(because, facts) {
    return facts === undefined ? { answer: 'dead', because } : { answer: 'dead', because, facts };
}
function unknown(reason, detail) {
    return { answer: 'unknown', reason, detail };
}
/** What a reply comes to that nobody documents. */
function undocumented({ status }) {
    return unknown(status === 401 || status === 403 ? 'refused' : 'unexpected-reply', `status ${status}`);
}
/** What each of them means, as it completes "it is known that" or "nobody knows, for". */
const reasons = {
    revoked: 'somebody has revoked it',
    expired: 'its time is over',
    disabled: 'it is switched off, and could be switched on again',
    invalid: 'the provider knows no such credential',
    unreachable: 'no connection came about, or it broke',
    timeout: 'no answer came in time',
    redirected: 'the answer was a redirect, which is not followed',
    'rate-limited': 'the other side wants to be asked less often',
    'provider-error': 'the other side had an error',
    refused: 'the other side would not tell',
    'unexpected-reply': 'the answer is none that the other side documents',
    'host-not-listed': 'it belongs to a host that neither its vendor nor the policy lists',
    'host-unknown': 'nothing says to which host it belongs',
    'store-not-listed': 'the policy lists no such store',
    ambiguous: 'more than one secret could be meant',
    incomplete: 'something that belongs to it is missing',
    costs: 'asking would cost money or tell somebody, and the policy does not allow that',
    'no-way': 'no way to ask is known',
    offline: 'nobody was to be asked',
    interrupted: 'asking was interrupted',
};


/***/ }),

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

/***/ 64911:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jk: () => (/* binding */ repository),
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   Qm: () => (/* binding */ wrong),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   h9: () => (/* binding */ oneOrMore),
/* harmony export */   o_: () => (/* binding */ NAME),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   pq: () => (/* binding */ mapping),
/* harmony export */   vX: () => (/* binding */ unknownKeys),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88532);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26921);
/* harmony import */ var _classify_randomness_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75470);
/* harmony import */ var _closest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70082);



// A schema is used once or twice in a run, and to compile it takes longer than that: a server that is started waits for it.
zod__WEBPACK_IMPORTED_MODULE_1__/* .config */ .$W({ jitless: true });
/** Above this number, where to look them up says more than a list. */
const MAX_LISTED = 20;
/** What somebody else calls something: a line of up to 400 characters. */
const NAME = /^[^\s](?:.{0,398}[^\s])?$/u;
const REPOSITORY = /^[A-Za-z0-9][A-Za-z0-9-]{0,38}\/[A-Za-z0-9_.-]{1,100}$/;
/** One of these words. `where`: what to say in place of a long list. */
function oneOf(name, words, where = '') {
    const allowed = words.length <= MAX_LISTED ? listed(words, 'or') : where;
    return zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(words, { error: wrong(name, allowed, words) });
}
/** A text of this shape; `allowed` describes it. */
function text(name, allowed, shape) {
    return zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP({ error: wrong(name, allowed) }).regex(shape, { error: wrong(name, allowed), abort: true });
}
/** The name of a repository, as GitHub writes it. */
function repository(name, example = 'acme/api') {
    return text(name, `a repository, like ${example}`, REPOSITORY);
}
/** One item or a list of them. */
function oneOrMore(name, item, atLeast) {
    const error = wrong(name, 'one value or a list of them');
    const items = zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(item, { error }).min(atLeast, { error: () => `${name} is an empty list` });
    return zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([item, items], {
        // Of a single value its own schema says what is wrong.
        error: (issue) => (typeof issue.input === 'string' ? messageOf(issue) : error(issue)),
    });
}
/** A list; `name` is that of the list. */
function list(name, item) {
    return zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(item, { error: wrong(name, 'a list') });
}
/** A mapping of exactly these keys. Of unknown keys the message says one line for each, in their order. */
function mapping(name, shape) {
    return zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej(shape, {
        error: (issue) => issue.code === 'unrecognized_keys'
            ? // A mapping takes more keys than it was made with, if it has been extended.
                unknownKeys(name, issue.keys, Object.keys(issue.inst.shape))
            : wrong(name, 'a mapping')(issue),
    });
}
/** A line for each key that a mapping does not take. */
function unknownKeys(name, keys, known) {
    const taken = known.length === 0 ? 'no key' : listed(known, 'and');
    const unknown = (key) => `${['unknown key', ...named(key)].join(' ')}: ${name} takes ${taken}${suggestion(key, known)}`;
    return keys.map(unknown).join('\n');
}
/** Tells what a value must be and, if it is a mistyped word, which one is meant. */
function wrong(name, allowed, words = []) {
    return ({ input }) => {
        if (input === undefined)
            return `${name} is missing: it must be ${allowed}`;
        if (input === null || input === '')
            return `${name} is empty: it must be ${allowed}`;
        if (words.length === 0 || typeof input !== 'string')
            return `${name} must be ${allowed}`;
        return `${[`${name} must be ${allowed}`, ...named(input).map((word) => `not ${word}`)].join(', ')}${suggestion(input, words)}`;
    };
}
/** `a, b and c`. */
function listed(words, conjunction) {
    const [last, ...others] = words.toReversed();
    return others.length === 0 ? (last ?? '') : `${others.toReversed().join(', ')} ${conjunction} ${last}`;
}
/** What the first schema of a union says. */
function messageOf({ errors }) {
    const [[first] = []] = errors;
    return first?.message ?? '';
}
/** The word in quotes, if it is one: of anything else that somebody has pasted nothing is repeated. */
function named(word) {
    return /^[a-z](?:[a-z_-]{0,39})$/i.test(word) && !(0,_classify_randomness_js__WEBPACK_IMPORTED_MODULE_0__/* .looksGenerated */ .At)(word) ? [`"${word}"`] : [];
}
function suggestion(word, words) {
    const meant = (0,_closest_js__WEBPACK_IMPORTED_MODULE_3__/* .closest */ .k)(word, words);
    return meant === undefined ? '' : `; did you mean "${meant}"?`;
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

/***/ 89301:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YX: () => (/* binding */ Misdirected),
/* harmony export */   yD: () => (/* binding */ secretText),
/* harmony export */   zh: () => (/* binding */ Secret)
/* harmony export */ });
/* harmony import */ var _destination_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(857);

const HIDDEN = '[secret]';
/**
 * A value that nobody sees: it shows as `[secret]` wherever it is printed, joined, serialised or logged, and is handed
 * out only for a destination that it was made for. So a mistake in a plug-in ends in an error, and not in a leak.
 */
class Secret {
    #value;
    #audiences;
    constructor(value, audiences) {
        this.#value = value;
        this.#audiences = audiences;
    }
    static of(value, audience) {
        return new Secret(value, [audience]);
    }
    /** The texts and secrets in a row: a secret that may go only where each of its parts may. */
    static join(parts) {
        const secrets = parts.filter((part) => part instanceof Secret);
        const text = parts.map((part) => (part instanceof Secret ? part.#value : part)).join('');
        return new Secret(text, secrets.flatMap((part) => part.#audiences));
    }
    /** The value itself, for who is about to send it to `origin` (`https://api.github.com`). Throws a `Misdirected` for any other. */
    revealTo(origin) {
        if (this.#audiences.every((audience) => (0,_destination_js__WEBPACK_IMPORTED_MODULE_0__/* .mayReceive */ .Pi)(audience, origin)))
            return this.#value;
        throw new Misdirected(origin);
    }
    /** Another form of it (encoded, cut) for the same destinations. */
    derive(change) {
        return new Secret(change(this.#value), this.#audiences);
    }
    /** The first group of the pattern, for a part that the vendor documents as no secret: the id in a key. */
    publicPart(pattern) {
        return pattern.exec(this.#value)?.[1];
    }
    /** Whether both are the same value, whoever may see it. */
    equals(other) {
        return this.#value === other.#value;
    }
    toString() {
        return HIDDEN;
    }
    toJSON() {
        return HIDDEN;
    }
    [Symbol.for('nodejs.util.inspect.custom')]() {
        return HIDDEN;
    }
}
/** A template whose result is a secret: ``secretText`Bearer ${token}` ``. */
function secretText(texts, ...parts) {
    return Secret.join(texts.flatMap((text, index) => (index < parts.length ? [text, parts[index]] : [text])));
}
/** Somebody was about to send a secret to where it does not belong. */
class Misdirected extends Error {
    name = 'Misdirected';
    origin;
    constructor(origin) {
        super(`a secret must not go to ${origin}`);
        this.origin = origin;
    }
}


/***/ }),

/***/ 78910:
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
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./.compiled/providers/apis/probe.js
var probe = __webpack_require__(92350);
;// CONCATENATED MODULE: ./.compiled/providers/apis/airtable.js


const airtable = {
    id: 'airtable',
    hosts: ['api.airtable.com'],
    // https://airtable.com/developers/web/api/scopes
    broad: ['enterprise.*:write', 'enterprise.*:manage', 'workspacesAndBases:manage'],
    inspectors: [
        (0,probe/* probe */.dy)({
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
                headers: (0,probe/* bearer */.CM)(asked),
            }),
            live: {
                body: schemas/* object */.Ikc({ id: schemas/* string */.YjP().startsWith('usr'), scopes: schemas/* array */.YOg(schemas/* string */.YjP()).optional() }),
                facts: ({ scopes }) => ({ scopes }),
            },
            dead: [
                {
                    status: 401,
                    body: schemas/* object */.Ikc({
                        error: schemas/* object */.Ikc({ type: schemas/* literal */.euz(['AUTHENTICATION_REQUIRED', 'UNAUTHORIZED']) }),
                    }),
                },
            ],
        }),
    ],
};

// EXTERNAL MODULE: ./.compiled/core/dates.js
var dates = __webpack_require__(79412);
// EXTERNAL MODULE: ./.compiled/core/secret.js
var core_secret = __webpack_require__(89301);
;// CONCATENATED MODULE: ./.compiled/providers/apis/algolia.js





/** https://www.algolia.com/doc/rest-api/search/get-api-key */
const Key = schemas/* object */.Ikc({ acl: schemas/* array */.YOg(schemas/* string */.YjP()), createdAt: dates/* unixSeconds */.Yb, validity: schemas/* number */.aig().optional() });
const algolia = {
    id: 'algolia',
    hosts: ['*.algolia.net'],
    // https://www.algolia.com/doc/guides/security/api-keys/#rights-and-restrictions
    broad: ['deleteIndex'],
    inspectors: [
        (0,probe/* probe */.dy)({
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
            dead: [{ status: 403, body: schemas/* object */.Ikc({ message: schemas/* literal */.euz('Invalid Application-ID or API key') }) }],
        }),
    ],
};
function applicationOf({ text }) {
    const id = text('ALGOLIA_APP_ID', 'ALGOLIA_APPLICATION_ID', 'ALGOLIA_APPLICATION');
    if (id === undefined || !/^[A-Z0-9]{6,16}$/i.test(id))
        throw new core_inspection/* Unanswered */.XX('incomplete', 'ALGOLIA_APP_ID');
    return id;
}

// EXTERNAL MODULE: ./.compiled/providers/apis/anthropic.js
var anthropic = __webpack_require__(11724);
;// CONCATENATED MODULE: ./.compiled/providers/apis/apify.js


function failure(...types) {
    return schemas/* object */.Ikc({ error: schemas/* object */.Ikc({ type: schemas/* enum */.k5n(types) }) });
}
const ofUsers = {
    // Tokens that are older than the prefix are known by their names only.
    kinds: ['apify-api-token', 'named'],
    docs: ['https://docs.apify.com/api/v2/users-me-get', 'https://docs.apify.com/api/v2#errors'],
    inspect: async (asked, { ask }) => {
        const reply = await ask({ at: 'https://api.apify.com', path: '/v2/users/me', headers: (0,probe/* bearer */.CM)(asked) });
        const inspection = (0,probe/* answerTo */.oy)(reply, {
            live: { body: schemas/* object */.Ikc({ data: schemas/* object */.Ikc({ id: schemas/* string */.YjP() }) }) },
            // https://docs.apify.com/platform/integrations/api#api-tokens-with-limited-permissions
            limited: [{ status: 403, body: failure('insufficient-permissions') }],
            dead: [{ status: 401, body: failure('token-not-valid', 'token-not-found', 'user-or-token-not-found') }],
        });
        return (0,probe/* knownByName */.uJ)(inspection, asked);
    },
};
const apify = { id: 'apify', hosts: ['api.apify.com'], inspectors: [ofUsers] };

;// CONCATENATED MODULE: ./.compiled/providers/apis/asana.js


const asana = {
    id: 'asana',
    hosts: ['app.asana.com'],
    inspectors: [
        (0,probe/* probe */.dy)({
            kinds: ['asana-personal-token'],
            docs: ['https://developers.asana.com/reference/getuser', 'https://developers.asana.com/docs/errors'],
            request: (asked) => ({
                at: 'https://app.asana.com',
                path: '/api/1.0/users/me?opt_fields=gid',
                headers: (0,probe/* bearer */.CM)(asked),
            }),
            live: { body: schemas/* object */.Ikc({ data: schemas/* object */.Ikc({ gid: schemas/* string */.YjP() }) }) },
            // "A valid authentication token was not provided with the request, so the API could not associate a user with the request."
            dead: [
                {
                    status: 401,
                    body: schemas/* object */.Ikc({ errors: schemas/* array */.YOg(schemas/* object */.Ikc({ message: schemas/* literal */.euz('Not Authorized') })).min(1) }),
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

// EXTERNAL MODULE: ./.compiled/providers/apis/basic-auth.js
var basic_auth = __webpack_require__(57133);
// EXTERNAL MODULE: ./.compiled/providers/apis/stronger.js
var stronger = __webpack_require__(30530);
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
const Organisations = schemas/* object */.Ikc({ data: schemas/* array */.YOg(schemas/* object */.Ikc({ id: schemas/* string */.YjP() })) });
/** Bitbucket’s access tokens have the same format, and are unknown here: a refusal says nothing. */
async function ofOrganisation(asked, { ask }) {
    const reply = await ask({ at: GATEWAY, path: '/admin/v1/orgs', headers: (0,probe/* bearer */.CM)(asked) });
    return (0,probe/* answerTo */.oy)(reply, { live: { body: Organisations }, dead: [] });
}
const Myself = schemas/* object */.Ikc({ accountId: schemas/* string */.YjP() });
const refused = (message) => schemas/* object */.Ikc({ code: schemas/* literal */.euz(401), message });
const replies = {
    live: { body: Myself },
    limited: [{ status: 401, body: refused(schemas/* string */.YjP().regex(/scope does not match/)) }],
    // "Returned if the authentication credentials are incorrect or missing."
    dead: [{ status: 401, body: refused(schemas/* literal */.euz('Unauthorized')) }],
};
const Tenant = schemas/* object */.Ikc({ cloudId: schemas/* string */.YjP() });
/** A site refuses tokens with scopes, which are for the gateway; the gateway refuses those without. One that both refuse is invalid. */
async function ofUser(asked, tools) {
    const user = userOf(asked);
    const authorization = (0,basic_auth/* basicAuth */.t)(user, asked.value);
    const { at, isGateway } = siteOf(asked);
    const reply = await tools.ask(myself(at, authorization));
    if (reply.status !== 401 || isGateway)
        return answerOf(reply, asked, tools);
    const tenant = await (0,stronger/* told */.Ev)(tools.ask({ at, path: '/_edge/tenant_info' }), Tenant);
    if (tenant === undefined)
        return (0,core_inspection/* undocumented */._L)(reply);
    return answerOf(await tools.ask(myself(jiraOf(tenant.cloudId), authorization)), asked, tools);
}
function ofJira(inspection, asked) {
    return (0,probe/* isStrange */.bk)(inspection) && isForConfluence(asked)
        ? (0,core_inspection/* unknown */.L5)('refused', 'Jira does not know it, and Confluence is not asked')
        : inspection;
}
function myself(at, authorization) {
    return { at, path: '/rest/api/3/myself', headers: { accept: 'application/json', authorization } };
}
async function answerOf(reply, asked, tools) {
    const inspection = (0,probe/* answerTo */.oy)(reply, replies);
    const account = Myself.safeParse(reply.json).data?.accountId;
    if (inspection.answer !== 'live' || account === undefined)
        return inspection;
    return (0,core_inspection/* live */.VD)(await known(account, asked, tools));
}
const Tokens = schemas/* array */.YOg(schemas/* object */.Ikc({
    id: schemas/* string */.YjP(),
    createdAt: dates/* isoDate */._$,
    lastAccess: dates/* isoDate */._$.nullish(),
    expiry: dates/* isoDate */._$.nullish(),
}));
/** Nothing ties the list to a token but its account: of the tokens that have not ended, it must be the only one. */
async function known(account, { admin }, { ask, now }) {
    if (admin?.at !== GATEWAY)
        return {};
    const path = `/users/${encodeURIComponent(account)}/manage/api-tokens`;
    const headers = (0,probe/* bearer */.CM)({ value: admin.secret });
    const tokens = await (0,stronger/* told */.Ev)(ask({ at: admin.at, path, headers }), Tokens);
    const token = (0,stronger/* only */.j6)(tokens, ({ expiry }) => !expiry || expiry > now);
    if (token === undefined)
        return {};
    return {
        handle: token.id,
        createdAt: token.createdAt,
        expiresAt: token.expiry ?? undefined,
        lastUsedAt: (0,stronger/* usedBefore */.Jn)(now, token.lastAccess),
    };
}

// EXTERNAL MODULE: ./.compiled/providers/apis/aws.js
var aws = __webpack_require__(95461);
// EXTERNAL MODULE: ./.compiled/providers/apis/azure.js + 1 modules
var azure = __webpack_require__(72137);
;// CONCATENATED MODULE: ./.compiled/providers/apis/brave.js


/** The reference shows a list of errors; what comes is a single one. */
function brave_failure(code) {
    const error = schemas/* object */.Ikc({ code: schemas/* literal */.euz(code) });
    return schemas/* union */.KCZ([schemas/* object */.Ikc({ error }), schemas/* object */.Ikc({ errors: schemas/* tuple */.PVZ([error]) })]);
}
const brave = {
    id: 'brave',
    hosts: ['api.search.brave.com'],
    inspectors: [
        (0,probe/* probe */.dy)({
            kinds: ['brave-api-key'],
            docs: ['https://api-dashboard.search.brave.com/api-reference/web/search/get'],
            // There is no question that is free: https://api-dashboard.search.brave.com/documentation/pricing
            costs: 'counts as a search',
            request: ({ value }) => ({
                at: 'https://api.search.brave.com',
                path: '/res/v1/web/search?q=brave&count=1',
                headers: { accept: 'application/json', 'x-subscription-token': value },
            }),
            live: { body: schemas/* object */.Ikc({ type: schemas/* literal */.euz('search') }) },
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
        (0,probe/* probe */.dy)({
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
            live: { body: schemas/* array */.YOg(schemas/* object */.Ikc({ id: schemas/* string */.YjP() })).min(1) },
            // The SDK names it an authentication error, and no more is documented: https://github.com/browserbase/sdk-node#handling-errors
            dead: [{ status: 401 }],
        }),
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/apis/buildkite.js



/** https://buildkite.com/docs/apis/rest-api/access-token#get-the-current-token */
const Token = schemas/* object */.Ikc({
    uuid: schemas/* string */.YjP(),
    scopes: schemas/* array */.YOg(schemas/* string */.YjP()),
    created_at: schemas/* string */.YjP().optional(),
});
const buildkite = {
    id: 'buildkite',
    hosts: ['api.buildkite.com'],
    // Not limited by any scope: https://buildkite.com/docs/apis/managing-api-tokens#token-scopes
    broad: ['graphql'],
    inspectors: [
        (0,probe/* probe */.dy)({
            kinds: ['buildkite-api-token'],
            docs: [
                'https://buildkite.com/docs/apis/rest-api/access-token#get-the-current-token',
                'https://buildkite.com/docs/apis/rest-api#authentication',
            ],
            request: (asked) => ({
                at: 'https://api.buildkite.com',
                path: '/v2/access-token',
                headers: (0,probe/* bearer */.CM)(asked),
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
                    body: schemas/* object */.Ikc({
                        message: schemas/* string */.YjP().startsWith('Authentication required. Please supply a valid API Access Token'),
                    }),
                },
            ],
        }),
    ],
};

// EXTERNAL MODULE: ./.compiled/providers/apis/models.js
var models = __webpack_require__(95204);
;// CONCATENATED MODULE: ./.compiled/providers/apis/cerebras.js



const cerebras = {
    id: 'cerebras',
    hosts: ['api.cerebras.ai'],
    inspectors: [
        (0,probe/* probe */.dy)({
            kinds: ['cerebras-api-key'],
            docs: [
                'https://inference-docs.cerebras.ai/api-reference/models',
                'https://inference-docs.cerebras.ai/support/error',
            ],
            request: (asked) => ({ at: 'https://api.cerebras.ai', path: '/v1/models', headers: (0,probe/* bearer */.CM)(asked) }),
            live: { body: models/* Models */.B },
            dead: [{ status: 401, body: schemas/* object */.Ikc({ code: schemas/* literal */.euz('wrong_api_key') }) }],
        }),
    ],
};

// EXTERNAL MODULE: ./.compiled/providers/apis/usual-instance.js
var usual_instance = __webpack_require__(19672);
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
        const inspection = await (0,usual_instance/* atInstance */.R)(asked, HOME, async ({ origin }) => (0,probe/* answerTo */.oy)(await ask({
            at: origin,
            path: '/api/v2/me',
            headers: { accept: 'application/json', 'circle-token': value },
        }), {
            live: { body: schemas/* object */.Ikc({ id: schemas/* string */.YjP(), login: schemas/* string */.YjP() }) },
            dead: [{ status: 401, body: schemas/* object */.Ikc({ message: schemas/* literal */.euz('Invalid token provided.') }) }],
        }));
        // Tokens of projects once had the same format, and are let in nowhere in this version of the API.
        const isSure = !(0,probe/* isStrange */.bk)(inspection) || kind === 'circleci-personal-token';
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
        (0,probe/* probe */.dy)({
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
            live: { body: schemas/* object */.Ikc({ user: schemas/* object */.Ikc({ id: schemas/* number */.aig() }) }) },
            // "Token not found"; other codes are about teams that have not let it in.
            dead: [
                {
                    status: 401,
                    body: schemas/* object */.Ikc({ ECODE: schemas/* literal */.euz(['OAUTH_019', 'OAUTH_021', 'OAUTH_025', 'OAUTH_077']) }),
                },
            ],
        }),
    ],
};

// EXTERNAL MODULE: ./.compiled/providers/apis/cloudflare.js
var cloudflare = __webpack_require__(29789);
;// CONCATENATED MODULE: ./.compiled/providers/apis/cohere.js


const cohere = {
    id: 'cohere',
    hosts: ['api.cohere.com', 'api.cohere.ai'],
    inspectors: [
        (0,probe/* probe */.dy)({
            kinds: ['cohere-api-key'],
            docs: ['https://docs.cohere.com/reference/list-models', 'https://docs.cohere.com/reference/errors'],
            request: (asked) => ({
                at: asked.instance({
                    names: ['CO_API_URL', 'COHERE_BASE_URL', 'COHERE_API_URL'],
                    otherwise: 'https://api.cohere.com',
                }).origin,
                path: '/v1/models?page_size=1',
                headers: (0,probe/* bearer */.CM)(asked),
            }),
            live: { body: schemas/* object */.Ikc({ models: schemas/* array */.YOg(schemas/* object */.Ikc({ name: schemas/* string */.YjP() })) }) },
            dead: [{ status: 401, body: schemas/* object */.Ikc({ message: schemas/* literal */.euz('invalid api token') }) }],
        }),
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/apis/context7.js


/** https://context7.com/docs/api-reference/metrics/get-library-usage-metrics */
function context7_failure(...errors) {
    return schemas/* object */.Ikc({ error: schemas/* enum */.k5n(errors) });
}
const context7 = {
    id: 'context7',
    hosts: ['context7.com'],
    inspectors: [
        (0,probe/* probe */.dy)({
            kinds: ['context7-api-key'],
            docs: ['https://context7.com/docs/api-reference/metrics/get-library-usage-metrics'],
            // Searching counts, and is answered without a key as well; this is neither.
            request: (asked) => ({
                at: 'https://context7.com',
                path: '/api/v2/libs/metrics?libraryId=/upstash/context7&days=1',
                headers: (0,probe/* bearer */.CM)(asked),
            }),
            live: { body: schemas/* object */.Ikc({ total: schemas/* object */.Ikc({ mcp: schemas/* number */.aig() }) }) },
            // The library belongs to somebody else, which is the rule.
            limited: [
                { status: 403, body: context7_failure('forbidden', 'access_denied') },
                { status: 404, body: context7_failure('team_not_found') },
            ],
            dead: [{ status: 401, body: context7_failure('invalid_api_key') }],
        }),
    ],
};

// EXTERNAL MODULE: ./.compiled/providers/apis/databricks.js
var databricks = __webpack_require__(4564);
// EXTERNAL MODULE: ./.compiled/providers/apis/datadog.js + 1 modules
var datadog = __webpack_require__(58895);
;// CONCATENATED MODULE: ./.compiled/providers/apis/deepseek.js



const deepseek = {
    id: 'deepseek',
    hosts: ['api.deepseek.com'],
    inspectors: [
        (0,probe/* probe */.dy)({
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
                headers: (0,probe/* bearer */.CM)(asked),
            }),
            live: { body: models/* Models */.B },
            dead: [
                { status: 401, body: schemas/* object */.Ikc({ error: schemas/* object */.Ikc({ type: schemas/* literal */.euz('authentication_error') }) }) },
            ],
        }),
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/apis/digitalocean.js



/** What the vendor’s own client asks when somebody logs in with a token: https://github.com/digitalocean/doctl/blob/main/do/oauth.go */
const TokenInfo = schemas/* object */.Ikc({
    resource_owner_id: schemas/* number */.aig(),
    scopes: schemas/* array */.YOg(schemas/* string */.YjP()),
    created_at: dates/* unixSeconds */.Yb,
});
const digitalocean = {
    id: 'digitalocean',
    hosts: ['cloud.digitalocean.com'],
    // https://docs.digitalocean.com/reference/api/scopes/
    broad: ['write'],
    inspectors: [
        (0,probe/* probe */.dy)({
            kinds: ['digitalocean-pat', 'digitalocean-oauth-token'],
            docs: [
                'https://github.com/digitalocean/doctl/blob/main/do/oauth.go',
                'https://docs.digitalocean.com/reference/api/reference/oauth/',
            ],
            request: (asked) => ({
                at: 'https://cloud.digitalocean.com',
                path: '/v1/oauth/token/info',
                headers: (0,probe/* bearer */.CM)(asked),
            }),
            live: {
                body: TokenInfo,
                facts: ({ scopes, created_at }) => ({ createdAt: created_at, scopes }),
            },
            dead: [{ status: 401, body: schemas/* object */.Ikc({ id: schemas/* string */.YjP().regex(/^unauthorized$/i) }) }],
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
const code = (...codes) => schemas/* object */.Ikc({ code: schemas/* literal */.euz([...codes]) });
const discord = {
    id: 'discord',
    hosts: ['discord.com'],
    inspectors: [
        (0,probe/* probe */.dy)({
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
            live: { body: schemas/* object */.Ikc({ id: schemas/* string */.YjP(), username: schemas/* string */.YjP() }) },
            dead: [
                { status: 401, body: code(40001) },
                { status: 401, body: schemas/* object */.Ikc({ code: schemas/* literal */.euz(0), message: schemas/* literal */.euz('401: Unauthorized') }) },
            ],
        }),
        (0,probe/* probe */.dy)({
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
            live: { body: schemas/* object */.Ikc({ id: schemas/* string */.YjP(), type: schemas/* number */.aig(), channel_id: schemas/* string */.YjP().nullable() }) },
            dead: [
                { status: 404, body: code(10015), because: 'revoked' },
                { status: 401, body: code(50027) },
            ],
        }),
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/apis/docker-hub.js





/** In other words, with this status, it wants another way to log in, or has failed: https://github.com/docker/hub-feedback/issues/2227 */
const incorrect = schemas/* literal */.euz('Incorrect authentication credentials');
const refusal = schemas/* union */.KCZ([schemas/* object */.Ikc({ detail: incorrect }), schemas/* object */.Ikc({ message: incorrect })]);
const dockerHub = {
    id: 'docker-hub',
    hosts: ['hub.docker.com'],
    inspectors: [
        (0,probe/* probe */.dy)({
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
            live: { body: schemas/* object */.Ikc({ access_token: schemas/* string */.YjP() }) },
            // A second factor is wanted: https://docs.docker.com/reference/api/hub/latest/#tag/authentication-api/operation/PostUsers2FALogin
            limited: [{ status: 401, body: schemas/* object */.Ikc({ login_2fa_token: schemas/* string */.YjP() }) }],
            dead: [{ status: 401, body: refusal }],
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

// EXTERNAL MODULE: ./.compiled/providers/apis/elevenlabs.js
var elevenlabs = __webpack_require__(69703);
// EXTERNAL MODULE: ./.compiled/providers/apis/exa.js
var exa = __webpack_require__(92980);
// EXTERNAL MODULE: ./.compiled/providers/apis/figma.js
var figma = __webpack_require__(84100);
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
    inspect: (asked, { ask }) => (0,usual_instance/* atInstance */.R)(asked, firecrawl_HOME, async ({ at }) => (0,probe/* answerTo */.oy)(await ask({ at, path: '/v2/team/credit-usage', headers: (0,probe/* bearer */.CM)(asked) }), {
        live: {
            body: schemas/* object */.Ikc({ success: schemas/* literal */.euz(true), data: schemas/* object */.Ikc({ remainingCredits: schemas/* number */.aig() }) }),
        },
        dead: [
            {
                status: 401,
                body: schemas/* object */.Ikc({ success: schemas/* literal */.euz(false), error: schemas/* literal */.euz('Unauthorized: Invalid token') }),
            },
        ],
    })),
};
const firecrawl = {
    id: 'firecrawl',
    hosts: ['api.firecrawl.dev', 'mcp.firecrawl.dev'],
    inspectors: [ofTeams],
};

// EXTERNAL MODULE: ./.compiled/providers/apis/github.js
var github = __webpack_require__(55561);
// EXTERNAL MODULE: ./.compiled/providers/apis/gitlab.js + 2 modules
var gitlab = __webpack_require__(88504);
// EXTERNAL MODULE: ./.compiled/providers/apis/google.js
var google = __webpack_require__(15477);
// EXTERNAL MODULE: ./.compiled/providers/apis/grafana.js
var grafana = __webpack_require__(28436);
;// CONCATENATED MODULE: ./.compiled/providers/apis/groq.js



const groq = {
    id: 'groq',
    hosts: ['api.groq.com'],
    inspectors: [
        (0,probe/* probe */.dy)({
            kinds: ['groq-api-key'],
            docs: [
                'https://console.groq.com/docs/api-reference#models-list',
                'https://console.groq.com/docs/errors',
            ],
            request: (asked) => ({
                at: 'https://api.groq.com',
                path: '/openai/v1/models',
                headers: (0,probe/* bearer */.CM)(asked),
            }),
            live: { body: models/* Models */.B },
            dead: [{ status: 401, body: schemas/* object */.Ikc({ error: schemas/* object */.Ikc({ code: schemas/* literal */.euz('invalid_api_key') }) }) }],
        }),
    ],
};

// EXTERNAL MODULE: ./.compiled/providers/apis/heroku.js
var heroku = __webpack_require__(38422);
// EXTERNAL MODULE: ./.compiled/providers/apis/regions.js
var regions = __webpack_require__(61729);
;// CONCATENATED MODULE: ./.compiled/providers/apis/honeycomb.js


const honeycomb = {
    id: 'honeycomb',
    hosts: ['api.honeycomb.io', 'api.eu1.honeycomb.io'],
    inspectors: [
        (0,regions/* regionalProbe */.e)({
            kinds: ['honeycomb-ingest-key', 'honeycomb-configuration-key', 'honeycomb-classic-key'],
            docs: ['https://api-docs.honeycomb.io/api/auth', 'https://docs.honeycomb.io/api/errors'],
            regions: regionsOf,
            request: ({ value }, at) => ({
                at,
                path: '/1/auth',
                headers: { accept: 'application/json', 'x-honeycomb-team': value },
            }),
            live: {
                body: schemas/* object */.Ikc({
                    team: schemas/* object */.Ikc({ slug: schemas/* string */.YjP() }),
                    api_key_access: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* boolean */.zMY()),
                }),
                facts: ({ api_key_access }) => ({
                    scopes: Object.keys(api_key_access).filter((scope) => api_key_access[scope]),
                }),
            },
            dead: [
                {
                    status: 401,
                    body: schemas/* object */.Ikc({ error: schemas/* literal */.euz('unknown API key - check your credentials') }),
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
const hubspot_failed = (category) => schemas/* object */.Ikc({ status: schemas/* literal */.euz('error'), category: schemas/* literal */.euz(category) });
const hubspot = {
    id: 'hubspot',
    hosts: ['api.hubapi.com'],
    inspectors: [
        (0,probe/* probe */.dy)({
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
                headers: { ...(0,probe/* bearer */.CM)(asked), 'content-type': 'application/json' },
                body: (0,core_secret/* secretText */.yD) `{"tokenKey":${asked.value.derive((token) => JSON.stringify(token))}}`,
            }),
            live: {
                body: schemas/* object */.Ikc({ hubId: schemas/* number */.aig(), scopes: schemas/* array */.YOg(schemas/* string */.YjP()) }),
                facts: ({ scopes }) => ({ scopes }),
            },
            dead: [
                { status: 401, body: hubspot_failed('INVALID_AUTHENTICATION') },
                { status: 401, body: hubspot_failed('EXPIRED_AUTHENTICATION'), because: 'expired' },
            ],
        }),
    ],
};

// EXTERNAL MODULE: ./.compiled/providers/apis/huggingface.js
var huggingface = __webpack_require__(44418);
;// CONCATENATED MODULE: ./.compiled/providers/apis/intercom.js



/** https://developers.intercom.com/docs/references/introduction#regional-endpoints */
const REGIONS = ['https://api.intercom.io', 'https://api.eu.intercom.io', 'https://api.au.intercom.io'];
const invalid = schemas/* object */.Ikc({
    type: schemas/* literal */.euz('error.list'),
    errors: schemas/* array */.YOg(schemas/* object */.Ikc({ code: schemas/* literal */.euz('unauthorized'), message: schemas/* literal */.euz('Access Token Invalid') }))
        .min(1),
});
const intercom = {
    id: 'intercom',
    hosts: ['api.intercom.io', 'api.eu.intercom.io', 'api.au.intercom.io'],
    inspectors: [
        (0,regions/* regionalProbe */.e)({
            kinds: ['intercom-access-token'],
            docs: ['https://developers.intercom.com/docs/references/rest-api/api.intercom.io/admins/identifyadmin'],
            regions: () => REGIONS,
            request: (asked, at) => ({ at, path: '/me', headers: (0,probe/* bearer */.CM)(asked) }),
            live: { body: schemas/* object */.Ikc({ type: schemas/* string */.YjP(), id: schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig()]) }) },
            dead: [{ status: 401, body: invalid }],
        }),
    ],
};

// EXTERNAL MODULE: ./.compiled/providers/apis/key-list.js
var key_list = __webpack_require__(16916);
;// CONCATENATED MODULE: ./.compiled/providers/apis/langfuse.js








/** Where it is told that a key is no good, the same reply reminds of the host: https://github.com/langfuse/langfuse/issues/3634 */
const deaths = [
    { status: 401, body: schemas/* object */.Ikc({ message: schemas/* string */.YjP().startsWith('Invalid credentials.') }) },
];
const Projects = schemas/* object */.Ikc({ data: schemas/* array */.YOg(schemas/* object */.Ikc({ id: schemas/* string */.YjP() })).length(1) });
/** https://api.reference.langfuse.com/#tag/projects/get/api/public/projects/{projectId}/apiKeys */
const Keys = schemas/* object */.Ikc({
    apiKeys: schemas/* array */.YOg(schemas/* object */.Ikc({
        id: schemas/* string */.YjP(),
        publicKey: schemas/* string */.YjP(),
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
        const authorization = (0,basic_auth/* basicAuth */.t)(publicKey, asked.value);
        return (0,usual_instance/* atInstance */.R)(asked, langfuse_HOME, async ({ at }) => {
            const reply = await tools.ask(request(at, '/api/public/projects', authorization));
            const inspection = (0,probe/* answerTo */.oy)(reply, { live: { body: Projects }, dead: deaths });
            if (inspection.answer !== 'live')
                return inspection;
            return withRow(inspection, Projects.parse(reply.json).data[0].id, publicKey, asked, tools);
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
async function withRow(inspection, project, publicKey, { admin }, { ask, now }) {
    if (admin === undefined)
        return inspection;
    const path = `/api/public/projects/${encodeURIComponent(project)}/apiKeys`;
    const rows = await (0,key_list/* allRows */.P)(() => ask(request(admin.at, path, (0,basic_auth/* basicAuthOf */.A)(admin.secret))), Keys);
    const row = (0,stronger/* only */.j6)(rows, (key) => key.publicKey === publicKey);
    if (row === undefined)
        return inspection;
    const { id, createdAt, expiresAt, lastUsedAt } = row;
    return (0,core_inspection/* live */.VD)({ handle: id, createdAt, expiresAt, lastUsedAt: (0,stronger/* usedBefore */.Jn)(now, lastUsedAt) });
}
function request(at, path, authorization) {
    return { at, path, headers: { accept: 'application/json', authorization } };
}

;// CONCATENATED MODULE: ./.compiled/providers/apis/langsmith.js






/** https://docs.langchain.com/langsmith/smith-api/api-key/get-api-keys; whoever lists keys has one, so that there is at least that. */
const langsmith_Keys = schemas/* array */.YOg(schemas/* object */.Ikc({ id: schemas/* string */.YjP(), short_key: schemas/* string */.YjP(), created_at: dates/* isoDate */._$, expires_at: dates/* isoDate */._$ }))
    .min(1);
const langsmith_deaths = [
    { status: 401, body: schemas/* object */.Ikc({ detail: schemas/* literal */.euz('Invalid token') }) },
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
        return (0,usual_instance/* atInstance */.R)(asked, langsmith_HOME, async ({ at }) => {
            const reply = await ask({
                at: at.replace(/\/api(?:\/v1)?$/, ''),
                path: PATHS[kind ?? ''],
                headers: { accept: 'application/json', 'x-api-key': value },
            });
            return (0,probe/* answerTo */.oy)(reply, { live: { body: langsmith_Keys, facts: (rows) => factsOf(rows, value) }, dead: langsmith_deaths });
        });
    },
};
const langsmith = {
    id: 'langsmith',
    // https://docs.langchain.com/langsmith/create-account-api-key#configure-the-sdk
    hosts: ['api.smith.langchain.com', 'eu.api.smith.langchain.com'],
    inspectors: [ofThemselves],
};
function factsOf(rows, value) {
    const row = (0,stronger/* only */.j6)(rows, ({ short_key }) => (0,key_list/* isShortFor */.E)(value, short_key));
    return row === undefined ? {} : { handle: row.id, createdAt: row.created_at, expiresAt: row.expires_at };
}

// EXTERNAL MODULE: ./.compiled/providers/apis/linear.js
var linear = __webpack_require__(5299);
;// CONCATENATED MODULE: ./.compiled/providers/apis/mapbox.js






/** https://docs.mapbox.com/api/accounts/tokens/#retrieve-a-token */
const mapbox_code = (...codes) => schemas/* object */.Ikc({ code: schemas/* literal */.euz([...codes]) });
const Valid = schemas/* object */.Ikc({
    code: schemas/* literal */.euz('TokenValid'),
    token: schemas/* object */.Ikc({
        user: schemas/* string */.YjP(),
        authorization: schemas/* string */.YjP().optional(),
        created: dates/* isoDate */._$.optional(),
        expires: dates/* isoDate */._$.optional(),
        scopes: schemas/* array */.YOg(schemas/* string */.YjP()).optional(),
    }),
});
const ofTokens = {
    kinds: ['mapbox-secret-token', 'mapbox-temporary-token'],
    docs: [
        'https://docs.mapbox.com/api/accounts/tokens/#retrieve-a-token',
        'https://docs.mapbox.com/api/accounts/tokens/#list-tokens',
    ],
    inspect: async ({ value }, tools) => {
        const reply = await tools.ask(mapbox_request('/tokens/v2', value));
        const inspection = (0,probe/* answerTo */.oy)(reply, {
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
        return withAge(valid.data.token, value, tools);
    },
};
const mapbox = {
    id: 'mapbox',
    hosts: ['api.mapbox.com'],
    broad: ['tokens:write'],
    inspectors: [ofTokens],
};
const mapbox_Tokens = schemas/* array */.YOg(schemas/* object */.Ikc({ id: schemas/* string */.YjP(), created: dates/* isoDate */._$, scopes: schemas/* array */.YOg(schemas/* string */.YjP()).optional() }));
/** A token with `tokens:read` may see the list in which it is. */
async function withAge({ user, authorization }, value, { ask }) {
    const asking = ask(mapbox_request(`/tokens/v2/${encodeURIComponent(user)}`, value, '&limit=100'));
    const found = (0,stronger/* only */.j6)(await (0,stronger/* told */.Ev)(asking, mapbox_Tokens), ({ id }) => id === authorization);
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
        (0,probe/* probe */.dy)({
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
                    headers: (0,probe/* bearer */.CM)(asked),
                };
            },
            live: { body: models/* Models */.B },
            dead: [{ status: 401, body: schemas/* object */.Ikc({ detail: schemas/* literal */.euz('Unauthorized') }) }],
        }),
    ],
};

// EXTERNAL MODULE: ./.compiled/providers/apis/mongodb-atlas.js + 1 modules
var mongodb_atlas = __webpack_require__(83438);
// EXTERNAL MODULE: ./.compiled/core/databases.js
var core_databases = __webpack_require__(50883);
// EXTERNAL MODULE: ./.compiled/core/destination.js
var destination = __webpack_require__(857);
// EXTERNAL MODULE: ./.compiled/providers/apis/database-url.js
var database_url = __webpack_require__(30027);
;// CONCATENATED MODULE: ./.compiled/providers/apis/database.js



const PASSWORDS = /(?:PASSWORD|PASSWD|PASSPHRASE|PASS|PWD|PW)$/;
/** The login that a password belongs to, by the connection string that it stands in or the variables beside it. */
function loginOf(asked, family) {
    const { name, url, value } = asked;
    const stem = stemOf(name, family, url !== undefined);
    const said = url === undefined
        ? addressBeside(asked, family, stem)
        : (0,database_url/* addressIn */._Q)((pattern) => url.publicPart(pattern), family.schemes);
    if (said === undefined || !database_url/* HOST */.jg.test(said.host))
        throw new core_inspection/* Unanswered */.XX('host-unknown');
    const port = literal(said.port ?? `${family.port}`, 'port');
    const { host, port: unusual } = asked.instance({ address: `${family.protocol}://${said.host}:${port}` });
    const user = said.user ?? (0,database_url/* decoded */.DH)(asked.user) ?? beside(asked, [stem, ...family.stems], USER) ?? family.user;
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
    const inUrl = url === undefined ? undefined : (0,database_url/* addressIn */._Q)((pattern) => pattern.exec(url)?.[1], schemes);
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
    return place === 'pair' ? value : value.derive(database_url/* decoded */.DH);
}

// EXTERNAL MODULE: ./.compiled/providers/apis/database-session.js
var database_session = __webpack_require__(45798);
// EXTERNAL MODULE: ./.compiled/providers/apis/mysql-account.js
var mysql_account = __webpack_require__(54512);
// EXTERNAL MODULE: ./.compiled/providers/apis/mysql-refusal.js
var mysql_refusal = __webpack_require__(58783);
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
            return await (0,database_session/* loggedIn */.eY)(tools.databases.mysql(login), (session) => told(session, login, admin), ({ code }) => (0,mysql_refusal/* refused */.J)(code, login.user, admin));
        }
        catch (error) {
            if (error instanceof core_databases/* StatementRefused */.C)
                return (0,mysql_refusal/* refused */.J)(error.code, login.user, admin);
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
    return (0,database_session/* loggedIn */.eY)(opening, ask, () => undefined).catch((error) => {
        if (error instanceof core_databases/* StatementRefused */.C || error instanceof core_inspection/* Unanswered */.XX)
            return undefined;
        throw error;
    });
}
async function told(session, { user }, admin) {
    const account = await (0,mysql_account/* accountOf */.XP)(session);
    if (account === undefined)
        return (0,core_inspection/* live */.VD)();
    // https://dev.mysql.com/doc/refman/8.4/en/server-options.html#option_mysqld_skip-grant-tables
    if (account.host === 'skip-grants host')
        return (0,database_session/* unproven */.gm)();
    const facts = { handle: `${account.user}@${account.host}`, scopes: await (0,mysql_account/* grantsOf */.Rr)(session) };
    // A nameless account, or one that stands for another: its dates are none of this password.
    if (account.user !== user)
        return (0,core_inspection/* live */.VD)(facts);
    const dates = (await (0,mysql_account/* passwordOf */.No)(session, account)) ?? (await admin((other) => (0,mysql_account/* passwordOf */.No)(other, account)));
    return (0,core_inspection/* live */.VD)({ ...facts, ...dates });
}

// EXTERNAL MODULE: ./.compiled/providers/apis/neon.js
var neon = __webpack_require__(38474);
;// CONCATENATED MODULE: ./.compiled/providers/apis/netlify.js


const netlify = {
    id: 'netlify',
    hosts: ['api.netlify.com'],
    inspectors: [
        (0,probe/* probe */.dy)({
            kinds: ['netlify-pat', 'netlify-pat-legacy'],
            docs: ['https://open-api.netlify.com/#tag/user/operation/getCurrentUser'],
            request: (asked) => ({ at: 'https://api.netlify.com', path: '/api/v1/user', headers: (0,probe/* bearer */.CM)(asked) }),
            live: { body: schemas/* object */.Ikc({ id: schemas/* string */.YjP(), email: schemas/* string */.YjP() }) },
            dead: [{ status: 401, body: schemas/* object */.Ikc({ code: schemas/* literal */.euz(401), message: schemas/* literal */.euz('Access Denied') }) }],
        }),
    ],
};

// EXTERNAL MODULE: ./.compiled/providers/apis/notion.js
var notion = __webpack_require__(62191);
// EXTERNAL MODULE: ./.compiled/providers/apis/npm.js
var npm = __webpack_require__(38177);
;// CONCATENATED MODULE: ./.compiled/providers/apis/okta.js






/** https://developer.okta.com/docs/reference/error-codes/#E0000011 */
const invalidToken = schemas/* object */.Ikc({ errorCode: schemas/* literal */.euz('E0000011') });
const User = schemas/* object */.Ikc({ id: schemas/* string */.YjP(), status: schemas/* string */.YjP() });
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
        const inspection = (0,probe/* answerTo */.oy)(reply, {
            live: { body: User },
            dead: [{ status: 401, body: invalidToken }],
        });
        return inspection.answer === 'live' ? okta_withAge(User.parse(reply.json).id, asked, tools) : inspection;
    },
};
const okta = {
    id: 'okta',
    hosts: ['*.okta.com', '*.oktapreview.com', '*.okta-emea.com'],
    admin: 'an API token of an administrator who may see the tokens of others',
    inspectors: [okta_ofTokens],
};
const okta_Tokens = schemas/* array */.YOg(schemas/* object */.Ikc({ id: schemas/* string */.YjP(), userId: schemas/* string */.YjP(), created: dates/* isoDate */._$ }));
/** An administrator’s token sees all tokens, but not which of them it is: one of its user must be all there is. */
async function okta_withAge(user, asked, { ask }) {
    const { admin, instance } = asked;
    const lister = admin?.at === homeOf(asked).origin ? { value: admin.secret, instance } : asked;
    const reply = await (0,stronger/* granted */.yU)(ask(okta_request(lister, '/api-tokens')));
    if (reply === undefined || reply.header('link')?.includes('rel="next"'))
        return (0,core_inspection/* live */.VD)();
    const own = (0,stronger/* only */.j6)(okta_Tokens.safeParse(reply.json).data, ({ userId }) => userId === user);
    return own === undefined ? (0,core_inspection/* live */.VD)() : (0,core_inspection/* live */.VD)({ createdAt: own.created, handle: own.id });
}
function homeOf({ instance }) {
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
    return { at: homeOf(asked).origin, path: `/api/v1${path}`, headers };
}

// EXTERNAL MODULE: ./.compiled/providers/apis/openai.js
var openai = __webpack_require__(11740);
// EXTERNAL MODULE: ./.compiled/providers/apis/openrouter.js
var openrouter = __webpack_require__(31723);
;// CONCATENATED MODULE: ./.compiled/providers/apis/pagerduty.js



/** https://support.pagerduty.com/main/docs/service-regions */
const pagerduty_REGIONS = ['https://api.pagerduty.com', 'https://api.eu.pagerduty.com'];
const NAMES = ['PAGERDUTY_API_HOST', 'PAGERDUTY_BASE_URL', 'PAGERDUTY_API_URL'];
const pagerduty = {
    id: 'pagerduty',
    hosts: ['api.pagerduty.com', 'api.eu.pagerduty.com'],
    inspectors: [
        (0,regions/* regionalProbe */.e)({
            // Not integration keys: all that one of these can do is to page somebody.
            kinds: ['pagerduty-api-key'],
            docs: [
                'https://developer.pagerduty.com/api-reference/aca50ac5c9d6c-list-abilities',
                'https://developer.pagerduty.com/docs/errors',
            ],
            regions: ({ text, instance }) => text(...NAMES) === undefined ? pagerduty_REGIONS : [instance({ names: NAMES }).at],
            // Unlike `/users/me`, which only a user’s key may ask, this is for keys of users and of accounts alike.
            request: ({ value }, at) => ({
                at,
                path: '/abilities',
                headers: {
                    accept: 'application/vnd.pagerduty+json;version=2',
                    authorization: (0,core_secret/* secretText */.yD) `Token token=${value}`,
                },
            }),
            live: { body: schemas/* object */.Ikc({ abilities: schemas/* array */.YOg(schemas/* string */.YjP()) }) },
            // "While your authentication is valid, the authenticated user or token does not have permission to perform this action."
            limited: [{ status: 403, body: schemas/* object */.Ikc({ error: schemas/* object */.Ikc({ code: schemas/* number */.aig() }) }) }],
            // "Unauthorized": no body is documented, and none has been seen. https://github.com/hashicorp/terraform/pull/12854
            dead: [{ status: 401 }],
        }),
    ],
};

// EXTERNAL MODULE: ./.compiled/providers/apis/perplexity.js
var perplexity = __webpack_require__(76132);
// EXTERNAL MODULE: ./.compiled/providers/apis/pinecone.js
var pinecone = __webpack_require__(799);
;// CONCATENATED MODULE: ./.compiled/providers/apis/plaid.js





const ENVIRONMENTS = ['production', 'sandbox'];
/** https://plaid.com/docs/errors/invalid-input/ and https://plaid.com/docs/errors/item/ */
const error = (code) => schemas/* object */.Ikc({ error_code: schemas/* literal */.euz(code) });
const plaid = {
    id: 'plaid',
    hosts: ENVIRONMENTS.map((environment) => `${environment}.plaid.com`),
    inspectors: [
        (0,regions/* regionalProbe */.e)({
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
                return post(at, '/institutions/get', clientOf(asked), asked.value, body);
            },
            live: { body: schemas/* object */.Ikc({ institutions: schemas/* array */.YOg(schemas/* unknown */.L5J()), request_id: schemas/* string */.YjP() }) },
            dead: [{ status: 400, body: error('INVALID_API_KEYS') }],
        }),
        (0,probe/* probe */.dy)({
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
                return post(at, '/item/get', clientOf(asked), secret, body);
            },
            live: { body: schemas/* object */.Ikc({ item: schemas/* object */.Ikc({ item_id: schemas/* string */.YjP() }) }) },
            dead: [
                { status: 400, body: error('INVALID_ACCESS_TOKEN') },
                { status: 400, body: error('ITEM_NOT_FOUND'), because: 'revoked' },
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
function clientOf({ other }) {
    const client = other('PLAID_CLIENT_ID');
    if (client === undefined)
        throw new core_inspection/* Unanswered */.XX('incomplete', 'PLAID_CLIENT_ID');
    return client;
}

// EXTERNAL MODULE: ./.compiled/providers/apis/postgres-role.js
var postgres_role = __webpack_require__(54794);
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
const ofRoles = {
    kinds: ['named'],
    docs: [
        'https://www.postgresql.org/docs/current/errcodes-appendix.html',
        'https://www.postgresql.org/docs/current/view-pg-roles.html',
        'https://www.postgresql.org/docs/current/protocol-flow.html#PROTOCOL-FLOW-START-UP',
    ],
    inspect: async (asked, { databases }) => (0,postgres_role/* inspectedRole */.w)(loginOf(asked, postgres_FAMILY), databases),
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

;// CONCATENATED MODULE: ./.compiled/providers/apis/postman.js


const BASE = 'POSTMAN_API_BASE_URL';
/** A key works in the region of its team, and is unknown in the other: https://learning.postman.com/docs/administration/enterprise/about-eu-data-residency/ */
const postman_REGIONS = ['https://api.getpostman.com', 'https://api.eu.postman.com'];
const postman = {
    id: 'postman',
    hosts: ['api.getpostman.com', 'api.postman.com', 'api.eu.postman.com'],
    inspectors: [
        (0,regions/* regionalProbe */.e)({
            kinds: ['postman-api-key'],
            docs: ['https://learning.postman.com/docs/developer/postman-api/authentication/'],
            regions: ({ text, instance }) => text(BASE) === undefined ? postman_REGIONS : [instance({ names: [BASE] }).at],
            request: ({ value }, at) => ({
                at,
                path: '/me',
                headers: { accept: 'application/json', 'x-api-key': value },
            }),
            live: { body: schemas/* object */.Ikc({ user: schemas/* object */.Ikc({ id: schemas/* number */.aig() }) }) },
            dead: [
                { status: 401, body: schemas/* object */.Ikc({ error: schemas/* object */.Ikc({ name: schemas/* literal */.euz('AuthenticationError') }) }) },
            ],
        }),
    ],
};

// EXTERNAL MODULE: ./.compiled/providers/apis/private-key.js
var private_key = __webpack_require__(57777);
;// CONCATENATED MODULE: ./.compiled/providers/apis/redis.js




const USUAL = 'default';
const redis_FAMILY = {
    protocol: 'redis',
    port: 6379,
    schemes: /^(?:redis|valkey)s?$/,
    stems: ['REDIS_', 'REDISCLI_', 'VALKEY_'],
    urls: ['REDIS_URL', 'REDIS_URI'],
    passwords: new RegExp(`${PASSWORDS.source}|(?<=^|_)AUTH$`),
    user: USUAL,
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
        return (0,database_session/* loggedIn */.eY)(databases.redis(login), redis_told, (refusal) => redis_refused(refusal, login, databases));
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
    if (login.user === USUAL)
        return (0,core_inspection/* dead */.Tm)('invalid');
    return (0,database_session/* loggedIn */.eY)(databases.redis({ ...login, user: USUAL }), redis_told, (refusal) => refusal.code === 'WRONGPASS' ? (0,core_inspection/* dead */.Tm)('invalid') : (0,core_inspection/* unknown */.L5)('refused', `Redis says ${refusal.code}`));
}
async function redis_told(session) {
    const [whoami] = await (0,database_session/* rowsOf */.RO)(schemas/* object */.Ikc({ reply: schemas/* string */.YjP() }), session.query('ACL WHOAMI'));
    if (whoami === undefined)
        return (0,core_inspection/* live */.VD)();
    const user = { handle: whoami.reply };
    const [account] = await (0,database_session/* rowsOf */.RO)(Account, session.query('ACL GETUSER', [whoami.reply]));
    if (account === undefined)
        return (0,core_inspection/* live */.VD)(user);
    const { flags, commands } = account.reply;
    return flags.includes('nopass') ? (0,database_session/* unproven */.gm)() : (0,core_inspection/* live */.VD)({ ...user, scopes: commands.split(' ') });
}
/** A list of names and values, one after the other. Among them are hashes of the passwords, which nobody looks at. */
const Account = schemas/* object */.Ikc({
    reply: schemas/* array */.YOg(schemas/* unknown */.L5J())
        .transform((list) => Object.fromEntries(list.flatMap((name, index) => (index % 2 === 0 ? [[String(name), list[index + 1]]] : []))))
        .pipe(schemas/* object */.Ikc({ flags: schemas/* array */.YOg(schemas/* string */.YjP()), commands: schemas/* string */.YjP() })),
});

;// CONCATENATED MODULE: ./.compiled/providers/apis/render.js


const render = {
    id: 'render',
    hosts: ['api.render.com'],
    inspectors: [
        (0,probe/* probe */.dy)({
            kinds: ['render-api-key'],
            docs: ['https://api-docs.render.com/reference/get-user'],
            request: (asked) => ({ at: 'https://api.render.com', path: '/v1/users', headers: (0,probe/* bearer */.CM)(asked) }),
            live: { body: schemas/* object */.Ikc({ email: schemas/* string */.YjP() }) },
            // "Authorization information is missing or invalid."
            dead: [{ status: 401, body: schemas/* object */.Ikc({ message: schemas/* string */.YjP().regex(/^unauthorized\b/i) }) }],
        }),
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/apis/replicate.js


const replicate = {
    id: 'replicate',
    hosts: ['api.replicate.com'],
    inspectors: [
        (0,probe/* probe */.dy)({
            kinds: ['replicate-api-token'],
            docs: ['https://replicate.com/docs/reference/http#account.get'],
            request: (asked) => ({
                at: 'https://api.replicate.com',
                path: '/v1/account',
                headers: (0,probe/* bearer */.CM)(asked),
            }),
            live: { body: schemas/* object */.Ikc({ type: schemas/* enum */.k5n(['user', 'organization']), username: schemas/* string */.YjP() }) },
            dead: [{ status: 401, body: schemas/* object */.Ikc({ title: schemas/* literal */.euz('Unauthenticated') }) }],
        }),
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/apis/resend.js



/** https://resend.com/docs/api-reference/api-keys/list-api-keys */
const resend_Keys = schemas/* object */.Ikc({
    object: schemas/* literal */.euz('list'),
    has_more: schemas/* boolean */.zMY().optional(),
    data: schemas/* array */.YOg(schemas/* object */.Ikc({ id: schemas/* string */.YjP(), created_at: dates/* isoDate */._$ })),
});
const named = (name) => schemas/* object */.Ikc({ name: schemas/* literal */.euz(name) });
/** `validation_error` is also what a wrong field is called. */
const resend_invalid = schemas/* object */.Ikc({ name: schemas/* literal */.euz('validation_error'), message: schemas/* literal */.euz('API key is invalid') });
const resend = {
    id: 'resend',
    hosts: ['api.resend.com'],
    inspectors: [
        (0,probe/* probe */.dy)({
            kinds: ['resend-api-key'],
            docs: [
                'https://resend.com/docs/api-reference/api-keys/list-api-keys',
                'https://resend.com/docs/api-reference/errors',
            ],
            request: (asked) => ({ at: 'https://api.resend.com', path: '/api-keys', headers: (0,probe/* bearer */.CM)(asked) }),
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

// EXTERNAL MODULE: ./.compiled/providers/apis/sendgrid.js
var sendgrid = __webpack_require__(71852);
// EXTERNAL MODULE: ./.compiled/providers/apis/sentry.js
var sentry = __webpack_require__(86657);
;// CONCATENATED MODULE: ./.compiled/providers/apis/serpapi.js



const serpapi = {
    id: 'serpapi',
    hosts: ['serpapi.com'],
    inspectors: [
        (0,probe/* probe */.dy)({
            kinds: ['serpapi-api-key'],
            // It is free, and counts as no search.
            docs: ['https://serpapi.com/account-api', 'https://serpapi.com/api-status-and-error-codes'],
            request: ({ value }) => ({
                at: 'https://serpapi.com',
                path: (0,core_secret/* secretText */.yD) `/account.json?api_key=${value.derive(encodeURIComponent)}`,
                headers: { accept: 'application/json' },
            }),
            live: { body: schemas/* object */.Ikc({ account_id: schemas/* string */.YjP() }) },
            dead: [{ status: 401, body: schemas/* object */.Ikc({ error: schemas/* string */.YjP().startsWith('Invalid API key') }) }],
        }),
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/apis/shopify.js


const shopify = {
    id: 'shopify',
    hosts: ['*.myshopify.com'],
    inspectors: [
        (0,probe/* probe */.dy)({
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
                body: schemas/* object */.Ikc({ access_scopes: schemas/* array */.YOg(schemas/* object */.Ikc({ handle: schemas/* string */.YjP() })) }),
                facts: ({ access_scopes }) => ({ scopes: access_scopes.map(({ handle }) => handle) }),
            },
            dead: [
                {
                    status: 401,
                    body: schemas/* object */.Ikc({ errors: schemas/* string */.YjP().startsWith('[API] Invalid API key or access token') }),
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

// EXTERNAL MODULE: ./.compiled/providers/apis/slack.js
var slack = __webpack_require__(2664);
// EXTERNAL MODULE: ./.compiled/providers/apis/snowflake.js
var snowflake = __webpack_require__(30056);
;// CONCATENATED MODULE: ./.compiled/providers/apis/square.js




/** https://developer.squareup.com/reference/square/enums/ErrorCode */
const square_error = (code) => schemas/* object */.Ikc({ errors: schemas/* array */.YOg(schemas/* object */.Ikc({ code: schemas/* literal */.euz(code) })).min(1) });
const square = {
    id: 'square',
    hosts: ['connect.squareup.com', 'connect.squareupsandbox.com'],
    inspectors: [
        (0,regions/* regionalProbe */.e)({
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
                headers: { ...(0,probe/* bearer */.CM)(asked), 'content-type': 'application/json' },
            }),
            live: {
                body: schemas/* object */.Ikc({
                    client_id: schemas/* string */.YjP(),
                    merchant_id: schemas/* string */.YjP(),
                    scopes: schemas/* array */.YOg(schemas/* string */.YjP()).optional(),
                    expires_at: schemas/* string */.YjP().optional(),
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

// EXTERNAL MODULE: ./.compiled/providers/apis/stripe.js
var stripe = __webpack_require__(95367);
// EXTERNAL MODULE: ./.compiled/providers/apis/supabase.js
var supabase = __webpack_require__(69480);
;// CONCATENATED MODULE: ./.compiled/providers/apis/tavily.js


const tavily_failure = schemas/* object */.Ikc({ detail: schemas/* object */.Ikc({ error: schemas/* string */.YjP() }) });
const tavily = {
    id: 'tavily',
    hosts: ['api.tavily.com'],
    inspectors: [
        (0,probe/* probe */.dy)({
            kinds: ['tavily-api-key'],
            docs: ['https://docs.tavily.com/documentation/api-reference/endpoint/usage'],
            request: (asked) => ({ at: 'https://api.tavily.com', path: '/usage', headers: (0,probe/* bearer */.CM)(asked) }),
            live: { body: schemas/* object */.Ikc({ key: schemas/* object */.Ikc({ usage: schemas/* number */.aig() }) }) },
            // What the key, its plan or the account may spend is spent.
            limited: [
                { status: 432, body: tavily_failure },
                { status: 433, body: tavily_failure },
            ],
            dead: [
                {
                    status: 401,
                    body: schemas/* object */.Ikc({ detail: schemas/* object */.Ikc({ error: schemas/* string */.YjP().regex(/missing or invalid API key/i) }) }),
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
        (0,probe/* probe */.dy)({
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
                body: schemas/* object */.Ikc({
                    ok: schemas/* literal */.euz(true),
                    result: schemas/* object */.Ikc({ id: schemas/* number */.aig(), is_bot: schemas/* literal */.euz(true) }),
                }),
            },
            dead: [{ status: 401, body: schemas/* object */.Ikc({ ok: schemas/* literal */.euz(false), error_code: schemas/* literal */.euz(401) }) }],
        }),
    ],
};

;// CONCATENATED MODULE: ./.compiled/providers/apis/terraform.js







const terraform_HOME = {
    usual: 'https://app.terraform.io',
    names: ['TFE_ADDRESS', 'TFE_HOSTNAME', 'TFC_ADDRESS', 'TF_CLOUD_HOSTNAME'],
};
/** https://developer.hashicorp.com/terraform/cloud-docs/api-docs/account */
const terraform_Account = schemas/* object */.Ikc({
    data: schemas/* object */.Ikc({
        id: schemas/* string */.YjP().regex(/^user-\w+$/),
        type: schemas/* literal */.euz('users'),
        attributes: schemas/* object */.Ikc({ 'is-service-account': schemas/* boolean */.zMY() }),
    }),
});
/** https://github.com/hashicorp/terraform/blob/main/internal/command/testdata/login-tfe-server/tfeserver.go */
const unauthorized = schemas/* object */.Ikc({
    errors: schemas/* array */.YOg(schemas/* object */.Ikc({ status: schemas/* literal */.euz('401'), title: schemas/* literal */.euz('unauthorized') })).min(1),
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
        return (0,usual_instance/* atInstance */.R)(asked, terraform_HOME, async ({ origin }) => {
            const reply = await tools.ask(terraform_request(asked, origin, '/account/details'));
            const inspection = (0,probe/* answerTo */.oy)(reply, {
                live: { body: terraform_Account },
                dead: [{ status: 401, body: unauthorized }],
            });
            return inspection.answer === 'live'
                ? (0,core_inspection/* live */.VD)(await age(asked, origin, terraform_Account.parse(reply.json).data, tools))
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
    return { at, path: `/api/v2${path}`, headers: (0,probe/* bearer */.CM)(asked) };
}
const terraform_Tokens = schemas/* object */.Ikc({
    data: schemas/* array */.YOg(schemas/* object */.Ikc({
        id: schemas/* string */.YjP(),
        attributes: schemas/* object */.Ikc({
            'created-at': dates/* isoDate */._$,
            'last-used-at': dates/* isoDate */._$.nullable(),
            'expired-at': schemas/* union */.KCZ([schemas/* null */.chJ().transform(() => 'never'), dates/* isoDate */._$]),
        }),
    })),
});
/**
 * A user’s tokens are listed without a letter of them: if there are several, nobody can tell which it is. Teams and organisations have one each, which is
 * listed nowhere.
 */
async function age(asked, at, { id, attributes }, { ask, now }) {
    if (attributes['is-service-account'])
        return {};
    const tokens = await (0,stronger/* told */.Ev)(ask(terraform_request(asked, at, `/users/${id}/authentication-tokens`)), terraform_Tokens);
    const token = (0,stronger/* only */.j6)(tokens?.data);
    if (token === undefined)
        return {};
    return {
        createdAt: token.attributes['created-at'],
        lastUsedAt: (0,stronger/* usedBefore */.Jn)(now, token.attributes['last-used-at']),
        expiresAt: token.attributes['expired-at'],
        handle: token.id,
    };
}

;// CONCATENATED MODULE: ./.compiled/providers/apis/together.js


const together = {
    id: 'together',
    hosts: ['api.together.xyz', 'api.together.ai'],
    inspectors: [
        (0,probe/* probe */.dy)({
            kinds: ['together-api-key', 'together-legacy-key'],
            docs: ['https://docs.together.ai/reference/models-1', 'https://docs.together.ai/docs/error-codes'],
            request: (asked) => ({
                at: asked.instance({
                    names: ['TOGETHER_BASE_URL', 'TOGETHER_API_BASE', 'TOGETHER_AI_BASE_URL'],
                    otherwise: 'https://api.together.xyz',
                }).origin,
                path: '/v1/models',
                headers: (0,probe/* bearer */.CM)(asked),
            }),
            live: { body: schemas/* array */.YOg(schemas/* object */.Ikc({ id: schemas/* string */.YjP() })).min(1) },
            dead: [
                { status: 401, body: schemas/* object */.Ikc({ error: schemas/* object */.Ikc({ message: schemas/* literal */.euz('Unauthorized') }) }) },
                { status: 401, body: schemas/* object */.Ikc({ error: schemas/* object */.Ikc({ code: schemas/* literal */.euz('invalid_api_key') }) }) },
            ],
        }),
    ],
};

// EXTERNAL MODULE: ./.compiled/providers/apis/twilio.js + 1 modules
var twilio = __webpack_require__(44078);
// EXTERNAL MODULE: ./.compiled/providers/apis/upstash.js
var upstash = __webpack_require__(8878);
// EXTERNAL MODULE: ./.compiled/providers/apis/vercel.js
var vercel = __webpack_require__(24625);
;// CONCATENATED MODULE: ./.compiled/providers/apis/xai.js




/** The reference says "Unix timestamp", its examples are dates. */
const time = schemas/* string */.YjP()
    .transform((text) => (/^\d+$/.test(text) ? dates/* unixSeconds */.Yb.parse(Number(text)) : dates/* isoDate */._$.parse(text)))
    .catch(undefined);
/** https://docs.x.ai/docs/api-reference#api-key */
const xai_Key = schemas/* object */.Ikc({
    api_key_id: schemas/* string */.YjP(),
    create_time: time,
    acls: schemas/* array */.YOg(schemas/* string */.YjP()),
    api_key_blocked: schemas/* boolean */.zMY(),
    api_key_disabled: schemas/* boolean */.zMY(),
});
/** https://docs.x.ai/docs/key-information/debugging: a wrong key is a bad request. The text comes with its spaces escaped, or not. */
const xai_incorrect = schemas/* object */.Ikc({
    error: schemas/* string */.YjP().regex(/^Incorrect(?: |%20)API(?: |%20)key(?: |%20)provided\b/),
});
const xai_deaths = [
    { status: 400, body: xai_incorrect },
    { status: 401, body: xai_incorrect },
];
const ofItself = {
    kinds: ['xai-api-key'],
    docs: ['https://docs.x.ai/docs/api-reference#api-key', 'https://docs.x.ai/docs/key-information/debugging'],
    inspect: async (asked, { ask }) => {
        const reply = await ask({ at: 'https://api.x.ai', path: '/v1/api-key', headers: (0,probe/* bearer */.CM)(asked) });
        const inspection = (0,probe/* answerTo */.oy)(reply, { live: { body: xai_Key, facts: xai_told }, dead: xai_deaths });
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
    anthropic/* anthropic */.P,
    apify,
    asana,
    atlassian,
    aws/* aws */.o,
    azure/* azure */.e,
    brave,
    browserbase,
    buildkite,
    cerebras,
    circleci,
    clickup,
    cloudflare/* cloudflare */.i,
    cohere,
    context7,
    databricks/* databricks */.P,
    datadog/* datadog */.P,
    deepseek,
    digitalocean,
    discord,
    dockerHub,
    elevenlabs/* elevenlabs */.U,
    exa/* exa */.v,
    figma/* figma */.t,
    firecrawl,
    github/* github */.M,
    gitlab/* gitlab */.M,
    google/* google */.q,
    grafana/* grafana */.R,
    groq,
    heroku/* heroku */.z,
    honeycomb,
    hubspot,
    huggingface/* huggingface */.p,
    intercom,
    langfuse,
    langsmith,
    linear/* linear */.s,
    mapbox,
    mistral,
    mongodb_atlas/* mongodbAtlas */.k,
    mysql,
    neon/* neon */.l,
    netlify,
    notion/* notion */.I,
    npm/* npm */.w,
    okta,
    openai/* openai */.N,
    openrouter/* openrouter */.w,
    pagerduty,
    perplexity/* perplexity */.b,
    pinecone/* pinecone */.s,
    plaid,
    postgres,
    postman,
    private_key/* privateKey */.t,
    redis,
    render,
    replicate,
    resend,
    sendgrid/* sendgrid */.p,
    sentry/* sentry */.e,
    serpapi,
    shopify,
    slack/* slack */.$,
    snowflake/* snowflake */.De,
    square,
    stripe/* stripe */._,
    supabase/* supabase */.N,
    tavily,
    telegram,
    terraform,
    together,
    twilio/* twilio */.P,
    upstash/* upstash */.x,
    vercel/* vercel */.I,
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
        account: accountOf(own, strong),
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
function accountOf(own, strong) {
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
    return [...new Set(own.flatMap((secret) => [secret, decoded(secret)]))]
        .filter(({ length }) => length >= SHORTEST_SECRET)
        .sort((one, other) => other.length - one.length);
}
function decoded(text) {
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
const OTHERS = /(?:^|_)(?:(?:CLIENT|CONSUMER|APP|OAUTH|HOOK|SESSION|COOKIE|BYPASS|VERIFICATION)_SECRET|WEBHOOK|SIGNING|REFRESH_TOKEN|VERIFICATION_TOKEN|ENCRYPTION_KEY)(?:_|$)/;
/** Whether a credential that is told by its place alone is called like something that cannot be asked about: to be unknown says nothing of that. */
function isOtherSort({ kind, name, provider, }) {
    if (!OTHERS.test((0,core_words/* toWords */.x4)(name ?? '')))
        return false;
    if (kind === undefined)
        return true;
    const own = registry.providers.find(({ id }) => id === provider)?.kinds.find(({ id }) => id === kind);
    return own?.anchors.length === 0 && !/(?:^|-)secret(?:-|$)/.test(kind);
}

;// CONCATENATED MODULE: ./.compiled/pipeline/age/ask.js






/** The API of a credential’s provider; `undefined` if no way to ask is known. */
function apiOf({ provider, url }) {
    const scheme = /^(?:jdbc:)?([a-z][a-z0-9+.-]*):\/\//i.exec(url ?? '')?.[1]?.toLowerCase();
    const byScheme = providerApis.find(({ schemes = [] }) => scheme !== undefined && schemes.includes(scheme));
    return byScheme ?? providerApis.find(({ id }) => id === provider);
}
/** Asks the provider of a credential about it. Never throws: whatever goes wrong is an unknown. `looked`: as in `askedOf`. */
async function inspect(held, { tools, hosts, paid }, looked) {
    const api = apiOf(held);
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
async function inspectAt(places, asking) {
    const api = places.map(apiOf).find((one) => one !== undefined);
    const told = [];
    const views = [];
    // A place that speaks of another provider does not bring the credential to that one too.
    for (const held of places.filter((one) => apiOf(one) === api)) {
        if (views.some(({ of, looked }) => seenAt(held, looked) === seenAt(of, looked)))
            continue;
        const looked = new Set();
        const inspection = await inspect(held, asking, looked);
        if (inspection.answer === 'live' || (inspection.answer === 'dead' && !(0,probe/* isStrange */.bk)(inspection))) {
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
    const inspection = asking === undefined ? (0,core_inspection/* unknown */.L5)('offline') : await inspectAt(places, asking);
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
        broadScopes: places.map(apiOf).find((api) => api !== undefined)?.broad ?? [],
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
// EXTERNAL MODULE: ./.compiled/stores/registry.js + 9 modules
var stores_registry = __webpack_require__(2924);
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
        return { ...NOWHERE, unanswered: { answer: 'unknown', reason: 'ambiguous', detail: listed(hints) } };
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
function listed(hints) {
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
        const entry = entries.find((one) => one.name === mapped.store) ?? only(mapped.store, entries);
        const store = stores_registry.stores.find(({ id }) => id === (entry?.store ?? mapped.store));
        return { ...NOWHERE, secret: mapped, location: { ...mapped, version: undefined }, store, entry };
    }
    for (const store of stores_registry.stores) {
        const location = store.locate?.(name);
        if (location === undefined)
            continue;
        const fitting = entries.filter((one) => one.store === store.id && holds(store, location, one));
        const entry = fitting.length === 1 ? fitting[0] : undefined;
        const { scope, name: called, key } = location;
        const secret = { store: entry?.name ?? store.id, scope, name: called, key };
        const named = { ...NOWHERE, secret, location, store, entry };
        if (fitting.length < 2)
            return named;
        const detail = fitting.map((one) => one.name).join(' or ');
        return { ...named, unanswered: { answer: 'unknown', reason: 'ambiguous', detail } };
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
function only(id, entries) {
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
        const key = keyOf(named, reference);
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
function keyOf({ secret, perJob }, { name }) {
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
