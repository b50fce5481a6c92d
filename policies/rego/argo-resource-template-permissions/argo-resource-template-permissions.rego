# METADATA
# title: "A resource template may not do its action"
# description: "A resource template runs kubectl in the executor, with the executor's account, and that account has no right to the action on the kind of the manifest, or to read the object afterwards for conditions and outputs."
# custom:
#   id: "argo-resource-template-permissions"
#   severity: "error"
#   component: "argoWorkflows"
#   versions: "*"
package seawall.argo_resource_template_permissions

import data.seawall.embedded
import data.seawall.inventory
import data.seawall.lib
import data.seawall.place
import data.seawall.rbac
import data.seawall.views

findings contains finding if {
	some row in views.managed_resources
	_fails(row)
	pointer := place.pointer(row.object, [array.concat(row.at.template, ["resource", "action"]), array.concat(row.at.spec, ["workflowTemplateRef"]), row.at.spec])
	finding := {"verdict": "fail", "severity": "error", "number": row.number, "pointer": pointer, "message": concat("", [lib.text([concat_240 | namespace_195 := lib.namespace(row.object); account_239 := _account(row); concat_240 := concat("", ["service account ", namespace_195, "/", account_239])]), " lacks a right that template ", lib.text([found_241 | found_241 := row.template.name]), lib.text([concat_242 | concat_242 := concat("", [" needs to ", row.template.resource.action, " ", row.plural])])])}
}

findings contains finding if {
	some row in views.managed_resources
	not _fails(row)
	not _passes(row)
	pointer := place.pointer(row.object, [array.concat(row.at.template, ["resource", "action"]), array.concat(row.at.spec, ["workflowTemplateRef"]), row.at.spec])
	finding := {"verdict": "unknown", "severity": "error", "number": row.number, "pointer": pointer, "message": "needs the Roles and RoleBindings of the object's namespace, a kind that is built in or Argo's, and flags that change nothing"}
}

findings contains finding if {
	some row in views.managed_resources
	_fails_2(row)
	pointer := place.pointer(row.object, [array.concat(row.at.template, ["resource", "action"]), array.concat(row.at.spec, ["workflowTemplateRef"]), row.at.spec])
	finding := {"verdict": "fail", "severity": "warning", "number": row.number, "pointer": pointer, "message": concat("", [lib.text([concat_240 | namespace_195 := lib.namespace(row.object); account_239 := _account(row); concat_240 := concat("", ["service account ", namespace_195, "/", account_239])]), " may not both create and patch, as template ", lib.text([found_241 | found_241 := row.template.name]), lib.text([concat_242 | concat_242 := concat("", [" needs to ", row.template.resource.action, " ", row.plural])])])}
}

findings contains finding if {
	some row in views.managed_resources
	not _fails_2(row)
	not _passes_2(row)
	pointer := place.pointer(row.object, [array.concat(row.at.template, ["resource", "action"]), array.concat(row.at.spec, ["workflowTemplateRef"]), row.at.spec])
	finding := {"verdict": "unknown", "severity": "warning", "number": row.number, "pointer": pointer, "message": "needs the Roles and RoleBindings of the object's namespace, a kind that is built in or Argo's, and flags that change nothing"}
}

findings contains finding if {
	some row in views.managed_resources
	not _passes_3(row)
	pointer := place.pointer(row.object, [array.concat(row.at.template, ["resource", "action"]), array.concat(row.at.spec, ["workflowTemplateRef"]), row.at.spec])
	finding := {"verdict": "unknown", "severity": "error", "number": row.number, "pointer": pointer, "message": "needs the Roles and RoleBindings of the object's namespace, a kind that is built in or Argo's, and flags that change nothing"}
}

findings contains finding if {
	some row in views.runnable_specs
	not _passes_4(row)
	pointer := place.pointer(row.object, [row.at.spec])
	finding := {"verdict": "unknown", "severity": "error", "number": row.number, "pointer": pointer, "message": "needs the Roles and RoleBindings of the object's namespace, a kind that is built in or Argo's, and flags that change nothing"}
}

