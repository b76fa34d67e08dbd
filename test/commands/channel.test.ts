import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { CommandRequest } from '../../src/chat/platform.js';
import { createHandlers, type Lookups } from '../../src/commands/answer.js';
import type { Answer } from '../../src/domain/answer.js';
import { DigestSchedule } from '../../src/domain/digest.js';
import { NewerVersionError } from '../../src/domain/newer-version.js';
import type { ItemRecord } from '../../src/domain/record.js';
import { Route } from '../../src/domain/route.js';
import type { StoryState } from '../../src/domain/story.js';
import { emptyLookups } from './lookups.js';

const NOW = Date.parse('2025-10-28T12:00:00Z');
const record: ItemRecord = {
  item: { id: 'i1', title: 'Lithium miner wins award', summary: '' },
  outcome: 'post',
  because: 'new',
  at: '2025-10-28T11:00:00.000Z',
};

const s9: StoryState = {
  ...{
    id: 's9',
    version: 1,
    count: 1,
    terms: [],
    uses: [],
    names: [],
    members: [],
    sources: [],
    alerted: true,
  },
  former: ['s8'],
};

const wordsOf = ({ title, sections, footer }: Answer): string =>
  [title, ...sections.flatMap(({ heading, lines }) => [heading, ...lines.map(({ text }) => text)]), footer]
    .filter(Boolean)
    .join('\n');

