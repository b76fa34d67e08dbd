import { EventEmitter, once } from 'node:events';
import type { AddressInfo } from 'node:net';
import {
  GatewayDispatchEvents as Event,
  GatewayOpcodes as Op,
  PermissionFlagsBits as Right,
} from 'discord.js';
import { type WebSocket, WebSocketServer } from 'ws';
import { answer, type Fault, startFaults } from '../faults.js';

export const GUILD = '900000000000000001';
export const CHANNEL = '900000000000000002';
const BOT = '900000000000000003';
const READER = '900000000000000004';
const MESSAGE = '900000000000000005';

const user = (id: string, username: string, bot = false) => ({
  id,
  username,
  discriminator: '0',
  avatar: null,
  bot,
});
const role = (id: string, permissions: bigint) => ({
  id,
  name: 'role',
  color: 0,
  hoist: false,
  position: 0,
  permissions: String(permissions),
  managed: false,
  mentionable: false,
});
const channel = (denied: bigint) => ({
  id: CHANNEL,
  type: 0,
  guild_id: GUILD,
  name: 'alerts',
  position: 0,
  permission_overwrites: [{ id: GUILD, type: 0, allow: '0', deny: String(denied) }],
});
/** What comes with an interaction says nothing of the rights in it. */
const { permission_overwrites: _, ...partOfChannel } = channel(0n);
const message = {
  id: MESSAGE,
  channel_id: CHANNEL,
  author: user(BOT, 'raremetals', true),
  content: '',
  embeds: [],
  attachments: [],
  mentions: [],
  mention_roles: [],
  timestamp: '2025-10-09T02:00:00.000Z',
  edited_timestamp: null,
  components: [],
  type: 0,
};

function guild(denied: bigint) {
  const allowed = Right.ViewChannel | Right.SendMessages | Right.EmbedLinks;
  return {
    id: GUILD,
    name: 'Stand-in',
    owner_id: READER,
    roles: [role(GUILD, allowed | Right.CreatePublicThreads | Right.SendMessagesInThreads)],
    channels: [channel(denied)],
    members: [{ user: user(BOT, 'raremetals', true), roles: [], joined_at: '2025-01-01T00:00:00.000Z' }],
    emojis: [],
    stickers: [],
    threads: [],
    presences: [],
    voice_states: [],
    stage_instances: [],
    guild_scheduled_events: [],
    features: [],
    member_count: 2,
  };
}

type Asked = {
  /** What a component says: the id of a button, or with `values` of a menu. */
  readonly component?: { readonly id: string; readonly values?: readonly string[] };
  readonly subcommand?: string;
  readonly options?: Readonly<Record<string, string>>;
  /** The option that is being typed: suggestions are asked for. */
  readonly focused?: string;
  /** In a thread under the channel. */
  readonly thread?: string;
  /** Of the member in the channel; without them it is a direct message. */
  readonly permissions?: bigint;
};

function interaction(id: string, asked: Asked) {
  const { component, subcommand = 'status', options = {}, focused, thread, permissions } = asked;
  const given = Object.entries(options).map(([name, value]) => ({
    name,
    type: 3,
    value,
    ...(name === focused ? { focused: true } : {}),
  }));
  const command = {
    id: '1',
    name: 'raremetals',
    type: 1,
    options: [{ name: subcommand, type: 1, options: given }],
  };
  const pressed = component && {
    custom_id: component.id,
    component_type: component.values ? 3 : 2,
    ...(component.values ? { values: component.values } : {}),
  };
  const place = thread
    ? { id: thread, type: 11, guild_id: GUILD, parent_id: CHANNEL, name: 'thread' }
    : permissions === undefined
      ? { id: CHANNEL, type: 1 }
      : partOfChannel;
  const reader = user(READER, 'reader');
  const member = { user: reader, roles: [], joined_at: message.timestamp, permissions: String(permissions) };
  return {
    id,
    application_id: BOT,
    type: component ? 3 : focused ? 4 : 2,
    data: pressed ?? command,
    channel_id: thread ?? CHANNEL,
    channel: place,
    ...(permissions === undefined ? { user: reader } : { guild_id: GUILD, member }),
    ...(component ? { message } : {}),
    token: `token-${id}`,
    version: 1,
    locale: 'en-US',
    app_permissions: '0',
    entitlements: [],
    authorizing_integration_owners: {},
    attachment_size_limit: 1000,
  };
}

