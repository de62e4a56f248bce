export const id = 8675;
export const ids = [8675];
export const modules = {

/***/ 48675:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   showJournal: () => (/* binding */ showJournal)
/* harmony export */ });
/* harmony import */ var _core_phrases_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91483);
/* harmony import */ var _core_rotation_journal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62199);
/* harmony import */ var _io_output_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12873);
/* harmony import */ var _rotating_ending_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26194);
/* harmony import */ var _rotating_open_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62395);





/** Checks the chain of the journal, and prints it if that is wanted. Gives the exit code. */
async function showJournal(options) {
    return (0,_rotating_ending_js__WEBPACK_IMPORTED_MODULE_2__/* .ending */ .K1)(async () => {
        const { text } = await (await (0,_rotating_open_js__WEBPACK_IMPORTED_MODULE_3__/* .openJournal */ ._)(options)).read();
        const { entries, head } = (0,_core_rotation_journal_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJournal */ .z8)(text);
        const whole = entries.length === 0
            ? 'The journal has no entries, or there is none yet.\n'
            : `${(0,_core_phrases_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)(entries.length, 'entry', 'entries')}, and the chain is whole up to ${head}.\n`;
        await (0,_io_output_js__WEBPACK_IMPORTED_MODULE_1__/* .writeReport */ .u)(options.export ? text : whole, undefined);
        return 0;
    });
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


/***/ })

};
