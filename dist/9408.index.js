export const id = 9408;
export const ids = [9408];
export const modules = {

/***/ 79412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Yb: () => (/* binding */ unixSeconds),
/* harmony export */   _$: () => (/* binding */ isoDate),
/* harmony export */   b$: () => (/* binding */ unixMillis)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);

/** A day, or a day and a time, of no time zone. */
const ZONELESS = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d(?:\.\d+)?)?))?$/;
/** ISO 8601; what names no time zone is in UTC, and a day alone begins at midnight. What is no date is not told: it spoils no answer. */
const isoDate = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .transform((text) => {
    const [, day, time = '00:00'] = ZONELESS.exec(text) ?? [];
    return dated(Date.parse(day === undefined ? text : `${day}T${time}Z`));
})
    .catch(undefined);
/** Seconds since 1970. */
const unixSeconds = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()
    .transform((seconds) => dated(seconds * 1000))
    .catch(undefined);
/** Milliseconds since 1970. */
const unixMillis = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().transform(dated).catch(undefined);
/** Where nothing has happened yet, some write the beginning of their calendar: 1970, or the year 1 (`0001-01-01T00:00:00Z`). */
function dated(time) {
    const date = new Date(time);
    return date.getTime() > 0 ? date : undefined;
}


/***/ }),

/***/ 857:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HM: () => (/* binding */ portOf),
/* harmony export */   Pi: () => (/* binding */ mayReceive),
/* harmony export */   RZ: () => (/* binding */ isDestinationPattern),
/* harmony export */   yv: () => (/* binding */ originOf)
/* harmony export */ });
/**
 * Where a secret may go. A destination is an origin: `https://api.github.com`, `postgres://db.acme.example:5432`.
 * A pattern is a host, `*.` in front of one for all of its sub-domains, or a host with a port, which any protocol but plain HTTP
 * may speak; `http://` in front allows just that one. A host without a port means HTTPS at its own port.
 */
const ORIGIN = /^([a-z][a-z0-9+.-]*):\/\/(\[[0-9a-f:.]+\]|[a-z0-9._-]+)(?::(\d{1,5}))?$/i;
const PATTERN = /^(http:\/\/)?(\*\.)?(\[[0-9a-f:.]+\]|[a-z0-9._-]+)(?::(\d{1,5}))?$/i;
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

/***/ 92297:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ft: () => (/* binding */ references),
/* harmony export */   QO: () => (/* binding */ secretReference),
/* harmony export */   cr: () => (/* binding */ strayReferences),
/* harmony export */   p4: () => (/* binding */ hostEntries),
/* harmony export */   uH: () => (/* binding */ storeEntries)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92857);
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

/***/ 64911:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   Qm: () => (/* binding */ wrong),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   h9: () => (/* binding */ oneOrMore),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   pq: () => (/* binding */ mapping),
/* harmony export */   vX: () => (/* binding */ unknownKeys),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
/* harmony import */ var _classify_randomness_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75470);
/* harmony import */ var _closest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70082);



