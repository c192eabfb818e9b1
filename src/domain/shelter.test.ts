import { expect, test } from 'vitest';
import { isShelterLike, namesShelter } from './shelter.ts';

const called = (vi: string, en = 'Sample', zh = '样本') => ({ kind: 'social-protection-facility', topics: ['domestic-violence'], name: { vi, en, zh } });

test.each([
  called('Nhà tạm lánh Hoa Mẫu'), called('NHÀ TAM LANH Hoa Mẫu'), called('Ngôi nhà Bình yên Mẫu'), called('Nhà Nhân ái Mẫu'), called('Ngôi nhà Ánh Dương Mẫu'), called('Nhà an toàn Mẫu'),
  called('Nhà Mẫu', 'Sample women’s shelter'), called('Nhà Mẫu', 'Sample safe house'), called('Nhà Mẫu', 'Sample', '样本庇护所'),
])('a place called a shelter is one, whatever its kind: %o', (record) => expect(isShelterLike(record)).toBe(true));

const helps = (kind: string) => ({ kind, topics: ['domestic-violence'], name: { vi: 'Nhà Hoa Mẫu' }, who: { vi: 'Chỗ tạm lánh cho phụ nữ bị bạo lực.' } });
test.each(['ngo', 'social-protection-facility'])('so is a house of kind %s that says so of itself', (kind) => expect(isShelterLike(helps(kind))).toBe(true));
test.each(['womens-union', 'hotline', 'one-stop-centre'])('an office or a line of kind %s only leads to one', (kind) => expect(isShelterLike(helps(kind))).toBe(false));

test.each(['Trung tâm Công tác xã hội Mẫu', 'Phường Bình Yên', 'Báo Ánh Dương', 'Toà án nhân dân', 'Công ty Bình Yên'])('“%s” is not called a shelter', (name) => expect(isShelterLike(called(name))).toBe(false));
test('values that are no record are no shelter', () => expect([{}, { name: null }, { name: 3, topics: 'shelter' }, { name: 'x', who: [null] }].some(isShelterLike)).toBe(false));
test('a text names a shelter', () => expect(['Nhà Bình yên Cần Thơ ở đây', 'các cơ sở tạm lánh', '庇护所', 'Gọi 111'].map(namesShelter)).toEqual([true, true, true, false]));
