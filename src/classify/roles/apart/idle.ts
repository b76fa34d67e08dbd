import { isVerb } from '../../reading/acts.js';
import { MEASURES_AND_CURBS } from '../../reading/concepts.js';
import { allOf, beginsIn, codesOf, inTitle, leadingTo } from '../../reading/mentions.js';
import { codesTogether } from '../../reading/party-lists.js';
import type { PartyMention, Reading, WordMention } from '../../reading/reading.js';
import { goesOn, turnsBetween } from '../../text/clause.js';
import { CONTROLS_MINERALS } from '../sides/sides.js';

/**
 * Whom a control on minerals harms, where a title names nobody else: "Gallium ban will hurt US radar makers" is no American ban. Of
 * chips, or of what others dig, the one whose firms suffer may well be who acts.
 */
export function harmedIn(reading: Reading): readonly string[] {
  const { text } = reading;
  const { words, parties } = reading.title;
  const namesOf = codesTogether(reading);
  const harms = words.filter(
    (verb) =>
      verb.concept === 'rule_harms' &&
      words.some(({ concept, end }) => MEASURES_AND_CURBS.includes(concept) && goesOn(text, { end }, verb)) &&
      beginsIn(words, 0, verb.start, 'rare_earth', 'critical_mineral') &&
      !beginsIn(words, 0, verb.start, 'rule_dug_elsewhere', 'chip'),
  );
  const harmed = parties
    .filter((party) => harms.some(({ end }) => end === leadingTo(reading, party, 'rule_harms')?.end))
    .flatMap(namesOf);
  // "Antimony ban rattles US, Pentagon restricts exports": who is harmed may answer.
  const [first] = harms;
  const isAnswered = first && words.some((word) => isVerb(word) && turnsBetween(text, first.end, word.start));
  return !isAnswered && parties.every(({ code }) => harmed.includes(code)) ? harmed : [];
}

/** Between the names in that of a body, and the word for it: "US-China Business Council", "chinesisch|e Handelskammer". */
const IN_NAME = /^(?:\p{L}{0,3}[ -]?|'s |.)$/u;

/**
 * Who is named only as part of the name of a body of firms, and by that does nothing: "US-China Business Council urges end to gallium
 * ban". Of China its members may speak.
 */
export function lobbiesIn({ text, titleEnd, title: { words, parties } }: Reading): readonly string[] {
  const lobbies = allOf(words, 'rule_lobby');
  const inName = new Set<PartyMention>();
  for (const lobby of lobbies) {
    let from = lobby.start;
    for (const party of parties.toReversed()) {
      if (party.end > from || !IN_NAME.test(text.slice(party.end, from))) continue;
      inName.add(party);
      from = party.start;
    }
  }
  const named = codesOf(parties.filter((party) => !inName.has(party)));
  // "Indonesian Chamber: nickel ore ban starts Monday" may well speak of its own state's.
  const isAlone = named.length === 0 && new Set(codesOf([...inName])).size === 1;
  if (isAlone || beginsIn(words, 0, titleEnd, 'rule_dug_elsewhere', 'rule_home_government')) return [];
  return codesOf([...inName]).filter((code) => code !== CONTROLS_MINERALS && !named.includes(code));
}

/**
 * What is quarrelled over does nothing: "tariffs over Greenland". As the heading of a title it may act itself, unless another
 * state is named right behind it or somebody is told to be hit.
 */
export function disputedIn({ words, parties, text, title }: Reading): ReadonlySet<string> {
  const isOnlyTopic = ({ end }: WordMention) =>
    inTitle({ title }, 'rule_is_hit') ||
    title.parties.some(({ start, form }) => start === end + 1 && form !== 'adjective');
  const disputed = words.filter(
    (word) =>
      word.concept === 'rule_disputed' &&
      (text[word.end - 1] !== ':' || (word.start === 0 && isOnlyTopic(word))),
  );
  const isDisputed = ({ start }: PartyMention) =>
    disputed.some((word) => start >= word.start && start < word.end);
  const others = new Set(codesOf(parties.filter((party) => !isDisputed(party))));
  return new Set(codesOf(parties.filter(isDisputed)).filter((code) => !others.has(code)));
}
