import { describe, expect, it } from '@jest/globals';
import { readRedisAddress } from '../../src/store/address.js';

describe('the login in the address of a Sentinel', () => {
  it.each([
    ['none', '', {}],
    ['a password alone', 'secret@', { password: 'secret' }],
    ['a password after a colon', ':secret@', { password: 'secret' }],
    ['a user and a password', 'bot:secret@', { username: 'bot', password: 'secret' }],
    ['a password with colons in it', 'bot:se:cr:et@', { username: 'bot', password: 'se:cr:et' }],
    ['an escaped password', 'bot:se%40cret@', { username: 'bot', password: 'se@cret' }],
  ])('is %s', (_, login, options) => {
    const address = readRedisAddress(`redis+sentinel://${login}host/mymaster`);
    expect(address).toMatchObject({ kind: 'sentinel', shown: 'redis+sentinel://host/mymaster' });
    expect(address.kind === 'sentinel' && address.options).toEqual({
      sentinels: [{ host: 'host', port: 26379 }],
      name: 'mymaster',
      ...options,
    });
  });
});

describe('the password that Sentinels ask for themselves', () => {
  const reads = (query: string) => {
    const address = readRedisAddress(`redis+sentinel://:of-the-master@host/mymaster${query}`);
    return [address.shown, address.kind === 'sentinel' && address.options.sentinelPassword];
  };

  it('stands behind the name of the master, and is not shown', () => {
    expect(reads('')).toEqual(['redis+sentinel://host/mymaster', undefined]);
    expect(reads('?sentinelPassword=of%26theirs')).toEqual(['redis+sentinel://host/mymaster', 'of&theirs']);
  });

  it.each(['?', '?sentinelPassword=', '?sentinelpassword=x', '?sentinelPassword=x&db=1'])(
    'is all that may stand there: %s',
    (query) => expect(() => reads(query)).toThrow('nothing but ?sentinelPassword=…'),
  );
});

describe('the address of one Redis', () => {
  it('is the one that was checked, without the blanks around it', () => {
    expect(readRedisAddress(' redis://:secret@host/1\n')).toEqual({
      kind: 'single',
      url: 'redis://:secret@host/1',
      options: {},
      shown: 'redis://host/1',
    });
  });

  it.each(['redis://[::1]:6379', 'rediss://Redis.Example', 'redis://:p%40ss%2Fword@host:6379/2'])(
    'may be %s',
    (url) => expect(readRedisAddress(url)).toMatchObject({ kind: 'single', url }),
  );

  it('has the login of a socket', () => {
    expect(readRedisAddress('unix://:secret@/run/redis.sock')).toEqual({
      kind: 'single',
      url: '/run/redis.sock',
      options: { password: 'secret' },
      shown: 'unix:///run/redis.sock',
    });
  });
});

describe('an address that cannot be read', () => {
  it.each([
    [
      'redis://:of/ours@host:6379/0',
      'an address such as redis://localhost:6379/0, the signs of a password written as in a web address (%2F for /)',
    ],
    [
      'redis+sentinel://:100%ours@host/mymaster',
      'the signs of a password written as in a web address (%2F for /)',
    ],
    [
      'redis://:p@ss/word@host:6379',
      'an address such as redis://localhost:6379/0, the signs of a password written as in a web address (%2F for /)',
    ],
    ['redis+cluster://host:6379,host:99999', 'a host and its port, such as redis.example:6379'],
    ['redis://host:70000', 'a host and its port, such as redis.example:6379'],
    ['redis://host:6379,other:6379', 'a host and its port, such as redis.example:6379'],
    [
      'redis+sentinel://host/mymaster/0',
      'a Sentinel address that ends with its master’s name, such as redis+sentinel://host:26379/mymaster',
    ],
    ['redis+cluster://host:6379/1', 'nothing after the hosts of a cluster, which has no numbered databases'],
    ['unix://run/redis.sock', 'a path from the root, such as unix:///run/redis.sock'],
    ['unix://', 'a path from the root, such as unix:///run/redis.sock'],
  ])('%s is refused with what is expected', (url, expected) => {
    expect(() => readRedisAddress(url)).toThrow(new Error(expected));
  });
});