_condition_1(row) if {
	lib.opaque(row.spec.workflowTemplateRef.clusterScope)
}

_condition_2(row) if {
	row.spec.workflowTemplateRef.clusterScope != null
}

_condition_3(row) if {
	not _condition_1(row)
}

_condition_3(row) if {
	not _condition_2(row)
}

_referenced_spec(row) := [element_1 | some element_1 in lib.flatten([[found_1 | namespace_1 := lib.namespace(row.object); not row.spec.workflowTemplateRef.clusterScope == true; _condition_3(row); workflow_template_1 := inventory.named("argoproj.io/v1alpha1", "WorkflowTemplate", namespace_1, row.spec.workflowTemplateRef.name); found_1 := workflow_template_1.spec], [found_2 | row.spec.workflowTemplateRef.clusterScope == true; cluster_workflow_template_1 := inventory.cluster_named("argoproj.io/v1alpha1", "ClusterWorkflowTemplate", row.spec.workflowTemplateRef.name); found_2 := cluster_workflow_template_1.spec]])]

_default_spec := lib.first([[found_1 | found_1 := data.parameters["argo-resource-template-permissions"].workflowDefaults.spec], [found_2 | some config_map_1 in inventory.all("v1", "ConfigMap"); lib.matches_text("(^|-)workflow-controller-configmap$", config_map_1.metadata.name); parsed_1 := embedded.from_yaml_text(config_map_1.data.workflowDefaults); found_2 := parsed_1.spec], [found_3 | some config_map_2 in inventory.all("v1", "ConfigMap"); lib.matches_text("(^|-)workflow-controller-configmap$", config_map_2.metadata.name); parsed_2 := embedded.from_yaml_text(config_map_2.data.config); found_3 := parsed_2.workflowDefaults.spec]])

_account(row) := lib.first([[found_1 | found_1 := row.template.executor.serviceAccountName], [found_2 | found_2 := row.spec.executor.serviceAccountName], [found_3 | some referenced_spec_1 in _referenced_spec(row); found_3 := referenced_spec_1.executor.serviceAccountName], [found_4 | default_spec_1 := _default_spec; found_4 := default_spec_1.executor.serviceAccountName], [found_5 | found_5 := row.template.serviceAccountName], [found_6 | found_6 := row.spec.templateDefaults.serviceAccountName], [found_7 | found_7 := row.spec.serviceAccountName], [found_8 | some referenced_spec_2 in _referenced_spec(row); found_8 := referenced_spec_2.serviceAccountName], [found_9 | default_spec_2 := _default_spec; found_9 := default_spec_2.serviceAccountName], [found_10 | found_10 := "default"]])

_condition_4(row) if {
	lib.opaque(row.template.resource.action)
}

_condition_5(row) if {
	row.template.resource.action != null
}

_condition_6(row) if {
	not _condition_4(row)
}

_condition_6(row) if {
	not _condition_5(row)
}

_condition_7(row) if {
	row.template.resource.successCondition != null
}

_condition_7(row) if {
	row.template.resource.failureCondition != null
}

_condition_7(row) if {
	some parameter_1 in lib.items(row.template.outputs.parameters)
	parameter_1.valueFrom != null
}

_condition_8(element_1, row) if {
	lib.same(row.template.resource.action, element_1.action)
}

_condition_8(element_1, row) if {
	element_1.action == "results"
	not row.template.resource.action == "delete"
	_condition_6(row)
	_condition_7(row)
}

_target(row) := lib.first([[found_1 | lib.matches_text("namespace[\"']?:", row.template.resource.manifest); parsed_1 := embedded.from_yaml(row.template.resource.manifest); found_1 := parsed_1.metadata.namespace], [namespace_1 | namespace_1 := lib.namespace(row.object)]])

_condition_9(element_1) if {
	lib.matches_text("namespace[\"']?:", element_1)
}

_unsure_target(row) if {
	element_1 := row.template.resource.manifest
	not _condition_9(element_1)
	lib.matches_text("namespace[\"']?:", element_1)
}

