export const id = 792;
export const ids = [792];
export const modules = {

/***/ 89952:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ newFindings),
/* harmony export */   c: () => (/* binding */ isLiteral)
/* harmony export */ });
/** Rules of which a slot breaks exactly one: the same credential under another of them is the same finding. */
const LITERAL = new Set([
    'literal-credential',
    'literal-default',
    'commented-credential',
]);
/**
 * The findings of `after` that `before` does not have. The same credential at the same place is known, whatever line that is
 * on. A place that is gone and one that has come with the same credential are a move; each place gone makes up for one come, so
 * that a copy is new.
 */
function newFindings(before, after) {
    const known = new Set(before.map(placeAndSubject));
    const there = new Set(after.map(placeAndSubject));
    const gone = new Map();
    const counted = new Set();
    for (const finding of before) {
        const key = placeAndSubject(finding);
        if (there.has(key) || counted.has(key))
            continue;
        counted.add(key);
        gone.set(subjectOf(finding), (gone.get(subjectOf(finding)) ?? 0) + 1);
    }
    return after.filter((finding) => {
        if (known.has(placeAndSubject(finding)))
            return false;
        const left = gone.get(subjectOf(finding)) ?? 0;
        if (left > 0)
            gone.set(subjectOf(finding), left - 1);
        return left === 0;
    });
}
/** Whether a finding is about a credential that stands in a config. */
function isLiteral({ ruleId }) {
    return LITERAL.has(ruleId);
}
function placeAndSubject(finding) {
    return `${finding.place}\0${subjectOf(finding)}`;
}
/** What is wrong, wherever it stands. */
function subjectOf({ ruleId, fingerprint, message }) {
    return `${LITERAL.has(ruleId) ? 'literal' : ruleId}\0${fingerprint ?? message}`;
}


/***/ }),

/***/ 61325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ sharedCredentials)
/* harmony export */ });
/* harmony import */ var _core_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45320);
/* harmony import */ var _core_novelty_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89952);


/** As many servers are named; the rest is counted. */
const MAX_NAMED = 3;
/**
 * One finding for each credential that servers of different names use, at the first of its places. The same server in the
 * files of several hosts is one server.
 */
function sharedCredentials(findings) {
    const byCredential = new Map();
    for (const finding of findings) {
        if (!(0,_core_novelty_js__WEBPACK_IMPORTED_MODULE_1__/* .isLiteral */ .c)(finding) || finding.fingerprint === undefined || finding.server === undefined)
            continue;
        const others = byCredential.get(finding.fingerprint);
        if (others)
            others.push(finding);
        else
            byCredential.set(finding.fingerprint, [finding]);
    }
    return [...byCredential.values()].flatMap((group) => {
        const servers = [...new Set(group.map(({ server }) => server))];
        if (servers.length < 2)
            return [];
        const message = `${servers.length} servers use the same one: ${listed(servers)}`;
        return [(0,_core_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .alsoBreaks */ .QG)(group[0], 'shared-credential', message)];
    });
}
function listed(names) {
    if (names.length > MAX_NAMED) {
        return `${names.slice(0, MAX_NAMED).join(', ')} and ${names.length - MAX_NAMED} more`;
    }
    return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}


/***/ }),

/***/ 792:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   scanDiscovered: () => (/* binding */ scanDiscovered)
/* harmony export */ });
/* harmony import */ var _core_coverage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82127);
/* harmony import */ var _examine_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11392);
/* harmony import */ var _fingerprint_key_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(82250);
/* harmony import */ var _judging_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88055);
/* harmony import */ var _rules_shared_credential_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61325);





/** Judges one version of the files, by the policy that it holds itself. */
async function scanDiscovered(options, discovery, index) {
    const judging = await (0,_judging_js__WEBPACK_IMPORTED_MODULE_2__/* .prepare */ .i)(options, (path) => discovery.readOther(path), index);
    (0,_fingerprint_key_js__WEBPACK_IMPORTED_MODULE_4__/* .requireKey */ .XK)(judging.decisions, judging.key);
    const found = await judgeTree(discovery, judging, options.progress);
    return (0,_judging_js__WEBPACK_IMPORTED_MODULE_2__/* .scanned */ .z)(options, found, {
        ...judging,
        firstSeen: () => inHistory(options, judging, index),
        workflows: () => workflowsOf(options),
    });
}
/** When what stands here first appeared; `undefined` outside of a repository. */
async function inHistory({ root, world, ageing }, { key, isIgnored }, index) {
    const { kind } = await world.disk.look(root);
    const repository = kind === 'folder' ? await world.disk.repository(root) : undefined;
    if (ageing === undefined || repository === undefined)
        return undefined;
    const [{ firstSeen }, revisions] = await Promise.all([
        __webpack_require__.e(/* import() */ 9055).then(__webpack_require__.bind(__webpack_require__, 41436)),
        repository.revisions(),
    ]);
    const isKnown = (path) => index.knows(path);
    const examiner = new _examine_js__WEBPACK_IMPORTED_MODULE_1__/* .Examiner */ .o(index, key.fingerprints, world.now);
    const workshop = { examiner, isKnown, isIgnored, coverage: new _core_coverage_js__WEBPACK_IMPORTED_MODULE_0__/* .CoverageCount */ .Y() };
    return firstSeen('all', revisions, workshop, () => { }).finally(() => revisions.close());
}
async function workflowsOf({ root, subject, world }) {
    if (subject.kind !== 'tree')
        return undefined;
    const { readWorkflows } = await Promise.all(/* import() */[__webpack_require__.e(7085), __webpack_require__.e(31)]).then(__webpack_require__.bind(__webpack_require__, 30031));
    return readWorkflows(root, subject.tree, world.disk);
}
async function judgeTree(discovery, { examiner, isIgnored }, progress) {
    const { candidates, coverage, prefix } = discovery;
    const findings = [];
    const ignores = [];
    for (const [done, candidate] of candidates.entries()) {
        progress(done, candidates.length);
        if (isIgnored(candidate.path)) {
            coverage.skip('ignored-path', candidate.path);
            continue;
        }
        const examination = await examiner.examine(candidate, discovery);
        for (const finding of examination.findings)
            findings.push(finding);
        for (const ignore of examination.ignores)
            ignores.push(ignore);
    }
    return {
        prefix,
        scope: { kind: 'tree' },
        findings: [...findings, ...(0,_rules_shared_credential_js__WEBPACK_IMPORTED_MODULE_3__/* .sharedCredentials */ .O)(findings)],
        known: 0,
        ignores,
        coverage,
        notices: [],
        gaps: [],
        whole: coverage.listing !== 'file',
    };
}


/***/ })

};
