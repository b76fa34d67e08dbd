/** `one=1 twenty five=25` as a table. */
export const tableOf = (numbers: string): ReadonlyMap<string, number> =>
  new Map(
    [...numbers.matchAll(/(\S[^=]*)=(\d+)/g)].map(([, word = '', value]) => [word, Number(value)] as const),
  );

/** The rates that are written in words, which German and Swedish papers do up to twelve; normalised words. */
export const RATES_IN_WORDS: ReadonlyMap<string, number> = tableOf(
  [
    'zero=0 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 twelve=12 fifteen=15 twenty=20 twenty-five=25 thirty=30 forty=40 fifty=50 hundred=100 one hundred=100',
    'null=0 zwei=2 drei=3 vier=4 funf=5 sechs=6 sieben=7 acht=8 neun=9 zehn=10 elf=11 zwolf=12 funfzehn=15 zwanzig=20 funfundzwanzig=25 dreissig=30 vierzig=40 funfzig=50 hundert=100',
    'zero=0 cinq=5 dix=10 quinze=15 vingt=20 vingt-cinq=25 trente=30 quarante=40 cinquante=50 cent=100',
    'cero=0 cinco=5 diez=10 quince=15 veinte=20 veinticinco=25 treinta=30 cuarenta=40 cincuenta=50 cien=100',
    'piec=5 dziesiec=10 pietnascie=15 dwadziescia=20 dwadziescia piec=25 trzydziesci=30 czterdziesci=40 piecdziesiat=50 sto=100',
    'noll=0 tre=3 fem=5 tio=10 tolv=12 femton=15 tjugo=20 tjugofem=25 trettio=30 fyrtio=40 femtio=50 hundra=100',
  ].join(' '),
);
