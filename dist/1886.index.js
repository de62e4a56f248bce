export const id = 1886;
export const ids = [1886];
export const modules = {

/***/ 63243:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runFix: () => (/* binding */ runFix)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.compiled/core/errors.js
var errors = __webpack_require__(64702);
// EXTERNAL MODULE: ./.compiled/core/report.js
var core_report = __webpack_require__(15255);
// EXTERNAL MODULE: ./.compiled/core/source.js
var core_source = __webpack_require__(45388);
// EXTERNAL MODULE: ./.compiled/io/disk.js + 1 modules
var disk = __webpack_require__(50460);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./.compiled/io/written-file.js
var written_file = __webpack_require__(36108);
;// CONCATENATED MODULE: ./.compiled/io/edited-files.js




/** Throws a `UsageError` if one of the files is not what it was, or cannot be written. */
function checkEditable(root, files) {
    for (const { path, before } of files) {
        const file = (0,external_node_path_.join)(root, path);
        attempt(path, () => {
            (0,written_file/* refuseLinks */.UA)(root, external_node_path_.posix.dirname(path));
            if (!(0,external_node_fs_.lstatSync)(file).isFile())
                throw new errors/* UsageError */.e(`cannot write ${path}: it is no plain file`);
            (0,external_node_fs_.accessSync)(file, external_node_fs_.constants.W_OK);
            (0,external_node_fs_.accessSync)((0,external_node_path_.dirname)(file), external_node_fs_.constants.W_OK);
            if (!(0,external_node_fs_.readFileSync)(file).equals(before))
                throw new errors/* UsageError */.e(`${path} has changed since it was read: run this again`);
        });
    }
}
/** Writes all of the files, or none: what they will hold is beside them before the first is replaced. */
function writeEdited(root, files) {
    const ready = [];
    const done = [];
    try {
        for (const one of files) {
            const file = (0,external_node_path_.join)(root, one.path);
            attempt(one.path, () => ready.push({ ...one, file, next: (0,written_file/* staged */.f6)(file, one.after, { old: (0,external_node_fs_.lstatSync)(file) }) }));
        }
        checkEditable(root, files);
        for (const one of ready) {
            attempt(one.path, () => one.next.commit());
            done.push(one);
        }
    }
    catch (error) {
        for (const { next } of ready)
            next.drop();
        const left = done.filter((one) => !isRestored(one)).map(({ path }) => path);
        if (!(error instanceof errors/* UsageError */.e))
            throw error;
        const so = left.length === 0 ? 'no file was changed' : `changed all the same: ${left.join(', ')}`;
        throw new errors/* UsageError */.e(`${error.message}; ${so}`);
    }
}
function isRestored({ file, before }) {
    try {
        (0,written_file/* writeWhole */.f8)(file, before, { old: (0,external_node_fs_.lstatSync)(file) });
        return true;
    }
    catch {
        return false;
    }
}
function attempt(path, act) {
    try {
        act();
    }
    catch (error) {
        if (error instanceof errors/* UsageError */.e)
            throw error;
        throw new errors/* UsageError */.e(`cannot write ${path}: ${error.code}`);
    }
}

// EXTERNAL MODULE: ./.compiled/io/output.js
var io_output = __webpack_require__(12873);
// EXTERNAL MODULE: ./.compiled/io/terminal.js
var terminal = __webpack_require__(66444);
// EXTERNAL MODULE: ./.compiled/core/words.js
var words = __webpack_require__(99188);
// EXTERNAL MODULE: ./.compiled/hosts/written-references.js
var written_references = __webpack_require__(31713);
// EXTERNAL MODULE: ./.compiled/pipeline/propose/plan.js
var propose_plan = __webpack_require__(44806);
// EXTERNAL MODULE: ./.compiled/pipeline/propose/secret-name.js
var secret_name = __webpack_require__(61277);
// EXTERNAL MODULE: ./.compiled/pipeline/propose/targets.js
var targets = __webpack_require__(6291);
;// CONCATENATED MODULE: ./.compiled/pipeline/propose/names.js





/**
 * What each credential is called: the same wherever the same has to be put back, and nothing else is. Told of those in `all`, by
 * identity.
 */
function namesFor(all, examined, allowUnverified = false) {
    const names = new Names(new Set(examined.flatMap(namedIn)));
    const files = all.map((wanted) => ({
        ...(0,targets/* placedIn */.T)(wanted, allowUnverified),
        prefix: prefixOf(wanted.examined),
    }));
    // Names that stand in files already go first: they cannot be chosen.
    for (const { placed } of files)
        for (const one of placed)
            names.keep(one);
    for (const { placed, prefix } of files)
        for (const one of placed)
            names.give(one, prefix);
    // What is kept nowhere takes no name from what is.
    for (const { placed, prefix } of files)
        for (const one of placed)
            names.mention(one, prefix);
    return (one) => names.of(one);
}
class Names {
    /** Names that mean something else. */
    #taken;
    /** What is kept under each name. */
    #values = new Map();
    /** The names that each value has. */
    #names = new Map();
    #given = new Map();
    constructor(taken) {
        this.#taken = taken;
    }
    of(one) {
        return this.#given.get(one);
    }
    keep({ judged, plan: { fixed, value } }) {
        if (fixed === undefined || (this.#values.get(fixed) ?? value) !== value)
            return;
        this.#add(judged, fixed, value);
    }
    give({ judged, place, plan, otherwise }, prefix) {
        if (this.#given.has(judged) || !isKept(plan))
            return;
        const own = plan.fixed === undefined ? plan : otherwise();
        const { way, value } = own;
        // A variable that stands for itself would go round in a circle.
        const itself = way.kind === 'wrapper' ? place?.holder?.entry.key : undefined;
        // What has to be defined must not be there yet, whatever it is called elsewhere.
        const isDefined = way.kind === 'reference' && way.definitions !== undefined;
        const isFit = (name) => name !== itself && name.startsWith(prefix) && !(isDefined && this.#taken.has((0,words/* toWords */.x4)(name)));
        const called = nameFor(judged, place, (0,propose_plan/* isAll */.kd)(way));
        const name = this.#names.get(value)?.find(isFit) ?? this.#free(called, judged, prefix, itself);
        this.#add(judged, name, value);
    }
    mention({ judged, place, plan }, prefix) {
        if (this.#given.has(judged))
            return;
        const [known] = this.#names.get(plan.value) ?? [];
        this.#given.set(judged, known ?? prefixed(nameFor(judged, place, false), prefix));
    }
    #add(judged, name, value) {
        this.#given.set(judged, name);
        this.#values.set(name, value);
        const known = this.#names.get(value);
        if (known === undefined)
            this.#names.set(value, [name]);
        else if (!known.includes(name))
            known.push(name);
    }
    #free(called, { slot }, prefix, itself) {
        const isFree = (name) => name !== itself && !this.#taken.has((0,words/* toWords */.x4)(name)) && !this.#values.has(name);
        const plain = prefixed(called, prefix);
        if (isFree(plain))
            return plain;
        const server = (0,words/* toWords */.x4)(slot.server ?? '');
        const more = server === '' || plain.includes(server)
            ? plain
            : prefixed(`${server}_${called}`.replace(/^(?=\d)/, '_'), prefix);
        if (isFree(more))
            return more;
        let number = 2;
        while (!isFree(`${more}_${number}`))
            number++;
        return `${more}_${number}`;
    }
}
function nameFor({ slot, verdict: { provider } }, place, isAll) {
    return (0,secret_name/* secretName */.G)(slot, { provider, place, isAll });
}
function isKept({ way }) {
    return way.kind !== 'none' && way.kind !== 'placeholder' && way.kind !== 'emptied';
}
/** Names that a file has already: they mean something else. */
function namedIn({ judged, extraction: { defined = new Set() } }) {
    const references = judged.filter(({ verdict }) => verdict.class === 'reference');
    const written = references.flatMap(({ slot }) => (0,written_references/* writtenReferences */.e)(slot.text.value).flatMap(({ name }) => name ?? []));
    return [...written, ...[...defined].map((name) => name.replace(/^(?:input:|user_config\.)/, ''))].map(words/* toWords */.x4);
}
/** What the names of all owners of a file begin with. */
function prefixOf({ extraction: { owners } }) {
    const prefixes = owners.map(({ references }) => references.find(({ prefix }) => prefix !== undefined)?.prefix ?? '');
    return prefixes.find((prefix) => prefix !== '') ?? '';
}
/** `COPILOT_MCP_` says by itself what the names of others say in their middle. */
function prefixed(name, prefix) {
    if (prefix === '' || name.startsWith(prefix))
        return name;
    return prefix + (/(?:^|_)MCP_/.test(prefix) ? name.replace(/(?:^MCP_|_MCP(?=_|$))/, '') : name);
}

// EXTERNAL MODULE: ./.compiled/pipeline/propose/propose.js + 5 modules
var propose = __webpack_require__(86561);
// EXTERNAL MODULE: ./.compiled/pipeline/scan.js + 3 modules
var scan = __webpack_require__(45655);
// EXTERNAL MODULE: ./.compiled/core/edit.js
var edit = __webpack_require__(61449);
// EXTERNAL MODULE: ./.compiled/core/mask.js
var core_mask = __webpack_require__(12333);
;// CONCATENATED MODULE: ./.compiled/pipeline/fix/masked.js


/**
 * A file before and after, for reading. `done`: what has something else in its place afterwards. What stays, and is too short to be known again
 * by a piece of it, is masked wherever it stands: nobody knows where in the new text that is.
 */
function masked({ text, mask, judged }, after, done) {
    const staying = judged
        .filter((one) => one.verdict.class === 'literal' && !done.includes(one) && one.value !== '')
        .map(({ value }) => value)
        .filter((value) => mask.conceal(value) === value)
        .sort((one, other) => other.length - one.length);
    const hide = (part) => mask.conceal(staying.reduce((shown, value) => shown.replaceAll(value, core_mask/* MASK */.v), part));
    const without = (0,edit/* edited */.o)(text, done.map(({ range }) => ({ range, text: core_mask/* MASK */.v })));
    return { before: hide(without ?? ''), after: hide(after) };
}

;// CONCATENATED MODULE: ./.compiled/pipeline/fix/fix.js




/** Rules about a credential that stands in a file. */
const RULES = ['literal-credential', 'literal-default', 'commented-credential'];
/** Finds the credentials of a tree, known ones too, and proposes what to write in place of each. Changes nothing. */
async function fix({ scanning, around, isExact, isAtLarge = false, ...options }) {
    const { report, findings, wanted, subjects } = await credentialsIn(scanning);
    const others = around && (await credentialsIn({ ...scanning, root: around.root }));
    const isOther = ({ path }) => around?.isPart(path) === false;
    const nameOf = namesFor([...wanted, ...(others?.wanted.filter(({ examined }) => isOther(examined)) ?? [])].sort(byPath), [...subjects, ...(others?.subjects.filter(isOther) ?? [])], options.allowUnverified);
    const files = [];
    const fixed = new Map();
    const values = new Map();
    for (const one of wanted) {
        const isElsewhere = isAtLarge || startsElsewhere(one.examined);
        const proposal = await (0,propose/* propose */.B)(one, { ...options, nameOf, isElsewhere });
        const isChanged = proposal.after !== one.examined.text;
        const isLost = isChanged && !(await isExact(one.examined.path));
        for (const fate of proposal.proposals) {
            const finding = findings.get(placeIn(one.examined, fate.target.judged.range.start));
            fixed.set(finding, isLost ? { finding, way: 'none', why: 'unreadable-encoding' } : fateOf(finding, fate));
            if (isLost)
                continue;
            const { name } = fate.target;
            // What a comment or a default of an input held is kept nowhere.
            if (fate.kind !== 'none' && fate.kind !== 'placeholder' && fate.kind !== 'emptied')
                values.set(name, { name, value: fate.value });
        }
        if (isChanged && !isLost)
            files.push(fileOf(proposal, one.examined));
    }
    const inOrder = [...findings.values()].map((finding) => fixed.get(finding) ?? { finding, way: 'none', why: 'unparsable' });
    return { report, fixed: inOrder, files, values: [...values.values()] };
}
async function credentialsIn(scanning) {
    const subjects = [];
    const { report } = await (0,scan/* scan */.S)({ ...scanning, gather: (subject) => subjects.push(subject) });
    const findings = new Map(report.findings
        .filter(({ ruleId }) => RULES.includes(ruleId))
        .map((finding) => [placeOf(finding), finding]));
    const wanted = subjects.flatMap((examined) => {
        // Of a file that is too long to be parsed there are pieces only.
        if (examined.origin !== undefined)
            return [];
        const judged = examined.judged.filter(({ range }) => findings.has(placeIn(examined, range.start)));
        return judged.length === 0 ? [] : [{ examined, judged }];
    });
    return { report, findings, wanted, subjects };
}
/** Names are given in the order of the repository, whichever part of it is looked at. */
function byPath(one, other) {
    const [first, second] = [one, other].map(({ examined: { prefix, path } }) => prefix + path);
    return first < second ? -1 : Number(first > second);
}
function fateOf(finding, fate) {
    if (fate.kind === 'none')
        return { finding, way: 'none', why: fate.why };
    const { name, plan } = fate.target;
    const { way } = plan;
    const keptIn = fate.target.owners.find((host) => host.keptIn !== undefined)?.keptIn;
    const isAsked = way.kind === 'reference' && way.definitions !== undefined;
    return { finding, way: isAsked ? 'input' : fate.kind, name, ...(keptIn !== undefined && { keptIn }) };
}
/** A file of one user is read in all projects. */
function startsElsewhere({ readers, extraction: { owners } }) {
    return readers.some(({ host, file }) => owners.includes(host) && (host.startsElsewhere || file.personal));
}
function fileOf({ after, proposals }, subject) {
    const done = proposals.flatMap(({ kind, target }) => (kind === 'none' ? [] : target.judged));
    return { path: subject.path, before: subject.text, after, masked: () => masked(subject, after, done) };
}
function placeOf({ file, line, column }) {
    return `${line}:${column}:${file}`;
}
function placeIn({ path, lines }, offset) {
    const { line, column } = lines.position(offset);
    return `${line}:${column}:${path}`;
}

;// CONCATENATED MODULE: ./node_modules/diff/libesm/patch/create.js

/**
 * Returns true if the filename contains characters that require C-style
 * quoting (as used by Git and GNU diffutils in diff output).
 */
function needsQuoting(s) {
    for (let i = 0; i < s.length; i++) {
        if (s[i] < '\x20' || s[i] > '\x7e' || s[i] === '"' || s[i] === '\\') {
            return true;
        }
    }
    return false;
}
/**
 * C-style quotes a filename, encoding special characters as escape sequences
 * and non-ASCII bytes as octal escapes. This is the inverse of
 * `parseQuotedFileName` in parse.ts.
 *
 * Non-ASCII bytes are encoded as UTF-8 before being emitted as octal escapes.
 * This matches the behaviour of both Git and GNU diffutils, which always emit
 * UTF-8 octal escapes regardless of the underlying filesystem encoding (e.g.
 * Git for Windows converts from NTFS's UTF-16 to UTF-8 internally).
 *
 * If the filename doesn't need quoting, returns it as-is.
 */
function quoteFileNameIfNeeded(s) {
    if (!needsQuoting(s)) {
        return s;
    }
    let result = '"';
    const bytes = new TextEncoder().encode(s);
    let i = 0;
    while (i < bytes.length) {
        const b = bytes[i];
        // See https://en.wikipedia.org/wiki/Escape_sequences_in_C#Escape_sequences
        if (b === 0x07) {
            result += '\\a';
        }
        else if (b === 0x08) {
            result += '\\b';
        }
        else if (b === 0x09) {
            result += '\\t';
        }
        else if (b === 0x0a) {
            result += '\\n';
        }
        else if (b === 0x0b) {
            result += '\\v';
        }
        else if (b === 0x0c) {
            result += '\\f';
        }
        else if (b === 0x0d) {
            result += '\\r';
        }
        else if (b === 0x22) {
            result += '\\"';
        }
        else if (b === 0x5c) {
            result += '\\\\';
        }
        else if (b >= 0x20 && b <= 0x7e) {
            // Just a printable ASCII character that is neither a double quote nor a
            // backslash; no need to escape it.
            result += String.fromCharCode(b);
        }
        else {
            // Either part of a non-ASCII character or a control character without a
            // special escape sequence; needs escaping as a 3-digit octal escape
            result += '\\' + b.toString(8).padStart(3, '0');
        }
        i++;
    }
    result += '"';
    return result;
}
const INCLUDE_HEADERS = {
    includeIndex: true,
    includeUnderline: true,
    includeFileHeaders: true
};
const FILE_HEADERS_ONLY = {
    includeIndex: false,
    includeUnderline: false,
    includeFileHeaders: true
};
const OMIT_HEADERS = {
    includeIndex: false,
    includeUnderline: false,
    includeFileHeaders: false
};
function structuredPatch(oldFileName, newFileName, oldStr, newStr, oldHeader, newHeader, options) {
    let optionsObj;
    if (!options) {
        optionsObj = {};
    }
    else if (typeof options === 'function') {
        optionsObj = { callback: options };
    }
    else {
        optionsObj = options;
    }
    if (typeof optionsObj.context === 'undefined') {
        optionsObj.context = 4;
    }
    // We copy this into its own variable to placate TypeScript, which thinks
    // optionsObj.context might be undefined in the callbacks below.
    const context = optionsObj.context;
    // @ts-expect-error (runtime check for something that is correctly a static type error)
    if (optionsObj.newlineIsToken) {
        throw new Error('newlineIsToken may not be used with patch-generation functions, only with diffing functions');
    }
    if (!optionsObj.callback) {
        return diffLinesResultToPatch(diffLines(oldStr, newStr, optionsObj));
    }
    else {
        const { callback } = optionsObj;
        diffLines(oldStr, newStr, Object.assign(Object.assign({}, optionsObj), { callback: (diff) => {
                const patch = diffLinesResultToPatch(diff);
                // TypeScript is unhappy without the cast because it does not understand that `patch` may
                // be undefined here only if `callback` is StructuredPatchCallbackAbortable:
                callback(patch);
            } }));
    }
    function diffLinesResultToPatch(diff) {
        // STEP 1: Build up the patch with no "\ No newline at end of file" lines and with the arrays
        //         of lines containing trailing newline characters. We'll tidy up later...
        if (!diff) {
            return;
        }
        diff.push({ value: '', lines: [] }); // Append an empty value to make cleanup easier
        function contextLines(lines) {
            return lines.map(function (entry) { return ' ' + entry; });
        }
        const hunks = [];
        let oldRangeStart = 0, newRangeStart = 0, curRange = [], oldLine = 1, newLine = 1;
        for (let i = 0; i < diff.length; i++) {
            const current = diff[i], lines = current.lines || splitLines(current.value);
            current.lines = lines;
            if (current.added || current.removed) {
                // If we have previous context, start with that
                if (!oldRangeStart) {
                    const prev = diff[i - 1];
                    oldRangeStart = oldLine;
                    newRangeStart = newLine;
                    if (prev) {
                        curRange = context > 0 ? contextLines(prev.lines.slice(-context)) : [];
                        oldRangeStart -= curRange.length;
                        newRangeStart -= curRange.length;
                    }
                }
                // Output our changes
                for (const line of lines) {
                    curRange.push((current.added ? '+' : '-') + line);
                }
                // Track the updated file position
                if (current.added) {
                    newLine += lines.length;
                }
                else {
                    oldLine += lines.length;
                }
            }
            else {
                // Identical context lines. Track line changes
                if (oldRangeStart) {
                    // Close out any changes that have been output (or join overlapping)
                    if (lines.length <= context * 2 && i < diff.length - 2) {
                        // Overlapping
                        for (const line of contextLines(lines)) {
                            curRange.push(line);
                        }
                    }
                    else {
                        // end the range and output
                        const contextSize = Math.min(lines.length, context);
                        for (const line of contextLines(lines.slice(0, contextSize))) {
                            curRange.push(line);
                        }
                        const hunk = {
                            oldStart: oldRangeStart,
                            oldLines: (oldLine - oldRangeStart + contextSize),
                            newStart: newRangeStart,
                            newLines: (newLine - newRangeStart + contextSize),
                            lines: curRange
                        };
                        hunks.push(hunk);
                        oldRangeStart = 0;
                        newRangeStart = 0;
                        curRange = [];
                    }
                }
                oldLine += lines.length;
                newLine += lines.length;
            }
        }
        // Step 2: eliminate the trailing `\n` from each line of each hunk, and, where needed, add
        //         "\ No newline at end of file".
        for (const hunk of hunks) {
            for (let i = 0; i < hunk.lines.length; i++) {
                if (hunk.lines[i].endsWith('\n')) {
                    hunk.lines[i] = hunk.lines[i].slice(0, -1);
                }
                else {
                    hunk.lines.splice(i + 1, 0, '\\ No newline at end of file');
                    i++; // Skip the line we just added, then continue iterating
                }
            }
        }
        return {
            oldFileName: oldFileName, newFileName: newFileName,
            oldHeader: oldHeader, newHeader: newHeader,
            hunks: hunks
        };
    }
}
/**
 * creates a unified diff patch.
 *
 * @param patch either a single structured patch object (as returned by `structuredPatch`) or an
 *   array of them (as returned by `parsePatch`).
 * @param headerOptions behaves the same as the `headerOptions` option of `createTwoFilesPatch`.
 *   Ignored for patches where `isGit` is `true`.
 *
 * When a patch has `isGit: true`, `formatPatch` output is changed to more closely match Git's
 * output: it emits a `diff --git` header, emits Git extended headers as appropriate based on
 * properties like `isRename`, `isCreate`, `newMode`, etc, and will omit `---`/`+++` file
 * headers for patches with no hunks (e.g. renames without content changes).
 */
function formatPatch(patch, headerOptions) {
    var _a, _b, _c, _d, _e, _f;
    if (!headerOptions) {
        headerOptions = INCLUDE_HEADERS;
    }
    if (Array.isArray(patch)) {
        if (patch.length > 1 && !headerOptions.includeFileHeaders && !patch.every(p => p.isGit)) {
            throw new Error('Cannot omit file headers on a multi-file patch. '
                + '(The result would be unparseable; how would a tool trying to apply '
                + 'the patch know which changes are to which file?)');
        }
        return patch.map(p => formatPatch(p, headerOptions)).join('\n');
    }
    const ret = [];
    // Git patches have a fixed header format (diff --git, extended headers,
    // and ---/+++ when hunks are present), so headerOptions is ignored.
    if (patch.isGit) {
        headerOptions = INCLUDE_HEADERS;
        // Emit Git-style diff --git header and extended headers.
        // Git never puts /dev/null in the "diff --git" line; for file
        // creations/deletions it uses the real filename on both sides.
        if (!patch.oldFileName) {
            throw new Error('oldFileName must be specified for Git patches');
        }
        if (!patch.newFileName) {
            throw new Error('newFileName must be specified for Git patches');
        }
        let gitOldName = patch.oldFileName;
        let gitNewName = patch.newFileName;
        if (patch.isCreate && gitOldName === '/dev/null') {
            gitOldName = gitNewName.replace(/^b\//, 'a/');
        }
        else if (patch.isDelete && gitNewName === '/dev/null') {
            gitNewName = gitOldName.replace(/^a\//, 'b/');
        }
        ret.push('diff --git ' + quoteFileNameIfNeeded(gitOldName) + ' ' + quoteFileNameIfNeeded(gitNewName));
        if (patch.isDelete) {
            ret.push('deleted file mode ' + ((_a = patch.oldMode) !== null && _a !== void 0 ? _a : '100644'));
        }
        if (patch.isCreate) {
            ret.push('new file mode ' + ((_b = patch.newMode) !== null && _b !== void 0 ? _b : '100644'));
        }
        if (patch.oldMode && patch.newMode && !patch.isDelete && !patch.isCreate) {
            ret.push('old mode ' + patch.oldMode);
            ret.push('new mode ' + patch.newMode);
        }
        if (patch.isRename) {
            ret.push('rename from ' + quoteFileNameIfNeeded(((_c = patch.oldFileName) !== null && _c !== void 0 ? _c : '').replace(/^a\//, '')));
            ret.push('rename to ' + quoteFileNameIfNeeded(((_d = patch.newFileName) !== null && _d !== void 0 ? _d : '').replace(/^b\//, '')));
        }
        if (patch.isCopy) {
            ret.push('copy from ' + quoteFileNameIfNeeded(((_e = patch.oldFileName) !== null && _e !== void 0 ? _e : '').replace(/^a\//, '')));
            ret.push('copy to ' + quoteFileNameIfNeeded(((_f = patch.newFileName) !== null && _f !== void 0 ? _f : '').replace(/^b\//, '')));
        }
    }
    else {
        if (headerOptions.includeIndex && patch.oldFileName == patch.newFileName && patch.oldFileName !== undefined) {
            ret.push('Index: ' + patch.oldFileName);
        }
        if (headerOptions.includeUnderline) {
            ret.push('===================================================================');
        }
    }
    // Emit --- / +++ file headers. For Git patches with no hunks (e.g.
    // pure renames, mode-only changes), Git omits these, so we do too.
    const hasHunks = patch.hunks.length > 0;
    if (headerOptions.includeFileHeaders && patch.oldFileName !== undefined && patch.newFileName !== undefined
        && (!patch.isGit || hasHunks)) {
        ret.push('--- ' + quoteFileNameIfNeeded(patch.oldFileName) + (patch.oldHeader ? '\t' + patch.oldHeader : ''));
        ret.push('+++ ' + quoteFileNameIfNeeded(patch.newFileName) + (patch.newHeader ? '\t' + patch.newHeader : ''));
    }
    for (let i = 0; i < patch.hunks.length; i++) {
        const hunk = patch.hunks[i];
        // Unified Diff Format quirk: If the chunk size is 0,
        // the first number is one lower than one would expect.
        // https://www.artima.com/weblogs/viewpost.jsp?thread=164293
        const oldStart = hunk.oldLines === 0 ? hunk.oldStart - 1 : hunk.oldStart;
        const newStart = hunk.newLines === 0 ? hunk.newStart - 1 : hunk.newStart;
        ret.push('@@ -' + oldStart + ',' + hunk.oldLines
            + ' +' + newStart + ',' + hunk.newLines
            + ' @@');
        for (const line of hunk.lines) {
            ret.push(line);
        }
    }
    return ret.join('\n') + '\n';
}
function createTwoFilesPatch(oldFileName, newFileName, oldStr, newStr, oldHeader, newHeader, options) {
    if (typeof options === 'function') {
        options = { callback: options };
    }
    if (!(options === null || options === void 0 ? void 0 : options.callback)) {
        const patchObj = structuredPatch(oldFileName, newFileName, oldStr, newStr, oldHeader, newHeader, options);
        if (!patchObj) {
            return;
        }
        return formatPatch(patchObj, options === null || options === void 0 ? void 0 : options.headerOptions);
    }
    else {
        const { callback } = options;
        structuredPatch(oldFileName, newFileName, oldStr, newStr, oldHeader, newHeader, Object.assign(Object.assign({}, options), { callback: patchObj => {
                if (!patchObj) {
                    callback(undefined);
                }
                else {
                    callback(formatPatch(patchObj, options.headerOptions));
                }
            } }));
    }
}
function createPatch(fileName, oldStr, newStr, oldHeader, newHeader, options) {
    return createTwoFilesPatch(fileName, fileName, oldStr, newStr, oldHeader, newHeader, options);
}
/**
 * Split `text` into an array of lines, including the trailing newline character (where present)
 */
function splitLines(text) {
    const hasTrailingNl = text.endsWith('\n');
    const result = text.split('\n').map(line => line + '\n');
    if (hasTrailingNl) {
        result.pop();
    }
    else {
        result.push(result.pop().slice(0, -1));
    }
    return result;
}

// EXTERNAL MODULE: ./.compiled/core/display.js
var display = __webpack_require__(45895);
;// CONCATENATED MODULE: ./.compiled/reporters/fix/hunks.js
/** As many lines as git shows around a change. */
const CONTEXT = 3;
/** Further away no common line is looked for: what is left counts as one change. Time grows with the square of it. */
const MAX_DISTANCE = 4000;
/** What differs between two texts that have most lines in common, in an order of its own: not the least there is, but found in a short time. */
function hunksOf(before, after) {
    const [old, now] = [linesOf(before), linesOf(after)];
    return near(changesOf(old, now)).map((changes) => hunkOf(changes, old, now));
}
/** With their ends. */
function linesOf(text) {
    return text === '' ? [] : text.split(/(?<=\n)/);
}
function changesOf(old, now) {
    let tail = 0;
    while (tail < Math.min(old.length, now.length) && old.at(-1 - tail) === now.at(-1 - tail))
        tail++;
    const changes = [];
    const [end, newEnd] = [old.length - tail, now.length - tail];
    let [start, newStart] = [0, 0];
    while (start < end || newStart < newEnd) {
        if (start < end && newStart < newEnd && old[start] === now[newStart]) {
            start++;
            newStart++;
            continue;
        }
        const change = nextMeeting(old, now, { start, end, newStart, newEnd });
        changes.push(change);
        [start, newStart] = [change.end, change.newEnd];
    }
    return changes;
}
/** The change at the start of what is left, up to where both go on alike. */
function nextMeeting(old, now, left) {
    const { start, end, newStart, newEnd } = left;
    const most = Math.min(MAX_DISTANCE, end - start + newEnd - newStart - 1);
    for (let distance = 1; distance <= most; distance++) {
        const least = Math.max(0, distance - (newEnd - newStart));
        for (let gone = least; gone <= Math.min(distance, end - start); gone++) {
            const come = distance - gone;
            const [at, newAt] = [start + gone, newStart + come];
            const isAlike = (next) => at + next < end && newAt + next < newEnd && old[at + next] === now[newAt + next];
            // A line alone is often a bracket, and another one.
            if (isAlike(0) && (gone === come || isAlike(1)))
                return { start, end: at, newStart, newEnd: newAt };
        }
    }
    return left;
}
/** Those with so little between them that they are shown together. */
function near(changes) {
    const groups = [];
    for (const change of changes) {
        const group = groups.at(-1);
        if (group !== undefined && change.start - group.at(-1).end <= 2 * CONTEXT)
            group.push(change);
        else
            groups.push([change]);
    }
    return groups;
}
function hunkOf(changes, old, now) {
    const [first, last] = [changes[0], changes.at(-1)];
    const start = Math.max(0, first.start - CONTEXT);
    const end = Math.min(old.length, last.end + CONTEXT);
    const newStart = first.newStart - (first.start - start);
    const lines = [];
    let at = start;
    for (const change of changes) {
        lines.push(...marked(' ', old.slice(at, change.start)));
        lines.push(...marked('-', old.slice(change.start, change.end)));
        lines.push(...marked('+', now.slice(change.newStart, change.newEnd)));
        at = change.end;
    }
    lines.push(...marked(' ', old.slice(at, end)));
    const newLines = last.newEnd + (end - last.end) - newStart;
    return { oldStart: start + 1, oldLines: end - start, newStart: newStart + 1, newLines, lines };
}
function marked(mark, lines) {
    return lines.flatMap((line) => line.endsWith('\n') ? [mark + line.slice(0, -1)] : [mark + line, '\\ No newline at end of file']);
}

;// CONCATENATED MODULE: ./.compiled/reporters/fix/diff.js



/** Unified diffs for reading, with masks in place of the values that they take out. */
function maskedDiff({ files, report }) {
    const patch = ({ path, masked }) => {
        const { before, after } = masked();
        return patchOf(report.prefix + path, before, after);
    };
    return files.map(patch).join('').split('\n').map(readable).join('\n');
}
/**
 * Unified diffs with the values in them, as `git apply` takes them from anywhere in the repository. Bytes, for that is what git compares: one
 * Latin-1 character stands for each, whatever the encoding of the file is.
 */
function exactDiff(files, prefix) {
    const patches = files.map(({ path, before, after }) => patchOf(prefix + path, before.toString('latin1'), after.toString('latin1')));
    return Buffer.from(patches.join(''), 'latin1');
}
/** A terminal does what it reads; the ends of lines are no news. */
function readable(line) {
    return (0,display/* displayable */.Z)(line.replace(/\r$/, ''));
}
function patchOf(path, before, after) {
    const [old, now] = [quoted(`a/${path}`), quoted(`b/${path}`)];
    // Git ends a name with a blank in it by a tab: https://git-scm.com/docs/diff-format#generate_patch_text_with_p
    const end = path.includes(' ') && old[0] !== '"' ? '\t' : '';
    const patch = {
        ...{ oldFileName: '', newFileName: '', oldHeader: undefined, newHeader: undefined },
        hunks: hunksOf(before, after),
    };
    return `diff --git ${old} ${now}\n--- ${old}${end}\n+++ ${now}${end}\n${formatPatch(patch, OMIT_HEADERS)}`;
}
/** Git writes names with other characters in quotes: https://git-scm.com/docs/git-config#Documentation/git-config.txt-corequotePath */
function quoted(name) {
    if (/^[\x20-\x7e]*$/.test(name) && !/["\\]/.test(name))
        return name;
    const chars = [...Buffer.from(name)].map((byte) => {
        const char = String.fromCharCode(byte);
        if (char === '"' || char === '\\')
            return `\\${char}`;
        return byte >= 0x20 && byte < 0x7f ? char : `\\${byte.toString(8).padStart(3, '0')}`;
    });
    return `"${chars.join('')}"`;
}

// EXTERNAL MODULE: ./.compiled/reporters/coverage-line.js
var coverage_line = __webpack_require__(27351);
;// CONCATENATED MODULE: ./.compiled/reporters/fix/share.js
function shareOf(fixed) {
    const byCause = {};
    for (const one of fixed)
        if (one.way === 'none')
            byCause[one.why] = (byCause[one.why] ?? 0) + 1;
    const fixable = fixed.filter(({ way }) => way !== 'none').length;
    return { total: fixed.length, fixable, byCause };
}

;// CONCATENATED MODULE: ./.compiled/reporters/fix/json.js




/** Raised when a field is renamed, removed or changes its meaning; new fields may come without it. */
const FIX_REPORT_VERSION = 1;
/** The fixes for programs, as docs/schema/fix-report.schema.json describes them. It holds no value. */
function fixJson({ report, fixed, files }, { written, stored }) {
    const all = {
        version: FIX_REPORT_VERSION,
        complete: (0,core_report/* isComplete */.A)(report),
        gaps: report.gaps,
        notExamined: (0,coverage_line/* notExamined */.tx)(report.coverage).map(([file, reason]) => ({ file, reason })),
        written,
        files: files.map(({ path }) => path),
        stored: stored.map(storedEntry),
        share: shareOf(fixed),
        fixes: fixed.map(entryOf),
    };
    return `${(0,display/* displayableJson */.B)(JSON.stringify(all, undefined, 2))}\n`;
}
function storedEntry({ name, reference, secret: { store, scope, name: own, key } }) {
    const secret = { store, scope: scope ?? null, name: own, key: key ?? null };
    return { name, reference: reference ?? null, secret };
}
/** Every field is always there: `null` where there is nothing to say. */
function entryOf(one) {
    const { ruleId, file, line, column, server, slot, place, provider, fingerprint, redacted } = one.finding;
    return {
        ...{ ruleId, file, line, column, server: server ?? null, slot: slot ?? null, place },
        ...{ provider: provider ?? null, fingerprint: fingerprint ?? null, redacted: redacted ?? null },
        fixable: one.way !== 'none',
        way: one.way === 'none' ? null : one.way,
        name: one.way === 'none' ? null : one.name,
        unfixable: one.way === 'none' ? one.why : null,
    };
}

// EXTERNAL MODULE: ./.compiled/core/phrases.js
var phrases = __webpack_require__(91483);
;// CONCATENATED MODULE: ./.compiled/core/unfixable.js
/** What each of them means, as it completes "it stays, for". */
const unfixable = {
    'remote-without-reference': 'no host of this file resolves a reference here, and a remote server has no command that a wrapper could start',
    unlaunchable: 'no host of this file resolves a reference here, and the server has no command of its own to wrap',
    'unusual-launch': 'no host of this file resolves a reference here, and a wrapper needs a program by itself, its arguments in a list and its variables in a map',
    'own-braces': 'the wrapper would have to expand arguments, and the server has a `{{NAME}}` of its own in them',
    'outside-of-launch': 'no host of this file resolves a reference here, and a wrapper reaches nothing but variables and arguments',
    'outside-of-server': 'it stands outside of the servers, where no reference is known to be resolved',
    unparsable: 'the file does not parse',
    'unreadable-encoding': 'the file is in an encoding that cannot be written as it was read',
    'inside-of-text': 'it stands in a config inside of another text, in which only single values can be changed',
    'no-place': 'what has to be written has no place here that leaves the rest of the file as it is',
};

;// CONCATENATED MODULE: ./.compiled/reporters/fix/stored.js

/** As many values are told one by one. */
const MOST = 20;
/** Where values are now, and what has to be written where so that they are found. `needed`: names that hosts look for in their environment. */
function storeLines({ stored, notices, options }, needed) {
    if (stored.length === 0)
        return [];
    const variables = stored.flatMap(({ name, reference }) => reference !== undefined && needed.has(name) ? [`${name}=${reference}`] : []);
    return [
        ...(variables.length === 0
            ? []
            : [
                `The values are stored. Hosts that look for them are started by \`${(0,display/* displayable */.Z)(['mcp-rekey exec', ...options, '-f mcp.env -- HOST'].join(' '))}\`, with these lines in mcp.env:`,
                ...indented(variables),
            ]),
        variables.length === 0
            ? 'The values are stored. So that their ages are known, the policy’s `references` get:'
            : 'So that their ages are known, the policy’s `references` get:',
        ...indented(stored.map(stored_entryOf)),
        ...notices.map(display/* displayable */.Z),
    ];
}
function stored_entryOf({ name, secret }) {
    const { store, scope, key } = secret;
    const fields = Object.entries({ store, scope, name: secret.name, key }).flatMap(([field, value]) => value === undefined ? [] : [`${field}: ${/^[\w./-]+$/.test(value) ? value : JSON.stringify(value)}`]);
    return `${name}: {${fields.join(', ')}}`;
}
function indented(lines) {
    const shown = lines.length > MOST ? [...lines.slice(0, MOST), `… and ${lines.length - MOST} more`] : lines;
    return shown.map((line) => `  ${(0,display/* displayable */.Z)(line)}`);
}

;// CONCATENATED MODULE: ./.compiled/reporters/fix/summary.js







/** As many are named one by one. */
const summary_MOST = 20;
/** What was done, and what is left to do, in lines for the person at the terminal. */
function summaryOf(fixes, told) {
    const { fixed, files, report } = fixes;
    const { total, fixable } = shareOf(fixed);
    return [
        total === 0
            ? 'No credential found.'
            : `${told.written ? 'Changed' : 'To change'}: ${fixable} of ${(0,phrases/* counted */.hS)(total, 'place')} with a credential, in ${(0,phrases/* counted */.hS)(files.length, 'file')}.`,
        ...(fixable > 0 ? nextSteps(fixes, told) : []),
        ...stays(fixed),
        ...((0,core_report/* isComplete */.A)(report) ? [] : incomplete(fixes)),
    ];
}
function nextSteps({ fixed }, { written, masked, diffFile, storing }) {
    const asked = namesOf(fixed, ['input', 'emptied']);
    const resolved = new Set(storing.stored.flatMap(({ name, reference }) => (reference === undefined ? [] : [name])));
    const looked = fixed.filter((one) => one.way !== 'none' && one.keptIn === undefined);
    const needed = new Set(namesOf(looked, ['reference', 'variable', 'default']));
    const wrapped = namesOf(looked, ['wrapper']);
    const unresolved = [...new Set([...needed, ...wrapped])].filter((name) => !resolved.has(name));
    const own = files(diffFile);
    return [
        ...(masked
            ? [
                'The diff has masks in place of the values. `--write` makes the changes, or `git apply FILE` after `--output FILE`.',
            ]
            : own),
        ...(unresolved.length === 0 ? [] : [`To be set where the servers are started: ${listed(unresolved)}.`]),
        ...keptElsewhere(fixed, resolved),
        ...storeLines(storing, needed),
        ...(resolved.size > 0 && namesOf(fixed, ['wrapper']).length > 0 ? reached(storing) : []),
        ...(asked.length === 0 ? [] : [`The hosts ask for the values of ${listed(asked)}.`]),
        `The old values ${written ? 'stay' : 'will stay'} in the history: replace each of them where it was issued.`,
    ];
}
/** What the hosts look for in places of their own. */
function keptElsewhere(fixed, resolved) {
    const places = new Map();
    for (const one of fixed) {
        if (one.way === 'none' || one.keptIn === undefined)
            continue;
        if (one.way === 'wrapper' && resolved.has(one.name))
            continue;
        places.set(one.keptIn, [...(places.get(one.keptIn) ?? []), one]);
    }
    return [...places].flatMap(([place, some]) => {
        const names = namesOf(some, ['reference', 'variable', 'default', 'wrapper']);
        return names.length === 0 ? [] : [`To be kept in ${place}: ${listed(names)}.`];
    });
}
/** Hosts hand few variables on: https://modelcontextprotocol.io/legacy/tools/debugging#environment-variables */
function reached({ variables }) {
    return variables.length === 0
        ? []
        : [
            `The store was reached by ${listed(variables)}. Servers behind \`exec\` need that too, and not all hosts hand on what they are started with.`,
        ];
}
function files(diffFile) {
    if (diffFile === undefined)
        return [];
    const file = (0,display/* displayable */.Z)(diffFile);
    return [`${file} has the values in it: \`git apply ${file}\`, then delete it.`];
}
function namesOf(fixed, ways) {
    return [
        ...new Set(fixed.flatMap((one) => (one.way !== 'none' && ways.includes(one.way) ? [one.name] : []))),
    ];
}
function listed(names) {
    const shown = names.slice(0, summary_MOST);
    return [...shown, ...(names.length > summary_MOST ? [`${names.length - summary_MOST} more`] : [])].join(', ');
}
function stays(fixed) {
    const left = fixed.filter((one) => one.way === 'none');
    const lines = left.slice(0, summary_MOST).map(({ finding, why }) => {
        const where = (0,display/* displayable */.Z)(`${finding.file}:${finding.line}`);
        return `${where}: ${(0,display/* displayable */.Z)(finding.title)} stays, for ${unfixable[why]}.`;
    });
    return left.length > summary_MOST
        ? [...lines, `… and ${left.length - summary_MOST} more that stay (--format json has them all).`]
        : lines;
}
function incomplete({ report: { gaps, coverage } }) {
    return [...gaps.map((gap) => `Could not judge: ${(0,display/* displayable */.Z)(gap)}`), ...(0,coverage_line/* coverageLines */.Uo)(coverage)];
}

// EXTERNAL MODULE: ./.compiled/commands/failure.js
var failure = __webpack_require__(60230);
;// CONCATENATED MODULE: ./.compiled/commands/logged.js
/**
 * Variables of services that keep a log of what is printed, as https://github.com/watson/ci-info/blob/master/vendors.json lists them. Most set
 * `CI`; these do not, or not always.
 */
const BUILDS = [
    'CI',
    'CONTINUOUS_INTEGRATION',
    'BUILD_NUMBER',
    'APPVEYOR',
    'bamboo_planKey',
    'BITBUCKET_COMMIT',
    'BITRISE_IO',
    'BUDDY_WORKSPACE_ID',
    'BUILDKITE',
    'CIRCLECI',
    'CIRRUS_CI',
    'CODEBUILD_BUILD_ARN',
    'CODEBUILD_BUILD_ID',
    'DRONE',
    'GITHUB_ACTIONS',
    'GITLAB_CI',
    'GO_PIPELINE_LABEL',
    'HUDSON_URL',
    'JENKINS_URL',
    'NETLIFY',
    'SEMAPHORE',
    'SYSTEM_TEAMFOUNDATIONCOLLECTIONURI',
    'TEAMCITY_VERSION',
    'TF_BUILD',
    'TRAVIS',
];
/**
 * Variables of agents, which send what they read to a model: https://code.claude.com/docs/en/env-vars,
 * https://github.com/google-gemini/gemini-cli/blob/main/docs/tools/shell.md#environment-variables
 */
const AGENTS = ['CLAUDECODE', 'GEMINI_CLI'];
/** Whether others read what this program prints, by the variables that it was started with. */
function isLogged(env) {
    return [...BUILDS, ...AGENTS].some((name) => Boolean(env[name]));
}

// EXTERNAL MODULE: ./.compiled/io/local-files.js
var local_files = __webpack_require__(37391);
// EXTERNAL MODULE: ./.compiled/io/tools.js + 15 modules
var io_tools = __webpack_require__(46423);
// EXTERNAL MODULE: ./.compiled/pipeline/configs.js
var configs = __webpack_require__(9387);
// EXTERNAL MODULE: ./.compiled/core/inspection.js
var inspection = __webpack_require__(9351);
// EXTERNAL MODULE: ./.compiled/core/secret.js
var core_secret = __webpack_require__(89301);
// EXTERNAL MODULE: ./.compiled/pipeline/failed.js
var failed = __webpack_require__(7291);
;// CONCATENATED MODULE: ./.compiled/pipeline/fix/shelf.js



const NOTHING = { stored: [], notices: [] };
/** Where a value of that name goes. */
function placeOn({ store, scope, options }, name) {
    return store.place?.(scope, name, options) ?? { scope, name, key: undefined, version: undefined };
}
/**
 * Puts all values into the store, and reads each back where that can be done. Nothing is written if one of them could not be. What is there
 * already with the same value stays; with another, it is somebody else's.
 */
async function shelve(values, shelf, tools, id) {
    const { write } = shelf.store;
    if (write === undefined)
        return { ...NOTHING, trouble: { name: shelf.store.title, what: 'takes no values from here' } };
    const puts = [];
    for (const value of values) {
        const put = await looked(value, shelf, write, tools);
        if ('what' in put)
            return { ...NOTHING, trouble: put };
        puts.push(put);
    }
    const stored = [];
    const notices = [];
    for (const put of puts) {
        if (!put.isThere) {
            const { what, notice } = await written(put, shelf, write, tools, `${id}-${put.name}`);
            if (notice !== undefined)
                notices.push(notice);
            if (what !== undefined)
                return { stored, notices, trouble: { name: put.name, what } };
        }
        stored.push(put.name);
    }
    return { stored, notices };
}
async function looked({ name, value }, shelf, write, tools) {
    const location = placeOn(shelf, name);
    const refusal = write.refusal(location, Buffer.byteLength(value));
    if (refusal !== undefined)
        return { name, what: `cannot be stored: ${refusal}${wanted(shelf)}` };
    if (!isNamed(shelf.store, location))
        return { name, what: `cannot be stored: no reference names such a place${wanted(shelf)}` };
    const options = shelf.options;
    const secret = core_secret/* Secret */.zh.of(value, [...write.audience(options, location), COMPARED]);
    const known = await answered(() => shelf.store.describe(location, options, tools));
    if (known.answer === 'unknown')
        return { name, what: `cannot be looked up: ${why(known)}` };
    if (known.answer === 'absent') {
        const trial = await answered(async () => write.tryReading?.(location, options, tools));
        if (trial !== undefined)
            return { name, what: `could not be read back: ${why(trial)}` };
        return { name, value, location, secret, isThere: false };
    }
    const held = await heldIn(shelf, location, tools);
    if (held?.equals(secret))
        return { name, value, location, secret, isThere: true };
    // Of a store that gives no values out nobody knows whether it is the same: an earlier run may have put it there.
    const whose = held === undefined ? 'and its value cannot be read' : 'with another value';
    return { name, what: `is there already, ${whose}: give it another scope, or take that one away` };
}
/** What was to be said of where it goes, if nothing was. */
function wanted({ store, scope }) {
    const { scope: means } = store.location;
    return scope !== undefined || means === undefined
        ? ''
        : `. With --in, say which: ${means.replace(/\.$/, '')}`;
}
/** Whether the reference that is written is read as the place that was meant. */
function isNamed({ refer, locate }, location) {
    if (refer === undefined)
        return true;
    const read = locate?.(refer(location));
    return read?.name === location.name && read.key === location.key;
}
/** Who compares values here sends them nowhere. */
const COMPARED = 'here:compared';
async function heldIn({ store, options }, location, tools) {
    if (store.resolve === undefined)
        return undefined;
    const found = await answered(() => store.resolve(location, options, tools, [COMPARED]));
    return found.answer === 'there' ? found.value : undefined;
}
/** `what` went wrong; `undefined` if the value is there. */
async function written({ location, secret }, shelf, { write }, tools, id) {
    const change = await answered(() => write(location, secret, shelf.options, tools, { before: 'absent', id }));
    if (change.answer === 'changed')
        return { what: 'was written by somebody else meanwhile' };
    if (change.answer === 'unfit')
        return { what: `is not taken by the store: ${change.detail}` };
    // Of a write without an answer, only a look tells what became of it.
    const held = await heldIn(shelf, location, tools);
    if (change.answer === 'unknown')
        return { what: held?.equals(secret) ? undefined : `may not have been stored: ${why(change)}` };
    const isRead = shelf.store.resolve === undefined || held?.equals(secret);
    return { what: isRead ? undefined : 'cannot be read back', notice: change.notice };
}
async function answered(ask) {
    try {
        return await ask();
    }
    catch (error) {
        return (0,failed/* failed */.g)(error);
    }
}
function why({ reason, detail }) {
    return `${inspection/* reasons */.Ot[reason]}${detail === undefined ? '' : ` (${detail})`}`;
}

// EXTERNAL MODULE: ./.compiled/pipeline/launch/entries.js
var launch_entries = __webpack_require__(99186);
// EXTERNAL MODULE: ./.compiled/stores/registry.js + 9 modules
var registry = __webpack_require__(2924);
// EXTERNAL MODULE: ./.compiled/version.js
var version = __webpack_require__(34765);
;// CONCATENATED MODULE: ./.compiled/commands/shelf.js










/** The store that the user names; `undefined` if none. Opens no connection yet. */
async function openShelf(options, standing) {
    if (options.store === undefined)
        return undefined;
    const { env, folder } = standing;
    const { shelf, called, policy, variables } = await shelfOf({ ...options, store: options.store }, env);
    const { signal } = new AbortController();
    const { tools, close } = (0,io_tools.openTools)({ env, secrets: env, version: version/* version */.r, folder, configs: configs/* configs */.Q, signal });
    const lost = new Set();
    const follow = (path, isAnywhere) => pathFrom(path, isAnywhere, standing, lost);
    const refer = (name, isAnywhere = false) => {
        const { store } = shelf;
        const { scope } = placeOn(shelf, name);
        const isPath = store.isLocal && scope !== undefined && !(0,external_node_path_.isAbsolute)(scope);
        const own = isPath ? { ...shelf, scope: follow(scope, isAnywhere) } : shelf;
        return store.resolve ? store.refer?.(placeOn(own, name)) : undefined;
    };
    const reach = (isAnywhere) => policy === undefined ? [] : ['--policy', follow((0,external_node_path_.resolve)(policy), isAnywhere)];
    return {
        refer,
        options: reach,
        put: async (values) => {
            const id = `fix-${tools.now.getTime().toString(36)}`;
            const { stored, notices, trouble } = await shelve(values, shelf, tools, id);
            if (trouble !== undefined) {
                const so = stored.length === 0 ? 'Nothing was stored' : `Stored: ${stored.join(', ')}`;
                const what = `${trouble.name} ${trouble.what}. ${so}; no file was changed`;
                throw new errors/* UsageError */.e([what, ...notices].join('. '));
            }
            const placed = values.map(({ name }) => {
                const { scope, name: own, key } = placeOn(shelf, name);
                return { name, reference: refer(name), secret: { store: called, scope, name: own, key } };
            });
            const astray = [...lost].map((path) => `${path} ${ASTRAY}`);
            return { stored: placed, notices: [...notices, ...astray], options: reach(false), variables };
        },
        close,
    };
}
const ASTRAY = 'is not found by servers whose hosts start them in another folder: where it lies on this machine belongs into no file that is committed. Keep it below your own folder, where a path from ~/ leads to it.';
/** Adds to `lost` what can be followed from nowhere else. */
function pathFrom(path, isAnywhere, { folder, isRepository }, lost) {
    const found = (0,local_files.followable)(path, folder, isAnywhere);
    if (found !== undefined)
        return found;
    if (!isRepository)
        return (0,external_node_path_.resolve)(folder, path);
    const inside = (0,local_files.followable)(path, folder, false) ?? path;
    lost.add(inside);
    return inside;
}
async function shelfOf({ store: named, in: scope, policy }, env) {
    const entries = policy === undefined ? [] : await entriesOf(policy);
    const entry = entryFor(named, scope, entries);
    const store = registry.stores.find(({ id }) => id === (entry?.store ?? named));
    if (store === undefined)
        throw new errors/* UsageError */.e(`there is no store ${named}; there are ${registry.stores.flatMap(({ id, write }) => (write ? id : [])).join(', ')}`);
    if (store.write === undefined)
        throw new errors/* UsageError */.e(`${store.title} takes no values from here`);
    const variables = new Map(Object.entries(env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
    const location = { scope, name: 'NAME', key: undefined, version: undefined };
    const chosen = entry === undefined
        ? new launch_entries/* Entries */.Rv([], variables).for(store, location)
        : { options: entry.options };
    if ('failure' in chosen)
        throw new errors/* UsageError */.e(`${chosen.failure.reason}. ${chosen.failure.hint}`);
    const { options } = chosen;
    const isUsual = entry === undefined;
    const called = entry?.name ?? store.id;
    // The value would be put into one place, and the reference would name another.
    if (entry !== undefined && !isIn(entry, scope))
        throw new errors/* UsageError */.e(`the entry ${called} of the policy is for another place than its references would name: --in has to say its own. Here it says: ${store.location.scope ?? 'nothing'}`);
    return {
        shelf: { store, options, scope },
        called,
        policy: isUsual ? undefined : policy,
        variables: (0,launch_entries/* variablesOf */.ht)(store, location, options, { isUsual, variables }),
    };
}
/** Throws a `UsageError` if nothing says which of several is meant. */
function entryFor(named, scope, all) {
    const byName = all.find(({ name }) => name === named);
    if (byName !== undefined)
        return byName;
    const byStore = all.filter(({ store }) => store === named);
    const [entry, another] = byStore.filter((one) => isIn(one, scope));
    if (another !== undefined)
        throw new errors/* UsageError */.e(`--store ${named} fits the entries ${entry.name} and ${another.name}: name one`);
    return entry ?? byStore[0];
}
/** Whether what is put into that scope by an entry is where references to it are looked for. */
function isIn({ store: id, options }, scope) {
    const store = registry.stores.find((one) => one.id === id);
    if (store === undefined)
        return false;
    const location = placeOn({ store, options: options, scope }, 'NAME');
    return store.holds?.(location, options) ?? true;
}
async function entriesOf(policy) {
    const { readDecisions } = await Promise.all(/* import() */[__webpack_require__.e(9547), __webpack_require__.e(1224), __webpack_require__.e(2915)]).then(__webpack_require__.bind(__webpack_require__, 96119));
    const { read } = (0,disk.disk)(process.env);
    return (await readDecisions(async () => undefined, { policy, read, anew: false })).policy.stores;
}

// EXTERNAL MODULE: ./.compiled/commands/wrapper-words.js
var wrapper_words = __webpack_require__(29519);
;// CONCATENATED MODULE: ./.compiled/commands/fix-run.js

















const EXIT_LEFT = 1;
/** Proposes references in place of credentials, and writes them if that is wanted. Gives the exit code. */
async function runFix(root, options) {
    checkOptions(options);
    const own = (0,disk.disk)(process.env);
    const { kind, real } = await own.look(root);
    const folder = kind === 'file' ? (0,external_node_path_.dirname)(real) : root;
    // Where hosts start their servers; a file alone does not say that.
    const repository = await own.repository(folder);
    const isRepository = repository !== undefined;
    const start = kind === 'file' ? process.cwd() : folder;
    const shelf = await openShelf(options, { env: process.env, folder: start, isRepository });
    try {
        const files = await own.folder(folder);
        const proposed = await proposals(root, options, {
            ...{ shelf, disk: own, files, isRepository },
            around: repository &&
                partOf(repository.prefix, kind === 'file' ? folder : real, kind === 'file' ? (0,external_node_path_.basename)(real) : undefined),
        });
        const edited = await Promise.all(proposed.files.map((file) => editedFile(file, files)));
        const storing = options.write ? await write(folder, edited, proposed, shelf) : fix_run_NOTHING;
        await print(proposed, edited, storing, options);
        if (proposed.fixed.some(({ way }) => way === 'none'))
            return EXIT_LEFT;
        return (0,core_report/* isComplete */.A)(proposed.report) ? 0 : failure/* EXIT_INCOMPLETE */.A;
    }
    finally {
        await shelf?.close();
    }
}
function checkOptions({ write, store, in: scope, wrapper, format, output }) {
    if (scope !== undefined && store === undefined)
        throw new errors/* UsageError */.e('--in needs --store');
    if (store !== undefined && !write)
        throw new errors/* UsageError */.e('--store needs --write: a value is stored when the file changes');
    if (wrapper?.trim() === '')
        throw new errors/* UsageError */.e('--wrapper is empty');
    if (write && output !== undefined && format === 'diff')
        throw new errors/* UsageError */.e('--output is for the diff that --write does not print; --format json works with both');
}
const fix_run_NOTHING = { stored: [], notices: [], options: [], variables: [] };
/** The repository around a folder of it, or a file in that; `undefined` if that is all of it. */
function partOf(prefix, folder, file) {
    if (prefix === '' && file === undefined)
        return undefined;
    const root = (0,external_node_path_.resolve)(folder, ...prefix.split('/').flatMap((name) => (name === '' ? [] : ['..'])));
    const isPart = (path) => (file === undefined ? path.startsWith(prefix) : path === prefix + file);
    return { root, isPart };
}
async function proposals(root, { policy, wrapper, allowUnverified }, { shelf, disk, files, isRepository, around }) {
    const progress = new terminal/* ProgressLine */.g(process.stderr);
    progress.show('listing files …');
    return fix({
        scanning: {
            root,
            subject: { kind: 'tree', tree: 'work' },
            named: { policy, from: 'disk' },
            // What a baseline knows is still there to be replaced. The salt is of this run alone: with one that others know, fingerprints
            // would let them try passwords.
            adopting: { salt: (0,external_node_crypto_.randomBytes)(32).toString('hex') },
            fingerprintKey: process.env['MCP_REKEY_FINGERPRINT_KEY'] || undefined,
            world: { disk, now: new Date() },
            progress: (done, total) => progress.show(`examined ${done} of ${total} files …`),
        },
        words: (0,wrapper_words/* wordsOf */.Z)(wrapper),
        ...(shelf && supplyOf(shelf)),
        ...{ around, isAtLarge: !isRepository },
        allowUnverified: allowUnverified === true,
        isExact: async (path) => {
            const source = await files.read({ path });
            return 'text' in source && !source.binary;
        },
    }).finally(() => progress.clear());
}
function supplyOf(shelf) {
    return {
        refer: (name, isAnywhere) => shelf.refer(name, isAnywhere) ?? `env://${name}`,
        options: (isAnywhere) => (shelf.refer('NAME') === undefined ? [] : shelf.options(isAnywhere)),
    };
}
/** The values first, then the files: a reference that is written resolves. */
async function write(folder, edited, { values }, shelf) {
    checkEditable(folder, edited);
    const storing = (await shelf?.put(values)) ?? fix_run_NOTHING;
    try {
        writeEdited(folder, edited);
    }
    catch (error) {
        if (storing.stored.length === 0 || !(error instanceof errors/* UsageError */.e))
            throw error;
        throw new errors/* UsageError */.e(`${error.message}. Stored: ${storing.stored.map(({ name }) => name).join(', ')}`);
    }
    return storing;
}
async function editedFile({ path, before, after }, files) {
    const source = await files.read({ path });
    if (!('text' in source) || source.text !== before)
        throw new errors/* UsageError */.e(`${path} has changed since it was read: run this again`);
    return { path, before: (0,core_source/* encode */.lF)(before, source), after: (0,core_source/* encode */.lF)(after, source) };
}
async function print(proposed, edited, storing, { write, format, output }) {
    const written = write === true;
    const isDiff = format === 'diff' && !written;
    const masked = isDiff && output === undefined && !isApplied();
    if (format === 'json')
        await (0,io_output/* writeReport */.u)(fixJson(proposed, { written, stored: storing.stored }), output);
    else if (masked)
        await (0,io_output/* writeReport */.u)(maskedDiff(proposed), undefined);
    else if (isDiff)
        await (0,io_output/* writeReport */.u)(exactDiff(edited, proposed.report.prefix), output, 0o600);
    const diffFile = isDiff ? output : undefined;
    for (const line of summaryOf(proposed, { written, masked, diffFile, storing }))
        process.stderr.write(`${line}\n`);
}
/** Whether a program reads the diff, and not a person or a log that others read. */
function isApplied() {
    return !process.stdout.isTTY && !isLogged(process.env);
}


/***/ }),

/***/ 29519:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ wordsOf)
/* harmony export */ });
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34765);

/** What starts the wrapper; its version is this one's, so that what is launched tomorrow is what was read today. */
function wordsOf(wrapper = `npx -y mcp-rekey@${_version_js__WEBPACK_IMPORTED_MODULE_0__/* .version */ .r}`) {
    const [first = 'npx', ...rest] = wrapper.trim().split(/\s+/);
    return [first, ...rest, 'exec'];
}


/***/ }),

/***/ 35858:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ changingBy)
/* harmony export */ });
/**
 * `op read`, `op item get`, `op --version`, `bws secret list`: their other words make, change and end things.
 * https://developer.1password.com/docs/cli/reference/, https://bitwarden.com/help/secrets-manager-cli/
 */
function isTelling([first = '', second = '']) {
    return first === 'read' || first === '--version' || ['get', 'list'].includes(second);
}
/** The same tools, but whatever changes something goes another way: over HTTP, in files, in databases, or by programs of others. */
function changingBy(tools, instead) {
    const { databases, programs } = tools;
    const opening = (open) => async (login) => {
        const session = await open(login);
        return {
            query: (...given) => session.query(...given),
            change: instead((...given) => session.change(...given)),
            close: () => session.close(),
        };
    };
    return {
        ...tools,
        change: instead((...given) => tools.change(...given)),
        changeSigned: instead((...given) => tools.changeSigned(...given)),
        replace: instead((...given) => tools.replace(...given)),
        command: instead((...given) => tools.command(...given)),
        programs: {
            run: (program, request) => {
                const run = (...given) => programs.run(...given);
                return (isTelling(request.args) ? run : instead(run))(program, request);
            },
        },
        databases: {
            postgres: opening((login) => databases.postgres(login)),
            mysql: opening((login) => databases.mysql(login)),
            redis: opening((login) => databases.redis(login)),
        },
    };
}


/***/ }),

/***/ 70082:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ closest)
/* harmony export */ });
/** No word of ours is longer. */
const MAX_LENGTH = 60;
/**
 * The candidate that a mistyped word most likely means: at most a third of its letters are wrong, missing, too many or
 * swapped with the next one. Case does not count. `undefined` if none is that near.
 */
function closest(word, candidates) {
    if (word.length > MAX_LENGTH)
        return undefined;
    let best;
    let least = Math.floor(word.length / 3) + 1;
    for (const candidate of candidates) {
        const steps = distance(word.toLowerCase(), candidate.toLowerCase(), least);
        if (steps < least) {
            least = steps;
            best = candidate;
        }
    }
    return best;
}
/** Optimal string alignment, https://en.wikipedia.org/wiki/Damerau–Levenshtein_distance; `limit` if it is no less than that. */
function distance(one, other, limit) {
    if (Math.abs(one.length - other.length) >= limit)
        return limit;
    let before = [];
    let last = Array.from({ length: other.length + 1 }, (_, at) => at);
    for (let i = 1; i <= one.length; i++) {
        const row = [i];
        for (let j = 1; j <= other.length; j++) {
            const same = one[i - 1] === other[j - 1];
            const swapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
            row.push(Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (same ? 0 : 1), swapped ? before[j - 2] + 1 : Number.POSITIVE_INFINITY));
        }
        before = last;
        last = row;
    }
    return Math.min(limit, last[other.length]);
}


/***/ }),

/***/ 857:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HM: () => (/* binding */ portOf),
/* harmony export */   Pi: () => (/* binding */ mayReceive),
/* harmony export */   RZ: () => (/* binding */ isDestinationPattern),
/* harmony export */   lW: () => (/* binding */ isOnThisMachine),
/* harmony export */   yv: () => (/* binding */ originOf)
/* harmony export */ });
/**
 * Where a secret may go. A destination is an origin: `https://api.github.com`, `postgres://db.acme.example:5432`.
 * A pattern is a host, `*.` in front of one for all of its sub-domains, or a host with a port, which any protocol but plain HTTP
 * may speak; `http://` in front allows just that one. A host without a port means HTTPS at its own port. What stays on this machine has
 * destinations of its own.
 */
const ORIGIN = /^([a-z][a-z0-9+.-]*):\/\/(\[[0-9a-f:.]+\]|[a-z0-9._-]+)(?::(\d{1,5}))?$/i;
const PATTERN = /^(http:\/\/)?(\*\.)?(\[[0-9a-f:.]+\]|[a-z0-9._-]+)(?::(\d{1,5}))?$/i;
/** On this machine: what is handed to a program (`program:op`), or stays in this one (`here:age`). Its pattern is itself. */
const LOCAL = /^(?:program|here):[a-z0-9-]+$/;
/** https://www.iana.org/assignments/service-names-port-numbers */
const PORTS = {
    https: '443',
    http: '80',
    postgres: '5432',
    mysql: '3306',
    redis: '6379',
};
/** Whether one of the patterns allows the destination. What is neither a pattern nor an origin allows nothing. */
function mayReceive(patterns, origin) {
    return patterns.some((pattern) => allows(pattern, origin));
}
/** Whether what a pattern allows stays on this machine. */
function isOnThisMachine(pattern) {
    return LOCAL.test(pattern);
}
/** Whether a text is a pattern. */
function isDestinationPattern(text) {
    const [, , , , port] = PATTERN.exec(text) ?? [];
    return PATTERN.test(text) && (port === undefined || (/^[1-9]/.test(port) && Number(port) <= 65_535));
}
/** The origin of a URL, with no port where it is the protocol's own; `undefined` if it is none. */
function originOf(url) {
    const [, scheme, host, port] = 
    // Whoever asks parses the URL anew, where a `\` is another `/`, and letters beyond ASCII become others.
    /^([a-z][a-z0-9+.-]*):\/\/(?:[^/?#\\]*@)?(\[[0-9a-f:.]+\]|[a-z0-9._-]+)(?::(\d{1,5}))?(?=[/?#]|$)/i.exec(url) ?? [];
    if (scheme === undefined || host === undefined)
        return undefined;
    const protocol = scheme.toLowerCase();
    const own = port === undefined || PORTS[protocol] === port;
    return `${protocol}://${host.toLowerCase()}${own ? '' : `:${port}`}`;
}
/** The port that an origin means, whether it says so or not. */
function portOf(origin) {
    const [, scheme = '', , port] = ORIGIN.exec(origin) ?? [];
    const known = port ?? PORTS[scheme.toLowerCase()];
    return known === undefined ? undefined : Number(known);
}
function allows(pattern, origin) {
    if (LOCAL.test(origin))
        return pattern === origin;
    const wanted = PATTERN.exec(pattern);
    const given = ORIGIN.exec(origin);
    if (wanted === null || given === null)
        return false;
    const [, plain, wildcard, host = '', port] = wanted;
    const [, scheme = '', to = '', toPort] = given;
    const protocol = scheme.toLowerCase();
    if ((protocol === 'http') !== (plain !== undefined))
        return false;
    const expected = port ?? PORTS[plain === undefined ? 'https' : 'http'];
    if ((toPort ?? PORTS[protocol]) !== expected)
        return false;
    const [name, suffix] = [to.toLowerCase(), host.toLowerCase()];
    return wildcard === undefined ? name === suffix : name.endsWith(`.${suffix}`) && !name.startsWith('.');
}


/***/ }),

/***/ 12333:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ Mask),
/* harmony export */   v: () => (/* binding */ MASK)
/* harmony export */ });
/* harmony import */ var _classify_local_dev_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38245);
/* harmony import */ var _classify_randomness_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75470);
/* harmony import */ var _display_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45895);



