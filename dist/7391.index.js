export const id = 7391;
export const ids = [7391];
export const modules = {

/***/ 9351:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L5: () => (/* binding */ unknown),
/* harmony export */   Ot: () => (/* binding */ reasons),
/* harmony export */   Tm: () => (/* binding */ dead),
/* harmony export */   VD: () => (/* binding */ live),
/* harmony export */   XX: () => (/* binding */ Unanswered),
/* harmony export */   _L: () => (/* binding */ undocumented)
/* harmony export */ });
/** Ends a question to which there will be no answer; whoever asked makes an unknown of it. */
class Unanswered extends Error {
    name = 'Unanswered';
    reason;
    /** As in an `Inspection`. */
    detail;
    constructor(reason, detail) {
        super(detail === undefined ? reason : `${reason}: ${detail}`);
        this.reason = reason;
        this.detail = detail;
    }
}
function live(facts = {}) {
    return { answer: 'live', facts };
}
function dead(because, facts) {
    return facts === undefined ? { answer: 'dead', because } : { answer: 'dead', because, facts };
}
function unknown(reason, detail) {
    return { answer: 'unknown', reason, detail };
}
/** What a reply comes to that nobody documents. */
function undocumented({ status }) {
    return unknown(status === 401 || status === 403 ? 'refused' : 'unexpected-reply', `status ${status}`);
}
/** What each of them means, as it completes "it is known that" or "nobody knows, for". */
const reasons = {
    revoked: 'somebody has revoked it',
    expired: 'its time is over',
    disabled: 'it is switched off, and could be switched on again',
    invalid: 'the provider knows no such credential',
    unreachable: 'no connection came about, or it broke',
    timeout: 'no answer came in time',
    redirected: 'the answer was a redirect, which is not followed',
    'rate-limited': 'the other side wants to be asked less often',
    'provider-error': 'the other side had an error',
    refused: 'the other side would not tell',
    'unexpected-reply': 'the answer is none that the other side documents',
    'host-not-listed': 'it belongs to a host that neither its vendor nor the policy lists',
    'host-unknown': 'nothing says to which host it belongs',
    'store-not-listed': 'the policy lists no such store',
    ambiguous: 'more than one secret could be meant',
    incomplete: 'something that belongs to it is missing',
    costs: 'asking would cost money or tell somebody, and the policy does not allow that',
    'no-way': 'no way to ask is known',
    offline: 'nobody was to be asked',
    interrupted: 'asking was interrupted',
};


/***/ }),

/***/ 45388:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D4: () => (/* binding */ decode),
/* harmony export */   GW: () => (/* binding */ MAX_CONFIG_BYTES),
/* harmony export */   lF: () => (/* binding */ encode),
/* harmony export */   qj: () => (/* binding */ wideByZeros),
/* harmony export */   vz: () => (/* binding */ sourceOf),
/* harmony export */   y2: () => (/* binding */ byteOrderMark)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);

