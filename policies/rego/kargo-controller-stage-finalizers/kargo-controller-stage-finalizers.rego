# METADATA
# title: "The Kargo controller may not create Promotions on this cluster"
# description: "Promotions get a blocking owner reference to their Stage. Where OwnerReferencesPermissionEnforcement is on, as on OpenShift, their creator needs update on stages/finalizers (patch does not do), and no chart version grants that to the controller."
# custom:
#   id: "kargo-controller-stage-finalizers"
#   severity: "warning"
#   component: "kargo"
#   versions: "*"
package seawall.kargo_controller_stage_finalizers

import data.seawall.inventory
import data.seawall.lib
import data.seawall.place
import data.seawall.rbac
import data.seawall.views

findings contains finding if {
	some row in views.kargo_controllers
	_fails(row)
	pointer := place.pointer(row.object, [array.concat(row.at.pod, ["serviceAccountName"]), array.concat(row.at.pod, ["serviceAccount"]), row.at.pod])
	finding := {"verdict": "fail", "severity": "error", "number": row.number, "pointer": pointer, "message": concat("", [lib.text([concat_53 | namespace_48 := lib.namespace(row.object); first_52 := lib.first([[found_49 | found_49 := row.pod.serviceAccountName], [found_50 | found_50 := row.pod.serviceAccount], [found_51 | found_51 := "default"]]); concat_53 := concat("", ["service account ", namespace_48, "/", first_52])]), " may not update stages/finalizers", ": the auto-promotions configured here will fail"])}
}

findings contains finding if {
	some row in views.kargo_controllers
	not _fails(row)
	not _passes(row)
	pointer := place.pointer(row.object, [array.concat(row.at.pod, ["serviceAccountName"]), array.concat(row.at.pod, ["serviceAccount"]), row.at.pod])
	finding := {"verdict": "unknown", "severity": "error", "number": row.number, "pointer": pointer, "message": "needs the roles and bindings of the component's account, or `inventory: complete`; with KUBECONFIG the account of the other cluster"}
}

findings contains finding if {
	some row in views.kargo_controllers
	_fails_2(row)
	pointer := place.pointer(row.object, [array.concat(row.at.pod, ["serviceAccountName"]), array.concat(row.at.pod, ["serviceAccount"]), row.at.pod])
	finding := {"verdict": "fail", "severity": "warning", "number": row.number, "pointer": pointer, "message": concat("", [lib.text([concat_73 | namespace_68 := lib.namespace(row.object); first_72 := lib.first([[found_69 | found_69 := row.pod.serviceAccountName], [found_70 | found_70 := row.pod.serviceAccount], [found_71 | found_71 := "default"]]); concat_73 := concat("", ["service account ", namespace_68, "/", first_72])]), " may not update stages/finalizers", ": auto-promotion would fail"])}
}

findings contains finding if {
	some row in views.kargo_controllers
	not _fails_2(row)
	not _passes_2(row)
	pointer := place.pointer(row.object, [array.concat(row.at.pod, ["serviceAccountName"]), array.concat(row.at.pod, ["serviceAccount"]), row.at.pod])
	finding := {"verdict": "unknown", "severity": "warning", "number": row.number, "pointer": pointer, "message": "needs the roles and bindings of the component's account, or `inventory: complete`; with KUBECONFIG the account of the other cluster"}
}

_condition_1 if {
	some project_1 in inventory.all("kargo.akuity.io/v1alpha1", "Project")
	some promotion_policy_1 in lib.items(project_1.spec.promotionPolicies)
	promotion_policy_1.autoPromotionEnabled == true
}

_condition_1 if {
	some project_config_1 in inventory.all("kargo.akuity.io/v1alpha1", "ProjectConfig")
	some promotion_policy_2 in lib.items(project_config_1.spec.promotionPolicies)
	promotion_policy_2.autoPromotionEnabled == true
}