/** Above this number, where to look them up says more than a list. */
const MAX_LISTED = 20;
/** One of these words. `where`: what to say in place of a long list. */
function oneOf(name, words, where = '') {
    const allowed = words.length <= MAX_LISTED ? listed(words, 'or') : where;
    return zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(words, { error: wrong(name, allowed, words) });
}
/** A text of this shape; `allowed` describes it. */
function text(name, allowed, shape) {
    return zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP({ error: wrong(name, allowed) }).regex(shape, { error: wrong(name, allowed), abort: true });
}
/** One item or a list of them. */
function oneOrMore(name, item, atLeast) {
    const error = wrong(name, 'one value or a list of them');
    const items = zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(item, { error }).min(atLeast, { error: () => `${name} is an empty list` });
    return zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([item, items], {
        // Of a single value its own schema says what is wrong.
        error: (issue) => (typeof issue.input === 'string' ? messageOf(issue) : error(issue)),
    });
}
/** A list; `name` is that of the list. */
function list(name, item) {
    return zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(item, { error: wrong(name, 'a list') });
}
/** A mapping of exactly these keys. Of unknown keys the message says one line for each, in their order. */
function mapping(name, shape) {
    return zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej(shape, {
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
    const meant = (0,_closest_js__WEBPACK_IMPORTED_MODULE_2__/* .closest */ .k)(word, words);
    return meant === undefined ? '' : `; did you mean "${meant}"?`;
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

/***/ 59408:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  stores: () => (/* binding */ stores)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./.compiled/core/dates.js
var dates = __webpack_require__(79412);
// EXTERNAL MODULE: ./.compiled/core/inspection.js
var inspection = __webpack_require__(9351);
// EXTERNAL MODULE: ./.compiled/core/policy/fields.js
var fields = __webpack_require__(64911);
// EXTERNAL MODULE: ./.compiled/core/policy/asking-schema.js
var asking_schema = __webpack_require__(92297);
// EXTERNAL MODULE: ./.compiled/core/secret.js
var secret = __webpack_require__(89301);
;// CONCATENATED MODULE: ./.compiled/stores/access/bodies.js

/** A body of JSON with secrets in it. */
function json(fields) {
    const members = pairs(fields, (text) => JSON.stringify(text), ':');
    return { headers: { 'content-type': 'application/json' }, body: secret/* Secret */.zh.join(['{', ...members, '}']) };
}
/** The same as a form. */
function bodies_form(fields) {
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    return { headers, body: secret/* Secret */.zh.join(pairs(fields, encodeURIComponent, '=', '&')) };
}
function pairs(fields, encode, assign, between = ',') {
    return Object.entries(fields).flatMap(([name, value], index) => [
        `${index === 0 ? '' : between}${encode(name)}${assign}`,
        typeof value === 'string' ? encode(value) : value.derive(encode),
    ]);
}

;// CONCATENATED MODULE: ./.compiled/stores/access/options.js

/** Whom the token of a workflow is for; the side that trusts it compares. */
function audience() {
    return (0,fields/* text */.Qq)('audience', 'a text without spaces', /^\S{1,300}$/);
}

;// CONCATENATED MODULE: ./.compiled/stores/access/session.js

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
function refusedLogin({ status }) {
    return new inspection/* Unanswered */.XX(status >= 400 ? 'refused' : 'unexpected-reply', `the login: status ${status}`);
}

;// CONCATENATED MODULE: ./.compiled/stores/access/aws.js







const awsAccess = {
    region: (0,fields/* text */.Qq)('region', 'a region, like eu-west-1', /^[a-z]{2,8}(?:-[a-z]{2,12}){1,3}-\d{1,2}$/).describe('The region that the secrets are in.'),
    role: (0,fields/* text */.Qq)('role', 'the ARN of a role', /^arn:aws[\w-]*:iam::\d{12}:role\/[\w+=,.@/-]{1,600}$/)
        .optional()
        .describe('ARN of the role that the workflow assumes by its identity. Without it, keys are used.'),
    audience: audience()
        .default('sts.amazonaws.com')
        .describe('Audience of the identity, as the role’s trust policy has it.'),
    'access-key-id': (0,asking_schema/* secretReference */.QO)('access-key-id')
        .default('env://AWS_ACCESS_KEY_ID')
        .describe('The id of an access key.'),
    'secret-access-key': (0,asking_schema/* secretReference */.QO)('secret-access-key')
        .default('env://AWS_SECRET_ACCESS_KEY')
        .describe('The access key.'),
    'session-token': (0,asking_schema/* secretReference */.QO)('session-token')
        .default('env://AWS_SESSION_TOKEN')
        .describe('The token of a temporary key; nothing is missing if the variable is not set.'),
};
/** https://docs.aws.amazon.com/general/latest/gr/rande.html#regional-endpoints */
function awsHost(service, region) {
    return `${service}.${region}.amazonaws.com${region.startsWith('cn-') ? '.cn' : ''}`;
}
/** Keys for one service. */
const awsKeys = oncePerEntry(async (options, tools) => {
    const audience = [awsHost('secretsmanager', options.region)];
    if (options.role !== undefined)
        return assumed(options, options.role, audience, tools);
    return {
        accessKeyId: tools.secret(options['access-key-id'], audience),
        secretAccessKey: tools.secret(options['secret-access-key'], audience),
        sessionToken: optional(() => tools.secret(options['session-token'], audience)),
    };
});
/** Not signed: the token is all that it takes. https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html */
async function assumed({ region, audience }, role, destinations, { ask, identity }) {
    const host = awsHost('sts', region);
    const request = bodies_form({
        Action: 'AssumeRoleWithWebIdentity',
        Version: '2011-06-15',
        RoleArn: role,
        RoleSessionName: 'mcp-rekey',
        WebIdentityToken: await identity(audience, [host]),
    });
    const reply = await ask({ method: 'POST', at: `https://${host}`, path: '/', ...request });
    const part = (name) => {
        const value = new RegExp(`<${name}>([\\w+/=-]+)</${name}>`).exec(reply.text)?.[1];
        if (reply.status !== 200 || value === undefined)
            throw refusedLogin(reply);
        return secret/* Secret */.zh.of(value, destinations);
    };
    return {
        accessKeyId: part('AccessKeyId'),
        secretAccessKey: part('SecretAccessKey'),
        sessionToken: part('SessionToken'),
    };
}
function optional(read) {
    try {
        return read();
    }
    catch (error) {
        if (error instanceof inspection/* Unanswered */.XX)
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./.compiled/stores/names.js

/**
 * A part of a location, encoded for a URL. References come out of configs that anybody may have written: what the store could not have
 * for a name is not asked for, so that no reference leads to another question.
 */
function named(what, text, shape) {
    if (text === undefined)
        throw new inspection/* Unanswered */.XX('incomplete', `which ${what} is meant is written nowhere`);
    // URLs take these two for steps, encoded or not.
    if (!shape.test(text) || text === '.' || text === '..')
        throw new inspection/* Unanswered */.XX('incomplete', `there can be no such ${what}`);
    return encodeURIComponent(text);
}
/** A path of such parts. */
function path(what, text, shape) {
    return text
        .split('/')
        .map((part) => named(what, part, shape))
        .join('/');
}
/** The query of a reference, where it is one: `?version=3`. Of several with the same name, the first. */
function queried(query, name) {
    return new URLSearchParams(query ?? '').get(name) ?? undefined;
}

;// CONCATENATED MODULE: ./.compiled/stores/aws-references.js

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
function located(reference) {
    if (reference.length > 4000)
        return undefined;
    const match = [WITH_VERSION, RESOLVED, URI]
        .map((form) => form.exec(reference))
        .find((found) => found !== null);
    const { id, key, stage, version, query } = match?.groups ?? {};
    if (id === undefined || (id.startsWith('arn:') && arnOf(id) === undefined))
        return undefined;
    return {
        scope: queried(query, 'region'),
        name: id,
        key: key || undefined,
        version: version || stage || undefined,
    };
}

;// CONCATENATED MODULE: ./.compiled/stores/replies.js

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
    throw new inspection/* Unanswered */.XX('unexpected-reply', 'a list without an end');
}
/** Ends the question of whoever gets a reply that the store does not document, or one by which it lets nobody in. */
function strange(reply) {
    const { reason, detail } = (0,inspection/* undocumented */._L)(reply);
    return new inspection/* Unanswered */.XX(reason, detail);
}

;// CONCATENATED MODULE: ./.compiled/stores/store.js
/** Keeps the options of a store out of the registry's type: they are checked by its own schema before they come back. */
function defineStore(store) {
    return store;
}
function there(stored) {
    return { answer: 'there', stored };
}
function absent(detail) {
    return detail === undefined ? { answer: 'absent' } : { answer: 'absent', detail };
}

;// CONCATENATED MODULE: ./.compiled/stores/aws-secrets-manager.js








const options = {
    ...awsAccess,
    account: (0,fields/* text */.Qq)('account', 'an account id of twelve digits', /^\d{12}$/)
        .optional()
        .describe('The account that the secrets are in: ARNs of others belong to another entry.'),
};
/** https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_DescribeSecret.html */
const Secret = schemas/* object */.Ikc({ Name: schemas/* string */.YjP(), DeletedDate: dates/* unixSeconds */.Yb.optional() });
const Version = schemas/* object */.Ikc({
    VersionId: schemas/* string */.YjP(),
    VersionStages: schemas/* array */.YOg(schemas/* string */.YjP()).default([]),
    CreatedDate: dates/* unixSeconds */.Yb,
    LastAccessedDate: dates/* unixSeconds */.Yb.optional(),
});
/** https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_ListSecretVersionIds.html */
const Versions = schemas/* object */.Ikc({ Versions: schemas/* array */.YOg(Version), NextToken: schemas/* string */.YjP().nullish() });
const errorOf = (name) => schemas/* object */.Ikc({ __type: schemas/* string */.YjP().regex(name) });
const notFound = errorOf(/(?:^|#)ResourceNotFoundException$/);
/** https://docs.aws.amazon.com/secretsmanager/latest/apireference/CommonErrors.html */
const refused = errorOf(/(?:^|#)(?:AccessDenied|ExpiredToken|IncompleteSignature|InvalidClientTokenId|InvalidSignature|MissingAuthenticationToken|NotAuthorized|OptInRequired|UnrecognizedClient)(?:Exception)?$/);
const awsSecretsManager = defineStore({
    id: 'aws-secrets-manager',
    title: 'AWS Secrets Manager',
    docs: 'https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_ListSecretVersionIds.html',
    options: (0,fields/* mapping */.pq)('an entry of stores', options),
    location: {
        scope: 'The region, if not that of the entry.',
        name: 'Name or ARN of the secret.',
        key: 'A key of the JSON in it. Its own age is not told: the whole secret is written at once.',
    },
    grants: '`secretsmanager:DescribeSecret` and `secretsmanager:ListSecretVersionIds` on the secrets.',
    locate: located,
    holds: ({ scope, name }, { region, account }) => {
        const arn = arnOf(name);
        return ((scope ?? region) === region &&
            (arn === undefined || (arn.region === region && (account ?? arn.account) === arn.account)));
    },
    describe: async (location, entry, tools) => {
        if (!/^[\w/+=.@!:-]{1,2048}$/.test(location.name))
            throw new inspection/* Unanswered */.XX('incomplete', 'there can be no such secret');
        const reply = await ask('DescribeSecret', { SecretId: location.name }, entry, tools);
        if (isReply(reply, 400, notFound))
            return absent();
        if (answered(reply, Secret).DeletedDate !== undefined)
            return absent('it is to be deleted');
        const version = await meant(location, entry, tools);
        return version === undefined ? absent('there is no such version') : stored(version, location);
    },
});
function stored(version, { key }) {
    return there({
        writtenAt: version.CreatedDate,
        precision: key === undefined ? 'value' : 'group',
        lastReadAt: version.LastAccessedDate,
        version: version.VersionId,
    });
}
/** A reference means the version with a label, which is `AWSCURRENT` unless it says so, or the one with an id. */
async function meant({ name, version = 'AWSCURRENT' }, entry, tools) {
    return searched('', async (token) => {
        const page = token === '' ? {} : { NextToken: token };
        const body = { SecretId: name, MaxResults: 100, IncludeDeprecated: true, ...page };
        const list = answered(await ask('ListSecretVersionIds', body, entry, tools), Versions);
        const found = list.Versions.find(({ VersionId, VersionStages }) => VersionId === version || VersionStages.includes(version));
        return { found, next: list.NextToken || undefined };
    });
}
function answered(reply, body) {
    if (isReply(reply, 400, refused))
        throw new inspection/* Unanswered */.XX('refused', 'status 400');
    return bodyOf(reply, body);
}
async function ask(action, body, entry, tools) {
    const { region } = entry;
    return tools.askSigned({
        method: 'POST',
        at: `https://${awsHost('secretsmanager', region)}`,
        path: '/',
        headers: { 'content-type': 'application/x-amz-json-1.1', 'x-amz-target': `secretsmanager.${action}` },
        body: JSON.stringify(body),
    }, await awsKeys(entry, tools), { service: 'secretsmanager', region });
}

;// CONCATENATED MODULE: ./.compiled/stores/access/azure.js







/**
 * By the domain of its vaults.
 * https://learn.microsoft.com/en-us/entra/identity-platform/authentication-national-cloud
 * https://learn.microsoft.com/en-us/entra/workload-id/workload-identity-federation-config-app-trust-managed-identity
 */
const CLOUDS = {
    'vault.azure.net': { authority: 'login.microsoftonline.com', audience: 'api://AzureADTokenExchange' },
    'vault.usgovcloudapi.net': {
        authority: 'login.microsoftonline.us',
        audience: 'api://AzureADTokenExchangeUSGov',
    },
    'vault.azure.cn': {
        authority: 'login.partner.microsoftonline.cn',
        audience: 'api://AzureADTokenExchangeChina',
    },
};
const azureAccess = {
    vault: (0,fields/* text */.Qq)('vault', 'the URL of a vault, like https://acme.vault.azure.net', /^https:\/\/[a-zA-Z0-9-]{3,24}\.vault\.(?:azure\.net|usgovcloudapi\.net|azure\.cn)\/?$/).describe('The vault: one entry is one vault.'),
    tenant: (0,fields/* text */.Qq)('tenant', 'the id or the domain of a tenant', /^[\w.-]{1,200}$/)
        .optional()
        .describe('The tenant of `client`.'),
    client: (0,fields/* text */.Qq)('client', 'the id of an application', /^[0-9a-fA-F-]{36}$/)
        .optional()
        .describe('Client id of the application or managed identity that trusts the workflow. Without it, a token is used.'),
    audience: audience()
        .optional()
        .describe('Audience of the identity, if not `api://AzureADTokenExchange` or that of the vault’s cloud.'),
    token: (0,asking_schema/* secretReference */.QO)('token')
        .default('env://AZURE_ACCESS_TOKEN')
        .describe('An access token for Key Vault.'),
};
function vaultHost({ vault }) {
    return vault
        .replace(/^https:\/\//, '')
        .replace(/\/$/, '')
        .toLowerCase();
}
const Token = schemas/* object */.Ikc({ access_token: schemas/* string */.YjP().min(1) });
const azureToken = oncePerEntry(async (options, tools) => {
    const { client, tenant, token } = options;
    const host = vaultHost(options);
    if (client === undefined || tenant === undefined)
        return tools.secret(token, [host]);
    return asserted(client, tenant, options, tools);
});
/** https://learn.microsoft.com/en-us/entra/identity-platform/v2-oauth2-client-creds-grant-flow#third-case-access-token-request-with-a-federated-credential */
async function asserted(client, tenant, options, { ask, identity }) {
    const host = vaultHost(options);
    const domain = host.slice(host.indexOf('.') + 1);
    const { authority, audience } = CLOUDS[domain];
    const request = bodies_form({
        grant_type: 'client_credentials',
        client_id: client,
        scope: `https://${domain}/.default`,
        client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
        client_assertion: await identity(options.audience ?? audience, [authority]),
    });
    const path = `/${encodeURIComponent(tenant)}/oauth2/v2.0/token`;
    const reply = await ask({ method: 'POST', at: `https://${authority}`, path, ...request });
    return secret/* Secret */.zh.of(granted(reply, Token).access_token, [host]);
}

;// CONCATENATED MODULE: ./.compiled/stores/azure-references.js
const HOST = '(?<host>[a-z0-9-]{3,24}\\.vault\\.(?:azure\\.net|usgovcloudapi\\.net|azure\\.cn))';
const NAME = '(?<name>[a-z0-9-]{1,127})';
const VERSION = '(?<version>[0-9a-f]{32})';
const IDENTIFIER = `https://${HOST}(?::443)?/secrets/${NAME}(?:/${VERSION})?/?`;
/**
 * A secret's identifier; App Service's references, https://learn.microsoft.com/en-us/azure/app-service/app-service-key-vault-references;
 * and the URI of wrappers.
 */
const FORMS = [
    `^${IDENTIFIER}$`,
    `^@Microsoft\\.KeyVault\\(SecretUri=${IDENTIFIER}\\)$`,
    `^@Microsoft\\.KeyVault\\(VaultName=(?<host>[a-z0-9-]{3,24});SecretName=${NAME}(?:;SecretVersion=${VERSION})?;?\\)$`,
    `^(?:azure-?kv|akv)://(?<host>[a-z0-9.-]{3,60})/${NAME}(?:/${VERSION})?$`,
].map((form) => new RegExp(form, 'i'));
function azure_references_located(reference) {
    const match = FORMS.map((form) => form.exec(reference)).find((found) => found !== null);
    const { host, name, version } = match?.groups ?? {};
    if (host === undefined || name === undefined)
        return undefined;
    return { scope: host.toLowerCase(), name, key: undefined, version: version?.toLowerCase() };
}

;// CONCATENATED MODULE: ./.compiled/stores/azure-key-vault.js










const azure_key_vault_Version = schemas/* object */.Ikc({
    /** A URL that ends with the version. */
    id: schemas/* string */.YjP(),
    attributes: schemas/* object */.Ikc({ enabled: schemas/* boolean */.zMY(), created: dates/* unixSeconds */.Yb, exp: dates/* unixSeconds */.Yb.optional() }),
});
/** https://learn.microsoft.com/en-us/rest/api/keyvault/secrets/get-secret-versions/get-secret-versions */
const azure_key_vault_Versions = schemas/* object */.Ikc({ value: schemas/* array */.YOg(azure_key_vault_Version), nextLink: schemas/* string */.YjP().nullish() });
const azureKeyVault = defineStore({
    id: 'azure-key-vault',
    title: 'Azure Key Vault',
    docs: 'https://learn.microsoft.com/en-us/rest/api/keyvault/secrets/get-secret-versions/get-secret-versions',
    options: (0,fields/* mapping */.pq)('an entry of stores', azureAccess).refine(({ client, tenant }) => client === undefined || tenant !== undefined, { error: 'tenant is missing: it must be the id or the domain of a tenant', path: ['tenant'] }),
    location: {
        scope: 'Name or host of the vault, if not that of the entry.',
        name: 'Name of the secret.',
    },
    grants: 'The role "Key Vault Reader" on the vault, or the permission to list secrets in its access policy.',
    locate: azure_references_located,
    holds: ({ scope }, entry) => {
        const host = vaultHost(entry);
        return scope === undefined || host === scope.toLowerCase() || host.startsWith(`${scope.toLowerCase()}.`);
    },
    describe: async ({ name, version }, entry, tools) => {
        const versions = await versionsOf(named('secret', name, /^[a-z0-9-]{1,127}$/i), entry, tools);
        // The list is empty for a secret that is not there, and only for that.
        if (versions.length === 0)
            return absent();
        const found = version === undefined ? newest(versions) : versions.find((one) => idOf(one) === version.toLowerCase());
        if (found === undefined)
            return absent('there is no such version');
        return found.attributes.enabled ? azure_key_vault_stored(found) : absent('the version is disabled');
    },
});
function azure_key_vault_stored(version) {
    const { created, exp } = version.attributes;
    return there({ writtenAt: created, precision: 'value', expiresAt: exp, version: idOf(version) });
}
/** The list never has the value; what does is asked for by name alone, or by name and version. */
async function versionsOf(name, entry, tools) {
    const at = `https://${vaultHost(entry)}`;
    const headers = { authorization: (0,secret/* secretText */.yD) `Bearer ${await azureToken(entry, tools)}` };
    const list = `/secrets/${name}/versions?`;
    const versions = [];
    await searched(`${list}api-version=7.4`, async (path) => {
        const { value, nextLink } = bodyOf(await tools.ask({ at, path, headers }), azure_key_vault_Versions);
        versions.push(...value);
        // Nothing but the same list of the same vault is asked for.
        const next = nextLink ? nextLink.replace(/^https:\/\/[^/]*/i, '') : undefined;
        if (next?.startsWith(list) === false)
            throw new inspection/* Unanswered */.XX('unexpected-reply', 'a list that goes on elsewhere');
        return { found: undefined, next };
    });
    return versions;
}
function newest(versions) {
    const time = ({ attributes }) => attributes.created?.getTime() ?? 0;
    return versions.reduce((one, other) => (time(other) > time(one) ? other : one));
}
function idOf({ id }) {
    return /\/([0-9a-f]{32})$/i.exec(id)?.[1]?.toLowerCase();
}

// EXTERNAL MODULE: ./.compiled/core/destination.js
var destination = __webpack_require__(857);
;// CONCATENATED MODULE: ./.compiled/stores/access/address.js


const ADDRESS = /^(?!.*\/\.{1,2}(?:\/|$))https?:\/\/(?:\[[0-9a-fA-F:.]+\]|[\w.-]+)(?::\d{1,5})?(?:\/[\w.~-]+)*\/?$/;
/** Where a store is: nothing but the policy says so. */
function address(key, example) {
    return (0,fields/* text */.Qq)(key, `a URL, like ${example}`, ADDRESS);
}
function placeOf(url) {
    const at = url.replace(/\/+$/, '');
    const origin = (0,destination/* originOf */.yv)(at) ?? at;
    return { at, destinations: [origin.replace(/^https:\/\//, '')] };
}

;// CONCATENATED MODULE: ./.compiled/stores/access/doppler.js








const dopplerAccess = {
    address: address('address', 'https://api.doppler.com')
        .default('https://api.doppler.com')
        .describe('Where the API is.'),
    identity: (0,fields/* text */.Qq)('identity', 'the id of an identity', /^[\w-]{1,100}$/)
        .optional()
        .describe('Id of the service account’s identity that trusts the workflow. Without it, a token is used.'),
    audience: audience().optional().describe('Audience of the identity, as Doppler has it, if not `address`.'),
    token: (0,asking_schema/* secretReference */.QO)('token')
        .default('env://DOPPLER_TOKEN')
        .describe('A token that may read the config, like a service token.'),
};
const doppler_Token = schemas/* object */.Ikc({ token: schemas/* string */.YjP().min(1) });
/** https://docs.doppler.com/reference/auth-oidc */
const dopplerToken = oncePerEntry(async (options, tools) => {
    const { at, destinations } = placeOf(options.address);
    if (options.identity === undefined)
        return tools.secret(options.token, destinations);
    const request = json({
        identity: options.identity,
        token: await tools.identity(options.audience ?? at, destinations),
    });
    const reply = await tools.ask({ method: 'POST', at, path: '/v3/auth/oidc', ...request });
    return secret/* Secret */.zh.of(granted(reply, doppler_Token).token, destinations);
});

;// CONCATENATED MODULE: ./.compiled/stores/doppler.js










const doppler_options = {
    ...dopplerAccess,
    'dynamic-secrets': (0,fields/* oneOf */.yL)('dynamic-secrets', ['possible', 'none'])
        .default('possible')
        .describe('Whether configs have dynamic secrets, whose names are not listed without making some. Only if there are `none`, a name that is not listed is known to be absent.'),
};
/** https://docs.doppler.com/reference/secrets-names */
const Names = schemas/* object */.Ikc({ names: schemas/* array */.YOg(schemas/* string */.YjP()) });
/** https://docs.doppler.com/reference/config_logs-list; what was written is in the log of one id alone, and that is not asked for. */
const Logs = schemas/* object */.Ikc({ logs: schemas/* array */.YOg(schemas/* object */.Ikc({ created_at: dates/* isoDate */._$ })) });
const REFERENCE = /^doppler:\/\/(?<scope>[\w-]{1,100}\/[\w.-]{1,100})\/(?<name>\w{1,255})$/i;
const doppler = defineStore({
    id: 'doppler',
    title: 'Doppler',
    docs: 'https://docs.doppler.com/reference/secrets-names',
    options: (0,fields/* mapping */.pq)('an entry of stores', doppler_options),
    location: {
        scope: 'Project and config, with `/` between them: `backend/prd`.',
        name: 'Name of the secret. The date is that of the last change to its config.',
    },
    grants: 'A service token, or a service account with the role `viewer` in the project.',
    locate: (reference) => {
        const { scope, name } = REFERENCE.exec(reference)?.groups ?? {};
        return name === undefined ? undefined : { scope, name, key: undefined, version: undefined };
    },
    describe: async (location, entry, tools) => {
        const of = queryOf(location);
        const listed = await doppler_ask(`secrets/names?${of}&include_dynamic_secrets=false`, entry, tools);
        if (!bodyOf(listed, Names).names.includes(location.name))
            return missing(entry);
        const logs = Logs.safeParse((await doppler_ask(`logs?${of}&page=1&per_page=20`, entry, tools)).json);
        return there({ writtenAt: logs.success ? doppler_newest(logs.data) : undefined, precision: 'group' });
    },
});
function missing(entry) {
    if (entry['dynamic-secrets'] === 'none')
        return absent();
    return { answer: 'unknown', reason: 'no-way', detail: 'it is not listed, but may be a dynamic secret' };
}
/** The order is not documented. If the newest is not the first, this page may not have it. */
function doppler_newest({ logs }) {
    const [first, second] = logs.map(({ created_at }) => created_at);
    return first !== undefined && second !== undefined && second > first ? undefined : first;
}
function queryOf({ scope = '' }) {
    const [project, config, more] = scope.split('/');
    if (more !== undefined)
        throw new inspection/* Unanswered */.XX('incomplete', 'there can be no such scope');
    return `project=${named('project', project, /^[\w-]{1,100}$/)}&config=${named('config', config, /^[\w.-]{1,100}$/)}`;
}
async function doppler_ask(question, entry, tools) {
    const authorization = (0,secret/* secretText */.yD) `Bearer ${await dopplerToken(entry, tools)}`;
    return tools.ask({
        at: placeOf(entry.address).at,
        path: `/v3/configs/config/${question}`,
        headers: { accept: 'application/json', authorization },
    });
}

;// CONCATENATED MODULE: ./.compiled/stores/access/google.js







const SCOPE = 'https://www.googleapis.com/auth/cloud-platform';
const STS = 'sts.googleapis.com';
const CREDENTIALS = 'iamcredentials.googleapis.com';
const googleAccess = {
    location: (0,fields/* text */.Qq)('location', 'a location, like europe-west3', /^[a-z]{2,20}(?:-[a-z]{2,20})+\d{1,2}$/)
        .optional()
        .describe('The location of regional secrets, which are others than the global ones.'),
    provider: (0,fields/* text */.Qq)('provider', 'a provider of workload identities, like projects/123/locations/global/workloadIdentityPools/github/providers/actions', /^projects\/\d{1,20}\/locations\/global\/workloadIdentityPools\/[a-z0-9-]{1,60}\/providers\/[a-z0-9-]{1,60}$/)
        .optional()
        .describe('The provider of workload identities that knows the workflow. Without it, a token is used.'),
    'service-account': (0,fields/* text */.Qq)('service-account', 'the address of a service account', /^[a-z0-9-]{1,60}@[a-z0-9.-]{1,120}$/)
        .optional()
        .describe('The service account that the workflow acts as, where the secrets are not granted to itself.'),
    audience: audience().optional().describe('Audience of the identity, if not the provider’s URL.'),
    token: (0,asking_schema/* secretReference */.QO)('token')
        .default('env://GOOGLE_OAUTH_ACCESS_TOKEN')
        .describe('An OAuth access token.'),
};
/** https://cloud.google.com/secret-manager/regional-secrets/rest-overview */
function secretManagerHost({ location }) {
    return location === undefined
        ? 'secretmanager.googleapis.com'
        : `secretmanager.${location}.rep.googleapis.com`;
}
const Exchanged = schemas/* object */.Ikc({ access_token: schemas/* string */.YjP().min(1) });
const Generated = schemas/* object */.Ikc({ accessToken: schemas/* string */.YjP().min(1) });
const googleToken = oncePerEntry(async (options, tools) => {
    const host = secretManagerHost(options);
    if (options.provider === undefined)
        return tools.secret(options.token, [host]);
    if (options['service-account'] === undefined)
        return exchanged(options.provider, options, [host], tools);
    const federated = await exchanged(options.provider, options, [CREDENTIALS], tools);
    return generated(options['service-account'], federated, host, tools);
});
/** https://cloud.google.com/iam/docs/reference/sts/rest/v1/TopLevel/token */
async function exchanged(provider, { audience }, destinations, { ask, identity }) {
    const request = json({
        audience: `//iam.googleapis.com/${provider}`,
        grantType: 'urn:ietf:params:oauth:grant-type:token-exchange',
        requestedTokenType: 'urn:ietf:params:oauth:token-type:access_token',
        scope: SCOPE,
        subjectTokenType: 'urn:ietf:params:oauth:token-type:jwt',
        subjectToken: await identity(audience ?? `https://iam.googleapis.com/${provider}`, [STS]),
    });
    const reply = await ask({ method: 'POST', at: `https://${STS}`, path: '/v1/token', ...request });
    return secret/* Secret */.zh.of(granted(reply, Exchanged).access_token, destinations);
}
/** https://cloud.google.com/iam/docs/reference/credentials/rest/v1/projects.serviceAccounts/generateAccessToken */
async function generated(account, federated, host, { ask }) {
    const reply = await ask({
        method: 'POST',
        at: `https://${CREDENTIALS}`,
        path: `/v1/projects/-/serviceAccounts/${encodeURIComponent(account)}:generateAccessToken`,
        headers: { 'content-type': 'application/json', authorization: (0,secret/* secretText */.yD) `Bearer ${federated}` },
        body: JSON.stringify({ scope: [SCOPE] }),
    });
    return secret/* Secret */.zh.of(granted(reply, Generated).accessToken, [host]);
}

;// CONCATENATED MODULE: ./.compiled/stores/gcp-secret-manager.js








const PROJECT = /^(?:[a-z][a-z0-9.-]{0,60}:)?[a-z0-9][a-z0-9-]{0,62}$/;
const gcp_secret_manager_options = {
    ...googleAccess,
    project: (0,fields/* text */.Qq)('project', 'the id or the number of a project', PROJECT)
        .optional()
        .describe('The project of references that name none.'),
};
/** https://cloud.google.com/secret-manager/docs/reference/rest/v1/projects.secrets.versions#SecretVersion */
const gcp_secret_manager_Version = schemas/* object */.Ikc({
    name: schemas/* string */.YjP(),
    createTime: dates/* isoDate */._$,
    state: schemas/* enum */.k5n(['ENABLED', 'DISABLED', 'DESTROYED']),
});
/** Who may not see a secret is told `PERMISSION_DENIED` instead: https://cloud.google.com/apis/design/errors#handling_errors */
const gcp_secret_manager_notFound = schemas/* object */.Ikc({ error: schemas/* object */.Ikc({ code: schemas/* literal */.euz(404), status: schemas/* literal */.euz('NOT_FOUND') }) });
const gcp_secret_manager_FORMS = [
    /^(?:https:\/\/secretmanager\.googleapis\.com\/v1\/)?projects\/(?<project>[^/\s]{1,100})(?:\/locations\/(?<place>[^/\s]{1,60}))?\/secrets\/(?<name>[^/\s]{1,255})(?:\/versions\/(?<version>[^/\s]{1,63}))?$/,
    /^gcp-?sm:\/\/projects\/(?<project>[^/\s?#]{1,100})\/secrets\/(?<name>[^/\s?#]{1,255})(?:\/versions\/(?<version>[^/\s?#]{1,63}))?(?:#(?<key>\S{1,200}))?$/i,
    /^gcp-?sm:\/\/(?<project>[^/\s?#]{1,100})\/(?<name>[^/\s?#]{1,255})(?:\/(?<version>[^/\s?#]{1,63}))?(?:#(?<key>\S{1,200}))?$/i,
];
const gcpSecretManager = defineStore({
    id: 'gcp-secret-manager',
    title: 'Google Cloud Secret Manager',
    docs: 'https://cloud.google.com/secret-manager/docs/reference/rest/v1/projects.secrets.versions/get',
    options: (0,fields/* mapping */.pq)('an entry of stores', gcp_secret_manager_options),
    location: {
        scope: 'Project id or number, with `/` and the location for a regional secret: `acme/europe-west3`.',
        name: 'Name of the secret.',
        key: 'A key of the JSON in it. Its own age is not told: the whole secret is written at once.',
    },
    grants: 'The role "Secret Manager Viewer" (`roles/secretmanager.viewer`) on the project or the secrets.',
    locate,
    // Global and regional secrets of the same name are two, at two hosts.
    holds: (location, { location: place }) => partsOf(location).place === place,
    describe: async (location, entry, tools) => {
        const { location: place, project } = entry;
        const { version = 'latest', key } = location;
        const path = [
            '/v1/projects',
            named('project', partsOf(location).project ?? project, PROJECT),
            ...(place === undefined ? [] : ['locations', place]),
            'secrets',
            named('secret', location.name, /^[\w-]{1,255}$/),
            'versions',
            // A number or an alias; `latest` is the newest, in whatever state it is.
            named('version', version, /^(?:\d{1,18}|[a-z][\w-]{0,62})$/i),
        ].join('/');
        const headers = { authorization: (0,secret/* secretText */.yD) `Bearer ${await googleToken(entry, tools)}` };
        const reply = await tools.ask({ at: `https://${secretManagerHost(entry)}`, path, headers });
        if (isReply(reply, 404, gcp_secret_manager_notFound))
            return absent();
        const { createTime, state, name } = bodyOf(reply, gcp_secret_manager_Version);
        if (state !== 'ENABLED')
            return absent(`the version is ${state.toLowerCase()}`);
        return there({
            writtenAt: createTime,
            precision: key === undefined ? 'value' : 'group',
            version: /\/versions\/(\d{1,18})$/.exec(name)?.[1],
        });
    },
});
function locate(reference) {
    const match = gcp_secret_manager_FORMS.map((form) => form.exec(reference)).find((found) => found !== null);
    const { project, place, name, version, key } = match?.groups ?? {};
    if (project === undefined || name === undefined)
        return undefined;
    const scope = place === undefined ? project : `${project}/${place}`;
    return { scope, name, key, version };
}
function partsOf({ scope }) {
    const [project, place] = scope?.split('/') ?? [];
    return { ...(project === undefined ? {} : { project }), ...(place === undefined ? {} : { place }) };
}

;// CONCATENATED MODULE: ./.compiled/stores/github-lists.js


/** Whose secrets there are, and whether a repository can list those that its organisation shares with it. */
const PRODUCTS = {
    actions: { listsShared: true },
    agents: { listsShared: true },
    dependabot: { listsShared: false },
    codespaces: { listsShared: false },
};
const github_lists_SCOPE = /^(?<owner>[^/@]+)(?:\/(?<repository>[^/@]+)(?:@(?<environment>.+))?)?$/s;
const OWNER = /^[a-z0-9](?:[\w-]{0,98}[a-z0-9])?$/i;
const REPOSITORY = /^[\w.-]{1,100}$/;
const ENVIRONMENT = /^[^\0-\x1f]{1,255}$/;
/** GitHub keeps names in capitals: https://docs.github.com/en/actions/reference/security/secrets#naming-your-secrets */
function nameOf({ name }) {
    return named('secret', name.toUpperCase(), /^[A-Z_][A-Z0-9_]{0,254}$/);
}
/**
 * The lists that a workflow's secret may come from, in order of precedence, and whether these are all.
 * https://docs.github.com/en/actions/concepts/security/secrets#organization-level-secrets
 */
function listsOf({ scope, key = 'actions' }) {
    const product = Object.hasOwn(PRODUCTS, key) ? PRODUCTS[key] : undefined;
    const { owner, repository, environment } = github_lists_SCOPE.exec(scope ?? '')?.groups ?? {};
    if (product === undefined || (environment !== undefined && key !== 'actions'))
        throw new inspection/* Unanswered */.XX('incomplete', 'there can be no such key');
    const organization = named('scope', owner, OWNER);
    if (repository === undefined)
        return { lists: [ofOrganization(`/orgs/${organization}/${key}/secrets`)], complete: true };
    const root = `/repos/${organization}/${named('scope', repository, REPOSITORY)}`;
    const inside = environment === undefined ? [] : [`environments/${named('scope', environment, ENVIRONMENT)}`];
    const own = [...inside, key].map((part) => ({
        path: `${root}/${part}/secrets`,
        hasSingles: true,
        isOfOrganization: false,
    }));
    const shared = { path: `${root}/${key}/organization-secrets`, hasSingles: false, isOfOrganization: true };
    return { lists: product.listsShared ? [...own, shared] : own, complete: product.listsShared };
}
function ofOrganization(path) {
    return { path, hasSingles: true, isOfOrganization: true };
}

;// CONCATENATED MODULE: ./.compiled/stores/github.js










const github_options = {
    address: address('address', 'https://github.acme.example/api/v3')
        .default('https://api.github.com')
        .describe('Where the API is.'),
    token: (0,asking_schema/* secretReference */.QO)('token')
        .default('env://MCP_REKEY_GITHUB_TOKEN')
        .describe('A token that may list secrets; the `GITHUB_TOKEN` of a workflow never may.'),
};
const Row = schemas/* object */.Ikc({ name: schemas/* string */.YjP(), updated_at: dates/* isoDate */._$ });
const Rows = schemas/* object */.Ikc({ total_count: schemas/* number */.aig(), secrets: schemas/* array */.YOg(Row) });
/** `${{ secrets.NAME }}` names no repository, and others write their references so too: which secret it means, the policy says. */
const github = defineStore({
    id: 'github',
    title: 'GitHub',
    docs: 'https://docs.github.com/en/rest/actions/secrets',
    options: (0,fields/* mapping */.pq)('an entry of stores', github_options),
    location: {
        scope: 'Where it is used: `acme` for an organisation, `acme/api` for a repository with what the organisation shares with it, `acme/api@production` for an environment of that.',
        name: 'Name of the secret.',
        key: 'Whose secret it is: `actions` (if there is no key), `dependabot`, `codespaces` or `agents`.',
    },
    grants: 'Of a GitHub App or a fine-grained token: "Secrets" (repository: read), "Environments" (repository: read) for those of an environment, "Dependabot secrets", "Codespaces secrets" or "Agent secrets" for theirs, and the permission of the same name of the organisation for the secrets of one.',
    describe: async (location, entry, tools) => {
        const name = nameOf(location);
        const { lists, complete } = listsOf(location);
        for (const list of lists) {
            const row = await rowIn(list, name, entry, tools);
            if (row !== undefined)
                return github_stored(row, list);
        }
        // What an organisation shares with a repository is listed for some products only.
        return complete ? absent() : withheld();
    },
});
function github_stored({ updated_at }, { isOfOrganization }) {
    // To share a secret of an organisation with other repositories may move the date as well.
    return there({ writtenAt: updated_at, precision: isOfOrganization ? 'entry' : 'value' });
}
function withheld() {
    return { answer: 'unknown', reason: 'no-way', detail: 'it may be one of the organisation' };
}
/** `undefined` only if a whole list proves it: a 404 also means that the token may not see the secret. */
async function rowIn(list, name, entry, tools) {
    if (list.hasSingles) {
        const reply = await github_ask(`${list.path}/${name}`, entry, tools);
        if (reply.status !== 404)
            return bodyOf(reply, Row);
    }
    return searched({ page: 1, before: 0 }, async ({ page, before }) => {
        const reply = await github_ask(`${list.path}?per_page=100&page=${page}`, entry, tools);
        if (reply.status === 404)
            throw new inspection/* Unanswered */.XX('refused', 'status 404');
        const { total_count, secrets } = bodyOf(reply, Rows);
        const seen = before + secrets.length;
        const isLast = seen >= total_count;
        if (!isLast && secrets.length === 0)
            throw strange(reply);
        const found = secrets.find((row) => row.name === name);
        return { found, next: isLast ? undefined : { page: page + 1, before: seen } };
    });
}
async function github_ask(path, { address: url, token }, tools) {
    const { at, destinations } = placeOf(url);
    return tools.ask({
        at,
        path,
        headers: {
            accept: 'application/vnd.github+json',
            'x-github-api-version': '2022-11-28',
            authorization: (0,secret/* secretText */.yD) `Bearer ${tools.secret(token, destinations)}`,
        },
    });
}

;// CONCATENATED MODULE: ./.compiled/stores/access/infisical.js








const infisicalAccess = {
    address: address('address', 'https://eu.infisical.com')
        .default('https://app.infisical.com')
        .describe('Where Infisical is.'),
    identity: (0,fields/* text */.Qq)('identity', 'the id of a machine identity', /^[0-9a-fA-F-]{36}$/)
        .optional()
        .describe('Id of the machine identity that trusts the workflow (OIDC Auth). Without it, a token is used.'),
    audience: audience()
        .optional()
        .describe('Audience of the identity, as Infisical has it, if not `address`.'),
    token: (0,asking_schema/* secretReference */.QO)('token')
        .default('env://INFISICAL_TOKEN')
        .describe('An access token of a machine identity.'),
};
const Login = schemas/* object */.Ikc({ accessToken: schemas/* string */.YjP().min(1) });
/** https://infisical.com/docs/api-reference/endpoints/oidc-auth/login */
const infisicalToken = oncePerEntry(async (options, tools) => {
    const { at, destinations } = placeOf(options.address);
    if (options.identity === undefined)
        return tools.secret(options.token, destinations);
    const request = json({
        identityId: options.identity,
        jwt: await tools.identity(options.audience ?? at, destinations),
    });
    const reply = await tools.ask({ method: 'POST', at, path: '/api/v1/auth/oidc-auth/login', ...request });
    return secret/* Secret */.zh.of(granted(reply, Login).accessToken, destinations);
});

;// CONCATENATED MODULE: ./.compiled/stores/infisical.js










/** A reply with a value in it is none that was asked for. */
const Found = schemas/* object */.Ikc({
    secret: schemas/* object */.Ikc({ version: schemas/* number */.aig(), updatedAt: dates/* isoDate */._$, secretValueHidden: schemas/* literal */.euz(true) }),
});
const Listed = schemas/* object */.Ikc({ secrets: schemas/* array */.YOg(schemas/* unknown */.L5J()), imports: schemas/* array */.YOg(schemas/* unknown */.L5J()) });
const noSecret = schemas/* object */.Ikc({ statusCode: schemas/* literal */.euz(404), message: schemas/* string */.YjP().regex(/^Secret with name '/) });
const noFolder = schemas/* object */.Ikc({ statusCode: schemas/* literal */.euz(404), message: schemas/* string */.YjP().regex(/^Folder with path '/) });
const infisical_REFERENCE = /^infisical:\/\/(?<scope>[\w-]{1,64}\/[\w-]{1,64}(?:\/[\w-]{1,100}){0,20})\/(?<name>[^/?#\s]{1,255})(?:\?(?<query>[^#\s]{0,100}))?$/i;
const infisical = defineStore({
    id: 'infisical',
    title: 'Infisical',
    docs: 'https://infisical.com/docs/api-reference/endpoints/secrets/read',
    options: (0,fields/* mapping */.pq)('an entry of stores', infisicalAccess),
    location: {
        scope: 'Project id, slug of the environment and folders, with `/` between them: `<project id>/prod/backend`.',
        name: 'Name of the secret.',
    },
    grants: 'A machine identity with "Describe Secret" on the folders, and on those that are imported into them; "Read Value" is not needed.',
    locate: (reference) => {
        const { scope, name, query } = infisical_REFERENCE.exec(reference)?.groups ?? {};
        return name === undefined
            ? undefined
            : { scope, name, key: undefined, version: queried(query, 'version') };
    },
    describe: async (location, entry, tools) => {
        const folder = folderOf(location);
        const name = named('secret', location.name, /^[^\0-\x20/]{1,255}$/);
        const reply = await infisical_ask(`/${name}`, `${folder}${versionOf(location)}`, entry, tools);
        if (isReply(reply, 404, noFolder))
            return absent('there is no such folder');
        if (isReply(reply, 404, noSecret))
            return infisical_missing(await infisical_ask('', folder, entry, tools));
        const { updatedAt, version } = bodyOf(reply, Found).secret;
        return there({ writtenAt: updatedAt, precision: 'entry', version: `${version}` });
    },
});
/** What a folder imports from where the identity may not look is left out without a word. */
function infisical_missing(list) {
    if (bodyOf(list, Listed).imports.length === 0)
        return absent();
    return { answer: 'unknown', reason: 'refused', detail: 'it may be in a folder that is imported' };
}
function folderOf({ scope = '' }) {
    const [project, environment, ...folders] = scope.split('/');
    return [
        `projectId=${named('project', project, /^[\w-]{1,64}$/)}`,
        `environment=${named('environment', environment, /^[\w-]{1,64}$/)}`,
        `secretPath=${encodeURIComponent(`/${folders.length === 0 ? '' : path('folder', folders.join('/'), /^[\w-]{1,100}$/)}`)}`,
    ].join('&');
}
function versionOf({ version }) {
    if (version === undefined)
        return '';
    if (/^\d{1,9}$/.test(version))
        return `&version=${version}`;
    throw new inspection/* Unanswered */.XX('incomplete', 'there can be no such version');
}
async function infisical_ask(name, query, entry, tools) {
    const authorization = (0,secret/* secretText */.yD) `Bearer ${await infisicalToken(entry, tools)}`;
    return tools.ask({
        at: placeOf(entry.address).at,
        path: `/api/v4/secrets${name}?${query}&viewSecretValue=false&include_imports=true&includeImports=true`,
        headers: { accept: 'application/json', authorization },
    });
}

;// CONCATENATED MODULE: ./.compiled/stores/onepassword.js









const onepassword_options = {
    address: address('address', 'https://connect.acme.example').describe('Where the Connect server is.'),
    token: (0,asking_schema/* secretReference */.QO)('token')
        .default('env://OP_CONNECT_TOKEN')
        .describe('A token of Connect that may read the vaults.'),
};
const ID = /^[\da-z]{26}$/;
const Vaults = schemas/* array */.YOg(schemas/* object */.Ikc({ id: schemas/* string */.YjP().regex(ID), name: schemas/* string */.YjP() }));
/** Overviews: the fields are in the item alone, and that is not asked for. */
const Items = schemas/* array */.YOg(schemas/* object */.Ikc({
    id: schemas/* string */.YjP().regex(ID),
    title: schemas/* string */.YjP(),
    version: schemas/* number */.aig().optional(),
    state: schemas/* enum */.k5n(['ARCHIVED', 'DELETED']).optional().catch(undefined),
    updatedAt: dates/* isoDate */._$,
}));
/** https://developer.1password.com/docs/cli/secret-reference-syntax */
const onepassword_REFERENCE = /^op:\/\/(?<vault>[^/?\n]{1,200})\/(?<item>[^/?\n]{1,200})\/(?<field>[^/?\n]{1,200}(?:\/[^/?\n]{1,200})?)(?:\?[^\n]{0,200})?$/;
const onepassword = defineStore({
    id: 'onepassword',
    title: '1Password Connect',
    docs: 'https://developer.1password.com/docs/connect/api-reference',
    options: (0,fields/* mapping */.pq)('an entry of stores', onepassword_options),
    location: {
        scope: 'Name or id of the vault.',
        name: 'Title or id of the item.',
        key: 'The field, with its section and `/` in front if it is in one. Whether it is there is not asked: it would come with its value.',
    },
    grants: 'A Connect token with read access to the vaults.',
    locate: (reference) => {
        const { vault, item, field } = onepassword_REFERENCE.exec(reference)?.groups ?? {};
        if (vault === undefined || item === undefined)
            return undefined;
        return { scope: vault, name: item, key: field, version: undefined };
    },
    describe: async ({ scope, name }, entry, tools) => {
        const vault = await vaultOf(scope, entry, tools);
        const found = await itemOf(`/v1/vaults/${vault}/items`, name, entry, tools);
        return found === undefined || found.state === 'DELETED' ? absent() : onepassword_stored(found);
    },
});
function onepassword_stored({ updatedAt, version }) {
    return there({
        writtenAt: updatedAt,
        precision: 'entry',
        version: version === undefined ? undefined : `${version}`,
    });
}
/** A vault that the token may not see is in no list: that it is missing proves nothing. */
async function vaultOf(scope, entry, tools) {
    if (scope === undefined)
        throw new inspection/* Unanswered */.XX('incomplete', 'which vault is meant is written nowhere');
    const vaults = await onepassword_ask('/v1/vaults', Vaults, entry, tools);
    const found = only(vaults.filter(({ id, name }) => isNamed(scope, id, name)));
    if (found === undefined)
        throw new inspection/* Unanswered */.XX('refused', 'the token sees no vault of that name');
    return found.id;
}
/** A filter may care for capitals, which references do not: that nothing is there, only the whole list proves. */
async function itemOf(list, name, entry, tools) {
    const among = async (query) => {
        const items = await onepassword_ask(list + query, Items, entry, tools);
        return only(items.filter(({ id, title }) => isNamed(name, id, title)));
    };
    const filter = `?filter=${encodeURIComponent(`title eq "${name}"`)}`;
    const filtered = ID.test(name) || /["\\]/.test(name) ? undefined : await among(filter);
    return filtered ?? among('');
}
function isNamed(wanted, id, name) {
    return wanted === id || wanted.toLowerCase() === name.toLowerCase();
}
function only(found) {
    if (found.length > 1)
        throw new inspection/* Unanswered */.XX('incomplete', 'there are several of that name');
    return found[0];
}
async function onepassword_ask(path, body, entry, tools) {
    const { at, destinations } = placeOf(entry.address);
    const authorization = (0,secret/* secretText */.yD) `Bearer ${tools.secret(entry.token, destinations)}`;
    return bodyOf(await tools.ask({ at, path, headers: { accept: 'application/json', authorization } }), body);
}

;// CONCATENATED MODULE: ./.compiled/stores/access/vault.js








const PATH = /^(?!(?:.*\/)?\.{1,2}(?:\/|$))[\w.~-]{1,100}(?:\/[\w.~-]{1,100}){0,9}\/?$/;
const vaultAccess = {
    address: address('address', 'https://vault.acme.example:8200').describe('Where the server is.'),
    namespace: (0,fields/* text */.Qq)('namespace', 'a namespace, like admin/team', PATH)
        .optional()
        .describe('The namespace, of Vault Enterprise, HCP Vault or OpenBao.'),
    role: (0,fields/* text */.Qq)('role', 'the name of a role', /^[\w.-]{1,200}$/)
        .optional()
        .describe('Role of the JWT auth method that the workflow logs in by. Without it, a token is used.'),
    'auth-mount': (0,fields/* text */.Qq)('auth-mount', 'a path, like jwt', PATH)
        .default('jwt')
        .describe('Where the JWT auth method is mounted.'),
    audience: audience()
        .optional()
        .describe('Audience of the identity, as the role’s `bound_audiences` has it, if not `address`.'),
    token: (0,asking_schema/* secretReference */.QO)('token').default('env://VAULT_TOKEN').describe('A token.'),
};
/** https://developer.hashicorp.com/vault/docs/enterprise/namespaces#usage */
function namespaced({ namespace }) {
    return namespace === undefined ? {} : { 'x-vault-namespace': namespace };
}
const vault_Login = schemas/* object */.Ikc({ auth: schemas/* object */.Ikc({ client_token: schemas/* string */.YjP().min(1) }) });
/** https://developer.hashicorp.com/vault/api-docs/auth/jwt#jwt-login */
const vaultToken = oncePerEntry(async (options, tools) => {
    const { at, destinations } = placeOf(options.address);
    if (options.role === undefined)
        return tools.secret(options.token, destinations);
    const { headers, body } = json({
        role: options.role,
        jwt: await tools.identity(options.audience ?? at, destinations),
    });
    const reply = await tools.ask({
        method: 'POST',
        at,
        path: `/v1/auth/${options['auth-mount'].replace(/\/$/, '')}/login`,
        headers: { ...headers, ...namespaced(options) },
        body,
    });
    return secret/* Secret */.zh.of(granted(reply, vault_Login).auth.client_token, destinations);
});

;// CONCATENATED MODULE: ./.compiled/stores/vault.js









/** https://developer.hashicorp.com/vault/api-docs/system/internal-ui-mounts#get-single-mount-details */
const Mount = schemas/* object */.Ikc({
    data: schemas/* object */.Ikc({
        path: schemas/* string */.YjP(),
        type: schemas/* string */.YjP(),
        options: schemas/* object */.Ikc({ version: schemas/* string */.YjP().optional() }).nullish(),
    }),
});
const vault_Version = schemas/* object */.Ikc({
    created_time: dates/* isoDate */._$,
    deletion_time: dates/* isoDate */._$.optional(),
    destroyed: schemas/* boolean */.zMY(),
});
/** https://developer.hashicorp.com/vault/api-docs/secret/kv/kv-v2#read-secret-metadata */
const Metadata = schemas/* object */.Ikc({
    data: schemas/* object */.Ikc({ current_version: schemas/* number */.aig(), versions: schemas/* record */.g1P(schemas/* string */.YjP(), vault_Version).nullable() }),
});
/** https://developer.hashicorp.com/vault/api-docs/secret/kv/kv-v2#read-secret-subkeys */
const Subkeys = schemas/* object */.Ikc({ data: schemas/* object */.Ikc({ subkeys: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()) }) });
/** What a path without anything gives; one that the token may not see gives 403. */
const nothing = schemas/* object */.Ikc({ errors: schemas/* array */.YOg(schemas/* unknown */.L5J()).length(0) });
const SEGMENT = /^[^\0-\x1f\x7f]{1,200}$/;
const vault_FORMS = [
    /^(?:vault|openbao|bao):\/\/(?<path>[^?#\s]{1,1000})(?:\?(?<query>[^#\s]{0,200}))?(?:#(?<key>[^\s#]{1,500}))?$/i,
    // The webhook of Bank-Vaults: https://bank-vaults.dev/docs/mutating-webhook/annotations/
    /^vault:(?!\/\/)(?<path>[^?#\s]{1,1000})#(?<key>[^\s#]{1,500})(?:#(?<version>\d{1,9}))?$/,
];
/** OpenBao has the same API under the same paths: this is its store as well. */
const vault = defineStore({
    id: 'vault',
    title: 'HashiCorp Vault and OpenBao',
    docs: 'https://developer.hashicorp.com/vault/api-docs/secret/kv/kv-v2',
    options: (0,fields/* mapping */.pq)('an entry of stores', vaultAccess),
    location: {
        scope: 'Mount of the engine (KV, version 2).',
        name: 'Path of the secret in it, without `data/`.',
        key: 'Key in the secret. Its own age is not told: all keys are written at once.',
    },
    grants: 'A policy with `read` on `<mount>/metadata/<path>`, and on `<mount>/subkeys/<path>` to learn whether a key is there.',
    locate: vault_locate,
    describe: async (location, entry, tools) => {
        const { mount, rest } = await mountOf(location, entry, tools);
        const reply = await vault_ask(`/v1/${mount}/metadata/${rest}`, entry, tools);
        if (isReply(reply, 404, nothing))
            return absent();
        const { current_version, versions } = bodyOf(reply, Metadata).data;
        const number = location.version ?? `${current_version}`;
        const version = Object.hasOwn(versions ?? {}, number) ? versions?.[number] : undefined;
        if (version === undefined)
            return absent('there is no such version');
        const { created_time, deletion_time, destroyed } = version;
        if (destroyed)
            return absent('the version is destroyed');
        if (deletion_time !== undefined && deletion_time <= tools.now)
            return absent('the version is deleted');
        const stored = { writtenAt: created_time, expiresAt: deletion_time, version: number };
        if (location.key === undefined)
            return there({ ...stored, precision: 'value' });
        return withKey(location.key, stored, await vault_ask(`/v1/${mount}/subkeys/${rest}?version=${number}`, entry, tools));
    },
});
/** The names of the keys, without what is in them: the only key has the age of the version. */
function withKey(key, stored, reply) {
    const known = Subkeys.safeParse(reply.status === 200 ? reply.json : undefined);
    if (!known.success)
        return there({ ...stored, precision: 'group' });
    const { subkeys } = known.data.data;
    if (!Object.hasOwn(subkeys, key))
        return absent('there is no such key');
    return there({ ...stored, precision: Object.keys(subkeys).length === 1 ? 'value' : 'group' });
}
/**
 * Where the engine ends and the path begins, which Vault alone knows; its own command line asks in the same way. Of an engine of another kind
 * nothing is read: its `metadata/` could be a secret.
 */
async function mountOf({ scope, name }, entry, tools) {
    const whole = path('path', scope === undefined ? name : `${scope}/${name}`, SEGMENT);
    const reply = await vault_ask(`/v1/sys/internal/ui/mounts/${whole}`, entry, tools);
    const { path: prefix, type, options } = bodyOf(reply, Mount).data;
    const mount = path('mount', prefix.replace(/\/$/, ''), SEGMENT);
    if (type !== 'kv' || options?.version !== '2')
        throw new inspection/* Unanswered */.XX('no-way', 'the engine is not version 2 of KV');
    if (!whole.startsWith(`${mount}/`))
        throw strange(reply);
    return { mount, rest: whole.slice(mount.length + 1) };
}
function vault_locate(reference) {
    const match = vault_FORMS.map((form) => form.exec(reference)).find((found) => found !== null);
    const { path: whole, query, key, version } = match?.groups ?? {};
    const [, scope, name] = /^([^/]+)\/(.+)$/.exec(whole ?? '') ?? [];
    if (scope === undefined || name === undefined)
        return undefined;
    // The path of the API has a `data/` in it that is no part of the secret's own.
    return { scope, name: name.replace(/^data\//, ''), key, version: version ?? queried(query, 'version') };
}
async function vault_ask(question, entry, tools) {
    const token = await vaultToken(entry, tools);
    return tools.ask({
        at: placeOf(entry.address).at,
        path: question,
        headers: { 'x-vault-request': 'true', 'x-vault-token': token, ...namespaced(entry) },
    });
}

;// CONCATENATED MODULE: ./.compiled/stores/registry.js
// Generated by scripts/generate-registries.ts from the files of this folder; do not edit.








const stores = [
    awsSecretsManager,
    azureKeyVault,
    doppler,
    gcpSecretManager,
    github,
    infisical,
    onepassword,
    vault,
];


/***/ })

};
