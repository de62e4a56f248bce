export const id = 4409;
export const ids = [4409];
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

/***/ 15255:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ isComplete)
/* harmony export */ });
/** Whether all was judged that should have been. */
function isComplete({ coverage, gaps }) {
    return coverage.complete && gaps.length === 0;
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

/***/ 27351:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qc: () => (/* binding */ coverageSentence),
/* harmony export */   Uo: () => (/* binding */ coverageLines),
/* harmony export */   tx: () => (/* binding */ notExamined)
/* harmony export */ });
/* harmony import */ var _core_display_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45895);
/* harmony import */ var _core_phrases_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91483);


/** What is said of skipped files, for one and for many. What is not a config is none of them. */
const SKIPPED = {
    'symlink-outside': ['symbolic link out of the folder', 'symbolic links out of the folder'],
    'symlink-broken': ['broken symbolic link', 'broken symbolic links'],
    submodule: ['submodule', 'submodules'],
    'nested-repository': ['repository of its own', 'repositories of their own'],
    sparse: ['file left out by sparse checkout', 'files left out by sparse checkout'],
    'lfs-pointer': ['Git LFS pointer', 'Git LFS pointers'],
    'too-large': ['file too large to read', 'files too large to read'],
    'not-searched': ['large file not searched', 'large files not searched'],
    unreadable: ['unreadable file', 'unreadable files'],
    'missing-object': ['object missing from the repository', 'objects missing from the repository'],
    'not-a-file': ['pipe or device', 'pipes or devices'],
    deleted: ['deleted file', 'deleted files'],
    'ignored-path': ['file that the policy leaves out', 'files that the policy leaves out'],
    'ignored-name': ['folder of packages or of git', 'folders of packages or of git'],
};
/** What was covered and what was not, and why. Numbers and words of ours only. */
function coverageSentence({ listed, configs, slots, skipped }) {
    const parts = skipped.flatMap(({ reason, count }) => reason === 'not-a-config' ? [] : [`${count} ${SKIPPED[reason][count === 1 ? 0 : 1]}`]);
    const covered = `Covered: ${(0,_core_phrases_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(listed, 'file')} listed, ${(0,_core_phrases_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(configs, 'config')} read, ${(0,_core_phrases_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(slots, 'slot')} examined`;
    return `${covered}; skipped: ${parts.length === 0 ? 'nothing' : parts.join(', ')}.`;
}
/** What should have been examined and was not. */
function notExamined({ skipped }) {
    return skipped
        .filter(({ incomplete }) => incomplete)
        .flatMap(({ reason, examples }) => examples.map((path) => [path, reason]));
}
/** Both, for people at a terminal. */
function coverageLines(coverage) {
    const missing = notExamined(coverage).map(([path, reason]) => `  ${(0,_core_display_js__WEBPACK_IMPORTED_MODULE_1__/* .displayable */ .Z)(path)} (${reason})`);
    return [coverageSentence(coverage), ...(missing.length > 0 ? ['Not examined:', ...missing] : [])];
}


/***/ }),

/***/ 76155:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SN: () => (/* binding */ byGravity),
/* harmony export */   gd: () => (/* binding */ collected),
/* harmony export */   zD: () => (/* binding */ grouped)
/* harmony export */ });
/* harmony import */ var _core_severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19734);

/** Findings of one credential together, in the order of their first places. */
function grouped(findings) {
    return collected(findings, ({ fingerprint }, index) => fingerprint ?? `#${index}`).map(group);
}
function group(findings) {
    const first = findings[0];
    const [head, ...also] = unique(byGravity(findings.filter(({ place }) => place === first.place)), ({ ruleId }) => ruleId);
    const here = [head, ...also];
    const rules = new Set(here.map(({ ruleId }) => ruleId));
    const rest = findings.filter((finding) => !here.includes(finding));
    const places = collected(rest, ({ file, line, column }) => `${line}:${column}:${file}`);
    return {
        head: head,
        also,
        elsewhere: places.map((place) => ({
            finding: byGravity(place)[0],
            more: [...new Set(place.map(({ ruleId }) => ruleId))].filter((id) => !rules.has(id)),
        })),
    };
}
/** The gravest first, and those of one severity in the order in which they come. */
function byGravity(items) {
    return [...items].sort((one, other) => _core_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .severities */ .g.indexOf(one.severity) - _core_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .severities */ .g.indexOf(other.severity));
}
/** Items with the same key together, in the order in which the keys come. */
function collected(items, keyOf) {
    const groups = new Map();
    items.forEach((item, index) => {
        const key = keyOf(item, index);
        const group = groups.get(key);
        if (group)
            group.push(item);
        else
            groups.set(key, [item]);
    });
    return [...groups.values()];
}
function unique(items, keyOf) {
    return collected(items, keyOf).map(([first]) => first);
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


/***/ }),

