export const id = 9055;
export const ids = [9055];
export const modules = {

/***/ 41436:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   firstSeen: () => (/* binding */ firstSeen)
/* harmony export */ });
/* harmony import */ var _core_novelty_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89952);
/* harmony import */ var _history_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8036);
/* harmony import */ var _versions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68547);



/** Looks through every version of every config in these commits. */
async function firstSeen(range, revisions, workshop, progress) {
    const versions = new _versions_js__WEBPACK_IMPORTED_MODULE_2__/* .Versions */ .u(revisions, workshop);
    const [{ written }, isWhole] = await Promise.all([
        (0,_history_js__WEBPACK_IMPORTED_MODULE_1__.writtenVersions)(range, revisions, versions, workshop, progress),
        revisions.isWhole(range),
    ]);
    const credentials = new Map();
    const references = new Map();
    for (const { version, first } of [...written].sort((one, other) => one.first.rank - other.first.rank)) {
        const { date } = first.commit;
        // Older ones come later, and stay.
        const examination = await versions.examine(version);
        for (const finding of examination.findings) {
            if ((0,_core_novelty_js__WEBPACK_IMPORTED_MODULE_0__/* .isLiteral */ .c)(finding) && finding.fingerprint !== undefined)
                credentials.set(finding.fingerprint, date);
        }
        for (const { text } of examination.references)
            references.set(text, date);
    }
    return { credentials, references, isWhole };
}


/***/ }),

/***/ 8036:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   judgeHistory: () => (/* binding */ judgeHistory),
/* harmony export */   writtenVersions: () => (/* binding */ writtenVersions)
/* harmony export */ });
/* harmony import */ var _core_file_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25083);
/* harmony import */ var _core_novelty_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89952);
/* harmony import */ var _passages_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26511);
/* harmony import */ var _rules_shared_credential_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61325);
/* harmony import */ var _versions_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(68547);





const CUT = 'This clone is shallow, and has only a part of the history: `git fetch --unshallow` brings the rest, as does fetch-depth: 0 of actions/checkout.';
/**
 * Every version of every config that any ref reaches, each content at each path once. What stands in `HEAD` breaks the rules
 * that it breaks there; what stands in earlier versions only is in the history.
 */
async function judgeHistory({ revisions, workshop, progress }) {
    const versions = new _versions_js__WEBPACK_IMPORTED_MODULE_4__/* .Versions */ .u(revisions, workshop);
    const [{ written, commits }, atHead, isWhole] = await Promise.all([
        writtenVersions('all', revisions, versions, workshop, progress),
        headOf(revisions),
        revisions.isWhole('all'),
    ]);
    const passages = new Map();
    const head = [];
    for (const one of written) {
        const examination = await versions.examine(one.version);
        if (atHead.has(keyOf(one.version)))
            head.push(examination);
        for (const finding of examination.findings.filter(_core_novelty_js__WEBPACK_IMPORTED_MODULE_1__/* .isLiteral */ .c))
            prolong(passages, finding, one);
    }
    const there = head.flatMap((one) => one.findings);
    const staying = new Set(there.filter(_core_novelty_js__WEBPACK_IMPORTED_MODULE_1__/* .isLiteral */ .c).map(({ fingerprint }) => fingerprint));
    const gone = [...passages.values()].filter(({ finding }) => !staying.has(finding.fingerprint));
    const beginnings = beginningsOf(passages);
    workshop.coverage.listing = 'git';
    workshop.coverage.listed = written.length;
    return {
        prefix: revisions.prefix,
        scope: { kind: 'history', commits },
        findings: [
            ...there.map((finding) => dated(finding, passages, beginnings)),
            ...(0,_rules_shared_credential_js__WEBPACK_IMPORTED_MODULE_3__/* .sharedCredentials */ .O)(there),
            ...gone.map(_passages_js__WEBPACK_IMPORTED_MODULE_2__/* .inHistory */ .mP),
        ],
        known: 0,
        ignores: head.flatMap((one) => one.ignores),
        coverage: workshop.coverage,
        notices: [],
        gaps: isWhole ? [] : [CUT],
        whole: true,
    };
}
/** Versions are examined while git is still looking for more. */
async function writtenVersions(range, revisions, versions, { isKnown }, progress) {
    const found = new Map();
    const examining = [];
    let done = 0;
    let rank = 0;
    const wants = (path) => (0,_versions_js__WEBPACK_IMPORTED_MODULE_4__/* .isPossible */ .w)(path, revisions.prefix, isKnown);
    const commits = await revisions.log(range, wants, (commit, { after }) => {
        if (after?.kind !== 'file')
            return;
        const key = keyOf(after);
        const known = found.get(key);
        const dated = { commit, rank: rank++ };
        // A commit comes before its parents, so the last one that comes is the first one that was made.
        if (known)
            known.first = dated;
        else {
            found.set(key, { version: after, first: dated, last: commit });
            examining.push(versions.examine(after).then(() => progress(++done, found.size)));
        }
    });
    await Promise.all(examining);
    return { written: [...found.values()], commits };
}
async function headOf(revisions) {
    const head = await revisions.commit('HEAD');
    const changes = head === undefined ? [] : await revisions.difference(undefined, head);
    return new Set(changes.flatMap(({ after }) => (after ? [keyOf(after)] : [])));
}
function keyOf(version) {
    return `${version.oid}\0${(0,_core_file_path_js__WEBPACK_IMPORTED_MODULE_0__/* .pathKey */ .Pn)(version)}`;
}
/** `written`: newer ones come first. */
function prolong(passages, finding, { first, last }) {
    const key = (0,_passages_js__WEBPACK_IMPORTED_MODULE_2__/* .passageKey */ .Sl)(finding);
    const known = passages.get(key);
    const { commit, rank } = first;
    if (known === undefined)
        passages.set(key, { finding, first: commit, rank, last });
    else if (rank > known.rank)
        passages.set(key, { ...known, first: commit, rank });
}
/** The first commit of each credential, wherever it stood then. */
function beginningsOf(passages) {
    const found = new Map();
    for (const passage of passages.values()) {
        const { fingerprint } = passage.finding;
        const known = found.get(fingerprint);
        if (known === undefined || passage.rank > known.rank)
            found.set(fingerprint, passage);
    }
    return found;
}
function dated(finding, passages, beginnings) {
    const passage = passages.get((0,_passages_js__WEBPACK_IMPORTED_MODULE_2__/* .passageKey */ .Sl)(finding));
    if (passage === undefined)
        return finding;
    const { first } = beginnings.get(finding.fingerprint) ?? passage;
    return { ...finding, history: { first, last: passage.last, atHead: true } };
}


