export const id = 7919;
export const ids = [7919];
export const modules = {

/***/ 61449:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ edited)
/* harmony export */ });
/** The text with the edits made; `undefined` if two of them are about the same characters. */
function edited(text, edits) {
    const parts = [];
    let from = 0;
    for (const { range, text: replacement } of inFileOrder(edits)) {
        if (range.start < from)
            return undefined;
        parts.push(text.slice(from, range.start), replacement);
        from = range.end;
    }
    return [...parts, text.slice(from)].join('');
}
/** Of those at the same place, the order in which they were given stays. */
function inFileOrder(edits) {
    return [...edits].sort((one, other) => one.range.start - other.range.start || one.range.end - other.range.end);
}


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

/***/ 86165:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ decodedRange)
/* harmony export */ });
/** Which characters of a decoded text stand in a range of the file. */
function decodedRange(text, range) {
    const start = firstFrom(text, 0, (one) => one.end > range.start);
    return { start, end: firstFrom(text, start, (one) => one.start >= range.end) };
}
/** The first character from `from` on for which it holds, as it does for all behind it. */
function firstFrom(text, from, holds) {
    let low = from;
    let high = text.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (holds(text.range(middle, middle + 1)))
            high = middle;
        else
            low = middle + 1;
    }
    return low;
}


/***/ }),

/***/ 59227:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ loadWriter)
/* harmony export */ });
/* harmony import */ var _writer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31444);

/**
 * What writes changes into a text of that format. `start`: where the document begins that is changed, for a file that can hold several of different
 * formats.
 */
async function loadWriter(format, text, start) {
    switch (format) {
        case 'json':
            return (await __webpack_require__.e(/* import() */ 6061).then(__webpack_require__.bind(__webpack_require__, 56061))).jsonWriter(text);
        case 'toml':
            return (await __webpack_require__.e(/* import() */ 2487).then(__webpack_require__.bind(__webpack_require__, 62487))).tomlWriter(text);
        case 'yaml':
            return (await __webpack_require__.e(/* import() */ 5762).then(__webpack_require__.bind(__webpack_require__, 65762))).yamlWriter(text);
        case 'shell':
            return (await __webpack_require__.e(/* import() */ 4277).then(__webpack_require__.bind(__webpack_require__, 14277))).shellWriter(text);
        case 'markdown': {
            const { formatAt } = await Promise.all(/* import() */[__webpack_require__.e(9547), __webpack_require__.e(8815), __webpack_require__.e(9605), __webpack_require__.e(1224), __webpack_require__.e(2985), __webpack_require__.e(9490), __webpack_require__.e(3608)]).then(__webpack_require__.bind(__webpack_require__, 3608));
            const inner = formatAt(text, start);
            return inner === undefined || inner === 'markdown' ? _writer_js__WEBPACK_IMPORTED_MODULE_0__/* .partsOnly */ .Rx : loadWriter(inner, text, start);
        }
        default:
            return _writer_js__WEBPACK_IMPORTED_MODULE_0__/* .partsOnly */ .Rx;
    }
}


/***/ }),

/***/ 40278:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DM: () => (/* binding */ modelOf),
/* harmony export */   Lv: () => (/* binding */ isList),
/* harmony export */   TJ: () => (/* binding */ partsReplaced)
/* harmony export */ });
/* harmony import */ var _decoded_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86165);

