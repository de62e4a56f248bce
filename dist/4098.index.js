export const id = 4098;
export const ids = [4098];
export const modules = {

/***/ 29470:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ni: () => (/* binding */ UNKNOWN_AGE),
/* harmony export */   YM: () => (/* binding */ daysBetween),
/* harmony export */   d_: () => (/* binding */ DAY)
/* harmony export */ });
const UNKNOWN_AGE = {
    issuedAt: undefined,
    existedAt: undefined,
    source: undefined,
    expiresAt: undefined,
    neverExpires: false,
    lastUsedAt: undefined,
    scopes: undefined,
    answer: undefined,
};
const DAY = 24 * 60 * 60 * 1000;
/** Whole days between two times; less than none if the second is earlier. */
function daysBetween(from, to) {
    return Math.floor((to.getTime() - from.getTime()) / DAY);
}


/***/ }),

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

/***/ 31809:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ MOST_SHARING)
/* harmony export */ });
/** More others than anybody looks at; of a file with thousands each would list all the rest. */
const MOST_SHARING = 100;


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

/***/ 59746:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E9: () => (/* binding */ pressing),
/* harmony export */   ES: () => (/* binding */ standings),
/* harmony export */   IH: () => (/* binding */ dueOf),
/* harmony export */   YP: () => (/* binding */ standingOf)
/* harmony export */ });
/* harmony import */ var _age_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29470);
/* harmony import */ var _tiers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66341);


/** From the most urgent to the least. */
const standings = [
    'expired',
    'revoked',
    'dangling',
    'overdue',
    'due-soon',
    'unknown',
    'in-time',
];
/** Those that ask for something to be done now. */
const pressing = ['expired', 'revoked', 'dangling', 'overdue'];
/**
 * When it has to be replaced: at the end of what its tier allows, or before it expires. Where it is only known since when it has been there, that is
 * the latest day. `undefined` if nothing is known.
 */
function dueOf({ issuedAt, existedAt, expiresAt }, tier, policy) {
    const since = issuedAt ?? existedAt;
    const end = since && new Date(since.getTime() + (0,_tiers_js__WEBPACK_IMPORTED_MODULE_1__/* .limitOf */ .LF)(policy, tier) * _age_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY */ .d_);
    const ends = [end, expiresAt].flatMap((date) => (date ? [date.getTime()] : []));
    return ends.length === 0 ? undefined : new Date(Math.min(...ends));
}
/** How a credential of this age stands at that time. */
function standingOf(age, tier, policy, now) {
    const { answer, expiresAt, issuedAt } = age;
    const isOver = expiresAt !== undefined && expiresAt <= now;
    // Whose time is over is unknown to most providers.
    const hasExpired = answer?.reason === 'expired' || (isOver && answer?.reason === 'invalid');
    if (answer?.state === 'dead')
        return hasExpired ? 'expired' : 'revoked';
    if (isOver)
        return 'expired';
    const due = dueOf(age, tier, policy);
    if (due !== undefined && due <= now)
        return 'overdue';
    if (due !== undefined && (0,_age_js__WEBPACK_IMPORTED_MODULE_0__/* .daysBetween */ .YM)(now, due) < policy.dueSoon)
        return 'due-soon';
    return issuedAt !== undefined || isEnough(age, tier) ? 'in-time' : 'unknown';
}
/** A lower bound can show that a credential is too old, and never that it is young enough for a critical one. */
function isEnough({ existedAt }, tier) {
    return existedAt !== undefined && tier !== 'critical';
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

/***/ 16270:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BB: () => (/* binding */ what),
/* harmony export */   zP: () => (/* binding */ LONGEST),
/* harmony export */   zn: () => (/* binding */ places)
/* harmony export */ });
/* harmony import */ var _markdown_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68227);
/* harmony import */ var _phrases_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48482);
/* harmony import */ var _phrases_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79101);



