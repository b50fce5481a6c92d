# METADATA
# title: "The artifact collector may not read or finish its task"
# description: "Artifacts are deleted by a pod with an account of its own: artifactGC.serviceAccountName, else the namespace's default, never the workflow's. That account may not list workflowartifactgctasks and patch their status."
# custom:
#   id: "argo-artifact-gc-permissions"
#   severity: "error"
#   component: "argoWorkflows"
#   versions: ">=3.4.0"
package seawall.argo_artifact_gc_permissions

import data.seawall.embedded
import data.seawall.inventory
import data.seawall.lib
import data.seawall.place
import data.seawall.rbac
import data.seawall.views

findings contains finding if {
	some row in views.runnable_templates
	some index_1, item in lib.items(row.template.outputs.artifacts)
	item_at := array.concat(row.at.template, ["outputs", "artifacts", index_1])
	_fails(item, row)
	pointer := place.pointer(row.object, [array.concat(item_at, ["artifactGC", "serviceAccountName"]), array.concat(row.at.spec, ["artifactGC", "serviceAccountName"]), array.concat(item_at, ["artifactGC"]), array.concat(row.at.spec, ["artifactGC"]), array.concat(row.at.spec, ["workflowTemplateRef"]), row.at.spec])
	finding := {"verdict": "fail", "severity": "error", "number": row.number, "pointer": pointer, "message": concat("", [lib.text([concat_175 | account_174 := _account(item, row); concat_175 := concat("", ["service account ", account_174, " may not list workflowartifactgctasks and patch their status"])]), lib.text([concat_177 | namespace_176 := lib.namespace(row.object); concat_177 := concat("", [" in namespace ", namespace_176])])])}
}

