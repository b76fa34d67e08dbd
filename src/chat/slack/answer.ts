import type { types } from '@slack/bolt';
import type { Answer, AnswerLine } from '../../domain/answer.js';
import { truncate } from '../../domain/truncate.js';
import { dayMoment, momentOf } from '../moments.js';
import { restWords } from '../rest.js';
import { plain, spaced, webLink } from '../text.js';
import { TOPIC_MARKS } from '../wording.js';
import { type Block, context, type Element, escapeText, linked, mrkdwn, text, words } from './elements.js';
import { SLACK_LIMITS } from './limits.js';

export type SlackAnswer = { readonly text: string; readonly blocks: Block[] };

const LINE_CHARS = 400;

function answerTime(line: AnswerLine): Element[] {
  if (line.at === undefined) return [];
  const fallback = truncate(plain(line.at), 40);
  const timestamp = momentOf(line);
  if (timestamp === undefined) return [text(` · ${fallback}`)];
  const format = line.atStyle === 'time' ? '{date_short_pretty}, {time}' : '{date_short}';
  return [text(' · '), { type: 'date', timestamp, format, fallback }];
}

function dayElement(day: string): Element {
  const timestamp = dayMoment(day);
  const fallback = truncate(plain(day), 40) || '–';
  return timestamp === undefined
    ? text(fallback)
    : { type: 'date', timestamp, format: '{date_short}', fallback };
}

function answerLine(line: AnswerLine): types.RichTextSection {
  const mark = line.marker ? [text(`${TOPIC_MARKS[line.marker].square} `)] : [];
  const label = truncate(plain(line.text), LINE_CHARS) || '–';
  const details = (line.details ?? []).flatMap((piece): Element[] => {
    if (typeof piece !== 'string') return [dayElement(piece.day)];
    const shown = truncate(spaced(piece), LINE_CHARS);
    return shown === '' ? [] : [text(shown)];
  });
  return {
    type: 'rich_text_section',
    elements: [...mark, linked(label, line.url), ...details, ...answerTime(line)],
  };
}

/** What a line weighs against the limit of all blocks: its text, its link, and room for a date. */
function weight(line: AnswerLine): number {
  const link = webLink(line.url, SLACK_LIMITS.link)?.length ?? 0;
  const details = (line.details ?? []).map((piece) =>
    typeof piece === 'string' ? Math.min(piece.length, LINE_CHARS) : 80,
  );
  return Math.min(line.text.length, LINE_CHARS) + details.reduce((sum, size) => sum + size, 0) + link + 80;
}

/** An answer as one message. What does not fit is counted, never silently dropped. Pure. */
export function renderAnswer(answer: Answer): SlackAnswer {
  const title = truncate(plain(answer.title), SLACK_LIMITS.header - 4) || 'raremetals';
  const blocks: Block[] = [
    {
      type: 'header',
      text: { type: 'plain_text', text: `${answer.problem ? '⚠️ ' : ''}${title}`, emoji: true },
    },
  ];
  let room = 10_000;
  let left = 0;
  for (const { heading, lines } of answer.sections) {
    const shown: AnswerLine[] = [];
    for (const line of lines) {
      room -= weight(line);
      if (room < 0 || blocks.length > SLACK_LIMITS.blocks - 4) left += 1;
      else shown.push(line);
    }
    const head = words(truncate(plain(heading ?? ''), 200), { bold: true }) ?? [];
    if (shown.length === 0 && (lines.length > 0 || head.length === 0)) continue;
    blocks.push({
      type: 'rich_text',
      elements: [
        ...(head.length > 0 ? [{ type: 'rich_text_section' as const, elements: head }] : []),
        ...(shown.length > 0
          ? [{ type: 'rich_text_list' as const, style: 'bullet' as const, elements: shown.map(answerLine) }]
          : []),
      ],
    });
  }
  const notes = [restWords(answer, left) ?? '', truncate(plain(answer.footer ?? ''), 600)].filter(
    (note) => note !== '',
  );
  if (notes.length > 0) blocks.push(context(...notes.map(mrkdwn)));
  return { text: escapeText(title), blocks };
}
