export const id = 5956;
export const ids = [5956];
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

/***/ 50752:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ madeOf)
/* harmony export */ });
/* harmony import */ var _hosts_edits_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59227);
/* harmony import */ var _proof_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20933);


/** As many times is tried again with fewer groups, where all of them together do not hold. */
const MAX_TRIED = 200;
/** The edits that make the changes of all groups that hold: of all together, or of as many as do. */
async function madeOf(groups, text, { document, format }, prove = _proof_js__WEBPACK_IMPORTED_MODULE_1__/* .proven */ .H) {
    const writers = new Map();
    for (const { start } of groups) {
        if (!writers.has(start))
            writers.set(start, await (0,_hosts_edits_index_js__WEBPACK_IMPORTED_MODULE_0__/* .loadWriter */ .e)(format.id, text, start));
    }
    const ground = { text, document, format };
    let made = [];
    let edits = [];
    let tried = 0;
    // Halves of what does not hold: few are at fault, and all others need not wait for their turn.
    const waiting = [groups];
    while (waiting.length > 0 && tried++ < MAX_TRIED) {
        const some = waiting.shift();
        if (some.length === 0)
            continue;
        const all = [...made, ...some];
        const found = prove(partsOf(all, writers), ground);
        if (found !== undefined)
            [made, edits] = [all, found];
        else if (some.length > 1) {
            const middle = some.length >> 1;
            waiting.unshift(some.slice(0, middle), some.slice(middle));
        }
    }
    return { made, edits };
}
/** The changes of each document, with what writes them. */
function partsOf(groups, writers) {
    const changes = new Map();
    for (const group of groups) {
        const known = changes.get(group.start);
        if (known === undefined)
            changes.set(group.start, [...group.changes]);
        else
            for (const change of group.changes)
                known.push(change);
    }
    return [...changes].map(([start, some]) => ({ changes: some, writer: writers.get(start) }));
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


/***/ }),

/***/ 95956:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   withProvenFixes: () => (/* binding */ withProvenFixes)
/* harmony export */ });
/* harmony import */ var _propose_made_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50752);
/* harmony import */ var _propose_places_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63601);
/* harmony import */ var _propose_proof_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20933);



/**
 * The findings, without those fixes that would not do: by the file's format a reference may not stand everywhere where a credential
 * can. Each that stays is proven on the text itself: with it the file parses, and differs in that one string.
 */
async function withProvenFixes(findings, { text, encoding, binary }, parsed) {
    const fixes = findings.flatMap(({ fix }) => fix ?? []);
    // In an encoding that nobody has told, what is written would not be what was read.
    const isReadable = !binary && encoding !== 'latin1';
    const groups = isReadable && parsed !== undefined ? groupsOf(fixes, text, parsed) : [];
    const { made } = parsed === undefined ? { made: [] } : await (0,_propose_made_js__WEBPACK_IMPORTED_MODULE_0__/* .madeOf */ .F)(groups, text, parsed, _propose_proof_js__WEBPACK_IMPORTED_MODULE_1__/* .asWritten */ .q);
    const proven = new Set(made.map(({ fix }) => keyOf(fix)));
    return findings.map((finding) => finding.fix === undefined || proven.has(keyOf(finding.fix)) ? finding : { ...finding, fix: undefined });
}
/** Each fix as a change of the string that it is in; the same one for two rules is one. */
function groupsOf(fixes, text, parsed) {
    const places = new _propose_places_js__WEBPACK_IMPORTED_MODULE_2__/* .Places */ .N(parsed);
    const starts = lineStarts(text);
    const distinct = new Map(fixes.map((fix) => [keyOf(fix), fix]));
    return [...distinct.values()].flatMap((fix) => {
        const range = rangeOf(fix, text, starts);
        const place = places.at(range);
        if (place === undefined)
            return [];
        const change = { kind: 'part', scalar: place.scalar, range, text: fix.text };
        return [{ fix, changes: [change], start: place.root.range.start }];
    });
}
function keyOf({ line, column, endColumn, text }) {
    return `${line} ${column} ${endColumn} ${text}`;
}
function lineStarts(text) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
        starts.push(at + 1);
    return starts;
}
function rangeOf({ line, column, endColumn }, text, starts) {
    const start = starts[line - 1];
    const chars = Array.from(text.slice(start, starts[line] ?? text.length));
    const offset = (end) => start + chars.slice(0, end - 1).join('').length;
    return { start: offset(column), end: offset(endColumn) };
}


/***/ })

};
