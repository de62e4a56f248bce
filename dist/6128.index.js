export const id = 6128;
export const ids = [6128];
export const modules = {

/***/ 82127:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ CoverageCount)
/* harmony export */ });
/** What stays unknown without being anybody's intention. The rest is not there, or not this repository's. */
const INCOMPLETE = new Set([
    'too-large',
    'unreadable',
    'missing-object',
    'lfs-pointer',
]);
const MAX_EXAMPLES = 20;
/** Counts while the scan runs. The numbers are set by who knows them. */
class CoverageCount {
    listing = 'folder';
    listed = 0;
    searched = 0;
    candidates = 0;
    read = 0;
    configs = 0;
    slots = 0;
    #skipped = new Map();
    /** Counts a path once for each reason: a file that cannot be read is found to be so by the search and by the reader. */
    skip(reason, path, count = 1) {
        const skipped = this.#skipped.get(reason) ?? { count: 0, paths: new Set() };
        if (skipped.paths.has(path))
            return;
        skipped.count += count;
        skipped.paths.add(path);
        this.#skipped.set(reason, skipped);
    }
    result() {
        const skipped = [...this.#skipped]
            .map(([reason, { count, paths }]) => ({
            reason,
            count,
            examples: [...paths].slice(0, MAX_EXAMPLES).sort(),
            incomplete: INCOMPLETE.has(reason),
        }))
            .sort((one, other) => (one.reason < other.reason ? -1 : 1));
        const { listing, listed, searched, candidates, read, configs, slots } = this;
        const complete = !skipped.some(({ incomplete }) => incomplete);
        return { listing, listed, searched, candidates, read, configs, slots, skipped, complete };
    }
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

/***/ 64498:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ HostIndex)
/* harmony export */ });
/* harmony import */ var _core_glob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49791);
/* harmony import */ var _template_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91063);


const NONE = [];
/** Tells from a path which hosts read the file. Asked for every file of a repository. */
class HostIndex {
    #byName = new Map();
    /** Globs whose last segment has a wildcard, by extension. */
    #byExtension = new Map();
    /** Beginnings of the known names: any other name needs no search for marks. */
    #stems = new Set();
    /** Last two characters of the known names: nearly every path of a repository has others, and is done with. */
    #endings = new Set(_template_name_js__WEBPACK_IMPORTED_MODULE_0__/* .marks */ .Z8.map(endingOf));
    constructor(hosts) {
        for (const host of hosts)
            for (const file of host.files)
                this.#add(host, file);
    }
    /**
     * One match for each host, of the first of its files that fits. A shared name counts only where the path is no
     * host's own: `.cursor/mcp.json` is not anybody's `mcp.json`. `path` is relative to the repository, with `/` or `\`;
     * a name with the marks of a template or a copy counts as the name without them.
     */
    match(path) {
        if (!this.#endings.has(endingOf(path)) && !path.endsWith('~'))
            return NONE;
        const normal = path.includes('\\') ? path.replaceAll('\\', '/') : path;
        const start = normal.lastIndexOf('/') + 1;
        const name = normal.slice(start);
        const exact = this.#lookUp(normal, name);
        if (exact.length > 0)
            return exact.map(({ match }) => match);
        if (!this.#stems.has((0,_template_name_js__WEBPACK_IMPORTED_MODULE_0__/* .stemOf */ .Vc)(name)))
            return NONE;
        const unmarked = (0,_template_name_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutMarks */ .zw)(name);
        if (unmarked === undefined)
            return NONE;
        const found = this.#lookUp(normal.slice(0, start) + unmarked.name, unmarked.name);
        return found.map(({ match, template }) => (unmarked.template ? template : match));
    }
    /** Whether a path alone makes a file a config, or only gives reason to look. */
    knows(path) {
        const matches = this.match(path);
        if (matches.length === 0)
            return undefined;
        return matches.some(({ file }) => !file.shared) ? 'dedicated' : 'shared';
    }
    #add(host, file) {
        const { personal, ...impersonal } = file;
        const template = { host, file: personal ? impersonal : file };
        for (const glob of (0,_core_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .expandLists */ .uV)(file.glob)) {
            const name = glob.slice(glob.lastIndexOf('/') + 1);
            this.#endings.add(endingOf(name));
            const wild = name.includes('*');
            if (!wild)
                this.#stems.add((0,_template_name_js__WEBPACK_IMPORTED_MODULE_0__/* .stemOf */ .Vc)(name));
            const map = wild ? this.#byExtension : this.#byName;
            const key = wild ? extensionOf(name) : name;
            const entries = map.get(key) ?? [];
            if (entries.length === 0)
                map.set(key, entries);
            entries.push({ glob: new _core_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .Glob */ .fo(glob, 'end'), match: { host, file }, template });
        }
    }
    #lookUp(path, name) {
        const named = this.#byName.get(name);
        const wild = this.#byExtension.get(extensionOf(name));
        if (named === undefined && wild === undefined)
            return NONE;
        const found = new Map();
        for (const entries of [named ?? NONE, wild ?? NONE]) {
            for (const entry of entries) {
                const { host } = entry.match;
                if (!found.has(host) && entry.glob.matches(path))
                    found.set(host, entry);
            }
        }
        const matches = [...found.values()];
        const own = matches.filter(({ match }) => !match.file.shared);
        return own.length > 0 ? own : matches;
    }
}
function extensionOf(name) {
    return name.slice(name.lastIndexOf('.') + 1);
}
function endingOf(path) {
    return path.charCodeAt(path.length - 2) * 0x10000 + path.charCodeAt(path.length - 1);
}


