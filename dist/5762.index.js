export const id = 5762;
export const ids = [5762,6061];
export const modules = {

/***/ 41190:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ Gaps)
/* harmony export */ });
/** What stands between the parts of a document and means nothing: white space and comments. */
class Gaps {
    #text;
    #gap;
    #line;
    constructor(text, comments) {
        this.#text = text;
        this.#gap = comments === 'hash' ? /(?:\s|#[^\n]*)*/y : /(?:\s|\/\/[^\n]*|\/\*[\s\S]*?\*\/)*/y;
        this.#line = comments === 'hash' ? /^[ \t]*(?:#.*)?$/ : /^[ \t]*(?:\/\/.*|\/\*[^*]*\*\/[ \t]*)?$/;
    }
    /** The comma behind a value; `undefined` if what follows is something else. */
    comma(offset) {
        this.#gap.lastIndex = offset;
        this.#gap.exec(this.#text);
        return this.#text[this.#gap.lastIndex] === ',' ? this.#gap.lastIndex : undefined;
    }
    /** Whether the rest of a line is a gap and nothing else. */
    isEmpty(rest) {
        return this.#line.test(rest);
    }
}


/***/ }),

/***/ 8500:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ withoutEntries)
/* harmony export */ });
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82888);

/** Takes entries out of a map between brackets, with their lines, and with the commas that parted them from the rest. */
function withoutEntries({ entries }, gone, text, gaps) {
    const last = entries.at(-1);
    const edits = entries.flatMap((entry, index) => {
        if (!gone.has(entry))
            return [];
        const { end } = entry.value.range;
        const comma = gaps.comma(end);
        const isClose = comma !== undefined && text.slice(end, comma).trim() === '';
        const range = { start: entry.keyRange.start, end: isClose ? comma + 1 : end };
        const line = (0,_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeLine */ .ku)(text, range);
        const rest = comma === undefined || isClose ? [] : [{ range: { start: comma, end: comma + 1 }, text: '' }];
        if (line.start !== range.start || line.end !== range.end)
            return [{ range: line, text: '' }, ...rest];
        return [{ range: withBlanks(range, text, index === entries.length - 1), text: '' }, ...rest];
    });
    return [...edits, ...danglingComma(entries, last, gone, gaps)];
}
/** In the middle of a line: with the blanks that parted it from what follows, or at the end from what stands before. */
function withBlanks({ start, end }, text, isLast) {
    const after = /^[ \t]*/.exec(text.slice(end, end + 100))[0].length;
    if (!isLast)
        return { start, end: end + after };
    const blanks = /[ \t]*$/.exec(text.slice(Math.max(0, start - 100), start))[0].length;
    return { start: after > 0 ? start - blanks : start, end };
}
/** The comma behind what is the last entry then, unless there was one behind the last all along. */
function danglingComma(entries, last, gone, gaps) {
    const kept = entries.filter((entry) => !gone.has(entry)).at(-1);
    if (kept === undefined || last === undefined || kept === last)
        return [];
    if (gaps.comma(last.value.range.end) !== undefined)
        return [];
    const comma = gaps.comma(kept.value.range.end);
    return comma === undefined ? [] : [{ range: { start: comma, end: comma + 1 }, text: '' }];
}


/***/ }),

/***/ 35091:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ry: () => (/* binding */ behind),
/* harmony export */   _j: () => (/* binding */ indentOf),
/* harmony export */   gM: () => (/* binding */ before),
/* harmony export */   nx: () => (/* binding */ inside),
/* harmony export */   oY: () => (/* binding */ indentAt)
/* harmony export */ });
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82888);

