export const id = 1812;
export const ids = [1812,6769];
export const modules = {

/***/ 3215:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   updateBaseline: () => (/* binding */ updateBaseline)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _core_baseline_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(95814);
/* harmony import */ var _core_baseline_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16769);
/* harmony import */ var _core_display_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(45895);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(64702);
/* harmony import */ var _core_phrases_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(91483);
/* harmony import */ var _core_policy_apply_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86449);
/* harmony import */ var _core_report_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(15255);
/* harmony import */ var _core_rules_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(89134);
/* harmony import */ var _io_disk_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(50460);
/* harmony import */ var _io_output_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(12873);
/* harmony import */ var _io_terminal_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(66444);
/* harmony import */ var _io_written_file_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(36108);
/* harmony import */ var _pipeline_scan_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(45655);
/* harmony import */ var _subject_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(14600);

















/** Writes the findings of a folder as known. Gives the exit code. */
async function updateBaseline(root, options) {
    const world = { disk: (0,_io_disk_js__WEBPACK_IMPORTED_MODULE_6__.disk)(process.env), now: new Date() };
    if ((await world.disk.look(root)).kind === 'file')
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_11__/* .UsageError */ .e(`${(0,_core_display_js__WEBPACK_IMPORTED_MODULE_12__/* .displayable */ .Z)(root)} is a file: a baseline is made for a folder`);
    const progress = new _io_terminal_js__WEBPACK_IMPORTED_MODULE_13__/* .ProgressLine */ .g(process.stderr);
    const scanning = async () => (0,_pipeline_scan_js__WEBPACK_IMPORTED_MODULE_9__/* .scan */ .S)({
        root,
        subject: await (0,_subject_js__WEBPACK_IMPORTED_MODULE_10__/* .subjectOf */ .e)(root, options.history ? { history: true } : {}, world.disk),
        // A baseline that is to be made is not there yet.
        named: { policy: options.policy, ...existing(options.baseline), from: 'disk' },
        adopting: { salt: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(32).toString('hex') },
        fingerprintKey: process.env['MCP_REKEY_FINGERPRINT_KEY'] || undefined,
        world,
        progress: (done, total) => progress.show(`examined ${done} of ${total} files …`),
    });
    const { report, decisions } = await scanning().finally(() => progress.clear());
    const { entries: before, ...baseline } = decisions.baseline;
    const found = entriesOf(report);
    const kept = keptOf(before, found, report);
    const entries = [...found, ...kept];
    const file = options.baseline ?? _core_baseline_js__WEBPACK_IMPORTED_MODULE_14__/* .BASELINE_FILE */ .t;
    const [folder, path] = options.baseline === undefined ? [root, file] : [(0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(file)), (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(file)];
    (0,_io_written_file_js__WEBPACK_IMPORTED_MODULE_8__/* .replaceFile */ .fR)(folder, path, (0,_core_baseline_file_js__WEBPACK_IMPORTED_MODULE_3__/* .baselineText */ .BW)({ ...baseline, entries }));
    const unjudged = kept.length === 0 ? '' : `, of which ${(0,_core_phrases_js__WEBPACK_IMPORTED_MODULE_15__/* .digits */ .vm)(kept.length)} could not be judged and stay`;
    const known = `${(0,_core_phrases_js__WEBPACK_IMPORTED_MODULE_15__/* .counted */ .hS)(entries.length, 'finding')} known${unjudged}`;
    await (0,_io_output_js__WEBPACK_IMPORTED_MODULE_7__/* .writeReport */ .u)(`${(0,_core_display_js__WEBPACK_IMPORTED_MODULE_12__/* .displayable */ .Z)(file)}: ${known}.\n`, undefined);
    return (0,_core_report_js__WEBPACK_IMPORTED_MODULE_16__/* .isComplete */ .A)(report) ? 0 : 3;
}
function existing(baseline) {
    return baseline !== undefined && (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(baseline) ? { baseline } : {};
}
/** Entries of which this scan can say nothing: it asks nobody, may not look at all commits, sees one folder, and not always all of that. */
function keptOf(before, found, report) {
    const { scope, prefix } = report;
    const looking = { aged: false, history: scope.kind === 'history' };
    const isJudged = ({ rule: ruleId, place }) => (0,_core_report_js__WEBPACK_IMPORTED_MODULE_16__/* .isComplete */ .A)(report) && (0,_core_policy_apply_js__WEBPACK_IMPORTED_MODULE_4__/* .finds */ .tL)(ruleId, looking) && place.startsWith(prefix);
    const kept = new Map(before.filter((entry) => !isJudged(entry)).map((entry) => [(0,_core_policy_apply_js__WEBPACK_IMPORTED_MODULE_4__/* .identityOfEntry */ .wA)(entry), entry]));
    for (const entry of found)
        kept.delete((0,_core_policy_apply_js__WEBPACK_IMPORTED_MODULE_4__/* .identityOfEntry */ .wA)(entry));
    return [...kept.values()];
}
/** What is said about the policy itself is for somebody to mend, and never known. */
function entriesOf({ findings }) {
    return findings
        .filter(({ ruleId }) => (0,_core_rules_js__WEBPACK_IMPORTED_MODULE_5__/* .rule */ .H)(ruleId).about !== 'policy')
        .map(({ ruleId, place, fingerprint }) => ({ rule: ruleId, place, fingerprint }));
}


/***/ }),

