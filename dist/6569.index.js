export const id = 6569;
export const ids = [6569];
export const modules = {

/***/ 76569:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   listFolder: () => (/* binding */ listFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var fast_glob__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25648);
/* harmony import */ var _core_file_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25083);
/* harmony import */ var _root_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27004);





const IGNORED = ['.git', 'node_modules'];
/**
 * All files below a plain folder. Symbolic links are listed and not followed. `ignored` counts the `.git` and
 * `node_modules` that were left out.
 */
async function listFolder(folder) {
    const skipped = [];
    let ignored = 0;
    // One folder that cannot be read would end the whole walk.
    const readdir = (path, _, done) => {
        const below = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, path);
        node_fs__WEBPACK_IMPORTED_MODULE_0__.readdir(Buffer.concat([Buffer.from(folder + node_path__WEBPACK_IMPORTED_MODULE_1__.sep), realPath(below)]), { withFileTypes: true, encoding: 'buffer' }, (error, found) => {
            if (error)
                skipped.push({ ...realFile(slashed(below)), skipped: (0,_root_js__WEBPACK_IMPORTED_MODULE_4__/* .reasonOf */ .A3)(error) });
            const entries = error
                ? []
                : found.map((dirent) => Object.assign(dirent, { name: globName(dirent.name) }));
            ignored += entries.filter(({ name }) => IGNORED.includes(name)).length;
            done(null, entries);
        });
    };
    const found = fast_glob__WEBPACK_IMPORTED_MODULE_2__.stream('**', {
        cwd: folder,
        dot: true,
        onlyFiles: false,
        followSymbolicLinks: false,
        objectMode: true,
        unique: false,
        ignore: IGNORED.map((name) => `**/${name}/**`),
        fs: { readdir: readdir },
    });
    const entries = [];
    for await (const one of found) {
        const { path: shown, dirent } = one;
        const file = realFile(shown);
        if (dirent.isFile() || dirent.isSymbolicLink()) {
            const kind = dirent.isFile() ? 'file' : 'symlink';
            entries.push({ ...file, kind, oid: undefined, sparse: false, unsearched: true });
        }
        else if (!dirent.isDirectory())
            skipped.push({ ...file, skipped: 'not-a-file' });
    }
    return { entries, skipped, ignored };
}
/**
 * What fast-glob cannot take in a name: bytes that are no UTF-8, which it would read as others, and line breaks, which its `**`
 * does not match. While it has them, each byte of these is a character from U+F700 on; and so is each of a character from there.
 */
const UNFIT = /[\n\r\u2028\u2029\uf700-\uf7ff]/;
const STAND_IN = /[\uf700-\uf7ff]/;
const FIRST = 0xf700;
function globName(bytes) {
    const text = bytes.toString();
    if (!text.includes('\ufffd') && !UNFIT.test(text))
        return text;
    let name = '';
    for (let at = 0; at < bytes.length;) {
        const length = (0,_core_file_path_js__WEBPACK_IMPORTED_MODULE_3__/* .characterLength */ .yA)(bytes, at);
        const char = bytes.toString('utf8', at, at + length);
        name += length > 0 && !UNFIT.test(char) ? char : standIns(bytes.subarray(at, at + Math.max(1, length)));
        at += Math.max(1, length);
    }
    return name;
}
function standIns(bytes) {
    return String.fromCharCode(...[...bytes].map((byte) => FIRST + byte));
}
function realPath(path) {
    if (!STAND_IN.test(path))
        return Buffer.from(path);
    const parts = path
        .split(/([\uf700-\uf7ff])/)
        .map((part, index) => (index % 2 === 0 ? Buffer.from(part) : Buffer.from([part.charCodeAt(0) - FIRST])));
    return Buffer.concat(parts);
}
function realFile(path) {
    return STAND_IN.test(path) ? (0,_core_file_path_js__WEBPACK_IMPORTED_MODULE_3__/* .filePath */ .s$)(realPath(path)) : { path };
}
function slashed(path) {
    return path.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
}


/***/ })

};
