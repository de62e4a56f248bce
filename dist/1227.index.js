export const id = 1227;
export const ids = [1227];
export const modules = {

/***/ 3608:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  formatAt: () => (/* binding */ formatAt),
  markdown: () => (/* binding */ markdown)
});

// EXTERNAL MODULE: ./.compiled/hosts/formats/bounded.js
var bounded = __webpack_require__(73527);
// EXTERNAL MODULE: ./.compiled/hosts/formats/comments.js
var formats_comments = __webpack_require__(34102);
// EXTERNAL MODULE: ./.compiled/hosts/formats/json.js + 2 modules
var json = __webpack_require__(4167);
// EXTERNAL MODULE: ./.compiled/core/text.js
var core_text = __webpack_require__(9858);
// EXTERNAL MODULE: ./.compiled/hosts/formats/escapes.js
var escapes = __webpack_require__(88638);
;// CONCATENATED MODULE: ./.compiled/hosts/formats/markdown-parts.js


/** Finds the parts of a Markdown text that can hold configuration. Prose is none of them. */
function partsOf(text) {
    const lines = linesOf(text);
    const blocks = [];
    const comments = [];
    const lastClose = text.lastIndexOf('-->');
    const { frontmatter, after } = frontmatterOf(text, lines);
    for (let index = after; index < lines.length;) {
        const line = lines[index];
        const fence = fenceOf(text.slice(line.start, line.end));
        if (fence === undefined)
            index = readComments(text, lines, index, lastClose, comments) + 1;
        else {
            const end = closingLine(text, lines, index + 1, fence);
            const body = bodyOf(text, lines.slice(index + 1, end), line.next, fence);
            blocks.push({ language: fence.language, body });
            index = end < lines.length && closes(text, lines[end], fence) ? end + 1 : end;
        }
    }
    return { frontmatter, blocks, comments };
}
/** Adds the HTML comments that begin on a line; returns the line that the last one ends on. */
function readComments(text, lines, index, lastClose, comments) {
    let last = index;
    for (let from = lines[index].start;;) {
        const open = text.slice(from, lines[last].end).indexOf('<!--');
        const start = from + open + 4;
        if (open === -1 || start > lastClose)
            return last;
        const end = text.indexOf('-->', start);
        comments.push({ start, end });
        while (lines[last].next <= end)
            last++;
        from = end + 3;
    }
}
/** What stands between a first line of `---` and the next one, or one of `...`. */
function frontmatterOf(text, lines) {
    const isRule = (line, rule) => rule.test(text.slice(line.start, Math.min(line.end, line.start + 400)));
    const [first] = lines;
    if (first === undefined || !isRule(first, /^---[ \t]{0,400}$/))
        return { frontmatter: undefined, after: 0 };
    const close = lines.findIndex((line, index) => index > 0 && isRule(line, /^(?:---|\.\.\.)[ \t]{0,400}$/));
    if (close === -1)
        return { frontmatter: undefined, after: 0 };
    const body = text.slice(first.next, lines[close].start);
    return { frontmatter: core_text/* MappedText */.D.verbatim(body, first.next), after: close + 1 };
}
function fenceOf(line) {
    let quotes = 0;
    let columns = 0;
    let at = 0;
    for (;;) {
        const character = line[at];
        const bullet = /(?:[-*+]|[0-9]{1,9}[.)])(?=[ \t])/y;
        bullet.lastIndex = at;
        if (character === ' ' || character === '\t') {
            columns = afterBlank(columns, character);
            at++;
        }
        else if (character === '>') {
            quotes++;
            columns = 0;
            at += line[at + 1] === ' ' ? 2 : 1;
        }
        else if (bullet.test(line)) {
            columns += bullet.lastIndex - at;
            at = bullet.lastIndex;
        }
        else
            break;
    }
    const marker = /(?:`{3,}|~{3,})/y;
    marker.lastIndex = at;
    if (!marker.test(line))
        return undefined;
    const info = line.slice(marker.lastIndex);
    if (line[at] === '`' && info.includes('`'))
        return undefined;
    const language = /^[\s{.]{0,400}([A-Za-z0-9_+-]{1,40})/.exec(info)?.[1]?.toLowerCase() ?? '';
    return { marker: line.slice(at, marker.lastIndex), quotes, columns, language };
}
/** The line that ends a block: its closing fence, the end of the quote that it is in, or of the text. */
function closingLine(text, lines, from, fence) {
    for (let index = from; index < lines.length; index++) {
        const line = lines[index];
        if (closes(text, line, fence) || afterQuotes(text, line, fence.quotes) === undefined)
            return index;
    }
    return lines.length;
}
function closes(text, line, { marker, quotes }) {
    const start = afterQuotes(text, line, quotes);
    if (start === undefined)
        return false;
    const rest = text.slice(start, line.end).trim();
    return rest.length >= marker.length && rest === marker.charAt(0).repeat(rest.length);
}
/** Behind that many `>`, each with a space; `undefined` if the line has fewer. */
function afterQuotes(text, { start, end }, quotes) {
    let at = start;
    for (let count = 0; count < quotes; count++) {
        while (at < end && (text[at] === ' ' || text[at] === '\t'))
            at++;
        if (text[at] !== '>' || at >= end)
            return undefined;
        at += text[at + 1] === ' ' ? 2 : 1;
    }
    return at;
}
function bodyOf(text, lines, empty, { quotes, columns }) {
    const out = new escapes/* Decoded */.jp();
    for (const line of lines) {
        let at = afterQuotes(text, line, quotes) ?? line.start;
        for (let column = 0; column < columns && at < line.end; at++) {
            const character = text[at];
            if (character !== ' ' && character !== '\t')
                break;
            column = afterBlank(column, character);
        }
        out.copy(text, at, line.next);
    }
    return out.text(empty);
}
/** A tab goes on to the next column that is a multiple of four. */
function afterBlank(column, character) {
    return character === ' ' ? column + 1 : column + 4 - (column % 4);
}
function linesOf(text) {
    const lines = [];
    for (let start = 0; start < text.length;) {
        const newline = text.indexOf('\n', start);
        const next = newline === -1 ? text.length : newline + 1;
        const end = newline === -1 ? next : text[newline - 1] === '\r' && newline > start ? newline - 1 : newline;
        lines.push({ start, end, next });
        start = next;
    }
    return lines;
}

// EXTERNAL MODULE: ./.compiled/hosts/formats/nodes.js
var nodes = __webpack_require__(17383);
// EXTERNAL MODULE: ./.compiled/hosts/formats/properties.js
var properties = __webpack_require__(63581);
// EXTERNAL MODULE: ./.compiled/hosts/formats/shell.js + 1 modules
var shell = __webpack_require__(92985);
// EXTERNAL MODULE: ./.compiled/hosts/formats/sniff.js
var sniff = __webpack_require__(54906);
// EXTERNAL MODULE: ./.compiled/hosts/formats/toml.js + 2 modules
var toml = __webpack_require__(82875);
// EXTERNAL MODULE: ./.compiled/hosts/formats/yaml.js + 4 modules
var yaml = __webpack_require__(49490);
;// CONCATENATED MODULE: ./.compiled/hosts/formats/markdown.js










/**
 * Markdown: its YAML frontmatter and its fenced code blocks, each a document of its own. A block that is no config is
 * no mistake: its lines are comments, and so are those of HTML comments.
 */
const markdown = (0,bounded/* bounded */.Mm)('markdown', (text) => read(text, 0));
/** A block of Markdown can hold blocks. */
const MAX_NESTING = 4;
/** More than any page has, and few enough to start a parser for each. */
const MAX_BLOCKS = 2000;
const CODE_MARKER = /^[ \t]{0,400}(?:#{1,400}|\/{2,400})?/;
const LANGUAGES = {
    bash: 'shell',
    console: 'shell',
    json: 'json',
    json5: 'json',
    jsonc: 'json',
    markdown: 'markdown',
    md: 'markdown',
    mdx: 'markdown',
    properties: 'properties',
    sh: 'shell',
    'shell-session': 'shell',
    shell: 'shell',
    terminal: 'shell',
    toml: 'toml',
    yaml: 'yaml',
    yml: 'yaml',
    zsh: 'shell',
};
const FORMATS = { json: json/* json */.P, properties: properties.properties, shell: shell.shell, toml: toml.toml, yaml: yaml.yaml };
/** The format of the part of a page in which a document begins; `undefined` if nobody says. */
function formatAt(text, start) {
    const { frontmatter, blocks } = partsOf(text);
    const holds = (body) => body.range().start <= start && start <= body.range().end;
    if (frontmatter !== undefined && holds(frontmatter))
        return 'yaml';
    const block = blocks.find(({ body }) => holds(body));
    return block && (LANGUAGES[block.language] ?? (0,sniff/* sniff */.Z)(block.body.value));
}
function read(text, nesting) {
    const { frontmatter, blocks, comments } = partsOf(text);
    const found = [];
    if (frontmatter !== undefined)
        found.push(part(frontmatter, 'yaml', nesting));
    blocks.forEach(({ body, language }, index) => {
        const format = index < MAX_BLOCKS ? (LANGUAGES[language] ?? (0,sniff/* sniff */.Z)(body.value)) : undefined;
        found.push(part(body, format, nesting));
    });
    const inComments = comments.flatMap((range) => (0,formats_comments/* commentLines */.rT)(text, range, formats_comments/* NO_MARKER */.BA));
    return {
        roots: found.flatMap(({ roots }) => roots),
        comments: [...found.flatMap(({ comments }) => comments), ...inComments],
        problems: [],
    };
}
function part(body, format, nesting) {
    const { value } = body;
    if (format === undefined || nesting >= MAX_NESTING)
        return within(body, [], markdown_linesOf(value, []));
    if (format === 'markdown') {
        const { roots, comments } = read(value, nesting + 1);
        return within(body, roots, comments);
    }
    const { roots, comments, problems } = FORMATS[format].parse(value);
    // Of a script, what was understood is configuration, and all else is lines.
    if (format === 'shell')
        return within(body, roots, markdown_linesOf(value, roots.flatMap(leaves)));
    const config = problems.length === 0 && roots.some(({ kind }) => kind !== 'scalar');
    return config ? within(body, roots, comments) : within(body, [], markdown_linesOf(value, []));
}
/** What was found in a part, in terms of the whole. */
function within(body, roots, comments) {
    return {
        roots: roots.map((root) => (0,nodes/* rebase */.RU)(root, body)),
        comments: comments.map(({ text }) => ({ text: body.within(text) })),
    };
}
/** The lines that hold nothing of `taken`. */
function markdown_linesOf(value, taken) {
    const ranges = taken.toSorted((a, b) => a.start - b.start);
    let next = 0;
    return (0,formats_comments/* commentLines */.rT)(value, { start: 0, end: value.length }, CODE_MARKER).filter(({ text }) => {
        const { start, end } = text.range();
        while (next < ranges.length && ranges[next].end <= start)
            next++;
        return next >= ranges.length || ranges[next].start >= end;
    });
}
function leaves(node) {
    if (node.kind === 'scalar')
        return [node.range];
    if (node.kind === 'list')
        return node.items.flatMap(leaves);
    return node.entries.flatMap(({ keyRange, value }) => [keyRange, ...leaves(value)]);
}


/***/ }),

/***/ 63581:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   properties: () => (/* binding */ properties)
/* harmony export */ });
/* harmony import */ var _bounded_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73527);
/* harmony import */ var _comments_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34102);
/* harmony import */ var _escapes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88638);
/* harmony import */ var _line_breaks_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(80727);
/* harmony import */ var _nodes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(17383);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45972);






/**
 * Java properties (https://docs.oracle.com/en/java/javase/21/docs/api/java.base/java/util/Properties.html), whose
 * dotted keys become maps. `name[0]` is an item of a list and `name[a.b]` a key with a dot, as Spring reads them
 * (https://docs.spring.io/spring-boot/reference/features/external-config.html).
 */
const properties = (0,_bounded_js__WEBPACK_IMPORTED_MODULE_1__/* .bounded */ .Mm)('properties', (text) => {
    const problems = new _bounded_js__WEBPACK_IMPORTED_MODULE_1__/* .Problems */ .Zw();
    const comments = [];
    const tree = new _tree_js__WEBPACK_IMPORTED_MODULE_2__/* .Tree */ .P({ start: 0, end: text.length });
    let lines = 0;
    for (let at = skip(text, 0, /[ \t\f\r\n]/); at < text.length; at = skip(text, at, /[ \t\f\r\n]/)) {
        if (++lines > _bounded_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_NODES */ .nm) {
            problems.close(_bounded_js__WEBPACK_IMPORTED_MODULE_1__/* .TOO_LARGE */ .PH, at);
            break;
        }
        if (text[at] === '#' || text[at] === '!') {
            const range = { start: at, end: find(text, at, /[\r\n]/g) };
            comments.push(...(0,_comments_js__WEBPACK_IMPORTED_MODULE_3__/* .commentLines */ .rT)(text, range, /^[#!]{1,400}/));
            at = range.end;
            continue;
        }
        const key = part(text, at, /[=: \t\f\r\n\\]/g);
        const start = valueStart(text, key.end);
        const value = part(text, start, /[\r\n\\]/g);
        const path = pathOf(key.text);
        const map = tree.table(tree.root, path.slice(0, -1));
        if (map === undefined)
            problems.add(_bounded_js__WEBPACK_IMPORTED_MODULE_1__/* .TOO_DEEP */ .gZ, at);
        else
            tree.put(map, path.at(-1), (0,_nodes_js__WEBPACK_IMPORTED_MODULE_4__/* .scalar */ .d_)('string', value.text, { start, end: value.end }));
        at = value.end;
    }
    const { root } = tree;
    return { roots: root.entries.length > 0 ? [withLists(root)] : [], comments, problems: problems.list };
});
/** Decodes a key or value, up to where `stop` matches anything but a backslash. */
function part(text, start, stop) {
    const out = new _escapes_js__WEBPACK_IMPORTED_MODULE_0__/* .Decoded */ .jp();
    for (let at = start;;) {
        const next = find(text, at, stop);
        out.copy(text, at, next);
        if (text[next] !== '\\')
            return { text: out.text(start), end: next };
        at = putEscape(out, text, next);
    }
}
function putEscape(out, text, start) {
    const character = text[start + 1] ?? '';
    const joined = (0,_line_breaks_js__WEBPACK_IMPORTED_MODULE_5__/* .afterBreak */ .C0)(text, start + 1);
    // A backslash joins two lines, without the white space that the second one begins with.
    if (joined > start + 1)
        return skip(text, joined, /[ \t\f]/);
    const hex = character === 'u' ? (0,_escapes_js__WEBPACK_IMPORTED_MODULE_0__/* .hexCharacter */ .vZ)(text, start + 2, 4) : undefined;
    const end = Math.min(start + 2 + (hex === undefined ? 0 : 4), text.length);
    out.put(hex ?? (character === 'b' ? 'b' : (_escapes_js__WEBPACK_IMPORTED_MODULE_0__/* .SIMPLE_ESCAPES */ .wp[character] ?? character)), start, end);
    return end;
}
/** Behind the white space and the one `=` or `:` that end a key. */
function valueStart(text, keyEnd) {
    const at = skip(text, keyEnd, /[ \t\f]/);
    return text[at] === '=' || text[at] === ':' ? skip(text, at + 1, /[ \t\f]/) : at;
}
function pathOf(key) {
    const path = [];
    for (const { index, 0: segment } of key.value.matchAll(/\[[^[\]]{1,200}\]|[^.[\]]{1,200}/g)) {
        const keyed = segment.startsWith('[') && !INDEX.test(segment);
        path.push({
            name: keyed ? segment.slice(1, -1) : segment,
            range: key.range(index, index + segment.length),
        });
    }
    return path.length > 0 ? path : [{ name: key.value, range: key.range() }];
}
const INDEX = /^\[[0-9]{1,9}\]$/;
/** A map of nothing but indexes is a list. */
function withLists(node) {
    if (node.kind !== 'map')
        return node;
    const entries = node.entries.map((entry) => ({ ...entry, value: withLists(entry.value) }));
    if (entries.length > 0 && entries.every(({ key }) => INDEX.test(key))) {
        return { kind: 'list', items: entries.map(({ value }) => value), range: node.range };
    }
    return { ...node, entries };
}
function find(text, from, stop) {
    stop.lastIndex = from;
    return stop.exec(text)?.index ?? text.length;
}
function skip(text, from, characters) {
    let at = from;
    while (at < text.length && characters.test(text[at]))
        at++;
    return at;
}


/***/ }),

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


/***/ })

};
