import { leadOf } from '../reading/left-out/asides.js';
import { firstOf } from '../reading/mentions.js';
import type { Reading } from '../reading/reading.js';
import { sentenceTo } from '../text/sentence.js';
import { liesWithin, type Span } from '../text/span.js';
import { LONG_BACK, pastIn } from './lengths/bygone.js';
import { findDays } from './named/mentions.js';
import { type Day, dayOf } from './written/calendar.js';

// What a summary tells of what was before its news: older measures, with goods, rates and terms of their own.

/** With these a sentence tells of the measure of the title: it takes effect, goes on, is on more goods, or is told beside an older one. */
const OWN = ['rule_own_step', 'rule_more_goods', 'rule_new_beside', 'extended'];

/** The sentences of a summary behind its first. */
function furtherSentences(reading: Reading): Span[] {
  const { text } = reading;
  const found: Span[] = [];
  for (let start = leadOf(reading).end + 1; start < text.length; ) {
    const end = sentenceTo(text, start);
    found.push({ start, end });
    start = end + 1;
  }
  return found;
}

/** Whether a sentence dates what it tells long back, and nothing else in it, or says that it is so already. */
function isOfBefore(reading: Reading, sentence: Span, published: Day): boolean {
  const within = <S extends Span>(some: readonly S[]) => some.filter((one) => liesWithin(one, sentence));
  const said = within(reading.words);
  const isLongAgo = ({ day }: { readonly day: Day }) => published - day > LONG_BACK;
  const days = within(findDays(reading, published));
  if (firstOf(said, ...OWN) !== undefined || !days.every(isLongAgo)) return false;
  if (days.length > 0 || firstOf(said, 'rule_before_now') !== undefined) return true;
  return [...pastIn(reading, published)].some(
    (past) => past !== undefined && isLongAgo(past) && liesWithin(past, sentence),
  );
}

/**
 * The sentences of a summary, behind its first, that only tell of what was long before ("It had banned antimony in 2024"), or
 * holds already ("Canada already charges 25%").
 */
export function backgroundIn(reading: Reading, publishedAt: string | undefined): readonly Span[] {
  const published = publishedAt === undefined ? undefined : dayOf(publishedAt);
  return published === undefined
    ? []
    : furtherSentences(reading).filter((sentence) => isOfBefore(reading, sentence, published));
}
