import type { Delivery } from '../../domain/delivery.js';
import { MENTION_IDS } from '../../domain/platform-ids.js';
import type { Vocabulary } from '../../domain/vocabulary.js';
import type { WordedDate } from '../date-words.js';
import { dayMoment, dayWords, moment } from '../moments.js';
import type { Context } from '../platform.js';
import { webLink } from '../text.js';
import { paragraph, routeWords, type WordedAlert, wordDelivery } from '../wording.js';
import { actions } from './actions.js';
import {
  type Block,
  context,
  type Element,
  escapeText,
  joined,
  linked,
  mrkdwn,
  mrkdwnLink,
  richText,
  text,
  words,
} from './elements.js';
import { type Metadata, metadataOf } from './history.js';
import { SLACK_LIMITS } from './limits.js';

/** The body of `chat.postMessage`; `chat.update` takes the same with `ts` in place of `thread_ts`, without metadata. */
export type SlackBody = {
  readonly channel: string;
  /** What notifications and screen readers get. */
  readonly text: string;
  readonly blocks: Block[];
  readonly thread_ts?: string;
  readonly metadata?: Metadata;
} & typeof QUIET;

/** What of a body takes the place of its blocks. */
export type PlainBody = { readonly text: string; readonly mrkdwn: boolean };

/** No markup read into the plain text, and no preview of a link below a message that says what it leads to. */
export const QUIET = { mrkdwn: false, unfurl_links: false, unfurl_media: false } as const;

function day({ label, date }: WordedDate): Element[] {
  const timestamp = dayMoment(date);
  return [
    text(`${label} `),
    timestamp === undefined
      ? text(date)
      : { type: 'date', timestamp, format: '{date_long_pretty}', fallback: dayWords(date) },
  ];
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
function mentioned({ mention, alert }: Delivery): string | undefined {
  const id = alert.severity === 'urgent' ? mention : undefined;
  if (!id || !MENTION_IDS.slack.form.test(id)) return undefined;
  return id.startsWith('S') ? `<!subteam^${id}>` : `<@${id}>`;
}

function mentionBlock(delivery: Delivery): Block[] {
  const mention = mentioned(delivery);
  return mention ? [{ type: 'section', text: { type: 'mrkdwn', text: mention, verbatim: true } }] : [];
}

function changeRun(worded: WordedAlert, firstLink: string | undefined): Element[] | undefined {
  if (!worded.change) return undefined;
  const back = firstLink ? [text(' · '), linked('first message', firstLink)] : [];
  return [text(worded.change, { bold: true }), ...back];
}

function topLevelBlocks(
  delivery: Delivery,
  worded: WordedAlert,
  firstLink: string | undefined,
  vocabulary: Vocabulary,
): Block[] {
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
    ...actions(delivery.alert, vocabulary),
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
export function renderAlert(delivery: Delivery, sent: Context, vocabulary: Vocabulary): SlackBody {
  const { id, act, destination } = delivery;
  const worded = wordDelivery(delivery, sent, vocabulary);
  const firstLink = act === 'post' ? webLink(sent.first?.permalink, SLACK_LIMITS.link) : undefined;
  return {
    channel: destination.channel,
    text: escapeText(paragraph(worded)),
    blocks: worded.follows ? replyBlocks(worded) : topLevelBlocks(delivery, worded, firstLink, vocabulary),
    ...(worded.follows ? { thread_ts: worded.follows.message } : {}),
    metadata: metadataOf(id),
    ...QUIET,
  };
}

/** The same alert with nothing but text, for when Slack refuses the blocks; it is markup where it mentions somebody. Pure. */
export function plainBody(delivery: Delivery, sent: Context, vocabulary: Vocabulary): PlainBody {
  const worded = wordDelivery(delivery, sent, vocabulary);
  const words = paragraph(worded);
  const mention = worded.follows ? undefined : mentioned(delivery);
  return mention
    ? { text: `${mention} ${mrkdwn(words)}`, mrkdwn: true }
    : { text: escapeText(words), mrkdwn: false };
}
