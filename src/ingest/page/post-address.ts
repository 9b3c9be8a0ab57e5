export type PostPlatform = 'x' | 'telegram' | 'facebook' | 'instagram' | 'youtube' | 'tiktok'

const hosts: readonly (readonly [RegExp, PostPlatform])[] = [
  [/(?:^|\.)(?:twitter|x)\.com$|^pic\.(?:twitter|x)\.com$/u, 'x'],
  [/(?:^|\.)(?:t\.me|telegram\.me|telegram\.org)$/u, 'telegram'],
  [/(?:^|\.)(?:facebook\.com|fb\.watch|fb\.com)$/u, 'facebook'],
  [/(?:^|\.)instagram\.com$/u, 'instagram'],
  [/(?:^|\.)(?:youtube\.com|youtube-nocookie\.com|youtu\.be)$/u, 'youtube'],
  [/(?:^|\.)tiktok\.com$/u, 'tiktok'],
]

export interface PostAddress {
  readonly platform: PostPlatform
  /** The post's own address where it is known which; widgets' addresses are undone. */
  readonly url: string
  /** The account, where the address names it. */
  readonly handle: string | null
}

/** The post that an address of a network or of its widget leads to; null for accounts and all else. */
export function toPostAddress(address: string): PostAddress | null {
  const text = address.trim().replace(/^\/\//u, 'https://')
  if (!URL.canParse(text)) return null
  const url = new URL(text)
  const platform = hosts.find(([host]) => host.test(url.hostname))?.[1]
  if (!platform) return null
  const path = url.pathname.split('/').filter((part) => part !== '')
  if (platform === 'facebook' && path[0] === 'plugins') {
    const inner = url.searchParams.get('href')
    return inner ? toPostAddress(inner) : null
  }
  if (platform === 'youtube') {
    const id = url.hostname === 'youtu.be' ? path[0] : path[0] === 'watch' ? url.searchParams.get('v') : ['embed', 'shorts', 'live', 'v'].includes(path[0]) ? path[1] : null
    return id ? { platform, url: `https://www.youtube.com/watch?v=${id}`, handle: null } : null
  }
  if (platform === 'telegram') {
    const at = path[0] === 's' ? 1 : 0
    return path.length > at + 1 && /^\d+$/u.test(path[at + 1]) ? { platform, url: `https://t.me/${path[at]}/${path[at + 1]}`, handle: path[at] } : null
  }
  if (platform === 'x') {
    const at = path.indexOf('status')
    return at > 0 ? { platform, url: text, handle: path[at - 1] === 'web' || path[at - 1] === 'i' ? null : path[at - 1] } : null
  }
  if (platform === 'instagram') {
    const at = path.findIndex((part) => part === 'p' || part === 'reel' || part === 'tv')
    return at >= 0 && path[at + 1] ? { platform, url: `https://www.instagram.com/${path[at]}/${path[at + 1]}/`, handle: at > 0 ? path[at - 1] : null } : null
  }
  if (platform === 'tiktok') return path[1] === 'video' ? { platform, url: text, handle: path[0].replace(/^@/u, '') } : null
  return path.length > 1 || url.searchParams.size > 0 ? { platform, url: text, handle: null } : null
}

/** The network that a post section comes from, by its links. */
export function platformOf(links: readonly string[]): PostPlatform | null {
  for (const link of links) {
    const text = /^https?:/u.test(link) ? link : `https://${link}`
    if (!URL.canParse(text)) continue
    const host = new URL(text).hostname
    const found = hosts.find(([pattern]) => pattern.test(host))
    if (found) return found[1]
  }
  return null
}
