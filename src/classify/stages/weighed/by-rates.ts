import type { FigureMention } from '../../figures/figures.js';
import type { Reading } from '../../reading/reading.js';
import { isBurden } from '../relief/burdens.js';
import { EASED, type Told } from './model.js';
import { SURE } from './stage-reading.js';

/** The former rate of a duty and the new one, where a title tells both or, if it tells none, the text and no other. */
function ratesIn(
  figures: readonly FigureMention[],
): { readonly before: number; readonly now: number } | undefined {
  const told = figures.filter(({ role }) => role === 'duty');
  const inTitles = told.filter(({ inTitle }) => inTitle);
  const duties = inTitles.length > 0 || told.length > 2 ? inTitles : told;
  const old = duties.find(({ former }) => former);
  const now = duties.find(({ former, unit }) => !former && unit === old?.unit)?.value;
  return old === undefined || now === undefined ? undefined : { before: old.value, now };
}

/** Whether a text tells a former rate of a duty and a higher one. */
function isRaised(figures: readonly FigureMention[]): boolean {
  const { before = 0, now = 0 } = ratesIn(figures) ?? {};
  return now > before;
}

/** What a text says of the rates of a duty, whatever its verb: one lifted "to 15 % from 10 %" is no relief, nor is a quota that is cut. */
export function byRates(told: Told, figures: readonly FigureMention[], reading: Reading): Told {
  const { coarse, probability } = told;
  if (coarse === EASED && isBurden(reading, figures)) return { coarse: 'announced', probability };
  const { before = 0, now = 0 } = ratesIn(figures) ?? {};
  if (isRaised(figures) && coarse === EASED) return { coarse: 'announced', probability };
  if (now < before && coarse === EASED) return { coarse, probability: Math.max(probability, SURE) };
  if (now < before && (coarse === 'announced' || coarse === 'in_force'))
    return { coarse: EASED, probability };
  return told;
}
