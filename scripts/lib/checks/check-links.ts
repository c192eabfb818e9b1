import { articlesByPrefix } from '../../../src/domain/page-links.ts';
import { decoded } from '../decoded.ts';
import { type Content, recordsIn, type RecordEntry, type TextEntry } from './content.ts';
import { faultAt, type Fault, type Words } from './fault.ts';
import type { FaultName } from './fault-kinds.ts';
import { faultsOfLink } from './link-faults.ts';
import { linkTargets, type LinkTargets } from './link-targets.ts';
import { suggestNearest } from './suggest.ts';
import { anchorOf, nodesOf, plainText, startOf } from './tree.ts';
import { valueAt } from './value-path.ts';

const VAGUE = /^(?:tại đây|ở đây|đây|xem thêm|xem tiếp|đọc thêm|bấm vào đây|nhấn vào đây|link|here|click here|read more|more|this link|这里|点击这里|更多|查看更多)\.?$/iu;

/** Kinds of pages whose title src/content/link-titles.ts finds: lists of pages show titles and nothing else. */
const TITLED = [...Object.keys(articlesByPrefix), 'service', 'form', 'page'];

/** Links of texts: each in a form every language can follow, each to a page and a heading that exist. */
export function checkLinks(content: Content): Fault[] {
  const targets = linkTargets(content);
  const texts = content.texts.flatMap((entry) => [...faultsOfBody(entry, targets), ...faultsOfNext(entry, targets)]);
  return [...texts, ...recordsIn(content, 'search').flatMap((entry) => faultsOfPages(entry, 'pages', ['page'], targets)), ...recordsIn(content, 'forms').flatMap((entry) => faultsOfPages(entry, 'see', [], targets))];
}

function faultsOfBody(entry: TextEntry, targets: LinkTargets): Fault[] {
  if (entry.tree === null) return [];
  return nodesOf(entry.tree).flatMap(({ node }) => {
    if (node.type !== 'link' && node.type !== 'definition') return [];
    const at = startOf(node);
    const faults = faultsOfHref(entry, at, node.url, targets, { start: at, end: node.position?.end.offset ?? at });
    if (node.type === 'link' && VAGUE.test(plainText(node).trim())) faults.push(faultAt(entry.file, at, 'link-vague', plainText(node)));
    return faults;
  });
}

function faultsOfHref({ file, lang, folder, id }: TextEntry, at: number, href: string, targets: LinkTargets, place: { start: number; end: number }): Fault[] {
  const fault = (kind: FaultName, values: Readonly<Record<string, Words>> = {}) => [faultAt(file, at, kind, href, values)];
  const doubtful = faultsOfLink(file, at, href, { ...place, text: file.text.slice(place.start, place.end) });
  if (doubtful.length > 0) return doubtful;
  if (/^https:\/\/[^/\s]+\.[^/\s]+/.test(href)) return [];
  if (/^http:\/\/[^/\s]+\.[^/\s]+/.test(href)) return fault('link-insecure');
  const own = Object.entries(articlesByPrefix).find(([, name]) => name === folder)?.[0] ?? '';
  const [, prefix = '', target = '', anchor] = /^(?:([a-z-]+):([^#]*))?(?:#(.*))?$/.exec(href) ?? [];
  if (href.startsWith('#')) return anchorFault(own, id, anchor ?? '');
  const ids = targets.idsOf(prefix);
  if (ids === undefined || target === '') return fault('link-form');
  if (!ids.has(prefix === 'abroad' ? target.toLowerCase() : target)) {
    return fault('link-dead', { target: href, suggestion: suggestNearest(target, ids, { vi: 'Kiểm tra tên; trang phải có bản tiếng Việt.', en: 'Check the name; the page must exist in Vietnamese.' }) });
  }
  return anchor === undefined ? [] : anchorFault(prefix, target, anchor);

  function anchorFault(kind: string, page: string, wanted: string): Fault[] {
    const anchors = targets.anchorsOf(kind, page, lang);
    if (anchors === null || wanted === '' || anchors.has(decoded(wanted)) || /^s\d+$/.test(wanted)) return [];
    return fault('link-anchor', { anchor: wanted, suggestion: suggestNearest(anchorOf(wanted), anchors, { vi: `Các đề mục: ${[...anchors].slice(0, 8).join(', ')}.`, en: `Headings: ${[...anchors].slice(0, 8).join(', ')}.` }) });
  }
}

/** Pages that a list of a record names, each in the entry itself or in a field of it. */
function faultsOfPages({ yaml, file }: RecordEntry, list: string, field: readonly string[], targets: LinkTargets): Fault[] {
  const pages = valueAt(yaml.value, [list]);
  if (!Array.isArray(pages)) return [];
  return pages.flatMap((_, index) => {
    const path = [list, index, ...field];
    const target = String(valueAt(yaml.value, path));
    const [prefix = '', id = ''] = target.split(':');
    if (targets.idsOf(prefix)?.has(id) === true) return TITLED.includes(prefix) ? [] : [faultAt(file, yaml.offsetOf(path), 'link-untitled', target, { prefix, allowed: TITLED.map((one) => `${one}:`).join(', ') })];
    return [faultAt(file, yaml.offsetOf(path), 'link-dead', target, { target, suggestion: suggestNearest(id, targets.idsOf(prefix) ?? [], { vi: 'Kiểm tra tên trang.', en: 'Check the name of the page.' }) })];
  });
}

function faultsOfNext({ yaml, file }: TextEntry, targets: LinkTargets): Fault[] {
  const next = valueAt(yaml.value, ['next']);
  if (!Array.isArray(next)) return [];
  return next.flatMap((target: unknown, index) => {
    const [, prefix = '', id = ''] = /^([a-z-]+):([^#]*)$/.exec(String(target)) ?? [];
    const ids = targets.idsOf(prefix);
    if (ids?.has(id) === true) return [];
    return [faultAt(file, yaml.offsetOf(['next', index]), 'next-unknown', String(target), { target: String(target), suggestion: suggestNearest(id, ids ?? [], { vi: 'Viết dạng guide:ten-bai.', en: 'Write it as guide:slug.' }) })];
  });
}