/***/ }),

/***/ 91063:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vc: () => (/* binding */ stemOf),
/* harmony export */   Z8: () => (/* binding */ marks),
/* harmony export */   zw: () => (/* binding */ withoutMarks)
/* harmony export */ });
/** A file for others to copy: it belongs to nobody. */
const TEMPLATES = ['example', 'examples', 'sample', 'samples', 'template', 'tmpl', 'tpl', 'dist', 'default'];
/** The file itself, put aside or for one machine. */
const COPIES = ['bak', 'backup', 'orig', 'old', 'save', 'local', 'disabled'];
/** What a name with marks can end with, besides its own extension. */
const marks = [...TEMPLATES, ...COPIES];
/** At the end, or in front of the extension. */
const MARK = `[._-](?:(${TEMPLATES.join('|')})|${COPIES.join('|')})`;
const SUFFIX = new RegExp(`(?:~|${MARK})$`);
const INFIX = new RegExp(`${MARK}(?=\\.[A-Za-z0-9]{1,12}$)`);
/** `mcp.json.example.bak` has two. */
const MOST = 4;
/**
 * What a file's name is without the marks of a template or a copy: `mcp.example.json` and `mcp.json.bak` are
 * `mcp.json`. `undefined` if it has none.
 */
function withoutMarks(name) {
    let rest = name;
    let template = false;
    for (let count = 0; count < MOST; count++) {
        const mark = SUFFIX.exec(rest) ?? INFIX.exec(rest);
        // `.local` is a name, `settings.local` one with a mark.
        if (!mark || mark.index === 0)
            break;
        template ||= mark[1] !== undefined;
        rest = rest.slice(0, mark.index) + rest.slice(mark.index + mark[0].length);
    }
    return rest === name ? undefined : { name: rest, template };
}
/** The name up to where a mark could begin: the same with marks and without. */
function stemOf(name) {
    let end = 1;
    while (end < name.length && !isBorder(name.charCodeAt(end)))
        end++;
    return name.slice(0, end);
}
function isBorder(code) {
    return code === 0x2e || code === 0x2d || code === 0x5f || code === 0x7e;
}


/***/ }),

/***/ 12873:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ writeReport)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64702);


/** Writes to the file, or to standard output; resolves when all of it is out. A file that is there keeps its mode. */
async function writeReport(text, file, mode = 0o666) {
    if (file !== undefined) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(file, text, { mode }).catch((error) => {
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e(`cannot write ${file}: ${error.code}`);
        });
        return;
    }
    await new Promise((resolve, reject) => {
        process.stdout.write(text, (error) => {
            // Whoever reads only the first lines (`| head`) has closed the pipe, and needs no more.
            if (error && error.code !== 'EPIPE')
                reject(error);
            else
                resolve();
        });
    });
}


/***/ }),

