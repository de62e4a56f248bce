export const id = 1224;
export const ids = [1224];
export const modules = {

/***/ 9340:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ MAX_DEPTH)
/* harmony export */ });
/** Deeper than any config a person writes, and shallow enough for every recursive walk. */
const MAX_DEPTH = 200;


/***/ }),

/***/ 73527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mm: () => (/* binding */ bounded),
/* harmony export */   PH: () => (/* binding */ TOO_LARGE),
/* harmony export */   Zw: () => (/* binding */ Problems),
/* harmony export */   gZ: () => (/* binding */ TOO_DEEP),
/* harmony export */   nm: () => (/* binding */ MAX_NODES)
/* harmony export */ });
/** More values, statements or tokens than a config that a person writes has, and few enough for the memory of a runner. */
const MAX_NODES = 300_000;
const TOO_DEEP = 'nested too deeply';
const TOO_LARGE = 'too many values';
/** Only the first problem is reported; hostile input has millions. */
const MAX_PROBLEMS = 100;
/** Collects problems. Messages are constants: one that quotes the text could quote a credential. */
class Problems {
    list = [];
    #closed = false;
    add(message, offset) {
        if (!this.#closed && this.list.length < MAX_PROBLEMS)
            this.list.push({ message, offset });
    }
    /** The last problem: what is found wrong after it is a consequence of it. */
    close(message, offset) {
        this.add(message, offset);
        this.#closed = true;
    }
}
/**
 * A format out of a parser that may throw: whatever a library throws becomes a problem, at the error's `index`
 * where it has one.
 */
function bounded(id, parse) {
    return {
        id,
        parse(text) {
            const { stackTraceLimit } = Error;
            // Nobody reads the stack of a syntax error, and capturing one takes longer than parsing a token.
            Error.stackTraceLimit = 0;
            try {
                return parse(text);
            }
            catch (error) {
                return {
                    roots: [],
                    comments: [],
                    problems: [{ message: 'cannot be parsed', offset: indexOf(error) }],
                };
            }
            finally {
                Error.stackTraceLimit = stackTraceLimit;
            }
        },
    };
}
function indexOf(error) {
    return error instanceof Error && 'index' in error && typeof error.index === 'number' ? error.index : 0;
}


/***/ }),

/***/ 34102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BA: () => (/* binding */ NO_MARKER),
/* harmony export */   rT: () => (/* binding */ commentLines),
/* harmony export */   v9: () => (/* binding */ HASH)
/* harmony export */ });
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9858);

/** The lines of `range` that hold anything but `marker`, which is looked for at the start of each. */
function commentLines(text, { start, end }, marker) {
    const comments = [];
    let from = start;
    for (const line of text.slice(start, end).split('\n')) {
        const skipped = marker.exec(line)?.[0].length ?? 0;
        const comment = _core_text_js__WEBPACK_IMPORTED_MODULE_0__/* .MappedText */ .D.verbatim(line.slice(skipped), from + skipped).trim();
        if (comment.length > 0)
            comments.push({ text: comment });
        from += line.length + 1;
    }
    return comments;
}
/** Of `# …`, at the end of a line. */
const HASH = /^#{1,400}/;
/** Of lines that are no comments. */
const NO_MARKER = /^/;


/***/ }),

/***/ 88638:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jp: () => (/* binding */ Decoded),
/* harmony export */   vZ: () => (/* binding */ hexCharacter),
/* harmony export */   wp: () => (/* binding */ SIMPLE_ESCAPES)
/* harmony export */ });
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9858);

