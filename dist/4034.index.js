export const id = 4034;
export const ids = [4034];
export const modules = {

/***/ 49791:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hj: () => (/* binding */ matchesName),
/* harmony export */   fo: () => (/* binding */ Glob),
/* harmony export */   uV: () => (/* binding */ expandLists)
/* harmony export */ });
/** `a/{b,c}.json` as `a/b.json` and `a/c.json`. Lists do not nest. */
function expandLists(glob) {
    const open = glob.indexOf('{');
    const close = glob.indexOf('}', open);
    if (open === -1 || close === -1)
        return [glob];
    const options = glob.slice(open + 1, close).split(',');
    return options.flatMap((option) => expandLists(glob.slice(0, open) + option + glob.slice(close + 1)));
}
/**
 * A glob over a path with `/`, without lists. `*` stands for any run of characters within a name, `**` for any number of
 * folders. It describes the whole path, or with `end` the end of one: then it begins behind a `/` or at the path's start.
 */
class Glob {
    #source;
    #end;
    /** Absent where there is no wildcard. */
    #segments;
    /** The longest part without a wildcard: a path that lacks it needs no closer look. */
    #literal;
    constructor(source, of) {
        this.#source = source;
        this.#end = of === 'end';
        const segments = source.split('/');
        this.#segments = source.includes('*') ? (this.#end ? ['**', ...segments] : segments) : undefined;
        // `**/` can stand for nothing at all, its slash too.
        this.#literal = source
            .split(/\/?\*\/?/)
            .reduce((longest, part) => (part.length > longest.length ? part : longest));
    }
    matches(path) {
        if (!path.includes(this.#literal))
            return false;
        if (this.#segments)
            return matchesAll(path.split('/'), this.#segments, '**', matchesName);
        if (!this.#end)
            return path === this.#source;
        const start = path.length - this.#source.length;
        return path.endsWith(this.#source) && (start === 0 || path[start - 1] === '/');
    }
}
/** Whether `pattern`, in which `*` stands for any run of characters, describes all of `name`. */
function matchesName(name, pattern) {
    if (!pattern.includes('*'))
        return name === pattern;
    return matchesAll(name, pattern, '*', (char, wanted) => char === wanted);
}
/**
 * Whether `pattern` describes all of `items`, where `any` stands for any number of them. Only the last `any` is ever
 * tried again, so the work is at most the product of both lengths.
 */
function matchesAll(items, pattern, any, same) {
    let item = 0;
    let at = 0;
    let retry;
    while (item < items.length) {
        if (at < pattern.length && pattern[at] === any) {
            retry = { item, at };
            at++;
        }
        else if (at < pattern.length && same(items[item], pattern[at])) {
            item++;
            at++;
        }
        else if (retry) {
            retry = { item: retry.item + 1, at: retry.at };
            item = retry.item;
            at = retry.at + 1;
        }
        else
            return false;
    }
    while (at < pattern.length && pattern[at] === any)
        at++;
    return at === pattern.length;
}


/***/ }),

/***/ 91483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   vd: () => (/* binding */ day),
/* harmony export */   vm: () => (/* binding */ digits)
/* harmony export */ });
/** `1 file`, `1,200 files`. */
function counted(count, noun, plural = `${noun}s`) {
    return `${digits(count)} ${count === 1 ? noun : plural}`;
}
/** `1,200`. */
function digits(count) {
    // Not toLocaleString: loading the locale takes longer than scanning a small repository.
    return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
}
/** `2026-01-31`, in UTC. */
function day(date) {
    return date.toISOString().slice(0, 10);
}


/***/ }),

/***/ 66341:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LF: () => (/* binding */ limitOf),
/* harmony export */   X7: () => (/* binding */ tightest),
/* harmony export */   cK: () => (/* binding */ tiers),
/* harmony export */   hF: () => (/* binding */ daysOf),
/* harmony export */   kx: () => (/* binding */ tierOf)
/* harmony export */ });
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49791);

/** From the tightest to the loosest. */
const tiers = ['critical', 'high', 'medium', 'low'];
/** The tightest tier of all assignments that fit, else the policy's default. */
function tierOf(policy, credential) {
    const fitting = policy.assignments.filter((assignment) => fits(assignment, credential));
    return tightest(fitting.map(({ tier }) => tier)) ?? policy.defaultTier;
}
/** The tightest of some tiers; `undefined` if there are none. */
function tightest(some) {
    return tiers.find((tier) => some.includes(tier));
}
/** The greatest age at revocation that a tier allows, in days. */
function limitOf(policy, tier) {
    return policy.tiers[tier];
}
/** `30d` and `4w` in days. */
function daysOf(age) {
    return age === undefined ? undefined : Number(age.slice(0, -1)) * (age.endsWith('w') ? 7 : 1);
}
function fits({ providers, scopes, servers, keys, references }, { provider, scopes: granted, server, key, reference }) {
    return ((providers === undefined || (provider !== undefined && providers.includes(provider))) &&
        (scopes === undefined || scopes.some((scope) => granted?.includes(scope))) &&
        described(servers, server) &&
        described(keys, key) &&
        described(references, reference));
}
function described(patterns, name) {
    if (patterns === undefined)
        return true;
    return name !== undefined && patterns.some((pattern) => (0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesName */ .Hj)(name, pattern));
}


/***/ }),

/***/ 29110:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ gantt)
/* harmony export */ });
/* harmony import */ var _core_phrases_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91483);
/* harmony import */ var _phrases_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48482);


/** Code points of either half of a label. */
const LONGEST_LABEL = 24;
/**
 * A picture of ages. Every version of Mermaid that GitHub and its Enterprise Server have had draws a Gantt chart:
 * https://mermaid.js.org/syntax/gantt.html
 */
function gantt(bars) {
    return [
        // Room for the labels, which would stand in the bars, and for those of the axis, which would stand in each other.
        '%%{init: {"gantt": {"leftPadding": 280, "rightPadding": 30}}}%%',
        'gantt',
        '    dateFormat YYYY-MM-DD',
        '    axisFormat %Y-%m',
        '    todayMarker off',
        ...bars.flatMap((bar, index) => lines(bar, bar.number ?? index + 1)),
    ];
}
function lines({ label, server = '', since, days, atLeast, late, tier, allowed }, number) {
    const look = late || (allowed !== undefined && days > allowed) ? 'crit' : 'active';
    const age = `${atLeast ? 'at least ' : ''}${(0,_core_phrases_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(days, 'day')} old`;
    return [
        `    section ${number} ${[plain(label), plain(server)].filter(Boolean).join(' - ')}`,
        `    ${age} :${look}, ${span(since, days)}`,
        ...(allowed === undefined
            ? []
            : [`    ${(0,_core_phrases_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(allowed, 'day')} allowed, ${tier} :done, ${span(since, allowed)}`]),
    ];
}
function span(start, days) {
    return `${(0,_core_phrases_js__WEBPACK_IMPORTED_MODULE_1__/* .day */ .vd)(start)}, ${Math.max(1, days)}d`;
}
/** Only characters of which Mermaid makes nothing wherever they stand: letters of any script, digits, and marks within a word. */
function plain(label) {
    const words = label.replace(/[^\p{L}\p{M}\p{Nd}_.-]+/gu, ' ').trim();
    return (0,_phrases_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(words, LONGEST_LABEL);
}


/***/ })

};
