import { expect, test } from 'vitest'

import {
  clientAddress,
  networkOf,
  plainAddress,
  senderOf,
} from '../../../src/security/clientAddress.js'

const from = (forwarded: string, proxies?: number) =>
  clientAddress(new Headers({ 'x-forwarded-for': forwarded }), proxies)

test('the entry that the nearest believed proxy wrote is the client, whatever stands before it', () => {
  expect(from('192.0.2.7')).toBe('192.0.2.7')
  expect(from('10.0.0.1, 192.0.2.7')).toBe('192.0.2.7')
  expect(from('6.6.6.6, 192.0.2.7, 10.0.0.2', 2)).toBe('192.0.2.7')
  expect(from('192.0.2.7', 3)).toBe('192.0.2.7')
  expect(from('192.0.2.7', 0)).toBeNull()
  expect(clientAddress(new Headers())).toBeNull()
})

test('an address is read in any of its forms, and nothing else is one', () => {
  expect(plainAddress('[2001:DB8::1]:443')).toBe('2001:db8::1')
  expect(plainAddress('::ffff:192.0.2.1')).toBe('192.0.2.1')
  expect(plainAddress('192.0.2.1:8080')).toBe('192.0.2.1')
  expect(plainAddress('fe80::1%eth0')).toBe('fe80::1')
  expect(plainAddress('unknown')).toBeNull()
})

test('a subscriber of IPv6 is one sender, whatever the lower half', () => {
  expect(senderOf('2001:db8:0:1::1')).toBe(senderOf('2001:db8:0:1:ffff::2'))
  expect(senderOf('2001:db8:0:1::1')).not.toBe(senderOf('2001:db8:0:2::1'))
  expect(senderOf('192.0.2.1')).toBe('192.0.2.1')
  expect(networkOf('192.0.2.1')).toBe('192.0')
  expect(networkOf('2001:db8::1')).toBe('2001:db8')
  expect(senderOf(null)).toBe('unknown')
})