/***/ }),

/***/ 26511:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sl: () => (/* binding */ passageKey),
/* harmony export */   T5: () => (/* binding */ passagesOf),
/* harmony export */   mP: () => (/* binding */ inHistory)
/* harmony export */ });
/* harmony import */ var _core_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45320);
/* harmony import */ var _core_novelty_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89952);
/* harmony import */ var _core_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99188);



/**
 * The passages of the credentials that commits brought: what a version has and no version had that its commit found. `changes`: a
 * commit before its parents. `examined` tells what was found in a version that has been examined.
 */
async function passagesOf(changes, examined) {
    const passages = new Map();
    const held = new Map();
    for (const { commit, change } of changes) {
        if (!change.after)
            continue;
        const { findings } = await examined(change.after);
        const literals = findings.filter(_core_novelty_js__WEBPACK_IMPORTED_MODULE_1__/* .isLiteral */ .c);
        if (literals.length === 0)
            continue;
        const before = await Promise.all(change.before.map(examined));
        const had = new Set(before.flatMap((one) => one.findings.filter(_core_novelty_js__WEBPACK_IMPORTED_MODULE_1__/* .isLiteral */ .c).map(passageKey)));
        for (const finding of literals) {
            const key = passageKey(finding);
            const known = held.get(key) ?? { finding, first: commit, last: commit };
            held.set(key, known);
            if (!had.has(key))
                passages.set(key, { ...known, first: commit });
        }
    }
    return passages;
}
/** What a passage is of: one credential at one place. */
function passageKey({ place, fingerprint }) {
    return `${place}\0${fingerprint}`;
}
/** The finding of a credential that is in the commits and not in the files any more. */
function inHistory({ finding, first, last }) {
    const { file, line, column, endLine, endColumn, hosts, server, slot, place, provider, title } = finding;
    const { fingerprint, redacted, age, excerpt, confidence } = finding;
    const message = `${(0,_core_words_js__WEBPACK_IMPORTED_MODULE_2__/* .capital */ .Nx)(title)}: commit ${first.oid.slice(0, 10)} brought it; it is gone from the file, and still in the commits`;
    return (0,_core_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .findingOf */ .hD)('literal-in-history', {
        ...{ message, confidence, file, line, column, endLine, endColumn, hosts, server, slot, place, provider },
        ...{ title, fingerprint, redacted, age, excerpt, history: { first, last, atHead: false } },
    });
}


/***/ }),

/***/ 68547:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ Versions),
/* harmony export */   w: () => (/* binding */ isPossible)
/* harmony export */ });
/* harmony import */ var _core_file_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25083);
/* harmony import */ var _content_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82077);
/* harmony import */ var _examine_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11392);



