export const id = 6423;
export const ids = [6423,3897];
export const modules = {

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

/***/ 14648:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ codeOf),
/* harmony export */   u: () => (/* binding */ disconnected)
/* harmony export */ });
/* harmony import */ var _core_inspection_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9351);

const TIMEOUTS = ['UND_ERR_HEADERS_TIMEOUT', 'UND_ERR_BODY_TIMEOUT', 'UND_ERR_CONNECT_TIMEOUT', 'ETIMEDOUT'];
/** What an error of a connection is. Of its message, which may quote what was sent, nothing is kept but its code. */
function disconnected(error) {
    if (error instanceof _core_inspection_js__WEBPACK_IMPORTED_MODULE_0__/* .Unanswered */ .XX)
        return error;
    const code = codeOf(error);
    return TIMEOUTS.includes(code) ? new _core_inspection_js__WEBPACK_IMPORTED_MODULE_0__/* .Unanswered */ .XX('timeout') : new _core_inspection_js__WEBPACK_IMPORTED_MODULE_0__/* .Unanswered */ .XX('unreachable', code);
}
/** The code of an error, or of what has caused it. */
function codeOf(error) {
    if (typeof error !== 'object' || error === null)
        return 'no connection';
    const { code, cause } = error;
    if (typeof code === 'string' && /^[A-Z][A-Z0-9_]{1,60}$/.test(code))
        return code;
    return cause === error ? 'no connection' : codeOf(cause);
}


/***/ }),

/***/ 98212:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ Locked),
/* harmony export */   x: () => (/* binding */ locked)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58500);



/** The lock of a program that was killed is in the way for as long. Milliseconds. */
const STALE = 10_000;
/** A writer holds it for milliseconds: how often, and after how many of them, somebody else looks again. */
const TRIES = 60;
const PAUSE = 30;
/** Whoever takes a lock that somebody left behind has one of its own, so that nobody takes away a new one. */
const TAKING = '.taking';
/** Somebody else holds the lock, and goes on holding it. */
class Locked extends Error {
    name = 'Locked';
}
/**
 * Does something while nobody else does by the same lock, in whatever process: by a file beside it that only one can make. `held` tells, right
 * before a change, whether the lock is still ours: a machine may have slept since. Throws `Locked`.
 */
async function locked(file, act, tries = TRIES) {
    const lock = `${file}.lock`;
    const own = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(8).toString('hex');
    for (let left = tries; !taken(lock, own); left--) {
        removeStale(lock);
        if (left <= 0)
            throw new Locked();
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setTimeout)(PAUSE);
    }
    try {
        return act(() => {
            if (holderOf(lock) !== own)
                throw new Locked();
        });
    }
    finally {
        if (holderOf(lock) === own)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(lock, { force: true });
    }
}
function taken(lock, own) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(lock, own, { flag: 'wx', mode: 0o600 });
        return true;
    }
    catch (error) {
        if (error.code === 'EEXIST')
            return false;
        throw error;
    }
}
function removeStale(lock) {
    if (!isStale(lock))
        return;
    // Somebody was killed just here.
    if (isStale(lock + TAKING))
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(lock + TAKING, { force: true });
    if (!taken(lock + TAKING, ''))
        return;
    try {
        // Another may have taken it away and made a new one by now.
        if (isStale(lock))
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(lock, { force: true });
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(lock + TAKING, { force: true });
    }
}
function isStale(lock) {
    const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(lock, { throwIfNoEntry: false });
    return stats !== undefined && Date.now() - stats.mtimeMs > STALE;
}
function holderOf(lock) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(lock, 'utf8');
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 12110:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ connections)
/* harmony export */ });
/* harmony import */ var _core_inspection_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9351);

/**
 * What connects, as the environment says. The names in lower case win over those in upper case.
 *
 * - `HTTPS_PROXY`, `HTTP_PROXY`: `http://host:port` or `https://host:port` of a proxy for either kind of host; the latter is for both if
 *   it is the only one. A login stands in front of the host, as `user:password@` with what is special in percent encoding. What is for a
 *   host with TLS goes through a tunnel (`CONNECT`), so that the proxy sees nothing but the host's name.
 * - `NO_PROXY`: hosts that are asked directly, with commas or spaces between: `acme.example` for it and all below it, `acme.example:8443`,
 *   `*` for all. No ranges of addresses.
 * - `NODE_EXTRA_CA_CERTS`: a file with certificates that are trusted too, as of a proxy that looks into tunnels.
 *
 * Certificates are verified even if `NODE_TLS_REJECT_UNAUTHORIZED` says not to: credentials are sent here.
 */
async function connections({ answer, perHost }, end) {
    const { EnvHttpProxyAgent } = await __webpack_require__.e(/* import() */ 6752).then(__webpack_require__.t.bind(__webpack_require__, 46752, 19));
    // With the signal, sockets that are still connecting end too, which undici would wait for.
    const sockets = { rejectUnauthorized: true, timeout: answer, signal: end };
    try {
        return new EnvHttpProxyAgent({
            // It opens more than are needed otherwise, while an old one is just about to be free.
            connections: perHost,
            connect: sockets,
            requestTls: sockets,
            proxyTls: sockets,
            // Without TLS, a proxy that allows tunnels to port 443 only is asked in the way that all of them know.
            proxyTunnel: false,
        });
    }
    catch {
        // What it says quotes the URL, in which there may be a password.
        throw new _core_inspection_js__WEBPACK_IMPORTED_MODULE_0__/* .Unanswered */ .XX('unreachable', 'HTTPS_PROXY or HTTP_PROXY is no URL of a proxy');
    }
}


/***/ }),

/***/ 37391:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   followable: () => (/* binding */ followable),
/* harmony export */   localFiles: () => (/* binding */ localFiles),
/* harmony export */   localPath: () => (/* binding */ localPath),
/* harmony export */   replacing: () => (/* binding */ replacing)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _core_inspection_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9351);
/* harmony import */ var _core_source_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45388);
/* harmony import */ var _file_lock_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(98212);
/* harmony import */ var _written_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(36108);







/** Reads files by what references call them. `folder`: from where a path that is not absolute begins. */
function localFiles(folder) {
    return {
        read: async (path) => contentOf(localPath(path, folder), path),
        look: async (path) => lookAt(localPath(path, folder), folder, path),
    };
}
function lookAt(file, folder, path) {
    try {
        const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file, { throwIfNoEntry: false });
        if (stats === undefined)
            return undefined;
        const kept = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(file);
        const leadsOut = !isWithin(kept, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(homeOf(file, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(folder))));
        return { modifiedAt: stats.mtime, leadsOut, isSealed: !isWritable((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(kept)) };
    }
    catch (error) {
        throw unanswered(error, path);
    }
}
function isWritable(folder) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(folder, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK);
        return true;
    }
    catch {
        return false;
    }
}
/** What a file is not to be led out of: of the folders that somebody answers for, the inner one. */
function homeOf(file, folder) {
    const [inner = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(file)] = [folder, (0,node_os__WEBPACK_IMPORTED_MODULE_1__.homedir)()]
        .filter((one) => isWithin(file, one))
        .sort((one, other) => other.length - one.length);
    return inner;
}
function isWithin(file, folder) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(folder, file);
    return path !== '..' && !path.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_2__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(path);
}
/** `ChangingTools.replace`. A link stays one: what it leads to is replaced. */
function replacing(folder) {
    return async (path, before, after, isPrivate = false) => {
        const named = localPath(path, folder);
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(named), { recursive: true, mode: isPrivate ? 0o700 : 0o777 });
            const file = targetOf(named, path);
            return await (0,_file_lock_js__WEBPACK_IMPORTED_MODULE_5__/* .locked */ .x)(file, (held) => {
                if (contentOf(file, path) !== before)
                    return false;
                const old = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file, { throwIfNoEntry: false });
                held();
                (0,_written_file_js__WEBPACK_IMPORTED_MODULE_6__/* .writeWhole */ .f8)(file, after, { mode: isPrivate ? 0o600 : 0o644, ...(old && { old }) });
                return true;
            });
        }
        catch (error) {
            throw unanswered(error, path);
        }
    };
}
/**
 * A path as a program can follow it that is started in the folder, or anywhere at all: with `~/` where that leads there, as it does not say whose
 * machine this is. `undefined` if only an absolute path would.
 */