/** Code points of anything that a repository has named. */
const LONGEST = 200;
/** Places of one credential that are named. */
const MAX_PLACES = 5;
/** What it is, as Markdown of one line. */
function what(entry, titles) {
    const shown = (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)((0,_phrases_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(entry.shown, LONGEST));
    if (entry.kind === 'literal')
        return `${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)((0,_phrases_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)((0,_phrases_js__WEBPACK_IMPORTED_MODULE_1__/* .whatPhrase */ .On)(entry, titles), LONGEST))} ${shown}`;
    const meant = (0,_phrases_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)((0,_phrases_js__WEBPACK_IMPORTED_MODULE_1__/* .secretPhrase */ .mK)(entry) ?? '', LONGEST);
    const lines = (0,_phrases_js__WEBPACK_IMPORTED_MODULE_1__/* .hintPhrase */ .LV)(entry).map((line) => (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)((0,_phrases_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(line, LONGEST)));
    const first = meant === '' ? shown : `${shown} → ${entry.perJob ? (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(meant) : (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(meant)}`;
    return [first, ...lines].join('<br>');
}
/** Where it stands, likewise. */
function places({ sites }) {
    const shown = sites.slice(0, MAX_PLACES).map(({ file, line, server }) => {
        const where = (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(`${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(file, LONGEST)}:${line}`);
        return server === undefined ? where : `${where} ${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)((0,_phrases_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(server, LONGEST))}`;
    });
    return [...shown, ...(sites.length > MAX_PLACES ? [`and ${sites.length - MAX_PLACES} more`] : [])].join('<br>');
}


/***/ }),

/***/ 44098:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   markdown: () => (/* binding */ markdown)
/* harmony export */ });
/* harmony import */ var _core_age_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29470);
/* harmony import */ var _core_policy_standing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59746);
/* harmony import */ var _markdown_fit_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(43743);
/* harmony import */ var _markdown_gantt_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29110);
/* harmony import */ var _markdown_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(68227);
/* harmony import */ var _phrases_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48482);
/* harmony import */ var _cells_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(16270);
/* harmony import */ var _phrases_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(79101);








