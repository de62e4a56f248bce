export const id = 6561;
export const ids = [6561];
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

/***/ 41352:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ hasPlaces),
/* harmony export */   S_: () => (/* binding */ expandArgs),
/* harmony export */   i7: () => (/* binding */ expandVariables)
/* harmony export */ });
const NAME = /\{\{([A-Za-z_]\w{0,254})\}\}/g;
const UNSET = 'the program gets no such variable';
const NESTED = 'that one has such a place itself';
/** Whether there is a `{{NAME}}` in a text. */
function hasPlaces(text) {
    return text.search(NAME) >= 0;
}
function expandArgs(args, variables) {
    const wrong = new Map();
    let count = 0;
    const expanded = args.map((arg) => arg.replace(NAME, (whole, name) => {
        count += 1;
        const value = variables.get(name);
        if (value === undefined)
            wrong.set(name, { name, why: UNSET });
        return value ?? whole;
    }));
    return { args: expanded, count, wrong: [...wrong.values()] };
}
/**
 * The same in variables. `written`: those whose value is what somebody has written, and no reference: what a reference leads to is a value,
 * whatever it looks like.
 */
function expandVariables(variables, written) {
    const templates = new Map([...variables].filter(([name, text]) => written(name) && text.match(NAME)));
    const wrong = [];
    const expanded = [...templates].map(([variable, text]) => [
        variable,
        text.replace(NAME, (whole, name) => {
            const value = templates.has(name) ? undefined : variables.get(name);
            if (value === undefined)
                wrong.push({ variable, name, why: templates.has(name) ? NESTED : UNSET });
            return value ?? whole;
        }),
    ]);
    return { variables: new Map([...variables, ...expanded]), wrong };
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

/***/ 86561:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ propose)
});

// EXTERNAL MODULE: ./.compiled/core/edit.js
var edit = __webpack_require__(61449);
// EXTERNAL MODULE: ./.compiled/hosts/edits/decoded.js
var decoded = __webpack_require__(86165);
;// CONCATENATED MODULE: ./.compiled/pipeline/propose/by-name.js

/** The key that held the value is gone, and another one names the variable. */
function byName(target) {
    const { plan, place, places, name } = target;
    if (plan.way.kind !== 'variable' || place?.holder === undefined || place.entry === undefined)
        return undefined;
    const { variables } = plan.way;
    const { node } = place.entry;
    // `bearerToken` stands in the entry itself, `Authorization` in a map of it.
    if (place.holder.map === node) {
        return variables.shape === 'name'
            ? [{ kind: 'entry', entry: place.holder.entry, key: variables.key, value: name }]
            : undefined;
    }
    const around = places.holderOf(place.holder.map);
    if (around === undefined || around.map !== node)
        return undefined;
    const named = naming(target, variables, place.holder, node);
    return named && [{ kind: 'removed', ...place.holder }, ...named];
}
function naming(target, variables, { entry: header }, map) {
    const { name } = target;
    const { key, shape, beside } = variables;
    const known = map.entries.find((one) => one.key === key)?.value;
    switch (shape) {
        case 'list':
            return listed(name, key, map);
        case 'map':
            if (known === undefined)
                return [{ kind: 'added', map, key, value: { [header.key]: name } }];
            return known.kind === 'map' ? [{ kind: 'added', map: known, key: header.key, value: name }] : undefined;
        case 'name': {
            // A second one would need a second key.
            if (known !== undefined)
                return undefined;
            const others = beside === undefined
                ? []
                : [
                    [beside.header, header.key],
                    [beside.format, formatOf(target)],
                ];
            return [[key, name], ...others].map(([one, value]) => ({
                kind: 'added',
                map,
                key: one,
                value,
            }));
        }
    }
}
/** A variable among those that the host hands on. */
function listed(name, key, map) {
    const known = map.entries.find((one) => one.key === key)?.value;
    if (known === undefined)
        return [{ kind: 'added', map, key, value: [name] }];
    if (known.kind !== 'list')
        return undefined;
    const isThere = known.items.some((item) => item.kind === 'scalar' && item.text.value === name);
    return isThere ? [] : [{ kind: 'appended', list: known, value: name }];
}
/** The header with `{token}` where the credential is. */
function formatOf({ plan: { range }, place }) {
    const { text } = place.scalar;
    const { start, end } = (0,decoded/* decodedRange */.W)(text, range);
    return `${text.value.slice(0, start)}{token}${text.value.slice(end)}`;
}

