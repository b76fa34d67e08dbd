import type { Alert, Change } from '../domain/alert.js';
import type { Severity, Topic } from '../domain/classification.js';
import type { Delivery, MessageRef } from '../domain/delivery.js';
import { partiesOf } from '../domain/parties.js';
import { shorten, truncate } from '../domain/truncate.js';
import { displayName, keyWords, type Vocabulary } from '../domain/vocabulary.js';
import { datesIn, datesUntold, type WordedDate, wordBeginning, wordDate } from './date-words.js';
import { figuresUntold, figuresWords } from './figure-words.js';
import { dayWords } from './moments.js';
import type { Context } from './platform.js';
import { listed, plain } from './text.js';

/** How a topic is marked: a colour for the eye, and always a word with it. */
export const TOPIC_MARKS: Readonly<Record<Topic, { readonly word: string; readonly square: string }>> = {
  export_control: { word: 'Export control', square: '🟥' },
  tariff: { word: 'Tariff', square: '🟧' },
  negotiation: { word: 'Negotiation', square: '🟦' },
};

/** How much of an alert is shown: what a reader takes in within seconds, not what a vendor allows. */
const SHOWN = {
  headline: 280,
  summary: 220,
  names: 8,
  figures: 4,
  documents: 3,
  name: 60,
  route: 160,
};

/** An alert in words, cleaned and shortened, ready for a platform's own markup. */
export type WordedAlert = {
  readonly severity: Severity;
  readonly square: string;
  /** "Export control · announced" */
  readonly kind: string;
  readonly headline: string;
  readonly summary: string | undefined;
  /** "China → United States" */
  readonly who: string | undefined;
  readonly materials: string | undefined;
  /** "Duty 100 %, Quota 5,000 t, mentions 0.1 %" */
  readonly figures: string | undefined;
  readonly dates: readonly WordedDate[];
  readonly documents: string | undefined;
  readonly source: { readonly name: string; readonly official: boolean; readonly url: string | undefined };
  /** "3 sources", when there is more than one. */
  readonly sources: string | undefined;
  /** "was announced → now suspended" */
  readonly change: string | undefined;
  readonly at: string;
  /** The message in whose thread it stands as a follow-up, which does not repeat what that says. */
  readonly follows: MessageRef | undefined;
};

function changeWords({ what, from, to }: Change): string {
  const now = truncate(keyWords(plain(to)), SHOWN.name);
  if (what === 'official') return `now confirmed by an official text: ${now}`;
  if (what === 'document') return `new document: ${now}`;
  const day = (date: string) => dayWords(truncate(plain(date), SHOWN.name));
  if (what === 'appointment')
    return from ? `talks were set for ${day(from)} → now ${day(to)}` : `talks set for ${day(to)}`;
  if (what === 'start') return `${from ? `was from ${day(from)} → ` : ''}now from ${day(to)}`;
  if (what === 'denial') return 'now denied by its issuer';
  if (what === 'end') return `${from ? `was until ${day(from)} → ` : ''}now until ${day(to)}`;
  return from ? `was ${truncate(keyWords(plain(from)), SHOWN.name)} → now ${now}` : `now ${now}`;
}

/** Issuers → targets; both sides of a negotiation are peers. */
function whoWords(alert: Alert, vocabulary: Vocabulary): string | undefined {
  const names = (codes: readonly string[]) =>
    listed(codes, SHOWN.names, (code) => truncate(plain(displayName(vocabulary, code)), SHOWN.name));
  if (alert.topic === 'negotiation') {
    const parties = partiesOf(alert);
    return parties.length === 2
      ? parties.map((code) => names([code])).join(' ↔ ')
      : names(parties) || undefined;
  }
  const from = names(alert.issuers);
  const to = names(alert.targets);
  return from && to ? `${from} → ${to}` : from || (to ? `→ ${to}` : undefined);
}

/** A summary that only says the headline again is left out; a silent alert stays short. */
function summaryWords(alert: Alert, headline: string): string | undefined {
  const summary = plain(alert.summary);
  const start = headline.replace(/…$/, '').toLowerCase();
  if (alert.severity === 'notable' || !summary || summary.toLowerCase().startsWith(start)) return undefined;
  return shorten(summary, SHOWN.summary);
}

/**
 * The words of an alert, alone or in the thread of the message that it follows. A message that tells of one report (a
 * follow-up, a change) names that report's source; the first message of a story names the best source that the story has.
 */
export function wordAlert(alert: Alert, vocabulary: Vocabulary, follows?: MessageRef): WordedAlert {
  const { word, square } = TOPIC_MARKS[alert.topic];
  const headline = shorten(plain(alert.headline) || '(untitled)', SHOWN.headline);
  const short = (text: string) => truncate(plain(text), SHOWN.name);
  const best = (follows || alert.change ? alert.report : undefined) ?? alert.sources[0];
  const materials = listed(alert.materials, SHOWN.names, (key) => short(displayName(vocabulary, key)));
  const [figures, dates] = follows?.shown
    ? [figuresUntold(alert, follows.shown), datesUntold(alert, follows.shown)]
    : [alert.figures, datesIn(alert)];
  const begins = wordBeginning(alert, follows?.shown);
  return {
    severity: alert.severity,
    square,
    kind: alert.stage ? `${word} · ${keyWords(alert.stage)}` : word,
    headline,
    summary: follows ? undefined : summaryWords(alert, headline),
    who: follows ? undefined : whoWords(alert, vocabulary),
    materials: follows ? undefined : materials || undefined,
    figures: figuresWords(figures, SHOWN.figures) || undefined,
    dates: [...dates.map(wordDate).filter(({ date }) => date !== ''), ...(begins ? [begins] : [])],
    documents: listed(alert.documents, SHOWN.documents, short) || undefined,
    source: {
      name: short(best?.name ?? '') || 'unnamed source',
      official: best?.official ?? false,
      url: best?.url,
    },
    sources: alert.sourceCount > 1 ? `${alert.sourceCount} sources` : undefined,
    change: alert.change && changeWords(alert.change),
    at: alert.at,
    follows,
  };
}

/** The words of a delivery: a reply is a follow-up where the story has a first message. */
export const wordDelivery = (
  { act, alert }: Delivery,
  { first }: Context,
  vocabulary: Vocabulary,
): WordedAlert => wordAlert(alert, vocabulary, act === 'reply' ? first : undefined);

/** The route that matched, as the line that says why a channel got an alert; keys are read as words. */
export function routeWords(route: string): string {
  return `Sent here: ${truncate(keyWords(plain(route)), SHOWN.route)}`;
}

/** Ended by a full stop, unless what it says ends it: `… Talks With U.S.`, `“Is it over?”` */
const sentence = (text: string): string => (/[.!?…。！？]['"’”»」』)]*$/u.test(text) ? text : `${text}.`);
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/**
 * The whole alert as one plain paragraph: notifications, screen readers, and a refused rich body. A follow-up rings
 * nobody.
 */
export function paragraph(worded: WordedAlert): string {
  const { kind, headline, change, who, materials, figures, dates, source, sources, severity, follows } =
    worded;
  const urgent = severity === 'urgent' ? 'URGENT · ' : '';
  return [
    follows ? `Follow-up: ${headline}` : `${urgent}${kind}: ${headline}`,
    change,
    who,
    materials,
    figures && capital(figures),
    ...dates.map(({ label, date }) => `${label} ${dayWords(date)}`),
    `${source.official ? 'Official: ' : ''}${source.name}${sources ? ` (${sources})` : ''}`,
  ]
    .filter((part) => part !== undefined)
    .map(sentence)
    .join(' ');
}