/** The white space in front of what stands on a line of its own; `undefined` if nothing does. */
function indentOf({ items, text }) {
    const last = items.at(-1);
    return last === undefined ? undefined : (0,_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .indentation */ .Mh)(text, last.start);
}
/** Whether each item has a line of its own. */
function isColumn({ items, text }) {
    return items.every(({ start }) => (0,_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .indentation */ .Mh)(text, start) !== undefined);
}
/** In front of the first item. There has to be one. */
function before(list, written) {
    const { items, text } = list;
    const { start } = items[0];
    const indent = (0,_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .indentation */ .Mh)(text, start);
    const line = indent === undefined ? ' ' : (0,_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .lineEnd */ .kd)(text) + indent;
    const between = isColumn(list) ? line : comma(list).slice(1);
    return [
        { range: at(start), text: `${written.join(`,${between}`)},${indent === undefined ? between : line}` },
    ];
}
/** Behind the last item, of which there has to be one: on lines of their own if that is, and behind a comment that belongs to it. */
function behind(list, written) {
    const { items, text, gaps } = list;
    const { end } = items.at(-1);
    const indent = indentOf(list);
    const found = gaps.comma(end);
    if (indent === undefined) {
        return [{ range: at(end), text: written.map((item) => comma(list) + item).join('') }];
    }
    const line = (0,_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .lineEnd */ .kd)(text) + indent;
    const place = found === undefined ? end : found + 1;
    const stop = (0,_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .lineStop */ .$m)(text, place);
    const isLast = gaps.isEmpty(text.slice(place, stop));
    const more = line + written.join(`,${line}`) + (found === undefined ? '' : ',');
    const added = { range: at(isLast ? stop : place), text: more };
    return found === undefined ? [{ range: at(end), text: ',' }, added] : [added];
}
/** Into brackets that hold nothing but white space and comments. */
function inside({ range, text }, written, indent) {
    const between = text.slice(range.start + 1, range.end - 1);
    const isBlank = between.trim() === '';
    const close = text[range.end - 1];
    if (!isBlank)
        return [{ range: at(range.start + 1), text: ` ${written.join(', ')}` }];
    const inner = { start: range.start + 1, end: range.end - 1 };
    if (indent === undefined) {
        const pad = close === '}' ? ' ' : '';
        return [{ range: inner, text: pad + written.join(', ') + pad }];
    }
    const line = (0,_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .lineEnd */ .kd)(text) + indent;
    const outer = indentAt(text, range.start);
    return [{ range: inner, text: line + written.join(`,${line}`) + (0,_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .lineEnd */ .kd)(text) + outer }];
}
/** White space at the beginning of the line in which an offset stands. */
function indentAt(text, offset) {
    const start = text.lastIndexOf('\n', offset - 1) + 1;
    return /^[ \t]*/.exec(text.slice(start, offset))[0];
}
/** As the items of a list in one line are parted. */
function comma({ items, text, isTight }) {
    if (isTight)
        return ',';
    const [first, second] = items;
    return first !== undefined && second !== undefined && text.slice(first.end, second.start) === ','
        ? ','
        : ', ';
}
function at(offset) {
    return { start: offset, end: offset };
}


/***/ }),

/***/ 56061:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  jsonWriter: () => (/* binding */ jsonWriter)
});

// EXTERNAL MODULE: ./.compiled/hosts/edits/gaps.js
var edits_gaps = __webpack_require__(41190);
// EXTERNAL MODULE: ./.compiled/hosts/edits/gone.js
var gone = __webpack_require__(8500);
// EXTERNAL MODULE: ./.compiled/hosts/edits/items.js
var edits_items = __webpack_require__(35091);
// EXTERNAL MODULE: ./.compiled/hosts/edits/model.js
var model = __webpack_require__(40278);
;// CONCATENATED MODULE: ./.compiled/hosts/edits/json-text.js

/** A value that stands at this indentation, as the text writes such: maps with one key a line, if it is indented at all. */
function jsonText(value, style, indent) {
    if (typeof value !== 'object')
        return JSON.stringify(value);
    const { step, line } = style;
    const inner = indent === undefined || step === undefined ? undefined : indent + step;
    if ((0,model/* isList */.Lv)(value)) {
        const items = value.map((item) => jsonText(item, style, inner));
        const isBlock = inner !== undefined && value.some((item) => typeof item === 'object' && !(0,model/* isList */.Lv)(item));
        return isBlock
            ? `[${line}${inner}${items.join(`,${line}${inner}`)}${line}${indent}]`
            : `[${items.join(blank(style))}]`;
    }
    const entries = Object.entries(value).map(([key, item]) => entryText(key, item, style, inner));
    if (inner !== undefined)
        return `{${line}${inner}${entries.join(`,${line}${inner}`)}${line}${indent}}`;
    const pad = style.colon === ':' ? '' : ' ';
    return `{${pad}${entries.join(blank(style))}${pad}}`;
}
function entryText(key, value, style, indent) {
    return `${JSON.stringify(key)}${style.colon}${jsonText(value, style, indent)}`;
}
function blank({ colon }) {
    return colon === ':' ? ',' : ', ';
}

