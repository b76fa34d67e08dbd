import { createHash } from 'node:crypto';
import { type APIEmbed, MessageFlags, type RESTPostAPIChannelMessageJSONBody } from 'discord.js';
import type { Delivery } from '../../domain/delivery.js';
import { MENTION_IDS } from '../../domain/platform-ids.js';
import { truncate } from '../../domain/truncate.js';
import type { Vocabulary } from '../../domain/vocabulary.js';
import type { WordedDate } from '../date-words.js';
import { dayMoment, moment } from '../moments.js';
import type { Context } from '../platform.js';
import { plain, webLink } from '../text.js';
import { paragraph, routeWords, type WordedAlert, wordDelivery } from '../wording.js';
import { alertComponents } from './components.js';
import { DISCORD_LIMITS } from './limits.js';
import { escaped, escapeMarkdown, maskable } from './markdown.js';

export type DiscordBody = RESTPostAPIChannelMessageJSONBody;

/** The squares of the topics as embed colours. */
const COLOURS = { export_control: 0xdd2e44, tariff: 0xf4900c, negotiation: 0x3b88c3 } as const;

function day({ label, date }: WordedDate): string {
  const seconds = dayMoment(date);
  return seconds === undefined
    ? `${label} ${escapeMarkdown(date)}`
    : `${label} <t:${seconds}:D> (<t:${seconds}:R>)`;
}

/** Sending the same nonce again within minutes gives back the first message instead of a second one. */
export function nonceOf(delivery: string): string {
  return createHash('sha256').update(delivery).digest('base64url').slice(0, DISCORD_LIMITS.nonce);
}

/** A role id is a snowflake; anything else in the configuration is no mention at all. */
function mentionedRole({ mention, alert }: Delivery): string | undefined {
  return alert.severity === 'urgent' && mention && MENTION_IDS.discord.form.test(mention)
    ? mention
    : undefined;
}

function footerWords({ sources, documents, source }: WordedAlert, route: string | undefined): string {
  const parts = [source.official ? 'Official' : undefined, sources, documents, route && routeWords(route)];
  return parts.filter((part) => part !== undefined).join(' · ');
}

/** What the embed says below its title. */
function alertDetails({ who, materials, figures, dates, summary }: WordedAlert): string {
  const facts = [who, materials, figures].filter((part) => part !== undefined);
  const lines = [
    facts.map((part) => escaped(part, 1000)).join(' · '),
    dates.map(day).join(' · '),
    summary ? `> ${escaped(summary, 800)}` : '',
  ];
  return lines.filter((line) => line !== '').join('\n');
}

/** The title is the source, linked; what happened stands above, as the message's own text. */
function alertEmbed({ alert, route }: Delivery, worded: WordedAlert): APIEmbed {
  const { source, at, follows } = worded;
  const description = alertDetails(worded);
  const link = webLink(source.url, DISCORD_LIMITS.url);
  const footer = footerWords(worded, follows ? undefined : route);
  return {
    title: escaped(source.name, DISCORD_LIMITS.embedTitle),
    ...(link ? { url: link } : {}),
    ...(description ? { description } : {}),
    color: COLOURS[alert.topic],
    ...(footer ? { footer: { text: truncate(footer, DISCORD_LIMITS.footer) } } : {}),
    ...(moment(at) === undefined ? {} : { timestamp: new Date(at).toISOString() }),
  };
}

function topLevelContent(
  { square, kind, headline, change, severity }: WordedAlert,
  role: string | undefined,
  firstLink: string | undefined,
): string {
  const lead = [
    `${square} **${escapeMarkdown(kind)}**`,
    severity === 'urgent' ? '🚨 **URGENT**' : undefined,
    role && `<@&${role}>`,
  ];
  const title = escaped(headline, 700);
  const lines = [
    lead.filter((part) => part !== undefined).join(' · '),
    severity === 'notable' ? title : `**${title}**`,
    change && `${escaped(change, 300)}${firstLink ? ` · [first message](${firstLink})` : ''}`,
  ];
  return lines.filter((line) => line !== undefined).join('\n');
}

function replyContent({ headline, change }: WordedAlert): string {
  const lines = [`**Follow-up:** ${escaped(headline, 700)}`, change && escaped(change, 300)];
  return lines.filter((line) => line !== undefined).join('\n');
}

/**
 * The exact message for a delivery. Pure. A `reply` goes into the thread of the first message and is
 * silent there; a notable alert is silent everywhere; only the configured role of an urgent one is told. An edit
 * rings nowhere and may be made twice.
 */
export function renderAlert(delivery: Delivery, context: Context, vocabulary: Vocabulary): DiscordBody {
  const { act, alert, id } = delivery;
  const worded = wordDelivery(delivery, context, vocabulary);
  const { follows } = worded;
  const role = follows ? undefined : mentionedRole(delivery);
  const firstLink = act === 'post' ? maskable(context.first?.permalink, 200) : undefined;
  const silent = follows !== undefined || alert.severity === 'notable';
  return {
    content: follows ? replyContent(worded) : topLevelContent(worded, role, firstLink),
    embeds: [alertEmbed(delivery, worded)],
    components: follows ? [] : alertComponents(alert, vocabulary),
    allowed_mentions: { parse: [], ...(role ? { roles: [role] } : {}) },
    ...(act === 'revise' ? {} : { nonce: nonceOf(id), enforce_nonce: true }),
    ...(silent && act !== 'revise' ? { flags: MessageFlags.SuppressNotifications } : {}),
  };
}

/** The same alert with nothing but text, for a channel or a server that refuses the embed. Pure. */
export function plainBody(delivery: Delivery, context: Context, vocabulary: Vocabulary): DiscordBody {
  const worded = wordDelivery(delivery, context, vocabulary);
  const role = worded.follows ? undefined : mentionedRole(delivery);
  const link = webLink(worded.source.url, DISCORD_LIMITS.url - 900);
  const words = escaped(paragraph(worded), 800);
  const { embeds: _embeds, components: _components, ...bare } = renderAlert(delivery, context, vocabulary);
  return { ...bare, content: `${role ? `<@&${role}> ` : ''}${words}${link ? `\n<${link}>` : ''}` };
}

/** The name of the thread under a first message. */
export function threadName(delivery: Delivery): string {
  return truncate(plain(delivery.alert.headline) || 'Follow-ups', DISCORD_LIMITS.threadName);
}
