export const id = 7336;
export const ids = [7336];
export const modules = {

/***/ 89228:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ wholeReference),
/* harmony export */   y: () => (/* binding */ findReferences)
/* harmony export */ });
const NAME = '[A-Za-z_][\\w.-]{0,127}';
/**
 * References that can stand anywhere in a string. Syntaxes and the hosts that resolve them are in the host table;
 * which of them a file's own host resolves is not asked here: all of them name a secret instead of holding it.
 */
const EMBEDDED = [
    // Actions, Copilot agents, Continue: ${{ secrets.X }}. Docker catalog, Warp, LibreChat: {{server.key}}, {{NAME}}.
    /\$?\{\{-? {0,8}(?<name>[^{}\n]{1,200}?) {0,8}-?\}\}/g,
    // Crush, mcphub.nvim: $(op read op://…), ${cmd: …}; a default may hold one more pair of braces.
    /\$\((?<name>[^()\n]{1,500}(?:\([^()\n]{0,500}\)[^()\n]{0,500})?)\)/g,
    // ${VAR}, ${env:VAR}, ${input:id}, ${VAR:-default}, ${user_config.key}, ${file:/path}; one more pair of braces inside.
    /\$\{(?<braced>(?:[^{}\n]|\{[^{}\n]{0,400}\}){1,4000})\}/g,
    // opencode, Kilo: {env:VAR}, {file:path}.
    /\{(?<name>(?:env|file):[^{}\n]{1,300})\}/g,
    // mcporter: $env:VAR.
    new RegExp(`\\$env:(?<name>${NAME})`, 'g'),
    // vals: ref+vault://path#/key, up to a + or the end of the word.
    /ref\+(?<name>[a-z0-9]{1,30}:\/\/[^\s"'+]{1,500})\+?/g,
];
/** Whole values that name a secret in a store; what resolves them is a wrapper. */
const STORE_REFERENCES = [
    // op://vault/item/field, doppler://, vault://, aws-sm://, gcp-sm://, azure-kv://, infisical://, bws://, age-file://, env://, se://docker/…
    /^(?:op|doppler|vault|openbao|aws-sm|awssm|aws-ssm|ssm|asm|gcp-sm|gcpsm|sm|akv|azure-kv|azurekv|infisical|bws|bitwarden|age-file|sops|env|se|keychain|keyring|keepassxc?|pass|secret|secrets|github-app|aws-sts|gcp-wif|azure-wif|oidc-exchange|conjur|chamber|teller|berglas|k8s|file|lastpass|dashlane):\/\/\S{1,2000}$/i,
    /^(?:vault|keychain|pass|secretRef|secret|keyring|env|file|bws|conjur):[A-Za-z_/][\w./#@ -]{0,300}$/,
    /^arn:aws[\w-]{0,20}:(?:secretsmanager|ssm):[^\s]{1,500}$/,
    /^\{\{resolve:[^{}\s]{1,500}\}\}$/,
    /^projects\/[^\s/]{1,200}\/secrets\/[^\s/]{1,300}(?:\/versions\/[^\s/]{1,50})?$/,
    /^@Microsoft\.KeyVault\([^()\n]{1,500}\)$/,
    /^https:\/\/[\w-]{1,100}\.vault\.azure\.net\/secrets\/\S{1,300}$/,
    // SOPS and dotenvx: encrypted where it stands.
    /^ENC\[[^\]\n]{1,20000}\]$/,
    /^encrypted:[A-Za-z0-9+/=]{20,20000}$/,
    // mcp-agent cloud handles.
    /^mcpac_sc_[0-9a-f-]{36}$/,
    /^!(?:user|developer)_secret(?: {1,8}\w{1,200})?$/,
    // varlock.
    /^op\([^()\n]{1,500}\)$/,
];
/** `%VAR%` of cmd.exe, and `$VAR`: with a `$` in the middle of a value both are as likely a part of a password. */
const WHOLE = [
    /^%(?<name>[A-Za-z_]\w{0,127})%$/,
    /^\$(?<name>[A-Za-z_]\w{0,127})$/,
    // registry server.json: {token}
    /^\{(?<name>(?!your)[a-z][a-z0-9_]{0,60})\}$/,
    /^<%=? {0,8}(?<name>[^%\n]{1,300}?) {0,8}%>$/,
    /^(?:process\.env\.|os\.environ\.|System\.getenv\(|env\.)(?<name>[A-Za-z_]\w{0,127})\)?$/,
];
/** What a `$VAR` in the middle of a text must be to count: capitals, after a separator, and a word of a variable's length. */
const DOLLAR_NAME = /(?<![\w$])\$(?<name>[A-Z][A-Z0-9_]{2,127})(?![\w$])/g;
/** All references in the text, in order. */
function findReferences(text) {
    if (!/[${]|ref\+/.test(text))
        return [];
    const spans = [];
    /** One for each character that is part of a reference already. */
    const taken = new Uint8Array(text.length);
    for (const pattern of [...EMBEDDED, DOLLAR_NAME]) {
        for (const match of text.matchAll(pattern)) {
            const start = match.index;
            const end = start + match[0].length;
            if (taken[start] || taken[end - 1])
                continue;
            taken.fill(1, start, end);
            spans.push({ start, end, ...meaningOf(match) });
        }
    }
    return spans.sort((a, b) => a.start - b.start);
}
/** The name that the whole text refers to; `undefined` if it holds more than a reference, or none. */
function wholeReference(text) {
    if (STORE_REFERENCES.some((pattern) => pattern.test(text)))
        return text;
    for (const pattern of WHOLE) {
        const match = pattern.exec(text);
        if (match)
            return match.groups['name'];
    }
    const [first] = findReferences(text);
    return first && first.start === 0 && first.end === text.length && !first.fallback ? first.name : undefined;
}
/** Namespaces whose references have no default: what follows is all name. */
const WITHOUT_DEFAULT = /^(?:input|file|cmd|command|config|user_config|secrets?):/;
/** `NAME`, then `:-`, `-`, `:=`, `=` (bash) or `:` (Spring, fast-agent, dev containers) and the default; `:?` and `:+` bring none. */
const NAME_AND_DEFAULT = /^(?<name>[A-Za-z_][\w.]{0,127})(?<operator>:?[-?+=]|:)(?<fallback>.{0,4000})$/s;
/** A namespace's own colon is not the one in front of a default. */
const NAMESPACES = /^(?:env|localEnv|containerEnv):/;
function meaningOf(match) {
    const { name, braced } = match.groups;
    if (braced === undefined)
        return { name: name, fallback: undefined };
    const bare = braced.replace(NAMESPACES, '').replace(/^\/\//, '');
    const namespace = braced.slice(0, braced.length - bare.length);
    const parts = WITHOUT_DEFAULT.test(braced) ? null : NAME_AND_DEFAULT.exec(bare);
    if (parts === null)
        return { name: braced, fallback: undefined };
    const { operator, fallback } = parts.groups;
    const end = match.index + match[0].length - 1;
    const brings = fallback !== '' && !/[?+]$/.test(operator);
    return {
        name: namespace + parts.groups['name'],
        fallback: brings ? { start: end - fallback.length, end } : undefined,
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

/***/ 8165:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ mintingScheme),
/* harmony export */   W: () => (/* binding */ mintingTitles)
/* harmony export */ });
/**
 * Schemes of references for which a credential is made whenever something is launched, with the titles of who makes it: no store keeps one. Ids
 * of minters.
 */
const mintingTitles = {
    'aws-sts': 'AWS STS',
    'azure-wif': 'Microsoft Entra',
    'gcp-wif': 'Google Cloud',
    'github-app': 'GitHub Apps',
    'oidc-exchange': 'Token exchange',
};
/** The scheme of such a reference; `undefined` for any other text. */
function mintingScheme(text) {
    const [, scheme = ''] = /^([a-z][a-z-]{2,20}):\/\//i.exec(text) ?? [];
    const id = scheme.toLowerCase();
    return Object.hasOwn(mintingTitles, id) ? id : undefined;
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

/***/ 31713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ writtenReferences),
/* harmony export */   f: () => (/* binding */ beginsAsAddress)
/* harmony export */ });
/* harmony import */ var _core_classify_references_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89228);
/* harmony import */ var _core_minting_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8165);


