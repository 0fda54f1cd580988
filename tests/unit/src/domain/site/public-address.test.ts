import { expect, test } from 'vitest';
import { hasPublicAddress } from '#domain/site/public-address.ts';

test('an address that only one machine or one network knows is not public', () => {
  const hosts = [
    'localhost',
    'localhost:4321',
    'gongkai.localhost',
    '127.0.0.1',
    '127.8.8.8:80',
    '0.0.0.0',
    '10.1.2.3',
    '172.20.0.1',
    '192.168.1.8',
    '169.254.3.4',
    '[::1]',
    '[fd00::1]',
    'server',
    'server.local',
    'a.internal',
    'a.test',
  ];
  expect(hosts.filter((host) => hasPublicAddress({ url: `http://${host}` }))).toEqual([]);
});

test('others are public', () => {
  const hosts = [
    'www.a.gov.cn',
    '172.32.0.1',
    '11.1.1.1',
    'localhost.gov.cn',
    '例子.政务.cn',
    '[2400::1]',
  ];
  expect(hosts.filter((host) => !hasPublicAddress({ url: `https://${host}` }))).toEqual([]);
});
