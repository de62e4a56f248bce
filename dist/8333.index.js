export const id = 8333;
export const ids = [8333,5675,714];
export const modules = {

/***/ 8206:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ answerless)
/* harmony export */ });
/* harmony import */ var _inspection_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9351);

/** What no person can make anything of alone: a status, the code of an error, the name of a variable. */
const BARE = /^(?:status \d{3}(?: of the proxy)?|[A-Z][A-Z0-9_]*|no connection)$/;
/** Why there was no answer, and from whom, as a sentence without its full stop. What is a sentence already stays as it is. */
function answerless(who, { reason, detail }) {
    if (detail !== undefined && !BARE.test(detail))
        return detail;
    const shown = detail === undefined ? '' : ` (${detail})`;
    switch (reason) {
        case 'incomplete':
            return detail === undefined ? _inspection_js__WEBPACK_IMPORTED_MODULE_0__/* .reasons */ .Ot[reason] : `${detail} is not set, or cannot be used`;
        case 'refused':
            return `${who} refused it${shown}: is the credential right that was shown there, and may it do that?`;
        case 'unreachable':
            return `${who} could not be reached${shown}`;
        case 'timeout':
            return `${who} did not answer in time`;
        case 'rate-limited':
            return `${who} wants to be asked less often${shown}`;
        case 'provider-error':
            return `${who} had an error${shown}`;
        case 'redirected':
        case 'unexpected-reply':
            return `${who} has answered in a way that it does not document${shown}`;
        default:
            return `${who}: ${_inspection_js__WEBPACK_IMPORTED_MODULE_0__/* .reasons */ .Ot[reason]}${shown}`;
    }
}


/***/ }),

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

/***/ 99188:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nx: () => (/* binding */ capital),
/* harmony export */   kR: () => (/* binding */ hasWords),
/* harmony export */   x4: () => (/* binding */ toWords)
/* harmony export */ });
/** `githubToken`, `GITHUB-TOKEN` and `github.token` as `GITHUB_TOKEN`: how names are compared everywhere. */
function toWords(name) {
    return withoutAccents(name)
        .replace(/([a-z][0-9]{0,4})([A-Z])/g, '$1_$2')
        .replace(/[^A-Za-z0-9]+/g, '_')
        .replace(/^_|_$/g, '')
        .toUpperCase();
}
function withoutAccents(name) {
    return /[^\x00-\x7f]/.test(name) ? name.normalize('NFD').replace(/\p{Mn}/gu, '') : name;
}
/** Whether `words` (as `toWords` gives them) holds `phrase` as whole words. */
function hasWords(words, phrase) {
    return `_${words}_`.includes(`_${phrase}_`);
}
/** As at the beginning of a sentence. */
function capital(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}


/***/ }),

/***/ 96552:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ defineIssuer),
  J: () => (/* binding */ refused)
});

// EXTERNAL MODULE: ./.compiled/core/short-of-changing.js
var short_of_changing = __webpack_require__(53821);
// EXTERNAL MODULE: ./.compiled/core/answerless.js
var answerless = __webpack_require__(8206);
// EXTERNAL MODULE: ./.compiled/core/changing-by.js
var changing_by = __webpack_require__(35858);
// EXTERNAL MODULE: ./.compiled/core/inspection.js
var inspection = __webpack_require__(9351);
;// CONCATENATED MODULE: ./.compiled/providers/issuers/nothing-sent.js



/**
 * Runs what is to change something. If it ends in an `Unanswered` before a change was sent, that one says so by its reason: everybody knows then
 * that nothing was made.
 */
async function orNothingSent(tools, run) {
    let isSent = false;
    const watched = (0,changing_by/* changingBy */.l)(tools, (send) => async (...given) => {
        isSent = true;
        return send(...given);
    });
    try {
        return await run(watched);
    }
    catch (error) {
        if (isSent || !(error instanceof inspection/* Unanswered */.XX))
            throw error;
        throw new inspection/* Unanswered */.XX('refused', `nothing was made: ${(0,answerless/* answerless */.E)('its provider', error)}`);
    }
}

;// CONCATENATED MODULE: ./.compiled/providers/issuers/issuer.js


/**
 * Keeps an issuer's account out of the registry's type: it is checked by its own schema before it comes back. An order that fails before a change
 * was sent is refused, whatever it failed of: a time-out while looks were taken leaves nothing behind.
 */
function defineIssuer(issuer) {
    const { mint } = issuer;
    const safe = mint === undefined
        ? issuer
        : {
            ...issuer,
            mint: async (order, access, tools) => orNothingSent(tools, (own) => mint(order, access, own)),
            rehearse: async (order, access, tools) => {
                const early = await (0,short_of_changing/* shortOfChanging */.t)(tools, (own) => mint(order, access, own));
                return early && hindranceIn(early);
            },
        };
    return safe;
}
function hindranceIn(minting) {
    // A bug: it has gone about it in a way that nobody gave it.
    if (minting.answer === 'minted')
        throw new TypeError(`${minting.id} was made where only looks were due`);
    return minting.detail;
}
function refused(detail) {
    return { answer: 'refused', detail };
}


/***/ })

};
