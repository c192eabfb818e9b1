import { stringsWithin } from '../../../src/domain/record-texts.ts';
import type { Content } from './content.ts';
import { faultAt, type Fault } from './fault.ts';
import { faultsOfLink } from './link-faults.ts';
import { pathText } from './value-path.ts';
import type { YamlFile } from './yaml-file.ts';

const MARKUP = /<\/?[a-z!?][^>]*>?|&#x?[0-9a-f]+;|\{\{|<%|\$\{|javascript:|vbscript:|data:text\/html|expression\s*\(|url\s*\(|@import|\bon(?:error|load|click|mouseover|focus|toggle|animationstart)\s*=/i;
const PLACEHOLDER = /^(?:TODO|TBD|FIXME|XXX|\?{2,}|\.{3}|…|lorem ipsum.*)$|\b(?:TODO|FIXME)\b/;
// These fields quote addresses and code words as they are; everything else is shown as words.
const ADDRESS_FIELDS = new Set(['url', 'website', 'facebook']);

/** Words of records, front matter and interface: no markup, no code, no placeholder, no doubtful address. */
export function checkTextsOfRecords(content: Content): Fault[] {
  const all = [...content.records, ...content.texts, ...content.interfaces];
  return all.flatMap((entry) => (entry.yaml.value === undefined ? [] : faultsOfTexts(entry.yaml)));
}

function faultsOfTexts(yaml: YamlFile): Fault[] {
  return stringsWithin(yaml.value).flatMap(([path, text]) => {
    const at = yaml.offsetOf(path);
    const field = pathText(path);
    const faults: Fault[] = [];
    if (PLACEHOLDER.test(text)) faults.push(faultAt(yaml.file, at, 'text-todo', text, { field }));
    if (ADDRESS_FIELDS.has(String(path.at(-1)))) faults.push(...faultsOfLink(yaml.file, at, text, yaml.rawOf(path)));
    else {
      const found = MARKUP.exec(text);
      if (found !== null) faults.push(faultAt(yaml.file, at, 'text-markup', text.slice(Math.max(0, found.index - 10)), { field }));
    }
    return faults;
  });
}