/** What a document says once the changes are made: what its edited text must parse to. */
function modelOf(root, changes = []) {
    const made = new ByNode(changes);
    const seen = new Set();
    function visit(node) {
        if (seen.has(node))
            return { kind: 'again' };
        if (node.kind !== 'scalar')
            seen.add(node);
        const [whole] = made.of('value', node);
        if (whole !== undefined)
            return valueModel(whole.value);
        if (node.kind === 'scalar')
            return scalarModel(node, made.of('part', node));
        if (node.kind === 'list') {
            const first = made.of('prepended', node).flatMap(({ values }) => values);
            const last = made.of('appended', node).map(({ value }) => value);
            const items = [...first.map(valueModel), ...node.items.map(visit), ...last.map(valueModel)];
            return { kind: 'list', items };
        }
        const removed = new Set(made.of('removed', node).map(({ entry }) => entry));
        const kept = node.entries.filter((entry) => !removed.has(entry));
        const entries = kept.map((entry) => {
            const [other] = made.of('entry', entry);
            return other
                ? [other.key, valueModel(other.value)]
                : [entry.key, visit(entry.value)];
        });
        const added = made.of('added', node);
        return mapModel([...entries, ...added.map(({ key, value }) => [key, valueModel(value)])]);
    }
    return visit(root);
}
/** Changes by what they are made on. */
class ByNode {
    #changes = new Map();
    constructor(changes) {
        for (const change of changes) {
            const node = nodeOf(change);
            const known = this.#changes.get(node);
            if (known === undefined)
                this.#changes.set(node, [change]);
            else
                known.push(change);
        }
    }
    of(kind, node) {
        const found = this.#changes.get(node) ?? [];
        return found.filter((change) => change.kind === kind);
    }
}
function nodeOf(change) {
    switch (change.kind) {
        case 'part':
            return change.scalar;
        case 'aside':
            return undefined;
        case 'value':
            return change.node;
        case 'entry':
            return change.entry;
        case 'removed':
        case 'added':
            return change.map;
        case 'prepended':
        case 'appended':
            return change.list;
    }
}
function valueModel(value) {
    if (typeof value === 'string')
        return { kind: 'scalar', type: 'string', text: value };
    if (typeof value === 'boolean')
        return { kind: 'scalar', type: 'boolean', text: String(value) };
    if (isList(value))
        return { kind: 'list', items: value.map(valueModel) };
    return mapModel(Object.entries(value).map(([key, inner]) => [key, valueModel(inner)]));
}
function mapModel(entries) {
    return {
        kind: 'map',
        entries: [...entries].sort(([one], [other]) => (one < other ? -1 : one > other ? 1 : 0)),
    };
}
function isList(value) {
    return Array.isArray(value);
}
function scalarModel(node, parts) {
    if (parts.length === 0)
        return { kind: 'scalar', type: node.type, text: node.text.value };
    return { kind: 'scalar', type: 'string', text: partsReplaced(node, parts) };
}
/** The value of a scalar of which parts read otherwise. */
function partsReplaced({ text }, parts) {
    let value = '';
    let from = 0;
    const inOrder = parts
        .map(({ range, text: replacement }) => ({ ...(0,_decoded_js__WEBPACK_IMPORTED_MODULE_0__/* .decodedRange */ .W)(text, range), replacement }))
        .sort((one, other) => one.start - other.start);
    for (const { start, end, replacement } of inOrder) {
        value += text.value.slice(from, start) + replacement;
        from = end;
    }
    return value + text.value.slice(from);
}


/***/ }),

/***/ 31444:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rx: () => (/* binding */ partsOnly),
/* harmony export */   bi: () => (/* binding */ writerOf),
/* harmony export */   ws: () => (/* binding */ partsAnd)
/* harmony export */ });
/** Writes nothing but parts of scalars, and what stands aside. */
const partsOnly = partsAnd(() => undefined);
/** The same, and whole values as the format has them. */
function partsAnd(value) {
    return writerOf({
        value,
        entry: () => undefined,
        removed: () => undefined,
        added: () => undefined,
        prepended: () => undefined,
        appended: () => undefined,
    });
}
function writerOf(writing) {
    return {
        write: (changes) => {
            const edits = [];
            const take = (some) => {
                edits.push(...(some ?? []));
                return some !== undefined;
            };
            const written = take([...of(changes, 'part'), ...of(changes, 'aside')].map(({ range, text }) => ({ range, text }))) &&
                of(changes, 'value').every((change) => take(writing.value(change))) &&
                of(changes, 'entry').every((change) => take(writing.entry(change))) &&
                together(of(changes, 'removed'), ({ map }) => map).every((some) => take(writing.removed(some))) &&
                together(of(changes, 'added'), ({ map }) => map).every((some) => take(writing.added(some))) &&
                of(changes, 'prepended').every((change) => take(writing.prepended(change))) &&
                together(of(changes, 'appended'), ({ list }) => list).every((some) => take(writing.appended(some)));
            return written ? edits : undefined;
        },
    };
}
function of(changes, kind) {
    return changes.filter((change) => change.kind === kind);
}
/** Those that are about the same node, in one list. */
function together(changes, nodeOf) {
    const groups = new Map();
    for (const change of changes)
        groups.set(nodeOf(change), [...(groups.get(nodeOf(change)) ?? []), change]);
    return [...groups.values()];
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

/***/ 74020:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   configString: () => (/* binding */ configString)
/* harmony export */ });
/* harmony import */ var _core_edit_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61449);
/* harmony import */ var _hosts_edits_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59227);
/* harmony import */ var _hosts_formats_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22914);
/* harmony import */ var _propose_proof_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20933);