_unsure_target(row) if {
	lib.matches_text("namespace[\"']?:", row.template.resource.manifest)
	embedded.unreadable_yaml(row.template.resource.manifest)
}

_condition_10(account_1, element_1, row) if {
	row.scope == "Cluster"
	namespace_1 := lib.namespace(row.object)
	subject_1 := {"namespace": namespace_1, "name": account_1}
	rbac.denied({"account": subject_1, "verb": element_1.verb, "group": row.group, "resource": row.plural, "namespace": null})
}

_condition_10(account_1, element_1, row) if {
	row.scope == "Namespaced"
	target_1 := _target(row)
	namespace_2 := lib.namespace(row.object)
	subject_2 := {"namespace": namespace_2, "name": account_1}
	rbac.denied({"account": subject_2, "verb": element_1.verb, "group": row.group, "resource": row.plural, "namespace": target_1})
	not _unsure_target(row)
}

_condition_11(row) if {
	row.template.executor.serviceAccountName != null
}

_condition_12(row) if {
	row.spec.executor.serviceAccountName != null
}

_condition_13(element_1) if {
	lib.opaque(element_1.clusterScope)
}

_condition_14(element_1) if {
	element_1.clusterScope != null
}

_condition_15(element_1) if {
	not _condition_13(element_1)
}

_condition_15(element_1) if {
	not _condition_14(element_1)
}

_condition_16(element_1) if {
	not element_1.clusterScope == true
	_condition_15(element_1)
}

_condition_17(row) if {
	namespace_1 := lib.namespace(row.object)
	not row.spec.workflowTemplateRef.clusterScope == true
	_condition_3(row)
	workflow_template_1 := inventory.named("argoproj.io/v1alpha1", "WorkflowTemplate", namespace_1, row.spec.workflowTemplateRef.name)
	workflow_template_1 != null
}

_condition_18(row) if {
	row.spec.workflowTemplateRef.clusterScope == true
	cluster_workflow_template_1 := inventory.cluster_named("argoproj.io/v1alpha1", "ClusterWorkflowTemplate", row.spec.workflowTemplateRef.name)
	cluster_workflow_template_1 != null
}

_unsure_referenced_spec(row) if {
	element_1 := row.spec.workflowTemplateRef
	not _condition_16(element_1)
	not element_1.clusterScope == true
}

_unsure_referenced_spec(row) if {
	not row.spec.workflowTemplateRef.clusterScope == true
	_condition_3(row)
	lib.opaque(row.spec.workflowTemplateRef.name)
}

_unsure_referenced_spec(row) if {
	not row.spec.workflowTemplateRef.clusterScope == true
	_condition_3(row)
	row.spec.workflowTemplateRef.name != null
	not _condition_17(row)
	namespace_1 := lib.namespace(row.object)
	inventory.lacks("argoproj.io/v1alpha1", "WorkflowTemplate", namespace_1, "complete")
}

_unsure_referenced_spec(row) if {
	element_2 := row.spec.workflowTemplateRef
	not element_2.clusterScope == true
	not _condition_16(element_2)
}

_unsure_referenced_spec(row) if {
	row.spec.workflowTemplateRef.clusterScope == true
	lib.opaque(row.spec.workflowTemplateRef.name)
}

_unsure_referenced_spec(row) if {
	row.spec.workflowTemplateRef.clusterScope == true
	row.spec.workflowTemplateRef.name != null
	not _condition_18(row)
	inventory.cluster_lacks("argoproj.io/v1alpha1", "ClusterWorkflowTemplate", "complete")
}

_condition_19(row) if {
	some referenced_spec_1 in _referenced_spec(row)
	referenced_spec_1.executor.serviceAccountName != null
}

_condition_20 if {
	data.parameters["argo-resource-template-permissions"].workflowDefaults.spec != null
}

_condition_21(config_map_1) if {
	lib.matches_text("(^|-)workflow-controller-configmap$", config_map_1.metadata.name)
}

