export const id = 9490;
export const ids = [9490];
export const modules = {

/***/ 49490:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  yaml: () => (/* binding */ yaml)
});

// EXTERNAL MODULE: ./.compiled/hosts/formats/bounded.js
var bounded = __webpack_require__(73527);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./.compiled/core/document.js
var core_document = __webpack_require__(9340);
// EXTERNAL MODULE: ./.compiled/hosts/formats/comments.js
var comments = __webpack_require__(34102);
;// CONCATENATED MODULE: ./.compiled/hosts/formats/yaml-stream.js




/** The lexer's marks, which are not in the text: of documents and broken brackets, and of scalars; https://eemeli.org/yaml/#lexer */
const STATE = /^[\x02\x18]$/;
const SCALAR = '\x1f';
/** Each document copies the directives that apply to it, and sets up a schema. */
const MAX_DIRECTIVES = 100;
const MAX_DOCUMENTS = 10_000;
/** Four to eight of them make a line. */
const MAX_LEXEMES = 2 * bounded/* MAX_NODES */.nm;
/**
 * Feeds the library lexeme by lexeme, so as to stop it where the text is nested too deeply or too long: what it
 * does next would be recursive. Lines that hold only a comment or nothing are kept from its parser, which takes
 * quadratic time over a long run of them.
 */
