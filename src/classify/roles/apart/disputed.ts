import { inTitle } from '../../reading/mentions.js';
import type { PartyMention, Reading, WordMention } from '../../reading/reading.js';

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
  const others = new Set(parties.filter((party) => !isDisputed(party)).map(({ code }) => code));
  const codes = parties.filter(isDisputed).map(({ code }) => code);
  return new Set(codes.filter((code) => !others.has(code)));
}
