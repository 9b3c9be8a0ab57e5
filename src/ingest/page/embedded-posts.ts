import { toPost } from '../../coder/plain-sections.js'
import type { Section } from '../../core/section.js'
import { isIsoDate } from '../iso-date.js'
import { readBylineDates } from './byline-dates.js'
import { classWords } from './class-words.js'
import { elementLines, elementText } from './element-lines.js'
import { type PageElement, PageText, type PageTree } from './page-tree.js'
import { toPostAddress } from './post-address.js'

const quoteClasses: ReadonlySet<string> = new Set(['twitter-tweet', 'twitter-video', 'telegram-post', 'instagram-media', 'fb-post', 'fb-video', 'tiktok-embed', 'youtube-player'])
const names = ['blockquote', 'script', 'iframe', 'div', 'figure', 'amp-twitter', 'amp-facebook', 'amp-instagram', 'amp-youtube', 'amp-iframe', 'lite-youtube'] as const
/** `— Name (@handle)` at a copied post's end, whatever the language of the date behind it. */
const signature = /(?:—|–|&mdash;|--) ?([^\n()—]{1,90}) \(@([A-Za-z0-9_]{1,30})\)[^\n]{0,60}$/u
const aroundArticle: ReadonlySet<string> = new Set(['nav', 'footer', 'aside'])

/** Takes the posts of X/Twitter, Telegram, Facebook, Instagram, TikTok and YouTube out of the page, and leaves `toMark(index)` in the place of each. */
export function takePosts(tree: PageTree, fetched: string | null, toMark: (index: number) => string): Section[] {
  const found = names.flatMap((name) => tree.byName(name)).filter((element) => isEmbed(element) && !element.isGone())
  const embeds = new Set(found)
  const posts: Section[] = []
  for (const embed of found.sort((a, b) => a.order - b.order)) {
    if (embed.closest((element) => (aroundArticle.has(element.name) && !element.isKept) || (element !== embed && embeds.has(element)))) continue
    const post = readEmbed(embed, fetched)
    if (!post) continue
    embed.name = 'p'
    embed.isKept = true
    embed.children = [new PageText(toMark(posts.length))]
    posts.push(post)
  }
  return posts
}

function isEmbed(element: PageElement): boolean {
  const { name, attributes } = element
  if ('data-telegram-post' in attributes) return true
  if ((attributes.class ?? '').split(/\s+/u).some((word) => quoteClasses.has(word))) return true
  if (name === 'iframe' || name === 'amp-iframe') return toPostAddress(frameSource(element)) !== null
  if (name === 'lite-youtube' || name.startsWith('amp-')) return ownAddress(element) !== null
  // a post that the system shows by its bare address
  return name === 'figure' && classWords(element).includes('embed') && toPostAddress(elementText(element)) !== null
}

const frameSource = ({ attributes }: PageElement): string => attributes.src || attributes['data-src'] || attributes['data-lazy-src'] || ''

/** The address that the embed itself gives. */
function ownAddress({ name, attributes }: PageElement): string | null {
  const telegram = attributes['data-telegram-post']
  if (telegram) return `https://t.me/${telegram}`
  if (name === 'amp-twitter' && attributes['data-tweetid']) return `https://twitter.com/i/status/${attributes['data-tweetid']}`
  if (name === 'amp-instagram' && attributes['data-shortcode']) return `https://www.instagram.com/p/${attributes['data-shortcode']}/`
  if ((name === 'amp-youtube' || name === 'lite-youtube') && (attributes['data-videoid'] || attributes.videoid))
    return `https://www.youtube.com/watch?v=${attributes['data-videoid'] || attributes.videoid}`
  if (name === 'iframe' || name === 'amp-iframe') return toPostAddress(attributes.src || attributes['data-src'] || '')?.url ?? null
  const given = attributes['data-href'] ?? attributes['data-instgrm-permalink'] ?? attributes.cite
  return given ?? null
}

function readEmbed(embed: PageElement, fetched: string | null): Section | null {
  const inner = [...embed.elements()]
  const isBare = embed.name === 'iframe' || embed.name === 'amp-iframe' || embed.name === 'script' || embed.name === 'figure'
  const lines = isBare ? [] : elementLines(embed)
  const text = lines.join('\n')
  const holder = inner.find((element) => 'data-telegram-post' in element.attributes)
  const own = embed.name === 'figure' ? (toPostAddress(elementText(embed))?.url ?? null) : (ownAddress(holder ?? embed) ?? null)
  if (text === '' && own === null) return null
  const links = inner
    .filter((element) => element.name === 'a')
    .map((link) => link.attributes.href ?? '')
    .filter((href) => /^https?:/u.test(href))
  const post = toPost(text)
  const signed = post.author === null ? signature.exec(text) : null
  const addresses = [...(own ? [own] : []), ...links].map(toPostAddress).filter((address) => address !== null)
  const datetime = inner.find((element) => element.name === 'time' && element.attribute('datetime') !== null)?.attribute('datetime') ?? ''
  const day = isIsoDate(datetime) ? datetime.slice(0, 10) : null
  return {
    ...post,
    author: post.author ?? signed?.[1].trim() ?? null,
    handle: post.handle ?? signed?.[2] ?? handleIn(embed, text) ?? (text === '' ? (addresses[0]?.handle ?? null) : null),
    posted: post.posted ?? day ?? readBylineDates(lines.at(-1)?.slice(-120) ?? '', fetched).published,
    links: [...new Set([...(post.links ?? []), ...links, ...(own ? [own] : [])])],
  }
}

/** `(@handle)` at the end of a quoted post of Instagram, whatever the words before it. */
function handleIn(embed: PageElement, text: string): string | null {
  return embed.name === 'blockquote' ? (/\(@([A-Za-z0-9_.]{1,30})\)$/u.exec(text)?.[1] ?? null) : null
}
