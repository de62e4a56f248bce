export const id = 8055;
export const ids = [8055];
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

/***/ 95814:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ BASELINE_FILE)
/* harmony export */ });
/** Where a repository keeps it. */
const BASELINE_FILE = '.github/mcp-rekey-baseline.json';


/***/ }),

/***/ 70082:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ closest)
/* harmony export */ });
/** No word of ours is longer. */
const MAX_LENGTH = 60;
/**
 * The candidate that a mistyped word most likely means: at most a third of its letters are wrong, missing, too many or
 * swapped with the next one. Case does not count. `undefined` if none is that near.
 */
function closest(word, candidates) {
    if (word.length > MAX_LENGTH)
        return undefined;
    let best;
    let least = Math.floor(word.length / 3) + 1;
    for (const candidate of candidates) {
        const steps = distance(word.toLowerCase(), candidate.toLowerCase(), least);
        if (steps < least) {
            least = steps;
            best = candidate;
        }
    }
    return best;
}
/** Optimal string alignment, https://en.wikipedia.org/wiki/Damerau–Levenshtein_distance; `limit` if it is no less than that. */
function distance(one, other, limit) {
    if (Math.abs(one.length - other.length) >= limit)
        return limit;
    let before = [];
    let last = Array.from({ length: other.length + 1 }, (_, at) => at);
    for (let i = 1; i <= one.length; i++) {
        const row = [i];
        for (let j = 1; j <= other.length; j++) {
            const same = one[i - 1] === other[j - 1];
            const swapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
            row.push(Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (same ? 0 : 1), swapped ? before[j - 2] + 1 : Number.POSITIVE_INFINITY));
        }
        before = last;
        last = row;
    }
    return Math.min(limit, last[other.length]);
}


/***/ }),

/***/ 45320:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QG: () => (/* binding */ alsoBreaks),
/* harmony export */   al: () => (/* binding */ inOrder),
/* harmony export */   cu: () => (/* binding */ identityOf),
/* harmony export */   hD: () => (/* binding */ findingOf)
/* harmony export */ });
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89134);

/** A finding about a place in a file; what is not said of it is what holds for one that is about no credential. */
function findingOf(ruleId, said) {
    const { severity, title, fix } = (0,_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .H)(ruleId);
    return {
        ruleId,
        severity,
        confidence: 'high',
        endLine: said.line,
        endColumn: said.column,
        hosts: [],
        server: undefined,
        slot: undefined,
        provider: undefined,
        title,
        fingerprint: undefined,
        redacted: undefined,
        age: undefined,
        tier: undefined,
        fixable: false,
        unfixable: undefined,
        remedy: fix,
        fix: undefined,
        excerpt: undefined,
        history: undefined,
        ...said,
    };
}
/** The same place and credential under another rule. */
function alsoBreaks(finding, ruleId, message) {
    const { severity, fix } = (0,_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .rule */ .H)(ruleId);
    return { ...finding, ruleId, severity, message, remedy: fix, fixable: false, fix: undefined };
}
/** What identifies a finding wherever its lines are: rule, place and credential. */
function identityOf({ ruleId, place, fingerprint, }) {
    return `${ruleId}\0${place}\0${fingerprint ?? ''}`;
}
/** The order of reports: file, line, column. */
function inOrder(findings) {
    return [...findings].sort((one, other) => (one.file < other.file ? -1 : one.file > other.file ? 1 : 0) ||
        one.line - other.line ||
        one.column - other.column);
}


/***/ }),

/***/ 12333:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ Mask),
/* harmony export */   v: () => (/* binding */ MASK)
/* harmony export */ });
/* harmony import */ var _classify_local_dev_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38245);
/* harmony import */ var _classify_randomness_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75470);
/* harmony import */ var _display_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45895);



/** What stands in for any part of a credential. Of one length: the length of a password is a hint too. */
const MASK = '****';
/** Characters of the line that are shown before and after the masked value. */
const BEFORE = 70;
const AFTER = 24;
/** As many characters of what was generated say something about it. */
const PIECE = 6;
/** As many of what is made of words, which other texts are made of too. */
const LONG_PIECE = 16;
/**
 * Looks for what nobody has found to be a credential: beside one that was found in a broken line, or one of another file. Where
 * text is only shown, hiding too much costs nothing.
 */
const LONG_WORD = /[A-Za-z0-9+/_-]{16,400}/g;
/**
 * Hides the credentials of a file in everything that is shown of it. Not only where they were found: a value, and each
 * longer piece of one, is masked wherever it stands, in the middle of a comment, a key or another word too. The work is
 * linear in the length of the values and of what is shown.
 */
