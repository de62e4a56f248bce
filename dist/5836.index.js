export const id = 5836;
export const ids = [5836];
export const modules = {

/***/ 95836:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   scanCommits: () => (/* binding */ scanCommits)
/* harmony export */ });
/* harmony import */ var _core_coverage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82127);
/* harmony import */ var _fingerprint_key_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82250);
/* harmony import */ var _judging_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88055);



/** Judges what commits hold, by the policy of the one that may decide. */
async function scanCommits(options, subject, index) {
    const judging = await (0,_judging_js__WEBPACK_IMPORTED_MODULE_1__/* .prepare */ .i)(options, await trustedIn(options, subject), index);
    const { decisions, key, examiner, isIgnored } = judging;
    if (isDecidedByItself(subject))
        (0,_fingerprint_key_js__WEBPACK_IMPORTED_MODULE_2__/* .requireKey */ .XK)(decisions, key);
    const isKnown = (path) => index.knows(path);
    const workshop = { examiner, isKnown, isIgnored, coverage: new _core_coverage_js__WEBPACK_IMPORTED_MODULE_0__/* .CoverageCount */ .Y() };
    const found = await judgeCommits(options, subject, workshop);
    // What the base has is known without its baseline, which a fork's pull request need not have the key of.
    const usable = key.fitsBaseline ? decisions : { ...decisions, baseline: undefined };
    const usual = { ...judging, decisions: usable };
    return (0,_judging_js__WEBPACK_IMPORTED_MODULE_1__/* .scanned */ .z)(options, found, subject.kind === 'commit' ? { ...usual, ...ofCommit(options, subject, workshop) } : usual);
}
/** What else tells ages of the files of one commit: the commits that lead to it, and its workflows. */
function ofCommit({ root, world }, { revisions, commit }, workshop) {
    return {
        firstSeen: async () => {
            const { firstSeen } = await __webpack_require__.e(/* import() */ 1436).then(__webpack_require__.bind(__webpack_require__, 41436));
            const apart = { ...workshop, coverage: new _core_coverage_js__WEBPACK_IMPORTED_MODULE_0__/* .CoverageCount */ .Y() };
            return firstSeen({ head: commit, without: undefined }, revisions, apart, () => { });
        },
        workflows: async () => {
            const { readWorkflows, UNREAD } = await Promise.all(/* import() */[__webpack_require__.e(7085), __webpack_require__.e(31)]).then(__webpack_require__.bind(__webpack_require__, 30031));
            // The commit may be one that was fetched, which the repository at the root does not have.
            return readWorkflows(root, { rev: commit }, world.disk).catch(() => UNREAD);
        },
    };
}
/** Otherwise the key can be missing where it must not be: a fork’s pull request is given none. */
function isDecidedByItself(subject) {
    return subject.kind === 'history' || (subject.kind === 'commit' && subject.trusted === subject.commit);
}
async function judgeCommits({ root, world, progress }, subject, workshop) {
    switch (subject.kind) {
        case 'history':
            return (await __webpack_require__.e(/* import() */ 8036).then(__webpack_require__.bind(__webpack_require__, 8036))).judgeHistory({ ...subject, workshop, progress });
        case 'commit':
            return (await __webpack_require__.e(/* import() */ 8579).then(__webpack_require__.bind(__webpack_require__, 70960))).judgeCommit({ ...subject, workshop, progress });
        case 'range': {
            const work = subject.uncommitted ? await world.disk.folder(root) : undefined;
            return (await __webpack_require__.e(/* import() */ 6938).then(__webpack_require__.bind(__webpack_require__, 16938))).judgeRange({ ...subject, work, workshop, progress });
        }
    }
}
/** What comes with a pull request is decided by its base; of one's own history, by what one has in front of one. */
async function trustedIn({ root, world }, subject) {
    const { revisions } = subject;
    const commit = subject.kind === 'history' ? await revisions.commit('HEAD') : subject.trusted;
    const folder = subject.kind === 'history' ? await world.disk.folder(root) : undefined;
    return async (path) => {
        const found = await folder?.read({ path });
        if (found !== undefined && !('skipped' in found && found.skipped === 'deleted'))
            return found;
        return commit === undefined ? undefined : readAt(revisions, commit, path);
    };
}
async function readAt(revisions, commit, path) {
    const version = await revisions.at(commit, path);
    if (version === undefined)
        return undefined;
    if (version.kind !== 'file')
        return { path, skipped: 'not-a-file' };
    await revisions.obtain([version]);
    return revisions.read(version);
}


/***/ })

};
