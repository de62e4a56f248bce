export const id = 2627;
export const ids = [2627,5899];
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
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88532);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92857);
/* harmony import */ var _classify_randomness_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75470);
/* harmony import */ var _closest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70082);



// A schema is used once or twice in a run, and to compile it takes longer than that: a server that is started waits for it.
zod__WEBPACK_IMPORTED_MODULE_1__/* .config */ .$W({ jitless: true });
/** Above this number, where to look them up says more than a list. */
const MAX_LISTED = 20;
/** One of these words. `where`: what to say in place of a long list. */
function oneOf(name, words, where = '') {
    const allowed = words.length <= MAX_LISTED ? listed(words, 'or') : where;
    return zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(words, { error: wrong(name, allowed, words) });
}
/** A text of this shape; `allowed` describes it. */
function text(name, allowed, shape) {
    return zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP({ error: wrong(name, allowed) }).regex(shape, { error: wrong(name, allowed), abort: true });
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

/***/ 73903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ placeOf),
/* harmony export */   h: () => (/* binding */ address)
/* harmony export */ });
/* harmony import */ var _core_destination_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(857);
/* harmony import */ var _core_policy_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64911);


const ADDRESS = /^(?!.*\/\.{1,2}(?:\/|$))https?:\/\/(?:\[[0-9a-fA-F:.]+\]|[\w.-]+)(?::\d{1,5})?(?:\/[\w.~-]+)*\/?$/;
/** Where a store is: nothing but the policy says so. */
function address(key, example) {
    return (0,_core_policy_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(key, `a URL, like ${example}`, ADDRESS);
}
function placeOf(url) {
    const at = url.replace(/\/+$/, '');
    const origin = (0,_core_destination_js__WEBPACK_IMPORTED_MODULE_0__/* .originOf */ .yv)(at) ?? at;
    return { at, destinations: [origin.replace(/^https:\/\//, '')] };
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
/* harmony import */ var _core_inspection_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9351);
/* harmony import */ var _core_policy_asking_schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92297);
/* harmony import */ var _core_policy_fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64911);
/* harmony import */ var _core_secret_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89301);
/* harmony import */ var _bodies_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(71983);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58209);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(40803);







const AWS_REGION = /^[a-z]{2,8}(?:-[a-z]{2,12}){1,3}-\d{1,2}$/;
const AWS_ROLE = /^arn:aws[\w-]*:iam::\d{12}:role\/[\w+=,.@/-]{1,600}$/;
const awsAccess = {
    region: (0,_core_policy_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)('region', 'a region, like eu-west-1', AWS_REGION).describe('The region that the secrets are in.'),
    role: (0,_core_policy_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)('role', 'the ARN of a role', AWS_ROLE)
        .optional()
        .describe('ARN of the role that the workflow assumes by its identity. Without it, keys are used.'),
    audience: (0,_options_js__WEBPACK_IMPORTED_MODULE_5__/* .audience */ .h)()
        .default('sts.amazonaws.com')
        .describe('Audience of the identity, as the role’s trust policy has it.'),
    'access-key-id': (0,_core_policy_asking_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .secretReference */ .QO)('access-key-id')
        .default('env://AWS_ACCESS_KEY_ID')
        .describe('The id of an access key.'),
    'secret-access-key': (0,_core_policy_asking_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .secretReference */ .QO)('secret-access-key')
        .default('env://AWS_SECRET_ACCESS_KEY')
        .describe('The access key.'),
    'session-token': (0,_core_policy_asking_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .secretReference */ .QO)('session-token')
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
        sessionToken: optional(() => tools.secret(options['session-token'], audience)),
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
        return _core_secret_js__WEBPACK_IMPORTED_MODULE_3__/* .Secret */ .zh.of(value, destinations);
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
        if (error instanceof _core_inspection_js__WEBPACK_IMPORTED_MODULE_0__/* .Unanswered */ .XX)
            return undefined;
        throw error;
    }
}


/***/ }),

