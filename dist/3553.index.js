export const id = 3553;
export const ids = [3553];
export const modules = {

/***/ 83553:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runFix: () => (/* binding */ runFix)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.compiled/core/errors.js
var errors = __webpack_require__(64702);
// EXTERNAL MODULE: ./.compiled/core/report.js
var core_report = __webpack_require__(15255);
// EXTERNAL MODULE: ./.compiled/core/source.js
var core_source = __webpack_require__(45388);
// EXTERNAL MODULE: ./.compiled/io/disk.js + 1 modules
var disk = __webpack_require__(50460);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./.compiled/io/written-file.js
var written_file = __webpack_require__(36108);
;// CONCATENATED MODULE: ./.compiled/io/edited-files.js




/** Throws a `UsageError` if one of the files is not what it was, or cannot be written. */
function checkEditable(root, files) {
    for (const { path, before } of files) {
        const file = (0,external_node_path_.join)(root, path);
        attempt(path, () => {
            (0,written_file/* refuseLinks */.UA)(root, external_node_path_.posix.dirname(path));
            if (!(0,external_node_fs_.lstatSync)(file).isFile())
                throw new errors/* UsageError */.e(`cannot write ${path}: it is no plain file`);
            (0,external_node_fs_.accessSync)(file, external_node_fs_.constants.W_OK);
            (0,external_node_fs_.accessSync)((0,external_node_path_.dirname)(file), external_node_fs_.constants.W_OK);
            if (!(0,external_node_fs_.readFileSync)(file).equals(before))
                throw new errors/* UsageError */.e(`${path} has changed since it was read: run this again`);
        });
    }
}
/** Writes all of the files, or none: what they will hold is beside them before the first is replaced. */
function writeEdited(root, files) {
    const ready = [];
    const done = [];
    try {
        for (const one of files) {
            const file = (0,external_node_path_.join)(root, one.path);
            attempt(one.path, () => ready.push({ ...one, file, next: (0,written_file/* staged */.f6)(file, one.after, { old: (0,external_node_fs_.lstatSync)(file) }) }));
        }
        checkEditable(root, files);
        for (const one of ready) {
            attempt(one.path, () => one.next.commit());
            done.push(one);
        }
    }
    catch (error) {
        for (const { next } of ready)
            next.drop();
        for (const { file, before } of done)
            (0,written_file/* writeWhole */.f8)(file, before, { old: (0,external_node_fs_.lstatSync)(file) });
        throw error;
    }
}
function attempt(path, act) {
    try {
        act();
    }
    catch (error) {
        if (error instanceof errors/* UsageError */.e)
            throw error;
        throw new errors/* UsageError */.e(`cannot write ${path}: ${error.code}`);
    }
}

// EXTERNAL MODULE: ./.compiled/io/output.js
var io_output = __webpack_require__(12873);
// EXTERNAL MODULE: ./.compiled/io/terminal.js
var terminal = __webpack_require__(66444);
// EXTERNAL MODULE: ./.compiled/core/words.js
var words = __webpack_require__(99188);
// EXTERNAL MODULE: ./.compiled/hosts/written-references.js
var written_references = __webpack_require__(31713);
// EXTERNAL MODULE: ./.compiled/pipeline/propose/plan.js
var propose_plan = __webpack_require__(44806);
// EXTERNAL MODULE: ./.compiled/pipeline/propose/secret-name.js
var secret_name = __webpack_require__(61277);
// EXTERNAL MODULE: ./.compiled/pipeline/propose/places.js
var propose_places = __webpack_require__(63601);
;// CONCATENATED MODULE: ./.compiled/pipeline/propose/targets.js


const NOWHERE = new propose_places/* Places */.N({ document: { roots: [], comments: [], problems: [] }, roots: [] });
/** The credentials of a file, whatever they will be called. */
function placedIn({ examined: { extraction, text }, judged }, allowUnverified) {
    const { parsed } = extraction;
    const places = parsed === undefined ? NOWHERE : new propose_places/* Places */.N(parsed);
    const owners = (0,propose_plan/* writersFor */.kq)(extraction, allowUnverified);
    const planning = { owners, isParsed: parsed !== undefined, text, allowUnverified };
    const placed = judged.map((one) => {
        const { kind } = one.slot;
        const place = kind === 'comment' || kind === 'text' ? undefined : places.at(one.range);
        return {
            judged: one,
            place,
            plan: (0,propose_plan/* planFor */.bJ)(one, place, planning),
            otherwise: () => (0,propose_plan/* planFor */.bJ)(one, place, planning, false),
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

;// CONCATENATED MODULE: ./.compiled/pipeline/propose/names.js





/**
 * What each credential is called: the same wherever the same has to be put back, and nothing else is. Told of those in `all`, by
 * identity.
 */
function namesFor(all, examined, allowUnverified = false) {
    const names = new Names(new Set(examined.flatMap(namedIn)));
    const files = all.map((wanted) => ({
        ...placedIn(wanted, allowUnverified),
        prefix: prefixOf(wanted.examined),
    }));
    // Names that stand in files already go first: they cannot be chosen.
    for (const { placed } of files)
        for (const one of placed)
            names.keep(one);
    for (const { placed, prefix } of files)
        for (const one of placed)
            names.give(one, prefix);
    // What is kept nowhere takes no name from what is.
    for (const { placed, prefix } of files)
        for (const one of placed)
            names.mention(one, prefix);
    return (one) => names.of(one);
}
class Names {
    /** Names that mean something else. */
    #taken;
    /** What is kept under each name. */
    #values = new Map();
    /** The names that each value has. */
    #names = new Map();
    #given = new Map();
    constructor(taken) {
        this.#taken = taken;
    }
    of(one) {
        return this.#given.get(one);
    }
    keep({ judged, plan: { fixed, value } }) {
        if (fixed === undefined || (this.#values.get(fixed) ?? value) !== value)
            return;
        this.#add(judged, fixed, value);
    }
    give({ judged, place, plan, otherwise }, prefix) {
        if (this.#given.has(judged) || !isKept(plan))
            return;
        const own = plan.fixed === undefined ? plan : otherwise();
        const { way, value } = own;
        // A variable that stands for itself would go round in a circle.
        const itself = way.kind === 'wrapper' ? place?.holder?.entry.key : undefined;
        // What has to be defined must not be there yet, whatever it is called elsewhere.
        const isDefined = way.kind === 'reference' && way.definitions !== undefined;
        const isFit = (name) => name !== itself && name.startsWith(prefix) && !(isDefined && this.#taken.has((0,words/* toWords */.x4)(name)));
        const called = nameFor(judged, place, (0,propose_plan/* isAll */.kd)(way));
        const name = this.#names.get(value)?.find(isFit) ?? this.#free(called, judged, prefix, itself);
        this.#add(judged, name, value);
    }
    mention({ judged, place, plan }, prefix) {
        if (this.#given.has(judged))
            return;
        const [known] = this.#names.get(plan.value) ?? [];
        this.#given.set(judged, known ?? prefixed(nameFor(judged, place, false), prefix));
    }
    #add(judged, name, value) {
        this.#given.set(judged, name);
        this.#values.set(name, value);
        const known = this.#names.get(value);
        if (known === undefined)
            this.#names.set(value, [name]);
        else if (!known.includes(name))
            known.push(name);
    }
    #free(called, { slot }, prefix, itself) {
        const isFree = (name) => name !== itself && !this.#taken.has((0,words/* toWords */.x4)(name)) && !this.#values.has(name);
        const plain = prefixed(called, prefix);
        if (isFree(plain))
            return plain;
        const server = (0,words/* toWords */.x4)(slot.server ?? '');
        const more = server === '' || plain.includes(server)
            ? plain
            : prefixed(`${server}_${called}`.replace(/^(?=\d)/, '_'), prefix);
        if (isFree(more))
            return more;
        let number = 2;
        while (!isFree(`${more}_${number}`))
            number++;
        return `${more}_${number}`;
    }
}
function nameFor({ slot, verdict: { provider } }, place, isAll) {
    return (0,secret_name/* secretName */.G)(slot, { provider, place, isAll });
}
function isKept({ way }) {
    return way.kind !== 'none' && way.kind !== 'placeholder' && way.kind !== 'emptied';
}
/** Names that a file has already: they mean something else. */
function namedIn({ judged, extraction: { defined = new Set() } }) {
    const references = judged.filter(({ verdict }) => verdict.class === 'reference');
    const written = references.flatMap(({ slot }) => (0,written_references/* writtenReferences */.e)(slot.text.value).flatMap(({ name }) => name ?? []));
    return [...written, ...[...defined].map((name) => name.replace(/^(?:input:|user_config\.)/, ''))].map(words/* toWords */.x4);
}
/** What the names of all owners of a file begin with. */
function prefixOf({ extraction: { owners } }) {
    const prefixes = owners.map(({ references }) => references.find(({ prefix }) => prefix !== undefined)?.prefix ?? '');
    return prefixes.find((prefix) => prefix !== '') ?? '';
}
/** `COPILOT_MCP_` says by itself what the names of others say in their middle. */
function prefixed(name, prefix) {
    if (prefix === '' || name.startsWith(prefix))
        return name;
    return prefix + (/(?:^|_)MCP_/.test(prefix) ? name.replace(/(?:^MCP_|_MCP(?=_|$))/, '') : name);
}

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

// EXTERNAL MODULE: ./.compiled/pipeline/references.js
var references = __webpack_require__(6080);
;// CONCATENATED MODULE: ./.compiled/pipeline/propose/in-place.js


/** The reference in place of the credential, and its definition where it needs one. */
function referenced(target) {
    const { plan, name } = target;
    if (plan.way.kind !== 'reference')
        return undefined;
    const text = (0,references/* referenceTo */.Po)(plan.way.syntax, name);
    if (text === undefined)
        return undefined;
    const part = replaced(target, plan.range, text);
    if (plan.way.definitions === undefined)
        return [part];
    const defined = definition(target, plan.way.definitions);
    return defined && [part, ...defined];
}
/** Another text in place of a part of a value, or of a comment. */
function replaced({ place }, range, text) {
    return place === undefined
        ? { kind: 'aside', range, text }
        : { kind: 'part', scalar: place.scalar, range, text };
}
/** The map in which the map of the servers stands. */
function definition(target, { syntax, key }) {
    const { place, places, name } = target;
    const servers = place?.entry && places.holderOf(place.entry.node)?.map;
    const beside = servers && places.holderOf(servers);
    // The keys of a flat settings file have dots in them, and nobody says what this one would be called there.
    if (beside === undefined || beside.entry.key.includes('.'))
        return undefined;
    const { map } = beside;
    const known = map.entries.find((one) => one.key === key)?.value;
    const isInput = syntax === '${input:id}';
    const [id, value] = isInput ? [(0,references/* inputId */.c4)(name), input(target)] : [name.toLowerCase(), userConfig(target)];
    if (known === undefined)
        return [{ kind: 'added', map, key, value: isInput ? [value] : { [id]: value } }];
    if (known.kind === 'list')
        return [{ kind: 'appended', list: known, value }];
    return known.kind === 'map' ? [{ kind: 'added', map: known, key: id, value }] : undefined;
}
/** https://code.visualstudio.com/docs/copilot/reference/mcp-configuration#_input-variables-for-sensitive-data */
function input(target) {
    return {
        type: 'promptString',
        id: (0,references/* inputId */.c4)(target.name),
        description: described(target),
        password: true,
    };
}
/** https://github.com/anthropics/mcpb/blob/main/MANIFEST.md#user-configuration */
function userConfig(target) {
    const text = described(target);
    return { type: 'string', title: text, description: text, sensitive: true, required: true };
}
/** What whoever is asked for the value reads. */
function described({ judged, place }) {
    const { title, kind } = judged.verdict;
    const called = judged.slot.kind === 'env' ? place?.holder?.entry.key : undefined;
    // What it is says more than what the server calls it; that says more than that it is a token.
    const what = kind === undefined ? (called ?? title) : title.replace(/ \([^()]*\)$/, '');
    const server = place?.entry?.name;
    return server === undefined ? (0,words/* capital */.Nx)(what) : `${(0,words/* capital */.Nx)(what)} for the server ${server}`;
}

// EXTERNAL MODULE: ./.compiled/pipeline/propose/made.js + 1 modules
var propose_made = __webpack_require__(65354);
// EXTERNAL MODULE: ./.compiled/hosts/slots/pairs.js
var pairs = __webpack_require__(13678);
;// CONCATENATED MODULE: ./.compiled/pipeline/propose/argument.js



/** Programs that hand their own variable on for `-e NAME`: https://docs.docker.com/reference/cli/docker/container/run/#env */
const CONTAINERS = /^(?:docker|podman|nerdctl)(?:\.exe)?$/i;
const SHELLS = /^(?:ba|z|da|k|fi|a)?sh(?:\.exe)?$/i;
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
    if (isScript && quotesBefore(before) % 2 === 0)
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
function quotesBefore(script) {
    return script.match(/'/g)?.length ?? 0;
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



/** The server is started by the wrapper, and what held a credential holds a reference. `undefined` if there is no place for one of them. */
function wrapped(entry, targets, { words, refer }) {
    const { launch } = entry;
    if (launch === undefined)
        return undefined;
    const changes = [];
    const variables = new Map();
    let expands = false;
    for (const target of targets) {
        const supply = supplied(target, entry, refer);
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
    const started = startedBy(words, expands, launch);
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
function startedBy([program, ...rest], expands, { command, args, map }) {
    const items = command.kind === 'list' ? command.items : [command, ...(args?.items ?? [])];
    const texts = items.map((item) => (item.kind === 'scalar' ? item.text.value : ''));
    if (isWrapped(texts))
        return !expands || texts.includes('--expand') ? [] : undefined;
    const own = [...rest, ...(expands ? ['--expand'] : []), '--'];
    if (command.kind === 'list')
        return [{ kind: 'prepended', list: command, values: [program, ...own] }];
    const values = [...own, command.text.value];
    const first = { kind: 'value', node: command, value: program };
    if (args === undefined)
        return [first, { kind: 'added', map, key: 'args', value: values }];
    return [first, { kind: 'prepended', list: args, values }];
}
/** Whether the wrapper is there from an earlier time. */
function isWrapped(words) {
    const index = words.findIndex((word) => /(?:^|[\\/])mcp-rekey(?:@|$|\.)/.test(word));
    return index !== -1 && words[index + 1] === 'exec';
}

;// CONCATENATED MODULE: ./.compiled/pipeline/propose/propose.js







/** What a file would be with references in place of its credentials. Each change is proven: the file parses to what it was, but for them. */
async function propose(wanted, options) {
    const { text, extraction } = wanted.examined;
    const targets = targetsOf(wanted, options.nameOf, options.allowUnverified);
    const groups = groupsOf(targets).map((group) => changesOf(group, options));
    const { parsed } = extraction;
    const able = groups.filter(({ changes }) => changes.length > 0);
    const { made, edits } = parsed === undefined ? { made: [], edits: [] } : await (0,propose_made/* madeOf */.F)(able, text, parsed);
    const isMade = new Set(made);
    const proposals = groups.flatMap((group) => group.targets.map((target) => proposalOf(target, isMade.has(group))));
    const inOrder = proposals.sort((a, b) => a.target.judged.range.start - b.target.judged.range.start);
    return { wanted, proposals: inOrder, after: (0,edit/* edited */.o)(text, edits) ?? text };
}
function proposalOf(target, isMade) {
    const { way, value } = target.plan;
    if (way.kind === 'none')
        return { target, kind: 'none', why: way.why };
    if (isMade)
        return { target, kind: way.kind, value };
    const isInside = (target.place?.entry?.root.path.length ?? 0) > 0;
    return { target, kind: 'none', why: isInside ? 'inside-of-text' : 'no-place' };
}
/** Of a server that gets a wrapper all credentials together, and of a value that is replaced whole; every other one by itself. */
function groupsOf(targets) {
    const known = new Map();
    for (const target of targets) {
        const { way } = target.plan;
        const key = way.kind === 'wrapper' ? nodeOf(target.place?.entry) : (0,propose_plan/* isAll */.kd)(way) ? target.place?.scalar : undefined;
        const group = known.get(key ?? target);
        if (group === undefined)
            known.set(key ?? target, [target]);
        else
            group.push(target);
    }
    return [...known.values()];
}
function nodeOf(entry) {
    return entry?.node;
}
function changesOf(targets, options) {
    const [first] = targets;
    const { place, plan } = first;
    const changes = plan.way.kind === 'wrapper'
        ? place?.entry && wrapped(place.entry, targets, options)
        : changesForAll(targets);
    return { targets, changes: changes ?? [], start: place?.root.range.start ?? 0 };
}
function changesForAll(targets) {
    const all = targets.map(changesFor);
    return all.includes(undefined) ? undefined : all.flatMap((some) => some ?? []);
}
function changesFor(target) {
    const { plan, name } = target;
    switch (plan.way.kind) {
        case 'reference':
            return referenced(target);
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

// EXTERNAL MODULE: ./.compiled/pipeline/scan.js + 4 modules
var scan = __webpack_require__(92066);
// EXTERNAL MODULE: ./.compiled/core/mask.js
var core_mask = __webpack_require__(12333);
;// CONCATENATED MODULE: ./.compiled/pipeline/fix/masked.js


/**
 * A file before and after, for reading. `done`: what has something else in its place afterwards. What stays, and is too short to be known again
 * by a piece of it, is masked wherever it stands: nobody knows where in the new text that is.
 */
function masked({ text, mask, judged }, after, done) {
    const staying = judged
        .filter((one) => one.verdict.class === 'literal' && !done.includes(one) && one.value !== '')
        .map(({ value }) => value)
        .filter((value) => mask.conceal(value) === value)
        .sort((one, other) => other.length - one.length);
    const hide = (part) => mask.conceal(staying.reduce((shown, value) => shown.replaceAll(value, core_mask/* MASK */.v), part));
    const without = (0,edit/* edited */.o)(text, done.map(({ range }) => ({ range, text: core_mask/* MASK */.v })));
    return { before: hide(without ?? ''), after: hide(after) };
}

;// CONCATENATED MODULE: ./.compiled/pipeline/fix/fix.js




/** Rules about a credential that stands in a file. */
const RULES = ['literal-credential', 'literal-default', 'commented-credential'];
/** Finds the credentials of a tree, known ones too, and proposes what to write in place of each. Changes nothing. */
async function fix({ scanning, isExact, ...options }) {
    const subjects = [];
    const { report } = await (0,scan/* scan */.S)({ ...scanning, gather: (subject) => subjects.push(subject) });
    const findings = new Map(report.findings
        .filter(({ ruleId }) => RULES.includes(ruleId))
        .map((finding) => [placeOf(finding), finding]));
    const wanted = subjects.flatMap((examined) => {
        // Of a file that is too long to be parsed there are pieces only.
        if (examined.origin !== undefined)
            return [];
        const judged = examined.judged.filter(({ range }) => findings.has(placeIn(examined, range.start)));
        return judged.length === 0 ? [] : [{ examined, judged }];
    });
    const nameOf = namesFor(wanted, subjects, options.allowUnverified);
    const files = [];
    const fixed = new Map();
    const values = new Map();
    for (const one of wanted) {
        const proposal = await propose(one, { ...options, nameOf });
        const isChanged = proposal.after !== one.examined.text;
        const isLost = isChanged && !(await isExact(one.examined.path));
        for (const fate of proposal.proposals) {
            const finding = findings.get(placeIn(one.examined, fate.target.judged.range.start));
            fixed.set(finding, isLost ? { finding, way: 'none', why: 'unreadable-encoding' } : fateOf(finding, fate));
            if (isLost)
                continue;
            const { name } = fate.target;
            // What a comment or a default of an input held is kept nowhere.
            if (fate.kind !== 'none' && fate.kind !== 'placeholder' && fate.kind !== 'emptied')
                values.set(name, { name, value: fate.value });
        }
        if (isChanged && !isLost)
            files.push(fileOf(proposal, one.examined));
    }
    const inOrder = [...findings.values()].map((finding) => fixed.get(finding) ?? { finding, way: 'none', why: 'unparsable' });
    return { report, fixed: inOrder, files, values: [...values.values()] };
}
function fateOf(finding, fate) {
    if (fate.kind === 'none')
        return { finding, way: 'none', why: fate.why };
    const { name, plan } = fate.target;
    const { way } = plan;
    const isAsked = way.kind === 'reference' && way.definitions !== undefined;
    return { finding, way: isAsked ? 'input' : fate.kind, name };
}
function fileOf({ after, proposals }, subject) {
    const done = proposals.flatMap(({ kind, target }) => (kind === 'none' ? [] : target.judged));
    return { path: subject.path, before: subject.text, after, masked: () => masked(subject, after, done) };
}
function placeOf({ file, line, column }) {
    return `${line}:${column}:${file}`;
}
function placeIn({ path, lines }, offset) {
    const { line, column } = lines.position(offset);
    return `${line}:${column}:${path}`;
}

// EXTERNAL MODULE: ./node_modules/diff/libesm/patch/create.js + 2 modules
var create = __webpack_require__(37291);
// EXTERNAL MODULE: ./.compiled/core/display.js
var display = __webpack_require__(45895);
;// CONCATENATED MODULE: ./.compiled/reporters/fix/diff.js


/** Unified diffs for reading, with masks in place of the values that they take out. */
function maskedDiff({ files, report }) {
    const patch = ({ path, masked }) => {
        const { before, after } = masked();
        return patchOf(report.prefix + path, before, after);
    };
    return files.map(patch).join('').split('\n').map(readable).join('\n');
}
/**
 * Unified diffs with the values in them, as `git apply` takes them from anywhere in the repository. Bytes, for that is what git compares: one
 * Latin-1 character stands for each, whatever the encoding of the file is.
 */
function exactDiff(files, prefix) {
    const patches = files.map(({ path, before, after }) => patchOf(prefix + path, before.toString('latin1'), after.toString('latin1')));
    return Buffer.from(patches.join(''), 'latin1');
}
/** A terminal does what it reads; the ends of lines are no news. */
function readable(line) {
    return (0,display/* displayable */.Z)(line.replace(/\r$/, ''));
}
function patchOf(path, before, after) {
    const [old, now] = [quoted(`a/${path}`), quoted(`b/${path}`)];
    // Git ends a name with a blank in it by a tab: https://git-scm.com/docs/diff-format#generate_patch_text_with_p
    const end = path.includes(' ') && old[0] !== '"' ? '\t' : '';
    const patch = (0,create/* structuredPatch */.YB)('', '', before, after, undefined, undefined, { context: 3 });
    return `diff --git ${old} ${now}\n--- ${old}${end}\n+++ ${now}${end}\n${(0,create/* formatPatch */.Gu)(patch, create/* OMIT_HEADERS */.Jg)}`;
}
/** Git writes names with other characters in quotes: https://git-scm.com/docs/git-config#Documentation/git-config.txt-corequotePath */
function quoted(name) {
    if (/^[\x20-\x7e]*$/.test(name) && !/["\\]/.test(name))
        return name;
    const chars = [...Buffer.from(name)].map((byte) => {
        const char = String.fromCharCode(byte);
        if (char === '"' || char === '\\')
            return `\\${char}`;
        return byte >= 0x20 && byte < 0x7f ? char : `\\${byte.toString(8).padStart(3, '0')}`;
    });
    return `"${chars.join('')}"`;
}

// EXTERNAL MODULE: ./.compiled/reporters/coverage-line.js
var coverage_line = __webpack_require__(27351);
;// CONCATENATED MODULE: ./.compiled/reporters/fix/share.js
function shareOf(fixed) {
    const byCause = {};
    for (const one of fixed)
        if (one.way === 'none')
            byCause[one.why] = (byCause[one.why] ?? 0) + 1;
    const fixable = fixed.filter(({ way }) => way !== 'none').length;
    return { total: fixed.length, fixable, byCause };
}

;// CONCATENATED MODULE: ./.compiled/reporters/fix/json.js




/** Raised when a field is renamed, removed or changes its meaning; new fields may come without it. */
const FIX_REPORT_VERSION = 1;
/** The fixes for programs, as docs/schema/fix-report.schema.json describes them. It holds no value. */
function fixJson({ report, fixed, files }, { written, stored }) {
    const all = {
        version: FIX_REPORT_VERSION,
        complete: (0,core_report/* isComplete */.A)(report),
        gaps: report.gaps,
        notExamined: (0,coverage_line/* notExamined */.tx)(report.coverage).map(([file, reason]) => ({ file, reason })),
        written,
        files: files.map(({ path }) => path),
        stored: stored.map(storedEntry),
        share: shareOf(fixed),
        fixes: fixed.map(entryOf),
    };
    return `${(0,display/* displayableJson */.B)(JSON.stringify(all, undefined, 2))}\n`;
}
function storedEntry({ name, reference, secret: { store, scope, name: own, key } }) {
    const secret = { store, scope: scope ?? null, name: own, key: key ?? null };
    return { name, reference: reference ?? null, secret };
}
/** Every field is always there: `null` where there is nothing to say. */
function entryOf(one) {
    const { ruleId, file, line, column, server, slot, place, provider, fingerprint, redacted } = one.finding;
    return {
        ...{ ruleId, file, line, column, server: server ?? null, slot: slot ?? null, place },
        ...{ provider: provider ?? null, fingerprint: fingerprint ?? null, redacted: redacted ?? null },
        fixable: one.way !== 'none',
        way: one.way === 'none' ? null : one.way,
        name: one.way === 'none' ? null : one.name,
        unfixable: one.way === 'none' ? one.why : null,
    };
}

// EXTERNAL MODULE: ./.compiled/core/phrases.js
var phrases = __webpack_require__(91483);
;// CONCATENATED MODULE: ./.compiled/core/unfixable.js
/** What each of them means, as it completes "it stays, for". */
const unfixable = {
    'remote-without-reference': 'no host of this file resolves a reference here, and a remote server has no command that a wrapper could start',
    unlaunchable: 'no host of this file resolves a reference here, and the server has no command of its own to wrap',
    'outside-of-launch': 'no host of this file resolves a reference here, and a wrapper reaches nothing but variables and arguments',
    'outside-of-server': 'it stands outside of the servers, where no reference is known to be resolved',
    unparsable: 'the file does not parse',
    'unreadable-encoding': 'the file is in an encoding that cannot be written as it was read',
    'inside-of-text': 'it stands in a config inside of another text, in which only single values can be changed',
    'no-place': 'what has to be written has no place here that leaves the rest of the file as it is',
};

;// CONCATENATED MODULE: ./.compiled/reporters/fix/stored.js

/** As many values are told one by one. */
const MOST = 20;
/** Where values are now, and what has to be written where so that they are found. `needed`: names that hosts look for in their environment. */
function storeLines(stored, needed) {
    if (stored.length === 0)
        return [];
    const variables = stored.flatMap(({ name, reference }) => reference !== undefined && needed.has(name) ? [`${name}=${reference}`] : []);
    return [
        ...(variables.length === 0
            ? []
            : [
                'The values are stored. Hosts that look for them are started by `mcp-rekey exec -f mcp.env -- HOST`, with these lines in mcp.env:',
                ...indented(variables),
            ]),
        variables.length === 0
            ? 'The values are stored. So that their ages are known, the policy’s `references` get:'
            : 'So that their ages are known, the policy’s `references` get:',
        ...indented(stored.map(stored_entryOf)),
    ];
}
function stored_entryOf({ name, secret }) {
    const { store, scope, key } = secret;
    const fields = Object.entries({ store, scope, name: secret.name, key }).flatMap(([field, value]) => value === undefined ? [] : [`${field}: ${/^[\w./-]+$/.test(value) ? value : JSON.stringify(value)}`]);
    return `${name}: {${fields.join(', ')}}`;
}
function indented(lines) {
    const shown = lines.length > MOST ? [...lines.slice(0, MOST), `… and ${lines.length - MOST} more`] : lines;
    return shown.map((line) => `  ${(0,display/* displayable */.Z)(line)}`);
}

;// CONCATENATED MODULE: ./.compiled/reporters/fix/summary.js







/** As many are named one by one. */
const summary_MOST = 20;
/** What was done, and what is left to do, in lines for the person at the terminal. */
function summaryOf(fixes, told) {
    const { fixed, files, report } = fixes;
    const { total, fixable } = shareOf(fixed);
    return [
        total === 0
            ? 'No credential found.'
            : `${told.written ? 'Changed' : 'To change'}: ${fixable} of ${(0,phrases/* counted */.hS)(total, 'place')} with a credential, in ${(0,phrases/* counted */.hS)(files.length, 'file')}.`,
        ...(fixable > 0 ? nextSteps(fixes, told) : []),
        ...stays(fixed),
        ...((0,core_report/* isComplete */.A)(report) ? [] : incomplete(fixes)),
    ];
}
function nextSteps({ fixed }, { written, masked, diffFile, stored }) {
    const asked = namesOf(fixed, ['input', 'emptied']);
    const resolved = new Set(stored.flatMap(({ name, reference }) => (reference === undefined ? [] : [name])));
    const needed = new Set(namesOf(fixed, ['reference', 'variable', 'default']));
    const unresolved = [...new Set([...needed, ...namesOf(fixed, ['wrapper'])])].filter((name) => !resolved.has(name));
    const own = files(diffFile);
    return [
        ...(masked
            ? [
                'The diff has masks in place of the values. `--write` makes the changes, or `git apply FILE` after `--output FILE`.',
            ]
            : own),
        ...(unresolved.length === 0 ? [] : [`To be set where the servers are started: ${summary_listed(unresolved)}.`]),
        ...storeLines(stored, needed),
        ...(asked.length === 0 ? [] : [`The hosts ask for the values of ${summary_listed(asked)}.`]),
        `The old values ${written ? 'stay' : 'will stay'} in the history: replace each of them where it was issued.`,
    ];
}
function files(diffFile) {
    if (diffFile === undefined)
        return [];
    const file = (0,display/* displayable */.Z)(diffFile);
    return [`${file} has the values in it: \`git apply ${file}\`, then delete it.`];
}
function namesOf(fixed, ways) {
    return [
        ...new Set(fixed.flatMap((one) => (one.way !== 'none' && ways.includes(one.way) ? [one.name] : []))),
    ];
}
function summary_listed(names) {
    const shown = names.slice(0, summary_MOST);
    return [...shown, ...(names.length > summary_MOST ? [`${names.length - summary_MOST} more`] : [])].join(', ');
}
function stays(fixed) {
    const left = fixed.filter((one) => one.way === 'none');
    const lines = left.slice(0, summary_MOST).map(({ finding, why }) => {
        const where = (0,display/* displayable */.Z)(`${finding.file}:${finding.line}`);
        return `${where}: ${(0,display/* displayable */.Z)(finding.title)} stays, for ${unfixable[why]}.`;
    });
    return left.length > summary_MOST
        ? [...lines, `… and ${left.length - summary_MOST} more that stay (--format json has them all).`]
        : lines;
}
function incomplete({ report: { gaps, coverage } }) {
    return [...gaps.map((gap) => `Could not judge: ${(0,display/* displayable */.Z)(gap)}`), ...(0,coverage_line/* coverageLines */.Uo)(coverage)];
}

// EXTERNAL MODULE: ./.compiled/version.js
var version = __webpack_require__(34765);
// EXTERNAL MODULE: ./.compiled/commands/failure.js
var failure = __webpack_require__(60230);
// EXTERNAL MODULE: ./.compiled/io/tools.js + 20 modules
var io_tools = __webpack_require__(50761);
// EXTERNAL MODULE: ./.compiled/core/inspection.js
var inspection = __webpack_require__(9351);
// EXTERNAL MODULE: ./.compiled/core/secret.js
var core_secret = __webpack_require__(89301);
// EXTERNAL MODULE: ./.compiled/pipeline/failed.js
var failed = __webpack_require__(7291);
;// CONCATENATED MODULE: ./.compiled/pipeline/fix/shelf.js



/** Where a value of that name goes. */
function placeOn({ store, scope, options }, name) {
    return store.place?.(scope, name, options) ?? { scope, name, key: undefined, version: undefined };
}
/**
 * Puts all values into the store, and reads each back where that can be done. Nothing is written if one of them could not be. What is there
 * already with the same value stays; with another, it is somebody else's.
 */
async function shelve(values, shelf, tools, id) {
    const { write } = shelf.store;
    if (write === undefined)
        return { stored: [], trouble: { name: shelf.store.title, what: 'takes no values from here' } };
    const puts = [];
    for (const value of values) {
        const put = await looked(value, shelf, write, tools);
        if ('what' in put)
            return { stored: [], trouble: put };
        puts.push(put);
    }
    const stored = [];
    for (const put of puts) {
        const what = put.isThere ? undefined : await written(put, shelf, write, tools, `${id}-${put.name}`);
        if (what !== undefined)
            return { stored, trouble: { name: put.name, what } };
        stored.push(put.name);
    }
    return { stored };
}
async function looked({ name, value }, shelf, write, tools) {
    const location = placeOn(shelf, name);
    const refusal = write.refusal(location, Buffer.byteLength(value));
    if (refusal !== undefined)
        return { name, what: `cannot be stored: ${refusal}${wanted(shelf)}` };
    if (!isNamed(shelf.store, location))
        return { name, what: `cannot be stored: no reference names such a place${wanted(shelf)}` };
    const options = shelf.options;
    const secret = core_secret/* Secret */.zh.of(value, [...write.audience(options, location), COMPARED]);
    const known = await answered(() => shelf.store.describe(location, options, tools));
    if (known.answer === 'unknown')
        return { name, what: `cannot be looked up: ${why(known)}` };
    if (known.answer === 'absent') {
        const trial = await answered(async () => write.tryReading?.(location, options, tools));
        if (trial !== undefined)
            return { name, what: `could not be read back: ${why(trial)}` };
        return { name, value, location, secret, isThere: false };
    }
    const held = await heldIn(shelf, location, tools);
    if (held?.equals(secret))
        return { name, value, location, secret, isThere: true };
    return { name, what: 'is there already with another value: give it another scope, or take that one away' };
}
/** What was to be said of where it goes, if nothing was. */
function wanted({ store, scope }) {
    const { scope: means } = store.location;
    return scope !== undefined || means === undefined
        ? ''
        : `. With --in, say which: ${means.replace(/\.$/, '')}`;
}
/** Whether the reference that is written is read as the place that was meant. */
function isNamed({ refer, locate }, location) {
    if (refer === undefined)
        return true;
    const read = locate?.(refer(location));
    return read?.name === location.name && read.key === location.key;
}
/** Who compares values here sends them nowhere. */
const COMPARED = 'here:compared';
async function heldIn({ store, options }, location, tools) {
    if (store.resolve === undefined)
        return undefined;
    const found = await answered(() => store.resolve(location, options, tools, [COMPARED]));
    return found.answer === 'there' ? found.value : undefined;
}
/** What went wrong; `undefined` if the value is there. */
async function written({ location, secret }, shelf, { write }, tools, id) {
    const change = await answered(() => write(location, secret, shelf.options, tools, { before: 'absent', id }));
    if (change.answer === 'changed')
        return 'was written by somebody else meanwhile';
    if (change.answer === 'unfit')
        return `is not taken by the store: ${change.detail}`;
    // Of a write without an answer, only a look tells what became of it.
    const held = await heldIn(shelf, location, tools);
    if (held?.equals(secret))
        return undefined;
    if (change.answer === 'unknown')
        return `may not have been stored: ${why(change)}`;
    return shelf.store.resolve === undefined ? undefined : 'cannot be read back';
}
async function answered(ask) {
    try {
        return await ask();
    }
    catch (error) {
        return (0,failed/* failed */.g)(error);
    }
}
function why({ reason, detail }) {
    return `${inspection/* reasons */.Ot[reason]}${detail === undefined ? '' : ` (${detail})`}`;
}

// EXTERNAL MODULE: ./.compiled/pipeline/launch/entries.js
var launch_entries = __webpack_require__(99186);
// EXTERNAL MODULE: ./.compiled/stores/registry.js + 49 modules
var registry = __webpack_require__(2627);
;// CONCATENATED MODULE: ./.compiled/commands/shelf.js







/** The store that the user names; `undefined` if none. `folder`: where paths of local files begin. Opens no connection yet. */
async function openShelf(options, env, folder) {
    if (options.store === undefined)
        return undefined;
    const { shelf, called } = await shelfOf({ ...options, store: options.store }, env);
    const { signal } = new AbortController();
    const { tools, close } = (0,io_tools.openTools)({ env, secrets: env, version: version/* version */.r, folder, signal });
    const refer = (name) => shelf.store.resolve ? shelf.store.refer?.(placeOn(shelf, name)) : undefined;
    return {
        refer,
        put: async (values) => {
            const id = `fix-${tools.now.getTime().toString(36)}`;
            const { stored, trouble } = await shelve(values, shelf, tools, id);
            if (trouble !== undefined) {
                const so = stored.length === 0 ? 'Nothing was stored' : `Stored: ${stored.join(', ')}`;
                throw new errors/* UsageError */.e(`${trouble.name} ${trouble.what}. ${so}; no file was changed`);
            }
            return values.map(({ name }) => {
                const { scope, name: own, key } = placeOn(shelf, name);
                return { name, reference: refer(name), secret: { store: called, scope, name: own, key } };
            });
        },
        close,
    };
}
async function shelfOf({ store: named, in: scope, policy }, env) {
    const entries = policy === undefined ? [] : await entriesOf(policy);
    const entry = entries.find(({ name }) => name === named) ?? entries.find(({ store }) => store === named);
    const store = registry.stores.find(({ id }) => id === (entry?.store ?? named));
    if (store === undefined)
        throw new errors/* UsageError */.e(`there is no store ${named}; there are ${registry.stores.flatMap(({ id, write }) => (write ? id : [])).join(', ')}`);
    if (store.write === undefined)
        throw new errors/* UsageError */.e(`${store.title} takes no values from here`);
    const variables = new Map(Object.entries(env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
    const location = { scope, name: 'NAME', key: undefined, version: undefined };
    const chosen = entry === undefined
        ? new launch_entries/* Entries */.R([], variables).for(store, location)
        : { options: entry.options };
    if ('failure' in chosen)
        throw new errors/* UsageError */.e(`${chosen.failure.reason}. ${chosen.failure.hint}`);
    return { shelf: { store, options: chosen.options, scope }, called: entry?.name ?? store.id };
}
async function entriesOf(policy) {
    const { readDecisions } = await Promise.all(/* import() */[__webpack_require__.e(9547), __webpack_require__.e(1224), __webpack_require__.e(8500)]).then(__webpack_require__.bind(__webpack_require__, 96119));
    const { read } = (0,disk.disk)(process.env);
    return (await readDecisions(async () => undefined, { policy, read, anew: false })).policy.stores;
}

;// CONCATENATED MODULE: ./.compiled/commands/fix-run.js
















const EXIT_LEFT = 1;
/** Proposes references in place of credentials, and writes them if that is wanted. Gives the exit code. */
async function runFix(root, options) {
    checkOptions(options);
    const own = (0,disk.disk)(process.env);
    const { kind, real } = await own.look(root);
    const folder = kind === 'file' ? (0,external_node_path_.dirname)(real) : root;
    // Where hosts start their servers; a file alone does not say that.
    const shelf = await openShelf(options, process.env, kind === 'file' ? process.cwd() : folder);
    try {
        const files = await own.folder(folder);
        const proposed = await proposals(root, options, shelf, own, files);
        const edited = await Promise.all(proposed.files.map((file) => editedFile(file, files)));
        const stored = options.write ? await write(folder, edited, proposed, shelf) : [];
        await print(proposed, edited, stored, options);
        if (proposed.fixed.some(({ way }) => way === 'none'))
            return EXIT_LEFT;
        return (0,core_report/* isComplete */.A)(proposed.report) ? 0 : failure/* EXIT_INCOMPLETE */.A;
    }
    finally {
        await shelf?.close();
    }
}
function checkOptions({ write, store, in: scope, wrapper, format, output }) {
    if (scope !== undefined && store === undefined)
        throw new errors/* UsageError */.e('--in needs --store');
    if (store !== undefined && !write)
        throw new errors/* UsageError */.e('--store needs --write: a value is stored when the file changes');
    if (wrapper?.trim() === '')
        throw new errors/* UsageError */.e('--wrapper is empty');
    if (write && output !== undefined && format === 'diff')
        throw new errors/* UsageError */.e('--output is for the diff that --write does not print; --format json works with both');
}
async function proposals(root, { policy, wrapper, allowUnverified }, shelf, disk, files) {
    const progress = new terminal/* ProgressLine */.g(process.stderr);
    progress.show('listing files …');
    return fix({
        scanning: {
            root,
            subject: { kind: 'tree', tree: 'work' },
            named: { policy, from: 'disk' },
            // What a baseline knows is still there to be replaced. The salt is of this run alone: with one that others know, fingerprints
            // would let them try passwords.
            adopting: { salt: (0,external_node_crypto_.randomBytes)(32).toString('hex') },
            fingerprintKey: process.env['MCP_REKEY_FINGERPRINT_KEY'] || undefined,
            world: { disk, now: new Date() },
            progress: (done, total) => progress.show(`examined ${done} of ${total} files …`),
        },
        words: wordsOf(wrapper),
        ...(shelf && { refer: (name) => shelf.refer(name) ?? `env://${name}` }),
        allowUnverified: allowUnverified === true,
        isExact: async (path) => {
            const source = await files.read({ path });
            return 'text' in source && !source.binary;
        },
    }).finally(() => progress.clear());
}
/** What starts the wrapper; its version is this one's, so that what is launched tomorrow is what was read today. */
function wordsOf(wrapper = `npx -y mcp-rekey@${version/* version */.r}`) {
    const [first = 'npx', ...rest] = wrapper.trim().split(/\s+/);
    return [first, ...rest, 'exec'];
}
/** The values first, then the files: a reference that is written resolves. */
async function write(folder, edited, { values }, shelf) {
    checkEditable(folder, edited);
    const stored = (await shelf?.put(values)) ?? [];
    writeEdited(folder, edited);
    return stored;
}
async function editedFile({ path, before, after }, files) {
    const source = await files.read({ path });
    if (!('text' in source) || source.text !== before)
        throw new errors/* UsageError */.e(`${path} has changed since it was read: run this again`);
    return { path, before: (0,core_source/* encode */.lF)(before, source), after: (0,core_source/* encode */.lF)(after, source) };
}
async function print(proposed, edited, stored, { write, format, output }) {
    const written = write === true;
    const isDiff = format === 'diff' && !written;
    const masked = isDiff && output === undefined && !isApplied();
    if (format === 'json')
        await (0,io_output/* writeReport */.u)(fixJson(proposed, { written, stored }), output);
    else if (masked)
        await (0,io_output/* writeReport */.u)(maskedDiff(proposed), undefined);
    else if (isDiff)
        await (0,io_output/* writeReport */.u)(exactDiff(edited, proposed.report.prefix), output, 0o600);
    const diffFile = isDiff ? output : undefined;
    for (const line of summaryOf(proposed, { written, masked, diffFile, stored }))
        process.stderr.write(`${line}\n`);
}
/** Whether a program reads the diff, and not a person or a log that others read. */
function isApplied() {
    return !process.stdout.isTTY && !process.env['CI'];
}


/***/ }),

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

/***/ 7291:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ failed)
/* harmony export */ });
/* harmony import */ var _core_inspection_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9351);
/* harmony import */ var _core_secret_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89301);


/** Why there is no answer. Of an error that nobody expected not even the message is kept, which could quote a value. */
function failed(error) {
    if (error instanceof _core_inspection_js__WEBPACK_IMPORTED_MODULE_0__/* .Unanswered */ .XX)
        return (0,_core_inspection_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)(error.reason, error.detail);
    if (error instanceof _core_secret_js__WEBPACK_IMPORTED_MODULE_1__/* .Misdirected */ .YX)
        return (0,_core_inspection_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)('host-not-listed', error.origin);
    const name = error instanceof Error ? error.name : 'no error';
    return (0,_core_inspection_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)('unexpected-reply', `a bug of mcp-rekey: ${name}`);
}


/***/ }),

/***/ 99186:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ Entries),
/* harmony export */   W: () => (/* binding */ credentialsIn)
/* harmony export */ });
/** Options of stores: those of the policy that the user has named, else what the variables of the vendor’s own programs say. */
class Entries {
    #entries;
    #variables;
    #usual = new Map();
    constructor(entries, variables) {
        this.#entries = entries;
        this.#variables = variables;
    }
    for(store, location) {
        const entry = this.#entries.find((one) => one.store === store.id && (store.holds?.(location, one.options) ?? true));
        if (entry !== undefined)
            return { options: entry.options };
        const set = [...this.#variables].filter(([, value]) => value !== '');
        const said = store.usual(Object.fromEntries(set), location);
        const key = JSON.stringify([store.id, said]);
        const chosen = this.#usual.get(key) ?? checked(store, location, said);
        this.#usual.set(key, chosen);
        return chosen;
    }
}
function checked(store, location, said) {
    const { data, error } = store.options.safeParse(said);
    if (data !== undefined)
        return { options: data };
    const sources = sourcesOf(store, location);
    const wrong = error.issues.map(({ path: [option], message }) => ({
        message,
        variable: sources.get(`${String(option)}`),
    }));
    const variables = wrong.flatMap(({ variable }) => variable ?? []);
    const policy = `--policy with an entry of \`stores\` for ${store.id}`;
    return {
        failure: {
            reason: `the options of ${store.title} are incomplete: ${wrong.map(({ message }) => message).join('; ')}`,
            hint: variables.length === 0
                ? `Name a policy: ${policy}`
                : `Set ${variables.join(' and ')}, or name a policy: ${policy}`,
        },
    };
}
/** Which variable each option comes from: the store is asked with an environment in which each variable holds its own name. */
function sourcesOf(store, location) {
    const names = new Proxy({}, { get: (_, name) => (typeof name === 'string' ? `\0${name}` : undefined) });
    const said = Object.entries(store.usual(names, location));
    return new Map(said.flatMap(([option, value]) => typeof value === 'string' && value.startsWith('\0') ? [[option, value.slice(1)]] : []));
}
/** The variables that options name secrets by. */
function credentialsIn(options) {
    return Object.values(options).flatMap((value) => typeof value === 'string' ? (/^env:\/\/(\w+)$/.exec(value)?.[1] ?? []) : []);
}


/***/ }),

/***/ 65354:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ madeOf)
});

// EXTERNAL MODULE: ./.compiled/hosts/edits/writer.js
var writer = __webpack_require__(31444);
;// CONCATENATED MODULE: ./.compiled/hosts/edits/index.js

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
            return inner === undefined || inner === 'markdown' ? writer/* partsOnly */.Rx : loadWriter(inner, text, start);
        }
        default:
            return writer/* partsOnly */.Rx;
    }
}