/***/ 14600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ subjectOf)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64702);
/* harmony import */ var _io_git_process_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57804);
/* harmony import */ var _pipeline_survey_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63804);



/** What is to be judged. Throws a `UsageError` for words that make no sense together, a `GitError` for a commit that is not there. */
async function subjectOf(root, options, disk) {
    const { base, head, history, staged, tree } = options;
    if (head !== undefined && base === undefined)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e('--head needs --base: the commits between them are judged');
    if (history)
        return { kind: 'history', revisions: await (await repositoryAt(root, disk)).revisions() };
    if (base !== undefined)
        return rangeOf(root, base, head, disk);
    if (staged)
        return { kind: 'tree', tree: 'index' };
    return { kind: 'tree', tree: tree === undefined ? 'work' : { rev: tree } };
}
async function rangeOf(root, base, head, disk) {
    const repository = await repositoryAt(root, disk);
    const revisions = await repository.revisions();
    const [from, to] = [await named(revisions, base), await named(revisions, head ?? 'HEAD')];
    const uncommitted = head === undefined && repository.hasWorkTree;
    return { kind: 'range', revisions, base: from, head: to, trusted: from.oid, merge: undefined, uncommitted };
}
async function named(revisions, name) {
    const oid = await revisions.commit(name);
    if (oid === undefined)
        throw new _io_git_process_js__WEBPACK_IMPORTED_MODULE_0__/* .GitError */ .X('rev-parse', `there is no commit '${name}' here`);
    return { name, oid };
}
async function repositoryAt(root, disk) {
    const { kind } = await disk.look(root);
    if (kind === 'file')
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`${root} is a file: commits are judged for a folder`);
    const repository = await disk.repository(root);
    if (!repository)
        throw (0,_pipeline_survey_js__WEBPACK_IMPORTED_MODULE_1__/* .notInRepository */ .D)(root);
    return repository;
}


/***/ }),

/***/ 16769:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BW: () => (/* binding */ baselineText),
/* harmony export */   parseBaseline: () => (/* binding */ parseBaseline)
/* harmony export */ });
/* unused harmony exports BASELINE_VERSION, BaselineFile */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26921);
/* harmony import */ var _display_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45895);
/* harmony import */ var _policy_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64911);
/* harmony import */ var _policy_identified_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49639);
/* harmony import */ var _policy_problems_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7050);





