import { z } from 'zod';
import { languages } from '../../../src/domain/languages.ts';
import type { Localities } from '../../../src/domain/localities.ts';
import { articleSections, type ArticleSection } from '../../../src/domain/page-links.ts';
import { sourceArticle, translatedArticle } from '../../../src/domain/schemas/article.ts';
import { glossaryTerm } from '../../../src/domain/schemas/glossary-term.ts';
import { retiredNumber } from '../../../src/domain/schemas/retired-number.ts';
import { supportAddress } from '../../../src/domain/schemas/support-address.ts';
import { cmsField, fieldsOf, type CmsField, type JsonSchema } from './cms-field.ts';

const jsonSchema = (schema: z.ZodType): JsonSchema => z.toJSONSchema(schema, { io: 'output', unrepresentable: 'any' }) as JsonSchema;

const folderLabels = { guides: 'Phòng ngừa', policies: 'Chính sách', officers: 'Cho cán bộ', activities: 'Hoạt động' } as const;
const languageLabels = { vi: 'tiếng Việt', en: 'English', zh: '中文' } as const;

const records = (name: string, label: string, folder: string, fields: readonly CmsField[], slug: string) => ({
  name, label, folder, extension: 'yaml', format: 'yaml', create: true, delete: false, slug, identifier_field: slug.replace(/[{}]|fields\./g, ''), fields,
});

/** Texts keep their own Markdown: a rich editor would mangle the components. */
const body: CmsField = { name: 'body', label: 'Nội dung', widget: 'markdown', modes: ['raw'], hint: 'Markdown và các thành phần trong docs/WRITING.md' };

function texts(folder: ArticleSection, lang: keyof typeof languageLabels) {
  const schema = lang === 'vi' ? sourceArticle : translatedArticle;
  // The stamp is written by a command, never by hand.
  const fields = fieldsOf(jsonSchema(schema)).map((field) => (field.name === 'source' ? { name: 'source', widget: 'hidden' } : field.name === 'sources' ? withAddresses(field) : field));
  return {
    name: `${folder}-${lang}`, label: `${folderLabels[folder]} – ${languageLabels[lang]}`, folder: `content/${folder}/${lang}`, extension: 'mdx', format: 'yaml-frontmatter',
    create: true, delete: false, slug: '{{title}}', fields: [...fields, body],
  };
}

/** A source's address is a page or one of the five articles: one text field, whatever the form. */
function withAddresses(field: CmsField): CmsField {
  const inner = (field['fields'] as readonly CmsField[]).map((one) => (one.name === 'url' ? cmsField('url', { type: 'string', description: 'https://… hoặc article:NNN; bỏ trống khi không có' }, false) : one));
  return { ...field, fields: inner };
}

/** Configuration of the editors' form, made from the schemas. `backend` is the code host, or the program's own test folder. */
export function cmsConfig(localities: Pick<Localities, 'provinces'>, backend: Readonly<Record<string, unknown>>) {
  const places = [['national', 'Toàn quốc'], ['abroad', 'Ở nước ngoài'], ...localities.provinces.map((province) => [province.slug, province.fullName])] as const;
  // One object for all provinces: it is written once and referred to from each.
  const address = fieldsOf(jsonSchema(supportAddress));
  return {
    backend,
    ...(backend['name'] === 'github' ? { publish_mode: 'editorial_workflow' } : {}),
    media_folder: 'public/admin/media',
    output: { omit_empty_optional_fields: true, yaml: { quote: 'double' } },
    slug: { encoding: 'ascii', clean_accents: true },
    collections: [
      ...places.map(([slug, label]) => records(`directory-${slug}`, `Địa chỉ: ${label}`, `content/directory/${slug}`, address, '{{fields.id}}')),
      ...articleSections.flatMap((folder) => languages.map((lang) => texts(folder, lang))),
      records('glossary', 'Từ điển', 'content/glossary', fieldsOf(jsonSchema(glossaryTerm)), '{{fields.id}}'),
      records('retired-numbers', 'Số đã ngừng dùng', 'content/retired-numbers', fieldsOf(jsonSchema(retiredNumber)), '{{fields.number}}'),
    ],
  };
}

/** Where changes go: branches and pull requests, so that every one is checked and reviewed. */
export const githubBackend = { name: 'github', repo: 'diem-tua/diem-tua', branch: 'main', open_authoring: true, auth_methods: ['token'] } as const;
