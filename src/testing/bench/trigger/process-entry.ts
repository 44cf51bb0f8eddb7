/** Started by `ContenderClient`. */
import process from 'node:process';
import { answerQuestions } from './contender-process.ts';

const [, , name = '', logFile = ''] = process.argv;
answerQuestions(name, logFile);
