import assert from 'node:assert/strict';
import fc from 'fast-check';
import { alignRows, crop, wrap } from '#src/report/layout.js';
import { formatNames, loadFormat } from '#src/report/load-format.js';
import { displayWidth, visible } from '#src/report/visible.js';

describe('layout', () => {
  const text = fc.string({ unit: 'grapheme' }).map(visible);

  it('never crops to more than the width, and leaves what fits as it is', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 20 }), fc.boolean(), (value, width, fromEnd) => {
        const cropped = crop(value, width, fromEnd);
        assert.ok(displayWidth(cropped) <= width);
        if (displayWidth(value) <= width) assert.equal(cropped, value);
      }),
    );
  });

  it('wraps at spaces, and loses no word', () => {
    assert.deepEqual(wrap('one two  three\nfour', 9), ['one two', 'three', 'four']);
    assert.deepEqual(wrap('averyveryverylongword x', 5), ['averyveryverylongword', 'x']);
    assert.deepEqual(wrap('', 5), []);
  });

  it('aligns cells of any width', () => {
    assert.deepEqual(
      alignRows([
        ['a', '名', 'x'],
        ['bbb', 'c', 'y'],
      ]),
      ['a    名  x', 'bbb  c   y'],
    );
  });

  it('shows what would act on a terminal', () => {
    assert.equal(
      visible('a\u001b[31m\n\t\u0007\u009b\u202e\u{e0041}é😀'),
      'a\\x1b[31m\\n\\t\\x07\\x9b\\u202e\\u{e0041}é😀',
    );
  });
});

describe('report formats', () => {
  it('are found by the names of their files', async () => {
    for (const name of await formatNames()) assert.equal((await loadFormat(name)).name, name);
  });

  it('name the known ones when asked for another', async () => {
    await assert.rejects(loadFormat('../formats/json'), /write one of .*json, .*text/u);
  });
});
