import { expect, it } from 'vitest'
import { uuidV5 } from './uuid-v5.js'

it('gives the example of RFC 9562, appendix A.4', () => {
  expect(uuidV5('6ba7b810-9dad-11d1-80b4-00c04fd430c8', 'www.example.com')).toBe('2ed6657d-e927-568b-95e1-2665a8aea6a2')
})

it('hashes Arabic names as UTF-8', () => {
  expect(uuidV5('6ba7b810-9dad-11d1-80b4-00c04fd430c8', 'القصرين')).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/u)
  expect(uuidV5('6ba7b810-9dad-11d1-80b4-00c04fd430c8', 'القصرين')).not.toBe(uuidV5('6ba7b810-9dad-11d1-80b4-00c04fd430c8', 'البصرين'))
})