/** Collects a decoded string, and where in the file each of its UTF-16 code units was written. */
class Decoded {
    #value = '';
    /** Where the value stands, as long as it stands there in one piece. */
    #piece = { start: 0, end: 0 };
    #starts = [];
    #ends = [];
    /** Characters that stand in `text` as they read. */
    copy(text, start, end) {
        if (start >= end)
            return;
        if (this.#value === '')
            this.#piece = { start, end };
        else if (this.#piece?.end === start)
            this.#piece.end = end;
        else {
            this.#spread();
            this.#push(start, end);
        }
        this.#value += text.slice(start, end);
    }
    /** Characters that were written as something else, each of them as the whole of it: an escape, a folded line break. */
    put(characters, start, end) {
        this.#spread();
        for (let index = 0; index < characters.length; index++) {
            this.#starts.push(start);
            this.#ends.push(end);
        }
        this.#value += characters;
    }
    get value() {
        return this.#value;
    }
    /** What was collected; if that is nothing, it stands at `empty`. */
    text(empty) {
        if (this.#value === '')
            return _core_text_js__WEBPACK_IMPORTED_MODULE_0__/* .MappedText */ .D.verbatim('', empty);
        if (this.#piece !== undefined)
            return _core_text_js__WEBPACK_IMPORTED_MODULE_0__/* .MappedText */ .D.verbatim(this.#value, this.#piece.start);
        return _core_text_js__WEBPACK_IMPORTED_MODULE_0__/* .MappedText */ .D.decoded(this.#value, this.#starts, this.#ends);
    }
    #spread() {
        if (this.#piece !== undefined)
            this.#push(this.#piece.start, this.#piece.end);
        this.#piece = undefined;
    }
    #push(start, end) {
        for (let at = start; at < end; at++) {
            this.#starts.push(at);
            this.#ends.push(at + 1);
        }
    }
}
/** Single-character escapes that JSON, YAML, TOML, Java and the shell agree on. */
const SIMPLE_ESCAPES = {
    b: '\b',
    f: '\f',
    n: '\n',
    r: '\r',
    t: '\t',
};
/** The character whose code stands at `at` in `digits` hexadecimal digits; `undefined` if there are fewer, or no such one. */
function hexCharacter(text, at, digits) {
    const hex = text.slice(at, at + digits);
    if (hex.length !== digits || !/^[0-9a-fA-F]{1,8}$/.test(hex))
        return undefined;
    const code = Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}


/***/ }),

/***/ 4167:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ json)
});

// EXTERNAL MODULE: ./node_modules/jsonc-parser/lib/umd/main.js
var main = __webpack_require__(99547);
// EXTERNAL MODULE: ./.compiled/core/document.js
var core_document = __webpack_require__(9340);
// EXTERNAL MODULE: ./.compiled/core/text.js
var core_text = __webpack_require__(9858);
// EXTERNAL MODULE: ./.compiled/hosts/formats/bounded.js
var bounded = __webpack_require__(73527);
// EXTERNAL MODULE: ./.compiled/hosts/formats/comments.js
var comments = __webpack_require__(34102);
// EXTERNAL MODULE: ./.compiled/hosts/formats/escapes.js
var escapes = __webpack_require__(88638);
// EXTERNAL MODULE: ./.compiled/hosts/formats/line-breaks.js
var line_breaks = __webpack_require__(80727);
;// CONCATENATED MODULE: ./.compiled/hosts/formats/json-tokens.js