/** The first that fits. `{{NAME}}` and `{name}` are read as templates of other programs, and are not told here. */
const SYNTAXES = [
    ['${VAR}', /^\$\{(?<name>[A-Za-z_]\w{0,127})\}$/],
    ['${VAR:-default}', /^\$\{(?<name>[A-Za-z_]\w{0,127}):-(?<fallback>.{0,4000})\}$/s],
    ['$VAR', /^\$(?<name>[A-Za-z_]\w{0,127})$/],
    ['${input:id}', /^\$\{input:(?<name>[^{}]{1,200})\}$/],
    ['${env://VAR}', /^\$\{env:\/\/(?<name>[A-Za-z_]\w{0,127})(?::-(?<fallback>.{0,4000}))?\}$/s],
    ['${env:VAR}', /^\$\{env:(?<name>[A-Za-z_]\w{0,127})\}$/],
    ['{env:VAR}', /^\{env:(?<name>[A-Za-z_]\w{0,127})\}$/],
    ['{file:path}', /^\{file:/],
    ['${file:path}', /^\$\{file:/],
    ['${cmd: command}', /^\$\{(?:cmd|command):/],
    ['${user_config.key}', /^\$\{user_config\.(?<name>[\w.-]{1,127})\}$/],
    [
        '${{ secrets.NAME }}',
        /^\$\{\{-? {0,8}(?:secrets|vars|inputs|env)\.(?<name>[A-Za-z_]\w{0,127}) {0,8}-?\}\}$/,
    ],
    ['$(command)', /^\$\(/],
    ['store://secret', /^ref\+/],
    // Last, for a namespace in front of its own colon looks the same.
    ['${VAR:default}', /^\$\{(?<name>[A-Z_][A-Z0-9_]{0,127}):(?<fallback>(?![-=?+]|\/\/).{0,4000})\}$/s],
];
/**
 * Addresses that mean a secret to a wrapper and nothing to a server. Others are left out that servers take themselves:
 * `arn:aws:secretsmanager:…`, `file:///…`, a URL of a key vault.
 */
const STORE_SCHEME = /^(?:op|doppler|vault|openbao|bao|aws-sm|awssm|aws-ssm|gcp-sm|gcpsm|akv|azure-kv|azurekv|infisical|bws|bitwarden|keychain|keyring|keepassxc?|lastpass|dashlane|conjur|chamber|teller|berglas|age-file):\/\//i;
/** Whether a text begins as the address of a secret, whatever follows. */
function beginsAsAddress(text) {
    return STORE_SCHEME.test(text) || (0,_core_minting_js__WEBPACK_IMPORTED_MODULE_1__/* .mintingScheme */ .O)(text) !== undefined;
}
/** With something behind its scheme. */
const ADDRESS = /^[a-z-]{2,20}:\/\/\S{1,2000}$/i;
/** The references in a text whose syntax is one that somebody resolves, in order. */
function writtenReferences(text) {
    if (beginsAsAddress(text) && ADDRESS.test(text)) {
        return [{ syntax: 'store://secret', name: undefined, start: 0, end: text.length, hasDefault: false }];
    }
    return (0,_core_classify_references_js__WEBPACK_IMPORTED_MODULE_0__/* .findReferences */ .y)(text).flatMap(({ start, end }) => {
        const written = text.slice(start, end);
        for (const [syntax, pattern] of SYNTAXES) {
            const groups = pattern.exec(written)?.groups ?? (pattern.test(written) ? {} : undefined);
            if (groups === undefined)
                continue;
            return [{ syntax, name: groups['name'], start, end, hasDefault: (groups['fallback'] ?? '') !== '' }];
        }
        return [];
    });
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


/***/ }),

/***/ 71310:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ answerOf)
/* harmony export */ });
/* harmony import */ var _core_inspection_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9351);
/* harmony import */ var _told_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59457);