function followable(path, folder, isAnywhere) {
    if (path.startsWith('~/'))
        return path;
    const inside = below(folder, localPath(path, folder));
    if (!isAnywhere && inside !== undefined)
        return inside;
    const own = below((0,node_os__WEBPACK_IMPORTED_MODULE_1__.homedir)(), localPath(path, folder));
    return own === undefined ? undefined : `~/${own}`;
}
function below(folder, path) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(folder, path);
    return way === '..' || way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_2__.sep}`) || (0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(way) ? undefined : way.replaceAll(node_path__WEBPACK_IMPORTED_MODULE_2__.sep, '/');
}
/** Where a file is that a reference or an option names: absolute, from the folder, or `~/` and from the user's own. */
function localPath(path, folder) {
    return path.startsWith('~/') ? (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.homedir)(), path.slice(2)) : (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(folder, path);
}
function targetOf(named, path) {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(named))
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(named);
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(named, { throwIfNoEntry: false }) === undefined)
        return named;
    throw new _core_inspection_js__WEBPACK_IMPORTED_MODULE_3__/* .Unanswered */ .XX('incomplete', `${path} is a link that leads nowhere`);
}
function contentOf(file, path) {
    try {
        const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file, { throwIfNoEntry: false });
        if (stats === undefined)
            return undefined;
        // A pipe would be waited for.
        if (!stats.isFile())
            throw new _core_inspection_js__WEBPACK_IMPORTED_MODULE_3__/* .Unanswered */ .XX('incomplete', `${path} is no plain file`);
        if (stats.size > _core_source_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_CONFIG_BYTES */ .GW)
            throw new _core_inspection_js__WEBPACK_IMPORTED_MODULE_3__/* .Unanswered */ .XX('incomplete', `${path} is too long`);
        return textOf((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file), path);
    }
    catch (error) {
        throw unanswered(error, path);
    }
}
/** Of what is no UTF-8 a text would be another file. */
function textOf(content, path) {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(content);
    }
    catch {
        throw new _core_inspection_js__WEBPACK_IMPORTED_MODULE_3__/* .Unanswered */ .XX('incomplete', `${path} is no UTF-8`);
    }
}
function unanswered(error, path) {
    if (error instanceof _core_inspection_js__WEBPACK_IMPORTED_MODULE_3__/* .Unanswered */ .XX)
        return error;
    if (error instanceof _file_lock_js__WEBPACK_IMPORTED_MODULE_5__/* .Locked */ .H) {
        return new _core_inspection_js__WEBPACK_IMPORTED_MODULE_3__/* .Unanswered */ .XX('incomplete', `${path} is being written by another program (${path}.lock)`);
    }
    return new _core_inspection_js__WEBPACK_IMPORTED_MODULE_3__/* .Unanswered */ .XX('incomplete', `${path}: ${error.code ?? 'unknown'}`);
}


/***/ }),

/***/ 33897:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Again: () => (/* binding */ Again),
  LAUNCH_LIMITS: () => (/* binding */ LAUNCH_LIMITS),
  LIMITS: () => (/* binding */ LIMITS),
  Queue: () => (/* binding */ Queue),
  interrupted: () => (/* binding */ interrupted)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./.compiled/core/inspection.js
var inspection = __webpack_require__(9351);
;// CONCATENATED MODULE: ./.compiled/io/queue-host.js
/** One host in the queue: what waits for it, and how it wants to be treated. */
class Host {
    waiting = [];
    running = 0;
    /** Questions in a row that it has not answered. */
    silences = 0;
    /** How much it is asked at once. */
    #most;
    /** When it may be asked again, in milliseconds of the process. */
    #freeAt = 0;
    /** How long it has been left alone in all. */
    #alone = 0;
    #timer;
    #closed;
    constructor(most) {
        this.#most = most;
    }
    /** Why it is asked nothing more. */
    get closed() {
        return this.#closed;
    }
    get isReady() {
        return this.waiting.length > 0 && this.running < this.#most && this.#isFree;
    }
    get #isFree() {
        return this.#freeAt <= performance.now();
    }
    /** It was asked too much. */
    slower() {
        this.#most = Math.max(1, this.#most >> 1);
    }
    /** Nothing is asked for `wait` from now; nothing at all if that makes it more than `longest` in all. */
    leaveAlone(wait, longest, otherwise) {
        const now = performance.now();
        const more = now + wait - Math.max(now, this.#freeAt);
        if (more <= 0)
            return;
        this.#alone += more;
        this.#freeAt = now + wait;
        if (this.#alone > longest)
            this.close(otherwise);
    }
    /** Calls back when it may be asked again, unless it is asked nothing more. */
    whenFree(next) {
        clearTimeout(this.#timer);
        if (this.#closed !== undefined)
            return;
        const left = this.#freeAt - performance.now();
        // Timers may be early, and then nothing else would ever look again.
        this.#timer = setTimeout(() => (this.#isFree ? next() : this.whenFree(next)), Math.max(0, Math.ceil(left)));
    }
    close(because) {
        this.#closed ??= because;
        clearTimeout(this.#timer);
        for (const { fail } of this.waiting.splice(0))
            fail(because);
    }
}

;// CONCATENATED MODULE: ./.compiled/io/queue.js



const LIMITS = {
    atOnce: 16,
    perHost: 4,
    answer: 10_000,
    wait: 60_000,
    retries: 2,
    pause: 1000,
    silences: 4,
};
/** Somebody waits for a server to start, which has a few secrets: all of a store are asked for in one round trip. */
const LAUNCH_LIMITS = { ...LIMITS, atOnce: 32, perHost: 32 };
/** A try that may be worth another. */
class Again extends Error {
    name = 'Again';
    /** What it is if there is no other. */
    otherwise;
    /** For how long the host wants to be left alone; `undefined` if it has not said. */
    wait;
    constructor(otherwise, wait) {
        super(otherwise.message);
        this.otherwise = otherwise;
        this.wait = wait;
    }
}
/** What a host that is down, or cannot be reached from here, comes to. */
const SILENT = ['timeout', 'unreachable', 'provider-error'];
/** Lets so many tasks run at once, and so many for one host; of the hosts that may be asked, the one with most waiting goes first. */
class Queue {
    #limits;
    #signal;
    #hosts = new Map();
    #running = 0;
    constructor(limits, signal) {
        this.#limits = limits;
        this.#signal = signal;
        signal.addEventListener('abort', () => this.#interrupt(), { once: true });
    }
    /** Runs the task when it is its host's turn, and again after an `Again`. Rejects with what it was otherwise if that does not help. */
    async run(origin, task) {
        const host = this.#hostOf(origin);
        for (let tries = 0;; tries++) {
            await this.#turn(host);
            let pause;
            try {
                const result = await task();
                host.silences = 0;
                return result;
            }
            catch (error) {
                pause = this.#heed(error, tries, host);
            }
            finally {
                this.#done(host);
            }
            if (pause > 0)
                await (0,promises_.setTimeout)(pause, undefined, { signal: this.#signal }).catch(interrupted);
        }
    }
    /** How long to wait before another try, beyond what the host wants; throws if there is none. */
    #heed(error, tries, host) {
        if (!(error instanceof Again)) {
            if (error instanceof inspection/* Unanswered */.XX)
                this.#count(error, host);
            throw error;
        }
        const { otherwise, wait } = error;
        const pause = this.#limits.pause * 2 ** tries;
        const isLimited = otherwise.reason === 'rate-limited';
        const isForAll = isLimited || wait !== undefined;
        if (isLimited)
            host.slower();
        if (isForAll) {
            host.leaveAlone(wait ?? pause, this.#limits.wait, otherwise);
            host.whenFree(() => this.#next());
        }
        if (tries < this.#limits.retries && host.closed === undefined)
            return isForAll ? 0 : pause;
        this.#count(otherwise, host);
        throw otherwise;
    }
    #count(error, host) {
        host.silences = SILENT.includes(error.reason) ? host.silences + 1 : 0;
        if (host.silences >= this.#limits.silences)
            host.close(error);
    }
    #hostOf(origin) {
        const known = this.#hosts.get(origin);
        if (known)
            return known;
        const host = new Host(this.#limits.perHost);
        this.#hosts.set(origin, host);
        return host;
    }
    async #turn(host) {
        if (this.#signal.aborted)
            interrupted();
        if (host.closed)
            throw host.closed;
        await new Promise((start, fail) => {
            host.waiting.push({ start, fail });
            this.#next();
        });
    }
    #done(host) {
        host.running--;
        this.#running--;
        this.#next();
    }
    #next() {
        while (this.#running < this.#limits.atOnce) {
            const ready = [...this.#hosts.values()].filter((host) => host.isReady);
            if (ready.length === 0)
                return;
            const host = ready.reduce((one, other) => (other.waiting.length > one.waiting.length ? other : one));
            host.running++;
            this.#running++;
            host.waiting.shift().start();
        }
    }
    #interrupt() {
        for (const host of this.#hosts.values())
            host.close(new inspection/* Unanswered */.XX('interrupted'));
    }
}
function interrupted() {
    throw new inspection/* Unanswered */.XX('interrupted');
}


/***/ }),

/***/ 46423:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openTools: () => (/* binding */ openTools)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./.compiled/core/inspection.js
var inspection = __webpack_require__(9351);
// EXTERNAL MODULE: ./.compiled/core/secret.js
var secret = __webpack_require__(89301);
;// CONCATENATED MODULE: ./.compiled/io/actions/identity.js


/**
 * `Tools.identity` for a workflow of GitHub. A job has these variables if it may `id-token: write`:
 * https://docs.github.com/en/actions/reference/security/oidc#methods-for-requesting-the-oidc-token
 */
function identityFrom(env, ask) {
    return async (audience, destinations) => {
        const address = env['ACTIONS_ID_TOKEN_REQUEST_URL'] ?? '';
        const token = env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'] ?? '';
        if (token === '' || !/^https:/.test(address) || !URL.canParse(address)) {
            throw new inspection/* Unanswered */.XX('incomplete', 'id-token: write in the permissions of a GitHub workflow');
        }
        const { origin, host, pathname, search } = new URL(address);
        const permit = secret/* Secret */.zh.of(token, [host]);
        const reply = await ask({
            at: origin,
            // There is a query already: https://github.com/actions/toolkit/blob/main/packages/core/src/oidc-utils.ts
            path: `${pathname}${search}&audience=${encodeURIComponent(audience)}`,
            headers: { accept: 'application/json', authorization: (0,secret/* secretText */.yD) `Bearer ${permit}` },
        });
        return secret/* Secret */.zh.of(tokenIn(reply), destinations);
    };
}
function tokenIn({ status, json }) {
    const value = json?.value;
    if (status === 200 && typeof value === 'string' && value !== '')
        return value;
    const { reason, detail } = (0,inspection/* undocumented */._L)({ status });
    throw new inspection/* Unanswered */.XX(reason, `${detail} of GitHub’s identity tokens`);
}

// EXTERNAL MODULE: ./.compiled/core/databases.js
var databases = __webpack_require__(50883);
;// CONCATENATED MODULE: ./.compiled/io/deadline.js

/**
 * Questions that are under way, which all end with the signal. It has one listener for all of them: of more than ten, Node.js tells the
 * user that they may be a leak.
 */
class Deadlines {
    #signal;
    #underWay = new Set();
    constructor(signal) {
        this.#signal = signal;
        // Not AbortSignal.any: it can be collected before it fires, https://github.com/nodejs/node/pull/57867
        signal.addEventListener('abort', () => this.#interrupt(), { once: true });
    }
    /** For a question that may take so long, in milliseconds. */
    in(time) {
        const deadline = new Deadline(time, () => this.#underWay.delete(deadline));
        this.#underWay.add(deadline);
        if (this.#signal.aborted)
            deadline.end('interrupted');
        return deadline;
    }
    #interrupt() {
        for (const deadline of this.#underWay)
            deadline.end('interrupted');
    }
}
/** Ends a question when its time is over, or when everything ends. */
class Deadline {
    #controller = new AbortController();
    #timer;
    #forget;
    /** Why it ended; `undefined` if it did not. */
    reached;
    /** Rejects with that. undici heeds a signal only when it is connected, and a proxy can keep it from that for minutes. */
    over;
    #reject = () => { };
    constructor(time, forget) {
        this.#forget = forget;
        this.over = new Promise((_, reject) => {
            this.#reject = reject;
        });
        this.over.catch(() => { });
        this.#timer = setTimeout(() => this.end('timeout'), time);
    }
    get signal() {
        return this.#controller.signal;
    }
    clear() {
        clearTimeout(this.#timer);
        this.#forget();
    }
    end(reason) {
        this.reached ??= new inspection/* Unanswered */.XX(reason);
        this.#reject(this.reached);
        this.#controller.abort();
    }
}

// EXTERNAL MODULE: ./.compiled/io/failure.js
var failure = __webpack_require__(14648);
// EXTERNAL MODULE: ./.compiled/io/queue.js + 1 modules
var queue = __webpack_require__(33897);
;// CONCATENATED MODULE: ./.compiled/io/databases/connection.js
/** An error that the server has reported, without its message, which may quote anything. */
class ServerError extends Error {
    name = 'ServerError';
    code;
    /** As in `LoginRefused`. */
    authenticated;
    constructor(code, authenticated = false) {
        super(code);
        this.code = code;
        this.authenticated = authenticated;
    }
}
/** The server speaks, but without TLS. */
class NoTls extends Error {
    name = 'NoTls';
}

;// CONCATENATED MODULE: ./.compiled/io/databases/mysql.js


/** Codes of mysql2 for what is no answer of a MySQL server, or an authentication that it does not take part in. */
const SENSELESS = /^(?:PROTOCOL_(?!CONNECTION_LOST)|HANDSHAKE_UNKNOWN|AUTH_SWITCH|MYSQL_CLEAR_PASSWORD|ERR_)/;
/** https://dev.mysql.com/doc/dev/mysql-server/latest/page_protocol_connection_phase_packets_protocol_handshake_v10.html */
const PROTOCOL = 10;
async function mysql(wire, encryption) {
    const { createConnection } = await __webpack_require__.e(/* import() */ 909).then(__webpack_require__.t.bind(__webpack_require__, 20909, 19));
    const verify = encryption === 'verify';
    const make = () => createConnection({
        host: wire.host,
        port: wire.port,
        user: wire.user,
        password: wire.password,
        ...(wire.database === undefined ? {} : { database: wire.database }),
        ...(encryption === 'off' ? {} : { ssl: { rejectUnauthorized: verify, verifyIdentity: verify } }),
        // A server must not be able to ask for files of this machine.
        flags: ['-LOCAL_FILES'],
        dateStrings: true,
        // Nor have code made of the names of its columns.
        disableEval: true,
        // Others watch the time.
        connectTimeout: 0,
    });
    let made;
    let broken;
    const settled = async (start) => {
        const work = new Promise((resolve, reject) => {
            start((error, result) => (error ? reject(error) : resolve(result)));
        });
        return Promise.race([work, ...(broken === undefined ? [] : [broken])]).catch((error) => {
            throw told(error);
        });
    };
    return {
        open: async () => {
            // It connects as soon as it is made.
            const connection = make();
            made = connection;
            broken = new Promise((_, reject) => connection.on('error', reject));
            broken.catch(() => { });
            let version;
            connection.once('connect', (greeting) => {
                version = greeting?.protocolVersion;
            });
            await settled((done) => connection.connect(done));
            // The driver would take a row of zeros for a server that lets it in.
            if (version !== PROTOCOL)
                throw new inspection/* Unanswered */.XX('unexpected-reply');
        },
        // Prepared: a server may be told to read `\` in a text otherwise than the driver writes it.
        query: (statement, values) => settled((done) => values.length === 0 ? made?.query(statement, done) : made?.execute(statement, [...values], done)),
        end: () => settled((done) => made?.end(done)),
        destroy: () => made?.destroy(),
        received: () => made?.stream?.bytesRead ?? 0,
    };
}
/** The server's errors have its number; those of a connection have a negative one, or none. */
function told(error) {
    const { errno, code } = error;
    if (typeof errno === 'number' && errno > 0)
        return new ServerError(`${errno}`);
    if (code === 'HANDSHAKE_NO_SSL_SUPPORT')
        return new NoTls();
    if (typeof code === 'string')
        return SENSELESS.test(code) ? new inspection/* Unanswered */.XX('unexpected-reply') : error;
    // What the driver could not parse.
    return error instanceof inspection/* Unanswered */.XX ? error : new inspection/* Unanswered */.XX('unexpected-reply');
}

;// CONCATENATED MODULE: ./.compiled/io/databases/postgres.js


/** Functions of the server that report a failed authentication, be it its own or one that a pooler passes on. */
const AUTHENTICATING = ['ClientAuthentication', 'auth_failed'];
/** What node-postgres says, without a code, if the server answers `N` to an `SSLRequest`. */
const NO_TLS = 'The server does not support SSL connections';
async function postgres(wire, encryption) {
    const { Client, DatabaseError } = await __webpack_require__.e(/* import() */ 3849).then(__webpack_require__.bind(__webpack_require__, 83849));
    const { password, user, database = user } = wire;
    let asked = false;
    const client = new Client({
        host: wire.host,
        port: wire.port,
        user,
        database,
        // A function tells whether the server wants it; and for an empty text, the driver would look into the environment.
        password: () => {
            asked = true;
            return password;
        },
        ssl: encryption === 'off' ? false : { rejectUnauthorized: encryption === 'verify' },
        application_name: 'mcp-rekey',
    });
    let letIn = false;
    client.connection.once('authenticationOk', () => {
        letIn = true;
    });
    // An error between two questions shows in the next one; without a listener it would end the process.
    client.on('error', () => { });
    guard(client.connection);
    const told = (error) => {
        if (error instanceof Error && error.message === NO_TLS)
            return new NoTls();
        if (!(error instanceof DatabaseError))
            return error;
        return letIn && !asked ? unproven() : reported(error, letIn);
    };
    const attempt = (work) => work.catch((error) => {
        throw told(error);
    });
    return {
        open: async () => {
            await attempt(client.connect());
            if (!asked)
                throw unproven();
        },
        query: async (statement, values) => {
            const { rows } = await attempt(client.query(statement, [...values]));
            return rows;
        },
        end: () => client.end(),
        destroy: () => client.connection.stream.destroy(),
        received: () => client.connection.stream.bytesRead,
    };
}
/** `trust`: https://www.postgresql.org/docs/current/auth-trust.html */
function unproven() {
    return new inspection/* Unanswered */.XX('unexpected-reply', 'the server asks for no password');
}
function reported({ code, routine }, letIn) {
    if (code === undefined || !/^[0-9A-Z]{5}$/.test(code))
        return new inspection/* Unanswered */.XX('unexpected-reply');
    return new ServerError(code, letIn && !AUTHENTICATING.includes(routine ?? ''));
}
/** What it cannot parse, the driver throws out of an event, where nobody can catch it: that would end the process. */
function guard(connection) {
    const attach = connection.attachListeners.bind(connection);
    connection.attachListeners = (stream) => {
        const { destroy } = stream;
        attach({
            on: (event, listener) => stream.on(event, (...args) => {
                try {
                    listener(...args);
                }
                catch {
                    destroy.call(stream, new inspection/* Unanswered */.XX('unexpected-reply'));
                }
            }),
        });
    };
}

;// CONCATENATED MODULE: ./.compiled/io/databases/redis.js


/** First words of errors: https://redis.io/docs/latest/develop/reference/protocol-spec/#simple-errors. Any other may be a word of what was said. */
const WORDS = ['ERR', 'WRONGPASS', 'NOAUTH', 'NOPERM', 'DENIED', 'LOADING', 'MASTERDOWN', 'BUSY', 'MISCONF'];
async function redis(wire, encryption) {
    const { createClient, ErrorReply } = await __webpack_require__.e(/* import() */ 488).then(__webpack_require__.t.bind(__webpack_require__, 90488, 19));
    // A socket that is still connecting, the driver forgets: it would keep the process alive as long as the server likes.
    const end = new AbortController();
    const place = { host: wire.host, port: wire.port, signal: end.signal };
    const socket = { ...place, reconnectStrategy: false, connectTimeout: 0 };
    const client = createClient({
        socket: encryption === 'off' ? socket : { ...socket, tls: true, rejectUnauthorized: encryption === 'verify' },
        // With this, the driver sends nothing of its own accord.
        RESP: 2,
        disableClientInfo: true,
        maintNotifications: 'disabled',
    });
    // Also what it cannot parse, for which the driver lets a question wait.
    const broken = new Promise((_, reject) => client.on('error', reject));
    broken.catch(() => { });
    const command = (args) => Promise.race([client.sendCommand(args), broken]).catch((error) => {
        throw error instanceof ErrorReply ? redis_reported(error) : error;
    });
    // No `received`: the driver gives its socket to nobody, so that time alone bounds what a server can say.
    return {
        open: async () => {
            await Promise.race([client.connect(), broken]);
            const reply = await command(['AUTH', ...userOf(wire), wire.password]);
            if (reply !== 'OK')
                throw new inspection/* Unanswered */.XX('unexpected-reply');
        },
        query: async (statement, values) => {
            const reply = await command([...statement.split(' '), ...values.map(String)]);
            return [{ reply }];
        },
        end: () => client.close(),
        destroy: () => {
            client.destroy();
            end.abort();
        },
    };
}
/** Without a user, a server that wants no password says so; and one of before Redis 6 knows no users. */
function userOf({ user }) {
    return user === '' || user === 'default' ? [] : [user];
}
function redis_reported({ message }) {
    const [word = ''] = message.split(' ', 1);
    return new ServerError(WORDS.includes(word) ? word : 'ERR');
}

;// CONCATENATED MODULE: ./.compiled/io/databases/index.js










/** How long a server may take to see somebody off, in milliseconds. */
const GOODBYE = 1000;
/** No answer that anybody asks for is longer. Drivers keep all of it, however long it is. */
const MOST_BYTES = 16 * 1024 * 1024;
/** How often that is looked at, in milliseconds. */
const LOOK = 20;
/** What each mode tries, one after the other as long as the server speaks no TLS. */
const WAYS = {
    off: ['off'],
    prefer: ['require', 'off'],
    require: ['require'],
    verify: ['verify'],
};
/**
 * Logs in to databases: at most so many logins at once, and so many at one server. No login is tried again: a server may count those
 * that fail.
 */
class DatabaseClient {
    #limits;
    #queue;
    #deadlines;
    constructor({ limits = queue.LIMITS, signal = new AbortController().signal } = {}) {
        this.#limits = limits;
        this.#queue = new queue.Queue(limits, signal);
        this.#deadlines = new Deadlines(signal);
    }
    async postgres(login) {
        return this.#login('postgres', postgres, login, WAYS[login.tls]);
    }
    async mysql(login) {
        return this.#login('mysql', mysql, login, WAYS[login.tls]);
    }
    async redis(login) {
        // A port of Redis speaks either TLS or not, and says nothing to whoever is wrong.
        return this.#login('redis', redis, login, login.tls === 'prefer' ? ['off'] : WAYS[login.tls]);
    }
    async #login(protocol, connect, login, ways) {
        const host = login.host.replace(/^\[|\]$/g, '');
        const origin = `${protocol}://${host.includes(':') ? `[${host}]` : host}:${login.port}`;
        // Told here, and not when its turn has come: a secret on the wrong way is a bug.
        const wire = { ...login, host, password: login.password.revealTo(origin) };
        return this.#queue.run(origin, async () => this.#session(await this.#open(connect, wire, ways), origin));
    }
    async #open(connect, wire, [way, ...others]) {
        const connection = await connect(wire, way);
        try {
            await this.#within(this.#limits.answer, connection, () => connection.open());
            return connection;
        }
        catch (error) {
            connection.destroy();
            if (error instanceof NoTls && others.length > 0)
                return this.#open(connect, wire, others);
            throw error instanceof ServerError ? new databases/* LoginRefused */.Q(error.code, error.authenticated) : failed(error);
        }
    }
    #session(connection, origin) {
        const plain = (value) => value instanceof secret/* Secret */.zh ? value.revealTo(origin) : value;
        const said = async (statement, values = []) => {
            const [text, given] = [plain(statement), values.map(plain)];
            try {
                return await this.#within(this.#limits.answer, connection, () => connection.query(text, given));
            }
            catch (error) {
                throw error instanceof ServerError ? new databases/* StatementRefused */.C(error.code) : failed(error);
            }
        };
        return {
            query: said,
            change: said,
            close: async () => {
                await this.#within(GOODBYE, connection, () => connection.end()).catch(() => { });
                connection.destroy();
            },
        };
    }
    /** Drivers wait for ever if nobody breaks the connection. */
    async #within(time, connection, work) {
        const end = this.#deadlines.in(time);
        let watch;
        const ended = new Promise((_, reject) => {
            const stop = (why) => {
                connection.destroy();
                reject(why);
            };
            watch = setInterval(() => isTooLong(connection) && stop(TOO_LONG), LOOK);
            if (end.signal.aborted)
                stop(end.reached);
            else
                end.signal.addEventListener('abort', () => stop(end.reached), { once: true });
        });
        try {
            return await Promise.race([ended, ...(end.signal.aborted ? [] : [work()])]);
        }
        finally {
            clearInterval(watch);
            end.clear();
        }
    }
}
const TOO_LONG = new inspection/* Unanswered */.XX('unexpected-reply', 'it is too long');
function isTooLong({ received }) {
    return (received?.() ?? 0) > MOST_BYTES;
}
function failed(error) {
    return error instanceof NoTls
        ? new inspection/* Unanswered */.XX('unreachable', 'the server speaks no TLS')
        : (0,failure/* disconnected */.u)(error);
}