const NOTHING = core_text/* MappedText */.D.verbatim('', 0);
const WORD_END = /[\s,:{}[\]"']|\/[/*]/g;
const STRING_STOP = { '"': /["\\\n\r]/g, "'": /['\\\n\r]/g };
/** Escapes of JSON5 that JSON does not have; https://spec.json5.org/#strings */
const JSON5_ESCAPES = { v: '\v', "'": "'" };
/** Splits JSON, JSON with comments, and JSON5 into tokens. What none of them allows is a problem, and skipped or kept. */
class JsonScanner {
    comments = [];
    #text;
    #problems;
    #at = 0;
    #ahead;
    constructor(text, problems, at = 0) {
        this.#text = text;
        this.#problems = problems;
        this.#at = at;
    }
    peek() {
        this.#ahead ??= this.#scan();
        return this.#ahead;
    }
    next() {
        const token = this.peek();
        this.#ahead = undefined;
        return token;
    }
    /** From here on there is nothing but the end. */
    stop() {
        this.#ahead = { kind: 'end', start: this.#at, end: this.#at, text: NOTHING };
        this.#at = this.#text.length;
    }
    #scan() {
        this.#skipSpace();
        const start = this.#at;
        const character = this.#text[start];
        switch (character) {
            case undefined:
                return { kind: 'end', start, end: start, text: NOTHING };
            case '{':
            case '}':
            case '[':
            case ']':
            case ',':
            case ':':
                this.#at++;
                return { kind: character, start, end: this.#at, text: NOTHING };
            case '"':
            case "'": {
                const text = this.#string(character);
                return { kind: 'string', start, end: this.#at, text };
            }
            default: {
                this.#at = this.#find(WORD_END);
                const text = core_text/* MappedText */.D.verbatim(this.#text.slice(start, this.#at), start);
                return { kind: 'word', start, end: this.#at, text };
            }
        }
    }
    #skipSpace() {
        for (;;) {
            const character = this.#text[this.#at];
            if (character === undefined)
                return;
            if (/\s/.test(character))
                this.#at++;
            else if (character === '/' && this.#text[this.#at + 1] === '/')
                this.#comment(/^\/{2,400}/);
            else if (character === '/' && this.#text[this.#at + 1] === '*')
                this.#blockComment();
            else if (character === '#') {
                this.#problems.add('a comment does not begin with #', this.#at);
                this.#comment(comments/* HASH */.v9);
            }
            else
                return;
        }
    }
    #comment(marker) {
        const start = this.#at;
        this.#at = this.#find(/[\n\r]/g);
        this.comments.push(...(0,comments/* commentLines */.rT)(this.#text, { start, end: this.#at }, marker));
    }
    #blockComment() {
        const start = this.#at + 2;
        const close = this.#text.indexOf('*/', start);
        if (close === -1)
            this.#problems.add('a comment is not closed', this.#at);
        const end = close === -1 ? this.#text.length : close;
        for (const comment of (0,comments/* commentLines */.rT)(this.#text, { start, end }, /^[ \t]{0,400}\*{0,400}/)) {
            this.comments.push(comment);
        }
        this.#at = Math.min(end + 2, this.#text.length);
    }
    #string(quote) {
        const opened = this.#at;
        const decoded = new escapes/* Decoded */.jp();
        this.#at++;
        for (;;) {
            const start = this.#at;
            this.#at = this.#find(STRING_STOP[quote]);
            decoded.copy(this.#text, start, this.#at);
            const character = this.#text[this.#at];
            if (character === '\\')
                this.#escape(decoded);
            else {
                if (character === quote)
                    this.#at++;
                else
                    this.#problems.add('a string is not closed', opened);
                return decoded.text(opened + 1);
            }
        }
    }
    #escape(decoded) {
        const start = this.#at;
        const character = this.#text[start + 1] ?? '';
        const digits = character === 'u' ? 4 : character === 'x' ? 2 : 0;
        const hex = digits > 0 ? (0,escapes/* hexCharacter */.vZ)(this.#text, start + 2, digits) : undefined;
        const simple = escapes/* SIMPLE_ESCAPES */.wp[character] ?? JSON5_ESCAPES[character];
        this.#at = start + 2;
        if (hex !== undefined) {
            this.#at += digits;
            decoded.put(hex, start, this.#at);
        }
        else if (simple !== undefined)
            decoded.put(simple, start, this.#at);
        else if (character === '0' && !/[0-9]/.test(this.#text[start + 2] ?? ''))
            decoded.put('\0', start, this.#at);
        else if (/["\\/]/.test(character))
            decoded.put(character, start, this.#at);
        else if (/[\n\r\u2028\u2029]/.test(character))
            this.#at = Math.max(this.#at, (0,line_breaks/* afterBreak */.C0)(this.#text, start + 1));
        else {
            this.#problems.add('an escape is invalid', start);
            this.#at = Math.min(this.#at, this.#text.length);
            decoded.put(character, start, this.#at);
        }
    }
    /** Where `stop` is found next, else the end. */
    #find(stop) {
        stop.lastIndex = this.#at;
        return stop.exec(this.#text)?.index ?? this.#text.length;
    }
}

// EXTERNAL MODULE: ./.compiled/hosts/formats/nodes.js
var nodes = __webpack_require__(17383);
;// CONCATENATED MODULE: ./.compiled/hosts/formats/json-lenient.js




/**
 * Reads what jsonc-parser refuses: JSON5 (https://spec.json5.org), for which nothing is a problem, and whatever is broken, of which
 * as much is recovered as there is.
 */
function readLenient(text) {
    return new JsonReader(text).document();
}
const LITERAL = /^(?=.{1,400}$)(?:null|true|false|[-+]?(?:0[xX][0-9a-fA-F]+|Infinity|NaN|(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][-+]?[0-9]+)?))$/;
const IDENTIFIER = /^[\p{ID_Start}$_\\][\p{ID_Continue}$\\]{0,1000}$/u;
/** Reads on after a mistake, so that one missing comma does not hide the rest of a file. */
class JsonReader {
    #problems = new bounded/* Problems */.Zw();
    #scanner;
    /** How many objects and arrays are open: a bracket that closes none of them is skipped. */
    #open = { '}': 0, ']': 0 };
    #nodes = 0;
    constructor(text) {
        this.#scanner = new JsonScanner(text, this.#problems);
    }
    document() {
        const roots = [];
        for (let token = this.#scanner.peek(); token.kind !== 'end'; token = this.#scanner.peek()) {
            if (roots.length > 0)
                this.#problems.add('something follows the end of the document', token.start);
            const root = this.#value(0);
            if (root === undefined)
                this.#scanner.next();
            else
                roots.push(root);
        }
        return { roots, comments: this.#scanner.comments, problems: this.#problems.list };
    }
    /** `undefined`, and nothing consumed, where no value begins. */
    #value(depth) {
        const token = this.#scanner.peek();
        if (++this.#nodes > bounded/* MAX_NODES */.nm)
            this.#stop(bounded/* TOO_LARGE */.PH, token);
        else if ((token.kind === '{' || token.kind === '[') && depth >= core_document/* MAX_DEPTH */.l)
            this.#stop(bounded/* TOO_DEEP */.gZ, token);
        else if (token.kind === '{')
            return this.#map(depth);
        else if (token.kind === '[')
            return this.#list(depth);
        else if (token.kind === 'string' || token.kind === 'word')
            return this.#scalar();
        else
            this.#problems.add('a value is missing', token.start);
        return undefined;
    }
    #scalar() {
        const { kind, start, end, text } = this.#scanner.next();
        if (kind === 'string')
            return (0,nodes/* scalar */.d_)('string', text, { start, end });
        if (!LITERAL.test(text.value))
            this.#problems.add('a string is not quoted', start);
        return (0,nodes/* scalar */.d_)((0,nodes/* wordType */.he)(text.value), text, { start, end });
    }
    #map(depth) {
        const entries = [];
        const { start } = this.#scanner.peek();
        const end = this.#items('}', () => {
            const entry = this.#entry(depth);
            if (entry !== undefined)
                entries.push(entry);
            return entry !== undefined;
        });
        return { kind: 'map', entries, range: { start, end } };
    }
    #entry(depth) {
        const key = this.#scanner.peek();
        if (key.kind === '{' || key.kind === '[') {
            this.#problems.add('a key is missing', key.start);
            const value = this.#value(depth + 1) ?? (0,nodes/* absent */.Ge)(key.start);
            return { key: '', keyRange: { start: key.start, end: key.start }, value };
        }
        if (key.kind !== 'string' && key.kind !== 'word')
            return undefined;
        this.#scanner.next();
        if (key.kind === 'word' && !IDENTIFIER.test(key.text.value)) {
            this.#problems.add('a key is not quoted', key.start);
        }
        const colon = this.#scanner.peek();
        if (colon.kind === ':')
            this.#scanner.next();
        else
            this.#problems.add('a colon is missing', colon.start);
        const value = this.#value(depth + 1) ?? (0,nodes/* absent */.Ge)(colon.start);
        return { key: key.text.value, keyRange: { start: key.start, end: key.end }, value };
    }
    #list(depth) {
        const items = [];
        const { start } = this.#scanner.peek();
        const end = this.#items(']', () => {
            if (/^[,:}\]]|end/.test(this.#scanner.peek().kind))
                return false;
            const item = this.#value(depth + 1);
            if (item !== undefined)
                items.push(item);
            return item !== undefined;
        });
        return { kind: 'list', items, range: { start, end } };
    }
    /** Everything between two brackets, with the commas; `one` is false where no item begins. Returns the end. */
    #items(close, one) {
        const opening = this.#scanner.next();
        this.#open[close]++;
        let comma = true;
        for (;;) {
            const token = this.#scanner.peek();
            if (token.kind === close || token.kind === 'end' || this.#closesOuter(token, close)) {
                this.#open[close]--;
                if (token.kind === close)
                    return this.#scanner.next().end;
                this.#problems.add(`a ${close} is missing`, token.kind === 'end' ? opening.start : token.start);
                return token.start;
            }
            if (token.kind === ',' && !comma) {
                this.#scanner.next();
                comma = true;
                continue;
            }
            if (!comma)
                this.#problems.add('a comma is missing', token.start);
            comma = false;
            if (one())
                continue;
            this.#problems.add('unexpected character', token.start);
            this.#scanner.next();
            comma = true;
        }
    }
    #closesOuter({ kind }, close) {
        return (kind === '}' || kind === ']') && kind !== close && this.#open[kind] > 0;
    }
    #stop(message, { start }) {
        this.#problems.close(message, start);
        this.#scanner.stop();
    }
}

;// CONCATENATED MODULE: ./.compiled/hosts/formats/json.js








/**
 * JSON, and JSON with comments and trailing commas (https://code.visualstudio.com/docs/languages/json#_json-with-comments). The
 * file's name does not tell which of them its host reads, nor whether it is JSON5.
 */
const json = (0,bounded/* bounded */.Mm)('json', (text) => readStrict(text) ?? readLenient(text));
/** Ends a visit: jsonc-parser cannot be told to stop, and goes as deep as the text does. */
class NotStrict extends Error {
}
/** `undefined` if the text is more than, or less than, one JSON document with comments and trailing commas. */
function readStrict(text) {
    const roots = [];
    const comments = [];
    const open = [];
    let nodes = 0;
    const add = (value) => {
        if (++nodes > bounded/* MAX_NODES */.nm)
            throw new NotStrict();
        const parent = open.at(-1);
        if (parent === undefined)
            roots.push(value);
        else if (parent.kind === 'list')
            parent.items.push(value);
        else
            parent.entries.push({ key: parent.key, keyRange: parent.keyRange, value });
    };
    const begin = (kind, start) => {
        if (open.length >= core_document/* MAX_DEPTH */.l)
            throw new NotStrict();
        open.push({ kind, start, entries: [], items: [], key: '', keyRange: { start, end: start } });
    };
    const finish = (end) => {
        const { kind, start, entries, items } = open.pop();
        const range = { start, end };
        add(kind === 'map' ? { kind, entries, range } : { kind, items, range });
    };
    try {
        (0,main.visit)(text, {
            onObjectBegin: (offset) => begin('map', offset),
            onArrayBegin: (offset) => begin('list', offset),
            onObjectEnd: (offset, length) => finish(offset + length),
            onArrayEnd: (offset, length) => finish(offset + length),
            onObjectProperty: (key, start, length) => {
                Object.assign(open.at(-1), { key, keyRange: { start, end: start + length } });
            },
            onLiteralValue: (value, start, length) => add(literal(text, value, start, start + length)),
            onComment: (offset, length) => {
                comments.push(...commentsIn(text, offset, offset + length));
            },
            onError: () => {
                throw new NotStrict();
            },
        }, { allowTrailingComma: true });
    }
    catch (error) {
        if (error instanceof NotStrict)
            return undefined;
        throw error;
    }
    return { roots, comments, problems: [] };
}
function literal(text, value, start, end) {
    const range = { start, end };
    if (typeof value !== 'string') {
        const word = text.slice(start, end);
        return (0,nodes/* scalar */.d_)((0,nodes/* wordType */.he)(word), core_text/* MappedText */.D.verbatim(word, start), range);
    }
    const verbatim = value.length === end - start - 2;
    const mapped = verbatim
        ? core_text/* MappedText */.D.verbatim(value, start + 1)
        : new JsonScanner(text, new bounded/* Problems */.Zw(), start).next().text;
    return (0,nodes/* scalar */.d_)('string', mapped, range);
}
function commentsIn(text, start, end) {
    const isBlock = text.startsWith('/*', start);
    const range = isBlock ? { start: start + 2, end: end - 2 } : { start, end };
    return (0,comments/* commentLines */.rT)(text, range, isBlock ? /^[ \t]{0,400}\*{0,400}/ : /^\/{2,400}/);
}


/***/ }),

/***/ 80727:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C0: () => (/* binding */ afterBreak),
/* harmony export */   I6: () => (/* binding */ trimBlanks),
/* harmony export */   Xw: () => (/* binding */ nextBreak),
/* harmony export */   pm: () => (/* binding */ breakAt),
/* harmony export */   pw: () => (/* binding */ skipBlanks)
/* harmony export */ });
/** The next `\n` or `\r\n`. */
function nextBreak(text, from) {
    const newline = text.indexOf('\n', from);
    if (newline === -1)
        return undefined;
    return { start: newline > from && text[newline - 1] === '\r' ? newline - 1 : newline, end: newline + 1 };
}
/** The `\n` or `\r\n` that stands at `at`. */
function breakAt(text, at) {
    if (text[at] === '\n')
        return { start: at, end: at + 1 };
    return text[at] === '\r' && text[at + 1] === '\n' ? { start: at, end: at + 2 } : undefined;
}
/** Where the line break at `at` ends, which may be a lone `\r` too; `at` itself if there is none. */
function afterBreak(text, at) {
    return breakAt(text, at)?.end ?? (text[at] === '\r' ? at + 1 : at);
}
/** Behind the spaces and tabs at `from`. */
function skipBlanks(text, from) {
    let at = from;
    while (text[at] === ' ' || text[at] === '\t')
        at++;
    return at;
}
/** Before the spaces and tabs that end at `from`, but not before `start`. */
function trimBlanks(text, start, from) {
    let at = from;
    while (at > start && (text[at - 1] === ' ' || text[at - 1] === '\t'))
        at--;
    return at;
}