/** What stands in for any part of a credential. Of one length: the length of a password is a hint too. */
const MASK = '****';
/** Characters of the line that are shown before and after the masked value. */
const BEFORE = 70;
const AFTER = 24;
/** As many characters of what was generated say something about it. */
const PIECE = 6;
/** As many of what is made of words, which other texts are made of too. */
const LONG_PIECE = 16;
/**
 * Looks for what nobody has found to be a credential: beside one that was found in a broken line, or one of another file. Where
 * text is only shown, hiding too much costs nothing.
 */
const LONG_WORD = /[A-Za-z0-9+/_-]{16,400}/g;
/**
 * Hides the credentials of a file in everything that is shown of it. Not only where they were found: a value, and each
 * longer piece of one, is masked wherever it stands, in the middle of a comment, a key or another word too. The work is
 * linear in the length of the values and of what is shown.
 */
class Mask {
    #text;
    #lines;
    #ranges;
    /** Hashes of all pieces, sorted: two pieces share one once in four thousand million times, and then a little more is hidden. */
    #pieces;
    /** Lengths of the pieces. */
    #sizes = new Set();
    /** `credentials`: in the order of the file. */
    constructor(text, lines, credentials) {
        this.#text = text;
        this.#lines = lines;
        this.#ranges = credentials.map(({ range }) => range);
        const pieces = [];
        const known = new Set();
        for (const { range, value, prefix, decoded } of credentials) {
            // As it is written it can stand elsewhere too: behind escapes, or as Base64 of something that holds it.
            for (const form of [value, text.slice(range.start, range.end), decoded ?? '']) {
                // What everybody knows is a word like any other: `postgres` stands in every second line.
                if (form.length < PIECE || known.has(form) || (0,_classify_local_dev_js__WEBPACK_IMPORTED_MODULE_0__/* .isDefaultPassword */ .lL)(form))
                    continue;
                known.add(form);
                const open = form.startsWith(prefix) ? prefix.length : 0;
                for (const [part, from, size] of partsOf(form, open)) {
                    this.#sizes.add(size);
                    for (let start = from; start + size <= part.length; start++)
                        pieces.push(hashOf(part, start, size));
                }
            }
        }
        this.#pieces = Uint32Array.from(pieces).sort();
    }
    /** A string out of the file, or made from one, with what is secret in it masked. */
    conceal(text) {
        return replaced(text, 0, text.length, this.#secretsIn(text));
    }
    /** The line of a credential, cut to a width that fits a screen, with every secret in it masked. */
    excerpt({ range, prefix }) {
        const line = this.#lines.lineRange(range.start);
        const end = Math.min(range.end, line.end);
        const from = Math.max(line.start, range.start - BEFORE);
        const to = Math.min(line.end, end + AFTER);
        const before = (0,_display_js__WEBPACK_IMPORTED_MODULE_2__/* .displayable */ .Z)(this.#shown(from, range.start)).trimStart();
        const after = (0,_display_js__WEBPACK_IMPORTED_MODULE_2__/* .displayable */ .Z)(this.#shown(end, to));
        const shown = `${from > line.start ? '…' : ''}${before}`;
        const masked = `${(0,_display_js__WEBPACK_IMPORTED_MODULE_2__/* .displayable */ .Z)(prefix)}${MASK}`;
        return {
            text: `${shown}${masked}${after}${to < line.end ? '…' : ''}`,
            start: [...shown].length,
            length: [...masked].length,
        };
    }
    /** The line that holds a range: as it is with every secret masked, and as it would be with another text in the range. */
    edited(range, text) {
        const line = this.#lines.lineRange(range.start);
        const [left, right] = [this.#shown(line.start, range.start), this.#shown(range.end, line.end)];
        const rest = this.#text.slice(line.start, range.start) + this.#text.slice(range.end, line.end);
        const open = left + right === rest && (0,_display_js__WEBPACK_IMPORTED_MODULE_2__/* .displayable */ .Z)(rest) === rest.replaceAll('\t', ' ');
        return {
            before: (0,_display_js__WEBPACK_IMPORTED_MODULE_2__/* .displayable */ .Z)(`${left}${MASK}${right}`),
            after: open ? `${left}${text}${right}` : undefined,
        };
    }
    #shown(start, end) {
        // A piece that is cut off by the edge is one as well.
        const from = Math.max(0, start - LONG_PIECE);
        const around = this.#text.slice(from, end + LONG_PIECE);
        const secret = this.#secretsIn(around);
        for (let at = this.#firstBehind(from); at < this.#ranges.length; at++) {
            const range = this.#ranges[at];
            if (range.start >= from + around.length)
                break;
            if (range.end > from)
                secret.fill(1, Math.max(0, range.start - from), range.end - from);
        }
        const rest = Array.from({ length: around.length }, (_, at) => (secret[at] ? ' ' : around[at])).join('');
        for (const { index, 0: word } of rest.matchAll(LONG_WORD)) {
            if ((0,_classify_randomness_js__WEBPACK_IMPORTED_MODULE_1__/* .looksGenerated */ .At)(word))
                secret.fill(1, index, index + word.length);
        }
        return replaced(around, start - from, Math.max(start, end) - from, secret);
    }
    /** Index of the first range that ends behind `offset`; they do not overlap. */
    #firstBehind(offset) {
        let low = 0;
        let high = this.#ranges.length;
        while (low < high) {
            const middle = (low + high) >> 1;
            if (this.#ranges[middle].end <= offset)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }
    /** One for each character that belongs to a piece. */
    #secretsIn(text) {
        const secret = new Uint8Array(text.length);
        for (const size of this.#sizes) {
            for (let start = 0; start + size <= text.length; start++) {
                if (this.#isPiece(hashOf(text, start, size)))
                    secret.fill(1, start, start + size);
            }
        }
        return secret;
    }
    #isPiece(hash) {
        let low = 0;
        let high = this.#pieces.length;
        while (low < high) {
            const middle = (low + high) >> 1;
            if (this.#pieces[middle] < hash)
                low = middle + 1;
            else
                high = middle;
        }
        return this.#pieces[low] === hash;
    }
}
/** What of a value is secret, from where on, and in pieces of which length. */
function partsOf(value, open) {
    if (!value.includes('://') && (0,_classify_randomness_js__WEBPACK_IMPORTED_MODULE_1__/* .looksGenerated */ .At)(value))
        return [[value, Math.max(0, open - PIECE + 1), PIECE]];
    const long = Math.min(LONG_PIECE, value.length);
    const whole = [value, Math.max(0, open - long + 1), long];
    if (!value.includes('://'))
        return [whole];
    // `https` and `webhook` are no secret.
    const generated = value.split(/[/?#&=:@]/).filter((part) => part.length >= PIECE && (0,_classify_randomness_js__WEBPACK_IMPORTED_MODULE_1__/* .looksGenerated */ .At)(part));
    return [whole, ...generated.map((part) => [part, 0, PIECE])];
}
/** FNV-1a over UTF-16 code units: http://www.isthe.com/chongo/tech/comp/fnv/ */
function hashOf(text, start, size) {
    let hash = 0x811c9dc5 ^ size;
    for (let at = start; at < start + size; at++)
        hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
    return hash >>> 0;
}
/** The characters `start..end` with one mask for each run of secret ones. */
function replaced(text, start, end, secret) {
    let shown = '';
    for (let at = start; at < end;) {
        const hidden = secret[at];
        let next = at + 1;
        while (next < end && secret[next] === hidden)
            next++;
        shown += hidden ? MASK : text.slice(at, next);
        at = next;
    }
    return shown;
}


/***/ }),

/***/ 91483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   vd: () => (/* binding */ day),
/* harmony export */   vm: () => (/* binding */ digits)
/* harmony export */ });
/** `1 file`, `1,200 files`. */
function counted(count, noun, plural = `${noun}s`) {
    return `${digits(count)} ${count === 1 ? noun : plural}`;
}
/** `1,200`. */
function digits(count) {
    // Not toLocaleString: loading the locale takes longer than scanning a small repository.
    return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
}
/** `2026-01-31`, in UTC. */
function day(date) {
    return date.toISOString().slice(0, 10);
}


/***/ }),

/***/ 64911:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jk: () => (/* binding */ repository),
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   Qm: () => (/* binding */ wrong),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   h9: () => (/* binding */ oneOrMore),
/* harmony export */   o_: () => (/* binding */ NAME),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   pq: () => (/* binding */ mapping),
/* harmony export */   vX: () => (/* binding */ unknownKeys),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88532);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26921);
/* harmony import */ var _classify_randomness_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75470);
/* harmony import */ var _closest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70082);