/***/ 1276:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Df: () => (/* binding */ vaultHost),
/* harmony export */   JJ: () => (/* binding */ CLOUDS),
/* harmony export */   Op: () => (/* binding */ AZURE_CLIENT),
/* harmony export */   QE: () => (/* binding */ asserted),
/* harmony export */   Ve: () => (/* binding */ AZURE_TENANT),
/* harmony export */   c2: () => (/* binding */ azureAccess),
/* harmony export */   zP: () => (/* binding */ azureToken)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(92857);
/* harmony import */ var _core_policy_asking_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92297);
/* harmony import */ var _core_policy_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64911);
/* harmony import */ var _core_secret_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89301);
/* harmony import */ var _bodies_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71983);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58209);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(40803);







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
const AZURE_TENANT = /^\w[\w.-]{0,199}$/;
const AZURE_CLIENT = /^[0-9a-fA-F-]{36}$/;
const azureAccess = {
    vault: (0,_core_policy_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('vault', 'the URL of a vault, like https://acme.vault.azure.net', /^https:\/\/[a-zA-Z0-9-]{3,24}\.vault\.(?:azure\.net|usgovcloudapi\.net|azure\.cn)\/?$/).describe('The vault: one entry is one vault.'),
    tenant: (0,_core_policy_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('tenant', 'the id or the domain of a tenant', AZURE_TENANT)
        .optional()
        .describe('The tenant of `client`.'),
    client: (0,_core_policy_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('client', 'the id of an application', AZURE_CLIENT)
        .optional()
        .describe('Client id of the application or managed identity that trusts the workflow. Without it, a token is used.'),
    audience: (0,_options_js__WEBPACK_IMPORTED_MODULE_4__/* .audience */ .h)()
        .optional()
        .describe('Audience of the identity, if not `api://AzureADTokenExchange` or that of the vault’s cloud.'),
    token: (0,_core_policy_asking_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .secretReference */ .QO)('token')
        .default('env://AZURE_ACCESS_TOKEN')
        .describe('An access token for Key Vault.'),
};
function vaultHost({ vault }) {
    return vault
        .replace(/^https:\/\//, '')
        .replace(/\/$/, '')
        .toLowerCase();
}
const azureToken = (0,_session_js__WEBPACK_IMPORTED_MODULE_5__/* .oncePerEntry */ .DJ)(async (options, tools) => {
    const { client, tenant, token } = options;
    const host = vaultHost(options);
    if (client === undefined || tenant === undefined)
        return tools.secret(token, [host]);
    const domain = host.slice(host.indexOf('.') + 1);
    const { authority, audience } = CLOUDS[domain];
    const identity = await tools.identity(options.audience ?? audience, [authority]);
    const scope = `https://${domain}/.default`;
    return asserted({ authority, tenant, client, scope }, identity, tools.ask, [host]);
});
const Token = zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({ access_token: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().min(1) });
/** https://learn.microsoft.com/en-us/entra/identity-platform/v2-oauth2-client-creds-grant-flow#third-case-access-token-request-with-a-federated-credential */
async function asserted({ authority, tenant, client, scope }, identity, ask, destinations) {
    const request = (0,_bodies_js__WEBPACK_IMPORTED_MODULE_3__/* .form */ .Z)({
        grant_type: 'client_credentials',
        client_id: client,
        scope,
        client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
        client_assertion: identity,
    });
    const path = `/${encodeURIComponent(tenant)}/oauth2/v2.0/token`;
    const reply = await ask({ method: 'POST', at: `https://${authority}`, path, ...request });
    return _core_secret_js__WEBPACK_IMPORTED_MODULE_2__/* .Secret */ .zh.of((0,_session_js__WEBPACK_IMPORTED_MODULE_5__/* .granted */ .yU)(reply, Token).access_token, destinations);
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
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(92857);
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
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
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

/***/ 2627:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  stores: () => (/* binding */ stores)
});

// EXTERNAL MODULE: ./.compiled/core/policy/asking-schema.js
var asking_schema = __webpack_require__(92297);
// EXTERNAL MODULE: ./.compiled/core/policy/fields.js
var fields = __webpack_require__(64911);
// EXTERNAL MODULE: ./.compiled/core/secret.js
var core_secret = __webpack_require__(89301);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./.compiled/core/inspection.js
var inspection = __webpack_require__(9351);
;// CONCATENATED MODULE: ./.compiled/stores/age/encryption.js



/** Where identities are handed to what encrypts: they stay in this process. */
const HERE = 'here:age';
/** What a variable or a file holds: one identity a line, and comments. Throws `Unanswered` if there is none. */
async function identitiesOf(options, tools) {
    const found = await written(options, tools);
    if (found !== undefined)
        return found;
    const file = options['identity-file'];
    throw new inspection/* Unanswered */.XX('incomplete', `neither ${options.identity} nor ${file} has an identity`);
}
/** The recipient of a file that is new: its writer, with an identity that is made now if there is none. */
async function ownRecipient(options, tools) {
    const [own] = (await written(options, tools)) ?? [await made(options, tools)];
    const { identityToRecipient } = await __webpack_require__.e(/* import() */ 1539).then(__webpack_require__.bind(__webpack_require__, 81539));
    return identityToRecipient(own.revealTo(HERE));
}
/** Throws `Unanswered` ('refused') if no identity opens it. */
async function opened(armored, identities, audience) {
    const { Decrypter, armor } = await __webpack_require__.e(/* import() */ 1539).then(__webpack_require__.bind(__webpack_require__, 81539));
    const decrypter = new Decrypter();
    try {
        for (const identity of identities)
            decrypter.addIdentity(identity.revealTo(HERE));
        return core_secret/* Secret */.zh.of(await textOf(await decrypter.decrypt(streamOf(armor.decode(armored)))), audience);
    }
    catch {
        // What it says may quote the identity.
        throw new inspection/* Unanswered */.XX('refused', 'no identity here opens it');
    }
}
/** Read here, for the library would do it by a `Response`: to load what belongs to one takes Node.js as long as to decrypt. */
async function textOf(stream) {
    const chunks = [];
    for await (const chunk of stream)
        chunks.push(chunk);
    return new TextDecoder('utf-8', { ignoreBOM: true }).decode(external_node_buffer_.Buffer.concat(chunks));
}
function streamOf(bytes) {
    return new ReadableStream({
        start: (controller) => {
            controller.enqueue(bytes);
            controller.close();
        },
    });
}
async function sealed(value, recipients) {
    const { Encrypter, armor } = await __webpack_require__.e(/* import() */ 1539).then(__webpack_require__.bind(__webpack_require__, 81539));
    const encrypter = new Encrypter();
    try {
        for (const recipient of recipients)
            encrypter.addRecipient(recipient);
    }
    catch {
        throw new inspection/* Unanswered */.XX('unexpected-reply', 'one of the recipients in the file is none');
    }
    return armor.encode(await encrypter.encrypt(value.revealTo(HERE)));
}
async function written(options, tools) {
    const text = variable(options, tools) ?? (await inFile(options, tools));
    const lines = text?.revealTo(HERE).split(/\r?\n/) ?? [];
    const identities = lines
        .map((line) => line.trim())
        .filter((line) => /^AGE-SECRET-KEY-[A-Z0-9-]{20,4000}$/.test(line));
    return identities.length === 0 ? undefined : identities.map((identity) => core_secret/* Secret */.zh.of(identity, [HERE]));
}
function variable({ identity }, { secret }) {
    try {
        return secret(identity, [HERE]);
    }
    catch (error) {
        if (error instanceof inspection/* Unanswered */.XX)
            return undefined;
        throw error;
    }
}
async function inFile(options, { files }) {
    const content = await files.read(options['identity-file']);
    return content === undefined ? undefined : core_secret/* Secret */.zh.of(content, [HERE]);
}
async function made(options, { now, replace }) {
    const { generateIdentity, identityToRecipient } = await __webpack_require__.e(/* import() */ 1539).then(__webpack_require__.bind(__webpack_require__, 81539));
    const identity = await generateIdentity();
    const file = options['identity-file'];
    const head = `# created: ${now.toISOString()}\n# public key: ${await identityToRecipient(identity)}\n`;
    if (!(await replace(file, undefined, `${head}${identity}\n`, true))) {
        throw new inspection/* Unanswered */.XX('incomplete', `${file} is there, but holds no identity`);
    }
    return core_secret/* Secret */.zh.of(identity, [HERE]);
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./.compiled/core/dates.js
var dates = __webpack_require__(79412);
;// CONCATENATED MODULE: ./.compiled/stores/age/secrets.js



const Entry = schemas/* strictObject */.rej({
    /** Counts the values that there have been. */
    revision: schemas/* int */.Whr().min(1),
    'written-at': dates/* isoDate */._$,
    notes: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).optional(),
    /** Armored: https://github.com/C2SP/C2SP/blob/main/age.md#ascii-armor */
    value: schemas/* string */.YjP(),
});
const SecretsFile = schemas/* strictObject */.rej({
    version: schemas/* literal */.euz(1),
    recipients: schemas/* array */.YOg(schemas/* string */.YjP().regex(/^age1[a-z0-9]{20,4000}$/)).min(1),
    secrets: schemas/* record */.g1P(schemas/* string */.YjP(), Entry),
});
/** What a file of secrets holds. Throws `Unanswered` for any other. */
function secretsIn(content, path) {
    const read = SecretsFile.safeParse(parsed(content));
    if (read.success)
        return read.data;
    throw new inspection/* Unanswered */.XX('unexpected-reply', `${path} is no file of encrypted secrets`);
}
/** By name, one secret after the other: two that were added side by side can be merged. */
function secrets_textOf({ secrets, ...file }) {
    const sorted = Object.fromEntries(Object.entries(secrets).sort(([one], [other]) => (one < other ? -1 : 1)));
    return `${JSON.stringify({ ...file, secrets: sorted }, undefined, 2)}\n`;
}
function parsed(content) {
    try {
        return JSON.parse(content);
    }
    catch {
        return undefined;
    }
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
function done(version) {
    return version === undefined ? { answer: 'done' } : { answer: 'done', version };
}
function unfit(detail) {
    return { answer: 'unfit', detail };
}

;// CONCATENATED MODULE: ./.compiled/stores/age-file.js






/** What a shell, a JSON pointer and a URL leave as it is. */
const PATH = /^[^#?\0-\x1f\x7f]{1,1000}$/;
const options = {
    file: (0,fields/* text */.Qq)('file', 'a path, like mcp-secrets.age.json', PATH)
        .default('mcp-secrets.age.json')
        .describe('The file of references that name none; from the current folder, or `~/` and from your own.'),
    identity: (0,asking_schema/* secretReference */.QO)('identity')
        .default('env://MCP_REKEY_AGE_IDENTITY')
        .describe('What opens the file (`AGE-SECRET-KEY-…`), where no file holds it.'),
    'identity-file': (0,fields/* text */.Qq)('identity-file', 'a path', PATH)
        .default('~/.config/mcp-rekey/age-identity.txt')
        .describe('A file with what opens it, if the variable is not set. Made by the first write, if there is neither.'),
};
const REFERENCE = /^age-file:\/\/(?<scope>[^#?\0-\x1f\x7f]{1,1000})#(?<name>[A-Za-z_][\w.-]{0,254})$/;
/** Longer values are files of their own. */
const MAX_BYTES = 64 * 1024;
/**
 * Secrets in a file of the repository, each encrypted by itself: names and dates can be read and merged, values only by whoever has an identity
 * (https://age-encryption.org/v1). Whoever has the file can write to it, for that takes the recipients alone.
 */
const ageFile = defineStore({
    id: 'age-file',
    title: 'Encrypted file (age)',
    docs: 'https://github.com/FiloSottile/age',
    options: (0,fields/* mapping */.pq)('an entry of stores', options),
    usual: () => ({}),
    staging: 'none',
    location: { scope: 'Path of the file.', name: 'Name of the secret.' },
    grants: {
        describe: 'Nothing but the file: names and dates are not encrypted.',
        resolve: 'The identity of one of the file’s recipients.',
        write: 'Nothing but the file: its recipients are in it.',
    },
    place: (scope, name, { file }) => ({
        scope: scope ?? file,
        name,
        key: undefined,
        version: undefined,
    }),
    locate: (reference) => {
        const { scope, name } = REFERENCE.exec(reference)?.groups ?? {};
        return scope === undefined || name === undefined
            ? undefined
            : { scope, name, key: undefined, version: undefined };
    },
    refer: ({ scope, name }) => `age-file://${scope ?? 'mcp-secrets.age.json'}#${name}`,
    describe: async (location, entry, tools) => {
        const { file } = await fileOf(location, entry, tools);
        const found = entryIn(file, location);
        if (found === undefined)
            return absent();
        return there({ writtenAt: found['written-at'], precision: 'value', version: versionOf(found) });
    },
    resolve: async (location, entry, tools, audience) => {
        const { file } = await fileOf(location, entry, tools);
        const found = entryIn(file, location);
        if (found === undefined)
            return absent();
        const value = await opened(found.value, await identitiesOf(entry, tools), audience);
        return { answer: 'there', value, version: versionOf(found) };
    },
    write: {
        audience: () => [HERE],
        refusal: ({ name }, bytes) => {
            if (!/^[A-Za-z_][\w.-]{0,254}$/.test(name))
                return 'a name is letters, digits, `_`, `.` and `-`';
            return bytes > MAX_BYTES ? `a value has at most ${MAX_BYTES} bytes` : undefined;
        },
        tryReading: async (location, entry, tools) => {
            const { file } = await fileOf(location, entry, tools);
            // Of a file that is not there yet its writer is the recipient.
            if (file === undefined)
                return;
            const word = await sealed(core_secret/* Secret */.zh.of('a trial', [HERE]), file.recipients);
            await opened(word, await identitiesOf(entry, tools), [HERE]);
        },
        write: async (location, value, entry, tools, { before }) => changed(location, entry, tools, before, async (file) => {
            const recipients = file?.recipients ?? [await ownRecipient(entry, tools)];
            const old = entryIn(file, location);
            return {
                recipients,
                entry: {
                    revision: (old?.revision ?? 0) + 1,
                    'written-at': tools.now,
                    ...(old?.notes && { notes: old.notes }),
                    value: await sealed(value, recipients),
                },
            };
        }),
    },
    annotate: async (location, notes, entry, tools) => changed(location, entry, tools, 'unseen', async (file) => {
        const old = entryIn(file, location);
        if (file === undefined || old === undefined)
            return undefined;
        return { recipients: file.recipients, entry: { ...old, notes: { ...old.notes, ...notes } } };
    }),
});
/** Replaces the entry of one secret, if `before` holds, and if nobody else has written the file meanwhile. */
async function changed(location, options, tools, before, change) {
    const { path, content, file } = await fileOf(location, options, tools);
    if (!holds(before, entryIn(file, location)))
        return { answer: 'changed' };
    const next = await change(file);
    if (next === undefined)
        return { answer: 'changed' };
    const secrets = { ...file?.secrets, [location.name]: next.entry };
    const after = secrets_textOf({ version: 1, recipients: [...next.recipients], secrets });
    if (!(await tools.replace(path, content, after)))
        return { answer: 'changed' };
    return done(versionOf(next.entry));
}
function holds(before, entry) {
    if (before === 'unseen')
        return true;
    return before === 'absent'
        ? entry === undefined
        : entry !== undefined && versionOf(entry) === before.version;
}
async function fileOf({ scope }, { file }, tools) {
    const path = scope ?? file;
    const content = await tools.files.read(path);
    return { path, content, file: content === undefined ? undefined : secretsIn(content, path) };
}
function entryIn(file, { name }) {
    return file !== undefined && Object.hasOwn(file.secrets, name) ? file.secrets[name] : undefined;
}
function versionOf({ revision }) {
    return String(revision);
}

// EXTERNAL MODULE: ./.compiled/stores/access/aws.js
var aws = __webpack_require__(6894);
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
async function change(action, body, entry, tools) {
    const keys = await (0,aws/* awsKeys */.kU)(entry, tools);
    const { region } = entry;
    return tools.changeSigned({ method: 'POST', ...request(action, body, region) }, keys, scopeOf(region));
}
function answered(reply, body) {
    letIn(reply);
    return bodyOf(reply, body);
}
/** What an error means after which nothing has changed; `undefined` for any other reply. */
function unchanged(reply) {
    if (isReply(reply, 400, notFound))
        return { answer: 'changed' };
    const known = UNFIT.find(([error]) => isReply(reply, 400, error));
    return known && unfit(known[1]);
}
/** For an action whose reply has no body. */
function accepted(reply) {
    letIn(reply);
    if (reply.status !== 200 || !/^\s*(?:\{\s*\})?\s*$/.test(reply.text))
        throw strange(reply);
}
function letIn(reply) {
    if (isReply(reply, 400, refused))
        throw new inspection/* Unanswered */.XX('refused', 'status 400');
    if (isReply(reply, 400, throttled))
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
        version: version || stage || queried(query, 'version'),
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
    return isReply(reply, 400, notFound) ? undefined : answered(reply, Described);
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
/** The id of the version that a change makes: 32 to 64 characters, and the same for every try. */
function tokenOf(id) {
    return (0,external_node_crypto_.createHash)('sha256').update(id).digest('hex').slice(0, 32);
}
/** Ids have at least 32 characters. Labels could, but those of AWS and of all that is seen in configs are shorter. */
function secret_versionOf(version) {
    return version.length >= 32 ? { VersionId: version } : { VersionStage: version };
}

;// CONCATENATED MODULE: ./.compiled/stores/json-keys.js

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
    return core_secret/* Secret */.zh.join([core_secret/* Secret */.zh.of(head, audience), text, core_secret/* Secret */.zh.of(tail, audience)]);
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

;// CONCATENATED MODULE: ./.compiled/stores/text-in.js

/** The text that a store keeps as bytes. Throws `Unanswered` for what is none: no variable could hold it. */
function textIn(bytes) {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        throw new inspection/* Unanswered */.XX('no-way', 'the value is no text');
    }
}

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
    const reply = await ask('GetSecretValue', { SecretId: idOf(name), ...secret_versionOf(version) }, entry, tools);
    if (isReply(reply, 400, notFound))
        return absent();
    // The only reason that is documented for a question that names a version or a label: it is scheduled for deletion.
    if (isReply(reply, 400, invalidRequest))
        return absent('it is to be deleted');
    const { VersionId, text } = valueIn(reply);
    const value = key === undefined ? text : valueAt(text, key);
    if (value === undefined)
        return absent('there is no such key');
    return { answer: 'there', value: core_secret/* Secret */.zh.of(value, audience), version: VersionId };
}
/** AWS compares nothing: between our look and our write somebody else could write. What is lost by then is still there, as AWSPREVIOUS. */
async function values_written(location, value, entry, tools, wanted) {
    const { id, staged } = wanted;
    const token = tokenOf(id);
    const secret = await described(location.name, entry, tools);
    if (secret === undefined)
        return created(location, value, wanted, entry, tools);
    const reason = heldBy(secret, entry);
    if (reason !== undefined)
        return unfit(reason);
    const pending = labelled(secret, PENDING);
    if (staged && pending !== undefined && pending !== token && pending !== labelled(secret, CURRENT)) {
        return unfit('another version waits to be promoted');
    }
    const text = await textFor(location, value, secret, wanted, entry, tools);
    if (!(text instanceof core_secret/* Secret */.zh))
        return text;
    const stages = staged ? `,"VersionStages":["${PENDING}"]` : '';
    const body = values_bodyOf({ SecretId: location.name, ClientRequestToken: token }, text, stages);
    return outcome(await change('PutSecretValue', body, entry, tools), staged ? [PENDING, CURRENT] : [CURRENT]);
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
        return filled(alone(key), value, [awsDestination(entry)]);
    const reply = await ask('GetSecretValue', { SecretId: name, VersionStage: CURRENT }, entry, tools);
    const { VersionId, text } = valueIn(reply);
    if (VersionId !== current)
        return { answer: 'changed' };
    const parts = around(text, key);
    if (parts === undefined)
        return unfit('what is there is no JSON object');
    if (before === 'absent' && parts.value !== undefined && !isOurs)
        return { answer: 'changed' };
    return filled(parts, value, [awsDestination(entry)]);
}
/** A secret that is new has no value that would have to stay current: its first one is, staged or not. */
async function created({ name, key }, value, { before, id }, entry, tools) {
    if (typeof before === 'object')
        return { answer: 'changed' };
    if (name.startsWith('arn:'))
        return unfit('no secret has this ARN, and AWS chooses those of new ones');
    const text = key === undefined ? value : filled(alone(key), value, [awsDestination(entry)]);
    const body = values_bodyOf({ Name: name, ClientRequestToken: tokenOf(id) }, text);
    const reply = await change('CreateSecret', body, entry, tools);
    return isReply(reply, 400, exists) ? { answer: 'changed' } : outcome(reply, [CURRENT]);
}
/** A token that was used before makes nothing new: what it has made may be superseded by now. */
function outcome(reply, labels) {
    if (isReply(reply, 400, exists))
        return unfit('the same change has written something else before');
    const nothing = unchanged(reply);
    if (nothing !== undefined)
        return nothing;
    const { VersionId, VersionStages } = answered(reply, Written);
    if (VersionStages && !VersionStages.some((label) => labels.includes(label)))
        return { answer: 'changed' };
    return done(VersionId);
}
function valueIn(reply) {
    const { VersionId, SecretString, SecretBinary } = answered(reply, Value);
    if (typeof SecretString === 'string')
        return { VersionId, text: SecretString };
    if (typeof SecretBinary !== 'string')
        throw new inspection/* Unanswered */.XX('unexpected-reply', 'a version without a value');
    return { VersionId, text: textIn(external_node_buffer_.Buffer.from(SecretBinary, 'base64')) };
}
function values_bodyOf(fields, text, more = '') {
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
        return unfit('there is no such secret');
    const reason = heldBy(secret, entry);
    if (reason !== undefined)
        return unfit(reason);
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
        : done(version);
}
/**
 * Takes away its labels: there is nothing milder, and nothing stronger but the end of the whole secret. No label leads to the version any more, and
 * AWS deletes it at some time; until then, whoever names its id still gets it.
 */
async function retired(location, entry, tools) {
    const { version, secret } = await found(location, entry, tools);
    if (secret === undefined)
        return unfit('there is no such secret');
    const labels = labelsOf(secret, version);
    if (labels.includes(CURRENT))
        return unfit('it is the current version');
    return stripped(location, version, labels, entry, tools);
}
/** https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_TagResource.html */
async function annotated({ name }, notes, entry, tools) {
    const Tags = Object.entries(notes).map(([Key, Value]) => ({ Key, Value }));
    const body = JSON.stringify({ SecretId: idOf(name), Tags });
    const reply = await change('TagResource', body, entry, tools);
    const nothing = unchanged(reply);
    if (nothing !== undefined)
        return nothing;
    accepted(reply);
    return done();
}
async function stripped(location, version, labels, entry, tools) {
    for (const VersionStage of labels) {
        const problem = await moved(location, { VersionStage, RemoveFromVersionId: version }, entry, tools);
        if (problem !== undefined)
            return problem;
    }
    return done(version);
}
/** `undefined` if it was. */
async function moved({ name }, move, entry, tools) {
    const body = JSON.stringify({ SecretId: name, ...move });
    const reply = await change('UpdateSecretVersionStage', body, entry, tools);
    if (isReply(reply, 400, notFound))
        return unfit('there is no such version');
    // The label is no longer where it was.
    if (isReply(reply, 400, invalidParameter))
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











const aws_secrets_manager_options = {
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
const aws_secrets_manager_MAX_BYTES = 65_536;
const awsSecretsManager = defineStore({
    id: 'aws-secrets-manager',
    title: 'AWS Secrets Manager',
    docs: 'https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_ListSecretVersionIds.html',
    options: (0,fields/* mapping */.pq)('an entry of stores', aws_secrets_manager_options),
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
    locate: located,
    refer: referred,
    holds: ({ scope, name }, { region, account }) => {
        const arn = arnOf(name);
        return ((scope ?? region) === region &&
            (arn === undefined || (arn.region === region && (account ?? arn.account) === arn.account)));
    },
    describe: async (location, entry, tools) => {
        const secret = await described(location.name, entry, tools);
        if (secret === undefined)
            return absent();
        if (secret.DeletedDate)
            return absent('it is to be deleted');
        const version = await meant(location, entry, tools);
        return version === undefined ? absent('there is no such version') : stored(version, location);
    },
    resolve: resolved,
    write: {
        audience: (entry) => [awsDestination(entry)],
        refusal: ({ name }, bytes) => {
            if (!name.startsWith('arn:') && !/^[\w/+=.@-]{1,512}$/.test(name))
                return 'a name is letters, digits and `/_+=.@-`';
            if (bytes === 0)
                return 'a value is not empty';
            return bytes > aws_secrets_manager_MAX_BYTES ? `a value has at most ${aws_secrets_manager_MAX_BYTES} bytes` : undefined;
        },
        write: values_written,
    },
    retire: retired,
    promote: promoted,
    annotate: annotated,
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

// EXTERNAL MODULE: ./.compiled/stores/access/azure.js
var azure = __webpack_require__(1276);
;// CONCATENATED MODULE: ./.compiled/stores/azure/api.js








/** What all clouds have. */
const QUERY = 'api-version=7.4';
const NAME = /^[a-z0-9-]{1,127}$/i;
/** Of a list, and of whatever has just been written. */
const api_Version = schemas/* object */.Ikc({
    /** A URL that ends with the version. */
    id: schemas/* string */.YjP(),
    attributes: schemas/* object */.Ikc({ enabled: schemas/* boolean */.zMY(), created: dates/* unixSeconds */.Yb, exp: dates/* unixSeconds */.Yb.optional() }),
    contentType: schemas/* string */.YjP().nullish(),
    tags: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).nullish(),
    /** The value belongs to a certificate, which alone can change it. */
    managed: schemas/* boolean */.zMY().nullish(),
});
/** https://learn.microsoft.com/en-us/rest/api/keyvault/secrets/get-secret-versions/get-secret-versions */
const api_Versions = schemas/* object */.Ikc({ value: schemas/* array */.YOg(api_Version), nextLink: schemas/* string */.YjP().nullish() });
/** https://github.com/Azure/azure-rest-api-specs/blob/main/specification/keyvault/data-plane/Microsoft.KeyVault/stable/7.4/common.json */
const api_errorOf = (code, inner) => schemas/* object */.Ikc({
    error: schemas/* object */.Ikc({
        code: schemas/* literal */.euz(code),
        ...(inner !== undefined && { innererror: schemas/* object */.Ikc({ code: schemas/* string */.YjP().regex(inner) }) }),
    }),
});
const api_notFound = api_errorOf('SecretNotFound');
/** https://github.com/Azure/azure-sdk-for-js/issues/24756 */
const disabled = api_errorOf('Forbidden', /^SecretDisabled$/);
/** https://learn.microsoft.com/en-us/azure/key-vault/general/soft-delete-overview */
const deleted = api_errorOf('Conflict', /^ObjectIs(?:BeingDeleted|DeletedButRecoverable)$/);
/** https://learn.microsoft.com/en-us/azure/key-vault/general/rest-error-codes */
const bad = api_errorOf('BadParameter');
function secretPath(name, version) {
    const secret = `/secrets/${named('secret', name, NAME)}`;
    const pinned = version === undefined ? '' : `/${named('version', version, /^[0-9a-f]{32}$/i)}`;
    return `${secret}${pinned}?${QUERY}`;
}
async function api_ask(path, entry, tools) {
    const headers = { authorization: (0,core_secret/* secretText */.yD) `Bearer ${await (0,azure/* azureToken */.zP)(entry, tools)}` };
    return tools.ask({ at: `https://${(0,azure/* vaultHost */.Df)(entry)}`, path, headers });
}
async function api_change(method, path, body, entry, tools) {
    const authorization = (0,core_secret/* secretText */.yD) `Bearer ${await (0,azure/* azureToken */.zP)(entry, tools)}`;
    const headers = { authorization, 'content-type': 'application/json' };
    return tools.change({ method, at: `https://${(0,azure/* vaultHost */.Df)(entry)}`, path, headers, body });
}
/** What an error means after which nothing has changed; `undefined` for any other reply. Its message can quote what was sent. */
function api_unchanged(reply) {
    if (isReply(reply, 404, api_notFound))
        return unfit('there is no such version');
    if (isReply(reply, 409, deleted))
        return unfit('the secret is deleted, and its name is kept for its recovery');
    if (isReply(reply, 400, bad))
        return unfit('Azure finds something in it that it does not take');
    return undefined;
}
/** The list never has the value; what does is asked for by name alone, or by name and version. It is empty for a secret that is not there. */
async function versionsOf(name, entry, tools) {
    const list = `/secrets/${named('secret', name, NAME)}/versions?`;
    const versions = [];
    await searched(`${list}${QUERY}`, async (path) => {
        const { value, nextLink } = bodyOf(await api_ask(path, entry, tools), api_Versions);
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
    return versions.reduce((one, other) => (one === undefined || time(other) > time(one) ? other : one), undefined);
}
function api_idOf({ id }) {
    return /\/([0-9a-f]{32})$/i.exec(id)?.[1]?.toLowerCase();
}

;// CONCATENATED MODULE: ./.compiled/stores/azure/references.js
const HOST = '(?<host>[a-z0-9-]{3,24}\\.vault\\.(?:azure\\.net|usgovcloudapi\\.net|azure\\.cn))';
const references_NAME = '(?<name>[a-z0-9-]{1,127})';
const VERSION = '(?<version>[0-9a-f]{32})';
const IDENTIFIER = `https://${HOST}(?::443)?/secrets/${references_NAME}(?:/${VERSION})?/?`;
/**
 * A secret's identifier; App Service's references, https://learn.microsoft.com/en-us/azure/app-service/app-service-key-vault-references;
 * and the URI of wrappers.
 */
const FORMS = [
    `^${IDENTIFIER}$`,
    `^@Microsoft\\.KeyVault\\(SecretUri=${IDENTIFIER}\\)$`,
    `^@Microsoft\\.KeyVault\\(VaultName=(?<host>[a-z0-9-]{3,24});SecretName=${references_NAME}(?:;SecretVersion=${VERSION})?;?\\)$`,
    `^(?:azure-?kv|akv)://(?<host>[a-z0-9.-]{3,60}|)/${references_NAME}(?:/${VERSION})?$`,
].map((form) => new RegExp(form, 'i'));
function references_located(reference) {
    const match = FORMS.map((form) => form.exec(reference)).find((found) => found !== null);
    const { host, name, version } = match?.groups ?? {};
    if (host === undefined || name === undefined)
        return undefined;
    return { scope: host.toLowerCase() || undefined, name, key: undefined, version: version?.toLowerCase() };
}
/** Without a scope, the vault is that of the entry. */
function references_referred({ scope = '', name, version }) {
    return `azure-kv://${scope}/${name}${version === undefined ? '' : `/${version}`}`;
}

;// CONCATENATED MODULE: ./.compiled/stores/azure/values.js






/** https://learn.microsoft.com/en-us/rest/api/keyvault/secrets/get-secret/get-secret */
const values_Value = schemas/* object */.Ikc({ id: schemas/* string */.YjP(), value: schemas/* string */.YjP() });
/** Says which change has made a version: Azure keeps no id of a request. */
const CHANGE_TAG = 'mcp-rekey-change';
/** https://learn.microsoft.com/en-us/azure/key-vault/secrets/about-secrets#secret-tags */
const MOST_TAGS = 15;
async function values_resolved({ name, version }, entry, tools, audience) {
    const reply = await api_ask(secretPath(name, version), entry, tools);
    if (isReply(reply, 404, api_notFound))
        return absent();
    if (isReply(reply, 403, disabled))
        return absent('the version is disabled');
    const found = bodyOf(reply, values_Value);
    return { answer: 'there', value: core_secret/* Secret */.zh.of(found.value, audience), version: api_idOf(found) };
}
/** Azure compares nothing: between our look and our write somebody else could write. */
async function azure_values_written({ name }, value, entry, tools, { before, id }) {
    const versions = await versionsOf(name, entry, tools);
    const old = newest(versions);
    const [ours, copy] = versions.filter(({ tags }) => tags?.[CHANGE_TAG] === id);
    // Whoever writes with the tags of ours has written since.
    if (ours !== undefined)
        return ours === old && copy === undefined ? done(api_idOf(ours)) : { answer: 'changed' };
    if (!values_holds(before, old))
        return { answer: 'changed' };
    if (old?.managed)
        return unfit('it belongs to a certificate');
    const kept = keptOf(old, id, tools.now);
    if (Object.keys(kept.tags).length > MOST_TAGS)
        return unfit(`it has ${MOST_TAGS} tags, and takes no more`);
    const text = value.derive((plain) => JSON.stringify(plain));
    const body = core_secret/* Secret */.zh.join(['{"value":', text, `,${JSON.stringify(kept).slice(1)}`]);
    const reply = await api_change('PUT', secretPath(name), body, entry, tools);
    return api_unchanged(reply) ?? done(api_idOf(bodyOf(reply, api_Version)));
}
/**
 * A new version begins with nothing of the one before. Where that one was to expire, this one is, after as long a time: some vaults take no secret
 * without a date, and with the old date it could be over already.
 */
function keptOf(old, id, now) {
    const { created, exp } = old?.attributes ?? {};
    const life = created === undefined || exp === undefined ? 0 : exp.getTime() - created.getTime();
    return {
        ...(old?.contentType ? { contentType: old.contentType } : {}),
        attributes: { enabled: true, ...(life > 0 && { exp: Math.floor((now.getTime() + life) / 1000) }) },
        tags: { ...old?.tags, [CHANGE_TAG]: id },
    };
}
/** A version that is disabled gives nothing: for whoever looks, the secret is absent. */
function values_holds(before, old) {
    if (before === 'unseen')
        return true;
    const isThere = old?.attributes.enabled === true;
    return before === 'absent' ? !isThere : isThere && api_idOf(old) === before.version;
}
/** Disables it: whoever may can enable it again. Deleting would take all versions. */
async function values_retired({ name, version }, entry, tools) {
    if (version === undefined)
        throw new inspection/* Unanswered */.XX('incomplete', 'a version');
    return patched(name, version, { attributes: { enabled: false } }, entry, tools);
}
/** Tags are replaced as a whole, and belong to one version. */
async function values_annotated({ name, version }, notes, entry, tools) {
    const versions = await versionsOf(name, entry, tools);
    const found = version === undefined ? newest(versions) : versions.find((one) => api_idOf(one) === version.toLowerCase());
    const id = found && api_idOf(found);
    if (found === undefined || id === undefined)
        return unfit('there is no such version');
    const tags = { ...found.tags, ...notes };
    if (Object.keys(tags).length > MOST_TAGS)
        return unfit(`a secret has at most ${MOST_TAGS} tags`);
    return patched(name, id, { tags }, entry, tools);
}
/** https://learn.microsoft.com/en-us/rest/api/keyvault/secrets/update-secret/update-secret */
async function patched(name, version, fields, entry, tools) {
    const reply = await api_change('PATCH', secretPath(name, version), JSON.stringify(fields), entry, tools);
    return api_unchanged(reply) ?? done(api_idOf(bodyOf(reply, api_Version)));
}

;// CONCATENATED MODULE: ./.compiled/stores/azure-key-vault.js






/** https://learn.microsoft.com/en-us/azure/key-vault/secrets/about-secrets; where it ends to the byte: https://github.com/configu/configu/issues/421 */
const azure_key_vault_MAX_BYTES = 25_600;
const azureKeyVault = defineStore({
    id: 'azure-key-vault',
    title: 'Azure Key Vault',
    docs: 'https://learn.microsoft.com/en-us/rest/api/keyvault/secrets/get-secret-versions/get-secret-versions',
    options: (0,fields/* mapping */.pq)('an entry of stores', azure/* azureAccess */.c2).refine(({ client, tenant }) => client === undefined || tenant !== undefined, { error: 'tenant is missing: it must be the id or the domain of a tenant', path: ['tenant'] }),
    // Azure’s own programs have no variable for a vault. A name alone is one of the public cloud.
    usual: (_, { scope }) => ({
        vault: scope && `https://${scope.includes('.') ? scope : `${scope}.vault.azure.net`}`,
    }),
    staging: 'pinned',
    location: {
        scope: 'Name or host of the vault, if not that of the entry.',
        name: 'Name of the secret: letters, digits and `-`.',
    },
    grants: {
        describe: 'The role "Key Vault Reader" on the vault, or the permission to list secrets in its access policy.',
        resolve: 'The role "Key Vault Secrets User" on the secrets, or the permission to get them.',
        write: 'The role "Key Vault Secrets Officer" on the secrets or the vault, or one of your own with `Microsoft.KeyVault/vaults/secrets/` and `readMetadata/action`, `setSecret/action`, `update/action`; or the permissions to list and set.',
    },
    // Names have no `_`.
    place: (scope, name, entry) => ({
        scope: scope ?? (0,azure/* vaultHost */.Df)(entry),
        name: name.replaceAll('_', '-'),
        key: undefined,
        version: undefined,
    }),
    locate: references_located,
    refer: references_referred,
    holds: ({ scope }, entry) => {
        const host = (0,azure/* vaultHost */.Df)(entry);
        return scope === undefined || host === scope.toLowerCase() || host.startsWith(`${scope.toLowerCase()}.`);
    },
    describe: async ({ name, version }, entry, tools) => {
        const versions = await versionsOf(name, entry, tools);
        // The list is empty for a secret that is not there, and only for that.
        if (versions.length === 0)
            return absent();
        const found = version === undefined ? newest(versions) : versions.find((one) => api_idOf(one) === version.toLowerCase());
        if (found === undefined)
            return absent('there is no such version');
        return found.attributes.enabled ? azure_key_vault_stored(found) : absent('the version is disabled');
    },
    resolve: values_resolved,
    write: {
        audience: (entry) => [(0,azure/* vaultHost */.Df)(entry)],
        refusal: ({ name }, bytes) => {
            if (!NAME.test(name))
                return refusalOf(name);
            if (bytes === 0)
                return 'a value is not empty';
            return bytes > azure_key_vault_MAX_BYTES ? `a value has at most ${azure_key_vault_MAX_BYTES} bytes` : undefined;
        },
        write: azure_values_written,
    },
    retire: values_retired,
    annotate: values_annotated,
});
function azure_key_vault_stored(version) {
    const { created, exp } = version.attributes;
    return there({ writtenAt: created, precision: 'value', expiresAt: exp, version: api_idOf(version) });
}
function refusalOf(name) {
    const fit = name.replace(/[^a-z0-9]+/gi, '-');
    const rule = 'a name is at most 127 letters, digits and `-`';
    return NAME.test(fit) ? `${rule}, like \`${fit}\`` : rule;
}

// EXTERNAL MODULE: ./.compiled/stores/access/address.js
var access_address = __webpack_require__(73903);
;// CONCATENATED MODULE: ./.compiled/stores/programs.js

/** What a program has printed as JSON. `here`: where in this process it is read; its audience allows that. */
function printed({ stdout }, body, here) {
    const read = body.safeParse(programs_parsed(stdout.revealTo(here)));
    if (read.success)
        return read.data;
    throw new inspection/* Unanswered */.XX('unexpected-reply', 'the program has printed something else than documented');
}
/** It has ended with a code that says no more than that it failed. What it says may quote what is secret. */
function refusedBy(program, command, code) {
    return new inspection/* Unanswered */.XX('refused', `${program} ${command}: exit code ${code}`);
}
/** A secret that the user need not have set. */
function optionalSecret(read) {
    try {
        return read();
    }
    catch (error) {
        if (error instanceof inspection/* Unanswered */.XX)
            return undefined;
        throw error;
    }
}
function programs_parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./.compiled/stores/bitwarden.js








const bitwarden_options = {
    address: (0,access_address/* address */.h)('address', 'https://vault.bitwarden.eu')
        .optional()
        .describe('Where the server is, if not where the program `bws` is set up for.'),
    token: (0,asking_schema/* secretReference */.QO)('token')
        .default('env://BWS_ACCESS_TOKEN')
        .describe('The access token of a machine account.'),
};
/** https://bitwarden.com/help/secrets-manager-cli/ */
const BWS = 'bws';
/** Where what it prints is read: in this process. */
const bitwarden_HERE = 'here:bws';
const UUID = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i;
const BY_ID = /^bws:\/\/(?<name>[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12})$/i;
const BY_KEY = /^bws:\/\/(?<scope>[^/?#\0-\x1f\x7f]{1,500})\/(?<name>[^?#\0-\x1f\x7f]{1,500})$/;
/** https://github.com/bitwarden/sdk-sm/blob/main/crates/bitwarden-sm/src/secrets/secret_response.rs */
const Single = schemas/* object */.Ikc({ id: schemas/* string */.YjP(), key: schemas/* string */.YjP(), value: schemas/* string */.YjP() });
const Projects = schemas/* array */.YOg(schemas/* object */.Ikc({ id: schemas/* string */.YjP().regex(UUID), name: schemas/* string */.YjP() }));
/**
 * By the program, for the licence of the vendor's library does not let others hand it on. It takes the value of a secret by an argument, which
 * everybody on the machine can read (https://github.com/bitwarden/sdk-sm/blob/main/crates/bws/src/cli.rs): so nothing is written.
 */
const bitwarden = defineStore({
    id: 'bitwarden',
    title: 'Bitwarden Secrets Manager',
    docs: 'https://bitwarden.com/help/secrets-manager-cli/',
    options: (0,fields/* mapping */.pq)('an entry of stores', bitwarden_options),
    usual: ({ BWS_SERVER_URL }) => ({ address: BWS_SERVER_URL }),
    staging: 'none',
    location: {
        scope: 'Name or id of the project.',
        name: 'Key of the secret; or its id, without a project.',
    },
    grants: {
        describe: 'Nothing: the program `bws` gives no date without the value, so these secrets are of unknown age.',
        resolve: 'A machine account with “Can read” on the project.',
        write: 'Not done: the program `bws` takes a value as an argument, which everybody on the machine can read.',
    },
    locate: (reference) => {
        const { scope, name } = (BY_ID.exec(reference) ?? BY_KEY.exec(reference))?.groups ?? {};
        return name === undefined ? undefined : { scope, name, key: undefined, version: undefined };
    },
    refer: ({ scope, name }) => `bws://${scope === undefined ? '' : `${scope}/`}${name}`,
    // Lists too are made of whole secrets: https://github.com/bitwarden/sdk-sm/blob/main/crates/bws/src/command/secret.rs
    describe: async () => (0,inspection/* unknown */.L5)('no-way', 'bws gives no date without the value'),
    resolve: async (location, entry, tools, audience) => {
        const value = await bitwarden_found(location, entry, tools);
        return value === undefined ? absent() : { answer: 'there', value: core_secret/* Secret */.zh.of(value, audience) };
    },
});
async function bitwarden_found({ scope, name }, entry, tools) {
    if (scope === undefined) {
        if (!UUID.test(name))
            throw new inspection/* Unanswered */.XX('incomplete', 'which project is meant is written nowhere');
        // Of one that is not there it says the same as of one that the account may not see.
        return (await run(['secret', 'get', name], Single, entry, tools)).value;
    }
    const project = UUID.test(scope) ? scope : await projectOf(scope, entry, tools);
    const secrets = await run(['secret', 'list', project], schemas/* array */.YOg(Single), entry, tools);
    return only(secrets.filter(({ key }) => key === name))?.value;
}
async function projectOf(wanted, entry, tools) {
    const projects = await run(['project', 'list'], Projects, entry, tools);
    const project = only(projects.filter(({ name }) => name === wanted));
    if (project === undefined)
        throw new inspection/* Unanswered */.XX('refused', 'the token sees no project of that name');
    return project.id;
}
function only(found) {
    if (found.length > 1)
        throw new inspection/* Unanswered */.XX('incomplete', 'there are several of that name');
    return found[0];
}
async function run(args, body, entry, { programs, secret }) {
    const env = {
        BWS_ACCESS_TOKEN: secret(entry.token, [`program:${BWS}`]),
        ...(entry.address !== undefined && { BWS_SERVER_URL: entry.address }),
    };
    const reply = await programs.run(BWS, {
        args: [...args, '--output', 'json', '--color', 'no'],
        env,
        audience: [bitwarden_HERE],
    });
    if (reply.code !== 0)
        throw refusedBy(BWS, args.slice(0, 2).join(' '), reply.code);
    return printed(reply, body, bitwarden_HERE);
}

// EXTERNAL MODULE: ./.compiled/stores/access/bodies.js
var bodies = __webpack_require__(71983);
// EXTERNAL MODULE: ./.compiled/stores/access/options.js
var access_options = __webpack_require__(58209);
// EXTERNAL MODULE: ./.compiled/stores/access/session.js
var session = __webpack_require__(40803);
;// CONCATENATED MODULE: ./.compiled/stores/access/doppler.js








const dopplerAccess = {
    address: (0,access_address/* address */.h)('address', 'https://api.doppler.com')
        .default('https://api.doppler.com')
        .describe('Where the API is.'),
    identity: (0,fields/* text */.Qq)('identity', 'the id of an identity', /^[\w-]{1,100}$/)
        .optional()
        .describe('Id of the service account’s identity that trusts the workflow. Without it, a token is used.'),
    audience: (0,access_options/* audience */.h)().optional().describe('Audience of the identity, as Doppler has it, if not `address`.'),
    token: (0,asking_schema/* secretReference */.QO)('token')
        .default('env://DOPPLER_TOKEN')
        .describe('A token that may read the config, like a service token.'),
};
const Token = schemas/* object */.Ikc({ token: schemas/* string */.YjP().min(1) });
/** https://docs.doppler.com/reference/auth-oidc */
const dopplerToken = (0,session/* oncePerEntry */.DJ)(async (options, tools) => {
    const { at, destinations } = (0,access_address/* placeOf */.$)(options.address);
    if (options.identity === undefined)
        return tools.secret(options.token, destinations);
    const request = (0,bodies/* json */.P)({
        identity: options.identity,
        token: await tools.identity(options.audience ?? at, destinations),
    });
    const reply = await tools.ask({ method: 'POST', at, path: '/v3/auth/oidc', ...request });
    return core_secret/* Secret */.zh.of((0,session/* granted */.yU)(reply, Token).token, destinations);
});

;// CONCATENATED MODULE: ./.compiled/stores/doppler/requests.js









const dopplerOptions = (0,fields/* mapping */.pq)('an entry of stores', {
    ...dopplerAccess,
    'dynamic-secrets': (0,fields/* oneOf */.yL)('dynamic-secrets', ['possible', 'none'])
        .default('possible')
        .describe('Whether configs have dynamic secrets, whose names are not listed without making some. Only if there are `none`, a name that is not listed is known to be absent.'),
});
/** https://docs.doppler.com/reference/secrets-names */
const Names = schemas/* object */.Ikc({ names: schemas/* array */.YOg(schemas/* string */.YjP()) });
/** https://docs.doppler.com/reference/config_logs-list; what was written is in the log of one id alone, and that is not asked for. */
const Log = schemas/* object */.Ikc({ id: schemas/* string */.YjP().optional(), created_at: dates/* isoDate */._$ });
const Logs = schemas/* object */.Ikc({ logs: schemas/* array */.YOg(Log) });
function configOf({ scope = '' }) {
    const [project, config, more] = scope.split('/');
    if (more !== undefined)
        throw new inspection/* Unanswered */.XX('incomplete', 'there can be no such scope');
    const names = {
        project: named('project', project, /^[\w-]{1,100}$/),
        config: named('config', config, /^[\w.-]{1,100}$/),
    };
    return { ...names, query: `project=${names.project}&config=${names.config}` };
}
async function isListed({ query }, name, entry, tools) {
    const listed = await requests_ask(`secrets/names?${query}&include_dynamic_secrets=false`, entry, tools);
    return bodyOf(listed, Names).names.includes(name);
}
/** The last change of the config. The order is not documented: if the newest is not the first, this page may not have it. */
async function newestOf({ query }, entry, tools) {
    const { json } = await requests_ask(`logs?${query}&page=1&per_page=20`, entry, tools);
    const [first, second] = Logs.safeParse(json).data?.logs ?? [];
    const isLater = first?.created_at && second?.created_at && second.created_at > first.created_at;
    return isLater ? undefined : first;
}
async function requests_ask(question, entry, tools) {
    return tools.ask(await requests_request(question, entry, tools));
}
async function requests_request(question, entry, tools) {
    const authorization = (0,core_secret/* secretText */.yD) `Bearer ${await dopplerToken(entry, tools)}`;
    return {
        at: (0,access_address/* placeOf */.$)(entry.address).at,
        path: `/v3/configs/config/${question}`,
        headers: { accept: 'application/json', authorization },
    };
}

;// CONCATENATED MODULE: ./.compiled/stores/doppler/values.js









/** https://docs.doppler.com/reference/secrets-get; nothing is told of what is restricted: https://docs.doppler.com/docs/secret-visibility */
const Found = schemas/* object */.Ikc({
    value: schemas/* object */.Ikc({
        raw: schemas/* string */.YjP().nullish(),
        computed: schemas/* string */.YjP().nullish(),
        rawVisibility: schemas/* string */.YjP().nullish(),
    }),
});
/** https://docs.doppler.com/reference/api#errors */
const Refusal = schemas/* object */.Ikc({ success: schemas/* literal */.euz(false), messages: schemas/* array */.YOg(schemas/* string */.YjP()) });
/** https://docs.doppler.com/reference/secrets-update */
const values_Written = schemas/* object */.Ikc({ secrets: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* object */.Ikc({})) });
/** Doppler documents no limit that we have found; no credential is as long. */
const values_MAX_BYTES = 64 * 1024;
const values_changed = { answer: 'changed' };
/** https://docs.doppler.com/docs/secrets#reserved-secrets */
const RESERVED = /^DOPPLER_(?:PROJECT|ENVIRONMENT|CONFIG)$/;
function refusal({ name }, bytes) {
    if (!/^[A-Za-z_]\w{0,199}$/.test(name) || RESERVED.test(name))
        return 'a name is letters, digits and `_`, begins with no digit, and is none of Doppler’s own';
    return bytes > values_MAX_BYTES ? `a value has at most ${values_MAX_BYTES} bytes` : undefined;
}
/** With what it refers to in its place, as `doppler run` gives it to programs. */
async function doppler_values_resolved(location, entry, tools, audience) {
    const config = configOf(location);
    const value = await values_valueIn(config, location, entry, tools);
    if (typeof value?.computed === 'string')
        return { answer: 'there', value: core_secret/* Secret */.zh.of(value.computed, audience) };
    if (!(await isListed(config, location.name, entry, tools)))
        return missing(entry);
    if (value === undefined)
        throw new inspection/* Unanswered */.XX('unexpected-reply', 'it is listed, and not given');
    throw new inspection/* Unanswered */.XX('refused', 'it is restricted: the token of a person does not read it');
}
function missing(entry) {
    if (entry['dynamic-secrets'] === 'none')
        return absent();
    return { answer: 'unknown', reason: 'no-way', detail: 'it is not listed, but may be a dynamic secret' };
}
/**
 * Sends what it was along, so that Doppler itself refuses if it is another by now. `before` is a change of the config: what was read earlier than
 * that was seen to be the last one, is what was there then.
 */
async function doppler_values_written(location, value, entry, tools, before) {
    // No way to write one that is none is documented: https://docs.doppler.com/docs/secrets#referencing-secrets
    if (value.publicPart(/(\$)\{/) !== undefined)
        return unfit('`${` would begin a reference to another secret');
    const config = configOf(location);
    const isThere = await isListed(config, location.name, entry, tools);
    if (before !== 'unseen' && isThere !== (before !== 'absent'))
        return values_changed;
    const old = isThere ? await values_valueIn(config, location, entry, tools) : undefined;
    if (isThere && old === undefined)
        return values_changed;
    if (typeof before === 'object' && before.version !== (await values_versionOf(config, entry, tools)))
        return values_changed;
    const reply = await sent(config, changeOf(location, value, old, entry), entry, tools);
    if (!isRefusal(reply)) {
        if (!Object.hasOwn(bodyOf(reply, values_Written).secrets, location.name))
            throw strange(reply);
        return done();
    }
    const now = await values_valueIn(config, location, entry, tools);
    return (now?.raw ?? undefined) === (old?.raw ?? undefined)
        ? unfit(`Doppler refuses it (status ${reply.status})`)
        : values_changed;
}
async function values_versionOf(config, entry, tools) {
    const id = (await newestOf(config, entry, tools))?.id;
    if (id === undefined)
        throw new inspection/* Unanswered */.XX('unexpected-reply', 'the last change of the config is not told');
    return id;
}
/** One of its change requests; that it is new is said by `null`. */
function changeOf({ name }, value, old, entry) {
    if (old === undefined) {
        const text = value.derive((plain) => JSON.stringify(plain));
        return core_secret/* Secret */.zh.join([`{"name":"${name}","originalName":null,"value":`, text, '}']);
    }
    const { raw, rawVisibility: visibility } = old;
    const { destinations } = (0,access_address/* placeOf */.$)(entry.address);
    return (0,bodies/* json */.P)({
        name,
        originalName: name,
        value,
        ...(typeof raw === 'string' && { originalValue: core_secret/* Secret */.zh.of(raw, destinations) }),
        ...(visibility && { visibility, originalVisibility: visibility }),
    }).body;
}
async function sent({ project, config }, change, entry, tools) {
    const asked = await requests_request('secrets', entry, tools);
    const body = core_secret/* Secret */.zh.join([
        `{"project":"${project}","config":"${config}","change_requests":[`,
        change,
        ']}',
    ]);
    const headers = { ...asked.headers, 'content-type': 'application/json' };
    return tools.change({ ...asked, headers, method: 'POST', body });
}
/** `undefined` if it says that it has none. */
async function values_valueIn({ query }, { name }, entry, tools) {
    const reply = await requests_ask(`secret?${query}&name=${named('secret', name, /^\w{1,255}$/)}`, entry, tools);
    const isNone = (reply.status === 404 || reply.status === 400) && Refusal.safeParse(reply.json).success;
    return isNone ? undefined : bodyOf(reply, Found).value;
}
/** It has said no to the change itself; which status that has is not documented. */
function isRefusal({ status, json: body }) {
    return [400, 409, 422].includes(status) && Refusal.safeParse(body).success;
}

;// CONCATENATED MODULE: ./.compiled/stores/doppler.js




const doppler_REFERENCE = /^doppler:\/\/(?<scope>[\w-]{1,100}\/[\w.-]{1,100})\/(?<name>\w{1,255})$/i;
const doppler = defineStore({
    id: 'doppler',
    title: 'Doppler',
    docs: 'https://docs.doppler.com/reference/secrets-names',
    options: dopplerOptions,
    // https://github.com/DopplerHQ/terraform-provider-doppler/blob/master/docs/index.md
    usual: ({ DOPPLER_API_HOST }) => ({ address: DOPPLER_API_HOST || undefined }),
    staging: 'none',
    location: {
        scope: 'Project and config, with `/` between them: `backend/prd`.',
        name: 'Name of the secret. The date and the version are those of the last change to its config.',
    },
    grants: {
        describe: 'A service token, or a service account with the role `viewer` in the project.',
        resolve: 'The same. A secret that is `restricted` is not given to the token of a person. References in it are resolved.',
        write: 'A service token with write access, or a service account with the role `collaborator` in the project. A value with `${` is not written, for it would be a reference.',
    },
    locate: (reference) => {
        const { scope, name } = doppler_REFERENCE.exec(reference)?.groups ?? {};
        return name === undefined ? undefined : { scope, name, key: undefined, version: undefined };
    },
    refer: ({ scope, name }) => `doppler://${scope}/${name}`,
    describe: async (location, entry, tools) => {
        const config = configOf(location);
        if (!(await isListed(config, location.name, entry, tools)))
            return missing(entry);
        const newest = await newestOf(config, entry, tools);
        return there({ writtenAt: newest?.created_at, precision: 'group', version: newest?.id });
    },
    resolve: doppler_values_resolved,
    write: {
        audience: ({ address }) => (0,access_address/* placeOf */.$)(address).destinations,
        refusal: refusal,
        write: async (location, value, entry, tools, { before }) => doppler_values_written(location, value, entry, tools, before),
    },
});

// EXTERNAL MODULE: ./.compiled/stores/access/google.js
var google = __webpack_require__(98140);
;// CONCATENATED MODULE: ./.compiled/stores/gcp/api.js






const PROJECT = /^(?:[a-z][a-z0-9.-]{0,60}:)?[a-z0-9][a-z0-9-]{0,62}$/;
const api_NAME = /^[\w-]{1,255}$/;
/** https://cloud.google.com/apis/design/errors#http_mapping */
const gcp_api_errorOf = (code, status) => schemas/* object */.Ikc({ error: schemas/* object */.Ikc({ code: schemas/* literal */.euz(code), status: schemas/* literal */.euz(status) }) });
/** Who may not see a secret is told `PERMISSION_DENIED` instead: https://cloud.google.com/apis/design/errors#handling_errors */
const gcp_api_notFound = gcp_api_errorOf(404, 'NOT_FOUND');
const api_exists = gcp_api_errorOf(409, 'ALREADY_EXISTS');
/** A version that is not enabled; an etag that is not the current one: https://cloud.google.com/secret-manager/docs/etags */
const precondition = gcp_api_errorOf(400, 'FAILED_PRECONDITION');
const invalid = gcp_api_errorOf(400, 'INVALID_ARGUMENT');
/** Where the secrets of a location are. */
function parentOf({ scope }, { location, project }) {
    const [own] = scope?.split('/') ?? [];
    const place = location === undefined ? '' : `/locations/${location}`;
    return `/v1/projects/${named('project', own ?? project, PROJECT)}${place}/secrets`;
}
function secretOf(location, entry) {
    return `${parentOf(location, entry)}/${named('secret', location.name, api_NAME)}`;
}
/** A number or an alias; `latest` is the newest, in whatever state it is. */
function api_versionOf(version) {
    return named('version', version, /^(?:\d{1,18}|[a-z][\w-]{0,62})$/i);
}
/** What a reference without a version means. */
function usualVersion({ version }, { alias }) {
    return version ?? alias ?? 'latest';
}
/** The number at the end of a version’s name. */
function numberIn(name) {
    return /\/versions\/(\d{1,18})$/.exec(name)?.[1];
}
async function gcp_api_ask(path, entry, tools) {
    const headers = { authorization: (0,core_secret/* secretText */.yD) `Bearer ${await (0,google/* googleToken */.b0)(entry, tools)}` };
    return tools.ask({ at: `https://${(0,google/* secretManagerHost */.QA)(entry)}`, path, headers });
}
async function gcp_api_change(method, path, body, entry, tools) {
    const authorization = (0,core_secret/* secretText */.yD) `Bearer ${await (0,google/* googleToken */.b0)(entry, tools)}`;
    return tools.change({
        method,
        at: `https://${(0,google/* secretManagerHost */.QA)(entry)}`,
        path,
        headers: { authorization, 'content-type': 'application/json' },
        body: body instanceof core_secret/* Secret */.zh ? body : JSON.stringify(body),
    });
}
/** What an error means after which nothing has changed; `undefined` for any other reply. Its message can quote what was sent. */
function gcp_api_unchanged(reply) {
    if (isReply(reply, 404, gcp_api_notFound))
        return { answer: 'changed' };
    if (isReply(reply, 400, invalid))
        return unfit('Google finds something in it that it does not take');
    if (isReply(reply, 400, precondition))
        return unfit('the secret is in no state for it');
    return undefined;
}

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
    const reply = await gcp_api_ask(secretOf(location, entry), entry, tools);
    return isReply(reply, 404, gcp_api_notFound) ? undefined : bodyOf(reply, GcpSecret);
}
/** Where Google changes the password in Cloud SQL by itself. Other rotations of a secret are only a message to somebody. */
function isRotatedByGoogle({ rotation }) {
    return rotation?.managedRotationStatus?.state === 'ACTIVE';
}
/** Makes a secret without a version; `undefined` if that went well, or if there is one by now. */
async function secret_made(location, entry, tools) {
    const path = `${parentOf(location, entry)}?secretId=${named('secret', location.name, api_NAME)}`;
    // A regional secret is where it is: https://cloud.google.com/secret-manager/regional-secrets/create-regional-secret
    const body = entry.location === undefined ? { replication: { automatic: {} } } : {};
    const reply = await gcp_api_change('POST', path, body, entry, tools);
    if (isReply(reply, 409, api_exists))
        return undefined;
    if (isReply(reply, 404, gcp_api_notFound))
        return unfit('there is no such project');
    const nothing = gcp_api_unchanged(reply);
    if (nothing === undefined)
        bodyOf(reply, GcpSecret);
    return nothing;
}
/** Makes a version the one that references without a version get. */
async function secret_promoted(location, entry, tools) {
    const { version } = location;
    if (version === undefined || !/^\d{1,18}$/.test(version))
        throw new inspection/* Unanswered */.XX('incomplete', 'the number of a version');
    if (entry.alias === undefined)
        return unfit(NO_ALIAS);
    return aliased(location, entry.alias, version, entry, tools);
}
const NO_ALIAS = '`latest` moves as soon as a value is stored, and the entry names no alias';
async function aliased(location, alias, version, entry, tools) {
    const change = await secret_patched(location, 'versionAliases', entry, tools, ({ versionAliases }) => versionAliases[alias] === version
        ? undefined
        : { versionAliases: { ...versionAliases, [alias]: version } });
    return change.answer === 'done' ? done(version) : change;
}
async function secret_annotated(location, notes, entry, tools) {
    return secret_patched(location, 'annotations', entry, tools, ({ annotations }) => ({
        annotations: { ...annotations, ...notes },
    }));
}
const MOST_TRIES = 3;
/** The whole map is replaced: by the etag, nobody’s change to it is lost. */
async function secret_patched(location, field, entry, tools, changed) {
    const path = secretOf(location, entry);
    for (let tries = 0; tries < MOST_TRIES; tries++) {
        const secret = await secretAt(location, entry, tools);
        if (secret === undefined)
            return unfit('there is no such secret');
        const fields = changed(secret);
        if (fields === undefined)
            return done();
        const body = { ...fields, ...(secret.etag === undefined ? {} : { etag: secret.etag }) };
        const reply = await gcp_api_change('PATCH', `${path}?updateMask=${field}`, body, entry, tools);
        if (isReply(reply, 400, precondition))
            continue;
        const nothing = gcp_api_unchanged(reply);
        if (nothing !== undefined)
            return nothing;
        bodyOf(reply, GcpSecret);
        return done();
    }
    return { answer: 'changed' };
}

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

;// CONCATENATED MODULE: ./.compiled/stores/gcp/versions.js








/** https://cloud.google.com/secret-manager/docs/reference/rest/v1/projects.secrets.versions#SecretVersion */
const versions_Version = schemas/* object */.Ikc({
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
    const path = `${secretOf(location, entry)}/versions/${api_versionOf(version)}`;
    const reply = await gcp_api_ask(`${path}:access`, entry, tools);
    if (isReply(reply, 404, gcp_api_notFound))
        return absent();
    if (isReply(reply, 400, precondition)) {
        // A key that does not decrypt gives the same error: only the version itself says that it is not enabled.
        const { state } = bodyOf(await gcp_api_ask(path, entry, tools), versions_Version);
        if (state === 'ENABLED')
            throw strange(reply);
        return absent(`the version is ${state.toLowerCase()}`);
    }
    const { name, payload } = bodyOf(reply, Accessed);
    const [number, bytes] = [numberIn(name), external_node_buffer_.Buffer.from(payload.data, 'base64')];
    if (number === undefined)
        throw strange(reply);
    // https://cloud.google.com/secret-manager/docs/data-integrity
    if (payload.dataCrc32c !== undefined && `${payload.dataCrc32c}` !== `${crc32c(bytes)}`) {
        throw new inspection/* Unanswered */.XX('unexpected-reply', 'the value did not arrive as it was stored');
    }
    return { answer: 'there', number, bytes };
}
/** Disables it: whoever may can enable it again, until somebody destroys it. */
async function versions_retired(location, entry, tools) {
    const { version } = location;
    if (version === undefined || !/^\d{1,18}$/.test(version))
        throw new inspection/* Unanswered */.XX('incomplete', 'the number of a version');
    const path = `${secretOf(location, entry)}/versions/${version}`;
    const reply = await gcp_api_change('POST', `${path}:disable`, {}, entry, tools);
    if (isReply(reply, 404, gcp_api_notFound))
        return unfit('there is no such version');
    if (isReply(reply, 400, precondition)) {
        // One that is destroyed cannot be disabled, and need not be.
        const { state } = bodyOf(await gcp_api_ask(path, entry, tools), versions_Version);
        return state === 'ENABLED' ? unfit('the version is in no state for it') : done(version);
    }
    if (bodyOf(reply, versions_Version).state === 'ENABLED')
        throw strange(reply);
    return done(version);
}

;// CONCATENATED MODULE: ./.compiled/stores/gcp/values.js












/** https://cloud.google.com/secret-manager/docs/reference/rest/v1/projects.secrets/addVersion */
const Added = schemas/* object */.Ikc({ name: schemas/* string */.YjP().refine((name) => numberIn(name) !== undefined) });
async function gcp_values_resolved(location, entry, tools, audience) {
    const found = await accessed(location, usualVersion(location, entry), entry, tools);
    if (found.answer === 'absent')
        return found;
    const text = textIn(found.bytes);
    const value = location.key === undefined ? text : valueAt(text, location.key);
    if (value === undefined)
        return absent('there is no such key');
    return { answer: 'there', value: core_secret/* Secret */.zh.of(value, audience), version: found.number };
}
/**
 * Google takes a version as often as it is sent, and no id of a change: one that is the newest and has just this value is the one that an earlier
 * try has written. It compares nothing either; between our look and our write somebody else could write.
 */
async function gcp_values_written(location, value, entry, tools, { before, staged }) {
    if (staged && entry.alias === undefined)
        return unfit(NO_ALIAS);
    const secret = await secretAt(location, entry, tools);
    if (secret !== undefined && isRotatedByGoogle(secret))
        return unfit('Google itself rotates the secret');
    const now = secret === undefined ? NOTHING : await lookedAt(location, secret.versionAliases, entry, tools);
    const { newest, live } = now;
    const old = live ?? newest;
    const text = values_textFor(location, value, old, entry);
    if (text === undefined)
        return unfit('what is there is no JSON object');
    const isOurs = newest !== undefined && isSame(newest, text, entry);
    if (!isOurs && !gcp_values_holds(before, live, location))
        return { answer: 'changed' };
    const problem = secret === undefined ? await secret_made(location, entry, tools) : undefined;
    if (problem !== undefined)
        return problem;
    const added = isOurs ? done(newest.number) : await add(location, text, entry, tools);
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
function values_textFor({ key }, value, old, entry) {
    if (key === undefined)
        return value;
    const parts = old === undefined ? alone(key) : around(textIn(old.bytes), key);
    return parts && filled(parts, value, [(0,google/* secretManagerHost */.QA)(entry)]);
}
function isSame({ bytes }, text, entry) {
    return bytes.equals(external_node_buffer_.Buffer.from(text.revealTo(`https://${(0,google/* secretManagerHost */.QA)(entry)}`)));
}
function gcp_values_holds(before, live, { key }) {
    if (before === 'unseen')
        return true;
    if (before !== 'absent')
        return live?.number === before.version;
    return live === undefined || (key !== undefined && valueAt(textIn(live.bytes), key) === undefined);
}
async function add(location, text, entry, tools) {
    const data = text.derive((plain) => external_node_buffer_.Buffer.from(plain).toString('base64'));
    const sum = text.derive((plain) => `${crc32c(external_node_buffer_.Buffer.from(plain))}`);
    const body = core_secret/* Secret */.zh.join(['{"payload":{"data":"', data, '","dataCrc32c":"', sum, '"}}']);
    const reply = await gcp_api_change('POST', `${secretOf(location, entry)}:addVersion`, body, entry, tools);
    return gcp_api_unchanged(reply) ?? done(numberIn(bodyOf(reply, Added).name));
}

;// CONCATENATED MODULE: ./.compiled/stores/gcp-secret-manager.js








const gcp_secret_manager_options = {
    ...google/* googleAccess */.WG,
    project: (0,fields/* text */.Qq)('project', 'the id or the number of a project', PROJECT)
        .optional()
        .describe('The project of references that name none.'),
    alias: (0,fields/* text */.Qq)('alias', 'an alias, like current', /^(?!latest$)[A-Za-z][\w-]{0,62}$/)
        .optional()
        .describe('The alias that references without a version mean, in place of `latest`. Without it, a value is live as soon as it is stored.'),
};
/** https://cloud.google.com/secret-manager/quotas#content_limits */
const gcp_secret_manager_MAX_BYTES = 64 * 1024;
const gcp_secret_manager_FORMS = [
    /^(?:https:\/\/secretmanager\.googleapis\.com\/v1\/)?projects\/(?<project>[^/\s]{1,100})(?:\/locations\/(?<place>[^/\s]{1,60}))?\/secrets\/(?<name>[^/\s]{1,255})(?:\/versions\/(?<version>[^/\s]{1,63}))?$/,
    /^gcp-?sm:\/\/projects\/(?<project>[^/\s?#]{1,100})(?:\/locations\/(?<place>[^/\s?#]{1,60}))?\/secrets\/(?<name>[^/\s?#]{1,255})(?:\/versions\/(?<version>[^/\s?#]{1,63}))?(?:#(?<key>\S{1,200}))?$/i,
    /^gcp-?sm:\/\/(?<project>[^/\s?#]{0,100})\/(?<name>[^/\s?#]{1,255})(?:\/(?<version>[^/\s?#]{1,63}))?(?:#(?<key>\S{1,200}))?$/i,
];
const gcpSecretManager = defineStore({
    id: 'gcp-secret-manager',
    title: 'Google Cloud Secret Manager',
    docs: 'https://cloud.google.com/secret-manager/docs/reference/rest/v1/projects.secrets.versions/get',
    options: (0,fields/* mapping */.pq)('an entry of stores', gcp_secret_manager_options),
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
    describe: async (location, entry, tools) => {
        const version = api_versionOf(usualVersion(location, entry));
        const reply = await gcp_api_ask(`${secretOf(location, entry)}/versions/${version}`, entry, tools);
        if (isReply(reply, 404, gcp_api_notFound))
            return absent();
        const { createTime, state, name } = bodyOf(reply, versions_Version);
        if (state !== 'ENABLED')
            return absent(`the version is ${state.toLowerCase()}`);
        return there({
            writtenAt: createTime,
            precision: location.key === undefined ? 'value' : 'group',
            version: numberIn(name),
        });
    },
    resolve: gcp_values_resolved,
    write: {
        audience: (entry) => [(0,google/* secretManagerHost */.QA)(entry)],
        refusal: ({ name }, bytes) => {
            if (!api_NAME.test(name))
                return 'a name is letters, digits, `_` and `-`';
            if (bytes === 0)
                return 'a value is not empty';
            return bytes > gcp_secret_manager_MAX_BYTES ? `a value has at most ${gcp_secret_manager_MAX_BYTES} bytes` : undefined;
        },
        write: gcp_values_written,
    },
    retire: versions_retired,
    promote: secret_promoted,
    annotate: secret_annotated,
});
function locate(reference) {
    const match = gcp_secret_manager_FORMS.map((form) => form.exec(reference)).find((found) => found !== null);
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

;// CONCATENATED MODULE: ./.compiled/stores/github/lists.js


/** Whose secrets there are, and whether a repository can list those that its organisation shares with it. */
const PRODUCTS = {
    actions: { listsShared: true },
    agents: { listsShared: true },
    dependabot: { listsShared: false },
    codespaces: { listsShared: false },
};
const SCOPE = /^(?<owner>[^/@]+)(?:\/(?<repository>[^/@]+)(?:@(?<environment>.+))?)?$/s;
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
    const { owner, repository, environment } = SCOPE.exec(scope ?? '')?.groups ?? {};
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

;// CONCATENATED MODULE: ./.compiled/stores/github/requests.js








const VISIBILITIES = ['private', 'selected', 'all'];
const githubAccess = {
    address: (0,access_address/* address */.h)('address', 'https://github.acme.example/api/v3')
        .default('https://api.github.com')
        .describe('Where the API is.'),
    token: (0,asking_schema/* secretReference */.QO)('token')
        .default('env://MCP_REKEY_GITHUB_TOKEN')
        .describe('A token that may list secrets; the `GITHUB_TOKEN` of a workflow never may.'),
    visibility: (0,fields/* oneOf */.yL)('visibility', VISIBILITIES)
        .default('private')
        .describe('Which repositories get a secret of an organisation that is new: the `private` ones (and internal ones), `all`, or those that somebody selects later. One that is there keeps what it has.'),
};
const Row = schemas/* object */.Ikc({
    name: schemas/* string */.YjP(),
    updated_at: dates/* isoDate */._$,
    /** Of an organisation's. */
    visibility: schemas/* enum */.k5n(VISIBILITIES).optional(),
});
const Rows = schemas/* object */.Ikc({ total_count: schemas/* number */.aig(), secrets: schemas/* array */.YOg(Row) });
/**
 * GitHub tells no version, and dates to the second: of two values that were written within the same one, nobody can tell the first from the
 * other. That it is the same proves that nothing was written in any second since.
 */
function requests_versionOf({ updated_at }) {
    return updated_at?.toISOString();
}
/** `undefined` only if a whole list proves it: a 404 also means that the token may not see the secret. */
async function rowIn(list, name, entry, tools) {
    if (list.hasSingles) {
        const reply = await github_requests_ask(`${list.path}/${name}`, entry, tools);
        if (reply.status !== 404)
            return bodyOf(reply, Row);
    }
    return searched({ page: 1, before: 0 }, async ({ page, before }) => {
        const reply = await github_requests_ask(`${list.path}?per_page=100&page=${page}`, entry, tools);
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
async function github_requests_ask(path, entry, tools) {
    return tools.ask(github_requests_request(path, entry, tools));
}
function github_requests_request(path, { address: url, token }, tools) {
    const { at, destinations } = (0,access_address/* placeOf */.$)(url);
    return {
        at,
        path,
        headers: {
            accept: 'application/vnd.github+json',
            'x-github-api-version': '2022-11-28',
            authorization: (0,core_secret/* secretText */.yD) `Bearer ${tools.secret(token, destinations)}`,
        },
    };
}

;// CONCATENATED MODULE: ./.compiled/stores/github/values.js







/** https://docs.github.com/en/actions/reference/security/secrets#limits-for-secrets */
const github_values_MAX_BYTES = 48 * 1024;
/** https://docs.github.com/en/rest/actions/secrets#get-an-organization-public-key */
const PublicKey = schemas/* object */.Ikc({
    key_id: schemas/* string */.YjP().regex(/^[\w-]{1,100}$/),
    /** 32 bytes in base64. */
    key: schemas/* string */.YjP().regex(/^[A-Za-z0-9+/]{43}=$/),
});
/** https://docs.github.com/en/rest/actions/secrets#list-selected-repositories-for-an-organization-secret */
const Repositories = schemas/* object */.Ikc({
    total_count: schemas/* int */.Whr().min(0),
    repositories: schemas/* array */.YOg(schemas/* object */.Ikc({ id: schemas/* int */.Whr().min(1) })),
});
const github_values_changed = { answer: 'changed' };
/** https://docs.github.com/en/actions/reference/security/secrets#naming-your-secrets */
function values_refusal({ name }, bytes) {
    if (!/^[A-Z_]\w{0,254}$/i.test(name) || /^GITHUB_/i.test(name))
        return 'a name is letters, digits and `_`, and begins neither with a digit nor with `GITHUB_`';
    return bytes > github_values_MAX_BYTES ? `a value has at most ${github_values_MAX_BYTES} bytes` : undefined;
}
/**
 * Writes to the list that the scope itself has. GitHub compares nothing: `before` is compared right before the write, and says no more than
 * `versionOf`.
 */
async function github_values_written(location, value, entry, tools, before) {
    const name = nameOf(location);
    const [own, ...others] = listsOf(location).lists;
    const read = async (list) => rowIn(list, name, entry, tools);
    const first = own.isOfOrganization ? await read(own) : undefined;
    const access = own.isOfOrganization ? await accessOf(first, own, name, entry, tools) : '';
    const key = bodyOf(await github_requests_ask(`${own.path}/public-key`, entry, tools), PublicKey);
    const box = await values_sealed(value, key.key);
    const row = await read(own);
    if (own.isOfOrganization && !values_isSame(first, row))
        return github_values_changed;
    if (row === undefined && before !== 'absent') {
        for (const list of others)
            if ((await read(list)) !== undefined)
                return elsewhere();
    }
    if (!github_values_holds(before, row))
        return github_values_changed;
    const body = core_secret/* Secret */.zh.join([`{"encrypted_value":"`, box, `","key_id":"${key.key_id}"${access}}`]);
    const asked = github_requests_request(`${own.path}/${name}`, entry, tools);
    const headers = { ...asked.headers, 'content-type': 'application/json' };
    const reply = await tools.change({ ...asked, headers, method: 'PUT', body });
    if (reply.status !== 201 && reply.status !== 204)
        throw strange(reply);
    return done();
}
/** Another one of that name would hide it. */
function elsewhere() {
    return unfit('the secret that is used there is kept further up: its own scope has to be named');
}
function github_values_holds(before, row) {
    if (before === 'unseen')
        return true;
    return before === 'absent' ? row === undefined : row !== undefined && requests_versionOf(row) === before.version;
}
function values_isSame(one, other) {
    if (one === undefined || other === undefined)
        return one === other;
    return requests_versionOf(one) === requests_versionOf(other) && one.visibility === other.visibility;
}
/** What says in the body who gets the secret. To leave out what is there already takes it from all of them. */
async function accessOf(row, { path }, name, entry, tools) {
    const visibility = row === undefined ? entry.visibility : row.visibility;
    if (visibility === undefined)
        throw new inspection/* Unanswered */.XX('unexpected-reply', 'no visibility is told');
    if (visibility !== 'selected')
        return `,"visibility":"${visibility}"`;
    const ids = row === undefined ? [] : await selected(`${path}/${name}/repositories`, entry, tools);
    return `,"visibility":"selected","selected_repository_ids":${JSON.stringify(ids)}`;
}
/** Of every page. Throws `Unanswered` if it cannot be all of them: somebody who changes them meanwhile may move one out of sight. */
async function selected(path, entry, tools) {
    const first = { page: 1, ids: [], total: undefined };
    const all = await searched(first, async ({ page, ids: before, total }) => {
        const reply = await github_requests_ask(`${path}?per_page=100&page=${page}`, entry, tools);
        const { total_count, repositories } = bodyOf(reply, Repositories);
        const ids = [...before, ...repositories.map(({ id }) => id)];
        if (total !== undefined && total !== total_count)
            throw incomplete();
        if (new Set(ids).size < ids.length || ids.length > total_count)
            throw incomplete();
        if (ids.length === total_count)
            return { found: ids, next: undefined };
        if (repositories.length === 0)
            throw incomplete();
        return { found: undefined, next: { page: page + 1, ids, total: total_count } };
    });
    if (all === undefined)
        throw incomplete();
    return all;
}
function incomplete() {
    return new inspection/* Unanswered */.XX('unexpected-reply', 'the list of its repositories has gaps');
}
/** https://docs.github.com/en/rest/guides/encrypting-secrets-for-the-rest-api */
async function values_sealed(value, publicKey) {
    const { default: sodium } = await __webpack_require__.e(/* import() */ 4768).then(__webpack_require__.bind(__webpack_require__, 54768));
    await sodium.ready;
    const { ORIGINAL } = sodium.base64_variants;
    const key = sodium.from_base64(publicKey, ORIGINAL);
    return value.derive((plain) => sodium.to_base64(sodium.crypto_box_seal(plain, key), ORIGINAL));
}

;// CONCATENATED MODULE: ./.compiled/stores/github.js






/** `${{ secrets.NAME }}` names no repository, and others write their references so too: which secret it means, the policy says. */
const github = defineStore({
    id: 'github',
    title: 'GitHub',
    docs: 'https://docs.github.com/en/rest/actions/secrets',
    options: (0,fields/* mapping */.pq)('an entry of stores', githubAccess),
    usual,
    staging: 'none',
    location: {
        scope: 'Where it is used: `acme` for an organisation, `acme/api` for a repository with what the organisation shares with it, `acme/api@production` for an environment of that. Where it is written, it is kept.',
        name: 'Name of the secret.',
        key: 'Whose secret it is: `actions` (if there is no key), `dependabot`, `codespaces` or `agents`.',
    },
    grants: {
        describe: 'Of a GitHub App or a fine-grained token: "Secrets" (repository: read), "Environments" (repository: read) for those of an environment, "Dependabot secrets", "Codespaces secrets" or "Agent secrets" for theirs, and the permission of the same name of the organisation for the secrets of one.',
        write: 'The same permission with write, of what the scope names. Nobody can read a value back, and dates are told to the second: a value that somebody else writes within the same second as the last one is not noticed.',
    },
    // Names that begin with GITHUB_ are its own: https://docs.github.com/en/actions/reference/security/secrets#naming-your-secrets
    place: (scope, name) => ({
        scope,
        name: name.replace(/^(?=GITHUB_)/, 'MCP_'),
        key: undefined,
        version: undefined,
    }),
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
    write: {
        audience: ({ address }) => (0,access_address/* placeOf */.$)(address).destinations,
        refusal: values_refusal,
        write: async (location, value, entry, tools, { before }) => github_values_written(location, value, entry, tools, before),
    },
});
/** What a runner sets, else what `gh` goes by: https://cli.github.com/manual/gh_help_environment */
function usual(env) {
    const address = env['GITHUB_API_URL'] || apiOf(env['GH_HOST']);
    const isCloud = /^https:\/\/api\.(?:github|[\w-]+\.ghe)\.com\/?$/i.test(address ?? 'https://api.github.com');
    const other = isCloud ? 'GH_TOKEN' : 'GH_ENTERPRISE_TOKEN';
    const isOther = !env['MCP_REKEY_GITHUB_TOKEN'] && env[other];
    return { address, token: isOther ? `env://${other}` : undefined };
}
function apiOf(host) {
    if (host === undefined || host === '')
        return undefined;
    return /^(?:github|[\w-]+\.ghe)\.com$/i.test(host) ? `https://api.${host}` : `https://${host}/api/v3`;
}
function github_stored(row, { isOfOrganization }) {
    // To share a secret of an organisation with other repositories may move the date as well.
    const precision = isOfOrganization ? 'entry' : 'value';
    return there({ writtenAt: row.updated_at, precision, version: requests_versionOf(row) });
}
function withheld() {
    return { answer: 'unknown', reason: 'no-way', detail: 'it may be one of the organisation' };
}

;// CONCATENATED MODULE: ./.compiled/stores/access/infisical.js








const infisicalAccess = {
    address: (0,access_address/* address */.h)('address', 'https://eu.infisical.com')
        .default('https://app.infisical.com')
        .describe('Where Infisical is.'),
    identity: (0,fields/* text */.Qq)('identity', 'the id of a machine identity', /^[0-9a-fA-F-]{36}$/)
        .optional()
        .describe('Id of the machine identity that trusts the workflow (OIDC Auth). Without it, a token is used.'),
    audience: (0,access_options/* audience */.h)()
        .optional()
        .describe('Audience of the identity, as Infisical has it, if not `address`.'),
    token: (0,asking_schema/* secretReference */.QO)('token')
        .default('env://INFISICAL_TOKEN')
        .describe('An access token of a machine identity.'),
};
const Login = schemas/* object */.Ikc({ accessToken: schemas/* string */.YjP().min(1) });
/** https://infisical.com/docs/api-reference/endpoints/oidc-auth/login */
const infisicalToken = (0,session/* oncePerEntry */.DJ)(async (options, tools) => {
    const { at, destinations } = (0,access_address/* placeOf */.$)(options.address);
    if (options.identity === undefined)
        return tools.secret(options.token, destinations);
    const request = (0,bodies/* json */.P)({
        identityId: options.identity,
        jwt: await tools.identity(options.audience ?? at, destinations),
    });
    const reply = await tools.ask({ method: 'POST', at, path: '/api/v1/auth/oidc-auth/login', ...request });
    return core_secret/* Secret */.zh.of((0,session/* granted */.yU)(reply, Login).accessToken, destinations);
});

;// CONCATENATED MODULE: ./.compiled/stores/infisical/requests.js






const noSecret = schemas/* object */.Ikc({
    statusCode: schemas/* literal */.euz(404),
    message: schemas/* string */.YjP().regex(/^Secret with name '/),
});
const noFolder = schemas/* object */.Ikc({
    statusCode: schemas/* literal */.euz(404),
    message: schemas/* string */.YjP().regex(/^Folder with path '/),
});
function folderOf({ scope = '' }) {
    const [project, environment, ...folders] = scope.split('/');
    const inside = folders.length === 0 ? '' : path('folder', folders.join('/'), /^[\w-]{1,100}$/);
    return {
        projectId: named('project', project, /^[\w-]{1,64}$/),
        environment: named('environment', environment, /^[\w-]{1,64}$/),
        secretPath: `/${inside}`,
    };
}
function requests_nameOf({ name }) {
    return named('secret', name, /^[^\0-\x20/]{1,255}$/);
}
/** The version that the reference pins, as a query has it. */
function infisical_requests_versionOf({ version }) {
    if (version === undefined)
        return '';
    if (/^\d{1,9}$/.test(version))
        return `&version=${version}`;
    throw new inspection/* Unanswered */.XX('incomplete', 'there can be no such version');
}
/** https://infisical.com/docs/api-reference/endpoints/secrets/read */
async function infisical_requests_ask(name, { projectId, environment, secretPath }, query, entry, tools) {
    const folder = `projectId=${projectId}&environment=${environment}&secretPath=${encodeURIComponent(secretPath)}`;
    return tools.ask(await infisical_requests_request(`${name}?${folder}${query}`, entry, tools));
}
async function infisical_requests_request(question, entry, tools) {
    const authorization = (0,core_secret/* secretText */.yD) `Bearer ${await infisicalToken(entry, tools)}`;
    return {
        at: (0,access_address/* placeOf */.$)(entry.address).at,
        path: `/api/v4/secrets${question}`,
        headers: { accept: 'application/json', authorization },
    };
}
/** Of a folder and all that is imported into it. */
const WITH_IMPORTS = '&include_imports=true&includeImports=true';
const WITHOUT_VALUE = '&viewSecretValue=false';

;// CONCATENATED MODULE: ./.compiled/stores/infisical/values.js







/** A reply without the value is none that was asked for. */
const infisical_values_Value = schemas/* object */.Ikc({
    secret: schemas/* object */.Ikc({ version: schemas/* number */.aig(), secretValue: schemas/* string */.YjP(), secretValueHidden: schemas/* literal */.euz(false) }),
});
const Own = schemas/* object */.Ikc({
    secret: schemas/* object */.Ikc({ version: schemas/* number */.aig(), isRotatedSecret: schemas/* boolean */.zMY().nullish() }),
});
const Listed = schemas/* object */.Ikc({ secrets: schemas/* array */.YOg(schemas/* unknown */.L5J()), imports: schemas/* array */.YOg(schemas/* unknown */.L5J()) });
/** https://infisical.com/docs/api-reference/endpoints/secrets/update */
const infisical_values_Written = schemas/* object */.Ikc({ secret: schemas/* object */.Ikc({ version: schemas/* number */.aig() }) });
/** Where policies want it: https://infisical.com/docs/documentation/platform/pr-workflows */
const Approval = schemas/* object */.Ikc({ approval: schemas/* object */.Ikc({ id: schemas/* string */.YjP() }) });
/** Both by https://github.com/Infisical/infisical/blob/main/backend/src/services/secret-v2-bridge/secret-v2-bridge-service.ts */
const values_exists = schemas/* object */.Ikc({ statusCode: schemas/* literal */.euz(400), message: schemas/* string */.YjP().regex(/^Secret already exist/) });
const gone = schemas/* object */.Ikc({ statusCode: schemas/* literal */.euz(404), message: schemas/* string */.YjP().regex(/^Secret with name /) });
/** A request has at most 1 MiB, in which a byte can take six: https://fastify.dev/docs/latest/Reference/Server/#bodylimit */
const infisical_values_MAX_BYTES = 128 * 1024;
const infisical_values_changed = { answer: 'changed' };
function infisical_values_refusal({ name }, bytes) {
    if (!/^[^\0-\x20/:?#\x7f]{1,255}$/.test(name))
        return 'a name has no spaces, and none of `/`, `:`, `?` and `#`';
    return bytes > infisical_values_MAX_BYTES ? `a value has at most ${infisical_values_MAX_BYTES} bytes` : undefined;
}
/** With what it refers to in its place, as `infisical run` gives it to programs. */
async function infisical_values_resolved(location, entry, tools, audience) {
    const folder = folderOf(location);
    const query = `${infisical_requests_versionOf(location)}&viewSecretValue=true&expandSecretReferences=true${WITH_IMPORTS}`;
    const reply = await infisical_requests_ask(`/${requests_nameOf(location)}`, folder, query, entry, tools);
    if (isReply(reply, 404, noFolder))
        return absent('there is no such folder');
    if (isReply(reply, 404, noSecret))
        return values_missing(folder, entry, tools);
    const { secretValue, version } = bodyOf(reply, infisical_values_Value).secret;
    return { answer: 'there', value: core_secret/* Secret */.zh.of(secretValue, audience), version: `${version}` };
}
/** What a folder imports from where the identity may not look is left out without a word. */
async function values_missing(folder, entry, tools) {
    const list = await infisical_requests_ask('', folder, `${WITHOUT_VALUE}${WITH_IMPORTS}`, entry, tools);
    if (bodyOf(list, Listed).imports.length === 0)
        return absent();
    return { answer: 'unknown', reason: 'refused', detail: 'it may be in a folder that is imported' };
}
/**
 * Infisical compares nothing but whether there is one already: `before` is compared right before the write. What the request does not name (comment,
 * tags, metadata) stays: https://github.com/Infisical/infisical/blob/main/backend/src/services/secret-v2-bridge/secret-v2-bridge-fns.ts
 */
async function infisical_values_written(location, value, entry, tools, before) {
    const flaw = flawOf(value);
    if (flaw !== undefined)
        return unfit(flaw);
    const [folder, name] = [folderOf(location), requests_nameOf(location)];
    const read = async (more) => infisical_requests_ask(`/${name}`, folder, `${WITHOUT_VALUE}${more}`, entry, tools);
    const reply = await read('&include_imports=false');
    if (isReply(reply, 404, noFolder))
        return unfit('there is no such folder');
    const own = isReply(reply, 404, noSecret) ? undefined : bodyOf(reply, Own).secret;
    if (own === undefined && before !== 'absent') {
        const imported = await read(WITH_IMPORTS);
        const isImported = !isReply(imported, 404, noSecret) && bodyOf(imported, Own) !== undefined;
        if (isImported)
            return values_elsewhere();
    }
    if (own?.isRotatedSecret)
        return unfit('Infisical rotates it by itself');
    if (!infisical_values_holds(before, own?.version))
        return infisical_values_changed;
    const sent = await values_change(own === undefined ? 'POST' : 'PATCH', name, { ...folder, secretValue: value }, entry, tools);
    if (isReply(sent, 400, values_exists) || isReply(sent, 404, gone))
        return infisical_values_changed;
    if (isReply(sent, 200, Approval))
        throw new inspection/* Unanswered */.XX('incomplete', 'somebody has to approve it first');
    return done(`${bodyOf(sent, infisical_values_Written).secret.version}`);
}
/** Another one of that name would hide it. */
function values_elsewhere() {
    return unfit('the secret that is used there is imported: its own folder has to be named');
}
function infisical_values_holds(before, version) {
    if (before === 'unseen')
        return true;
    return before === 'absent' ? version === undefined : `${version}` === before.version;
}
/** Why it would not come back as it is: https://github.com/Infisical/infisical/blob/main/backend/src/server/routes/v4/secret-router.ts */
function flawOf(value) {
    // https://github.com/Infisical/infisical/blob/main/backend/src/services/secret-v2-bridge/secret-reference-fns.ts
    if (value.publicPart(/(\$)\{[\w.@-]/) !== undefined)
        return '`${…}` would be a reference to another secret';
    const isTrimmed = value.publicPart(/(^\s|[^\S\n]$|\s\n$)/) !== undefined;
    return isTrimmed ? 'spaces and line breaks around it would be cut off' : undefined;
}
async function values_change(method, name, fields, entry, tools) {
    const asked = await infisical_requests_request(`/${name}`, entry, tools);
    const { headers, body } = (0,bodies/* json */.P)({ ...fields, type: 'shared' });
    return tools.change({ ...asked, method, headers: { ...asked.headers, ...headers }, body });
}

;// CONCATENATED MODULE: ./.compiled/stores/infisical.js










/** A reply with a value in it is none that was asked for. */
const infisical_Found = schemas/* object */.Ikc({
    secret: schemas/* object */.Ikc({ version: schemas/* number */.aig(), updatedAt: dates/* isoDate */._$, secretValueHidden: schemas/* literal */.euz(true) }),
});
const infisical_REFERENCE = /^infisical:\/\/(?<scope>[\w-]{1,64}\/[\w-]{1,64}(?:\/[\w-]{1,100}){0,20})\/(?<name>[^/?#\s]{1,255})(?:\?(?<query>[^#\s]{0,100}))?$/i;
const infisical = defineStore({
    id: 'infisical',
    title: 'Infisical',
    docs: 'https://infisical.com/docs/api-reference/endpoints/secrets/read',
    options: (0,fields/* mapping */.pq)('an entry of stores', infisicalAccess),
    usual: infisical_usual,
    staging: 'none',
    location: {
        scope: 'Project id, slug of the environment and folders, with `/` between them: `<project id>/prod/backend`.',
        name: 'Name of the secret.',
    },
    grants: {
        describe: 'A machine identity with "Describe Secret" on the folders, and on those that are imported into them; "Read Value" is not needed.',
        resolve: '"Read Value" on the same, and on what the values refer to: references in them are resolved.',
        write: '"Create" and "Modify" on the folder, where no policy wants somebody to approve changes. A value with `${NAME}`, or with spaces around it, is not written, for it would become another.',
    },
    locate: (reference) => {
        const { scope, name, query } = infisical_REFERENCE.exec(reference)?.groups ?? {};
        return name === undefined
            ? undefined
            : { scope, name, key: undefined, version: queried(query, 'version') };
    },
    refer: ({ scope, name, version }) => `infisical://${scope}/${name}${version === undefined ? '' : `?version=${version}`}`,
    describe: async (location, entry, tools) => {
        const folder = folderOf(location);
        const query = `${infisical_requests_versionOf(location)}${WITHOUT_VALUE}${WITH_IMPORTS}`;
        const reply = await infisical_requests_ask(`/${requests_nameOf(location)}`, folder, query, entry, tools);
        if (isReply(reply, 404, noFolder))
            return absent('there is no such folder');
        if (isReply(reply, 404, noSecret))
            return values_missing(folder, entry, tools);
        const { updatedAt, version } = bodyOf(reply, infisical_Found).secret;
        return there({ writtenAt: updatedAt, precision: 'entry', version: `${version}` });
    },
    resolve: infisical_values_resolved,
    write: {
        audience: ({ address }) => (0,access_address/* placeOf */.$)(address).destinations,
        refusal: infisical_values_refusal,
        write: async (location, value, entry, tools, { before }) => infisical_values_written(location, value, entry, tools, before),
    },
});
/** With or without `/api`, and the second name is the older one: https://github.com/Infisical/cli/pull/256 */
function infisical_usual({ INFISICAL_DOMAIN, INFISICAL_API_URL }) {
    const [address] = [INFISICAL_DOMAIN, INFISICAL_API_URL].filter((url) => url?.trim());
    return { address: address?.trim().replace(/\/api\/?$/, '') };
}

;// CONCATENATED MODULE: ./.compiled/stores/onepassword/items.js




const ID = /^[\da-z]{26}$/;
/** Connect counts in `updatedAt`, the program in `updated_at`. */
const Dates = { updatedAt: dates/* isoDate */._$.optional(), updated_at: dates/* isoDate */._$.optional() };
const State = schemas/* enum */.k5n(['ARCHIVED', 'DELETED']).optional().catch(undefined);
/** What lists have of an item: no field is among it. */
const Overview = schemas/* object */.Ikc({
    id: schemas/* string */.YjP().regex(ID),
    title: schemas/* string */.YjP(),
    version: schemas/* number */.aig().optional(),
    state: State,
    ...Dates,
});
const Field = schemas/* looseObject */._H3({
    id: schemas/* string */.YjP().min(1),
    type: schemas/* string */.YjP(),
    label: schemas/* string */.YjP().optional(),
    value: schemas/* string */.YjP().optional(),
    totp: schemas/* string */.YjP().optional(),
    section: schemas/* looseObject */._H3({ id: schemas/* string */.YjP().optional() }).optional(),
});
/** With its values. Whatever else it has goes back as it came. */
const Item = schemas/* looseObject */._H3({
    id: schemas/* string */.YjP().regex(ID),
    category: schemas/* string */.YjP(),
    version: schemas/* number */.aig(),
    state: State,
    sections: schemas/* array */.YOg(schemas/* looseObject */._H3({ id: schemas/* string */.YjP(), label: schemas/* string */.YjP().optional() })).optional(),
    fields: schemas/* array */.YOg(Field).optional(),
    files: schemas/* array */.YOg(schemas/* looseObject */._H3({ id: schemas/* string */.YjP(), name: schemas/* string */.YjP().optional() })).optional(),
});
function keyOf(key) {
    const [, section, field, query] = /^(?:([^/?]+)\/)?([^/?]+)(?:\?(.+))?$/.exec(key ?? '') ?? [];
    if (field === undefined)
        throw new inspection/* Unanswered */.XX('incomplete', 'which field is meant is written nowhere');
    return { section, field, query };
}
/** References do not care for capitals: https://developer.1password.com/docs/cli/secret-reference-syntax#syntax-rules */
function isNamed(wanted, ...names) {
    return names.some((name) => name?.toLowerCase() === wanted.toLowerCase());
}
function items_only(found) {
    if (found.length > 1)
        throw new inspection/* Unanswered */.XX('incomplete', 'there are several of that name');
    return found[0];
}
/** An item that a list has, or has not. */
function items_described(found) {
    if (found === undefined || found.state === 'DELETED')
        return absent();
    if (found.state === 'ARCHIVED')
        return archived;
    const { updatedAt, updated_at, version } = found;
    return there({
        writtenAt: updatedAt ?? updated_at,
        precision: 'entry',
        version: version === undefined ? undefined : `${version}`,
    });
}
/** Whether it still resolves depends on whether it is meant by its id, and on settings of the program. */
const archived = (0,inspection/* unknown */.L5)('incomplete', 'the item is archived');
function fieldOf(item, { section, field }) {
    const sections = sectionsOf(item, section);
    return items_only((item.fields ?? []).filter(({ id, label, section: own }) => isNamed(field, id, label) && (sections === undefined || sections.includes(own?.id ?? ''))));
}
function hasFile({ files = [] }, { field }) {
    return files.some(({ id, name }) => isNamed(field, id, name));
}
/** Ids of the sections of that name; `undefined` if none is asked for. */
function sectionsOf({ sections = [] }, wanted) {
    if (wanted === undefined)
        return undefined;
    return sections.filter(({ id, label }) => isNamed(wanted, id, label)).map(({ id }) => id);
}
/** A field that holds nothing gives nothing. */
function nothingIn() {
    return absent('there is no such field, or nothing in it');
}

;// CONCATENATED MODULE: ./.compiled/stores/onepassword/places.js


/** Where a value goes in an item that is there; or why it goes nowhere. */
function placeIn(item, key, before) {
    if (typeof before === 'object' && before.version !== `${item.version}`)
        return { answer: 'changed' };
    if (item.state !== undefined)
        return unfit('the item is archived or deleted');
    if (hasFile(item, key))
        return unfit('it is a file');
    const field = fieldOf(item, key);
    if (before === 'absent' && (field?.value ?? '') !== '')
        return { answer: 'changed' };
    if (field !== undefined && !/^(?:CONCEALED|STRING)$/i.test(field.type)) {
        return unfit('a field of that type takes no such value');
    }
    const section = items_only(sectionsOf(item, key.section) ?? []);
    if (field === undefined && key.section !== undefined && section === undefined) {
        return unfit('the item has no such section');
    }
    return { field, section };
}
/** An item of one field, for a value that has none yet. */
function newItem(title, { section, field }, value, vault) {
    const id = idFrom(field);
    const own = section === undefined ? undefined : { id: idFrom(section) };
    return {
        title,
        category: 'API_CREDENTIAL',
        ...(vault !== undefined && { vault: { id: vault } }),
        ...(own && { sections: [{ ...own, label: section }] }),
        fields: [{ id, ...newField(field, value, own?.id) }],
    };
}
function newField(label, value, section) {
    return { type: 'CONCEALED', label, value, ...(section !== undefined && { section: { id: section } }) };
}
/** The built-in field of the category is `credential`: https://developer.1password.com/docs/cli/item-fields#built-in-fields */
function idFrom(label) {
    return label.toLowerCase().replace(/[^a-z0-9]/g, '') || 'credential';
}

;// CONCATENATED MODULE: ./.compiled/stores/onepassword/server.js






const Vaults = schemas/* array */.YOg(schemas/* object */.Ikc({ id: schemas/* string */.YjP().regex(ID), name: schemas/* string */.YjP() }));
/** A filter may care for capitals, which references do not: that nothing is there, only the whole list proves. */
async function itemOf({ scope, name }, entry, tools) {
    const vault = await vaultOf(scope, entry, tools);
    const list = `/v1/vaults/${vault}/items`;
    const among = async (query) => {
        const items = await server_ask(list + query, schemas/* array */.YOg(Overview), entry, tools);
        return items_only(items.filter(({ id, title }) => name === id || isNamed(name, title)));
    };
    const filter = `?filter=${encodeURIComponent(`title eq "${name}"`)}`;
    const filtered = ID.test(name) || /["\\]/.test(name) ? undefined : await among(filter);
    return { vault, list, found: filtered ?? (await among('')) };
}
/** A vault that the token may not see is in no list: that it is missing proves nothing. */
async function vaultOf(scope, entry, tools) {
    if (scope === undefined)
        throw new inspection/* Unanswered */.XX('incomplete', 'which vault is meant is written nowhere');
    const vaults = await server_ask('/v1/vaults', Vaults, entry, tools);
    const found = items_only(vaults.filter(({ id, name }) => scope === id || isNamed(scope, name)));
    if (found === undefined)
        throw new inspection/* Unanswered */.XX('refused', 'the token sees no vault of that name');
    return found.id;
}
async function server_ask(path, body, entry, tools) {
    return bodyOf(await tools.ask(server_request(path, entry, tools)), body);
}
async function server_change(method, path, body, entry, tools) {
    const { headers, ...asked } = server_request(path, entry, tools);
    const typed = { ...headers, 'content-type': 'application/json' };
    return bodyOf(await tools.change({ ...asked, method, headers: typed, body }), Item);
}
function server_request(path, entry, tools) {
    const { at, destinations } = (0,access_address/* placeOf */.$)(entry.address);
    const authorization = (0,core_secret/* secretText */.yD) `Bearer ${tools.secret(entry.token, destinations)}`;
    return { at, path, headers: { accept: 'application/json', authorization } };
}

;// CONCATENATED MODULE: ./.compiled/stores/onepassword/connect.js






async function describedByConnect(location, entry, tools) {
    const { found } = await itemOf(location, entry, tools);
    return items_described(found);
}
async function resolvedByConnect(location, entry, tools, audience) {
    const key = keyOf(location.key);
    const { list, found } = await itemOf(location, entry, tools);
    if (found === undefined || found.state === 'DELETED')
        return absent();
    if (found.state === 'ARCHIVED')
        return archived;
    const item = await server_ask(`${list}/${found.id}`, Item, entry, tools);
    const field = fieldOf(item, key);
    if (field === undefined && hasFile(item, key))
        return (0,inspection/* unknown */.L5)('no-way', 'it is a file, and Connect is asked for fields');
    // https://developer.1password.com/docs/cli/secret-reference-syntax#attribute-parameter
    const isCode = isNamed(key.query ?? '', 'attribute=otp');
    if (key.query !== undefined && !isCode)
        return (0,inspection/* unknown */.L5)('no-way', 'Connect gives no such form of a field');
    const value = isCode ? field?.totp : field?.value;
    if (value === undefined || value === '')
        return nothingIn();
    return { answer: 'there', value: core_secret/* Secret */.zh.of(value, audience), version: `${item.version}` };
}
/**
 * Of two who write at the same time, Connect is not documented to refuse one, whatever version they have seen: so the item is read right
 * before. One field is changed and nothing else.
 */
async function writtenByConnect(location, value, entry, tools, before) {
    const key = keyOf(location.key);
    const { vault, list, found } = await itemOf(location, entry, tools);
    if (found === undefined || found.state === 'DELETED') {
        if (typeof before === 'object')
            return { answer: 'changed' };
        const body = value.derive((plain) => JSON.stringify(newItem(location.name, key, plain, vault)));
        return version(await server_change('POST', list, body, entry, tools));
    }
    const item = await server_ask(`${list}/${found.id}`, Item, entry, tools);
    const place = placeIn(item, key, before);
    if ('answer' in place)
        return place;
    const patch = value.derive((plain) => JSON.stringify([operation(place, key.field, plain)]));
    return version(await server_change('PATCH', `${list}/${found.id}`, patch, entry, tools));
}
function version(item) {
    return done(`${item.version}`);
}
/** Fields are found by their ids: https://github.com/1Password/connect/blob/main/docs/openapi/spec.yaml */
function operation({ field, section }, label, value) {
    if (field === undefined)
        return { op: 'add', path: '/fields', value: newField(label, value, section) };
    const id = field.id.replaceAll('~', '~0').replaceAll('/', '~1');
    return { op: field.value === undefined ? 'add' : 'replace', path: `/fields/${id}/value`, value };
}

;// CONCATENATED MODULE: ./.compiled/stores/onepassword/op.js




/** https://developer.1password.com/docs/cli/reference */
const OP = 'op';
/** Where what it prints is read: in this process. */
const op_HERE = 'here:op';
/** Who changes an item by the program sends all of it: the value too. */
const PROGRAM = [`program:${OP}`];
/** An older one would not read its input: https://github.com/1Password/terraform-provider-onepassword/blob/v2.1.2/internal/onepassword/cli/op.go */
async function assertTakesInput(entry, tools) {
    const { stdout } = await op_run(['--version'], entry, tools, [op_HERE]);
    const [, major, minor] = /^(\d{1,4})\.(\d{1,4})\./.exec(stdout.revealTo(op_HERE)) ?? [];
    if (Number(major) > 2 || (Number(major) === 2 && Number(minor) >= 23))
        return;
    throw new inspection/* Unanswered */.XX('incomplete', 'it takes version 2.23 of the program op, or a newer one');
}
const JSON_FORMAT = '--format=json';
/** With its name in one argument, no vault is taken for an option. */
function vaultFlag({ scope }) {
    if (scope === undefined)
        throw new inspection/* Unanswered */.XX('incomplete', 'which vault is meant is written nowhere');
    return `--vault=${scope}`;
}
async function op_itemOf(location, entry, tools) {
    const { name } = location;
    const reply = await op_run(['item', 'list', vaultFlag(location), JSON_FORMAT], entry, tools, [op_HERE]);
    // Not signed in, or no vault of that name that it may see: that is not documented to look different.
    if (reply.code !== 0)
        throw refusedBy(OP, 'item list', reply.code);
    const items = printed(reply, schemas/* array */.YOg(Overview), op_HERE);
    return items_only(items.filter(({ id, title }) => name === id || isNamed(name, title)));
}
async function itemWithValues(id, location, entry, tools) {
    const args = ['item', 'get', id, vaultFlag(location), JSON_FORMAT, '--cache=false'];
    const reply = await op_run(args, entry, tools, [op_HERE]);
    if (reply.code !== 0)
        throw refusedBy(OP, 'item get', reply.code);
    return printed(reply, Item, op_HERE);
}
/** Without a token, whoever sits there unlocks it, or has signed in before. */
async function op_run(args, entry, { programs, secret }, audience, stdin) {
    const token = optionalSecret(() => secret(entry['service-account-token'], PROGRAM));
    const env = token === undefined ? {} : { OP_SERVICE_ACCOUNT_TOKEN: token };
    return programs.run(OP, { args, env, audience, ...(stdin && { stdin }) });
}

;// CONCATENATED MODULE: ./.compiled/stores/onepassword/program.js







/** Overviews alone: no field is among what a list gives. */
async function describedByProgram(location, entry, tools) {
    return items_described(await op_itemOf(location, entry, tools));
}
/** No exit code and no message is documented: why nothing came is found out by what there is. */
async function resolvedByProgram(location, reference, entry, tools, audience) {
    const key = keyOf(location.key);
    const { code, stdout } = await op_run(['read', '--no-newline', reference], entry, tools, audience);
    if (code === 0)
        return isEmpty(stdout) ? nothingIn() : { answer: 'there', value: stdout };
    const found = await op_itemOf(location, entry, tools);
    if (found === undefined)
        return absent();
    if (found.state !== undefined)
        return archived;
    const item = await itemWithValues(found.id, location, entry, tools);
    if ((fieldOf(item, key)?.value ?? '') === '' && !hasFile(item, key))
        return nothingIn();
    throw refusedBy(OP, 'read', code);
}
function isEmpty(stdout) {
    return stdout.publicPart(/^()$/) !== undefined;
}
/**
 * The item is read right before, for nothing says that the program compares versions; and sent back whole, for single fields go by arguments
 * only, which everybody on the machine can read: https://developer.1password.com/docs/cli/item-edit#edit-an-item-using-a-json-template
 */
async function writtenByProgram(location, value, entry, tools, before) {
    const key = keyOf(location.key);
    await assertTakesInput(entry, tools);
    const found = await op_itemOf(location, entry, tools);
    const flags = [vaultFlag(location), JSON_FORMAT];
    if (found === undefined) {
        if (typeof before === 'object')
            return { answer: 'changed' };
        const made = value.derive((plain) => JSON.stringify(newItem(location.name, key, plain)));
        return saved(['item', 'create', ...flags, '-'], made, entry, tools);
    }
    const item = await itemWithValues(found.id, location, entry, tools);
    const place = placeIn(item, key, before);
    if ('answer' in place)
        return place;
    const lost = lossOf(item);
    if (lost !== undefined)
        return unfit(lost);
    const edited = value.derive((plain) => JSON.stringify(withValue(item, place, key.field, plain)));
    return saved(['item', 'edit', found.id, ...flags], edited, entry, tools);
}
/** Categories that come back as they were; a Login may have a passkey, which a template overwrites. */
const WHOLE = ['API_CREDENTIAL', 'DATABASE', 'PASSWORD', 'SECURE_NOTE', 'SERVER'];
/** What would be lost of an item by sending it back. */
function lossOf({ category, files = [] }) {
    if (!WHOLE.includes(category)) {
        return 'the program op may lose a part of items of its category: use an API Credential, or Connect';
    }
    return files.length === 0
        ? undefined
        : 'the program op may lose the files of its item: use another item, or Connect';
}
function withValue(item, { field, section }, label, value) {
    const fields = item.fields ?? [];
    if (field === undefined)
        return { ...item, fields: [...fields, newField(label, value, section)] };
    return { ...item, fields: fields.map((one) => (one === field ? { ...one, value } : one)) };
}
async function saved(args, stdin, entry, tools) {
    const reply = await op_run(args, entry, tools, [op_HERE], stdin);
    // Nothing says that it has changed nothing then.
    if (reply.code !== 0)
        throw new inspection/* Unanswered */.XX('provider-error', `${OP} item ${args[1]}: exit code ${reply.code}`);
    return done(`${printed(reply, schemas/* object */.Ikc({ version: schemas/* number */.aig() }), op_HERE).version}`);
}

;// CONCATENATED MODULE: ./.compiled/stores/onepassword.js







const onepassword_options = {
    address: (0,access_address/* address */.h)('address', 'https://connect.acme.example')
        .optional()
        .describe('Where the Connect server is. Without it, the program `op` is used, which has to be installed.'),
    token: (0,asking_schema/* secretReference */.QO)('token')
        .default('env://OP_CONNECT_TOKEN')
        .describe('A token of Connect that may read the vaults.'),
    'service-account-token': (0,asking_schema/* secretReference */.QO)('service-account-token')
        .default('env://OP_SERVICE_ACCOUNT_TOKEN')
        .describe('The token of a service account, for the program `op`; nothing is missing if the variable is not set, and the program is signed in otherwise.'),
};
/** https://developer.1password.com/docs/cli/secret-reference-syntax */
const onepassword_REFERENCE = /^op:\/\/(?<vault>[^/?\0-\x1f\x7f]{1,200})\/(?<item>[^/?\0-\x1f\x7f]{1,200})\/(?<field>[^/?\0-\x1f\x7f]{1,200}(?:\/[^/?\0-\x1f\x7f]{1,200})?)(?:\?(?<query>[^\0-\x1f\x7f]{0,200}))?$/;
/** Longer values are files of their own. */
const onepassword_MAX_BYTES = 64 * 1024;
const onepassword = defineStore({
    id: 'onepassword',
    title: '1Password',
    docs: 'https://developer.1password.com/docs/connect/api-reference',
    options: (0,fields/* mapping */.pq)('an entry of stores', onepassword_options),
    usual: ({ OP_CONNECT_HOST }) => ({ address: OP_CONNECT_HOST }),
    staging: 'none',
    location: {
        scope: 'Name or id of the vault.',
        name: 'Title or id of the item.',
        key: 'The field, with its section and `/` in front if it is in one, and `?attribute=otp` behind it for a one-time password. Whether it is there is not asked: it would come with its value.',
    },
    grants: {
        describe: 'A Connect token with read access to the vaults, or a service account with `read_items`.',
        resolve: 'The same.',
        write: 'A Connect token with write access to the vault, or a service account with `read_items` and `write_items`. By the program `op`, only API Credential, Database, Password, Secure Note and Server without files are written: of others it could lose a part.',
    },
    // Its date is that of the whole item: each secret gets one of its own, under the field that API credentials have.
    place: (scope, name) => ({ scope, name, key: 'credential', version: undefined }),
    locate: (reference) => {
        const { vault, item, field, query } = onepassword_REFERENCE.exec(reference)?.groups ?? {};
        if (vault === undefined || item === undefined)
            return undefined;
        // That attribute is the one that is meant without a query.
        const asked = query === undefined || /^(?:attribute=value)?$/i.test(query) ? '' : `?${query}`;
        return { scope: vault, name: item, key: `${field}${asked}`, version: undefined };
    },
    refer,
    describe: async (location, entry, tools) => {
        const connect = connectOf(entry);
        return connect === undefined
            ? describedByProgram(location, entry, tools)
            : describedByConnect(location, connect, tools);
    },
    resolve: async (location, entry, tools, audience) => {
        const connect = connectOf(entry);
        return connect === undefined
            ? resolvedByProgram(location, refer(location), entry, tools, audience)
            : resolvedByConnect(location, connect, tools, audience);
    },
    write: {
        audience: ({ address }) => (address === undefined ? PROGRAM : (0,access_address/* placeOf */.$)(address).destinations),
        refusal: ({ scope, key }, bytes) => {
            if (scope === undefined)
                return 'which vault is meant is written nowhere';
            if (!/^[^/?]{1,200}(?:\/[^/?]{1,200})?$/.test(key ?? ''))
                return 'it takes a field, with its section if it is in one';
            return bytes > onepassword_MAX_BYTES ? `a value has at most ${onepassword_MAX_BYTES} bytes` : undefined;
        },
        write: async (location, value, entry, tools, { before }) => {
            const connect = connectOf(entry);
            return connect === undefined
                ? writtenByProgram(location, value, entry, tools, before)
                : writtenByConnect(location, value, connect, tools, before);
        },
    },
});
function refer({ scope, name, key }) {
    return `op://${scope ?? ''}/${name}/${key ?? ''}`;
}
function connectOf({ address, token }) {
    return address === undefined ? undefined : { address, token };
}

;// CONCATENATED MODULE: ./.compiled/stores/access/vault.js








const vault_PATH = /^(?!(?:.*\/)?\.{1,2}(?:\/|$))[\w.~-]{1,100}(?:\/[\w.~-]{1,100}){0,9}\/?$/;
const vaultAccess = {
    address: (0,access_address/* address */.h)('address', 'https://vault.acme.example:8200').describe('Where the server is.'),
    namespace: (0,fields/* text */.Qq)('namespace', 'a namespace, like admin/team', vault_PATH)
        .optional()
        .describe('The namespace, of Vault Enterprise, HCP Vault or OpenBao.'),
    role: (0,fields/* text */.Qq)('role', 'the name of a role', /^[\w.-]{1,200}$/)
        .optional()
        .describe('Role of the JWT auth method that the workflow logs in by. Without it, a token is used.'),
    'auth-mount': (0,fields/* text */.Qq)('auth-mount', 'a path, like jwt', vault_PATH)
        .default('jwt')
        .describe('Where the JWT auth method is mounted.'),
    audience: (0,access_options/* audience */.h)()
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
const vaultToken = (0,session/* oncePerEntry */.DJ)(async (options, tools) => {
    const { at, destinations } = (0,access_address/* placeOf */.$)(options.address);
    if (options.role === undefined)
        return tools.secret(options.token, destinations);
    const { headers, body } = (0,bodies/* json */.P)({
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
    return core_secret/* Secret */.zh.of((0,session/* granted */.yU)(reply, vault_Login).auth.client_token, destinations);
});

;// CONCATENATED MODULE: ./.compiled/stores/vault/paths.js






/** https://developer.hashicorp.com/vault/api-docs/system/internal-ui-mounts#get-single-mount-details */
const Mount = schemas/* object */.Ikc({
    data: schemas/* object */.Ikc({
        path: schemas/* string */.YjP(),
        type: schemas/* string */.YjP(),
        options: schemas/* object */.Ikc({ version: schemas/* string */.YjP().optional() }).nullish(),
    }),
});
const SEGMENT = /^[^\0-\x1f\x7f]{1,200}$/;
/**
 * Where the engine ends and the path begins, which Vault alone knows; its own command line asks in the same way. Of an engine of another kind
 * nothing is read: its `metadata/` could be a secret.
 */
async function mountOf({ scope, name }, entry, tools) {
    const whole = wholeOf({ scope, name });
    const reply = await paths_ask(`/v1/sys/internal/ui/mounts/${whole}`, entry, tools);
    const { path: prefix, type, options } = bodyOf(reply, Mount).data;
    const mount = path('mount', prefix.replace(/\/$/, ''), SEGMENT);
    if (type !== 'kv' || options?.version !== '2')
        throw new inspection/* Unanswered */.XX('no-way', 'the engine is not version 2 of KV');
    if (!whole.startsWith(`${mount}/`))
        throw strange(reply);
    return { mount, rest: whole.slice(mount.length + 1) };
}
/** What the path would be if its first step were the mount; `undefined` if it has but one. */
function firstStepOf(location) {
    const [, mount, rest] = /^([^/]+)\/(.+)$/.exec(wholeOf(location)) ?? [];
    return mount === undefined || rest === undefined ? undefined : { mount, rest };
}
function wholeOf({ scope, name }) {
    return path('path', scope === undefined ? name : `${scope}/${name}`, SEGMENT);
}
async function paths_ask(question, entry, tools) {
    return tools.ask(await paths_request(question, entry, tools));
}
async function paths_change(method, question, body, entry, tools) {
    const { headers, ...asked } = await paths_request(question, entry, tools);
    const type = method === 'PATCH' ? 'application/merge-patch+json' : 'application/json';
    return tools.change({ ...asked, method, headers: { ...headers, 'content-type': type }, body });
}
async function paths_request(question, entry, tools) {
    const token = await vaultToken(entry, tools);
    return {
        at: (0,access_address/* placeOf */.$)(entry.address).at,
        path: question,
        headers: { 'x-vault-request': 'true', 'x-vault-token': token, ...namespaced(entry) },
    };
}

;// CONCATENATED MODULE: ./.compiled/stores/vault/values.js






/** https://developer.hashicorp.com/vault/api-docs/secret/kv/kv-v2#read-secret-version */
const Data = schemas/* object */.Ikc({
    data: schemas/* object */.Ikc({
        data: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()),
        metadata: schemas/* object */.Ikc({ version: schemas/* number */.aig() }),
    }),
});
/** A path without anything, or a version that is deleted: that one still has metadata. */
const values_gone = schemas/* union */.KCZ([
    schemas/* object */.Ikc({ errors: schemas/* array */.YOg(schemas/* unknown */.L5J()).length(0) }),
    schemas/* object */.Ikc({ data: schemas/* object */.Ikc({ data: schemas/* null */.chJ() }) }),
]);
/** https://developer.hashicorp.com/vault/api-docs/secret/kv/kv-v2#create-update-secret */
const vault_values_Written = schemas/* object */.Ikc({ data: schemas/* object */.Ikc({ version: schemas/* number */.aig() }) });
/** https://github.com/hashicorp/vault-plugin-secrets-kv/blob/main/path_data.go */
const outOfStep = schemas/* object */.Ikc({
    errors: schemas/* array */.YOg(schemas/* string */.YjP())
        .min(1)
        .refine(([first]) => first?.includes('check-and-set parameter') === true),
});
/** https://developer.hashicorp.com/vault/api-docs/secret/kv/kv-v2#read-secret-subkeys */
const Subkeys = schemas/* object */.Ikc({ data: schemas/* object */.Ikc({ subkeys: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()) }) });
/** What a secret of one value calls it. */
const ONLY_KEY = 'value';
async function vault_values_resolved(location, entry, tools, audience) {
    const reply = await readOf(location, entry, tools);
    if (isReply(reply, 404, values_gone))
        return absent();
    const { data, metadata } = bodyOf(reply, Data).data;
    const keys = Object.keys(data);
    const key = location.key ?? (keys.length === 1 ? keys[0] : ONLY_KEY);
    if (key === undefined || !Object.hasOwn(data, key))
        return absent('there is no such key');
    const value = data[key];
    const text = typeof value === 'string' ? value : JSON.stringify(value);
    return { answer: 'there', value: core_secret/* Secret */.zh.of(text, audience), version: `${metadata.version}` };
}
/**
 * Takes the first step of the path for the mount, as it is nearly always, and asks Vault where the mount ends only if that gives nothing: a server
 * that is started waits for this. No other engine answers in this form.
 */
async function readOf(location, entry, tools) {
    const query = location.version === undefined ? '' : `?version=${encodeURIComponent(location.version)}`;
    const read = async ({ mount, rest }) => paths_ask(`/v1/${mount}/data/${rest}${query}`, entry, tools);
    const assumed = firstStepOf(location);
    const reply = assumed === undefined ? undefined : await read(assumed);
    if (reply !== undefined && Data.safeParse(reply.status === 200 ? reply.json : undefined).success)
        return reply;
    const known = await mountOf(location, entry, tools);
    return reply !== undefined && known.mount === assumed?.mount ? reply : read(known);
}
/** Changes one key and leaves the others, which takes a secret that is there; else makes one of that key. */
async function vault_values_written(location, value, entry, tools, before) {
    const { mount, rest } = await mountOf(location, entry, tools);
    const path = `/v1/${mount}/data/${rest}`;
    const key = location.key ?? ONLY_KEY;
    const version = await currentOf(`/v1/${mount}/metadata/${rest}`, entry, tools);
    // Of a key nobody can tell when it was written: that another of the same secret was, is a change as well.
    if (typeof before === 'object' && before.version !== `${version?.number}`)
        return { answer: 'changed' };
    const isNew = version === undefined || !version.isThere;
    if (before === 'absent' && !isNew) {
        const reply = await paths_ask(`/v1/${mount}/subkeys/${rest}?version=${version.number}`, entry, tools);
        if (Object.hasOwn(bodyOf(reply, Subkeys).data.subkeys, key))
            return { answer: 'changed' };
    }
    const body = bodyFor(version?.number ?? 0, key, value);
    const reply = await paths_change(isNew ? 'POST' : 'PATCH', path, body, entry, tools);
    if (isReply(reply, 400, outOfStep))
        return { answer: 'changed' };
    return done(`${bodyOf(reply, vault_values_Written).data.version}`);
}
function bodyFor(cas, key, value) {
    const text = value.derive((plain) => JSON.stringify(plain));
    return core_secret/* Secret */.zh.join([`{"options":{"cas":${cas}},"data":{${JSON.stringify(key)}:`, text, '}}']);
}
const Current = schemas/* object */.Ikc({
    data: schemas/* object */.Ikc({
        current_version: schemas/* number */.aig(),
        versions: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* object */.Ikc({ deletion_time: schemas/* string */.YjP(), destroyed: schemas/* boolean */.zMY() }))
            .nullable(),
    }),
});
const nothing = schemas/* object */.Ikc({ errors: schemas/* array */.YOg(schemas/* unknown */.L5J()).length(0) });
/** The number of the newest version, and whether its value is still there. `undefined` if there never was one. */
async function currentOf(path, entry, tools) {
    const reply = await paths_ask(path, entry, tools);
    if (isReply(reply, 404, nothing))
        return undefined;
    const { current_version, versions } = bodyOf(reply, Current).data;
    const newest = versions?.[`${current_version}`];
    const isThere = newest !== undefined && !newest.destroyed && newest.deletion_time === '';
    return { number: current_version, isThere };
}
async function vault_values_retired(location, entry, tools) {
    const { mount, rest } = await mountOf(location, entry, tools);
    if (!/^[1-9]\d{0,8}$/.test(location.version ?? ''))
        throw new inspection/* Unanswered */.XX('incomplete', 'a version');
    const body = `{"versions":[${location.version}]}`;
    return empty(await paths_change('POST', `/v1/${mount}/delete/${rest}`, body, entry, tools));
}
/** https://developer.hashicorp.com/vault/api-docs/secret/kv/kv-v2#patch-metadata */
async function vault_values_annotated(location, notes, entry, tools) {
    const { mount, rest } = await mountOf(location, entry, tools);
    const body = JSON.stringify({ custom_metadata: notes });
    return empty(await paths_change('PATCH', `/v1/${mount}/metadata/${rest}`, body, entry, tools));
}
function empty(reply) {
    if (reply.status !== 204)
        throw strange(reply);
    return done();
}

;// CONCATENATED MODULE: ./.compiled/stores/vault.js










const vault_Version = schemas/* object */.Ikc({
    created_time: dates/* isoDate */._$,
    deletion_time: dates/* isoDate */._$.optional(),
    destroyed: schemas/* boolean */.zMY(),
});
/** https://developer.hashicorp.com/vault/api-docs/secret/kv/kv-v2#read-secret-metadata */
const Metadata = schemas/* object */.Ikc({
    data: schemas/* object */.Ikc({ current_version: schemas/* number */.aig(), versions: schemas/* record */.g1P(schemas/* string */.YjP(), vault_Version).nullable() }),
});
/** What a path without anything gives; one that the token may not see gives 403. */
const vault_nothing = schemas/* object */.Ikc({ errors: schemas/* array */.YOg(schemas/* unknown */.L5J()).length(0) });
const vault_FORMS = [
    /^(?:vault|openbao|bao):\/\/(?<path>[^?#\s]{1,1000})(?:\?(?<query>[^#\s]{0,200}))?(?:#(?<key>[^\s#]{1,500}))?$/i,
    // The webhook of Bank-Vaults: https://bank-vaults.dev/docs/mutating-webhook/annotations/
    /^vault:(?!\/\/)(?<path>[^?#\s]{1,1000})#(?<key>[^\s#]{1,500})(?:#(?<version>\d{1,9}))?$/,
];
/** Integrated storage takes entries of 1 MiB; the other keys of the secret take their part. */
const vault_MAX_BYTES = 512 * 1024;
/** OpenBao has the same API under the same paths: this is its store as well. */
const vault = defineStore({
    id: 'vault',
    title: 'HashiCorp Vault and OpenBao',
    docs: 'https://developer.hashicorp.com/vault/api-docs/secret/kv/kv-v2',
    options: (0,fields/* mapping */.pq)('an entry of stores', vaultAccess),
    usual: ({ VAULT_ADDR, VAULT_NAMESPACE }) => ({ address: VAULT_ADDR, namespace: VAULT_NAMESPACE }),
    staging: 'pinned',
    location: {
        scope: 'Mount of the engine (KV, version 2).',
        name: 'Path of the secret in it, without `data/`.',
        key: 'Key in the secret. Its own age is not told: all keys are written at once.',
    },
    grants: {
        describe: 'A policy with `read` on `<mount>/metadata/<path>`, and on `<mount>/subkeys/<path>` to learn whether a key is there.',
        resolve: '`read` on `<mount>/data/<path>`.',
        write: '`create`, `update` and `patch` on `<mount>/data/<path>`, and `read` on `<mount>/metadata/<path>`.',
    },
    // One secret holds all of a team's, each under a key: `--in secret/mcp`.
    place: (scope, name) => {
        const [, mount, path] = /^([^/]+)\/(.+)$/.exec(scope ?? '') ?? [];
        return { scope: mount ?? scope, name: path ?? 'mcp', key: name, version: undefined };
    },
    locate: vault_locate,
    refer: ({ scope, name, key, version }) => {
        const query = version === undefined ? '' : `?version=${version}`;
        return `vault://${scope === undefined ? '' : `${scope}/`}${name}${query}${key === undefined ? '' : `#${key}`}`;
    },
    describe: async (location, entry, tools) => {
        const { mount, rest } = await mountOf(location, entry, tools);
        const reply = await paths_ask(`/v1/${mount}/metadata/${rest}`, entry, tools);
        if (isReply(reply, 404, vault_nothing))
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
        return withKey(location.key, stored, await paths_ask(`/v1/${mount}/subkeys/${rest}?version=${number}`, entry, tools));
    },
    resolve: vault_values_resolved,
    write: {
        audience: ({ address }) => (0,access_address/* placeOf */.$)(address).destinations,
        // https://developer.hashicorp.com/vault/docs/internals/limits#key-value-secrets-engine-kv-version-2
        refusal: (_, bytes) => (bytes > vault_MAX_BYTES ? `a value has at most ${vault_MAX_BYTES} bytes` : undefined),
        write: async (location, value, entry, tools, { before }) => vault_values_written(location, value, entry, tools, before),
    },
    retire: vault_values_retired,
    annotate: vault_values_annotated,
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
function vault_locate(reference) {
    const match = vault_FORMS.map((form) => form.exec(reference)).find((found) => found !== null);
    const { path: whole, query, key, version } = match?.groups ?? {};
    const [, scope, name] = /^([^/]+)\/(.+)$/.exec(whole ?? '') ?? [];
    if (scope === undefined || name === undefined)
        return undefined;
    // The path of the API has a `data/` in it that is no part of the secret's own.
    return { scope, name: name.replace(/^data\//, ''), key, version: version ?? queried(query, 'version') };
}

;// CONCATENATED MODULE: ./.compiled/stores/registry.js
// Generated by scripts/generate-registries.ts from the files of this folder; do not edit.










const stores = [
    ageFile,
    awsSecretsManager,
    azureKeyVault,
    bitwarden,
    doppler,
    gcpSecretManager,
    github,
    infisical,
    onepassword,
    vault,
];


/***/ })

};
