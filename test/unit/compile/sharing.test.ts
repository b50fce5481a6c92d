import assert from 'node:assert/strict';
import { structureOf } from '#src/compile/cel/free-variables.js';
import { Body } from '#src/compile/cel/sharing.js';
import type { Value } from '#src/language/expression.js';

const item: Value = { node: 'variable', name: 'item' };
const long = `item${'.long'.repeat(20)}`;
const fieldOf = (of: Value): Value => ({ node: 'field', of, key: 'long' });

function printed(times: number, isTest: boolean, text = long): string {
  const body = Body.outermost().within('item');
  const uses = Array.from({ length: times }, () => body.print(fieldOf(item), () => text));
  return body.closed(uses.join(' && '), isTest, () => 'x1');
}

describe('texts of CEL', () => {
  it('stand in place where they are used once', () => assert.equal(printed(1, true), long));
  it('are repeated where they are short', () => assert.equal(printed(2, true, 'item.a'), 'item.a && item.a'));
  it('are elements of a list of one where they are long and used again', () => {
    assert.equal(printed(2, true), `[dyn(${long})].exists(x1, x1 && x1)`);
    assert.equal(printed(2, false), `[dyn(${long})].map(x1, x1 && x1)[0]`);
  });
  it('are kept by the innermost lambda on which they depend', () => {
    const outer = Body.outermost().within('item');
    const inner = outer.within('other');
    const text = inner.print(fieldOf(item), () => long);
    assert.equal(inner.closed(`${text} && ${text}`, true, assert.fail), `${text} && ${text}`);
    assert.equal(
      outer.closed(`${text} && ${text}`, true, () => 'x1'),
      `[dyn(${long})].exists(x1, x1 && x1)`,
    );
  });
  it('are the same whatever their bound variables are called, and other ones for other free variables', () => {
    const filtered = (variable: string, of: Value): Value => ({
      node: 'where',
      of,
      variable,
      test: { node: 'exists', value: { node: 'variable', name: variable } },
    });
    assert.equal(structureOf(filtered('each_1', item)), structureOf(filtered('each_2', item)));
    const [one, other] = ['each_3', 'each_4'].map((name): Value => ({ node: 'variable', name }));
    assert.notEqual(structureOf(filtered('each_1', one as Value)), structureOf(filtered('each_1', other as Value)));
  });
});
