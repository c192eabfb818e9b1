import Call from './Call.astro';
import Checklist from './Checklist.astro';
import Cite from './Cite.astro';
import ContentLink from './ContentLink.astro';
import Email from './Email.astro';
import Figure from './Figure.astro';
import Law from './Law.astro';
import Message from './Message.astro';
import Note from './Note.astro';
import Number from './Number.astro';
import Phrase from './Phrase.astro';
import Reasoning from './Reasoning.astro';
import Scenario from './Scenario.astro';
import SelfCheck from './SelfCheck.astro';
import Steps from './Steps.astro';
import Term from './Term.astro';
import Warning from './Warning.astro';

/** Everything a text may use besides Markdown; `a` resolves the writers' link forms. Listed for writers in docs/WRITING.md. */
export const mdxComponents = {
  a: ContentLink, Call, Checklist, Cite, Email, Figure, Law, Message, Note, Number, Phrase, Reasoning, Scenario, SelfCheck, Steps, Term, Warning,
};
