import { isOverAt, type Reach, reachOf, turnsBetween } from '../text/clause.js';
import { arePartedBy } from '../text/span.js';
import { endOfWord } from '../text/word-boundary.js';
import { NAMED_MEASURES, PREPOSITIONS, RELIEVES } from './concepts.js';
import { allOf, beginsAt, beginsIn, codesOf, comesBehind, inTitle, isAlso } from './mentions.js';
import type { Reading, WordMention } from './reading.js';
import { turnsTo } from './said.js';
import { statedIn } from './stated.js';

const BURDENS = [...NAMED_MEASURES, 'duty'];
/** What is asked for instead of a burden: "seek end to duties", "want export licences". */
const INSTEAD = [...RELIEVES, 'licence', 'step_ends', 'rule_meant_end', 'court_refund'];
/** What is laid after all: "unions demand tariffs; government imposes …". */
const LAID = ['impose_duty', 'step_raises', 'step_bans', 'step_signs', 'step_decides'];
/** Laws and offices do not ask: "proclamation calls for tariffs". */
const NO_ASKERS = ['official_act', 'decided'];
/** Between who asks and the measure stands at most what it is on: "want rare earth export ban", "réclament des droits". */
const BETWEEN = /^\p{L}* ?(?:\p{L}+ ){0,3}$/u;

/**
 * The word by which others than a state ask for a burden, which lays none: "foundries want duty on magnets", "Verband fordert
 * Zölle auf Silizium".
 */
export function askedBurden(reading: Reading): WordMention | undefined {
  const { text, title, titleEnd } = reading;
  const { words, parties } = title;
  const isBurden = (asks: WordMention, burden: WordMention) => {
    const end = endOfWord(text, burden.end);
    return (
      BURDENS.includes(burden.concept) &&
      arePartedBy(text, asks, burden, BETWEEN) &&
      !isAlso(words, burden, 'licence') &&
      (isOverAt(text, end) || beginsAt(words, end + 1, 'role_against', ...PREPOSITIONS))
    );
  };
  return statedIn(reading).find(
    (asks) =>
      asks.concept === 'rule_asks_for' &&
      !beginsIn(words, 0, asks.start, ...BURDENS, ...NO_ASKERS) &&
      !beginsIn(words, 0, titleEnd, 'takes_effect', 'date_immediate') &&
      !turnsTo(reading, asks.end, ...LAID) &&
      parties.every(({ start, form }) => start >= asks.end || form === 'adjective') &&
      !comesBehind(words, asks.end, ...INSTEAD) &&
      words.some((burden) => isBurden(asks, burden)),
  );
}

/** So near behind a refusal stands what is refused, in UTF-16 units; whom it would hit comes between in Chinese. */
const REACH: Reach = [12, 6];
/** German ends its clause with the verb, behind a comma: "weigert sich, Zölle auf Stahl zu verhängen". */
const CLAUSE = /^, /u;
const CLAUSE_REACH = 48;

/** A ban, or a duty, by its name, and how far behind the refusal it stands: what may not go out comes between, "rejects rare earth export ban". */
const NAMED = ['restrict', 'rule_ban', 'rule_export_duty', 'rule_meant_burden'];
const NAMED_REACH: Reach = [32, 10];
/** So near behind that stands on what it is: "ban on exports", « interdiction d'exporter ». */
const MATTER_REACH = 6;
/** The part of a German verb that ends its clause. */
const PREFIX = /^ \p{L}+$/u;
/** That is refused, too, and not the measure: "refuses to halt ban". */
const HALTS = ['step_pauses', 'ruling_stops', 'rule_ends'];
/**
 * A ban, or a duty, on one's own exports that somebody refuses, or opposes, by its name: "rejects export ban", « lehnt Exportverbot ab ».
 * Where a title names nobody else it is no other's; nor is it an end that is refused.
 */
function ownRefused(reading: Reading, no: WordMention): WordMention | undefined {
  const { text, title } = reading;
  const { words, parties } = title;
  const isOwn = inTitle(reading, 'export', 'rule_export_duty') && new Set(codesOf(parties)).size === 1;
  if (!isOwn) return undefined;
  return words.find(({ concept, start, end }) => {
    const behind = endOfWord(text, end);
    const from = start < no.end ? endOfWord(text, no.start) : no.end;
    return (
      NAMED.includes(concept) &&
      start >= from &&
      start - from < reachOf(text, start, NAMED_REACH) &&
      !turnsBetween(text, from, start - 1) &&
      // Chinese has one word for both: 反对禁止.
      !beginsIn(words, no.start, start, ...INSTEAD, ...HALTS) &&
      !beginsIn(words, start + 1, behind + 2, ...INSTEAD, ...HALTS) &&
      (isOverAt(text, behind) ||
        // "Lehnt Exportverbot ab".
        (start < no.end && PREFIX.test(text.slice(behind, no.end))) ||
        beginsIn(words, behind, behind + MATTER_REACH, 'export', 'role_against', ...PREPOSITIONS))
    );
  });
}

const withBurden = (no: WordMention, burden: WordMention): WordMention => ({
  ...no,
  end: Math.max(no.end, burden.end),
});

/** The words by which a title says that somebody keeps from a measure: "refuses to ban exports", 尚未加征关税. */
export function refusedBurden(reading: Reading, concept = 'rule_refuses'): WordMention | undefined {
  const { text } = reading;
  const { words } = reading.title;
  const isOf = (no: WordMention, burden: WordMention) => {
    const comma = CLAUSE.exec(text.slice(no.end));
    const from = no.end + (comma?.[0].length ?? 0);
    const reach = comma ? CLAUSE_REACH : reachOf(text, burden.start, REACH);
    // "Fails to impose": the two share their "to".
    const isNear = burden.start >= no.start && burden.end > from && burden.start - from <= reach;
    return (
      isNear &&
      !turnsBetween(text, from + 1, burden.start - 1) &&
      // What is refused, or fails, is the end of one, or that another one's is kept away: 拒绝解除限制, 未能阻止加征关税.
      !beginsIn(words, no.start, burden.start, 'rule_keeps_off')
    );
  };
  for (const no of words) {
    if (no.concept !== concept) continue;
    const burden =
      words.find((word) => word.concept === 'rule_meant_burden' && isOf(no, word)) ?? ownRefused(reading, no);
    if (burden) return withBurden(no, burden);
  }
  return undefined;
}

/** The words by which a title says that a state is against a burden of its own: "opposes export ban". */
export function opposedBurden(reading: Reading): WordMention | undefined {
  for (const no of allOf(reading.title.words, 'rule_opposes')) {
    const burden = ownRefused(reading, no);
    if (burden) return withBurden(no, burden);
  }
  return undefined;
}
