import type { PartyMention, Reading } from './reading.js';

/** Words between names that are told in one breath. */
const JOINED =
  /^(?:,? ?(?:and|&|und|och|et|y|e|oraz|i|ainsi que|sowie|samt) (?:the |la |le |les |el |die |das |to |nach |al |till |do )?|, ?(?:the |la |le |les |el |die |das )?|[、,和与及]|以及)$/u;
/** The longest of these, in UTF-16 units. */
const JOINED_MOST = 14;

/** A name and those that are told with it in one breath, behind it or before it. */
export function listWith(
  text: string,
  parties: readonly PartyMention[],
  mention: PartyMention,
): readonly PartyMention[] {
  const isJoined = (one: PartyMention | undefined, other: PartyMention | undefined): boolean =>
    one !== undefined &&
    other !== undefined &&
    // Two one-character Chinese names side by side: 日韩.
    ((one.end === other.start && one.end - one.start === 1 && other.end - other.start === 1) ||
      (other.start > one.end &&
        other.start - one.end <= JOINED_MOST &&
        JOINED.test(text.slice(one.end, other.start))));
  const at = parties.indexOf(mention);
  let [first, last] = [at, at];
  while (isJoined(parties[first - 1], parties[first])) first -= 1;
  while (isJoined(parties[last], parties[last + 1])) last += 1;
  return parties.slice(first, last + 1);
}

/** So many states in one breath share their part: of two, one may act on the other. */
const LIST = 3;
const STATES = ['country', 'adjective', 'capital', 'bloc'];

/** Whether two parties stand in one list of a title: "India, Indonesia, Laos". */
export function listedIn({
  title: { parties },
  normalised: { text },
}: Reading): (one: string, other: string) => boolean {
  const states = parties.filter(({ form }) => STATES.includes(form));
  const lists = states.map((state) => new Set(listWith(text, states, state).map(({ code }) => code)));
  const long = lists.filter(({ size }) => size >= LIST);
  return (one, other) => long.some((list) => list.has(one) && list.has(other));
}