/***/ 66444:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ takesColour),
/* harmony export */   g: () => (/* binding */ ProgressLine)
/* harmony export */ });
/** How long a command may take before it says what it is doing. */
const PATIENCE_MS = 500;
/** One line on a terminal that tells how far long work is, and is gone afterwards. Nothing where nobody looks. */
class ProgressLine {
    #stream;
    #since = Date.now();
    #shown = false;
    constructor(stream) {
        this.#stream = stream;
    }
    show(text) {
        if (!this.#stream.isTTY || Date.now() - this.#since < PATIENCE_MS)
            return;
        this.#stream.write(`\r\u001b[2K${text}`);
        this.#shown = true;
    }
    clear() {
        if (this.#shown)
            this.#stream.write('\r\u001b[2K');
        this.#shown = false;
    }
}
/** Whether a stream takes colour: a terminal that nobody has asked to stay plain (https://no-color.org). */
function takesColour(stream, env) {
    if (env['NO_COLOR'])
        return false;
    if (env['FORCE_COLOR'] !== undefined && env['FORCE_COLOR'] !== '0')
        return true;
    return stream.isTTY === true && env['TERM'] !== 'dumb';
}


/***/ }),

/***/ 52596:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ aliasesOf)
/* harmony export */ });
/** As many paths through linked folders as are looked at; a tree can be made to have any number. */
const MAX_ALIASES = 100_000;
/** The other paths of the listed files: those of links to files, and those through links to folders. */
async function aliasesOf(entries, files, coverage) {
    const aliases = [];
    const linksTo = new Map();
    for (const link of entries) {
        if (link.kind !== 'symlink' || link.sparse)
            continue;
        const target = await files.target(link);
        if ('skipped' in target)
            coverage.skip(target.skipped, target.path);
        else if (target.kind === 'file')
            aliases.push({ target, path: link.path });
        else if (!linksTo.get(target.path)?.push(link.path))
            linksTo.set(target.path, [link.path]);
    }
    if (linksTo.size > 0)
        aliases.push(...throughFolders(entries, linksTo));
    return aliases;
}
function throughFolders(entries, linksTo) {
    const aliases = [];
    for (const entry of entries) {
        if (entry.kind !== 'file')
            continue;
        const { path } = entry;
        for (let end = path.lastIndexOf('/'); end !== -1; end = end === 0 ? -1 : path.lastIndexOf('/', end - 1)) {
            for (const link of linksTo.get(path.slice(0, end)) ?? []) {
                if (aliases.length === MAX_ALIASES)
                    return aliases;
                aliases.push({ target: { ...entry, kind: 'file' }, path: link + path.slice(end) });
            }
        }
        for (const link of linksTo.get('') ?? []) {
            if (aliases.length === MAX_ALIASES)
                return aliases;
            aliases.push({ target: { ...entry, kind: 'file' }, path: `${link}/${path}` });
        }
    }
    return aliases;
}


/***/ }),

/***/ 82077:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tp: () => (/* binding */ speaksOfMcp),
/* harmony export */   _: () => (/* binding */ TERMS),
/* harmony export */   p7: () => (/* binding */ isNeverConfig)
/* harmony export */ });
/* harmony import */ var _core_file_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25083);

/**
 * What every shape of an MCP config holds at least one of: `mcp` for nearly all (`mcpServers`, `mcp_servers`, `[mcp.…]`,
 * `"mcp":`, `mcp add`, `docker/mcp`), and the others for Zed (`context_servers`), for entries that name only an official
 * package or schema (`@modelcontextprotocol/…`), and for remote Goose extensions (`streamable_http`).
 *
 * Fixed strings, for they need nothing that a git may have been built without. Measured on 50,000 files: four of them
 * cost what one costs; one extended expression with four branches costs half as much again.
 */
const WORDS = ['mcp', 'context_servers', 'modelcontextprotocol', 'streamable_http'];
/**
 * Source code and assets, the most frequent first. Git tests each file's name against each of them, so that only as many
 * are named as make up the bulk of a repository; the others are dropped from what it found.
 */
const BULK = ('ts tsx js jsx py go rs java kt c h cpp cs rb php swift vue svelte css scss html ' +
    'svg png jpg jpeg gif webp snap map lock csv sql ipynb pdf zip gz jar mp4 woff2').split(' ');
const RARE = ('mjs cjs mts cts pyi pyc kts cc cxx hpp hh hxx m mm scala dart pl pm r jl ex exs erl hrl hs clj cljs fs fsi vb pas groovy ' +
    'gradle proto astro sass less styl htm xhtml xsl ico bmp tif tiff avif heic psd ai eps woff ttf otf eot ttc mp3 m4a wav ' +
    'ogg flac webm mov avi mkv tgz bz2 xz 7z rar zst war class so dylib dll exe wasm o a lib obj pdb bin dat db sqlite ' +
    'parquet arrow npy npz pkl onnx pt tsv po pot mo xlf docx xlsx pptx odt stl glb gltf fbx blend cur dmg iso apk ipa deb ' +
    'rpm whl gem nupkg').split(' ');
