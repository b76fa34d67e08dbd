/** A day by which something is done: `by`, `due`, `bis zum`. */
const BY = /(?<!\p{L})(?:by|due|due on|due by|bis|bis zum|d'ici au|antes del|para el|do|senast)\s$/u;
/** What somebody is to hand in or to work out by a day, which begins nothing then. */
const AWAITED =
  /(?<!\p{L})(?:comment|repl(?:y|ies)|brief(?!ing)|submission|study|studies|report(?!ed|er)|determination|feedback|input|stellungnahme|antwort|studie|bericht|commentaires|observations|reponses?|rapport|etudes?|comentarios|observaciones|informes?|estudios?|uwagi|opinie|raport|synpunkter|yttrande)\p{L}*\s[^:;]{0,36}$/u;

/** Whether the words before a day only give somebody time until then: `comments are due by 7 May`. Folded, lower case. */
export function isGivenTime(before: string): boolean {
  const by = BY.exec(before);
  return by !== null && AWAITED.test(before.slice(0, by.index));
}
