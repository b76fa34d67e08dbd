import type { Logger } from 'pino';
import { aborted } from './aborted.js';
import { terminalRequest } from './chat/console/console.js';
import { showFault } from './config/faults.js';
import { counted } from './domain/counted.js';
import { hasAnswered } from './feeds/fetch/fetch-outcome.js';
import { createLog, logPrinted, workLog } from './log.js';
import type { Bot, BotOptions } from './main.js';
import type { Settings } from './settings.js';
import {
  FAILED,
  inputLines,
  progressLine,
  say,
  searchPath,
  settingsOrExit,
  terminal,
  untilInterrupted,
} from './shell.js';
import { systemClock } from './work/clock.js';

/** A command that is to end does not wait for a Redis that is away; milliseconds. */
const REACH_MS = 10_000;

/** What is so where neither is there: an engine of the kind `in_process`. */
const NO_STORE = 'no REDIS_URL and no redis-server on PATH';

const INPUT_ENDED = 'No more commands are read here; the bot goes on. Ctrl-C stops it.';

/** A bot in this terminal. The chat SDKs take a second to load, and are loaded with it alone. */
async function open(
  settings: Settings,
  options: Partial<BotOptions> & Pick<BotOptions, 'log'>,
): Promise<Bot> {
  const { openBot } = await import('./main.js');
  return openBot(settings, {
    clock: systemClock,
    terminal: terminal(),
    path: searchPath,
    ...options,
  });
}

/** The bot, until it is interrupted. */
export async function start(configDir: string | undefined, role: string | undefined): Promise<void> {
  const { settings, warnings } = await settingsOrExit(configDir, role);
  const log = createLog(settings.logLevel ?? 'info');
  logPrinted(log);
  const signal = untilInterrupted();
  const bot = await open(settings, {
    log,
    workLog: workLog(log, settings.logLevel),
    terminal: terminal(inputLines(INPUT_ENDED)),
  });
  announce(bot, settings, log);
  for (const warning of warnings) log.warn({}, showFault(warning));
  if (bot.engine.kind === 'given') void warnOfLoss(bot, log);
  try {
    const begin = async () => {
      const reached = bot.engine.reach();
      await Promise.all([
        reached,
        settings.role === 'worker' ? undefined : bot.listen(),
        settings.role === 'chat' ? undefined : reached.then(() => bot.work()),
      ]);
      log.info(
        { feeds: settings.feeds.length, routes: settings.routes.length, role: settings.role },
        'started; Ctrl-C stops, /raremetals status says how the feeds do',
      );
    };
    // Without Redis the beginning takes as long as Redis is away.
    const interrupted = aborted(signal);
    await Promise.race([begin(), interrupted]);
    await interrupted;
    log.info({}, 'stopping');
  } finally {
    await bot.stop();
  }
}

/** Says where alerts go and what is missing for more, by name. */
function announce({ engine, platforms }: Bot, settings: Settings, log: Logger): void {
  log.info({ engine: engine.kind, at: engine.shown }, 'Redis');
  if (engine.kind === 'in_process') {
    log.warn({}, `${NO_STORE}: what was posted is forgotten when this process ends`);
  }
  const missing = [
    ...(settings.slack ? [] : ['SLACK_BOT_TOKEN for Slack']),
    ...(settings.discord ? [] : ['DISCORD_TOKEN for Discord']),
  ];
  log.info(
    { platforms, missing },
    missing.length === 2 ? 'no chat token is set: alerts go to this terminal' : 'alerts go to',
  );
}

/** Says so of a Redis that forgets what waits in it; asked while the bot begins, and as late as it answers. */
async function warnOfLoss({ engine }: Bot, log: Logger): Promise<void> {
  const [keepsFile, evictsBy] = await Promise.all([engine.keepsFile(), engine.evictsBy()]);
  const at = engine.shown;
  if (!keepsFile)
    log.warn(
      { at },
      'Redis keeps no append-only file: alerts that wait are lost when it ends, unless it runs with appendonly yes',
    );
  if (evictsBy !== undefined)
    log.warn(
      { at, policy: evictsBy },
      'Redis throws data away once it is full: alerts that wait may be lost, and others posted twice, unless it runs with maxmemory-policy noeviction',
    );
}

/** One poll round of all feeds. */
export async function once(configDir: string | undefined, dryRun: boolean): Promise<void> {
  const { settings: given } = await settingsOrExit(configDir);
  const settings = dryRun ? { ...given, redisUrl: undefined } : given;
  const signal = untilInterrupted();
  const bot = await open(settings, {
    log: createLog(settings.logLevel ?? 'warn'),
    // A dry run works on an empty store of its own, which goes with the process.
    ...(dryRun ? { path: '', consoleOnly: true } : {}),
  });
  try {
    if (bot.engine.kind === 'in_process' && !dryRun) refuseOrWarn(settings);
    const work = async () => {
      await bot.engine.reach(REACH_MS);
      return bot.round(({ polled, feeds, items, told }) =>
        progressLine(
          told > 0
            ? `read ${told} of ${counted(items, 'new item')}`
            : `polled ${polled} of ${feeds}, ${counted(items, 'new item')}`,
        ),
      );
    };
    const round = await Promise.race([work(), aborted(signal)]);
    progressLine('');
    if (!round) {
      say(dryRun ? 'Stopped.' : 'Stopped: what was read and not yet told is kept for the next round.');
      process.exitCode = FAILED;
      return;
    }
    for (const { feed, outcome, reason } of round.polled) say(`${outcome.padEnd(10)} ${feed.id}: ${reason}`);
    const alerts = round.told.filter(({ outcome }) => outcome === 'post').length;
    const old = round.tooOld > 0 ? ` (and ${round.tooOld} too old to be told)` : '';
    say(
      `${counted(round.told.length, 'new item')}${old}, ${counted(alerts, 'alert')}${dryRun ? ' (dry run: nothing was written or posted)' : ''}.`,
    );
    for (const destination of round.waiting)
      say(`${destination}: not everything could be sent; the rest is kept`);
    if (!round.polled.some(({ outcome }) => hasAnswered(outcome))) process.exitCode = FAILED;
  } finally {
    await bot.stop();
  }
}

/** A round that is forgotten at its end is shown to whoever tries it out, and posted to nobody. */
function refuseOrWarn({ slack, discord }: Settings): void {
  if (slack || discord) {
    throw new Error(
      `${NO_STORE}: what is posted would be forgotten, and posted again by the next round. Set REDIS_URL or install redis-server; once --dry-run shows what would be posted.`,
    );
  }
  say(`warning: ${NO_STORE}: what is told is forgotten, and told again by the next round`);
}

/** Lends a bot that only looks things up, and answers in this terminal. */
export async function withBot<T>(configDir: string | undefined, work: (bot: Bot) => Promise<T>): Promise<T> {
  const { settings } = await settingsOrExit(configDir);
  const bot = await open(settings, { log: createLog(settings.logLevel ?? 'warn'), consoleOnly: true });
  try {
    if (bot.engine.kind === 'in_process')
      say(`warning: ${NO_STORE}: the store is empty, and what is changed in it is forgotten`);
    await bot.engine.reach(REACH_MS);
    return await work(bot);
  } finally {
    await bot.stop();
  }
}

/** Answers one command as chat would; a refusal ends with 1. */
export async function ask(configDir: string | undefined, text: string): Promise<void> {
  const { showAnswer } = await import('./inspect.js');
  const answer = await withBot(configDir, (bot) => bot.handlers.command(terminalRequest(text)));
  showAnswer(answer, terminal());
  if (answer.problem) process.exitCode = FAILED;
}