const BASELINE_VERSION = 1;
const SALT = /^(?:[0-9a-f]{2}){16,64}$/;
/** The file `.github/mcp-rekey-baseline.json`. */
const BaselineFile = (0,_policy_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .mapping */ .pq)('the baseline', {
    version: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz(BASELINE_VERSION, { error: (0,_policy_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .wrong */ .Qm)('version', `${BASELINE_VERSION}`) })
        .describe('Version of this format.'),
    salt: (0,_policy_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('salt', '32 to 128 hexadecimal digits', SALT).describe('Key of the fingerprints, unless `MCP_REKEY_FINGERPRINT_KEY` is set. Random.'),
    check: (0,_policy_identified_js__WEBPACK_IMPORTED_MODULE_1__/* .fingerprint */ .R)('check').describe('Fingerprint of a fixed text: tells whether the key is still the one that was used.'),
    entries: (0,_policy_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)('entries', (0,_policy_identified_js__WEBPACK_IMPORTED_MODULE_1__/* .identified */ .A)('an entry', {})).describe('Findings that are known, sorted by place, rule and fingerprint.'),
});
/**
 * Reads a baseline. `path` is how messages call it. Throws a `PolicyError` that names everything that is wrong with it and
 * repeats no value.
 */
function parseBaseline(text, path, json) {
    const { roots, problems } = json.parse(text);
    const [root] = roots;
    const value = parsed(text);
    if (root === undefined || value === undefined)
        throw (0,_policy_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .policyError */ .nq)(path, text, [conflictIn(text) ?? problems[0] ?? NO_JSON]);
    const { data, error } = BaselineFile.safeParse(value, _policy_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .ONCE */ .ET);
    if (error)
        throw (0,_policy_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .policyError */ .nq)(path, text, (0,_policy_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .violations */ .xA)(error, root));
    const entries = data.entries.map(({ rule, place, fingerprint }) => ({ rule, place, fingerprint }));
    return { salt: data.salt, check: data.check, entries: sorted(entries) };
}
/** The file of a baseline: one entry to a line, so that merges conflict only where they have to. */
function baselineText({ salt, check, entries }) {
    const lines = sorted(entries).map(({ rule, place, fingerprint }) => `    ${JSON.stringify({ rule, place, fingerprint })}`);
    const json = [
        '{',
        `  "version": ${BASELINE_VERSION},`,
        `  "salt": ${JSON.stringify(salt)},`,
        `  "check": ${JSON.stringify(check)},`,
        `  "entries": [${[...new Set(lines)].map((line) => `\n${line}`).join(',')}${lines.length > 0 ? '\n  ' : ''}]`,
        '}',
    ];
    return `${(0,_display_js__WEBPACK_IMPORTED_MODULE_4__/* .displayableJson */ .B)(json.join('\n'))}\n`;
}
const CONFLICT = 'a merge left a conflict here: solve it, or run `mcp-rekey baseline update`';
const NO_JSON = { message: 'this must be JSON, without comments and trailing commas', offset: 0 };
/** `undefined` if it is no JSON: any value that JSON can say is something else. */
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function conflictIn(text) {
    const offset = text.search(/^<{7} /m);
    return offset === -1 ? undefined : { message: CONFLICT, offset };
}
function sorted(entries) {
    return entries.toSorted((one, other) => compare(one.place, other.place) ||
        compare(one.rule, other.rule) ||
        compare(one.fingerprint ?? '', other.fingerprint ?? ''));
}
/** By code units: the same on every machine. */
function compare(one, other) {
    if (one === other)
        return 0;
    return one < other ? -1 : 1;
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

/***/ 9858:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ MappedText),
/* harmony export */   r: () => (/* binding */ LineIndex)
/* harmony export */ });
/**
 * A string that knows where each of its characters stands in the file it was decoded from.
 *
 * Values stand in files behind escapes (`\u0041`, `''`, folded YAML lines, JSON inside a JSON string), and parts
 * of a value are what is reported and replaced. Slicing keeps the map, so the range of a part is always that of
 * its own characters and of nothing else.
 */
