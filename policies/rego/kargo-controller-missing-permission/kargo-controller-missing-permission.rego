# METADATA
# title: "A component of Kargo lacks permissions that its release needs"
# description: "Each release's chart brings roles for its components. Roles that are kept apart from the chart, or trimmed, stay behind when a release reads or writes more."
# custom:
#   id: "kargo-controller-missing-permission"
#   severity: "error"
#   component: "kargo"
#   versions: ">=1.0.0"
package seawall.kargo_controller_missing_permission

import data.seawall.inventory
import data.seawall.lib
import data.seawall.place
import data.seawall.rbac
import data.seawall.views

findings contains finding if {
	some row in views.kargo_components
	some element_1 in lib.items(data.parameters["kargo-controller-missing-permission"].needed)
	lib.same(element_1.component, row.component)
	element_1.scope == "cluster"
	item := element_1
	_fails(item, row)
	pointer := place.pointer(row.object, [array.concat(row.at.pod, ["serviceAccountName"]), array.concat(row.at.pod, ["serviceAccount"]), row.at.pod])
	finding := {"verdict": "fail", "severity": "error", "number": row.number, "pointer": pointer, "message": concat("", [lib.text([concat_39 | namespace_34 := lib.namespace(row.object); first_38 := lib.first([[found_35 | found_35 := row.pod.serviceAccountName], [found_36 | found_36 := row.pod.serviceAccount], [found_37 | found_37 := "default"]]); concat_39 := concat("", ["service account ", namespace_34, "/", first_38])]), " lacks some of: ", lib.text([found_40 | found_40 := item.text])])}
}

findings contains finding if {
	some row in views.kargo_components
	some element_1 in lib.items(data.parameters["kargo-controller-missing-permission"].needed)
	lib.same(element_1.component, row.component)
	element_1.scope == "cluster"
	item := element_1
	not _fails(item, row)
	not _passes(item, row)
	pointer := place.pointer(row.object, [array.concat(row.at.pod, ["serviceAccountName"]), array.concat(row.at.pod, ["serviceAccount"]), row.at.pod])
	finding := {"verdict": "unknown", "severity": "error", "number": row.number, "pointer": pointer, "message": "needs the roles and bindings of the component's account, or `inventory: complete`; with KUBECONFIG the account of the other cluster"}
}

findings contains finding if {
	some row in views.kargo_components
	some element_1 in lib.items(data.parameters["kargo-controller-missing-permission"].needed)
	not _condition_9(element_1, row)
	not _condition_19(element_1, row)
	pointer := place.pointer(row.object, [array.concat(row.at.pod, ["serviceAccountName"]), array.concat(row.at.pod, ["serviceAccount"]), row.at.pod])
	finding := {"verdict": "unknown", "severity": "error", "number": row.number, "pointer": pointer, "message": "needs the roles and bindings of the component's account, or `inventory: complete`; with KUBECONFIG the account of the other cluster"}
}

findings contains finding if {
	some row in views.kargo_components
	some element_1 in lib.items(data.parameters["kargo-controller-missing-permission"].needed)
	lib.same(element_1.component, row.component)
	element_1.scope == "projects"
	item := element_1
	_fails_2(item, row)
	pointer := place.pointer(row.object, [array.concat(row.at.pod, ["serviceAccountName"]), array.concat(row.at.pod, ["serviceAccount"]), row.at.pod])
	finding := {"verdict": "fail", "severity": "error", "number": row.number, "pointer": pointer, "message": concat("", [lib.text([concat_54 | namespace_49 := lib.namespace(row.object); first_53 := lib.first([[found_50 | found_50 := row.pod.serviceAccountName], [found_51 | found_51 := row.pod.serviceAccount], [found_52 | found_52 := "default"]]); concat_54 := concat("", ["service account ", namespace_49, "/", first_53])]), " lacks some of: ", lib.text([found_55 | found_55 := item.text])])}
}

findings contains finding if {
	some row in views.kargo_components
	some element_1 in lib.items(data.parameters["kargo-controller-missing-permission"].needed)
	lib.same(element_1.component, row.component)
	element_1.scope == "projects"
	item := element_1
	not _fails_2(item, row)
	not _passes_2(item, row)
	pointer := place.pointer(row.object, [array.concat(row.at.pod, ["serviceAccountName"]), array.concat(row.at.pod, ["serviceAccount"]), row.at.pod])
	finding := {"verdict": "unknown", "severity": "error", "number": row.number, "pointer": pointer, "message": "needs the roles and bindings of the component's account, or `inventory: complete`; with KUBECONFIG the account of the other cluster"}
}

