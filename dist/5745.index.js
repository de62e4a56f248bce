export const id = 5745;
export const ids = [5745];
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

/***/ 67138:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Gathered: () => (/* binding */ Gathered)
});

// EXTERNAL MODULE: ./.compiled/core/classify/randomness.js
var randomness = __webpack_require__(75470);
// EXTERNAL MODULE: ./.compiled/core/classify/verdict.js
var classify_verdict = __webpack_require__(877);
// EXTERNAL MODULE: ./.compiled/core/mask.js
var core_mask = __webpack_require__(12333);
// EXTERNAL MODULE: ./.compiled/providers/recognise.js
var recognise = __webpack_require__(6201);
// EXTERNAL MODULE: ./.compiled/providers/registry.js + 285 modules
var registry = __webpack_require__(11690);
// EXTERNAL MODULE: ./.compiled/pipeline/rules/config.js + 4 modules
var config = __webpack_require__(34446);
// EXTERNAL MODULE: ./.compiled/pipeline/rules/literal.js + 2 modules
var literal = __webpack_require__(35291);
// EXTERNAL MODULE: ./.compiled/core/classify/names.js
var names = __webpack_require__(95704);
// EXTERNAL MODULE: ./.compiled/core/words.js
var words = __webpack_require__(99188);
// EXTERNAL MODULE: ./.compiled/hosts/written-references.js
var written_references = __webpack_require__(31713);
// EXTERNAL MODULE: ./.compiled/stores/registry.js + 9 modules
var stores_registry = __webpack_require__(2924);
;// CONCATENATED MODULE: ./.compiled/pipeline/age/secret-reference.js




