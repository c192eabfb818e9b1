import { REORGANISATION_DAY } from '../../../src/domain/reorganisation.ts';
import { stringify } from 'yaml';
import type { Localities } from '../../../src/domain/localities.ts';
import { fold } from '../../../src/domain/fold.ts';
import { addressKinds, addressTopics } from '../../../src/domain/schemas/support-address.ts';
import { faultOfNumber } from '../../../src/domain/schemas/dialable.ts';
import { slugOf } from '../../../src/domain/slug.ts';
import { dayFault, TO_WRITE, type Answers, type Recipe } from './question.ts';

/** The province an editor means by a name or a code; undefined for none. */
function provinceNamed(answer: string, localities: Localities) {
  return localities.provinces.find((province) => province.code === answer || fold(province.name) === fold(answer) || fold(province.fullName) === fold(answer) || province.slug === answer);
}

const numberFault = (answer: string): string | null =>
  answer === '' ? null : /^\+?\d[\d -]*$/.test(answer) ? faultOfNumber({ number: answer, kind: 'voice', cost: 'unknown', languages: ['vi'] }, 'VN') : 'chỉ gồm chữ số, khoảng trắng, gạch nối và dấu +';

/** A new support address: asks for the least a record needs and writes it with its source. */
export function addressRecipe(localities: Localities): Recipe {
  return {
    title: 'địa chỉ hỗ trợ',
    questions: [
      { name: 'vi', ask: 'Tên chính thức (tiếng Việt)' },
      { name: 'en', ask: 'Tên tiếng Anh', otherwise: TO_WRITE },
      { name: 'zh', ask: 'Tên tiếng Trung giản thể', otherwise: TO_WRITE },
      { name: 'kind', ask: 'Loại', choices: addressKinds },
      { name: 'topic', ask: 'Chủ đề chính', choices: addressTopics },
      { name: 'province', ask: 'Tỉnh, thành phố (để trống nếu phục vụ cả nước)', otherwise: '', fault: (answer) => (answer === '' || provinceNamed(answer, localities) ? null : 'không có tỉnh, thành phố nào tên như thế từ 01/07/2025') },
      { name: 'number', ask: 'Số điện thoại (để trống nếu chưa có)', otherwise: '', fault: numberFault },
      { name: 'who', ask: 'Giúp ai, giúp việc gì (một câu)', otherwise: TO_WRITE },
      { name: 'publisher', ask: 'Nguồn: ai công bố' },
      { name: 'url', ask: 'Nguồn: địa chỉ trang (https://…, để trống nếu không có)', otherwise: '', fault: (answer) => (answer === '' || /^https?:\/\/\S+\.\S+$/.test(answer) ? null : 'địa chỉ bắt đầu bằng https://') },
      { name: 'date', ask: 'Nguồn: ngày của trang (2026-11-23, để trống nếu trang không ghi)', otherwise: '', fault: dayFault },
    ],
    write: (answers, today) => {
      const province = provinceNamed(answers['province'] ?? '', localities);
      const id = slugOf(`${province === undefined ? '' : `${province.name} `}${answers['vi'] ?? ''}`).slice(0, 80).replace(/-$/, '');
      return { path: `content/directory/${province?.slug ?? 'national'}/${id}.yaml`, text: recordText(id, answers, province?.code, today) };
    },
  };
}

function recordText(id: string, answers: Answers, province: string | undefined, today: string): string {
  const date = answers['date'] ?? '';
  const number = answers['number'] ?? '';
  const record = {
    id,
    name: { vi: answers['vi'], en: answers['en'], zh: answers['zh'] },
    kind: answers['kind'],
    topics: [answers['topic']],
    coverage: province === undefined ? { scope: 'national' } : { scope: 'province', provinces: [province] },
    phones: number === '' ? [] : [{ number, kind: 'voice', cost: 'unknown', languages: ['vi'] }],
    who: { vi: answers['who'], en: TO_WRITE, zh: TO_WRITE },
    status: date !== '' && date < REORGANISATION_DAY ? 'pre-merger' : 'single-source',
    sources: [{ url: answers['url'] || null, publisher: answers['publisher'], date: date || null, read: today, says: TO_WRITE }],
  };
  // Everything quoted that YAML could take for a number or a date.
  return stringify(record, { lineWidth: 0, singleQuote: true });
}
