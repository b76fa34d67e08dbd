import { foundOnce } from './found-once.js';
import { arePartedBy, type Span } from './span.js';
import type { Words } from './word-patterns.js';

// The small words around a name, a day or a number, as a pattern asks for them; text is read without accents.

/** Small words by their concepts. */
export type SmallWords = Readonly<Record<string, Words>>;

/** A pattern of small words, made once for those that a text is read with. */
export function smallPattern(
  make: (small: SmallWords) => string,
  flags = 'u',
): (reading: { readonly small: SmallWords }) => RegExp {
  const pattern = foundOnce((small: SmallWords) => new RegExp(make(small), flags));
  return ({ small }) => pattern(small);
}

/** A definite article that may stand before a name, with the blank behind it. */
export const ARTICLE = "(?:(?:the|der|die|das|den|dem|la|le|les|el|los|las) |l')?";
/** The same, or a word for all of several. */
export const ARTICLE_OR_ALL = `(?:all |alle |tous )?${ARTICLE}`;
/** The same alone, behind a word. */
export const ONLY_ARTICLE_OR_ALL = new RegExp(`^ ?${ARTICLE_OR_ALL}$`, 'u');
/** What parts a word from the name right behind it: at most an article. */
const ONLY_ARTICLE = new RegExp(`^ ?${ARTICLE}$`, 'u');
/** Whether one place of a text stands before another, with no more than an article in between. */
export const isNextButArticle = (text: string, from: Pick<Span, 'end'>, to: Pick<Span, 'start'>): boolean =>
  arePartedBy(text, from, to, ONLY_ARTICLE);

/** Whether a text opens with a name, with no more than an article before it. */
export const opensWith = (text: string, name: Pick<Span, 'start'>): boolean =>
  isNextButArticle(text, { end: 0 }, name);

/** Before the name of whom something is against. */
export const AGAINST = 'against|gegen|contre|contra|przeciwko?|wobec|mot';

/** Behind the name of whose something is: Trump's, EU:s. */
export const GENITIVE = /^(?:'s|:s)/u;
