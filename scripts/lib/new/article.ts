import { stringify } from 'yaml';
import { daysAfter } from '../../../src/domain/days.ts';
import { addressTopics } from '../../../src/domain/schemas/support-address.ts';
import { slugOf } from '../../../src/domain/slug.ts';
import { dayFault, TO_WRITE, type Recipe } from './question.ts';

/** Days until a new text is read again. */
const REVIEW_AFTER = 180;

const sourceQuestions = (which: string) => [
  { name: `title${which}`, ask: `Nguồn ${which}: tựa bài` },
  { name: `publisher${which}`, ask: `Nguồn ${which}: ai công bố` },
  { name: `url${which}`, ask: `Nguồn ${which}: địa chỉ trang (để trống nếu không có)`, otherwise: '', fault: (answer: string) => (answer === '' || /^https:\/\/\S+\.\S+$/.test(answer) ? null : 'địa chỉ bắt đầu bằng https://') },
  { name: `date${which}`, ask: `Nguồn ${which}: ngày (để trống nếu không ghi)`, otherwise: '', fault: dayFault },
];

const body = `
## Việc cần làm ngay

<Steps>

1. **Dừng lại.** ${TO_WRITE}
2. **Hỏi một người bạn tin.** ${TO_WRITE}
3. **Gọi.** <Number id="tong-dai-111" />

</Steps>

<Call id="tong-dai-111" />

## ${TO_WRITE}

${TO_WRITE}
`;

/** A new text in Vietnamese: guide, officers' page, policy or activity, with its front matter and two sources. */
export function articleRecipe(folder: 'guides' | 'officers' | 'policies' | 'activities', title: string): Recipe {
  return {
    title,
    questions: [
      { name: 'title', ask: 'Tựa bài' },
      { name: 'summary', ask: 'Tóm tắt: một hai câu, việc cần làm đứng trước' },
      { name: 'topic', ask: 'Chủ đề chính', choices: addressTopics },
      ...sourceQuestions('1'),
      ...sourceQuestions('2'),
    ],
    write: (answers, today) => {
      const source = (which: string) => ({ title: answers[`title${which}`], publisher: answers[`publisher${which}`], date: answers[`date${which}`] || null, url: answers[`url${which}`] || null, read: true });
      const front = { title: answers['title'], summary: answers['summary'], topics: [answers['topic']], owner: 'ban-bien-tap', reviewed: today, reviewBy: daysAfter(today, REVIEW_AFTER), next: [], sources: [source('1'), source('2')] };
      return { path: `content/${folder}/vi/${slugOf(answers['title'] ?? '')}.mdx`, text: `---\n${stringify(front, { lineWidth: 0, singleQuote: true })}---\n${body}` };
    },
  };
}
