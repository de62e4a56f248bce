export const id = 9277;
export const ids = [9277];
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

/***/ 73180:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ targetName),
/* harmony export */   s: () => (/* binding */ dueAt)
/* harmony export */ });
/** What a target is called in the journal and to people: `github:acme/DATABASE_URL`. */
function targetName({ store, scope, name, key, }) {
    return `${store}:${[scope, name].filter((part) => part !== undefined).join('/')}${key === undefined ? '' : `#${key}`}`;
}
/**
 * When a new credential has to be made at the latest, so that the old one is gone before it is too old, or replaced before its provider ends it
 * (`endsAt`). `undefined` if nobody knows either.
 */
function dueAt(mintedAt, { lifetime, grace, lead }, endsAt) {
    const ends = [mintedAt && mintedAt.getTime() + lifetime, endsAt?.getTime()].filter((end) => end !== undefined);
    return ends.length === 0 ? undefined : new Date(Math.min(...ends) - grace - lead);
}


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

/***/ 74314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NB: () => (/* binding */ allows),
/* harmony export */   o0: () => (/* binding */ forbidden),
/* harmony export */   sh: () => (/* binding */ parseAllowed),
/* harmony export */   tu: () => (/* binding */ wordsFor)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64702);

const KINDS = ['host', 'store', 'scope', 'repository', 'command'];
/** A word, with its value in quotes where there are blanks in it, as JSON has them; or whatever else there is. */
const WORD = /([a-z]+)=("(?:[^"\\]|\\.)*"|[^\s,"][^\s,]*)(?=[\s,]|$)|[^\s,]+/g;
/** Reads `host=db.acme.example store=github scope=acme command="npm run verify"`. Throws a `UsageError`. */
function parseAllowed(text) {
    const allowed = new Map(KINDS.map((kind) => [kind, []]));
    for (const [index, [, kind = '', written = '']] of [...text.matchAll(WORD)].entries()) {
        const values = allowed.get(kind);
        const value = read(written);
        if (values === undefined || value === undefined)
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .e(`MCP_REKEY_ALLOWED_TARGETS takes ${KINDS.map((one) => `${one}=…`).join(', ')}, with "…" where there are blanks in it, and its word number ${index + 1} is none of these`);
        values.push(value);
    }
    return allowed;
}
function read(written) {
    if (!written.startsWith('"'))
        return written;
    try {
        return JSON.parse(written);
    }
    catch {
        return undefined;
    }
}
/** Whether that is allowed; everything is, where nobody says what is. */
function allows(allowed, kind, value) {
    return allowed === undefined || allowed.get(kind).some((one) => covers(kind, one, value));
}
/** What of it is not allowed, as words that would allow it. */
function forbidden(allowed, wanted) {
    return KINDS.flatMap((kind) => [...new Set(wanted[kind])]
        .filter((value) => !allows(allowed, kind, value))
        .map((value) => wordOf(kind, value)));
}
/** The words that allow it, and nothing else. */
function wordsFor(wanted) {
    return forbidden(parseAllowed(''), wanted);
}
/** `acme` stands for what is in it as well: `acme/api`, `acme/api@production`. */
function covers(kind, one, value) {
    if (one === value)
        return true;
    return kind === 'scope' && (value.startsWith(`${one}/`) || value.startsWith(`${one}@`));
}
/** On one line of a workflow, where it is no expression. */
function wordOf(kind, value) {
    if (/^[^\s,"][^\s,]*$/.test(value) && !/\p{C}|\p{Z}|\{\{/u.test(value))
        return `${kind}=${value}`;
    const quoted = JSON.stringify(value).replace(/\p{C}|[\p{Zl}\p{Zp}]|\{(?=\{)/gu, escaped);
    return `${kind}=${quoted}`;
}
function escaped(character) {
    const units = Array.from({ length: character.length }, (_, index) => character.charCodeAt(index));
    return units.map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`).join('');
}


/***/ }),

/***/ 9277:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   allowingWords: () => (/* binding */ allowingWords),
/* harmony export */   checkAllowed: () => (/* binding */ checkAllowed)
/* harmony export */ });
/* harmony import */ var _core_destination_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(857);
/* harmony import */ var _allowed_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74314);
/* harmony import */ var _restarting_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80181);
/* harmony import */ var _targets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30311);
/* harmony import */ var _unready_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29644);





/** Throws `Unready` if a rotation takes what the workflow does not allow. `repository`: its own, where the workflow itself stands. */
function checkAllowed(entry, issuer, targets, { allowed, repository }) {
    const missing = (0,_allowed_js__WEBPACK_IMPORTED_MODULE_2__/* .forbidden */ .o0)(allowed, wantedBy(entry, issuer, targets, repository));
    if (missing.length === 0)
        return;
    throw new _unready_js__WEBPACK_IMPORTED_MODULE_3__/* .Unready */ .R(`MCP_REKEY_ALLOWED_TARGETS does not allow it: it would take ${missing.join(' ')}`);
}
/** The words that allow what rotations take, as far as the policy says it: no variable of this machine is asked. */
function allowingWords(entries, shelves, repository) {
    const all = entries.map((entry) => {
        const issuer = shelves.issuers.find(({ id }) => id === entry.provider);
        const known = { ...shelves, variables: new Map() };
        const targets = entry.targets.flatMap((target) => {
            try {
                return [(0,_targets_js__WEBPACK_IMPORTED_MODULE_1__/* .targetOf */ .$)(target, issuer.parts[0], known)];
            }
            catch (error) {
                // It is named when it is refused.
                if (error instanceof _unready_js__WEBPACK_IMPORTED_MODULE_3__/* .Unready */ .R)
                    return [];
                throw error;
            }
        });
        return wantedBy(entry, issuer, targets, repository);
    });
    return (0,_allowed_js__WEBPACK_IMPORTED_MODULE_2__/* .wordsFor */ .tu)({
        host: all.flatMap(({ host }) => host),
        store: all.flatMap(({ store }) => store),
        scope: all.flatMap(({ scope }) => scope),
        repository: all.flatMap((one) => one.repository),
        command: all.flatMap(({ command }) => command),
    });
}
/** Where its values go, and what it has run. */
function wantedBy({ account, verify, repository }, issuer, targets, own) {
    const verifying = verify.by === 'workflow' ? verify.repositories : [];
    const others = [...(repository === undefined ? [] : [repository]), ...verifying];
    const accounts = targets.flatMap(({ store, options, location }) => store.write?.takes?.(options, location).scope ?? []);
    return {
        host: [...issuer.destinations(account), ...targets.flatMap(hostsOf)],
        store: targets.map(({ store }) => store.id),
        scope: [...targets.flatMap(scopeOf), ...accounts],
        repository: others.filter((one) => one !== own),
        command: [
            ...(verify.by === 'command' ? [verify.command] : []),
            ...targets.flatMap((target) => (0,_restarting_js__WEBPACK_IMPORTED_MODULE_4__/* .restartOf */ .R)(target) ?? []),
        ],
    };
}
/** Whom its store sends values to. Its own credentials go nowhere else, but to who lets the workflow in by its identity. */
function hostsOf({ store, options, location }) {
    return (store.write?.audience(options, location) ?? []).filter((one) => !(0,_core_destination_js__WEBPACK_IMPORTED_MODULE_0__/* .isOnThisMachine */ .lW)(one));
}
/** Some entries say what is meant, so that no target has to. */
function scopeOf({ store, options, location: { scope, name } }) {
    const said = scope ?? store.place?.(undefined, name, options).scope;
    return said === undefined ? [] : [said];
}


/***/ }),

/***/ 77900:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ naming)
/* harmony export */ });
/* harmony import */ var _core_answerless_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8206);
/* harmony import */ var _core_inspection_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9351);


/** The same issuer, or store. Where it gets no answer, that says from whom: of a bare `status 403` nobody can tell. `title`: its own. */
function naming(whole, title) {
    const [who = ''] = title.split(':');
    return withNamed(whole, who);
}
function withNamed(whole, who) {
    const members = Object.entries(whole).map(([key, member]) => {
        if (typeof member === 'function')
            return [key, (...all) => named(member.apply(whole, all), who)];
        return [key, isPlain(member) ? withNamed(member, who) : member];
    });
    return Object.fromEntries(members);
}
function isPlain(member) {
    return typeof member === 'object' && member !== null && Object.getPrototypeOf(member) === Object.prototype;
}
function named(given, who) {
    if (!(given instanceof Promise))
        return given;
    return given.then((answer) => isUnknown(answer) ? { ...answer, detail: (0,_core_answerless_js__WEBPACK_IMPORTED_MODULE_0__/* .answerless */ .E)(who, answer) } : refusedBy(answer, who), (error) => {
        throw error instanceof _core_inspection_js__WEBPACK_IMPORTED_MODULE_1__/* .Unanswered */ .XX ? new _core_inspection_js__WEBPACK_IMPORTED_MODULE_1__/* .Unanswered */ .XX(error.reason, (0,_core_answerless_js__WEBPACK_IMPORTED_MODULE_0__/* .answerless */ .E)(who, error)) : error;
    });
}
function isUnknown(answer) {
    return isPlain(answer) && 'answer' in answer && answer.answer === 'unknown';
}
/** What an issuer has refused to make or to revoke. */
function refusedBy(answer, who) {
    if (!isPlain(answer) || !('answer' in answer) || answer.answer !== 'refused')
        return answer;
    const { detail } = answer;
    return { ...answer, detail: (0,_core_answerless_js__WEBPACK_IMPORTED_MODULE_0__/* .answerless */ .E)(who, { reason: 'refused', detail }) };
}


/***/ }),

/***/ 80181:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ restartOf),
/* harmony export */   S: () => (/* binding */ restart)
/* harmony export */ });
/* harmony import */ var _unready_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29644);

/** The command that starts whoever reads a target anew, if its store has one. */
function restartOf({ store, options }) {
    return store.write?.restart?.(options);
}
/**
 * The new one is there, whatever becomes of the command: that it failed is only told, for first use is waited for. Where nobody is to look for that,
 * nothing but the command tells that the old one is not in use any more. Throws `Unready` if it failed there, `Unanswered` if it may not be run.
 */
async function restart({ rotation, world }, target) {
    const failure = await world.command(restartOf(target));
    if (failure !== undefined && rotation.entry.verify.by === 'none')
        throw new _unready_js__WEBPACK_IMPORTED_MODULE_0__/* .Unready */ .R(`the command \`restart\` for ${target.name} ${failure}: what reads it may have the old value still, and with \`verify: none\` nobody looks`);
    return { event: 'restarted', target: target.name, ...(failure !== undefined && { failure }) };
}


/***/ }),

/***/ 30311:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ reachedBy),
  $: () => (/* binding */ targetOf)
});

