import type { types } from '@slack/bolt';
import type { Answer, AnswerLine } from '../../domain/answer.js';
import type { Delivery } from '../../domain/delivery.js';
import type { Vocabulary } from '../../domain/vocabulary.js';
import type { Context } from '../platform.js';
import { questions } from '../questions.js';
import { plain, truncate, webLink } from '../text.js';
import {
  dayMoment,
  dayWords,
  moment,
  paragraph,
  routeWords,
  TOPIC_MARKS,
  type WordedAlert,
  type WordedDate,
  wordAlert,
} from '../wording.js';
import { SLACK_LIMITS } from './limits.js';

type Block = types.KnownBlock;
type Element = types.RichTextElement;

/** The body of `chat.postMessage`; `chat.update` takes the same with `ts` in place of `thread_ts`. */
export type SlackBody = {
  readonly channel: string;
  /** What notifications and screen readers get, and the whole message when the blocks are refused. */
  readonly text: string;
  readonly blocks: Block[];
  readonly thread_ts?: string;
  readonly metadata: { readonly event_type: string; readonly event_payload: { readonly delivery: string } };
  readonly mrkdwn: false;
  readonly unfurl_links: false;
  readonly unfurl_media: false;
};

export type SlackAnswer = {
  readonly response_type: 'ephemeral';
  readonly text: string;
  readonly blocks: Block[];
};

const METADATA_EVENT = 'raremetals_delivery';

/** Disarms `<!channel>`, `<@U…>`, `<url|label>`: Slack reads these three characters and no others as control. */
function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** What a user typed, as typed: Slack hands it over with the same three characters escaped. */
export function unescapeText(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}

/** Slack's mrkdwn has no escape for its formatting marks; their look-alikes keep a title as it was meant. */
const LOOK_ALIKES: Readonly<Record<string, string>> = { '*': '∗', _: 'ˍ', '~': '∼', '`': 'ˋ' };