/***/ }),

/***/ 17383:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ge: () => (/* binding */ absent),
/* harmony export */   RU: () => (/* binding */ rebase),
/* harmony export */   d_: () => (/* binding */ scalar),
/* harmony export */   he: () => (/* binding */ wordType)
/* harmony export */ });
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9858);

function scalar(type, text, range) {
    return { kind: 'scalar', type, text, range };
}
/** A value that is not there: after a key without one, in place of what is nested too deeply. */
function absent(at) {
    return scalar('null', _core_text_js__WEBPACK_IMPORTED_MODULE_0__/* .MappedText */ .D.verbatim('', at), { start: at, end: at });
}
/**
 * The same tree in terms of the text that `outer` was cut or decoded out of. A node that occurs more than once (a
 * YAML alias) is moved once, so that what shares nodes still does.
 */
function rebase(root, outer) {
    const moved = new Map();
    const range = ({ start, end }) => outer.range(start, end);
    const move = (node) => {
        const known = moved.get(node);
        if (known !== undefined)
            return known;
        const result = copy(node);
        moved.set(node, result);
        return result;
    };
    const copy = (node) => {
        if (node.kind === 'scalar')
            return { ...node, text: outer.within(node.text), range: range(node.range) };
        if (node.kind === 'list')
            return { ...node, items: node.items.map(move), range: range(node.range) };
        const entries = node.entries.map(({ key, keyRange, value }) => ({
            key,
            keyRange: range(keyRange),
            value: move(value),
        }));
        return { ...node, entries, range: range(node.range) };
    };
    return move(root);
}
/** What an unquoted word is in YAML's core schema and in JSON; https://yaml.org/spec/1.2.2/#1032-tag-resolution */
function wordType(word) {
    if (/^(?:|~|null|Null|NULL)$/.test(word))
        return 'null';
    if (/^(?:true|True|TRUE|false|False|FALSE)$/.test(word))
        return 'boolean';
    return NUMBER.test(word) ? 'number' : 'string';
}
/** Numbers of JSON, JSON5 and YAML. What is longer than any of them is not looked at. */
const NUMBER = /^(?=.{1,400}$)[-+]?(?:0[xX][0-9a-fA-F]+|0o[0-7]+|Infinity|NaN|\.(?:inf|Inf|INF|nan|NaN|NAN)|(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][-+]?[0-9]+)?)$/;


