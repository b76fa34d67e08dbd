/** A definite article that may stand before a name, with the blank behind it; text is read without accents. */
export const ARTICLE = "(?:(?:the|der|die|das|den|dem|la|le|les|el|los|las) |l')?";
/** The same, or a word for all of several. */
export const ARTICLE_OR_ALL = `(?:all |alle |tous )?${ARTICLE}`;

/** What parts a word from the name right behind it: at most an article. */
export const ONLY_ARTICLE = new RegExp(`^ ?${ARTICLE}$`, 'u');
