export const id = 6300;
export const ids = [6300];
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

/***/ 36300:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   text: () => (/* binding */ text)
/* harmony export */ });
/* harmony import */ var _core_display_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45895);
/* harmony import */ var _core_phrases_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91483);
/* harmony import */ var _phrases_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48482);
/* harmony import */ var _style_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78569);
/* harmony import */ var _phrases_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79101);





const COLUMNS = ['no.', 'standing', 'due', 'tier', 'age', 'last used'];
/** As many places are named of one credential. */
const MAX_PLACES = 4;
/** A name of the repository’s, and a line that is broken between words: what fits the narrowest screen. */
const LONGEST_LINE = 200;
const WIDTH = 80;
/** The inventory for people: a table, what is due first on top, with what each is and where under it. */
const text = {
    id: 'text',
    render({ entries }, { notices, gaps }, titles, { colour, now }) {
        const paint = (0,_style_js__WEBPACK_IMPORTED_MODULE_1__/* .painter */ .C)(colour);
        const numbers = new Map(entries.map(({ fingerprint }, index) => [fingerprint, index + 1]));
        const cells = [COLUMNS, ...entries.map((entry, index) => cellsOf(entry, index + 1, now))];
        const [head, ...rows] = aligned(cells);
        const indent = ' '.repeat(Math.max(COLUMNS[0].length, String(entries.length).length) + 2);
        const blocks = entries.map((entry, index) => [
            coloured(rows[index], entry.standing, paint),
            indent + paint.bold(shownLine(titled(entry, titles))),
            ...placesOf(entry).map((line) => indent + shownLine(line)),
            ...[
                ...(0,_phrases_js__WEBPACK_IMPORTED_MODULE_2__/* .hintPhrase */ .LV)(entry),
                ...(0,_phrases_js__WEBPACK_IMPORTED_MODULE_2__/* .factPhrase */ .AA)(entry),
                ...(0,_phrases_js__WEBPACK_IMPORTED_MODULE_2__/* .unknownPhrase */ .Km)(entry),
                ...(0,_phrases_js__WEBPACK_IMPORTED_MODULE_2__/* .sharingPhrase */ .qx)(entry, (fingerprint) => numbers.get(fingerprint)),
            ].flatMap((line) => wrapped(shownLine(line), indent).map(paint.dim)),
            '',
        ].join('\n'));
        const closing = [
            ...(0,_phrases_js__WEBPACK_IMPORTED_MODULE_2__/* .boundPhrase */ .QK)(entries),
            ...[(0,_phrases_js__WEBPACK_IMPORTED_MODULE_2__/* .tally */ .N4)(entries), ...notices].flatMap((line) => wrapped((0,_core_display_js__WEBPACK_IMPORTED_MODULE_3__/* .displayable */ .Z)(line))),
            ...gaps.map((gap) => `${paint.severity('warning', 'Could not judge:')} ${(0,_core_display_js__WEBPACK_IMPORTED_MODULE_3__/* .displayable */ .Z)(gap)}`),
        ];
        return `${[...(blocks.length > 0 ? [paint.dim(head), ...blocks] : []), ...closing].join('\n')}\n`;
    },
};
function cellsOf(entry, number, now) {
    const { standing, tier, limit, age } = entry;
    return [
        `${number}`,
        _phrases_js__WEBPACK_IMPORTED_MODULE_2__/* .STANDINGS */ .CV[standing],
        (0,_phrases_js__WEBPACK_IMPORTED_MODULE_2__/* .duePhrase */ .y)(entry),
        `${tier}, ${limit} d`,
        (0,_phrases_js__WEBPACK_IMPORTED_MODULE_2__/* .agePhrase */ .fD)(age, now),
        (0,_phrases_js__WEBPACK_IMPORTED_MODULE_2__/* .usedPhrase */ .Hj)(age),
    ];
}
function titled(entry, titles) {
    if (entry.kind === 'literal')
        return `${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_2__/* .whatPhrase */ .On)(entry, titles)} ${entry.shown}`;
    const meant = (0,_phrases_js__WEBPACK_IMPORTED_MODULE_2__/* .secretPhrase */ .mK)(entry);
    return meant === undefined ? entry.shown : `${entry.shown} → ${meant}`;
}
function placesOf({ sites }) {
    const shown = sites.slice(0, MAX_PLACES).map(({ file, line, server, slot }) => {
        const parts = [
            ...(server === undefined ? [] : [`server ${server}`]),
            ...(slot ? [within(slot.keyPath, server)] : []),
        ];
        return [`${file}:${line}`, parts.join(' · ')].filter(Boolean).join('  ');
    });
    const rest = sites.length - MAX_PLACES;
    return rest > 0 ? [...shown, `and at ${(0,_core_phrases_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)(rest, 'more place')}`] : shown;
}
/** What of a path comes behind the server’s name, which is said already. */
function within(keyPath, server) {
    const at = server === undefined ? -1 : `.${keyPath}`.indexOf(`.${server}.`);
    return at === -1 ? keyPath : keyPath.slice(at + server.length + 1);
}
function shownLine(line) {
    return (0,_phrases_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)((0,_core_display_js__WEBPACK_IMPORTED_MODULE_3__/* .displayable */ .Z)(line), LONGEST_LINE);
}
/** Broken between words, each line with the indent in front. */
function wrapped(line, indent = '') {
    const lines = [];
    for (const word of line.split(' ')) {
        const last = lines.at(-1);
        if (last === undefined || indent.length + last.length + 1 + word.length > WIDTH)
            lines.push(word);
        else
            lines[lines.length - 1] = `${last} ${word}`;
    }
    return lines.map((one) => indent + one);
}
/** Numbers stand at the right of their column. */
function aligned(rows) {
    const widths = COLUMNS.map((_, column) => rows.reduce((widest, row) => Math.max(widest, row[column].length), 0));
    return rows.map((row) => row
        .map((cell, column) => (column === 0 ? cell.padStart(widths[0]) : cell.padEnd(widths[column])))
        .join('  ')
        .trimEnd());
}
function coloured(line, standing, paint) {
    if (standing === 'in-time')
        return line;
    return paint.severity(standing === 'due-soon' || standing === 'unknown' ? 'warning' : 'error', line);
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


/***/ }),

/***/ 78569:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ painter)
/* harmony export */ });
const SEVERITY_COLOUR = { error: 31, warning: 33, note: 36 };
function painter(colour) {
    const paint = (code, end) => (text) => colour ? `\u001b[${code}m${text}\u001b[${end}m` : text;
    return {
        bold: paint(1, 22),
        dim: paint(2, 22),
        good: paint(32, 39),
        severity: (severity, text) => paint(SEVERITY_COLOUR[severity], 39)(text),
    };
}


/***/ })

};