/** No config that a person writes is longer. What is longer is searched line by line, and not parsed. */
const MAX_CONFIG_BYTES = 8 * 1024 * 1024;
/** The text of a file, or why it has none. */
function sourceOf(path, bytes) {
    if (isLfsPointer(bytes))
        return { path, skipped: 'lfs-pointer' };
    return { path, ...decode(bytes) };
}
/** Any bytes give a text; what is neither UTF-8 nor UTF-16 is read as Latin-1, which loses nothing. */
function decode(bytes) {
    const mark = byteOrderMark(bytes);
    const body = bytes.subarray(mark?.length ?? 0);
    const bom = mark !== undefined;
    const known = mark ? mark.encoding : wideByZeros(body);
    if (known && known !== 'utf-8') {
        const text = decodeWide(body, known);
        return { text, encoding: known, bom, binary: body.length % 2 === 1 || text.includes('\0') };
    }
    const binary = body.includes(0);
    const encoding = !binary && (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(body) ? 'utf-8' : 'latin1';
    return { text: body.toString(encoding), encoding, bom, binary };
}
/** The bytes of a text that `decode` gave, or of that text after an edit. */
function encode(text, { encoding, bom }) {
    const marked = bom && encoding !== 'latin1' ? `\ufeff${text}` : text;
    if (encoding === 'utf-16le')
        return Buffer.from(marked, 'utf16le');
    if (encoding === 'utf-16be')
        return Buffer.from(marked, 'utf16le').swap16();
    const bytes = Buffer.from(marked, encoding);
    return bom && encoding === 'latin1' ? Buffer.concat([UTF8_MARK, bytes]) : bytes;
}
const UTF8_MARK = Buffer.from([0xef, 0xbb, 0xbf]);
function byteOrderMark(bytes) {
    if (bytes.subarray(0, 3).equals(UTF8_MARK))
        return { encoding: 'utf-8', length: 3 };
    if (bytes[0] === 0xff && bytes[1] === 0xfe)
        return { encoding: 'utf-16le', length: 2 };
    if (bytes[0] === 0xfe && bytes[1] === 0xff)
        return { encoding: 'utf-16be', length: 2 };
    return undefined;
}
/**
 * UTF-16 without a byte order mark: in what is mostly ASCII every other byte is zero, and always the same one of the two.
 * PowerShell's `>` writes such files, with a mark; not all editors keep it.
 */
function wideByZeros(bytes) {
    const pairs = Math.min(bytes.length, 1024) >> 1;
    let even = 0;
    let odd = 0;
    for (let pair = 0; pair < pairs; pair++) {
        if (bytes[2 * pair] === 0)
            even++;
        if (bytes[2 * pair + 1] === 0)
            odd++;
    }
    if (odd > pairs / 2 && even === 0)
        return 'utf-16le';
    if (even > pairs / 2 && odd === 0)
        return 'utf-16be';
    return undefined;
}
function decodeWide(bytes, encoding) {
    const whole = bytes.subarray(0, bytes.length - (bytes.length % 2));
    return encoding === 'utf-16le'
        ? whole.toString('utf16le')
        : Buffer.from(whole).swap16().toString('utf16le');
}
/** https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md */
const LFS_POINTER = Buffer.from('version https://git-lfs.github.com/spec/');
const LFS_OLD_POINTER = Buffer.from('version https://hawser.github.com/spec/');
const MAX_LFS_POINTER_BYTES = 1024;
function isLfsPointer(bytes) {
    if (bytes.length >= MAX_LFS_POINTER_BYTES)
        return false;
    return [LFS_POINTER, LFS_OLD_POINTER].some((start) => bytes.subarray(0, start.length).equals(start));
}


/***/ }),

/***/ 98212:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ Locked),
/* harmony export */   x: () => (/* binding */ locked)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58500);



/** The lock of a program that was killed is in the way for as long. Milliseconds. */
const STALE = 10_000;
/** A writer holds it for milliseconds: how often, and after how many of them, somebody else looks again. */
const TRIES = 60;
const PAUSE = 30;
/** Whoever takes a lock that somebody left behind has one of its own, so that nobody takes away a new one. */
const TAKING = '.taking';
/** Somebody else holds the lock, and goes on holding it. */
class Locked extends Error {
    name = 'Locked';
}
/**
 * Does something while nobody else does by the same lock, in whatever process: by a file beside it that only one can make. `held` tells, right
 * before a change, whether the lock is still ours: a machine may have slept since. Throws `Locked`.
 */
async function locked(file, act, tries = TRIES) {
    const lock = `${file}.lock`;
    const own = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(8).toString('hex');
    for (let left = tries; !taken(lock, own); left--) {
        removeStale(lock);
        if (left <= 0)
            throw new Locked();
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setTimeout)(PAUSE);
    }
    try {
        return act(() => {
            if (holderOf(lock) !== own)
                throw new Locked();
        });
    }
    finally {
        if (holderOf(lock) === own)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(lock, { force: true });
    }
}
function taken(lock, own) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(lock, own, { flag: 'wx', mode: 0o600 });
        return true;
    }
    catch (error) {
        if (error.code === 'EEXIST')
            return false;
        throw error;
    }
}
function removeStale(lock) {
    if (!isStale(lock))
        return;
    // Somebody was killed just here.
    if (isStale(lock + TAKING))
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(lock + TAKING, { force: true });
    if (!taken(lock + TAKING, ''))
        return;
    try {
        // Another may have taken it away and made a new one by now.
        if (isStale(lock))
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(lock, { force: true });
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(lock + TAKING, { force: true });
    }
}
function isStale(lock) {
    const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(lock, { throwIfNoEntry: false });
    return stats !== undefined && Date.now() - stats.mtimeMs > STALE;
}
function holderOf(lock) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(lock, 'utf8');
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 37391:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   followable: () => (/* binding */ followable),
/* harmony export */   localFiles: () => (/* binding */ localFiles),
/* harmony export */   localPath: () => (/* binding */ localPath),
/* harmony export */   replacing: () => (/* binding */ replacing)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _core_inspection_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9351);
/* harmony import */ var _core_source_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45388);
/* harmony import */ var _file_lock_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(98212);
/* harmony import */ var _written_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(36108);







