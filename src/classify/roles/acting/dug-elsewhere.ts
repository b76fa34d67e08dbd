import { inTitle, type Reading } from '../../reading/reading.js';
import { overlap } from '../../text/span.js';

/** Who may act without a name, as readers everywhere know whose measures are meant. */
const UNNAMED = ['CN', 'US'];

/**
 * Who is not meant where a title names goods of others and nobody acts by name: "Cobalt export ban extended". A Chinese title on
 * duties or rebates is of China's own.
 */
export function notMeantBy(reading: Reading): readonly string[] {
  const { lang, materials, parties, title, normalised } = reading;
  const told = materials.filter(({ end }) => end <= normalised.titleEnd);
  const isElsewhere = told.every((goods) =>
    title.words.some((word) => word.concept === 'rule_dug_elsewhere' && overlap(word, goods)),
  );
  const isOwn = lang === 'zh' && (!inTitle(reading, 'rule_ban') || inTitle(reading, 'role_china_acts'));
  return parties.length > 0 || told.length === 0 || !isElsewhere || isOwn ? [] : UNNAMED;
}
