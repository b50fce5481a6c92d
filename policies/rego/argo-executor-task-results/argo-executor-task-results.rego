# METADATA
# title: "The executor may not report its step's result"
# description: "The executor in every pod reports outputs and progress as a WorkflowTaskResult, with the account that the workflow names, and that account has no such right."
# custom:
#   id: "argo-executor-task-results"
#   severity: "error"
#   component: "argoWorkflows"
#   versions: ">=3.3.0"
package seawall.argo_executor_task_results

import data.seawall.embedded
import data.seawall.inventory
import data.seawall.lib
import data.seawall.place
import data.seawall.rbac
import data.seawall.views

findings contains finding if {
	some row in views.runnable_templates
	_fails(row)
	pointer := place.pointer(row.object, [array.concat(row.at.template, ["executor", "serviceAccountName"]), array.concat(row.at.spec, ["executor", "serviceAccountName"]), array.concat(row.at.template, ["serviceAccountName"]), array.concat(row.at.spec, ["templateDefaults", "serviceAccountName"]), array.concat(row.at.spec, ["serviceAccountName"]), array.concat(row.at.spec, ["workflowTemplateRef"]), row.at.spec])
	finding := {"verdict": "fail", "severity": "error", "number": row.number, "pointer": pointer, "message": concat("", [lib.text([concat_234 | account_233 := _account(row); concat_234 := concat("", ["service account ", account_233, " may not create and patch workflowtaskresults"])]), lib.text([concat_236 | namespace_235 := lib.namespace(row.object); concat_236 := concat("", [" in namespace ", namespace_235])])])}
}

findings contains finding if {
	some row in views.runnable_templates
	not _fails(row)
	not _passes(row)
	pointer := place.pointer(row.object, [array.concat(row.at.template, ["executor", "serviceAccountName"]), array.concat(row.at.spec, ["executor", "serviceAccountName"]), array.concat(row.at.template, ["serviceAccountName"]), array.concat(row.at.spec, ["templateDefaults", "serviceAccountName"]), array.concat(row.at.spec, ["serviceAccountName"]), array.concat(row.at.spec, ["workflowTemplateRef"]), row.at.spec])
	finding := {"verdict": "unknown", "severity": "error", "number": row.number, "pointer": pointer, "message": "needs the Roles and RoleBindings of the workflow's namespace (and what the workflow refers to), or `inventory: complete`"}
}

