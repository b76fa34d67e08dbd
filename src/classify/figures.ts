import type { Figure } from '../domain/classification.js';
import { turnsBetween } from './clause.js';
import type { Reading } from './reading.js';
import { isWordUnit } from './word-boundary.js';

export type FigureMention = Figure & { readonly start: number; readonly end: number };

/** A text with more percentages than this is a table. */
const MOST_FIGURES = 40;
/** A sentence is looked at this far to either side of a figure, in UTF-16 units. */
const SENTENCE = 300;

/** What a word or sign between a number and its unit multiplies it by. */
const SCALES: Readonly<Record<string, number>> = {
  million: 1e6,
  millions: 1e6,
  thousand: 1e3,
  mn: 1e6,
  mln: 1e6,
  mio: 1e6,
  millionen: 1e6,
  millones: 1e6,
  miljon: 1e6,
  miljoner: 1e6,
  milion: 1e6,
  miliony: 1e6,
  milionow: 1e6,
  billion: 1e9,
  billions: 1e9,
  bn: 1e9,
  bln: 1e9,
  mld: 1e9,
  mrd: 1e9,
  milliard: 1e9,
  milliards: 1e9,
  milliarde: 1e9,
  milliarden: 1e9,
  'mil millones': 1e9,
  miljard: 1e9,
  miljarder: 1e9,
  miliard: 1e9,
  miliardy: 1e9,
  miliardow: 1e9,
  trillion: 1e12,
  trillions: 1e12,
  tn: 1e12,
  trn: 1e12,
  billionen: 1e12,
  billones: 1e12,
  biljoner: 1e12,
  万: 1e4,
  百万: 1e6,
  千万: 1e7,
  亿: 1e8,
  十亿: 1e9,
  百亿: 1e10,
  千亿: 1e11,
  万亿: 1e12,
};
/** Letters that scale a number only right behind a sign of a currency: "$5m", where "5m" may be metres. */
const LETTER_SCALES: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, b: 1e9, t: 1e12 };
const SIGNS: Readonly<Record<string, string>> = { us$: 'USD', $: 'USD', '€': 'EUR', '£': 'GBP', '¥': 'CNY' };
const CURRENCIES: Readonly<Record<string, string>> = {
  usd: 'USD',
  dollar: 'USD',
  dollars: 'USD',
  dolares: 'USD',
  dolar: 'USD',
  dolarow: 'USD',
  dolary: 'USD',
  美元: 'USD',
  eur: 'EUR',
  euro: 'EUR',
  euros: 'EUR',
  欧元: 'EUR',
  yuan: 'CNY',
  人民币: 'CNY',
  元: 'CNY',
};

/** The keys of a table as alternatives of a pattern, longer ones first. */
const anyOf = (table: Readonly<Record<string, unknown>>): string =>
  Object.keys(table)
    .sort((a, b) => b.length - a.length)
    .map((key) => key.replace('$', '\\$'))
    .join('|');

const NOT_INSIDE = String.raw`(?<![\p{Script=Latin}\d.,$])`;
const WORD_ENDS = String.raw`(?![\p{Script=Latin}\d素])`;
/** Behind an amount: a letter would be of a scale that is not known, a digit of the same number. */
const AMOUNT_ENDS = String.raw`(?![\p{Script=Latin}\d]|[.,]\d)`;
/** No blank between thousands ("from November 1 100% tariff", "Section 301 25% duty"), and none that was one ("1 000 procent"). */
const RATE = String.raw`${NOT_INSIDE}(?!0\d)(\d{1,3}(?:[.,]\d{3})+(?:[.,]\d{1,2})?|\d+(?:[.,]\d+)?)`;
const NUMBER = String.raw`${NOT_INSIDE}(\d{1,3}(?:[., ]\d{3})+(?:[.,]\d{1,2})?|\d+(?:[.,]\d+)?)`;
const PERCENT = new RegExp(
  String.raw`(?:${RATE}\s?(?:%|percent|prozent|procent)?\s?(?:to|bis|a|do|till|至|到|-|–|statt|or|oder)\s?)?${RATE}\s?-?(?:%|percent\b|per cent\b|pct\b|prozent|procent|proc\b|por ciento\b|pour cent\b)`,
  'gu',
);
/** French and Spanish put "de" between the scale and what is counted. */
const SCALED = String.raw`(?:[\s-]?(${anyOf(SCALES)})${WORD_ENDS}\.?)?[\s-]?(?:de |d'|of )?`;
const AMOUNT = new RegExp(
  String.raw`${NUMBER}${SCALED}(?:(?:metric tons?|tonnes?|tons?|tonnen|toneladas|ton|t)\b|吨)`,
  'gu',
);
const MONEY = new RegExp(
  String.raw`(${anyOf(SIGNS)})\s?(\d+(?:[.,]\d+)*)(?:[\s-]?(${anyOf({ ...SCALES, ...LETTER_SCALES })})${WORD_ENDS})?${AMOUNT_ENDS}|${NUMBER}${SCALED}(?:us[ -])?(${anyOf(CURRENCIES)})${WORD_ENDS}`,
  'gu',
);