;// CONCATENATED MODULE: ./.compiled/core/policy/named-secrets.js
/** The variables that a policy names anywhere by `env://NAME`. */
function namedSecrets(policy) {
    const names = new Set();
    const visit = (value) => {
        if (typeof value === 'string') {
            const name = /^env:\/\/(\w+)$/.exec(value)?.[1];
            if (name !== undefined)
                names.add(name);
        }
        else if (value instanceof Map)
            for (const one of value.values())
                visit(one);
        else if (typeof value === 'object' && value !== null)
            for (const one of Object.values(value))
                visit(one);
    };
    visit(policy);
    return names;
}

// EXTERNAL MODULE: ./.compiled/core/rotation/rotation.js
var rotation = __webpack_require__(73180);
;// CONCATENATED MODULE: ./.compiled/stores/alternating.js
/**
 * A store without versions from which nobody reads, where a secret has two names that take turns: its versions are these names. A new value goes to the
 * one that is not in use, and references that name it bring it into use.
 */
function alternating(store, names) {
    const { write, shadows } = store;
    const all = (at) => names.map((name) => ({ ...at, name }));
    return {
        ...store,
        staging: 'pinned',
        isRewritable: true,
        beside: (version) => names.find((name) => name !== version),
        describe: async (at, options, tools) => since(placed(at).name, await store.describe(placed(at), options, tools)),
        ...(write && { write: alternatingWrite(write, all) }),
        ...(shadows && {
            shadows: async (at, options, tools, near) => {
                const found = await Promise.all(all(at).map(async (one) => shadows(one, options, tools, near)));
                return {
                    scopes: [...new Set(found.flatMap(({ scopes }) => scopes))],
                    unseen: [...new Set(found.flatMap(({ unseen }) => unseen))],
                };
            },
        }),
    };
}
function placed({ version, ...at }) {
    return { ...at, name: version ?? at.name, version: undefined };
}
function alternatingWrite(write, all) {
    const { refusal, rehearse } = write;
    return {
        ...write,
        refusal: (at, bytes) => all(at)
            .map((one) => refusal(one, bytes))
            .find((why) => why !== undefined),
        write: async (at, value, options, tools, { before, id }) => {
            const place = placed(at);
            const change = await write.write(place, value, options, tools, { before, id });
            return change.answer === 'done' ? { ...change, version: place.name } : change;
        },
        ...(rehearse && {
            rehearse: (at, value, options, tools, { before, id }) => rehearse(placed(at), value, options, tools, { before, id }),
        }),
    };
}
/** A name tells nothing of what is written there: when that was is behind it. */
function since(name, description) {
    if (description.answer !== 'there')
        return description;
    const { stored } = description;
    const written = stored.version ?? stored.writtenAt?.toISOString();
    return { ...description, stored: { ...stored, version: written && `${name} ${written}` } };
}

