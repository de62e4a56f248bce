export const id = 256;
export const ids = [256];
export const modules = {

/***/ 55585:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KU: () => (/* binding */ presentObjects),
/* harmony export */   S4: () => (/* binding */ hasTrees),
/* harmony export */   l9: () => (/* binding */ visibleHistory),
/* harmony export */   yx: () => (/* binding */ shallowCuts)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** Those of the named objects that the repository has, with their kinds: `commit`, `tree`, `blob`. */
async function presentObjects(process, oids) {
    if (oids.length === 0)
        return new Map();
    const args = ['cat-file', '--batch-check=%(objectname) %(objecttype)'];
    const { stdout } = await process.run(args, { input: `${oids.join('\n')}\n` });
    const lines = stdout.toString('latin1').trimEnd().split('\n');
    return new Map(lines.map((line) => line.split(' ')).filter(([, kind]) => kind !== 'missing'));
}
/** Commits whose parents a shallow clone has left out. https://git-scm.com/docs/shallow */
async function shallowCuts(process) {
    const { stdout } = await process.run(['rev-parse', '--git-path', 'shallow']);
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(process.folder, stdout.toString().replace(/\n$/, ''));
    const text = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path) ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'latin1') : '';
    return new Set(text.split('\n').filter((oid) => oid !== ''));
}
/** All that git sees from these commits on. */
async function visibleHistory(process, from, cuts) {
    const { stdout } = await process.run(['rev-list', '--parents', '--format=%ct', ...from, '--']);
    const commits = new Map();
    // `commit <oid> <parent>…`, and the format's line after it.
    for (const [, names, date] of stdout.toString('latin1').matchAll(/^commit (.+)\n(\d+)$/gm)) {
        const [oid, ...parents] = names.split(' ');
        commits.set(oid, { parents, date: Number(date) });
    }
    return { commits, cuts };
}
/** Whether the repository has the folders at the top of all commits that `git rev-list` gives for these arguments. */
async function hasTrees(process, revisions) {
    const { stdout } = await process.run(['rev-list', '--format=%T', ...revisions, '--']);
    const lines = stdout.toString('latin1').split('\n');
    const trees = [...new Set(lines.filter((line) => /^[0-9a-f]+$/.test(line)))];
    return (await presentObjects(process, trees)).size === trees.length;
}


/***/ }),

/***/ 95018:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ isSettled),
/* harmony export */   e: () => (/* binding */ visibleDepth)
/* harmony export */ });
/**
 * Whether `base..head`, and what the two have in common at best, are in the whole history what they are in the visible part.
 *
 * A commit can be missed only behind a cut that one of the two reaches and the other does not. One can be taken for
 * new although the base has it, too: head merges an old branch, and the way from base to that branch is cut. Such commits
 * are closed under "parent of" within the range, so that it is enough to look at those of the range whose parents are not in it: none
 * may be an ancestor of a cut. It is not if it reaches the cut itself, or if it is younger. A wrong date can make this
 * wrong, but then the range has too many commits and never too few.
 */
