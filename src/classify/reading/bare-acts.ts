import { sentenceTo } from '../text/sentence.js';
import { smallPattern } from '../text/small-words.js';
import { liesWithin, matchesOf, placeOf, type Span, withBlanks } from '../text/span.js';
import { BEGINS, ended } from '../text/word-patterns.js';
import { GOODS, MEASURES, NEWS, RELIEVES, TALKS_AND_DEALS } from './concepts.js';
import { firstBeside, firstOf } from './mentions.js';
import { type Reading, titleOf, type WordMention } from './reading.js';

// A title that is but the number of an act (商务部公告2025年第72号, "Council Regulation (EU) 2026/415"), or the form of a text for the
// press (商务部新闻发言人答记者问, "Fact sheet"), or says of an act only that it changes an earlier one ("Modifying the Scope of
// Reciprocal Tariffs"): what is done stands in the sentence behind.

const ACT =
  /^(?:official_title|document_(?:notice|order|executive_order|proclamation|council_order|regulation))$/;
const GIVER = /^document_by_/;
/** What a text for the press is called by, or who speaks in it. */
const PRESS = smallPattern(({ small_press }) => `${BEGINS}${ended(small_press)}(?!\\p{Script=Latin})`, 'gu');
const ASKS = smallPattern(({ small_asks_there }) => ended(small_asks_there));
/** A title that says no more is no longer, in UTF-16 units. */
const PRESS_TITLE = 80;
/** It needs no number; it may name a ministry. */
const SPEAKER = /^(?:document_by_|official_act$)/;
/** A title with one of these tells what the act does. */
const TELLING = [...MEASURES, ...GOODS, ...RELIEVES, ...NEWS, 'export_curb', 'impose_duty', 'entity_list'];
/** A text for the press may be on talks as well. */
const TELLING_PRESS = [...TELLING, ...TALKS_AND_DEALS];
/** So many letters of such a title are neither the name of the act nor of who gives it: "of 23 September 2026", 年第号. */
const OTHER_LETTERS = 14;

/** What a title of a change would say of how it changes a measure, whose own name it has, or that it is only asked about. */
const CHANGING = [...RELIEVES, ...NEWS, 'extended', 'consultation'];
/** What a title of a change in trade policy names beside that: an act, who gives it, or a measure. */
const OF_TRADE = [...MEASURES, 'export_curb', 'import', 'export', 'surcharge', 'probe', 'entity_list'];

/** Whether a title says that it changes an earlier act, and not how: it begins so, or an act does that it names first. */
export function onlySaysChange({ title }: Reading): boolean {
  const { words } = title;
  const change = firstOf(words, 'official_change');
  if (change === undefined || firstBeside(change, words, ...CHANGING)) return false;
  const isOfAct = words.some(({ concept, start }) => ACT.test(concept) && start <= change.start);
  return (change.start === 0 || isOfAct) && (isOfAct || firstOf(words, ...OF_TRADE) !== undefined);
}

/** Whether a word names an act. */
export const isActWord = ({ concept }: WordMention): boolean => ACT.test(concept);

/** Whether a text is an act itself, by its title. */
export const isLegalAct = ({ title }: Reading): boolean => title.words.some(isActWord);

/** What a text for the press is called by in its title, where what stands behind is no reporter's question. */
function pressForms(reading: Reading): readonly Span[] {
  const { text, titleEnd } = reading;
  if (titleEnd > PRESS_TITLE) return [];
  const forms = matchesOf(PRESS(reading), text.slice(0, titleEnd)).map((match) => placeOf(match));
  const isAsked = () => ASKS(reading).test(text.slice(titleEnd, sentenceTo(text, titleEnd + 1)));
  return forms.length > 0 && !isAsked() ? forms : [];
}

/** Whether a title names an act by its number, or a text for the press by its form, and tells nothing of it. */
export function isBare(reading: Reading): boolean {
  const { materials, text, titleEnd, title } = reading;
  const press = pressForms(reading);
  const isPress = press.length > 0;
  const forms: readonly Span[] = isPress ? press : title.words.filter(isActWord);
  if (forms.length === 0) return false;
  const isOfForm = (span: Span) => forms.some((form) => liesWithin(span, form));
  const telling = isPress ? TELLING_PRESS : TELLING;
  const isTold =
    materials.some(({ start }) => start < titleEnd) ||
    title.words.some((word) => telling.includes(word.concept) && !isOfForm(word));
  if (isTold) return false;
  const giver = isPress ? SPEAKER : GIVER;
  const givers = title.words.filter(({ concept }) => giver.test(concept));
  const named: readonly Span[] = [...forms, ...title.parties, ...givers];
  let letters = 0;
  let hasNumber = isPress;
  for (let at = 0; at < titleEnd; at += 1) {
    const unit = text[at] ?? '';
    if (/\d/.test(unit)) hasNumber = true;
    else if (/\p{L}/u.test(unit) && !named.some(({ start, end }) => at >= start && at < end)) letters += 1;
    if (letters > OTHER_LETTERS) return false;
  }
  return hasNumber;
}

/** A reading whose title goes on to the end of the sentence behind it. */
export function withFirstSentence(reading: Reading): Reading {
  const { words, parties } = reading;
  const told = { ...reading, titleEnd: sentenceTo(reading.text, reading.titleEnd + 1) };
  return { ...told, title: titleOf(told, words, parties) };
}

/** What a title of a change and the sentence behind it tell; a threat that the title names is the cause: "to Address Threats". */
export function changeTold(reading: Reading): Reading {
  const { titleEnd } = reading;
  const whole = withFirstSentence(reading);
  const isCause = ({ concept, start }: WordMention) =>
    start <= titleEnd && (concept === 'threaten' || concept === 'step_threatens');
  const isTold = (word: WordMention) => !isCause(word);
  // The words are left out of the text as well, at the same places.
  const text = withBlanks(whole.text, whole.words.filter(isCause));
  return {
    ...whole,
    text,
    words: whole.words.filter(isTold),
    title: { ...whole.title, words: whole.title.words.filter(isTold) },
  };
}