/** Whether a file can be a config at all, as far as its name tells. */
function isPossible(path, prefix, isKnown) {
    return !(0,_content_js__WEBPACK_IMPORTED_MODULE_1__/* .isNeverConfig */ .p7)(path) || isKnown(prefix + path) === 'dedicated';
}
/** Reads in flight at once: git answers one while others are examined. */
const AT_ONCE = 32;
/** Examines versions of files: each content at each path once, however many commits have it. */
class Versions {
    #revisions;
    #workshop;
    /** Paths of links that lead to a path. */
    #linked;
    #examined = new Map();
    constructor(revisions, workshop, linked = new Map()) {
        this.#revisions = revisions;
        this.#workshop = workshop;
        this.#linked = linked;
    }
    /** Examines all of them, several at once; `done` is told after each how many there have been. */
    async examineAll(versions, done) {
        let next = 0;
        let finished = 0;
        const work = async () => {
            for (let at = next++; at < versions.length; at = next++) {
                await this.examine(versions[at]);
                done(++finished);
            }
        };
        await Promise.all(Array.from({ length: AT_ONCE }, work));
    }
    examine(version) {
        const key = `${version.oid}\0${(0,_core_file_path_js__WEBPACK_IMPORTED_MODULE_0__/* .pathKey */ .Pn)(version)}`;
        const read = (whatever) => whatever ? this.#revisions.read(version) : this.#revisions.readIfHolds(version, _content_js__WEBPACK_IMPORTED_MODULE_1__/* .TERMS */ ._.words);
        const known = this.#examined.get(key) ?? this.#examine(version, true, read);
        this.#examined.set(key, known);
        return known;
    }
    /** A file in a state that git does not have, read from elsewhere. */
    examineFile(file, read) {
        const readWork = async (whatever) => {
            const result = await read();
            const speaks = !('text' in result) || _content_js__WEBPACK_IMPORTED_MODULE_1__/* .TERMS */ ._.words.some((word) => result.text.includes(word));
            return whatever || speaks ? result : undefined;
        };
        return this.#examine({ ...file, kind: 'file' }, file.isTracked, readWork);
    }
    async #examine(version, isTracked, read) {
        const { coverage, examiner, isIgnored, isKnown } = this.#workshop;
        const { path, bytes } = version;
        const { prefix } = this.#revisions;
        const aliases = this.#linked.get((0,_core_file_path_js__WEBPACK_IMPORTED_MODULE_0__/* .pathKey */ .Pn)(version)) ?? [];
        const aliasHostPaths = aliases.map((alias) => prefix + alias);
        const answers = [prefix + path, ...aliasHostPaths].map(isKnown);
        const dedicated = answers.includes('dedicated');
        if (version.kind === 'submodule')
            coverage.skip('submodule', path);
        if (version.kind !== 'file')
            return _examine_js__WEBPACK_IMPORTED_MODULE_2__/* .NOTHING_FOUND */ .d;
        if ((0,_content_js__WEBPACK_IMPORTED_MODULE_1__/* .isNeverConfig */ .p7)(path) && !dedicated && aliases.length === 0)
            return _examine_js__WEBPACK_IMPORTED_MODULE_2__/* .NOTHING_FOUND */ .d;
        if (isIgnored(path)) {
            coverage.skip('ignored-path', path);
            return _examine_js__WEBPACK_IMPORTED_MODULE_2__/* .NOTHING_FOUND */ .d;
        }
        const result = await read(dedicated);
        if (result === undefined || !('skipped' in result))
            coverage.searched++;
        if (result === undefined)
            return _examine_js__WEBPACK_IMPORTED_MODULE_2__/* .NOTHING_FOUND */ .d;
        const why = dedicated ? 'dedicated' : whyOf(result, answers.includes('shared'));
        if (why === undefined) {
            if ('chunks' in result)
                coverage.skip('not-searched', path);
            else if ('skipped' in result)
                coverage.skip(result.skipped, path);
            return _examine_js__WEBPACK_IMPORTED_MODULE_2__/* .NOTHING_FOUND */ .d;
        }
        const candidate = {
            path,
            ...(bytes && { bytes }),
            hostPath: prefix + path,
            aliases,
            aliasHostPaths,
            why,
            isTracked,
        };
        coverage.candidates++;
        if ('skipped' in result)
            coverage.skip(result.skipped, path);
        else
            coverage.read++;
        return examiner.examine(candidate, { prefix, coverage, read: async () => result });
    }
}
/** Why a file is a candidate whose path alone does not make it one. */
function whyOf(result, shared) {
    if (!('text' in result))
        return undefined;
    if (shared)
        return 'shared';
    return (0,_content_js__WEBPACK_IMPORTED_MODULE_1__/* .speaksOfMcp */ .Tp)(result.text) ? 'content' : undefined;
}


/***/ })

};
