// How many objects fail by how many rules, as each engine printed it: an engine that judged nothing would seem fast.

/** By engine: texts that tell apart the pairs of a rule and an object that fails it, from what was printed. */
const failing = {
  seawall: ({ findings }) =>
    findings
      .filter(({ verdict }) => verdict === 'fail')
      .map(({ id, resource: { kind, namespace, name } }) => [id, kind, namespace, name]),
  opa: ({ result }) =>
    result[0].expressions[0].value.filter(({ verdict }) => verdict === 'fail').map(({ id, number }) => [id, number]),
  gator: (results) =>
    (results ?? []).map(
      ({
        metadata,
        violatingObject: {
          kind,
          metadata: { namespace, name },
        },
      }) => [metadata.details.id, ...[kind, namespace, name]],
    ),
  conftest: (files) =>
    files
      .flatMap(({ failures = [], warnings = [] }) => [...failures, ...warnings])
      .map(({ metadata: { id, resource } }) => [id, resource.kind, resource.namespace, resource.name]),
  kyverno: ({ results }) =>
    results
      .filter(({ result }) => result === 'fail')
      .flatMap(({ policy, resources }) =>
        resources.map(({ kind, namespace, name }) => [policy, kind, namespace, name]),
      ),
};

/**
 * Counts what an engine found.
 *
 * @returns undefined for the floor, which judges nothing
 * @throws when the text is no answer of that engine
 */
export function countFailing(engine, text) {
  if (!(engine in failing)) return undefined;
  // Kyverno prints words before its report.
  const json = text.slice(text.search(/^[[{]|^null/m));
  return new Set(failing[engine](JSON.parse(json)).map((each) => JSON.stringify(each))).size;
}
