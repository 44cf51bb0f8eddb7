import './zod-jitless.ts';
import '@react-spectrum/s2/page.css';
import '#ui';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { ErrorBoundary } from 'react-error-boundary';
import { loadFirstMessages } from '#messages';
import { createReplay, createWorkerEngine } from '#engine';
import { createQueryClient, DataProvider } from '#queries';
import { openRepository } from '#storage';
import { chosenLocale } from '#ui/locale';
import { browserClock, browserRandom } from './browser.ts';
import { Providers } from './providers.tsx';
import { router } from './router.tsx';
import { FailureScreen } from './shell/failure-screen.tsx';
import { StorageModeContext } from './storage-mode.ts';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');

const locale = chosenLocale();
const [messages, opened] = await Promise.all([loadFirstMessages(locale), openRepository()]);

createRoot(root).render(
  <StrictMode>
    <Providers initial={{ locale, messages }}>
      <DataProvider
        client={createQueryClient()}
        repository={opened.repository}
        engine={createWorkerEngine()}
        replay={createReplay()}
        clock={browserClock}
        random={browserRandom}
      >
        <StorageModeContext value={opened.mode === 'memory' ? opened.failure : null}>
          <ErrorBoundary
            fallbackRender={({ error, resetErrorBoundary }) => (
              <FailureScreen error={error} onRetry={resetErrorBoundary} />
            )}
          >
            <RouterProvider router={router} />
          </ErrorBoundary>
        </StorageModeContext>
      </DataProvider>
    </Providers>
  </StrictMode>,
);
