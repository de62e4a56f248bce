export const id = 6119;
export const ids = [6119];
export const modules = {

/***/ 22914:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ loadFormat),
/* harmony export */   b: () => (/* binding */ formatOf)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4167);
/* harmony import */ var _sniff_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54906);


/** Loads a format; the libraries behind YAML and TOML only when a file needs them. */
async function loadFormat(id) {
    switch (id) {
        case 'json':
            return _json_js__WEBPACK_IMPORTED_MODULE_0__/* .json */ .P;
        case 'yaml':
            return (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(9490)]).then(__webpack_require__.bind(__webpack_require__, 49490))).yaml;
        case 'toml':
            return (await Promise.all(/* import() */[__webpack_require__.e(9605), __webpack_require__.e(2875)]).then(__webpack_require__.bind(__webpack_require__, 82875))).toml;
        case 'markdown':
            return (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(9605), __webpack_require__.e(2985), __webpack_require__.e(9490), __webpack_require__.e(1227)]).then(__webpack_require__.bind(__webpack_require__, 3608))).markdown;
        case 'properties':
            return (await __webpack_require__.e(/* import() */ 3581).then(__webpack_require__.bind(__webpack_require__, 63581))).properties;
        case 'shell':
            return (await __webpack_require__.e(/* import() */ 2985).then(__webpack_require__.bind(__webpack_require__, 92985))).shell;
    }
}
const EXTENSIONS = {
    'code-workspace': 'json',
    json: 'json',
    json5: 'json',
    jsonc: 'json',
    markdown: 'markdown',
    md: 'markdown',
    mdc: 'markdown',
    mdx: 'markdown',
    properties: 'properties',
    toml: 'toml',
    yaml: 'yaml',
    yml: 'yaml',
};
/** What is appended to the name of a file that is a template or a copy. */
const SUFFIX = /(?:\.(?:example|sample|template|tmpl|dist|bak|orig|old|local|disabled|default)|~)$/;
/** The format of a file by its name, else by how its text begins; `undefined` if neither tells. */
function formatOf(path, text) {
    let name = path.split(/[/\\]/).at(-1)?.toLowerCase() ?? '';
    for (let shorter = name.replace(SUFFIX, ''); shorter !== name; shorter = name.replace(SUFFIX, ''))
        name = shorter;
    if (name === 'crushrc' || name === '.crushrc')
        return 'shell';
    const extension = name.includes('.') ? (name.split('.').at(-1) ?? '') : '';
    return Object.hasOwn(EXTENSIONS, extension) ? EXTENSIONS[extension] : (0,_sniff_js__WEBPACK_IMPORTED_MODULE_1__/* .sniff */ .Z)(text);
}


/***/ }),

/***/ 96119:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readDecisions: () => (/* binding */ readDecisions)
/* harmony export */ });
/* harmony import */ var _core_baseline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95814);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64702);
/* harmony import */ var _core_policy_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1160);
/* harmony import */ var _hosts_formats_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22914);




/**
 * Policy and baseline: those that are named, else those at their own paths in the trusted version, else the defaults. Throws a `UsageError`
 * for a named file that is not there, and for one that is not what it should be.
 */
async function readDecisions(trusted, named) {
    const policyFile = named.policy ?? _core_policy_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .POLICY_FILE */ .CX;
    const baselineFile = named.baseline ?? _core_baseline_js__WEBPACK_IMPORTED_MODULE_2__/* .BASELINE_FILE */ .t;
    const [policy, baseline] = await Promise.all([
        textOf(policyFile, named.policy === undefined ? trusted : named.read, named.policy !== undefined),
        textOf(baselineFile, named.baseline === undefined ? trusted : named.read, named.baseline !== undefined),
    ]);
    return {
        policy: policy === undefined ? _core_policy_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultPolicy */ .G4 : await parsedPolicy(policy, policyFile),
        policyFile,
        baseline: baseline === undefined
            ? undefined
            : await parsedBaseline(named.anew ? withoutConflicts(baseline) : baseline, baselineFile),
        baselineFile,
    };
}
/** What parses a policy is loaded only where there is one. */
async function parsedPolicy(text, path) {
    const [{ parsePolicy }, { providers }, { stores }, issuers, yaml] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(7404), __webpack_require__.e(3564)]).then(__webpack_require__.bind(__webpack_require__, 23564)),
        __webpack_require__.e(/* import() */ 1690).then(__webpack_require__.bind(__webpack_require__, 11690)),
        Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(7119), __webpack_require__.e(4817), __webpack_require__.e(3670), __webpack_require__.e(2924), __webpack_require__.e(615)]).then(__webpack_require__.bind(__webpack_require__, 2924)),
        // Of the many policies that rotate nothing, nobody waits for these.
        /rotations/.test(text) ? Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(2332), __webpack_require__.e(8989), __webpack_require__.e(714)]).then(__webpack_require__.bind(__webpack_require__, 51173)).then(({ issuers }) => issuers) : [],
        (0,_hosts_formats_index_js__WEBPACK_IMPORTED_MODULE_1__/* .loadFormat */ .M)('yaml'),
    ]);
    return parsePolicy(text, path, { providers, stores, issuers, yaml });
}
async function parsedBaseline(text, path) {
    const { parseBaseline } = await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(7404), __webpack_require__.e(6769)]).then(__webpack_require__.bind(__webpack_require__, 16769));
    return parseBaseline(text, path, await (0,_hosts_formats_index_js__WEBPACK_IMPORTED_MODULE_1__/* .loadFormat */ .M)('json'));
}
/** A baseline in which a merge has left conflicts, with the entries of both sides: those that nothing needs are dropped as any others. */
function withoutConflicts(text) {
    const lines = text.split('\n').filter((line) => !CONFLICT.test(line));
    return lines
        .map((line, index) => {
        const comma = ENTRY.test(lines[index + 1] ?? '') ? ',' : '';
        return ENTRY.test(line) ? line.replace(/,?(\r?)$/, `${comma}$1`) : line;
    })
        .join('\n');
}
const ENTRY = /^ {4}\{"rule":/;
/** https://git-scm.com/docs/git-merge#_how_conflicts_are_presented */
const CONFLICT = /^(?:<{7}|\|{7}|={7}|>{7})(?: |\r?$)/;
async function textOf(path, read, wanted) {
    const result = await read(path);
    if (result !== undefined && 'text' in result && !result.binary)
        return result.text;
    const reason = result !== undefined && 'skipped' in result ? result.skipped : undefined;
    if (result === undefined || reason === 'deleted') {
        if (wanted)
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .e(`${path}: there is no such file`);
        return undefined;
    }
    // To go on without it would be another policy than the one that was decided on.
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .e(`${path} cannot be read${reason === undefined ? '' : ` (${reason})`}`);
}


/***/ })

};
