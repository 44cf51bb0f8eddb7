/** Evaluation that may ask nothing of the world: what depends on time or chance has no answer. */
import type { Environment } from '#domain/expression';

/** The answer; undefined where something was asked of the environment on the way. */
export function withoutEnvironment<T>(evaluate: (environment: Environment) => T): T | undefined {
  let asked = false;
  const told = <A>(answer: A): A => {
    asked = true;
    return answer;
  };
  const answer = evaluate({
    get now() {
      return told(0n);
    },
    random: () => told(0),
    uuid: () => told(''),
    inAudience: () => told(false),
  });
  return asked ? undefined : answer;
}
