import { ANYWHERE, goesOn, isObjectOf, type Reach, turnsNowhere } from '../../text/clause.js';
import { isRightBefore, liesWithin } from '../../text/span.js';
import { isMeasure, MEASURES } from '../concepts.js';
import { inTitle, wordWith } from '../mentions.js';
import { type Reading, type WordMention, withWords } from '../reading.js';

// Words of threat with which nobody threatens with a measure, or nobody does any longer.

const THREATS: readonly string[] = ['threaten', 'step_threatens', 'rule_only_threatened'];
const ACTS = [...MEASURES, 'duty', 'export_curb'];

/** So far behind a threat stands the measure that it is of, in UTF-16 units: whom it is made to comes between. */
const THREAT_REACH: Reach = [60, 24];
/** So long are the words of one that is made no longer: "droht der EU nicht mehr". */
const NO_MORE_REACH = 36;

/** The word with which a title says that somebody threatens no longer with a measure. */
export function threatenedNoMore({ text, title: { words } }: Reading): WordMention | undefined {
  return wordWith(
    words,
    'rule_threatens_no_more',
    ACTS,
    (word, act) =>
      word.end - word.start <= NO_MORE_REACH &&
      turnsNowhere(text, word) &&
      isObjectOf(text, act, word, THREAT_REACH),
  );
}

/** From a verb to what it puts in peril, in UTF-16 units: how many, whose. */
const PERIL_REACH: Reach = [32, 6];

/**
 * Whether a verb says that something is put in peril: "imports threaten security", "tariffs threaten jobs". Who threatens jobs
 * with tariffs names the measure behind; a measure that is itself what threatens stands right before, where Chinese tells a threat by
 * its name: 关税威胁.
 */
function isPeril({ lang, text, title: { words } }: Reading, verb: WordMention): boolean {
  const acts = words.filter((word) => isMeasure(word) || word.concept === 'export_curb');
  const next = acts.find((act) => goesOn(text, verb, act, ANYWHERE));
  const peril = words.find(
    (word) =>
      (word.concept === 'rule_security' || word.concept === 'rule_imperilled') &&
      goesOn(text, verb, word, PERIL_REACH) &&
      !(next && next.start < word.start),
  );
  if (peril?.concept === 'rule_security') return true;
  const isOfMeasure = lang !== 'zh' && acts.some((act) => isRightBefore(act, verb));
  return next === undefined && (peril !== undefined || isOfMeasure);
}

/** Whether it is a firm or its lobby that warns, or one who is no minister any more: "executives warn", "warnen Autobauer". */
const isOfNoState = ({ title: { words } }: Reading, verb: WordMention): boolean =>
  words.some(
    (who) => who.concept === 'rule_business_guest' && (isRightBefore(who, verb) || isRightBefore(verb, who)),
  );

/** The same reading but for the words of the title that threaten with no measure. */
export function withoutEmptyThreats(reading: Reading): Reading {
  const { title } = reading;
  if (!inTitle(reading, 'rule_imperils', 'rule_threatens_no_more', 'rule_warns')) return reading;
  const empty = title.words.filter(
    (verb) =>
      (verb.concept === 'rule_imperils' && isPeril(reading, verb)) ||
      (verb.concept === 'rule_warns' && isOfNoState(reading, verb)),
  );
  const noMore = threatenedNoMore(reading);
  if (noMore) empty.push(noMore);
  const isMeant = (word: WordMention) =>
    !(THREATS.includes(word.concept) && empty.some((other) => liesWithin(word, other)));
  return withWords(reading, isMeant);
}
