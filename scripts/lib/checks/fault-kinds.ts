import type { FaultKind } from './fault-kind.ts';
import { articleKinds } from './kinds-articles.ts';
import { characterKinds } from './kinds-characters.ts';
import { directoryKinds } from './kinds-directory.ts';
import { fileKinds } from './kinds-files.ts';
import { finderKinds } from './kinds-finder.ts';
import { lawKinds } from './kinds-law.ts';
import { linkKinds } from './kinds-links.ts';
import { mdxKinds } from './kinds-mdx.ts';
import { proseKinds } from './kinds-prose.ts';
import { valueKinds } from './kinds-values.ts';
import { yamlKinds } from './kinds-yaml.ts';

/** Groups of kinds in the order of docs/FAULTS.md. */
export const faultGroups = {
  files: { vi: 'Tệp và thư mục', en: 'Files and folders', kinds: fileKinds },
  characters: { vi: 'Ký tự', en: 'Characters', kinds: characterKinds },
  yaml: { vi: 'Cách viết YAML', en: 'YAML', kinds: yamlKinds },
  values: { vi: 'Mục và giá trị', en: 'Fields and values', kinds: valueKinds },
  directory: { vi: 'Địa chỉ hỗ trợ và số điện thoại', en: 'Support addresses and numbers', kinds: directoryKinds },
  law: { vi: 'Văn bản luật và quyền lợi', en: 'Law and entitlements', kinds: lawKinds },
  finder: { vi: 'Đường đi trong phần hỏi đáp', en: 'The way through the finder', kinds: finderKinds },
  mdx: { vi: 'Thành phần trong bài viết', en: 'Components in texts', kinds: mdxKinds },
  links: { vi: 'Liên kết', en: 'Links', kinds: linkKinds },
  articles: { vi: 'Bài viết và bản dịch', en: 'Texts and translations', kinds: articleKinds },
  prose: { vi: 'Lời văn', en: 'Wording', kinds: proseKinds },
} as const;

/** Every kind of fault the checker knows. The one table: messages, documentation and tests are made from it. */
export const faultKinds = {
  ...fileKinds, ...characterKinds, ...yamlKinds, ...valueKinds, ...directoryKinds, ...lawKinds, ...finderKinds, ...mdxKinds, ...linkKinds, ...articleKinds, ...proseKinds,
} as const satisfies Readonly<Record<string, FaultKind>>;

export type FaultName = keyof typeof faultKinds;

/** The row of a kind. */
export function kindOf(name: FaultName): FaultKind {
  return faultKinds[name];
}
