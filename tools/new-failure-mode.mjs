// Scaffolds a failure mode, its file and its fixtures: `npm run new -- argo-some-mistake [--area pod-security]`.
// What it writes compiles and passes its fixtures as it is: an example, to be replaced piece by piece.
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { fail } from './go.mjs';

const usage = 'Usage: npm run new -- ID [--area AREA]';
const root = fileURLToPath(new URL('..', import.meta.url));
const kebabCase = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
/** The id is the value of a label on everything that is generated. */
const longestId = 63;
const components = {
  'argo-': {
    folder: 'argo-workflows',
    platform: 'argoWorkflows: "4.1.2"',
    view: { name: 'specs', module: 'workflow', row: '{ spec }', path: 'spec.entrypoint' },
    source: 'argoproj/argo-workflows docs/fields.md@v4.1.2',
    finding: 'Workflow/example /spec/entrypoint',
    manifest: argoManifest,
  },
  'kargo-': {
    folder: 'kargo',
    platform: 'kargo: "1.11.2"',
    view: { name: 'promotionPolicies', module: 'kargo', row: '{ policy }', path: 'policy.stage' },
    source: 'akuity/kargo pkg/api/auto_promotion.go@v1.11.2',
    finding: 'ProjectConfig/example /spec/promotionPolicies/0/stage',
    manifest: kargoManifest,
  },
};

const { id, area } = readArguments();
const component = componentOf(id);
refuseExisting(id);
const files = {
  [`src/catalogue/${component.folder}/${area}/${id}.ts`]: failureMode(id, component),
  [`test/fixtures/${id}/bad-example.yaml`]: fixture('What goes wrong, in one line.', component, 'forbidden'),
  [`test/fixtures/${id}/good-example.yaml`]: fixture('What is fine, though it looks alike.', component, 'allowed'),
};
for (const [path, text] of Object.entries(files)) {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  // Never over a file that came into being meanwhile.
  writeFileSync(join(root, path), text, { flag: 'wx' });
  process.stdout.write(`${path}\n`);
}
process.stdout.write('Replace the example in each, then: npm run build && npm test && npm run generate\n');

function readArguments() {
  try {
    const options = { area: { type: 'string', default: 'general' } };
    const { positionals, values } = parseArgs({ options, allowPositionals: true });
    if (positionals.length !== 1) fail(`Exactly one id is wanted. ${usage}`);
    const [id] = positionals;
    if (!kebabCase.test(id)) fail(`\`${id}\` is not kebab-case: write lower-case words with hyphens between.`);
    if (id.length > longestId)
      fail(`\`${id}\` is longer than ${longestId} characters, which a label's value may have.`);
    if (!kebabCase.test(values.area)) fail(`The area \`${values.area}\` is not kebab-case, such as pod-security.`);
    return { id, area: values.area };
  } catch (error) {
    return fail(`${error.message}. ${usage}`);
  }
}

function componentOf(id) {
  const prefix = Object.keys(components).find((each) => id.startsWith(each));
  if (prefix === undefined) {
    fail(`\`${id}\` does not say what it is about: ids begin with ${Object.keys(components).join(' or ')}.`);
  }
  return components[prefix];
}

/** Ids are stable for ever, so one is taken wherever its file lies. */
function refuseExisting(id) {
  const catalogue = readdirSync(join(root, 'src/catalogue'), { recursive: true, encoding: 'utf8' });
  const file = catalogue.find((path) => /[^\\/]+$/.exec(path)[0] === `${id}.ts`);
  if (file !== undefined) fail(`\`${id}\` exists: src/catalogue/${file}`);
  if (existsSync(join(root, 'test/fixtures', id))) fail(`\`${id}\` exists: test/fixtures/${id}`);
}

function failureMode(id, { view, source }) {
  return `import { ${view.name} } from '../../../kubernetes/views/${view.module}.js';
import { equals } from '../../../language/build.js';
import { failureMode, forEach } from '../../../model/failure-mode.js';

export default failureMode('${id}', {
  title: 'What is wrong, in one short sentence',
  severity: 'warning',
  cause: 'Why it goes wrong, and since which release.',
  effect: 'What the user sees of it.',
  repair: 'What to write instead.',
  rule: [
    forEach(${view.name}, (${view.row}) => ({
      when: equals(${view.path}, 'forbidden'),
      at: [${view.path}],
      message: ['an example forbids the name ', ${view.path}],
    })),
  ],
  sources: ['${source}'],
});
`;
}

function fixture(comment, { platform, finding, manifest }, name) {
  const expectation = name === 'forbidden' ? `# expect: warning ${finding}\n` : '';
  return `# ${comment}
${expectation}apiVersion: seawall.dev/v1alpha1
kind: Profile
platform:
  ${platform}
---
${manifest(name)}`;
}

function argoManifest(entrypoint) {
  return `apiVersion: argoproj.io/v1alpha1
kind: Workflow
metadata:
  name: example
  namespace: ci
spec:
  entrypoint: ${entrypoint}
  templates:
    - name: ${entrypoint}
      container:
        image: alpine:3.20
        command: [echo, hello]
`;
}

function kargoManifest(stage) {
  return `apiVersion: kargo.akuity.io/v1alpha1
kind: ProjectConfig
metadata:
  name: example
  namespace: example
spec:
  promotionPolicies:
    - stage: ${stage}
      autoPromotionEnabled: true
`;
}