/** What came of a reference, in words for whoever wanted to launch something. */
function answerOf(resolution, source) {
    if (resolution.answer === 'there') {
        // The system ends a variable there, and the program would get a part of it.
        const isWhole = !resolution.value.revealTo(_told_js__WEBPACK_IMPORTED_MODULE_1__/* .LAUNCHED */ .HE).includes('\0');
        return isWhole ? { value: resolution.value } : { failure: HAS_NUL };
    }
    const { detail } = resolution;
    const why = resolution.answer === 'absent' ? `${source.title} has no such secret` : _core_inspection_js__WEBPACK_IMPORTED_MODULE_0__/* .reasons */ .Ot[resolution.reason];
    const reason = detail === undefined ? why : `${why} (${detail})`;
    const known = resolution.answer === 'absent' ? 'absent' : resolution.reason;
    return { failure: { reason, hint: hintFor(known, detail, source) } };
}
const HAS_NUL = {
    reason: 'the value has a byte 0 in it, which no variable can hold',
    hint: 'Store it in another form, like Base64',
};
function hintFor(reason, detail, source) {
    const variable = /^(?:[A-Za-z_]\w*$|[A-Z]+(?:_[A-Z]+)+(?= ))/.exec(detail ?? '')?.[0];
    if (reason === 'incomplete' && variable !== undefined)
        return `Set ${variable}`;
    if (reason === 'absent')
        return 'Look whether the reference is right';
    if (reason === 'refused' && source.grants)
        return `Needed: ${source.grants.replace(/\.$/, '')}`;
    if (reason === 'no-way')
        return `${source.title} gives no values out, or not by this program`;
    return UNHEARD.includes(reason)
        ? `Look whether ${source.title} is there, and try again`
        : `See ${source.docs}`;
}
const UNHEARD = [
    'unreachable',
    'timeout',
    'rate-limited',
    'provider-error',
    'interrupted',
];