// EXTERNAL MODULE: ./.compiled/core/words.js
var words = __webpack_require__(99188);
// EXTERNAL MODULE: ./.compiled/pipeline/references.js
var references = __webpack_require__(6080);
;// CONCATENATED MODULE: ./.compiled/pipeline/propose/in-place.js


/** The reference in place of the credential, and its definition where it needs one. */
function referenced(target, description) {
    const { plan, name } = target;
    if (plan.way.kind !== 'reference')
        return undefined;
    const text = (0,references/* referenceTo */.Po)(plan.way.syntax, name);
    if (text === undefined)
        return undefined;
    const part = replaced(target, plan.range, text);
    if (plan.way.definitions === undefined)
        return [part];
    const defined = definition(target, plan.way.definitions, description);
    return defined && [part, ...defined];
}
/** Another text in place of a part of a value, or of a comment. */
function replaced({ place }, range, text) {
    return place === undefined
        ? { kind: 'aside', range, text }
        : { kind: 'part', scalar: place.scalar, range, text };
}
/** The map in which the map of the servers stands. */
function definition(target, { syntax, key }, description) {
    const { place, places, name } = target;
    const servers = place?.entry && places.holderOf(place.entry.node)?.map;
    const beside = servers && places.holderOf(servers);
    // The keys of a flat settings file have dots in them, and nobody says what this one would be called there.
    if (beside === undefined || beside.entry.key.includes('.'))
        return undefined;
    const { map } = beside;
    const known = map.entries.find((one) => one.key === key)?.value;
    const isInput = syntax === '${input:id}';
    const [id, value] = isInput
        ? [(0,references/* inputId */.c4)(name), input(name, description)]
        : [name.toLowerCase(), userConfig(description)];
    if (known === undefined)
        return [{ kind: 'added', map, key, value: isInput ? [value] : { [id]: value } }];
    if (known.kind === 'list')
        return [{ kind: 'appended', list: known, value }];
    return known.kind === 'map' ? [{ kind: 'added', map: known, key: id, value }] : undefined;
}
/** https://code.visualstudio.com/docs/copilot/reference/mcp-configuration#_input-variables-for-sensitive-data */
function input(name, description) {
    return { type: 'promptString', id: (0,references/* inputId */.c4)(name), description, password: true };
}
/** https://github.com/anthropics/mcpb/blob/main/MANIFEST.md#user-configuration */
function userConfig(description) {
    return { type: 'string', title: description, description, sensitive: true, required: true };
}
/** What whoever is asked for the value reads: of one that several servers share, no server. `same`: all that are called so. */
function described(same) {
    const [{ judged, place }] = same;
    const { title, kind } = judged.verdict;
    const called = judged.slot.kind === 'env' ? place?.holder?.entry.key : undefined;
    // What it is says more than what the server calls it; that says more than that it is a token.
    const what = kind === undefined ? (called ?? title) : title.replace(/ \([^()]*\)$/, '');
    const [server, another] = new Set(same.map((one) => one.place?.entry?.name));
    return server === undefined || another !== undefined
        ? (0,words/* capital */.Nx)(what)
        : `${(0,words/* capital */.Nx)(what)} for the server ${server}`;
}

