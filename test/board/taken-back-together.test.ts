import { describe, expect, it } from '@jest/globals';
import { boardOf } from './titles.js';

describe('controls of one day that are taken back', () => {
  const FOREIGN = [
    '2026-10-08 Foreign-made products need Chinese licences from 1 December',
    '2026-10-08 China: foreign-made goods to need export licences from December 1',
  ];
  const FOREIGN_RULE = 'China: rule on foreign-made goods';
  const OCTOBER = [
    '2026-11-06 China suspends October antimony export controls until November 9, 2027',
    '2026-11-06 China pauses antimony export controls introduced in October until November 9, 2027',
    '2026-11-06 Beijing suspends October export controls on antimony until November 9, 2027',
  ];
  const SUSPENDED = 'suspended 2026-11-06 until 2027-11-09 next 2027-11-09';

  it('reach a rule of that month that bears no material, and was told before', () => {
    expect(boardOf([...FOREIGN, ...OCTOBER], '2026-12-05')).toEqual({
      'China: export licensing for antimony': SUSPENDED,
      [FOREIGN_RULE]: SUSPENDED,
    });
  });

  it.each([
    ['of another month', '2026-09-08', 'October'],
    ['of which the report does not name the month', '2026-10-08', ''],
  ])('reach none %s', (_, day, month) => {
    const told = [
      ...FOREIGN.map((line) => line.replace('2026-10-08', day)),
      `2026-11-06 China suspends ${month} antimony export controls until November 9, 2027`,
      `2026-11-06 China suspends its ${month} export controls on antimony until November 9, 2027`,
      `2026-11-07 Beijing suspends its ${month} export controls on antimony until November 9, 2027`,
    ];
    expect(boardOf(told, '2026-12-05')[FOREIGN_RULE]).toBe('in_force 2026-12-01');
  });

  it('reach no list of those whom it hits, and no control on other goods', () => {
    const others = [
      '2026-10-08 China adds 12 US firms to unreliable entity list',
      '2026-10-08 Beijing puts 12 US firms on its unreliable entity list',
      '2026-10-08 China adds several firms to export control list',
      '2026-10-08 China imposes export controls on chips from 1 December',
    ];
    const before = boardOf(others, '2026-12-05');
    expect(boardOf([...others, ...OCTOBER], '2026-12-05')).toMatchObject(before);
  });
});