class Mask {
    #text;
    #lines;
    #ranges;
    /** Hashes of all pieces, sorted: two pieces share one once in four thousand million times, and then a little more is hidden. */
    #pieces;
    /** Lengths of the pieces. */
    #sizes = new Set();
    /** `credentials`: in the order of the file. */
    constructor(text, lines, credentials) {
        this.#text = text;
        this.#lines = lines;
        this.#ranges = credentials.map(({ range }) => range);
        const pieces = [];
        const known = new Set();
        for (const { range, value, prefix, decoded } of credentials) {
            // As it is written it can stand elsewhere too: behind escapes, or as Base64 of something that holds it.
            for (const form of [value, text.slice(range.start, range.end), decoded ?? '']) {
                // What everybody knows is a word like any other: `postgres` stands in every second line.
                if (form.length < PIECE || known.has(form) || (0,_classify_local_dev_js__WEBPACK_IMPORTED_MODULE_0__/* .isDefaultPassword */ .lL)(form))
                    continue;
                known.add(form);
                const open = form.startsWith(prefix) ? prefix.length : 0;
                for (const [part, from, size] of partsOf(form, open)) {
                    this.#sizes.add(size);
                    for (let start = from; start + size <= part.length; start++)
                        pieces.push(hashOf(part, start, size));
                }
            }
        }
        this.#pieces = Uint32Array.from(pieces).sort();
    }
    /** A string out of the file, or made from one, with what is secret in it masked. */
    conceal(text) {
        return replaced(text, 0, text.length, this.#secretsIn(text));
    }
    /** The line of a credential, cut to a width that fits a screen, with every secret in it masked. */
    excerpt({ range, prefix }) {
        const line = this.#lines.lineRange(range.start);
        const end = Math.min(range.end, line.end);
        const from = Math.max(line.start, range.start - BEFORE);
        const to = Math.min(line.end, end + AFTER);
        const before = (0,_display_js__WEBPACK_IMPORTED_MODULE_2__/* .displayable */ .Z)(this.#shown(from, range.start)).trimStart();
        const after = (0,_display_js__WEBPACK_IMPORTED_MODULE_2__/* .displayable */ .Z)(this.#shown(end, to));
        const shown = `${from > line.start ? '…' : ''}${before}`;
        const masked = `${(0,_display_js__WEBPACK_IMPORTED_MODULE_2__/* .displayable */ .Z)(prefix)}${MASK}`;
        return {
            text: `${shown}${masked}${after}${to < line.end ? '…' : ''}`,
            start: [...shown].length,
            length: [...masked].length,
        };
    }
    /** The line that holds a range: as it is with every secret masked, and as it would be with another text in the range. */
    edited(range, text) {
        const line = this.#lines.lineRange(range.start);
        const [left, right] = [this.#shown(line.start, range.start), this.#shown(range.end, line.end)];
        const rest = this.#text.slice(line.start, range.start) + this.#text.slice(range.end, line.end);
        const open = left + right === rest && (0,_display_js__WEBPACK_IMPORTED_MODULE_2__/* .displayable */ .Z)(rest) === rest.replaceAll('\t', ' ');
        return {
            before: (0,_display_js__WEBPACK_IMPORTED_MODULE_2__/* .displayable */ .Z)(`${left}${MASK}${right}`),
            after: open ? `${left}${text}${right}` : undefined,
        };
    }
    #shown(start, end) {
        // A piece that is cut off by the edge is one as well.
        const from = Math.max(0, start - LONG_PIECE);
        const around = this.#text.slice(from, end + LONG_PIECE);
        const secret = this.#secretsIn(around);
        for (let at = this.#firstBehind(from); at < this.#ranges.length; at++) {
            const range = this.#ranges[at];
            if (range.start >= from + around.length)
                break;
            if (range.end > from)
                secret.fill(1, Math.max(0, range.start - from), range.end - from);
        }
        const rest = Array.from({ length: around.length }, (_, at) => (secret[at] ? ' ' : around[at])).join('');
        for (const { index, 0: word } of rest.matchAll(LONG_WORD)) {
            if ((0,_classify_randomness_js__WEBPACK_IMPORTED_MODULE_1__/* .looksGenerated */ .At)(word))
                secret.fill(1, index, index + word.length);
        }
        return replaced(around, start - from, Math.max(start, end) - from, secret);
    }
    /** Index of the first range that ends behind `offset`; they do not overlap. */
    #firstBehind(offset) {
        let low = 0;
        let high = this.#ranges.length;
        while (low < high) {
            const middle = (low + high) >> 1;
            if (this.#ranges[middle].end <= offset)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }
    /** One for each character that belongs to a piece. */
    #secretsIn(text) {
        const secret = new Uint8Array(text.length);
        for (const size of this.#sizes) {
            for (let start = 0; start + size <= text.length; start++) {
                if (this.#isPiece(hashOf(text, start, size)))
                    secret.fill(1, start, start + size);
            }
        }
        return secret;
    }
    #isPiece(hash) {
        let low = 0;
        let high = this.#pieces.length;
        while (low < high) {
            const middle = (low + high) >> 1;
            if (this.#pieces[middle] < hash)
                low = middle + 1;
            else
                high = middle;
        }
        return this.#pieces[low] === hash;
    }
}
/** What of a value is secret, from where on, and in pieces of which length. */
function partsOf(value, open) {
    if (!value.includes('://') && (0,_classify_randomness_js__WEBPACK_IMPORTED_MODULE_1__/* .looksGenerated */ .At)(value))
        return [[value, Math.max(0, open - PIECE + 1), PIECE]];
    const long = Math.min(LONG_PIECE, value.length);
    const whole = [value, Math.max(0, open - long + 1), long];
    if (!value.includes('://'))
        return [whole];
    // `https` and `webhook` are no secret.
    const generated = value.split(/[/?#&=:@]/).filter((part) => part.length >= PIECE && (0,_classify_randomness_js__WEBPACK_IMPORTED_MODULE_1__/* .looksGenerated */ .At)(part));
    return [whole, ...generated.map((part) => [part, 0, PIECE])];
}
/** FNV-1a over UTF-16 code units: http://www.isthe.com/chongo/tech/comp/fnv/ */
function hashOf(text, start, size) {
    let hash = 0x811c9dc5 ^ size;
    for (let at = start; at < start + size; at++)
        hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
    return hash >>> 0;
}
/** The characters `start..end` with one mask for each run of secret ones. */
function replaced(text, start, end, secret) {
    let shown = '';
    for (let at = start; at < end;) {
        const hidden = secret[at];
        let next = at + 1;
        while (next < end && secret[next] === hidden)
            next++;
        shown += hidden ? MASK : text.slice(at, next);
        at = next;
    }
    return shown;
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

/***/ 86449:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  qL: () => (/* binding */ BY_ASKING),
  LD: () => (/* binding */ decide),
  tL: () => (/* binding */ finds),
  wA: () => (/* binding */ identityOfEntry),
  TN: () => (/* binding */ keyOf)
});

// EXTERNAL MODULE: ./.compiled/core/finding.js
var core_finding = __webpack_require__(45320);
// EXTERNAL MODULE: ./.compiled/core/rules.js
var core_rules = __webpack_require__(89134);
// EXTERNAL MODULE: ./.compiled/core/severity.js
var severity = __webpack_require__(19734);
// EXTERNAL MODULE: ./.compiled/core/policy/policy.js
var policy_policy = __webpack_require__(1160);
;// CONCATENATED MODULE: ./.compiled/core/policy/policy-findings.js


function expiredException(exception, file) {
    const { rule: id, place } = exception;
    const message = `The exception from ${id} at ${place} is over: ${(0,policy_policy/* lastDay */.NY)(exception)} was its last day`;
    return policyFinding('exception-expired', message, file, exception, placeOf(exception));
}
function unusedException(exception, file) {
    const { rule: id, place } = exception;
    const message = `The exception from ${id} at ${place} matches no finding`;
    return policyFinding('exception-unused', message, file, exception, placeOf(exception));
}
/** One finding for all entries of the baseline that match nothing; there is at least one. */
function staleBaseline(entries, file) {
    const { rule: id, place } = entries[0];
    const which = entries.length === 1
        ? `The baseline’s entry for ${id} at ${place} matches`
        : `${entries.length} entries of the baseline, the first for ${id} at ${place}, match`;
    return policyFinding('exception-unused', `${which} no finding any more`, file, { line: 1, column: 1 }, '/entries');
}
function policyFinding(ruleId, message, file, { line, column }, pointer) {
    return (0,core_finding/* findingOf */.hD)(ruleId, { message, file, line, column, place: `${file}#${pointer}` });
}
/** By what is excepted, and not by its index: the same when others come or go. */
function placeOf({ rule: id, place, fingerprint }) {
    const names = [id, place, ...(fingerprint === undefined ? [] : [fingerprint])];
    return ['/exceptions', ...names.map((name) => name.replaceAll('~', '~0').replaceAll('/', '~1'))].join('/');
}

// EXTERNAL MODULE: ./.compiled/core/policy/tiers.js
var tiers = __webpack_require__(66341);
;// CONCATENATED MODULE: ./.compiled/core/policy/apply.js






/** Rules that only asking can find broken. */
const BY_ASKING = [
    'overdue',
    'due-soon',
    'revoked',
    'unknown-age',
    'over-privileged',
];
/** Rules that asking finds broken in more places. */
const BY_ASKING_TOO = ['expired', 'dangling-reference'];
/** Whether a scan finds this rule broken wherever it is. One that does not proves nothing of what somebody has decided about it. */
function finds(ruleId, { aged, history }) {
    // It takes a base that still had the reference.
    if (ruleId === 'reference-regressed')
        return false;
    if (ruleId === 'literal-in-history')
        return history;
    return aged || ![...BY_ASKING, ...BY_ASKING_TOO].includes(ruleId);
}
/** Weighs findings as the policy says, leaves out what somebody has decided to live with, and judges these decisions too. */
function decide(findings, decisions) {
    const { policy, baseline, now } = decisions;
    const weighed = findings.flatMap((finding) => weigh(finding, policy));
    const excepted = identities(policy.exceptions.filter((exception) => !(0,policy_policy/* isOver */.PU)(exception, now)));
    const known = identities(baseline?.entries ?? []);
    const kept = [];
    const suppressed = { baseline: 0, exceptions: 0 };
    for (const finding of weighed) {
        const found = (0,core_finding/* identityOf */.cu)(finding);
        if (excepted.has(found))
            suppressed.exceptions++;
        else if (known.has(found))
            suppressed.baseline++;
        else
            kept.push(withTier(finding, policy));
    }
    const own = ownFindings(new Set(weighed.map(core_finding/* identityOf */.cu)), decisions);
    kept.push(...own.flatMap((finding) => weigh(finding, policy)));
    return { findings: (0,core_finding/* inOrder */.al)(kept), suppressed };
}
/** A finding's own severity can be less than its rule's, and stays so unless the policy names the rule. */
function weigh(finding, { rules }) {
    const own = (0,core_rules/* rule */.H)(finding.ruleId).severity;
    const severity = rules.get(finding.ruleId) ?? lesser(finding.severity, own);
    return severity === 'off' ? [] : [{ ...finding, severity }];
}
function lesser(one, other) {
    return severity/* severities */.g.indexOf(one) > severity/* severities */.g.indexOf(other) ? one : other;
}
function withTier(finding, policy) {
    if (finding.fingerprint === undefined || finding.tier !== undefined)
        return finding;
    const { provider, server } = finding;
    return { ...finding, tier: (0,tiers/* tierOf */.kx)(policy, { provider, server, key: keyOf(finding.place) }) };
}
/**
 * The last name in a place: of a variable, header, flag, query parameter or key. A part of a string without a name of its own
 * (`@password`, `#0`, `/2`) goes by the name of what it is in.
 */
function keyOf(place) {
    const names = place.split('/').map((name) => name.replaceAll('~1', '/').replaceAll('~0', '~'));
    return names.findLast((name) => !/^[@#/]/.test(name))?.replace(/^(?:\?|--?)/, '');
}
function ownFindings(found, { policy, policyFile, baseline, baselineFile, now, whole, aged, sinceBase }) {
    const isUnused = (entry) => whole && finds(entry.rule, { aged, history: false }) && !found.has(identityOfEntry(entry));
    const stale = (baseline?.entries ?? []).filter(isUnused);
    return [
        ...policy.exceptions.flatMap((exception) => {
            if ((0,policy_policy/* isOver */.PU)(exception, now))
                return sinceBase ? [] : [expiredException(exception, policyFile)];
            return isUnused(exception) ? [unusedException(exception, policyFile)] : [];
        }),
        ...(stale.length > 0 ? [staleBaseline(stale, baselineFile)] : []),
    ];
}
function identities(entries) {
    return new Set(entries.map(identityOfEntry));
}
/** `identityOf` the findings that it covers. */
function identityOfEntry({ rule: ruleId, place, fingerprint }) {
    return (0,core_finding/* identityOf */.cu)({ ruleId, place, fingerprint });
}


/***/ }),

/***/ 1160:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CX: () => (/* binding */ POLICY_FILE),
/* harmony export */   G4: () => (/* binding */ defaultPolicy),
/* harmony export */   NY: () => (/* binding */ lastDay),
/* harmony export */   PU: () => (/* binding */ isOver)
/* harmony export */ });
/* harmony import */ var _phrases_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91483);

/** Where a repository keeps its policy. */
const POLICY_FILE = '.github/mcp-rekey.yml';
/** Whether an exception has stopped counting. */
function isOver({ expires }, now) {
    return now >= expires;
}
/** The last day on which an exception counts, as `2027-01-31`. */
function lastDay({ expires }) {
    return (0,_phrases_js__WEBPACK_IMPORTED_MODULE_0__/* .day */ .vd)(new Date(expires.getTime() - 1));
}
/** What holds where there is no policy. */
const defaultPolicy = {
    rules: new Map(),
    failOn: 'error',
    tiers: { critical: 30, high: 60, medium: 90, low: 180 },
    assignments: [],
    defaultTier: 'medium',
    exceptions: [],
    ignoredPaths: [],
    inlineIgnores: false,
    dueSoon: 14,
    hosts: [],
    stores: [],
    references: new Map(),
    paidProbes: [],
    rotations: [],
    maxRotationsPerRun: 10,
    journal: { repository: undefined, branch: 'mcp-rekey/journal' },
};


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

/***/ 89134:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ rule),
/* harmony export */   Z: () => (/* binding */ ruleIds)
/* harmony export */ });
const all = {
    'literal-credential': {
        title: 'A credential stands in the config itself',
        severity: 'error',
        about: 'credential',
        why: 'A key, token or password is written where a reference to it could stand: in a variable, a header, an argument, a URL or any other string of a server entry. Whoever can read the repository, or could once, has it.',
        fix: 'Make a new one at its provider, keep it in a secret store, write the reference that the finding names, and revoke the old one: it stays in the history.',
    },
    'literal-default': {
        title: 'The default of a reference is a credential',
        severity: 'error',
        about: 'credential',
        why: 'The config does refer to a variable, but brings a credential along for the case that nobody has set it (`${DB_PASSWORD:-…}`). The default is what most machines then use.',
        fix: 'Leave the default out, so that a missing variable is noticed, and replace the credential at its provider.',
    },
    'commented-credential': {
        title: 'A credential stands in a commented-out line',
        severity: 'error',
        about: 'credential',
        why: 'A line that was commented out still holds a credential. No host reads it; everybody else can.',
        fix: 'Delete the line, and replace the credential at its provider.',
    },
    'literal-in-history': {
        title: 'A credential stands in an earlier commit',
        severity: 'error',
        about: 'credential',
        why: 'A commit brought a credential, and a later one took it away. Both are kept: whoever can fetch the branch can read it.',
        fix: 'Replace the credential at its provider. Then leave its commit out of the branch (`git rebase -i`), as long as it is not merged; after that, except it in the policy, or take it into the baseline.',
    },
    'reference-regressed': {
        title: 'A reference became a credential again',
        severity: 'error',
        about: 'credential',
        why: 'Where the base has a reference, there is now a value. Some hosts write their resolved config back to the file, so this happens without anybody meaning it. Only a comparison with a base shows it: a pull request, a push, `scan --base`.',
        fix: 'Put the reference back, replace the credential at its provider, and see which command wrote the file.',
    },
    expired: {
        title: 'A credential has expired',
        severity: 'error',
        about: 'credential',
        why: 'The token says itself until when it is good, and that is over. The server that uses it does not work, and the token still tells who had it.',
        fix: 'Make a new one at its provider, and write a reference instead.',
    },
    overdue: {
        title: 'A credential is older than the policy allows',
        severity: 'error',
        about: 'credential',
        why: 'Its provider, its store or the history tells that it is older than its tier allows, whether it stands in the config or a reference names it. The longer a credential lives, the more people, machines and logs have had it. Told by `scan --age` and `inventory`.',
        fix: 'Make a new one at its provider, put it where the old one is used, and then revoke the old one.',
    },
    revoked: {
        title: 'A dead credential is still in the config',
        severity: 'error',
        about: 'credential',
        why: 'Its provider answers that it is no credential any more. The server that uses it does not work, and whoever reads the config takes it for one to write there. Told by `scan --age` and `inventory`.',
        fix: 'Write a reference in its place, or take the server out.',
    },
    'exception-expired': {
        title: 'An exception of the policy is over',
        severity: 'error',
        about: 'policy',
        why: 'The policy excepted a finding until a day that has passed. It counts no more, and the finding is reported again.',
        fix: 'Remove what was excepted, or have somebody decide on it anew: give the exception a later date and a reason that still holds.',
    },
    'wrong-reference-syntax': {
        title: 'A reference that its host does not resolve',
        severity: 'error',
        about: 'config',
        why: 'The value looks like a reference, but the host that reads this file hands it to the server as it is written. The server gets `${TOKEN}` for a password, and the next person will write the password instead.',
        fix: 'Write the reference in the syntax that the finding names; where the host resolves none, do what the finding says instead.',
    },
    'unparsable-config': {
        title: 'A config that its host cannot parse',
        severity: 'error',
        about: 'config',
        why: 'A config does not parse, so nobody can tell what its host would read. It is searched line by line all the same. At a path that no host is known to read, this is a warning.',
        fix: 'Make it parse. The finding says where it stops doing so.',
    },
    'due-soon': {
        title: 'A credential is about to reach its end',
        severity: 'warning',
        about: 'credential',
        why: 'It expires, or reaches the age that its tier allows, within the time that the policy’s `due-soon` gives (14 days unless it says otherwise). Told by `scan --age` and `inventory`.',
        fix: 'Make a new one at its provider while the old one still works.',
    },
    'unknown-age': {
        title: 'Nobody knows how old a credential is',
        severity: 'warning',
        about: 'credential',
        why: 'Neither its provider nor a store tells when it was made, and the history tells too little. What is not known cannot be in time. Told by `scan --age` and `inventory`; the finding says why nobody knows.',
        fix: 'Do what the finding names: let the policy list the host or the store, map the reference under `references`, or replace the credential.',
    },
    'dangling-reference': {
        title: 'A reference to something that does not exist',
        severity: 'warning',
        about: 'config',
        why: 'The reference names an input or a setting that the file does not define, or a secret that its store does not have (`scan --age` asks). The server starts without a value, or does not start.',
        fix: 'Define what it names, or correct the name.',
    },
    'personal-config-committed': {
        title: 'A config of one person is committed',
        severity: 'warning',
        about: 'config',
        why: 'Hosts keep this file for one user: it holds that user’s servers and paths, and some hosts write OAuth tokens into it.',
        fix: 'Take it out of the repository (`git rm --cached`), name it in `.gitignore`, and keep what others need in the config of the project.',
    },
    'over-privileged': {
        title: 'A credential may do more than a server should',
        severity: 'warning',
        about: 'credential',
        why: 'Its provider tells that it may administer, delete or impersonate. A server that is talked into something by a document it reads can do all of that. Such a credential is in the tier `high` at least. Told by `scan --age` and `inventory`.',
        fix: 'Make one with only the rights that the server needs.',
    },
    'shared-credential': {
        title: 'One credential for several servers',
        severity: 'warning',
        about: 'credential',
        why: 'Servers of different names use the same credential. Whoever gets it from one of them has all, and to replace it means to change all of them at once.',
        fix: 'Make one credential for each server, with no more rights than that server needs.',
    },
    'exception-unused': {
        title: 'An exception that nothing needs',
        severity: 'warning',
        about: 'policy',
        why: 'An exception, an entry of the baseline or an ignore comment matches no finding. What it was made for is gone, or has changed, and it only waits for something else to excuse. Told where everything is judged, and not of a pull request.',
        fix: 'Remove it: `mcp-rekey baseline update` does so for the baseline, but not for what only asking finds (`scan --age`): delete these entries by hand.',
    },
    'static-credential': {
        title: 'A stored credential where none is needed',
        severity: 'note',
        about: 'credential',
        why: 'This provider trusts workloads by their identity (OpenID Connect): they get credentials of minutes or hours, and nothing has to be stored or rotated.',
        fix: 'Set up the provider’s workload identity, and remove the credential. Where the finding names a reference, `mcp-rekey exec` makes a credential for it whenever the server starts (docs/exec.md).',
    },
    'local-dev-credential': {
        title: 'A well-known or local development password',
        severity: 'note',
        about: 'credential',
        why: 'A password that everybody knows (`postgres`, `changeme`), or one for a database on the machine itself. It is told, because nothing in the config says that the server answers to nobody else.',
        fix: 'Nothing, if it really opens nothing but a machine of your own.',
    },
};
const ruleIds = Object.keys(all);
function rule(id) {
    return { id, ...all[id] };
}


