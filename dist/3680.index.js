export const id = 3680;
export const ids = [3680];
export const modules = {

/***/ 15255:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ isComplete)
/* harmony export */ });
/** Whether all was judged that should have been. */
function isComplete({ coverage, gaps }) {
    return coverage.complete && gaps.length === 0;
}


/***/ }),

/***/ 23680:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JSON_REPORT_VERSION: () => (/* binding */ JSON_REPORT_VERSION),
/* harmony export */   json: () => (/* binding */ json),
/* harmony export */   jsonAge: () => (/* binding */ jsonAge)
/* harmony export */ });
/* harmony import */ var _core_display_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45895);
/* harmony import */ var _core_report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15255);


/** Raised when a field is renamed, removed or changes its meaning; new fields may come without it. */
const JSON_REPORT_VERSION = 1;
/** The report for programs, as docs/schema/scan-report.schema.json describes it. */
const json = {
    id: 'json',
    render: (report) => `${(0,_core_display_js__WEBPACK_IMPORTED_MODULE_0__/* .displayableJson */ .B)(JSON.stringify(jsonReport(report), undefined, 2))}\n`,
};
function jsonReport(report) {
    const { findings, coverage, fingerprintScope, scope, failOn, suppressed, notices, gaps } = report;
    return {
        version: JSON_REPORT_VERSION,
        complete: (0,_core_report_js__WEBPACK_IMPORTED_MODULE_1__/* .isComplete */ .A)(report),
        fingerprintScope,
        scope: scope.kind === 'range' ? { ...scope, base: scope.base ?? null, head: scope.head ?? null } : scope,
        failOn,
        suppressed,
        notices,
        gaps,
        coverage: {
            listed: coverage.listed,
            searched: coverage.searched,
            configs: coverage.configs,
            slots: coverage.slots,
            skipped: coverage.skipped,
        },
        findings: findings.map(jsonFinding),
    };
}
/** Every field is always there: `null` where there is nothing to say. */
function jsonFinding(finding) {
    const { excerpt: _, server, slot, provider, fingerprint, redacted, age, tier, unfixable, fix, history, ...rest } = finding;
    return {
        ...rest,
        server: server ?? null,
        slot: slot ?? null,
        provider: provider ?? null,
        fingerprint: fingerprint ?? null,
        redacted: redacted ?? null,
        age: age ? jsonAge(age) : null,
        tier: tier ?? null,
        unfixable: unfixable ?? null,
        fix: fix ? { ...fix, after: fix.after ?? null } : null,
        history: history
            ? { ...history, first: jsonCommit(history.first), last: jsonCommit(history.last) }
            : null,
    };
}
/** Every field is always there, as above. */
function jsonAge(age) {
    const { answer, source, neverExpires, scopes } = age;
    return {
        issuedAt: age.issuedAt?.toISOString() ?? null,
        existedAt: age.existedAt?.toISOString() ?? null,
        source: source ?? null,
        expiresAt: age.expiresAt?.toISOString() ?? null,
        neverExpires,
        lastUsedAt: age.lastUsedAt?.toISOString() ?? null,
        scopes: scopes ?? null,
        answer: answer
            ? { state: answer.state, reason: answer.reason ?? null, detail: answer.detail ?? null }
            : null,
    };
}
function jsonCommit({ oid, date }) {
    return { oid, date: date.toISOString() };
}


/***/ })

};
