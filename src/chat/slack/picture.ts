import type { webApi } from '@slack/bolt';
import type { Logger } from 'pino';
import type { Answer, Picture } from '../../domain/answer.js';
import { truncate } from '../../domain/truncate.js';
import { plain } from '../text.js';
import { missingScope, slackError } from './errors.js';
import { SLACK_LIMITS } from './limits.js';

/** Milliseconds after which an upload without an answer has failed. */
const TIMEOUT = 10_000;

/**
 * Slack takes a file in three steps. The SDK's one call for them is not used: it sends the description of
 * the picture under a name (`alt_text`) that the method does not know.
 */
async function upload(
  client: webApi.WebClient,
  channel_id: string,
  { png, name, alt }: Picture,
): Promise<void> {
  const about = {
    filename: name,
    length: png.byteLength,
    alt_txt: truncate(plain(alt), SLACK_LIMITS.pictureAlt),
  };
  const { upload_url, file_id } = await client.files.getUploadURLExternal(about);
  if (!upload_url || !file_id) throw new Error('Slack named no address for the picture');
  const sent = await fetch(upload_url, {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream' },
    body: Buffer.from(png),
    signal: AbortSignal.timeout(TIMEOUT),
  });
  if (!sent.ok) throw new Error(`Slack answered HTTP ${sent.status} to the picture`);
  await client.files.completeUploadExternal({ files: [{ id: file_id, title: name }], channel_id });
}

/**
 * Puts the picture of an answer into the channel where it was asked for: Slack has no file that only one person
 * sees. Returns what to tell that person where this fails, and how to mend it.
 */
export async function sharePicture(
  client: webApi.WebClient,
  channel: string,
  picture: Picture,
  log: Logger,
): Promise<Answer | undefined> {
  try {
    await upload(client, channel, picture);
    return undefined;
  } catch (error) {
    log.warn({ err: error, channel }, 'slack did not take a picture');
    return {
      title: 'No picture',
      sections: [{ lines: [{ text: reason(error, channel) }] }],
      problem: true,
    };
  }
}

function reason(error: unknown, channel: string): string {
  const scope = missingScope(error);
  if (scope)
    return `The Slack app lacks the permission ${scope}: add it under OAuth & Permissions and reinstall the app.`;
  // The address that takes the file is no method of the Web API.
  return slackError(error, channel)?.message ?? 'Slack did not take the file. Asking again may help.';
}
