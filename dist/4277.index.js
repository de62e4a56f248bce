export const id = 4277;
export const ids = [4277];
export const modules = {

/***/ 14277:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   shellWriter: () => (/* binding */ shellWriter)
/* harmony export */ });
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40278);
/* harmony import */ var _writer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31444);


/**
 * Bash, in which a variable is read in double quotes alone as what it is: in single quotes it is not read at all, and without any it can become
 * several words. https://www.gnu.org/software/bash/manual/html_node/Double-Quotes.html
 */
function shellWriter(text) {
    const plain = (0,_writer_js__WEBPACK_IMPORTED_MODULE_0__/* .partsAnd */ .ws)(({ node, value }) => typeof value === 'string' && !/["\\`!]/.test(value)
        ? [{ range: node.range, text: `"${value}"` }]
        : undefined);
    return {
        write: (changes) => {
            const words = new Map();
            const rest = changes.filter((change) => {
                const isBare = change.kind === 'part' && text[change.scalar.range.start] !== '"';
                if (isBare)
                    words.set(change.scalar, [...(words.get(change.scalar) ?? []), change]);
                return !isBare;
            });
            const edits = [];
            for (const [scalar, parts] of words) {
                // What was a dollar in single quotes would be read as a variable.
                if ((0,_model_js__WEBPACK_IMPORTED_MODULE_1__/* .partsReplaced */ .TJ)(scalar, parts.map((part) => ({ ...part, text: '' }))).includes('$'))
                    return undefined;
                const own = plain.write([{ kind: 'value', node: scalar, value: (0,_model_js__WEBPACK_IMPORTED_MODULE_1__/* .partsReplaced */ .TJ)(scalar, parts) }]);
                if (own === undefined)
                    return undefined;
                edits.push(...own);
            }
            const others = plain.write(rest);
            return others && [...others, ...edits];
        },
    };
}


/***/ })

};