/***/ }),

/***/ 19734:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ breaks),
/* harmony export */   g: () => (/* binding */ severities)
/* harmony export */ });
/** The most severe first. */
const severities = ['error', 'warning', 'note'];
/** Whether a finding of this severity breaks the policy. */
function breaks(severity, failOn) {
    return failOn !== 'never' && severities.indexOf(severity) <= severities.indexOf(failOn);
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

/***/ 96119:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readDecisions: () => (/* binding */ readDecisions)
/* harmony export */ });
/* harmony import */ var _core_baseline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95814);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64702);
/* harmony import */ var _core_policy_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1160);
/* harmony import */ var _hosts_formats_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22914);




/**
 * Policy and baseline: those that are named, else those at their own paths in the trusted version, else the defaults. Throws a `UsageError`
 * for a named file that is not there, and for one that is not what it should be.
 */
async function readDecisions(trusted, named) {
    const policyFile = named.policy ?? _core_policy_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .POLICY_FILE */ .CX;
    const baselineFile = named.baseline ?? _core_baseline_js__WEBPACK_IMPORTED_MODULE_2__/* .BASELINE_FILE */ .t;
    const [policy, baseline] = await Promise.all([
        textOf(policyFile, named.policy === undefined ? trusted : named.read, named.policy !== undefined),
        textOf(baselineFile, named.baseline === undefined ? trusted : named.read, named.baseline !== undefined),
    ]);
    return {
        policy: policy === undefined ? _core_policy_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultPolicy */ .G4 : await parsedPolicy(policy, policyFile),
        policyFile,
        baseline: baseline === undefined
            ? undefined
            : await parsedBaseline(named.anew ? withoutConflicts(baseline) : baseline, baselineFile),
        baselineFile,
    };
}
/** What parses a policy is loaded only where there is one. */
async function parsedPolicy(text, path) {
    const [{ parsePolicy }, { providers }, { stores }, issuers, yaml] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(7404), __webpack_require__.e(3564)]).then(__webpack_require__.bind(__webpack_require__, 23564)),
        __webpack_require__.e(/* import() */ 1690).then(__webpack_require__.bind(__webpack_require__, 11690)),
        Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(7119), __webpack_require__.e(4817), __webpack_require__.e(3670), __webpack_require__.e(2924), __webpack_require__.e(615)]).then(__webpack_require__.bind(__webpack_require__, 2924)),
        // Of the many policies that rotate nothing, nobody waits for these.
        /rotations/.test(text) ? Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(2332), __webpack_require__.e(8989), __webpack_require__.e(714)]).then(__webpack_require__.bind(__webpack_require__, 51173)).then(({ issuers }) => issuers) : [],
        (0,_hosts_formats_index_js__WEBPACK_IMPORTED_MODULE_1__/* .loadFormat */ .M)('yaml'),
    ]);
    return parsePolicy(text, path, { providers, stores, issuers, yaml });
}
async function parsedBaseline(text, path) {
    const { parseBaseline } = await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(7404), __webpack_require__.e(6769)]).then(__webpack_require__.bind(__webpack_require__, 16769));
    return parseBaseline(text, path, await (0,_hosts_formats_index_js__WEBPACK_IMPORTED_MODULE_1__/* .loadFormat */ .M)('json'));
}
/** A baseline in which a merge has left conflicts, with the entries of both sides: those that nothing needs are dropped as any others. */
function withoutConflicts(text) {
    const lines = text.split('\n').filter((line) => !CONFLICT.test(line));
    return lines
        .map((line, index) => {
        const comma = ENTRY.test(lines[index + 1] ?? '') ? ',' : '';
        return ENTRY.test(line) ? line.replace(/,?(\r?)$/, `${comma}$1`) : line;
    })
        .join('\n');
}
const ENTRY = /^ {4}\{"rule":/;
/** https://git-scm.com/docs/git-merge#_how_conflicts_are_presented */
const CONFLICT = /^(?:<{7}|\|{7}|={7}|>{7})(?: |\r?$)/;
async function textOf(path, read, wanted) {
    const result = await read(path);
    if (result !== undefined && 'text' in result && !result.binary)
        return result.text;
    const reason = result !== undefined && 'skipped' in result ? result.skipped : undefined;
    if (result === undefined || reason === 'deleted') {
        if (wanted)
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .e(`${path}: there is no such file`);
        return undefined;
    }
    // To go on without it would be another policy than the one that was decided on.
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .e(`${path} cannot be read${reason === undefined ? '' : ` (${reason})`}`);
}


/***/ }),

/***/ 11392:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ Examiner),
  d: () => (/* binding */ NOTHING_FOUND)
});

// EXTERNAL MODULE: ./.compiled/core/text.js
var core_text = __webpack_require__(9858);
// EXTERNAL MODULE: ./.compiled/hosts/slots/lines.js
var lines = __webpack_require__(75984);
// EXTERNAL MODULE: ./.compiled/hosts/slots/servers.js
var servers = __webpack_require__(80487);
// EXTERNAL MODULE: ./.compiled/providers/recognise.js
var recognise = __webpack_require__(6201);
// EXTERNAL MODULE: ./.compiled/providers/registry.js + 285 modules
var registry = __webpack_require__(11690);
// EXTERNAL MODULE: ./.compiled/pipeline/extract.js + 4 modules
var extract = __webpack_require__(70745);
// EXTERNAL MODULE: ./.compiled/core/classify/verdict.js
var classify_verdict = __webpack_require__(877);
// EXTERNAL MODULE: ./.compiled/core/finding.js
var core_finding = __webpack_require__(45320);
// EXTERNAL MODULE: ./.compiled/core/mask.js
var mask = __webpack_require__(12333);
// EXTERNAL MODULE: ./.compiled/core/rules.js
var rules = __webpack_require__(89134);
// EXTERNAL MODULE: ./.compiled/pipeline/rules/config.js + 4 modules
var config = __webpack_require__(34446);
// EXTERNAL MODULE: ./.compiled/core/phrases.js
var phrases = __webpack_require__(91483);
;// CONCATENATED MODULE: ./.compiled/pipeline/rules/implied.js


