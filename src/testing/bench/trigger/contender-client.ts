/** The process of a contender, seen from the report. */
import { fork, type ChildProcess } from 'node:child_process';
import type { Answers, Question } from './protocol.ts';

export class ContenderClient {
  readonly name: string;
  private readonly child: ChildProcess;

  /** Starts it; `script` calls `answerQuestions`. `lane` tells two processes of one contender apart. */
  constructor(contender: string, lane: string, script: string, logFile: string) {
    this.name = contender + lane;
    this.child = fork(script, [contender, logFile], {
      execArgv: ['--expose-gc', '--max-old-space-size=4096'],
    });
  }

  async ask<Ask extends Question['ask']>(
    question: Question & { readonly ask: Ask },
  ): Promise<Answers[Ask]> {
    const { name, child } = this;
    return new Promise((resolve, reject) => {
      const settle = (act: () => void) => {
        child.off('message', onMessage);
        child.off('exit', onExit);
        act();
      };
      const onMessage = (message: { answer?: Answers[Ask]; error?: string }) => {
        settle(() => {
          if (message.answer) resolve(message.answer);
          else reject(new Error(`${name}: ${message.error ?? 'no answer'}`));
        });
      };
      const onExit = (code: number | null) => {
        settle(() => reject(new Error(`${name} ended with ${String(code)}`)));
      };
      child.on('message', onMessage);
      child.on('exit', onExit);
      child.send(question);
    });
  }

  stop(): void {
    this.child.kill();
  }
}
