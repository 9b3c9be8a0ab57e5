import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addressClass } from './address-class.js'

const closed: Readonly<Record<string, string>> = {
  '127.0.0.1': 'loopback',
  '127.255.255.254': 'loopback',
  '0.0.0.0': 'unspecified',
  '0.1.2.3': 'unspecified',
  '10.1.2.3': 'private',
  '172.31.255.255': 'private',
  '192.168.1.1': 'private',
  '169.254.169.254': 'linkLocal',
  '100.64.0.1': 'carrierGradeNat',
  '100.100.100.200': 'carrierGradeNat',
  '168.63.129.16': 'metadata',
  '192.0.0.192': 'reserved',
  '192.0.2.1': 'reserved',
  '198.18.0.1': 'reserved',
  '224.0.0.1': 'multicast',
  '240.0.0.1': 'reserved',
  '255.255.255.255': 'broadcast',
  '::': 'unspecified',
  '::1': 'loopback',
  'fe80::1': 'linkLocal',
  'fe80::1%eth0': 'linkLocal',
  'fc00::1': 'uniqueLocal',
  'fd00:ec2::254': 'uniqueLocal',
  'fec0::1': 'deprecatedSiteLocal',
  'ff02::1': 'multicast',
  '100::1': 'discard',
  '2001:db8::1': 'reserved',
  '2001::1': 'teredo',
  '2002:7f00:1::': '6to4',
  '::ffff:127.0.0.1': 'loopback',
  '::ffff:a9fe:a9fe': 'linkLocal',
  '64:ff9b::10.0.0.1': 'private',
  '64:ff9b:1::1.1.1.1': 'rfc6052',
  '::ffff:0:127.0.0.1': 'rfc6145',
  '2606:4700::5efe:10.0.0.1': 'private',
  '2606:4700::200:5efe:127.0.0.1': 'loopback',
  '4000::1': 'unallocated',
}

describe('the class of an address', () => {
  it.each(Object.entries(closed))('%s is not public: %s', (address, kind) => {
    expect(addressClass(address)).toBe(kind)
  })

  it.each(['::127.0.0.1', '::7f00:1', '::a00:1', '::2'])('%s, which carries IPv4 in the oldest way, is not public', (address) => {
    expect(addressClass(address)).not.toBe('public')
  })

  it.each(['93.184.215.14', '8.8.8.8', '172.32.0.1', '100.128.0.1', '2606:4700:4700::1111', '2a00:1450:4001:80b::200e', '::ffff:8.8.8.8', '64:ff9b::8.8.8.8'])('%s is public', (address) => {
    expect(addressClass(address)).toBe('public')
  })

  it.each(['', '127.1', '2130706433', '0x7f000001', '0177.0.0.1', 'localhost', '1.1.1.1 ', '8.8.8.8\0', '[::1]', '::ffff:0x7f.1'])('“%s” is no address at all', (text) => {
    expect(addressClass(text)).toBe('unreadable')
  })

  it('never throws', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.ipV4(), fc.ipV4Extended(), fc.ipV6()), (text) => typeof addressClass(text) === 'string'))
  })

  it('is for an IPv4 address inside IPv6 what it is alone', () => {
    fc.assert(
      fc.property(fc.ipV4(), (address) => {
        expect(addressClass(`::ffff:${address}`)).toBe(addressClass(address))
        expect(addressClass(`64:ff9b::${address}`)).toBe(addressClass(address))
      }),
    )
  })
})
