import { HAN, HAN_BLANK } from '../../classify/text/word-boundary.js';
import { isAct } from './acts.js';
import { CUES, type Cue } from './instruments.js';
import type { BoardKnowledge } from './knowledge.js';
import { overwrite, startOfWords, wordBefore, wordBehind } from './places.js';
import type { Found } from './terms.js';

/** `The suspended duties are back in force`: what is told is that they are back. */
const PAUSED = /(?:^|(?<=\b(?:the|its|his|their|previously) ))(?:suspended|paused)\b/g;

/** The rate of a duty, or by how much it is changed. */
const RATE = String.raw`\d[\d.,]*(?: ?%| per ?cent| (?:percentage )?points?\b)`;

/** `Lifts its duties to 50%` raises them; without a rate, or with `of up to 15%`, it ends them. */
const RAISES = new RegExp(String.raw`\blift(?:s|ed|ing)?(?= [^,;]{0,60}\b(?:(?<!\bup )to|by) ${RATE})`, 'g');

/** `Raises its duties by 10%`: on top of those that are levied. */
const RAISES_BY = new RegExp(
  String.raw`\b(?:rais|increas|hik)\w*(?= [^,;]{0,60}\bby (?:an? )?(?:\w+ )?${RATE})`,
);

/** Between a cut and the quota that is cut. */
const UP_TO_QUOTA = /^(?: (?:(?!under|within|unter|innerhalb)[^\s,;:]+ ){0,3}|\p{Script=Han}{0,8})$/u;

/** Between a raise and the quota that is raised: "raises its cobalt quota", "relève de 15 % ses quotas". */
const UP_TO_RAISED = /^(?: (?:[^\s,;:]+ ){0,4}|\p{Script=Han}{0,8})$/u;

/** The text with another word in the place of some, in Chinese or in Latin letters as they are. */
const reworded = (text: string, words: readonly Found[], han: string, latin: string): string =>
  words.reduce((read, word) => overwrite(read, word, HAN.test(text.charAt(word.start)) ? han : latin), text);

/** `Cuts its steel quotas`, `as quotas are slashed`: a quota that is cut bites harder, and is no relief; one that is raised is. */
function withQuotasMeant(text: string, { marks }: BoardKnowledge): string {
  const quotas = marks.quota(text);
  if (quotas.length === 0) return text;
  const cut = marks
    .cuts(text)
    .filter(
      ({ start, end }) =>
        wordBehind(text, quotas, end, UP_TO_QUOTA) ??
        wordBefore(text, quotas, startOfWords(text, marks.being(text), start)),
    );
  const isRaised = ({ end }: Found) =>
    quotas.some(({ start }) => {
      if (start < end) return false;
      const between = text.slice(end, start);
      return UP_TO_RAISED.test(between) && marks.of_another(between).length === 0;
    });
  const raised = marks.raises(text).filter(isRaised);
  return reworded(reworded(text, cut, '收紧', 'raises'), raised, '放宽', 'eases');
}

/** A German verb in two parts, whose second one closes its clause: what is between may hold an `auf` or `aus` of its own. */
const SPLIT_VERB = '(?:hebt|heben|hob|hoben|setzt|setzen|setzte|setzten)';
const CLOSED = '(?=\\s*(?:$|[.,;:!?)–—]|(?:und|oder|sowie|-) ))';
/** `Hebt Zölle auf Stahl an` raises, `setzt Zölle auf Magnete aus China in Kraft` does not suspend. */
const LIFTS_UP = new RegExp(`\\b(?:hebt|heben|hob|hoben)(?= [^,;:]{1,120} an${CLOSED})`, 'gu');
const OTHER_VERB = new RegExp(`\\b${SPLIT_VERB}\\b(?! [^;:]{1,120} (?:auf|aus)${CLOSED})`, 'gu');
const SPLIT_DENIAL = new RegExp(`^${SPLIT_VERB} [^,;:]{1,120} nicht (?:auf|aus)${CLOSED}`, 'u');

/** Whether what takes a measure back, or puts it back, is said not to be done: `will not suspend`, `不会暂停`, `setzt … nicht aus`. Then the measure stands. */
function isDenied(text: string, start: number, { marks }: BoardKnowledge): boolean {
  const not = wordBefore(text, marks.not(text), startOfWords(text, marks.not_then(text), start));
  return not !== undefined || SPLIT_DENIAL.test(text.slice(start));
}

/** How near a word the decision stands that it puts off, in UTF-16 units. */
const PUT_OFF_REACH = 40;