function isSettled({ commits, cuts }, base, head) {
    const ofBase = base === undefined ? new Set() : reach(commits, base);
    const ofHead = reach(commits, head);
    const open = [...cuts].filter((oid) => ofBase.has(oid) || ofHead.has(oid));
    if (open.length === 0)
        return true;
    if (open.some((oid) => ofBase.has(oid) !== ofHead.has(oid)))
        return false;
    const parentsOf = (oid) => commits.get(oid)?.parents ?? [];
    const bottoms = [...ofHead].filter((oid) => !ofBase.has(oid) && parentsOf(oid).every((one) => ofBase.has(one)));
    const common = [...ofHead].filter((oid) => ofBase.has(oid));
    const notBest = new Set(common.flatMap(parentsOf));
    const best = common.filter((oid) => !notBest.has(oid));
    // Of several, one may in truth be an ancestor of another. A single one is best whatever is hidden behind the cuts.
    const suspects = best.length > 1 ? [...bottoms, ...best] : bottoms;
    return suspects.every((oid) => {
        const date = commits.get(oid)?.date ?? 0;
        const younger = open.filter((cut) => (commits.get(cut)?.date ?? date) >= date);
        if (younger.length === 0)
            return true;
        const below = reach(commits, oid);
        return younger.every((cut) => below.has(cut));
    });
}
/** How many commits the longest of the shortest ways down from the given ones has. */
function visibleDepth(commits, from) {
    let depth = 0;
    const seen = new Set();
    for (let level = from; level.length > 0; depth++) {
        for (const oid of level)
            seen.add(oid);
        const next = level.flatMap((oid) => commits.get(oid)?.parents ?? []);
        level = [...new Set(next)].filter((oid) => !seen.has(oid));
    }
    return depth;
}
/** The commit and all its ancestors. */
function reach(commits, from) {
    const reached = new Set([from]);
    for (const oid of reached)
        for (const parent of commits.get(oid)?.parents ?? [])
            reached.add(parent);
    return reached;
}


/***/ }),

/***/ 80256:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  GitRevisions: () => (/* binding */ GitRevisions)
});

// EXTERNAL MODULE: ./.compiled/io/words.js
var io_words = __webpack_require__(98899);
// EXTERNAL MODULE: ./.compiled/io/git/blobs.js
var blobs = __webpack_require__(64281);
// EXTERNAL MODULE: ./.compiled/io/git/records.js
var records = __webpack_require__(251);
;// CONCATENATED MODULE: ./.compiled/io/git/changes.js

/** Git's name of what is not there. */
const NOTHING = /^0+$/;
/** How every diff is asked for, so that the repository's own configuration changes nothing about it. https://git-scm.com/docs/git-diff-tree */
const RAW = [
    '--raw',
    '-z',
    '--no-abbrev',
    '--no-renames',
    '--no-relative',
    '--no-ext-diff',
    '--ignore-submodules=none',
];
/** Asks one of git's diffs for all changes below a folder. */
async function rawChanges(process, prefix, command, args) {
    const changes = [];
    const take = (_, change) => void changes.push(change);
    const reader = new ChangeReader(prefix, () => true, take);
    const onStdout = (0,records/* recordReader */.h9)(reader.record);
    const { stderr } = await process.run([command, ...RAW, ...args], { onStdout });
    return { changes, stderr };
}
/** `<commit> <author date in seconds since 1970>`: what `ChangeReader` takes for the line in front of a commit's changes. */
const COMMIT_FORMAT = '--format=%H %at';
/**
 * Reads the raw output of git's diffs, record by record: `:100644 100644 <oid> <oid> M`, then the path. A merge has a colon, a
 * mode and an object for each parent. https://git-scm.com/docs/diff-format#_raw_output_format
 */