/** Reads files by what references call them. `folder`: from where a path that is not absolute begins. */
function localFiles(folder) {
    return {
        read: async (path) => contentOf(localPath(path, folder), path),
        look: async (path) => lookAt(localPath(path, folder), folder, path),
    };
}
function lookAt(file, folder, path) {
    try {
        const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file, { throwIfNoEntry: false });
        if (stats === undefined)
            return undefined;
        const kept = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(file);
        const leadsOut = !isWithin(kept, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(homeOf(file, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(folder))));
        return { modifiedAt: stats.mtime, leadsOut, isSealed: !isWritable((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(kept)) };
    }
    catch (error) {
        throw unanswered(error, path);
    }
}
function isWritable(folder) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(folder, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK);
        return true;
    }
    catch {
        return false;
    }
}
/** What a file is not to be led out of: of the folders that somebody answers for, the inner one. */
function homeOf(file, folder) {
    const [inner = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(file)] = [folder, (0,node_os__WEBPACK_IMPORTED_MODULE_1__.homedir)()]
        .filter((one) => isWithin(file, one))
        .sort((one, other) => other.length - one.length);
    return inner;
}
function isWithin(file, folder) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(folder, file);
    return path !== '..' && !path.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_2__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(path);
}
/** `ChangingTools.replace`. A link stays one: what it leads to is replaced. */
function replacing(folder) {
    return async (path, before, after, isPrivate = false) => {
        const named = localPath(path, folder);
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(named), { recursive: true, mode: isPrivate ? 0o700 : 0o777 });
            const file = targetOf(named, path);
            return await (0,_file_lock_js__WEBPACK_IMPORTED_MODULE_5__/* .locked */ .x)(file, (held) => {
                if (contentOf(file, path) !== before)
                    return false;
                const old = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file, { throwIfNoEntry: false });
                held();
                (0,_written_file_js__WEBPACK_IMPORTED_MODULE_6__/* .writeWhole */ .f8)(file, after, { mode: isPrivate ? 0o600 : 0o644, ...(old && { old }) });
                return true;
            });
        }
        catch (error) {
            throw unanswered(error, path);
        }
    };
}
/**
 * A path as a program can follow it that is started in the folder, or anywhere at all: with `~/` where that leads there, as it does not say whose
 * machine this is. `undefined` if only an absolute path would.
 */