const NEVER = new Set([...BULK, ...RARE]);
const TERMS = { words: WORDS, without: BULK };
/** Whether a file of this name is source code or an asset, which no host reads its servers from. */
function isNeverConfig(path) {
    return NEVER.has((0,_core_file_path_js__WEBPACK_IMPORTED_MODULE_0__/* .extensionOf */ .je)(path));
}
/**
 * Whether one of the words stands in the text as a name or as a part of one (`mcpServers`, `mcp-remote`, `fastmcp`), and not
 * only somewhere in a checksum or another long string.
 */
function speaksOfMcp(text) {
    return SPEAKS.test(text);
}
const SPEAKS = /(?<![A-Za-z0-9])mcp(?![a-z0-9])|mcp(?![A-Za-z0-9+/=])|context_servers|modelcontextprotocol|streamable_http/;


/***/ }),

/***/ 45655:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ scan)
});

// EXTERNAL MODULE: ./.compiled/hosts/host-index.js
var host_index = __webpack_require__(64498);
// EXTERNAL MODULE: ./.compiled/hosts/registry.js + 70 modules
var registry = __webpack_require__(74838);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.compiled/core/coverage.js
var core_coverage = __webpack_require__(82127);
// EXTERNAL MODULE: ./.compiled/core/file-path.js
var file_path = __webpack_require__(25083);
;// CONCATENATED MODULE: ./.compiled/pipeline/candidates.js