findings contains finding if {
	some row in views.kargo_components
	some element_1 in lib.items(data.parameters["kargo-controller-missing-permission"].needed)
	not _condition_29(element_1, row)
	not _condition_30(element_1, row)
	pointer := place.pointer(row.object, [array.concat(row.at.pod, ["serviceAccountName"]), array.concat(row.at.pod, ["serviceAccount"]), row.at.pod])
	finding := {"verdict": "unknown", "severity": "error", "number": row.number, "pointer": pointer, "message": "needs the roles and bindings of the component's account, or `inventory: complete`; with KUBECONFIG the account of the other cluster"}
}

findings contains finding if {
	some row in views.kargo_components
	some element_1 in lib.items(data.parameters["kargo-controller-missing-permission"].needed)
	lib.same(element_1.component, row.component)
	element_1.scope == "own"
	item := element_1
	_fails_3(item, row)
	pointer := place.pointer(row.object, [array.concat(row.at.pod, ["serviceAccountName"]), array.concat(row.at.pod, ["serviceAccount"]), row.at.pod])
	finding := {"verdict": "fail", "severity": "error", "number": row.number, "pointer": pointer, "message": concat("", [lib.text([concat_40 | namespace_35 := lib.namespace(row.object); first_39 := lib.first([[found_36 | found_36 := row.pod.serviceAccountName], [found_37 | found_37 := row.pod.serviceAccount], [found_38 | found_38 := "default"]]); concat_40 := concat("", ["service account ", namespace_35, "/", first_39])]), " lacks some of: ", lib.text([found_41 | found_41 := item.text])])}
}

findings contains finding if {
	some row in views.kargo_components
	some element_1 in lib.items(data.parameters["kargo-controller-missing-permission"].needed)
	lib.same(element_1.component, row.component)
	element_1.scope == "own"
	item := element_1
	not _fails_3(item, row)
	not _passes_3(item, row)
	pointer := place.pointer(row.object, [array.concat(row.at.pod, ["serviceAccountName"]), array.concat(row.at.pod, ["serviceAccount"]), row.at.pod])
	finding := {"verdict": "unknown", "severity": "error", "number": row.number, "pointer": pointer, "message": "needs the roles and bindings of the component's account, or `inventory: complete`; with KUBECONFIG the account of the other cluster"}
}

findings contains finding if {
	some row in views.kargo_components
	some element_1 in lib.items(data.parameters["kargo-controller-missing-permission"].needed)
	not _condition_33(element_1, row)
	not _condition_34(element_1, row)
	pointer := place.pointer(row.object, [array.concat(row.at.pod, ["serviceAccountName"]), array.concat(row.at.pod, ["serviceAccount"]), row.at.pod])
	finding := {"verdict": "unknown", "severity": "error", "number": row.number, "pointer": pointer, "message": "needs the roles and bindings of the component's account, or `inventory: complete`; with KUBECONFIG the account of the other cluster"}
}

_condition_1(row) if {
	some container_1 in lib.items(row.pod.containers)
	some env_1 in lib.items(container_1.env)
	env_1.name == "KUBECONFIG"
}

_condition_2(row) if {
	some container_1 in lib.items(row.pod.containers)
	some env_1 in lib.items(container_1.env)
	lib.opaque(env_1.name)
}

_condition_3(row) if {
	some container_1 in lib.items(row.pod.containers)
	some env_1 in lib.items(container_1.env)
	env_1.name != null
}

_condition_4(row) if {
	not _condition_2(row)
}

_condition_4(row) if {
	not _condition_3(row)
}

_condition_5(row) if {
	namespace_1 := lib.namespace(row.object)
	some container_1 in lib.items(row.pod.containers)
	some env_from_1 in lib.items(container_1.envFrom)
	config_map_1 := inventory.named("v1", "ConfigMap", namespace_1, env_from_1.configMapRef.name)
	config_map_1.data.KUBECONFIG != null
}

