import { languages } from '../../../src/domain/languages.ts';
import { numbersIn } from '../../../src/domain/legal-text.ts';
import { readersTexts } from '../../../src/domain/record-texts.ts';
import type { Content, RecordEntry } from './content.ts';
import { faultAt, type Fault } from './fault.ts';
import { pathText, valueAt } from './value-path.ts';

/** Texts of records in three languages: all name the same numbers, `{tong-dai-111}`. */
export function checkTranslatedRecords(content: Content): Fault[] {
  return content.records.flatMap(faultsOfRecord);
}

function faultsOfRecord({ yaml, file }: RecordEntry): Fault[] {
  return readersTexts(yaml.value).flatMap(([path, text]) => {
    const vietnamese = valueAt(yaml.value, [...path.slice(0, -1), languages[0]]);
    if (typeof vietnamese !== 'string') return [];
    const [own, wanted] = [text, vietnamese].map((one) => numbersIn(one).sort().map((id) => `{${id}}`).join(' '));
    if (own === wanted) return [];
    return [faultAt(file, yaml.offsetOf(path), 'translation-marks', text, { field: pathText(path), expected: wanted || { vi: 'không nêu số nào', en: 'no number' } })];
  });
}
