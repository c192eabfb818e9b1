/** Paths of the invented content tree, by what they are. */
export const paths = {
  record: 'content/directory/dong-mau/tram-mau.yaml',
  emergency: 'content/directory/national/so-mau.yaml',
  shelter: 'content/directory/dong-mau/nha-mau.yaml',
  guide: 'content/guides/vi/bai-mau.mdx',
  guideEn: 'content/guides/en/bai-mau.mdx',
  other: 'content/guides/vi/bai-hai.mdx',
  law: 'content/legal-documents/luat-mau.yaml',
  oldLaw: 'content/legal-documents/luat-cu.yaml',
  entitlement: 'content/entitlements/quyen-mau.yaml',
  term: 'content/glossary/tu-mau.yaml',
  retired: 'content/retired-numbers/so-chet.yaml',
  country: 'content/countries/xa.yaml',
  search: 'content/search/vi.yaml',
  vi: 'content/interface/vi.yaml',
  en: 'content/interface/en.yaml',
  provinces: 'content/localities/provinces.csv',
} as const;

/** The day the invented tree is right on. */
export const FIXTURE_DAY = '2026-11-23';

const three = (vi: string, en: string, zh: string) => `{vi: ${vi}, en: ${en}, zh: ${zh}}`;
const address = (id: string, lines: string) => `id: ${id}
name: ${three('Trạm mẫu', 'Sample point', '样本站')}
who: ${three('Nghe và giúp.', 'Listens and helps.', '倾听并帮助。')}
${lines}`;

const document = (id: string, until: string) => `id: ${id}
number: 1/2024/QH15
kind: law
title: ${three('Luật mẫu', 'Sample law', '样本法')}
issuer: ${three('Quốc hội', 'National Assembly', '国会')}
issued: "2024-01-02"
inForceFrom: "2024-07-01"
inForceUntil: ${until}
replaces: []
replacedBy: null
amendedBy: []
confidence: verified-text
sources:
  - publisher: Công báo mẫu
    url: https://example.com/luat
checkedOn: "2026-11-01"
`;

const article = (title: string, next: string) => `---
title: ${title}
summary: Gọi người giúp trước khi ký giấy.
topics: [trafficking]
owner: ban-bien-tap
reviewed: '2026-11-01'
reviewBy: '2027-05-01'
next: [${next}]
sources:
  - {title: Tin mẫu, publisher: Báo Mẫu, date: '2026-01-02', url: https://example.com/tin}
  - {title: Tin hai, publisher: Báo Hai, date: '2026-01-03', url: https://example.com/hai}
---

## Việc cần làm

Bạn hãy dừng lại và gọi <Number id="so-mau" />.

<Call id="so-mau" />

## Đọc tiếp

Xem [bài thứ hai](guide:bai-hai) và <Law id="luat-mau">Điều 1</Law> <Cite source="1" />.
`;

