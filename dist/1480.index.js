export const id = 1480;
export const ids = [1480];
export const modules = {

/***/ 48675:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   showJournal: () => (/* binding */ showJournal)
/* harmony export */ });
/* harmony import */ var _core_phrases_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91483);
/* harmony import */ var _core_rotation_journal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62199);
/* harmony import */ var _io_output_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12873);
/* harmony import */ var _rotating_ending_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26194);
/* harmony import */ var _rotating_journal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56814);





/** Checks the chain of the journal, and prints it if that is wanted. Gives the exit code. */
async function showJournal(options) {
    return (0,_rotating_ending_js__WEBPACK_IMPORTED_MODULE_2__/* .ending */ .K1)(async () => {
        const { text } = await (await (0,_rotating_journal_js__WEBPACK_IMPORTED_MODULE_3__/* .openJournal */ ._)(options)).read();
        const { entries, head } = (0,_core_rotation_journal_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJournal */ .z8)(text);
        const whole = entries.length === 0
            ? 'The journal has no entries, or there is none yet.\n'
            : `${(0,_core_phrases_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)(entries.length, 'entry', 'entries')}, and the chain is whole up to ${head}.\n`;
        await (0,_io_output_js__WEBPACK_IMPORTED_MODULE_1__/* .writeReport */ .u)(options.export ? text : whole, undefined);
        return 0;
    });
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

/***/ 12873:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ writeReport)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64702);


/** Writes to the file, or to standard output; resolves when all of it is out. A file that is there keeps its mode. */
async function writeReport(text, file, mode = 0o666) {
    if (file !== undefined) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(file, text, { mode }).catch((error) => {
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e(`cannot write ${file}: ${error.code}`);
        });
        return;
    }
    await new Promise((resolve, reject) => {
        process.stdout.write(text, (error) => {
            // Whoever reads only the first lines (`| head`) has closed the pipe, and needs no more.
            if (error && error.code !== 'EPIPE')
                reject(error);
            else
                resolve();
        });
    });
}


/***/ })

};
