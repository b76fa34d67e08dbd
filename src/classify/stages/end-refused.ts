import { tellsAct } from '../reading/denials.js';
import { inTitle, liesWithin, type Reading, type WordMention, wordWith } from '../reading/reading.js';
import { refusedBurden } from '../reading/refused-burdens.js';
import { type Certain, goesOn, isOtherwise, isShaded, MEASURES } from '../reading/said.js';
import { statedIn } from '../reading/stated.js';
import { turnsBetween } from '../text/clause.js';

/** What is refused: that a measure ends, or rests; what is given up or put off is only meant. */
const MEANT = ['rule_meant_end', 'rule_meant_relief'];
const ENDS = [...MEANT, 'revoked', 'struck_down', 'suspended', 'eased', 'tariff_relief'];
const BINDING = [...MEASURES, 'export_curb', 'rule_ban', 'rule_export_duty', 'rule_countermeasure', 'quota'];
/**
 * So far behind a refusal stands what is refused, in UTF-16 units: whose bid it is comes between. What is given up or put off
 * stands nearer.
 */
const REACH = 48;
const NEAR_REACH = 16;
const NEAR_REACH_DENSE = 2;
/** What is refused is not the end itself: "refuses to rule out ending", "rejects ruling that ended", 拒绝排除. */
const APART =
  /\b(?:rul\p{L}+|block\p{L}*|prevent\p{L}*|stop\p{L}*|comment\p{L}*|comply|offer\p{L}*|urteil\p{L}*|angebot\p{L}*|auszuschlie\p{L}+|offre|exclure|arret|fallo|oferta|descartar|wyrok\p{L}*|ofert\p{L}*|dom|erbjudande|respond|confirm|secure|win|approve|pass|refund|after|before)\b|排除|阻止|裁决|判决|提议/u;
/** Between the end and a measure that is another's object: "to pause ruling on tariffs", "ending exemption from duties". */
const NESTED =
  /\b(?:ruling|decision|pause|truce|exempt\p{L}*|waiver\p{L}*|urteil\p{L}*|ausnahme\p{L}*|pausa|exencion\p{L}*)\b|裁决|判决|暂停|豁免/u;

/** Of a measure only a relief ends: 推迟取消关税豁免. */
const RELIEF_BEHIND = /^\p{L}*? ?(?:豁免|减免|优惠|排除|exemption|exclusion|waiver|suspension|ausnahme)/u;

/** Whether another clause than that of the refusal tells of an act: the refusal is no more than its occasion. */
function tellsMore(reading: Reading, no: WordMention): boolean {
  const { text } = reading.normalised;
  const isElsewhere = ({ start, end }: WordMention) =>
    end <= no.start
      ? turnsBetween(text, end, no.start)
      : start >= no.end && turnsBetween(text, no.end, start);
  return tellsAct(reading, reading.title.words.filter(isElsewhere));
}

/** A title without its chambers: "lawmakers" are a word of what is planned, too, and here they have done it. */
function voted(reading: Reading): Reading {
  const { words } = reading.title;
  const isOfChamber = ({ start }: WordMention) =>
    words.some(({ concept, start: at }) => concept === 'parliament' && at === start);
  return { ...reading, title: { ...reading.title, words: words.filter((word) => !isOfChamber(word)) } };
}