// EXTERNAL MODULE: ./.compiled/hosts/edits/lines.js
var lines = __webpack_require__(82888);
// EXTERNAL MODULE: ./.compiled/hosts/edits/writer.js
var writer = __webpack_require__(31444);
;// CONCATENATED MODULE: ./.compiled/hosts/edits/json-writer.js






/** JSON, with comments and trailing commas where the text has them; what YAML has between brackets too, with comments of its own. */
function jsonWriter(text, comments = 'slashes') {
    const gaps = new edits_gaps/* Gaps */.U(text, comments);
    const flat = { colon: ': ', step: undefined, line: (0,lines/* lineEnd */.kd)(text) };
    const ofList = ({ range, items }) => ({
        ...{ text, gaps, range },
        items: items.map((item) => item.range),
    });
    const ofMap = ({ range, entries }) => ({
        ...{ text, gaps, range },
        items: entries.map(({ keyRange, value }) => ({ start: keyRange.start, end: value.range.end })),
    });
    return (0,writer/* writerOf */.bi)({
        value: ({ node, value }) => [{ range: node.range, text: jsonText(value, flat, undefined) }],
        entry: ({ entry, key, value }) => [
            { range: entry.keyRange, text: JSON.stringify(key) },
            { range: entry.value.range, text: jsonText(value, flat, undefined) },
        ],
        removed: (changes) => {
            const [{ map }] = changes;
            return (0,gone/* withoutEntries */.L)(map, new Set(changes.map(({ entry }) => entry)), text, gaps);
        },
        added: (changes) => {
            const [{ map }] = changes;
            return added(ofMap(map), map, changes);
        },
        prepended: ({ list, values }) => {
            const written = values.map((value) => jsonText(value, flat, undefined));
            return list.items.length === 0 ? (0,edits_items/* inside */.nx)(ofList(list), written) : (0,edits_items/* before */.gM)(ofList(list), written);
        },
        appended: (changes) => {
            const [{ list }] = changes;
            return appended(ofList(list), list, changes);
        },
    });
}
function added(brackets, { entries }, changes) {
    const { text, range } = brackets;
    const [first] = entries;
    const colon = first === undefined ? ': ' : colonOf(text.slice(first.keyRange.end, first.value.range.start));
    const own = stepIn(text, range.start, brackets.items[0]?.start);
    const isEmpty = first === undefined;
    const indent = isEmpty && own !== undefined ? (0,edits_items/* indentAt */.oY)(text, range.start) + own : (0,edits_items/* indentOf */._j)(brackets);
    const style = { colon, step: own, line: (0,lines/* lineEnd */.kd)(text) };
    const written = changes.map(({ key, value }) => entryText(key, value, style, indent));
    return isEmpty
        ? (0,edits_items/* inside */.nx)(brackets, written, indent)
        : (0,edits_items/* behind */.Ry)({ ...brackets, isTight: colon === ':' }, written);
}
function appended(brackets, { items }, changes) {
    const { text, range } = brackets;
    const last = items.at(-1);
    const line = (0,lines/* lineEnd */.kd)(text);
    if (last === undefined) {
        const step = stepIn(text, range.start, undefined);
        const style = { colon: ': ', step, line };
        const isBlock = changes.some(({ value }) => typeof value === 'object');
        const indent = isBlock && step !== undefined ? (0,edits_items/* indentAt */.oY)(text, range.start) + step : undefined;
        return (0,edits_items/* inside */.nx)(brackets, changes.map(({ value }) => jsonText(value, style, indent)), indent);
    }
    const [inner] = last.kind === 'map' ? last.entries : [];
    const colon = inner ? colonOf(text.slice(inner.keyRange.end, inner.value.range.start)) : ': ';
    // A neighbour in one line has none below it either.
    const isFlat = last.kind === 'map' && !text.slice(last.range.start, last.range.end).includes('\n');
    const step = isFlat ? undefined : stepIn(text, last.range.start, inner?.keyRange.start);
    const indent = (0,edits_items/* indentOf */._j)(brackets) ?? (isFlat ? undefined : (0,edits_items/* indentAt */.oY)(text, last.range.start));
    const written = changes.map(({ value }) => jsonText(value, { colon, step, line }, indent));
    return (0,edits_items/* behind */.Ry)(brackets, written);
}
/** By how much is indented what stands in a bracket; `undefined` in a text of one line, or where it stands in the bracket's own. */
function stepIn(text, bracket, inner) {
    const outer = (0,edits_items/* indentAt */.oY)(text, bracket);
    if (inner !== undefined) {
        const own = (0,edits_items/* indentAt */.oY)(text, inner);
        if (text.lastIndexOf('\n', inner - 1) < bracket)
            return undefined;
        if (own.startsWith(outer) && own.length > outer.length)
            return own.slice(outer.length);
    }
    return /\n([ \t]+)(?=["}\]\w-])/.exec(text)?.[1];
}
/** What stands between keys and values, as far as it is nothing but blanks. */
function colonOf(between) {
    return /^ {0,4}: {0,4}$/.test(between) ? between : ': ';
}


/***/ }),

