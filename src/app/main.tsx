import './zod-jitless.ts';
import '@react-spectrum/s2/page.css';
import '#ui';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { loadMessages } from '#messages';
import { initialLocale } from '#ui/locale';
import { Providers } from './providers.tsx';
import { router } from './router.tsx';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');

const locale = initialLocale();
const messages = await loadMessages(locale);

createRoot(root).render(
  <StrictMode>
    <Providers initial={{ locale, messages }}>
      <RouterProvider router={router} />
    </Providers>
  </StrictMode>,
);
