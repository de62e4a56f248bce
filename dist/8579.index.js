export const id = 8579;
export const ids = [8579];
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

/***/ 70960:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   judgeCommit: () => (/* binding */ judgeCommit)
/* harmony export */ });
/* harmony import */ var _core_file_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25083);
/* harmony import */ var _linked_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66626);
/* harmony import */ var _rules_shared_credential_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61325);
/* harmony import */ var _versions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68547);




/** Judges the files of a commit out of its objects, of which only those are fetched that can be configs. */
async function judgeCommit({ revisions, commit, workshop, progress }) {
    const { coverage, isKnown } = workshop;
    const files = (await revisions.difference(undefined, commit)).flatMap(({ after }) => after ?? []);
    const plain = files.filter(({ kind }) => kind === 'file');
    const { paths } = await (0,_linked_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .linkedPaths */ .C)(commit, revisions, plain, isKnown);
    const wanted = plain.filter((version) => (0,_versions_js__WEBPACK_IMPORTED_MODULE_3__/* .isPossible */ .w)(version.path, revisions.prefix, isKnown) || paths.has((0,_core_file_path_js__WEBPACK_IMPORTED_MODULE_0__/* .pathKey */ .Pn)(version)));
    await revisions.obtain(wanted);
    const versions = new _versions_js__WEBPACK_IMPORTED_MODULE_3__/* .Versions */ .u(revisions, workshop, paths);
    await versions.examineAll(wanted, (done) => progress(done, wanted.length));
    const examined = await Promise.all(wanted.map((version) => versions.examine(version)));
    for (const { kind, path } of files)
        if (kind === 'submodule')
            coverage.skip('submodule', path);
    coverage.listing = 'git';
    coverage.listed = files.length;
    const findings = examined.flatMap((one) => one.findings);
    return {
        prefix: revisions.prefix,
        scope: { kind: 'tree' },
        findings: [...findings, ...(0,_rules_shared_credential_js__WEBPACK_IMPORTED_MODULE_2__/* .sharedCredentials */ .O)(findings)],
        known: 0,
        ignores: examined.flatMap((one) => one.ignores),
        coverage,
        notices: [],
        gaps: [],
        whole: true,
    };
}


/***/ }),

/***/ 66626:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ linkedPaths)
/* harmony export */ });
/* harmony import */ var _core_coverage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82127);
/* harmony import */ var _core_file_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25083);
/* harmony import */ var _aliases_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52596);



/** What the links of a commit lead to among `touched`; and where one of these is a link itself, among all that the commit has. */
async function linkedPaths(commit, revisions, touched, isKnown) {
    const links = await revisions.links(commit);
    const paths = new Map();
    if (links.length === 0)
        return { paths, newly: [] };
    await revisions.obtain(links);
    const fresh = new Set(touched.flatMap(({ kind, path }) => (kind === 'symlink' ? path : [])));
    const all = fresh.size === 0 ? [] : await filesOf(commit, revisions);
    const own = new Set(touched.map(_core_file_path_js__WEBPACK_IMPORTED_MODULE_1__/* .pathKey */ .Pn));
    const others = new Map(all.map((version) => [(0,_core_file_path_js__WEBPACK_IMPORTED_MODULE_1__/* .pathKey */ .Pn)(version), version]));
    const newly = new Map();
    for (const { target, path } of await aliasesAmong([...touched, ...all], links, revisions)) {
        if (isKnown(revisions.prefix + path) === undefined)
            continue;
        const key = (0,_core_file_path_js__WEBPACK_IMPORTED_MODULE_1__/* .pathKey */ .Pn)(target);
        paths.set(key, [...new Set([...(paths.get(key) ?? []), path])]);
        const version = own.has(key) ? undefined : others.get(key);
        if (version !== undefined && isThrough(fresh, path))
            newly.set(key, version);
    }
    return { paths, newly: [...newly.values()] };
}
async function filesOf(commit, revisions) {
    return (await revisions.difference(undefined, commit)).flatMap(({ after }) => after ?? []);
}
/** A link to what is not among the versions leads nowhere here, and is nothing to report. */
async function aliasesAmong(versions, links, revisions) {
    const files = versions.filter(({ kind }) => kind === 'file');
    const entries = [...links, ...files].map((version) => ({ ...version, sparse: false, unsearched: false }));
    const resolver = revisions.files(entries);
    return (0,_aliases_js__WEBPACK_IMPORTED_MODULE_2__/* .aliasesOf */ .Q)(entries, resolver, new _core_coverage_js__WEBPACK_IMPORTED_MODULE_0__/* .CoverageCount */ .Y()).finally(() => resolver.close());
}
/** Whether a path is that of one of the links, or of something below one. */
function isThrough(links, path) {
    for (let end = path.length; end > 0; end = path.lastIndexOf('/', end - 1)) {
        if (links.has(path.slice(0, end)))
            return true;
    }
    return false;
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
