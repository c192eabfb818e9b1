/** What a component of a text may carry. */
export interface ComponentRule {
  readonly required: readonly string[];
  readonly optional: readonly string[];
  /** `none`: closes itself; `text`: words inside; `ordered` / `bulleted`: exactly one such list inside; `any`: anything allowed. */
  readonly content: 'none' | 'text' | 'ordered' | 'bulleted' | 'any';
  /** Stands alone on its line, never inside a sentence. */
  readonly isBlock: boolean;
}

const rule = (required: readonly string[], content: ComponentRule['content'], isBlock: boolean, optional: readonly string[] = []): ComponentRule => ({ required, optional, content, isBlock });

/** Every component writers may use. Source: docs/WRITING.md; a test holds this table to the files of src/components/mdx. */
export const componentRules: Readonly<Record<string, ComponentRule>> = {
  Steps: rule([], 'ordered', true),
  Checklist: rule([], 'bulleted', true),
  SelfCheck: rule(['result'], 'bulleted', true),
  Warning: rule(['title'], 'any', true),
  Note: rule([], 'any', true),
  Call: rule(['id'], 'none', true, ['n']),
  Number: rule(['id'], 'none', false, ['n']),
  Email: rule(['id'], 'none', false),
  Message: rule([], 'any', true, ['lang']),
  Phrase: rule(['lang', 'gloss'], 'text', true),
  Scenario: rule(['title'], 'any', true),
  Reasoning: rule([], 'any', true),
  Figure: rule(['value', 'year', 'source'], 'text', false),
  Cite: rule(['source'], 'none', false),
  Law: rule(['id'], 'text', false),
  Term: rule(['id'], 'text', false),
};

export const componentNames: readonly string[] = Object.keys(componentRules);
