import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { picturedAnswer } from '../answers.js';
import { recordingHandlers } from '../commands.js';
import { answer, dropped } from '../faults.js';
import { lacking, startOverHttp } from './over-http.js';

describe("an answer's picture in Slack", () => {
  let slack: Awaited<ReturnType<typeof startOverHttp>>;
  let address = '';
  const { handlers } = recordingHandlers();
  beforeAll(async () => {
    const api = { 'files.getUploadURLExternal': () => ({ upload_url: `${address}/upload`, file_id: 'F1' }) };
    slack = await startOverHttp(api, { ...handlers, command: async () => picturedAnswer });
    address = slack.faults.url;
  });
  afterAll(() => slack.stop());

  const ask = () => slack.command('status --chart');
  const said = () => slack.faults.asked.filter(({ path }) => path.endsWith('/response')).length;

  it('comes into the channel after the words, with its description', async () => {
    const completed = new URLSearchParams(await slack.after('files.completeUploadExternal', ask));
    expect(completed.get('channel_id')).toBe('C1');
    expect(JSON.parse(completed.get('files') ?? '')).toEqual([{ id: 'F1', title: 'state-of-play.png' }]);
    const [about] = slack.given('files.getUploadURLExternal');
    expect(about?.get('filename')).toBe('state-of-play.png');
    expect(about?.get('length')).toBe('6');
    expect(about?.get('alt_txt')).toMatch(/^Timeline of 2 measures/);
    expect(about?.get('alt_txt')?.length).toBeLessThanOrEqual(1000);
    expect(slack.faults.asked.find(({ path }) => path === '/upload')?.body).toBe('pixels');
    // The words themselves, and nothing that apologises.
    expect(said()).toBe(1);
  });

  it.each([
    ['the permission is missing', /getUploadURL/, answer(200, lacking('files:write')), 'files:write'],
    [
      'the bot is not in the channel',
      /completeUpload/,
      answer(200, { ok: false, error: 'not_in_channel' }),
      '/invite',
    ],
    ['the upload is refused', /upload$/, answer(500, {}), 'did not take the file'],
    ['the upload breaks off', /upload$/, dropped, 'did not take the file'],
    ['Slack is down', /getUploadURL/, answer(503, '<html>'), 'HTTP 503'],
  ])('the words come without it when %s, and say what is amiss', async (_, path, fault, words) => {
    slack.faults.next(path, fault);
    const apology = JSON.parse(await slack.after('response', ask, 2));
    expect(apology).toMatchObject({ response_type: 'ephemeral', text: 'No picture' });
    expect(JSON.stringify(apology.blocks)).toContain(words);
  });
});