// A schema is used once or twice in a run, and to compile it takes longer than that: a server that is started waits for it.
zod__WEBPACK_IMPORTED_MODULE_1__/* .config */ .$W({ jitless: true });
/** Above this number, where to look them up says more than a list. */
const MAX_LISTED = 20;
/** What somebody else calls something: a line of up to 400 characters. */
const NAME = /^[^\s](?:.{0,398}[^\s])?$/u;
const REPOSITORY = /^[A-Za-z0-9][A-Za-z0-9-]{0,38}\/[A-Za-z0-9_.-]{1,100}$/;
/** One of these words. `where`: what to say in place of a long list. */
function oneOf(name, words, where = '') {
    const allowed = words.length <= MAX_LISTED ? listed(words, 'or') : where;
    return zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(words, { error: wrong(name, allowed, words) });
}
/** A text of this shape; `allowed` describes it. */
function text(name, allowed, shape) {
    return zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP({ error: wrong(name, allowed) }).regex(shape, { error: wrong(name, allowed), abort: true });
}
/** The name of a repository, as GitHub writes it. */
function repository(name, example = 'acme/api') {
    return text(name, `a repository, like ${example}`, REPOSITORY);
}
/** One item or a list of them. */
function oneOrMore(name, item, atLeast) {
    const error = wrong(name, 'one value or a list of them');
    const items = zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(item, { error }).min(atLeast, { error: () => `${name} is an empty list` });
    return zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([item, items], {
        // Of a single value its own schema says what is wrong.
        error: (issue) => (typeof issue.input === 'string' ? messageOf(issue) : error(issue)),
    });
}
/** A list; `name` is that of the list. */
function list(name, item) {
    return zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(item, { error: wrong(name, 'a list') });
}
/** A mapping of exactly these keys. Of unknown keys the message says one line for each, in their order. */
function mapping(name, shape) {
    return zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej(shape, {
        error: (issue) => issue.code === 'unrecognized_keys'
            ? // A mapping takes more keys than it was made with, if it has been extended.
                unknownKeys(name, issue.keys, Object.keys(issue.inst.shape))
            : wrong(name, 'a mapping')(issue),
    });
}
/** A line for each key that a mapping does not take. */
function unknownKeys(name, keys, known) {
    const taken = known.length === 0 ? 'no key' : listed(known, 'and');
    const unknown = (key) => `${['unknown key', ...named(key)].join(' ')}: ${name} takes ${taken}${suggestion(key, known)}`;
    return keys.map(unknown).join('\n');
}
/** Tells what a value must be and, if it is a mistyped word, which one is meant. */
function wrong(name, allowed, words = []) {
    return ({ input }) => {
        if (input === undefined)
            return `${name} is missing: it must be ${allowed}`;
        if (input === null || input === '')
            return `${name} is empty: it must be ${allowed}`;
        if (words.length === 0 || typeof input !== 'string')
            return `${name} must be ${allowed}`;
        return `${[`${name} must be ${allowed}`, ...named(input).map((word) => `not ${word}`)].join(', ')}${suggestion(input, words)}`;
    };
}
/** `a, b and c`. */
function listed(words, conjunction) {
    const [last, ...others] = words.toReversed();
    return others.length === 0 ? (last ?? '') : `${others.toReversed().join(', ')} ${conjunction} ${last}`;
}
/** What the first schema of a union says. */
function messageOf({ errors }) {
    const [[first] = []] = errors;
    return first?.message ?? '';
}
/** The word in quotes, if it is one: of anything else that somebody has pasted nothing is repeated. */
function named(word) {
    return /^[a-z](?:[a-z_-]{0,39})$/i.test(word) && !(0,_classify_randomness_js__WEBPACK_IMPORTED_MODULE_0__/* .looksGenerated */ .At)(word) ? [`"${word}"`] : [];
}
function suggestion(word, words) {
    const meant = (0,_closest_js__WEBPACK_IMPORTED_MODULE_3__/* .closest */ .k)(word, words);
    return meant === undefined ? '' : `; did you mean "${meant}"?`;
}


