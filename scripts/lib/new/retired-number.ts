import { stringify } from 'yaml';
import { digitsOf } from '../../../src/domain/phone.ts';
import { dayFault, TO_WRITE, type Recipe } from './question.ts';

/** A number that is known dead, with what replaces it, so that an old leaflet still leads somewhere. */
export function retiredNumberRecipe(ids: ReadonlySet<string>): Recipe {
  return {
    title: 'số đã ngừng dùng',
    questions: [
      { name: 'number', ask: 'Số đã ngừng dùng, như in trên tờ rơi cũ', fault: (answer) => (/^\+?\d[\d -]*$/.test(answer) ? null : 'chỉ gồm chữ số, khoảng trắng, gạch nối và dấu +') },
      { name: 'was', ask: 'Số này từng là gì' },
      { name: 'replacedBy', ask: 'Mã bản ghi thay thế (để trống nếu không có)', otherwise: '', fault: (answer) => (answer === '' || ids.has(answer) ? null : 'không có bản ghi nào mang mã ấy trong content/directory') },
      { name: 'reason', ask: 'Vì sao không dùng nữa' },
      { name: 'publisher', ask: 'Nguồn: ai công bố' },
      { name: 'url', ask: 'Nguồn: địa chỉ trang (để trống nếu không có)', otherwise: '' },
      { name: 'date', ask: 'Nguồn: ngày (để trống nếu không ghi)', otherwise: '', fault: dayFault },
    ],
    write: (answers) => {
      const three = (vi: string | undefined) => ({ vi, en: TO_WRITE, zh: TO_WRITE });
      const record = { number: answers['number'], was: three(answers['was']), replacedBy: answers['replacedBy'] || null, reason: three(answers['reason']), sources: [{ publisher: answers['publisher'], url: answers['url'] || null, date: answers['date'] || null }] };
      return { path: `content/retired-numbers/${digitsOf(answers['number'] ?? '').replace('+', '')}.yaml`, text: stringify(record, { lineWidth: 0, singleQuote: true }) };
    },
  };
}