/** Credentials in the picture: nobody reads one with more. */
const MAX_BARS = 20;
/** The inventory for a job’s summary and for an issue, in GitHub’s Markdown. */
const markdown = {
    id: 'markdown',
    render({ entries }, { notices, gaps }, titles, { now, limit = Number.POSITIVE_INFINITY }) {
        const closing = [...(0,_phrases_js__WEBPACK_IMPORTED_MODULE_5__/* .boundPhrase */ .QK)(entries), ...gaps.map((gap) => `Could not judge: ${gap}`), ...notices];
        return (0,_markdown_fit_js__WEBPACK_IMPORTED_MODULE_6__/* .fitted */ .$)([
            (0,_markdown_fit_js__WEBPACK_IMPORTED_MODULE_6__/* .paragraph */ .F)(0, `### Credentials of MCP configs, by when they are due\n\n${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_7__/* .text */ .Qq)((0,_phrases_js__WEBPACK_IMPORTED_MODULE_5__/* .tally */ .N4)(entries))}`),
            table(entries, titles, now),
            timeline(entries, titles, now),
            ...(closing.length === 0
                ? []
                : [(0,_markdown_fit_js__WEBPACK_IMPORTED_MODULE_6__/* .paragraph */ .F)(1, closing.map((line) => (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_7__/* .prose */ .CS)((0,_phrases_js__WEBPACK_IMPORTED_MODULE_3__/* .cut */ .Jj)(line, _cells_js__WEBPACK_IMPORTED_MODULE_4__/* .LONGEST */ .zP * 2))).join('\n\n'))]),
        ], limit);
    },
};
function table(entries, titles, now) {
    const numbers = new Map(entries.map(({ fingerprint }, index) => [fingerprint, index + 1]));
    const rows = entries.map((entry, index) => {
        const { standing, tier, limit, age } = entry;
        const facts = [...(0,_phrases_js__WEBPACK_IMPORTED_MODULE_5__/* .factPhrase */ .AA)(entry), ...(0,_phrases_js__WEBPACK_IMPORTED_MODULE_5__/* .unknownPhrase */ .Km)(entry)];
        return (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_7__/* .tableRow */ .jD)([
            `${index + 1}`,
            _phrases_js__WEBPACK_IMPORTED_MODULE_5__/* .STANDINGS */ .CV[standing],
            (0,_phrases_js__WEBPACK_IMPORTED_MODULE_5__/* .duePhrase */ .y)(entry),
            `${tier}, ${limit} d`,
            (0,_phrases_js__WEBPACK_IMPORTED_MODULE_5__/* .agePhrase */ .fD)(age, now),
            (0,_phrases_js__WEBPACK_IMPORTED_MODULE_5__/* .usedPhrase */ .Hj)(age),
            [(0,_cells_js__WEBPACK_IMPORTED_MODULE_4__/* .what */ .BB)(entry, titles), ...facts.map((line) => (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_7__/* .text */ .Qq)((0,_phrases_js__WEBPACK_IMPORTED_MODULE_3__/* .cut */ .Jj)(line, _cells_js__WEBPACK_IMPORTED_MODULE_4__/* .LONGEST */ .zP)))].join('<br>'),
            [(0,_cells_js__WEBPACK_IMPORTED_MODULE_4__/* .places */ .zn)(entry), ...(0,_phrases_js__WEBPACK_IMPORTED_MODULE_5__/* .sharingPhrase */ .qx)(entry, (fingerprint) => numbers.get(fingerprint)).map(_markdown_text_js__WEBPACK_IMPORTED_MODULE_7__/* .text */ .Qq)].join('<br>'),
        ]);
    });
    return {
        rank: 2,
        nouns: ['row of the table', 'rows of the table'],
        before: (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_7__/* .tableHead */ .PP)(['no.', 'standing', 'due', 'tier', 'age', 'last used', 'credential', 'where']),
        items: rows.map((row) => `\n${row}`),
        after: '',
    };
}
/** How old each is that tells it, and how old the policy lets it get. */
function timeline(entries, titles, now) {
    const bars = entries.flatMap((entry, index) => barOf(entry, index + 1, titles, now));
    const shown = bars.slice(0, MAX_BARS);
    const which = bars.length > shown.length ? `the first ${shown.length} of ${bars.length}` : 'as far as they are known';
    return {
        rank: 3,
        nouns: undefined,
        before: `Ages, ${which}, and what the policy allows:\n\n`,
        items: shown.length === 0 ? [] : [(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_7__/* .block */ .om)('mermaid', (0,_markdown_gantt_js__WEBPACK_IMPORTED_MODULE_2__/* .gantt */ .V)(shown))],
        after: '',
    };
}
function barOf(entry, number, titles, now) {
    const { age, tier, limit, sites } = entry;
    const since = age.issuedAt ?? age.existedAt;
    const days = since === undefined ? -1 : (0,_core_age_js__WEBPACK_IMPORTED_MODULE_0__/* .daysBetween */ .YM)(since, now);
    // What claims to be from the future, or from before computers, tells nothing.
    if (since === undefined || days < 0 || since.getTime() < 0)
        return [];
    const label = (0,_phrases_js__WEBPACK_IMPORTED_MODULE_5__/* .whatPhrase */ .On)(entry, titles);
    const late = _core_policy_standing_js__WEBPACK_IMPORTED_MODULE_1__/* .pressing */ .E9.includes(entry.standing);
    const server = sites[0]?.server;
    return [
        { number, label, server, since, days, atLeast: age.issuedAt === undefined, late, tier, allowed: limit },
    ];
}


/***/ }),