// EXTERNAL MODULE: ./.compiled/pipeline/propose/made.js
var propose_made = __webpack_require__(50752);
// EXTERNAL MODULE: ./.compiled/pipeline/propose/plan.js
var plan = __webpack_require__(44806);
// EXTERNAL MODULE: ./.compiled/pipeline/propose/targets.js
var propose_targets = __webpack_require__(6291);
// EXTERNAL MODULE: ./.compiled/pipeline/launch/expand.js
var expand = __webpack_require__(41352);
// EXTERNAL MODULE: ./.compiled/pipeline/own-wrapper.js
var own_wrapper = __webpack_require__(46866);
// EXTERNAL MODULE: ./.compiled/hosts/slots/pairs.js
var pairs = __webpack_require__(13678);
;// CONCATENATED MODULE: ./.compiled/pipeline/propose/argument.js



/** Programs that hand their own variable on for `-e NAME`: https://docs.docker.com/reference/cli/docker/container/run/#env */
const CONTAINERS = /^(?:docker|podman|nerdctl)(?:\.exe)?$/i;
/** Those that read `${NAME}`; fish does not: https://fishshell.com/docs/current/language.html#variable-expansion */
const SHELLS = /^(?:ba|z|da|k|a)?sh(?:\.exe)?$/i;
/** An argument with a variable in place of a credential. */
function argument(target, list, launch, supply) {
    const { plan, place } = target;
    const { text } = place.scalar;
    const { start, end } = (0,decoded/* decodedRange */.W)(text, plan.range);
    const words = wordsBefore(list, target, launch);
    const isRest = end === text.length;
    const before = text.value.slice(0, start);
    const handed = isRest && words.some((word) => CONTAINERS.test(word)) ? handedOn(before, words.at(-1)) : undefined;
    if (handed !== undefined) {
        // With the name alone, nothing shows in the list of processes.
        const { start: from, end: to } = text.range(start - 1, end);
        const change = replaced(target, { start: from, end: to }, '');
        return { change, variables: [[handed, supply.reference]], expands: false };
    }
    const variable = supply.isListed ? target.name : freeIn(launch, variableFor(target.name));
    const variables = supply.isListed ? [] : [[variable, supply.reference]];
    const isScript = /^-[a-z]*c$/.test(words.at(-1) ?? '') && words.some((word) => SHELLS.test(word));
    // In single quotes a shell reads no variable.
    if (isScript && !endsInSingleQuotes(before))
        return { change: replaced(target, plan.range, `\${${variable}}`), variables, expands: false };
    return { change: replaced(target, plan.range, `{{${variable}}}`), variables, expands: true };
}
/** The programs and arguments in front of one, without their folders. */
function wordsBefore(list, { place }, { command }) {
    const items = list.items.slice(0, list.items.indexOf(place.scalar));
    return [...(list === command ? [] : [command]), ...items].map((item) => item.kind === 'scalar' ? item.text.value.replace(/^.*[\\/](?=[^\\/]*$)/, '') : '');
}
/** The variable in `-e NAME=` or `--env=NAME=`, if there is nothing else in front of its value. */
function handedOn(before, flag) {
    const [, own = flag, name] = /^(?:(--?[a-z-]{1,40})=)?([A-Za-z_]\w{0,127})=$/.exec(before) ?? [];
    return name !== undefined && (0,pairs/* isEnvFlag */.aF)(own) ? name : undefined;
}
/** Whether what follows a piece of a script stands in single quotes: https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html#tag_19_02 */
function endsInSingleQuotes(script) {
    let quote = '';
    for (let at = 0; at < script.length; at++) {
        const char = script[at];
        if (char === '\\' && quote !== "'")
            at++;
        else if (char === quote)
            quote = '';
        else if (quote === '' && /["']/.test(char))
            quote = char;
    }
    return quote === "'";
}
/** Not as the secret is called: a variable that stands for itself would go round in a circle. */
function variableFor(name) {
    const without = name.replace(/(?:^MCP_|_MCP(?=_|$))/, '');
    return without === name ? `${name}_VALUE` : without;
}
/** Another name where the server has something under this one already. */
function freeIn({ env }, name) {
    const taken = new Set(env?.entries.map(({ key }) => key));
    let free = name;
    for (let number = 2; taken.has(free); number++)
        free = `${name}_${number}`;
    return free;
}

// EXTERNAL MODULE: ./.compiled/pipeline/propose/way.js
var way = __webpack_require__(60550);
;// CONCATENATED MODULE: ./.compiled/pipeline/propose/supply.js



function supplied({ name, owners }, entry, refer) {
    if (refer !== undefined)
        return { reference: refer(name), isListed: false, listed: [] };
    const slot = { kind: 'env', name: undefined, scheme: undefined, keyPath: [] };
    const where = { ...{ slot, owners, entry }, isWhole: true, isPlain: true, isParsed: true };
    const own = (0,way/* referenceFor */.zt)(where);
    const written = own && own.definitions === undefined ? (0,references/* referenceTo */.Po)(own.syntax, name) : undefined;
    if (written !== undefined)
        return { reference: written, isListed: false, listed: [] };
    const named = (0,way/* variablesFor */.j$)(where);
    if (named === undefined)
        return { reference: `env://${name}`, isListed: false, listed: [] };
    const changes = listed(name, named.variables.key, entry.node);
    return changes && { reference: `env://${name}`, isListed: true, listed: changes };
}

;// CONCATENATED MODULE: ./.compiled/pipeline/propose/wrapper.js





/** The server is started by the wrapper, and what held a credential holds a reference. `undefined` if there is no place for one of them, `own-braces` if the wrapper would expand what is the server's own. */
function wrapped(entry, targets, { words, refer, options, isElsewhere = false }) {
    const { launch } = entry;
    if (launch === undefined)
        return undefined;
    const isAway = isElsewhere || launch.hasFolder;
    const referAway = refer && ((name) => refer(name, isAway));
    const changes = [];
    const variables = new Map();
    let expands = false;
    for (const target of targets) {
        const supply = supplied(target, entry, referAway);
        const placed = supply && place(target, launch, supply);
        if (placed === undefined)
            return undefined;
        changes.push(placed.change, ...supply.listed);
        expands ||= placed.expands;
        for (const [key, value] of placed.variables)
            variables.set(key, value);
    }
    const edited = new Set(targets.map(({ place: own }) => own?.scalar));
    const environment = withVariables(launch, variables, edited, targets[0]?.owners[0]?.environment ?? 'env');
    const expanding = expands ? expandingOnly(launch, edited) : [];
    if (expanding === undefined)
        return 'own-braces';
    const started = startedBy(words, [...(options?.(isAway) ?? []), ...expanding], launch);
    return environment && started && [...changes, ...environment, ...started];
}
function place(target, launch, supply) {
    const { places, place: own, plan } = target;
    if (own === undefined)
        return undefined;
    const list = places.listOf(own.scalar);
    if (list?.kind === 'list' && (list === launch.args || list === launch.command))
        return argument(target, list, launch, supply);
    if (own.holder === undefined || own.holder.map !== launch.env)
        return undefined;
    return { change: replaced(target, plan.range, supply.reference), variables: [], expands: false };
}
function withVariables({ map, env }, variables, edited, key) {
    if (variables.size === 0)
        return [];
    if (env === undefined)
        return [{ kind: 'added', map, key, value: Object.fromEntries(variables) }];
    const entries = new Map(env.entries.map((entry) => [entry.key, entry.value]));
    const changes = [...variables].map(([name, value]) => {
        const known = entries.get(name);
        if (known === undefined)
            return { kind: 'added', map: env, key: name, value };
        // What `-e NAME=value` said went before it, so that nothing is lost.
        return known.kind === 'scalar' && !edited.has(known) ? { kind: 'value', node: known, value } : undefined;
    });
    return changes.every((change) => change !== undefined) ? changes : undefined;
}
/** By which the wrapper expands what was written now, and nothing that was there before; `undefined` if that cannot be. */
function expandingOnly(launch, edited) {
    const texts = textsOf(launch);
    // What is there was written for it.
    if (texts.includes('--expand'))
        return ['--expand'];
    if (texts.some(expand/* hasPlaces */.H))
        return undefined;
    const asTheyAre = (launch.env?.entries ?? []).filter(({ value }) => value.kind === 'scalar' && !edited.has(value) && (0,expand/* hasPlaces */.H)(value.text.value));
    return ['--expand', ...asTheyAre.flatMap(({ key }) => ['--pass', key])];
}
/** The command and its arguments. */
function textsOf({ command, args }) {
    const items = command.kind === 'list' ? command.items : [command, ...(args?.items ?? [])];
    return items.map((item) => (item.kind === 'scalar' ? item.text.value : ''));
}
function startedBy(words, options, launch) {
    const { command, args, map, shape } = launch;
    if (shape === 'line' && command.kind === 'scalar')
        return lineStartedBy(words, options, command);
    const texts = textsOf(launch);
    if (isWrapped(texts, words))
        return options.every((option) => texts.includes(option)) ? [] : undefined;
    const [program, ...rest] = words;
    const own = [...rest, ...options, '--'];
    if (command.kind === 'list')
        return [{ kind: 'prepended', list: command, values: [program, ...own] }];
    const values = [...own, command.text.value];
    const first = { kind: 'value', node: command, value: program };
    if (args === undefined)
        return [first, { kind: 'added', map, key: 'args', value: values }];
    return [first, { kind: 'prepended', list: args, values }];
}
/** In front of a program that stands in one string with its arguments; these stay as they are quoted. */
function lineStartedBy(words, options, command) {
    const line = command.text.value;
    const texts = line.split(/\s+/);
    if (isWrapped(texts, words))
        return options.every((option) => texts.includes(option)) ? [] : undefined;
    const own = [...words, ...options];
    // Quoted as one shell reads it, another host may not.
    if (own.some((word) => !/^[\w@%+=:,./~-]+$/.test(word)))
        return undefined;
    return [{ kind: 'value', node: command, value: [...own, '--', line].join(' ') }];
}
/** Whether the wrapper is there from an earlier time: this program, or what the user has named. */
function isWrapped(texts, words) {
    const isHere = (start) => words.every((word, index) => texts[start + index] === word);
    return (0,own_wrapper/* isOwnWrapper */.c)(texts) || texts.some((_, start) => isHere(start));
}

;// CONCATENATED MODULE: ./.compiled/pipeline/propose/propose.js







/** What a file would be with references in place of its credentials. Each change is proven: the file parses to what it was, but for them. */
async function propose(wanted, options) {
    const { text, extraction } = wanted.examined;
    const targets = (0,propose_targets/* targetsOf */.Q)(wanted, options.nameOf, options.allowUnverified);
    const called = grouped(targets, ({ name }) => name);
    const descriptions = new Map([...called].map(([name, same]) => [name, described(same)]));
    const groups = groupsOf(targets).map((group) => changesOf(group, options, descriptions));
    const { parsed } = extraction;
    const able = groups.filter(({ changes }) => changes.length > 0);
    const { made, edits } = parsed === undefined ? { made: [], edits: [] } : await (0,propose_made/* madeOf */.F)(able, text, parsed);
    const isMade = new Set(made);
    const proposals = groups.flatMap((group) => group.targets.map((target) => proposalOf(target, isMade.has(group), group.why)));
    const inOrder = proposals.sort((a, b) => a.target.judged.range.start - b.target.judged.range.start);
    return { wanted, proposals: inOrder, after: (0,edit/* edited */.o)(text, edits) ?? text };
}
function proposalOf(target, isMade, known) {
    const { way, value } = target.plan;
    if (way.kind === 'none')
        return { target, kind: 'none', why: way.why };
    if (isMade)
        return { target, kind: way.kind, value };
    const isInside = (target.place?.entry?.root.path.length ?? 0) > 0;
    return { target, kind: 'none', why: known ?? (isInside ? 'inside-of-text' : 'no-place') };
}
/** Of a server that gets a wrapper all credentials together, and of a value that is replaced whole; every other one by itself. */
function groupsOf(targets) {
    const together = (target) => {
        const { way } = target.plan;
        if (way.kind === 'wrapper')
            return nodeOf(target.place?.entry);
        return (0,plan/* isAll */.kd)(way) ? target.place?.scalar : undefined;
    };
    return [...grouped(targets, (target) => together(target) ?? target).values()];
}
function grouped(targets, keyOf) {
    const groups = new Map();
    for (const target of targets) {
        const known = groups.get(keyOf(target));
        if (known === undefined)
            groups.set(keyOf(target), [target]);
        else
            known.push(target);
    }
    return groups;
}
function nodeOf(entry) {
    return entry?.node;
}
function changesOf(targets, options, descriptions) {
    const [first] = targets;
    const { place, plan } = first;
    const changes = plan.way.kind === 'wrapper'
        ? place?.entry && wrapped(place.entry, targets, options)
        : changesForAll(targets, descriptions);
    const start = place?.root.range.start ?? 0;
    return typeof changes === 'string'
        ? { targets, changes: [], start, why: changes }
        : { targets, changes: changes ?? [], start };
}
function changesForAll(targets, descriptions) {
    const all = targets.map((target) => changesFor(target, descriptions.get(target.name)));
    return all.includes(undefined) ? undefined : all.flatMap((some) => some ?? []);
}
function changesFor(target, description) {
    const { plan, name } = target;
    switch (plan.way.kind) {
        case 'reference':
            return referenced(target, description);
        case 'variable':
            return byName(target);
        case 'placeholder':
            return [replaced(target, plan.range, `<${name}>`)];
        case 'default':
        case 'emptied':
            return [replaced(target, plan.range, '')];
        default:
            return undefined;
    }
}


/***/ }),