function followable(path, folder, isAnywhere) {
    if (path.startsWith('~/'))
        return path;
    const inside = below(folder, localPath(path, folder));
    if (!isAnywhere && inside !== undefined)
        return inside;
    const own = below((0,node_os__WEBPACK_IMPORTED_MODULE_1__.homedir)(), localPath(path, folder));
    return own === undefined ? undefined : `~/${own}`;
}
function below(folder, path) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(folder, path);
    return way === '..' || way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_2__.sep}`) || (0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(way) ? undefined : way.replaceAll(node_path__WEBPACK_IMPORTED_MODULE_2__.sep, '/');
}
/** Where a file is that a reference or an option names: absolute, from the folder, or `~/` and from the user's own. */
function localPath(path, folder) {
    return path.startsWith('~/') ? (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.homedir)(), path.slice(2)) : (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(folder, path);
}
function targetOf(named, path) {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(named))
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(named);
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(named, { throwIfNoEntry: false }) === undefined)
        return named;
    throw new _core_inspection_js__WEBPACK_IMPORTED_MODULE_3__/* .Unanswered */ .XX('incomplete', `${path} is a link that leads nowhere`);
}
function contentOf(file, path) {
    try {
        const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file, { throwIfNoEntry: false });
        if (stats === undefined)
            return undefined;
        // A pipe would be waited for.
        if (!stats.isFile())
            throw new _core_inspection_js__WEBPACK_IMPORTED_MODULE_3__/* .Unanswered */ .XX('incomplete', `${path} is no plain file`);
        if (stats.size > _core_source_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_CONFIG_BYTES */ .GW)
            throw new _core_inspection_js__WEBPACK_IMPORTED_MODULE_3__/* .Unanswered */ .XX('incomplete', `${path} is too long`);
        return textOf((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file), path);
    }
    catch (error) {
        throw unanswered(error, path);
    }
}
/** Of what is no UTF-8 a text would be another file. */
function textOf(content, path) {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(content);
    }
    catch {
        throw new _core_inspection_js__WEBPACK_IMPORTED_MODULE_3__/* .Unanswered */ .XX('incomplete', `${path} is no UTF-8`);
    }
}
function unanswered(error, path) {
    if (error instanceof _core_inspection_js__WEBPACK_IMPORTED_MODULE_3__/* .Unanswered */ .XX)
        return error;
    if (error instanceof _file_lock_js__WEBPACK_IMPORTED_MODULE_5__/* .Locked */ .H) {
        return new _core_inspection_js__WEBPACK_IMPORTED_MODULE_3__/* .Unanswered */ .XX('incomplete', `${path} is being written by another program (${path}.lock)`);
    }
    return new _core_inspection_js__WEBPACK_IMPORTED_MODULE_3__/* .Unanswered */ .XX('incomplete', `${path}: ${error.code ?? 'unknown'}`);
}


/***/ }),

/***/ 36108:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UA: () => (/* binding */ refuseLinks),
/* harmony export */   f6: () => (/* binding */ staged),
/* harmony export */   f8: () => (/* binding */ writeWhole),
/* harmony export */   fR: () => (/* binding */ replaceFile),
/* harmony export */   x3: () => (/* binding */ createFile)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64702);




/**
 * Writes a file that is not there yet, with its folders, so that nobody ever sees half of it. `false` if there is something
 * by that name; that stays as it is. `path` is relative to `root`, with `/`; none of its folders may be a link.
 */
function createFile(root, path, text, mode) {
    return writing(root, path, (file) => {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(file, { throwIfNoEntry: false }))
            return false;
        writeWhole(file, text, mode === undefined ? {} : { mode });
        return true;
    });
}
/** The same for a file that may be there already, which then keeps its mode and, where that is allowed, its owner. What is no
 * plain file is refused. */
function replaceFile(root, path, text) {
    writing(root, path, (file) => {
        const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(file, { throwIfNoEntry: false });
        if (stats && !stats.isFile())
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .e(`cannot write ${path}: it is no plain file`);
        writeWhole(file, text, stats && { old: stats });
    });
}
function writing(root, path, act) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, path);
    try {
        refuseLinks(root, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path));
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(file), { recursive: true });
        return act(file);
    }
    catch (error) {
        if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .e)
            throw error;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .e(`cannot write ${path}: ${error.code}`);
    }
}
/** The repository can be somebody else's, and its links lead anywhere. */
function refuseLinks(root, folder) {
    const parents = folder.split('/').map((_, index, names) => names.slice(0, index + 1).join('/'));
    for (const parent of parents) {
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, parent), { throwIfNoEntry: false })?.isSymbolicLink())
            continue;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .e(`cannot write into ${parent}: it is a link`);
    }
}
/** Whole or not at all. `old`: the file that is replaced, whose mode and owner stay; a new one gets `mode`. */
function writeWhole(file, content, options = {}) {
    staged(file, content, options).commit();
}
/** Writes all that takes room, without touching the file itself. */
function staged(file, content, { old, mode = 0o644 } = {}) {
    // Not with the file's own name in it, which may be as long as a name can be.
    const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(file), `.mcp-rekey.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString('hex')}`);
    const drop = () => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(temporary, { force: true });
    const orDrop = (act) => {
        try {
            act();
        }
        catch (error) {
            drop();
            throw error;
        }
    };
    orDrop(() => {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(temporary, content, { flag: 'wx', mode: old === undefined ? mode : 0o600 });
        if (old)
            giveTo(temporary, old);
    });
    return { commit: () => orDrop(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(temporary, file)), drop };
}
/** The mode comes last: whoever changes the owner takes bits of it away. */
function giveTo(file, { uid, gid, mode }) {
    const own = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(file);
    try {
        if (own.uid !== uid || own.gid !== gid)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.chownSync)(file, uid, gid);
    }
    catch (error) {
        if (error.code !== 'EPERM')
            throw error;
    }
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.chmodSync)(file, mode & 0o777);
}


/***/ })

};
