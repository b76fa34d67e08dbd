import type { Alert } from '../../src/domain/alert.js';
import type { Delivery, PlatformName } from '../../src/domain/delivery.js';
import type { Vocabulary } from '../../src/domain/vocabulary.js';

export const vocabulary: Vocabulary = {
  materials: [
    { key: 'dysprosium', symbol: 'Dy', names: { en: ['dysprosium'] }, hs: [], group: 'rare_earths' },
    { key: 'rare_earths', names: { en: ['rare earths'], zh: ['稀土'] }, hs: [] },
    { key: 'gallium', symbol: 'Ga', names: { en: ['gallium'] }, hs: [] },
  ],
  parties: [
    { code: 'CN', kind: 'country', names: { en: ['China'] } },
    { code: 'US', kind: 'country', names: { en: ['United States'] } },
    { code: 'EU', kind: 'bloc', names: { en: ['European Union'] } },
  ],
};

/** An alert with nothing unusual about it. */
export const controls: Alert = {
  id: 'alert-1',
  story: 'story-1',
  item: 'item-1',
  headline: 'China puts licences on five more rare earths',
  summary: 'Exporters must hold a licence for items that contain even traces of the listed elements.',
  lang: 'en',
  topic: 'export_control',
  stage: 'announced',
  scope: 'critical_materials',
  severity: 'urgent',
  issuers: ['CN'],
  targets: [],
  materials: ['rare_earths', 'dysprosium'],
  figures: [{ value: 0.1, unit: 'percent', role: 'other' }],
  dates: [
    { date: '2025-10-09', kind: 'event' },
    { date: '2025-12-01', kind: 'effective' },
  ],
  documents: ['MOFCOM 61/2025'],
  official: true,
  sources: [
    {
      name: 'Ministry of Commerce',
      url: 'https://mofcom.example/61',
      title: 'Announcement 61',
      official: true,
      at: '2025-10-09T02:00:00.000Z',
    },
    {
      name: 'Example Wire',
      url: 'https://wire.example/a?b=1&c=2',
      title: 'China tightens',
      official: false,
      at: '2025-10-09T03:00:00.000Z',
    },
  ],
  sourceCount: 3,
  at: '2025-10-09T02:00:00.000Z',
  why: ['"licence" makes it an export control'],
};

export function delivery(platform: PlatformName, channel: string, more: Partial<Delivery> = {}): Delivery {
  return {
    id: 'delivery-1',
    act: 'post',
    alert: controls,
    destination: { platform, channel },
    route: 'critical materials (scope critical_materials)',
    ...more,
  };
}