/***/ 82888:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $m: () => (/* binding */ lineStop),
/* harmony export */   Mh: () => (/* binding */ indentation),
/* harmony export */   PT: () => (/* binding */ lineStart),
/* harmony export */   kd: () => (/* binding */ lineEnd),
/* harmony export */   ku: () => (/* binding */ wholeLine)
/* harmony export */ });
/** How the lines of a text end. */
function lineEnd(text) {
    const first = text.indexOf('\n');
    return first > 0 && text[first - 1] === '\r' ? '\r\n' : '\n';
}
function lineStart(text, offset) {
    return text.lastIndexOf('\n', offset - 1) + 1;
}
/** Where the line that holds `offset` ends, in front of its line end. */
function lineStop(text, offset) {
    const next = text.indexOf('\n', offset);
    if (next === -1)
        return text.length;
    return text[next - 1] === '\r' && next > offset ? next - 1 : next;
}
/** What stands in front of `offset` in its line, if that is nothing but white space. */
function indentation(text, offset) {
    const before = text.slice(lineStart(text, offset), offset);
    return /^[ \t]*$/.test(before) ? before : undefined;
}
/** A stretch with the whole line around it, if there is nothing else in it. */
function wholeLine(text, { start, end }) {
    const stop = lineStop(text, end);
    if (indentation(text, start) === undefined || !/^[ \t]*$/.test(text.slice(end, stop)))
        return { start, end };
    const next = text.indexOf('\n', end);
    return { start: lineStart(text, start), end: next === -1 ? text.length : next + 1 };
}


/***/ }),

/***/ 65762:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   yamlWriter: () => (/* binding */ yamlWriter)
/* harmony export */ });
/* harmony import */ var _json_writer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56061);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82888);
/* harmony import */ var _writer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31444);



