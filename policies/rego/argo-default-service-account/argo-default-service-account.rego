# METADATA
# title: "Pods run as the namespace's default service account"
# description: "Neither the template, nor the workflow, nor what it refers to, nor workflowDefaults names another service account than default."
# custom:
#   id: "argo-default-service-account"
#   severity: "warning"
#   component: "argoWorkflows"
#   versions: "*"
package seawall.argo_default_service_account

import data.seawall.embedded
import data.seawall.inventory
import data.seawall.lib
import data.seawall.place
import data.seawall.views

findings contains finding if {
	some row in views.runnable_templates
	_fails(row)
	pointer := place.pointer(row.object, [array.concat(row.at.template, ["serviceAccountName"]), array.concat(row.at.spec, ["templateDefaults", "serviceAccountName"]), array.concat(row.at.spec, ["serviceAccountName"]), array.concat(row.at.spec, ["workflowTemplateRef"]), row.at.spec])
	finding := {"verdict": "fail", "severity": "warning", "number": row.number, "pointer": pointer, "message": concat("", ["pods of the workflow run as the service account default"])}
}

findings contains finding if {
	some row in views.runnable_templates
	not _fails(row)
	not _passes(row)
	pointer := place.pointer(row.object, [array.concat(row.at.template, ["serviceAccountName"]), array.concat(row.at.spec, ["templateDefaults", "serviceAccountName"]), array.concat(row.at.spec, ["serviceAccountName"]), array.concat(row.at.spec, ["workflowTemplateRef"]), row.at.spec])
	finding := {"verdict": "unknown", "severity": "warning", "number": row.number, "pointer": pointer, "message": "the account is an expression, or the template that the workflow refers to is not in the inventory"}
}

findings contains finding if {
	some row in views.runnable_specs
	not _passes_2(row)
	pointer := place.pointer(row.object, [array.concat(row.at.spec, ["serviceAccountName"]), row.at.spec])
	finding := {"verdict": "unknown", "severity": "warning", "number": row.number, "pointer": pointer, "message": "the account is an expression, or the template that the workflow refers to is not in the inventory"}
}

_has_executor(row) if {
	row.template.container != null
}

_has_executor(row) if {
	row.template.script != null
}

_has_executor(row) if {
	row.template.containerSet != null
}

_has_executor(row) if {
	row.template.resource != null
}