/** A small content tree of invented places, numbers and texts in which the checker finds nothing. */
export function contentFixture(): Map<string, string> {
  return new Map<string, string>([
    ['content/localities/provinces.csv', 'code,slug,type,name,full_name,name_en,full_name_en,name_zh,lat,lon,area_km2,population\n91,dong-mau,tinh,Đồng Mẫu,Tỉnh Đồng Mẫu,Dong Mau,Dong Mau Province,样本省,21,106,100,1000\n92,song-mau,tinh,Sông Mẫu,Tỉnh Sông Mẫu,Song Mau,Song Mau Province,样本江省,20,106,100,1000\n'],
    ['content/localities/communes.csv', 'code,province_code,slug,type,name,full_name,name_en,full_name_en,lat,lon,area_km2,population,outer,valid_from,code_alt\n90001,91,ben-thu,xa,Bến Thử,Xã Bến Thử,Ben Thu,Ben Thu Commune,21,106,10,100,0,2025-07-01,\n'],
    ['content/localities/former.csv', 'key,type,name,alt_names,name_zh,district,province,basis,successors\nP91@2025-06-30,tinh,Mẫu Cũ,,,,,test,91:whole\nD901@2025-06-30,huyen,Bến Cũ,,,,91,test,90001:whole\nC90077@2025-06-30,xa,Bến Nhỏ,,,901,91,test,90001:whole\n'],
    [paths.record, address('tram-mau', `kind: social-work-centre
topics: [trafficking]
coverage: {scope: province, provinces: ["91"]}
phones:
  - number: "0203 000 0001"
    kind: voice
    cost: unknown
    languages: [vi]
address:
  text: ${three('12 đường Mẫu', '12 Mau Street', 'Mẫu 路 12 号')}
  province: "91"
  commune: "90001"
status: single-source
sources:
  - url: https://example.com/tram
    publisher: Báo Mẫu
    date: "2026-03-04"
    read: "2026-10-01"
    says: Lists the number.
`)],
    [paths.emergency, address('so-mau', `kind: emergency
topics: [emergency]
coverage: {scope: national}
phones:
  - number: "113"
    kind: voice
    cost: free
    languages: [vi]
status: confirmed
basis: official
sources:
  - url: https://example.com/so
    publisher: Cơ quan Mẫu
    date: "2026-03-04"
    read: "2026-11-10"
    official: true
    says: The number.
`)],
    [paths.shelter, address('nha-mau', `kind: shelter
topics: [shelter]
coverage: {scope: province, provinces: ["91"]}
phones: []
status: single-source
sources:
  - url: null
    publisher: Báo Mẫu
    date: "2026-03-04"
    read: "2026-10-01"
    says: Takes people in.
notes: Entry through the police.
`)],
    [paths.law, document('luat-mau', 'null')],
    [paths.oldLaw, document('luat-cu', '"2025-06-30"')],
    [paths.entitlement, `id: quyen-mau
field: medical
topic: health-care
title: ${three('Quyền mẫu', 'Sample right', '样本权利')}
who: ${three('Mọi người', 'Everyone', '所有人')}
what: ${three('Được khám', 'A check-up', '体检')}
groups: [everyone]
stage: now
level: null
whoDecides: null
whereToApply: null
papers: []
deadline: null
steps: []
sayAtCounter: null
amount: null
contacts: [so-mau]
citation:
  - document: luat-mau
    articles: ["1(2)"]
inForceFrom: "2024-07-01"
inForceUntil: null
sources:
  - publisher: Công báo mẫu
    url: https://example.com/luat
readIn: gazette
confidence: verified-text
caution: null
checkedOn: "2026-11-01"
`],
    [paths.term, `id: tu-mau\nterm: ${three('từ đúng', 'right word', '正词')}\nmeaning: ${three('Nghĩa.', 'Meaning.', '意思。')}\navoid: {vi: [từ sai], en: [wrong word], zh: [错词]}\n`],
    [paths.retired, `number: "0203 999 9999"\nwas: ${three('Số cũ', 'Old number', '旧号码')}\nreplacedBy: so-mau\nreason: ${three('Đã ngừng', 'Ended', '停用')}\nsources:\n  - {publisher: Báo Mẫu, url: https://example.com/cu, date: "2025-01-01"}\n`],
    [paths.country, `code: XA\nslug: nuoc-mau\nname: ${three('Nước Mẫu', 'Sample Land', '样本国')}\nlanguages: [en]\n`],
    [paths.search, 'danger: [cứu tôi]\npages:\n  - {page: "guide:bai-mau", say: [việc nhẹ]}\n'],
    [paths.vi, 'card:\n  call: Gọi {name}\n  late: Quá hạn\n'],
    [paths.en, 'card:\n  call: Call {name}\n  late: Overdue\n'],
    [paths.guide, article('Bài mẫu', "'guide:bai-hai'")],
    [paths.other, article('Bài hai', "'guide:bai-mau'")],
    [paths.guideEn, '---\ntitle: Sample text\nsummary: Call somebody before you sign.\nreview: none\nsource: SOURCE\n---\n\n## What to do\n\nStop and call <Number id="so-mau" />.\n\n<Call id="so-mau" />\n\n## Next\n\nSee [the second text](guide:bai-hai) and <Law id="luat-mau">Article 1</Law> <Cite source="1" />.\n'],
  ]);
}