/***/ }),

/***/ 99188:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nx: () => (/* binding */ capital),
/* harmony export */   kR: () => (/* binding */ hasWords),
/* harmony export */   x4: () => (/* binding */ toWords)
/* harmony export */ });
/** `githubToken`, `GITHUB-TOKEN` and `github.token` as `GITHUB_TOKEN`: how names are compared everywhere. */
function toWords(name) {
    return withoutAccents(name)
        .replace(/([a-z][0-9]{0,4})([A-Z])/g, '$1_$2')
        .replace(/[^A-Za-z0-9]+/g, '_')
        .replace(/^_|_$/g, '')
        .toUpperCase();
}
function withoutAccents(name) {
    return /[^\x00-\x7f]/.test(name) ? name.normalize('NFD').replace(/\p{Mn}/gu, '') : name;
}
/** Whether `words` (as `toWords` gives them) holds `phrase` as whole words. */
function hasWords(words, phrase) {
    return `_${words}_`.includes(`_${phrase}_`);
}
/** As at the beginning of a sentence. */
function capital(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
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

/***/ 7291:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ failed)
/* harmony export */ });
/* harmony import */ var _core_inspection_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9351);
/* harmony import */ var _core_secret_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89301);


/** Why there is no answer. Of an error that nobody expected not even the message is kept, which could quote a value. */
function failed(error) {
    if (error instanceof _core_inspection_js__WEBPACK_IMPORTED_MODULE_0__/* .Unanswered */ .XX)
        return (0,_core_inspection_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)(error.reason, error.detail);
    if (error instanceof _core_secret_js__WEBPACK_IMPORTED_MODULE_1__/* .Misdirected */ .YX)
        return (0,_core_inspection_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)('host-not-listed', error.origin);
    const name = error instanceof Error ? error.name : 'no error';
    return (0,_core_inspection_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)('unexpected-reply', `a bug of mcp-rekey: ${name}`);
}