class ChangeReader {
    #take;
    #wants;
    /** The folder that paths are made relative to; what is outside is left out. */
    #prefix;
    #commit = { oid: '', date: new Date(0) };
    #commits = 0;
    /** The record that tells what happened to the path in the next one. */
    #raw;
    /** `wants`: whether what happened to a path is to be handed over; most of it mostly is not. */
    constructor(prefix, wants, take) {
        this.#prefix = prefix;
        this.#wants = wants;
        this.#take = take;
    }
    /** How many commits there have been, with changes or without. */
    get commits() {
        return this.#commits;
    }
    record = (record) => {
        if (this.#raw !== undefined) {
            const raw = this.#raw;
            this.#raw = undefined;
            const path = this.#below((0,records/* recordPath */.lX)(record, 0));
            if (path && this.#wants(path.path))
                this.#take(this.#commit, changeOf(raw, path));
            return;
        }
        const text = typeof record === 'string' ? record : record.toString('latin1');
        const start = text.startsWith('\n') ? 1 : 0;
        if (text[start] === ':')
            this.#raw = text.slice(start);
        else if (text.length > start) {
            this.#commit = commitOf(text.slice(start));
            this.#commits++;
        }
    };
    #below(file) {
        const prefix = this.#prefix;
        if (prefix === '')
            return file;
        if (!file.path.startsWith(prefix))
            return undefined;
        const path = file.path.slice(prefix.length);
        return file.bytes ? { path, bytes: file.bytes.subarray(Buffer.byteLength(prefix)) } : { path };
    }
}
function commitOf(line) {
    const [oid = '', seconds] = line.split(' ');
    // A commit can be made to claim any date, or none.
    const time = Number(seconds) * 1000;
    return { oid, date: new Date(Number.isFinite(new Date(time).getTime()) ? time : 0) };
}
function changeOf(raw, path) {
    let parents = 0;
    while (raw[parents] === ':')
        parents++;
    const words = raw.slice(parents).split(' ');
    const version = (at) => versionOf(path, words[at], words[parents + 1 + at]);
    const before = [];
    for (let at = 0; at < parents; at++) {
        const found = version(at);
        if (found)
            before.push(found);
    }
    return { ...path, before, after: version(parents) };
}
/** `undefined` where there is no content: a deleted file, or one that only the work tree has. */
function versionOf({ path, bytes }, mode, oid) {
    if (NOTHING.test(mode) || NOTHING.test(oid))
        return undefined;
    const kind = kindOf(mode);
    return bytes ? { path, kind, oid, bytes } : { path, kind, oid };
}
function kindOf(mode) {
    if (mode === '120000')
        return 'symlink';
    return mode === '160000' ? 'submodule' : 'file';
}

// EXTERNAL MODULE: ./.compiled/io/git/files.js
var files = __webpack_require__(19262);
// EXTERNAL MODULE: ./.compiled/io/git/objects.js
var objects = __webpack_require__(55585);
// EXTERNAL MODULE: ./.compiled/io/git/process.js
var process = __webpack_require__(57804);
// EXTERNAL MODULE: ./.compiled/io/git/reach.js
var reach = __webpack_require__(95018);
// EXTERNAL MODULE: ./.compiled/core/errors.js
var errors = __webpack_require__(64702);
;// CONCATENATED MODULE: ./.compiled/io/git/trees.js


/** How `ls-tree` begins what it says of one. */
const FOLDER = '040000';
/** What a commit has at a path below a folder of the repository. Throws a `UsageError` if that is a folder. */
async function versionAt(process, prefix, commit, path) {
    const full = prefix + path;
    let found;
    let folder = false;
    const onStdout = (0,records/* recordReader */.h9)((record) => {
        const { path: listed, kind, oid } = (0,records/* parseTreeEntry */.aq)(record);
        if (listed !== full || oid === undefined)
            return;
        folder = record.slice(0, FOLDER.length) === FOLDER;
        found = { path, kind, oid };
    });
    const pathspec = `:(literal)${full}`;
    await process.run(['ls-tree', '-z', '--full-tree', commit, '--', pathspec], { onStdout });
    if (folder)
        throw new errors/* UsageError */.e(`${path} is a folder`);
    return found;
}
/** The symbolic links of a commit below a folder of the repository. */
async function linksOf(process, prefix, commit) {
    const found = [];
    const onStdout = (0,records/* recordReader */.h9)((record) => {
        // Nearly all are files, and there can be a million.
        if (record[0] !== '1' || record[1] !== '2')
            return;
        const { path, bytes, kind, oid } = (0,records/* parseTreeEntry */.aq)(record);
        const below = path.startsWith(prefix) && bytes === undefined;
        if (below && oid !== undefined)
            found.push({ path: path.slice(prefix.length), kind, oid });
    });
    await process.run(['ls-tree', '-r', '-z', '--full-tree', commit], { onStdout });
    return found;
}

