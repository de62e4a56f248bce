/**
 * Takes a tag (`v1.2.3`) and prints what CHANGELOG.md says of that version, as the output `notes` of a workflow's step.
 * Fails if the tag is not the version of package.json and of the built program, or the changelog has nothing on it.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** Ends the output; no line of the notes may be it. */
const DELIMITER = 'END_OF_RELEASE_NOTES';

const tag = process.argv[2] ?? '';
const { version } = z.object({ version: z.string() }).parse(JSON.parse(readFileSync('package.json', 'utf8')));
if (tag !== `v${version}`) throw new Error(`the tag is '${tag}', and the version in package.json ${version}`);

const built = execFileSync(process.execPath, ['dist/index.js', '--version'], { encoding: 'utf8' }).trim();
if (built !== version) throw new Error(`dist/ was built as version ${built}`);

const sections = readFileSync('CHANGELOG.md', 'utf8').split(/^## /m);
const section = sections.find((text) => /^\S+/.exec(text)?.[0] === version);
const notes = section?.replace(/^.*\n/, '').trim();
if (!notes) throw new Error(`CHANGELOG.md says nothing below '## ${version}'`);
if (notes.split('\n').includes(DELIMITER)) throw new Error(`a line of the notes is ${DELIMITER}`);

console.log(`notes<<${DELIMITER}\n${notes}\n${DELIMITER}`);
