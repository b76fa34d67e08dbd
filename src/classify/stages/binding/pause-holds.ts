import { AGREED_OR_DONE, NAMED_MEASURES } from '../../reading/concepts.js';
import { allOf, inTitle, wordWith } from '../../reading/mentions.js';
import type { Reading, WordMention } from '../../reading/reading.js';
import { type Certain, goesBefore } from '../../reading/said.js';
import { tellsActElsewhere } from '../../reading/told-acts.js';
import { areInClause } from '../../text/clause.js';
import { isNextButArticle } from '../../text/small-words.js';

/** By what a title tells that a pause may be prolonged, and not that it is: somebody asks for it, expects it, has not decided. */
const LEFT_OPEN = ['step_urges', 'rule_demands', 'rule_offers', 'rule_left_open'];
/** What pauses, and what is paused: minerals stand for the controls on them in its name, "rare earth suspension". */
const PAUSES = ['rule_pause_noun', 'suspended', 'truce'];
const PAUSED = [...NAMED_MEASURES, 'rare_earth', 'critical_mineral'];

const longerIn = ({ title: { words } }: Reading): readonly WordMention[] =>
  allOf(words, 'rule_pause_prolonged');

/** The word by which a title tells that a pause may be prolonged, where it tells nowhere that it is. */
function mayBeProlonged(reading: Reading): WordMention | undefined {
  const longer = longerIn(reading);
  return longer.every(({ start }) => goesBefore(reading, start, ...LEFT_OPEN)) ? longer[0] : undefined;
}

/** The word by which a title tells that a pause is near its end, and nothing of its being prolonged. */
const nearsEnd = (reading: Reading): WordMention | undefined =>
  longerIn(reading).length > 0
    ? undefined
    : wordWith(reading.title.words, 'rule_nears_end', PAUSES, (near, pause) =>
        areInClause(reading.text, near, pause),
      );

/** The word by which a title tells that a pause is kept: "keeps freeze on export curbs". */
const isKept = ({ text, title: { words } }: Reading): WordMention | undefined =>
  wordWith(words, 'rule_keeps', ['rule_pause_noun'], (keeps, pause) => isNextButArticle(text, keeps, pause));

/**
 * A pause that holds on, where a title tells no more than that its end is near, that it may be prolonged, or that it is kept:
 * "suspension of curbs nears end", "EU asks China to extend suspension of curbs". That is known.
 */
export function pauseHolds(reading: Reading): Certain | undefined {
  if (!inTitle(reading, ...PAUSED) || inTitle(reading, ...AGREED_OR_DONE)) return undefined;
  const word = mayBeProlonged(reading) ?? nearsEnd(reading) ?? isKept(reading);
  return word && !tellsActElsewhere(reading, word) ? { stage: 'suspended', word } : undefined;
}
