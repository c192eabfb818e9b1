/** One thing to ask before a new file is written. */
export interface Question {
  readonly name: string;
  /** In Vietnamese, as editors are asked. */
  readonly ask: string;
  /** Allowed answers; anything else is asked again. */
  readonly choices?: readonly string[];
  /** What an empty answer stands for; a question without it must be answered. */
  readonly otherwise?: string;
  /** What is wrong with an answer, or null. */
  readonly fault?: (answer: string) => string | null;
}

export type Answers = Readonly<Record<string, string>>;

/** A file to be written. */
export interface NewFile {
  readonly path: string;
  readonly text: string;
}

/** What can be made, with its questions and the file that comes of the answers. */
export interface Recipe {
  readonly title: string;
  readonly questions: readonly Question[];
  write(answers: Answers, today: string): NewFile;
}

/** Stands where an editor has still to write; the checker refuses it, so that it is never published. */
export const TO_WRITE = 'TODO';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** A day or nothing. */
export const dayFault = (answer: string): string | null => (answer === '' || (DAY.test(answer) && !Number.isNaN(Date.parse(answer))) ? null : 'viết năm-tháng-ngày, ví dụ 2026-11-23');

/** The answer to a question: trimmed and composed, what an empty one stands for, or a sentence that says what is wrong. */
export function judge(question: Question, raw: string): { readonly answer: string } | { readonly wrong: string } {
  const answer = raw.normalize('NFC').trim();
  if (answer === '') return question.otherwise === undefined ? { wrong: 'cần trả lời câu này' } : { answer: question.otherwise };
  if (question.choices !== undefined && !question.choices.includes(answer)) return { wrong: `chọn một trong: ${question.choices.join(', ')}` };
  const wrong = question.fault?.(answer) ?? null;
  return wrong === null ? { answer } : { wrong };
}