/** What else a credential breaks by being what it is: it has expired, or it need not be stored at all. */
function impliedBy(finding, { verdict, slot }, { now, providerOf }) {
    const found = [];
    const expiresAt = verdict.decoded?.expiresAt;
    if (expiresAt !== undefined && expiresAt <= now) {
        found.push((0,core_finding/* alsoBreaks */.QG)(finding, 'expired', `It expired on ${(0,phrases/* day */.vd)(expiresAt)}, says the token itself`));
    }
    const provider = verdict.provider === undefined ? undefined : providerOf(verdict.provider);
    const identity = provider?.workloadIdentity;
    // A comment says nothing about how a server is run.
    if (identity && verdict.kind && identity.replaces.includes(verdict.kind) && slot.kind !== 'comment') {
        const reference = identity.reference;
        const way = reference
            ? `. \`mcp-rekey exec\` makes one at each launch for a reference \`${reference}://…\``
            : '';
        const message = `${provider.title} trusts workloads by their identity, and needs no stored credential: ${identity.docs}${way}`;
        found.push((0,core_finding/* alsoBreaks */.QG)(finding, 'static-credential', message));
    }
    return found;
}

// EXTERNAL MODULE: ./.compiled/pipeline/rules/literal.js + 2 modules
var literal = __webpack_require__(35291);
;// CONCATENATED MODULE: ./.compiled/pipeline/findings.js








/** The findings of one file, in its order. */
function findingsOf(examined, knowledge) {
    const { text, extraction, judged } = examined;
    const lines = new core_text/* LineIndex */.r(text);
    const credentials = judged
        .filter(({ verdict }) => (0,classify_verdict/* isCredential */.uo)(verdict))
        .map((one) => (0,literal/* concealed */.TU)(one, knowledge.providerOf));
    const subject = { ...examined, ...knowledge, lines, mask: new mask/* Mask */.n(text, lines, credentials) };
    const found = credentials.flatMap((one) => {
        const finding = (0,literal/* credentialFinding */.Rg)(one, subject);
        return [finding, ...impliedBy(finding, one, knowledge)];
    });
    subject.gather?.(subject);
    const broken = extraction.problem ? [problemFinding(subject)] : [];
    return [...broken, ...found, ...(0,config/* configFindings */.X)(subject)];
}
/** Whether a file can have a finding at all: most have none, and need nothing that findings are made with. */
function isWorthFinding({ extraction, judged, readers, isTracked }) {
    return (extraction.problem !== undefined ||
        (isTracked && readers.some(({ file }) => file.personal)) ||
        judged.some(({ verdict }) => (0,classify_verdict/* isCredential */.uo)(verdict) || verdict.class === 'reference'));
}
function problemFinding({ path, prefix, text, extraction, lines }) {
    const problem = extraction.problem;
    const { line, column } = lines.position(Math.min(problem.offset, text.length));
    return (0,core_finding/* findingOf */.hD)('unparsable-config', {
        severity: extraction.expected ? (0,rules/* rule */.H)('unparsable-config').severity : 'warning',
        message: `The file does not parse: ${problem.message}. It was searched line by line, as text`,
        file: path,
        line,
        column,
        hosts: extraction.hosts.map((host) => host.id),
        place: prefix + path,
        remedy: 'Make it parse: until then nobody can tell what its host reads.',
    });
}

;// CONCATENATED MODULE: ./.compiled/pipeline/ignores.js



/** `mcp-rekey: ignore <rule> <reason>` */
const IGNORE = /^\W{0,8}mcp-rekey: {0,4}ignore[ \t]{1,8}(?<rule>[a-z-]{1,60})(?<reason>[ \t]+\S.{0,1000})?/;
/**
 * The ignore comments of a file. Each is about its own line if something else stands there, else about the next line with more
 * than a comment. `path` is relative to the scanned root, and that to the repository by `prefix`.
 */
function ignoreComments({ path, prefix, text }, comments) {
    if (!text.includes('mcp-rekey'))
        return [];
    const lines = new core_text/* LineIndex */.r(text);
    const alone = linesOfComments(text, lines, comments);
    return comments.flatMap((comment) => {
        const found = IGNORE.exec(comment.text.value.trimStart());
        if (!found)
            return [];
        const { rule, reason } = found.groups;
        const place = (0,literal/* placeOf */.$t)(prefix + path, ['#ignore', rule]);
        const { line, column } = lines.position(comment.text.range().start);
        let target = line;
        while (alone.has(target) && target < lines.lines)
            target++;
        const id = rules/* ruleIds */.Z.find((one) => one === rule);
        return [{ file: path, place, line, column, target, rule: id, reason: reason?.trim() }];
    });
}
/** An empty line, or one that only begins or ends a comment, or is an empty one in it. */
const NO_WORDS = /^\s*(?:\/{2}|#|;|\/\*{1,9}|\*{1,9}\/?|<!--|-->)?\s*$/;
/** Lines that hold a comment and nothing else, or nothing at all. */
function linesOfComments(text, lines, comments) {
    const found = new Set();
    for (const comment of comments) {
        const { start, end } = comment.text.range();
        const line = lines.lineRange(start);
        // In front of a comment's text stand its markers: `//`, `#`, `/*`, `<!--`.
        const before = /^\s*(?:\/\/|#|;|\/\*|\*|<!--|--)?[/*#;!-]*\s*$/.test(text.slice(line.start, start));
        const after = /^\s*(?:\*{1,9}\/|-->)?\s*$/.test(text.slice(end, line.end));
        if (before && after)
            found.add(lines.position(start).line);
    }
    if (found.size > 0) {
        text.split('\n').forEach((line, index) => {
            if (NO_WORDS.test(line))
                found.add(index + 1);
        });
    }
    return found;
}

// EXTERNAL MODULE: ./.compiled/pipeline/judge.js + 7 modules
var judge = __webpack_require__(72559);
// EXTERNAL MODULE: ./.compiled/pipeline/readers.js
var pipeline_readers = __webpack_require__(27244);
;// CONCATENATED MODULE: ./.compiled/pipeline/examine.js











const NOTHING_FOUND = { findings: [], references: [], ignores: [] };
/** Examines candidates one by one: reads each, decides whether it is a config, and gives its findings. */
class Examiner {
    #index;
    #recogniser = new recognise/* Recogniser */.o(registry.providers);
    #knowledge;
    #fingerprints;
    constructor(index, fingerprints, now, gather) {
        this.#index = index;
        const byId = new Map(registry.providers.map((provider) => [provider.id, provider]));
        this.#fingerprints = fingerprints;
        this.#knowledge = { now, providerOf: (id) => byId.get(id), ...(gather && { gather }) };
    }
    async examine(candidate, source) {
        const result = await source.read(candidate);
        if ('skipped' in result)
            return NOTHING_FOUND;
        const readers = [candidate.hostPath, ...candidate.aliasHostPaths].flatMap((path) => this.#index.match(path));
        const found = 'chunks' in result
            ? await this.#searchLarge(result, readers, candidate, source)
            : await this.#examineText(result, readers, candidate, source);
        if (found === undefined) {
            source.coverage.skip('not-a-config', candidate.path);
            return NOTHING_FOUND;
        }
        source.coverage.configs++;
        return found;
    }
    async #examineText(file, readers, { isTracked }, { prefix, coverage }) {
        const { path, text, binary } = file;
        const extraction = await (0,extract/* extract */.o)(path, text, readers, binary);
        if (extraction === undefined)
            return undefined;
        coverage.slots += extraction.slots.length;
        const judged = (0,judge/* judge */.S)(extraction.slots, this.#recogniser);
        const references = judged.filter(({ verdict }) => verdict.class === 'reference');
        const findings = await this.#findings({ path, prefix, text, readers, isTracked, extraction, judged });
        const isOffered = findings.some(({ fix }) => fix !== undefined);
        return {
            findings: isOffered ? await this.#proven(findings, file, extraction) : findings,
            references: references.map(({ slot }) => ({
                place: (0,literal/* placeOf */.$t)(prefix + path, slot.place),
                text: slot.text.value,
            })),
            ignores: ignoreComments({ path, prefix, text }, extraction.comments),
        };
    }
    /** What proves a fix is needed for those only that have one. */
    async #proven(findings, file, { parsed }) {
        const { withProvenFixes } = await __webpack_require__.e(/* import() */ 5956).then(__webpack_require__.bind(__webpack_require__, 95956));
        return withProvenFixes(findings, file, parsed);
    }
    /** Too long to parse: searched for what is a credential by its format alone, piece by piece. */
    async #searchLarge({ path, chunks }, readers, { why, isTracked }, { prefix }) {
        const expected = readers.some(({ file }) => !file.shared);
        const extraction = { ...(0,pipeline_readers/* hostsOf */.P)(readers, []), slots: [], comments: [], problem: undefined, expected };
        const findings = [];
        let isConfig = expected || why === 'asked';
        let searched = 0;
        for await (const { text, start, position } of chunks()) {
            isConfig ||= (0,servers/* speaksOfServers */.pO)(text);
            const matches = this.#recogniser.find(text).filter((match) => start + match.start >= searched);
            const slots = matches.map(({ start: from, end }) => (0,lines/* textSlot */.i)(core_text/* MappedText */.D.verbatim(text.slice(from, end), from)));
            const judged = (0,judge/* judge */.S)(slots, this.#recogniser);
            const piece = { path, prefix, text, readers, isTracked, extraction, judged, origin: position };
            for (const finding of await this.#findings(piece))
                findings.push(finding);
            searched = start + (matches.at(-1)?.end ?? 0);
        }
        if (!isConfig)
            return undefined;
        const problem = { message: 'it is too large to be a config', offset: 0 };
        const broken = { ...extraction, problem };
        const whole = { path, prefix, text: '', readers, isTracked, extraction: broken, judged: [] };
        return { ...NOTHING_FOUND, findings: [...(await this.#findings(whole)), ...findings] };
    }
    /** Most scans find nothing, and need no cryptography. */
    async #findings(examined) {
        if (!isWorthFinding(examined))
            return [];
        return findingsOf(examined, { ...this.#knowledge, fingerprints: await this.#fingerprints() });
    }
}


/***/ }),

/***/ 82250:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $X: () => (/* binding */ emptyBaseline),
/* harmony export */   SV: () => (/* binding */ fingerprintKey),
/* harmony export */   XK: () => (/* binding */ requireKey)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64702);

/** A baseline that knows nothing yet. */
async function emptyBaseline(salt, given) {
    return { salt, check: new (await loaded())(given ?? salt).of(CHECKED), entries: [] };
}
/** What `Baseline.check` is the fingerprint of. */
const CHECKED = 'mcp-rekey baseline';
/** The key that the user has given, else the baseline's salt, else one of this run alone; of the first two the one that the baseline was made with. */
async function fingerprintKey(given, baseline) {
    const key = baseline === undefined ? given : ((await madeWith(baseline, given)) ?? given);
    const scope = key === undefined ? 'run' : key === given ? 'key' : 'baseline';
    const fitsBaseline = baseline === undefined || (await checks(baseline, key));
    let made;
    const make = async () => new (await loaded())(key);
    return { scope, fitsBaseline, fingerprints: () => (made ??= make()) };
}
/** Throws a `UsageError` if what was decided about fingerprints cannot be understood. */
function requireKey({ policy, policyFile, baselineFile }, key) {
    if (!key.fitsBaseline) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .e(`${baselineFile} was made with another key: set MCP_REKEY_FINGERPRINT_KEY to the one it was made with`);
    }
    const bound = policy.exceptions.find(({ fingerprint }) => fingerprint !== undefined);
    if (bound !== undefined && key.scope === 'run') {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .e(`${policyFile}:${bound.line}:${bound.column}: a fingerprint means nothing without the key that it was made with: ` +
            `add ${baselineFile} (\`mcp-rekey baseline update\`), or set MCP_REKEY_FINGERPRINT_KEY`);
    }
}
async function madeWith(baseline, given) {
    for (const key of [given, baseline.salt])
        if (await checks(baseline, key))
            return key;
    return undefined;
}
async function checks({ check }, key) {
    return key !== undefined && new (await loaded())(key).of(CHECKED) === check;
}
async function loaded() {
    return (await __webpack_require__.e(/* import() */ 9197).then(__webpack_require__.bind(__webpack_require__, 19197))).Fingerprints;
}


/***/ }),

/***/ 88055:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ prepare),
  z: () => (/* binding */ scanned)
});

