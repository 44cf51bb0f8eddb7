/** Entry of the Web Worker: answers the calls of `worker-engine.ts`. */
import { expose } from 'comlink';
import { createJudge } from './judge.ts';

expose(createJudge());