/***/ 64409:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   text: () => (/* binding */ text)
/* harmony export */ });
/* harmony import */ var _core_display_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45895);
/* harmony import */ var _core_phrases_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(91483);
/* harmony import */ var _core_report_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(15255);
/* harmony import */ var _core_severity_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(19734);
/* harmony import */ var _coverage_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27351);
/* harmony import */ var _group_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76155);
/* harmony import */ var _phrases_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48482);
/* harmony import */ var _style_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78569);








/**
 * The report for people: grouped by file, each credential once with the line it stands in, and all else about it under it.
 */
const text = {
    id: 'text',
    render(report, titles, look) {
        const paint = (0,_style_js__WEBPACK_IMPORTED_MODULE_2__/* .painter */ .C)(look.colour);
        const credentials = (0,_group_js__WEBPACK_IMPORTED_MODULE_3__/* .grouped */ .zD)(report.findings);
        const files = (0,_group_js__WEBPACK_IMPORTED_MODULE_3__/* .collected */ .gd)(credentials, ({ head }) => head.file);
        const blocks = files.map((groups) => [
            heading(groups[0].head, titles, paint),
            ...groups.map((group) => credentialBlock(group, titles, paint)),
        ].join('\n\n'));
        return `${[...blocks, summary(report, credentials, paint)].join('\n\n')}\n`;
    },
};
function heading({ file, hosts }, titles, paint) {
    const names = hosts.map((host) => titles.host(host)).join(', ');
    return [paint.bold((0,_core_display_js__WEBPACK_IMPORTED_MODULE_4__/* .displayable */ .Z)(file)), ...(names === '' ? [] : [paint.dim(names)])].join('  ');
}
function credentialBlock({ head, also, elsewhere }, titles, paint) {
    const { line, column, severity, ruleId, message, excerpt, history, remedy } = head;
    const gutter = ' '.repeat(String(line).length);
    const more = [
        ...also.map((other) => `also ${other.ruleId}: ${(0,_core_display_js__WEBPACK_IMPORTED_MODULE_4__/* .displayable */ .Z)(other.message)}`),
        ...elsewhere.map((other) => elsewhereLine(other, titles)),
        ...(0,_phrases_js__WEBPACK_IMPORTED_MODULE_1__/* .agePhrases */ .OF)(head).map((phrase) => (0,_core_display_js__WEBPACK_IMPORTED_MODULE_4__/* .displayable */ .Z)(phrase)),
        ...(history ? [(0,_phrases_js__WEBPACK_IMPORTED_MODULE_1__/* .historyPhrase */ .Yg)(history)] : []),
        `${paint.bold('do:')} ${(0,_core_display_js__WEBPACK_IMPORTED_MODULE_4__/* .displayable */ .Z)(remedy)}`,
    ];
    return [
        `  ${paint.severity(severity, severity)}  ${(0,_core_display_js__WEBPACK_IMPORTED_MODULE_4__/* .displayable */ .Z)(message)}  ${paint.dim(ruleId)}`,
        `  ${gutter} ${paint.dim('→')} ${line}:${column}  ${whereabouts(head, titles)}`,
        ...(excerpt
            ? [
                `  ${paint.dim(`${line} │`)} ${(0,_core_display_js__WEBPACK_IMPORTED_MODULE_4__/* .displayable */ .Z)(excerpt.text)}`,
                `  ${gutter} ${paint.dim('│')} ${' '.repeat(excerpt.start)}${paint.severity(severity, '^'.repeat(excerpt.length))}`,
            ]
            : []),
        ...more.map((fact) => `  ${gutter} ${paint.dim('=')} ${fact}`),
    ].join('\n');
}
function elsewhereLine({ finding, more }, titles) {
    const { file, line, column } = finding;
    const rules = more.length > 0 ? `  ${more.join(', ')}` : '';
    return `also at ${(0,_core_display_js__WEBPACK_IMPORTED_MODULE_4__/* .displayable */ .Z)(file)}:${line}:${column}  ${whereabouts(finding, titles)}${rules}`;
}
/** Server, slot and provider. */
function whereabouts({ server, slot, provider }, titles) {
    const parts = [
        ...(server === undefined ? [] : [`server ${server}`]),
        ...(slot === undefined ? [] : [`${slot.kind} ${slot.keyPath}`]),
        ...(provider === undefined ? [] : [titles.provider(provider)]),
    ];
    return (0,_core_display_js__WEBPACK_IMPORTED_MODULE_4__/* .displayable */ .Z)(parts.join(' · '));
}
function summary(report, credentials, paint) {
    const { findings, suppressed, notices, gaps, coverage } = report;
    const unlisted = (0,_phrases_js__WEBPACK_IMPORTED_MODULE_1__/* .suppressedSentence */ .ej)(suppressed);
    return [
        findings.length === 0 ? nothing(report, paint) : found(report, credentials, paint),
        ...(unlisted === undefined ? [] : [unlisted]),
        ...notices.map((notice) => (0,_core_display_js__WEBPACK_IMPORTED_MODULE_4__/* .displayable */ .Z)(notice)),
        ...gaps.map((gap) => `${paint.severity('warning', 'Could not judge:')} ${(0,_core_display_js__WEBPACK_IMPORTED_MODULE_4__/* .displayable */ .Z)(gap)}`),
        ...(0,_coverage_line_js__WEBPACK_IMPORTED_MODULE_0__/* .coverageLines */ .Uo)(coverage),
    ].join('\n');
}
function nothing(report, paint) {
    const line = nothingIn(report.scope);
    return (0,_core_report_js__WEBPACK_IMPORTED_MODULE_5__/* .isComplete */ .A)(report) ? paint.good(`${line}.`) : `${line}, as far as could be judged.`;
}
function nothingIn(scope) {
    if (scope.kind === 'range')
        return `Nothing new since ${base(scope)} (${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_1__/* .commitsIn */ .kS)(scope)})`;
    return scope.kind === 'history' ? `No credential found in ${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_1__/* .commitsIn */ .kS)(scope)}` : 'No credential found';
}
function found({ findings, scope }, credentials, paint) {
    const parts = _core_severity_js__WEBPACK_IMPORTED_MODULE_6__/* .severities */ .g.flatMap((severity) => {
        const count = findings.filter((finding) => finding.severity === severity).length;
        return count === 0 ? [] : [paint.severity(severity, (0,_core_phrases_js__WEBPACK_IMPORTED_MODULE_7__/* .counted */ .hS)(count, severity))];
    });
    // A reference to a secret is no credential, and has no value that could be masked.
    const distinct = credentials.filter(({ head: { fingerprint, redacted } }) => fingerprint !== undefined && redacted !== undefined).length;
    const files = new Set(findings.map(({ file }) => file)).size;
    const what = distinct === 0 ? '' : `: ${(0,_core_phrases_js__WEBPACK_IMPORTED_MODULE_7__/* .counted */ .hS)(distinct, 'credential')}`;
    return `${foundIn(scope)}${parts.join(', ')}${what} in ${(0,_core_phrases_js__WEBPACK_IMPORTED_MODULE_7__/* .counted */ .hS)(files, 'file')}.`;
}
function foundIn(scope) {
    if (scope.kind === 'range')
        return `New since ${base(scope)}: `;
    return scope.kind === 'history' ? `In ${(0,_phrases_js__WEBPACK_IMPORTED_MODULE_1__/* .commitsIn */ .kS)(scope)}: ` : '';
}
function base(scope) {
    return (0,_core_display_js__WEBPACK_IMPORTED_MODULE_4__/* .displayable */ .Z)((0,_phrases_js__WEBPACK_IMPORTED_MODULE_1__/* .revision */ .QL)(scope.base));
}


/***/ })

};
