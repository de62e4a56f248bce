export const id = 9197;
export const ids = [9197];
export const modules = {

/***/ 19197:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fingerprints: () => (/* binding */ Fingerprints),
/* harmony export */   digestOf: () => (/* binding */ digestOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/**
 * Names credentials without telling anything about them: HMAC-SHA256 under a key that no report holds, 128 bits of it.
 * An unkeyed hash would let anybody who reads a report try passwords against it.
 */
class Fingerprints {
    #key;
    /** `key` makes fingerprints comparable between runs; without one they are good for this run alone. */
    constructor(key) {
        this.#key = key ?? (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(32);
    }
    /** 32 hexadecimal digits. */
    of(value) {
        return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)('sha256', this.#key).update(value, 'utf8').digest('hex').slice(0, 32);
    }
}
/** A short name for a text that is no secret: the same everywhere, in 32 hexadecimal digits. */
function digestOf(text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text, 'utf8').digest('hex').slice(0, 32);
}


/***/ })

};