function readStream(text) {
    return new StreamReader(text).read();
}
class StreamReader {
    #text;
    #parser = new dist/* Parser */.iX();
    #composer = new dist/* Composer */.Dk({
        // Leaves every scalar a string: no dates, no binary, no numbers to be resolved.
        schema: 'failsafe',
        resolveKnownTags: false,
        uniqueKeys: false,
        keepSourceTokens: true,
    });
    #documents = [];
    #comments = [];
    /** White space at the start of a line, held back until it is known what follows. */
    #indent = [];
    #lineStart = true;
    /** Whether the next lexeme is a scalar, whatever it looks like. */
    #scalar = false;
    #lexemes = 0;
    #directives = 0;
    constructor(text) {
        this.#text = text;
    }
    read() {
        let cut;
        for (const lexeme of new dist/* Lexer */.JG().lex(this.#text)) {
            if (this.#holdBack(lexeme))
                continue;
            for (const held of this.#indent)
                this.#feed(held);
            this.#indent = [];
            this.#feed(lexeme);
            const message = this.#tooMuch(lexeme);
            if (message !== undefined) {
                cut = { message, offset: this.#parser.offset };
                break;
            }
            this.#lineStart = this.#scalar
                ? lexeme.endsWith('\n')
                : isNewline(lexeme) || (this.#lineStart && STATE.test(lexeme));
            this.#scalar = lexeme === SCALAR && !this.#scalar;
        }
        for (const token of this.#parser.end())
            this.#documents.push(...this.#composer.next(token));
        this.#documents.push(...this.#composer.end());
        return { documents: this.#documents, comments: this.#comments, cut };
    }
    /** True for white space at the start of a line, and for what makes that line one without content. */
    #holdBack(lexeme) {
        if (this.#scalar)
            return false;
        const comment = lexeme.startsWith('#');
        if (comment) {
            const start = this.#indent.reduce((at, { length }) => at + length, this.#parser.offset);
            this.#comments.push(...(0,comments/* commentLines */.rT)(this.#text, { start, end: start + lexeme.length }, comments/* HASH */.v9));
        }
        if (!this.#lineStart)
            return false;
        if (/^[ \t]/.test(lexeme))
            this.#indent.push(lexeme);
        else if (comment || isNewline(lexeme)) {
            for (const skipped of [...this.#indent, lexeme])
                this.#parser.offset += skipped.length;
            this.#indent = [];
        }
        else
            return false;
        return true;
    }
    #feed(lexeme) {
        for (const token of this.#parser.next(lexeme))
            this.#documents.push(...this.#composer.next(token));
    }
    #tooMuch(lexeme) {
        const { stack } = this.#parser;
        const top = stack.at(-1);
        if (top !== undefined && 'items' in top && stack.length - 1 > core_document/* MAX_DEPTH */.l)
            return bounded/* TOO_DEEP */.gZ;
        if (!this.#scalar && lexeme.startsWith('%'))
            this.#directives++;
        this.#lexemes++;
        const within = this.#directives <= MAX_DIRECTIVES && this.#documents.length <= MAX_DOCUMENTS;
        return within && this.#lexemes <= MAX_LEXEMES ? undefined : bounded/* TOO_LARGE */.PH;
    }
}
function isNewline(lexeme) {
    return lexeme === '\n' || lexeme === '\r\n';
}

// EXTERNAL MODULE: ./.compiled/core/text.js
var core_text = __webpack_require__(9858);
// EXTERNAL MODULE: ./.compiled/hosts/formats/nodes.js
var nodes = __webpack_require__(17383);
// EXTERNAL MODULE: ./.compiled/hosts/formats/escapes.js
var escapes = __webpack_require__(88638);
// EXTERNAL MODULE: ./.compiled/hosts/formats/line-breaks.js
var line_breaks = __webpack_require__(80727);
;// CONCATENATED MODULE: ./.compiled/hosts/formats/yaml-block-scalars.js


/** Decodes the lines of a block scalar; https://yaml.org/spec/1.2.2/#81-block-scalar-styles */
function blockScalar(source, header) {
    const out = new escapes/* Decoded */.jp();
    const lines = linesOf(source);
    const last = lines.findLastIndex((line) => !isEmpty(line));
    if (last === -1) {
        if (header.chomp === '+')
            for (const line of lines.slice(0, Math.max(1, lines.length - 1)))
                putBreak(out, line);
        return out;
    }
    const first = lines.findIndex((line) => !isEmpty(line));
    const strip = header.indent ?? lines[first].content - lines[first].start;
    // Lines of nothing but more white space than that are content.
    const stop = Math.max(last, lines.findLastIndex(({ start, content }) => content - start > strip)) + 1;
    const indented = ({ start, content }) => Math.min(start + strip, content);
    for (const line of lines.slice(0, first)) {
        out.copy(source, indented(line), line.content);
        putBreak(out, line);
    }
    const body = lines.slice(first, stop);
    if (header.style === '|') {
        body.forEach((line, index) => {
            if (index > 0)
                putBreak(out, body[index - 1]);
            out.copy(source, indented(line), line.end);
        });
    }
    else
        foldBlock(out, source, body, strip, indented);
    if (header.chomp === '-')
        return out;
    putBreak(out, lines[stop - 1]);
    if (header.chomp === '+') {
        lines.slice(stop).forEach((line, index, rest) => {
            out.copy(source, indented(line), line.content);
            // What follows the last break is no line.
            if (index < rest.length - 1)
                putBreak(out, line);
        });
    }
    return out;
}
function foldBlock(out, source, lines, strip, indented) {
    let breaks = [];
    let separator = '';
    let moreIndented = false;
    const flush = (count) => {
        for (const line of breaks.slice(0, count))
            putBreak(out, line);
        breaks = [];
    };
    for (const line of lines) {
        const more = line.content - line.start > strip || source[line.content] === '\t';
        if (more) {
            // Breaks around more indented lines are kept.
            flush(breaks.length);
            out.copy(source, indented(line), line.end);
            separator = '\n';
            moreIndented = true;
        }
        else if (line.end === line.content) {
            separator = '\n';
        }
        else {
            const [only] = breaks;
            if (separator === ' ' && only !== undefined) {
                out.put(' ', only.end, only.next);
                breaks = [];
            }
            else
                flush(moreIndented ? breaks.length : breaks.length - 1);
            out.copy(source, line.content, line.end);
            separator = ' ';
            moreIndented = false;
        }
        breaks.push(line);
    }
}
/** A break that may be missing at the end of the text: the value has it all the same. */
function putBreak(out, { end, next }) {
    out.put('\n', end, next);
}
function linesOf(source) {
    const lines = [];
    for (let at = 0;;) {
        const newline = (0,line_breaks/* nextBreak */.Xw)(source, at);
        const end = newline?.start ?? source.length;
        let content = at;
        while (content < end && source[content] === ' ')
            content++;
        lines.push({ start: at, content, end, next: newline?.end ?? end });
        if (newline === undefined)
            return lines;
        at = newline.end;
    }
}
function isEmpty({ content, end }) {
    return content >= end;
}

;// CONCATENATED MODULE: ./.compiled/hosts/formats/yaml-flow-scalars.js


/** Decodes a plain scalar; https://yaml.org/spec/1.2.2/#733-plain-style */
function plain(source) {
    const out = new escapes/* Decoded */.jp();
    fold(out, source, (from, to) => out.copy(source, from, to));
    return out;
}
/** Decodes what stands between single quotes; https://yaml.org/spec/1.2.2/#732-single-quoted-style */
function singleQuoted(source) {
    const out = new escapes/* Decoded */.jp();
    fold(out, source, (from, to) => {
        let at = from;
        for (const { index } of source.slice(from, to).matchAll(/''/g)) {
            out.copy(source, at, from + index);
            out.put("'", from + index, from + index + 2);
            at = from + index + 2;
        }
        out.copy(source, at, to);
    });
    return out;
}
/** Joins the lines of a flow scalar: one break is a space, several are one less. */
function fold(out, source, piece) {
    let breaks = [];
    for (let at = 0, first = true;; first = false) {
        const newline = (0,line_breaks/* nextBreak */.Xw)(source, at);
        const from = first ? at : (0,line_breaks/* skipBlanks */.pw)(source, at);
        const to = newline === undefined ? source.length : (0,line_breaks/* trimBlanks */.I6)(source, from, newline.start);
        if (from < to || first || newline === undefined) {
            putBreaks(out, breaks);
            breaks = [];
            piece(from, to);
        }
        if (newline === undefined)
            return;
        breaks.push(newline);
        at = newline.end;
    }
}
/** https://yaml.org/spec/1.2.2/#57-escaped-characters */
const ESCAPES = {
    '0': '\0',
    a: '\x07',
    b: '\b',
    e: '\x1b',
    f: '\f',
    n: '\n',
    r: '\r',
    t: '\t',
    v: '\v',
    N: '\u0085',
    _: '\u00a0',
    L: '\u2028',
    P: '\u2029',
    ' ': ' ',
    '"': '"',
    '/': '/',
    '\\': '\\',
    '\t': '\t',
};
/** Decodes what stands between double quotes; https://yaml.org/spec/1.2.2/#731-double-quoted-style */
function doubleQuoted(source) {
    const out = new escapes/* Decoded */.jp();
    const special = /[\\\n\r \t]/g;
    for (let at = 0; at < source.length;) {
        special.lastIndex = at;
        const next = special.exec(source)?.index ?? source.length;
        out.copy(source, at, next);
        const character = source[next];
        if (character === '\\')
            at = putEscape(out, source, next);
        else if ((0,line_breaks/* breakAt */.pm)(source, next) !== undefined)
            at = foldBreaks(out, source, next);
        else {
            at = character === '\r' ? next + 1 : (0,line_breaks/* skipBlanks */.pw)(source, next);
            // White space before a line break is not content.
            if (character === '\r' || (0,line_breaks/* breakAt */.pm)(source, at) === undefined)
                out.copy(source, next, at);
        }
    }
    return out;
}
function putEscape(out, source, start) {
    const character = source[start + 1] ?? '';
    const simple = ESCAPES[character];
    if (simple !== undefined) {
        out.put(simple, start, start + 2);
        return start + 2;
    }
    const newline = (0,line_breaks/* breakAt */.pm)(source, start + 1);
    if (newline !== undefined)
        return (0,line_breaks/* skipBlanks */.pw)(source, newline.end);
    const digits = character === 'x' ? 2 : character === 'u' ? 4 : character === 'U' ? 8 : 0;
    const hex = digits > 0 ? (0,escapes/* hexCharacter */.vZ)(source, start + 2, digits) : undefined;
    const end = Math.min(start + 2 + digits, source.length);
    if (hex === undefined)
        out.copy(source, start, end);
    else
        out.put(hex, start, end);
    return end;
}
function foldBreaks(out, source, start) {
    const breaks = [];
    let at = start;
    for (let next = (0,line_breaks/* breakAt */.pm)(source, at); next !== undefined; next = (0,line_breaks/* breakAt */.pm)(source, at)) {
        breaks.push(next);
        at = (0,line_breaks/* skipBlanks */.pw)(source, next.end);
    }
    putBreaks(out, breaks);
    return at;
}
/** One break between two lines is a space; of more than one, all but the last. */
function putBreaks(out, breaks) {
    const [only] = breaks;
    if (breaks.length === 1 && only !== undefined)
        out.put(' ', only.start, only.end);
    else
        for (const { start, end } of breaks.slice(0, -1))
            out.put('\n', start, end);
}

;// CONCATENATED MODULE: ./.compiled/hosts/formats/yaml-tree.js







/** Turns the library's nodes of one document into ours. */
class YamlTree {
    #text;
    #problems;
    /** `undefined` while the anchored node is being read: an alias to it there is a cycle. */
    #anchors = new Map();
    /** Of the node that was read last. */
    #height = 0;
    constructor(text, problems) {
        this.#text = text;
        this.#problems = problems;
    }
    node(node, depth = 0) {
        if ((0,dist/* isAlias */.Vj)(node))
            return this.#alias(node, depth);
        const { anchor, tag } = node;
        if (anchor !== undefined)
            this.#anchors.set(anchor, undefined);
        const content = (0,dist/* isCollection */.P3)(node) ? this.#collection(node, depth) : this.#scalar(node);
        const result = tag === undefined ? content : { ...content, tag };
        if (result.kind === 'scalar')
            this.#height = 0;
        if (anchor !== undefined)
            this.#anchors.set(anchor, { node: result, height: this.#height });
        return result;
    }
    /** An alias is the node that it stands for, not a copy: thousands of them cost nothing. */
    #alias({ source, range }, depth) {
        const [start, end] = range ?? [0, 0];
        const anchored = this.#anchors.get(source);
        this.#height = anchored?.height ?? 0;
        if (anchored !== undefined && depth + anchored.height <= core_document/* MAX_DEPTH */.l)
            return anchored.node;
        this.#height = 0;
        if (anchored !== undefined)
            this.#problems.add(bounded/* TOO_DEEP */.gZ, start);
        if (anchored !== undefined || this.#anchors.has(source))
            return (0,nodes/* absent */.Ge)(start);
        // Most often a string that should have been quoted: `*.example.com`.
        this.#problems.add('an alias has no anchor', start);
        return (0,nodes/* scalar */.d_)('string', core_text/* MappedText */.D.verbatim(this.#text.slice(start, end), start), { start, end });
    }
    #collection(node, depth) {
        const [start, end] = node.range ?? [0, 0];
        if (depth >= core_document/* MAX_DEPTH */.l) {
            this.#problems.add(bounded/* TOO_DEEP */.gZ, start);
            return (0,nodes/* absent */.Ge)(start);
        }
        let height = 0;
        const child = (result) => {
            height = Math.max(height, this.#height);
            return result;
        };
        const range = { start, end };
        let result;
        if ((0,dist/* isMap */.jh)(node)) {
            const entries = node.items.map((pair) => child(this.#entry(pair, depth + 1)));
            result = { kind: 'map', entries, range };
        }
        else {
            const items = node.items.map((item) => child(this.node(item, depth + 1)));
            result = { kind: 'list', items, range };
        }
        this.#height = height + 1;
        return result;
    }
    #entry({ key, value }, depth) {
        const [start, end] = key.range ?? [0, 0];
        const name = this.node(key, depth);
        const text = name.kind === 'scalar' ? name.text.value : this.#text.slice(start, end);
        const node = value === null ? (0,nodes/* absent */.Ge)(end) : this.node(value, depth);
        if (value === null)
            this.#height = 0;
        return { key: text, keyRange: { start, end }, value: node };
    }
    #scalar(node) {
        const [start, end] = node.range;
        const value = node.source;
        const type = typeOf(node, value);
        const content = this.#content(node);
        if (value === '')
            return (0,nodes/* scalar */.d_)(type, core_text/* MappedText */.D.verbatim('', content?.start ?? start), { start, end });
        const { decoded } = content ?? {};
        // Never a wrong range: if we read it differently than the library, the raw text is the value.
        if (content === undefined || decoded?.value !== value) {
            const raw = this.#text.slice(content?.start ?? start, content?.end ?? end);
            return (0,nodes/* scalar */.d_)(type, core_text/* MappedText */.D.verbatim(raw, content?.start ?? start), { start, end });
        }
        const outer = core_text/* MappedText */.D.verbatim(this.#text.slice(content.start, content.end), content.start);
        return (0,nodes/* scalar */.d_)(type, outer.within(decoded.text(0)), { start, end });
    }
    /** Where the text of a scalar stands without its quotes or header, and what it decodes to. */
    #content({ srcToken: token }) {
        if (token === undefined)
            return undefined;
        if (token.type === 'block-scalar') {
            const { source } = token;
            const header = token.props.find(({ type }) => type === 'block-scalar-header');
            const last = token.props.at(-1);
            if (header === undefined || last === undefined || !('source' in header) || !('source' in last))
                return undefined;
            const start = last.offset + last.source.length;
            const decoded = blockScalar(source, blockHeader(header.source, token.indent));
            return { start, end: start + source.length, decoded };
        }
        const { offset, source } = token;
        if (token.type === 'scalar')
            return { start: offset, end: offset + source.length, decoded: plain(source) };
        // The library takes the last character for the quotation mark, whatever it is.
        const closed = source.length > 1 && source.endsWith(source.charAt(0));
        const inner = source.slice(1, closed ? -1 : undefined);
        const decoded = token.type === 'single-quoted-scalar' ? singleQuoted(inner) : doubleQuoted(inner);
        return { start: offset + 1, end: offset + 1 + inner.length, decoded };
    }
}
function blockHeader(source, parentIndent) {
    const indent = Number(/[1-9]/.exec(source)?.[0] ?? 0);
    return {
        style: source.startsWith('>') ? '>' : '|',
        chomp: source.includes('+') ? '+' : source.includes('-') ? '-' : '',
        indent: indent === 0 ? undefined : parentIndent + indent,
    };
}
const CORE_TAGS = {
    'tag:yaml.org,2002:bool': 'boolean',
    'tag:yaml.org,2002:float': 'number',
    'tag:yaml.org,2002:int': 'number',
    'tag:yaml.org,2002:null': 'null',
};
function typeOf({ tag, type }, value) {
    if (tag !== undefined)
        return CORE_TAGS[tag] ?? 'string';
    return type === undefined || type === 'PLAIN' ? (0,nodes/* wordType */.he)(value) : 'string';
}

;// CONCATENATED MODULE: ./.compiled/hosts/formats/yaml.js



/** YAML 1.2 (https://yaml.org/spec/1.2.2/) without resolving anything: tags are kept as they are, `<<` is a key like any other. */
const yaml = (0,bounded/* bounded */.Mm)('yaml', (text) => {
    const problems = new bounded/* Problems */.Zw();
    const { documents, comments, cut } = readStream(text);
    if (cut !== undefined)
        problems.close(cut.message, cut.offset);
    const roots = [];
    for (const { contents, errors } of documents) {
        for (const { code, pos } of errors) {
            const message = MESSAGES[code];
            if (message !== undefined)
                problems.add(message, pos[0]);
        }
        if (contents === null)
            continue;
        const root = new YamlTree(text, problems).node(contents);
        const nothing = root.kind === 'scalar' && root.range.start === root.range.end;
        if (!nothing)
            roots.push(root);
    }
    return { roots, comments, problems: problems.list.toSorted((a, b) => a.offset - b.offset) };
});
/** In words of our own, for the library's quote the text. A code without a message concerns nothing but meaning. */
const MESSAGES = {
    ALIAS_PROPS: 'an alias cannot have an anchor or a tag',
    BAD_ALIAS: 'an alias or anchor has no name',
    BAD_DIRECTIVE: 'a directive is invalid',
    BAD_DQ_ESCAPE: 'an escape is invalid',
    BAD_INDENT: 'the indentation is wrong',
    BAD_PROP_ORDER: 'an anchor or tag is in the wrong place',
    BAD_SCALAR_START: 'an unquoted string begins with a reserved character',
    BLOCK_AS_IMPLICIT_KEY: 'a mapping begins where none can',
    BLOCK_IN_FLOW: 'a block stands between brackets',
    IMPOSSIBLE: 'cannot be parsed',
    MISSING_CHAR: 'a character is missing',
    MULTILINE_IMPLICIT_KEY: 'a key is longer than a line',
    MULTIPLE_ANCHORS: 'a value has two anchors',
    MULTIPLE_TAGS: 'a value has two tags',
    RESOURCE_EXHAUSTION: 'nested too deeply',
    TAB_AS_INDENT: 'a tab cannot indent',
    UNEXPECTED_TOKEN: 'unexpected character',
};


/***/ })

};
