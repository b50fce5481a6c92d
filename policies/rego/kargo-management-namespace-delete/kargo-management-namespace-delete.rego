# METADATA
# title: "Kargo's management controller may not delete namespaces"
# description: "Kargo 1.6 and Kargo from 1.9.4 on delete a Project's namespace themselves. The others leave that to an owner reference, and where OwnerReferencesPermissionEnforcement is on, as on OpenShift, changing it takes the right to delete the Namespace. The chart grants that right in 1.6 and from 1.9.4 on."
# custom:
#   id: "kargo-management-namespace-delete"
#   severity: "error"
#   component: "kargo"
#   versions: ">=1.0.0"
package seawall.kargo_management_namespace_delete

import data.seawall.inventory
import data.seawall.lib
import data.seawall.place
import data.seawall.rbac
import data.seawall.views

findings contains finding if {
	some row in views.kargo_management_controllers
	_fails(row)
	pointer := place.pointer(row.object, [array.concat(row.at.pod, ["serviceAccountName"]), array.concat(row.at.pod, ["serviceAccount"]), row.at.pod])
	finding := {"verdict": "fail", "severity": "error", "number": row.number, "pointer": pointer, "message": concat("", [lib.text([concat_49 | namespace_44 := lib.namespace(row.object); first_48 := lib.first([[found_45 | found_45 := row.pod.serviceAccountName], [found_46 | found_46 := row.pod.serviceAccount], [found_47 | found_47 := "default"]]); concat_49 := concat("", ["service account ", namespace_44, "/", first_48])]), " may not delete namespaces, and so may not make a Project the owner of its namespace"])}
}

findings contains finding if {
	some row in views.kargo_management_controllers
	not _fails(row)
	not _passes(row)
	pointer := place.pointer(row.object, [array.concat(row.at.pod, ["serviceAccountName"]), array.concat(row.at.pod, ["serviceAccount"]), row.at.pod])
	finding := {"verdict": "unknown", "severity": "error", "number": row.number, "pointer": pointer, "message": "needs the roles and bindings of the component's account, or `inventory: complete`; with KUBECONFIG the account of the other cluster"}
}

findings contains finding if {
	some row in views.kargo_management_controllers
	_fails_2(row)
	pointer := place.pointer(row.object, [array.concat(row.at.pod, ["serviceAccountName"]), array.concat(row.at.pod, ["serviceAccount"]), row.at.pod])
	finding := {"verdict": "fail", "severity": "error", "number": row.number, "pointer": pointer, "message": concat("", [lib.text([concat_49 | namespace_44 := lib.namespace(row.object); first_48 := lib.first([[found_45 | found_45 := row.pod.serviceAccountName], [found_46 | found_46 := row.pod.serviceAccount], [found_47 | found_47 := "default"]]); concat_49 := concat("", ["service account ", namespace_44, "/", first_48])]), " may not delete namespaces: those of deleted Projects stay, and the Projects with them"])}
}

findings contains finding if {
	some row in views.kargo_management_controllers
	not _fails_2(row)
	not _passes_2(row)
	pointer := place.pointer(row.object, [array.concat(row.at.pod, ["serviceAccountName"]), array.concat(row.at.pod, ["serviceAccount"]), row.at.pod])
	finding := {"verdict": "unknown", "severity": "error", "number": row.number, "pointer": pointer, "message": "needs the roles and bindings of the component's account, or `inventory: complete`; with KUBECONFIG the account of the other cluster"}
}

_project_namespaces := [element_1 | some element_1 in lib.distinct([element_2 | some element_2 in lib.flatten([[namespace_1 | some stage_1 in inventory.all("kargo.akuity.io/v1alpha1", "Stage"); namespace_1 := lib.namespace(stage_1)], [found_1 | some project_1 in inventory.all("kargo.akuity.io/v1alpha1", "Project"); found_1 := project_1.metadata.name]])])]

_condition_1 if {
	some stage_1 in inventory.all("kargo.akuity.io/v1alpha1", "Stage")
	stage_1 != null
}

_condition_2 if {
	some project_1 in inventory.all("kargo.akuity.io/v1alpha1", "Project")
	project_1 != null
}

_condition_3(first_1, row) if {
	some project_namespaces_1 in _project_namespaces
	namespace_1 := lib.namespace(row.object)
	subject_1 := {"namespace": namespace_1, "name": first_1}
	rbac.denied({"account": subject_1, "verb": "delete", "group": "", "resource": "namespaces", "namespace": project_namespaces_1})
}

_condition_3(first_1, row) if {
	not _condition_1
	not _condition_2
	namespace_2 := lib.namespace(row.object)
	subject_2 := {"namespace": namespace_2, "name": first_1}
	rbac.denied({"account": subject_2, "verb": "delete", "group": "", "resource": "namespaces", "namespace": null})
}