/** The word of a concept by which somebody is against that a measure ends, and nothing else is told. */
function against(reading: Reading, concept: string): WordMention | undefined {
  if (!inTitle(reading, concept)) return undefined;
  const { text } = reading.normalised;
  const said = statedIn(reading);
  const isFarther = concept === 'rule_refuses' || concept === 'rule_opposes';
  // "Opposes US lifting of curbs": another has done it.
  const isOfAnother = (no: WordMention, end: WordMention) =>
    concept === 'rule_opposes' &&
    reading.title.parties.some(({ start }) => start >= no.end && start < end.start);
  const isRefused = (no: WordMention, end: WordMention) =>
    end.start >= no.start &&
    !isOfAnother(no, end) &&
    (isFarther
      ? liesWithin(end, no) || goesOn(text, { end: Math.min(no.end, end.start) }, end, REACH)
      : goesOn(text, no, end, NEAR_REACH, NEAR_REACH_DENSE)) &&
    !APART.test(text.slice(Math.min(no.end, end.start), end.start));
  const isOf = (end: WordMention, measure: WordMention) =>
    measure.end > end.start &&
    (liesWithin(measure, end) || goesOn(text, end, measure)) &&
    !NESTED.test(text.slice(end.start, Math.max(end.start, measure.start))) &&
    !RELIEF_BEHIND.test(text.slice(measure.end));
  const word = wordWith(
    said,
    concept,
    isFarther ? ENDS : MEANT,
    (no, end) =>
      isRefused(no, end) && said.some((measure) => BINDING.includes(measure.concept) && isOf(end, measure)),
  );
  if (!word || isOtherwise(voted(reading), word) || isShaded(said, word, 'step_mark_after')) return undefined;
  return tellsMore(reading, word) ? undefined : word;
}

/**
 * A measure whose end, or relief, somebody refuses, gives up or puts off: "votes against ending the duty", 推迟放宽出口管制. It
 * binds as before.
 */
export function endRefused(reading: Reading): Certain | undefined {
  const word =
    against(reading, 'rule_refuses') ??
    against(reading, 'rule_gives_up') ??
    against(reading, 'rule_puts_off');
  return word && { stage: 'in_force', word };
}

/** By what another clause tells of an act, whatever form its verb has. */
const ACTS = ['step_bans', 'step_cuts', 'step_raises', 'impose_duty'];

/** Whether somebody keeps from a measure and nothing else is told: "refuses to ban exports". No step of it has been taken. */
export function isBurdenRefused(reading: Reading): boolean {
  const word = refusedBurden(reading);
  if (!word || inTitle(reading, 'ruling_bench')) return false;
  const { text } = reading.normalised;
  // "Refuses to restrict tungsten, curbs antimony exports".
  const actsToo = reading.title.words.some(
    ({ concept, start }) =>
      ACTS.includes(concept) && start >= word.end && turnsBetween(text, word.end, start),
  );
  return !actsToo && !tellsMore(reading, word);
}

/** Whether somebody is only against that a measure ends: nothing of it is told then, and it may have ended. */
export const isEndOpposed = (reading: Reading): boolean => against(reading, 'rule_opposes') !== undefined;

/** What a relief is told by, and by what names. */
const RELIEFS = ['step_exempts', 'tariff_relief', 'eased'];
/** A relief that there is none of: "no exemptions", "keine Ausnahmen". */
const NONE =
  /(?:\b(?:no|keine?|ohne|aucune?|sans|sin|ningun\p{L}*|zadnych|bez|inga|utan) (?:\p{L}+ )?|没有|不予|拒绝)$/u;
const RELIEF =
  /^(?:exempt|except|exclusion|relief|ausnahm|erleichter|excep|exen|wyjatk|zwolnie|undantag|lattnad|豁免)/u;

/** Whether a title says of a relief only that there is none, or that somebody refuses it: nothing is lightened. */
export function isReliefRefused(reading: Reading): boolean {
  const {
    title: { words: said },
    normalised: { text },
  } = reading;
  const reliefs = said.filter(
    ({ concept, start }) => RELIEFS.includes(concept) && RELIEF.test(text.slice(start)),
  );
  const isRefused = (relief: WordMention) =>
    NONE.test(text.slice(0, relief.start)) ||
    said.some(
      (no) =>
        no.concept === 'rule_refuses' &&
        no.start < relief.start &&
        goesOn(text, { end: Math.min(no.end, relief.start) }, relief),
    );
  return reliefs.length > 0 && reliefs.every(isRefused);
}
