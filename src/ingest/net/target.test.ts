import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toTarget } from './target.js'

const why = (url: string, allowHosts: readonly string[] = []) => {
  const target = toTarget(url, allowHosts)
  return target.outcome === 'refused' ? target.why : target.url
}

describe('an address to fetch', () => {
  it.each([
    ['http://News.Test', 'http://news.test/'],
    ['https://news.test:443/a?b#c', 'https://news.test/a?b'],
    ['http://news.test./a', 'http://news.test/a'],
    ['http://news.test.../a', 'http://news.test/a'],
    ['http://.../', 'http://.../'],
    ['http://أخبار.test/مقال', 'http://xn--igbicxr.test/%D9%85%D9%82%D8%A7%D9%84'],
    ['http://8.8.8.8:8080/', 'http://8.8.8.8:8080/'],
  ])('%s is asked as %s', (url, normal) => {
    expect(why(url)).toBe(normal)
  })

  it.each([
    'http://127.0.0.1/',
    'http://127.1/',
    'http://2130706433/',
    'http://0x7f000001/',
    'http://0x7f.1/',
    'http://0177.0.0.1/',
    'http://017700000001/',
    'http://127.0.0.1./',
    'http:\\\\127.0.0.1\\',
    'http:127.0.0.1',
    'http://１２７.０.０.１/',
    'http://①②⑦.⓪.⓪.①/',
    'http://127。0。0。1/',
    'http://%31%32%37.0.0.1/',
    'http://0/',
    'http://[::1]/',
    'http://[::]/',
    'http://[::ffff:127.0.0.1]/',
    'http://[::ffff:7f00:1]/',
    'http://[0:0:0:0:0:ffff:a00:1]/',
    'http://[::127.0.0.1]/',
    'http://[64:ff9b::a9fe:a9fe]/',
    'http://[fd00:ec2::254]/',
    'http://169.254.169.254/latest/meta-data/',
    'http://2852039166/',
    'http://100.100.100.200/',
    'http://168.63.129.16/',
    'http://localhost/',
    'http://LOCALHOST./',
    'http://localhost../',
    'http://ⓛocalhost/',
    'http://a.localhost/',
    'http://lo\u00adcalhost/',
  ])('%s is this machine or one beside it, and is refused', (url) => {
    expect(why(url)).toBe('address')
  })

  it.each([
    ['file:///etc/passwd', 'scheme'],
    ['ftp://news.test/', 'scheme'],
    ['gopher://news.test/', 'scheme'],
    ['data:text/html,a', 'scheme'],
    ['javascript:alert(1)', 'scheme'],
    ['blob:http://news.test/1', 'scheme'],
    ['ws://news.test/', 'scheme'],
    ['http://desk:secret@news.test/', 'credentials'],
    ['http://127.0.0.1@news.test/', 'credentials'],
    ['http://news.test:22/', 'port'],
    ['https://news.test:25/', 'port'],
    ['', 'url'],
    ['news.test/feed', 'url'],
    ['http://', 'url'],
    ['http://[fe80::1%25eth0]/', 'url'],
    ['http://256.1.1.1/', 'url'],
    ['http://news.test:99999/', 'url'],
    [`http://news.test/${'a'.repeat(5000)}`, 'url'],
    [`http://news.test/${'خ'.repeat(1000)}`, 'url'],
  ])('%s is refused for its %s', (url, reason) => {
    expect(why(url)).toBe(reason)
  })

  it('is opened by host and port, and no other with it', () => {
    const allowHosts = ['127.0.0.1:8080', 'Localhost', '[::1]:9000']
    expect(why('http://127.0.0.1:8080/a', allowHosts)).toBe('http://127.0.0.1:8080/a')
    expect(why('http://2130706433:8080/a', allowHosts)).toBe('http://127.0.0.1:8080/a')
    expect(why('http://[0::1]:9000/', allowHosts)).toBe('http://[::1]:9000/')
    expect(why('https://localhost/', allowHosts)).toBe('https://localhost/')
    expect(why('http://127.0.0.1:8081/', allowHosts)).toBe('address')
    expect(why('http://localhost:8080/', allowHosts)).toBe('address')
    expect(why('http://127.0.0.2:8080/', allowHosts)).toBe('address')
    expect(why('file://127.0.0.1:8080/', allowHosts)).not.toContain('127')
  })

  it('is never thrown over, whatever it is', () => {
    fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.webUrl()), (url) => ['target', 'refused'].includes(toTarget(url, []).outcome)))
  })
})
