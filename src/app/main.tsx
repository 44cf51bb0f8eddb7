import './zod-jitless.ts';
import '@react-spectrum/s2/page.css';
import { Heading, Provider } from '@react-spectrum/s2';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');

createRoot(root).render(
  <StrictMode>
    <Provider background="base">
      <main>
        <Heading level={1}>Déclic</Heading>
      </main>
    </Provider>
  </StrictMode>,
);