/***/ 79101:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AA: () => (/* binding */ factPhrase),
/* harmony export */   CV: () => (/* binding */ STANDINGS),
/* harmony export */   Hj: () => (/* binding */ usedPhrase),
/* harmony export */   Km: () => (/* binding */ unknownPhrase),
/* harmony export */   LV: () => (/* binding */ hintPhrase),
/* harmony export */   N4: () => (/* binding */ tally),
/* harmony export */   On: () => (/* binding */ whatPhrase),
/* harmony export */   QK: () => (/* binding */ boundPhrase),
/* harmony export */   fD: () => (/* binding */ agePhrase),
/* harmony export */   mK: () => (/* binding */ secretPhrase),
/* harmony export */   qx: () => (/* binding */ sharingPhrase),
/* harmony export */   y: () => (/* binding */ duePhrase)
/* harmony export */ });
/* harmony import */ var _core_age_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29470);
/* harmony import */ var _core_inspection_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9351);
/* harmony import */ var _core_inventory_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(31809);
/* harmony import */ var _core_minting_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8165);
/* harmony import */ var _core_phrases_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(91483);
/* harmony import */ var _core_policy_standing_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59746);
/* harmony import */ var _phrases_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48482);







const STANDINGS = {
    expired: 'expired',
    revoked: 'dead',
    dangling: 'dangling',
    overdue: 'overdue',
    'due-soon': 'due soon',
    unknown: 'unknown',
    'in-time': 'in time',
};
/** `412 d`, `≥ 412 d` for a lower bound, and who says so; a dash if nobody does. */
function agePhrase({ issuedAt, existedAt, source }, now) {
    const since = issuedAt ?? existedAt;
    if (since === undefined)
        return '-';
    return `${issuedAt ? '' : '≥ '}${Math.max(0, (0,_core_age_js__WEBPACK_IMPORTED_MODULE_0__/* .daysBetween */ .YM)(since, now))} d (${source})`;
}
/** What the sign of a lower bound means, where there is one. */
function boundPhrase(entries) {
    return entries.some(({ age }) => age.existedAt !== undefined)
        ? ['≥: it was there by then, and may be older.']
        : [];
}
function duePhrase({ dueAt }) {
    return dueAt === undefined ? '-' : (0,_core_phrases_js__WEBPACK_IMPORTED_MODULE_5__/* .day */ .vd)(dueAt);
}
function usedPhrase({ lastUsedAt }) {
    return lastUsedAt === undefined ? '-' : (0,_core_phrases_js__WEBPACK_IMPORTED_MODULE_5__/* .day */ .vd)(lastUsedAt);
}
/** How many there are of each standing, the most urgent first: `2 overdue, 1 due soon`. */
function tally(entries) {
    const parts = _core_policy_standing_js__WEBPACK_IMPORTED_MODULE_3__/* .standings */ .ES.flatMap((standing) => {
        const count = entries.filter((entry) => entry.standing === standing).length;
        return count === 0 ? [] : [`${count} ${STANDINGS[standing]}`];
    });
    const literals = entries.filter(({ kind }) => kind === 'literal').length;
    const what = `${(0,_core_phrases_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .hS)(literals, 'credential')} in configs, ${(0,_core_phrases_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .hS)(entries.length - literals, 'reference')}`;
    return entries.length === 0
        ? 'No credential and no reference to one found.'
        : `${what}: ${parts.join(', ')}.`;
}
/** Whose it is, and what. */
function whatPhrase({ title, provider }, titles) {
    const issuer = provider === undefined ? undefined : titles.provider(provider);
    return issuer === undefined || isSaid(title, issuer) ? title : `${issuer} ${title}`;
}
/** Some are of a sort, and of no issuer: `Private keys` says nothing that `private key` does not. */
function isSaid(title, issuer) {
    return title.includes(issuer) || issuer.toLowerCase().startsWith(title.toLowerCase());
}
/** The secret that a reference means: the store, and what it is called there if the reference has not said that itself. */
function secretPhrase({ secret, shown, perJob }) {
    if (perJob)
        return (0,_core_minting_js__WEBPACK_IMPORTED_MODULE_2__/* .mintingScheme */ .O)(shown) ? 'made anew at each launch' : 'made anew for each job';
    if (secret === undefined)
        return undefined;
    const { store, scope, name, key } = secret;
    const isSaid = /^[\w+-]+:/.test(shown) && shown.includes(name);
    return [store, ...(isSaid ? [] : [scope, name, key])].filter(Boolean).join(' ');
}
/** Who says which secret it is, if not the reference or the policy. */
function hintPhrase({ hint }) {
    return hint === undefined ? [] : [`so says ${hint.file}:${hint.line}`];
}
/** When it ends, and what it may do. */
function factPhrase({ age: { expiresAt, neverExpires, scopes = [] }, kind, standing, firstSeenAt, }) {
    const parts = [
        // Of what is behind a reference, that is no age.
        ...(kind === 'reference' && firstSeenAt ? [`referred to since ${(0,_core_phrases_js__WEBPACK_IMPORTED_MODULE_5__/* .day */ .vd)(firstSeenAt)}, says git`] : []),
        ...(expiresAt ? [`${standing === 'expired' ? 'expired' : 'expires'} on ${(0,_core_phrases_js__WEBPACK_IMPORTED_MODULE_5__/* .day */ .vd)(expiresAt)}`] : []),
        ...(neverExpires ? ['does not expire'] : []),
        ...(scopes.length > 0 ? [`may: ${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_4__/* .cut */ .Jj)(scopes.join(', '), 200)}`] : []),
    ];
    return parts.length === 0 ? [] : [parts.join('; ')];
}
/** Why nobody knows more; nothing where somebody does, or where the reason is the same for all and a notice says it. */
function unknownPhrase({ age, kind, secret, standing, perJob }) {
    const { answer } = age;
    if (answer?.reason === 'offline')
        return [];
    if (answer?.reason !== undefined) {
        const detail = answer.detail === undefined ? '' : ` (${answer.detail})`;
        return [`${answer.state}: ${_core_inspection_js__WEBPACK_IMPORTED_MODULE_1__/* .reasons */ .Ot[answer.reason]}${detail}`];
    }
    if (standing === 'dangling')
        return ['its store has no such secret'];
    return kind === 'reference' && secret === undefined && !perJob
        ? ['nothing says which secret it names']
        : [];
}
/** What is lost together: the numbers of others in the same server and the same file, as the table counts them. */
function sharingPhrase({ sharing, sites }, numberOf) {
    // Files have servers of the same name.
    const servers = new Set(sites.flatMap(({ file, server }) => (server === undefined ? [] : [JSON.stringify([file, server])])));
    const inServer = listed(sharing.server, numberOf);
    const inFile = listed(sharing.file.filter((other) => !sharing.server.includes(other)), numberOf);
    const parts = [
        ...(servers.size > 1 ? [`used by ${servers.size} servers`] : []),
        ...(inServer === undefined ? [] : [`shares a server with ${inServer}`]),
        ...(inFile === undefined ? [] : [`shares a file with ${inFile}`]),
    ];
    return parts.length === 0 ? [] : [parts.join('; ')];
}
/** As many numbers are listed. */
const MOST = 6;
function listed(fingerprints, numberOf) {
    const numbers = fingerprints.flatMap((one) => numberOf(one) ?? []).sort((one, other) => one - other);
    if (numbers.length === 0)
        return undefined;
    const shown = numbers.slice(0, MOST).join(', ');
    // Of so many, not all are in the list.
    const rest = fingerprints.length >= _core_inventory_js__WEBPACK_IMPORTED_MODULE_6__/* .MOST_SHARING */ .H ? 'many' : numbers.length - MOST;
    return `no. ${shown}${rest === 'many' || rest > 0 ? ` and ${rest} more` : ''}`;
}