_condition_4(row) if {
	some container_1 in lib.items(row.pod.containers)
	some env_1 in lib.items(container_1.env)
	env_1.name == "KUBECONFIG"
}

_condition_5(row) if {
	some container_1 in lib.items(row.pod.containers)
	some env_1 in lib.items(container_1.env)
	lib.opaque(env_1.name)
}

_condition_6(row) if {
	some container_1 in lib.items(row.pod.containers)
	some env_1 in lib.items(container_1.env)
	env_1.name != null
}

_condition_7(row) if {
	not _condition_5(row)
}

_condition_7(row) if {
	not _condition_6(row)
}

_condition_8(row) if {
	namespace_1 := lib.namespace(row.object)
	some container_1 in lib.items(row.pod.containers)
	some env_from_1 in lib.items(container_1.envFrom)
	config_map_1 := inventory.named("v1", "ConfigMap", namespace_1, env_from_1.configMapRef.name)
	config_map_1.data.KUBECONFIG != null
}

_condition_9(row) if {
	some container_1 in lib.items(row.pod.containers)
	some env_from_1 in lib.items(container_1.envFrom)
	lib.opaque(env_from_1.configMapRef.name)
}

_fails(row) if {
	data.parameters["kargo-management-namespace-delete"].enforced == true
	data.parameters["kargo-management-namespace-delete"].setsOwners == true
	first_1 := lib.first([[found_1 | found_1 := row.pod.serviceAccountName], [found_2 | found_2 := row.pod.serviceAccount], [found_3 | found_3 := "default"]])
	_condition_3(first_1, row)
	not _condition_4(row)
	_condition_7(row)
	not _condition_8(row)
	not _condition_9(row)
}

_condition_10 if {
	data.parameters["kargo-management-namespace-delete"].enforced == true
}

_condition_11 if {
	data.parameters["kargo-management-namespace-delete"].setsOwners == true
}

_condition_12(first_1, project_namespaces_1, row) if {
	namespace_1 := lib.namespace(row.object)
	subject_1 := {"namespace": namespace_1, "name": first_1}
	rbac.allowed({"account": subject_1, "verb": "delete", "group": "", "resource": "namespaces", "namespace": project_namespaces_1})
}

_condition_13(first_1, row) if {
	some project_namespaces_1 in _project_namespaces
	not _condition_12(first_1, project_namespaces_1, row)
}

_condition_14(_, _) if {
	some stage_1 in inventory.all("kargo.akuity.io/v1alpha1", "Stage")
	stage_1 != null
}

_condition_14(_, _) if {
	some project_1 in inventory.all("kargo.akuity.io/v1alpha1", "Project")
	project_1 != null
}

_condition_14(first_1, row) if {
	namespace_1 := lib.namespace(row.object)
	subject_1 := {"namespace": namespace_1, "name": first_1}
	rbac.allowed({"account": subject_1, "verb": "delete", "group": "", "resource": "namespaces", "namespace": null})
}

_condition_15(first_1, row) if {
	not _condition_13(first_1, row)
	_condition_14(first_1, row)
}

_condition_16(row) if {
	first_1 := lib.first([[found_1 | found_1 := row.pod.serviceAccountName], [found_2 | found_2 := row.pod.serviceAccount], [found_3 | found_3 := "default"]])
	not _condition_15(first_1, row)
}

_passes(_) if {
	not _condition_10
}

_passes(_) if {
	not _condition_11
}

_passes(row) if {
	not _condition_16(row)
}

_condition_17 if {
	not _condition_10
}

_condition_17 if {
	not _condition_11
}

_condition_18 if {
	data.parameters["kargo-management-namespace-delete"].enforced == true
}

_condition_18 if {
	data.parameters["kargo-management-namespace-delete"].deletes == true
}

_fails_2(row) if {
	_condition_17
	_condition_18
	first_1 := lib.first([[found_1 | found_1 := row.pod.serviceAccountName], [found_2 | found_2 := row.pod.serviceAccount], [found_3 | found_3 := "default"]])
	_condition_3(first_1, row)
	not _condition_4(row)
	_condition_7(row)
	not _condition_8(row)
	not _condition_9(row)
}

_condition_19 if {
	data.parameters["kargo-management-namespace-delete"].deletes == true
}

_passes_2(_) if {
	data.parameters["kargo-management-namespace-delete"].enforced == true
	data.parameters["kargo-management-namespace-delete"].setsOwners == true
}

_passes_2(_) if {
	not _condition_10
	not _condition_19
}

_passes_2(row) if {
	not _condition_16(row)
}
