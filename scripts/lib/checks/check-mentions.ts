import type { LegalDocument } from '../../../src/domain/schemas/legal-document.ts';
import type { SupportAddress } from '../../../src/domain/schemas/support-address.ts';
import { hasEndedBy } from '../../../src/domain/law.ts';
import { type Content, recordsIn, type TextEntry } from './content.ts';
import { faultAt, type Fault, type Words } from './fault.ts';
import type { FaultName } from './fault-kinds.ts';
import { suggestNearest } from './suggest.ts';
import { attributeOf, type Element, elementsOf, startOf } from './tree.ts';
import { valueAt } from './value-path.ts';

/** Words that tell a reader that a document is of the past. A year or a date beside it does, too. */
const SAYS_ENDED = /hết hiệu lực|hết thời gian|không còn|đã hết|đã xong|trước (?:đây|ngày|tháng|năm|\d)|(?:luật|nghị định|quyết định|kế hoạch|văn bản|bản|chương trình)[^.]{0,40} cũ|khi đó|lúc đó|hồi đó|thay (?:thế|bằng|cho)|đến (?:hết|ngày|năm)|no longer|ended|expired|until|replaced|old (?:law|decree|decision|plan|rules?)|former|at (?:the|that) time|was in force|before |ran (?:to|from)|over|失效|废止|已结束|到期|取代|旧|当时|之前|以前|代替|至20/iu;

/** What texts name by id: numbers, laws, terms and sources. Each must exist, and a law must be in force. */
export function checkMentions(content: Content): Fault[] {
  const directory = new Map(recordsIn(content, 'directory').map((entry) => [entry.id, entry.yaml.value as SupportAddress | undefined]));
  const documents = new Map(recordsIn(content, 'legal-documents').map((entry) => [entry.id, entry.yaml.value as LegalDocument | undefined]));
  const terms = new Set(recordsIn(content, 'glossary').map((entry) => entry.id));
  const sourcesOf = new Map(content.texts.filter((entry) => entry.lang === 'vi').map((entry) => [`${entry.folder}/${entry.id}`, valueAt(entry.yaml.value, ['sources'])]));

  const faultsOf = (entry: TextEntry, element: Element): Fault[] => {
    const tag = element.name ?? '';
    const target = attributeOf(element, 'id') ?? '';
    const fault = (kind: FaultName, values: Readonly<Record<string, Words>>) => [faultAt(entry.file, startOf(element), kind, entry.file.text.slice(startOf(element), element.position?.end.offset), { tag, target, ...values })];
    switch (tag) {
      case 'Call':
      case 'Number':
      case 'Email': {
        if (target === '') return [];
        if (!directory.has(target)) return fault('number-reference', { suggestion: suggestNearest(target, directory.keys(), { vi: 'Tìm mã trong content/directory: tên tệp không kèm .yaml.', en: 'Find the id in content/directory: the file name without .yaml.' }) });
        const record = directory.get(target);
        if (tag === 'Email') return record?.email === undefined ? fault('number-reference-index', { thing: { vi: 'thư điện tử', en: 'e-mail address' } }) : [];
        const count = Array.isArray(record?.phones) ? record.phones.length : 0;
        const wanted = Number(attributeOf(element, 'n') ?? '1');
        // A call card without a number says so by itself; inside a sentence there would be a hole.
        if (tag === 'Call' && count === 0 && wanted === 1) return [];
        return wanted >= 1 && wanted <= count ? [] : fault('number-reference-index', { thing: { vi: `số điện thoại thứ ${wanted}`, en: `phone number ${wanted}` } });
      }
      case 'Law': {
        if (target === '') return [];
        if (!documents.has(target)) return fault('law-unknown', { suggestion: suggestNearest(target, documents.keys(), { vi: 'Xem các mã trong content/legal-documents.', en: 'See the ids in content/legal-documents.' }) });
        const document = documents.get(target);
        if (typeof document?.inForceUntil !== 'string' || !hasEndedBy(document, content.today)) return [];
        if (SAYS_ENDED.test(paragraphAround(entry.file.text, startOf(element)))) return [];
        const next = document.replacedBy ?? null;
        return fault('law-ended-mentioned', { replacement: next === null ? '' : ` (${next})`, detail: { vi: `“${target}” hết hiệu lực ngày ${document.inForceUntil}`, en: `“${target}” ended on ${document.inForceUntil}` } });
      }
      case 'Term':
        return target === '' || terms.has(target) ? [] : fault('term-unknown', { suggestion: suggestNearest(target, terms, { vi: 'Xem các mã trong content/glossary.', en: 'See the ids in content/glossary.' }) });
      case 'Cite':
      case 'Figure': {
        const sources = sourcesOf.get(`${entry.folder}/${entry.id}`);
        const index = attributeOf(element, 'source');
        const count = Array.isArray(sources) ? sources.length : 0;
        const year = attributeOf(element, 'year');
        const wrong = index !== undefined && !(/^\d+$/.test(index) && Number(index) >= 1 && Number(index) <= count) ? fault('source-index', { index, count: String(count) }) : [];
        const isYear = year === undefined || (/^(?:19|20)\d\d(?:[–-](?:(?:19|20)\d\d|\d\d))?$/.test(year) && year.slice(0, 4) <= content.today.slice(0, 4));
        return [...wrong, ...(isYear ? [] : fault('figure-year', {}))];
      }
      default:
        return [];
    }
  };
  return content.texts.flatMap((entry) => (entry.tree === null ? [] : elementsOf(entry.tree).flatMap((element) => faultsOf(entry, element))));
}

function paragraphAround(text: string, at: number): string {
  const start = text.lastIndexOf('\n\n', at);
  const end = text.indexOf('\n\n', at);
  return text.slice(start < 0 ? 0 : start, end < 0 ? undefined : end);
}
