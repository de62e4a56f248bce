export const id = 3897;
export const ids = [3897];
export const modules = {

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


/***/ })

};
