export const id = 1911;
export const ids = [1911];
export const modules = {

/***/ 91911:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ignoredPaths: () => (/* binding */ ignoredPaths)
/* harmony export */ });
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49791);

/** Tells of paths relative to the scanned root whether the policy leaves them out. A scan asks it for every file. */
function ignoredPaths({ ignoredPaths: patterns }) {
    const globs = patterns
        .flatMap(_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .expandLists */ .uV)
        // A folder’s files, and not a file by its name.
        .map((glob) => new _glob_js__WEBPACK_IMPORTED_MODULE_0__/* .Glob */ .fo(glob.replace(/\/(?:\*\*)?$/, '/**/*'), 'path'));
    return (path) => globs.some((glob) => glob.matches(path));
}


/***/ })

};
