import { tellsAct } from '../reading/denials.js';
import { firstOf, liesWithin, type Reading, type WordMention } from '../reading/reading.js';
import { BURDENS, type Certain, goesOn, objectFrom } from '../reading/said.js';
import { statedIn } from '../reading/stated.js';
import { turnsBetween } from '../text/clause.js';

// The end of a measure, or its relief, that somebody only asks for or plans: "uppmanar Kina att häva", "plant, … aufzuheben".

const ENDS = ['rule_meant_end', 'rule_meant_relief'];
const MEASURES = [...BURDENS, 'rule_ban', 'quota'];
/** Who agreed to it, or has decided, means more. */
const AGREED = ['step_agrees', 'step_decides', 'takes_effect'];
/** So far behind the verb stands what is meant, in UTF-16 units: whom it is asked of comes between. */
const REACH = 80;
const REACH_DENSE = 16;

/** The end that a verb governs: with the measure behind it, or in German before it. */
function meantBy(reading: Reading, said: readonly WordMention[], verb: WordMention): WordMention | undefined {
  const { lang, normalised } = reading;
  const { text } = normalised;
  const from = objectFrom(reading, verb, REACH);
  const isOf = (end: WordMention, measure: WordMention) =>
    liesWithin(measure, end) ||
    goesOn(text, end, measure) ||
    (lang === 'de' && measure.start >= from && goesOn(text, measure, end, REACH));
  return said.find(
    (end) =>
      ENDS.includes(end.concept) &&
      goesOn(text, { end: from }, end, REACH, REACH_DENSE) &&
      said.some((measure) => MEASURES.includes(measure.concept) && isOf(end, measure)),
  );
}

/** Whether another clause than that of a verb tells of an act. */
const tellsMore = (reading: Reading, verb: WordMention, meant: WordMention): boolean =>
  tellsAct(
    reading,
    reading.title.words.filter(({ start, end }) =>
      end <= verb.start
        ? turnsBetween(reading.normalised.text, end, verb.start)
        : start >= meant.end && turnsBetween(reading.normalised.text, meant.end, start),
    ),
  );

/** Who only answers demands nothing: 回应. */
const isOfVerb = (said: readonly WordMention[], { concept, start: at }: WordMention): boolean =>
  concept !== 'rule_demands' || said.some((urges) => urges.concept === 'step_urges' && urges.start === at);

/** A measure whose end is asked for binds; one that is planned is proposed. */
export function onlyMeant(reading: Reading): Certain | undefined {
  const said = statedIn(reading);
  if (firstOf(reading.title.words, ...AGREED)) return undefined;
  for (const [concept, stage] of [
    ['rule_demands', 'in_force'],
    ['rule_plans', 'proposed'],
  ] as const)
    for (const verb of said.filter((word) => word.concept === concept && isOfVerb(said, word))) {
      const word = meantBy(reading, said, verb);
      if (word && !tellsMore(reading, verb, word)) return { stage, word: verb };
    }
  return undefined;
}