findings contains finding if {
	some row in views.runnable_specs
	not _passes_2(row)
	pointer := place.pointer(row.object, [row.at.spec])
	finding := {"verdict": "unknown", "severity": "error", "number": row.number, "pointer": pointer, "message": "needs the Roles and RoleBindings of the workflow's namespace (and what the workflow refers to), or `inventory: complete`"}
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

_default_spec := lib.first([[found_1 | found_1 := data.parameters["argo-executor-task-results"].workflowDefaults.spec], [found_2 | some config_map_1 in inventory.all("v1", "ConfigMap"); lib.matches_text("(^|-)workflow-controller-configmap$", config_map_1.metadata.name); parsed_1 := embedded.from_yaml_text(config_map_1.data.workflowDefaults); found_2 := parsed_1.spec], [found_3 | some config_map_2 in inventory.all("v1", "ConfigMap"); lib.matches_text("(^|-)workflow-controller-configmap$", config_map_2.metadata.name); parsed_2 := embedded.from_yaml_text(config_map_2.data.config); found_3 := parsed_2.workflowDefaults.spec]])

_account(row) := lib.first([[found_1 | found_1 := row.template.executor.serviceAccountName], [found_2 | found_2 := row.spec.executor.serviceAccountName], [found_3 | some referenced_spec_1 in _referenced_spec(row); found_3 := referenced_spec_1.executor.serviceAccountName], [found_4 | default_spec_1 := _default_spec; found_4 := default_spec_1.executor.serviceAccountName], [found_5 | found_5 := row.template.serviceAccountName], [found_6 | found_6 := row.spec.templateDefaults.serviceAccountName], [found_7 | found_7 := row.spec.serviceAccountName], [found_8 | some referenced_spec_2 in _referenced_spec(row); found_8 := referenced_spec_2.serviceAccountName], [found_9 | default_spec_2 := _default_spec; found_9 := default_spec_2.serviceAccountName], [found_10 | found_10 := "default"]])

_condition_4(account_1, row) if {
	namespace_1 := lib.namespace(row.object)
	subject_1 := {"namespace": namespace_1, "name": account_1}
	rbac.denied({"account": subject_1, "verb": "create", "group": "argoproj.io", "resource": "workflowtaskresults", "namespace": namespace_1})
}

_condition_4(account_1, row) if {
	namespace_2 := lib.namespace(row.object)
	subject_2 := {"namespace": namespace_2, "name": account_1}
	rbac.denied({"account": subject_2, "verb": "patch", "group": "argoproj.io", "resource": "workflowtaskresults", "namespace": namespace_2})
}

_condition_5 if {
	data.parameters["argo-executor-task-results"].fallsBack == true
}

_condition_6(_, _) if {
	not _condition_5
}

_condition_6(account_1, row) if {
	namespace_1 := lib.namespace(row.object)
	subject_1 := {"namespace": namespace_1, "name": account_1}
	rbac.denied({"account": subject_1, "verb": "patch", "group": "", "resource": "pods", "namespace": namespace_1})
}

_condition_7(row) if {
	row.template.executor.serviceAccountName != null
}

_condition_8(row) if {
	row.spec.executor.serviceAccountName != null
}

_condition_9(element_1) if {
	lib.opaque(element_1.clusterScope)
}

_condition_10(element_1) if {
	element_1.clusterScope != null
}

_condition_11(element_1) if {
	not _condition_9(element_1)
}

_condition_11(element_1) if {
	not _condition_10(element_1)
}

_condition_12(element_1) if {
	not element_1.clusterScope == true
	_condition_11(element_1)
}

_condition_13(row) if {
	namespace_1 := lib.namespace(row.object)
	not row.spec.workflowTemplateRef.clusterScope == true
	_condition_3(row)
	workflow_template_1 := inventory.named("argoproj.io/v1alpha1", "WorkflowTemplate", namespace_1, row.spec.workflowTemplateRef.name)
	workflow_template_1 != null
}

_condition_14(row) if {
	row.spec.workflowTemplateRef.clusterScope == true
	cluster_workflow_template_1 := inventory.cluster_named("argoproj.io/v1alpha1", "ClusterWorkflowTemplate", row.spec.workflowTemplateRef.name)
	cluster_workflow_template_1 != null
}

_unsure_referenced_spec(row) if {
	element_1 := row.spec.workflowTemplateRef
	not _condition_12(element_1)
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
	not _condition_13(row)
	namespace_1 := lib.namespace(row.object)
	inventory.lacks("argoproj.io/v1alpha1", "WorkflowTemplate", namespace_1, "complete")
}

_unsure_referenced_spec(row) if {
	element_2 := row.spec.workflowTemplateRef
	not element_2.clusterScope == true
	not _condition_12(element_2)
}

_unsure_referenced_spec(row) if {
	row.spec.workflowTemplateRef.clusterScope == true
	lib.opaque(row.spec.workflowTemplateRef.name)
}

_unsure_referenced_spec(row) if {
	row.spec.workflowTemplateRef.clusterScope == true
	row.spec.workflowTemplateRef.name != null
	not _condition_14(row)
	inventory.cluster_lacks("argoproj.io/v1alpha1", "ClusterWorkflowTemplate", "complete")
}

_condition_15(row) if {
	some referenced_spec_1 in _referenced_spec(row)
	referenced_spec_1.executor.serviceAccountName != null
}

_condition_16 if {
	data.parameters["argo-executor-task-results"].workflowDefaults.spec != null
}

_condition_17(config_map_1) if {
	lib.matches_text("(^|-)workflow-controller-configmap$", config_map_1.metadata.name)
}

_condition_18 if {
	some config_map_1 in inventory.all("v1", "ConfigMap")
	lib.matches_text("(^|-)workflow-controller-configmap$", config_map_1.metadata.name)
	parsed_1 := embedded.from_yaml_text(config_map_1.data.workflowDefaults)
	parsed_1.spec != null
}

_condition_19 if {
	some config_map_1 in inventory.all("v1", "ConfigMap")
	not _condition_17(config_map_1)
	lib.matches_text("(^|-)workflow-controller-configmap$", config_map_1.metadata.name)
}

_condition_19 if {
	some config_map_2 in inventory.all("v1", "ConfigMap")
	lib.matches_text("(^|-)workflow-controller-configmap$", config_map_2.metadata.name)
	embedded.unreadable_yaml_text(config_map_2.data.config)
}

_condition_20 if {
	some config_map_1 in inventory.all("v1", "ConfigMap")
	not _condition_17(config_map_1)
	lib.matches_text("(^|-)workflow-controller-configmap$", config_map_1.metadata.name)
}

_condition_20 if {
	some config_map_2 in inventory.all("v1", "ConfigMap")
	lib.matches_text("(^|-)workflow-controller-configmap$", config_map_2.metadata.name)
	embedded.unreadable_yaml_text(config_map_2.data.workflowDefaults)
}

_condition_20 if {
	not _condition_18
	_condition_19
}

_unsure_default_spec if {
	not _condition_16
	_condition_20
}

_condition_21 if {
	default_spec_1 := _default_spec
	default_spec_1.executor.serviceAccountName != null
}

_condition_22(row) if {
	row.template.serviceAccountName != null
}

_condition_23(row) if {
	row.spec.templateDefaults.serviceAccountName != null
}

_condition_24(row) if {
	row.spec.serviceAccountName != null
}

_condition_25(row) if {
	some referenced_spec_1 in _referenced_spec(row)
	referenced_spec_1.serviceAccountName != null
}

_condition_26(row) if {
	_unsure_referenced_spec(row)
}

_condition_26(row) if {
	not _condition_25(row)
	_unsure_default_spec
}

_condition_27(_) if {
	_unsure_default_spec
}

_condition_27(row) if {
	not _condition_21
	not _condition_22(row)
	not _condition_23(row)
	not _condition_24(row)
	_condition_26(row)
}

_condition_28(row) if {
	_unsure_referenced_spec(row)
}

_condition_28(row) if {
	not _condition_15(row)
	_condition_27(row)
}

_condition_29(_) if {
	_unsure_default_spec
}

_condition_29(row) if {
	not _condition_21
	not _condition_22(row)
	not _condition_23(row)
	not _condition_24(row)
	not _condition_25(row)
	_unsure_default_spec
}

_unsure_account(row) if {
	not _condition_7(row)
	not _condition_8(row)
	_condition_28(row)
}

_unsure_account(row) if {
	not _condition_7(row)
	not _condition_8(row)
	not _condition_15(row)
	_condition_29(row)
}

_fails(row) if {
	_has_executor(row)
	account_1 := _account(row)
	_condition_4(account_1, row)
	_condition_6(account_1, row)
	not _unsure_account(row)
}

_condition_30(row) if {
	row.template.container != null
}

_condition_31(row) if {
	row.template.script != null
}

_condition_32(row) if {
	row.template.containerSet != null
}

_condition_33(row) if {
	row.template.resource != null
}

_condition_34(row) if {
	row.template.data != null
}

_not_has_executor(row) if {
	not _condition_30(row)
	not _condition_31(row)
	not _condition_32(row)
	not _condition_33(row)
	not _condition_34(row)
}

_condition_35(account_1, row) if {
	namespace_1 := lib.namespace(row.object)
	subject_1 := {"namespace": namespace_1, "name": account_1}
	rbac.allowed({"account": subject_1, "verb": "create", "group": "argoproj.io", "resource": "workflowtaskresults", "namespace": namespace_1})
	rbac.allowed({"account": subject_1, "verb": "patch", "group": "argoproj.io", "resource": "workflowtaskresults", "namespace": namespace_1})
}

_condition_35(account_1, row) if {
	data.parameters["argo-executor-task-results"].fallsBack == true
	namespace_2 := lib.namespace(row.object)
	subject_2 := {"namespace": namespace_2, "name": account_1}
	rbac.allowed({"account": subject_2, "verb": "patch", "group": "", "resource": "pods", "namespace": namespace_2})
}

_condition_36(row) if {
	account_1 := _account(row)
	not _condition_35(account_1, row)
}

_unsure_account_2(row) if {
	not _condition_7(row)
	not _condition_8(row)
	_condition_28(row)
}

_passes(row) if {
	_not_has_executor(row)
}

_passes(row) if {
	not _condition_36(row)
	not _unsure_account_2(row)
}

_passes_2(row) if {
	not _unsure_referenced_spec(row)
}
