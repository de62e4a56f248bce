export const id = 2875;
export const ids = [2875];
export const modules = {

/***/ 82875:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  toml: () => (/* binding */ toml)
});

// EXTERNAL MODULE: ./node_modules/toml-eslint-parser/lib/index.mjs + 3 modules
var lib = __webpack_require__(9605);
// EXTERNAL MODULE: ./.compiled/core/document.js
var core_document = __webpack_require__(9340);
// EXTERNAL MODULE: ./.compiled/core/text.js
var core_text = __webpack_require__(9858);
// EXTERNAL MODULE: ./.compiled/hosts/formats/bounded.js
var bounded = __webpack_require__(73527);
// EXTERNAL MODULE: ./.compiled/hosts/formats/line-breaks.js
var line_breaks = __webpack_require__(80727);
// EXTERNAL MODULE: ./.compiled/hosts/formats/nodes.js
var nodes = __webpack_require__(17383);
// EXTERNAL MODULE: ./.compiled/hosts/formats/comments.js
var formats_comments = __webpack_require__(34102);
;// CONCATENATED MODULE: ./.compiled/hosts/formats/toml-statements.js



/** Above this length of a string the library calls a function with more arguments than the stack holds. */
const MAX_STRING = 100_000;
/** Finds where the statements of a TOML text begin and end, and what of it is too much to parse. */
function statementsOf(text) {
    const problems = new bounded/* Problems */.Zw();
    const comments = [];
    const list = [];
    const mark = /["'#[\]{}\n,=.]/g;
    let start = 0;
    let depth = 0;
    let readable = true;
    let marks = 0;
    const refuse = (message, offset) => {
        if (readable)
            problems.add(message, offset);
        readable = false;
    };
    const finish = (end) => {
        const first = /\S/.exec(text.slice(start, end))?.[0];
        if (first !== undefined && first !== '#')
            list.push({ start, end, header: first === '[', readable });
        start = end;
        depth = 0;
        readable = true;
    };
    for (let found = mark.exec(text); found !== null; found = mark.exec(text)) {
        const { index } = found;
        const character = found[0];
        if (++marks > bounded/* MAX_NODES */.nm) {
            problems.close(bounded/* TOO_LARGE */.PH, index);
            return { list: [], comments, problems };
        }
        if (character === '#') {
            mark.lastIndex = endOfLine(text, index);
            comments.push(...(0,formats_comments/* commentLines */.rT)(text, { start: index, end: mark.lastIndex }, formats_comments/* HASH */.v9));
        }
        else if (character === '"' || character === "'") {
            mark.lastIndex = afterString(text, index, character);
            if (mark.lastIndex - index > MAX_STRING)
                refuse('a string is too long', index);
        }
        else if (character === '[' || character === '{') {
            if (++depth > core_document/* MAX_DEPTH */.l)
                refuse(bounded/* TOO_DEEP */.gZ, index);
        }
        else if (character === ']' || character === '}') {
            depth = Math.max(0, depth - 1);
        }
        else if (character === '\n' && depth === 0)
            finish(index + 1);
    }
    finish(text.length);
    return { list, comments, problems };
}
function afterString(text, start, quote) {
    const triple = quote.repeat(3);
    const long = text.startsWith(triple, start);
    const stop = STOPS[quote][long ? 'long' : 'short'];
    stop.lastIndex = start + (long ? 3 : 1);
    for (let found = stop.exec(text); found !== null; found = stop.exec(text)) {
        if (found[0] === '\\')
            stop.lastIndex++;
        else if (found[0] === '\n')
            return found.index;
        else if (!long)
            return found.index + 1;
        else {
            // Up to two quotes may stand before the closing three.
            let end = found.index + 3;
            while (text[end] === quote && end < found.index + 5)
                end++;
            return end;
        }
    }
    return text.length;
}
const STOPS = {
    '"': { long: /\\|"""/g, short: /[\\"\n]/g },
    "'": { long: /'''/g, short: /['\n]/g },
};
function endOfLine(text, from) {
    const newline = text.indexOf('\n', from);
    return newline === -1 ? text.length : newline;
}

// EXTERNAL MODULE: ./.compiled/hosts/formats/escapes.js
var escapes = __webpack_require__(88638);
;// CONCATENATED MODULE: ./.compiled/hosts/formats/toml-strings.js


const ESCAPES = { ...escapes/* SIMPLE_ESCAPES */.wp, e: '\x1b', '"': '"', '\\': '\\' };
const DIGITS = { x: 2, u: 4, U: 8 };
/** Decodes what stands between the quotes of a basic or literal string; https://toml.io/en/v1.0.0#string */
function tomlString(source, style, multiline) {
    const out = new escapes/* Decoded */.jp();
    const special = style === 'basic' ? /[\\\r\n]/g : /[\r\n]/g;
    // A line break right after the opening quotes is not content.
    let at = multiline ? (0,line_breaks/* afterBreak */.C0)(source, 0) : 0;
    while (at < source.length) {
        special.lastIndex = at;
        const next = special.exec(source)?.index ?? source.length;
        out.copy(source, at, next);
        if (source[next] === '\\')
            at = putEscape(out, source, next);
        else {
            at = (0,line_breaks/* afterBreak */.C0)(source, next);
            if (at - next === 1 && source[next] === '\n')
                out.copy(source, next, at);
            else if (at > next)
                out.put('\n', next, at);
        }
    }
    return out;
}
function putEscape(out, source, start) {
    const character = source[start + 1] ?? '';
    const digits = DIGITS[character] ?? 0;
    const value = digits > 0 ? (0,escapes/* hexCharacter */.vZ)(source, start + 2, digits) : ESCAPES[character];
    const end = start + 2 + digits;
    if (value !== undefined) {
        out.put(value, start, end);
        return end;
    }
    // What is left is a backslash that joins its line with the next one that is not blank.
    let at = start + 1;
    while (/[ \t\r\n]/.test(source[at] ?? ''))
        at++;
    return at;
}

// EXTERNAL MODULE: ./.compiled/hosts/formats/tree.js
var tree = __webpack_require__(45972);
;// CONCATENATED MODULE: ./.compiled/hosts/formats/toml.js









/** TOML 1.1 (https://toml.io/en/v1.1.0); tables, dotted keys and arrays of tables come out as one tree. */
const toml = (0,bounded/* bounded */.Mm)('toml', (text) => {
    const { list, comments, problems } = statementsOf(text);
    const reader = new TomlReader(text, problems);
    if (problems.list.length > 0 || !reader.read({ start: 0, end: text.length }))
        recover(reader, list);
    const { root } = reader.tree;
    return { roots: root.entries.length > 0 ? [root] : [], comments, problems: problems.list };
});
/** The library gives up at the first mistake: reads table by table then, and the failing ones line by line. */
function recover(reader, statements) {
    for (let first = 0; first < statements.length;) {
        let next = first + 1;
        while (next < statements.length && !statements[next].header)
            next++;
        const table = statements.slice(first, next);
        const range = { start: table[0].start, end: table.at(-1).end };
        const read = table.every(({ readable }) => readable) && reader.read(range);
        if (!read)
            for (const one of table)
                reader.recover(one);
        first = next;
    }
}
class TomlReader {
    tree;
    #text;
    #problems;
    /** The table that keys belong to now. */
    #table;
    constructor(text, problems) {
        this.#text = text;
        this.#problems = problems;
        this.tree = new tree/* Tree */.P({ start: 0, end: text.length });
        this.#table = this.tree.root;
    }
    /** Adds what stands in `range`; false, and nothing added, if that is not TOML. */
    read({ start, end }) {
        let program;
        try {
            program = (0,lib/* parseTOML */.MD)(this.#text.slice(start, end));
        }
        catch (error) {
            const [message, index] = error instanceof lib/* ParseError */.mB ? [error.message, error.index] : ['cannot be parsed', 0];
            this.#problems.close(message, start + index);
            return false;
        }
        for (const node of program.body[0].body) {
            if (node.type === 'TOMLTable')
                this.#enter(node, start);
            for (const entry of node.type === 'TOMLTable' ? node.body : [node])
                this.#put(this.#table, entry, start);
        }
        return true;
    }
    /** Adds what can be read of one statement. */
    recover(statement) {
        const { start, end, header, readable } = statement;
        if (readable && this.read(statement))
            return;
        if (header)
            this.#enterUnread(statement);
        const lines = this.#text.slice(start, end).split('\n');
        if (!readable || lines.length < 3)
            return;
        // A quote or bracket that is not closed has swallowed what follows.
        let from = start;
        for (const line of lines) {
            const blank = line.trim() === '';
            if (!blank &&
                !this.read({ start: from, end: from + line.length }) &&
                line.trimStart().startsWith('[')) {
                this.#enterUnread({ start: from, end: from + line.length });
            }
            from += line.length + 1;
        }
    }
    /** The keys that follow a header which cannot be read do not belong to the table before it. */
    #enterUnread({ start, end }) {
        const line = core_text/* MappedText */.D.verbatim(this.#text.slice(start, end).split('\n', 1)[0] ?? '', start).trim();
        this.#table =
            this.tree.table(this.tree.root, [{ name: line.value, range: line.range() }]) ?? this.tree.root;
    }
    #enter({ key, kind }, base) {
        const path = keysOf(key, base);
        const last = path.at(-1);
        const list = kind === 'array';
        const parent = this.tree.table(this.tree.root, list ? path.slice(0, -1) : path);
        const table = list && parent !== undefined ? this.tree.item(parent, last) : parent;
        if (table === undefined)
            this.#problems.add(bounded/* TOO_DEEP */.gZ, last.range.start);
        this.#table = table ?? this.tree.open(last.range, core_document/* MAX_DEPTH */.l);
    }
    #put(from, { key, value }, base) {
        const path = keysOf(key, base);
        const last = path.at(-1);
        const map = this.tree.table(from, path.slice(0, -1));
        if (map === undefined)
            this.#problems.add(bounded/* TOO_DEEP */.gZ, last.range.start);
        else
            this.tree.put(map, last, this.#value(value, base, this.tree.depth(map) + 1));
    }
    #value(node, base, depth) {
        const range = rangeOf(node, base);
        if (node.type === 'TOMLValue')
            return this.#scalar(node, range);
        if (depth >= core_document/* MAX_DEPTH */.l) {
            this.#problems.add(bounded/* TOO_DEEP */.gZ, range.start);
            return (0,nodes/* absent */.Ge)(range.start);
        }
        if (node.type === 'TOMLArray') {
            return { kind: 'list', items: node.elements.map((item) => this.#value(item, base, depth + 1)), range };
        }
        const map = this.tree.open(range, depth);
        for (const entry of node.body)
            this.#put(map, entry, base);
        return map;
    }
    #scalar(node, range) {
        const raw = this.#text.slice(range.start, range.end);
        if (node.kind !== 'string')
            return (0,nodes/* scalar */.d_)(TYPES[node.kind], core_text/* MappedText */.D.verbatim(raw, range.start), range);
        const quotes = node.multiline ? 3 : 1;
        const inner = core_text/* MappedText */.D.verbatim(raw.slice(quotes, -quotes), range.start + quotes);
        const decoded = tomlString(inner.value, node.style, node.multiline);
        // Never a wrong range: if we read it differently than the library, the raw text is the value.
        const first = node.multiline ? (0,line_breaks/* afterBreak */.C0)(inner.value, 0) : 0;
        const text = decoded.value === node.value ? inner.within(decoded.text(first)) : inner;
        return (0,nodes/* scalar */.d_)('string', text, range);
    }
}
const TYPES = {
    integer: 'number',
    float: 'number',
    boolean: 'boolean',
    'offset-date-time': 'string',
    'local-date-time': 'string',
    'local-date': 'string',
    'local-time': 'string',
};
function keysOf({ keys }, base) {
    return keys.map((key) => ({
        name: key.type === 'TOMLBare' ? key.name : key.value,
        range: rangeOf(key, base),
    }));
}
function rangeOf({ range: [start, end] }, base) {
    return { start: base + start, end: base + end };
}


/***/ }),

/***/ 45972:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ Tree)
/* harmony export */ });
/* harmony import */ var _core_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9340);

/** Builds the tree of a format in which each line says by a path where its value belongs. */
class Tree {
    root;
    #places = new WeakMap();
    constructor(range) {
        this.root = this.open(range, 0);
    }
    /** A map that is at `depth` but not yet anywhere. */
    open(range, depth, parent) {
        const map = { kind: 'map', entries: [], range: { ...range } };
        this.#places.set(map, { parent, depth, tables: new Map() });
        return map;
    }
    depth(map) {
        return this.#place(map).depth;
    }
    /** The map at a path below `from`, made where it is not there yet; `undefined` if that is nested too deeply. */
    table(from, path) {
        if (this.depth(from) + path.length >= _core_document_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_DEPTH */ .l)
            return undefined;
        let map = from;
        for (const key of path) {
            const known = this.#place(map).tables.get(key.name);
            const next = known?.kind === 'list' ? known.items.at(-1) : known;
            if (next === undefined && this.depth(map) + 1 >= _core_document_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_DEPTH */ .l)
                return undefined;
            map = next ?? this.#add(map, key);
        }
        return map;
    }
    /** A new item of the list of maps under `key`; `undefined` if that is nested too deeply. */
    item(map, key) {
        const { tables, depth } = this.#place(map);
        if (depth + 2 >= _core_document_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_DEPTH */ .l)
            return undefined;
        const known = tables.get(key.name);
        const list = known?.kind === 'list' ? known : { kind: 'list', items: [], range: { ...key.range } };
        if (known !== list) {
            tables.set(key.name, list);
            this.put(map, key, list);
        }
        const item = this.open(key.range, depth + 2, map);
        list.items.push(item);
        list.range.end = Math.max(list.range.end, key.range.end);
        return item;
    }
    /** Adds a value; one that is there under the same key stays there too. */
    put(map, key, value) {
        map.entries.push({ key: key.name, keyRange: key.range, value });
        const end = Math.max(key.range.end, value.range.end);
        for (let above = map; above !== undefined; above = this.#place(above).parent) {
            above.range.start = Math.min(above.range.start, key.range.start);
            above.range.end = Math.max(above.range.end, end);
        }
    }
    #add(map, key) {
        const { tables, depth } = this.#place(map);
        const table = this.open(key.range, depth + 1, map);
        tables.set(key.name, table);
        this.put(map, key, table);
        return table;
    }
    #place(map) {
        const place = this.#places.get(map);
        if (place === undefined)
            throw new TypeError('a map of another tree');
        return place;
    }
}


/***/ })

};
