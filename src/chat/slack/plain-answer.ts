import type { Answer, AnswerLine } from '../../domain/answer.js';
import { truncate } from '../../domain/truncate.js';
import { dayWords, moment } from '../moments.js';
import { fitting, REST_CHARS, restWords } from '../rest.js';
import { piecesText, plain, webLink } from '../text.js';
import { escapeText } from './elements.js';
import { SLACK_LIMITS } from './limits.js';

/** The most that is said as text alone: escaping may make five characters of one. */
const LONGEST = SLACK_LIMITS.text / 5;
const LONGEST_LINE = 400;

/** `10 Nov 2025`, or with `time` `2025-11-10 08:00 UTC`; a time that cannot be read stands as it is. */
function timeWords({ at = '', atStyle }: AnswerLine): string {
  const seconds = moment(at);
  if (seconds === undefined) return plain(at);
  const iso = new Date(seconds * 1000).toISOString();
  return atStyle === 'time' ? `${iso.slice(0, 16).replace('T', ' ')} UTC` : dayWords(iso.slice(0, 10));
}

function plainLine(line: AnswerLine): string {
  const said = `${plain(line.text)}${piecesText(line.details, dayWords)}`;
  const parts = [said, timeWords(line), webLink(line.url, SLACK_LIMITS.link) ?? ''];
  return `• ${truncate(parts.filter((part) => part !== '').join(' · '), LONGEST_LINE)}`;
}

/** An answer as text alone: what is said when Slack refuses its blocks. Pure. */
export function plainAnswer(answer: Answer): string {
  const title = truncate(plain(answer.title), LONGEST_LINE);
  const footer = truncate(plain(answer.footer ?? ''), LONGEST_LINE);
  const room = LONGEST - title.length - footer.length - REST_CHARS - 2;
  const heading = (text: string) => truncate(plain(text), LONGEST_LINE);
  const { shown, left } = fitting(answer, room, { heading, line: plainLine });
  const said = [title, ...shown, restWords(answer, left) ?? '', footer];
  return escapeText(said.filter((line) => line !== '').join('\n')) || 'raremetals';
}