_has_executor(row) if {
	row.template.data != null
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

_default_spec := lib.first([[found_1 | found_1 := data.parameters["argo-default-service-account"].workflowDefaults.spec], [found_2 | some config_map_1 in inventory.all("v1", "ConfigMap"); lib.matches_text("(^|-)workflow-controller-configmap$", config_map_1.metadata.name); parsed_1 := embedded.from_yaml_text(config_map_1.data.workflowDefaults); found_2 := parsed_1.spec], [found_3 | some config_map_2 in inventory.all("v1", "ConfigMap"); lib.matches_text("(^|-)workflow-controller-configmap$", config_map_2.metadata.name); parsed_2 := embedded.from_yaml_text(config_map_2.data.config); found_3 := parsed_2.workflowDefaults.spec]])

_account(row) := lib.first([[found_1 | found_1 := row.template.serviceAccountName], [found_2 | found_2 := row.spec.templateDefaults.serviceAccountName], [found_3 | some referenced_spec_1 in _referenced_spec(row); found_3 := referenced_spec_1.templateDefaults.serviceAccountName], [found_4 | default_spec_1 := _default_spec; found_4 := default_spec_1.templateDefaults.serviceAccountName], [found_5 | found_5 := row.spec.serviceAccountName], [found_6 | some referenced_spec_2 in _referenced_spec(row); found_6 := referenced_spec_2.serviceAccountName], [found_7 | default_spec_2 := _default_spec; found_7 := default_spec_2.serviceAccountName], [found_8 | found_8 := "default"]])

_condition_4(row) if {
	row.template.serviceAccountName != null
}

_condition_5(row) if {
	row.spec.templateDefaults.serviceAccountName != null
}

_condition_6(element_1) if {
	lib.opaque(element_1.clusterScope)
}

_condition_7(element_1) if {
	element_1.clusterScope != null
}

_condition_8(element_1) if {
	not _condition_6(element_1)
}

_condition_8(element_1) if {
	not _condition_7(element_1)
}

_condition_9(element_1) if {
	not element_1.clusterScope == true
	_condition_8(element_1)
}

_condition_10(row) if {
	namespace_1 := lib.namespace(row.object)
	not row.spec.workflowTemplateRef.clusterScope == true
	_condition_3(row)
	workflow_template_1 := inventory.named("argoproj.io/v1alpha1", "WorkflowTemplate", namespace_1, row.spec.workflowTemplateRef.name)
	workflow_template_1 != null
}

_condition_11(row) if {
	row.spec.workflowTemplateRef.clusterScope == true
	cluster_workflow_template_1 := inventory.cluster_named("argoproj.io/v1alpha1", "ClusterWorkflowTemplate", row.spec.workflowTemplateRef.name)
	cluster_workflow_template_1 != null
}

_unsure_referenced_spec(row) if {
	element_1 := row.spec.workflowTemplateRef
	not _condition_9(element_1)
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
	not _condition_10(row)
	namespace_1 := lib.namespace(row.object)
	inventory.lacks("argoproj.io/v1alpha1", "WorkflowTemplate", namespace_1, "complete")
}

_unsure_referenced_spec(row) if {
	element_2 := row.spec.workflowTemplateRef
	not element_2.clusterScope == true
	not _condition_9(element_2)
}

_unsure_referenced_spec(row) if {
	row.spec.workflowTemplateRef.clusterScope == true
	lib.opaque(row.spec.workflowTemplateRef.name)
}

_unsure_referenced_spec(row) if {
	row.spec.workflowTemplateRef.clusterScope == true
	row.spec.workflowTemplateRef.name != null
	not _condition_11(row)
	inventory.cluster_lacks("argoproj.io/v1alpha1", "ClusterWorkflowTemplate", "complete")
}

_condition_12(row) if {
	some referenced_spec_1 in _referenced_spec(row)
	referenced_spec_1.templateDefaults.serviceAccountName != null
}

_condition_13 if {
	data.parameters["argo-default-service-account"].workflowDefaults.spec != null
}

_condition_14(config_map_1) if {
	lib.matches_text("(^|-)workflow-controller-configmap$", config_map_1.metadata.name)
}

_condition_15 if {
	some config_map_1 in inventory.all("v1", "ConfigMap")
	lib.matches_text("(^|-)workflow-controller-configmap$", config_map_1.metadata.name)
	parsed_1 := embedded.from_yaml_text(config_map_1.data.workflowDefaults)
	parsed_1.spec != null
}

_condition_16 if {
	some config_map_1 in inventory.all("v1", "ConfigMap")
	not _condition_14(config_map_1)
	lib.matches_text("(^|-)workflow-controller-configmap$", config_map_1.metadata.name)
}

_condition_16 if {
	some config_map_2 in inventory.all("v1", "ConfigMap")
	lib.matches_text("(^|-)workflow-controller-configmap$", config_map_2.metadata.name)
	embedded.unreadable_yaml_text(config_map_2.data.config)
}

_condition_17 if {
	some config_map_1 in inventory.all("v1", "ConfigMap")
	not _condition_14(config_map_1)
	lib.matches_text("(^|-)workflow-controller-configmap$", config_map_1.metadata.name)
}

_condition_17 if {
	some config_map_2 in inventory.all("v1", "ConfigMap")
	lib.matches_text("(^|-)workflow-controller-configmap$", config_map_2.metadata.name)
	embedded.unreadable_yaml_text(config_map_2.data.workflowDefaults)
}

_condition_17 if {
	not _condition_15
	_condition_16
}

_unsure_default_spec if {
	not _condition_13
	_condition_17
}

_condition_18 if {
	default_spec_1 := _default_spec
	default_spec_1.templateDefaults.serviceAccountName != null
}

_condition_19(row) if {
	row.spec.serviceAccountName != null
}

_condition_20(row) if {
	some referenced_spec_1 in _referenced_spec(row)
	referenced_spec_1.serviceAccountName != null
}

_condition_21(row) if {
	_unsure_referenced_spec(row)
}

_condition_21(row) if {
	not _condition_20(row)
	_unsure_default_spec
}

_condition_22(_) if {
	_unsure_default_spec
}

_condition_22(row) if {
	not _condition_18
	not _condition_19(row)
	_condition_21(row)
}

_condition_23(row) if {
	_unsure_referenced_spec(row)
}

_condition_23(row) if {
	not _condition_12(row)
	_condition_22(row)
}

_condition_24(_) if {
	_unsure_default_spec
}

_condition_24(row) if {
	not _condition_18
	not _condition_19(row)
	not _condition_20(row)
	_unsure_default_spec
}

_unsure_account(row) if {
	not _condition_4(row)
	not _condition_5(row)
	_condition_23(row)
}

_unsure_account(row) if {
	not _condition_4(row)
	not _condition_5(row)
	not _condition_12(row)
	_condition_24(row)
}

_runs_in_agent(row) if {
	row.template.http != null
}

_runs_in_agent(row) if {
	row.template.plugin != null
}

_account_2(row) := lib.first([[found_1 | found_1 := row.spec.serviceAccountName], [found_2 | some referenced_spec_1 in _referenced_spec(row); found_2 := referenced_spec_1.serviceAccountName], [found_3 | default_spec_1 := _default_spec; found_3 := default_spec_1.serviceAccountName], [found_4 | found_4 := "default"]])

_unsure_account_2(row) if {
	not _condition_19(row)
	_condition_21(row)
}

_unsure_account_2(row) if {
	not _condition_19(row)
	not _condition_20(row)
	_unsure_default_spec
}

_fails(row) if {
	_has_executor(row)
	account_1 := _account(row)
	account_1 == "default"
	not _unsure_account(row)
}

_fails(row) if {
	_runs_in_agent(row)
	account_2 := _account_2(row)
	account_2 == "default"
	not _unsure_account_2(row)
}

_condition_25(row) if {
	row.template.container != null
}

_condition_26(row) if {
	row.template.script != null
}

_condition_27(row) if {
	row.template.containerSet != null
}

_condition_28(row) if {
	row.template.resource != null
}

_condition_29(row) if {
	row.template.data != null
}

_not_has_executor(row) if {
	not _condition_25(row)
	not _condition_26(row)
	not _condition_27(row)
	not _condition_28(row)
	not _condition_29(row)
}

_condition_30(row) if {
	account_1 := _account(row)
	account_1 == "default"
}

_unsure_account_3(row) if {
	not _condition_4(row)
	not _condition_5(row)
	_condition_23(row)
}

_condition_31(row) if {
	_unsure_account_3(row)
}

_condition_31(row) if {
	account_1 := _account(row)
	lib.opaque(account_1)
}

_condition_32(row) if {
	account_1 := _account(row)
	account_1 != null
}

_condition_33(row) if {
	not _condition_31(row)
}

_condition_33(row) if {
	not _condition_32(row)
	not _unsure_account_3(row)
}

_condition_34(row) if {
	_not_has_executor(row)
}

_condition_34(row) if {
	not _condition_30(row)
	_condition_33(row)
}

_condition_35(row) if {
	row.template.http != null
}

_condition_36(row) if {
	row.template.plugin != null
}

_not_runs_in_agent(row) if {
	not _condition_35(row)
	not _condition_36(row)
}

_condition_37(row) if {
	account_1 := _account_2(row)
	account_1 == "default"
}

_unsure_account_4(row) if {
	not _condition_19(row)
	_condition_21(row)
}

_condition_38(row) if {
	_unsure_account_4(row)
}

_condition_38(row) if {
	account_1 := _account_2(row)
	lib.opaque(account_1)
}

_condition_39(row) if {
	account_1 := _account_2(row)
	account_1 != null
}

_condition_40(row) if {
	not _condition_38(row)
}

_condition_40(row) if {
	not _condition_39(row)
	not _unsure_account_4(row)
}

_condition_41(row) if {
	_not_runs_in_agent(row)
}

_condition_41(row) if {
	not _condition_37(row)
	_condition_40(row)
}

_passes(row) if {
	_condition_34(row)
	_condition_41(row)
}

_condition_42(row) if {
	lib.opaque(row.spec.serviceAccountName)
}

_condition_43(row) if {
	not _condition_42(row)
}

_condition_43(row) if {
	not _condition_19(row)
}

_passes_2(row) if {
	not _unsure_referenced_spec(row)
}

_passes_2(row) if {
	row.spec.serviceAccountName != null
	not row.spec.serviceAccountName == "default"
	_condition_43(row)
}
