import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Fingerprints } from './src/core/fingerprint.js';
import { sourceOf } from './src/core/source.js';
import { HostIndex } from './src/hosts/host-index.js';
import { hosts } from './src/hosts/registry.js';
import { Examiner } from './src/pipeline/examine.js';
import type { Subject } from './src/pipeline/examined.js';
import { propose } from './src/pipeline/propose/propose.js';
import { namesFor } from './src/pipeline/propose/names.js';
import { structuredPatch, createTwoFilesPatch } from 'diff';
const root = '/tmp/corpus/dev/files';
const index = new HostIndex(hosts);
const fp = new Fingerprints('k');
async function examine(path: string, text: string) {
  let subject: Subject | undefined;
  const ex = new Examiner(index, async () => fp, new Date(), (s) => { subject = s; });
  const cov: any = { slots: 0, configs: 0, skip() {} };
  const res = await ex.examine({ path, hostPath: path, aliases: [], aliasHostPaths: [], why: 'content', isTracked: true } as any, { prefix: '', coverage: cov, read: async () => sourceOf(path, Buffer.from(text)) as any });
  return { subject, findings: res.findings };
}
const lit = (f: any) => ['literal-credential', 'literal-default', 'commented-credential'].includes(f.ruleId);
const walk = (d: string): string[] => readdirSync(d).flatMap((n) => statSync(join(d, n)).isDirectory() ? walk(join(d, n)) : [join(d, n)]);
const kinds: Record<string, number> = {}; let bad = 0; let total = 0; let left = 0; let again = 0; let parse = 0;
const show = process.argv[2];
for (const dir of readdirSync(root)) for (const file of walk(join(root, dir))) {
  const path = file.slice(join(root, dir).length + 1);
  const src: any = sourceOf(path, readFileSync(file)); if (!('text' in src)) continue;
  const { subject, findings } = await examine(path, src.text);
  if (!subject) continue;
  const judged = subject.judged.filter((j) => j.verdict.class === 'literal');
  if (judged.length === 0) continue;
  const wanted = { examined: subject, judged };
  const nameOf = namesFor([wanted], [subject]);
  const opts = { nameOf, allowUnverified: false, words: ['npx', '-y', 'mcp-rekey@0.1.0', 'exec'] as any, refer: (n: string) => `env://${n}` };
  let p; try { p = await propose(wanted, opts); } catch (e) { console.log('THROW', dir, path, (e as Error).stack); bad++; continue; }
  for (const x of p.proposals) { total++; const k = x.kind === 'none' ? `none:${x.why}` : x.kind; kinds[k] = (kinds[k] ?? 0) + 1; if (x.kind==='none' && show === 'none') console.log(dir, path, x.why, x.target.judged.slot.kind, x.target.judged.slot.keyPath.join('.').slice(0,80), x.target.owners.map(o=>o.id).join()); }
  const after = await examine(path, p.after);
  const fixedPlaces = new Set(p.proposals.filter((x) => x.kind !== 'none').map((x) => x.target.judged.value));
  const still = (after.subject?.judged ?? []).filter((j) => j.verdict.class === 'literal');
  const unexpected = still.filter((j) => fixedPlaces.has(j.value) && !p.proposals.some(x => x.kind==='none' && x.target.judged.value===j.value));
  const expectedLeft = p.proposals.filter((x) => x.kind === 'none').length;
  if (still.length !== expectedLeft) { left++; console.log('LEFT', dir, path, still.length, expectedLeft, still.map((j) => j.slot.kind + ':' + j.slot.keyPath.join('.')).slice(0, 4)); }
  if (after.findings.some((f) => f.ruleId === 'unparsable-config') && !findings.some((f) => f.ruleId === 'unparsable-config')) { parse++; console.log('PARSE', dir, path); }
  const wr = (fs: any[]) => fs.filter((f) => f.ruleId === 'wrong-reference-syntax').length;
  if (wr(after.findings as any) > wr(findings as any)) console.log('WRONGREF', dir, path, (after.findings as any).filter((f: any) => f.ruleId === 'wrong-reference-syntax').map((f: any) => f.message).slice(0,2));
  if (after.subject) { const j2 = after.subject.judged.filter((j) => j.verdict.class === 'literal'); if (j2.length) { const w2 = { examined: after.subject, judged: j2 }; const p2 = await propose(w2, { ...opts, nameOf: namesFor([w2], [after.subject]) }); if (p2.after !== p.after) { again++; console.log('AGAIN', dir, path); } } }
  if (show === dir || show === 'all') console.log(createTwoFilesPatch('a/' + path, 'b/' + path, src.text, p.after, '', '', { context: 2 }).replace(/^(-.*)$/gm, (l) => l.slice(0, 160)));
}
console.log({ total, kinds, bad, left, parse, again });