// EXTERNAL MODULE: ./.compiled/core/file-path.js
var file_path = __webpack_require__(25083);
;// CONCATENATED MODULE: ./.compiled/io/git/filters.js
/**
 * The same git without the programs through which a configuration has contents go on their way between work tree and repository. Git
 * asks them as soon as dates do not tell whether a file was changed, and an index can be made in which none does.
 * https://git-scm.com/docs/gitattributes#_filter https://git-scm.com/docs/racy-git
 */
async function withoutFilters(process) {
    const args = ['config', '-z', '--name-only', '--get-regexp', '^filter\\.'];
    const { stdout } = await process.run(args, { okCodes: [0, 1] });
    const settings = new Map();
    for (const name of stdout.toString().split('\0')) {
        const driver = name.slice(0, name.lastIndexOf('.') + 1);
        if (driver === '' || driver === 'filter.')
            continue;
        for (const program of ['clean', 'smudge', 'process'])
            settings.set(driver + program, '');
        // A driver without programs is no failure then.
        settings.set(`${driver}required`, 'false');
    }
    return process.with([...settings]);
}

;// CONCATENATED MODULE: ./.compiled/io/git/work-tree.js




/** `warning: could not open directory 'a/': Permission denied`. Both count from the top of the work tree, whatever the folder. */
const UNOPENED = /^warning: could not open directory '(.+?)\/?': /;
/** `a/b.json: Permission denied` */
const UNSEEN = /^(?!(?:warning|error|hint): )(.+): [^:]+$/;
/**
 * Files of the work tree that may differ from the index, and untracked ones that git does not ignore. What git could not look at is
 * among them: who reads it learns why. `prefix`: the folder's path in its repository.
 */
async function modifiedFiles(process, prefix) {
    const found = await Promise.all([trackedFiles(process, prefix), untrackedFiles(process, prefix)]);
    return found.flat();
}
async function trackedFiles(process, prefix) {
    const found = new Map();
    // A submodule's own configuration would decide how that one is looked at.
    const args = ['--ignore-submodules=all', '--'];
    const { changes, stderr } = await rawChanges(await withoutFilters(process), prefix, 'diff-files', args);
    for (const change of changes) {
        const { path, bytes, before } = change;
        // Of an unmerged file git says first that it is one, and then how it differs from "ours".
        found.set((0,file_path/* pathKey */.Pn)(change), { path, ...(bytes && { bytes }), before: before[0] });
    }
    return [...found.values(), ...complaints(stderr, UNSEEN, prefix)];
}
async function untrackedFiles(process, prefix) {
    const found = [];
    const onStdout = (0,records/* recordReader */.h9)((record) => {
        const file = (0,records/* recordPath */.lX)(record, 0);
        // A repository of its own is none of this one's files.
        if (file.path !== '' && !file.path.endsWith('/'))
            found.push({ ...file, before: undefined });
    });
    const { stderr } = await process.run(['ls-files', '-z', '-o', '--exclude-standard'], { onStdout });
    return [...found, ...complaints(stderr, UNOPENED, prefix)];
}
function complaints(stderr, pattern, prefix) {
    const paths = stderr.split('\n').flatMap((line) => pattern.exec(line)?.[1] ?? []);
    const below = paths.filter((path) => path.startsWith(prefix));
    return below.map((path) => ({ path: path.slice(prefix.length), before: undefined }));
}

;// CONCATENATED MODULE: ./.compiled/io/git/revisions.js










/**
 * `log` is no plumbing, and a repository's configuration could have it check signatures with a program of its choice, leave out root
 * commits, paint, or write UTF-16. It takes a seventh less time than `rev-list` and `diff-tree` together. https://git-scm.com/docs/git-log#_configuration
 */