/***/ }),

/***/ 99186:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rv: () => (/* binding */ Entries),
/* harmony export */   Wr: () => (/* binding */ credentialsIn),
/* harmony export */   ht: () => (/* binding */ variablesOf)
/* harmony export */ });
/** Options of stores: those of the policy that the user has named, else what the variables of the vendor’s own programs say. */
class Entries {
    #entries;
    #variables;
    #usual = new Map();
    constructor(entries, variables) {
        this.#entries = entries;
        this.#variables = variables;
    }
    for(store, location) {
        const [entry, another] = this.#entries.filter((one) => one.store === store.id && (store.holds?.(location, one.options) ?? true));
        if (entry !== undefined && another !== undefined)
            return ambiguous(store, [entry, another]);
        if (entry !== undefined)
            return { options: entry.options };
        const set = [...this.#variables].filter(([, value]) => value !== '');
        const said = store.usual(Object.fromEntries(set), location);
        const key = JSON.stringify([store.id, said]);
        const chosen = this.#usual.get(key) ?? checked(store, location, said);
        this.#usual.set(key, chosen);
        return chosen;
    }
}
/** One of them would be asked with the credentials of its own, and the secret may be another. */
function ambiguous({ title }, [one, other]) {
    const reason = `of ${title} the policy has ${one.name} and ${other.name}, and the reference fits both`;
    return { failure: { reason, hint: 'Name a policy that has one of them' } };
}
function checked(store, location, said) {
    if (store.options === undefined)
        return { options: said };
    const { data, error } = store.options.safeParse(said);
    if (data !== undefined)
        return { options: data };
    const sources = sourcesOf(store, location);
    const wrong = error.issues.map(({ path: [option], message }) => ({
        message,
        variable: sources.get(`${String(option)}`),
    }));
    const variables = wrong.flatMap(({ variable }) => variable ?? []);
    const policy = `--policy with an entry of \`stores\` for ${store.id}`;
    return {
        failure: {
            reason: `the options of ${store.title} are incomplete: ${wrong.map(({ message }) => message).join('; ')}`,
            hint: variables.length === 0
                ? `Name a policy: ${policy}`
                : `Set ${variables.join(' and ')}, or name a policy: ${policy}`,
        },
    };
}
/** Which variable each option comes from: the store is asked with an environment in which each variable holds its own name. */
function sourcesOf(store, location) {
    const names = new Proxy({}, { get: (_, name) => (typeof name === 'string' ? `\0${name}` : undefined) });
    const said = Object.entries(store.usual(names, location));
    return new Map(said.flatMap(([option, value]) => typeof value === 'string' && value.startsWith('\0') ? [[option, value.slice(1)]] : []));
}
/** The variables that options are made of, as far as they are set: those of secrets, and without an entry of a policy those of all else. */
function variablesOf(store, location, options, { isUsual, variables }) {
    const usual = isUsual ? [...sourcesOf(store, location).values()] : [];
    return [...new Set([...usual, ...credentialsIn(options)])].filter((name) => variables.get(name));
}
/** The variables that options name secrets by. */
function credentialsIn(options) {
    return Object.values(options).flatMap((value) => typeof value === 'string' ? (/^env:\/\/(\w+)$/.exec(value)?.[1] ?? []) : []);
}


/***/ }),