;// CONCATENATED MODULE: ./.compiled/io/environment-secrets.js


/** `Tools.secret` out of environment variables: `env://NAME`. */
function secretFrom(env) {
    return (reference, destinations) => {
        const name = /^env:\/\/([A-Za-z_]\w*)$/.exec(reference)?.[1];
        // The policy knows no other; what stands there instead might be the secret itself.
        if (name === undefined)
            throw new inspection/* Unanswered */.XX('incomplete', 'a reference that is not env://NAME');
        const value = env[name];
        // `toString` is there, but is no variable.
        if (typeof value !== 'string' || value === '')
            throw new inspection/* Unanswered */.XX('incomplete', name);
        return secret/* Secret */.zh.of(value, destinations);
    };
}

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: ./.compiled/io/http/connections.js
var connections = __webpack_require__(12110);
;// CONCATENATED MODULE: ./.compiled/io/http/failure.js



/** Connections that may hold the next time. The last is an answer that ends in its middle. */
const BROKEN = ['ECONNRESET', 'EPIPE', 'UND_ERR_SOCKET', 'EAI_AGAIN', 'HPE_INVALID_EOF_STATE'];
/** Something has answered that does not speak HTTP as it should. */
const STRANGE = /^HPE_|^UND_ERR_HEADERS_OVERFLOW$|^UND_ERR_RES_/;
/** How undici tells of a proxy that did not let a question through. */
const NO_WAY = /^Proxy (?:response|Authentication Required) \((\d{3})\)/;
/** What an error of the connection is. Of its message, which may quote the request, nothing is kept but its code. */
function unanswered(error) {
    if (error instanceof inspection/* Unanswered */.XX || error instanceof queue.Again)
        return error;
    const code = (0,failure/* codeOf */.$)(error);
    if (BROKEN.includes(code))
        return new queue.Again(new inspection/* Unanswered */.XX('unreachable', code), undefined);
    if (STRANGE.test(code))
        return new inspection/* Unanswered */.XX('unexpected-reply', code);
    const status = error instanceof Error ? NO_WAY.exec(error.message)?.[1] : undefined;
    return status === undefined ? (0,failure/* disconnected */.u)(error) : proxyRefused(status);
}
/** Not the host, but the proxy in front of it has answered. */
function proxyRefused(status) {
    return new inspection/* Unanswered */.XX('unreachable', `status ${status} of the proxy`);
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./.compiled/io/http/reply.js




/** No reply that anybody documents is longer. */
const reply_MOST_BYTES = 1024 * 1024;
/** Some hosts pack what they send though they are asked not to: https://api.stackexchange.com/docs/compression */
const UNPACK = {
    gzip: external_node_zlib_.gunzipSync,
    'x-gzip': external_node_zlib_.gunzipSync,
    deflate: external_node_zlib_.inflateSync,
    br: external_node_zlib_.brotliDecompressSync,
};
/** What came back, if it is an answer; throws an `Unanswered`, or an `Again` if another try may bring one. */
async function read({ statusCode, headers, body }) {
    const header = (name) => first(headers[name.toLowerCase()]);
    const failure = failureOf(statusCode, header);
    if (failure !== undefined) {
        // So that the connection can be used again.
        await body.dump();
        throw failure;
    }
    const text = textOf(await bytesOf(body), header('content-encoding'));
    return { status: statusCode, header, json: parsed(text), text };
}
function failureOf(status, header) {
    const detail = `status ${status}`;
    const wait = waitOf(header('retry-after'), header('date'));
    if (status >= 300 && status < 400)
        return new inspection/* Unanswered */.XX('redirected', detail);
    // Some say so with a 403: https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api#exceeding-the-rate-limit
    if (status === 429 || (status === 403 && wait !== undefined)) {
        return new queue.Again(new inspection/* Unanswered */.XX('rate-limited', detail), wait);
    }
    if (status === 407)
        return proxyRefused(status);
    if (status >= 500)
        return new queue.Again(new inspection/* Unanswered */.XX('provider-error', detail), wait);
    return undefined;
}
/**
 * `Retry-After` in milliseconds: seconds or a date, https://www.rfc-editor.org/rfc/rfc9110#field.retry-after. `date`: what time it was for the
 * host, whose clock may not be ours.
 */
function waitOf(retryAfter, date) {
    if (retryAfter === undefined)
        return undefined;
    // Some say it to the millisecond.
    if (/^\d+(\.\d+)?$/.test(retryAfter))
        return Math.ceil(Number(retryAfter) * 1000);
    const until = timeOf(retryAfter);
    return until === undefined ? undefined : Math.max(0, until - (timeOf(date) ?? Date.now()));
}
/** What is no date in the form of HTTP is none, though `Date.parse` takes much for one. */
function timeOf(date) {
    const time = /^[A-Z][a-z]{2}, .* GMT$/.test(date ?? '') ? Date.parse(date ?? '') : Number.NaN;
    return Number.isNaN(time) ? undefined : time;
}
async function bytesOf(body) {
    const chunks = [];
    let length = 0;
    for await (const chunk of body) {
        length += chunk.length;
        if (length > reply_MOST_BYTES)
            throw tooLong();
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
}
function textOf(bytes, encoding = 'identity') {
    if (bytes.length === 0 || encoding.toLowerCase() === 'identity')
        return decoded(bytes);
    const unpack = UNPACK[encoding.toLowerCase()];
    if (unpack === undefined)
        throw new inspection/* Unanswered */.XX('unexpected-reply', 'it is packed in an unknown way');
    try {
        return decoded(unpack(bytes, { maxOutputLength: reply_MOST_BYTES }));
    }
    catch (error) {
        if (error.code === 'ERR_BUFFER_TOO_LARGE')
            throw tooLong();
        throw new inspection/* Unanswered */.XX('unexpected-reply', 'it cannot be unpacked');
    }
}
/** UTF-8, as all JSON is, with or without the mark in front. */
function decoded(bytes) {
    return new TextDecoder().decode(bytes);
}
function tooLong() {
    return new inspection/* Unanswered */.XX('unexpected-reply', 'it is too long');
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function first(value) {
    return typeof value === 'string' ? value : value?.[0];
}

// EXTERNAL MODULE: ./.compiled/core/destination.js
var destination = __webpack_require__(857);
;// CONCATENATED MODULE: ./.compiled/io/http/wire.js


/** https://www.rfc-editor.org/rfc/rfc9110#name-tokens */
const NAME = /^[!#$%&'*+.^_`|~0-9a-z-]+$/;
/** Printable ASCII without space at its ends: what every server reads as it was written. */
const VALUE = /^(?:[!-~](?:[ -~]*[!-~])?)?$/;
/**
 * Throws a `Misdirected` if a secret must not go there, and an `Unanswered` if it cannot be sent just as it is written: a URL or a header
 * that has to be mended first would ask about another credential, and maybe another host.
 */
function wireOf({ method = 'GET', at, path, headers = {}, body }) {
    const origin = (0,destination/* originOf */.yv)(at);
    // A URL has more ways to write a host than a destination, so that one could be allowed and the other be asked.
    const isWeb = origin !== undefined && /^https?:/.test(origin);
    if (!isWeb || wire_parsed(origin)?.origin !== origin)
        throw new inspection/* Unanswered */.XX('host-unknown');
    const plain = (text) => (typeof text === 'string' ? text : text.revealTo(origin));
    const wire = {
        origin,
        path: pathOf(at, plain(path), origin),
        method,
        headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), plain(value)])),
        body: body === undefined ? null : plain(body),
    };
    const fits = Object.entries(wire.headers).every(([name, value]) => NAME.test(name) && VALUE.test(value));
    // A half of a character has no bytes.
    if (!fits || /\p{Surrogate}/u.test(wire.body ?? ''))
        throw unfit();
    return wire;
}
/** What a request cannot be made of, without a word about it. */
function unfit() {
    return new inspection/* Unanswered */.XX('incomplete', 'a credential or a name has a character in it that no request takes, like a line end');
}
/** The whole path, if it means the same to whoever parses the URL. */
function pathOf(at, path, origin) {
    const whole = at.replace(/^[^:]+:\/\/[^/?#]*/, '') + path;
    const url = wire_parsed(at + path);
    const isSame = url?.origin === origin && url.pathname + url.search === whole;
    if (!path.startsWith('/') || !isSame)
        throw unfit();
    return whole;
}
function wire_parsed(url) {
    return URL.canParse(url) ? new URL(url) : undefined;
}

;// CONCATENATED MODULE: ./.compiled/io/http/signature.js


/** Goes into a header as it is. */
const SCOPE = /^[a-z0-9-]+$/;
/**
 * The request with an AWS Signature Version 4: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv.html. All of its headers are
 * secrets then, for this origin alone.
 */
async function signer(request, { accessKeyId, secretAccessKey, sessionToken }, { service, region }, now) {
    const { origin, path, method, headers, body } = wireOf(request);
    const keys = {
        accessKeyId: accessKeyId.revealTo(origin),
        secretAccessKey: secretAccessKey.revealTo(origin),
        ...(sessionToken === undefined ? {} : { sessionToken: sessionToken.revealTo(origin) }),
    };
    if (!SCOPE.test(service) || !SCOPE.test(region))
        throw unfit();
    const { AwsV4Signer } = await __webpack_require__.e(/* import() */ 2580).then(__webpack_require__.bind(__webpack_require__, 12580));
    const datetime = now.toISOString().replace(/[:-]|\.\d{3}/g, '');
    try {
        const what = { method, url: origin + path, headers, ...(body === null ? {} : { body }) };
        const signed = await new AwsV4Signer({ ...what, ...keys, service, region, datetime }).sign();
        return { ...request, headers: sealed(signed.headers, origin) };
    }
    catch {
        // What it says quotes the header that it could not make.
        throw unfit();
    }
}
function sealed(headers, origin) {
    const audience = [origin.replace(/^https:\/\//, '')];
    return Object.fromEntries([...headers].map(([name, value]) => [name, secret/* Secret */.zh.of(value, audience)]));
}

;// CONCATENATED MODULE: ./.compiled/io/http/client.js









/**
 * Asks over HTTP: at most so many questions at once, and so many of one host; waits as long as a host says, if that is not too long; follows no
 * redirect, and sends a secret nowhere but where it may go. Whatever is no answer of the host is an `Unanswered`.
 */
class HttpClient {
    #settings;
    #limits;
    #queue;
    #end = new AbortController();
    #deadlines;
    #connections;
    constructor(settings) {
        const { signal, limits = queue.LIMITS } = settings;
        this.#settings = settings;
        this.#limits = limits;
        // Every socket listens to it, and every question that is to be put again.
        (0,external_node_events_.setMaxListeners)(0, this.#end.signal);
        this.#queue = new queue.Queue(limits, this.#end.signal);
        this.#deadlines = new Deadlines(this.#end.signal);
        if (signal?.aborted)
            this.#end.abort();
        else
            signal?.addEventListener('abort', this.#interrupt, { once: true });
    }
    async ask(request) {
        // Told here, and not when its turn has come: a secret on the wrong way is a bug.
        const wire = wireOf(request);
        return this.#queue.run(wire.origin, async () => this.#attempt(wire));
    }
    /** The same, signed by Signature Version 4. */
    async askSigned(request, keys, scope) {
        return this.#signed(request, keys, scope, async (wire) => this.#attempt(wire));
    }
    /** Sends a change: once, and again only after a reply that says that it was too early. */
    async change(request) {
        const wire = wireOf(request);
        return this.#queue.run(wire.origin, async () => once(this.#attempt(wire)));
    }
    /** The same, signed by Signature Version 4. */
    async changeSigned(request, keys, scope) {
        return this.#signed(request, keys, scope, async (wire) => once(this.#attempt(wire)));
    }
    /** Ends everything that is under way, and closes all connections: without it, the process stays. */
    async close() {
        this.#settings.signal?.removeEventListener('abort', this.#interrupt);
        this.#interrupt();
        const dispatcher = await this.#connections?.catch(() => undefined);
        await dispatcher?.destroy();
    }
    async #signed(request, keys, scope, attempt) {
        const sign = async () => wireOf(await signer(request, keys, scope, new Date()));
        const { origin } = await sign();
        // Again when its turn has come, for a signature is good for minutes only.
        return this.#queue.run(origin, async () => attempt(await sign()));
    }
    #interrupt = () => this.#end.abort();
    async #attempt({ headers, ...wire }) {
        const deadline = this.#deadlines.in(this.#limits.answer);
        try {
            const dispatcher = await this.#dispatcher();
            const own = { 'user-agent': `mcp-rekey/${this.#settings.version}`, 'accept-encoding': 'identity' };
            const options = { ...wire, headers: { ...own, ...headers }, signal: deadline.signal };
            return await read(await Promise.race([dispatcher.request(options), deadline.over]));
        }
        catch (error) {
            const { reached } = deadline;
            // A status that came in time counts, though the rest did not.
            const isOurs = error instanceof queue.Again || error instanceof inspection/* Unanswered */.XX;
            if (reached === undefined || (isOurs && reached.reason !== 'interrupted'))
                throw unanswered(error);
            throw reached;
        }
        finally {
            deadline.clear();
        }
    }
    async #dispatcher() {
        if (this.#settings.dispatcher !== undefined)
            return this.#settings.dispatcher;
        this.#connections ??= (0,connections/* connections */.o)(this.#limits, this.#end.signal);
        return this.#connections;
    }
}
/** A change whose connection broke may have been made: another try is for whoever can find out. */
async function once(attempt) {
    try {
        return await attempt;
    }
    catch (error) {
        if (error instanceof queue.Again && error.otherwise.reason !== 'rate-limited')
            throw error.otherwise;
        throw error;
    }
}

// EXTERNAL MODULE: ./.compiled/io/local-files.js
var local_files = __webpack_require__(37391);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./.compiled/io/marks.js





const KEY = /^[0-9a-f]{64}\n$/;
const nameOf = () => (0,external_node_path_.join)((0,external_node_os_.homedir)(), '.config/mcp-rekey/marks.key');
/**
 * `StoreTools.mark`: HMAC-SHA256 under a key of this user's. A plain hash would let whoever reads a journal try passwords, and so would a salt that
 * is committed. If the key is lost, all marks are other ones: then the values themselves are asked about.
 */
function marking(file = nameOf()) {
    let key;
    return async (value, about) => {
        key ??= keyIn(file);
        return markOf(key, about, value.revealTo('here:marks'));
    };
}
/** 128 bits of it: more than enough to tell values apart. */
function markOf(key, about, value) {
    return (0,external_node_crypto_.createHmac)('sha256', key)
        .update(JSON.stringify([about, value]))
        .digest('hex')
        .slice(0, 32);
}
function keyIn(file) {
    try {
        if ((0,external_node_fs_.statSync)(file, { throwIfNoEntry: false }) === undefined)
            make(file);
        const { mode } = (0,external_node_fs_.statSync)(file);
        if (process.platform !== 'win32' && (mode & 0o077) !== 0)
            throw new inspection/* Unanswered */.XX('incomplete', `${file} can be read by others: chmod 600 it`);
        const text = (0,external_node_fs_.readFileSync)(file, 'latin1');
        if (!KEY.test(text))
            throw new inspection/* Unanswered */.XX('incomplete', `${file} holds no key of marks: remove it`);
        return text.trim();
    }
    catch (error) {
        if (error instanceof inspection/* Unanswered */.XX)
            throw error;
        throw new inspection/* Unanswered */.XX('incomplete', `${file}: ${error.code ?? 'unknown'}`);
    }
}
/** Whole or not at all, and only one of those who make it at the same time does. */
function make(file) {
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(file), { recursive: true, mode: 0o700 });
    const own = `${file}.${(0,external_node_crypto_.randomBytes)(6).toString('hex')}`;
    try {
        (0,external_node_fs_.writeFileSync)(own, `${(0,external_node_crypto_.randomBytes)(32).toString('hex')}\n`, { flag: 'wx', mode: 0o600 });
        (0,external_node_fs_.linkSync)(own, file);
    }
    catch (error) {
        if (error.code !== 'EEXIST')
            throw error;
    }
    finally {
        (0,external_node_fs_.rmSync)(own, { force: true });
    }
}

// EXTERNAL MODULE: ./.compiled/io/process.js
var io_process = __webpack_require__(89527);
;// CONCATENATED MODULE: ./.compiled/io/programs.js




/** A program that waits for somebody to unlock it does not wait for ever. Milliseconds. */
const TIMEOUT = 30_000;
/** No secret is longer, and no list of a vault. */
const MAX_BYTES = 16 * 1024 * 1024;
/**
 * Programs of the search path, with the variables of this process. They start in the user's own folder: on Windows, one that lies in the
 * current folder would be taken before all others, and that folder can be somebody else's repository.
 */
function programsOf(env, { folder = (0,external_node_os_.homedir)(), timeout = TIMEOUT } = {}) {
    return {
        run: async (program, { args, stdin = '', env: own = {}, audience }) => {
            const plain = (text) => typeof text === 'string' ? text : text.revealTo(`program:${program}`);
            const added = Object.fromEntries(Object.entries(own).map(([name, value]) => [name, plain(value)]));
            // Node.js would quote the text in its error.
            if ([...args, ...Object.values(added)].some((text) => text.includes('\0'))) {
                throw new inspection/* Unanswered */.XX('incomplete', `${program} takes no text with a null character`);
            }
            const output = new Output();
            try {
                const { code, stderr } = await (0,io_process/* run */.eF)(program, args, {
                    cwd: folder,
                    env: { ...env, ...added },
                    input: plain(stdin),
                    okCodes: ANY,
                    timeout,
                    onStdout: (chunk) => output.add(chunk),
                });
                return { code, stderr, stdout: secret/* Secret */.zh.of(output.text(program), audience) };
            }
            catch (error) {
                throw programs_unanswered(error, program);
            }
        },
    };
}
const ANY = Array.from({ length: 256 }, (_, code) => code);
/** What a program prints, as far as it is read. */
class Output {
    #chunks = [];
    #length = 0;
    add(chunk) {
        this.#length += chunk.length;
        if (this.#length <= MAX_BYTES)
            this.#chunks.push(chunk);
    }
    /** A value that is changed on its way is none: what is no UTF-8 is not guessed. */
    text(program) {
        if (this.#length > MAX_BYTES)
            throw new inspection/* Unanswered */.XX('unexpected-reply', `${program} prints too much`);
        try {
            return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(Buffer.concat(this.#chunks));
        }
        catch {
            throw new inspection/* Unanswered */.XX('unexpected-reply', `what ${program} prints is no UTF-8`);
        }
    }
}
function programs_unanswered(error, program) {
    if (!(error instanceof io_process/* ProcessError */.yI))
        return error;
    if (error.errno === 'ENOENT')
        return new inspection/* Unanswered */.XX('incomplete', `${program} is not installed`);
    if (error.errno === 'ETIMEDOUT')
        return new inspection/* Unanswered */.XX('timeout', `${program} took too long`);
    return new inspection/* Unanswered */.XX('provider-error', `${program} could not be run`);
}

;// CONCATENATED MODULE: ./.compiled/io/tools.js










const noCommand = () => Promise.reject(new inspection/* Unanswered */.XX('incomplete', 'no command is run here'));
/** Everything by which plug-ins reach the outside. Opens no connection yet. */
function openTools(settings) {
    const { env, secrets, version, folder, configs, command = noCommand, signal, limits = queue.LIMITS } = settings;
    const client = new HttpClient({ version, signal, limits });
    const ask = (request) => client.ask(request);
    const tools = {
        now: new Date(),
        ask,
        askSigned: (request, keys, scope) => client.askSigned(request, keys, scope),
        databases: new DatabaseClient({ signal }),
        secret: secretFrom(secrets),
        identity: identityFrom(env, ask),
        files: (0,local_files.localFiles)(folder),
        programs: programsOf(env),
        configs,
        mark: marking(),
        change: (request) => client.change(request),
        changeSigned: (request, keys, scope) => client.changeSigned(request, keys, scope),
        replace: (0,local_files.replacing)(folder),
        command,
        pause: (time) => (0,promises_.setTimeout)(time, undefined, { signal }).catch(queue.interrupted),
    };
    return { tools, close: () => client.close() };
}


/***/ }),

/***/ 36108:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UA: () => (/* binding */ refuseLinks),
/* harmony export */   f6: () => (/* binding */ staged),
/* harmony export */   f8: () => (/* binding */ writeWhole),
/* harmony export */   fR: () => (/* binding */ replaceFile),
/* harmony export */   x3: () => (/* binding */ createFile)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64702);




/**
 * Writes a file that is not there yet, with its folders, so that nobody ever sees half of it. `false` if there is something
 * by that name; that stays as it is. `path` is relative to `root`, with `/`; none of its folders may be a link.
 */
function createFile(root, path, text, mode) {
    return writing(root, path, (file) => {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(file, { throwIfNoEntry: false }))
            return false;
        writeWhole(file, text, mode === undefined ? {} : { mode });
        return true;
    });
}
/** The same for a file that may be there already, which then keeps its mode and, where that is allowed, its owner. What is no
 * plain file is refused. */
function replaceFile(root, path, text) {
    writing(root, path, (file) => {
        const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(file, { throwIfNoEntry: false });
        if (stats && !stats.isFile())
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .e(`cannot write ${path}: it is no plain file`);
        writeWhole(file, text, stats && { old: stats });
    });
}
function writing(root, path, act) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, path);
    try {
        refuseLinks(root, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path));
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(file), { recursive: true });
        return act(file);
    }
    catch (error) {
        if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .e)
            throw error;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .e(`cannot write ${path}: ${error.code}`);
    }
}
/** The repository can be somebody else's, and its links lead anywhere. */
function refuseLinks(root, folder) {
    const parents = folder.split('/').map((_, index, names) => names.slice(0, index + 1).join('/'));
    for (const parent of parents) {
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, parent), { throwIfNoEntry: false })?.isSymbolicLink())
            continue;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .e(`cannot write into ${parent}: it is a link`);
    }
}
/** Whole or not at all. `old`: the file that is replaced, whose mode and owner stay; a new one gets `mode`. */
function writeWhole(file, content, options = {}) {
    staged(file, content, options).commit();
}
/** Writes all that takes room, without touching the file itself. */
function staged(file, content, { old, mode = 0o644 } = {}) {
    // Not with the file's own name in it, which may be as long as a name can be.
    const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(file), `.mcp-rekey.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString('hex')}`);
    const drop = () => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(temporary, { force: true });
    const orDrop = (act) => {
        try {
            act();
        }
        catch (error) {
            drop();
            throw error;
        }
    };
    orDrop(() => {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(temporary, content, { flag: 'wx', mode: old === undefined ? mode : 0o600 });
        if (old)
            giveTo(temporary, old);
    });
    return { commit: () => orDrop(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(temporary, file)), drop };
}
/** The mode comes last: whoever changes the owner takes bits of it away. */
function giveTo(file, { uid, gid, mode }) {
    const own = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(file);
    try {
        if (own.uid !== uid || own.gid !== gid)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.chownSync)(file, uid, gid);
    }
    catch (error) {
        if (error.code !== 'EPERM')
            throw error;
    }
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.chmodSync)(file, mode & 0o777);
}


/***/ })

};
