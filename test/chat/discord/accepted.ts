import { ComponentType, EmbedBuilder } from 'discord.js';
import { DISCORD_LIMITS as LIMITS } from '../../../src/chat/discord/limits.js';
import type { DiscordBody } from '../../../src/chat/discord/render.js';

type Fault = string;

function badText(text: string | undefined, max: number, where: string): Fault[] {
  if (text === undefined) return [];
  return [
    ...(text.length > max ? [`${where}: ${text.length} > ${max}`] : []),
    ...(text.trim() === '' ? [`${where}: empty`] : []),
    ...(/\p{Cs}/u.test(text) ? [`${where}: lone surrogate`] : []),
    ...(/[\u202a-\u202e\u2066-\u2069]|(?!\n)\p{Cc}/u.test(text)
      ? [`${where}: control or bidi override`]
      : []),
  ];
}

/** What Discord's Markdown would act on in a text, once the escaped characters are taken out. */
function live(text: string | undefined, role: string | undefined, where: string): Fault[] {
  const bare = (text ?? '')
    .replace(/\\[^0-9A-Za-z\s]/g, '')
    .replace(/<t:-?\d+:[DRft]>/g, '')
    .replace(/(?<=\]|^)\((https?:\/\/[^\s()<>]+)\)/g, '()')
    .replace(/^<https?:\/\/[^\s<>]+>$/gm, '');
  const found = bare.match(/@everyone|@here|<[@#/:a-z][^>]*>?|\]\([^)]|javascript:|`/gi) ?? [];
  return found.filter((mark) => mark !== `<@&${role}>`).map((mark) => `${where}: live ${mark}`);
}

function repeated(texts: readonly string[], where: string): Fault[] {
  return new Set(texts).size === texts.length ? [] : [`${where}: twice the same`];
}

/** What the vendor's schema does not say of buttons and menus: nothing empty, no id or value twice. */
function componentFaults(rows: NonNullable<DiscordBody['components']>): Fault[] {
  const parts = rows.flatMap((row) => (row.type === ComponentType.ActionRow ? row.components : []));
  const ids = parts.flatMap((part) => ('custom_id' in part ? [part.custom_id] : []));
  return [
    ...(ids.length === parts.length && rows.length <= 5 ? [] : ['unexpected components']),
    ...repeated(ids, 'custom ids'),
    ...ids.flatMap((id) => badText(id, LIMITS.customId, 'custom id')),
    ...parts.flatMap((part) => {
      if (part.type === ComponentType.Button) return 'label' in part ? badText(part.label, 80, 'label') : [];
      if (part.type !== ComponentType.StringSelect) return ['unexpected component'];
      return [
        ...repeated(
          part.options.map(({ value }) => value),
          'menu values',
        ),
        ...part.options.flatMap(({ label, value }) => [
          ...badText(label, LIMITS.menuLabel, 'menu label'),
          ...(/^[!-~]+( [!-~]+)+$/.test(value) ? [] : [`bad menu value ${value}`]),
        ]),
      ];
    }),
  ];
}

/** What Discord would refuse, or act on, in a body; nothing when it is fine. */
export function discordFaults(
  body: Pick<DiscordBody, 'content' | 'embeds' | 'components' | 'allowed_mentions' | 'nonce'>,
  role?: string,
): Fault[] {
  const embeds = body.embeds ?? [];
  const total = embeds.reduce(
    (sum, { title = '', description = '', footer, fields = [] }) =>
      sum +
      title.length +
      description.length +
      (footer?.text.length ?? 0) +
      fields.reduce((chars, { name, value }) => chars + name.length + value.length, 0),
    0,
  );
  return [
    ...badText(body.content, LIMITS.content, 'content'),
    ...live(body.content, role, 'content'),
    ...(String(body.nonce ?? '').length > LIMITS.nonce ? ['nonce too long'] : []),
    ...(embeds.length > LIMITS.embeds ? ['too many embeds'] : []),
    ...(total > LIMITS.embedText ? [`embeds hold ${total} characters`] : []),
    ...(JSON.stringify(body.allowed_mentions) ===
    JSON.stringify(role ? { parse: [], roles: [role] } : { parse: [] })
      ? []
      : ['mentions are allowed']),
    ...componentFaults(body.components ?? []),
    ...embeds.flatMap((embed) => {
      // The builder of discord.js holds the vendor's own rules of lengths, colours and addresses.
      new EmbedBuilder()
        .setTitle(embed.title ?? null)
        .setDescription(embed.description ?? null)
        .setURL(embed.url ?? null)
        .setFooter(embed.footer ?? null)
        .toJSON();
      return [
        ...badText(embed.title, LIMITS.embedTitle, 'title'),
        ...badText(embed.description, LIMITS.embedDescription, 'description'),
        ...badText(embed.footer?.text, LIMITS.footer, 'footer'),
        ...(embed.url && (!/^https?:\/\//.test(embed.url) || embed.url.length > LIMITS.url)
          ? ['bad url']
          : []),
        ...live(embed.title, undefined, 'title'),
        ...live(embed.description, undefined, 'description'),
      ];
    }),
  ];
}