_project_namespaces := [element_1 | some element_1 in lib.distinct([element_2 | some element_2 in lib.flatten([[namespace_1 | some stage_1 in inventory.all("kargo.akuity.io/v1alpha1", "Stage"); namespace_1 := lib.namespace(stage_1)], [found_1 | some project_1 in inventory.all("kargo.akuity.io/v1alpha1", "Project"); found_1 := project_1.metadata.name]])])]

_condition_2 if {
	some stage_1 in inventory.all("kargo.akuity.io/v1alpha1", "Stage")
	stage_1 != null
}

_condition_3 if {
	some project_1 in inventory.all("kargo.akuity.io/v1alpha1", "Project")
	project_1 != null
}

_condition_4(first_1, row) if {
	some project_namespaces_1 in _project_namespaces
	namespace_1 := lib.namespace(row.object)
	subject_1 := {"namespace": namespace_1, "name": first_1}
	rbac.denied({"account": subject_1, "verb": "update", "group": "kargo.akuity.io", "resource": "stages/finalizers", "namespace": project_namespaces_1})
}

_condition_4(first_1, row) if {
	not _condition_2
	not _condition_3
	namespace_2 := lib.namespace(row.object)
	subject_2 := {"namespace": namespace_2, "name": first_1}
	rbac.denied({"account": subject_2, "verb": "update", "group": "kargo.akuity.io", "resource": "stages/finalizers", "namespace": null})
}

_condition_5(row) if {
	some container_1 in lib.items(row.pod.containers)
	some env_1 in lib.items(container_1.env)
	env_1.name == "KUBECONFIG"
}

_condition_6(row) if {
	some container_1 in lib.items(row.pod.containers)
	some env_1 in lib.items(container_1.env)
	lib.opaque(env_1.name)
}

_condition_7(row) if {
	some container_1 in lib.items(row.pod.containers)
	some env_1 in lib.items(container_1.env)
	env_1.name != null
}

_condition_8(row) if {
	not _condition_6(row)
}

_condition_8(row) if {
	not _condition_7(row)
}

_condition_9(row) if {
	namespace_1 := lib.namespace(row.object)
	some container_1 in lib.items(row.pod.containers)
	some env_from_1 in lib.items(container_1.envFrom)
	config_map_1 := inventory.named("v1", "ConfigMap", namespace_1, env_from_1.configMapRef.name)
	config_map_1.data.KUBECONFIG != null
}

_condition_10(row) if {
	some container_1 in lib.items(row.pod.containers)
	some env_from_1 in lib.items(container_1.envFrom)
	lib.opaque(env_from_1.configMapRef.name)
}

_fails(row) if {
	data.parameters["kargo-controller-stage-finalizers"].enforced == true
	_condition_1
	first_1 := lib.first([[found_1 | found_1 := row.pod.serviceAccountName], [found_2 | found_2 := row.pod.serviceAccount], [found_3 | found_3 := "default"]])
	_condition_4(first_1, row)
	not _condition_5(row)
	_condition_8(row)
	not _condition_9(row)
	not _condition_10(row)
}

_condition_11 if {
	data.parameters["kargo-controller-stage-finalizers"].enforced == true
}

_condition_12 if {
	some project_1 in inventory.all("kargo.akuity.io/v1alpha1", "Project")
	some promotion_policy_1 in lib.items(project_1.spec.promotionPolicies)
	promotion_policy_1.autoPromotionEnabled == true
}

_condition_13 if {
	some project_1 in inventory.all("kargo.akuity.io/v1alpha1", "Project")
	some promotion_policy_1 in lib.items(project_1.spec.promotionPolicies)
	lib.opaque(promotion_policy_1.autoPromotionEnabled)
}

_condition_14 if {
	some project_1 in inventory.all("kargo.akuity.io/v1alpha1", "Project")
	some promotion_policy_1 in lib.items(project_1.spec.promotionPolicies)
	promotion_policy_1.autoPromotionEnabled != null
}

