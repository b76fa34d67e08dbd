import type { types } from '@slack/bolt';
import { SLACK_LIMITS } from '../../../src/chat/slack/limits.js';

type Fault = string;

/** Every `<…>` that Slack would act on, other than what we mean it to act on. */
function strayControls(text: string, mention: string | undefined): Fault[] {
  return [...text.matchAll(/<([^>]*)>?/g)]
    .map(([, inside = '']) => inside)
    .filter(
      (inside) =>
        !/^https?:\/\/[^|<>]+\|[^<>]*$/.test(inside) &&
        !/^!date\^\d+\^[^|<>]+\|[^<>]+$/.test(inside) &&
        inside !== `!subteam^${mention}` &&
        inside !== `@${mention}`,
    )
    .map((inside) => `live control <${inside}>`);
}

function badText(text: string, max: number, where: string): Fault[] {
  return [
    ...(text.length > max ? [`${where}: ${text.length} > ${max}`] : []),
    ...(text.length === 0 ? [`${where}: empty`] : []),
    ...(/\p{Cs}/u.test(text) ? [`${where}: lone surrogate`] : []),
    ...(/[\u202a-\u202e\u2066-\u2069]|(?!\n)\p{Cc}/u.test(text)
      ? [`${where}: control or bidi override`]
      : []),
  ];
}

function badElement(element: types.RichTextElement): Fault[] {
  if (element.type === 'text') return badText(element.text, SLACK_LIMITS.section, 'rich text');
  if (element.type === 'link') {
    return [
      ...(element.text === undefined ? [] : badText(element.text, SLACK_LIMITS.section, 'link text')),
      ...(/^https?:\/\//.test(element.url) ? [] : [`link to ${element.url}`]),
      ...(element.url.length > SLACK_LIMITS.link ? ['link too long'] : []),
    ];
  }
  if (element.type === 'date')
    return Number.isInteger(element.timestamp) ? [] : ['date is not whole seconds'];
  return [`live ${element.type}`];
}

function sections(block: types.RichTextBlock): types.RichTextSection[] {
  return block.elements.flatMap((element) =>
    element.type === 'rich_text_list'
      ? element.elements
      : element.type === 'rich_text_section'
        ? [element]
        : [],
  );
}

function badOptions(options: readonly types.Option[] = []): Fault[] {
  return [
    ...(options.length === 0 || options.length > 100 ? [`${options.length} options`] : []),
    ...(new Set(options.map(({ value }) => value)).size < options.length ? ['one option twice'] : []),
    ...options.flatMap(({ text, value = '' }) => [
      ...badText(text.text, 75, 'option'),
      ...badText(value, 75, 'option value'),
      ...(text.type === 'plain_text' ? [] : ['an option in mrkdwn']),
    ]),
  ];
}

/** A button, a menu or a field. */
function badControl(element: { readonly type: string; readonly action_id?: string }): Fault[] {
  const control = element as types.ActionsBlockElement | types.InputBlock['element'];
  const named = badText(control.action_id ?? '', 255, 'action id');
  switch (control.type) {
    case 'button':
      return [
        ...named,
        ...badText(control.text.text, 75, 'button'),
        ...badText(control.value ?? 'none', 2000, 'button value'),
      ];
    case 'static_select':
    case 'multi_static_select':
      return [
        ...named,
        ...badOptions(control.options),
        ...badText(control.placeholder?.text ?? 'none', 150, 'placeholder'),
      ];
    case 'external_select':
    case 'multi_external_select':
    case 'plain_text_input':
      return named;
    default:
      return [...named, `unexpected ${control.type}`];
  }
}

function badBlock(block: types.KnownBlock, mention: string | undefined): Fault[] {
  if (block.type === 'header') return badText(block.text.text, SLACK_LIMITS.header, 'header');
  if (block.type === 'rich_text') {
    const parts = sections(block);
    return parts.length === 0 || parts.some(({ elements }) => elements.length === 0)
      ? ['empty rich text']
      : parts.flatMap(({ elements }) => elements.flatMap(badElement));
  }
  if (block.type === 'section' && block.text) {
    return [
      ...badText(block.text.text, SLACK_LIMITS.section, 'section'),
      ...(block.text.type === 'mrkdwn' ? strayControls(block.text.text, mention) : []),
    ];
  }
  if (block.type === 'context') {
    return [
      ...(block.elements.length > SLACK_LIMITS.contextElements ? ['too many context elements'] : []),
      ...block.elements.flatMap((element) =>
        'text' in element && element.text
          ? [
              ...badText(element.text, SLACK_LIMITS.section, 'context'),
              ...strayControls(element.text, undefined),
            ]
          : ['context element that is not text'],
      ),
    ];
  }
  if (block.type === 'actions') {
    return [
      ...(block.elements.length > 25 ? ['too many actions'] : []),
      ...block.elements.flatMap(badControl),
    ];
  }
  if (block.type === 'input') {
    return [
      ...badText(block.label.text, 2000, 'label'),
      ...(block.hint ? badText(block.hint.text, 2000, 'hint') : []),
      ...badControl(block.element),
    ];
  }
  return [`unexpected block ${block.type}`];
}

function readableChars(value: unknown): number {
  if (Array.isArray(value)) return value.reduce<number>((sum, part) => sum + readableChars(part), 0);
  if (typeof value !== 'object' || value === null) return 0;
  return Object.entries(value).reduce(
    (sum, [key, part]) =>
      sum +
      (typeof part === 'string' && ['text', 'url', 'fallback'].includes(key)
        ? part.length
        : readableChars(part)),
    0,
  );
}

/** What Slack would refuse, or act on, in a body; nothing when it is fine. */
export function slackFaults(
  body: { readonly text: string; readonly blocks: types.KnownBlock[] },
  mention?: string,
): Fault[] {
  const chars = readableChars(body.blocks);
  return [
    ...badText(body.text, SLACK_LIMITS.text, 'text'),
    ...strayControls(body.text, undefined),
    ...(body.blocks.length > SLACK_LIMITS.blocks ? ['too many blocks'] : []),
    ...(chars > SLACK_LIMITS.blocksText ? [`blocks hold ${chars} characters`] : []),
    ...body.blocks.flatMap((block) => badBlock(block, mention)),
  ];
}

/** What Slack would refuse in a modal or a Home tab. */
export function slackViewFaults(view: types.ModalView | types.HomeView): Fault[] {
  const blocks = view.blocks as types.KnownBlock[];
  const titles = view.type === 'modal' ? [view.title, view.submit, view.close] : [];
  return [
    ...titles.flatMap((title) => (title ? badText(title.text, 24, 'title') : [])),
    ...badText(view.private_metadata ?? 'none', 3000, 'private metadata'),
    ...(blocks.length > 100 ? [`${blocks.length} blocks`] : []),
    ...(new Set(blocks.map(({ block_id }) => block_id).filter(Boolean)).size <
    blocks.filter(({ block_id }) => block_id).length
      ? ['one block id twice']
      : []),
    ...blocks.flatMap((block) => badBlock(block, undefined)),
  ];
}
