import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pino from 'pino';
import { type ChannelPlan, EMPTY_PLAN, type Subscription } from '../../src/domain/channel.js';
import { type Destination, destinationName } from '../../src/domain/delivery.js';
import { DigestSchedule } from '../../src/domain/digest.js';
import { Route, RouteFilter } from '../../src/domain/route.js';
import { createKeys } from '../../src/store/keys.js';
import { createOutbox } from '../../src/store/outbox.js';
import { dropAbandoned } from '../../src/work/abandoned.js';
import { controls } from '../chat/alerts.js';
import { engineCases, type TestEngine } from '../store/engines.js';

const C1: Destination = { platform: 'slack', channel: 'C1' };
const C2: Destination = { platform: 'slack', channel: 'C2' };
const to = (destination: Destination) => Route.parse({ name: 'All', to: [destination] });
const alert = { id: 'a', act: 'post', alert: controls, destination: C1, route: 'All' };
const notice = {
  id: 'n',
  act: 'notice',
  destination: C1,
  notice: { title: '', sections: [] },
  at: '2026-01-01',
};
const subscription: Subscription = {
  ...{ ...RouteFilter.parse({}), id: 1, delivery: 'live' },
  ...{ by: 'slack:U1', at: '2026-01-01T00:00:00.000Z' },
};
const digest = DigestSchedule.parse({ every: 'day' });

type Case = { readonly routes?: Route[]; readonly plan?: ChannelPlan; readonly admins?: Destination };

describe.each((await engineCases()).slice(0, 2))(
  'what waits for a channel at a start, on $name',
  ({ open }) => {
    let running: TestEngine;
    let count = 0;
    beforeAll(async () => {
      running = await open();
    });
    afterAll(() => running.stop());

    /** What is left of an alert and a notice that wait for a channel, whether it is still suspended, and what was logged. */
    async function left({ routes = [], plan, admins }: Case) {
      const redis = running.engine.connect();
      const keys = createKeys(`abandoned-${count++}`);
      const outbox = createOutbox(redis, keys);
      const name = destinationName(C1);
      for (const waiting of [alert, notice]) await outbox.put(name, JSON.stringify(waiting), 9);
      await outbox.suspend(name, { reason: 'archived', since: 0, until: 0 });
      const logged: string[] = [];
      await dropAbandoned({
        outbox,
        routes,
        channels: { all: async () => new Map(plan ? [[name, plan]] : []) },
        adminChannel: admins,
        failures: new Map(),
        log: pino({ level: 'warn' }, { write: (line) => logged.push(JSON.parse(line).msg) }),
      });
      return {
        acts: (await outbox.peek(name, 9)).map(({ delivery }) => delivery?.act),
        fate: (await outbox.fate(name, controls.item)).reason,
        isSuspended: (await outbox.suspension(name)) !== undefined,
        logged,
      };
    }

    it.each<[string, Case]>([
      ['a route leads to it', { routes: [to(C2), to(C1)] }],
      ['it has a subscription', { plan: { ...EMPTY_PLAN, subscriptions: [subscription] } }],
      ['it has a digest', { plan: { ...EMPTY_PLAN, digest } }],
    ])('stays where %s', async (_, given) => {
      expect(await left(given)).toMatchObject({ acts: ['post', 'notice'], isSuspended: true, logged: [] });
    });

    it.each<[string, Case]>([
      ['routes lead elsewhere', { routes: [to(C2)] }],
      ['its last subscription has been ended', { plan: EMPTY_PLAN }],
      ['the admins are told elsewhere', { admins: C2 }],
    ])('is dropped where %s, and the log says so once', async (_, given) => {
      expect(await left(given)).toEqual({
        acts: [],
        fate: 'no route or subscription leads there any more',
        isSuspended: false,
        logged: ['no route or subscription leads there any more: what waited is dropped'],
      });
    });

    it('is dropped but for the notices where only the admins are told in it', async () => {
      expect(await left({ admins: C1 })).toMatchObject({ acts: ['notice'], isSuspended: true });
    });
  },
);
