export interface CodePart {
  readonly kind: 'comment' | 'string' | 'regex' | 'code'
  readonly from: number
  readonly to: number
}

/** After these a slash begins a regex; after a name, a number or a closing bracket it divides. */
const beforeRegex = /(?:^|[=(,:;!&|?{}[\]+*%<>~^-]|\b(?:return|typeof|case|in|of|do|else|void|delete|throw|new))\s{0,12}$/u

/** Comments, strings (templates in pieces) and regexes of a TypeScript text, and the code between them, in order and without gaps. */
export function findCodeParts(code: string): CodePart[] {
  const parts: CodePart[] = []
  /** The last units of code without comments: what stands before a slash. */
  let before = ''
  /** Depth of braces at which each open template goes on. */
  const templates: number[] = []
  let depth = 0
  let from = 0
  const take = (kind: CodePart['kind'], to: number) => {
    parts.push({ kind, from, to })
    from = to
    if (kind !== 'comment') before = 'x'
  }
  if (code.startsWith('#!')) take('comment', endOf(code, '\n', 0))
  while (from < code.length) {
    const char = code[from]
    if (code.startsWith('//', from)) take('comment', endOf(code, '\n', from))
    else if (code.startsWith('/*', from)) take('comment', endOf(code, '*/', from))
    else if (char === "'" || char === '"') take('string', endOfString(code, from))
    else if (char === '`' || (char === '}' && templates[templates.length - 1] === depth)) {
      if (char === '}') templates.pop()
      take('string', endOfTemplate(code, from + 1))
      if (code[from - 1] === '`') continue
      templates.push(depth)
      before = '{'
    } else if (char === '/' && beforeRegex.test(before)) take('regex', endOfRegex(code, from))
    else {
      if (char === '{') depth++
      if (char === '}') depth--
      before = /\s/u.test(char) ? `${before.trimEnd()} ` : (before + char).slice(-12)
      const last = parts[parts.length - 1]
      if (last?.kind === 'code') parts[parts.length - 1] = { ...last, to: ++from }
      else parts.push({ kind: 'code', from, to: ++from })
    }
  }
  return parts
}

function endOf(code: string, mark: string, from: number): number {
  const end = code.indexOf(mark, from)
  return end < 0 ? code.length : end + mark.length
}

function endOfString(code: string, from: number): number {
  let i = from + 1
  while (i < code.length && code[i] !== code[from]) i += code[i] === '\\' ? 2 : 1
  return i + 1
}

/** The place after a template's closing mark, or after the `{` of its next expression. */
function endOfTemplate(code: string, from: number): number {
  let i = from
  while (i < code.length && code[i] !== '`' && !code.startsWith('${', i)) i += code[i] === '\\' ? 2 : 1
  return code[i] === '`' ? i + 1 : i + 2
}

/** The place after a regex and its flags. */
function endOfRegex(code: string, from: number): number {
  let inClass = false
  let i = from + 1
  for (; i < code.length && (inClass || code[i] !== '/'); i++) {
    if (code[i] === '\\') i++
    else if (code[i] === '[') inClass = true
    else if (code[i] === ']') inClass = false
  }
  i++
  while (i < code.length && /[a-z]/u.test(code[i])) i++
  return i
}
