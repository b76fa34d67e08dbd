import { beginningIn } from '../../../domain/classification.js';
import { remembered } from '../../../domain/remembered.js';
import { onlyOfPact } from '../pacts.js';
import type { Reading } from '../reading.js';

/** `kind:code`, made once for each: a mention is compared and hashed often. */
const named = (kind: string) => remembered((code) => `${kind}:${code}`);
const [party, material, act] = [named('P'), named('M'), named('A')];

export type Mentions = {
  /** Each once, as `kind:code`, first what tells most. */
  readonly mentions: string[];
  /** Who and what of them the title names; what is done is left out. */
  readonly headline: string[];
};

/** A text names little: a list is made and searched sooner than a set. */
function addOnce(told: string[], one: string): void {
  if (!told.includes(one)) told.push(one);
}

/**
 * What the beginning of a text names. Of goods and materials those of the title are meant, where it names some: what
 * a summary adds is mostly what they are used for. A material stands for its group as well: terbium is a rare earth.
 */
export function readMentions(reading: Reading): Mentions {
  const { parties, materials, words, names, lang, titleEnd } = reading;
  const beginning = beginningIn(lang);
  const [states, people, acts]: [string[], string[], string[]] = [[], [], []];
  const [goodsOfTitle, goodsOfSummary, othersOfTitle]: [string[], string[], string[]] = [[], [], []];
  const tellGoods = (told: string, start: number, end: number) => {
    if (start < beginning) addOnce(end <= titleEnd ? goodsOfTitle : goodsOfSummary, told);
  };
  const tellOthers = (others: string[], told: string, start: number, end: number) => {
    if (start >= beginning) return;
    addOnce(others, told);
    if (end <= titleEnd) addOnce(othersOfTitle, told);
  };
  const implied = onlyOfPact(reading);
  for (const { start, end, code } of parties)
    if (!implied.has(code)) tellOthers(states, party(code), start, end);
  for (const { start, end, key, group } of materials) {
    tellGoods(material(key), start, end);
    if (group !== undefined) tellGoods(material(group), start, end);
  }
  for (const { start, end, told } of names) {
    if (told.startsWith('G')) tellGoods(told, start, end);
    else tellOthers(people, told, start, end);
  }
  for (const { start, concept } of words) if (start < beginning) addOnce(acts, act(concept));
  const goods = goodsOfTitle.length > 0 ? goodsOfTitle : goodsOfSummary;
  return {
    mentions: [...goods, ...people, ...states, ...acts],
    headline: [...goodsOfTitle, ...othersOfTitle],
  };
}
