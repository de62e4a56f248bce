export const id = 6938;
export const ids = [6938];
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

/***/ 16938:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  judgeRange: () => (/* binding */ judgeRange)
});

// EXTERNAL MODULE: ./.compiled/core/file-path.js
var file_path = __webpack_require__(25083);
// EXTERNAL MODULE: ./.compiled/core/finding.js
var core_finding = __webpack_require__(45320);
// EXTERNAL MODULE: ./.compiled/core/novelty.js
var novelty = __webpack_require__(89952);
;// CONCATENATED MODULE: ./.compiled/pipeline/end-states.js

/** The paths that differ between the base and the end: what each was, and what it is now. */
class EndStates {
    #touched = new Map();
    /** `merged`: how the base and the merge of both differ. */
    committed(changes, merged) {
        for (const change of [...changes, ...merged]) {
            const known = this.#touched.get((0,file_path/* pathKey */.Pn)(change));
            this.#touched.set((0,file_path/* pathKey */.Pn)(change), {
                before: [...(known?.before ?? []), ...change.before],
                after: [...(known?.after ?? []), ...(change.after ? [change.after] : [])],
            });
        }
    }
    /** A path that only the index or the work tree has otherwise was in the base as the head has it. */
    uncommitted(staged, modified) {
        const inIndex = new Set(staged.map(file_path/* pathKey */.Pn));
        for (const change of staged) {
            const before = this.#touched.get((0,file_path/* pathKey */.Pn)(change))?.before ?? change.before;
            this.#touched.set((0,file_path/* pathKey */.Pn)(change), { before, after: change.after ? [change.after] : [] });
        }
        for (const file of modified) {
            const key = (0,file_path/* pathKey */.Pn)(file);
            const known = this.#touched.get(key);
            const before = known?.before ?? (file.before ? [file.before] : []);
            // What is staged will be committed, whatever the file has become since.
            const after = inIndex.has(key) ? (known?.after ?? []) : [];
            this.#touched.set(key, { before, after, file: { ...file, isTracked: file.before !== undefined } });
        }
    }
    /** By `pathKey`. */
    get paths() {
        return new Set(this.#touched.keys());
    }
    before() {
        return [...this.#touched.values()].flatMap(({ before }) => before);
    }
    after() {
        return [...this.#touched.values()].flatMap(({ after }) => after);
    }
    /** Files to be read from the work tree. */
    files() {
        return [...this.#touched.values()].flatMap(({ file }) => file ?? []);
    }
}

// EXTERNAL MODULE: ./.compiled/pipeline/versions.js
var pipeline_versions = __webpack_require__(68547);
;// CONCATENATED MODULE: ./.compiled/pipeline/compare.js



/** Asks git for all of it at once. */
async function compare({ revisions, base, head, merge, work, workshop, }) {
    const changes = [];
    const wants = (path) => (0,pipeline_versions/* isPossible */.w)(path, revisions.prefix, workshop.isKnown);
    const forks = base === undefined ? [] : await revisions.mergeBases(base.oid, head.oid);
    const range = { head: head.oid, without: base?.oid };
    const [commits, isWhole, atHead, merged, staged, modified] = await Promise.all([
        revisions.log(range, wants, (commit, change) => changes.push({ commit, change })),
        revisions.isWhole(range),
        changedSince(revisions, forks.length > 0 ? forks : [base?.oid], head.oid),
        merge === undefined ? [] : revisions.difference(base?.oid, merge),
        work === undefined ? [] : revisions.staged(head.oid),
        work === undefined ? [] : revisions.modified(),
    ]);
    const ends = new EndStates();
    ends.committed(atHead, merged);
    ends.uncommitted(staged, modified);
    const isUnrelated = base !== undefined && forks.length === 0 && isWhole;
    return {
        changes,
        commits,
        ends,
        notices: isUnrelated ? [unrelated(base, head)] : [],
        gaps: isWhole ? [] : [cut(base, head)],
    };
}
/** What a commit has otherwise than each of several: a path that it has as one of them brings nothing new. */
async function changedSince(revisions, from, to) {
    const all = await Promise.all(from.map((commit) => revisions.difference(commit, to)));
    return all.reduce((changes, others) => {
        const byPath = new Map(others.map((other) => [(0,file_path/* pathKey */.Pn)(other), other]));
        return changes.flatMap((change) => {
            const other = byPath.get((0,file_path/* pathKey */.Pn)(change));
            return other === undefined ? [] : [{ ...change, before: [...change.before, ...other.before] }];
        });
    });
}
function unrelated(base, head) {
    return `${base.name} and ${head.name} have no commit in common: all commits of the latter were judged.`;
}
function cut(base, head) {
    const what = base === undefined ? `that lead to ${head.name}` : `between ${base.name} and ${head.name}`;
    return `This clone is shallow, and the commits ${what} are not all here: what is new could not be told for certain. \`git fetch --unshallow\` brings the rest, \`git fetch --deepen=100\` some of it.`;
}

// EXTERNAL MODULE: ./.compiled/pipeline/linked-paths.js
var linked_paths = __webpack_require__(66626);
// EXTERNAL MODULE: ./.compiled/pipeline/passages.js
var pipeline_passages = __webpack_require__(26511);
;// CONCATENATED MODULE: ./.compiled/pipeline/rules/reference-regressed.js


/** A credential where the base has a reference breaks a rule of its own: somebody had put it right already. */
function regressed(findings, references) {
    return findings
        .filter((finding) => (0,novelty/* isLiteral */.c)(finding) && references.has(finding.place))
        .map((finding) => (0,core_finding/* alsoBreaks */.QG)(finding, 'reference-regressed', 'Where the base has a reference there is a value now; some hosts write it there by themselves'));
}

// EXTERNAL MODULE: ./.compiled/pipeline/rules/shared-credential.js
var shared_credential = __webpack_require__(61325);
;// CONCATENATED MODULE: ./.compiled/pipeline/range.js









/**
 * Judges what is new since a base: every commit that leads to the head and not to the base by itself, so that a credential that came
 * and went is still found; and the files as they are at the end, against those of the base.
 */
async function judgeRange(options) {
    const { revisions, base, head, work, workshop } = options;
    const { changes, commits, ends, notices, gaps } = await compare(options);
    const { versions, newly } = await examined(options, changes, ends);
    const unlinked = new pipeline_versions/* Versions */.u(revisions, workshop);
    const before = await Promise.all([
        ...ends.before().map((version) => versions.examine(version)),
        ...newly.map((version) => unlinked.examine(version)),
    ]);
    const after = await Promise.all([...ends.after(), ...newly].map((version) => versions.examine(version)));
    if (work !== undefined) {
        for (const file of ends.files())
            after.push(await versions.examineFile(file, () => work.read(file)));
    }
    const was = unique(before);
    const there = unique(after);
    const passages = await (0,pipeline_passages/* passagesOf */.T5)(changes, (version) => versions.examine(version));
    const fresh = (0,novelty/* newFindings */.F)(withShared(was), withShared(there)).map((finding) => dated(finding, passages));
    const paths = new Set(changes.map(({ change }) => (0,file_path/* pathKey */.Pn)(change)));
    const past = gone(passages, [...was, ...there]);
    const elsewhere = past.length > 0 ? await unchanged(options, paths, ends, versions) : [];
    const references = new Set(before.flatMap((one) => one.references.map(({ place }) => place)));
    workshop.coverage.listing = 'git';
    workshop.coverage.listed = new Set([...paths, ...ends.paths]).size;
    return {
        prefix: revisions.prefix,
        scope: { kind: 'range', base: base?.name, head: work ? undefined : head.name, commits },
        findings: [...fresh, ...regressed(fresh, references), ...leaving(past, elsewhere)],
        known: withShared(there).length - fresh.length,
        // Whatever an ignore comment of the base covers is known; one that the base does not have does not count.
        ignores: [],
        coverage: workshop.coverage,
        notices,
        gaps,
        whole: false,
    };
}
/** Fetches and examines all contents that are needed, so that asking for one afterwards takes no time. */
async function examined({ revisions, head, merge, workshop, progress }, changes, ends) {
    const { isKnown } = workshop;
    const touched = [...ends.before(), ...ends.after()];
    const { paths, newly } = await (0,linked_paths/* linkedPaths */.C)(merge ?? head.oid, revisions, touched, isKnown);
    const passed = changes.flatMap(({ change: { before, after } }) => (after ? [...before, after] : before));
    const wanted = distinct([...touched, ...passed, ...newly]).filter((version) => version.kind === 'file' &&
        ((0,pipeline_versions/* isPossible */.w)(version.path, revisions.prefix, isKnown) || paths.has((0,file_path/* pathKey */.Pn)(version))));
    await revisions.obtain(wanted);
    const versions = new pipeline_versions/* Versions */.u(revisions, workshop, paths);
    await versions.examineAll(wanted, (done) => progress(done, wanted.length));
    return { versions, newly };
}
function distinct(versions) {
    return [...new Map(versions.map((version) => [`${version.oid}\0${(0,file_path/* pathKey */.Pn)(version)}`, version])).values()];
}
/** The findings of all examinations, each once: the head and the index often have the same. */
function unique(examinations) {
    const findings = examinations.flatMap((one) => one.findings);
    return [...new Map(findings.map((finding) => [(0,core_finding/* identityOf */.cu)(finding), finding])).values()];
}
function withShared(findings) {
    return [...findings, ...(0,shared_credential/* sharedCredentials */.O)(findings)];
}
/** With the commits that brought it, unless it is not committed yet. */
function dated(finding, passages) {
    const passage = passages.get((0,pipeline_passages/* passageKey */.Sl)(finding));
    if (passage === undefined)
        return finding;
    return { ...finding, history: { first: passage.first, last: passage.last, atHead: true } };
}
/** Credentials that commits brought and took away again. */
function gone(passages, stay) {
    return leaving([...passages.values()].map(pipeline_passages/* inHistory */.mP), stay);
}
/** Those whose credential stands nowhere else. */
function leaving(past, stay) {
    const staying = new Set(stay.filter(novelty/* isLiteral */.c).map(({ fingerprint }) => fingerprint));
    return past.filter(({ fingerprint }) => !staying.has(fingerprint));
}
/**
 * What stands in files that are at the end what they are in the base: those that commits changed and changed back, and those of
 * hosts. Who copies a credential from there, and takes the copy away again, leaves nothing in the commits that the base has
 * not. Only then is it worth reading them.
 */
async function unchanged({ revisions, head, workshop }, changed, ends, versions) {
    const all = (await revisions.difference(undefined, head.oid)).flatMap(({ after }) => after ?? []);
    const { paths } = ends;
    const others = all.filter((version) => !paths.has((0,file_path/* pathKey */.Pn)(version)) &&
        (changed.has((0,file_path/* pathKey */.Pn)(version)) || workshop.isKnown(revisions.prefix + version.path) !== undefined));
    await revisions.obtain(others);
    const examined = await Promise.all(others.map((version) => versions.examine(version)));
    return examined.flatMap(({ findings }) => findings);
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