/***/ }),

/***/ 68227:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   Lt: () => (/* binding */ fenceFor),
/* harmony export */   PP: () => (/* binding */ tableHead),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   jD: () => (/* binding */ tableRow),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   om: () => (/* binding */ block)
/* harmony export */ });
/* unused harmony export table */
/* harmony import */ var _core_display_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45895);

/** What stands between spaces; an expression of a workflow is one piece. */
const PIECE = /\$\{\{[^{}]{0,200}\}\}|\S+/g;
/** A piece, and the punctuation around it. */
const AROUND = /^(["'‘“(]{0,4})(.*?)(["'’”).,;:!?]{0,4})$/u;
/** Words and numbers, of several parts too: `read/write`, `monday.com`, `OAuth2`, `C++`. */
const WORD = /^[\p{L}\p{M}\d]+(?:[-'’./&+_][\p{L}\p{M}\d]+)*\+{0,2}$/u;
/**
 * Words of which GitHub makes links: domains, names of commits, numbers of issues, and tickets of whatever system the
 * repository is tied to. https://docs.github.com/en/get-started/writing-on-github/working-with-advanced-formatting/autolinked-references-and-urls
 */
const LINKED = /www\.|(?:^|[^\p{L}\p{M}\d])[0-9a-f]{7,}(?![\p{L}\p{M}\d])|-\d/iu;
/** Numbers as we write them: `1,200`, `2026-01-31`. */
const NUMBER = /^(?:\d{1,3}(?:,\d{3})+|\d{4}-\d\d-\d\d)$/;
/** Signs that are no words, and mean nothing between spaces. */
const SIGN = /^[–—…&]?$/u;
/**
 * Prose with words in it that strangers may have chosen: plain words stay as they are, all else goes into code spans. A
 * backslash would not do. When GitHub has made HTML of the Markdown, it goes over the text once more, and wherever they stand
 * outside of code it makes something of `@name`, `#12`, `:shortcode:` and `$math$`.
 */
function text(value) {
    return (0,_core_display_js__WEBPACK_IMPORTED_MODULE_0__/* .displayable */ .Z)(value)
        .trim()
        .replace(PIECE, (piece, offset) => {
        // At the beginning `1.` is the first item of a list.
        if (offset === 0 && /^\d+[.)]$/.test(piece))
            return code(piece);
        const [, before, core = '', after] = AROUND.exec(piece);
        return `${before}${isPlain(core) ? escaped(core) : code(core)}${after}`;
    });
}
function isPlain(core) {
    return SIGN.test(core) || NUMBER.test(core) || (WORD.test(core) && !LINKED.test(core));
}
function escaped(word) {
    return word.replace(/[_&]/g, '\\$&');
}
/** Between backticks, apart from spaces at its ends. */
const WORDS = /\S(?:.*\S)?/s;
/** Our own prose, with code spans of its own. Whoever has chosen a word in it can only move their ends. */
function prose(value) {
    return value
        .split('`')
        .map((part, index) => (index % 2 === 0 ? (0,_core_display_js__WEBPACK_IMPORTED_MODULE_0__/* .displayable */ .Z)(part).replace(WORDS, text) : code(part)))
        .join('');
}
/** Text as it is written, in a code span: nothing in it means anything, to Markdown or to GitHub. */
function code(value) {
    // Parsers differ on whether a backslash before `\|` is one in a table.
    const shown = (0,_core_display_js__WEBPACK_IMPORTED_MODULE_0__/* .displayable */ .Z)(value).replace(/\\(?=\|)/g, '\\x5c');
    const fence = '`'.repeat(longestRun(shown) + 1);
    // Of a space at each end one is taken away, and a backtick at an end would belong to the fence.
    const padded = /^`|`$/.test(shown) || (/^ /.test(shown) && / $/.test(shown) && /[^ ]/.test(shown));
    const space = padded ? ' ' : '';
    return `${fence}${space}${shown || ' '}${space}${fence}`;
}
/** Lines as they are written, in a block of code. `language` is ours. */
function block(language, lines) {
    const shown = lines.map((line) => line.split('\t').map(_core_display_js__WEBPACK_IMPORTED_MODULE_0__/* .displayable */ .Z).join('\t'));
    const fence = fenceFor(shown);
    return [`${fence}${language}`, ...shown, fence].join('\n');
}
/** What opens and closes a block around these lines. */
function fenceFor(lines) {
    return '`'.repeat(Math.max(3, longestRun(lines.join('\n')) + 1));
}
function longestRun(value) {
    return (value.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);
}
/** `address` is ours: nothing out of a repository is linked to. It may be the label too. */
function link(label, address) {
    const target = `<${encodeURI(decodeURI(address)).replaceAll('|', '%7C')}>`;
    return label === address ? target : `[${text(label)}](${target})`;
}
/** Cells are Markdown already, of one line. */
function table(head, rows) {
    return [tableHead(head), ...rows.map(tableRow)].join('\n');
}
function tableHead(cells) {
    return [tableRow(cells), tableRow(cells.map(() => '---'))].join('\n');
}
function tableRow(cells) {
    // A table splits its rows before it looks for code.
    return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}


/***/ }),

/***/ 43743:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ fitted),
/* harmony export */   F: () => (/* binding */ paragraph)
/* harmony export */ });
/* harmony import */ var _core_phrases_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91483);

