import '@mantine/core/styles.css'
import '@mantine/dates/styles.css'
import '@fontsource/noto-sans-arabic/400.css'
import '@fontsource/noto-sans-arabic/700.css'
import '@fontsource/noto-naskh-arabic/400.css'
import '@fontsource/noto-naskh-arabic/700.css'
import '@fontsource/noto-sans/400.css'
import '@fontsource/noto-sans/700.css'
import './page.css'
import { createTheme, DirectionProvider } from '@mantine/core'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { ApiError } from './api.ts'
import { App } from './app.tsx'
import { filterOf } from './filter.ts'
import { LocaleProvider } from './locale.tsx'
import { incidentsOf, seriesOf } from './pages/overview/overview-queries.ts'
import { PaperColours } from './parts/paper-colours.tsx'

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

// the overview's questions go out before its parts are there to ask them
if (location.pathname === '/') {
  const parameters = new URLSearchParams(location.search)
  void client.prefetchQuery(seriesOf(filterOf(parameters), parameters.get('step') ?? 'auto'))
  void client.prefetchInfiniteQuery(incidentsOf(filterOf(parameters)))
}

createRoot(document.getElementById('root') as HTMLElement).render(
  <StrictMode>
    <DirectionProvider initialDirection="rtl" detectDirection>
      <PaperColours theme={theme} defaultColorScheme="auto">
        <QueryClientProvider client={client}>
          <LocaleProvider>
            <App />
          </LocaleProvider>
        </QueryClientProvider>
      </PaperColours>
    </DirectionProvider>
  </StrictMode>,
)
