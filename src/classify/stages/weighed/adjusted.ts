import type { FigureMention } from '../../figures/figures.js';
import { DUTIES, RELIEVES } from '../../reading/concepts.js';
import { beginsIn, firstOf, inText, inTitle, wordWith } from '../../reading/mentions.js';
import type { Reading } from '../../reading/reading.js';
import { goesOn, type Reach } from '../../text/clause.js';
import { isRightBefore } from '../../text/span.js';
import { isLiftedTo } from '../relief/ends.js';
import { EASED, type Told } from './model.js';
import { SURE } from './stage-reading.js';

// What holds words of relief and is a burden all the same.

/** What a title says of a new duty. */
const BURDENS = ['surcharge', 'impose_duty', 'step_raises', 'step_decides'];
/** Goods that the summary spares ("with exemptions for food") ease nothing where the title tells of a new duty. */
const sparesBesideDuty = (reading: Reading, figures: readonly FigureMention[]): boolean => {
  const duties = figures.filter(({ role }) => role === 'duty');
  return (
    duties.some((duty) => duty.inTitle) &&
    duties.every((duty) => !duty.former) &&
    inTitle(reading, ...BURDENS) &&
    !inTitle(reading, ...RELIEVES) &&
    inText(reading, 'step_exempts') &&
    !inText(reading, 'suspended', 'revoked', 'step_cuts')
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
const isBurden = (reading: Reading, figures: readonly FigureMention[]): boolean =>
  isLiftedTo(reading, figures) || cutsQuota(reading) || sparesBesideDuty(reading, figures);

/** The former rate of a duty and the new one, where a title tells both or, if it tells none, the text and no other. */
function ratesIn(
  figures: readonly FigureMention[],
): { readonly before: number; readonly now: number } | undefined {
  const told = figures.filter(({ role }) => role === 'duty');
  const inTitles = told.filter((rate) => rate.inTitle);
  const duties = inTitles.length > 0 || told.length > 2 ? inTitles : told;
  const old = duties.find(({ former }) => former);
  const now = duties.find(({ former, unit }) => !former && unit === old?.unit)?.value;
  return old === undefined || now === undefined ? undefined : { before: old.value, now };
}

/** What a text says of the rates of a duty, whatever its verb: one lifted "to 15 % from 10 %" is no relief, nor is a quota that is cut. */
export function byRates(told: Told, figures: readonly FigureMention[], reading: Reading): Told {
  const { coarse, probability } = told;
  const { before = 0, now = 0 } = ratesIn(figures) ?? {};
  if (coarse === EASED) {
    if (now > before || isBurden(reading, figures)) return { coarse: 'announced', probability };
    return now < before ? { coarse, probability: Math.max(probability, SURE) } : told;
  }
  const isLowered = now < before && (coarse === 'announced' || coarse === 'in_force');
  return isLowered ? { coarse: EASED, probability } : told;
}

// What the title of an act says of its stage by its form alone, whatever its words weigh.

/**
 * Orders are no step of a case any more, whatever findings the text names, and threaten nobody; and imports are adjusted by
 * duties, not eased.
 */
export function asTitled(told: Told, reading: Reading): Told {
  const { text, titleEnd, title } = reading;
  // A case titled by the duty orders that it ends in, and nothing behind: "Copper Foil From Chile: Antidumping Duty Order".
  const isOrdered = title.words.some(
    ({ concept, start, end }) =>
      concept === 'rule_duty_order' && end === titleEnd && text.slice(0, start).endsWith(': '),
  );
  const addresses = firstOf(title.words, 'rule_addresses_threats')?.start === 0;
  const sets = addresses && !inText(reading, 'step_mark_may');
  const isOrder = told.coarse === 'threatened_proposed' && (sets || isOrdered);
  const isDuty =
    told.coarse === EASED && inTitle(reading, 'rule_adjusts_imports') && !inText(reading, ...RELIEVES);
  return isOrder || isDuty ? { ...told, coarse: 'announced' } : told;
}
