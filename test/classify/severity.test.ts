import { describe, expect, it } from '@jest/globals';
import { readSeverity } from '../../src/classify/severity.js';

const facts = {
  topic: 'export_control',
  stage: 'announced',
  scope: 'critical_materials',
  issuers: ['CN'],
  targets: [],
  named: [],
  pauses: false,
  remedy: false,
  news: true,
} as const;

describe('how loud an alert is', () => {
  it.each([
    ['a new control on a critical material', {}, 'urgent'],
    ['the same, only threatened', { stage: 'threatened' }, 'important'],
    ['the same, eased', { stage: 'eased' }, 'important'],
    ['tariffs between large blocs', { topic: 'tariff', scope: 'general_trade', targets: ['US'] }, 'urgent'],
    ['a tariff of a small country', { topic: 'tariff', scope: 'general_trade', issuers: ['CH'] }, 'notable'],
    ['a concluded minerals pact', { topic: 'negotiation', stage: 'concluded' }, 'important'],
    [
      'talks of large blocs set',
      { topic: 'negotiation', stage: 'scheduled', scope: 'general_trade' },
      'notable',
    ],
    [
      'a truce of large blocs',
      { topic: 'negotiation', stage: 'concluded', scope: 'general_trade', targets: ['US'], pauses: true },
      'urgent',
    ],
    [
      'curbs suspended towards another bloc',
      { stage: 'suspended', named: ['US', 'CN'], pauses: true },
      'urgent',
    ],
    [
      'a truce of large blocs that is still talked about',
      { topic: 'negotiation', stage: 'scheduled', scope: 'general_trade', targets: ['US'], pauses: true },
      'notable',
    ],
    ['a technology control', { scope: 'tech_dual_use', issuers: ['NL'] }, 'important'],
    ['a control in force', { stage: 'in_force' }, 'urgent'],
    ['a known control that is protested against', { news: false }, 'important'],
    [
      'one of many dumping cases on ordinary goods',
      { topic: 'tariff', scope: 'other_goods', issuers: ['EU'], targets: ['CN'], remedy: true },
      'important',
    ],
    [
      'a dumping case on a critical material',
      { topic: 'tariff', issuers: ['US'], targets: ['CN'], remedy: true },
      'urgent',
    ],
    [
      'a truce that runs out',
      {
        topic: 'negotiation',
        stage: 'concluded',
        scope: 'general_trade',
        targets: ['US'],
        pauses: true,
        news: false,
      },
      'important',
    ],
  ] as const)('%s', (_, change, expected) => {
    expect(readSeverity({ ...facts, ...change }).severity).toBe(expected);
  });
});
