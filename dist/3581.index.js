export const id = 3581;
export const ids = [3581];
export const modules = {

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
