export const id = 6769;
export const ids = [6769];
export const modules = {

/***/ 16769:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BW: () => (/* binding */ baselineText),
/* harmony export */   parseBaseline: () => (/* binding */ parseBaseline)
/* harmony export */ });
/* unused harmony exports BASELINE_VERSION, BaselineFile */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26921);
/* harmony import */ var _display_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45895);
/* harmony import */ var _policy_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64911);
/* harmony import */ var _policy_identified_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49639);
/* harmony import */ var _policy_problems_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7050);





const BASELINE_VERSION = 1;
const SALT = /^(?:[0-9a-f]{2}){16,64}$/;
/** The file `.github/mcp-rekey-baseline.json`. */
const BaselineFile = (0,_policy_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .mapping */ .pq)('the baseline', {
    version: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz(BASELINE_VERSION, { error: (0,_policy_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .wrong */ .Qm)('version', `${BASELINE_VERSION}`) })
        .describe('Version of this format.'),
    salt: (0,_policy_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('salt', '32 to 128 hexadecimal digits', SALT).describe('Key of the fingerprints, unless `MCP_REKEY_FINGERPRINT_KEY` is set. Random.'),
    check: (0,_policy_identified_js__WEBPACK_IMPORTED_MODULE_1__/* .fingerprint */ .R)('check').describe('Fingerprint of a fixed text: tells whether the key is still the one that was used.'),
    entries: (0,_policy_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)('entries', (0,_policy_identified_js__WEBPACK_IMPORTED_MODULE_1__/* .identified */ .A)('an entry', {})).describe('Findings that are known, sorted by place, rule and fingerprint.'),
});
/**
 * Reads a baseline. `path` is how messages call it. Throws a `PolicyError` that names everything that is wrong with it and
 * repeats no value.
 */
function parseBaseline(text, path, json) {
    const { roots, problems } = json.parse(text);
    const [root] = roots;
    const value = parsed(text);
    if (root === undefined || value === undefined)
        throw (0,_policy_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .policyError */ .nq)(path, text, [conflictIn(text) ?? problems[0] ?? NO_JSON]);
    const { data, error } = BaselineFile.safeParse(value, _policy_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .ONCE */ .ET);
    if (error)
        throw (0,_policy_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .policyError */ .nq)(path, text, (0,_policy_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .violations */ .xA)(error, root));
    const entries = data.entries.map(({ rule, place, fingerprint }) => ({ rule, place, fingerprint }));
    return { salt: data.salt, check: data.check, entries: sorted(entries) };
}
/** The file of a baseline: one entry to a line, so that merges conflict only where they have to. */
function baselineText({ salt, check, entries }) {
    const lines = sorted(entries).map(({ rule, place, fingerprint }) => `    ${JSON.stringify({ rule, place, fingerprint })}`);
    const json = [
        '{',
        `  "version": ${BASELINE_VERSION},`,
        `  "salt": ${JSON.stringify(salt)},`,
        `  "check": ${JSON.stringify(check)},`,
        `  "entries": [${[...new Set(lines)].map((line) => `\n${line}`).join(',')}${lines.length > 0 ? '\n  ' : ''}]`,
        '}',
    ];
    return `${(0,_display_js__WEBPACK_IMPORTED_MODULE_4__/* .displayableJson */ .B)(json.join('\n'))}\n`;
}
const CONFLICT = 'a merge left a conflict here: solve it, or run `mcp-rekey baseline update`';
const NO_JSON = { message: 'this must be JSON, without comments and trailing commas', offset: 0 };
/** `undefined` if it is no JSON: any value that JSON can say is something else. */
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function conflictIn(text) {
    const offset = text.search(/^<{7} /m);
    return offset === -1 ? undefined : { message: CONFLICT, offset };
}
function sorted(entries) {
    return entries.toSorted((one, other) => compare(one.place, other.place) ||
        compare(one.rule, other.rule) ||
        compare(one.fingerprint ?? '', other.fingerprint ?? ''));
}
/** By code units: the same on every machine. */
function compare(one, other) {
    if (one === other)
        return 0;
    return one < other ? -1 : 1;
}


/***/ })

};