_condition_6(row) if {
	some container_1 in lib.items(row.pod.containers)
	some env_from_1 in lib.items(container_1.envFrom)
	lib.opaque(env_from_1.configMapRef.name)
}

_fails(item, row) if {
	first_1 := lib.first([[found_1 | found_1 := row.pod.serviceAccountName], [found_2 | found_2 := row.pod.serviceAccount], [found_3 | found_3 := "default"]])
	some resource_1 in lib.items(item.resources)
	some verb_1 in lib.items(item.verbs)
	namespace_1 := lib.namespace(row.object)
	subject_1 := {"namespace": namespace_1, "name": first_1}
	rbac.denied({"account": subject_1, "verb": verb_1, "group": item.group, "resource": resource_1, "namespace": null})
	not _condition_1(row)
	_condition_4(row)
	not _condition_5(row)
	not _condition_6(row)
}

_condition_7(first_1, item, resource_1, row, verb_1) if {
	namespace_1 := lib.namespace(row.object)
	subject_1 := {"namespace": namespace_1, "name": first_1}
	rbac.allowed({"account": subject_1, "verb": verb_1, "group": item.group, "resource": resource_1, "namespace": null})
}

_condition_8(item, row) if {
	first_1 := lib.first([[found_1 | found_1 := row.pod.serviceAccountName], [found_2 | found_2 := row.pod.serviceAccount], [found_3 | found_3 := "default"]])
	some resource_1 in lib.items(item.resources)
	some verb_1 in lib.items(item.verbs)
	not _condition_7(first_1, item, resource_1, row, verb_1)
}

_passes(item, row) if {
	not _condition_8(item, row)
}

_condition_9(element_1, row) if {
	lib.same(element_1.component, row.component)
	element_1.scope == "cluster"
}

_condition_10(element_1, row) if {
	lib.same(element_1.component, row.component)
}

_condition_11(element_1) if {
	lib.opaque(element_1.component)
}

_condition_12(row) if {
	lib.opaque(row.component)
}

_condition_13(element_1) if {
	element_1.component != null
}

_condition_14(row) if {
	row.component != null
}

_condition_15(element_1, row) if {
	not _condition_11(element_1)
	not _condition_12(row)
}

_condition_15(element_1, _) if {
	not _condition_13(element_1)
}

_condition_15(_, row) if {
	not _condition_14(row)
}

_condition_16(element_1) if {
	lib.opaque(element_1.scope)
}

_condition_17(element_1) if {
	element_1.scope != null
}

_condition_18(element_1) if {
	not _condition_16(element_1)
}

_condition_18(element_1) if {
	not _condition_17(element_1)
}

_condition_19(element_1, row) if {
	not _condition_10(element_1, row)
	_condition_15(element_1, row)
}

_condition_19(element_1, _) if {
	not element_1.scope == "cluster"
	_condition_18(element_1)
}

_project_namespaces := [element_1 | some element_1 in lib.distinct([element_2 | some element_2 in lib.flatten([[namespace_1 | some stage_1 in inventory.all("kargo.akuity.io/v1alpha1", "Stage"); namespace_1 := lib.namespace(stage_1)], [found_1 | some project_1 in inventory.all("kargo.akuity.io/v1alpha1", "Project"); found_1 := project_1.metadata.name]])])]

_condition_20 if {
	some stage_1 in inventory.all("kargo.akuity.io/v1alpha1", "Stage")
	stage_1 != null
}

_condition_21 if {
	some project_1 in inventory.all("kargo.akuity.io/v1alpha1", "Project")
	project_1 != null
}

_condition_22(first_1, item, row) if {
	some project_namespaces_1 in _project_namespaces
	some resource_1 in lib.items(item.resources)
	some verb_1 in lib.items(item.verbs)
	namespace_1 := lib.namespace(row.object)
	subject_1 := {"namespace": namespace_1, "name": first_1}
	rbac.denied({"account": subject_1, "verb": verb_1, "group": item.group, "resource": resource_1, "namespace": project_namespaces_1})
}

_condition_22(first_1, item, row) if {
	not _condition_20
	not _condition_21
	some resource_2 in lib.items(item.resources)
	some verb_2 in lib.items(item.verbs)
	namespace_2 := lib.namespace(row.object)
	subject_2 := {"namespace": namespace_2, "name": first_1}
	rbac.denied({"account": subject_2, "verb": verb_2, "group": item.group, "resource": resource_2, "namespace": null})
}

