export const id = 5321;
export const ids = [5321];
export const modules = {

/***/ 48657:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U4: () => (/* binding */ complaint),
  sb: () => (/* binding */ prepared),
  ht: () => (/* binding */ variablesOf)
});

// EXTERNAL MODULE: ./.compiled/core/display.js
var display = __webpack_require__(45895);
// EXTERNAL MODULE: ./.compiled/io/environment.js
var environment = __webpack_require__(63723);
// EXTERNAL MODULE: ./.compiled/pipeline/configs.js
var configs = __webpack_require__(9387);
// EXTERNAL MODULE: ./.compiled/core/errors.js
var errors = __webpack_require__(64702);
;// CONCATENATED MODULE: ./.compiled/pipeline/launch/env-file.js

const BLANK = /[^\S\r\n]*(?:#[^\r\n]*)?(?:\r?\n|$)/y;
const NAME = /[^\S\r\n]*(?:export[^\S\r\n]+)?([A-Za-z_][\w.-]*)[^\S\r\n]*=[^\S\r\n]*/y;
const QUOTED = /(?:'([^']*)'|`([^`]*)`|"((?:[^"\\]|\\[\s\S])*)")[^\S\r\n]*(?:#[^\r\n]*)?(?:\r?\n|$)/y;
const PLAIN = /([^\r\n]*)(?:\r?\n|$)/y;
/**
 * Reads variables as dotenv writes them: `NAME=value`, with quotes of three kinds, comments, and `export` in front. In a value without quotes a
 * comment begins at a `#` behind a blank: references have a `#` in them. Nothing is expanded. Throws a `UsageError` with the line.
 */
