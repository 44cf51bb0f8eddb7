/** `npm run check`: format, lint, types, build, unit tests. `--browser` (npm test) adds the browser tests. */
import { browserStep, checkSteps, runSteps } from './steps.mjs';

const withBrowser = process.argv.includes('--browser');
const closings = await runSteps(withBrowser ? [...checkSteps, browserStep] : checkSteps);

if (withBrowser) {
  console.log('\n── All green');
  console.log(closings.slice(-2).join('\n'));
} else {
  console.log('\nAll green. `npm test` adds the browser tests.');
}
