export const id = 5377;
export const ids = [5377];
export const modules = {

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

/***/ 35965:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   pastedIn: () => (/* binding */ pastedIn),
/* harmony export */   unpasted: () => (/* binding */ unpasted)
/* harmony export */ });
/* harmony import */ var _core_secret_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89301);
/* harmony import */ var _hosts_host_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64498);
/* harmony import */ var _hosts_registry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74838);
/* harmony import */ var _providers_recognise_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6201);
/* harmony import */ var _providers_registry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11690);
/* harmony import */ var _extract_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70745);
/* harmony import */ var _judge_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(72559);
/* harmony import */ var _propose_propose_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(86561);








const index = new _hosts_host_index_js__WEBPACK_IMPORTED_MODULE_1__/* .HostIndex */ .h(_hosts_registry_js__WEBPACK_IMPORTED_MODULE_2__/* .hosts */ .S);
const recogniser = new _providers_recognise_js__WEBPACK_IMPORTED_MODULE_7__/* .Recogniser */ .o(_providers_registry_js__WEBPACK_IMPORTED_MODULE_3__.providers);
/** Shorter ones may stand in any text by chance. */
const SHORTEST = 8;
/** `forms`: the credential as it is stored, and the parts of it. */
async function pastedIn(path, text, forms) {
    const extraction = await (0,_extract_js__WEBPACK_IMPORTED_MODULE_4__/* .extract */ .o)(path, text, index.match(path));
    const isOne = ({ value, verdict }) => verdict.class === 'literal' && forms.some((form) => form.equals(_core_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .Secret */ .zh.of(value, [])));
    const judged = extraction === undefined ? [] : (0,_judge_js__WEBPACK_IMPORTED_MODULE_5__/* .judge */ .S)(extraction.slots, recogniser).filter(isOne);
    if (extraction !== undefined && judged.length > 0)
        return { path, wanted: { examined: { text, extraction: unasking(extraction) }, judged } };
    return isIn(text, forms[0]) ? { path, wanted: undefined } : undefined;
}
/** The text with references in place of the credential, which all hosts of the file resolve; or why that cannot be, as it follows the path. */
async function unpasted({ wanted }, value, { name, ...wrapping }) {
    if (wanted === undefined)
        return { why: 'holds the credential itself where nobody reads a config' };
    const prefix = prefixOf(wanted);
    if (!name.startsWith(prefix))
        return { why: `takes only names that begin with ${prefix}: ${name} is none` };
    const { proposals, after } = await (0,_propose_propose_js__WEBPACK_IMPORTED_MODULE_6__/* .propose */ .B)(wanted, {
        ...wrapping,
        nameOf: () => name,
        allowUnverified: false,
    });
    const none = proposals.find(({ kind }) => kind === 'none');
    if (none?.kind === 'none')
        return { why: `holds the credential itself, and takes no reference there (${none.why})` };
    if (!proposals.every((one) => isFor(one, value)))
        return { why: 'holds the credential in another form than the store is to hold it' };
    return isIn(after, value) ? { why: 'holds the credential itself where nobody reads it' } : { text: after };
}
/** Whether what is kept under the name is what its host puts back there. Whoever is asked for it once would not hear of the next one. */
function isFor(proposal, value) {
    if (proposal.kind === 'placeholder')
        return true;
    if (proposal.kind === 'none' || proposal.kind === 'emptied')
        return false;
    return value.equals(_core_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .Secret */ .zh.of(proposal.value, []));
}
/** The same hosts, without what they would ask their users for, and keep. */
function unasking({ owners, unconfirmed, ...extraction }) {
    const without = new Map(owners.map((host) => [
        host,
        { ...host, references: host.references.filter(({ syntax }) => !ASKING.includes(syntax)) },
    ]));
    const all = (some) => some.map((host) => without.get(host) ?? host);
    return { ...extraction, owners: all(owners), unconfirmed: all(unconfirmed) };
}
const ASKING = ['${input:id}', '${user_config.key}'];
function prefixOf({ examined: { extraction } }) {
    const prefixes = extraction.owners.flatMap(({ references }) => references.flatMap(({ prefix }) => prefix ?? []));
    return prefixes[0] ?? '';
}
function isIn(text, value) {
    const found = value.derive((one) => (one.length >= SHORTEST && text.includes(one) ? 'yes' : 'no'));
    return found.publicPart(/^(yes)$/) !== undefined;
}


/***/ })

};
