import '@mantine/core/styles.css'
import '@mantine/dates/styles.css'
import '@fontsource/noto-sans-arabic/400.css'
import '@fontsource/noto-sans-arabic/700.css'
import '@fontsource/noto-naskh-arabic/400.css'
import '@fontsource/noto-naskh-arabic/700.css'
import '@fontsource/noto-sans/400.css'
import '@fontsource/noto-sans/700.css'
import './page.css'
import { createTheme, DirectionProvider, MantineProvider } from '@mantine/core'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { ApiError } from './api.ts'
import { App } from './app.tsx'
import { LocaleProvider } from './locale.tsx'

/** Okabe and Ito's colours are told apart by colour-blind readers; the primary is their blue, darkened to 4.5 : 1 on white. */
const theme = createTheme({
  primaryColor: 'sea',
  primaryShade: { light: 7, dark: 5 },
  fontFamily: "'Noto Sans', 'Noto Sans Arabic', sans-serif",
  headings: { fontFamily: "'Noto Sans', 'Noto Sans Arabic', sans-serif" },
  colors: { sea: ['#e6f4f7', '#cfe6ec', '#a1ccd8', '#6fb1c4', '#479bb3', '#2f8da9', '#1f7f9c', '#0b6580', '#04566f', '#00485f'] },
})

const client = new QueryClient({
  defaultOptions: { queries: { staleTime: 30_000, retry: (count, error) => count < 2 && !(error instanceof ApiError && error.status < 500), refetchOnWindowFocus: false } },
})

createRoot(document.getElementById('root') as HTMLElement).render(
  <StrictMode>
    <DirectionProvider initialDirection="rtl" detectDirection>
      <MantineProvider theme={theme} defaultColorScheme="auto">
        <QueryClientProvider client={client}>
          <LocaleProvider>
            <App />
          </LocaleProvider>
        </QueryClientProvider>
      </MantineProvider>
    </DirectionProvider>
  </StrictMode>,
)
