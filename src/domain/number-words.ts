// Numbers in words, for texts in small letters without accents.

/** `two=2 twenty five=25` as a table. */
export const tableOf = (numbers: string): ReadonlyMap<string, number> =>
  new Map(
    [...numbers.matchAll(/(\S[^=]*)=(\d+)/g)].map(([, word = '', value]) => [word, Number(value)] as const),
  );

/**
 * What papers write in words: the numbers up to twelve and some round ones, by language. One is an article in most of these,
 * and says little. The last word of a greater number, such as "hundred fifty", is none by itself.
 */
const NUMERALS = {
  en: 'zero=0 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12 fifteen=15 eighteen=18 twenty=20 twenty-five=25 thirty=30 thirty-five=35 forty=40 forty-five=45 fifty=50 sixty=60 seventy=70 seventy-five=75 eighty=80 ninety=90 hundred=100 one hundred=100 hundred and fifty=150 one hundred and fifty=150',
  de: 'null=0 zwei=2 drei=3 vier=4 funf=5 sechs=6 sieben=7 acht=8 neun=9 zehn=10 elf=11 zwolf=12 funfzehn=15 achtzehn=18 zwanzig=20 funfundzwanzig=25 dreissig=30 funfunddreissig=35 vierzig=40 funfundvierzig=45 funfzig=50 sechzig=60 siebzig=70 achtzig=80 neunzig=90 hundert=100 hundertfunfzig=150',
  fr: 'zero=0 deux=2 trois=3 quatre=4 cinq=5 six=6 sept=7 huit=8 neuf=9 dix=10 onze=11 douze=12 quinze=15 dix-huit=18 vingt=20 vingt-cinq=25 trente=30 trente-cinq=35 quarante=40 quarante-cinq=45 cinquante=50 soixante=60 quatre-vingt-dix=90 cent=100 cent cinquante=150',
  es: 'cero=0 dos=2 tres=3 cuatro=4 cinco=5 seis=6 siete=7 ocho=8 nueve=9 diez=10 once=11 doce=12 quince=15 dieciocho=18 veinte=20 veinticinco=25 treinta=30 treinta y cinco=35 cuarenta=40 cuarenta y cinco=45 cincuenta=50 sesenta=60 setenta=70 ochenta=80 noventa=90 cien=100 ciento=100 ciento cincuenta=150',
  pl: 'dwa=2 dwoch=2 trzy=3 trzech=3 cztery=4 czterech=4 piec=5 pieciu=5 szesc=6 szesciu=6 siedem=7 osiem=8 dziewiec=9 dziesiec=10 dziesieciu=10 dziesiecio=10 dwanascie=12 pietnascie=15 pietnastu=15 pietnasto=15 osiemnascie=18 dwadziescia=20 dwudziestu=20 dwudziesto=20 dwadziescia piec=25 dwudziestu pieciu=25 dwudziestopiecio=25 trzydziesci=30 trzydziestu=30 trzydziesto=30 czterdziesci=40 czterdziestu=40 czterdziesto=40 czterdziesci piec=45 piecdziesiat=50 piecdziesieciu=50 piecdziesiecio=50 szescdziesiat=60 dziewiecdziesiat=90 sto=100 sto piecdziesiat=150',
  sv: 'noll=0 tva=2 tre=3 fyra=4 fem=5 sex=6 sju=7 atta=8 nio=9 tio=10 elva=11 tolv=12 femton=15 arton=18 tjugo=20 tjugofem=25 trettio=30 trettiofem=35 fyrtio=40 fyrtiofem=45 femtio=50 sextio=60 sjuttio=70 attio=80 nittio=90 hundra=100 hundrafemtio=150',
  pt: 'dois=2 tres=3 quatro=4 cinco=5 seis=6 sete=7 oito=8 nove=9 dez=10',
  sl: 'dva=2 tri=3 stiri=4 pet=5 sest=6 sedem=7 osem=8 devet=9 deset=10',
} as const;

/** The numbers of a language by their words. */
export const numberWordsOf = (language: keyof typeof NUMERALS): ReadonlyMap<string, number> =>
  tableOf(NUMERALS[language]);

/** The numbers of all languages by their words: no two of them differ over one. */
export const NUMBER_WORDS: ReadonlyMap<string, number> = tableOf(Object.values(NUMERALS).join(' '));
