/** Elements that begin a line of their own. */
export const blockElements: ReadonlySet<string> = new Set([
  'p', 'li', 'ul', 'ol', 'dl', 'dt', 'dd', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'blockquote', 'figure', 'figcaption', 'pre', 'table', 'tr', 'td', 'th', 'div', 'section', 'article', 'main', 'aside', 'header', 'footer', 'nav', 'hr',
])
