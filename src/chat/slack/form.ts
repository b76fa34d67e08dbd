import type { SlackViewAction, types } from '@slack/bolt';
import type { CommandDefinition, CommandOption, Subcommand } from '../../domain/command.js';
import { truncate } from '../../domain/truncate.js';
import { plain } from '../text.js';
import { optionsOf, plainText } from './elements.js';
import { SLACK_LIMITS } from './limits.js';

/** Marks a form of ours, and its fields, among all that Slack may tell of. */
export const FORM = 'form';
export const FIELD = /^field_/;

/** The sub-command whose form a command asks for: it has one, and was typed alone. */
export function formAsked({ subcommands }: CommandDefinition, typed: string): Subcommand | undefined {
  const verb = typed.trim().toLowerCase();
  return subcommands.find(({ name, form }) => form && name === verb);
}

function field(option: CommandOption): types.InputBlockElement {
  const { name, choices, suggested, many } = option;
  const action_id = `field_${name}`;
  if (choices) {
    const options = optionsOf(choices.map((choice) => [choice.name, choice.value]));
    return { type: many ? 'multi_static_select' : 'static_select', action_id, options };
  }
  // Nothing need be typed before the first suggestions come.
  const min_query_length = 0;
  if (suggested)
    return { type: many ? 'multi_external_select' : 'external_select', action_id, min_query_length };
  return { type: 'plain_text_input', action_id };
}

const titled = (name: string) => `${name.slice(0, 1).toUpperCase()}${name.slice(1)}`.replaceAll('_', ' ');

/** The options of a sub-command as a modal. What is needed when it is sent rides along: nothing is remembered. Pure. */
export function renderForm({ name, description, options }: Subcommand, channel: string): types.ModalView {
  const title = plainText(truncate(titled(name), SLACK_LIMITS.viewTitle));
  return {
    type: 'modal',
    callback_id: FORM,
    private_metadata: `${channel} ${name}`,
    title,
    submit: title,
    close: plainText('Cancel'),
    blocks: [
      { type: 'section', text: plainText(truncate(plain(description), SLACK_LIMITS.section)) },
      ...options.map((option) => ({
        type: 'input' as const,
        block_id: option.name,
        label: plainText(titled(option.name)),
        hint: plainText(truncate(plain(option.description), SLACK_LIMITS.hint)),
        optional: !option.required,
        element: field(option),
      })),
    ],
  };
}

/** Where a form was asked for, and which. */
export function formOrigin({ private_metadata }: { readonly private_metadata: string }) {
  const [channel = '', subcommand = ''] = private_metadata.split(' ');
  return { channel, subcommand };
}

type Values = SlackViewAction['view']['state']['values'];

function given(values: Values, { name }: CommandOption): string[] {
  const { value, selected_option, selected_options } = values[name]?.[`field_${name}`] ?? {};
  return [value ?? '', selected_option?.value ?? '', ...(selected_options ?? []).map((one) => one.value)]
    .map(plain)
    .filter((word) => word !== '');
}

/**
 * A form, filled in, as the text of the command that it stands for. Names come last, with commas between
 * them, so that no other word can be read as part of one. Pure.
 */
export function formText({ name, options }: Subcommand, values: Values): string {
  const fixed = options.filter(({ choices }) => choices).flatMap((option) => given(values, option));
  const free = options.filter(({ choices }) => !choices).map((option) => given(values, option).join(', '));
  return [name, ...fixed, ...free].filter((word) => word !== '').join(' ');
}
