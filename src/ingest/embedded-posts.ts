import { toPost } from '../coder/plain-sections.js'
import type { Section } from '../core/section.js'
import { elementLines } from './element-lines.js'
import { isIsoDate } from './iso-date.js'
import type { PageDocument, PageElement } from './page-document.js'

const embeds = 'blockquote.twitter-tweet, blockquote.twitter-video, blockquote.telegram-post, .telegram-post, script[data-telegram-post], .fb-post, blockquote.instagram-media'
/** Parts of a page that are not its article. */
export const aroundArticle = 'nav, footer, aside:not(article aside)'

/** Takes the posts of X/Twitter, Telegram, Facebook and Instagram out of the page, and leaves `toMark(index)` in the place of each. */
export function takePosts(document: PageDocument, toMark: (index: number) => string): Section[] {
  const posts: Section[] = []
  for (const embed of [...document.querySelectorAll(embeds)]) {
    if (embed.closest(aroundArticle) || embed.parentElement?.closest(embeds)) continue
    const post = readEmbed(embed)
    if (!post) continue
    const mark = document.createElement('p')
    mark.textContent = toMark(posts.length)
    posts.push(post)
    embed.replaceWith(mark)
  }
  return posts
}

function readEmbed(embed: PageElement): Section | null {
  const text = elementLines(embed).join('\n')
  const links = [...embed.querySelectorAll('a[href]')].map((link) => link.getAttribute('href') ?? '').filter((href) => /^https?:/u.test(href))
  const telegram = embed.getAttribute('data-telegram-post') ?? embed.querySelector('[data-telegram-post]')?.getAttribute('data-telegram-post') ?? null
  if (text === '' && !telegram) return null
  const post = toPost(text)
  const own = telegram ? `https://t.me/${telegram}` : (embed.getAttribute('data-href') ?? embed.getAttribute('cite'))
  const day = embed.querySelector('time[datetime]')?.getAttribute('datetime') ?? ''
  return {
    ...post,
    handle: post.handle ?? (telegram ? telegram.split('/')[0] : null),
    posted: post.posted ?? (isIsoDate(day) ? day.slice(0, 10) : null),
    links: [...new Set([...(post.links ?? []), ...links, ...(own ? [own] : [])])],
  }
}