/** A section of one piece. */
function paragraph(rank, markdown) {
    return { rank, nouns: undefined, before: '', items: [markdown], after: '' };
}
const GAP = '\n\n';
const END = '\n';
/** The sections in their order, in at most `limit` bytes of UTF-8; what did not fit is counted at the end. */
function fitted(sections, limit) {
    const filled = sections.filter(({ items }) => items.length > 0);
    const whole = joined(filled.map((section) => rendered(section, section.items.length)));
    if (bytes(whole) <= limit)
        return whole;
    // No count can make it longer than this.
    const longest = leftOut(filled, () => 0);
    const kept = numbersKept(filled, limit - bytes(joined([longest])) - GAP.length);
    const parts = filled.map((section) => rendered(section, kept.get(section)));
    const short = joined([...parts, leftOut(filled, (section) => kept.get(section))].filter(Boolean));
    return bytes(short) <= limit ? short : '';
}
/** How many items of each section fit into `room` together. */
function numbersKept(sections, room) {
    const kept = new Map();
    let rest = room;
    for (const section of [...sections].sort((one, other) => one.rank - other.rank)) {
        let size = bytes(section.before + section.after) + GAP.length;
        let count = 0;
        for (const item of section.items) {
            if (size + bytes(item) > rest)
                break;
            size += bytes(item);
            count++;
        }
        if (count > 0)
            rest -= size;
        kept.set(section, count);
    }
    return kept;
}
function rendered({ before, items, after }, count) {
    return count === 0 ? '' : before + items.slice(0, count).join('') + after;
}
function leftOut(sections, kept) {
    const parts = sections.flatMap((section) => {
        const missing = section.items.length - kept(section);
        return section.nouns === undefined || missing === 0 ? [] : [(0,_core_phrases_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(missing, ...section.nouns)];
    });
    return parts.length === 0 ? '' : `**Left out, since it would not fit here:** ${parts.join(', ')}.`;
}
function joined(parts) {
    return `${parts.join(GAP)}${END}`;
}
function bytes(text) {
    return Buffer.byteLength(text, 'utf8');
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


/***/ }),