/** `Delays its decision on tariffs`, `推迟关税裁决`: what is put off is a decision, and the measure stands. */
function putsOffDecision(hit: Found, decisions: readonly Found[], measures: readonly Found[]): boolean {
  const decision = decisions.find(({ start }) => start >= hit.end && start - hit.end < PUT_OFF_REACH);
  if (decision === undefined || measures.some(({ end }) => end <= hit.start)) return false;
  const between = measures.filter(({ start }) => start >= hit.end && start < decision.start);
  return between.every(({ end }) => decision.start - end <= 1);
}

/** `The ruling on the duties is postponed`, and not `the duties, on which they vote, are postponed`. */
function isDecisionPutOff(hit: Found, decisions: readonly Found[], measures: readonly Found[]): boolean {
  const decision = decisions.find(({ end }) => end <= hit.start && hit.start - end < PUT_OFF_REACH);
  return decision !== undefined && measures.every(({ start }) => start > decision.start);
}

/** Instruments that are named by what is done: `suspension of exports`, `exclusions from tariffs`. */
const NAMED_BY_ACTS = ['ban', 'import_ban', 'exclusions'] as const;

/** Whether an act is on an instrument that is the change itself: `suspends India's trade preferences`. */
const changes = (text: string, { instruments }: BoardKnowledge): boolean =>
  instruments.some(({ change, match }) => change && match(text).length > 0);

/** Where a condition ends: at a mark, or before what follows from it. */
const CONDITION_ENDS = new RegExp(`[,;:，；。]| [–—-] | as |否则|${HAN_BLANK}`, 'u');
/** What hangs on a condition, up to where its part ends: `would run for 150 days unless Congress extends it`. */
function withoutConditions(text: string, conditions: readonly Found[]): string {
  let open = text;
  for (const { start, end } of conditions) {
    // "Es sei denn, Washington setzt ihn aus": the first comma is the condition's own.
    const length = text.slice(end + 1).search(CONDITION_ENDS);
    // What opens a sentence and does not say where it ends may be followed by what is told.
    if (length < 0 && text.slice(0, start).trim() === '') continue;
    const until = length < 0 ? text.length : end + 1 + length;
    open = overwrite(open, { start, end: until });
  }
  return open;
}

/** The cues of a clause, in the order in which it names them. What names an instrument (`suspension of exports`) is not read once more as an act on it. */
export function readCues(text: string, knowledge: BoardKnowledge): Set<Cue> {
  const { instruments, instrumentOf, cues } = knowledge;
  const named = NAMED_BY_ACTS.flatMap((id) => instrumentOf(id)?.match(text) ?? []);
  let open = withoutConditions(text, cues.unless(text));
  for (const { start, end } of named) {
    if (end - start > 3 && /[ \p{Script=Han}]/u.test(text.slice(start, end)))
      open = overwrite(open, { start, end });
  }
  open = withQuotasMeant(open, knowledge)
    .replace(PAUSED, (word) => ' '.repeat(word.length))
    .replace(LIFTS_UP, (word) => 'raises'.padEnd(word.length))
    .replace(OTHER_VERB, (word) => ' '.repeat(word.length))
    .replace(RAISES, (word) => 'raises'.padEnd(word.length));
  const putOff = cues.puts_off(open).map(({ start }) => start);
  // Few clauses put anything off: only those are searched once more.
  const measures =
    putOff.length === 0
      ? []
      : instruments.flatMap(({ kind, match }) => (kind === 'negotiation' ? [] : match(text)));
  const found = CUES.flatMap((cue): { cue: Cue; start: number }[] => {
    const hits = cues[cue](open);
    const isUndone = (hit: Found) =>
      isDenied(open, hit.start, knowledge) ||
      (putOff.includes(hit.start) &&
        [putsOffDecision, isDecisionPutOff].some((isSo) => isSo(hit, cues.decides(open), measures)));
    const denied = isAct(cue) ? hits.filter(isUndone) : [];
    const first = hits.find((hit) => !denied.includes(hit));
    if (first !== undefined) return [{ cue, start: first.start }];
    // "In force with no exemptions": nothing is said to go on as it was.
    if (cue === 'relieves') return [];
    return denied.slice(0, 1).map(({ start }) => ({ cue: 'stands', start }));
  });
  const by = RAISES_BY.exec(text);
  if (by !== null) found.push({ cue: 'adds', start: by.index });
  const told = ({ cue }: { cue: Cue }): Cue =>
    (cue === 'suspends' || cue === 'ends') && changes(text, knowledge) ? 'introduces' : cue;
  return new Set(found.sort((a, b) => a.start - b.start).map(told));
}