/** Formats whose strings have an address: of a page or a script, only whoever reads it knows what belongs together. */
const ADDRESSED = ['json', 'yaml', 'toml'];
const BOM = '\ufeff';
/** Not everybody who reads YAML or TOML takes them as they are, and what writes them escapes none of them. */
const UNWRITTEN = /[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]|\p{Surrogate}/u;
/** The string at the end of a path, and how another one is put in its place: proven, as all edits are. */
async function configString(file, content, keys) {
    const mark = content.startsWith(BOM) ? BOM : '';
    const text = content.slice(mark.length);
    const id = (0,_hosts_formats_index_js__WEBPACK_IMPORTED_MODULE_1__/* .formatOf */ .b)(file, text);
    if (id === undefined || !ADDRESSED.includes(id))
        return unfit('is in a file that is no JSON, YAML or TOML');
    const format = await (0,_hosts_formats_index_js__WEBPACK_IMPORTED_MODULE_1__/* .loadFormat */ .M)(id);
    const document = format.parse(text);
    const [problem] = document.problems;
    if (problem !== undefined)
        return unfit('is in a file that is not well-formed');
    const shared = sharedNodes(document.roots);
    const found = document.roots.flatMap((root) => at(root, keys, shared));
    const [only] = found;
    if (only === undefined)
        return { answer: 'absent' };
    if (found.length > 1)
        return unfit('stands there more than once');
    if (only.isShared)
        return unfit('is used in other places too, by an alias of YAML');
    const { node } = only;
    if (node.tag !== undefined)
        return unfit('has a tag of YAML, by which it is something else');
    if (node.kind !== 'scalar' || node.type !== 'string')
        return unfit('is no string');
    const writer = await (0,_hosts_edits_index_js__WEBPACK_IMPORTED_MODULE_0__/* .loadWriter */ .e)(id, text, 0);
    return {
        answer: 'there',
        value: node.text.value,
        replaced: (value) => {
            if (id !== 'json' && UNWRITTEN.test(value))
                return undefined;
            const after = replaced(node, value, writer, { text, document, format });
            return after === undefined ? undefined : mark + after;
        },
    };
}
function unfit(detail) {
    return { answer: 'unfit', detail };
}
function replaced(node, value, writer, ground) {
    const edits = (0,_propose_proof_js__WEBPACK_IMPORTED_MODULE_2__/* .asWritten */ .q)([{ changes: [{ kind: 'value', node, value }], writer }], ground);
    return edits && (0,_core_edit_js__WEBPACK_IMPORTED_MODULE_3__/* .edited */ .o)(ground.text, edits);
}
/** All nodes that the path leads to: a key can be there twice. */
function at(root, keys, shared) {
    let found = [{ node: root, isShared: false }];
    for (const key of keys) {
        found = found.flatMap(({ node, isShared }) => below(node, key).map((child) => ({ node: child, isShared: isShared || shared.has(child) })));
    }
    return found;
}
function below(node, key) {
    if (node.kind === 'map')
        return node.entries.flatMap((entry) => (entry.key === key ? [entry.value] : []));
    const item = node.kind === 'list' && /^(?:0|[1-9]\d{0,5})$/.test(key) ? node.items[Number(key)] : undefined;
    return item === undefined ? [] : [item];
}
/** What can be reached by more than one way. Each node is looked at once: aliases can make of a short file an endless one. */
function sharedNodes(roots) {
    const seen = new Set();
    const shared = new Set();
    const visit = (node) => {
        if (seen.has(node)) {
            shared.add(node);
            return;
        }
        seen.add(node);
        if (node.kind === 'map')
            for (const { value } of node.entries)
                visit(value);
        if (node.kind === 'list')
            for (const item of node.items)
                visit(item);
    };
    for (const root of roots)
        visit(root);
    return shared;
}


/***/ }),

/***/ 20933:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ asWritten),
  H: () => (/* binding */ proven)
});

// EXTERNAL MODULE: ./.compiled/core/edit.js
var edit = __webpack_require__(61449);
// EXTERNAL MODULE: ./.compiled/hosts/edits/model.js
var model = __webpack_require__(40278);
;// CONCATENATED MODULE: ./.compiled/hosts/edits/merged.js

/**
 * The changes with each made once: two that add to the same key are one that adds both, what is removed by two is removed once, and
 * in a map that would be left with nothing but what is new, that stands where the last entry stood. `undefined` if two of them contradict one another.
 */
