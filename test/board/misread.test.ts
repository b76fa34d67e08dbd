import { describe, expect, it } from '@jest/globals';
import { board, only, type Told } from './scene.js';

describe('wrong readings that were found on the board', () => {
  const THREAT: Told = {
    at: '2025-10-10',
    title: 'Trump threatens extra 100% tariff on Chinese goods from 1 November',
    topics: { tariff: 'threatened' },
    issuers: ['US'],
    targets: ['CN'],
    dates: { event: '2025-10-10', effective: '2025-11-01' },
  };

  it.each<[string, Told]>([
    [
      'port fees',
      {
        at: '2025-10-14',
        title: 'Section 301 port fees on Chinese vessels: start of collection',
        topics: { tariff: 'in_force' },
        issuers: ['US'],
        targets: ['CN'],
        dates: { event: '2025-10-14', effective: '2025-10-14' },
        official: true,
      },
    ],
    [
      'a duty on other goods',
      {
        at: '2025-10-17',
        title: 'Adjusting tariffs on imports of trucks into the United States',
        topics: { tariff: 'in_force' },
        issuers: ['US'],
        dates: { event: '2025-10-17' },
        official: true,
      },
    ],
  ])('%s do not put a threatened tariff in force', (_what, other) => {
    const tariff = only(board([THREAT, other], '2025-10-28'), 'tariff');
    expect([tariff.stage, tariff.since, tariff.official]).toEqual(['threatened', '2025-10-10', false]);
  });

  it.each([
    ['Peru prolongs suspension of ban on bismuth exports to Chile', undefined],
    ['Peru extends the suspension of the ban on bismuth exports to Chile until 27 March', '2026-03-27'],
  ])('%s: the ban goes on to rest', (title, expiry) => {
    const told: Told = {
      at: '2025-10-20',
      title,
      topics: { export_control: 'suspended' },
      issuers: ['PE'],
      targets: ['CL'],
      materials: ['bismuth'],
      dates: { event: '2025-10-20', ...(expiry && { expiry }) },
    };
    const ban = only(board([told], '2025-10-28'), 'ban');
    expect([ban.stage, ban.until]).toEqual(['suspended', expiry]);
  });

  it.each(['韩国总统对美加征关税深表遗憾', '韩国总统对美加征关税大失所望'])(
    '%s levies no duty: who is hit regrets it',
    (title) => {
      const regret: Told = {
        at: '2025-10-14',
        title,
        topics: { tariff: 'announced' },
        issuers: ['US'],
        targets: ['KR'],
      };
      expect(board([regret], '2025-10-28').filter(({ issuers }) => issuers.includes('KR'))).toEqual([]);
    },
  );

  it.each([
    ['Beijing wants licences for goods made abroad with Chinese rare earth technology', 'en'],
    ['商务部：使用中国稀土技术在境外生产的产品须申请出口许可', 'zh'],
    [
      'China führt Exportkontrollen für Seltene Erden ein, auch für mit chinesischer Technologie gewonnene',
      'de',
    ],
  ])('%s: no technology is controlled, but what is made with it', (title) => {
    const made: Told = {
      at: '2025-10-09',
      title,
      topics: { export_control: 'announced' },
      issuers: ['CN'],
      materials: ['rare_earths'],
    };
    const shown = board([made], '2025-10-28');
    expect(shown.length).toBeGreaterThan(0);
    expect(shown.map(({ instrument }) => instrument)).not.toContain('technology');
  });

  it('a ban that gives way to quotas has ended', () => {
    const swap: Told = {
      at: '2025-10-16',
      title: 'Congo replaces cobalt export ban with quotas',
      summary: 'The Democratic Republic of Congo lifted its suspension of cobalt exports on Thursday.',
      topics: { export_control: 'announced' },
      issuers: ['CD'],
      materials: ['cobalt'],
      dates: { event: '2025-10-16' },
    };
    const after = board([swap, swap], '2025-10-28');
    expect(only(after, 'ban').stage).toBe('revoked');
    expect(['announced', 'in_force']).toContain(only(after, 'quota').stage);
  });

  it('a day that one sentence gives to goods made abroad is no day of the technology beside them', () => {
    const both: Told = {
      at: '2025-10-09',
      title: '商务部对境外稀土物项和稀土技术实施出口管制',
      summary: '境外制造的产品若含中国稀土，12月1日起出口须取得许可;稀土分离技术即日起管制。',
      topics: { export_control: 'announced' },
      issuers: ['CN'],
      materials: ['rare_earths'],
      dates: { event: '2025-10-09', effective: '2025-12-01', next: '2025-12-01' },
    };
    const measures = board([both, both], '2025-10-10');
    expect(only(measures, 'extraterritorial')).toMatchObject({ stage: 'announced', effective: '2025-12-01' });
    expect(only(measures, 'technology')).toMatchObject({ stage: 'in_force', effective: '2025-10-09' });
  });

  it('a ban on goods that are no material is named with them', () => {
    const ban: Told = {
      at: '2025-10-04',
      title: 'Beijing bans chip exports to European car makers',
      topics: { export_control: 'announced' },
      issuers: ['CN'],
      targets: ['EU'],
      dates: { event: '2025-10-04' },
    };
    expect(only(board([ban], '2025-10-05'), 'ban').name).toBe(
      'China: export ban for chips against European Union',
    );
  });

  it('a control that is extended to more goods is not suspended', () => {
    const wider: Told = {
      at: '2025-10-09',
      title: 'Beijing extends its licensing of rare earths to goods made abroad',
      topics: { export_control: 'in_force' },
      issuers: ['CN'],
      materials: ['rare_earths'],
      dates: { event: '2025-10-09' },
    };
    const begun: Told = {
      ...wider,
      title: 'Licences for rare earth goods made abroad from 1 December, Beijing announces',
      topics: { export_control: 'announced' },
      dates: { event: '2025-10-09', effective: '2025-12-01' },
    };
    const measures = board([begun, wider], '2025-10-10');
    expect(measures.flatMap(({ moves }) => moves.map(({ stage }) => stage))).not.toContain('suspended');
  });

  it('a weekday of talks to come is no day on which they were agreed', () => {
    const talks: Told = {
      at: '2025-10-28',
      title: "China's commerce minister will not join Thursday's talks with the EU in Brussels",
      topics: { negotiation: 'scheduled' },
      issuers: ['CN', 'EU'],
      dates: { event: '2025-10-23', next: '2025-10-30' },
    };
    const [track] = board([talks], '2025-10-28T20:00:00Z');
    expect([track?.since, track?.next]).toEqual(['2025-10-28', '2025-10-30']);
  });

  it('who only mentions a measure is no source for it', () => {
    const mention: Told = {
      at: '2025-10-12',
      title: 'US and China agree to meet in Kuala Lumpur',
      summary: 'The United States had announced a 100% tariff on Chinese goods.',
      topics: { negotiation: 'scheduled' },
      issuers: ['US', 'CN'],
      publisher: 'Ministry',
      official: true,
    };
    const tariff = only(board([THREAT, mention], '2025-10-13'), 'tariff');
    expect(tariff.sources.map(({ name }) => name)).not.toContain('Ministry');
    expect(tariff.reports).toBe(1);
  });

  describe('what is denied, or holds for a part only, moves nothing', () => {
    const CONTROL: Told = {
      at: '2026-08-28',
      title: 'China puts bismuth and tungsten under export licensing from September 1, 2026',
      topics: { export_control: 'announced' },
      issuers: ['CN'],
      materials: ['bismuth', 'tungsten'],
      dates: { event: '2026-08-28', effective: '2026-09-01' },
    };
    it.each([
      ['China denies it has lifted its tungsten export licensing'],
      ['中国否认取消钨出口管制'],
      ['商务部：取消钨出口管制是假消息'],
      ['Ministry calls report of lifted tungsten export licensing fake news'],
      ['China will not suspend its tungsten export licensing'],
      ['Exporters sue over tungsten licensing, ask that it be lifted'],
      ['China suspends export licensing for bismuth only'],
      ['Peking setzt Exportkontrollen für Wismut teilweise aus'],
      ['Opinion: China ought to scrap its tungsten export licensing, which has to be lifted'],
      ['China suspends tungsten licensing for small firms; for all others the licensing stays in force'],
    ])('%s', (title) => {
      const told: Told = {
        ...CONTROL,
        at: '2026-09-20',
        title,
        topics: { export_control: 'suspended' },
        dates: {},
      };
      const control = only(board([CONTROL, told, { ...told }, { ...told }], '2026-09-25'), 'licensing');
      expect(control.stage).toBe('in_force');
    });

    it('for the board says what holds, and the rest holds: the word of the part stands in the timeline', () => {
      const part = {
        ...CONTROL,
        at: '2026-09-20',
        title: 'China partially suspends export licensing for bismuth until 1 March 2027',
      };
      const told: Told = { ...part, topics: { export_control: 'suspended' }, dates: {} };
      const control = only(board([CONTROL, told, { ...told }], '2026-09-25'), 'licensing');
      expect([control.stage, control.until]).toEqual(['in_force', undefined]);
      expect(control.moves.map(({ stage, by }) => [stage, by])).toContainEqual(['suspended', 'statement']);
    });
  });

  it('a deadline that is put off to the day of entry into force ends nothing', () => {
    const later: Told = {
      at: '2026-09-02',
      title: 'Indonesia extends deadline before nickel export ban to 31 March 2027',
      summary: 'The ban takes effect on 31 March 2027.',
      topics: { export_control: 'announced' },
      issuers: ['ID'],
      materials: ['nickel'],
      dates: { event: '2026-09-02', effective: '2027-03-31' },
    };
    const ban = only(board([later], '2026-09-25'), 'ban');
    expect([ban.stage, ban.next, ban.until]).toEqual(['announced', '2027-03-31', undefined]);
  });
});