_condition_22 if {
	some config_map_1 in inventory.all("v1", "ConfigMap")
	lib.matches_text("(^|-)workflow-controller-configmap$", config_map_1.metadata.name)
	parsed_1 := embedded.from_yaml_text(config_map_1.data.workflowDefaults)
	parsed_1.spec != null
}

_condition_23 if {
	some config_map_1 in inventory.all("v1", "ConfigMap")
	not _condition_21(config_map_1)
	lib.matches_text("(^|-)workflow-controller-configmap$", config_map_1.metadata.name)
}

_condition_23 if {
	some config_map_2 in inventory.all("v1", "ConfigMap")
	lib.matches_text("(^|-)workflow-controller-configmap$", config_map_2.metadata.name)
	embedded.unreadable_yaml_text(config_map_2.data.config)
}

_condition_24 if {
	some config_map_1 in inventory.all("v1", "ConfigMap")
	not _condition_21(config_map_1)
	lib.matches_text("(^|-)workflow-controller-configmap$", config_map_1.metadata.name)
}

_condition_24 if {
	some config_map_2 in inventory.all("v1", "ConfigMap")
	lib.matches_text("(^|-)workflow-controller-configmap$", config_map_2.metadata.name)
	embedded.unreadable_yaml_text(config_map_2.data.workflowDefaults)
}

_condition_24 if {
	not _condition_22
	_condition_23
}

_unsure_default_spec if {
	not _condition_20
	_condition_24
}

_condition_25 if {
	default_spec_1 := _default_spec
	default_spec_1.executor.serviceAccountName != null
}

_condition_26(row) if {
	row.template.serviceAccountName != null
}

_condition_27(row) if {
	row.spec.templateDefaults.serviceAccountName != null
}

_condition_28(row) if {
	row.spec.serviceAccountName != null
}

_condition_29(row) if {
	some referenced_spec_1 in _referenced_spec(row)
	referenced_spec_1.serviceAccountName != null
}

_condition_30(row) if {
	_unsure_referenced_spec(row)
}

_condition_30(row) if {
	not _condition_29(row)
	_unsure_default_spec
}

_condition_31(_) if {
	_unsure_default_spec
}

_condition_31(row) if {
	not _condition_25
	not _condition_26(row)
	not _condition_27(row)
	not _condition_28(row)
	_condition_30(row)
}

_condition_32(row) if {
	_unsure_referenced_spec(row)
}

_condition_32(row) if {
	not _condition_19(row)
	_condition_31(row)
}

_condition_33(_) if {
	_unsure_default_spec
}

_condition_33(row) if {
	not _condition_25
	not _condition_26(row)
	not _condition_27(row)
	not _condition_28(row)
	not _condition_29(row)
	_unsure_default_spec
}

_unsure_account(row) if {
	not _condition_11(row)
	not _condition_12(row)
	_condition_32(row)
}

_unsure_account(row) if {
	not _condition_11(row)
	not _condition_12(row)
	not _condition_19(row)
	_condition_33(row)
}

_condition_34(flag_1) if {
	lib.matches("^--validate(=|$)", flag_1)
}

_condition_35(row) if {
	some flag_1 in lib.items(row.template.resource.flags)
	not _condition_34(flag_1)
}

_fails(row) if {
	account_1 := _account(row)
	some element_1 in lib.items([{"action": "get", "verb": "get"}, {"action": "create", "verb": "create"}, {"action": "apply", "verb": "get"}, {"action": "patch", "verb": "patch"}, {"action": "replace", "verb": "update"}, {"action": "delete", "verb": "delete"}, {"action": "results", "verb": "get"}])
	_condition_8(element_1, row)
	_condition_10(account_1, element_1, row)
	not _unsure_account(row)
	not _condition_35(row)
}

_condition_36(element_1, row) if {
	lib.same(row.template.resource.action, element_1.action)
}

_condition_37(element_1) if {
	lib.opaque(element_1.action)
}

_condition_38(element_1) if {
	element_1.action != null
}

