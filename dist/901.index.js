export const id = 901;
export const ids = [901];
export const modules = {

/***/ 2901:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  GitRevisions: () => (/* binding */ GitRevisions)
});

// EXTERNAL MODULE: ./.compiled/io/git-blobs.js
var git_blobs = __webpack_require__(2795);
// EXTERNAL MODULE: ./.compiled/io/git-records.js
var git_records = __webpack_require__(5729);
;// CONCATENATED MODULE: ./.compiled/io/git-changes.js

/** Git's name of what is not there. */
const NOTHING = /^0+$/;
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
            const path = this.#below((0,git_records/* recordPath */.lX)(record, 0));
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
    const parents = raw.lastIndexOf(':', 10) + 1;
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

// EXTERNAL MODULE: ./.compiled/io/git-files.js
var git_files = __webpack_require__(4248);
// EXTERNAL MODULE: ./.compiled/io/git-process.js
var git_process = __webpack_require__(6698);
// EXTERNAL MODULE: ./.compiled/io/words.js
var io_words = __webpack_require__(8899);
;// CONCATENATED MODULE: ./.compiled/io/git-revisions.js






/** How every diff is asked for, so that the repository's own configuration changes nothing about it. https://git-scm.com/docs/git-diff-tree */
const RAW = [
    '--raw',
    '-z',
    '--no-abbrev',
    '--no-renames',
    '--no-relative',
    '--no-ext-diff',
    '--ignore-submodules=all',
];
/**
 * `log` is no plumbing, and a repository's configuration could have it check signatures with a program of its choice, leave out root
 * commits, or paint. It takes a seventh less time than `rev-list` and `diff-tree` together. https://git-scm.com/docs/git-log#_configuration
 */
const LOG = [
    '--topo-order',
    '--root',
    '--no-show-signature',
    '--no-color',
    '--no-decorate',
    '--no-notes',
    '--no-mailmap',
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
        // `-x` would be an option, and what has a colon names a file or a text in a commit's message.
        if (!/^[^-:\0\n][^:\0\n]{0,1000}$/.test(rev))
            return undefined;
        return this.#line(['rev-parse', '--verify', '--quiet', '--end-of-options', `${rev}^{commit}`]);
    }
    mergeBase(one, other) {
        return this.#line(['merge-base', one, other]);
    }
    async log(range, wants, take) {
        const reader = new ChangeReader(this.prefix, wants, take);
        const args = ['log', ...LOG, COMMIT_FORMAT, '-c', ...RAW, ...wanted(range), '--'];
        await this.#process.run(args, { onStdout: (0,git_records/* recordReader */.h9)(reader.record) });
        return reader.commits;
    }
    async difference(from, to) {
        const empty = to.length === 64 ? EMPTY_TREE_SHA256 : EMPTY_TREE;
        return this.#changes(['diff-tree', '-r', ...RAW, from ?? empty, to]);
    }
    staged(head) {
        return this.#changes(['diff-index', '--cached', ...RAW, head, '--']);
    }
    async modified() {
        const [changed, untracked] = await Promise.all([
            this.#changes(['diff-files', ...RAW, '--']),
            this.#untracked(),
        ]);
        const tracked = changed.map(({ path, bytes, before }) => ({
            path,
            ...(bytes && { bytes }),
            before: before[0],
        }));
        return [...tracked, ...untracked];
    }
    async at(commit, path) {
        const full = this.prefix + path;
        const found = [];
        const onStdout = (0,git_records/* recordReader */.h9)((record) => {
            const { kind, oid } = (0,git_records/* parseTreeEntry */.aq)(record);
            if (oid !== undefined)
                found.push({ path, kind, oid });
        });
        await this.#process.run(['ls-tree', '-z', '--full-tree', commit, '--', full], { onStdout });
        return found[0];
    }
    async links(commit) {
        const found = [];
        const onStdout = (0,git_records/* recordReader */.h9)((record) => {
            // Nearly all are files, and there can be a million.
            if (record[0] !== '1' || record[1] !== '2')
                return;
            const { path, bytes, kind, oid } = (0,git_records/* parseTreeEntry */.aq)(record);
            const below = path.startsWith(this.prefix) && bytes === undefined;
            if (below && oid !== undefined)
                found.push({ path: path.slice(this.prefix.length), kind, oid });
        });
        await this.#process.run(['ls-tree', '-r', '-z', '--full-tree', commit], { onStdout });
        return found;
    }
    files(entries) {
        return new git_files/* GitFiles */.ud(this.#process, { entries, skipped: [] });
    }
    async obtain(versions) {
        if (this.#obtain === undefined || versions.length === 0)
            return;
        await this.#obtain([...new Set(versions.map(({ oid }) => oid))]);
        // A reader that is running does not see what has come since.
        await this.close();
    }
    read(version) {
        return (0,git_files/* readVersion */.$4)(this.#process, this.#open(), version);
    }
    readIfHolds(version, words) {
        if (this.#words?.of !== words)
            this.#words = { of: words, compiled: new io_words/* Words */.U(words) };
        return (0,git_files/* readIfHolds */.Yd)(this.#process, this.#open(), version, this.#words.compiled);
    }
    async close() {
        const blobs = this.#blobs;
        this.#blobs = undefined;
        await blobs?.close();
    }
    #open() {
        this.#blobs ??= new git_blobs/* Blobs */.B(() => this.#process.start(['cat-file', '--batch']));
        return this.#blobs;
    }
    async #changes(args) {
        const changes = [];
        const reader = new ChangeReader(this.prefix, () => true, (_, change) => changes.push(change));
        await this.#process.run(args, { onStdout: (0,git_records/* recordReader */.h9)(reader.record) });
        return changes;
    }
    async #untracked() {
        const found = [];
        const onStdout = (0,git_records/* recordReader */.h9)((record) => {
            const file = (0,git_records/* recordPath */.lX)(record, 0);
            // A repository of its own is none of this one's files.
            if (file.path !== '' && !file.path.endsWith('/'))
                found.push({ ...file, before: undefined });
        });
        await this.#process.run(['ls-files', '-z', '-o', '--exclude-standard'], { onStdout });
        return found;
    }
    /** The first line of an answer; `undefined` where git says that there is none. */
    async #line(args) {
        const { stdout } = await this.#process.run(args, { okCodes: [0, 1] });
        const [line = ''] = stdout.toString().split('\n');
        return line === '' ? undefined : line;
    }
}
function wanted(range) {
    if (range === 'all')
        return ['--all'];
    for (const oid of [range.head, range.without ?? range.head]) {
        if (!/^[0-9a-f]{40,64}$/.test(oid))
            throw new git_process/* GitError */.X('rev-list', 'a commit is named by its object alone');
    }
    return [range.head, ...(range.without === undefined ? [] : [`^${range.without}`])];
}


/***/ })

};