/** Block style; what is in braces is written as JSON is, which YAML reads as well. */
function yamlWriter(text) {
    const flow = (0,_json_writer_js__WEBPACK_IMPORTED_MODULE_0__.jsonWriter)(text, 'hash');
    const isFlow = ({ range }) => /[{[]/.test(text[range.start] ?? '');
    return (0,_writer_js__WEBPACK_IMPORTED_MODULE_1__/* .writerOf */ .bi)({
        value: ({ node, value }) => isBlock(node, text) ? undefined : [{ range: node.range, text: like(node, value, text) }],
        entry: ({ entry, key, value }) => {
            if (isBlock(entry.value, text))
                return undefined;
            return [
                { range: entry.keyRange, text: keyText(key) },
                { range: entry.value.range, text: like(entry.value, value, text) },
            ];
        },
        removed: (changes) => {
            const [{ map }] = changes;
            if (isFlow(map))
                return flow.write(changes);
            // A key without a value would be null.
            if (changes.length === map.entries.length)
                return [emptied(map, text)];
            return changes.map(({ entry }) => ({ range: (0,_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .wholeLine */ .ku)(text, entryRange(entry, text)), text: '' }));
        },
        added: (changes) => {
            const [{ map }] = changes;
            if (isFlow(map))
                return flow.write(changes);
            const [first] = map.entries;
            if (first === undefined)
                return undefined;
            const indent = ' '.repeat(first.keyRange.start - (0,_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .lineStart */ .PT)(text, first.keyRange.start));
            return [
                after(map, changes.map(({ key, value }) => block(key, value, indent, text, first.value)), indent, text),
            ];
        },
        prepended: (change) => {
            const { list, values } = change;
            if (isFlow(list))
                return flow.write([change]);
            const dash = dashOf(list.items[0], text);
            if (dash === undefined)
                return undefined;
            const [first] = list.items;
            const items = values.map((value) => `${dash.text}${like(first, value, text)}${(0,_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .lineEnd */ .kd)(text)}${dash.indent}`);
            return [{ range: { start: dash.start, end: dash.start }, text: items.join('') }];
        },
        appended: (changes) => {
            const [{ list }] = changes;
            if (isFlow(list))
                return flow.write(changes);
            const dash = dashOf(list.items[0], text);
            if (dash === undefined)
                return undefined;
            const items = changes.map(({ value }) => dash.text + like(list.items[0], value, text));
            return [after(list, items, dash.indent, text)];
        },
    });
}
/** New lines behind all that belongs to a node, trailing comments of its last line too. */
function after(node, lines, indent, text) {
    const { end } = trimmed(node, text);
    const stop = (0,_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .lineStop */ .$m)(text, end);
    const line = (0,_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .lineEnd */ .kd)(text) + indent;
    return { range: { start: stop, end: stop }, text: line + lines.join(line) };
}
/** The library lets a block end at the beginning of what follows it. */
function trimmed({ range: { start, end } }, text) {
    return { start, end: start + text.slice(start, end).trimEnd().length };
}
/** Behind its key, unless a comment stands there. */
function emptied(map, text) {
    const { start, end } = trimmed(map, text);
    const [blanks] = /[ \t\r\n]*$/.exec(text.slice(0, start));
    const key = start - blanks.length;
    const isBehindKey = text[key - 1] === ':' && blanks.includes('\n');
    return isBehindKey ? { range: { start: key, end }, text: ' {}' } : { range: { start, end }, text: '{}' };
}
function entryRange({ keyRange, value }, text) {
    return { start: keyRange.start, end: Math.max(keyRange.end, trimmed(value, text).end) };
}
/** The dash in front of an item, and what stands in front of it. */
function dashOf(item, text) {
    if (item === undefined)
        return undefined;
    const line = (0,_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .lineStart */ .PT)(text, item.range.start);
    const [, indent, dash] = /^( *)(- +)$/.exec(text.slice(line, item.range.start)) ?? [];
    if (indent === undefined || dash === undefined)
        return undefined;
    return { start: line + indent.length, indent, text: dash };
}
/** A literal or folded scalar has its value on lines of its own. */
function isBlock(node, text) {
    return node.kind !== 'scalar'
        ? !/[{[]/.test(text[node.range.start] ?? '')
        : /[|>]/.test(text[node.range.start] ?? '');
}
function block(key, value, indent, text, neighbour) {
    if (typeof value !== 'object')
        return `${keyText(key)}: ${like(neighbour, value, text)}`;
    const line = `${(0,_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .lineEnd */ .kd)(text)}${indent}  `;
    const lines = Array.isArray(value)
        ? value.map((item) => `- ${like(neighbour, item, text)}`)
        : Object.entries(value).map(([inner, item]) => `${keyText(inner)}: ${like(neighbour, item, text)}`);
    return `${keyText(key)}:${line}${lines.join(line)}`;
}
function keyText(key) {
    return isPlain(key) ? key : JSON.stringify(key);
}
/** In the quotes that its neighbour has, as far as they will do; every string of JSON is one of YAML. */
function like(neighbour, value, text) {
    if (typeof value !== 'string' || neighbour?.kind !== 'scalar')
        return JSON.stringify(value);
    const quote = text[neighbour.range.start];
    if (quote === "'" && !/['\x00-\x1f]/.test(value))
        return `'${value}'`;
    return quote !== '"' && quote !== "'" && isPlain(value) ? value : JSON.stringify(value);
}
/** Whether a text is a string in YAML without quotes, by every version of it. */
function isPlain(text) {
    return (/^-?[A-Za-z_/](?:[\w./@:-]*[\w/-])?$/.test(text) && !/^(?:y|n|yes|no|on|off|true|false|null)$/i.test(text));
}


/***/ })

};