function parseEnvFile(content, path) {
    const text = content.replace(/^\ufeff/, '');
    const variables = new Map();
    for (let at = 0; at < text.length;) {
        const blank = match(BLANK, text, at);
        if (blank !== undefined && blank[0] !== '') {
            at += blank[0].length;
            continue;
        }
        const name = match(NAME, text, at);
        if (name === undefined)
            throw wrong(text, at, path);
        const start = at + name[0].length;
        const isQuoted = /['"`]/.test(text[start] ?? '');
        const value = match(isQuoted ? QUOTED : PLAIN, text, start);
        if (value === undefined)
            throw wrong(text, start, path);
        variables.set(name[1], isQuoted ? unquoted(value) : withoutComment(value[1]));
        at = start + value[0].length;
    }
    return variables;
}
function match(pattern, text, at) {
    pattern.lastIndex = at;
    return pattern.exec(text) ?? undefined;
}
function withoutComment(value) {
    const comment = /(?:^|\s)#/.exec(value);
    return (comment === null ? value : value.slice(0, comment.index)).trim();
}
const ESCAPES = { n: '\n', r: '\r', t: '\t' };
function unquoted([, single, backtick, double = '']) {
    return (single ??
        backtick ??
        double.replace(/\\([\s\S])/g, (whole, next) => /["\\$]/.test(next) ? next : (ESCAPES[next] ?? whole)));
}
function wrong(text, at, path) {
    const line = text.slice(0, at).split('\n').length;
    return new errors/* UsageError */.e(`${path}:${line}: this is no variable: it must be NAME=value, with quotes in pairs`);
}

// EXTERNAL MODULE: ./.compiled/pipeline/launch/told.js
var launch_told = __webpack_require__(59457);
// EXTERNAL MODULE: ./.compiled/pipeline/launch/variables.js
var launch_variables = __webpack_require__(89499);
;// CONCATENATED MODULE: ./.compiled/pipeline/launch/prepare.js


/** Tokens that a workflow says who it is by: https://docs.github.com/en/actions/reference/security/oidc */
const IDENTITY = ['ACTIONS_ID_TOKEN_REQUEST_TOKEN', 'ACTIONS_ID_TOKEN_REQUEST_URL'];
/**
 * Resolves all references in an environment, and takes out what the stores were asked with. What stores need is loaded only if there is a text
 * that may be a reference to one.
 */
async function prepare(world, { passed, only }) {
    const variables = new Map(world.variables);
    const told = [];
    const inStores = new Map();
    for (const [name, value] of world.variables) {
        if (passed.has(name) || only?.has(name) === false || !(0,launch_variables/* mayRefer */.KW)(value))
            continue;
        const found = (0,launch_variables/* followed */.Xd)(name, world.variables);
        if ('text' in found)
            variables.set(name, found.text);
        if ('text' in found && (0,launch_variables/* mayRefer */.KW)(found.text))
            inStores.set(name, found);
        else
            told.push((0,launch_told/* fromEnvironment */.AU)(name, value, found));
    }
    if (inStores.size === 0)
        return { told, variables, credentials: [] };
    const { resolve } = await __webpack_require__.e(/* import() */ 7336).then(__webpack_require__.bind(__webpack_require__, 7336));
    const resolved = await resolve(inStores, world);
    for (const [name, value] of resolved.values)
        variables.set(name, value.revealTo(launch_told/* LAUNCHED */.HE));
    const { credentials } = resolved;
    const used = credentials.length > 0 ? [...credentials, ...IDENTITY] : [];
    for (const name of used)
        if (!passed.has(name))
            variables.delete(name);
    return { told: [...told, ...resolved.told], variables, credentials: used };
}

// EXTERNAL MODULE: ./.compiled/version.js
var version = __webpack_require__(34765);
;// CONCATENATED MODULE: ./.compiled/commands/launching.js






/** The variables of this process, and those of files. */
function variablesOf(env, files = []) {
    const own = Object.entries(env).flatMap(([name, value]) => value === undefined ? [] : [[name, value]]);
    return new Map([...own, ...files.flatMap((file) => [...parseEnvFile((0,environment/* readNamed */.M)(file), file)])]);
}
/** Resolves the references of variables, or of some of them. All connections are closed when it is done. */
async function prepared(variables, { policy, pass = [] }, only) {
    const entries = policy === undefined ? [] : await storesOf(policy);
    let opened;
    const tools = async () => {
        opened ??= toolsFor(variables);
        return (await opened).tools;
    };
    try {
        return await prepare({ variables, entries, tools }, { passed: new Set(pass), ...(only && { only }) });
    }
    finally {
        await (await opened)?.close();
    }
}
async function toolsFor(variables) {
    const [{ openTools }, { LAUNCH_LIMITS: limits }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(6423), __webpack_require__.e(1034)]).then(__webpack_require__.bind(__webpack_require__, 46423)),
        __webpack_require__.e(/* import() */ 3897).then(__webpack_require__.bind(__webpack_require__, 33897)),
    ]);
    const env = Object.fromEntries(variables);
    const { signal } = new AbortController();
    return openTools({ env, secrets: env, version: version/* version */.r, folder: process.cwd(), configs: configs/* configs */.Q, signal, limits });
}
async function storesOf(policy) {
    const [{ readDecisions }, { disk }, { localPath }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(9547), __webpack_require__.e(1224), __webpack_require__.e(5296)]).then(__webpack_require__.bind(__webpack_require__, 96119)),
        __webpack_require__.e(/* import() */ 460).then(__webpack_require__.bind(__webpack_require__, 50460)),
        __webpack_require__.e(/* import() */ 7391).then(__webpack_require__.bind(__webpack_require__, 37391)),
    ]);
    const { read } = disk(process.env);
    // In a config there is no shell that knows `~/`.
    const named = { policy, read: async (path) => read(localPath(path, process.cwd())), anew: false };
    return (await readDecisions(async () => undefined, named)).policy.stores;
}
/** One line on a reference that does not resolve. */
function complaint({ variable, shown, failure }) {
    return (0,display/* displayable */.Z)(`${variable} (${shown}) does not resolve: ${failure.reason}. ${failure.hint}.`);
}