/** How far from a rate, in UTF-16 units, the duty word may stand; Chinese is about three times as dense. */
const REACH = 70;
const REACH_ZH = 26;
/** How far before a duty the word may stand that ends or denies it. */
const ENDED_REACH = 24;
const ENDED_REACH_ZH = 12;

/** Languages that write a decimal point; the others write a decimal comma. */
const DECIMAL_POINT: readonly string[] = ['en', 'zh', 'ja', 'ko', 'ar'];

/**
 * A number as its language writes it: 18,125 and 18 125 are thousands in English, where 18.125 is not, and 18.125 is
 * one in German; 93.5 and 93,5 are the same anywhere.
 */
function readNumber(text: string, lang: string): number {
  const thousands = DECIMAL_POINT.includes(lang)
    ? /(?<=\d)[, ](?=\d{3}(?!\d))/g
    : /(?<=\d)[., ](?=\d{3}(?!\d))/g;
  return Number(text.replace(thousands, '').replace(',', '.'));
}

/** What follows a number that is a share of something, or a step of an index, rather than a rate. */
const SHARE_AFTER =
  /^\s?(?:of (?:the (?!customs|value|invoice|price|import value|export value)|its |their |all |global |world|china|us |u\.s|imports|exports|goods|products|production|supply|output|tariff lines|revenue|sales|americans|trade|global)|chance|probab|likel|der (?:welt|importe|export|waren|produktion|zolllinien)|des (?:import|export|importations|exportations)|de (?:la|las|los) |du |wszystkich|swiatow|av (?:all|varld|import|export)|以上|(?:的)?税目|的(?:进口|出口|产品|市场|税目|概率|份额)|股|owned|stake|share)/u;
const CHANGE_BEFORE =
  /(?:fell|fall|drop|dropped|rose|rise|grew|grow|gain|gained|jump|jumped|surge|surged|slump|slumped|plunge|plunged|tumbled|climb|climbed|down|up|下跌|上涨|增长|下降|跌|涨|降幅|概率|占|超|stieg|fiel|um|gestiegen|gesunken|wzrosl\p{L}*|spadl\p{L}*|steg|foll|over|more than|nearly all)(?: by| um| o| med)?(?: about| nearly| more than| almost)?\s?$/u;

/** "Erhöht die Zölle um 10 %" tells a step, not a rate, and 关税的60% a share. (English headlines say "by" of rates too.) */
const STEP_BEFORE =
  /(?:(?:erhoh|podn|podwyz|hoj|augment|aument)\p{L}*\s(?:[^.;:]{0,40}\s)?(?:um|o|med|de)\s|(?:关税|总额|金额)的约?)$/u;

