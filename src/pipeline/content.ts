import { extensionOf } from '../core/file-path.js';
import type { SearchTerms } from '../core/tree.js';

/**
 * What every shape of an MCP config holds at least one of: `mcp` for nearly all (`mcpServers`, `mcp_servers`, `[mcp.…]`,
 * `"mcp":`, `mcp add`, `docker/mcp`), and the others for Zed (`context_servers`), for entries that name only an official
 * package or schema (`@modelcontextprotocol/…`), and for remote Goose extensions (`streamable_http`).
 *
 * Fixed strings, for they need nothing that a git may have been built without. Measured on 50,000 files: four of them
 * cost what one costs; one extended expression with four branches costs half as much again.
 */
const WORDS = ['mcp', 'context_servers', 'modelcontextprotocol', 'streamable_http'];

/**
 * Source code and assets, the most frequent first. Git tests each file's name against each of them, so that only as many
 * are named as make up the bulk of a repository; the others are dropped from what it found.
 */
const BULK = (
  'ts tsx js jsx py go rs java kt c h cpp cs rb php swift vue svelte css scss html ' +
  'svg png jpg jpeg gif webp snap map lock csv sql ipynb pdf zip gz jar mp4 woff2'
).split(' ');

const RARE = (
  'mjs cjs mts cts pyi pyc kts cc cxx hpp hh hxx m mm scala dart pl pm r jl ex exs erl hrl hs clj cljs fs fsi vb pas groovy ' +
  'gradle proto astro sass less styl htm xhtml xsl ico bmp tif tiff avif heic psd ai eps woff ttf otf eot ttc mp3 m4a wav ' +
  'ogg flac webm mov avi mkv tgz bz2 xz 7z rar zst war class so dylib dll exe wasm o a lib obj pdb bin dat db sqlite ' +
  'parquet arrow npy npz pkl onnx pt tsv po pot mo xlf docx xlsx pptx odt stl glb gltf fbx blend cur dmg iso apk ipa deb ' +
  'rpm whl gem nupkg'
).split(' ');

const NEVER: ReadonlySet<string> = new Set([...BULK, ...RARE]);

export const TERMS: SearchTerms = { words: WORDS, without: BULK };

/** Whether a file of this name is source code or an asset, which no host reads its servers from. */
export function isNeverConfig(path: string): boolean {
  return NEVER.has(extensionOf(path));
}

/**
 * Whether one of the words stands in the text as a name or as a part of one (`mcpServers`, `mcp-remote`, `fastmcp`), and not
 * only somewhere in a checksum or another long string.
 */
export function speaksOfMcp(text: string): boolean {
  return SPEAKS.test(text);
}

const SPEAKS =
  /(?<![A-Za-z0-9])mcp(?![a-z0-9])|mcp(?![A-Za-z0-9+/=])|context_servers|modelcontextprotocol|streamable_http/;