_condition_15 if {
	not _condition_13
}

_condition_15 if {
	not _condition_14
}

_condition_16 if {
	some project_config_1 in inventory.all("kargo.akuity.io/v1alpha1", "ProjectConfig")
	some promotion_policy_1 in lib.items(project_config_1.spec.promotionPolicies)
	promotion_policy_1.autoPromotionEnabled == true
}

_condition_17 if {
	some project_config_1 in inventory.all("kargo.akuity.io/v1alpha1", "ProjectConfig")
	some promotion_policy_1 in lib.items(project_config_1.spec.promotionPolicies)
	lib.opaque(promotion_policy_1.autoPromotionEnabled)
}

_condition_18 if {
	some project_config_1 in inventory.all("kargo.akuity.io/v1alpha1", "ProjectConfig")
	some promotion_policy_1 in lib.items(project_config_1.spec.promotionPolicies)
	promotion_policy_1.autoPromotionEnabled != null
}

_condition_19 if {
	not _condition_17
}

_condition_19 if {
	not _condition_18
}

_condition_20(first_1, project_namespaces_1, row) if {
	namespace_1 := lib.namespace(row.object)
	subject_1 := {"namespace": namespace_1, "name": first_1}
	rbac.allowed({"account": subject_1, "verb": "update", "group": "kargo.akuity.io", "resource": "stages/finalizers", "namespace": project_namespaces_1})
}

_condition_21(first_1, row) if {
	some project_namespaces_1 in _project_namespaces
	not _condition_20(first_1, project_namespaces_1, row)
}

_condition_22(_, _) if {
	some stage_1 in inventory.all("kargo.akuity.io/v1alpha1", "Stage")
	stage_1 != null
}

_condition_22(_, _) if {
	some project_1 in inventory.all("kargo.akuity.io/v1alpha1", "Project")
	project_1 != null
}

_condition_22(first_1, row) if {
	namespace_1 := lib.namespace(row.object)
	subject_1 := {"namespace": namespace_1, "name": first_1}
	rbac.allowed({"account": subject_1, "verb": "update", "group": "kargo.akuity.io", "resource": "stages/finalizers", "namespace": null})
}

_condition_23(first_1, row) if {
	not _condition_21(first_1, row)
	_condition_22(first_1, row)
}

_condition_24(row) if {
	first_1 := lib.first([[found_1 | found_1 := row.pod.serviceAccountName], [found_2 | found_2 := row.pod.serviceAccount], [found_3 | found_3 := "default"]])
	not _condition_23(first_1, row)
}

_passes(_) if {
	not _condition_11
}

_passes(_) if {
	not _condition_12
	_condition_15
	not _condition_16
	_condition_19
}

_passes(row) if {
	not _condition_24(row)
}

_fails_2(row) if {
	data.parameters["kargo-controller-stage-finalizers"].enforced == true
	not _condition_12
	_condition_15
	not _condition_16
	_condition_19
	first_1 := lib.first([[found_1 | found_1 := row.pod.serviceAccountName], [found_2 | found_2 := row.pod.serviceAccount], [found_3 | found_3 := "default"]])
	_condition_4(first_1, row)
	not _condition_5(row)
	_condition_8(row)
	not _condition_9(row)
	not _condition_10(row)
}

_passes_2(_) if {
	not _condition_11
}

_passes_2(_) if {
	some project_1 in inventory.all("kargo.akuity.io/v1alpha1", "Project")
	some promotion_policy_1 in lib.items(project_1.spec.promotionPolicies)
	promotion_policy_1.autoPromotionEnabled == true
}

_passes_2(_) if {
	some project_config_1 in inventory.all("kargo.akuity.io/v1alpha1", "ProjectConfig")
	some promotion_policy_2 in lib.items(project_config_1.spec.promotionPolicies)
	promotion_policy_2.autoPromotionEnabled == true
}

_passes_2(row) if {
	not _condition_24(row)
}
