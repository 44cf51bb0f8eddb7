import path from 'node:path';

/**
 * The lint rule that keeps the clock and chance out of `domain/`: both come in as parameters, so
 * that a firing can be repeated and journeys run on a virtual clock. (What else is impure, the
 * network and the page, does not type-check there.)
 */
export const pureDomainRule = {
  /** @param {{ filename: string, cwd: string, report: (problem: object) => void }} context */
  create(context) {
    const file = path.relative(context.cwd, context.filename).split(path.sep).join('/');
    if (!file.startsWith('src/domain/') || /\.(test|bench)\.tsx?$/.test(file)) return {};
    /** @param {object} node @param {string} what */
    const refuse = (node, what) =>
      context.report({
        node,
        message: `domain/ must not read ${what}: take a Clock or a Random (#domain/base) as a parameter.`,
      });
    return {
      /** @param {any} node */
      MemberExpression(node) {
        const name = `${node.object?.name}.${node.property?.name}`;
        if (name === 'Date.now') refuse(node, 'the clock');
        if (name === 'Math.random') refuse(node, 'chance');
      },
      /** @param {any} node */
      NewExpression(node) {
        if (node.callee?.name === 'Date' && node.arguments.length === 0) refuse(node, 'the clock');
      },
      /** @param {any} node */
      CallExpression(node) {
        if (node.callee?.name === 'Date') refuse(node, 'the clock');
      },
    };
  },
};