/***/ }),

/***/ 99186:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rv: () => (/* binding */ Entries),
/* harmony export */   Wr: () => (/* binding */ credentialsIn),
/* harmony export */   ht: () => (/* binding */ variablesOf)
/* harmony export */ });
/** Options of stores: those of the policy that the user has named, else what the variables of the vendor’s own programs say. */
class Entries {
    #entries;
    #variables;
    #usual = new Map();
    constructor(entries, variables) {
        this.#entries = entries;
        this.#variables = variables;
    }
    for(store, location) {
        const [entry, another] = this.#entries.filter((one) => one.store === store.id && (store.holds?.(location, one.options) ?? true));
        if (entry !== undefined && another !== undefined)
            return ambiguous(store, [entry, another]);
        if (entry !== undefined)
            return { options: entry.options };
        const set = [...this.#variables].filter(([, value]) => value !== '');
        const said = store.usual(Object.fromEntries(set), location);
        const key = JSON.stringify([store.id, said]);
        const chosen = this.#usual.get(key) ?? checked(store, location, said);
        this.#usual.set(key, chosen);
        return chosen;
    }
}
/** One of them would be asked with the credentials of its own, and the secret may be another. */
function ambiguous({ title }, [one, other]) {
    const reason = `of ${title} the policy has ${one.name} and ${other.name}, and the reference fits both`;
    return { failure: { reason, hint: 'Name a policy that has one of them' } };
}
function checked(store, location, said) {
    if (store.options === undefined)
        return { options: said };
    const { data, error } = store.options.safeParse(said);
    if (data !== undefined)
        return { options: data };
    const sources = sourcesOf(store, location);
    const wrong = error.issues.map(({ path: [option], message }) => ({
        message,
        variable: sources.get(`${String(option)}`),
    }));
    const variables = wrong.flatMap(({ variable }) => variable ?? []);
    const policy = `--policy with an entry of \`stores\` for ${store.id}`;
    return {
        failure: {
            reason: `the options of ${store.title} are incomplete: ${wrong.map(({ message }) => message).join('; ')}`,
            hint: variables.length === 0
                ? `Name a policy: ${policy}`
                : `Set ${variables.join(' and ')}, or name a policy: ${policy}`,
        },
    };
}
/** Which variable each option comes from: the store is asked with an environment in which each variable holds its own name. */
function sourcesOf(store, location) {
    const names = new Proxy({}, { get: (_, name) => (typeof name === 'string' ? `\0${name}` : undefined) });
    const said = Object.entries(store.usual(names, location));
    return new Map(said.flatMap(([option, value]) => typeof value === 'string' && value.startsWith('\0') ? [[option, value.slice(1)]] : []));
}
/** The variables that options are made of, as far as they are set: those of secrets, and without an entry of a policy those of all else. */
function variablesOf(store, location, options, { isUsual, variables }) {
    const usual = isUsual ? [...sourcesOf(store, location).values()] : [];
    return [...new Set([...usual, ...credentialsIn(options)])].filter((name) => variables.get(name));
}
/** The variables that options name secrets by. */
function credentialsIn(options) {
    return Object.values(options).flatMap((value) => typeof value === 'string' ? (/^env:\/\/(\w+)$/.exec(value)?.[1] ?? []) : []);
}


/***/ }),

/***/ 7336:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  resolve: () => (/* binding */ resolve_resolve)
});