/***/ }),

/***/ 95321:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   check: () => (/* binding */ check)
/* harmony export */ });
/* harmony import */ var _core_display_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45895);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64702);
/* harmony import */ var _io_output_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12873);
/* harmony import */ var _launching_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48657);




/** Tells of each reference whether it resolves. Gives the exit code. */
async function check(names, options, env) {
    const { format } = options;
    if (format !== 'text' && format !== 'json')
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e('--format is text or json');
    const variables = (0,_launching_js__WEBPACK_IMPORTED_MODULE_1__/* .variablesOf */ .ht)(env, options.envFile);
    const unset = names.find((name) => !variables.has(name));
    if (unset !== undefined)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`${unset} is not set`);
    const { told } = await (0,_launching_js__WEBPACK_IMPORTED_MODULE_1__/* .prepared */ .sb)(variables, options, names.length === 0 ? undefined : new Set(names));
    const plain = names.filter((name) => !told.some(({ variable }) => variable === name));
    await (0,_io_output_js__WEBPACK_IMPORTED_MODULE_0__/* .writeReport */ .u)(format === 'json' ? json(told) : text(told, plain), undefined);
    return told.some(({ failure }) => failure !== undefined) ? 1 : 0;
}
function text(told, plain) {
    const lines = [
        ...told.map(({ variable, store, shown, failure }) => {
            // What nobody reads is of nobody.
            const of = store ?? (/^env:/i.test(shown) ? 'the environment' : undefined);
            const what = `${variable}: ${shown}${of === undefined ? '' : ` of ${of}`}`;
            return failure === undefined ? `ok    ${what}` : `fails ${what}: ${failure.reason}. ${failure.hint}.`;
        }),
        ...plain.map((name) => `ok    ${name}: no reference`),
    ];
    return (lines.length === 0 ? ['no variable holds a reference'] : lines)
        .map((line) => `${(0,_core_display_js__WEBPACK_IMPORTED_MODULE_3__/* .displayable */ .Z)(line)}\n`)
        .join('');
}
function json(told) {
    const references = told.map(({ variable, shown, store = null, failure }) => ({
        variable,
        reference: shown,
        store,
        resolves: failure === undefined,
        reason: failure?.reason ?? null,
        hint: failure?.hint ?? null,
    }));
    return (0,_core_display_js__WEBPACK_IMPORTED_MODULE_3__/* .displayableJson */ .B)(`${JSON.stringify({ version: 1, references }, undefined, 2)}\n`);
}


/***/ }),

/***/ 63723:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ readNamed),
/* harmony export */   q: () => (/* binding */ tell)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64702);



/** A file that the user has named. Throws a `UsageError` if it cannot be read, or is no UTF-8: a value in it would be another one. */
function readNamed(path) {
    const bytes = bytesOf(path);
    if (!(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes))
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`${path}: it is not in UTF-8`);
    return bytes.toString('utf8');
}
function bytesOf(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(path);
    }
    catch (error) {
        const { code } = error;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`${path}: ${code === 'ENOENT' ? 'there is no such file' : `cannot be read (${code})`}`);
    }
}
/** Says something without opening standard error as a stream, which would change it for the program that is launched. */
function tell(line) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeSync)(2, `mcp-rekey: ${line}\n`);
    }
    catch {
        // Nobody listens.
    }
}


/***/ }),

/***/ 12873:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ writeReport)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64702);


/** Writes to the file, or to standard output; resolves when all of it is out. A file that is there keeps its mode. */
async function writeReport(text, file, mode = 0o666) {
    if (file !== undefined) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(file, text, { mode }).catch((error) => {
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e(`cannot write ${file}: ${error.code}`);
        });
        return;
    }
    await new Promise((resolve, reject) => {
        process.stdout.write(text, (error) => {
            // Whoever reads only the first lines (`| head`) has closed the pipe, and needs no more.
            if (error && error.code !== 'EPIPE')
                reject(error);
            else
                resolve();
        });
    });
}