const LOG = [
    '--author-date-order',
    '--root',
    '--no-show-signature',
    '--no-color',
    '--no-decorate',
    '--no-notes',
    '--no-mailmap',
    '--encoding=UTF-8',
];
/** The tree without anything, which every git knows without having it. */
const EMPTY_TREE = '4b825dc642cb6eb9a060e54bf8d69288fbee4904';
const EMPTY_TREE_SHA256 = '6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321';
/** The commits of a repository, seen from one folder. */
class GitRevisions {
    prefix;
    #process;
    #obtain;
    #blobs;
    #words;
    constructor(process, prefix, obtain) {
        this.#process = process;
        this.prefix = prefix;
        this.#obtain = obtain;
    }
    async commit(rev) {
        // `-x` would be an option, `^x` all but that, and what has a colon names a file or a text in a commit's message.
        if (!/^[^-^:\0\n][^:\0\n]{0,1000}$/.test(rev))
            return undefined;
        const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${rev}^{commit}`];
        return (await this.#lines(args))[0];
    }
    mergeBases(one, other) {
        return this.#lines(['merge-base', '--all', one, other]);
    }
    async log(range, wants, take) {
        const reader = new ChangeReader(this.prefix, wants, take);
        const args = ['log', ...LOG, COMMIT_FORMAT, '-c', ...RAW, ...wanted(range), '--'];
        await this.#process.run(args, { onStdout: (0,records/* recordReader */.h9)(reader.record) });
        return reader.commits;
    }
    async isWhole(range) {
        if (this.#obtain !== undefined)
            return true;
        const cuts = await (0,objects/* shallowCuts */.yx)(this.#process);
        if (cuts.size === 0)
            return true;
        if (range === 'all')
            return false;
        const { head, without } = range;
        const tips = without === undefined ? [head] : [head, without];
        return (0,reach/* isSettled */.I)(await (0,objects/* visibleHistory */.l9)(this.#process, tips, cuts), without, head);
    }
    async difference(from, to) {
        const empty = to.length === 64 ? EMPTY_TREE_SHA256 : EMPTY_TREE;
        const args = ['-r', from ?? empty, to];
        return (await rawChanges(this.#process, this.prefix, 'diff-tree', args)).changes;
    }
    async staged(head) {
        const args = ['--cached', head, '--'];
        return (await rawChanges(this.#process, this.prefix, 'diff-index', args)).changes;
    }
    modified() {
        return modifiedFiles(this.#process, this.prefix);
    }
    at(commit, path) {
        return versionAt(this.#process, this.prefix, commit, path);
    }
    links(commit) {
        return linksOf(this.#process, this.prefix, commit);
    }
    files(entries) {
        return new files/* GitFiles */.ud(this.#process, { entries, skipped: [] });
    }
    async obtain(versions) {
        if (this.#obtain === undefined || versions.length === 0)
            return;
        await this.#obtain([...new Set(versions.map(({ oid }) => oid))]);
        // A reader that is running does not see what has come since.
        await this.close();
    }
    read(version) {
        return (0,files/* readVersion */.$4)(this.#process, this.#open(), version);
    }
    readIfHolds(version, words) {
        if (this.#words?.of !== words)
            this.#words = { of: words, compiled: new io_words/* Words */.U(words) };
        return (0,files/* readIfHolds */.Yd)(this.#process, this.#open(), version, this.#words.compiled);
    }
    async close() {
        const blobs = this.#blobs;
        this.#blobs = undefined;
        await blobs?.close();
    }
    #open() {
        this.#blobs ??= new blobs/* Blobs */.B(() => this.#process.start(['cat-file', '--batch']));
        return this.#blobs;
    }
    /** The lines of an answer; none where git says that there is none. */
    async #lines(args) {
        const { code, stdout } = await this.#process.run(args, { okCodes: [0, 1] });
        return code === 0 ? stdout.toString().trimEnd().split('\n') : [];
    }
}
function wanted(range) {
    if (range === 'all')
        return ['--all'];
    for (const oid of [range.head, range.without ?? range.head]) {
        if (!/^[0-9a-f]{40,64}$/.test(oid))
            throw new process/* GitError */.X('rev-list', 'a commit is named by its object alone');
    }
    return [range.head, ...(range.without === undefined ? [] : [`^${range.without}`])];
}


/***/ })

};
