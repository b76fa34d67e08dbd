import type { FigureMention } from '../../figures/figures.js';
import { DUTIES, RELIEVES } from '../../reading/concepts.js';
import { beginsIn, firstOf, wordWith } from '../../reading/mentions.js';
import type { Reading } from '../../reading/reading.js';
import { goesOn, type Reach } from '../../text/clause.js';
import { isRightBefore } from '../../text/span.js';
import { isLiftedTo } from './ends.js';

// What holds words of relief and is a burden all the same.

/** What a title says of a new duty. */
const BURDENS = ['surcharge', 'impose_duty', 'step_raises', 'step_decides'];
/** Goods that the summary spares ("with exemptions for food") ease nothing where the title tells of a new duty. */
const sparesBesideDuty = (
  { title: { words: said }, words }: Reading,
  figures: readonly FigureMention[],
): boolean => {
  const duties = figures.filter(({ role }) => role === 'duty');
  return (
    duties.some(({ inTitle }) => inTitle) &&
    duties.every(({ former }) => !former) &&
    firstOf(said, ...BURDENS) !== undefined &&
    firstOf(said, ...RELIEVES) === undefined &&
    firstOf(words, 'step_exempts') !== undefined &&
    firstOf(words, 'suspended', 'revoked', 'step_cuts') === undefined
  );
};

/** So near behind a cut stands the quota that is cut, in UTF-16 units. */
const CUT_REACH: Reach = [24, 8];
/** So near behind a quota stands the duty that is cut: "tariff-rate quota duty", 配额内关税. */
const DUTY_BESIDE = 2;
/** Whether a title cuts a quota, and no duty: that is a burden. */
const cutsQuota = ({ text, title: { words: said } }: Reading): boolean =>
  wordWith(
    said,
    'step_cuts',
    ['quota'],
    (cut, quota) =>
      goesOn(text, cut, quota, CUT_REACH) &&
      // What lies in or out of a quota is a duty.
      !said.some((place) => place.concept === 'rule_in_or_out' && isRightBefore(place, quota)) &&
      !beginsIn(said, cut.start, quota.start, ...DUTIES) &&
      !beginsIn(said, quota.end, quota.end + DUTY_BESIDE, ...DUTIES),
  ) !== undefined;

/** Whether what a text seems to ease is a burden: a duty lifted to a rate, a quota that is cut, a new duty with exemptions. */
export const isBurden = (reading: Reading, figures: readonly FigureMention[]): boolean =>
  isLiftedTo(reading, figures) || cutsQuota(reading) || sparesBesideDuty(reading, figures);