;// CONCATENATED MODULE: ./.compiled/core/policy/whom-to-ask.js
function saysWhomToAsk({ hosts, stores, paidProbes }) {
    return hosts.length + stores.length + paidProbes.length > 0;
}
/** The policy without it. */
function asksNobodyElse(policy) {
    return { ...policy, hosts: [], stores: [], paidProbes: [] };
}

// EXTERNAL MODULE: ./.compiled/pipeline/decisions.js
var pipeline_decisions = __webpack_require__(96119);
// EXTERNAL MODULE: ./.compiled/pipeline/examine.js + 3 modules
var examine = __webpack_require__(11392);
// EXTERNAL MODULE: ./.compiled/pipeline/fingerprint-key.js
var fingerprint_key = __webpack_require__(82250);
// EXTERNAL MODULE: ./.compiled/core/finding.js
var finding = __webpack_require__(45320);
// EXTERNAL MODULE: ./.compiled/core/rules.js
var rules = __webpack_require__(89134);
;// CONCATENATED MODULE: ./.compiled/core/ignores.js


/** Takes out what ignore comments cover, and adds a finding for each comment that covers nothing. */
function applyIgnores(findings, ignores, policy) {
    if (ignores.length === 0)
        return { findings, suppressed: 0 };
    const used = new Set();
    const byLine = new Map();
    for (const ignore of ignores.filter((one) => counts(one, policy))) {
        const key = `${ignore.rule}\0${ignore.target}\0${ignore.file}`;
        byLine.set(key, [...(byLine.get(key) ?? []), ignore]);
    }
    const left = findings.filter(({ ruleId, line, file }) => {
        const found = byLine.get(`${ruleId}\0${line}\0${file}`);
        for (const ignore of found ?? [])
            used.add(ignore);
        return found === undefined;
    });
    const unused = ignores.filter((ignore) => !used.has(ignore)).map((ignore) => unusedFinding(ignore, policy));
    return { findings: [...left, ...unused], suppressed: findings.length - left.length };
}
function counts({ rule: id, reason }, policy) {
    if (id === undefined || reason === undefined)
        return false;
    const { about } = (0,rules/* rule */.H)(id);
    return about === 'config' || (about === 'credential' && policy.inlineIgnores);
}
function unusedFinding(ignore, policy) {
    const { file, place, line, column } = ignore;
    const message = `This ignore comment ${whyUnused(ignore, policy)}`;
    return (0,finding/* findingOf */.hD)('exception-unused', { file, line, column, place, message });
}
function whyUnused({ rule: id, reason }, policy) {
    if (id === undefined)
        return 'names no rule that there is';
    if (reason === undefined)
        return 'gives no reason, and counts for nothing without one';
    const { about } = (0,rules/* rule */.H)(id);
    if (about === 'policy')
        return `is about ${id}, which nothing can except`;
    if (about === 'credential' && !policy.inlineIgnores) {
        return `is about ${id}, and the policy lets no comment speak for a credential (\`inline-ignores\`)`;
    }
    return `matches no finding of ${id}`;
}

// EXTERNAL MODULE: ./.compiled/core/policy/apply.js + 1 modules
var apply = __webpack_require__(86449);
;// CONCATENATED MODULE: ./.compiled/pipeline/report-of.js


/** The report on what was found, after the policy has decided on it. */
function reportOf(root, found, decisions, fingerprintScope, now, aged) {
    const heard = applyIgnores(found.findings, found.ignores, decisions.policy);
    const coverage = found.coverage.result();
    const whole = found.whole && coverage.complete && found.gaps.length === 0;
    const sinceBase = found.scope.kind === 'range';
    const decided = (0,apply/* decide */.LD)(heard.findings, { ...within(found.prefix, decisions), now, whole, aged, sinceBase });
    return {
        root,
        prefix: found.prefix,
        scope: found.scope,
        findings: decided.findings,
        suppressed: { ...decided.suppressed, known: found.known, ignores: heard.suppressed },
        failOn: decisions.policy.failOn,
        coverage,
        notices: found.notices,
        gaps: found.gaps,
        fingerprintScope,
    };
}
/** What was decided about places in the scanned folder: of others, a scan of it can say nothing. */
function within(prefix, decisions) {
    const { policy, baseline } = decisions;
    const isBelow = ({ place }) => place.startsWith(prefix);
    return {
        ...decisions,
        policy: { ...policy, exceptions: policy.exceptions.filter(isBelow) },
        baseline: baseline && { ...baseline, entries: baseline.entries.filter(isBelow) },
    };
}

;// CONCATENATED MODULE: ./.compiled/pipeline/judging.js





/** `trusted` reads policy and baseline of the version that may decide. */
async function prepare(options, trusted, index) {
    const decisions = await decisionsOf(options, trusted);
    const key = await (0,fingerprint_key/* fingerprintKey */.SV)(options.fingerprintKey, decisions.baseline);
    const { references } = decisions.policy;
    const gathered = options.ageing && new (await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(7119), __webpack_require__.e(4817), __webpack_require__.e(3670), __webpack_require__.e(2924), __webpack_require__.e(5745)]).then(__webpack_require__.bind(__webpack_require__, 67138))).Gathered(references);
    const examiner = new examine/* Examiner */.o(index, key.fingerprints, options.world.now, options.gather ?? gathered?.take);
    return { decisions, key, examiner, gathered, isIgnored: await ignoring(decisions) };
}
/** The scan that was made of what was found. `history`: where to look for when it first appeared, if that is not known. */
async function scanned({ root, world, ageing, adopting }, found, { decisions, key, gathered, firstSeen, workflows }) {
    const weighing = adopting === undefined ? decisions : { ...decisions, baseline: undefined };
    if (ageing === undefined || gathered === undefined) {
        return {
            report: reportOf(root, found, weighing, key.scope, world.now, false),
            decisions,
            inventory: undefined,
        };
    }
    const { ages } = await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(7085), __webpack_require__.e(7119), __webpack_require__.e(4817), __webpack_require__.e(3670), __webpack_require__.e(2924), __webpack_require__.e(2332), __webpack_require__.e(4489)]).then(__webpack_require__.bind(__webpack_require__, 78910));
    // They say something about references only.
    const said = gathered.references.length === 0 ? undefined : await workflows?.();
    const { policy, distrusted } = trusted(decisions, ageing);
    const { findings, inventory, notices, gaps } = await ages({
        ...ageing,
        repository: ageing.repository,
        findings: found.findings,
        gathered,
        policy,
        fingerprints: await key.fingerprints(),
        firstSeen: firstSeen?.() ?? Promise.resolve(undefined),
        workflows: said,
        now: world.now,
    });
    const aged = {
        ...found,
        findings,
        notices: [...found.notices, ...distrusted, ...notices],
        gaps: [...found.gaps, ...gaps],
    };
    return { report: reportOf(root, aged, weighing, key.scope, world.now, true), decisions, inventory };
}
/** The policy for asking, and what has to be said about it. */
function trusted({ policy, policyFile }, { tools, distrust }) {
    if (tools === undefined || distrust === undefined || !saysWhomToAsk(policy)) {
        return { policy, distrusted: [] };
    }
    return {
        policy: asksNobodyElse(policy),
        distrusted: [`What ${policyFile} says under hosts, stores and paid-probes did not count: ${distrust}`],
    };
}
async function decisionsOf(options, trusted) {
    const { named, world, adopting } = options;
    const read = named.from === 'trusted' ? trusted : (path) => world.disk.read(path);
    const decisions = await (0,pipeline_decisions.readDecisions)(trusted, { ...named, read, anew: adopting !== undefined });
    if (adopting === undefined || decisions.baseline !== undefined)
        return decisions;
    return { ...decisions, baseline: await (0,fingerprint_key/* emptyBaseline */.$X)(adopting.salt, options.fingerprintKey) };
}
async function ignoring({ policy }) {
    if (policy.ignoredPaths.length === 0)
        return () => false;
    const { ignoredPaths } = await __webpack_require__.e(/* import() */ 1911).then(__webpack_require__.bind(__webpack_require__, 91911));
    return ignoredPaths(policy);
}


/***/ }),

/***/ 80385:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ fixOf),
/* harmony export */   j: () => (/* binding */ fixFor)
/* harmony export */ });
/* harmony import */ var _hosts_written_references_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31713);
/* harmony import */ var _propose_secret_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61277);
/* harmony import */ var _references_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6080);



