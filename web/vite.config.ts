import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'

const outDir = 'dist'

/** Lets a browser load what the overview is made of beside the page's first script, not after it. */
const earlyOverview = (): Plugin => ({
  name: 'early-overview',
  transformIndexHtml: {
    order: 'post',
    handler: (html, { bundle = {} }) => {
      const chunks = Object.values(bundle).flatMap((part) => (part.type === 'chunk' ? [part] : []))
      const files = new Set<string>()
      const take = (file: string): void => {
        const chunk = chunks.find(({ fileName }) => fileName === file)
        if (!chunk || files.has(file)) return
        files.add(file)
        chunk.imports.forEach(take)
      }
      take(chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith('/overview-page.tsx'))?.fileName ?? '')
      return [...files].filter((file) => !html.includes(file)).map((file) => ({ tag: 'link', attrs: { rel: 'modulepreload', crossorigin: true, href: `/${file}` }, injectTo: 'head' as const }))
    },
  },
})

/** Packs once what a server would pack anew at every load. */
const packed = (): Plugin => ({
  name: 'packed',
  apply: 'build',
  closeBundle: () => {
    for (const name of readdirSync(outDir, { recursive: true, encoding: 'utf8' })) {
      if (!/\.(?:js|mjs|css|html|svg|json)$/u.test(name)) continue
      const file = join(outDir, name)
      const bytes = readFileSync(file)
      writeFileSync(`${file}.br`, brotliCompressSync(bytes))
      writeFileSync(`${file}.gz`, gzipSync(bytes, { level: 9 }))
    }
  },
})

export default defineConfig({
  plugins: [react(), earlyOverview(), packed()],
  build: { outDir, assetsInlineLimit: 0, chunkSizeWarningLimit: 1500 },
  server: { proxy: { '/api': 'http://127.0.0.1:4870' } },
})