function mrkdwn(text: string): string {
  return escapeText(text).replace(/[*_~`]/g, (mark) => LOOK_ALIKES[mark] ?? mark);
}

function mrkdwnLink(label: string, url: string | undefined): string {
  const link = webLink(url, SLACK_LIMITS.link);
  return link ? `<${escapeText(link).replaceAll('|', '%7C')}|${mrkdwn(label)}>` : mrkdwn(label);
}

function text(value: string, style?: types.RichTextStyleable['style']): Element {
  return style ? { type: 'text', text: value, style } : { type: 'text', text: value };
}

function linked(label: string, url: string | undefined, style?: types.RichTextStyleable['style']): Element {
  const link = webLink(url, SLACK_LIMITS.link);
  return link ? { type: 'link', url: link, text: label, ...(style ? { style } : {}) } : text(label, style);
}

function day({ label, date }: WordedDate): Element[] {
  const timestamp = dayMoment(date);
  return [
    text(`${label} `),
    timestamp === undefined
      ? text(date)
      : { type: 'date', timestamp, format: '{date_long_pretty}', fallback: dayWords(date) },
  ];
}

/** Joins runs of elements with a separator, leaving out what is absent. */
function joined(runs: readonly (readonly Element[] | undefined)[], separator: string): Element[] {
  return runs
    .filter((run) => run !== undefined && run.length > 0)
    .flatMap((run, index) => (index === 0 ? [...(run ?? [])] : [text(separator), ...(run ?? [])]));
}

const words = (value: string | undefined, style?: types.RichTextStyleable['style']) =>
  value ? [text(value, style)] : undefined;

function richText(elements: Element[]): Block {
  return { type: 'rich_text', elements: [{ type: 'rich_text_section', elements }] };
}

function context(...lines: readonly string[]): Block {
  return {
    type: 'context',
    elements: lines.map((line) => ({
      type: 'mrkdwn',
      text: truncate(line, SLACK_LIMITS.section),
      verbatim: true,
    })),
  };
}

function sourceLine({ source, sources, documents, at }: WordedAlert): string {
  const published = moment(at);
  const parts = [
    source.official
      ? `*Official* · ${mrkdwnLink(source.name, source.url)}`
      : mrkdwnLink(source.name, source.url),
    sources,
    documents && mrkdwn(documents),
    published &&
      `<!date^${published}^{date_short_pretty}, {time}|${new Date(published * 1000).toISOString()}>`,
  ];
  return parts.filter((part) => part !== undefined && part !== 0).join(' · ');
}

/** Only a user group, user or bot id is a mention; anything else in the configuration is no mention at all. */
function mentionBlock({ mention, alert }: Delivery): Block[] {
  const id = alert.severity === 'urgent' ? mention : undefined;
  if (!id || !/^[SUW][A-Z0-9]{2,20}$/.test(id)) return [];
  const body = id.startsWith('S') ? `<!subteam^${id}>` : `<@${id}>`;
  return [{ type: 'section', text: { type: 'mrkdwn', text: body, verbatim: true } }];
}

/** Marks the buttons that ask a question; their value is the text of the command. */
export const ASK = /^ask_/;

function buttons({ alert }: Delivery): Block[] {
  const elements = questions(alert).map(({ name, label, text: value }) => ({
    type: 'button' as const,
    action_id: `ask_${name}`,
    text: { type: 'plain_text' as const, text: label },
    value,
  }));
  return elements.length > 0 ? [{ type: 'actions', elements }] : [];
}

function changeRun(worded: WordedAlert, firstLink: string | undefined): Element[] | undefined {
  if (!worded.change) return undefined;
  const back = firstLink ? [text(' · '), linked('first message', firstLink)] : [];
  return [text(worded.change, { bold: true }), ...back];
}

function topLevelBlocks(delivery: Delivery, worded: WordedAlert, firstLink: string | undefined): Block[] {
  const { severity, square, kind, headline, summary, who, materials, figures, dates } = worded;
  const urgent = severity === 'urgent' ? [text(' · 🚨 URGENT', { bold: true })] : [];
  const body = joined(
    [
      [text(`${square} `), text(kind, { bold: true }), ...urgent],
      [linked(headline, worded.source.url, severity === 'notable' ? undefined : { bold: true })],
      changeRun(worded, firstLink),
      joined([words(who), words(materials)], ' · '),
      joined([words(figures), ...dates.map(day)], ' · '),
      words(summary),
    ],
    '\n',
  );
  return [
    richText(body),
    ...mentionBlock(delivery),
    context(sourceLine(worded)),
    context(mrkdwn(routeWords(delivery.route))),
    ...buttons(delivery),
  ];
}

function replyBlocks(worded: WordedAlert): Block[] {
  const facts = joined(
    [changeRun(worded, undefined), words(worded.figures), ...worded.dates.map(day)],
    ' · ',
  );
  const body = joined(
    [[text('Follow-up: '), linked(worded.headline, worded.source.url, { bold: true })], facts],
    '\n',
  );
  return [richText(body), context(sourceLine(worded))];
}

/**
 * The exact message for a delivery. Pure. A `reply` without a first message becomes a message of its own;
 * a `revise` is rendered as the first message is.
 */
export function renderAlert(delivery: Delivery, { first }: Context, vocabulary: Vocabulary): SlackBody {
  const { id, act, alert, destination } = delivery;
  const worded = wordAlert(alert, vocabulary);
  const inThread = act === 'reply' && first !== undefined;
  const firstLink = act === 'post' ? webLink(first?.permalink, SLACK_LIMITS.link) : undefined;
  return {
    channel: destination.channel,
    text: escapeText(paragraph(worded)),
    blocks: inThread ? replyBlocks(worded) : topLevelBlocks(delivery, worded, firstLink),
    ...(inThread ? { thread_ts: first.message } : {}),
    metadata: { event_type: METADATA_EVENT, event_payload: { delivery: id } },
    mrkdwn: false,
    unfurl_links: false,
    unfurl_media: false,
  };
}

const LINE_CHARS = 400;

function answerTime({ at, atStyle }: AnswerLine): Element[] {
  if (at === undefined) return [];
  const fallback = truncate(plain(at), 40);
  const timestamp = atStyle === 'date' ? (dayMoment(at) ?? moment(at)) : moment(at);
  if (timestamp === undefined) return [text(` · ${fallback}`)];
  const format =
    atStyle === 'relative' ? '{ago}' : atStyle === 'time' ? '{date_short_pretty}, {time}' : '{date_short}';
  return [text(' · '), { type: 'date', timestamp, format, fallback }];
}

function answerLine(line: AnswerLine): types.RichTextSection {
  const mark = line.marker ? [text(`${TOPIC_MARKS[line.marker].square} `)] : [];
  const label = truncate(plain(line.text), LINE_CHARS) || '–';
  return { type: 'rich_text_section', elements: [...mark, linked(label, line.url), ...answerTime(line)] };
}

/** What a line weighs against the limit of all blocks: its text, its link, and room for a date. */
function weight(line: AnswerLine): number {
  const link = webLink(line.url, SLACK_LIMITS.link)?.length ?? 0;
  return Math.min(line.text.length, LINE_CHARS) + link + 80;
}

/** An ephemeral answer. What does not fit one message is counted, never silently dropped. Pure. */
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
  const notes = [
    left > 0 ? `… and ${left} more; ask for less with a topic or a name.` : undefined,
    answer.footer && truncate(plain(answer.footer), 600),
  ].filter((note) => note !== undefined && note !== '');
  if (notes.length > 0) blocks.push(context(...notes.map((note) => mrkdwn(note ?? ''))));
  return { response_type: 'ephemeral', text: escapeText(title), blocks };
}
