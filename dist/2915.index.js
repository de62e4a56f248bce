export const id = 2915;
export const ids = [2915,6119];
export const modules = {

/***/ 95814:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ BASELINE_FILE)
/* harmony export */ });
/** Where a repository keeps it. */
const BASELINE_FILE = '.github/mcp-rekey-baseline.json';


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

/***/ 22914:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ loadFormat),
/* harmony export */   b: () => (/* binding */ formatOf)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4167);
/* harmony import */ var _sniff_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54906);


/** Loads a format; the libraries behind YAML and TOML only when a file needs them. */
async function loadFormat(id) {
    switch (id) {
        case 'json':
            return _json_js__WEBPACK_IMPORTED_MODULE_0__/* .json */ .P;
        case 'yaml':
            return (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(9490)]).then(__webpack_require__.bind(__webpack_require__, 49490))).yaml;
        case 'toml':
            return (await Promise.all(/* import() */[__webpack_require__.e(9605), __webpack_require__.e(2875)]).then(__webpack_require__.bind(__webpack_require__, 82875))).toml;
        case 'markdown':
            return (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(9605), __webpack_require__.e(2985), __webpack_require__.e(9490), __webpack_require__.e(1227)]).then(__webpack_require__.bind(__webpack_require__, 3608))).markdown;
        case 'properties':
            return (await __webpack_require__.e(/* import() */ 3581).then(__webpack_require__.bind(__webpack_require__, 63581))).properties;
        case 'shell':
            return (await __webpack_require__.e(/* import() */ 2985).then(__webpack_require__.bind(__webpack_require__, 92985))).shell;
    }
}
const EXTENSIONS = {
    'code-workspace': 'json',
    json: 'json',
    json5: 'json',
    jsonc: 'json',
    markdown: 'markdown',
    md: 'markdown',
    mdc: 'markdown',
    mdx: 'markdown',
    properties: 'properties',
    toml: 'toml',
    yaml: 'yaml',
    yml: 'yaml',
};
/** What is appended to the name of a file that is a template or a copy. */
const SUFFIX = /(?:\.(?:example|sample|template|tmpl|dist|bak|orig|old|local|disabled|default)|~)$/;
/** The format of a file by its name, else by how its text begins; `undefined` if neither tells. */
function formatOf(path, text) {
    let name = path.split(/[/\\]/).at(-1)?.toLowerCase() ?? '';
    for (let shorter = name.replace(SUFFIX, ''); shorter !== name; shorter = name.replace(SUFFIX, ''))
        name = shorter;
    if (name === 'crushrc' || name === '.crushrc')
        return 'shell';
    const extension = name.includes('.') ? (name.split('.').at(-1) ?? '') : '';
    return Object.hasOwn(EXTENSIONS, extension) ? EXTENSIONS[extension] : (0,_sniff_js__WEBPACK_IMPORTED_MODULE_1__/* .sniff */ .Z)(text);
}


/***/ }),

/***/ 96119:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readDecisions: () => (/* binding */ readDecisions)
/* harmony export */ });
/* harmony import */ var _core_baseline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95814);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64702);
/* harmony import */ var _core_policy_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1160);
/* harmony import */ var _hosts_formats_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22914);




/**
 * Policy and baseline: those that are named, else those at their own paths in the trusted version, else the defaults. Throws a `UsageError`
 * for a named file that is not there, and for one that is not what it should be.
 */
async function readDecisions(trusted, named) {
    const policyFile = named.policy ?? _core_policy_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .POLICY_FILE */ .CX;
    const baselineFile = named.baseline ?? _core_baseline_js__WEBPACK_IMPORTED_MODULE_2__/* .BASELINE_FILE */ .t;
    const [policy, baseline] = await Promise.all([
        textOf(policyFile, named.policy === undefined ? trusted : named.read, named.policy !== undefined),
        textOf(baselineFile, named.baseline === undefined ? trusted : named.read, named.baseline !== undefined),
    ]);
    return {
        policy: policy === undefined ? _core_policy_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultPolicy */ .G4 : await parsedPolicy(policy, policyFile),
        policyFile,
        baseline: baseline === undefined
            ? undefined
            : await parsedBaseline(named.anew ? withoutConflicts(baseline) : baseline, baselineFile),
        baselineFile,
    };
}
/** What parses a policy is loaded only where there is one. */
async function parsedPolicy(text, path) {
    const [{ parsePolicy }, { providers }, { stores }, issuers, yaml] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(7404), __webpack_require__.e(3564)]).then(__webpack_require__.bind(__webpack_require__, 23564)),
        __webpack_require__.e(/* import() */ 1690).then(__webpack_require__.bind(__webpack_require__, 11690)),
        Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(7119), __webpack_require__.e(4817), __webpack_require__.e(3670), __webpack_require__.e(2924), __webpack_require__.e(615)]).then(__webpack_require__.bind(__webpack_require__, 2924)),
        // Of the many policies that rotate nothing, nobody waits for these.
        /rotations/.test(text) ? Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(2332), __webpack_require__.e(8989), __webpack_require__.e(714)]).then(__webpack_require__.bind(__webpack_require__, 51173)).then(({ issuers }) => issuers) : [],
        (0,_hosts_formats_index_js__WEBPACK_IMPORTED_MODULE_1__/* .loadFormat */ .M)('yaml'),
    ]);
    return parsePolicy(text, path, { providers, stores, issuers, yaml });
}
async function parsedBaseline(text, path) {
    const { parseBaseline } = await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(7404), __webpack_require__.e(6769)]).then(__webpack_require__.bind(__webpack_require__, 16769));
    return parseBaseline(text, path, await (0,_hosts_formats_index_js__WEBPACK_IMPORTED_MODULE_1__/* .loadFormat */ .M)('json'));
}
/** A baseline in which a merge has left conflicts, with the entries of both sides: those that nothing needs are dropped as any others. */
function withoutConflicts(text) {
    const lines = text.split('\n').filter((line) => !CONFLICT.test(line));
    return lines
        .map((line, index) => {
        const comma = ENTRY.test(lines[index + 1] ?? '') ? ',' : '';
        return ENTRY.test(line) ? line.replace(/,?(\r?)$/, `${comma}$1`) : line;
    })
        .join('\n');
}
const ENTRY = /^ {4}\{"rule":/;
/** https://git-scm.com/docs/git-merge#_how_conflicts_are_presented */
const CONFLICT = /^(?:<{7}|\|{7}|={7}|>{7})(?: |\r?$)/;
async function textOf(path, read, wanted) {
    const result = await read(path);
    if (result !== undefined && 'text' in result && !result.binary)
        return result.text;
    const reason = result !== undefined && 'skipped' in result ? result.skipped : undefined;
    if (result === undefined || reason === 'deleted') {
        if (wanted)
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .e(`${path}: there is no such file`);
        return undefined;
    }
    // To go on without it would be another policy than the one that was decided on.
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .e(`${path} cannot be read${reason === undefined ? '' : ` (${reason})`}`);
}


/***/ })

};
