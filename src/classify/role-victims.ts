import { endsBetween } from './clause.js';
import { listsIn } from './party-lists.js';
import type { PartyMention, Reading, WordMention } from './reading.js';
import { actsItself } from './role-acts.js';
import { MEASURES } from './said.js';

const isMeasure = ({ concept }: WordMention): boolean => MEASURES.includes(concept);

/** An article between a word and the name that it governs. */
const ARTICLE = /^ ?(?:the |die |das |les |la |le |el |los |las |all |alle |tous les )?$/u;
/** Whom deliveries reach stands near their word in Chinese, in UTF-16 units. */
const DENSE_REACH = 14;

/** Whom a name and those told with it in one breath stand for. */
function namesIn({
  title: { parties },
  normalised: { text },
}: Reading): (mention: PartyMention) => readonly string[] {
  const listOf = listsIn(text, parties);
  return (mention) => listOf(mention).map(({ code }) => code);
}

/** Where deliveries go, before their word: 向美出口, 对俄…出口. */
const isToward = ({ normalised: { text } }: Reading, { start, end }: PartyMention): boolean =>
  /^[对输]/u.test(text.slice(start, end)) ||
  /(?<![反应针])[对向往]$/u.test(text.slice(Math.max(0, start - 2), start));

const GOODS = ['role_goods', 'other_goods', 'chip', 'critical_mineral', 'rare_earth'];
/** Goods for somebody: "chips for China". */
const FOR = /^ (?:for|fur|nach|pour|para|dla|till|vers|to) (?:the |die |la |le |les |el )?$/u;

/** To whom exports go that a state controls: "exports to China", Ausfuhren nach Russland, 向美出口. */
export function receiversIn(reading: Reading): readonly string[] {
  const {
    title: { words, parties },
    normalised: { text },
  } = reading;
  const listOf = listsIn(text, parties);
  const isBehind = (sends: WordMention, { start, end }: PartyMention) =>
    start >= sends.end && end > sends.end && ARTICLE.test(text.slice(sends.end, start));
  const isAhead = (sends: WordMention, party: PartyMention) =>
    party.end <= sends.start &&
    sends.start - party.end <= DENSE_REACH &&
    isToward(reading, party) &&
    !endsBetween(text, party.end, sends.start);
  const isFor = (goods: WordMention, party: PartyMention) =>
    party.form !== 'company' && party.start > goods.end && FOR.test(text.slice(goods.end, party.start));
  const received = new Set(
    words.flatMap((word) => {
      if (GOODS.includes(word.concept)) return parties.filter((party) => isFor(word, party)).flatMap(listOf);
      if (word.concept !== 'rule_sends_to' && word.concept !== 'rule_sent') return [];
      const found = parties.findLast((party) =>
        word.concept === 'rule_sends_to' ? isBehind(word, party) : isAhead(word, party),
      );
      return found ? listOf(found) : [];
    }),
  );
  // Who does something by itself as well is not only a buyer: "exports to the US surge as Washington lifts curbs".
  const acting = new Set(
    parties.filter((party) => !received.has(party) && actsItself(reading, party)).map(({ code }) => code),
  );
  return [...received].map(({ code }) => code).filter((code) => !acting.has(code));
}

/** Between a name and the word that says it is hit: of it, its goods and firms (UTF-16 units). */
const HIT_REACH = 28;

/** Who buys from abroad pays what its own state imposes. */
const BUYERS =
  /\b(?:import|consum|shopper|buyer|verbraucher|kaufer|achet|comprador|konsum|kupuj|kopar)|进口商|消费者/u;
const BY = / (?:by|with|von|mit|from|par|por|con|przez|av|med|clami|clem)$/u;
/** What is not the duty itself but about it. */
const OTHER_CAUSE =
  /\b(?:court|ruling|backlash|protests?|over|against|after|gericht\w*|urteil|gegen|nach|tribunal|contre|contra|apres|tras|sad|wyrok\w*|po|domstol\w*|mot|efter)\b|[裁判]/u;

/** Of a word only the beginning may be found: tariff(s). */
const REST_OF_WORD = /^\p{L}+/u;

/** Who is hit as the title says: "Laos and Myanmar hit hardest", Tunis écope de 25 %. */
export function victimsIn(reading: Reading): readonly string[] {
  const {
    title: { words, parties },
    normalised: { text },
  } = reading;
  const namesOf = namesIn(reading);
  return words.flatMap((word) => {
    if (word.concept !== 'rule_is_hit') return [];
    const victim = parties.findLast(({ end }) => end <= word.start);
    const isNear =
      victim &&
      victim.form !== 'person' &&
      word.start - victim.end <= HIT_REACH &&
      !BUYERS.test(text.slice(victim.end, word.start)) &&
      !endsBetween(text, victim.end, word.start);
    if (!isNear) return [];
    const hit = namesOf(victim);
    const duty = words.find((other) => isMeasure(other) && other.start >= word.end);
    // "Hit by a ruling against tariffs" is by no tariff, and "hit by tariffs on China" may be by its own.
    const isBy = BY.test(text.slice(word.start, word.end));
    const cause = text.slice(word.end, duty?.start ?? word.end);
    if (isBy && (!duty || OTHER_CAUSE.test(cause))) return [];
    const isOnOther = words.some(
      (other) =>
        isMeasure(other) &&
        other.start >= word.end &&
        parties.some(
          ({ start, code }) =>
            start >= other.end &&
            !hit.includes(code) &&
            ON.test(text.slice(other.end, start).replace(REST_OF_WORD, '')),
        ),
    );
    return isOnOther ? [] : hit;
  });
}

/** Goods between the name of whose a measure is and the measure, in UTF-16 units. */
const GOODS_REACH = 24;
const ON =
  /^ (?:on|against|auf|gegen|contre|contra|na|przeciw|przeciwko|wobec|mot) (?:the |die |das |les |la |le |all |alle )?$/u;
const VERB = /[,;:!?]|\b(?:on|as|to|by|in|for|of|from|and|over|auf|und|fur|y|et|i|och)\b/u;

/** "Chinese antimony embargo on America": whose a measure is acts on whom it is aimed at. */
export function ownMeasureIn(reading: Reading): { acts: readonly string[]; hit: readonly string[] } {
  const {
    title: { words, parties },
    normalised: { text },
  } = reading;
  const namesOf = namesIn(reading);
  for (const measure of words) {
    if (!isMeasure(measure)) continue;
    const owner = parties.findLast(({ end }) => end <= measure.start);
    const target = parties.find(({ start }) => start >= measure.end);
    const isOwned =
      owner?.form === 'adjective' &&
      measure.start - owner.end <= GOODS_REACH &&
      !VERB.test(text.slice(owner.end, measure.start));
    // In "US hikes Chinese steel duties on Brazil" somebody else acts.
    const isFirst = parties.every(({ start, code }) => start >= (owner?.start ?? 0) || code === owner?.code);
    if (
      !isOwned ||
      !isFirst ||
      !target ||
      target.code === owner.code ||
      !ON.test(text.slice(measure.end, target.start))
    )
      continue;
    return { acts: [owner.code], hit: namesOf(target) };
  }
  return { acts: [], hit: [] };
}