// EXTERNAL MODULE: ./.compiled/pipeline/launch/entries.js
var launch_entries = __webpack_require__(99186);
// EXTERNAL MODULE: ./.compiled/pipeline/rotate/naming.js
var naming = __webpack_require__(77900);
// EXTERNAL MODULE: ./.compiled/pipeline/rotate/unready.js
var unready = __webpack_require__(29644);
;// CONCATENATED MODULE: ./.compiled/pipeline/rotate/targets.js






/** Binds a target to its store. `first`: the part that it gets without a template. Throws `Unready`. */
function targetOf(entry, first, shelves) {
    const { store, location, chosen } = found(entry, shelves);
    if ('failure' in chosen)
        throw new unready/* Unready */.R(`${chosen.failure.reason}. ${chosen.failure.hint}`);
    // https://docs.github.com/en/actions/reference/workflows-and-actions/variables#default-environment-variables
    if (store.isLocal && shelves.variables.get('RUNNER_ENVIRONMENT') === 'github-hosted')
        throw new unready/* Unready */.R(`${(0,rotation/* targetName */.j)(entry)} is a file on this runner, which GitHub throws away with everything on it: rotate it on the machine that has it`);
    const { alternate } = entry;
    const named = (0,naming/* naming */.b)(store, store.title);
    return {
        name: (0,rotation/* targetName */.j)(entry),
        store: alternate === undefined ? named : alternating(named, [entry.name, alternate]),
        options: chosen.options,
        location,
        template: entry.template ?? `{${first}}`,
        except: entry.except,
        alternate,
    };
}
function found(entry, { entries, stores, variables }) {
    const { scope, name, key } = entry;
    const location = { scope, name, key, version: undefined };
    const given = entries.find((one) => one.name === entry.store);
    const store = stores.find(({ id }) => id === (given?.store ?? entry.store));
    if (store === undefined)
        throw new unready/* Unready */.R(`there is no store ${entry.store}`);
    const chosen = given
        ? { options: given.options }
        : new launch_entries/* Entries */.Rv(entries, variables).for(store, location);
    return { store, location, chosen, isUsual: given === undefined };
}
/** The variables that admins and stores of a policy’s rotations are reached by: those that it names, and those that nobody has to name. */
function reachedBy(policy, shelves) {
    const { variables } = shelves;
    const usual = policy.rotations.flatMap(({ targets }) => targets.flatMap((target) => {
        const { store, location, chosen, isUsual } = found(target, { ...shelves, entries: policy.stores });
        const options = 'options' in chosen ? chosen.options : {};
        const sessions = [...variables.keys()].filter((name) => store.sessions?.test(name));
        return [...(0,launch_entries/* variablesOf */.ht)(store, location, options, { isUsual, variables }), ...sessions];
    }));
    return new Set([...namedSecrets(policy), ...usual]);
}


/***/ }),

/***/ 29644:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ ByHand),
/* harmony export */   R: () => (/* binding */ Unready)
/* harmony export */ });
/** Why a rotation is not begun. Nothing was changed anywhere. */
class Unready extends Error {
    name = 'Unready';
}
/** All is well, but a person has to make the new one. */
class ByHand extends Unready {
    name = 'ByHand';
}


/***/ })

};
