import { rbacKinds } from '#src/kubernetes/kinds.js';
import { isObject, type JsonObject } from '#src/model/json.js';
import { kindOf, pathOf } from './cluster-objects.js';
import { authorizationIsCurrent, isAggregated, isSentinel, rbacObjects } from './cluster-rbac.js';
import type { Connection } from './connection.js';
import { eventually } from './programs.js';

/** Whether it is a role or a binding. */
export const isRbac = ({ apiVersion, kind }: JsonObject): boolean =>
  rbacKinds.some((each) => each.kind === kind && each.apiVersion === apiVersion);

/** Puts the roles and bindings of one world after another into a cluster. */
export class RbacWorlds {
  private applied: string[] = [];
  private round = 0;

  constructor(private readonly api: Connection) {}

  /**
   * Replaces the roles and bindings of the world before; what the API server refuses is not there.
   *
   * @returns all roles of the cluster, and the bindings that mean one of them: others grant nothing
   */
  async replace(objects: readonly JsonObject[]): Promise<JsonObject[]> {
    for (const path of this.applied) await this.api.must('DELETE', path);
    this.applied = [];
    for (const object of objects) await this.apply(object);
    if (objects.some(({ aggregationRule }) => isObject(aggregationRule))) {
      await eventually('aggregation', () => isAggregated(this.api));
    }
    await authorizationIsCurrent(this.api, ++this.round);
    const all = (await rbacObjects(this.api)).filter((object) => !isSentinel(object));
    return all.filter((object) => !isObject(object.roleRef) || all.some((role) => isMeant(role, object)));
  }

  private async apply(object: JsonObject): Promise<void> {
    const kind = kindOf(object);
    const { name, namespace } = (isObject(object.metadata) ? object.metadata : {}) as Record<string, unknown>;
    if (!kind || typeof name !== 'string') return;
    const path = pathOf(kind, String(namespace ?? ''));
    const { status } = await this.api.ask('POST', path, object);
    if (status < 300) this.applied.push(`${path}/${encodeURIComponent(name)}`);
  }
}

function isMeant(role: JsonObject, { kind, metadata, roleRef }: JsonObject): boolean {
  const [own, binding, wanted] = [role.metadata, metadata, roleRef].map((each) => (isObject(each) ? each : {}));
  if (role.kind !== wanted?.kind || own?.name !== wanted?.name) return false;
  return role.kind === 'ClusterRole' || (kind === 'RoleBinding' && own?.namespace === binding?.namespace);
}