/***/ 61277:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ secretName)
/* harmony export */ });
/* harmony import */ var _core_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99188);

/** What such names end with: what the value is, behind whose it is. */
const WHAT = /(?:^|_)(PERSONAL_ACCESS_TOKEN|SECRET_ACCESS_KEY|ACCESS_KEY_ID|ACCESS_TOKEN|AUTH_TOKEN|BEARER_TOKEN|REFRESH_TOKEN|CLIENT_SECRET|SECRET_KEY|PRIVATE_KEY|API_TOKEN|API_KEY|APIKEY|CONNECTION_STRING|TOKEN|SECRET|PASSWORD|PASSWD|PASS|PWD|PAT|KEY|URL|URI|DSN)$/;
/** Names that say nothing of whose the value is. */
const RENAMED = {
    AUTHORIZATION: 'TOKEN',
    PROXY_AUTHORIZATION: 'PROXY_TOKEN',
    X_API_KEY: 'API_KEY',
    USER: 'TOKEN',
};
const MAX_LENGTH = 100;
/**
 * What a variable or secret for a credential would be called: `GITHUB_MCP_TOKEN`. Not as the server calls it: a variable of that name may
 * be there already, for something else, and one that stands for itself would go round in a circle.
 */
function secretName({ kind, name: inner, server, part }, { provider, place, isAll = false } = {}) {
    const name = isAll ? place?.holder?.entry.key : inner;
    const words = (0,_core_words_js__WEBPACK_IMPORTED_MODULE_0__/* .toWords */ .x4)(name ?? '') || 'TOKEN';
    const known = RENAMED[words] ?? words;
    const what = WHAT.exec(known);
    // In prose, what stands in front of a colon is no name unless it says so.
    const own = what === null && (kind === 'comment' || kind === 'text') ? 'TOKEN' : known;
    if (/(?:^|_)MCP(?:_|$)/.test(own))
        return fitting(own);
    const whose = what === null ? own : own.slice(0, what.index);
    const around = part === 'userinfo' && !isAll ? addressOf(place) : '';
    const owner = (own === 'TOKEN' ? '' : whose) || around || serverWords(server) || (0,_core_words_js__WEBPACK_IMPORTED_MODULE_0__/* .toWords */ .x4)(provider ?? '');
    return fitting([owner, 'MCP', (own === 'TOKEN' ? own : what?.[1]) ?? 'SECRET'].filter(Boolean).join('_'));
}
/** Whose address a password stands in: of `DATABASE_URL` the `DATABASE`. */
function addressOf(place) {
    const key = (0,_core_words_js__WEBPACK_IMPORTED_MODULE_0__/* .toWords */ .x4)(place?.holder?.entry.key ?? '');
    const what = /_(?:URL|URI|DSN|CONNECTION_STRING)$/.exec(key);
    return what === null || /(?:^|_)MCP(?:_|$)/.test(key) ? '' : key.slice(0, what.index);
}
/** Some are called by the address of their source: the last part says which it is. */
function serverWords(server = '') {
    const [, last = server] = /\/([^/]+)\/?$/.exec(server) ?? [];
    return (0,_core_words_js__WEBPACK_IMPORTED_MODULE_0__/* .toWords */ .x4)((0,_core_words_js__WEBPACK_IMPORTED_MODULE_0__/* .toWords */ .x4)(last).replace(/(?:^|_)MCP(?=_|$)|(?:^|_)SERVER$/g, ''));
}
function fitting(name) {
    return name
        .slice(0, MAX_LENGTH)
        .replace(/^(?=\d)/, '_')
        .replace(/_$/, '');
}