function merged(changes) {
    const buckets = new Map();
    const inOrder = [];
    for (const change of changes) {
        const [node, key] = identity(change);
        const keys = buckets.get(node) ?? new Map();
        buckets.set(node, keys);
        const bucket = keys.get(key);
        if (bucket !== undefined)
            bucket.push(change);
        else {
            const own = [change];
            keys.set(key, own);
            inOrder.push(own);
        }
    }
    const once = inOrder.map(joined);
    return once.every((one) => one !== undefined) ? exchanged(once) : undefined;
}
/** Behind the entries of a map that loses all of them nothing can be added: what is new stands where the last one stood. */
function exchanged(changes) {
    const removed = changes.filter((change) => change.kind === 'removed');
    const added = changes.filter((change) => change.kind === 'added');
    let rest = changes;
    for (const one of removed) {
        const { map, entry } = one;
        const other = added.find((own) => own.map === map);
        const isEmptied = removed.filter((gone) => gone.map === map).length === map.entries.length;
        if (other === undefined || !isEmptied || entry !== map.entries.at(-1))
            continue;
        const instead = { kind: 'entry', entry, key: other.key, value: other.value };
        rest = rest.flatMap((change) => (change === one ? [instead] : change === other ? [] : [change]));
    }
    return rest;
}
function identity(change) {
    switch (change.kind) {
        case 'part':
            return [change.scalar, `part ${change.range.start} ${change.range.end}`];
        case 'aside':
            return [undefined, `aside ${change.range.start} ${change.range.end}`];
        case 'value':
            return [change.node, 'value'];
        case 'entry':
        case 'removed':
            return [change.entry, change.kind];
        case 'added':
            return [change.map, `added ${change.key}`];
        case 'prepended':
            return [change.list, 'prepended'];
        case 'appended':
            return [change.list, `appended ${JSON.stringify(change.value)}`];
    }
}
/** One change that does what all do. */
function joined(changes) {
    const [first] = changes;
    if (changes.length === 1)
        return first;
    const text = said(first);
    if (changes.every((change) => said(change) === text))
        return first;
    if (first.kind !== 'added')
        return undefined;
    const values = changes.flatMap((change) => (change.kind === 'added' ? [change.value] : []));
    const value = values.every(model/* isList */.Lv) ? distinct(values.flat()) : united(values);
    return value === undefined ? undefined : { ...first, value };
}
function distinct(items) {
    return [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];
}
function united(maps) {
    const all = new Map();
    for (const map of maps) {
        if (typeof map !== 'object' || (0,model/* isList */.Lv)(map))
            return undefined;
        for (const [key, value] of Object.entries(map)) {
            const known = all.get(key);
            if (known !== undefined && JSON.stringify(known) !== JSON.stringify(value))
                return undefined;
            all.set(key, value);
        }
    }
    return Object.fromEntries(all);
}
/** What a change writes. */
function said(change) {
    switch (change.kind) {
        case 'part':
        case 'aside':
            return change.text;
        case 'prepended':
            return JSON.stringify(change.values);
        case 'entry':
            return JSON.stringify([change.key, change.value]);
        case 'value':
        case 'appended':
        case 'added':
            return JSON.stringify(change.value);
        case 'removed':
            return '';
    }
}

;// CONCATENATED MODULE: ./.compiled/pipeline/propose/proof.js



/** Without anything around what is written. */
const asWritten = (parts, ground) => {
    const once = mergedParts(parts);
    return once && holding(once, ground);
};
/** In quotes where it has to be. */
const proven = (parts, ground) => {
    const once = mergedParts(parts);
    const inQuotes = once?.map(({ changes, writer }) => ({ changes: quoted(changes, ground), writer }));
    return once && inQuotes && (holding(once, ground) ?? holding(inQuotes, ground));
};
function mergedParts(parts) {
    const once = parts.map(({ changes, writer }) => ({ changes: merged(changes), writer }));
    return once.every(isPart) ? once : undefined;
}
function isPart(part) {
    return part.changes !== undefined;
}
function holding(parts, { text, document, format }) {
    const written = parts.map(({ changes, writer }) => writer.write(changes));
    if (written.includes(undefined))
        return undefined;
    const edits = written.flatMap((some) => some ?? []);
    const after = (0,edit/* edited */.o)(text, edits);
    if (after === undefined)
        return undefined;
    const { problems, roots, comments } = format.parse(after);
    const changes = parts.flatMap((part) => part.changes);
    const same = problems.length === 0 &&
        roots.length === document.roots.length &&
        comments.length === document.comments.length &&
        roots.every((root, index) => isSame((0,model/* modelOf */.DM)(root), (0,model/* modelOf */.DM)(document.roots[index], changes)));
    return same ? edits : undefined;
}
/** Without quotes, a value may not hold what is written: whole values in quotes, in place of parts of values without. */
function quoted(changes, { text }) {
    const bare = new Map();
    const rest = [];
    for (const change of changes) {
        const isBare = change.kind === 'part' && /[^"'`|>]/.test(text[change.scalar.range.start] ?? '');
        if (!isBare)
            rest.push(change);
        else
            bare.set(change.scalar, [...(bare.get(change.scalar) ?? []), change]);
    }
    const whole = [...bare].map(([scalar, parts]) => ({ kind: 'value', node: scalar, value: (0,model/* partsReplaced */.TJ)(scalar, parts) }));
    return [...rest, ...whole];
}
function isSame(one, other) {
    return JSON.stringify(one) === JSON.stringify(other);
}


/***/ })

};
