export const id = 2487;
export const ids = [2487];
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

/***/ 62487:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   tomlWriter: () => (/* binding */ tomlWriter)
/* harmony export */ });
/* harmony import */ var _gaps_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41190);
/* harmony import */ var _gone_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8500);
/* harmony import */ var _items_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35091);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82888);
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(40278);
/* harmony import */ var _writer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31444);






/** TOML, in tables and inline tables: https://toml.io/en/v1.0.0 */
function tomlWriter(text) {
    const gaps = new _gaps_js__WEBPACK_IMPORTED_MODULE_1__/* .Gaps */ .U(text, 'hash');
    const ofList = ({ range, items }) => ({
        ...{ text, gaps, range },
        items: items.map((item) => item.range),
    });
    return (0,_writer_js__WEBPACK_IMPORTED_MODULE_0__/* .writerOf */ .bi)({
        value: ({ node, value }) => [{ range: node.range, text: literal(value) }],
        entry: ({ entry, key, value }) => [
            { range: entry.keyRange, text: keyText(key) },
            { range: entry.value.range, text: literal(value) },
        ],
        removed: (changes) => {
            const [{ map }] = changes;
            if (isInline(map, text))
                return removedInline(map, changes, text, gaps);
            return changes.map(({ entry: { keyRange, value } }) => ({
                range: (0,_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .wholeLine */ .ku)(text, { start: keyRange.start, end: value.range.end }),
                text: '',
            }));
        },
        added: (changes) => added(changes, text, gaps),
        prepended: ({ list, values }) => {
            const written = values.map(literal);
            return list.items.length === 0 ? (0,_items_js__WEBPACK_IMPORTED_MODULE_3__/* .inside */ .nx)(ofList(list), written) : (0,_items_js__WEBPACK_IMPORTED_MODULE_3__/* .before */ .gM)(ofList(list), written);
        },
        appended: (changes) => {
            const [{ list }] = changes;
            const written = changes.map(({ value }) => literal(value));
            return list.items.length === 0 ? (0,_items_js__WEBPACK_IMPORTED_MODULE_3__/* .inside */ .nx)(ofList(list), written) : (0,_items_js__WEBPACK_IMPORTED_MODULE_3__/* .behind */ .Ry)(ofList(list), written);
        },
    });
}
function added(changes, text, gaps) {
    const [{ map }] = changes;
    const entries = changes.map(({ key, value }) => `${keyText(key)} = ${literal(value)}`);
    if (isInline(map, text)) {
        const items = map.entries.map(({ keyRange, value }) => ({ start: keyRange.start, end: value.range.end }));
        const brackets = { text, gaps, range: map.range, items };
        return items.length === 0 ? (0,_items_js__WEBPACK_IMPORTED_MODULE_3__/* .inside */ .nx)(brackets, entries) : (0,_items_js__WEBPACK_IMPORTED_MODULE_3__/* .behind */ .Ry)(brackets, entries);
    }
    const own = map.entries.filter((entry) => !isHeader(entry, text));
    const last = own.reduce((one, other) => (one === undefined || other.value.range.end > one.value.range.end ? other : one), undefined);
    // A table that is only there by the tables below it has no place of its own.
    if (last === undefined)
        return undefined;
    const stop = (0,_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .lineStop */ .$m)(text, last.value.range.end);
    const line = (0,_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .lineEnd */ .kd)(text) + ((0,_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .indentation */ .Mh)(text, last.keyRange.start) ?? '');
    return [{ range: { start: stop, end: stop }, text: line + entries.join(line) }];
}
/** In an inline table; no more than `{}` is left of one that held nothing else. */
function removedInline(map, changes, text, gaps) {
    if (changes.length === map.entries.length)
        return [{ range: map.range, text: '{}' }];
    return (0,_gone_js__WEBPACK_IMPORTED_MODULE_4__/* .withoutEntries */ .L)(map, new Set(changes.map(({ entry }) => entry)), text, gaps);
}
function isInline({ range }, text) {
    return text[range.start] === '{';
}
/** Whether the key stands in the header of a table: `[mcp_servers.acme.env]`. */
function isHeader({ keyRange }, text) {
    return /^[ \t]*\[/.test(text.slice((0,_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .lineStart */ .PT)(text, keyRange.start), keyRange.start));
}
function keyText(key) {
    return /^[\w-]+$/.test(key) ? key : JSON.stringify(key);
}
/** Basic strings take the escapes of JSON. */
function literal(value) {
    if (typeof value !== 'object')
        return JSON.stringify(value);
    if ((0,_model_js__WEBPACK_IMPORTED_MODULE_5__/* .isList */ .Lv)(value))
        return `[${value.map(literal).join(', ')}]`;
    const entries = Object.entries(value).map(([key, inner]) => `${keyText(key)} = ${literal(inner)}`);
    return `{ ${entries.join(', ')} }`;
}


/***/ })

};