/** Longer lines are nobody's to read, and no editor shows what changes in them. */
const MAX_LINE = 1000;
/** The edit that puts a reference where the credential is; `undefined` where one edit of one line is not enough. */
function fixFor(judged, owners, written) {
    const { slot, verdict, range } = judged;
    if (verdict.class !== 'literal' || slot.kind === 'comment' || slot.kind === 'text')
        return undefined;
    if (slot.fallback) {
        const edited = withOperator(range, written.text);
        const left = edited && referenceAround(edited, written.text);
        const resolved = left !== undefined && owners.every((host) => (0,_references_js__WEBPACK_IMPORTED_MODULE_2__/* .resolves */ .EJ)(host, left, slot.kind));
        return edited && resolved ? fixOf(edited, '', written) : undefined;
    }
    const reference = (0,_references_js__WEBPACK_IMPORTED_MODULE_2__/* .commonReference */ .vz)(owners, slot.kind, (0,_propose_secret_name_js__WEBPACK_IMPORTED_MODULE_1__/* .secretName */ .G)(slot));
    // An input has to be defined too, further down.
    if (reference === undefined || reference.syntax === '${input:id}' || isBare(judged, written.text))
        return undefined;
    // The name is the file's, and need not be one that a variable can have.
    if (syntaxOf(reference.text) !== reference.syntax)
        return undefined;
    return fixOf(range, reference.text, written);
}
/** The edit of one line that replaces a range. */
function fixOf(range, text, { text: whole, lines, mask }) {
    const line = lines.lineRange(range.start);
    if (range.end > line.end || line.end - line.start > MAX_LINE)
        return undefined;
    const start = lines.position(range.start);
    const end = lines.position(range.end);
    // Base64 is one stretch however little of it is meant, and so are two values of which one holds the other.
    if (whole.slice(range.start, range.end).trim() === '')
        return undefined;
    return { line: start.line, column: start.column, endColumn: end.column, text, ...mask.edited(range, text) };
}
/** The default of a reference together with the operator in front of it. */
function withOperator({ start, end }, text) {
    const operator = /(?::[-=]|[-=:])$/.exec(text.slice(Math.max(0, start - 2), start))?.[0];
    return operator !== undefined && text[end] === '}' ? { start: start - operator.length, end } : undefined;
}
/** As far in front of its default as a reference is looked for. */
const MAX_NAME = 200;
/** How the reference would be written that is left where a range is taken out of it; `undefined` if it would be none, or one with a default. */
function referenceAround({ start, end }, text) {
    const before = text.slice(Math.max(0, start - MAX_NAME), start);
    const left = before.slice(Math.max(0, before.lastIndexOf('${'))) + text[end];
    return syntaxOf(left);
}
/** How a reference is written that is the whole of a text and has no default. */
function syntaxOf(text) {
    const [found] = (0,_hosts_written_references_js__WEBPACK_IMPORTED_MODULE_0__/* .writtenReferences */ .e)(text);
    const whole = found?.start === 0 && found.end === text.length && !found.hasDefault;
    return whole ? found.syntax : undefined;
}
/** A number without quotes, in JSON within a string too: what is read there would be no JSON any more. */
function isBare({ value, range }, text) {
    const before = text.slice(Math.max(0, range.start - 16), range.start);
    return /^[\d.eE+-]+$/.test(value) && /(?:["']\s{0,8}:|[[,])\s{0,8}$/.test(before);
}


/***/ }),

/***/ 61277:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ secretName)
/* harmony export */ });
/* harmony import */ var _core_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99188);

/** What such names end with: what the value is, behind whose it is. */
const WHAT = /(?:^|_)(PERSONAL_ACCESS_TOKEN|SECRET_ACCESS_KEY|ACCESS_KEY_ID|ACCESS_TOKEN|AUTH_TOKEN|BEARER_TOKEN|REFRESH_TOKEN|CLIENT_SECRET|SECRET_KEY|PRIVATE_KEY|API_TOKEN|API_KEY|APIKEY|CONNECTION_STRING|TOKEN|SECRET|PASSWORD|PASSWD|PASS|PWD|PAT|KEY|URL|URI|DSN)$/;
/** Names that say nothing of whose the value is. */
const RENAMED = {
    AUTHORIZATION: 'TOKEN',
    PROXY_AUTHORIZATION: 'PROXY_TOKEN',
    X_API_KEY: 'API_KEY',
    USER: 'TOKEN',
};
const MAX_LENGTH = 100;
/**
 * What a variable or secret for a credential would be called: `GITHUB_MCP_TOKEN`. Not as the server calls it: a variable of that name may
 * be there already, for something else, and one that stands for itself would go round in a circle.
 */
function secretName({ kind, name: inner, server, part }, { provider, place, isAll = false } = {}) {
    const name = isAll ? place?.holder?.entry.key : inner;
    const words = (0,_core_words_js__WEBPACK_IMPORTED_MODULE_0__/* .toWords */ .x4)(name ?? '') || 'TOKEN';
    const known = RENAMED[words] ?? words;
    const what = WHAT.exec(known);
    // In prose, what stands in front of a colon is no name unless it says so.
    const own = what === null && (kind === 'comment' || kind === 'text') ? 'TOKEN' : known;
    if (/(?:^|_)MCP(?:_|$)/.test(own))
        return fitting(own);
    const whose = what === null ? own : own.slice(0, what.index);
    const around = part === 'userinfo' && !isAll ? addressOf(place) : '';
    const owner = (own === 'TOKEN' ? '' : whose) || around || serverWords(server) || (0,_core_words_js__WEBPACK_IMPORTED_MODULE_0__/* .toWords */ .x4)(provider ?? '');
    return fitting([owner, 'MCP', (own === 'TOKEN' ? own : what?.[1]) ?? 'SECRET'].filter(Boolean).join('_'));
}
/** Whose address a password stands in: of `DATABASE_URL` the `DATABASE`. */
function addressOf(place) {
    const key = (0,_core_words_js__WEBPACK_IMPORTED_MODULE_0__/* .toWords */ .x4)(place?.holder?.entry.key ?? '');
    const what = /_(?:URL|URI|DSN|CONNECTION_STRING)$/.exec(key);
    return what === null || /(?:^|_)MCP(?:_|$)/.test(key) ? '' : key.slice(0, what.index);
}
/** Some are called by the address of their source: the last part says which it is. */
function serverWords(server = '') {
    const [, last = server] = /\/([^/]+)\/?$/.exec(server) ?? [];
    return (0,_core_words_js__WEBPACK_IMPORTED_MODULE_0__/* .toWords */ .x4)((0,_core_words_js__WEBPACK_IMPORTED_MODULE_0__/* .toWords */ .x4)(last).replace(/(?:^|_)MCP(?=_|$)|(?:^|_)SERVER$/g, ''));
}
function fitting(name) {
    return name
        .slice(0, MAX_LENGTH)
        .replace(/^(?=\d)/, '_')
        .replace(/_$/, '');
}


/***/ }),

/***/ 34446:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ configFindings),
  L: () => (/* binding */ problemFinding)
});

// EXTERNAL MODULE: ./.compiled/core/finding.js
var finding = __webpack_require__(45320);
// EXTERNAL MODULE: ./.compiled/core/rules.js
var rules = __webpack_require__(89134);
// EXTERNAL MODULE: ./.compiled/pipeline/one-line-fix.js
var one_line_fix = __webpack_require__(80385);
// EXTERNAL MODULE: ./.compiled/core/classify/randomness.js
var randomness = __webpack_require__(75470);
// EXTERNAL MODULE: ./.compiled/core/closest.js
var closest = __webpack_require__(70082);
// EXTERNAL MODULE: ./.compiled/hosts/written-references.js
var written_references = __webpack_require__(31713);
// EXTERNAL MODULE: ./.compiled/pipeline/references.js
var references = __webpack_require__(6080);
;// CONCATENATED MODULE: ./.compiled/pipeline/rules/dangling-reference.js




/** References to what the file itself must define. */
const NAMESPACES = {
    '${input:id}': { prefix: 'input:', what: 'input', where: 'inputs' },
    '${user_config.key}': { prefix: 'user_config.', what: 'setting', where: 'user_config' },
};
/** More problems, or names to compare each with, than a file has that somebody wrote. */
const MOST_SUGGESTIONS = 100;
const MOST_NAMES = 500;
/** References to an input or a setting that the file does not define, where its host looks for it in the file. */
function danglingReferences({ owners, defined }, judged) {
    if (defined === undefined)
        return [];
    const names = [...defined].slice(0, MOST_NAMES);
    /** By where they stand: a URL and the query in it are two slots. */
    const found = new Map();
    for (const { slot, verdict } of judged) {
        if (verdict.class !== 'reference' || slot.server === undefined)
            continue;
        for (const reference of (0,written_references/* writtenReferences */.e)(slot.text.value)) {
            const { syntax, name } = reference;
            const namespace = NAMESPACES[syntax];
            if (namespace === undefined || name === undefined || defined.has(namespace.prefix + name))
                continue;
            if (!owners.some((host) => (0,references/* resolves */.EJ)(host, syntax, slot.kind)))
                continue;
            const problem = problemOf(reference, name, namespace, slot, found.size < MOST_SUGGESTIONS ? names : []);
            found.set(problem.range.start, problem);
        }
    }
    return [...found.values()];
}
function problemOf({ start, end }, name, { prefix, what, where }, slot, defined) {
    const range = slot.text.range(start, end);
    const names = defined.flatMap((one) => (one.startsWith(prefix) ? [one.slice(prefix.length)] : []));
    const near = (0,closest/* closest */.k)(name, names.filter(isName));
    const called = isName(name) ? ` \`${name}\`` : ' of this name';
    return {
        ruleId: 'dangling-reference',
        slot,
        range,
        message: `The file defines no ${what}${called}${near === undefined ? '' : `; it has one called \`${near}\``}`,
        remedy: near === undefined
            ? `Define it in \`${where}\`.`
            : `Write \`\${${prefix}${near}}\`, or define the other one in \`${where}\`.`,
        ...(near !== undefined && range.end - range.start === end - start
            ? { replacement: `\${${prefix}${near}}` }
            : {}),
    };
}
/** What can be shown: a name, and not a value that somebody put in its place. */
function isName(text) {
    return /^[\w.-]{1,80}$/.test(text) && !(0,randomness/* looksGenerated */.At)(text);
}

// EXTERNAL MODULE: ./.compiled/pipeline/rules/literal.js + 2 modules
var literal = __webpack_require__(35291);
;// CONCATENATED MODULE: ./.compiled/pipeline/rules/personal-config.js

/**
 * The problem that a file is in the repository which all hosts whose own it is keep for one user. `undefined` if one of
 * them shares it with others, or if git does not track it.
 */
function personalConfig({ owners }, readers, isTracked) {
    const own = readers.filter(({ host, file }) => owners.includes(host) && !file.imported);
    if (!isTracked || own.length === 0 || !own.every(({ file }) => file.personal))
        return undefined;
    const hosts = owners.filter((owner) => own.some(({ host }) => host === owner));
    return {
        ruleId: 'personal-config-committed',
        message: `${(0,references/* named */.KT)(hosts)} ${hosts.length === 1 ? 'keeps' : 'keep'} this file for one user: it holds that user’s servers, and may hold tokens that the host writes itself`,
        remedy: 'Take it out of the repository (`git rm --cached`), name it in `.gitignore`, and keep what others need in the config of the project.',
    };
}

// EXTERNAL MODULE: ./.compiled/core/words.js
var core_words = __webpack_require__(99188);
// EXTERNAL MODULE: ./.compiled/hosts/template-name.js
var template_name = __webpack_require__(91063);
// EXTERNAL MODULE: ./.compiled/pipeline/propose/secret-name.js
var secret_name = __webpack_require__(61277);
// EXTERNAL MODULE: ./.compiled/hosts/slots/walk.js
var walk = __webpack_require__(99978);
// EXTERNAL MODULE: ./.compiled/pipeline/own-wrapper.js
var own_wrapper = __webpack_require__(46866);
;// CONCATENATED MODULE: ./.compiled/pipeline/rules/launches.js



const SHELLS = /^(?:sh|bash|zsh|dash|ash|ksh|fish|nu|cmd|powershell|pwsh|wsl|ssh|nix-shell|envsubst|start-process)$/;
/**
 * Programs that replace references in their own arguments. mcp-remote does so in headers
 * (https://github.com/geelen/mcp-remote/blob/main/src/lib/utils.ts), envmcp in all (https://www.npmjs.com/package/envmcp);
 * of the others it is not known that they do not.
 */