// EXTERNAL MODULE: ./.compiled/pipeline/propose/proof.js + 1 modules
var proof = __webpack_require__(20933);
;// CONCATENATED MODULE: ./.compiled/pipeline/propose/made.js


/** As many times is tried again with fewer groups, where all of them together do not hold. */
const MAX_TRIED = 200;
/** The edits that make the changes of all groups that hold: of all together, or of as many as do. */
async function madeOf(groups, text, { document, format }, prove = proof/* proven */.H) {
    const writers = new Map();
    for (const { start } of groups) {
        if (!writers.has(start))
            writers.set(start, await loadWriter(format.id, text, start));
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

/***/ 27351:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qc: () => (/* binding */ coverageSentence),
/* harmony export */   Uo: () => (/* binding */ coverageLines),
/* harmony export */   tx: () => (/* binding */ notExamined)
/* harmony export */ });
/* harmony import */ var _core_display_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45895);
/* harmony import */ var _core_phrases_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91483);


/** What is said of skipped files, for one and for many. What is not a config is none of them. */
const SKIPPED = {
    'symlink-outside': ['symbolic link out of the folder', 'symbolic links out of the folder'],
    'symlink-broken': ['broken symbolic link', 'broken symbolic links'],
    submodule: ['submodule', 'submodules'],
    'nested-repository': ['repository of its own', 'repositories of their own'],
    sparse: ['file left out by sparse checkout', 'files left out by sparse checkout'],
    'lfs-pointer': ['Git LFS pointer', 'Git LFS pointers'],
    'too-large': ['file too large to read', 'files too large to read'],
    'not-searched': ['large file not searched', 'large files not searched'],
    unreadable: ['unreadable file', 'unreadable files'],
    'missing-object': ['object missing from the repository', 'objects missing from the repository'],
    'not-a-file': ['pipe or device', 'pipes or devices'],
    deleted: ['deleted file', 'deleted files'],
    'ignored-path': ['file that the policy leaves out', 'files that the policy leaves out'],
    'ignored-name': ['folder of packages or of git', 'folders of packages or of git'],
};
/** What was covered and what was not, and why. Numbers and words of ours only. */
function coverageSentence({ listed, configs, slots, skipped }) {
    const parts = skipped.flatMap(({ reason, count }) => reason === 'not-a-config' ? [] : [`${count} ${SKIPPED[reason][count === 1 ? 0 : 1]}`]);
    const covered = `Covered: ${(0,_core_phrases_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(listed, 'file')} listed, ${(0,_core_phrases_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(configs, 'config')} read, ${(0,_core_phrases_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(slots, 'slot')} examined`;
    return `${covered}; skipped: ${parts.length === 0 ? 'nothing' : parts.join(', ')}.`;
}
/** What should have been examined and was not. */
function notExamined({ skipped }) {
    return skipped
        .filter(({ incomplete }) => incomplete)
        .flatMap(({ reason, examples }) => examples.map((path) => [path, reason]));
}
/** Both, for people at a terminal. */
function coverageLines(coverage) {
    const missing = notExamined(coverage).map(([path, reason]) => `  ${(0,_core_display_js__WEBPACK_IMPORTED_MODULE_1__/* .displayable */ .Z)(path)} (${reason})`);
    return [coverageSentence(coverage), ...(missing.length > 0 ? ['Not examined:', ...missing] : [])];
}


/***/ })

};
