import { BEGINNING } from '../domain/classification.js';
import { remembered } from '../domain/remembered.js';
import type { Reading } from './reading.js';

/** `kind:code`, made once for each: a mention is compared and hashed often. */
const named = (kind: string) => remembered((code) => `${kind}:${code}`);
const [party, material, act] = [named('P'), named('M'), named('A')];

export type Mentions = {
  /** Each once, as `kind:code`, first what tells most. */
  readonly mentions: string[];
  /** Who and what of them the title names; what is done is left out. */
  readonly headline: string[];
};

/**
 * What the beginning of a text names. Of goods and materials those of the title are meant, where it names some: what
 * a summary adds is mostly what they are used for. A material stands for its group as well: terbium is a rare earth.
 */
export function readMentions({ parties, materials, words, names, normalised }: Reading): Mentions {
  const { titleEnd } = normalised;
  const states = new Set<string>();
  const people = new Set<string>();
  const acts = new Set<string>();
  const goodsOfTitle = new Set<string>();
  const goodsOfSummary = new Set<string>();
  const othersOfTitle = new Set<string>();
  const tellGoods = (told: string, start: number, end: number) => {
    if (start < BEGINNING) (end <= titleEnd ? goodsOfTitle : goodsOfSummary).add(told);
  };
  const tellOthers = (others: Set<string>, told: string, start: number, end: number) => {
    if (start >= BEGINNING) return;
    others.add(told);
    if (end <= titleEnd) othersOfTitle.add(told);
  };
  for (const { start, end, code } of parties) tellOthers(states, party(code), start, end);
  for (const { start, end, key, group } of materials) {
    tellGoods(material(key), start, end);
    if (group !== undefined) tellGoods(material(group), start, end);
  }
  for (const { start, end, told } of names) {
    if (told.startsWith('G')) tellGoods(told, start, end);
    else tellOthers(people, told, start, end);
  }
  for (const { start, concept } of words) if (start < BEGINNING) acts.add(act(concept));
  const goods = goodsOfTitle.size > 0 ? goodsOfTitle : goodsOfSummary;
  return {
    mentions: [...goods, ...people, ...states, ...acts],
    headline: [...goodsOfTitle, ...othersOfTitle],
  };
}
