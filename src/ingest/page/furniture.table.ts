/** Elements that are never part of an article. */
export const furnitureElements: ReadonlySet<string> = new Set([
  'nav', 'footer', 'aside', 'form', 'dialog', 'menu', 'button', 'input', 'textarea', 'fieldset', 'audio', 'video', 'iframe', 'embed', 'map', 'marquee',
  'amp-sidebar', 'amp-consent', 'amp-user-notification', 'amp-list', 'amp-ad', 'amp-social-share', 'amp-audio',
])

/** Roles of the same. */
export const furnitureRoles: ReadonlySet<string> = new Set(['navigation', 'complementary', 'banner', 'contentinfo', 'search', 'dialog', 'alertdialog', 'menu', 'menubar', 'toolbar', 'tablist'])

/** Words of a class or id by which an element is no part of the article, however long it is. */
export const furnitureWords: ReadonlySet<string> = new Set([
  'comment', 'comments', 'commentlist', 'disqus', 'respond', 'discussion',
  'related', 'also', 'readalso', 'recommended', 'recommendations', 'recommendation', 'suggested', 'trending', 'popular', 'mostread', 'mostviewed', 'latest', 'teaser', 'teasers', 'outbrain', 'taboola', 'crosslinks',
  'share', 'sharing', 'shares', 'sharer', 'sharebar', 'sharebox', 'sharethis', 'sharedaddy', 'social', 'socials', 'addtoany', 'addthis', 'follow',
  'breadcrumb', 'breadcrumbs', 'pagination', 'pager', 'prevnext', 'navbar', 'navigation', 'nav', 'navi', 'menu', 'sidebar', 'topbar', 'toolbar', 'toolbox', 'footer', 'foot', 'ticker', 'marquee', 'offcanvas',
  'newsletter', 'subscribe', 'subscription', 'mailchimp', 'cookie', 'cookies', 'consent', 'gdpr', 'popup', 'modal', 'lightbox', 'overlay', 'notice',
  'ad', 'ads', 'adsense', 'advert', 'advertisement', 'advertising', 'adslot', 'promo', 'promos', 'sponsored', 'sponsor', 'banner', 'banners', 'dfp', 'gpt',
  'copyright', 'poll', 'survey', 'rating', 'ratings', 'login', 'signup', 'weather', 'currency', 'prayer', 'search', 'skip', 'bio', 'authorbox', 'aboutauthor', 'player', 'audioplayer', 'podcast', 'tts',
])

/** Of these words, those whose elements may hold more text than the article does: teasers with their first sentences. */
export const longFurnitureWords: ReadonlySet<string> = new Set(['related', 'recommended', 'recommendations', 'recommendation', 'suggested', 'trending', 'popular', 'mostread', 'latest', 'teaser', 'teasers', 'outbrain', 'taboola', 'discussion', 'respond', 'disqus'])

/** Words before such a word by which it only tells what the element is combined with: `has-sidebar`, `with-share`. */
export const combiningWords: ReadonlySet<string> = new Set(['with', 'has', 'no', 'without', 'enable', 'enabled', 'disable', 'disabled', 'is', 'not', 'hide'])

/** Beginnings of such words that run on without a break: `relatedposts`, `commentform`. */
export const furnitureBeginnings: readonly string[] = ['relatedp', 'relateda', 'relatedn', 'relatedc', 'commentf', 'commentl', 'commentb', 'newsletterb', 'cookieb', 'socials', 'sharei', 'sharel', 'mostp', 'mostr']

/** Words of a class or id of small print about the article: date, author, counters. An element of much text is not small print. */
export const smallPrintWords: ReadonlySet<string> = new Set([
  'meta', 'byline', 'author', 'authors', 'writer', 'dateline', 'date', 'time', 'timestamp', 'published', 'updated', 'posted', 'info', 'infos', 'tags', 'tag', 'tagcloud', 'keywords', 'category', 'categories', 'cat', 'cats', 'views', 'hits', 'counter', 'print', 'printer', 'font', 'fontsize', 'credit', 'credits', 'source', 'reading', 'readtime', 'readmore', 'label', 'labels', 'kicker', 'header', 'edit', 'shortlink', 'toc', 'whatsapp', 'telegram',
])

/** Words of a class or id by which short text between the title and the body belongs to the article. */
export const leadWords: ReadonlySet<string> = new Set(['lead', 'lede', 'standfirst', 'summary', 'intro', 'introtext', 'excerpt', 'chapo', 'subtitle', 'subhead', 'subheadline', 'deck', 'sapo', 'teasertext', 'description', 'abstract'])

/** Words of a class or id of elements that print a date. */
export const dateWords: ReadonlySet<string> = new Set(['date', 'time', 'timestamp', 'byline', 'meta', 'info', 'published', 'publish', 'posted', 'updated', 'datetime', 'pubdate', 'author', 'created', 'submitted', 'details'])