/***/ 6291:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ targetsOf),
/* harmony export */   T: () => (/* binding */ placedIn)
/* harmony export */ });
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63601);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44806);


const NOWHERE = new _places_js__WEBPACK_IMPORTED_MODULE_1__/* .Places */ .N({ document: { roots: [], comments: [], problems: [] }, roots: [] });
/** The credentials of a file, whatever they will be called. */
function placedIn({ examined: { extraction, text }, judged }, allowUnverified) {
    const { parsed } = extraction;
    const places = parsed === undefined ? NOWHERE : new _places_js__WEBPACK_IMPORTED_MODULE_1__/* .Places */ .N(parsed);
    const owners = (0,_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .writersFor */ .kq)(extraction, allowUnverified);
    const planning = { owners, isParsed: parsed !== undefined, text, allowUnverified };
    const placed = judged.map((one) => {
        const { kind } = one.slot;
        const place = kind === 'comment' || kind === 'text' ? undefined : places.at(one.range);
        return {
            judged: one,
            place,
            plan: (0,_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .planFor */ .bJ)(one, place, planning),
            otherwise: () => (0,_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .planFor */ .bJ)(one, place, planning, false),
        };
    });
    return { places, placed, owners };
}
/** The credentials of a file with their places, what can be written there, and their names. */
function targetsOf(wanted, nameOf, allowUnverified) {
    const { places, placed, owners } = placedIn(wanted, allowUnverified);
    return placed.map(({ judged, place, plan, otherwise }) => {
        const name = nameOf(judged);
        const kept = plan.fixed === undefined || plan.fixed === name ? plan : otherwise();
        return { judged, owners, places, place, name, plan: kept };
    });
}


/***/ })

};
