// What the benchmark checks: teams' namespaces with workflows and their rights, and Kargo projects with stages. They are
// the same every time; most are in order, and every few have a mistake.
import { projectNamespace } from './project-namespace.mjs';
import { teamNamespace } from './team-namespace.mjs';

/** Objects of a namespace, of which each has one file. */
export const NAMESPACE_SIZE = 20;
/** One namespace in so many is a Kargo project. */
const PROJECT_EVERY = 4;

/**
 * Yields namespaces one by one, since a hundred thousand objects need not be in memory together.
 *
 * @param count of objects in all; the last namespace has what is left
 */
export function* namespacesWith(count) {
  for (let made = 0, number = 0; made < count; made += NAMESPACE_SIZE, number += 1) {
    const isProject = number % PROJECT_EVERY === PROJECT_EVERY - 1;
    const make = isProject ? projectNamespace : teamNamespace;
    const name = `${isProject ? 'project' : 'team'}-${String(number).padStart(5, '0')}`;
    yield { name, objects: make(name, number, NAMESPACE_SIZE).slice(0, count - made) };
  }
}