describe('what the managers of a channel decide', () => {
  let lookups: ReturnType<typeof emptyLookups>;
  beforeEach(() => {
    lookups = emptyLookups(NOW);
  });
  const ask = async (
    text: string,
    who: Partial<Pick<CommandRequest, 'user' | 'isManager' | 'barrier'>> & {
      changes?: Partial<Lookups>;
    } = {},
  ) =>
    createHandlers({ ...lookups, ...who.changes }).command({
      platform: 'slack',
      channel: 'C1',
      user: who.user ?? 'U1',
      text,
      isManager: who.isManager ?? (async () => true),
      barrier: who.barrier,
    });
  const said = async (...args: Parameters<typeof ask>) => wordsOf(await ask(...args));

  it.each(['subscriptions', 'status', 'status gallium'])(
    'says in answer to %s that nothing can be posted here, and why',
    async (text) => {
      const since = Date.parse('2025-10-27T09:00:00Z');
      const suspended = { reason: 'the channel is archived', since };
      const changes: Partial<Lookups> = {
        suspension: async (destination) => (destination === 'slack:C1' ? suspended : undefined),
      };
      const first = async (...args: Parameters<typeof ask>) => (await ask(...args)).sections[0]?.lines[0];
      expect(await first(text, { changes })).toEqual({
        text: 'Nothing can be posted in this channel',
        details: [
          ', since ',
          { day: '2025-10-27' },
          ': ',
          'the channel is archived. What waits is tried again every 15 minutes.',
        ],
      });
      expect(await said(text)).not.toContain('Nothing can be posted');
    },
  );

  it('subscribes, lists with numbers, and ends a subscription', async () => {
    expect(await said('subscribe rare earths important')).toMatch(
      /^Subscribed\n1: rare earths; important and up, at once/,
    );
    expect(await said('subscribe tariffs EU')).toContain(
      '2: tariffs; European Union; critical raw materials',
    );
    expect(await said('subscriptions')).toMatch(/1: rare earths.*2: tariffs/s);
    expect(await said('unsubscribe 1')).toContain('1 subscription ended; 1 left');
    expect(await said('subscriptions')).not.toContain('rare earths');
    expect(await said('unsubscribe 7')).toContain('No subscription here has the number 7.');
    expect(await said('unsubscribe all')).toContain('0 left');
    expect(await said('subscriptions')).toContain('told nothing yet');
  });

  it.each([
    ['unsubscribe #2', 1],
    ['unsubscribe 1, 3', 2],
    ['unsubscribe 2 and 3', 2],
    ['unsubscribe 1, and 3', 2],
    ['unsubscribe 1 2 and #3', 3],
    ['unsubscribe 2 tariffs', 0],
  ])('%s ends %s of three', async (text, ended) => {
    for (const what of ['gallium', 'tariffs', 'EU']) await ask(`subscribe ${what}`);
    await ask(text);
    expect((await lookups.plan('slack:C1')).subscriptions).toHaveLength(3 - ended);
  });

  it.each(['gallium', 'Ga', 'material:gallium', '镓'])('ends a mute by its name: unmute %s', async (name) => {
    for (const what of ['gallium', 'India']) await ask(`mute ${what}`);
    expect(await said(`unmute ${name}`)).toContain('1 mute ended; 1 left');
    expect(await said(`unmute ${name}`)).toContain(`Nothing called "${name}" is muted here.`);
  });

  it.each([
    ['unsubscribe cobalt', [1, 2]],
    ['unsubscribe germanium gallium', [2, 3]],
    ['unsubscribe EU tariffs and cobalt', [1]],
    ['unsubscribe gallium', [1, 2, 3]],
    ['unsubscribe EU', [1, 2, 3]],
  ])('%s, of what subscriptions are about, leaves those numbered %j', async (text, left) => {
    for (const what of ['gallium, germanium', 'tariffs EU', 'cobalt']) await ask(`subscribe ${what}`);
    await ask(text);
    expect((await lookups.plan('slack:C1')).subscriptions.map(({ id }) => id)).toEqual(left);
  });

  it.each([
    [
      'unsubscribe 1, 9',
      '1 subscription ended; 2 left in this channel. No subscription here has the number 9.',
    ],
    [
      'unsubscribe 9, 10',
      'No subscription here has the number 9 or 10. Each is ended by its number, by what it is about, or by all, several with commas between them.',
    ],
    ['unsubscribe 8 9, #9 and 10', 'No subscription here has the number 8, 9 or 10.'],
    [
      'unsubscribe lithium',
      'There is no subscription "lithium" here. Each is ended by its number, by what it is about, or by all',
    ],
    [
      'unmute 4, Chile, Chile',
      'No mute here has the number 4. Nothing called "Chile" is muted here. Each is ended by its number',
    ],
  ])('says what there is not to end: %s', async (text, answer) => {
    for (const what of ['gallium', 'tariffs', 'EU']) await ask(`subscribe ${what}`);
    expect(await said(text)).toContain(answer);
  });

  it('mutes and unmutes several, with commas between them', async () => {
    const answer = await said('mute India, lithium week');
    expect(answer).toMatch(/^Muted here until\n1: India.*2: lithium.*unmute 1, 2$/s);
    expect(await said('unmute lithium, cobalt')).toContain(
      '1 mute ended; 1 left in this channel. Nothing called "cobalt" is muted here.',
    );
    await ask('mute gallium always');
    expect(await said('unmute India, gallium')).toContain('2 mutes ended; 0 left');
  });

  it.each([
    ['unmute #1, lithium', 2],
    ['unmute 1 and lithium', 2],
    ['unmute lithium and rare earths', 2],
    ['unmute gallium and all', 3],
  ])('%s ends %s of three mutes', async (text, ended) => {
    await ask('mute India, lithium, rare earths');
    await ask(text);
    expect((await lookups.plan('slack:C1')).mutes).toHaveLength(3 - ended);
  });

  it('mutes what is named twice once, and says once what that means', async () => {
    const answer = await said('mute India, lithium, IN, cobalt, lithium week');
    expect(answer).toMatch(/^Muted here until\n1: India.*2: lithium.*3: cobalt.*unmute 1, 2, 3$/s);
    expect(answer.match(/are not posted/g)).toHaveLength(2);
  });

  it('mutes nothing where one of several is not understood', async () => {
    expect(await said('mute India, galium')).toContain('Did you mean gallium?');
    expect((await lookups.plan('slack:C1')).mutes).toEqual([]);
  });

  it('says so when the channel has the same subscription already', async () => {
    await ask('subscribe gallium, germanium');
    expect(await said('subscribe germanium gallium')).toContain('has that already');
    expect((await lookups.plan('slack:C1')).subscriptions).toHaveLength(1);
  });

  it('says so when nothing can be posted in the channel yet', async () => {
    const barrier = async () => 'the bot is not in this channel';
    expect(await said('subscribe gallium', { barrier })).toContain(
      'Nothing can be posted here yet: the bot is not in this channel.',
    );
  });

  it('turns a digest that is off on again when it is subscribed to once more', async () => {
    await ask('subscribe tariffs digest');
    await ask('digest off');
    expect(await said('subscribe tariffs digest')).toMatch(/has that already.*daily at 08:00 \(UTC\)/s);
    expect((await lookups.plan('slack:C1')).digest).toBeDefined();
  });

  it.each([
    ['unsubscribe all', 'This channel has no subscriptions of its own.'],
    ['unmute all', 'Nothing is muted in this channel.'],
    ['mute all', 'Not everything is muted at once.'],
    [`unmute ${'9'.repeat(99)}`, `No mute here has the number ${'9'.repeat(59)}….`],
  ])('%s: %s', async (text, answer) => {
    expect(await said(text)).toContain(answer);
  });

  it('gives a digest subscription a time, and lets it be changed', async () => {
    expect(await said('subscribe gallium digest')).toContain('The digest comes daily at 08:00 (UTC).');
    expect(await said('digest weekly friday 17:00 Europe/Berlin')).toContain(
      'Digest every Friday at 17:00 (Europe/Berlin)',
    );
    expect(await said('subscriptions')).toContain(
      'every Friday at 17:00 (Europe/Berlin); 0 alerts wait for it',
    );
    expect(await said('digest off')).toContain('is off');
    expect(await said('subscriptions')).toContain('Its digest is off');
  });

  it('keeps of a digest what is not said anew: its zone, its time, and what becomes of an empty one', async () => {
    await ask('digest weekly friday 17:00 Europe/Berlin quiet');
    expect(await said('digest daily 8 pm')).toContain(
      'Digest daily at 20:00 (Europe/Berlin), left out when empty',
    );
    expect(await said('digest weekdays say')).toContain('Digest on weekdays at 20:00 (Europe/Berlin)');
    expect(await said('digest 9:00 quiet')).toContain(
      'Digest on weekdays at 09:00 (Europe/Berlin), left out when empty',
    );
    const route = Route.parse({
      name: 'R',
      to: [{ platform: 'slack', channel: 'C1' }],
      digest: { every: 'week', zone: 'Asia/Shanghai' },
    });
    await ask('digest off');
    const changes: Partial<Lookups> = { schedule: (_, { digest }) => digest ?? route.digest };
    expect(await said('digest daily 8 pm', { changes })).toContain('Digest daily at 20:00 (Asia/Shanghai)');
  });

  it('says what still waits when the digest is turned off', async () => {
    const off = (waiting: number) => said('digest off', { changes: { waiting: async () => waiting } });
    expect(await off(1)).toContain('1 alert still waits: /raremetals digest now');
    expect(await off(3)).toContain('3 alerts still wait: /raremetals digest now');
  });

  it('names what nothing comes by any more when the digest is turned off', async () => {
    await ask('subscribe gallium digest');
    await ask('subscribe cobalt');
    await ask('subscribe EU digest');
    expect(await said('digest off')).toContain('So nothing comes by what was subscribed for it: 1, 3.');
  });

  it('leaves the digest that the configuration gives a channel as it is', async () => {
    const schedule = DigestSchedule.parse({ every: 'week', time: '09:00' });
    const changes = { schedule: () => schedule };
    expect(await said('subscribe gallium digest', { changes })).toContain('every Monday at 09:00 (UTC).');
    expect((await lookups.plan('slack:C1')).digest).toBeUndefined();
  });

  it('says when a digest would have nothing to collect', async () => {
    expect(await said('digest daily')).toContain('No subscription of this channel goes into the digest');
  });

  it('says how much a digest now holds', async () => {
    expect(await said('digest now')).toContain('Nothing waits');
    expect(await said('digest now', { changes: { sendDigest: async () => 3 } })).toContain('3 alerts');
  });

  it('mutes, lists with numbers, and unmutes', async () => {
    expect(await said('mute India week')).toMatch(/^Muted here until\n1: India/);
    const changes = { story: async (id: string) => (id === 's8' ? s9 : undefined) };
    expect(await said('mute story:s8', { changes })).toContain('2: story s9, until unmuted');
    expect(await said('mute story:typo', { changes })).toContain('There is no story typo, or it is older');
    expect(await said('mute #99', { changes })).toContain('No alert has the number #99 here');
    expect(await said('mute s8 week', { changes })).toContain('s8 is a story. To have no further alert');
    expect(await said('mutes')).toMatch(/1: India.*2: story s9/s);
    expect(await said('unmute 1')).toContain('1 mute ended; 1 left');
    expect(await said('mutes')).not.toContain('India');
  });

  it('refuses a language in which no news is read, and names those in which it is', async () => {
    expect(await said('subscribe gallium lang:xx')).toMatch(
      /"xx" is no language in which news is read\. Name one of en \(English\), zh \(Chinese\)/,
    );
    expect((await lookups.plan('slack:C1')).subscriptions).toEqual([]);
  });

  it('reads the plan of the channel once to subscribe', async () => {
    const never = async (): Promise<never> => {
      throw new Error('read twice');
    };
    expect(await said('subscribe gallium', { changes: { plan: never, waiting: never } })).toContain(
      'Subscribed',
    );
  });

  it('says why what a newer version has chosen cannot be changed', async () => {
    const changePlan = async (destination: string): Promise<never> => {
      throw new NewerVersionError(`What was chosen for ${destination}`);
    };
    expect(await said('subscribe gallium', { changes: { changePlan } })).toContain(
      'a newer version of this bot',
    );
  });

  it.each(['subscribe', 'unsubscribe all', 'mute India', 'unmute all', 'digest daily', 'digest now'])(
    'lets nobody but managers %s',
    async (text) => {
      const answer = await ask(text, { isManager: async () => false });
      expect(answer.problem).toBe(true);
      expect(wordsOf(answer)).toContain('Only those who manage this channel');
      expect(await lookups.plan('slack:C1')).toEqual({ subscriptions: [], mutes: [] });
    },
  );

  it('shows a muted story by its headline, and says that a zone of no city is none', async () => {
    const title = 'Cobalt quota set';
    const source = { name: 'Wire', title, official: false, at: '2025-10-09T00:00:00Z' };
    const changes = { story: async () => ({ ...s9, sources: [source] }) };
    await ask('mute story:s9', { changes });
    expect(await said('mutes', { changes })).toContain(`1: story s9 (${title}), until unmuted`);
    expect(await said('digest daily 08:00 Mars/Phobos')).toContain('There is no time zone "Mars/Phobos"');
    expect(await said('mute lithium decade')).toContain(
      '"decade" is no time. A mute lasts a day, a week, a month',
    );
  });

  it.each(['subscriptions', 'mutes'])('lets everyone see %s', async (text) => {
    expect((await ask(text, { isManager: async () => false })).problem).toBeUndefined();
  });

  it('takes the managers that the configuration names, without asking the platform', async () => {
    const isManager = async (): Promise<boolean> => {
      throw new Error('asked');
    };
    const changes = { managers: ['slack:U1'] };
    expect(await said('subscribe gallium', { isManager, changes })).toContain('Subscribed');
    expect(await said('subscribe gallium', { isManager, changes, user: 'U2' })).toContain(
      'cannot be told whether you manage this channel: asked',
    );
  });

  it('shows the routes of the configuration beside what was chosen here', async () => {
    const route = Route.parse({
      name: 'Urgent news',
      to: [{ platform: 'slack', channel: 'C1' }],
      severity: 'urgent',
    });
    expect(await said('subscriptions', { changes: { routes: [route] } })).toContain(
      'Urgent news: urgent only, at once',
    );
  });

  it('keeps what readers find not relevant, and tells the admins, once a reader', async () => {
    const changes = { record: async () => record };
    expect(await said('irrelevant i1', { changes, isManager: async () => false })).toContain('Thank you');
    expect(await said('irrelevant i1', { changes })).toContain('already');
    expect(await said('irrelevant i1', { changes, user: 'U2' })).toContain('Thank you');
    expect(lookups.notices).toEqual([
      'Not relevant, says slack:U1 in slack:C1: Lithium miner wins award (explain i1)',
      'Not relevant, says slack:U2 in slack:C1: Lithium miner wins award (explain i1)',
    ]);
    expect(await said('irrelevant gone')).toContain('No item gone is stored: items are kept for two weeks');
  });

  it('says after ten seconds that there is no answer yet, and what that means', async () => {
    jest.useFakeTimers();
    const answer = ask('mutes', { changes: { plan: () => new Promise(() => undefined) } });
    await jest.advanceTimersByTimeAsync(10_000);
    jest.useRealTimers();
    expect(wordsOf(await answer)).toContain('the memory of the bot, or this chat, does not answer');
  });

  it('tells the asker when something broke, and the log what', async () => {
    const failures: unknown[] = [];
    const broken = new Error('Redis is gone');
    const answer = await ask('mutes', {
      changes: {
        plan: async () => {
          throw broken;
        },
        failed: (error) => failures.push(error),
      },
    });
    expect(answer.problem).toBe(true);
    expect(wordsOf(answer)).not.toContain('Redis');
    expect(failures).toEqual([broken]);
  });
});