// EXTERNAL MODULE: ./.compiled/core/minting.js
var minting = __webpack_require__(8165);
// EXTERNAL MODULE: ./.compiled/core/secret.js
var secret = __webpack_require__(89301);
// EXTERNAL MODULE: ./.compiled/pipeline/failed.js
var failed = __webpack_require__(7291);
// EXTERNAL MODULE: ./.compiled/pipeline/launch/answer.js
var launch_answer = __webpack_require__(71310);
// EXTERNAL MODULE: ./.compiled/pipeline/launch/entries.js
var launch_entries = __webpack_require__(99186);
;// CONCATENATED MODULE: ./.compiled/pipeline/launch/remembering.js

/**
 * Tools that ask the same question once, for as long as one launch takes: of a secret of several keys, each is a reference. For the holder of
 * one login alone, for who asks is no part of the question.
 */
function remembering(tools) {
    const replies = new Map();
    const once = async (request, how, ask) => {
        const { method, at, path, body } = request;
        // Secrets cannot be compared.
        if (path instanceof secret/* Secret */.zh || body instanceof secret/* Secret */.zh)
            return ask();
        const question = JSON.stringify([method, at, path, body, headersOf(request), how]);
        const reply = replies.get(question) ?? ask();
        replies.set(question, reply);
        return reply;
    };
    return {
        ...tools,
        ask: async (request) => once(request, {}, async () => tools.ask(request)),
        askSigned: async (request, keys, scope) => once(request, scope, async () => tools.askSigned(request, keys, scope)),
    };
}
/** The names of the headers, and what is in those that are no secret: some say which call it is. */
function headersOf({ headers = {} }) {
    return Object.entries(headers).map(([name, value]) => [name, value instanceof secret/* Secret */.zh ? '' : value]);
}

// EXTERNAL MODULE: ./.compiled/pipeline/launch/told.js
var launch_told = __webpack_require__(59457);
;// CONCATENATED MODULE: ./.compiled/pipeline/launch/ask.js





/** Asks all stores at once, for each secret once. */
async function ask(meant, world) {
    const entries = new launch_entries/* Entries */.Rv(world.entries, world.variables);
    const ids = new Map();
    const logins = new Map();
    const asked = new Map();
    const answer = async ({ store, location }) => {
        const chosen = entries.for(store, location);
        if ('failure' in chosen)
            return chosen;
        const { options } = chosen;
        const id = ids.get(options) ?? ids.size;
        ids.set(options, id);
        const key = JSON.stringify([id, location]);
        const tools = logins.get(options) ?? world.tools().then(remembering);
        logins.set(options, tools);
        const found = asked.get(key) ??
            tools.then(async (own) => (0,launch_answer/* answerOf */.u)(await resolve({ store, location }, options, own), sourceOf(store)));
        asked.set(key, found);
        return found;
    };
    const answers = await Promise.all(meant.map(answer));
    const sessions = meant.flatMap(({ store }) => sessionsOf(store, world.variables));
    return { answers, credentials: [...new Set([...[...logins.keys()].flatMap(launch_entries/* credentialsIn */.Wr), ...sessions])] };
}
function sessionsOf({ sessions }, variables) {
    return [...variables.keys()].filter((name) => sessions?.test(name) === true);
}
function sourceOf({ title, docs, grants }) {
    return { title, docs, grants: grants.resolve };
}
async function resolve({ store, location }, options, tools) {
    if (store.resolve === undefined)
        return { answer: 'unknown', reason: 'no-way' };
    try {
        return await store.resolve(location, options, tools, [launch_told/* LAUNCHED */.HE]);
    }
    catch (error) {
        return (0,failed/* failed */.g)(error);
    }
}

// EXTERNAL MODULE: ./.compiled/hosts/written-references.js
var written_references = __webpack_require__(31713);
;// CONCATENATED MODULE: ./.compiled/stores/forms.js
/**
 * How the references of each store begin that has any. A store whose references begin so is loaded, and says itself whether it is one: a server
 * that is started does not wait for the others.
 */
