import assert from 'node:assert/strict';
import { loadCatalogue } from '#src/catalogue/load.js';
import { printModules } from '#src/compile/rego/modules.js';
import { relocate } from '#src/compile/rego/relocate.js';

const ROOT = 'lib.seawall';

describe('relocate', () => {
  it('moves packages and what they read', () => {
    const module = 'package seawall.lib\n\nimport data.seawall.rbac\n\na := input\n\nb := data.profile.namespace';
    assert.equal(
      relocate(module, ROOT),
      'package lib.seawall.lib\n\nimport data.lib.seawall.given\n\nimport data.lib.seawall.rbac\n\na := given.manifests\n\nb := given.profile.namespace',
    );
  });

  it('leaves strings, comments and other names as they are', () => {
    const module =
      'a := "data.profile \\" input" # input\nb := `input`\nc := row.input\nd := input_1\ne := data.inventory';
    assert.equal(relocate(module, ROOT), module);
  });

  it('leaves nothing of the catalogue behind that Gatekeeper forbids', async () => {
    const [main, ...modules] = [...printModules(await loadCatalogue())].sort(([path]) =>
      path === 'main.rego' ? -1 : 1,
    );
    assert.equal(main?.[0], 'main.rego');
    for (const [path, text] of modules) {
      const code = relocate(text, ROOT).replace(/"(?:[^"\\\n]|\\.)*"|`[^`]*`|#.*/g, '""');
      const roots = [...code.matchAll(/(?<![\w.])(data(?:\.\w+)?|input)(?!\w)/g)].map(([root]) => root);
      assert.deepEqual(
        [...new Set(roots)].filter((root) => root !== 'data.lib' && root !== 'data.inventory'),
        [],
        path,
      );
    }
  });
});
