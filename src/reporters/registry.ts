import { json } from './json.js';
import { markdown } from './markdown.js';
import type { Reporter } from './reporter.js';
import { text } from './text.js';

export const reporters: readonly Reporter[] = [json, markdown, text];
