import pc from 'picocolors';
import type { Answer, AnswerLine } from '../../domain/answer.js';
import type { Topic } from '../../domain/classification.js';
import type { Delivery } from '../../domain/delivery.js';
import { truncate } from '../../domain/truncate.js';
import type { Vocabulary } from '../../domain/vocabulary.js';
import { dayWords } from '../moments.js';
import type { Context } from '../platform.js';
import { restWords } from '../rest.js';
import { piecesText, plain, webLink } from '../text.js';
import { routeWords, TOPIC_MARKS, type WordedAlert, wordDelivery } from '../wording.js';
import { whole, wrap } from './wrap.js';

export type ConsoleLook = {
  readonly colour: boolean;
  /** Width of the terminal in cells. */
  readonly columns: number;
  /** IANA name of the reader's time zone. */
  readonly timeZone: string;
  /** Cells that something before the first line takes. */
  readonly lead?: number | undefined;
};

/** How many cells a line may take where the terminal does not say, and at most, for the eye's sake. */
export const COLUMNS = { unknown: 100, most: 110, least: 30 };

const LINK_CHARS = 2000;

function paint(look: ConsoleLook) {
  const colours = pc.createColors(look.colour);
  const topic: Record<Topic, (text: string) => string> = {
    export_control: colours.red,
    tariff: colours.yellow,
    negotiation: colours.blue,
  };
  return { ...colours, topic };
}

function clock(at: string, timeZone: string, style: 'date' | 'time'): string {
  const time = Date.parse(at);
  if (Number.isNaN(time)) return truncate(plain(at), 40);
  if (style === 'date' && /^\d{4}-\d{2}-\d{2}$/.test(at)) return dayWords(at);
  return new Intl.DateTimeFormat('en-GB', {
    dateStyle: 'medium',
    ...(style === 'time' ? { timeStyle: 'short' } : {}),
    timeZone,
  }).format(time);
}

function sourceLine({ source, sources, documents, at }: WordedAlert, timeZone: string): string {
  const name = source.official ? `${source.name} (official)` : source.name;
  return [name, sources, documents, whole(clock(at, timeZone, 'time'))]
    .filter((part) => part !== undefined)
    .join(' · ');
}

/** What a delivery looks like in a terminal: lines without a final newline. Pure. */
export function renderAlert(
  delivery: Delivery,
  context: Context,
  vocabulary: Vocabulary,
  look: ConsoleLook,
): string {
  const colours = paint(look);
  const { first } = context;
  const worded = wordDelivery(delivery, context, vocabulary);
  const { kind, headline, change, who, materials, figures, dates, summary, severity, source, follows } =
    worded;
  const mark = colours.topic[delivery.alert.topic];
  const indent = follows ? '    ' : '  ';
  const width = Math.max(COLUMNS.least, Math.min(look.columns, COLUMNS.most)) - indent.length;
  const lines = (text: string | undefined, style: (line: string) => string) =>
    text ? wrap(text, width).map((line) => indent + style(line)) : [];
  const same = (line: string) => line;
  const day = dates.map(({ label, date }) => whole(`${label} ${dayWords(date)}`)).join(' · ');
  const facts = [who, materials, figures, day].filter((part) => part).join(' · ');
  const link = webLink(source.url, LINK_CHARS);

  if (follows) {
    return [
      ...wrap(`Follow-up to ${follows.message}: ${headline}`, width, width - (look.lead ?? 0)).map(
        (line, index) => (index === 0 ? `  ${mark('↳')} ${line}` : indent + line),
      ),
      ...lines(change, colours.bold),
      ...lines(facts, same),
      ...lines(sourceLine(worded, look.timeZone), colours.dim),
      ...(link ? [indent + colours.dim(link)] : []),
    ].join('\n');
  }
  const urgent = severity === 'urgent' ? ` ${colours.inverse(colours.red(' URGENT '))}` : '';
  const back = first ? ` (first message: ${first.message})` : '';
  return [
    `${mark('■')} ${colours.bold(mark(kind.toUpperCase()))}${urgent}`.trimEnd(),
    ...lines(headline, severity === 'notable' ? same : colours.bold),
    ...lines(change && `${change}${back}`, colours.magenta),
    ...lines(facts, same),
    ...lines(summary, colours.dim),
    ...lines(sourceLine(worded, look.timeZone), colours.dim),
    ...(link ? [indent + colours.cyan(link)] : []),
    ...lines(routeWords(delivery.route), colours.dim),
  ].join('\n');
}

function answerLine(line: AnswerLine, look: ConsoleLook, width: number): string[] {
  const colours = paint(look);
  const mark = line.marker ? `${TOPIC_MARKS[line.marker].word}: ` : '';
  const time =
    line.at === undefined
      ? ''
      : ` ${whole(`· ${clock(line.at, look.timeZone, line.atStyle === 'date' ? 'date' : 'time')}`)}`;
  const bullet = line.marker ? colours.topic[line.marker]('■') : '·';
  const details = piecesText(line.details, (day) => whole(dayWords(day)));
  const rows = wrap(`${mark}${truncate(plain(line.text), 600)}${truncate(details, 600)}${time}`, width - 4);
  const link = webLink(line.url, LINK_CHARS);
  return [
    ...rows.map((row, index) => `${index === 0 ? `  ${bullet} ` : '    '}${row}`),
    ...(link ? [`    ${colours.dim(link)}`] : []),
  ];
}

/** An answer as lines without a final newline. Pure. */
export function renderAnswer(answer: Answer, look: ConsoleLook): string {
  const colours = paint(look);
  const width = Math.max(COLUMNS.least, Math.min(look.columns, COLUMNS.most));
  const title = `${answer.problem ? '! ' : ''}${plain(answer.title)}`;
  return [
    ...wrap(title, width).map(answer.problem ? colours.yellow : colours.bold),
    ...answer.sections.flatMap(({ heading, lines }) => [
      ...wrap(plain(heading ?? ''), width).map(colours.underline),
      ...lines.flatMap((line) => answerLine(line, look, width)),
    ]),
    ...wrap(restWords(answer) ?? '', width),
    ...wrap(plain(answer.footer ?? ''), width).map(colours.dim),
  ].join('\n');
}