/** A Discord of our own, for what goes wrong: a gateway that can be told to misbehave, and REST beside it. */
export async function startGateway() {
  const server = new WebSocketServer({ host: '127.0.0.1', port: 0 });
  await once(server, 'listening');
  const url = `ws://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const limits = { total: 1000, remaining: 999, reset_after: 0, max_concurrency: 1 };
  const routes: readonly (readonly [RegExp, Fault])[] = [
    [/^GET .*gateway\/bot/, answer(200, { url, shards: 1, session_start_limit: limits })],
    [/^PUT .*commands/, answer(200, [])],
    [/^POST .*callback/, (_, response) => response.writeHead(204).end()],
  ];
  const rest = await startFaults((asked, response) => {
    const [, found] = routes.find(([route]) => route.test(`${asked.method} ${asked.path}`)) ?? [];
    (found ?? answer(200, message))(asked, response);
  });

  const news = new EventEmitter();
  const inbox: { op: number; d: unknown }[] = [];
  const instead = new Map<number, (socket: WebSocket) => void>();
  const settings = { heartbeat: 40_000, acknowledges: true, denied: 0n, isEmpty: false };
  let current: WebSocket | undefined;
  let connections = 0;
  let session = 0;
  let sequence = 0;
  let interactions = 900_000_000_000_001_000n;

  const send = (op: number, d: unknown) => current?.send(JSON.stringify({ op, d }));
  function dispatch(t: string, d: unknown): void {
    sequence += 1;
    current?.send(JSON.stringify({ op: Op.Dispatch, t, s: sequence, d }));
  }
  function welcome(): void {
    session += 1;
    sequence = 0;
    dispatch(Event.Ready, {
      v: 10,
      user: user(BOT, 'raremetals', true),
      guilds: settings.isEmpty ? [] : [{ id: GUILD, unavailable: true }],
      session_id: `session-${session}`,
      resume_gateway_url: url,
      application: { id: BOT, flags: 0 },
    });
    if (!settings.isEmpty) dispatch(Event.GuildCreate, guild(settings.denied));
  }
  const resumed = () => dispatch(Event.Resumed, {});
  const usual: Readonly<Record<number, () => void>> = {
    [Op.Hello]: () => send(Op.Hello, { heartbeat_interval: settings.heartbeat }),
    [Op.Identify]: welcome,
    [Op.Resume]: resumed,
    [Op.Heartbeat]: () => settings.acknowledges && send(Op.HeartbeatAck, null),
  };
  /** Does what was asked for in place of the usual, once. */
  function react(op: number, socket: WebSocket): void {
    const other = instead.get(op);
    instead.delete(op);
    if (other) other(socket);
    else usual[op]?.();
  }
  server.on('connection', (socket) => {
    current = socket;
    connections += 1;
    socket.on('message', (data) => {
      const payload = JSON.parse(String(data)) as { op: number; d: unknown };
      inbox.push(payload);
      news.emit('heard');
      react(payload.op, socket);
    });
    react(Op.Hello, socket);
  });

  return {
    rest,
    settings,
    send,
    welcome,
    resumed,
    connections: () => connections,
    /** How many events this session has sent. */
    sequence: () => sequence,
    /** In place of the next greeting (`Hello`), or of the next answer to an opcode. */
    instead: (op: number, what: (socket: WebSocket) => void) => instead.set(op, what),
    /** The next message with this opcode that nobody has asked for yet. */
    async heard(op: number): Promise<unknown> {
      for (;;) {
        const index = inbox.findIndex((payload) => payload.op === op);
        if (index >= 0) return inbox.splice(index, 1)[0]?.d;
        await once(news, 'heard', { signal: AbortSignal.timeout(25_000) });
      }
    },
    ask(asked: Asked = { permissions: 0n }): string {
      interactions += 1n;
      dispatch(Event.InteractionCreate, interaction(String(interactions), asked));
      return `token-${interactions}`;
    },
    drop: () => current?.terminate(),
    close: (code: number) => current?.close(code),
    async stop() {
      for (const socket of server.clients) socket.terminate();
      server.close();
      await rest.stop();
    },
  };
}
