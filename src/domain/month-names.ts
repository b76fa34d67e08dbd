/** Month names by their start, longest first where one is the start of another; Latin letters unaccented. */
const MONTHS: readonly (readonly string[])[] = [
  'jan gen ene sty янв ιαν led tam',
  'feb fev fév lut фев φεβ úno uno hel',
  'mar mär maa mrt mrz мар μαρ μάρ bře bre',
  'apr abr avr kwi апр απρ dub huh',
  'may mai mag maj mei май мая μαι μάι μαϊ kvě kve tou',
  'jun jui giu cze kes июн ιουν ιούν čer cer',
  'jul juil lug lip lie hei июл ιουλ ιούλ',
  'aug aou aoû ago sie elo авг αυγ αύγ srp',
  'sep set wrz syy сен σεπ zář zar',
  'oct okt ott out paź paz lok окт οκτ říj rij',
  'nov lis mar noy ноя νοε νοέ',
  'dec déc dez dic gru des дек δεκ pro jou',
].map((names) => names.split(' '));

const MONTH_FIRST: Readonly<Record<string, number>> = {
  juil: 7,
  července: 7,
  červenec: 7,
  marraskuu: 11,
};

/** The number of a month (1 to 12) by its name or the start of it, in a dozen languages. */
export function monthOf(word: string): number | undefined {
  const lower = word.toLowerCase().replace(/\.$/, '');
  for (const [start, month] of Object.entries(MONTH_FIRST)) if (lower.startsWith(start)) return month;
  const index = MONTHS.findIndex((starts) => starts.some((start) => lower.startsWith(start)));
  return index < 0 ? undefined : index + 1;
}
