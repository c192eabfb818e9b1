import { expect, test } from 'vitest';
import { interfaceTexts } from '../../scripts/lib/print/interface-texts.ts';
import { form } from '../domain/schemas/form.ts';
import { projectForms } from '../../scripts/lib/print/form-source.ts';
import { formPage } from './form.ts';

const three = (text: string) => ({ vi: text, en: text, zh: text });
const t = interfaceTexts('vi');
const sample = {
  id: 'phieu-mau', order: 1, title: three('Phiếu mẫu'), use: three('Để thử.'), lead: three('Ghi mã.'),
  parts: [{ heading: three('Phần <một>'), fields: [
    { kind: 'line', width: 'half', label: three('Mã & ngày') },
    { kind: 'line', width: 'half', label: three('Giờ') },
    { kind: 'choices', options: [three('<script>alert(1)</script>')] },
    { kind: 'table', columns: [{ share: 8, label: three('Việc "nhỏ"') }, { share: 4, label: three('Chọn'), ticks: [three('Có')] }], named: [three('Gọi')], blank: 1 },
    { kind: 'numbers', label: three('Gọi'), calls: [{ record: 'so-mau', label: three('mẫu') }] },
  ] }],
  keeping: { where: three('Tủ khóa'), readers: three('Người phụ trách'), until: three('Theo hạn') },
  see: ['officer:tham-ho'],
};
const draw = (data: unknown) => formPage({ form: form.parse(data), locale: 'vi', t, numberOf: () => '0203 000 0001' }).text;
const problem = (change: object) => form.safeParse({ ...sample, ...change }).error?.issues[0]?.message;

test('words are escaped, numbers come from records and do not break', () => {
  const page = draw(sample);
  expect(page).toContain('Phần &lt;một&gt;');
  expect(page).toContain('Mã &amp; ngày');
  expect(page).toContain('Việc &quot;nhỏ&quot;');
  expect(page).not.toContain('<script');
  expect(page).toContain('<b>0203\u00A0000\u00A00001</b>');
});

test('short lines share a row; a named row has its ticks', () => {
  const page = draw(sample);
  expect(page.match(/<section class="part">.*?<\/section>/s)![0].match(/<div class="row">/g)).toHaveLength(1);
  expect(page).toMatch(/<th scope="row">Gọi<\/th><td><span class="tick">/);
});

test('a form without its keeping, with a typed number or with a branding title is refused', () => {
  expect(form.safeParse(sample).error).toBeUndefined();
  expect(problem({ keeping: undefined })).toBeDefined();
  expect(problem({ lead: three('Gọi 0981 848 484') })).toMatch(/không gõ số điện thoại/);
  expect(problem({ lead: three('Gọi 1 1 1') })).toMatch(/không gõ số điện thoại/);
  expect(problem({ lead: three('Trong 72 giờ, sau 24–48 giờ') })).toBeUndefined();
  expect(problem({ title: { ...three('Phiếu'), en: 'Victim sheet' } })).toMatch(/tên phiếu/);
  expect(problem({ owner: 'ai' })).toBeDefined();
});

test('columns of a table fill the width, and a table has rows', () => {
  const table = (change: object) => problem({ parts: [{ heading: three('Bảng'), fields: [{ kind: 'table', columns: [{ share: 6, label: three('Một') }, { share: 6, label: three('Hai') }], blank: 2, ...change }] }] });
  expect(table({})).toBeUndefined();
  expect(table({ columns: [{ share: 6, label: three('Một') }, { share: 5, label: three('Hai') }] })).toMatch(/cộng lại là 12/);
  expect(table({ blank: 0 })).toMatch(/bảng phải có hàng/);
});

test('the seven forms of officers are there, each order once', () => {
  const forms = projectForms();
  expect(forms.map(({ id }) => id)).toEqual(['tham-ho', 'sang-loc-nguy-co', 'dong-y', 'chuyen-tuyen', 'ke-hoach-an-toan', 'ho-so', 'ke-hoach-kinh-doanh']);
  expect(new Set(forms.map(({ order }) => order)).size).toBe(forms.length);
});
