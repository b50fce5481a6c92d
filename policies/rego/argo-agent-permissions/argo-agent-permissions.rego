# METADATA
# title: "The agent may not watch or report on its task set"
# description: "http and plugin templates run in one agent pod per workflow, with the workflow's own account (a template's does not count), and that account may not list and watch workflowtasksets and patch their status."
# custom:
#   id: "argo-agent-permissions"
#   severity: "error"
#   component: "argoWorkflows"
#   versions: ">=3.3.0"
package seawall.argo_agent_permissions

import data.seawall.embedded
import data.seawall.inventory
import data.seawall.lib
import data.seawall.place
import data.seawall.rbac
import data.seawall.views

findings contains finding if {
	some row in views.runnable_templates
	_fails(row)
	pointer := place.pointer(row.object, [array.concat(row.at.spec, ["serviceAccountName"]), array.concat(row.at.spec, ["workflowTemplateRef"]), row.at.spec])
	finding := {"verdict": "fail", "severity": "error", "number": row.number, "pointer": pointer, "message": concat("", [lib.text([concat_104 | account_103 := _account(row); concat_104 := concat("", ["service account ", account_103, " may not list and watch workflowtasksets and patch their status"])]), lib.text([concat_106 | namespace_105 := lib.namespace(row.object); concat_106 := concat("", [" in namespace ", namespace_105])])])}
}

findings contains finding if {
	some row in views.runnable_templates
	not _fails(row)
	not _passes(row)
	pointer := place.pointer(row.object, [array.concat(row.at.spec, ["serviceAccountName"]), array.concat(row.at.spec, ["workflowTemplateRef"]), row.at.spec])
	finding := {"verdict": "unknown", "severity": "error", "number": row.number, "pointer": pointer, "message": "needs the Roles and RoleBindings of the workflow's namespace (and what the workflow refers to), or `inventory: complete`"}
}

_runs_in_agent(row) if {
	row.template.http != null
}

_runs_in_agent(row) if {
	row.template.plugin != null
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

_default_spec := lib.first([[found_1 | found_1 := data.parameters["argo-agent-permissions"].workflowDefaults.spec], [found_2 | some config_map_1 in inventory.all("v1", "ConfigMap"); lib.matches_text("(^|-)workflow-controller-configmap$", config_map_1.metadata.name); parsed_1 := embedded.from_yaml_text(config_map_1.data.workflowDefaults); found_2 := parsed_1.spec], [found_3 | some config_map_2 in inventory.all("v1", "ConfigMap"); lib.matches_text("(^|-)workflow-controller-configmap$", config_map_2.metadata.name); parsed_2 := embedded.from_yaml_text(config_map_2.data.config); found_3 := parsed_2.workflowDefaults.spec]])

_account(row) := lib.first([[found_1 | found_1 := row.spec.serviceAccountName], [found_2 | some referenced_spec_1 in _referenced_spec(row); found_2 := referenced_spec_1.serviceAccountName], [found_3 | default_spec_1 := _default_spec; found_3 := default_spec_1.serviceAccountName], [found_4 | found_4 := "default"]])

_condition_4(account_1, row) if {
	namespace_1 := lib.namespace(row.object)
	subject_1 := {"namespace": namespace_1, "name": account_1}
	rbac.denied({"account": subject_1, "verb": "list", "group": "argoproj.io", "resource": "workflowtasksets", "namespace": namespace_1})
}

_condition_4(account_1, row) if {
	namespace_2 := lib.namespace(row.object)
	subject_2 := {"namespace": namespace_2, "name": account_1}
	rbac.denied({"account": subject_2, "verb": "watch", "group": "argoproj.io", "resource": "workflowtasksets", "namespace": namespace_2})
}

_condition_4(account_1, row) if {
	namespace_3 := lib.namespace(row.object)
	subject_3 := {"namespace": namespace_3, "name": account_1}
	rbac.denied({"account": subject_3, "verb": "patch", "group": "argoproj.io", "resource": "workflowtasksets/status", "namespace": namespace_3})
}

_condition_5(row) if {
	row.spec.serviceAccountName != null
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
	referenced_spec_1.serviceAccountName != null
}

_condition_13 if {
	data.parameters["argo-agent-permissions"].workflowDefaults.spec != null
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

_condition_18(row) if {
	_unsure_referenced_spec(row)
}

_condition_18(row) if {
	not _condition_12(row)
	_unsure_default_spec
}

_unsure_account(row) if {
	not _condition_5(row)
	_condition_18(row)
}

_unsure_account(row) if {
	not _condition_5(row)
	not _condition_12(row)
	_unsure_default_spec
}

_fails(row) if {
	_runs_in_agent(row)
	account_1 := _account(row)
	_condition_4(account_1, row)
	not _unsure_account(row)
}

_condition_19(row) if {
	row.template.http != null
}

_condition_20(row) if {
	row.template.plugin != null
}

_not_runs_in_agent(row) if {
	not _condition_19(row)
	not _condition_20(row)
}

_condition_21(account_1, row) if {
	namespace_1 := lib.namespace(row.object)
	subject_1 := {"namespace": namespace_1, "name": account_1}
	rbac.allowed({"account": subject_1, "verb": "list", "group": "argoproj.io", "resource": "workflowtasksets", "namespace": namespace_1})
	rbac.allowed({"account": subject_1, "verb": "watch", "group": "argoproj.io", "resource": "workflowtasksets", "namespace": namespace_1})
	rbac.allowed({"account": subject_1, "verb": "patch", "group": "argoproj.io", "resource": "workflowtasksets/status", "namespace": namespace_1})
}

_condition_22(row) if {
	account_1 := _account(row)
	not _condition_21(account_1, row)
}

_unsure_account_2(row) if {
	not _condition_5(row)
	_condition_18(row)
}

_passes(row) if {
	_not_runs_in_agent(row)
}

_passes(row) if {
	not _condition_22(row)
	not _unsure_account_2(row)
}