const RANK = ['content', 'shared', 'dedicated', 'asked'];
/** Collects candidates: each file once, for the best reason there is. */
class Candidates {
    /** In front of a path it gives the host path. */
    #context;
    #found = new Map();
    constructor(context) {
        this.#context = context;
    }
    add(file, why, isTracked, alias) {
        const key = (0,file_path/* pathKey */.Pn)(file);
        const found = this.#found.get(key) ?? { file, why, aliases: new Set(), isTracked: false };
        if (RANK.indexOf(why) > RANK.indexOf(found.why))
            found.why = why;
        if (alias !== undefined)
            found.aliases.add(alias);
        if (isTracked)
            found.isTracked = true;
        this.#found.set(key, found);
    }
    hostPath(path) {
        return this.#context + path;
    }
    has(file) {
        return this.#found.has((0,file_path/* pathKey */.Pn)(file));
    }
    sorted() {
        return [...this.#found.values()]
            .map(({ file: { path, bytes }, why, aliases, isTracked }) => {
            const links = [...aliases].sort();
            const aliasHostPaths = links.map((link) => this.hostPath(link));
            const hostPath = this.hostPath(path);
            return { path, ...(bytes && { bytes }), hostPath, aliases: links, aliasHostPaths, why, isTracked };
        })
            .sort((one, other) => (one.path < other.path ? -1 : 1));
    }
}

// EXTERNAL MODULE: ./.compiled/pipeline/aliases.js
var pipeline_aliases = __webpack_require__(52596);
// EXTERNAL MODULE: ./.compiled/pipeline/content.js
var content = __webpack_require__(82077);
;// CONCATENATED MODULE: ./.compiled/pipeline/collect.js



/**
 * Picks the candidates out of all that was found: what stands at a path of a host's own, whatever it holds, and what speaks of
 * MCP, wherever it stands.
 */
async function collect(found, candidates, isKnown, coverage) {
    for (const entry of found.entries) {
        if (entry.kind === 'submodule' || entry.kind === 'nested-repository')
            coverage.skip(entry.kind, entry.path);
        else if (entry.sparse)
            coverage.skip('sparse', entry.path);
        else if (entry.kind === 'file' && isKnown(candidates.hostPath(entry.path)) === 'dedicated') {
            candidates.add(entry, 'dedicated', entry.oid !== undefined);
        }
    }
    for (const [hits, areTracked] of [
        [found.hits, true],
        [found.otherHits, false],
    ]) {
        for (const hit of hits) {
            const shared = isKnown(candidates.hostPath(hit.path)) === 'shared';
            candidates.add(hit, shared ? 'shared' : 'content', areTracked);
        }
    }
    const aliases = await (0,pipeline_aliases/* aliasesOf */.Q)(found.entries, found.files, coverage);
    for (const [alias, known] of await relevant(aliases, found, candidates, isKnown, coverage)) {
        candidates.add(alias.target, known, false, alias.path === alias.target.path ? undefined : alias.path);
    }
}
/** The aliases that make a difference: those that hosts read. A shared one counts only if the target speaks of MCP. */
async function relevant(aliases, found, candidates, isKnown, coverage) {
    const known = aliases.flatMap((alias) => {
        // Git calls it a link, and on the disk it is a file: the search has left it out.
        const itself = alias.path === alias.target.path && !(0,content/* isNeverConfig */.p7)(alias.path);
        const why = isKnown(candidates.hostPath(alias.path)) ?? (itself ? 'content' : undefined);
        return why ? [[alias, why]] : [];
    });
    const listed = new Set(known.length > 0 ? found.entries.filter(({ kind }) => kind === 'file').map(file_path/* pathKey */.Pn) : []);
    // The target can be a file that git ignores, into which no search has looked yet.
    const unlisted = known.filter(([{ target }, why]) => why !== 'dedicated' && !listed.has((0,file_path/* pathKey */.Pn)(target)));
    const { hits, skipped } = await found.files.search(unlisted.map(([{ target }]) => target), content/* TERMS */._.words);
    for (const one of skipped)
        coverage.skip(one.skipped, one.path);
    const speaking = new Set(hits.map(file_path/* pathKey */.Pn));
    return known.filter(([{ target }, why]) => why === 'dedicated' || candidates.has(target) || speaking.has((0,file_path/* pathKey */.Pn)(target)));
}

// EXTERNAL MODULE: ./.compiled/pipeline/survey.js
var survey = __webpack_require__(63804);
;// CONCATENATED MODULE: ./.compiled/pipeline/discover.js






/**
 * Finds the files that may hold an MCP config. Throws a `UsageError` if there is no such root, and what the disk throws if
 * git cannot say what is in a repository: it is never listed in another way instead.
 */
async function discover({ root, tree, isKnown, world: { disk }, }) {
    const { kind, real } = await disk.look(root);
    const folder = kind === 'file' ? (0,external_node_path_.dirname)(real) : root;
    const repository = await disk.repository(folder);
    const scene = { folder, tree, repository, disk };
    const coverage = new core_coverage/* CoverageCount */.Y();
    const candidates = new Candidates(repository ? repository.prefix : absolutePrefix(folder));
    let files;
    if (kind === 'file') {
        files = await filesAround(scene);
        const alias = (0,external_node_path_.relative)(folder, (0,external_node_path_.resolve)(root)).split(external_node_path_.sep).join('/');
        candidates.add({ path: (0,external_node_path_.basename)(real) }, 'asked', false, alias === (0,external_node_path_.basename)(real) ? undefined : alias);
        Object.assign(coverage, { listing: 'file', listed: 1 });
    }
    else {
        const found = await (0,survey/* survey */.F)(scene, coverage);
        files = found.files;
        await collect(found, candidates, isKnown, coverage);
    }
    const sorted = candidates.sorted();
    coverage.candidates = sorted.length;
    return {
        folder,
        prefix: repository?.prefix ?? '',
        candidates: sorted,
        coverage,
        read: async (candidate) => counted(await files.read(candidate), candidate, coverage),
        readOther: (path) => files.read({ path }),
        close: () => files.close(),
    };
}
/** The version of the folder's files that is meant. */
async function filesAround({ folder, tree, repository, disk }) {
    if (tree === 'work')
        return disk.folder(folder);
    if (!repository)
        throw (0,survey/* notInRepository */.D)(folder);
    return repository.files(await repository.list(tree));
}
function counted(result, { path, why }, coverage) {
    const silent = why === 'content' && 'text' in result && !(0,content/* speaksOfMcp */.Tp)(result.text);
    const judged = silent ? { path, skipped: 'not-a-config' } : result;
    if ('skipped' in judged)
        coverage.skip(judged.skipped, path);
    else
        coverage.read++;
    return judged;
}
function absolutePrefix(folder) {
    const path = (0,external_node_path_.resolve)(folder).split(external_node_path_.sep).join('/');
    return path.endsWith('/') ? path : `${path}/`;
}

;// CONCATENATED MODULE: ./.compiled/pipeline/scan.js



/**
 * Finds the credentials in the MCP configs below a root, and what else breaks the policy. Throws a `UsageError` if there is no such root, or
 * if the policy is wrong, and what git throws if it cannot tell what a repository holds; whatever is wrong with a single file is in
 * the report.
 */
async function scan(options) {
    const { subject, root, world } = options;
    const index = new host_index/* HostIndex */.h(registry/* hosts */.S);
    if (subject.kind === 'tree') {
        const isKnown = (path) => index.knows(path);
        const discovering = discover({ root, tree: subject.tree, isKnown, world });
        // What knows providers, formats and policies is loaded while git is looking for files.
        const [discovery, { scanDiscovered }] = await Promise.all([discovering, Promise.all(/* import() */[__webpack_require__.e(9547), __webpack_require__.e(1224), __webpack_require__.e(1690), __webpack_require__.e(7174), __webpack_require__.e(8699), __webpack_require__.e(8055), __webpack_require__.e(792)]).then(__webpack_require__.bind(__webpack_require__, 792))]);
        return scanDiscovered(options, discovery, index).finally(() => discovery.close());
    }
    const { scanCommits } = await Promise.all(/* import() */[__webpack_require__.e(9547), __webpack_require__.e(1224), __webpack_require__.e(1690), __webpack_require__.e(7174), __webpack_require__.e(8699), __webpack_require__.e(8055), __webpack_require__.e(5836)]).then(__webpack_require__.bind(__webpack_require__, 95836));
    return scanCommits(options, subject, index).finally(() => subject.revisions.close());
}


/***/ }),