/***/ }),

/***/ 9387:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ configs)
/* harmony export */ });
/** What the formats of hosts do for stores, which know no host. Loaded when a store asks. */
const configs = {
    find: async (file, content, keys) => (await Promise.all(/* import() */[__webpack_require__.e(9547), __webpack_require__.e(1224), __webpack_require__.e(7919)]).then(__webpack_require__.bind(__webpack_require__, 74020))).configString(file, content, keys),
};


/***/ }),

/***/ 59457:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AU: () => (/* binding */ fromEnvironment),
/* harmony export */   HE: () => (/* binding */ LAUNCHED),
/* harmony export */   cy: () => (/* binding */ chain)
/* harmony export */ });
/* harmony import */ var _variables_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89499);

/** Where a resolved value may go: into the environment of the program that is launched, and nowhere else. */
const LAUNCHED = 'program:launched';
/** Of a variable that names another one; `written`: by what it does. */
function fromEnvironment(variable, written, found) {
    const failure = 'failure' in found ? found.failure : undefined;
    return { variable, shown: written, store: undefined, failure };
}
/** `env://A -> vault://…`: all that a variable names in turn. */
function chain({ by }, end) {
    const names = by.slice(1).map((name) => `env://${name}`);
    return (0,_variables_js__WEBPACK_IMPORTED_MODULE_0__/* .way */ .Mr)([...names, end]);
}


/***/ }),

/***/ 89499:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KW: () => (/* binding */ mayRefer),
/* harmony export */   Mr: () => (/* binding */ way),
/* harmony export */   Xd: () => (/* binding */ followed)
/* harmony export */ });
/** Addresses of other things, which are in many environments. */
const OTHER = /^(?:amqps?|file|ftp|git|mongodb(?:\+srv)?|mysql|nats|postgres(?:ql)?|rediss?|socks\w?|ssh|tcp|unix|wss?):\/\//i;
const NAMED = /^(?:arn:aws|projects\/|vault:|\{\{resolve:|@Microsoft\.KeyVault)/i;
const IN_PAGE = /^https:\/\/[^/]{1,300}\/(?:secrets|v1\/projects)\//i;
/**
 * Whether a text could be a reference, or have one in it. It may be wrong about one that is none: then the stores are asked, which takes longer
 * to load than most servers to start.
 */
function mayRefer(written) {
    const text = written.trimStart();
    if (NAMED.test(text) || IN_PAGE.test(text) || text.includes('ref+'))
        return true;
    return /^[a-z][a-z0-9+.-]{0,40}:\/\//i.test(text) && !/^https?:/i.test(text) && !OTHER.test(text);
}
/** Follows a variable through all that it names by `env://NAME`, if it does. */
function followed(name, variables) {
    const by = new Set();
    for (let at = name;;) {
        by.add(at);
        const text = variables.get(at);
        if (text === undefined || text === '')
            return { failure: unset(at), by: [...by] };
        const next = /^env:\/\/(.*)$/is.exec(text)?.[1];
        if (next === undefined)
            return { text, by: [...by] };
        // What is left of a template: the server would get it as its value.
        if (next === '')
            return { failure: NAMELESS, by: [...by] };
        if (by.has(next))
            return { failure: circle([...by, next]), by: [...by] };
        at = next;
    }
}
const NAMELESS = { reason: 'it names no variable', hint: 'Write a name behind env://' };
function unset(name) {
    return { reason: `the variable ${name} is not set`, hint: `Set ${name}` };
}
function circle(names) {
    return {
        reason: `it leads back to itself: ${way(names)}`,
        hint: 'Set one of them to the value, or to a reference into a store',
    };
}
/** The names that lead somewhere, as somebody wants to read them. */
function way(names) {
    const shown = names.length > 10 ? [...names.slice(0, 5), '…', ...names.slice(-4)] : names;
    return shown.join(' -> ');
}


/***/ })

};