const FORMS = [
    [/^age-file:\/\//, async () => (await __webpack_require__.e(/* import() */ 801).then(__webpack_require__.bind(__webpack_require__, 90801))).ageFileLaunch],
    [
        /^(?:arn:aws|\{\{resolve:secretsmanager:|aws-?sm:\/\/)/i,
        async () => (await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(4817), __webpack_require__.e(1847)]).then(__webpack_require__.bind(__webpack_require__, 34817))).awsSecretsManager,
    ],
    [
        /^(?:https:\/\/[a-z0-9-]{3,24}\.vault\.|@Microsoft\.KeyVault\(|(?:azure-?kv|akv):\/\/)/i,
        async () => (await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(9363)]).then(__webpack_require__.bind(__webpack_require__, 99363))).azureKeyVault,
    ],
    [/^bws:\/\//i, async () => (await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(8062)]).then(__webpack_require__.bind(__webpack_require__, 8062))).bitwarden],
    [/^doppler:\/\//i, async () => (await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(3645)]).then(__webpack_require__.bind(__webpack_require__, 23645))).doppler],
    [
        /^(?:https:\/\/secretmanager\.|projects\/|gcp-?sm:\/\/)/i,
        async () => (await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(7119), __webpack_require__.e(843)]).then(__webpack_require__.bind(__webpack_require__, 67119))).gcpSecretManager,
    ],
    [/^infisical:\/\//i, async () => (await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(7572)]).then(__webpack_require__.bind(__webpack_require__, 67572))).infisical],
    [/^op:\/\//, async () => (await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(3670), __webpack_require__.e(8669)]).then(__webpack_require__.bind(__webpack_require__, 13670))).onepassword],
    [/^(?:vault|openbao|bao):/i, async () => (await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(1894)]).then(__webpack_require__.bind(__webpack_require__, 81894))).vault],
];
/** The store that reads a reference, and what it reads; `undefined` if none does. */
async function locatedIn(reference) {
    for (const [form, load] of FORMS) {
        if (!form.test(reference))
            continue;
        const store = await load();
        const location = store.locate?.(reference);
        if (location !== undefined)
            return { store, location };
    }
    return undefined;
}

// EXTERNAL MODULE: ./.compiled/stores/vals.js
var vals = __webpack_require__(75914);
;// CONCATENATED MODULE: ./.compiled/pipeline/launch/pieces.js