_condition_39(element_1, row) if {
	not _condition_4(row)
	not _condition_37(element_1)
}

_condition_39(_, row) if {
	not _condition_5(row)
}

_condition_39(element_1, _) if {
	not _condition_38(element_1)
}

_condition_40(element_1) if {
	not _condition_37(element_1)
}

_condition_40(element_1) if {
	not _condition_38(element_1)
}

_condition_41(row) if {
	row.template.resource.successCondition != null
}

_condition_42(row) if {
	row.template.resource.failureCondition != null
}

_condition_43(row) if {
	some parameter_1 in lib.items(row.template.outputs.parameters)
	parameter_1.valueFrom != null
}

_condition_44(element_1, _) if {
	not element_1.action == "results"
	_condition_40(element_1)
}

_condition_44(_, row) if {
	row.template.resource.action == "delete"
}

_condition_44(_, row) if {
	not _condition_41(row)
	not _condition_42(row)
	not _condition_43(row)
}

_condition_45(row) if {
	lib.opaque(row.scope)
}

_condition_46(row) if {
	row.scope != null
}

_condition_47(row) if {
	not _condition_45(row)
}

_condition_47(row) if {
	not _condition_46(row)
}

_condition_48(_, _, row) if {
	not row.scope == "Cluster"
	_condition_47(row)
}

_condition_48(account_1, element_1, row) if {
	namespace_1 := lib.namespace(row.object)
	subject_1 := {"namespace": namespace_1, "name": account_1}
	rbac.allowed({"account": subject_1, "verb": element_1.verb, "group": row.group, "resource": row.plural, "namespace": null})
}

_condition_49(account_1, element_1, row, target_1) if {
	namespace_1 := lib.namespace(row.object)
	subject_1 := {"namespace": namespace_1, "name": account_1}
	rbac.allowed({"account": subject_1, "verb": element_1.verb, "group": row.group, "resource": row.plural, "namespace": target_1})
}

_condition_50(account_1, element_1, row) if {
	target_1 := _target(row)
	not _condition_49(account_1, element_1, row, target_1)
}

_condition_51(_, _, row) if {
	not row.scope == "Namespaced"
	_condition_47(row)
}

_condition_51(account_1, element_1, row) if {
	not _condition_50(account_1, element_1, row)
	not _unsure_target(row)
}

_condition_52(_, element_1, row) if {
	not _condition_36(element_1, row)
	_condition_39(element_1, row)
	_condition_44(element_1, row)
}

_condition_52(account_1, element_1, row) if {
	_condition_48(account_1, element_1, row)
	_condition_51(account_1, element_1, row)
}

_condition_53(row) if {
	account_1 := _account(row)
	some element_1 in lib.items([{"action": "get", "verb": "get"}, {"action": "create", "verb": "create"}, {"action": "apply", "verb": "get"}, {"action": "patch", "verb": "patch"}, {"action": "replace", "verb": "update"}, {"action": "delete", "verb": "delete"}, {"action": "results", "verb": "get"}])
	not _condition_52(account_1, element_1, row)
}

_unsure_account_2(row) if {
	not _condition_11(row)
	not _condition_12(row)
	_condition_32(row)
}

_passes(row) if {
	not _condition_53(row)
	not _unsure_account_2(row)
}

_fails_2(row) if {
	account_1 := _account(row)
	some element_1 in lib.items([{"action": "apply", "verb": "create"}, {"action": "apply", "verb": "patch"}])
	_condition_8(element_1, row)
	_condition_10(account_1, element_1, row)
	not _unsure_account(row)
	not _condition_35(row)
}

_condition_54(row) if {
	account_1 := _account(row)
	some element_1 in lib.items([{"action": "apply", "verb": "create"}, {"action": "apply", "verb": "patch"}])
	not _condition_52(account_1, element_1, row)
}

_passes_2(row) if {
	not _condition_54(row)
	not _unsure_account_2(row)
}

_passes_3(row) if {
	row.plural != null
}

_passes_4(row) if {
	not _unsure_referenced_spec(row)
}