/***/ }),

/***/ 54906:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ sniff)
/* harmony export */ });
/** As much of a text as tells its format. */
const HEAD = 4096;
/** The format that a text looks like by how it begins; `undefined` if like none. */
function sniff(text) {
    const head = text.slice(0, HEAD);
    if (/^(?:\{\s{0,400}["'{}]|\[\s{0,400}["'{\]]|\[\[\s{0,400}["'{[])/.test(withoutComments(head)))
        return 'json';
    for (const line of head.split(/\r\n|\n|\r/)) {
        if (/^\s{0,400}(?:#.*)?$/.test(line))
            continue;
        if (/^\[\[?[^[\]]{1,200}\]\]?\s{0,400}(?:#.*)?$/.test(line))
            return 'toml';
        if (/^ {0,3}(?:```|~~~)/.test(line))
            return 'markdown';
        if (/^---(?:\s|$)/.test(line))
            return 'yaml';
        return /^ {0,400}(?:- )?["']?[A-Za-z0-9_$.<-][^\s:"']{0,200}["']?:(?:\s|$)/.test(line)
            ? 'yaml'
            : undefined;
    }
    return undefined;
}
/** Without the comments that JSON may begin with; one more in braces, too. */
function withoutComments(head) {
    let rest = head.trimStart();
    for (let brace = '';;) {
        const comment = /^(?:\/\/[^\n]*|\/\*[^*]*(?:\*(?!\/)[^*]*)*\*\/)/.exec(rest)?.[0];
        if (comment !== undefined)
            rest = rest.slice(comment.length).trimStart();
        else if (brace === '' && /^[[{]\s{0,400}\/[/*]/.test(rest)) {
            brace = rest.slice(0, 1);
            rest = rest.slice(1).trimStart();
        }
        else
            return brace + rest;
    }
}


/***/ })

};