/** What a text is made of; plain text alone if there is no reference in it. */
async function piecesOf(text) {
    const minter = (0,minting/* mintingScheme */.O)(text);
    // What is behind its `?` may be anything that somebody has written there.
    if (minter !== undefined)
        return [{ shown: text.replace(/\?[^#]*/, ''), minter, reference: text }];
    const whole = await meant(text, withoutUser(text));
    if (whole !== undefined)
        return [whole];
    const pieces = [];
    let at = 0;
    for (const { start, end, shown, own, problem } of (0,vals/* valsReferences */.r)(text)) {
        if (start > at)
            pieces.push(text.slice(at, start));
        const named = withoutUser(shown);
        const found = own === undefined ? undefined : await meant(own, named);
        pieces.push(found ?? { shown: named, failure: await misread(shown, problem) });
        at = end;
    }
    if (at === 0 && beginsAsReference(text.trimStart()))
        return [{ shown: beginning(text), failure: await misread(text.trimStart()) }];
    return at < text.length ? [...pieces, text.slice(at)] : pieces;
}
/** Other forms of references that stores read: what begins so, and is none, was to be one. `vault:v1:…` is what Vault has encrypted. */
const OTHER_FORMS = /^(?:env:\/\/|(?:secret)?ref\+|vault:(?!v\d+:)|\{\{resolve:|@Microsoft\.KeyVault\(|arn:aws[\w-]{0,20}:secretsmanager:|(?:https:\/\/secretmanager\.googleapis\.com\/v1\/)?projects\/[^/\s]{1,100}\/(?:locations\/[^/\s]{1,60}\/)?secrets(?:\/|$)|https:\/\/[\w-]{1,100}\.vault\.(?:azure\.net|usgovcloudapi\.net|azure\.cn)(?::443)?\/secrets(?:\/|$))/i;
/** It means nothing to a server: to hand it on would hide that nobody has resolved it. */
function beginsAsReference(text) {
    return (0,written_references/* beginsAsAddress */.f)(text) || OTHER_FORMS.test(text);
}
/** As much of a text as is an address, and not what was given along with it. */
function beginning(text) {
    const [shown = ''] = /^[^\s?]{0,200}/.exec(text.trimStart()) ?? [];
    return withoutUser(shown.length === text.length ? shown : `${shown}…`);
}
/** No store’s address has a user in it, and whoever writes one may write a password behind it. */
function withoutUser(address) {
    return address.replace(/^([a-z+-]{2,40}:\/\/)[^/?#]*@/i, '$1****@');
}
async function meant(text, shown) {
    const located = await locatedIn(text);
    return located && { shown, ...located };
}
async function misread(text, problem = 'it does not name one secret') {
    const { stores } = await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(7119), __webpack_require__.e(4817), __webpack_require__.e(3670), __webpack_require__.e(2924), __webpack_require__.e(3224)]).then(__webpack_require__.bind(__webpack_require__, 2924));
    const scheme = /^[a-z-]{2,20}:\/\//i.exec(text)?.[0].toLowerCase();
    const example = stores.find((store) => scheme !== undefined && store.example?.startsWith(scheme))?.example;
    const form = example === undefined ? 'docs/stores.md has an example for each store' : `Write it like ${example}`;
    return {
        reason: `it is no reference that a store reads: ${problem}`,
        hint: `${form}; --pass with the variable’s name hands it on as it is`,
    };
}

;// CONCATENATED MODULE: ./.compiled/pipeline/launch/resolve.js





/** Resolves texts that may have references to stores in them. What comes out of a store is a value, whatever it looks like. */
async function resolve_resolve(texts, world) {
    const read = await Promise.all([...texts].map(async ([variable, text]) => ({ variable, text, pieces: await piecesOf(text.text) })));
    const meant = read.flatMap(({ pieces }) => pieces.filter(isMeant));
    const wanted = read.flatMap(({ pieces }) => pieces.filter(isWanted));
    const [asked, made] = await Promise.all([ask(meant, world), mint(wanted, world)]);
    const credentials = [...asked.credentials, ...made.credentials];
    const answers = [...asked.answers, ...made.answers];
    const byPiece = new Map([...meant, ...wanted].map((piece, index) => [piece, answers[index]]));
    const values = new Map();
    const told = read.flatMap(({ variable, text, pieces }) => {
        const parts = pieces.map((piece) => typeof piece === 'string' || 'failure' in piece ? piece : byPiece.get(piece));
        const plain = parts.flatMap((part) => typeof part === 'string' ? part : 'value' in part ? part.value : []);
        const isComplete = plain.length === parts.length;
        if (isComplete && plain.some((part) => part instanceof secret/* Secret */.zh))
            values.set(variable, secret/* Secret */.zh.join(plain));
        return toldOf(variable, text, pieces, parts);
    });
    return { told, values, credentials };
}
/** What makes credentials is loaded only where one is wanted. */
async function mint(wanted, world) {
    if (wanted.length === 0)
        return { answers: [], credentials: [] };
    return (await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(7869)]).then(__webpack_require__.bind(__webpack_require__, 7869))).mint(wanted, world);
}
function toldOf(variable, text, pieces, parts) {
    const told = pieces.flatMap((piece, index) => {
        const part = parts[index];
        if (typeof piece === 'string' || typeof part === 'string')
            return [];
        const failure = 'failure' in part ? part.failure : undefined;
        const store = titleOf(piece);
        return [{ variable, shown: (0,launch_told/* chain */.cy)(text, piece.shown), store, failure }];
    });
    // What looked like an address of a store is something else.
    return told.length === 0 && text.by.length > 1
        ? [(0,launch_told/* fromEnvironment */.AU)(variable, `env://${text.by[1]}`, text)]
        : told;
}
function isMeant(piece) {
    return typeof piece !== 'string' && 'store' in piece;
}
function isWanted(piece) {
    return typeof piece !== 'string' && 'minter' in piece;
}
function titleOf(piece) {
    if (isMeant(piece))
        return piece.store.title;
    return isWanted(piece) ? minting/* mintingTitles */.W[piece.minter] : undefined;
}


/***/ }),

/***/ 75914:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ valsReferences)
/* harmony export */ });
/** https://github.com/helmfile/vals/blob/main/pkg/expansion/expand_match.go */
const REFERENCE = /(?:secret)?ref\+([^+:\s"]{0,40}):\/\/([^+\s"?#]{0,1500})(?:\?([^+\s"#]{0,1500}))?(?:#\/?([^+\s"]{0,500}))?(\+?)/g;
/**
 * All references of vals in a text. One that is the whole text needs no `+` at its end. Within a text it does, for nothing else tells where it
 * ends.
 */
function valsReferences(text) {
    return [...text.matchAll(REFERENCE)].flatMap((match) => {
        const [whole, backend = '', path = '', query = '', fragment, plus] = match;
        // `href+x` is another word.
        if (/[a-z0-9]/i.test(text[match.index - 1] ?? ''))
            return [];
        const range = { start: match.index, end: match.index + whole.length };
        const key = fragment || undefined;
        const shown = `ref+${backend}://${path}${key === undefined ? '' : `#/${key}`}`;
        const isWhole = whole.length === text.length;
        const read = plus === '+' || isWhole ? translated(backend, path, query, key) : UNCLOSED;
        return [{ ...range, shown: plus === '+' || isWhole ? shown : `ref+${backend}://`, ...read }];
    });
}
const UNCLOSED = { own: undefined, problem: 'within a text it has to end with `+`' };
function translated(backend, path, query, key) {
    const found = Object.hasOwn(BACKENDS, backend) ? BACKENDS[backend] : undefined;
    if (found === undefined)
        return { own: undefined, problem: 'no store here is that backend' };
    const params = new Map(new URLSearchParams(query));
    const other = [...params.keys()].find((name) => !found.params.includes(name));
    if (other !== undefined) {
        // A config does not say where credentials of the user go.
        return {
            own: undefined,
            problem: `its parameter ${other} is not taken: a policy’s \`stores\` says that`,
        };
    }
    if (key?.includes('/'))
        return { own: undefined, problem: 'its key has more than one step' };
    const own = found.own(path, params, key);
    return own === undefined ? { own, problem: 'it does not name one secret' } : { own };
}
const BACKENDS = {
    vault: { params: ['version'], own: inVault },
    openbao: { params: ['version'], own: inVault },
    awssecrets: { params: ['region', 'version_stage', 'version_id'], own: inAws },
    gcpsecrets: {
        params: ['version'],
        own: (path, params, key) => `gcp-sm://${path}${after('/', params.get('version'))}${after('#', key)}`,
    },
    azurekeyvault: {
        params: [],
        own: (path, _, key) => {
            const [vault = '', ...rest] = path.split('/');
            // A vault of another cloud goes by its host.
            const at = vault.includes('.') ? `https://${vault}/secrets` : `azure-kv://${vault}`;
            return `${at}/${rest.join('/')}${after('#', key)}`;
        },
    },
    op: { params: [], own: (path, _, key) => (key === undefined ? `op://${path}` : undefined) },
    onepasswordconnect: {
        params: [],
        own: (path, _, key) => {
            const steps = key?.split('.') ?? [];
            return steps.length === 1 || steps.length === 2 ? `op://${path}/${steps.join('/')}` : undefined;
        },
    },
    doppler: {
        params: [],
        own: (path, _, key) => `doppler://${key === undefined ? path : `${path.replace(/\/$/, '')}/${key}`}`,
    },
    infisical: {
        params: ['project_id', 'environment', 'path', 'version'],
        own: (name, params, key) => {
            const [project, environment] = [params.get('project_id'), params.get('environment')];
            if (project === undefined || environment === undefined || key !== undefined)
                return undefined;
            const folder = (params.get('path') ?? '').replace(/^\/|\/$/g, '');
            const scope = [project, environment, ...(folder === '' ? [] : [folder])].join('/');
            return `infisical://${scope}/${name}${after('?version=', params.get('version'))}`;
        },
    },
};
/** Without a fragment, the last step of the path is the key: https://github.com/helmfile/vals/blob/main/pkg/providers/vault/vault.go */
function inVault(path, params, fragment) {
    const cut = path.lastIndexOf('/');
    const [secret, key] = fragment === undefined ? [path.slice(0, Math.max(cut, 0)), path.slice(cut + 1)] : [path, fragment];
    return `vault://${secret}${after('?version=', params.get('version'))}#${key}`;
}
/** A version is said as ECS and CloudFormation do, which know no region but that of an ARN. */
function inAws(path, params, key = '') {
    const [region, stage = '', id = ''] = ['region', 'version_stage', 'version_id'].map((name) => params.get(name));
    if (path.startsWith('arn:'))
        return `${path}:${key}:${stage}:${id}`;
    if (stage === '' && id === '')
        return `aws-sm://${path}${after('?region=', region)}${after('#', key)}`;
    return region === undefined
        ? `{{resolve:secretsmanager:${path}:SecretString:${key}:${stage}:${id}}}`
        : undefined;
}
function after(mark, text) {
    return text ? `${mark}${text}` : '';
}


/***/ })

};