const EXPANDING = /^(?:mcp-remote|mcp-remote-go|supergateway|mcp-proxy|envmcp|env-cmd|dotenv|dotenv-cli|cross-env-shell)$/;
/** Wrappers that put secrets into the environment of what they start, and the word that makes them do it. */
const WRAPPERS = {
    op: ['run'],
    doppler: ['run'],
    infisical: ['run'],
    vals: ['exec'],
    fnox: ['exec', 'run'],
    varlock: ['run'],
    teller: ['run'],
    chamber: ['exec'],
    sops: ['exec-env', 'exec-file'],
    dotenvx: ['run'],
    bws: ['run'],
    'aws-vault': ['exec'],
    berglas: ['exec'],
    summon: [],
    secretspec: ['run'],
    envchain: [],
    direnv: ['exec'],
    mise: ['exec', 'x', 'run'],
    'vault-env': [],
    envconsul: [],
    envmcp: [],
};
/** Programs with an `exec` of their own that resolves nothing. */
const OTHER_EXEC = /^(?:npm|pnpm|yarn|bun|bundle|docker|podman|nerdctl|compose|docker-compose|kubectl|oc)$/;
/** How far below a server its command can be: `transport`, `server.mcp_config.platform_overrides.win32`. */
const NESTING = 4;
/**
 * Tells how the server of a slot is started. Commands and arguments are slots like any other, so that nothing but the
 * judged slots is needed; flags by themselves are not, and nothing here depends on them.
 */
function launchesOf(judged) {
    const programs = new Map();
    for (const { slot } of judged) {
        const entry = slot.kind === 'arg' && isWholeWord(slot) ? entryOf(slot) : undefined;
        if (entry === undefined)
            continue;
        const key = keyOf(entry);
        const known = programs.get(key);
        if (known === undefined)
            programs.set(key, [slot.text.value]);
        // Many write keys in the order of the alphabet.
        else if (isProgram(slot))
            known.unshift(slot.text.value);
        else
            known.push(slot.text.value);
    }
    const launches = new Map([...programs].map(([key, words]) => [key, launchOf(words)]));
    return (slot) => {
        const from = startOf(slot);
        for (let length = Math.min(from + NESTING, slot.keyPath.length); length >= from; length--) {
            const launch = launches.get(keyOf(slot.keyPath.slice(0, length)));
            if (launch !== undefined)
                return launch;
        }
        return { arguments: false, environment: false };
    };
}
function launchOf(texts) {
    const words = texts.map(programOf);
    const known = words.some((word, index) => {
        const actions = Object.hasOwn(WRAPPERS, word) ? WRAPPERS[word] : undefined;
        return actions?.length === 0 || actions?.some((action) => words.includes(action, index + 1)) === true;
    });
    const wrapped = known || (0,own_wrapper/* isOwnWrapper */.c)(texts) || isShapedAsOwn(words);
    const expands = words.some((word) => SHELLS.test(word) || EXPANDING.test(word));
    return { arguments: wrapped || expands, environment: wrapped };
}
/** As `fix --wrapper` writes it, whatever that names. Flags are not among the words. */
function isShapedAsOwn(words) {
    return words.some((word, index) => word === 'exec' && words[index + 1] === '--' && !OTHER_EXEC.test(words[index - 1] ?? 'npm'));
}
/** The keys that lead to what the command and arguments of a slot belong to; `undefined` if there are none in its path. */
function entryOf(slot) {
    const from = startOf(slot);
    const keys = slot.keyPath.slice(from, from + NESTING + 1);
    const at = keys.findIndex((key) => (0,walk/* kindOfKey */.R)((0,core_words/* toWords */.x4)(key)) === 'arg');
    return at === -1 ? undefined : slot.keyPath.slice(0, from + at);
}
/** How many keys of a slot lead to its server; none if the server is called otherwise than by its key. */
function startOf({ place, server }) {
    return server === undefined ? 0 : place.indexOf(server) + 1;
}
/** Of a program by itself; with its arguments in one list, the list has them in order. */
function isProgram({ keyPath }) {
    return /^(?:COMMAND|CMD|EXECUTABLE)$/.test((0,core_words/* toWords */.x4)(keyPath.at(-1) ?? ''));
}
function isWholeWord({ part }) {
    return part === 'whole' || part === 'positional';
}
/** `/usr/local/bin/op`, `C:\bin\op.exe`, `@scope/op@1.2`: the program's own name. */
function programOf(word) {
    const name = word.slice(0, 400).split(/[\\/]/).at(-1);
    return name
        .toLowerCase()
        .replace(/(?<=.)@[^@]{0,100}$/, '')
        .replace(/\.(?:exe|cmd|bat|sh|ps1)$/, '');
}
function keyOf(path) {
    return JSON.stringify(path);
}

;// CONCATENATED MODULE: ./.compiled/pipeline/rules/reference-syntax.js







/**
 * References that no host whose own file it is resolves, and that all of them are known to hand on as they are written.
 * Nothing is said about files of hosts that nobody knows, about templates, or where a shell or a wrapper resolves them.
 */
function wrongReferences({ path, readers, extraction, judged }) {
    const { owners, problem } = extraction;
    if (problem !== undefined || isTemplate(path) || !areKnownToRead(owners, readers))
        return [];
    const launchOf = launchesOf(judged);
    /** By where they stand: a URL and the query in it are two slots. The narrower one knows the better name. */
    const found = new Map();
    for (const { slot, verdict } of judged) {
        if (verdict.class !== 'reference' || slot.server === undefined || slot.fallback)
            continue;
        if (isResolvedAtLaunch(slot, launchOf(slot)))
            continue;
        for (const reference of (0,written_references/* writtenReferences */.e)(slot.text.value)) {
            if (!namesASetting(reference, slot) || !isWrong(reference.syntax, slot.kind, owners))
                continue;
            const { start } = slot.text.range(reference.start, reference.end);
            const known = found.get(start);
            if (known === undefined || known.slot.keyPath.length < slot.keyPath.length)
                found.set(start, reference_syntax_problemOf(reference, slot, owners));
        }
    }
    return [...found.values()];
}
function isTemplate(path) {
    const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    return (0,template_name/* withoutMarks */.zw)(name)?.template === true;
}
/** Of a name that others use too, or a file that nobody has seen a host read, nothing is known. */
function areKnownToRead(owners, readers) {
    return owners.every((owner) => readers.some(({ host, file }) => host === owner && !file.shared && !file.imported && !file.unconfirmed));
}
function isResolvedAtLaunch({ kind, name }, launch) {
    if (kind === 'env')
        return launch.environment;
    // `-e` and `-c` are followed by a program of some other language.
    return kind === 'arg' && (launch.arguments || /^(?:e|c|eval|command)$/i.test(name ?? ''));
}
function isWrong(syntax, kind, owners) {
    return (owners.every(({ verbatim = [] }) => verbatim.some(({ syntaxes, fields }) => syntaxes.includes(syntax) && fields.includes(kind))) &&
        !owners.some(({ references }) => references.some((own) => own.syntax === syntax && own.fields.includes(kind))));
}
/** Variables of the machine and of editors, which name folders and no setting: hosts have many of their own. */
const OF_THE_MACHINE = /^(?:HOME|PWD|OLDPWD|USER|USERNAME|LOGNAME|USERPROFILE|APPDATA|LOCALAPPDATA|PROGRAMFILES|PROGRAMDATA|SYSTEMROOT|TMPDIR|TEMP|TMP|PATH|SHELL|HOSTNAME|UID|GID|CWD|XDG_.{1,60}|.{0,60}_(?:DIR|PATH|ROOT|HOME|FOLDER|FILE|DIRECTORY))$/;
/** Commands that print where something is and not what opens it. */
const PRINTS_A_PLACE = /^\$\((?:pwd|which|command -v|dirname|basename|realpath|readlink|id|whoami|hostname|date|uname|brew|npm|git rev-parse)\b/;
const TO_FILL_IN = /(?:^|_)(?:YOUR|INSERT|REPLACE|CHANGEME|CHANGE|PLACEHOLDER|EXAMPLE|XXX+|HERE)(?:_|$)/;
/** Whether a value is meant that somebody sets, and not a place of the machine or a thing for the reader to fill in. */
function namesASetting({ syntax, name, start, end }, { text }) {
    if (syntax === '$(command)')
        return !PRINTS_A_PLACE.test(text.value.slice(start, end));
    if (name === undefined)
        return true;
    const words = (0,core_words/* toWords */.x4)(name);
    // Without a namespace, small letters are as likely an editor's own name: `${workspaceFolder}`.
    const isVariable = /^[A-Z_][A-Z0-9_]+$/.test(name) || !/^\$(?:\{VAR|VAR)/.test(syntax);
    return isVariable && !OF_THE_MACHINE.test(words) && !TO_FILL_IN.test(words);
}
function reference_syntax_problemOf(reference, slot, owners) {
    const variable = variableOf(reference);
    const right = (0,references/* commonReference */.vz)(owners, slot.kind, variable ?? (0,secret_name/* secretName */.G)(slot));
    const range = slot.text.range(reference.start, reference.end);
    const isItself = range.end - range.start === reference.end - reference.start;
    const [hand, resolve] = owners.length === 1 ? ['hands', 'it resolves'] : ['hand', 'they resolve'];
    const other = right === undefined ? '' : `; ${resolve} \`${right.text}\``;
    const replaceable = right !== undefined &&
        variable !== undefined &&
        isItself &&
        !reference.hasDefault &&
        right.syntax !== '${input:id}';
    return {
        ruleId: 'wrong-reference-syntax',
        slot,
        range,
        message: `${(0,references/* named */.KT)(owners)} ${hand} \`${shown(reference, slot)}\` to the server as it is written${other}`,
        remedy: remedyOf(reference, slot, owners, right),
        ...(replaceable ? { replacement: right.text } : {}),
    };
}
function remedyOf({ syntax }, { kind }, owners, right) {
    if (syntax === 'store://secret' && (kind === 'env' || kind === 'arg')) {
        return 'Start the server through a wrapper that resolves it at launch: `mcp-rekey exec --`, or the store’s own, such as `op run --`.';
    }
    if (right === undefined)
        return `${(0,references/* withoutReference */.k9)(kind, owners)}.`;
    if (right.syntax === '${input:id}')
        return `Write \`${right.text}\` here, and define an input of this id in \`inputs\`.`;
    const from = syntax === 'store://secret' ? ', and let what starts the host set it from the store' : '';
    return `Write \`${right.text}\` here${from}.`;
}
/** The variable that is named; `undefined` if none is, or if it may be a value that somebody put between the braces. */
function variableOf({ syntax, name }) {
    if (name === undefined || (0,randomness/* looksGenerated */.At)(name))
        return undefined;
    if (syntax === '${input:id}' || syntax === '${user_config.key}') {
        const words = (0,core_words/* toWords */.x4)(name);
        return /^[A-Z_]\w{0,99}$/.test(words) ? words : undefined;
    }
    return name;
}
/** The reference as a message can show it: without its default, and without anything that may be a value. */
function shown(reference, { text }) {
    const variable = variableOf(reference);
    const { syntax, name, start } = reference;
    const scheme = /^[a-z][a-z0-9+-]{0,40}:\/\//i.exec(text.value.slice(start, start + 60));
    if (scheme !== null)
        return `${scheme[0]}…`;
    if (variable === undefined || variable !== name)
        return syntax;
    return syntax.replace(/VAR|NAME/, variable);
}

;// CONCATENATED MODULE: ./.compiled/pipeline/rules/config.js







/** What is wrong with a config besides the credentials in it. A piece of a file that is too long to be parsed tells nothing of that. */
function configFindings(subject) {
    const { extraction, judged, readers, isTracked, origin } = subject;
    if (origin !== undefined)
        return [];
    const personal = personalConfig(extraction, readers, isTracked);
    return [
        ...wrongReferences(subject),
        ...danglingReferences(extraction, judged),
        ...(personal ? [personal] : []),
    ].map((problem) => problemFinding(problem, subject));
}
/** The finding of a problem. */
function problemFinding(problem, subject) {
    const { path, prefix, extraction, lines, mask } = subject;
    const { ruleId, remedy, slot, replacement } = problem;
    const range = problem.range ?? { start: 0, end: 0 };
    const [start, end] = [lines.position(range.start), lines.position(range.end)];
    const place = slot?.place.map((part) => (0,literal/* clean */.uH)(part, mask)) ?? [];
    return (0,finding/* findingOf */.hD)(ruleId, {
        severity: (0,rules/* rule */.H)(ruleId).severity,
        message: mask.conceal(problem.message),
        file: path,
        line: start.line,
        column: start.column,
        endLine: end.line,
        endColumn: end.column,
        hosts: extraction.hosts.map((host) => host.id),
        server: slot?.server === undefined ? undefined : (0,literal/* clean */.uH)(slot.server, mask),
        slot: slot && { kind: slot.kind, keyPath: slot.keyPath.map((part) => (0,literal/* clean */.uH)(part, mask)).join('.') },
        place: slot === undefined ? prefix + path : (0,literal/* placeOf */.$t)(prefix + path, place),
        remedy: mask.conceal(remedy),
        fixable: replacement !== undefined,
        fix: replacement === undefined ? undefined : (0,one_line_fix/* fixOf */.B)(range, replacement, subject),
    });
}


/***/ }),