class MappedText {
    value;
    /** Offset of the first character, or one start and one end offset per character where they are not in a row. */
    #origin;
    constructor(value, origin) {
        this.value = value;
        this.#origin = origin;
    }
    /** Text that stands in the file exactly as it reads, from `start` on. */
    static verbatim(value, start) {
        return new MappedText(value, start);
    }
    /**
     * Text that was decoded: character `i` of `value` (a UTF-16 code unit) was written at `starts[i]..ends[i]`.
     * Both arrays are as long as `value`. An empty value needs a place too: give it as `verbatim('', offset)`.
     */
    static decoded(value, starts, ends) {
        if (value.length === 0)
            throw new RangeError('a decoded text needs at least one character');
        return new MappedText(value, { starts, ends });
    }
    get length() {
        return this.value.length;
    }
    /** Where the characters `start..end` stand in the file; by default all of them. */
    range(start = 0, end = this.value.length) {
        if (typeof this.#origin === 'number')
            return { start: this.#origin + start, end: this.#origin + end };
        const { starts, ends } = this.#origin;
        if (start < end)
            return { start: starts[start], end: ends[end - 1] };
        const at = start < starts.length ? starts[start] : ends[ends.length - 1];
        return { start: at, end: at };
    }
    slice(start, end = this.value.length) {
        const value = this.value.slice(start, end);
        if (typeof this.#origin === 'number')
            return new MappedText(value, this.#origin + start);
        if (value.length === 0)
            return new MappedText('', this.range(start, start).start);
        return new MappedText(value, {
            starts: this.#origin.starts.slice(start, end),
            ends: this.#origin.ends.slice(start, end),
        });
    }
    /** The same without white space at both ends. */
    trim() {
        const start = this.value.length - this.value.trimStart().length;
        return this.slice(start, start + this.value.trim().length);
    }
    /** What `inner`, a text parsed out of this one's value, is in terms of the file. */
    within(inner) {
        if (typeof this.#origin === 'number' && typeof inner.#origin === 'number') {
            return new MappedText(inner.value, this.#origin + inner.#origin);
        }
        if (inner.length === 0)
            return new MappedText('', this.range(inner.range().start, inner.range().start).start);
        const starts = [];
        const ends = [];
        for (let index = 0; index < inner.length; index++) {
            const { start, end } = inner.range(index, index + 1);
            const outer = this.range(start, end);
            starts.push(outer.start);
            ends.push(outer.end);
        }
        return MappedText.decoded(inner.value, starts, ends);
    }
}
/** Turns offsets into lines and columns. A line ends with `\n`; `\r` before it belongs to the line. */
class LineIndex {
    #text;
    #starts = [0];
    /** Where the last answer stood: the next question is often further on in the same line. */
    #last = { line: 0, offset: 0, column: 1 };
    constructor(text) {
        this.#text = text;
        for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
            this.#starts.push(at + 1);
    }
    get lines() {
        return this.#starts.length;
    }
    position(offset) {
        const line = this.#lineOf(offset);
        const from = this.#last.line === line && this.#last.offset <= offset
            ? this.#last
            : { offset: this.#starts[line], column: 1 };
        let column = from.column;
        for (let at = from.offset; at < offset; at++) {
            // The second half of a surrogate pair is not a character of its own.
            const unit = this.#text.charCodeAt(at);
            const pairs = unit >= 0xdc00 && unit <= 0xdfff && isHighSurrogate(this.#text.charCodeAt(at - 1));
            if (!pairs)
                column++;
        }
        this.#last = { line, offset, column };
        return { line: line + 1, column };
    }
    /** The range of the line that holds `offset`, without its line end. */
    lineRange(offset) {
        const line = this.#lineOf(offset);
        const start = this.#starts[line];
        let end = line + 1 < this.#starts.length ? this.#starts[line + 1] - 1 : this.#text.length;
        if (end > start && this.#text.charCodeAt(end - 1) === 13)
            end--;
        return { start, end };
    }
    #lineOf(offset) {
        let low = 0;
        let high = this.#starts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if (this.#starts[middle] <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        return low;
    }
}
function isHighSurrogate(unit) {
    return unit >= 0xd800 && unit <= 0xdbff;
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