/***/ }),

/***/ 27351:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qc: () => (/* binding */ coverageSentence),
/* harmony export */   Uo: () => (/* binding */ coverageLines),
/* harmony export */   tx: () => (/* binding */ notExamined)
/* harmony export */ });
/* harmony import */ var _core_display_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45895);
/* harmony import */ var _core_phrases_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91483);


/** What is said of skipped files, for one and for many. What is not a config is none of them. */
const SKIPPED = {
    'symlink-outside': ['symbolic link out of the folder', 'symbolic links out of the folder'],
    'symlink-broken': ['broken symbolic link', 'broken symbolic links'],
    submodule: ['submodule', 'submodules'],
    'nested-repository': ['repository of its own', 'repositories of their own'],
    sparse: ['file left out by sparse checkout', 'files left out by sparse checkout'],
    'lfs-pointer': ['Git LFS pointer', 'Git LFS pointers'],
    'too-large': ['file too large to read', 'files too large to read'],
    'not-searched': ['large file not searched', 'large files not searched'],
    unreadable: ['unreadable file', 'unreadable files'],
    'missing-object': ['object missing from the repository', 'objects missing from the repository'],
    'not-a-file': ['pipe or device', 'pipes or devices'],
    deleted: ['deleted file', 'deleted files'],
    'ignored-path': ['file that the policy leaves out', 'files that the policy leaves out'],
    'ignored-name': ['folder of packages or of git', 'folders of packages or of git'],
};
/** What was covered and what was not, and why. Numbers and words of ours only. */
function coverageSentence({ listed, configs, slots, skipped }) {
    const parts = skipped.flatMap(({ reason, count }) => reason === 'not-a-config' ? [] : [`${count} ${SKIPPED[reason][count === 1 ? 0 : 1]}`]);
    const covered = `Covered: ${(0,_core_phrases_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(listed, 'file')} listed, ${(0,_core_phrases_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(configs, 'config')} read, ${(0,_core_phrases_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(slots, 'slot')} examined`;
    return `${covered}; skipped: ${parts.length === 0 ? 'nothing' : parts.join(', ')}.`;
}
/** What should have been examined and was not. */
function notExamined({ skipped }) {
    return skipped
        .filter(({ incomplete }) => incomplete)
        .flatMap(({ reason, examples }) => examples.map((path) => [path, reason]));
}
/** Both, for people at a terminal. */
function coverageLines(coverage) {
    const missing = notExamined(coverage).map(([path, reason]) => `  ${(0,_core_display_js__WEBPACK_IMPORTED_MODULE_1__/* .displayable */ .Z)(path)} (${reason})`);
    return [coverageSentence(coverage), ...(missing.length > 0 ? ['Not examined:', ...missing] : [])];
}


/***/ })

};