/***/ 35291:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  uH: () => (/* binding */ clean),
  TU: () => (/* binding */ concealed),
  Rg: () => (/* binding */ credentialFinding),
  $t: () => (/* binding */ placeOf)
});

// EXTERNAL MODULE: ./.compiled/core/age.js
var age = __webpack_require__(29470);
// EXTERNAL MODULE: ./.compiled/core/mask.js
var core_mask = __webpack_require__(12333);
// EXTERNAL MODULE: ./.compiled/core/rules.js
var rules = __webpack_require__(89134);
// EXTERNAL MODULE: ./.compiled/core/words.js
var words = __webpack_require__(99188);
// EXTERNAL MODULE: ./.compiled/pipeline/one-line-fix.js
var one_line_fix = __webpack_require__(80385);
// EXTERNAL MODULE: ./.compiled/pipeline/propose/secret-name.js
var secret_name = __webpack_require__(61277);
// EXTERNAL MODULE: ./.compiled/pipeline/propose/places.js
var propose_places = __webpack_require__(63601);
// EXTERNAL MODULE: ./.compiled/pipeline/propose/plan.js
var plan = __webpack_require__(44806);
;// CONCATENATED MODULE: ./.compiled/pipeline/propose/way-at.js


const known = new WeakMap();
/** What can be written in place of a credential, without writing it. */
function wayAt(judged, extraction) {
    const { parsed } = extraction;
    const { kind } = judged.slot;
    const places = parsed && (known.get(extraction) ?? new propose_places/* Places */.N(parsed));
    if (places !== undefined)
        known.set(extraction, places);
    const place = kind === 'comment' || kind === 'text' ? undefined : places?.at(judged.range);
    const owners = (0,plan/* writersFor */.kq)(extraction, false);
    return (0,plan/* planFor */.bJ)(judged, place, { owners, isParsed: parsed !== undefined, text: '', allowUnverified: false })
        .way;
}

// EXTERNAL MODULE: ./.compiled/pipeline/references.js
var references = __webpack_require__(6080);
;// CONCATENATED MODULE: ./.compiled/pipeline/remedy.js



/** What to do about a credential. `slot`: its own, with names that may be shown. */
function remedyFor(judged, slot, extraction, provider) {
    const way = wayAt(judged, extraction);
    const [fixable, unfixable] = way.kind === 'none' ? [false, way.why] : [true, undefined];
    if (judged.verdict.class === 'local-dev') {
        const remedy = 'Fine on a machine of your own; make sure that nothing else answers to it.';
        return { fixable, unfixable, remedy };
    }
    const where = provider?.manage === undefined ? 'where it was issued' : `at ${provider.manage}`;
    const revoke = `replace this one ${where}, for it is in the history`;
    const remedy = `${written(way, slot, extraction)}${isGone(way) ? '' : '; keep a new one in a secret store'}, and ${revoke}.`;
    return { fixable, unfixable, remedy };
}
/** Nothing is left that a secret would be needed for. */
function isGone({ kind }) {
    return kind === 'placeholder' || kind === 'default';
}
function written(way, slot, { hosts, owners }) {
    switch (way.kind) {
        case 'reference': {
            const { syntax } = way;
            const defined = way.definitions ? ` and define it under \`${way.definitions.key}\`` : '';
            return `Write ${(0,references/* referenceTo */.Po)(syntax, (0,secret_name/* secretName */.G)(slot))} here${defined}${doubts(syntax, slot, hosts)}`;
        }
        case 'default':
            return 'Leave the default out of the reference';
        case 'placeholder':
            return 'Delete this line';
        case 'emptied':
            return 'Leave the value out: whoever starts the server is asked for it';
        case 'wrapper':
            return `No reference is known to work here for ${(0,references/* named */.KT)(owners)}: start the server through \`mcp-rekey exec\`, which reads the secret at launch`;
        default:
            return (0,references/* withoutReference */.k9)(slot.kind, owners);
    }
}
/** Hosts that read another's file and are not known to understand what may be written there. */
function doubts(syntax, { kind }, hosts) {
    const others = hosts.filter((host) => !(0,references/* resolves */.EJ)(host, syntax, kind));
    if (others.length === 0)
        return '';
    return ` (nothing says that ${(0,references/* named */.KT)(others)}, which read${others.length === 1 ? 's' : ''} this file too, resolve${others.length === 1 ? 's' : ''} it)`;
}

;// CONCATENATED MODULE: ./.compiled/pipeline/rules/literal.js






const BEGINNING = { line: 1, column: 1 };
function concealed(one, providerOf) {
    return { ...one, prefix: publicPrefix(one, providerOf), decoded: basicPassword(one) };
}
/** The finding of a credential: `literal-credential`, or what it is called in a default, in a comment or on one's own machine. */
function credentialFinding(one, subject) {
    const { slot, verdict, value, prefix } = one;
    const { path, extraction, mask, origin } = subject;
    const { id, severity } = (0,rules/* rule */.H)(ruleOf(one));
    const provider = verdict.provider === undefined ? undefined : subject.providerOf(verdict.provider);
    const shown = (part) => clean(part, mask);
    const ifClean = (part) => part !== undefined && shown(part) === part ? part : undefined;
    const named = { ...slot, name: ifClean(slot.name), server: ifClean(slot.server) };
    const { fixable, unfixable, remedy } = remedyFor(one, named, extraction, provider);
    return {
        ruleId: id,
        severity,
        message: `${(0,words/* capital */.Nx)(verdict.title)}: ${shown(verdict.reason)}`,
        confidence: verdict.confidence,
        file: path,
        ...positions(one, subject),
        hosts: extraction.hosts.map((host) => host.id),
        server: slot.server === undefined ? undefined : shown(slot.server),
        slot: { kind: slot.kind, keyPath: slot.keyPath.map(shown).join('.') },
        place: placeOf(subject.prefix + path, slot.place.map(shown)),
        provider: provider?.id,
        title: verdict.title,
        fingerprint: subject.fingerprints.of(value),
        redacted: `${prefix}${core_mask/* MASK */.v}`,
        age: verdict.decoded && decodedAge(verdict.decoded),
        tier: undefined,
        fixable,
        unfixable,
        remedy,
        // A piece of a file can begin or end in the middle of another credential.
        fix: origin === undefined && fixable
            ? (0,one_line_fix/* fixFor */.j)({ ...one, slot: named }, extraction.owners, subject)
            : undefined,
        excerpt: origin === undefined ? mask.excerpt(one) : undefined,
        history: undefined,
    };
}
function decodedAge({ issuedAt, expiresAt }) {
    return { ...age/* UNKNOWN_AGE */.Ni, issuedAt, expiresAt, source: issuedAt && 'token' };
}
/** A name or key as it may be shown: it can hold a value too. */
function clean(part, mask) {
    return mask.conceal(shortened(part));
}
function positions({ range }, { lines, origin = BEGINNING }) {
    const start = moved(lines.position(range.start), origin);
    const end = moved(lines.position(range.end), origin);
    return { line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
}
/** File and key path as a JSON pointer (RFC 6901), so that no key can pass for another path. */
function placeOf(path, place) {
    const keys = place.map((key) => key.replaceAll('~', '~0').replaceAll('/', '~1'));
    return [`${path}#`, ...keys].join('/');
}
function moved({ line, column }, origin) {
    return { line: line + origin.line - 1, column: line === 1 ? column + origin.column - 1 : column };
}
function ruleOf({ slot, verdict }) {
    if (verdict.class === 'local-dev')
        return 'local-dev-credential';
    if (slot.kind === 'comment')
        return 'commented-credential';
    return slot.fallback ? 'literal-default' : 'literal-credential';
}
/** Longer names are nobody's, and each of them is repeated with every finding below it. */
const MAX_NAME = 400;
function shortened(name) {
    return name.length <= MAX_NAME ? name : `${name.slice(0, MAX_NAME)}…`;
}
/** The part in front that every credential of the kind has, and that so tells nothing about this one. */
function publicPrefix({ value, verdict }, providerOf) {
    const provider = verdict.provider === undefined ? undefined : providerOf(verdict.provider);
    const anchors = provider?.kinds.find(({ id }) => id === verdict.kind)?.anchors ?? [];
    const prefixes = anchors.filter((anchor) => value.startsWith(anchor) && anchor.length <= 16);
    return prefixes.sort((a, b) => b.length - a.length)[0] ?? '';
}
/** The password that stands behind the user in the Base64 of a `Basic` header. */
function basicPassword({ slot: { scheme }, value }) {
    if (scheme?.toLowerCase() !== 'basic')
        return undefined;
    const pair = Buffer.from(value, 'base64').toString();
    return pair.slice(pair.indexOf(':') + 1);
}


/***/ })

};
