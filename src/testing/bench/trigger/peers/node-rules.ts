/** node-rules: conditions are functions of the user, so it gets the closures of the floor; its own part is the going on. */
import { RuleEngine } from 'node-rules';
import { closureOf } from '../closure.ts';
import { everyRule, fromObjectsOnly, type Contender } from '../contender.ts';

export const nodeRules: Contender = {
  name: 'node-rules',
  usesEval: false,
  isLent: true,
  expresses: everyRule,
  prepare: (rules) => {
    const engine = new RuleEngine(
      rules.map((rule) => {
        const holds = closureOf(rule);
        return {
          condition: (flow, fact) => flow.when(holds(fact)),
          consequence: (flow) => flow.next(),
        };
      }),
      { ignoreFactChanges: true },
    );
    return fromObjectsOnly(
      (event) =>
        new Promise<number>((resolve) => {
          engine.execute(event, ({ matchPath = [] }) => resolve(matchPath.length));
        }),
    );
  },
};
