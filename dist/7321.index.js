export const id = 7321;
export const ids = [7321];
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


/***/ })

};