/** A full stop ends a sentence unless it belongs to an abbreviation such as u.s. or aug. */
function endsSentence(text: string, at: number): boolean {
  const unit = text[at] ?? '';
  if (unit === '\n' || unit === '。') return true;
  // Chinese puts no blank after a sign, and its own signs are read as these.
  if ('!?;'.includes(unit)) return !isWordUnit(text.charCodeAt(at + 1));
  return (
    unit === '.' &&
    /\s/.test(text[at + 1] ?? ' ') &&
    !/(?:^|[\s.(])(?:\p{L}|jan|feb|aug|sept|oct|nov|dec|no|nr|mr|st|vs|proc|pct|tys|mln|mld|mrd|mio|ca|bzw)$/u.test(
      text.slice(Math.max(0, at - 6), at),
    )
  );
}

function sentenceBounds(text: string, at: number): [number, number] {
  let start = at;
  while (start > 0 && at - start < SENTENCE && !endsSentence(text, start - 1)) start -= 1;
  let end = at;
  while (end < text.length && end - at < SENTENCE && !endsSentence(text, end)) end += 1;
  return [start, end];
}

/** What ends a zero duty, or denies a rate, stands before it in its clause, a few words between at most. */
function follows(mark: string, { normalised: { text }, words, lang }: Reading, start: number): boolean {
  const reach = lang === 'zh' ? ENDED_REACH_ZH : ENDED_REACH;
  return words.some(
    ({ concept, end }) =>
      concept === mark && end <= start && start - end <= reach && !turnsBetween(text, end, start),
  );
}

function isDutyRate({ normalised: { text }, words, lang }: Reading, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 40), start);
  const after = text.slice(end, end + 40);
  if (SHARE_AFTER.test(after) || STEP_BEFORE.test(before)) return false;
  const [from, to] = sentenceBounds(text, start);
  const dense = lang === 'zh' || lang === 'ja';
  const gap = (word: { start: number; end: number }) =>
    Math.max(0, word.start >= end ? word.start - end : start - word.end);
  const nearest = (concept: string) =>
    words
      .filter((word) => word.concept === concept && word.start >= from && word.end <= to)
      .reduce((least, word) => Math.min(least, gap(word)), Number.POSITIVE_INFINITY);
  if (nearest('likelihood') < REACH) return false;
  const duty = nearest('duty');
  const other = nearest('not_rate');
  if (duty === Number.POSITIVE_INFINITY) {
    // "Cambodia agrees to a tariff. Initially 49 %, it …": the sentence before names the duty.
    const [earlier] = sentenceBounds(text, Math.max(0, from - 2));
    return (
      other === Number.POSITIVE_INFINITY &&
      words.some((word) => word.concept === 'duty' && word.start >= earlier && word.end <= from)
    );
  }
  if (duty > (dense ? REACH_ZH : REACH)) return false;
  if (CHANGE_BEFORE.test(before) && duty > 12) return false;
  return duty <= other + (dense ? 0 : 4);
}

/** Numbers that a reader of the alert needs, in reading order. Only a percentage beside a duty word is a duty. */
export function readFigures(reading: Reading): FigureMention[] {
  const { lang, normalised } = reading;
  const { text, titleEnd } = normalised;
  const found: FigureMention[] = [];
  for (const { concept, start, end } of reading.words) {
    if (concept === 'zero_duty' && end <= titleEnd && !follows('zero_duty_ended', reading, start))
      found.push({ value: 0, unit: 'percent', role: 'duty', start, end });
  }
  if (!/\d/.test(text)) return found;
  // A rate that the title denies is none where the summary tells what was threatened.
  const denied = new Set<number>();
  for (const match of text.matchAll(PERCENT)) {
    if (found.length >= MOST_FIGURES) break;
    const start = match.index;
    const end = start + match[0].length;
    const isDenied = follows('step_denies', reading, start);
    const isDuty = isDutyRate(reading, start, end);
    // "25 to 100 percent" holds two.
    for (const number of match.slice(1, 3)) {
      if (number === undefined) continue;
      const value = readNumber(number, lang);
      if (isDenied) denied.add(value);
      const role = isDuty && !denied.has(value) ? 'duty' : 'other';
      found.push({ value, unit: 'percent', role, start, end });
    }
  }
  for (const match of text.matchAll(AMOUNT)) {
    if (found.length >= MOST_FIGURES) break;
    const value = readNumber(match[1] ?? '', lang) * (SCALES[match[2] ?? ''] ?? 1);
    const start = match.index;
    const end = start + match[0].length;
    const quota = reading.words.some(
      (word) => word.concept === 'quota' && Math.abs(word.start - start) < 200,
    );
    if (!Number.isNaN(value))
      found.push({ value, unit: 'tonnes', role: quota ? 'quota' : 'amount', start, end });
  }
  for (const match of text.matchAll(MONEY)) {
    if (found.length >= MOST_FIGURES) break;
    const [, sign = '', signed = '', signedScale = '', named = '', namedScale = '', name = ''] = match;
    const scale = SCALES[signedScale || namedScale] ?? LETTER_SCALES[signedScale] ?? 1;
    const value = readNumber(signed || named, lang) * scale;
    const unit = SIGNS[sign] ?? CURRENCIES[name];
    const start = match.index;
    if (unit && !Number.isNaN(value))
      found.push({ value, unit, role: 'amount', start, end: start + match[0].length });
  }
  // Title and summary often state the same figure: the first statement counts.
  return found
    .sort((a, b) => a.start - b.start)
    .filter(
      ({ value, unit, role }, i, all) =>
        i === all.findIndex((other) => other.value === value && other.unit === unit && other.role === role),
    );
}
