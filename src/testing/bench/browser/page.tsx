/** The page of the browser bench: shows one tree at a time and says how long it took. Built for the bench alone. */
import '@react-spectrum/s2/page.css';
import '#ui';
import { loadFirstMessages } from '#messages';
import { withMessages } from '#ui/locale';
import { createStage, type Stage } from './stage.tsx';

declare global {
  interface Window {
    /** What the bench calls from outside, once it is there. */
    treeBench?: Stage;
  }
}

const messages = await withMessages(() => loadFirstMessages('en'))();
const place = document.getElementById('root');
if (place === null) throw new Error('index.html has no #root');
window.treeBench = createStage(place, messages);
