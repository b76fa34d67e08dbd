import { webApi } from '@slack/bolt';
import { DeliveryError } from '../../domain/delivery.js';

/** Errors after which nothing can reach this channel, or any, until a person acts; and what that person should do. */
const LOST: Readonly<Record<string, string>> = {
  channel_not_found:
    'Slack knows no such channel that this bot can see: correct the channel id or invite the bot',
  is_archived: 'the Slack channel is archived: unarchive it or route its alerts elsewhere',
  not_in_channel: 'the bot is not in the Slack channel: invite it with /invite',
  restricted_action: 'a Slack workspace preference keeps this bot from posting in the channel',
  restricted_action_read_only_channel: 'the Slack channel is read-only for this bot',
  restricted_action_thread_only_channel:
    'the Slack channel takes no message outside threads: route its alerts elsewhere',
  ekm_access_denied: 'the administrators of the Slack workspace have suspended posting',
  access_denied: 'Slack denies this app access: ask the administrators of the workspace',
  accesslimited: 'the Slack workspace lets nobody in from the network of this bot: ask its administrators',
  team_access_not_granted:
    'the Slack app is not granted access to the workspace of the channel: install it there',
  missing_scope: 'the Slack app lacks a permission: add it under OAuth & Permissions and reinstall the app',
  no_permission: 'the Slack app lacks a permission: compare it with config/slack-manifest.yaml',
  not_authed: 'no Slack bot token is set: set SLACK_BOT_TOKEN',
  invalid_auth: 'Slack does not accept the bot token: copy it again from OAuth & Permissions',
  not_allowed_token_type: 'this is not a Slack bot token: it must begin with xoxb-',
  token_revoked: 'the Slack bot token was revoked: install the app again',
  token_expired: 'the Slack bot token has expired: install the app again',
  account_inactive: 'the Slack app was removed from the workspace: install it again',
};

const PASSING: ReadonlySet<string> = new Set([
  'ratelimited',
  'rate_limited',
  'message_limit_exceeded',
  'internal_error',
  'fatal_error',
  'service_unavailable',
  'request_timeout',
  'team_added_to_org',
  'org_login_required',
  'external_channel_migrating',
]);

const REFUSED_BLOCKS: ReadonlySet<string> = new Set([
  'invalid_blocks',
  'invalid_blocks_format',
  'msg_blocks_too_long',
  'msg_too_long',
]);
const REFUSED_BODY: ReadonlySet<string> = new Set([
  ...REFUSED_BLOCKS,
  'invalid_arguments',
  'invalid_metadata_format',
  'invalid_metadata_schema',
  'metadata_must_be_sent_from_app',
  'metadata_too_large',
]);

function platformCode(error: unknown): string | undefined {
  return error instanceof webApi.WebAPIPlatformError ? error.data.error : undefined;
}

/** The rich form of a message was refused; the plain text may still be taken. */
export function isRefusedBody(error: unknown): boolean {
  return REFUSED_BODY.has(platformCode(error) ?? '');
}

/** Of a refused body only the blocks were the matter; what rides along with it may stay. */
export function isRefusedForBlocks(error: unknown): boolean {
  return REFUSED_BLOCKS.has(platformCode(error) ?? '');
}

/** The request may have been carried out although no answer says so. */
function leavesDoubt(error: unknown): boolean {
  if (error instanceof webApi.WebAPIRequestError) return true;
  if (error instanceof webApi.WebAPIHTTPError) return error.statusCode >= 500 || error.statusCode === 408;
  return ['internal_error', 'fatal_error', 'request_timeout'].includes(platformCode(error) ?? '');
}

/** Slack will not do this for the app as it is installed, however often it is asked. */
export function isRefusal(error: unknown): boolean {
  const code = platformCode(error);
  return code !== undefined && !PASSING.has(code);
}

/** The permission that a refused call would have needed; nothing when it was refused for another reason. */
export function missingScope(error: unknown): string | undefined {
  if (!(error instanceof webApi.WebAPIPlatformError) || error.data.error !== 'missing_scope')
    return undefined;
  const { data } = error;
  return 'needed' in data ? String(data.needed) : 'that it does not name';
}

/** Slack knows no such channel that the bot can see. */
export function isChannelUnknown(error: unknown): boolean {
  return platformCode(error) === 'channel_not_found';
}

/** The message to be edited or answered in its thread is no longer there. */
export function isMessageGone(error: unknown): boolean {
  return ['message_not_found', 'thread_not_found', 'cant_update_message'].includes(platformCode(error) ?? '');
}

/** Nothing can be said in the thread: a follow-up must stand on its own. */
export function isUnanswerable(error: unknown): boolean {
  const code = platformCode(error) ?? '';
  return (
    isMessageGone(error) ||
    ['restricted_action_thread_locked', 'restricted_action_non_threadable_channel'].includes(code)
  );
}

/** A message that stays as it is: a workspace may let nobody edit what is older than some minutes. */
export function isPastEditing(error: unknown): boolean {
  return platformCode(error) === 'edit_window_closed';
}

/** What a failed call of the Web API means for the delivery, if it was one; `channel` names it in the reason. */
export function slackError(error: unknown, channel: string): DeliveryError | undefined {
  if (error instanceof DeliveryError) return error;
  if (error instanceof webApi.WebAPIRateLimitedError) {
    const retryAfterMs = error.retryAfter * 1000;
    return new DeliveryError(`Slack asks to wait ${error.retryAfter} s`, {
      retryable: true,
      retryAfterMs,
      cause: error,
    });
  }
  if (error instanceof webApi.WebAPIHTTPError) {
    // Slack refuses a message with 200: another status says that the way to it is barred.
    const retryable = leavesDoubt(error);
    return new DeliveryError(`Slack answered HTTP ${error.statusCode}`, {
      retryable,
      destinationLost: !retryable,
      cause: error,
    });
  }
  if (error instanceof webApi.WebAPIRequestError) {
    return new DeliveryError(`Slack could not be reached: ${error.original.message}`, {
      retryable: true,
      cause: error,
    });
  }
  const code = platformCode(error);
  if (code === undefined) return undefined;
  const lost = LOST[code];
  if (lost) {
    const detail = missingScope(error);
    return new DeliveryError(`${channel}: ${lost} (${detail ? `${code}: ${detail}` : code})`, {
      retryable: false,
      destinationLost: true,
      cause: error,
    });
  }
  return new DeliveryError(`${channel}: Slack refused the message (${code})`, {
    retryable: PASSING.has(code),
    cause: error,
  });
}