/***/ 48482:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   OF: () => (/* binding */ agePhrases),
/* harmony export */   QL: () => (/* binding */ revision),
/* harmony export */   Yg: () => (/* binding */ historyPhrase),
/* harmony export */   ej: () => (/* binding */ suppressedSentence),
/* harmony export */   kS: () => (/* binding */ commitsIn)
/* harmony export */ });
/* harmony import */ var _core_inspection_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9351);
/* harmony import */ var _core_phrases_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91483);


/** At most so many code points, and a sign that there were more. */
function cut(value, length) {
    // So many code units hold more code points than that, or are all there is.
    const points = [...value.slice(0, 2 * length + 2)];
    return points.length > length ? `${points.slice(0, length).join('')}…` : value;
}
/** A revision as it was named; full names of commits are cut to what people read. None is where all began. */
function revision(rev) {
    if (rev === undefined)
        return 'the beginning';
    return /^[0-9a-f]{40,64}$/.test(rev) ? rev.slice(0, 10) : rev;
}
/** What was judged, besides one version of the files. */
function commitsIn(scope) {
    return (0,_core_phrases_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(scope.commits, 'commit');
}
/** What was found and is not listed, by the reason; `undefined` if nothing. */
function suppressedSentence({ known, baseline, exceptions, ignores }) {
    const parts = [
        [known, 'in the base already'],
        [baseline, 'in the baseline'],
        [exceptions, 'excepted'],
        [ignores, 'ignored by a comment'],
    ];
    const there = parts.filter(([count]) => count > 0).map(([count, where]) => `${(0,_core_phrases_js__WEBPACK_IMPORTED_MODULE_1__/* .digits */ .vm)(count)} ${where}`);
    return there.length === 0 ? undefined : `Not listed: ${there.join(', ')}.`;
}
/** In which commits a credential stands, and whether it still does. */
function historyPhrase({ first, last, atHead }) {
    const commits = first.oid === last.oid
        ? `only ${commitPhrase(first)}`
        : `first ${commitPhrase(first)}, last ${commitPhrase(last)}`;
    return `in the history: ${commits}, ${atHead ? 'still in the newest version' : 'gone from the newest version'}`;
}
function commitPhrase({ oid, date }) {
    return `${revision(oid)} ${(0,_core_phrases_js__WEBPACK_IMPORTED_MODULE_1__/* .day */ .vd)(date)}`;
}
const SAYS = {
    provider: 'says its provider',
    token: 'says the token',
    store: 'says the store',
    git: 'says git',
};
/** What is known of a credential’s age, one phrase each, and who says so. */
function agePhrases({ age, redacted }) {
    if (age === undefined)
        return [];
    const { issuedAt, existedAt, source, expiresAt, neverExpires, lastUsedAt, scopes } = age;
    const says = source === undefined ? '' : `, ${SAYS[source]}`;
    return [
        ...(issuedAt ? [`issued on ${(0,_core_phrases_js__WEBPACK_IMPORTED_MODULE_1__/* .day */ .vd)(issuedAt)}${says}`] : []),
        ...(existedAt ? [`there since ${(0,_core_phrases_js__WEBPACK_IMPORTED_MODULE_1__/* .day */ .vd)(existedAt)} at least${says}`] : []),
        ...(expiresAt ? [`expires on ${(0,_core_phrases_js__WEBPACK_IMPORTED_MODULE_1__/* .day */ .vd)(expiresAt)}${age.answer ? '' : says || ', says the token'}`] : []),
        ...(neverExpires ? ['does not expire'] : []),
        ...(lastUsedAt ? [`last used on ${(0,_core_phrases_js__WEBPACK_IMPORTED_MODULE_1__/* .day */ .vd)(lastUsedAt)}`] : []),
        ...(scopes && scopes.length > 0 ? [`may: ${cut(scopes.join(', '), 200)}`] : []),
        // Of the secret behind a reference nobody has asked that, and the message says why its store tells nothing.
        ...(redacted === undefined ? [] : answerPhrase(age)),
    ];
}
/** Whether it works, and why that is not known. */
function answerPhrase({ answer }) {
    if (answer === undefined)
        return [];
    const { state, reason, detail } = answer;
    const why = reason === undefined ? '' : `: ${_core_inspection_js__WEBPACK_IMPORTED_MODULE_0__/* .reasons */ .Ot[reason]}${detail === undefined ? '' : ` (${detail})`}`;
    if (state === 'live')
        return ['live, says its provider'];
    return [state === 'dead' ? `dead${why}` : `nobody knows whether it is live${why}`];
}


/***/ })

};
