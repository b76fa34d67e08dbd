/**
 * The words that take most room in the 4,823 items about trade policy of the collected news, each written as one
 * control character. Part of the format: none may be moved or taken out, and all signs are taken.
 */
const COMMON =
  'A:tariff A:impose_duty A:threaten A:tariff_court A:restrict A:support A:trade_deal A:sanction A:trade_war A:talks ' +
  'A:tariff_relief A:ease A:deal A:import A:conclude A:trade_talks A:court_refund A:percent_on A:trade_pact_name ' +
  'A:retaliate A:export_curb A:trade_remedy T:tariff T:negotiation T:export_control S:announced K:critical_minerals ' +
  'S:threatened S:proposed S:in_force';

/** Control characters but those that separate. */
const SIGNS = [
  ...'\x01\x02\x03\x04\x05\x06\x07\b\v\f\r\x0e\x0f\x10\x11\x12\x13\x14\x15\x16\x17\x18\x19\x1a\x1b\x1c\x1d\x1e\x1f\x7f',
];

const signs = new Map(COMMON.split(' ').map((word, place) => [word, SIGNS[place] as string]));
const common = new Map([...signs].map(([word, sign]) => [sign, word]));

/** A control character of a text would be told from neither a sign nor a separator. */
const CONTROL = /(?=\p{ASCII})\p{Cc}/gu;

/** Words in one line of text. */
export function writeWords(words: readonly string[]): string {
  return words.map((word) => signs.get(word) ?? word.replace(CONTROL, ' ')).join('\t');
}

export function readWords(text: string): string[] {
  return text === '' ? [] : text.split('\t').map((word) => common.get(word) ?? word);
}