findings contains finding if {
	some row in views.runnable_templates
	some index_1, item in lib.items(row.template.outputs.artifacts)
	item_at := array.concat(row.at.template, ["outputs", "artifacts", index_1])
	not _fails(item, row)
	not _passes(item, row)
	pointer := place.pointer(row.object, [array.concat(item_at, ["artifactGC", "serviceAccountName"]), array.concat(row.at.spec, ["artifactGC", "serviceAccountName"]), array.concat(item_at, ["artifactGC"]), array.concat(row.at.spec, ["artifactGC"]), array.concat(row.at.spec, ["workflowTemplateRef"]), row.at.spec])
	finding := {"verdict": "unknown", "severity": "error", "number": row.number, "pointer": pointer, "message": "needs the Roles and RoleBindings of the workflow's namespace (and what the workflow refers to), or `inventory: complete`"}
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

_default_spec := lib.first([[found_1 | found_1 := data.parameters["argo-artifact-gc-permissions"].workflowDefaults.spec], [found_2 | some config_map_1 in inventory.all("v1", "ConfigMap"); lib.matches_text("(^|-)workflow-controller-configmap$", config_map_1.metadata.name); parsed_1 := embedded.from_yaml_text(config_map_1.data.workflowDefaults); found_2 := parsed_1.spec], [found_3 | some config_map_2 in inventory.all("v1", "ConfigMap"); lib.matches_text("(^|-)workflow-controller-configmap$", config_map_2.metadata.name); parsed_2 := embedded.from_yaml_text(config_map_2.data.config); found_3 := parsed_2.workflowDefaults.spec]])

_condition_4(item) if {
	item.artifactGC.strategy != null
}

_condition_5(row) if {
	row.spec.artifactGC.strategy != null
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
	referenced_spec_1.artifactGC.strategy != null
}

_condition_13 if {
	data.parameters["argo-artifact-gc-permissions"].workflowDefaults.spec != null
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

_condition_19(item, row) if {
	not _condition_4(item)
	not _condition_5(row)
	_condition_18(row)
}

_condition_19(item, row) if {
	not _condition_4(item)
	not _condition_5(row)
	not _condition_12(row)
	_unsure_default_spec
}

_account(item, row) := lib.first([[found_1 | found_1 := item.artifactGC.serviceAccountName], [found_2 | found_2 := row.spec.artifactGC.serviceAccountName], [found_3 | some referenced_spec_1 in _referenced_spec(row); found_3 := referenced_spec_1.artifactGC.serviceAccountName], [found_4 | default_spec_1 := _default_spec; found_4 := default_spec_1.artifactGC.serviceAccountName], [found_5 | found_5 := "default"]])

_condition_20(account_1, row) if {
	namespace_1 := lib.namespace(row.object)
	subject_1 := {"namespace": namespace_1, "name": account_1}
	rbac.denied({"account": subject_1, "verb": "list", "group": "argoproj.io", "resource": "workflowartifactgctasks", "namespace": namespace_1})
}

_condition_20(account_1, row) if {
	namespace_2 := lib.namespace(row.object)
	subject_2 := {"namespace": namespace_2, "name": account_1}
	rbac.denied({"account": subject_2, "verb": "patch", "group": "argoproj.io", "resource": "workflowartifactgctasks/status", "namespace": namespace_2})
}

_condition_21(item) if {
	item.artifactGC.serviceAccountName != null
}

_condition_22(row) if {
	row.spec.artifactGC.serviceAccountName != null
}

_condition_23(row) if {
	some referenced_spec_1 in _referenced_spec(row)
	referenced_spec_1.artifactGC.serviceAccountName != null
}

_condition_24(row) if {
	_unsure_referenced_spec(row)
}

_condition_24(row) if {
	not _condition_23(row)
	_unsure_default_spec
}

_unsure_account(item, row) if {
	not _condition_21(item)
	not _condition_22(row)
	_condition_24(row)
}

_unsure_account(item, row) if {
	not _condition_21(item)
	not _condition_22(row)
	not _condition_23(row)
	_unsure_default_spec
}

_fails(item, row) if {
	first_1 := lib.first([[found_1 | found_1 := item.artifactGC.strategy], [found_2 | found_2 := row.spec.artifactGC.strategy], [found_3 | some referenced_spec_1 in _referenced_spec(row); found_3 := referenced_spec_1.artifactGC.strategy], [found_4 | default_spec_1 := _default_spec; found_4 := default_spec_1.artifactGC.strategy]])
	first_1 in ["OnWorkflowCompletion", "OnWorkflowDeletion"]
	not _condition_19(item, row)
	account_1 := _account(item, row)
	_condition_20(account_1, row)
	not _unsure_account(item, row)
}

_condition_25(item, row) if {
	first_1 := lib.first([[found_1 | found_1 := item.artifactGC.strategy], [found_2 | found_2 := row.spec.artifactGC.strategy], [found_3 | some referenced_spec_1 in _referenced_spec(row); found_3 := referenced_spec_1.artifactGC.strategy], [found_4 | default_spec_1 := _default_spec; found_4 := default_spec_1.artifactGC.strategy]])
	first_1 in ["OnWorkflowCompletion", "OnWorkflowDeletion"]
}

_condition_26(item, row) if {
	not _condition_4(item)
	not _condition_5(row)
	_condition_18(row)
}

_condition_26(item, row) if {
	first_1 := lib.first([[found_1 | found_1 := item.artifactGC.strategy], [found_2 | found_2 := row.spec.artifactGC.strategy], [found_3 | some referenced_spec_1 in _referenced_spec(row); found_3 := referenced_spec_1.artifactGC.strategy], [found_4 | default_spec_1 := _default_spec; found_4 := default_spec_1.artifactGC.strategy]])
	lib.opaque(first_1)
}

_condition_27(account_1, row) if {
	namespace_1 := lib.namespace(row.object)
	subject_1 := {"namespace": namespace_1, "name": account_1}
	rbac.allowed({"account": subject_1, "verb": "list", "group": "argoproj.io", "resource": "workflowartifactgctasks", "namespace": namespace_1})
	rbac.allowed({"account": subject_1, "verb": "patch", "group": "argoproj.io", "resource": "workflowartifactgctasks/status", "namespace": namespace_1})
}

_condition_28(item, row) if {
	account_1 := _account(item, row)
	not _condition_27(account_1, row)
}

_unsure_account_2(item, row) if {
	not _condition_21(item)
	not _condition_22(row)
	_condition_24(row)
}

_passes(item, row) if {
	not _condition_25(item, row)
	not _condition_26(item, row)
}

_passes(item, row) if {
	not _condition_28(item, row)
	not _unsure_account_2(item, row)
}
