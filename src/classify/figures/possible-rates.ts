import { beginsIn } from '../reading/mentions.js';
import type { Reading } from '../reading/reading.js';
import { follows, type Reach } from '../text/clause.js';
import { ARTICLE } from '../text/small-words.js';
import type { Span } from '../text/span.js';

/** So far before a rate stands the word by which a duty only may come to it, in UTF-16 units. */
const MAY_REACH: Reach = [40, 12];

/** "May 20" is a day. */
const DAY = /^ \d/u;

/** What may be done about a duty that is laid: "could retaliate against a 50% duty", "could idle plants after 50% duty". */
const ABOUT_ANOTHER = ['retaliate', 'rule_responds_to', 'rule_came_before'];
/** What is known already stands behind an article: "could win relief from the 50% duty". */
const KNOWN = new RegExp(` (?!$)${ARTICLE}$`, 'u');

/** Whether a summary says of a rate that a duty may come to it: "it could rise to 60%". */
export const isOnlyPossibleRate = ({ text, words, titleEnd }: Reading, rate: Span): boolean =>
  rate.start >= titleEnd &&
  words.some(
    (may) =>
      may.concept === 'step_mark_may' &&
      !DAY.test(text.slice(may.end)) &&
      follows(text, may, rate, MAY_REACH) &&
      !beginsIn(words, may.end, rate.start, ...ABOUT_ANOTHER) &&
      !KNOWN.test(text.slice(may.end, rate.start)),
  );