_fails_2(item, row) if {
	first_1 := lib.first([[found_1 | found_1 := row.pod.serviceAccountName], [found_2 | found_2 := row.pod.serviceAccount], [found_3 | found_3 := "default"]])
	_condition_22(first_1, item, row)
	not _condition_1(row)
	_condition_4(row)
	not _condition_5(row)
	not _condition_6(row)
}

_condition_23(first_1, item, project_namespaces_1, resource_1, row, verb_1) if {
	namespace_1 := lib.namespace(row.object)
	subject_1 := {"namespace": namespace_1, "name": first_1}
	rbac.allowed({"account": subject_1, "verb": verb_1, "group": item.group, "resource": resource_1, "namespace": project_namespaces_1})
}

_condition_24(first_1, item, row) if {
	some project_namespaces_1 in _project_namespaces
	some resource_1 in lib.items(item.resources)
	some verb_1 in lib.items(item.verbs)
	not _condition_23(first_1, item, project_namespaces_1, resource_1, row, verb_1)
}

_condition_25(first_1, item, row) if {
	some resource_1 in lib.items(item.resources)
	some verb_1 in lib.items(item.verbs)
	not _condition_7(first_1, item, resource_1, row, verb_1)
}

_condition_26(_, _, _) if {
	some stage_1 in inventory.all("kargo.akuity.io/v1alpha1", "Stage")
	stage_1 != null
}

_condition_26(_, _, _) if {
	some project_1 in inventory.all("kargo.akuity.io/v1alpha1", "Project")
	project_1 != null
}

_condition_26(first_1, item, row) if {
	not _condition_25(first_1, item, row)
}

_condition_27(first_1, item, row) if {
	not _condition_24(first_1, item, row)
	_condition_26(first_1, item, row)
}

_condition_28(item, row) if {
	first_1 := lib.first([[found_1 | found_1 := row.pod.serviceAccountName], [found_2 | found_2 := row.pod.serviceAccount], [found_3 | found_3 := "default"]])
	not _condition_27(first_1, item, row)
}

_passes_2(item, row) if {
	not _condition_28(item, row)
}

_condition_29(element_1, row) if {
	lib.same(element_1.component, row.component)
	element_1.scope == "projects"
}

_condition_30(element_1, row) if {
	not _condition_10(element_1, row)
	_condition_15(element_1, row)
}

_condition_30(element_1, _) if {
	not element_1.scope == "projects"
	_condition_18(element_1)
}

_fails_3(item, row) if {
	first_1 := lib.first([[found_1 | found_1 := row.pod.serviceAccountName], [found_2 | found_2 := row.pod.serviceAccount], [found_3 | found_3 := "default"]])
	some resource_1 in lib.items(item.resources)
	some verb_1 in lib.items(item.verbs)
	namespace_1 := lib.namespace(row.object)
	subject_1 := {"namespace": namespace_1, "name": first_1}
	rbac.denied({"account": subject_1, "verb": verb_1, "group": item.group, "resource": resource_1, "namespace": namespace_1})
	not _condition_1(row)
	_condition_4(row)
	not _condition_5(row)
	not _condition_6(row)
}

_condition_31(first_1, item, resource_1, row, verb_1) if {
	namespace_1 := lib.namespace(row.object)
	subject_1 := {"namespace": namespace_1, "name": first_1}
	rbac.allowed({"account": subject_1, "verb": verb_1, "group": item.group, "resource": resource_1, "namespace": namespace_1})
}

_condition_32(item, row) if {
	first_1 := lib.first([[found_1 | found_1 := row.pod.serviceAccountName], [found_2 | found_2 := row.pod.serviceAccount], [found_3 | found_3 := "default"]])
	some resource_1 in lib.items(item.resources)
	some verb_1 in lib.items(item.verbs)
	not _condition_31(first_1, item, resource_1, row, verb_1)
}

_passes_3(item, row) if {
	not _condition_32(item, row)
}

_condition_33(element_1, row) if {
	lib.same(element_1.component, row.component)
	element_1.scope == "own"
}

_condition_34(element_1, row) if {
	not _condition_10(element_1, row)
	_condition_15(element_1, row)
}

_condition_34(element_1, _) if {
	not element_1.scope == "own"
	_condition_18(element_1)
}