/** A connection string holds a password, though its name ends like that of an address. */
const CONNECTION = /(?:^|_)(?:DATABASE|DB|POSTGRES|POSTGRESQL|PG|MYSQL|MARIADB|REDIS|MONGO|MONGODB|AMQP|RABBITMQ)_(?:URL|URI|DSN)$/;
/** The references to secrets in a slot. Which of its references name secrets, only names and places can tell, or the policy that maps them. */
function secretReferences(slot, isMapped) {
    const { value } = slot.text;
    if (stores_registry.stores.some(({ locate }) => locate?.(value) !== undefined)) {
        return [{ name: value, source: undefined, written: value, start: 0, end: value.length }];
    }
    const found = (0,written_references/* writtenReferences */.e)(value).flatMap(({ syntax, name, start, end, hasDefault }) => {
        const whole = value.slice(start, end);
        if (syntax === 'store://secret') {
            return [{ name: whole, source: undefined, written: whole, start, end, isSecret: true }];
        }
        if (name === undefined)
            return [];
        const written = hasDefault ? `\${${name}}` : whole;
        const isSecret = isSecretName(name) || isMapped(name);
        return [{ name, source: sourceOf(syntax, written), written, start, end, isSecret }];
    });
    // Beside a password, `${DB_HOST}` in the same connection string is none; and a part of it is a slot of its own.
    const named = found.filter(({ isSecret }) => isSecret);
    const isUrl = /^[a-z][a-z0-9+.-]*:\/\//i.test(value);
    const meant = named.length > 0 || isUrl ? named : isSecretSlot(slot) ? found : [];
    return meant.map(({ isSecret: _, ...reference }) => reference);
}
const VARIABLES = [
    '${VAR}',
    '${VAR:-default}',
    '${VAR:default}',
    '$VAR',
    '${env:VAR}',
    '${env://VAR}',
    '{env:VAR}',
];
function sourceOf(syntax, written) {
    if (VARIABLES.includes(syntax))
        return 'variable';
    if (syntax !== '${{ secrets.NAME }}')
        return undefined;
    if (/^\$\{\{-? {0,8}secrets\./.test(written))
        return 'secret';
    return /^\$\{\{-? {0,8}env\./.test(written) ? 'variable' : undefined;
}
function isSecretSlot({ name, part, scheme, declaredSecret }) {
    if (part === 'userinfo')
        return name === 'password';
    return scheme !== undefined || declaredSecret || (name !== undefined && isSecretName(name));
}
function isSecretName(name) {
    const sense = (0,names/* nameSense */.y)(name);
    return sense === 'token' || sense === 'password' || CONNECTION.test((0,words/* toWords */.x4)(name));
}

;// CONCATENATED MODULE: ./.compiled/pipeline/age/gathered.js








/** What stands in the place of a value: it tells nothing about a credential beside it. */
const STAND_INS = ['reference', 'placeholder'];
/** At as many places it is looked up where a credential belongs. */
const MOST_PLACES = 100;
/** What there is to ask about: it holds values, and is shown to nobody. */
class Gathered {
    /** By fingerprint, at each of their places. */
    credentials = new Map();
    references = [];
    #mapped;
    #recogniser = new recognise/* Recogniser */.o(registry.providers);
    /** `mapped`: the policy’s `references`. */
    constructor(mapped) {
        this.#mapped = mapped;
    }
    take = (subject) => {
        const surroundings = new Surroundings(subject);
        for (const one of subject.judged.filter(({ verdict }) => (0,classify_verdict/* isCredential */.uo)(verdict))) {
            const fingerprint = subject.fingerprints.of(one.value);
            const known = this.credentials.get(fingerprint);
            if (known === undefined)
                this.credentials.set(fingerprint, [surroundings.of(one)]);
            else if (known.length < MOST_PLACES)
                known.push(surroundings.of(one));
        }
        /** By where they stand: a URL and the query in it are two slots. */
        const seen = new Set();
        for (const { slot, verdict } of subject.judged) {
            if (verdict.class !== 'reference' || slot.kind === 'comment' || slot.kind === 'text')
                continue;
            for (const reference of secretReferences(slot, (name) => this.#mapped.has(name))) {
                const range = slot.text.range(reference.start, reference.end);
                if (seen.has(range.start))
                    continue;
                seen.add(range.start);
                this.references.push(this.#found(reference, slot, subject));
            }
        }
    };
    #found(reference, slot, subject) {
        const range = slot.text.range(reference.start, reference.end);
        const names = [reference.name, slot.name, slot.server].filter((name) => name !== undefined);
        const site = (0,config/* problemFinding */.L)({ ruleId: 'unknown-age', message: '', remedy: '', slot, range }, subject);
        const provider = this.#recogniser.issuer(names, slot.domain);
        return {
            ...reference,
            ...shown(reference, subject.mask),
            provider,
            text: slot.text.value,
            site: { ...site, provider },
        };
    }
}
/** Somebody may have put a value where a name belongs. An address has parts of all looks. */
function shown({ name, written }, mask) {
    if (name !== written && (0,randomness/* looksGenerated */.At)(name))
        return { called: core_mask/* MASK */.v, written: core_mask/* MASK */.v };
    return { called: (0,literal/* clean */.uH)(name, mask), written: (0,literal/* clean */.uH)(written, mask) };
}
const URL_LIKE = /^(?:jdbc:)?[a-z][a-z0-9+.-]*:\/\//i;
/** What stands around the credentials of one file. */
class Surroundings {
    #judged;
    /** In their order; none overlaps another. */
    #secrets;
    #urls;
    /** The strings of a server, and apart from them those that are commented out. */
    #neighbours = new Map();
    constructor({ judged, extraction }) {
        this.#judged = judged;
        this.#secrets = judged.filter(({ verdict }) => (0,classify_verdict/* isCredential */.uo)(verdict)).map(({ range }) => range);
        this.#urls = extraction.slots.flatMap(({ text }) => URL_LIKE.test(text.value) ? [{ ...text.range(), value: text.value }] : []);
    }
    of(one) {
        const { slot, verdict, value } = one;
        if (this.#neighbours.size === 0)
            this.#collect();
        return {
            provider: verdict.provider,
            kind: verdict.kind,
            value,
            name: slot.name,
            user: slot.user,
            url: this.#urlAround(one),
            domain: slot.domain,
            beside: this.#neighbours.get(groupOf(slot)) ?? [],
        };
    }
    #collect() {
        for (const { slot, verdict, value, range } of this.#judged) {
            const group = this.#neighbours.get(groupOf(slot)) ?? [];
            this.#neighbours.set(groupOf(slot), group);
            const isStandIn = STAND_INS.includes(verdict.class);
            group.push({
                name: slot.name,
                kind: verdict.kind,
                value,
                isPlain: !this.#holdsSecret(range),
                isStandIn,
            });
        }
    }
    #holdsSecret({ start, end }) {
        let [low, high] = [0, this.#secrets.length];
        while (low < high) {
            const middle = (low + high) >> 1;
            if (this.#secrets[middle].end <= start)
                low = middle + 1;
            else
                high = middle;
        }
        return low < this.#secrets.length && this.#secrets[low].start < end;
    }
    /** The shortest that holds it and more: of a reference with a default, the default. */
    #urlAround({ value, range }) {
        return this.#urls
            .filter((one) => one.start <= range.start && range.end <= one.end && one.value !== value)
            .sort((one, other) => one.value.length - other.value.length)[0]?.value;
    }
}
/** A commented-out line says nothing about what is in force, and what is in force nothing about that. */
function groupOf({ server, kind }) {
    return `${kind === 'comment'}\0${server ?? ''}\0${server === undefined}`;
}


/***/ })

};