/***/ 63804:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ notInRepository),
/* harmony export */   F: () => (/* binding */ survey)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64702);
/* harmony import */ var _core_file_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25083);
/* harmony import */ var _content_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82077);



const NOTHING = { hits: [], skipped: [], links: [] };
/** Lists the files and searches those that can hold a config; the list and git's search are made at the same time. */
async function survey(scene, coverage) {
    const { folder, tree, repository, disk } = scene;
    if (!repository && tree !== 'work')
        throw notInRepository(folder);
    if (!repository)
        return surveyFolder(scene, coverage);
    const [listing, search] = await Promise.all([repository.list(tree), repository.search(tree, _content_js__WEBPACK_IMPORTED_MODULE_1__/* .TERMS */ ._)]);
    // Who names a folder that git leaves out wants to know what is in it.
    if (listing.entries.length === 0 && tree === 'work' && (await repository.ignored())) {
        return surveyFolder(scene, coverage);
    }
    coverage.listing = 'git';
    const files = tree === 'work' ? await disk.folder(folder) : repository.files(listing);
    return complete(listing, search, files, coverage);
}
async function surveyFolder({ folder, disk }, coverage) {
    const files = await disk.folder(folder);
    const listing = await files.list();
    coverage.listing = 'folder';
    if (listing.ignored > 0)
        coverage.skip('ignored-name', folder, listing.ignored);
    return complete(listing, NOTHING, files, coverage);
}
/** Searches what git did not. */
async function complete(listing, search, files, coverage) {
    const possible = listing.entries.filter(({ kind, sparse, path }) => kind === 'file' && !sparse && !(0,_content_js__WEBPACK_IMPORTED_MODULE_1__/* .isNeverConfig */ .p7)(path));
    const rest = await files.search(possible.filter(({ unsearched }) => unsearched), _content_js__WEBPACK_IMPORTED_MODULE_1__/* .TERMS */ ._.words);
    const links = new Set(rest.links.map(_core_file_path_js__WEBPACK_IMPORTED_MODULE_0__/* .pathKey */ .Pn));
    const entries = listing.entries.map((entry) => links.size > 0 && links.has((0,_core_file_path_js__WEBPACK_IMPORTED_MODULE_0__/* .pathKey */ .Pn)(entry)) ? { ...entry, kind: 'symlink' } : entry);
    for (const { skipped, path } of [...listing.skipped, ...search.skipped, ...rest.skipped])
        coverage.skip(skipped, path);
    coverage.listed = entries.filter(({ kind }) => kind === 'file' || kind === 'symlink').length;
    const unsearched = search.skipped.length + rest.skipped.length + links.size;
    coverage.searched = Math.max(0, possible.length - unsearched);
    const configs = (found) => found.filter(({ path }) => !(0,_content_js__WEBPACK_IMPORTED_MODULE_1__/* .isNeverConfig */ .p7)(path));
    return { entries, hits: configs(search.hits), otherHits: configs(rest.hits), files };
}
function notInRepository(folder) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`${folder} is in no git repository`);
}


/***/ })

};
