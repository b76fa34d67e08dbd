import { IN_PERCENT } from '../../../domain/numbers.js';
import { readFigures } from '../../figures/figures.js';
import { DUTIES, TALKS_AND_DEALS } from '../../reading/concepts.js';
import { beginsIn, codesOf, inText, inTitle } from '../../reading/mentions.js';
import type { PartyMention, Reading, WordMention } from '../../reading/reading.js';
import { endsBetween, follows, type Reach, reachOf, turnsIn } from '../../text/clause.js';
import { LIES_ON } from '../../text/sentence.js';
import { GENITIVE, ONLY_ARTICLE_OR_ALL } from '../../text/small-words.js';
import { arePartedBy, isRightBefore, liesWithin } from '../../text/span.js';

/** Between a rate or a verb and what it is of, in UTF-16 units; Chinese is denser. */
const REACH: Reach = [24, 8];

/** Who talks duties down with America has them on its goods; what the Union and America settle is told of both. */
export const LAYS = 'US';
const LAYS_TOO = 'EU';

/** "Tariff deal", "tariff talks": no duty by itself. */
const OF_TALKS = [...TALKS_AND_DEALS, 'trade_war'];

const isDuty = ({ concept }: WordMention): boolean => DUTIES.includes(concept);

/** "Trump threatens Canada with": another does. */
const isThreatened = ({ text, title: { words, parties } }: Reading, party: PartyMention): boolean =>
  words.some(
    (word) =>
      word.concept === 'rule_threatens' &&
      arePartedBy(text, word, party, ONLY_ARTICLE_OR_ALL) &&
      !GENITIVE.test(text.slice(party.end)) &&
      parties.some(({ code, end }) => code !== party.code && end <= word.start),
  );

/** "Tariffs on Canada"; "tariff on" is one word of its list. */
const isTold = ({ text, title: { words } }: Reading, party: PartyMention): boolean =>
  words.some(
    (on) =>
      on.concept === 'role_against' &&
      LIES_ON.test(`${text.slice(on.start, on.end)} `) &&
      arePartedBy(text, on, party, ONLY_ARTICLE_OR_ALL) &&
      words.some((duty) => isDuty(duty) && (liesWithin(duty, on) || follows(text, duty, on, REACH))),
  );

/** "Switzerland tariffs" are those on it; "US tariffs" and "Swiss tariffs" mostly not. */
const isCompound = ({ lang, title: { words } }: Reading, { form, code, end }: PartyMention): boolean =>
  lang === 'en' &&
  form === 'country' &&
  code !== LAYS &&
  words.some(
    (duty) =>
      isDuty(duty) &&
      duty.start === end + 1 &&
      !words.some(
        (next) => OF_TALKS.includes(next.concept) && next.end > duty.end && next.start - duty.end <= 2,
      ),
  );

/** "Switzerland gets 15%". */
const getsRate = ({ text, title: { words } }: Reading, party: PartyMention): boolean =>
  words.some(
    (word) =>
      (word.concept === 'rule_gets_rate' || word.concept === 'rule_wins') &&
      follows(text, party, word, REACH) &&
      IN_PERCENT.test(text.slice(word.end, word.end + reachOf(text, word.start, REACH))),
  );

/** How a title of talks tells that a duty lies on one who talks, or that the other threatens it. */
const IS_DUTIED = [isThreatened, isTold, isCompound, getsRate];

/** Between an offer and what is offered, in UTF-16 units: "offers to halve", "propose de supprimer". */
const OFFERED_REACH = 8;

/** Whether somebody offers to lower a duty: that is one of his own. "Tokyo offers to halve its 38% duty". */
const offersCut = ({ title: { words, parties } }: Reading, code: string): boolean =>
  words.some(
    (offer) =>
      offer.concept === 'rule_offers' &&
      parties.some((party) => party.code === code && isRightBefore(party, offer)) &&
      beginsIn(words, offer.end, offer.end + OFFERED_REACH, 'step_cuts', 'revoked'),
  );

/** Whose duty it is that a text of talks with America tells the rate of. */
function dutiedByAmerica(reading: Reading, issuers: readonly string[]): readonly string[] {
  const others = issuers.filter((code) => code !== LAYS);
  const isAlone = issuers.length === 2 && others.length === 1 && others[0] !== LAYS_TOO;
  const { words } = reading;
  const isUnlaid = (start: number) =>
    words.some(
      ({ concept, end }) =>
        concept === 'rule_unlaid' &&
        end <= start &&
        start - end <= reachOf(reading.text, end - 1, REACH) &&
        !endsBetween(reading.text, end, start),
    );
  const isRated = () =>
    readFigures(reading, 'negotiation').some(
      ({ unit, role, value, start }) =>
        unit === 'percent' && role === 'duty' && value !== undefined && value > 0 && !isUnlaid(start),
    );
  const isOnBoth = () => inText(reading, 'rule_mutual');
  const isOfOthers = () => others.some((code) => offersCut(reading, code));
  return isAlone && isRated() && !isOnBoth() && !isOfOthers() ? others : [];
}

/** Whether a title tells in one clause of a rate and of who is spared it: "19% rate stays, palm oil spared" is of both apart. */
const sparesRate = ({ text, titleEnd, title: { words } }: Reading): boolean =>
  words.some(({ concept, start, end }) => {
    if (concept !== 'role_spares') return false;
    const from = turnsIn(text, 0, start).at(-1) ?? 0;
    const to = turnsIn(text, end, titleEnd)[0] ?? titleEnd;
    return IN_PERCENT.test(text.slice(from, to));
  });

/** Of those who talk, those on whom the title says that a duty lies, or is threatened: they are hit as well. */
export function hitInTalks(reading: Reading, issuers: readonly string[]): readonly string[] {
  if (issuers.length < 2 || inTitle(reading, 'step_mark_not', 'step_denies')) return [];
  const dutied = sparesRate(reading) ? [] : dutiedByAmerica(reading, issuers);
  if (dutied.length > 0 || inTitle(reading, 'role_spares')) return dutied;
  const isDutied = (party: PartyMention) => IS_DUTIED.some((tells) => tells(reading, party));
  const hit = new Set(codesOf(reading.title.parties.filter(isDutied)));
  const codes = issuers.filter((code) => hit.has(code));
  return codes.length < issuers.length ? codes : [];
}
